-- Every word once: records are lean and packed (src/lean.rs, src/pack.rs), the coder is named by
-- the article, hashes are bytes (that of the raw bytes is empty where it is that of the text), members are numbers.
-- What was stored before is written anew by src/open.rs.

CREATE TABLE coder (
  id   INTEGER PRIMARY KEY,
  json TEXT NOT NULL UNIQUE     -- versions and hashes of program, lexicon, model; the Goldstein table
);
CREATE TABLE lexicon (
  hash  TEXT NOT NULL PRIMARY KEY,
  parts BLOB NOT NULL           -- a hash of every part, and by which words it is called up; packed
);
ALTER TABLE article ADD COLUMN coder INTEGER REFERENCES coder (id);

DROP TABLE incident_member;
DROP TABLE incident;
CREATE TABLE incident (
  seq       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  first_day TEXT NOT NULL,
  last_day  TEXT NOT NULL,
  contested INTEGER NOT NULL,
  json      BLOB NOT NULL
);
CREATE INDEX incident_day ON incident (first_day, id);
CREATE INDEX incident_contested ON incident (first_day, id) WHERE contested;
CREATE TABLE incident_member (
  incident INTEGER NOT NULL REFERENCES incident (seq) ON DELETE CASCADE,
  article  INTEGER NOT NULL,
  record   INTEGER NOT NULL,    -- 0 for a report without a record of its own
  PRIMARY KEY (record, article, incident)
) WITHOUT ROWID;
CREATE INDEX incident_member_article ON incident_member (article, incident);
CREATE INDEX incident_member_incident ON incident_member (incident);


-- What an article gave before a run replaced it, for diff; packed.
CREATE TABLE replaced (
  run     INTEGER NOT NULL REFERENCES run (id),
  article INTEGER NOT NULL REFERENCES article (seq) ON DELETE CASCADE,
  coder   INTEGER REFERENCES coder (id),
  coded   BLOB    NOT NULL,
  PRIMARY KEY (run, article)
) WITHOUT ROWID;
CREATE INDEX article_coder ON article (coder);
CREATE INDEX replaced_article ON replaced (article);

-- Articles that are kept and shown to nobody, with what they gave, packed: it comes back when it is undone.
CREATE TABLE withheld (
  article INTEGER PRIMARY KEY REFERENCES article (seq) ON DELETE CASCADE,
  coded   BLOB NOT NULL
);

-- Who withheld, gave back or purged what, when and why. Of what is purged nothing else is left.
CREATE TABLE handled (
  id          INTEGER PRIMARY KEY,
  article     TEXT NOT NULL,
  what        TEXT NOT NULL,    -- withhold, undo, purge
  at          TEXT NOT NULL,
  by          TEXT NOT NULL,
  reason      TEXT NOT NULL,
  text_sha256 BLOB              -- of what was purged, so that it does not come back under another id
);
CREATE INDEX handled_article ON handled (article);
CREATE INDEX handled_text ON handled (text_sha256) WHERE text_sha256 IS NOT NULL;

-- Only what may be shown can be found.
DROP TABLE article_words;
CREATE VIEW searched AS SELECT seq, title, text FROM article WHERE handling = 'open';
CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content = 'searched', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO article_words (article_words) VALUES ('rebuild');

-- Days are YYYY-MM-DD; an unknown day is '' where it is part of a key, so that undated rows sort first.

CREATE TABLE run (
  id       INTEGER PRIMARY KEY,
  started  TEXT NOT NULL,
  finished TEXT,                -- NULL: running, or broken off
  manifest TEXT NOT NULL,       -- JSON: versions, options, inputs
  account  TEXT                 -- JSON: in = coded + set aside
);

CREATE TABLE article (
  seq            INTEGER PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE,
  published      TEXT NOT NULL,
  published_time TEXT,
  title          TEXT,
  source         TEXT,
  url            TEXT,
  language       TEXT,
  text           TEXT NOT NULL,
  raw_sha256     TEXT NOT NULL,
  text_sha256    TEXT NOT NULL,
  retrieved      TEXT,
  final_url      TEXT,
  extractor      TEXT NOT NULL,
  translated     TEXT NOT NULL,
  version_of     TEXT,
  corrects       TEXT,
  withdrawn      TEXT,
  handling       TEXT NOT NULL,
  sentences      INTEGER NOT NULL,
  content_sha256 TEXT NOT NULL, -- of what makes it this version: words, date, source, standing
  coded_sha256   TEXT NOT NULL, -- of all it gave
  run            INTEGER REFERENCES run(id)
);
CREATE INDEX article_day ON article (published, id);
CREATE INDEX article_url ON article (url) WHERE url IS NOT NULL;

-- What an article said before it came again, under the same id, saying something else.
CREATE TABLE article_former (
  id             TEXT NOT NULL REFERENCES article (id),
  content_sha256 TEXT NOT NULL,
  json           TEXT NOT NULL,
  PRIMARY KEY (id, content_sha256)
) WITHOUT ROWID;

CREATE TABLE record (
  seq        INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  article    INTEGER NOT NULL REFERENCES article (seq) ON DELETE CASCADE,
  kind       TEXT NOT NULL,     -- event, occurrence, claim, assessment
  ord        INTEGER NOT NULL,  -- its place among its kind in the article
  date       TEXT NOT NULL,
  week       TEXT,              -- the Monday, of acts that enter a series; else NULL
  what       TEXT NOT NULL,     -- PLOVER types, occurrence kind, stance, direction
  actors     TEXT NOT NULL,     -- codes of actors or speakers, space between
  recipients TEXT NOT NULL,     -- codes of recipients, addressees or victims
  standing   TEXT NOT NULL,
  score      REAL,
  json       TEXT NOT NULL
);
CREATE INDEX record_article ON record (article, kind, ord);

CREATE TABLE record_dyad (
  src    TEXT NOT NULL,
  tgt    TEXT NOT NULL,
  kind   TEXT NOT NULL,
  date   TEXT NOT NULL,
  record INTEGER NOT NULL REFERENCES record (seq) ON DELETE CASCADE,
  PRIMARY KEY (src, tgt, kind, date, record)
) WITHOUT ROWID;
CREATE INDEX record_dyad_record ON record_dyad (record);

CREATE TABLE note (
  article  INTEGER NOT NULL REFERENCES article (seq) ON DELETE CASCADE,
  ord      INTEGER NOT NULL,
  sentence INTEGER,
  reason   TEXT NOT NULL,
  detail   TEXT NOT NULL,
  PRIMARY KEY (article, ord)
) WITHOUT ROWID;

-- Acts as reported (copies not yet told apart), by score: n0 the worst, n5 the best.
CREATE TABLE weekly (
  src  TEXT NOT NULL,
  tgt  TEXT NOT NULL,
  week TEXT NOT NULL,
  n0 INTEGER NOT NULL, n1 INTEGER NOT NULL, n2 INTEGER NOT NULL,
  n3 INTEGER NOT NULL, n4 INTEGER NOT NULL, n5 INTEGER NOT NULL,
  PRIMARY KEY (src, tgt, week)
) WITHOUT ROWID;

CREATE TABLE incident (
  id        TEXT NOT NULL PRIMARY KEY,
  first_day TEXT NOT NULL,
  last_day  TEXT NOT NULL,
  contested INTEGER NOT NULL,
  json      TEXT NOT NULL
);
CREATE INDEX incident_day ON incident (first_day, id);

CREATE TABLE incident_alias (
  alias    TEXT NOT NULL PRIMARY KEY,
  incident TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX incident_alias_incident ON incident_alias (incident);

CREATE TABLE incident_member (
  incident TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  article  TEXT NOT NULL,
  record   TEXT NOT NULL,       -- '' for a report without a record of its own
  PRIMARY KEY (incident, article, record)
) WITHOUT ROWID;
CREATE INDEX incident_member_record ON incident_member (record);
CREATE INDEX incident_member_article ON incident_member (article);

CREATE TABLE incident_dyad (
  a        TEXT NOT NULL,
  b        TEXT NOT NULL,
  incident TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  PRIMARY KEY (a, b, incident)
) WITHOUT ROWID;
CREATE INDEX incident_dyad_incident ON incident_dyad (incident);

CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content = 'article', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2'
);

-- For whoever looks in with the sqlite3 shell.
CREATE VIEW event      AS SELECT * FROM record WHERE kind = 'event';
CREATE VIEW occurrence AS SELECT * FROM record WHERE kind = 'occurrence';
CREATE VIEW claim      AS SELECT * FROM record WHERE kind = 'claim';
CREATE VIEW assessment AS SELECT * FROM record WHERE kind = 'assessment';

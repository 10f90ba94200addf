-- What is still to be gathered, and what gathering found.

-- Articles that came, changed or went, and decisions, since incidents were gathered; by triggers,
-- so that nothing that changes an article can forget it.
CREATE TABLE ungathered (
  what      TEXT NOT NULL,      -- article, decision; from: everything published on this day or later
  id        TEXT NOT NULL,
  published TEXT NOT NULL,
  PRIMARY KEY (what, id, published)
) WITHOUT ROWID;
INSERT INTO ungathered (what, id, published) SELECT 'from', '', '' WHERE EXISTS (SELECT 1 FROM article);

CREATE TRIGGER article_came AFTER INSERT ON article BEGIN
  INSERT INTO ungathered VALUES ('article', new.id, new.published) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER article_went AFTER DELETE ON article BEGIN
  INSERT INTO ungathered VALUES ('article', old.id, old.published) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER article_changed
AFTER UPDATE OF published, published_time, content_sha256, coded_sha256, version_of, corrects ON article
WHEN old.content_sha256 <> new.content_sha256 OR old.coded_sha256 <> new.coded_sha256
  OR old.published <> new.published OR old.version_of IS NOT new.version_of
BEGIN
  INSERT INTO ungathered VALUES ('article', old.id, old.published) ON CONFLICT DO NOTHING;
  INSERT INTO ungathered VALUES ('article', new.id, new.published) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER decision_came AFTER INSERT ON decision BEGIN
  INSERT INTO ungathered VALUES ('decision', new.id, '') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER decision_undone AFTER UPDATE OF undone ON decision BEGIN
  INSERT INTO ungathered VALUES ('decision', new.id, '') ON CONFLICT DO NOTHING;
END;

-- The days on which something of an incident was published.
CREATE TABLE incident_told (
  day      TEXT NOT NULL,
  incident INTEGER NOT NULL REFERENCES incident (seq) ON DELETE CASCADE,
  PRIMARY KEY (day, incident)
) WITHOUT ROWID;
CREATE INDEX incident_told_incident ON incident_told (incident);
INSERT INTO incident_told SELECT DISTINCT x.published, m.incident
FROM incident_member m JOIN article x ON x.seq = m.article;

-- What gathering wrote into a record: its JSON holds it as well, the coder did not give it.
CREATE TABLE found (
  record INTEGER PRIMARY KEY REFERENCES record (seq) ON DELETE CASCADE,
  day    TEXT NOT NULL,         -- on which its article was published
  over   TEXT,                  -- of an event: the incident it reacts to
  about  TEXT                   -- of a claim: the claim it answers
);
CREATE INDEX found_day ON found (day);

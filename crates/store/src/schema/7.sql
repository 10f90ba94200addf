-- Which breaks somebody was told of, and how: never twice for one break and way.
CREATE TABLE IF NOT EXISTS alerted (
  break TEXT NOT NULL,          -- id: dyad, direction, week
  way   TEXT NOT NULL,          -- print, atom, or the address of a webhook
  tier  TEXT NOT NULL,
  at    TEXT NOT NULL,
  PRIMARY KEY (break, way)
) WITHOUT ROWID;

-- Thresholds found on this record's own quiet relations.
CREATE TABLE IF NOT EXISTS calibrated (
  id   INTEGER PRIMARY KEY,
  at   TEXT NOT NULL,
  json TEXT NOT NULL
);

-- Few articles name somebody whose name is not to be shown; each page asks.
CREATE INDEX IF NOT EXISTS record_protected ON record (article) WHERE kind = 'protected';

-- What people decided by hand about incidents, and took back.

CREATE INDEX record_protected ON record (article, ord) WHERE kind = 'protected';

CREATE TABLE decision (
  id     TEXT NOT NULL PRIMARY KEY,
  at     TEXT NOT NULL,
  undone TEXT,                  -- when it was taken back; NULL while it holds
  json   TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX decision_at ON decision (at, id);

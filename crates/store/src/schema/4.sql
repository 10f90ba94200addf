-- Events that other programs coded. Words that recur are kept once, in imported_word; 0 is the empty word.

CREATE TABLE IF NOT EXISTS imported_word (
  id   INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
);
INSERT OR IGNORE INTO imported_word (id, text) VALUES (0, '');

CREATE TABLE IF NOT EXISTS imported_site (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  country TEXT NOT NULL,        -- ISO 3166 alpha-3, '' when unknown
  lat     REAL,
  lon     REAL,
  native  TEXT NOT NULL         -- the file's own words
);
CREATE UNIQUE INDEX IF NOT EXISTS imported_site_is
  ON imported_site (name, native, country, ifnull(lat, 999), ifnull(lon, 999));

CREATE TABLE IF NOT EXISTS imported_series (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL            -- the format it was read from
);

-- Its indexes are in store/src/imported.rs: the first import makes them when all is in.
CREATE TABLE IF NOT EXISTS imported (
  seq        INTEGER PRIMARY KEY,
  ident      INTEGER NOT NULL,  -- hash of the file's own words
  series     INTEGER NOT NULL REFERENCES imported_series (id),
  key        NOT NULL,          -- the file's id, a number where it is written as one
  day        INTEGER NOT NULL,  -- days since 1970-01-01
  days       INTEGER NOT NULL,  -- days more, to the end of the span; -1: no end is given
  precision  INTEGER NOT NULL,  -- 0 day, 1 week, 2 month, 3 quarter, 4 season, 5 year, 6 decade, 7 unknown
  src        TEXT NOT NULL,     -- code as in record_dyad, '' when unknown
  tgt        TEXT NOT NULL,
  act        INTEGER NOT NULL,  -- 1: of one state toward another, dated to the day or week
  cameo      TEXT NOT NULL,
  type       INTEGER NOT NULL,  -- words from here: PLOVER type
  mode       INTEGER NOT NULL,
  context    INTEGER NOT NULL,
  quad       INTEGER NOT NULL,
  score      REAL,
  scale      INTEGER NOT NULL,
  src_sector INTEGER NOT NULL,
  src_name   INTEGER NOT NULL,
  src_native INTEGER NOT NULL,
  src_site   INTEGER,
  tgt_sector INTEGER NOT NULL,
  tgt_name   INTEGER NOT NULL,
  tgt_native INTEGER NOT NULL,
  tgt_site   INTEGER,
  site       INTEGER,
  text       INTEGER NOT NULL,
  url        INTEGER NOT NULL,
  publisher  INTEGER NOT NULL,
  story      NOT NULL,
  sentence   INTEGER,
  reports    INTEGER NOT NULL,
  extra      TEXT               -- JSON of what has no column here, by the file's names
);

-- Feeds that are watched: where each was left off, and which of its items were seen.

CREATE TABLE IF NOT EXISTS feed (
  url      TEXT NOT NULL PRIMARY KEY,
  etag     TEXT,                 -- as the server named the version that was read to its end
  modified TEXT,                 -- when that version was changed, in the server's words
  checked  TEXT,                 -- when it was last asked for
  changed  TEXT,                 -- when it last gave something new
  due      TEXT,                 -- when it is to be asked for again
  failures INTEGER NOT NULL,     -- in a row
  trouble  TEXT                  -- what the last of them was
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS feed_item (
  feed    TEXT NOT NULL,
  item    TEXT NOT NULL,         -- its guid or address
  content TEXT NOT NULL,         -- hash of its words
  seen    TEXT NOT NULL,         -- when it was first seen
  state   TEXT NOT NULL,         -- stored, aside, waiting, failed
  article TEXT,                  -- the article it became
  reason  TEXT,                  -- why it became none, or not yet
  tries   INTEGER NOT NULL,
  due     TEXT,                  -- of one that waits: when to try again
  json    TEXT,                  -- of one that waits: the article as the feed tells it
  PRIMARY KEY (feed, item, content)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS feed_item_content ON feed_item (feed, content);
CREATE INDEX IF NOT EXISTS feed_item_waiting ON feed_item (feed, due) WHERE state = 'waiting';

-- Files of bytes as they came, beside this one: how long each was when what was made of it was stored.
CREATE TABLE IF NOT EXISTS raw_file (
  name   TEXT NOT NULL PRIMARY KEY,
  length INTEGER NOT NULL
) WITHOUT ROWID;

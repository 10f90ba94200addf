-- Acts as relations count them (once a day, copies told apart), by pair and week: all that the level and
-- the breaks of a pair need of the other pairs. Series 0 is what was coded here.
CREATE TABLE counted (
  series INTEGER NOT NULL,
  a      TEXT NOT NULL,         -- two codes, sorted
  b      TEXT NOT NULL,
  first  TEXT NOT NULL,         -- Mondays
  last   TEXT NOT NULL,
  weeks  BLOB NOT NULL,         -- packed by store/src/counted.rs
  PRIMARY KEY (series, a, b)
);

-- What is to be counted anew; noted in the transaction that changes the acts.
CREATE TABLE uncounted (
  series INTEGER NOT NULL,
  a      TEXT NOT NULL,
  b      TEXT NOT NULL,
  week   TEXT NOT NULL,         -- the Monday; '' for all weeks
  PRIMARY KEY (series, a, b, week)
) WITHOUT ROWID;

-- Whatever stores or takes out an act changes its weekly row.
CREATE TRIGGER weekly_came AFTER INSERT ON weekly BEGIN
  INSERT INTO uncounted VALUES (0, min(new.src, new.tgt), max(new.src, new.tgt), new.week) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER weekly_changed AFTER UPDATE ON weekly BEGIN
  INSERT INTO uncounted VALUES (0, min(new.src, new.tgt), max(new.src, new.tgt), new.week) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER weekly_went AFTER DELETE ON weekly BEGIN
  INSERT INTO uncounted VALUES (0, min(old.src, old.tgt), max(old.src, old.tgt), old.week) ON CONFLICT DO NOTHING;
END;

ALTER TABLE imported_series ADD COLUMN imports INTEGER NOT NULL DEFAULT 0;  -- how many came to their end

-- Where what an imported event means is changed, the pair it was of is counted anew; that it is of now, by the import.
CREATE TRIGGER imported_changed AFTER UPDATE OF src, tgt, act, cameo, type, score ON imported WHEN old.act BEGIN
  INSERT INTO uncounted VALUES (old.series, min(old.src, old.tgt), max(old.src, old.tgt), '') ON CONFLICT DO NOTHING;
END;

INSERT INTO uncounted SELECT DISTINCT 0, min(src, tgt), max(src, tgt), '' FROM weekly;
INSERT INTO uncounted SELECT DISTINCT series, min(src, tgt), max(src, tgt), '' FROM imported WHERE act = 1 AND score IS NOT NULL;

-- Who said what: the claims of a speaker, newest last.
CREATE TABLE spoken (
  code   TEXT NOT NULL,
  day    TEXT NOT NULL,         -- on which the article was published
  record INTEGER NOT NULL REFERENCES record (seq) ON DELETE CASCADE,
  PRIMARY KEY (code, day, record)
) WITHOUT ROWID;
CREATE INDEX spoken_record ON spoken (record);
WITH RECURSIVE split (record, day, code, rest) AS (
  SELECT r.seq, x.published, '', r.actors || ' ' FROM record r JOIN article x ON x.seq = r.article
  WHERE r.kind = 'claim' AND r.actors <> ''
  UNION ALL
  SELECT record, day, substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1) FROM split WHERE rest <> '')
INSERT INTO spoken SELECT code, day, record FROM split WHERE code <> '';

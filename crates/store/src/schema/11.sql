-- What gathering finds of a record is in found alone: written into the record as well, it made nearly
-- every page of records grow and be split. src/gathering.rs takes it out of what was stored before.

-- Which acts count asks for an organ of a state since: the weeks of files from before are counted anew.
INSERT OR IGNORE INTO uncounted SELECT DISTINCT 0, min(src, tgt), max(src, tgt), '' FROM weekly;

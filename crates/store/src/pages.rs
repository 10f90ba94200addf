//! What pages show: the newest of something, a page at a time, and never
//! what is restricted.

use crate::columns::{self, WHOLE};
use crate::{Error, Store};
use detente_record::{Assessment, Claim, Day, Event, Incident};
use rusqlite::{Row, params};
use std::collections::BTreeSet;

/// Where a page of a list ends: what comes after it is older.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// The day of the last one shown; empty for an undated one.
    pub day: String,
    /// What tells it from others of that day.
    pub key: String,
}

impl Mark {
    /// The mark before everything.
    pub fn newest() -> Mark {
        Mark {
            day: "9999-99-99".to_owned(),
            key: char::MAX.to_string(),
        }
    }
}

impl std::fmt::Display for Mark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.day, self.key)
    }
}

impl std::str::FromStr for Mark {
    type Err = ();

    fn from_str(text: &str) -> Result<Mark, ()> {
        let (day, key) = text.split_once('.').ok_or(())?;
        Ok(Mark {
            day: day.to_owned(),
            key: key.to_owned(),
        })
    }
}

/// A stretch of days and where in it a page begins.
#[derive(Debug, Clone)]
pub struct Stretch {
    /// From this day.
    pub from: Option<Day>,
    /// To this day.
    pub to: Option<Day>,
    /// After this one.
    pub after: Mark,
    /// So many at most.
    pub limit: usize,
}

impl Stretch {
    fn limit(&self) -> i64 {
        i64::try_from(self.limit).unwrap_or(i64::MAX)
    }

    fn from(&self) -> String {
        columns::day(self.from)
    }

    fn to(&self) -> String {
        self.to.map_or("9999".to_owned(), |d| d.to_string())
    }

    // Keys of events are numbers.
    fn number(&self) -> i64 {
        self.after.key.parse().unwrap_or(i64::MAX)
    }
}

/// One of a list, with the mark it leaves.
pub type Marked<T> = (T, Mark);

/// What was found, and the day it was published.
pub type Dated<T> = (T, Option<Day>);

impl Store {
    /// Returns a number that changes whenever another program has written to
    /// the file. Numbers of two stores are not to be compared.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn data_version(&self) -> Result<i64, Error> {
        let sql = "PRAGMA data_version";
        Ok(self.one(sql, [], |row| row.get(0))?.unwrap_or(0))
    }

    /// Returns a number that changes whenever an article is withheld, given back or purged.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn holds_version(&self) -> Result<i64, Error> {
        let sql = "SELECT max(id) FROM handled";
        Ok(self
            .one(sql, [], |row| row.get::<_, Option<i64>>(0))?
            .flatten()
            .unwrap_or(0))
    }

    /// Returns the events from one code to another, newest first; both ways if `both`.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn newest_between(
        &self,
        a: &str,
        b: &str,
        both: bool,
        stretch: &Stretch,
    ) -> Result<Vec<Marked<Event>>, Error> {
        let arm = |from: &str, to: &str| {
            format!(
                "SELECT d.date AS day, d.record AS seq
                 FROM record_dyad d CROSS JOIN record r ON r.seq = d.record
                      CROSS JOIN article x ON x.seq = r.article
                 WHERE d.src = {from} AND d.tgt = {to} AND d.kind = 'event'
                   AND (d.date, d.record) < (?3, ?4) AND d.date BETWEEN ?5 AND ?6
                   AND x.handling = 'open'"
            )
        };
        let arms = match both {
            true => format!("{} UNION {}", arm("?1", "?2"), arm("?2", "?1")),
            false => arm("?1", "?2"),
        };
        let sql = format!(
            "SELECT {WHOLE}, p.day AS day, p.seq AS seq
             FROM ({arms} ORDER BY day DESC, seq DESC LIMIT ?7) p
                  CROSS JOIN record r ON r.seq = p.seq
                  CROSS JOIN article x ON x.seq = r.article
             ORDER BY p.day DESC, p.seq DESC"
        );
        let values = params![
            a,
            b,
            stretch.after.day,
            stretch.number(),
            stretch.from(),
            stretch.to(),
            stretch.limit()
        ];
        self.all(&sql, values, marked)
    }

    /// Returns what one code did to any other (or, if `received`, what any
    /// other did to it), newest first.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn newest_of(
        &self,
        code: &str,
        received: bool,
        stretch: &Stretch,
    ) -> Result<Vec<Marked<Event>>, Error> {
        let others = self.others(code, received)?;
        let mut after = (stretch.after.day.clone(), stretch.number());
        let mut found = Vec::new();
        loop {
            let mut keys: BTreeSet<(String, i64)> = BTreeSet::new();
            for other in &others {
                let (from, to) = match received {
                    true => (other.as_str(), code),
                    false => (code, other.as_str()),
                };
                keys.extend(self.keys_between(from, to, &after, stretch)?);
            }
            // Of each pair no more than a page was asked for, so the first of all of them are the first there are.
            for (day, seq) in keys.iter().rev().take(stretch.limit) {
                if let Some(event) = self.open_event(*seq)? {
                    let mark = Mark {
                        day: day.clone(),
                        key: seq.to_string(),
                    };
                    found.push((event, mark));
                }
                if found.len() == stretch.limit {
                    return Ok(found);
                }
            }
            match keys.iter().rev().take(stretch.limit).next_back() {
                Some(last) if keys.len() >= stretch.limit => after = last.clone(),
                _ => return Ok(found),
            }
        }
    }

    fn keys_between(
        &self,
        from: &str,
        to: &str,
        after: &(String, i64),
        stretch: &Stretch,
    ) -> Result<Vec<(String, i64)>, Error> {
        let sql = "SELECT date, record FROM record_dyad
                   WHERE src = ?1 AND tgt = ?2 AND kind = 'event'
                     AND (date, record) < (?3, ?4) AND date BETWEEN ?5 AND ?6
                   ORDER BY date DESC, record DESC LIMIT ?7";
        let values = params![
            from,
            to,
            after.0,
            after.1,
            stretch.from(),
            stretch.to(),
            stretch.limit()
        ];
        self.all(sql, values, |row| Ok((row.get(0)?, row.get(1)?)))
    }

    fn open_event(&self, seq: i64) -> Result<Option<Event>, Error> {
        let sql = format!(
            "SELECT {WHOLE} FROM record r CROSS JOIN article x ON x.seq = r.article
             WHERE r.seq = ?1 AND x.handling = 'open'"
        );
        self.one(&sql, params![seq], columns::whole)
    }

    // The codes one acts toward, or that may act toward it: by leaping from
    // one to the next, not by reading all acts.
    fn others(&self, code: &str, received: bool) -> Result<Vec<String>, Error> {
        let sql = match received {
            false => {
                "WITH RECURSIVE leap(c) AS (
                   SELECT min(tgt) FROM record_dyad WHERE src = ?1
                   UNION ALL
                   SELECT (SELECT min(tgt) FROM record_dyad WHERE src = ?1 AND tgt > leap.c)
                   FROM leap WHERE leap.c IS NOT NULL)
                 SELECT c FROM leap WHERE c IS NOT NULL"
            }
            true => {
                "WITH RECURSIVE leap(c) AS (
                   SELECT min(src) FROM record_dyad
                   UNION ALL
                   SELECT (SELECT min(src) FROM record_dyad WHERE src > leap.c)
                   FROM leap WHERE leap.c IS NOT NULL)
                 SELECT c FROM leap WHERE c IS NOT NULL AND c <> ?1"
            }
        };
        self.all(sql, params![code], |row| row.get(0))
    }

    /// Returns the claims of a code, those published last first, with the day of that. Of a
    /// stretch only where it begins and how many are wanted counts.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn newest_claims(
        &self,
        code: &str,
        stretch: &Stretch,
    ) -> Result<Vec<Marked<Dated<Claim>>>, Error> {
        let sql = format!(
            "SELECT {WHOLE}, p.day AS day, p.seq AS seq
             FROM (SELECT s.day AS day, s.record AS seq FROM spoken s
                        CROSS JOIN record r ON r.seq = s.record
                        CROSS JOIN article x ON x.seq = r.article
                   WHERE s.code = ?1 AND (s.day, s.record) < (?2, ?3) AND x.handling = 'open'
                   ORDER BY s.day DESC, s.record DESC LIMIT ?4) p
                  CROSS JOIN record r ON r.seq = p.seq
                  CROSS JOIN article x ON x.seq = r.article
             ORDER BY p.day DESC, p.seq DESC"
        );
        let values = params![code, stretch.after.day, stretch.number(), stretch.limit()];
        self.all(&sql, values, |row| {
            let mark = Mark {
                day: row.get("day")?,
                key: row.get::<_, i64>("seq")?.to_string(),
            };
            Ok(((columns::whole(row)?, columns::from_day(row, "day")?), mark))
        })
    }

    /// Returns what is said of the relation of two codes, and of the influence
    /// of either on the other, with the day it was published, last first.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn newest_assessments(
        &self,
        a: &str,
        b: &str,
        limit: usize,
    ) -> Result<Vec<(Assessment, Option<Day>)>, Error> {
        let sql = format!(
            "SELECT {WHOLE}, p.published AS published
                   FROM (SELECT d.record AS seq, x.published AS published
                         FROM record_dyad d CROSS JOIN record r ON r.seq = d.record
                              CROSS JOIN article x ON x.seq = r.article
                         WHERE (d.src, d.tgt) IN (VALUES (?1, ?2), (?2, ?1))
                           AND d.kind = 'assessment' AND x.handling = 'open'
                         ORDER BY x.published DESC, d.record DESC LIMIT ?3) p
                        CROSS JOIN record r ON r.seq = p.seq
                        CROSS JOIN article x ON x.seq = r.article
                   ORDER BY p.published DESC, p.seq DESC"
        );
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.all(&sql, params![a, b, limit], |row| {
            Ok((columns::whole(row)?, columns::from_day(row, "published")?))
        })
    }

    /// Returns incidents, those that began last first: of two codes, or of
    /// all; with `contested` only those whose accounts differ.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn newest_incidents(
        &self,
        dyad: Option<[&str; 2]>,
        contested: bool,
        stretch: &Stretch,
    ) -> Result<Vec<Marked<Incident>>, Error> {
        let of_dyad = match dyad {
            Some(_) => "incident_dyad d CROSS JOIN incident i ON i.seq = d.incident",
            None => "incident i",
        };
        let only = match dyad {
            Some(_) => "AND d.a = ?7 AND d.b = ?8",
            None => "AND ?7 = ?8",
        };
        // Said plainly, it is found in an index of its own.
        let differing = if contested { "AND i.contested" } else { "" };
        let sql = format!(
            "SELECT i.json AS json, i.first_day AS day, i.id AS seq FROM {of_dyad}
             WHERE (i.first_day, i.id) < (?1, ?2) AND i.first_day <= ?3
               AND i.last_day >= ?4 AND (NOT ?5 OR i.contested) {differing} {only}
             ORDER BY i.first_day DESC, i.id DESC LIMIT ?6"
        );
        let [a, b] = dyad.unwrap_or([""; 2]);
        let (a, b) = if a <= b { (a, b) } else { (b, a) };
        let after = &stretch.after;
        let values = params![
            after.day,
            after.key,
            stretch.to(),
            stretch.from(),
            contested,
            stretch.limit(),
            a,
            b
        ];
        self.all(&sql, values, |row| {
            let mark = Mark {
                day: row.get("day")?,
                key: row.get("seq")?,
            };
            Ok((columns::json(row, "json")?, mark))
        })
    }

    /// Returns an article's outlet, where it names one.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn source_of(&self, article: &str) -> Result<Option<String>, Error> {
        let sql = "SELECT source FROM article WHERE id = ?1";
        Ok(self.one(sql, params![article], |row| row.get(0))?.flatten())
    }

    /// Returns whether an article may be served: it is there, and not restricted.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn is_open(&self, article: &str) -> Result<bool, Error> {
        let sql = "SELECT 1 FROM article WHERE id = ?1 AND handling = 'open'";
        Ok(self.one(sql, params![article], |_| Ok(()))?.is_some())
    }
}

fn marked(row: &Row<'_>) -> rusqlite::Result<Marked<Event>> {
    let mark = Mark {
        day: row.get("day")?,
        key: row.get::<_, i64>("seq")?.to_string(),
    };
    Ok((columns::whole(row)?, mark))
}

//! What relations are counted from: the events that may be acts, one at a time,
//! and the acts of imported series, from their columns.

use crate::columns::{self, WHOLE};
use crate::imported::{day_of, days_of};
use crate::{Error, Store};
use detente_record::{Day, Event};
use rusqlite::params;

/// Which events.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ActFilter {
    /// Between these two codes, in either direction.
    pub dyad: Option<[String; 2]>,
    /// Also what is only alleged.
    pub alleged: bool,
    /// Only what had been published by this day: what was known then.
    pub published_by: Option<Day>,
    /// Of a pair: only what happened from the one day to the other.
    pub between: Option<[Day; 2]>,
}

/// An act of an imported series.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportedAct {
    /// The day it happened.
    pub date: Day,
    /// Who acts.
    pub from: String,
    /// Towards whom.
    pub to: String,
    /// CAMEO code, else PLOVER type: what counts once a day.
    pub code: String,
    /// Score, -10 to +10, on the series' own scale.
    pub score: f64,
    /// The series' name.
    pub series: String,
    /// How many rows told of it, and the reports they stand for.
    pub reports: u32,
}

impl Store {
    /// Calls `each` for the coded events that enter a series (dated to the day or week, done,
    /// on a word that counts), in the order in which they were stored; they are fetched as they
    /// are handed on. What is dated later than its article was published is a plan, whatever its
    /// words, and no act. Whether an event is between two states is for the caller to say.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged; and what `each` returns.
    pub fn each_act<E: From<Error>>(
        &self,
        filter: &ActFilter,
        mut each: impl FnMut(Event) -> Result<(), E>,
    ) -> Result<(), E> {
        let at = |error| E::from(self.at(error));
        // Of one pair few records are asked for, of all nearly every one is read in order. Behind an OR, SQLite
        // finds the days by the index when they are compared, and not when they stand in a BETWEEN.
        let pair = if filter.dyad.is_some() {
            "r.seq IN (SELECT record FROM record_dyad WHERE kind = 'event'
               AND date >= ?5 AND date <= ?6
               AND ((src = ?1 AND tgt = ?2) OR (src = ?2 AND tgt = ?1)))"
        } else {
            "?1 IS NULL AND ?2 IS NULL AND ?5 <= ?6 AND r.kind = 'event' AND r.recipients || r.actors != ''"
        };
        let sql = format!(
            "SELECT {WHOLE} FROM record r JOIN article x ON x.seq = r.article
             WHERE {pair} AND (r.week IS NOT NULL OR (?3 AND r.standing = 'alleged'))
               AND (?4 IS NULL OR (x.published != '' AND x.published <= ?4))
               AND (x.published = '' OR r.date <= x.published)
             ORDER BY r.seq"
        );
        let mut statement = self.conn.prepare(&sql).map_err(at)?;
        let [a, b] = match &filter.dyad {
            Some([a, b]) => [Some(a), Some(b)],
            None => [None, None],
        };
        let by = filter.published_by.map(|day| day.to_string());
        let days = filter.between.map(|days| days.map(|day| day.to_string()));
        let [from, to] = days.unwrap_or([String::new(), "9999".to_owned()]);
        let mut rows = statement
            .query(params![a, b, filter.alleged, by, from, to])
            .map_err(at)?;
        while let Some(row) = rows.next().map_err(at)? {
            each(columns::whole(row).map_err(at)?)?;
        }
        Ok(())
    }

    /// Returns the last day on which an article was published, up to a day.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn last_published(&self, by: Option<Day>) -> Result<Option<Day>, Error> {
        // So said, the end of an index tells it.
        let sql = "SELECT published AS last FROM article WHERE published <= ?1
                   ORDER BY published DESC LIMIT 1";
        let by = by.map_or("9999".to_owned(), |day| day.to_string());
        let found = self.one(sql, params![by], |row| columns::from_day(row, "last"))?;
        Ok(found.flatten())
    }

    /// Returns the first day on which an article was published.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn first_published(&self) -> Result<Option<Day>, Error> {
        let sql = "SELECT published AS first FROM article WHERE published > ''
                   ORDER BY published LIMIT 1";
        let found = self.one(sql, [], |row| columns::from_day(row, "first"))?;
        Ok(found.flatten())
    }

    /// Calls `each` for the acts of one imported series, one for each day, source, target and
    /// code, read from an index alone; by codes and day. A pair's acts are found without
    /// reading the others.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged; and what `each` returns.
    pub fn each_imported_act<E: From<Error>>(
        &self,
        series: &str,
        filter: &ActFilter,
        mut each: impl FnMut(ImportedAct) -> Result<(), E>,
    ) -> Result<(), E> {
        let at = |error| E::from(self.at(error));
        let sides = match &filter.dyad {
            Some([a, b]) => vec![[Some(a), Some(b)], [Some(b), Some(a)]],
            None => vec![[None, None]],
        };
        let pair = if filter.dyad.is_some() {
            "src = ?2 AND tgt = ?3"
        } else {
            "?2 IS NULL AND ?3 IS NULL"
        };
        let sql = format!(
            "SELECT src, tgt, day, cameo, type, max(score) AS score, sum(reports) AS reports
             FROM imported
             WHERE {pair} AND act = 1 AND day >= ?5 AND day <= ?4 AND score IS NOT NULL
               AND series = (SELECT id FROM imported_series WHERE name = ?1)
             GROUP BY src, tgt, day, cameo, CASE cameo WHEN '' THEN type ELSE 0 END"
        );
        let [from, to] = match filter.between {
            Some(days) => days.map(days_of),
            None => [i64::MIN, i64::MAX],
        };
        let until = filter.published_by.map_or(to, |by| to.min(days_of(by)));
        for [a, b] in sides {
            let mut statement = self.conn.prepare_cached(&sql).map_err(at)?;
            let mut rows = statement
                .query(params![series, a, b, until, from])
                .map_err(at)?;
            while let Some(row) = rows.next().map_err(at)? {
                let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<Option<ImportedAct>> {
                    let Some(date) = day_of(row.get("day")?) else {
                        return Ok(None);
                    };
                    let cameo: String = row.get("cameo")?;
                    let kind: i64 = row.get("type")?;
                    Ok(Some(ImportedAct {
                        date,
                        from: row.get("src")?,
                        to: row.get("tgt")?,
                        code: if cameo.is_empty() {
                            format!("#{kind}")
                        } else {
                            cameo
                        },
                        score: row.get("score")?,
                        series: series.to_owned(),
                        reports: row.get::<_, i64>("reports")?.clamp(0, i64::from(u32::MAX)) as u32,
                    }))
                };
                if let Some(act) = read(row).map_err(at)? {
                    each(act)?;
                }
            }
        }
        Ok(())
    }
}

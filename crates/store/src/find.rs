//! Looking things up: by id, by dyad.

use crate::columns::{self, WHOLE};
use crate::lean::Lean;
use crate::{Error, Store};
use detente_record::{Assessment, Day, Event, Id, Record};
use rusqlite::{Row, params};
use serde::de::DeserializeOwned;

/// How much of a dyad there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DyadCount {
    /// Two codes, sorted.
    pub dyad: [String; 2],
    /// Events between the two, of any standing.
    pub events: u64,
    /// Day of the first that is dated.
    pub first: Option<Day>,
    /// Day of the last.
    pub last: Option<Day>,
}

/// Acts of one towards another in a week, as reported: copies and reports of
/// the same act are each counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// Who acts.
    pub from: String,
    /// Towards whom.
    pub to: String,
    /// The Monday of the ISO week.
    pub week: Day,
    /// Counts by score, worst first; edges at -6.99, -3.99, -0.01, 1.01 and 4.01.
    pub bins: [u32; 6],
}

/// How much the store holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Counts {
    pub articles: u64,
    pub events: u64,
    pub occurrences: u64,
    pub claims: u64,
    pub assessments: u64,
    pub notes: u64,
    pub incidents: u64,
    pub runs: u64,
}

impl Store {
    /// Returns a record of any kind by its id (or, for an incident, an id it
    /// had), or by the beginning of an id that fits no other.
    ///
    /// # Errors
    ///
    /// If the beginning fits several, or the file cannot be read.
    pub fn record(&self, id: &str) -> Result<Option<Record>, Error> {
        let exact = |id: &str| {
            let sql = format!(
                "SELECT {WHOLE} FROM record r JOIN article x ON x.seq = r.article WHERE r.id = ?1"
            );
            match self.one(&sql, params![id], columns::record)? {
                Some(record) => Ok(Some(record)),
                None => {
                    let incident = self.incident_exact(id)?;
                    Ok(incident.map(|i| Record::Incident(Box::new(i))))
                }
            }
        };
        if let Some(record) = exact(id)? {
            return Ok(Some(record));
        }
        let sql = "SELECT id FROM record WHERE id >= ?1 AND id < ?2
                   UNION SELECT id FROM incident WHERE id >= ?1 AND id < ?2
                   UNION SELECT incident FROM incident_alias WHERE alias >= ?1 AND alias < ?2
                   LIMIT 9";
        match self.only(id, sql)? {
            Some(whole) => exact(&whole),
            None => Ok(None),
        }
    }

    /// Completes the beginning of an id, by a query for ids between `?1` and `?2`.
    pub(crate) fn only(&self, prefix: &str, sql: &str) -> Result<Option<Id>, Error> {
        if prefix.is_empty() {
            return Ok(None);
        }
        let end = format!("{prefix}{}", char::MAX);
        let mut matches: Vec<Id> = self.all(sql, params![prefix, end], |row| row.get(0))?;
        if matches.len() > 1 {
            return Err(Error::Ambiguous {
                prefix: prefix.to_owned(),
                matches,
            });
        }
        Ok(matches.pop())
    }

    /// Returns the events between two codes, in both directions and of any
    /// standing, by day and id; undated ones first.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn events_of_dyad(&self, a: &str, b: &str) -> Result<Vec<Event>, Error> {
        self.of_dyad(a, b, "event")
    }

    /// Returns the newest events between two codes, in both directions and of
    /// any standing, newest first.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn newest_events(&self, a: &str, b: &str, limit: usize) -> Result<Vec<Event>, Error> {
        let one_way = "SELECT date, record FROM record_dyad
                       WHERE src = {1} AND tgt = {2} AND kind = 'event'
                       ORDER BY date DESC, record DESC LIMIT ?3";
        let arm = |from: &str, to: &str| one_way.replace("{1}", from).replace("{2}", to);
        let sql = format!(
            "SELECT {WHOLE} FROM
               (SELECT * FROM ({}) UNION SELECT * FROM ({})) d
               CROSS JOIN record r ON r.seq = d.record CROSS JOIN article x ON x.seq = r.article
             ORDER BY d.date DESC, d.record DESC LIMIT ?3",
            arm("?1", "?2"),
            arm("?2", "?1")
        );
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.all(&sql, params![a, b, limit], columns::whole)
    }

    /// Returns what is said of the relation of two codes itself, and of the
    /// influence of either on the other, by id.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn assessments_of_dyad(&self, a: &str, b: &str) -> Result<Vec<Assessment>, Error> {
        self.of_dyad(a, b, "assessment")
    }

    fn of_dyad<T: Lean + DeserializeOwned>(
        &self,
        a: &str,
        b: &str,
        kind: &str,
    ) -> Result<Vec<T>, Error> {
        let sql = format!(
            "SELECT {WHOLE} FROM record r JOIN article x ON x.seq = r.article WHERE r.seq IN
               (SELECT record FROM record_dyad WHERE src = ?1 AND tgt = ?2 AND kind = ?3
                UNION
                SELECT record FROM record_dyad WHERE src = ?2 AND tgt = ?1 AND kind = ?3)
             ORDER BY r.date, r.id"
        );
        self.all(&sql, params![a, b, kind], columns::whole)
    }

    /// Returns all pairs of codes with an event between them, most events first.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn dyads(&self) -> Result<Vec<DyadCount>, Error> {
        let sql = "SELECT min(src, tgt) AS a, max(src, tgt) AS b, count(DISTINCT record) AS events,
                          min(nullif(date, '')) AS first, max(date) AS last
                   FROM record_dyad WHERE kind = 'event'
                   GROUP BY 1, 2 ORDER BY events DESC, a, b";
        self.all(sql, [], |row| {
            Ok(DyadCount {
                dyad: [row.get("a")?, row.get("b")?],
                events: number(row, "events")?,
                first: columns::from_day(row, "first")?,
                last: columns::from_day(row, "last")?,
            })
        })
    }

    /// Returns the weeks in which one of two codes acted towards the other, by week.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn weeks_of_dyad(&self, a: &str, b: &str) -> Result<Vec<Week>, Error> {
        let sql = "SELECT * FROM weekly WHERE src = ?1 AND tgt = ?2
                   UNION SELECT * FROM weekly WHERE src = ?2 AND tgt = ?1
                   ORDER BY week, src, tgt";
        self.all(sql, params![a, b], |row| week(&self.path, row))?
            .into_iter()
            .collect()
    }

    /// Counts what the store holds.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn counts(&self) -> Result<Counts, Error> {
        let count = |from: &str| -> Result<u64, Error> {
            let sql = format!("SELECT count(*) AS n FROM {from}");
            Ok(self.one(&sql, [], |row| number(row, "n"))?.unwrap_or(0))
        };
        Ok(Counts {
            articles: count("article")?,
            events: count("event")?,
            occurrences: count("occurrence")?,
            claims: count("claim")?,
            assessments: count("assessment")?,
            notes: count("note")?,
            incidents: count("incident")?,
            runs: count("run")?,
        })
    }
}

fn week(path: &std::path::Path, row: &Row<'_>) -> rusqlite::Result<Result<Week, Error>> {
    let mut bins = [0; 6];
    for (at, bin) in bins.iter_mut().enumerate() {
        *bin = row.get(3 + at)?;
    }
    let (from, to) = (row.get("src")?, row.get("tgt")?);
    Ok(match columns::from_day(row, "week")? {
        Some(week) => Ok(Week {
            from,
            to,
            week,
            bins,
        }),
        None => Err(Error::Damaged {
            path: path.to_owned(),
            what: format!("a week of {from} and {to} has no date"),
        }),
    })
}

/// Reads a count, which SQLite keeps signed.
pub(crate) fn number(row: &Row<'_>, column: &str) -> rusqlite::Result<u64> {
    Ok(u64::try_from(row.get::<_, i64>(column)?).unwrap_or(0))
}

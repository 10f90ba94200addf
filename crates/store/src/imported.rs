//! Events that other programs coded: series beside ours, in the same file.
//!
//! Words that recur (names, outlets, addresses) are kept once. An event is
//! known by a hash of the file's own words ([`Imported::identity`]): the same
//! file read again changes nothing, and a better table of codes changes an
//! event without doubling it.

mod read;
mod verify;
mod write;

pub use read::ImportedFilter;
pub use write::Import;

use crate::find::number;
use crate::{Error, Store};
use detente_record::Day;

/// The indexes of `imported`: made after the rows where the first import fills
/// an empty table, which takes half the time.
const INDEXES: &str = "
  CREATE UNIQUE INDEX IF NOT EXISTS imported_ident ON imported (ident);
  CREATE INDEX IF NOT EXISTS imported_act ON imported (src, tgt, day, series, cameo, type, mode, score, reports) WHERE act = 1;
  CREATE INDEX IF NOT EXISTS imported_day ON imported (series, day);";

/// What importing an event did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ImportedAs {
    /// It was not known.
    New,
    /// It was known, told in the same words and meaning the same.
    Same,
    /// It was known in the same words, and now means something else: a table of codes has changed.
    Changed,
}

/// An imported series, and how much of it there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriesCount {
    /// Its name.
    pub name: String,
    /// The format it was read from.
    pub kind: String,
    /// Events.
    pub events: u64,
    /// Events that are acts of one state toward another.
    pub acts: u64,
    /// Day of the first.
    pub first: Option<Day>,
    /// Day of the last.
    pub last: Option<Day>,
}

/// How large an imported series is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriesSize {
    /// Its name.
    pub name: String,
    /// The format it was read from.
    pub kind: String,
    /// Events.
    pub events: u64,
    /// Day of the first.
    pub first: Option<Day>,
    /// Day of the last.
    pub last: Option<Day>,
}

impl Store {
    /// Returns how many imports of a series came to their end: a number that changes whenever what
    /// is counted of it does. `None` if there is no such series.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn imports(&self, series: &str) -> Result<Option<i64>, Error> {
        let sql = "SELECT imports FROM imported_series WHERE name = ?1";
        self.one(sql, rusqlite::params![series], |row| row.get(0))
    }

    /// Returns the imported series and how large they are, by name, from an index alone.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn imported_sizes(&self) -> Result<Vec<SeriesSize>, Error> {
        let sql = "SELECT s.name, s.kind,
                          (SELECT count(*) FROM imported i WHERE i.series = s.id) AS events,
                          (SELECT min(day) FROM imported i WHERE i.series = s.id) AS first,
                          (SELECT max(day) FROM imported i WHERE i.series = s.id) AS last
                   FROM imported_series s ORDER BY s.name";
        self.all(sql, [], |row| {
            Ok(SeriesSize {
                name: row.get("name")?,
                kind: row.get("kind")?,
                events: number(row, "events")?,
                first: row.get::<_, Option<i64>>("first")?.and_then(day_of),
                last: row.get::<_, Option<i64>>("last")?.and_then(day_of),
            })
        })
    }

    /// Returns the names of the imported series, in order.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn imported_names(&self) -> Result<Vec<String>, Error> {
        let sql = "SELECT name FROM imported_series ORDER BY name";
        self.all(sql, [], |row| row.get(0))
    }

    /// Returns the imported series, by name.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn imported_series(&self) -> Result<Vec<SeriesCount>, Error> {
        let sql = "SELECT s.name, s.kind, count(i.seq) AS events, ifnull(sum(i.act), 0) AS acts,
                          min(i.day) AS first, max(i.day) AS last
                   FROM imported_series s LEFT JOIN imported i ON i.series = s.id
                   GROUP BY s.id ORDER BY s.name";
        self.all(sql, [], |row| {
            Ok(SeriesCount {
                name: row.get("name")?,
                kind: row.get("kind")?,
                events: number(row, "events")?,
                acts: number(row, "acts")?,
                first: row.get::<_, Option<i64>>("first")?.and_then(day_of),
                last: row.get::<_, Option<i64>>("last")?.and_then(day_of),
            })
        })
    }
}

/// Returns a day as days since 1970-01-01.
pub(crate) fn days_of(day: Day) -> i64 {
    // The civil calendar in eras of 400 years that begin in March, so that the leap day comes last.
    let (year, month) = (i64::from(day.year()), i64::from(day.month()));
    let year = year - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(day.day()) - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Stands for no day where days are numbers.
pub(crate) const UNDATED: i64 = -1_000_000;

/// As [`days_of`]; [`UNDATED`] if there is no day.
pub(crate) fn day_number(day: Option<Day>) -> i64 {
    day.map_or(UNDATED, days_of)
}

/// Returns the day so many days after 1970-01-01; `None` outside the calendar.
pub(crate) fn day_of(days: i64) -> Option<Day> {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let part = (5 * of_year + 2) / 153;
    let month = if part < 10 { part + 3 } else { part - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    Day::new(
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(of_year - (153 * part + 2) / 5 + 1).ok()?,
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_as_the_calendar_counts_them() {
        assert_eq!(days_of(jiff_day(1970, 1, 1)), 0);
        let mut day = jiff_day(1895, 12, 30);
        let mut number = days_of(day);
        while day < jiff_day(2105, 3, 2) {
            day = day.tomorrow().unwrap();
            number += 1;
            assert_eq!(days_of(day), number);
            assert_eq!(day_of(number), Some(day));
        }
        assert_eq!(day_of(i64::MAX / 2), None);
    }

    fn jiff_day(year: i16, month: i8, day: i8) -> Day {
        Day::new(year, month, day).unwrap()
    }
}

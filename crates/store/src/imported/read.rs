//! Reading imported events back.

use super::{day_of, days_of};
use crate::{Error, Mark, Marked, Store, Stretch};
use detente_record::{Day, Imported, Precision, Side, Site};
use rusqlite::types::ValueRef;
use rusqlite::{Row, params};
use std::collections::HashMap;

/// How many words are remembered.
const REMEMBERED: usize = 400_000;

const PRECISIONS: [Precision; 8] = [
    Precision::Day,
    Precision::Week,
    Precision::Month,
    Precision::Quarter,
    Precision::Season,
    Precision::Year,
    Precision::Decade,
    Precision::Unknown,
];

/// Which imported events.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportedFilter {
    /// Of this series only.
    pub series: Option<String>,
    /// Between these two codes, in either direction.
    pub dyad: Option<[String; 2]>,
    /// From this day.
    pub from: Option<Day>,
    /// To this day.
    pub to: Option<Day>,
    /// By codes, then day, and not by day, then codes.
    pub by_pair: bool,
}

impl Store {
    /// Calls `each` for imported events, by series, day, codes and id (or by
    /// series, codes, day and id); they are fetched as they are handed on.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged; and what `each` returns.
    pub fn each_imported<E: From<Error>>(
        &self,
        filter: &ImportedFilter,
        mut each: impl FnMut(Imported) -> Result<(), E>,
    ) -> Result<(), E> {
        let at = |error| E::from(self.at(error));
        let order = match filter.by_pair {
            true => "src, tgt, i.day",
            false => "i.day, src, tgt",
        };
        let sql = format!("SELECT i.*, s.name AS series_name FROM imported i JOIN imported_series s ON s.id = i.series
                   WHERE (?1 IS NULL OR s.name = ?1)
                     AND (?2 IS NULL OR (src = ?2 AND tgt = ?3) OR (src = ?3 AND tgt = ?2))
                     AND i.day BETWEEN ?4 AND ?5
                   ORDER BY s.name, {order}, i.cameo, i.key, i.ident");
        let mut statement = self.conn.prepare(&sql).map_err(at)?;
        let [a, b] = match &filter.dyad {
            Some([a, b]) => [Some(a), Some(b)],
            None => [None, None],
        };
        let from = filter.from.map_or(i64::MIN, days_of);
        let to = filter.to.map_or(i64::MAX, days_of);
        let mut rows = statement
            .query(params![filter.series, a, b, from, to])
            .map_err(at)?;
        let mut known = Known::of(self);
        while let Some(row) = rows.next().map_err(at)? {
            each(known.event(row)?)?;
        }
        Ok(())
    }
}

impl Store {
    /// Returns the newest acts between two codes in an imported series, newest first.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn newest_imported(
        &self,
        series: &str,
        [a, b]: &[String; 2],
        stretch: &Stretch,
    ) -> Result<Vec<Marked<Imported>>, Error> {
        let at = |error| self.at(error);
        let first = |day: Option<Day>, otherwise| day.map_or(otherwise, days_of);
        let after = stretch.after.day.parse().ok().map_or(i64::MAX, days_of);
        let arm = |from: &str, to: &str| {
            format!(
                "SELECT * FROM (SELECT day, seq FROM imported
                 WHERE src = {from} AND tgt = {to} AND act = 1 AND day BETWEEN ?4 AND ?5
                   AND series = (SELECT id FROM imported_series WHERE name = ?1)
                   AND (day, seq) < (?6, ?7) ORDER BY day DESC, seq DESC LIMIT ?8)"
            )
        };
        let sql = format!(
            "SELECT i.*, ?1 AS series_name FROM ({} UNION ALL {}) p
               CROSS JOIN imported i ON i.seq = p.seq ORDER BY p.day DESC, p.seq DESC LIMIT ?8",
            arm("?2", "?3"),
            arm("?3", "?2")
        );
        let mut statement = self.conn.prepare_cached(&sql).map_err(at)?;
        let values = params![
            series,
            a,
            b,
            first(stretch.from, i64::MIN),
            first(stretch.to, i64::MAX),
            after,
            stretch.after.key.parse().unwrap_or(i64::MAX),
            i64::try_from(stretch.limit).unwrap_or(i64::MAX)
        ];
        let mut rows = statement.query(values).map_err(at)?;
        let mut known = Known::of(self);
        let mut out = Vec::new();
        while let Some(row) = rows.next().map_err(at)? {
            let event = known.event(row)?;
            let mark = Mark {
                day: event.date.to_string(),
                key: row.get::<_, i64>("seq").map_err(at)?.to_string(),
            };
            out.push((event, mark));
        }
        Ok(out)
    }

    /// Returns the format an imported series was read from, and what its scores are on.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn imported_kind(&self, series: &str) -> Result<Option<(String, String)>, Error> {
        let sql =
            "SELECT s.kind, (SELECT w.text FROM imported i JOIN imported_word w ON w.id = i.scale
                     WHERE i.series = s.id AND i.score IS NOT NULL LIMIT 1)
                   FROM imported_series s WHERE s.name = ?1";
        self.one(sql, params![series], |row| {
            Ok((
                row.get(0)?,
                row.get::<_, Option<String>>(1)?.unwrap_or_default(),
            ))
        })
    }
}

pub(super) struct Known<'a> {
    store: &'a Store,
    words: HashMap<i64, String>,
    sites: HashMap<i64, Site>,
}

impl<'a> Known<'a> {
    pub(super) fn of(store: &'a Store) -> Known<'a> {
        Known {
            store,
            words: HashMap::new(),
            sites: HashMap::new(),
        }
    }

    pub(super) fn event(&mut self, row: &Row<'_>) -> Result<Imported, Error> {
        let store = self.store;
        let at = |error| store.at(error);
        let damaged = |what: &str| Error::Damaged {
            path: store.path.clone(),
            what: format!("an imported event {what}"),
        };
        let first: i64 = row.get("day").map_err(at)?;
        let days: i64 = row.get("days").map_err(at)?;
        let date = day_of(first).ok_or_else(|| damaged("has no date"))?;
        let precision: u8 = row.get("precision").map_err(at)?;
        let type_ = self.word(row, "type")?;
        let extra: Option<String> = row.get("extra").map_err(at)?;
        let extra = extra.map(|json| serde_json::from_str(&json)).transpose();
        Ok(Imported {
            series: row.get("series_name").map_err(at)?,
            key: plain(row, "key").map_err(at)?,
            date,
            enddate: (days >= 0).then(|| day_of(first + days)).flatten(),
            date_precision: *PRECISIONS
                .get(usize::from(precision))
                .ok_or_else(|| damaged("has a date of unknown precision"))?,
            source: self.side(row, "src")?,
            target: self.side(row, "tgt")?,
            cameo: row.get("cameo").map_err(at)?,
            event: type_.parse().ok(),
            mode: list(&self.word(row, "mode")?),
            context: list(&self.word(row, "context")?),
            quad: row.get("quad").map_err(at)?,
            score: row.get("score").map_err(at)?,
            scale: self.word(row, "scale")?,
            place: self.site(row, "site")?,
            text: self.word(row, "text")?,
            url: self.word(row, "url")?,
            publisher: self.word(row, "publisher")?,
            story: plain(row, "story").map_err(at)?,
            sentence: row.get("sentence").map_err(at)?,
            reports: row.get("reports").map_err(at)?,
            extra: extra
                .map_err(|_| damaged("has extra fields that are not JSON"))?
                .unwrap_or_default(),
        })
    }

    fn side(&mut self, row: &Row<'_>, side: &str) -> Result<Side, Error> {
        Ok(Side {
            code: row.get(side).map_err(|e| self.store.at(e))?,
            sector: list(&self.word(row, &format!("{side}_sector"))?),
            name: self.word(row, &format!("{side}_name"))?,
            native: self.word(row, &format!("{side}_native"))?,
            place: self.site(row, &format!("{side}_site"))?,
        })
    }

    fn word(&mut self, row: &Row<'_>, column: &str) -> Result<String, Error> {
        let id: i64 = row.get(column).map_err(|e| self.store.at(e))?;
        if id == 0 {
            return Ok(String::new());
        }
        if let Some(word) = self.words.get(&id) {
            return Ok(word.clone());
        }
        let sql = "SELECT text FROM imported_word WHERE id = ?1";
        let word: Option<String> = self.store.one(sql, params![id], |row| row.get(0))?;
        let word = word.ok_or_else(|| self.lost("a word"))?;
        if self.words.len() > REMEMBERED {
            self.words.clear();
        }
        self.words.insert(id, word.clone());
        Ok(word)
    }

    fn site(&mut self, row: &Row<'_>, column: &str) -> Result<Option<Site>, Error> {
        let id: Option<i64> = row.get(column).map_err(|e| self.store.at(e))?;
        let Some(id) = id else {
            return Ok(None);
        };
        if let Some(site) = self.sites.get(&id) {
            return Ok(Some(site.clone()));
        }
        let sql = "SELECT * FROM imported_site WHERE id = ?1";
        let site = self.store.one(sql, params![id], |row| {
            Ok(Site {
                name: row.get("name")?,
                country: row.get("country")?,
                lat: row.get("lat")?,
                lon: row.get("lon")?,
                native: row.get("native")?,
            })
        })?;
        let site = site.ok_or_else(|| self.lost("a place"))?;
        if self.sites.len() > REMEMBERED {
            self.sites.clear();
        }
        self.sites.insert(id, site.clone());
        Ok(Some(site))
    }

    fn lost(&self, what: &str) -> Error {
        Error::Damaged {
            path: self.store.path.clone(),
            what: format!("{what} of an imported event is gone"),
        }
    }
}

fn list(words: &str) -> Vec<String> {
    words.split_whitespace().map(str::to_owned).collect()
}

fn plain(row: &Row<'_>, column: &str) -> rusqlite::Result<String> {
    Ok(match row.get_ref(column)? {
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
        _ => String::new(),
    })
}

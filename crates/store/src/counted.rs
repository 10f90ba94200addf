//! Weekly counts of acts by pair, as relations count them: roll-ups, so that nobody who asks
//! about one pair reads the acts of all.
//!
//! Of imported series they are counted here when an import ends. What coded events count for is
//! for the caller to say ([`Store::uncounted`], [`Store::put_counted`]): copies and reports of one act are one.

use crate::imported::{day_of, days_of};
use crate::{Error, Store};
use detente_record::Day;
use rusqlite::params;
use std::collections::BTreeMap;

/// Acts by score (six bins, worst first) of the first of two sorted codes toward the second,
/// back, and of both at once.
pub type Sides = [[u32; 6]; 3];

/// Weeks with an act, by their Mondays, each once and in order.
pub type Weeks = Vec<(Day, Sides)>;

/// Edges of the bins.
const EDGES: [f64; 5] = [-6.99, -3.99, -0.01, 1.01, 4.01];

/// 1 January of the year 1 was a Monday: so many days before 1970.
const FIRST_MONDAY: i64 = -719_162;

/// What is to be counted anew: a pair, and which of its weeks; none for all.
pub type Uncounted = BTreeMap<[String; 2], Vec<Day>>;

impl Store {
    /// Calls `each` for all pairs of a series that are counted, in no order; of what was coded
    /// here without a series. What [`Store::uncounted`] names is not up to date.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged; and what `each` returns.
    pub fn each_counted<E: From<Error>>(
        &self,
        series: Option<&str>,
        mut each: impl FnMut([String; 2], Weeks) -> Result<(), E>,
    ) -> Result<(), E> {
        let id = self.counted_id(series)?;
        let at = |error| E::from(self.at(error));
        let sql = "SELECT a, b, weeks FROM counted WHERE series = ?1";
        let mut statement = self.conn.prepare_cached(sql).map_err(at)?;
        let mut rows = statement.query(params![id]).map_err(at)?;
        while let Some(row) = rows.next().map_err(at)? {
            let pair = [row.get(0).map_err(at)?, row.get(1).map_err(at)?];
            let packed = row.get_ref(2).and_then(|v| Ok(v.as_blob()?)).map_err(at)?;
            let weeks = unpack(packed).ok_or_else(|| self.miscounted(&pair))?;
            each(pair, weeks)?;
        }
        Ok(())
    }

    /// Returns the Mondays of the first and the last week that are counted.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn counted_span(&self, series: Option<&str>) -> Result<Option<[Day; 2]>, Error> {
        let id = self.counted_id(series)?;
        let sql = "SELECT min(first) AS first, max(last) AS last FROM counted WHERE series = ?1";
        let found = self.one(sql, params![id], |row| {
            let first = crate::columns::from_day(row, "first")?;
            Ok(first.zip(crate::columns::from_day(row, "last")?))
        })?;
        Ok(found.flatten().map(|(first, last)| [first, last]))
    }

    /// Returns the day of the last act of an imported series, up to a day.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn last_imported(&self, series: &str, by: Option<Day>) -> Result<Option<Day>, Error> {
        let id = self.counted_id(Some(series))?;
        let sql = "SELECT day FROM imported WHERE series = ?1 AND day <= ?2 AND act = 1 AND score IS NOT NULL
                   ORDER BY day DESC LIMIT 1";
        let by = by.map_or(i64::MAX, days_of);
        let day = self.one(sql, params![id, by], |row| row.get::<_, i64>(0))?;
        Ok(day.and_then(day_of))
    }

    /// Returns what is counted of one pair (sorted codes).
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn counted(&self, series: Option<&str>, pair: &[String; 2]) -> Result<Weeks, Error> {
        let id = self.counted_id(series)?;
        let sql = "SELECT weeks FROM counted WHERE series = ?1 AND a = ?2 AND b = ?3";
        let packed: Option<Vec<u8>> =
            self.one(sql, params![id, pair[0], pair[1]], |row| row.get(0))?;
        match packed {
            None => Ok(Weeks::new()),
            Some(packed) => unpack(&packed).ok_or_else(|| self.miscounted(pair)),
        }
    }

    /// Returns what is to be counted anew.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn uncounted(&self, series: Option<&str>) -> Result<Uncounted, Error> {
        let id = self.counted_id(series)?;
        // By pair and week, so that '' for all weeks comes first.
        let sql = "SELECT a, b, week FROM uncounted WHERE series = ?1 ORDER BY a, b, week";
        let mut out = Uncounted::new();
        let rows = self.all(sql, params![id], |row| {
            Ok(([row.get(0)?, row.get(1)?], row.get::<_, String>(2)?))
        })?;
        let mut whole: Option<[String; 2]> = None;
        for (pair, week) in rows {
            match week.parse() {
                Ok(monday) if whole.as_ref() != Some(&pair) => {
                    out.entry(pair).or_default().push(monday);
                }
                Ok(_) => {}
                Err(_) => {
                    out.insert(pair.clone(), Vec::new());
                    whole = Some(pair);
                }
            }
        }
        Ok(out)
    }

    /// Keeps what was counted of a pair of what was coded here: all its weeks.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn put_counted(&mut self, pair: &[String; 2], weeks: &Weeks) -> Result<(), Error> {
        self.keep_counted(0, pair, weeks)
    }

    /// Counts the acts of a pair of an imported series from its events: an act once a day, with
    /// the best of its scores. Without a pair, all pairs at one reading.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn recount_imported(
        &self,
        series: &str,
        pair: Option<&[String; 2]>,
    ) -> Result<BTreeMap<[String; 2], Weeks>, Error> {
        let id = self.counted_id(Some(series))?;
        self.recounted(id, pair)
    }

    pub(crate) fn count_imported(&self, series: i64) -> Result<(), Error> {
        let sql = "SELECT DISTINCT a, b FROM uncounted WHERE series = ?1";
        let pairs: Vec<[String; 2]> =
            self.all(sql, params![series], |row| Ok([row.get(0)?, row.get(1)?]))?;
        for pair in pairs {
            let weeks = self.recounted(series, Some(&pair))?.remove(&pair);
            self.keep_counted(series, &pair, &weeks.unwrap_or_default())?;
        }
        let sql = "UPDATE imported_series SET imports = imports + 1 WHERE id = ?1";
        self.exec(sql, params![series])
    }

    pub(crate) fn note_uncounted(&self, series: i64, a: &str, b: &str) -> Result<(), Error> {
        let sql = "INSERT INTO uncounted VALUES (?1, min(?2, ?3), max(?2, ?3), '') ON CONFLICT DO NOTHING";
        self.exec(sql, params![series, a, b])
    }

    fn keep_counted(&self, series: i64, pair: &[String; 2], weeks: &Weeks) -> Result<(), Error> {
        let [a, b] = pair;
        let ends = weeks.first().zip(weeks.last());
        let Some(((first, _), (last, _))) = ends else {
            let sql = "DELETE FROM counted WHERE series = ?1 AND a = ?2 AND b = ?3";
            self.exec(sql, params![series, a, b])?;
            return self.is_counted(series, a, b);
        };
        let sql = "INSERT INTO counted VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                   ON CONFLICT (series, a, b) DO UPDATE
                   SET (first, last, weeks) = (excluded.first, excluded.last, excluded.weeks)";
        let (first, last) = (first.to_string(), last.to_string());
        self.exec(sql, params![series, a, b, first, last, pack(weeks)])?;
        self.is_counted(series, a, b)
    }

    fn is_counted(&self, series: i64, a: &str, b: &str) -> Result<(), Error> {
        let sql = "DELETE FROM uncounted WHERE series = ?1 AND a = ?2 AND b = ?3";
        self.exec(sql, params![series, a, b])
    }

    fn recounted(
        &self,
        series: i64,
        pair: Option<&[String; 2]>,
    ) -> Result<BTreeMap<[String; 2], Weeks>, Error> {
        let at = |error| self.at(error);
        let (ways, only) = match pair {
            Some([a, b]) => (
                vec![[Some(a), Some(b)], [Some(b), Some(a)]],
                "src = ?2 AND tgt = ?3",
            ),
            None => (vec![[None, None]], "?2 IS NULL AND ?3 IS NULL"),
        };
        let sql = format!(
            "SELECT src, tgt, day, cameo, type, score FROM imported
             WHERE {only} AND act = 1 AND score IS NOT NULL AND series = ?1
             ORDER BY src, tgt, day, cameo"
        );
        let mut out = Told::new();
        for [a, b] in ways {
            let mut statement = self.conn.prepare_cached(&sql).map_err(at)?;
            let mut rows = statement.query(params![series, a, b]).map_err(at)?;
            let mut teller = Teller::default();
            while let Some(row) = rows.next().map_err(at)? {
                teller.hear(row, &mut out).map_err(at)?;
            }
            teller.tell(&mut out);
        }
        let all = out.into_iter();
        Ok(all
            .map(|(pair, weeks)| (pair, weeks.into_iter().collect()))
            .collect())
    }

    // 0 for what was coded here.
    fn counted_id(&self, series: Option<&str>) -> Result<i64, Error> {
        let Some(name) = series else {
            return Ok(0);
        };
        let sql = "SELECT id FROM imported_series WHERE name = ?1";
        Ok(self
            .one(sql, params![name], |row| row.get(0))?
            .unwrap_or(-1))
    }

    fn miscounted(&self, [a, b]: &[String; 2]) -> Error {
        Error::Damaged {
            path: self.path.clone(),
            what: format!("the weekly counts of {a} and {b} cannot be read"),
        }
    }
}

type Told = BTreeMap<[String; 2], BTreeMap<Day, Sides>>;

// Hears acts in order of source, target, day and code, and counts them when a day is over.
#[derive(Default)]
struct Teller {
    src: String,
    tgt: String,
    day: Option<i64>,
    // Of this day: code, type where there is no code, score.
    acts: Vec<(String, i64, f64)>,
}

impl Teller {
    fn hear(&mut self, row: &rusqlite::Row<'_>, out: &mut Told) -> rusqlite::Result<()> {
        let text = |at: usize| row.get_ref(at).and_then(|v| Ok(v.as_str()?));
        let (src, tgt, day) = (text(0)?, text(1)?, row.get(2)?);
        if self.day != Some(day) || self.src != src || self.tgt != tgt {
            self.tell(out);
            src.clone_into(&mut self.src);
            tgt.clone_into(&mut self.tgt);
            self.day = Some(day);
        }
        let (code, score) = (text(3)?, row.get(5)?);
        let kind = if code.is_empty() { row.get(4)? } else { 0 };
        match self.acts.iter_mut().find(|a| a.0 == code && a.1 == kind) {
            Some(told) => told.2 = told.2.max(score),
            None => self.acts.push((code.to_owned(), kind, score)),
        }
        Ok(())
    }

    fn tell(&mut self, out: &mut Told) {
        let Some(date) = self.day.take().and_then(day_of) else {
            self.acts.clear();
            return;
        };
        let there = self.src <= self.tgt;
        let pair = match there {
            true => [self.src.clone(), self.tgt.clone()],
            false => [self.tgt.clone(), self.src.clone()],
        };
        let monday = crate::columns::monday(date);
        let weeks = out.entry(pair).or_default();
        let sides = weeks.entry(monday).or_default();
        for (_, _, score) in self.acts.drain(..) {
            let bin = EDGES.iter().filter(|edge| score >= **edge).count();
            sides[usize::from(!there)][bin] += 1;
        }
    }
}

// A week is how many weeks after the one before it came, which of its counts are not 0, and those;
// all as numbers of seven bits a byte.
fn pack(weeks: &Weeks) -> Vec<u8> {
    let mut out = Vec::with_capacity(weeks.len() * 4);
    let mut before = 0;
    for (monday, sides) in weeks {
        let flat = sides.as_flattened();
        let here = u64::try_from((days_of(*monday) - FIRST_MONDAY) / 7).unwrap_or(0);
        let mut which = 0_u64;
        for (place, _) in flat.iter().enumerate().filter(|(_, n)| **n > 0) {
            which |= 1 << place;
        }
        put(&mut out, here.saturating_sub(before));
        put(&mut out, which);
        for n in flat.iter().filter(|n| **n > 0) {
            put(&mut out, u64::from(*n));
        }
        before = here;
    }
    out
}

fn unpack(mut packed: &[u8]) -> Option<Weeks> {
    let mut out = Weeks::new();
    let mut week = 0_u64;
    while !packed.is_empty() {
        week = week.checked_add(take(&mut packed)?)?;
        let which = take(&mut packed)?;
        let mut sides = Sides::default();
        for (place, n) in sides.as_flattened_mut().iter_mut().enumerate() {
            if which >> place & 1 == 1 {
                *n = u32::try_from(take(&mut packed)?).ok()?;
            }
        }
        let days = i64::try_from(week).ok()?.checked_mul(7)?;
        out.push((day_of(days.checked_add(FIRST_MONDAY)?)?, sides));
    }
    Some(out)
}

fn put(out: &mut Vec<u8>, mut n: u64) {
    while n >= 0x80 {
        out.push((n & 0x7f) as u8 | 0x80);
        n >>= 7;
    }
    out.push(n as u8);
}

fn take(packed: &mut &[u8]) -> Option<u64> {
    let mut n = 0;
    for shift in (0..35).step_by(7) {
        let (first, rest) = packed.split_first()?;
        *packed = rest;
        n |= u64::from(first & 0x7f) << shift;
        if first & 0x80 == 0 {
            return Some(n);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_come_back_as_they_were_packed_and_damage_is_told() {
        let mut weeks = Weeks::new();
        for (day, n) in [
            ("1895-12-30", 1),
            ("2014-02-24", 300),
            ("2014-03-03", u32::MAX),
        ] {
            let mut sides = Sides::default();
            sides[0][0] = n;
            sides[2][5] = 7;
            weeks.push((day.parse().unwrap(), sides));
        }
        let packed = pack(&weeks);
        assert_eq!(unpack(&packed), Some(weeks));
        assert_eq!(unpack(&packed[..packed.len() - 1]), None);
        assert_eq!(unpack(&[0xff; 9]), None);
        assert_eq!(unpack(&[]), Some(Weeks::new()));
    }
}

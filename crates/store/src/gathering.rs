//! What gathering needs of the store: what has changed since it was done last,
//! articles and incidents by day of publication, and a place for what it finds.

use crate::columns::{self, ARTICLE, WHOLE};
use crate::lean::{Lean, Source};
use crate::{Error, Store};
use detente_record::{Article, Claim, Coded, Coder, Day, Decision, Event, Id, Incident};
use rusqlite::params;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// Changed articles above which they are not told apart.
const MANY: i64 = 20_000;

/// What has changed since incidents were gathered last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ungathered {
    /// Articles that came, changed or went, with the day of publication they
    /// have, or had.
    pub articles: Vec<(Id, Option<Day>)>,
    /// Decisions that were taken, or taken back.
    pub decisions: Vec<Decision>,
    /// Everything published from here on is to be gathered anew: a gathering
    /// broke off. `Some(None)`: all there is.
    pub from: Option<Option<Day>>,
    rows: Vec<(String, Id, String)>,
}

impl Ungathered {
    /// Returns whether there is nothing to gather.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// Days of publication: from one to another, both included; or none at all.
pub type Days = Option<(Day, Day)>;

/// An article as it was coded.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AsCoded {
    /// The article.
    pub article: Article,
    /// What it gave. Without notes, assessments and persons, and without what
    /// gathering wrote into it.
    pub coded: Coded,
    /// What gathering wrote into its claims: a claim, and the claim it answers.
    pub about: Vec<(Id, Id)>,
}

impl Store {
    /// Returns what has changed since incidents were gathered last. Of very
    /// many articles only the first day is kept: [`Ungathered::from`].
    ///
    /// # Errors
    ///
    /// If the file cannot be read or written, or what it holds is damaged.
    pub fn ungathered(&mut self) -> Result<Ungathered, Error> {
        self.atomic(|store| {
            let sql = "SELECT count(*) > ?1, min(published) FROM ungathered WHERE what = 'article'";
            let many = store.one(sql, params![MANY], |row| Ok((row.get(0)?, row.get(1)?)))?;
            if let Some((true, first)) = many {
                let first: Option<String> = first;
                store.begin_gathering(first.and_then(|day| day.parse().ok()))?;
                store.exec("DELETE FROM ungathered WHERE what = 'article'", [])?;
            }
            store.rows_ungathered()
        })
    }

    fn rows_ungathered(&self) -> Result<Ungathered, Error> {
        let sql = "SELECT what, id, published FROM ungathered";
        let rows: Vec<(String, Id, String)> =
            self.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let mut found = Ungathered::default();
        for (what, id, published) in &rows {
            let day = published.parse().ok();
            match what.as_str() {
                "article" => found.articles.push((id.clone(), day)),
                "decision" => found.decisions.extend(self.decision(id)?),
                _ => {
                    found.from = Some(match found.from {
                        None => day,
                        Some(other) => other.min(day),
                    });
                }
            }
        }
        found.rows = rows;
        Ok(found)
    }

    /// Notes, before a gathering is stored in parts, that everything published
    /// from a day on is gathered anew if it breaks off (`None`: all there is).
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn begin_gathering(&mut self, from: Option<Day>) -> Result<(), Error> {
        self.exec(
            "INSERT INTO ungathered VALUES ('from', '', ?1) ON CONFLICT DO NOTHING",
            params![columns::day(from)],
        )
    }

    /// Notes that what was found to be changed is gathered.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn end_gathering(&mut self, done: &Ungathered) -> Result<(), Error> {
        for (what, id, published) in &done.rows {
            self.exec(
                "DELETE FROM ungathered WHERE what = ?1 AND id = ?2 AND published = ?3",
                params![what, id, published],
            )?;
        }
        self.exec("DELETE FROM ungathered WHERE what = 'from'", [])
    }

    /// Returns the days on which articles were published, or incidents are
    /// told of, with the number of those articles; undated ones under `None`.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn days(&self) -> Result<BTreeMap<Option<Day>, usize>, Error> {
        let sql = "SELECT published, count(*) FROM article GROUP BY published";
        let mut days = self.all(sql, [], |row| {
            Ok((columns::from_day(row, "published")?, row.get::<_, i64>(1)?))
        })?;
        let sql = "SELECT DISTINCT day FROM incident_told";
        days.extend(self.all(sql, [], |row| {
            let day: i64 = row.get(0)?;
            let known = Some(day).filter(|day| *day != crate::imported::UNDATED);
            Ok((known.and_then(crate::imported::day_of), 0))
        })?);
        let mut counts = BTreeMap::new();
        for (day, n) in days {
            *counts.entry(day).or_default() += usize::try_from(n).unwrap_or(0);
        }
        Ok(counts)
    }

    /// Returns articles by day of publication, as they were coded.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn as_coded_on(&self, days: Days) -> Result<Vec<AsCoded>, Error> {
        let (from, to) = bounds(days);
        let sql = format!(
            "SELECT seq, {ARTICLE} FROM article WHERE published BETWEEN ?1 AND ?2
             ORDER BY published, id"
        );
        let articles = self.all(&sql, params![from, to], |row| {
            Ok((row.get::<_, i64>("seq")?, columns::article(row)?))
        })?;
        let whole = articles.into_iter();
        whole
            .map(|(seq, article)| self.as_given(seq, article))
            .collect()
    }

    /// Returns one article, as it was coded, by its whole id.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn as_coded(&self, article: &str) -> Result<Option<AsCoded>, Error> {
        let sql = format!("SELECT seq, {ARTICLE} FROM article WHERE id = ?1");
        let found = self.one(&sql, params![article], |row| {
            Ok((row.get::<_, i64>("seq")?, columns::article(row)?))
        })?;
        found
            .map(|(seq, article)| self.as_given(seq, article))
            .transpose()
    }

    /// Returns the article of a record, as it was coded.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn as_coded_of(&self, record: &str) -> Result<Option<AsCoded>, Error> {
        let sql = "SELECT x.id FROM record r JOIN article x ON x.seq = r.article WHERE r.id = ?1";
        match self.one(sql, params![record], |row| row.get::<_, Id>(0))? {
            Some(id) => self.as_coded(&id),
            None => Ok(None),
        }
    }

    fn as_given(&self, seq: i64, article: Article) -> Result<AsCoded, Error> {
        let mut coded = Coded::default();
        self.records_of(seq, &article, "event", &mut coded.events)?;
        self.records_of(seq, &article, "occurrence", &mut coded.occurrences)?;
        self.records_of(seq, &article, "claim", &mut coded.claims)?;
        let sql = "SELECT r.id, f.about FROM record r JOIN found f ON f.record = r.seq
                   WHERE r.article = ?1 AND f.about IS NOT NULL ORDER BY r.ord";
        let about = self.all(sql, params![seq], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(AsCoded {
            article,
            coded,
            about,
        })
    }

    // Its article is at hand already, and who coded it is not asked for.
    fn records_of<T: Lean + DeserializeOwned>(
        &self,
        seq: i64,
        article: &Article,
        kind: &str,
        into: &mut Vec<T>,
    ) -> Result<(), Error> {
        let coder = Coder::default();
        let source = Source::of(article, &coder);
        let sql = "SELECT id, json FROM record WHERE article = ?1 AND kind = ?2 ORDER BY ord";
        let found = self.all(sql, params![seq, kind], |row| {
            columns::whole_of(row, &source)
        })?;
        into.extend(found);
        Ok(())
    }

    /// Takes out of the records of an article, as they are read, what gathering found of them.
    pub(crate) fn without_found(&self, seq: i64, coded: &mut Coded) -> Result<(), Error> {
        let sql = "SELECT r.id FROM record r JOIN found f ON f.record = r.seq WHERE r.article = ?1";
        let found: Vec<Id> = self.all(sql, params![seq], |row| row.get(0))?;
        for event in coded.events.iter_mut().filter(|e| found.contains(&e.id)) {
            event.over = None;
        }
        for claim in coded.claims.iter_mut().filter(|c| found.contains(&c.id)) {
            claim.about = None;
        }
        Ok(())
    }

    /// Returns the incidents of which something was published in some days, by id.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn incidents_told(&self, days: Days) -> Result<Vec<Incident>, Error> {
        let (from, to) = days.unzip();
        let (from, to) = (
            crate::imported::day_number(from),
            crate::imported::day_number(to),
        );
        let sql = "SELECT json FROM incident WHERE seq IN
                     (SELECT incident FROM incident_told WHERE day BETWEEN ?1 AND ?2) ORDER BY id";
        self.all(sql, params![from, to], |row| columns::json(row, "json"))
    }

    /// Writes what events are over and what claims answer, over all articles
    /// published in some days; what was found there before is taken back.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn put_found(
        &mut self,
        days: Days,
        over: &[(Id, Id)],
        about: &[(Id, Id)],
    ) -> Result<(), Error> {
        let (from, to) = bounds(days);
        self.atomic(|store| {
            let sql = "SELECT r.id, f.over, f.about FROM found f JOIN record r ON r.seq = f.record
                       WHERE f.day BETWEEN ?1 AND ?2";
            let before = store.all(sql, params![from, to], |row| {
                Ok((row.get(0)?, (row.get(1)?, row.get(2)?)))
            })?;
            type Found = (Option<Id>, Option<Id>);
            let before: BTreeMap<Id, Found> = before.into_iter().collect();
            let mut now: BTreeMap<Id, Found> = BTreeMap::new();
            for (event, incident) in over {
                now.insert(event.clone(), (Some(incident.clone()), None));
            }
            for (claim, of) in about {
                now.insert(claim.clone(), (None, Some(of.clone())));
            }
            for record in before.keys() {
                if !now.contains_key(record) {
                    store.write_found(record, &None, &None)?;
                }
            }
            for (record, (over, about)) in &now {
                if before.get(record) != Some(&(over.clone(), about.clone())) {
                    store.write_found(record, over, about)?;
                }
            }
            Ok(())
        })
    }

    fn write_found(&self, record: &Id, over: &Option<Id>, about: &Option<Id>) -> Result<(), Error> {
        if over.is_none() && about.is_none() {
            let sql = "DELETE FROM found WHERE record = (SELECT seq FROM record WHERE id = ?1)";
            return self.exec(sql, params![record]);
        }
        self.exec(
            "INSERT INTO found (record, day, over, about)
             SELECT r.seq, x.published, ?2, ?3
             FROM record r JOIN article x ON x.seq = r.article WHERE r.id = ?1
             ON CONFLICT (record) DO UPDATE SET over = excluded.over, about = excluded.about",
            params![record, over, about],
        )
    }

    /// Takes what gathering found out of the records of an older format.
    pub(crate) fn take_found_apart(&self) -> Result<(), Error> {
        let sql = "SELECT r.id, f.over IS NOT NULL FROM found f JOIN record r ON r.seq = f.record";
        let found: Vec<(Id, bool)> = self.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        for (record, event) in found {
            match event {
                true => self.rewrite_record(&record, |e: &mut Event| e.over = None)?,
                false => self.rewrite_record(&record, |c: &mut Claim| c.about = None)?,
            }
        }
        Ok(())
    }

    fn rewrite_record<T: Lean + Serialize + DeserializeOwned>(
        &self,
        id: &Id,
        change: impl FnOnce(&mut T),
    ) -> Result<(), Error> {
        let sql = format!(
            "SELECT {WHOLE} FROM record r JOIN article x ON x.seq = r.article WHERE r.id = ?1"
        );
        let changed = self.one(&sql, params![id], |row| {
            columns::with_source(row, |source| {
                let mut record: T = columns::whole_of(row, source)?;
                change(&mut record);
                let packed = columns::packed(&record, Some(source));
                packed.map_err(|e| columns::unreadable("json", e))
            })
        })?;
        match changed {
            Some(json) => self.exec(
                "UPDATE record SET json = ?2 WHERE id = ?1",
                params![id, json],
            ),
            None => Ok(()),
        }
    }
}

fn bounds(days: Days) -> (String, String) {
    let (from, to) = days.unzip();
    (columns::day(from), columns::day(to))
}

//! Checking the whole file: counts, hashes, references, spans.

use crate::columns::{self, ARTICLE};
use crate::hashes::{coded_hash, fingerprint};
use crate::weeks::WEEKS;
use crate::{Error, Store, spans};
use detente_record::{Article, Coded, Id, Incident, Record};
use rusqlite::params;
use std::collections::BTreeSet;
use std::fmt;

/// Something in the file that is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What kind.
    pub kind: FaultKind,
    /// The article, record, incident or run; empty for the file.
    pub id: Id,
    /// What was found.
    pub detail: String,
}

/// What kind of fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FaultKind {
    /// The file itself: its pages, its indexes, rows that point nowhere.
    File,
    /// A text or what it gave is not what was added.
    Hash,
    /// What is stored cannot be read back, or the columns say something else.
    Row,
    /// Offsets do not slice the text to the words beside them.
    Span,
    /// A record names one that is not there.
    Reference,
    /// An incident names a record that is gone: incidents are to be gathered anew.
    Stale,
    /// Counts do not add up.
    Count,
    /// The index of words is not that of the texts.
    Words,
    /// What is kept of a feed, of one of its items or of the file of raw bytes cannot be right.
    Feed,
}

impl FaultKind {
    /// Returns its name.
    pub fn word(self) -> &'static str {
        match self {
            FaultKind::File => "file",
            FaultKind::Hash => "hash",
            FaultKind::Row => "row",
            FaultKind::Span => "span",
            FaultKind::Reference => "reference",
            FaultKind::Stale => "stale",
            FaultKind::Count => "count",
            FaultKind::Words => "words",
            FaultKind::Feed => "feed",
        }
    }

    /// Returns what a person can do about it.
    pub fn advice(self) -> &'static str {
        match self {
            FaultKind::File => "go back to a copy of the file, or add its articles to a new one",
            FaultKind::Hash | FaultKind::Row | FaultKind::Span | FaultKind::Reference => {
                "add the article again from its input, or go back to a copy of the file"
            }
            FaultKind::Stale => "run `detente recode`, which gathers the incidents anew",
            FaultKind::Count => "run `detente verify --mend`, which counts anew",
            FaultKind::Words => "run `detente verify --mend`, which indexes the words anew",
            FaultKind::Feed => {
                "run `detente verify --mend`, which forgets it; the next watch asks for it again"
            }
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.kind.word();
        match self.id.as_str() {
            "" => write!(f, "{kind}: {}", self.detail),
            id => write!(f, "{kind}: {id}: {}", self.detail),
        }
    }
}

/// What was found so far.
#[derive(Default)]
pub(crate) struct Found(Vec<Fault>);

impl Found {
    pub(crate) fn add(&mut self, kind: FaultKind, id: &str, detail: impl Into<String>) {
        self.0.push(Fault {
            kind,
            id: id.to_owned(),
            detail: detail.into(),
        });
    }

    /// Returns what could be read; what is damaged is a fault of the row, and
    /// only an error that would spoil everything else is passed on.
    fn read<T>(&mut self, id: &str, result: Result<T, Error>) -> Result<Option<T>, Error> {
        match result {
            Ok(value) => Ok(Some(value)),
            Err(Error::Damaged { what, .. }) => {
                self.add(FaultKind::Row, id, what);
                Ok(None)
            }
            Err(other) => Err(other),
        }
    }
}

impl Store {
    /// Checks the whole file and returns all that is wrong: in the file
    /// itself, in hashes of texts and records, in references between records,
    /// in every span, in weekly counts, in the accounts of runs and in where feeds stand. An empty
    /// list means that the file is good. Reads everything once; changes nothing.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read at all.
    pub fn verify(&self) -> Result<Vec<Fault>, Error> {
        let mut found = Found::default();
        self.verify_file(&mut found)?;
        self.verify_words(&mut found)?;
        let ids: Vec<Id> = self.all("SELECT id FROM article ORDER BY id", [], |row| row.get(0))?;
        for id in ids {
            let told = self.one_told(&id);
            if let Some(Some((article, coded))) = found.read(&id, told)? {
                self.verify_article(&article, &coded, &mut found)?;
            }
        }
        self.verify_incidents(&mut found)?;
        found.read("", self.decisions())?;
        self.verify_weeks(&mut found)?;
        self.verify_runs(&mut found)?;
        self.verify_feeds(&mut found)?;
        self.verify_imported(&mut found)?;
        Ok(found.0)
    }

    fn one_told(&self, id: &str) -> Result<Option<(Article, Coded)>, Error> {
        let sql = format!("SELECT {ARTICLE} FROM article WHERE id = ?1");
        let article = self.one(&sql, params![id], columns::article)?;
        Ok(article.zip(self.coded(id)?))
    }

    fn verify_article(
        &self,
        article: &Article,
        coded: &Coded,
        found: &mut Found,
    ) -> Result<(), Error> {
        let id = article.id.as_str();
        let sql = "SELECT content_sha256, coded_sha256, seq FROM article WHERE id = ?1";
        let stored = self.one(sql, params![id], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
        let (content, gave, seq): (Vec<u8>, Vec<u8>, i64) = stored.unwrap_or_default();
        let own = Article {
            handling: self.own_handling(article)?,
            ..article.clone()
        };
        if fingerprint(&own).ok() != Some(content) {
            let what = "the text is not the one that was added, or the title, date, source or another field is not";
            found.add(FaultKind::Hash, id, what);
        }
        let mut as_coded = coded.clone();
        self.without_found(seq, &mut as_coded)?;
        if coded_hash(&as_coded).ok() != Some(gave) {
            found.add(
                FaultKind::Hash,
                id,
                "its records are not those that were added",
            );
        }
        self.verify_columns(id, coded, found)?;
        for record in coded.records() {
            let (record_id, of) = names(&record);
            if of != id {
                let what = format!("it is stored with {id} and says it is of {of}");
                found.add(FaultKind::Row, record_id, what);
            }
            for what in spans::faults(article, &record) {
                found.add(FaultKind::Span, record_id, what);
            }
            for other in spans::references(&record) {
                if !self.is_record(other)? {
                    let what = format!("it names {other}, which is not there");
                    found.add(FaultKind::Reference, record_id, what);
                }
            }
        }
        Ok(())
    }

    /// Whether the columns by which records are found say what the records say.
    fn verify_columns(&self, id: &str, coded: &Coded, found: &mut Found) -> Result<(), Error> {
        let Ok(rows) = columns::rows(coded, None) else {
            return Ok(());
        };
        for (_, row) in rows {
            let sql = "SELECT r.seq FROM record r JOIN article a ON a.seq = r.article
                       WHERE a.id = ?1 AND r.id = ?2 AND r.kind = ?3 AND r.date = ?4
                         AND r.week IS ?5 AND r.what = ?6 AND r.actors = ?7
                         AND r.recipients = ?8 AND r.standing = ?9 AND r.score IS ?10";
            let values = params![
                id,
                row.id,
                row.kind,
                row.date,
                row.week,
                row.what,
                row.actors,
                row.recipients,
                row.standing,
                row.score
            ];
            let seq: Option<i64> = self.one(sql, values, |row| row.get(0))?;
            let Some(seq) = seq else {
                let what = "its columns say something else than the record";
                found.add(FaultKind::Row, &row.id, what);
                continue;
            };
            let sql = "SELECT src, tgt FROM record_dyad
                       WHERE record = ?1 AND kind = ?2 AND date = ?3 ORDER BY src, tgt";
            let pairs = self.all(sql, params![seq, row.kind, row.date], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
            if !row.pairs.iter().eq(&pairs) {
                found.add(
                    FaultKind::Row,
                    &row.id,
                    "its dyads are not those of the record",
                );
            }
        }
        Ok(())
    }

    fn is_record(&self, id: &str) -> Result<bool, Error> {
        let sql = "SELECT 1 FROM record WHERE id = ?1";
        Ok(self.one(sql, params![id], |_| Ok(()))?.is_some())
    }

    fn verify_incidents(&self, found: &mut Found) -> Result<(), Error> {
        let ids: Vec<Id> = self.all("SELECT id FROM incident ORDER BY id", [], |row| row.get(0))?;
        for id in ids {
            let incident = self.incident_exact(&id);
            let Some(Some(incident)) = found.read(&id, incident)? else {
                continue;
            };
            if incident.id != id {
                found.add(
                    FaultKind::Row,
                    &id,
                    format!("it says it is {}", incident.id),
                );
            }
            self.verify_members(&incident, found)?;
            if !self.is_told(&incident)? {
                let what = "it is not found by its days and dyads";
                found.add(FaultKind::Row, &id, what);
            }
        }
        let sql = "SELECT incident FROM incident_told UNION SELECT incident FROM incident_dyad
                   EXCEPT SELECT seq FROM incident";
        for number in self.all(sql, [], |row| row.get::<_, i64>(0))? {
            let what = format!("a day or dyad leads to incident {number}, which is not there");
            found.add(FaultKind::File, "", what);
        }
        Ok(())
    }

    fn verify_members(&self, incident: &Incident, found: &mut Found) -> Result<(), Error> {
        let id = incident.id.as_str();
        let members = crate::incident::members(incident);
        let sql = "SELECT x.id, coalesce(r.id, '') FROM incident_member m
                     LEFT JOIN record r ON r.seq = m.record
                     JOIN article x ON x.seq = coalesce(r.article, -m.record)
                   WHERE m.incident = (SELECT seq FROM incident WHERE id = ?1)";
        let stored: Vec<(Id, Id)> =
            self.all(sql, params![id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut there = BTreeSet::new();
        for (article, record) in &members {
            if self.is_member(article, record)? {
                there.insert((article.clone(), record.clone()));
            }
        }
        if there != stored.into_iter().collect() {
            found.add(
                FaultKind::Row,
                id,
                "its members are not those of the record",
            );
        }
        for (article, record) in &members {
            if !there.contains(&(article.clone(), record.clone())) {
                let what = format!("it names {record} of {article}, which is not there");
                found.add(FaultKind::Stale, id, what);
            }
        }
        let links = incident.links.iter().flat_map(|link| [&link.a, &link.b]);
        let said = incident
            .accounts
            .iter()
            .flat_map(|a| a.says.iter().chain(&a.denies));
        for other in links.chain(said).chain(&incident.claims) {
            if !self.is_record(other)? {
                let what = format!("it names {other}, which is not there");
                found.add(FaultKind::Stale, id, what);
            }
        }
        Ok(())
    }

    fn is_member(&self, article: &str, record: &str) -> Result<bool, Error> {
        let sql = "SELECT 1 FROM article a WHERE a.id = ?1
                   AND (?2 = '' OR EXISTS (SELECT 1 FROM record r WHERE r.id = ?2 AND r.article = a.seq))";
        Ok(self
            .one(sql, params![article, record], |_| Ok(()))?
            .is_some())
    }

    fn verify_weeks(&self, found: &mut Found) -> Result<(), Error> {
        let recount = format!("{WEEKS} GROUP BY 1, 2, 3");
        let sql = format!(
            "SELECT src, tgt, week FROM
               (SELECT * FROM (SELECT * FROM weekly EXCEPT {recount})
                UNION SELECT * FROM (SELECT * FROM ({recount}) EXCEPT SELECT * FROM weekly))
             GROUP BY 1, 2, 3"
        );
        let wrong: Vec<(String, String, String)> =
            self.all(&sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        for (from, to, week) in wrong {
            let what =
                format!("the acts of {from} towards {to} in the week of {week} are miscounted");
            found.add(FaultKind::Count, "", what);
        }
        Ok(())
    }

    fn verify_runs(&self, found: &mut Found) -> Result<(), Error> {
        let runs = self.runs();
        for run in found.read("", runs)?.unwrap_or_default() {
            let Some(account) = run.account else { continue };
            for (of, tally) in [
                ("articles", &account.articles),
                ("sentences", &account.sentences),
            ] {
                if !tally.holds() {
                    let what = format!("of {} {of} read not all are accounted for", tally.read);
                    found.add(FaultKind::Count, &format!("run {}", run.id.0), what);
                }
            }
        }
        Ok(())
    }
}

/// A record's id and the article it says it is of.
fn names(record: &Record) -> (&str, &str) {
    match record {
        Record::Event(r) => (&r.id, &r.article),
        Record::Occurrence(r) => (&r.id, &r.article),
        Record::Claim(r) => (&r.id, &r.article),
        Record::Assessment(r) => (&r.id, &r.article),
        Record::Protected(r) => (&r.id, &r.article),
        _ => ("", ""),
    }
}

//! Withholding an article, and purging one.

use crate::columns::{self, ARTICLE};
use crate::hashes::coder_of;
use crate::{Error, Store};
use detente_record::{Article, Coded, Handling, Id, Incident, Note, Reason};
use rusqlite::{Row, params};
use serde::Serialize;

/// Something a person did to an article, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Handled {
    /// The article.
    pub article: Id,
    /// What was done.
    pub what: Hold,
    /// When, RFC 3339.
    pub at: String,
    /// Who did it.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// What a person can do to an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Hold {
    /// It is kept, and shown to nobody.
    Withhold,
    /// It is shown again.
    Undo,
    /// Nothing is left of it but its id and the hash of its text.
    Purge,
}

impl Hold {
    fn word(self) -> &'static str {
        match self {
            Hold::Withhold => "withhold",
            Hold::Undo => "undo",
            Hold::Purge => "purge",
        }
    }
}

impl Store {
    /// Withholds an article: its records leave the record, its words the
    /// search; it is marked as restricted, and [`Store::give_back`] undoes
    /// all of it. Incidents are to be gathered anew. Returns whether there was
    /// such an article, not yet withheld.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn withhold(&mut self, done: &Handled) -> Result<bool, Error> {
        self.atomic(|store| {
            let Some((seq, article)) = store.with_seq(&done.article)? else {
                return Ok(false);
            };
            if store.is_withheld(seq)? {
                return Ok(false);
            }
            let mut coded = store.coded(&article.id)?.unwrap_or_default();
            store.without_found(seq, &mut coded)?;
            let held = Held {
                handling: article.handling,
                coded,
            };
            let packed = columns::pack_json(&held).map_err(|e| refused(&article, &e))?;
            store.exec(
                "INSERT INTO withheld (article, coded) VALUES (?1, ?2)",
                params![seq, packed],
            )?;
            store.unindex_words(seq)?;
            store.exec(
                "UPDATE article SET handling = 'restricted' WHERE seq = ?1",
                params![seq],
            )?;
            let nothing = Coded {
                notes: vec![Note {
                    article: article.id.clone(),
                    sentence: None,
                    reason: Reason::Restricted,
                    detail: String::new(),
                }],
                ..Coded::default()
            };
            let coder = store.coder_of(&article.id)?;
            let coder_id = store.coder_id(coder.as_ref())?;
            store.write(&article, seq, &nothing, coder.as_ref(), coder_id)?;
            store.handled_now(done, Hold::Withhold, None)?;
            Ok(true)
        })
    }

    /// Shows a withheld article again, as it was. Returns whether there was one.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn give_back(&mut self, done: &Handled) -> Result<bool, Error> {
        self.atomic(|store| {
            let Some((seq, mut article)) = store.with_seq(&done.article)? else {
                return Ok(false);
            };
            let sql = "SELECT coded FROM withheld WHERE article = ?1";
            let held = store.one(sql, params![seq], |row| columns::json::<Held>(row, "coded"))?;
            let Some(held) = held else { return Ok(false) };
            article.handling = held.handling;
            let handling = columns::word(&held.handling).map_err(|e| refused(&article, &e))?;
            store.exec("DELETE FROM withheld WHERE article = ?1", params![seq])?;
            store.exec(
                "UPDATE article SET handling = ?2 WHERE seq = ?1",
                params![seq, handling],
            )?;
            store.index_words(seq)?;
            let coder = match coder_of(&held.coded) {
                Some(coder) => Some(coder.clone()),
                None => store.coder_of(&article.id)?,
            };
            let coder_id = store.coder_id(coder.as_ref())?;
            store.write(&article, seq, &held.coded, coder.as_ref(), coder_id)?;
            store.handled_now(done, Hold::Undo, None)?;
            Ok(true)
        })
    }

    /// Purges an article: its words, its records and its former versions are
    /// gone; what is left is its id, a hash of its text, and who purged it,
    /// when and why. It is not added again. Incidents are to be gathered anew,
    /// and then [`Store::scrub`] wipes the file. Returns whether there was one.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn purge(&mut self, done: &Handled) -> Result<bool, Error> {
        self.run_batch("PRAGMA secure_delete = ON")?;
        self.atomic(|store| {
            let Some((seq, article)) = store.with_seq(&done.article)? else {
                return Ok(false);
            };
            store.empty_incidents(seq, &article.id)?;
            store.unindex_words(seq)?;
            store.exec(
                "DELETE FROM incident_member WHERE record = -?1
                   OR record IN (SELECT seq FROM record WHERE article = ?1)",
                params![seq],
            )?;
            store.remove_records(seq)?;
            store.exec(
                "DELETE FROM article_former WHERE id = ?1",
                params![article.id],
            )?;
            store.exec("DELETE FROM article WHERE seq = ?1", params![seq])?;
            store.handled_now(done, Hold::Purge, Some(&article.text_sha256))?;
            Ok(true)
        })
    }

    /// Wipes what was deleted out of the file and its log. Writes the whole
    /// file anew: there must be room for it twice.
    ///
    /// # Errors
    ///
    /// If it cannot be written, or a batch is open.
    pub fn scrub(&mut self) -> Result<(), Error> {
        self.run_batch(
            "INSERT INTO article_words (article_words) VALUES ('optimize'); VACUUM;
             PRAGMA wal_checkpoint(TRUNCATE);",
        )
    }

    /// Returns what people did to articles, or to one, in order.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn handled(&self, article: Option<&str>) -> Result<Vec<Handled>, Error> {
        let sql = "SELECT article, what, at, by, reason FROM handled
                   WHERE ?1 IS NULL OR article = ?1 ORDER BY id";
        self.all(sql, params![article], handled)
    }

    /// Returns whether an article is withheld.
    fn is_withheld(&self, seq: i64) -> Result<bool, Error> {
        let sql = "SELECT 1 FROM withheld WHERE article = ?1";
        Ok(self.one(sql, params![seq], |_| Ok(()))?.is_some())
    }

    pub(crate) fn is_purged(&self, article: &Article) -> Result<bool, Error> {
        let sql = "SELECT 1 FROM handled WHERE what = 'purge' AND article = ?1
                   UNION ALL SELECT 1 FROM handled WHERE text_sha256 = ?2";
        let hash = columns::bytes(&article.text_sha256);
        let found = self.one(sql, params![article.id, hash], |_| Ok(()))?;
        Ok(found.is_some())
    }

    /// Returns how an article is handled apart from being withheld.
    pub(crate) fn own_handling(&self, article: &Article) -> Result<Handling, Error> {
        let sql = "SELECT w.coded FROM withheld w JOIN article x ON x.seq = w.article
                   WHERE x.id = ?1";
        let held = self.one(sql, params![article.id], |row| {
            columns::json::<Held>(row, "coded")
        })?;
        Ok(held.map_or(article.handling, |held| held.handling))
    }

    fn with_seq(&self, id: &str) -> Result<Option<(i64, Article)>, Error> {
        let sql = format!("SELECT seq, {ARTICLE} FROM article WHERE id = ?1");
        self.one(&sql, params![id], |row| {
            Ok((row.get("seq")?, columns::article(row)?))
        })
    }

    fn handled_now(&self, done: &Handled, what: Hold, text: Option<&str>) -> Result<(), Error> {
        self.exec(
            "INSERT INTO handled (article, what, at, by, reason, text_sha256)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                done.article,
                what.word(),
                done.at,
                done.by,
                done.reason,
                text.and_then(columns::bytes)
            ],
        )
    }

    // An incident keeps its ids, and loses every word, until it is gathered anew.
    fn empty_incidents(&self, seq: i64, article: &Id) -> Result<(), Error> {
        let sql = "SELECT i.seq AS seq, i.json AS json FROM incident i
                   WHERE i.seq IN (SELECT m.incident FROM record r
                                     JOIN incident_member m ON m.record = r.seq WHERE r.article = ?1
                                   UNION SELECT incident FROM incident_member WHERE record = -?1)";
        let touched = self.all(sql, params![seq], |row| {
            Ok((
                row.get::<_, i64>("seq")?,
                columns::json::<Incident>(row, "json")?,
            ))
        })?;
        for (number, old) in touched {
            self.untell(number, &old)?;
            let mut reports = old.reports;
            reports.retain(|report| report.article != *article);
            let bare = Incident {
                id: old.id,
                aliases: old.aliases,
                kind: old.kind,
                from: old.from,
                to: old.to,
                dyads: old.dyads,
                decisions: old.decisions,
                reports,
                ..Incident::default()
            };
            let packed = columns::pack_json(&bare).map_err(|error| Error::Refused {
                article: article.clone(),
                why: error.to_string(),
            })?;
            self.exec(
                "UPDATE incident SET json = ?2, contested = 0 WHERE seq = ?1",
                params![number, packed],
            )?;
            self.tell(number, &bare)?;
        }
        Ok(())
    }
}

/// What is laid by of a withheld article.
#[derive(Serialize, serde::Deserialize)]
struct Held {
    handling: Handling,
    coded: Coded,
}

fn handled(row: &Row<'_>) -> rusqlite::Result<Handled> {
    let what: String = row.get("what")?;
    Ok(Handled {
        article: row.get("article")?,
        what: match what.as_str() {
            "withhold" => Hold::Withhold,
            "undo" => Hold::Undo,
            _ => Hold::Purge,
        },
        at: row.get("at")?,
        by: row.get("by")?,
        reason: row.get("reason")?,
    })
}

fn refused(article: &Article, error: &serde_json::Error) -> Error {
    Error::Refused {
        article: article.id.clone(),
        why: error.to_string(),
    }
}

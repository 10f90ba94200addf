//! Who coded what, and which articles a changed lexicon can touch.

use crate::columns;
use crate::find::number;
use crate::{Error, Store};
use detente_record::{Coder, Id};
use rusqlite::params;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a lexicon is made of, as far as it bears on which articles a change
/// of it can touch.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts {
    /// A hash of all that can touch any article.
    pub whole: String,
    /// By name, what touches only articles that have one of some words.
    pub parts: BTreeMap<String, PartOf>,
}

/// One part of a lexicon.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartOf {
    /// A hash of it.
    pub hash: String,
    /// Dictionary forms that call it up.
    pub lemmas: Vec<String>,
    /// Beginnings of words that call it up.
    pub words: Vec<String>,
}

/// A coder, and how many articles of the store it coded last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodedBy {
    /// Its number in this store; `None` for those of which nobody said who coded them.
    pub number: Option<i64>,
    /// Its versions and hashes.
    pub coder: Coder,
    /// Articles.
    pub articles: u64,
}

/// How many words are asked for at a time; SQLite's limit is a thousand.
const AT_ONCE: usize = 200;

impl Store {
    /// Keeps what a lexicon is made of, once for each.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn keep_lexicon(&mut self, hash: &str, parts: &Parts) -> Result<(), Error> {
        let packed = columns::pack_json(parts).map_err(|error| Error::Refused {
            article: "-".to_owned(),
            why: error.to_string(),
        })?;
        let sql = "INSERT OR IGNORE INTO lexicon (hash, parts) VALUES (?1, ?2)";
        self.exec(sql, params![hash, packed])
    }

    /// Returns whether it is known what a lexicon is made of.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn has_lexicon(&self, hash: &str) -> Result<bool, Error> {
        let sql = "SELECT 1 FROM lexicon WHERE hash = ?1";
        Ok(self.one(sql, params![hash], |_| Ok(()))?.is_some())
    }

    /// Returns what a lexicon was made of.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn lexicon(&self, hash: &str) -> Result<Option<Parts>, Error> {
        let sql = "SELECT parts FROM lexicon WHERE hash = ?1";
        self.one(sql, params![hash], |row| columns::json(row, "parts"))
    }

    /// Returns who coded the articles of the store; those that are withheld are left out.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn coders(&self) -> Result<Vec<CodedBy>, Error> {
        let sql = "SELECT x.coder AS number, coalesce(c.json, '{\"program\":\"\",\"lexicon\":\"\",\"model\":\"\",\"goldstein\":\"\"}') AS json, x.n AS n
                   FROM (SELECT coder, count(*) AS n FROM article
                         WHERE seq NOT IN (SELECT article FROM withheld) GROUP BY coder) x
                        LEFT JOIN coder c ON c.id = x.coder ORDER BY x.coder";
        self.all(sql, [], |row| {
            Ok(CodedBy {
                number: row.get("number")?,
                coder: columns::json(row, "json")?,
                articles: number(row, "n")?,
            })
        })
    }

    /// Returns the ids of the articles that a coder coded last, in the order in
    /// which they were added; with `words` only those that have one of these
    /// words, or a word that begins so where one ends in `*`.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn coded_by_whom(
        &self,
        coder: Option<i64>,
        words: Option<&BTreeSet<String>>,
    ) -> Result<Vec<Id>, Error> {
        let held = "SELECT article FROM withheld";
        let Some(words) = words else {
            let sql = format!(
                "SELECT id FROM article WHERE coder IS ?1 AND seq NOT IN ({held}) ORDER BY seq"
            );
            return self.all(&sql, params![coder], |row| row.get(0));
        };
        let mut found: BTreeMap<i64, Id> = BTreeMap::new();
        let words: Vec<&String> = words.iter().collect();
        for some in words.chunks(AT_ONCE) {
            let terms: Vec<String> = some
                .iter()
                .map(|word| match word.strip_suffix('*') {
                    Some(stem) => format!("\"{}\"*", stem.replace('"', "")),
                    None => format!("\"{}\"", word.replace('"', "")),
                })
                .collect();
            let sql = format!(
                "SELECT x.seq, x.id FROM article_words w JOIN article x ON x.seq = w.rowid
                 WHERE article_words MATCH ?2 AND x.coder IS ?1 AND x.seq NOT IN ({held})"
            );
            let query = terms.join(" OR ");
            found.extend(self.all(&sql, params![coder, query], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?);
        }
        Ok(found.into_values().collect())
    }

    /// Returns every word of the titles and texts, in small letters and without accents.
    ///
    /// # Errors
    ///
    /// If the file cannot be written: a table is made for a moment.
    pub fn vocabulary(&mut self) -> Result<Vec<String>, Error> {
        self.run_batch(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary
             USING fts5vocab ('main', 'article_words', 'row')",
        )?;
        let words = self.all("SELECT term FROM temp.vocabulary", [], |row| row.get(0))?;
        self.run_batch("DROP TABLE temp.vocabulary")?;
        Ok(words)
    }

    /// Says that a coder would code alike what another coded: of all its
    /// articles that are left. Returns how many they are.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn coded_alike(&mut self, before: i64, now: &Coder) -> Result<u64, Error> {
        let id = self.coder_id(Some(now))?;
        let sql = "UPDATE article SET coder = ?2
                   WHERE coder = ?1 AND seq NOT IN (SELECT article FROM withheld)";
        self.exec(sql, params![before, id])?;
        Ok(self.conn.changes())
    }
}

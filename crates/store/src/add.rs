//! Adding an article with what it gave.

use crate::columns::{self, Columns};
use crate::hashes::coder_of;
use crate::{Error, Prepared, Store};
use detente_record::{Article, Coded, Coder, Id};
use rusqlite::{OptionalExtension, ToSql, params};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// What adding an article did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Added {
    /// It was not known.
    New,
    /// It was known and gave the same; nothing changed.
    Same,
    /// It was known and gave something else; its records were replaced.
    Recoded,
    /// It says something else than what was known under its id or its
    /// address. Under the same address both are kept, the new one marked with
    /// `version_of`; under the same id the former one is laid aside and its
    /// records are replaced. A former version that comes again is [`Added::Same`].
    NewVersion,
    /// It was withheld: it stays as it is, and nothing of it is shown.
    Withheld,
    /// It was purged, it or its text: nothing of it is stored.
    Purged,
}

impl Added {
    /// Returns whether something was stored that was not there.
    pub fn is_news(self) -> bool {
        matches!(self, Added::New | Added::Recoded | Added::NewVersion)
    }
}

/// The number under which an article's content hash is bound, after its columns.
const CONTENT: usize = 19;

static INSERT: LazyLock<String> = LazyLock::new(|| {
    let marks: Vec<String> = (1..CONTENT + 5)
        .map(|number| format!("?{number}"))
        .collect();
    format!(
        "INSERT INTO article ({}, content_sha256, coded_sha256, sentences, run, coder)
         VALUES ({})",
        columns::ARTICLE,
        marks.join(", ")
    )
});

/// What is known of an article's id.
struct Known {
    seq: i64,
    content: Vec<u8>,
    coded: Vec<u8>,
    coder: Option<i64>,
    withheld: bool,
}

impl Store {
    /// Stores an article and what it gave, all of it or nothing, inside a
    /// batch or by itself. An article is known by its id; where it was found
    /// and when it was fetched do not make it another.
    ///
    /// # Errors
    ///
    /// If it cannot be written, or the article has no id or a wrong hash
    /// ([`Article::sealed`] sets both), or an id is used for two records.
    pub fn add(&mut self, article: &Article, coded: &Coded) -> Result<Added, Error> {
        let prepared = Prepared::of(article, coded, self.coder.as_ref())?;
        self.add_prepared(article, coded, &prepared)
    }

    /// As [`Store::add`], of what was made ready before.
    ///
    /// # Errors
    ///
    /// As [`Store::add`].
    pub fn add_prepared(
        &mut self,
        article: &Article,
        coded: &Coded,
        prepared: &Prepared,
    ) -> Result<Added, Error> {
        let content_hash = &prepared.content;
        let coder = coder_of(coded).or(self.coder.as_ref()).cloned();
        self.atomic(|store| {
            let known = store.known(article)?;
            if known.as_ref().is_some_and(|known| known.withheld) {
                return Ok(Added::Withheld);
            }
            let coder_id = store.coder_id(coder.as_ref())?;
            let (seq, added) = match known {
                None if store.is_purged(article)? => return Ok(Added::Purged),
                None => {
                    let (seq, added) = store.insert(article, prepared, coded, coder_id)?;
                    store.insert_records(article, seq, &prepared.rows, &HashMap::new())?;
                    store.insert_notes(seq, coded)?;
                    return Ok(added);
                }
                Some(known) if known.content == *content_hash => {
                    if known.coded == prepared.coded {
                        store.stamp(&known, coder_id)?;
                        return Ok(Added::Same);
                    }
                    store.keep_replaced(&article.id, known.seq, coded)?;
                    (known.seq, Added::Recoded)
                }
                Some(_) if store.is_former(article, content_hash)? => return Ok(Added::Same),
                Some(known) => {
                    store.keep_replaced(&article.id, known.seq, coded)?;
                    store.replace(article, &known, content_hash)?;
                    (known.seq, Added::NewVersion)
                }
            };
            let numbers = store.remove_records(seq)?;
            store.write_over((article, seq), coded, prepared, coder_id, &numbers)?;
            Ok(added)
        })
        .map_err(|error| match error.is_id_taken() {
            true => Error::Refused {
                article: article.id.clone(),
                why: format!("an id it uses is taken ({error})"),
            },
            false => error,
        })
    }

    /// Replaces what an article gave by `coded`, in every table that holds it.
    pub(crate) fn write(
        &self,
        article: &Article,
        seq: i64,
        coded: &Coded,
        coder: Option<&Coder>,
        coder_id: Option<i64>,
    ) -> Result<(), Error> {
        let prepared = Prepared::of(article, coded, coder)?;
        let numbers = self.remove_records(seq)?;
        self.write_over((article, seq), coded, &prepared, coder_id, &numbers)
    }

    fn write_over(
        &self,
        (article, seq): (&Article, i64),
        coded: &Coded,
        prepared: &Prepared,
        coder_id: Option<i64>,
        numbers: &HashMap<Id, i64>,
    ) -> Result<(), Error> {
        self.insert_records(article, seq, &prepared.rows, numbers)?;
        self.finish(seq, coded, &prepared.coded, coder_id)
    }

    fn known(&self, article: &Article) -> Result<Option<Known>, Error> {
        let sql = "SELECT seq, content_sha256, coded_sha256, coder,
                          EXISTS (SELECT 1 FROM withheld w WHERE w.article = article.seq)
                   FROM article WHERE id = ?1";
        self.one(sql, params![article.id], |row| {
            Ok(Known {
                seq: row.get(0)?,
                content: row.get(1)?,
                coded: row.get(2)?,
                coder: row.get(3)?,
                withheld: row.get(4)?,
            })
        })
    }

    fn is_former(&self, article: &Article, content: &[u8]) -> Result<bool, Error> {
        let sql = "SELECT 1 FROM article_former WHERE id = ?1 AND content_sha256 = ?2";
        let found = self.one(sql, params![article.id, content], |_| Ok(()))?;
        Ok(found.is_some())
    }

    fn insert(
        &mut self,
        article: &Article,
        prepared: &Prepared,
        coded: &Coded,
        coder: Option<i64>,
    ) -> Result<(i64, Added), Error> {
        let earlier: Option<String> = match &article.url {
            Some(url) => {
                let sql = "SELECT id FROM article WHERE url = ?1 ORDER BY seq DESC LIMIT 1";
                self.one(sql, params![url], |row| row.get(0))?
            }
            None => None,
        };
        let added = match earlier {
            Some(_) => Added::NewVersion,
            None => Added::New,
        };
        let mut article = article.clone();
        article.version_of = article.version_of.or(earlier);
        let sentences = i64::try_from(coded.sentences).unwrap_or(i64::MAX);
        let run = self.run.map(|run| run.0);
        let more: [&dyn ToSql; 5] = [&prepared.content, &prepared.coded, &sentences, &run, &coder];
        self.with_article(&article, &more, &INSERT)?;
        let seq = self.conn.last_insert_rowid();
        self.index_words(seq)?;
        Ok((seq, added))
    }

    fn replace(&mut self, article: &Article, known: &Known, content: &[u8]) -> Result<(), Error> {
        let sql = format!("SELECT {} FROM article WHERE seq = ?1", columns::ARTICLE);
        let former = self.one(&sql, params![known.seq], columns::article)?;
        let former = columns::pack_json(&former).map_err(|error| Error::Refused {
            article: article.id.clone(),
            why: error.to_string(),
        })?;
        self.exec(
            "INSERT INTO article_former (id, content_sha256, json) VALUES (?1, ?2, ?3)",
            params![article.id, known.content, former],
        )?;
        self.unindex_words(known.seq)?;
        self.rewrite_article(article, content)?;
        self.index_words(known.seq)
    }

    /// Writes an article's columns again.
    pub(crate) fn rewrite_article(&self, article: &Article, content: &[u8]) -> Result<(), Error> {
        let set = columns::ARTICLE
            .split(", ")
            .enumerate()
            .map(|(at, column)| match column.trim() {
                "version_of" => format!("version_of = coalesce(?{}, version_of)", at + 1),
                column => format!("{column} = ?{}", at + 1),
            })
            .collect::<Vec<_>>()
            .join(", ");
        let sql = format!("UPDATE article SET {set}, content_sha256 = ?{CONTENT} WHERE id = ?1");
        self.with_article(article, &[&content], &sql)
    }

    // Binds the columns of the article and, after them, the hash of its content and what follows.
    fn with_article(&self, article: &Article, more: &[&dyn ToSql], sql: &str) -> Result<(), Error> {
        columns::with_article(article, |values| {
            let mut values = values.to_vec();
            values.extend_from_slice(more);
            let mut statement = self.conn.prepare_cached(sql)?;
            statement.execute(values.as_slice()).map(|_| ())
        })
        .map_err(|error| Error::Refused {
            article: article.id.clone(),
            why: error.to_string(),
        })?
        .map_err(|error| self.at(error))
    }

    pub(crate) fn index_words(&self, seq: i64) -> Result<(), Error> {
        self.exec(
            "INSERT INTO article_words (rowid, title, text)
             SELECT seq, title, text FROM searched WHERE seq = ?1",
            params![seq],
        )
    }

    // The index keeps no text of its own: it must be told what to forget while the text is there.
    pub(crate) fn unindex_words(&self, seq: i64) -> Result<(), Error> {
        self.exec(
            "INSERT INTO article_words (article_words, rowid, title, text)
             SELECT 'delete', seq, title, text FROM searched WHERE seq = ?1",
            params![seq],
        )
    }

    // The coding was done anew and gave the same.
    fn stamp(&self, known: &Known, coder: Option<i64>) -> Result<(), Error> {
        if coder.is_none() || coder == known.coder {
            return Ok(());
        }
        let sql = "UPDATE article SET coder = ?2 WHERE seq = ?1";
        self.exec(sql, params![known.seq, coder])
    }

    /// Returns the number of a coder in this file.
    pub(crate) fn coder_id(&self, coder: Option<&Coder>) -> Result<Option<i64>, Error> {
        let Some(coder) = coder else {
            return Ok(None);
        };
        let json = serde_json::to_string(coder).map_err(|error| Error::Refused {
            article: "-".to_owned(),
            why: error.to_string(),
        })?;
        let sql = "SELECT id FROM coder WHERE json = ?1";
        if let Some(id) = self.one(sql, params![json], |row| row.get(0))? {
            return Ok(Some(id));
        }
        self.exec("INSERT INTO coder (json) VALUES (?1)", params![json])?;
        Ok(Some(self.conn.last_insert_rowid()))
    }

    /// Takes out what an article gave, and returns the numbers its records had:
    /// a record that comes again keeps its own.
    pub(crate) fn remove_records(&self, seq: i64) -> Result<HashMap<Id, i64>, Error> {
        self.count_weeks(seq, -1)?;
        self.exec("DELETE FROM note WHERE article = ?1", params![seq])?;
        let sql = "SELECT id, seq FROM record WHERE article = ?1";
        let numbers = self.all(sql, params![seq], |row| Ok((row.get(0)?, row.get(1)?)))?;
        self.exec("DELETE FROM record WHERE article = ?1", params![seq])?;
        Ok(numbers.into_iter().collect())
    }

    fn insert_records(
        &self,
        article: &Article,
        seq: i64,
        rows: &[(usize, Columns)],
        numbers: &HashMap<Id, i64>,
    ) -> Result<(), Error> {
        for (ord, row) in rows {
            self.exec(
                "INSERT INTO record (id, article, kind, ord, date, week, what, actors, recipients,
                                     standing, score, json, seq)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
                params![
                    row.id,
                    seq,
                    row.kind,
                    i64::try_from(*ord).unwrap_or(i64::MAX),
                    row.date,
                    row.week,
                    row.what,
                    row.actors,
                    row.recipients,
                    row.standing,
                    row.score,
                    row.json,
                    numbers.get(&row.id)
                ],
            )?;
            let record = self.conn.last_insert_rowid();
            for (from, to) in &row.pairs {
                self.exec(
                    "INSERT INTO record_dyad (src, tgt, kind, date, record)
                     VALUES (?1, ?2, ?3, ?4, ?5)",
                    params![from, to, row.kind, row.date, record],
                )?;
            }
            for code in row.spoken() {
                self.exec(
                    "INSERT INTO spoken (code, day, record) VALUES (?1, ?2, ?3)",
                    params![code, crate::columns::day(article.published), record],
                )?;
            }
            if row.id.is_empty() {
                return Err(Error::Refused {
                    article: article.id.clone(),
                    why: format!("a record of kind {} has no id", row.kind),
                });
            }
        }
        let here: HashSet<&Id> = rows.iter().map(|(_, row)| &row.id).collect();
        for (_, number) in numbers.iter().filter(|(id, _)| !here.contains(id)) {
            // Its number may be given to another record.
            self.exec(
                "DELETE FROM incident_member WHERE record = ?1",
                params![number],
            )?;
        }
        // Most articles tell of no act between two states.
        match rows
            .iter()
            .any(|(_, row)| row.week.is_some() && !row.pairs.is_empty())
        {
            true => self.count_weeks(seq, 1),
            false => Ok(()),
        }
    }

    fn insert_notes(&self, seq: i64, coded: &Coded) -> Result<(), Error> {
        for (ord, note) in coded.notes.iter().enumerate() {
            self.exec(
                "INSERT INTO note (article, ord, sentence, reason, detail)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
                params![
                    seq,
                    i64::try_from(ord).unwrap_or(i64::MAX),
                    note.sentence.and_then(|s| i64::try_from(s).ok()),
                    note.reason.word(),
                    note.detail
                ],
            )?;
        }
        Ok(())
    }

    fn finish(
        &self,
        seq: i64,
        coded: &Coded,
        coded_hash: &[u8],
        coder: Option<i64>,
    ) -> Result<(), Error> {
        self.insert_notes(seq, coded)?;
        self.exec(
            "UPDATE article SET sentences = ?2, coded_sha256 = ?3, run = coalesce(?4, run),
                                coder = ?5 WHERE seq = ?1",
            params![
                seq,
                i64::try_from(coded.sentences).unwrap_or(i64::MAX),
                coded_hash,
                self.run.map(|run| run.0),
                coder
            ],
        )
    }

    pub(crate) fn exec(&self, sql: &str, values: impl rusqlite::Params) -> Result<(), Error> {
        self.conn
            .prepare_cached(sql)
            .and_then(|mut statement| statement.execute(values))
            .map(|_| ())
            .map_err(|error| self.at(error))
    }

    pub(crate) fn one<T>(
        &self,
        sql: &str,
        values: impl rusqlite::Params,
        read: impl FnOnce(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, Error> {
        self.conn
            .prepare_cached(sql)
            .and_then(|mut statement| statement.query_row(values, read).optional())
            .map_err(|error| self.at(error))
    }

    pub(crate) fn all<T>(
        &self,
        sql: &str,
        values: impl rusqlite::Params,
        read: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, Error> {
        self.conn
            .prepare_cached(sql)
            .and_then(|mut statement| statement.query_map(values, read)?.collect())
            .map_err(|error| self.at(error))
    }
}

//! Adding an article with what it gave.

use crate::columns::{self, Columns};
use crate::{Error, Store};
use detente_record::{Article, Coded, digest};
use rusqlite::{OptionalExtension, params};

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
}

/// The number under which an article's content hash is bound, after its columns.
const CONTENT: usize = 19;

/// What is known of an article's id.
struct Known {
    seq: i64,
    content: String,
    coded: String,
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
        let refused = |why: String| Error::Refused {
            article: article.id.clone(),
            why,
        };
        if article.id.is_empty() || article.text_sha256 != digest(article.text.as_bytes()) {
            return Err(refused("it was handed in without being sealed".to_owned()));
        }
        let unwritten = |error: serde_json::Error| refused(error.to_string());
        let rows = columns::rows(coded).map_err(unwritten)?;
        let content_hash = fingerprint(article).map_err(unwritten)?;
        let coded_hash = coded_hash(coded).map_err(unwritten)?;
        self.atomic(|store| {
            let (seq, added) = match store.known(article)? {
                None => store.insert(article, &content_hash)?,
                Some(known) if known.content == content_hash => {
                    if known.coded == coded_hash {
                        return Ok(Added::Same);
                    }
                    (known.seq, Added::Recoded)
                }
                Some(_) if store.is_former(article, &content_hash)? => return Ok(Added::Same),
                Some(known) => {
                    store.replace(article, &known, &content_hash)?;
                    (known.seq, Added::NewVersion)
                }
            };
            store.remove_records(seq)?;
            store.insert_records(article, seq, &rows)?;
            store.finish(seq, coded, &coded_hash)?;
            Ok(added)
        })
        .map_err(|error| match error.is_id_taken() {
            true => refused(format!("an id it uses is taken ({error})")),
            false => error,
        })
    }

    fn known(&self, article: &Article) -> Result<Option<Known>, Error> {
        let sql = "SELECT seq, content_sha256, coded_sha256 FROM article WHERE id = ?1";
        self.one(sql, params![article.id], |row| {
            Ok(Known {
                seq: row.get(0)?,
                content: row.get(1)?,
                coded: row.get(2)?,
            })
        })
    }

    fn is_former(&self, article: &Article, content: &str) -> Result<bool, Error> {
        let sql = "SELECT 1 FROM article_former WHERE id = ?1 AND content_sha256 = ?2";
        let found = self.one(sql, params![article.id, content], |_| Ok(()))?;
        Ok(found.is_some())
    }

    // The number of sentences and the hash of the records follow in `finish`.
    fn insert(&mut self, article: &Article, content: &str) -> Result<(i64, Added), Error> {
        let sql = "SELECT id FROM article WHERE url = ?1 ORDER BY seq DESC LIMIT 1";
        let earlier: Option<String> = self.one(sql, params![article.url], |row| row.get(0))?;
        let added = match earlier {
            Some(_) => Added::NewVersion,
            None => Added::New,
        };
        let mut article = article.clone();
        article.version_of = article.version_of.or(earlier);
        let marks = (1..CONTENT)
            .map(|number| format!("?{number}"))
            .collect::<Vec<_>>()
            .join(", ");
        let sql = format!(
            "INSERT INTO article ({}, sentences, content_sha256, coded_sha256)
             VALUES ({marks}, 0, ?{}, '')",
            columns::ARTICLE,
            CONTENT
        );
        self.with_article(&article, content, &sql)?;
        let seq = self.conn.last_insert_rowid();
        self.index_words(seq)?;
        Ok((seq, added))
    }

    fn replace(&mut self, article: &Article, known: &Known, content: &str) -> Result<(), Error> {
        let sql = format!("SELECT {} FROM article WHERE seq = ?1", columns::ARTICLE);
        let former = self.one(&sql, params![known.seq], columns::article)?;
        let former = serde_json::to_string(&former).map_err(|error| Error::Refused {
            article: article.id.clone(),
            why: error.to_string(),
        })?;
        self.exec(
            "INSERT INTO article_former (id, content_sha256, json) VALUES (?1, ?2, ?3)",
            params![article.id, known.content, former],
        )?;
        self.unindex_words(known.seq)?;
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
        self.with_article(article, content, &sql)?;
        self.index_words(known.seq)
    }

    // Binds the columns of the article and, after them, the hash of its content.
    fn with_article(&self, article: &Article, content: &str, sql: &str) -> Result<(), Error> {
        columns::with_article(article, |values| {
            let mut values = values.to_vec();
            values.push(&content);
            let mut statement = self.conn.prepare_cached(sql)?;
            statement.execute(values.as_slice()).map(|_| ())
        })
        .map_err(|error| Error::Refused {
            article: article.id.clone(),
            why: error.to_string(),
        })?
        .map_err(|error| self.at(error))
    }

    fn index_words(&self, seq: i64) -> Result<(), Error> {
        self.exec(
            "INSERT INTO article_words (rowid, title, text)
             SELECT seq, title, text FROM article WHERE seq = ?1",
            params![seq],
        )
    }

    // The index keeps no text of its own: it must be told what to forget while the text is there.
    fn unindex_words(&self, seq: i64) -> Result<(), Error> {
        self.exec(
            "INSERT INTO article_words (article_words, rowid, title, text)
             SELECT 'delete', seq, title, text FROM article WHERE seq = ?1",
            params![seq],
        )
    }

    fn remove_records(&self, seq: i64) -> Result<(), Error> {
        self.count_weeks(seq, -1)?;
        self.exec("DELETE FROM note WHERE article = ?1", params![seq])?;
        self.exec("DELETE FROM record WHERE article = ?1", params![seq])
    }

    fn insert_records(
        &self,
        article: &Article,
        seq: i64,
        rows: &[(usize, Columns)],
    ) -> Result<(), Error> {
        for (ord, row) in rows {
            self.exec(
                "INSERT INTO record (id, article, kind, ord, date, week, what, actors, recipients,
                                     standing, score, json)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
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
                    row.json
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
            if row.id.is_empty() {
                return Err(Error::Refused {
                    article: article.id.clone(),
                    why: format!("a record of kind {} has no id", row.kind),
                });
            }
        }
        self.count_weeks(seq, 1)
    }

    fn finish(&self, seq: i64, coded: &Coded, coded_hash: &str) -> Result<(), Error> {
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
        self.exec(
            "UPDATE article SET sentences = ?2, coded_sha256 = ?3, run = ?4 WHERE seq = ?1",
            params![
                seq,
                i64::try_from(coded.sentences).unwrap_or(i64::MAX),
                coded_hash,
                self.run.map(|run| run.0)
            ],
        )
    }

    /// Adds the acts of an article to the weekly counts, or takes them out (`sign` -1).
    fn count_weeks(&self, seq: i64, sign: i64) -> Result<(), Error> {
        let mut statement = self
            .conn
            .prepare_cached(&format!(
                "INSERT INTO weekly (src, tgt, week, n0, n1, n2, n3, n4, n5)
                 SELECT src, tgt, week, n0 * ?2, n1 * ?2, n2 * ?2, n3 * ?2, n4 * ?2, n5 * ?2
                 FROM ({WEEKS} AND r.article = ?1 GROUP BY 1, 2, 3) WHERE true
                 ON CONFLICT (src, tgt, week) DO UPDATE SET
                   n0 = n0 + excluded.n0, n1 = n1 + excluded.n1, n2 = n2 + excluded.n2,
                   n3 = n3 + excluded.n3, n4 = n4 + excluded.n4, n5 = n5 + excluded.n5"
            ))
            .map_err(|error| self.at(error))?;
        let changed = statement
            .execute(params![seq, sign])
            .map_err(|error| self.at(error))?;
        if sign < 0 && changed > 0 {
            // Every week that this article alone filled.
            self.exec(
                "DELETE FROM weekly WHERE n0 + n1 + n2 + n3 + n4 + n5 = 0 AND (src, tgt, week) IN
                 (SELECT d.src, d.tgt, r.week FROM record r JOIN record_dyad d ON d.record = r.seq
                  WHERE r.article = ?1 AND r.week IS NOT NULL)",
                params![seq],
            )?;
        }
        Ok(())
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

/// The acts of each directed dyad and week, by score. The edges lie between
/// the scores that the scales use, so that no score falls on one.
pub(crate) const WEEKS: &str = "SELECT d.src, d.tgt, r.week,
    sum(r.score < -6.99) AS n0,
    sum(r.score >= -6.99 AND r.score < -3.99) AS n1,
    sum(r.score >= -3.99 AND r.score < -0.01) AS n2,
    sum(r.score >= -0.01 AND r.score < 1.01) AS n3,
    sum(r.score >= 1.01 AND r.score < 4.01) AS n4,
    sum(r.score >= 4.01) AS n5
  FROM record r JOIN record_dyad d ON d.record = r.seq WHERE r.week IS NOT NULL";

/// A hash of what makes an article the version it is. Where it was found, when
/// it was fetched and what took its words out of the bytes are left out.
pub(crate) fn fingerprint(article: &Article) -> serde_json::Result<String> {
    let bare = Article {
        url: None,
        final_url: None,
        retrieved: None,
        raw_sha256: String::new(),
        extractor: String::new(),
        version_of: None,
        ..article.clone()
    };
    Ok(digest(&serde_json::to_vec(&bare)?))
}

pub(crate) fn coded_hash(coded: &Coded) -> serde_json::Result<String> {
    Ok(digest(&serde_json::to_vec(coded)?))
}

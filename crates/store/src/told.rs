//! Articles and what they gave, as they were added.

use crate::columns::{self, ARTICLE, WHOLE};
use crate::lean::Lean;
use crate::{Error, Store};
use detente_record::{Article, Coded, Day};
use rusqlite::{Row, params};
use serde::de::DeserializeOwned;
use std::collections::VecDeque;

/// How many articles are fetched at a time.
const PAGE: i64 = 200;

impl Store {
    /// Returns an article by its id, or by the beginning of it that fits no other.
    ///
    /// # Errors
    ///
    /// If the beginning fits several, or the file cannot be read.
    pub fn article(&self, id: &str) -> Result<Option<Article>, Error> {
        let sql = format!("SELECT {ARTICLE} FROM article WHERE id = ?1");
        if let Some(article) = self.one(&sql, params![id], columns::article)? {
            return Ok(Some(article));
        }
        let sql = "SELECT id FROM article WHERE id >= ?1 AND id < ?2 LIMIT 9";
        match self.only(id, sql)? {
            Some(whole) => {
                let sql = format!("SELECT {ARTICLE} FROM article WHERE id = ?1");
                self.one(&sql, params![whole], columns::article)
            }
            None => Ok(None),
        }
    }

    /// Returns what an article gave, `None` if there is no such article.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn coded(&self, article: &str) -> Result<Option<Coded>, Error> {
        let sql = "SELECT seq, sentences FROM article WHERE id = ?1";
        let found = self.one(sql, params![article], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?))
        })?;
        match found {
            Some((seq, sentences)) => self.coded_of(seq, article, sentences).map(Some),
            None => Ok(None),
        }
    }

    fn coded_of(&self, seq: i64, article: &str, sentences: i64) -> Result<Coded, Error> {
        let sql = "SELECT reason, sentence, detail FROM note WHERE article = ?1 ORDER BY ord";
        Ok(Coded {
            events: self.of_kind(seq, "event")?,
            occurrences: self.of_kind(seq, "occurrence")?,
            claims: self.of_kind(seq, "claim")?,
            assessments: self.of_kind(seq, "assessment")?,
            protected: self.of_kind(seq, "protected")?,
            notes: self.all(sql, params![seq], |row| columns::note(row, article))?,
            sentences: usize::try_from(sentences).unwrap_or(0),
        })
    }

    fn of_kind<T: Lean + DeserializeOwned>(
        &self,
        article: i64,
        kind: &str,
    ) -> Result<Vec<T>, Error> {
        let sql = format!(
            "SELECT {WHOLE} FROM record r JOIN article x ON x.seq = r.article
             WHERE r.article = ?1 AND r.kind = ?2 ORDER BY r.ord"
        );
        self.all(&sql, params![article, kind], columns::whole)
    }

    /// Returns all articles with what they gave, by day of publication and id,
    /// undated ones first. They are fetched as they are asked for; of articles
    /// added meanwhile some may be among them.
    pub fn all_told(&self) -> Told<'_> {
        Told {
            store: self,
            until: None,
            after: (String::new(), String::new()),
            page: VecDeque::new(),
            done: false,
        }
    }

    /// Returns the articles published from one day to another, both included,
    /// with what they gave, by day and id. Undated ones are not among them.
    pub fn told_between(&self, from: Day, to: Day) -> Told<'_> {
        Told {
            until: Some(to.to_string()),
            // No id is empty, so that this comes just before the day's first.
            after: (from.to_string(), String::new()),
            ..self.all_told()
        }
    }

    /// Returns what is packed, as it was before: to make a dictionary of.
    #[doc(hidden)]
    pub fn unpacked(&self) -> Result<Vec<Vec<u8>>, Error> {
        let sql = "SELECT json FROM record UNION ALL SELECT json FROM incident";
        let read = |row: &Row<'_>| columns::bare(row, "json");
        self.all(sql, [], read)
    }

    /// Returns all articles, in the order of [`Store::all_told`].
    pub fn articles(&self) -> impl Iterator<Item = Result<Article, Error>> + '_ {
        let mut told = self.all_told();
        std::iter::from_fn(move || told.next_article())
    }
}

/// Articles with what they gave. See [`Store::all_told`].
#[derive(Debug)]
pub struct Told<'a> {
    store: &'a Store,
    until: Option<String>,
    after: (String, String),
    page: VecDeque<Article>,
    done: bool,
}

impl Told<'_> {
    fn next_article(&mut self) -> Option<Result<Article, Error>> {
        if self.page.is_empty() && !self.done {
            match self.fetch() {
                Ok(page) => self.page = page.into(),
                Err(error) => {
                    self.done = true;
                    return Some(Err(error));
                }
            }
            self.done = self.page.is_empty();
        }
        let article = self.page.pop_front()?;
        self.after = (columns::day(article.published), article.id.clone());
        Some(Ok(article))
    }

    fn fetch(&self) -> Result<Vec<Article>, Error> {
        let sql = format!(
            "SELECT {ARTICLE} FROM article
             WHERE (published, id) > (?1, ?2) AND (?3 IS NULL OR published <= ?3)
             ORDER BY published, id LIMIT {PAGE}"
        );
        let (day, id) = &self.after;
        let read = |row: &Row<'_>| columns::article(row);
        self.store.all(&sql, params![day, id, self.until], read)
    }
}

impl Iterator for Told<'_> {
    type Item = Result<(Article, Coded), Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let article = match self.next_article()? {
            Ok(article) => article,
            Err(error) => return Some(Err(error)),
        };
        // Gone only if it was taken out between two looks.
        match self.store.coded(&article.id) {
            Ok(coded) => Some(Ok((article, coded.unwrap_or_default()))),
            Err(error) => Some(Err(error)),
        }
    }
}

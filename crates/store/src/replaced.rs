//! What an article gave before a run replaced it; and writing articles anew.

use crate::columns::{self, ARTICLE};
use crate::hashes::{coder_of, fingerprint, ungathered};
use crate::{Error, RunId, Store};
use detente_record::{Article, Coded, Coder, Id};
use rusqlite::params;

/// An article that was coded otherwise by one run than by another.
#[derive(Debug, Clone, PartialEq)]
pub struct Recoded {
    /// The article, as it is now.
    pub article: Article,
    /// What it gave then.
    pub before: Coded,
    /// What it gave later.
    pub after: Coded,
}

impl Store {
    /// Keeps what an article gave until now, for [`Store::recoded_between`]; the
    /// first time a run replaces it. What gathering changed is no other coding.
    pub(crate) fn keep_replaced(&self, id: &Id, seq: i64, new: &Coded) -> Result<(), Error> {
        let Some(run) = self.run else { return Ok(()) };
        let old = self.coded(id)?.unwrap_or_default();
        if ungathered(&old) == ungathered(new) {
            return Ok(());
        }
        let packed = columns::pack_json(&old).map_err(|error| Error::Refused {
            article: id.clone(),
            why: error.to_string(),
        })?;
        self.exec(
            "INSERT OR IGNORE INTO replaced (run, article, coder, coded)
             SELECT ?1, seq, coder, ?3 FROM article WHERE seq = ?2",
            params![run.0, seq, packed],
        )
    }

    /// Returns the articles that gave something else after one run than after
    /// a later one, by id. Articles that were added between the two are not
    /// among them, nor those withheld since.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn recoded_between(&self, earlier: RunId, later: RunId) -> Result<Vec<Recoded>, Error> {
        let sql = "SELECT DISTINCT x.id AS id, x.seq AS seq
                   FROM replaced p JOIN article x ON x.seq = p.article
                   WHERE p.run > ?1 AND p.run <= ?2
                     AND NOT EXISTS (SELECT 1 FROM withheld w WHERE w.article = x.seq)
                   ORDER BY x.id";
        let changed: Vec<(Id, i64)> = self.all(sql, params![earlier.0, later.0], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        let mut recoded = Vec::new();
        for (id, seq) in changed {
            let Some(article) = self.article(&id)? else {
                continue;
            };
            let before = self.given_after(seq, &id, earlier)?;
            let after = self.given_after(seq, &id, later)?;
            if ungathered(&before) != ungathered(&after) {
                recoded.push(Recoded {
                    article,
                    before,
                    after,
                });
            }
        }
        Ok(recoded)
    }

    // What an article gave when a run had ended: what the next run that changed it found.
    fn given_after(&self, seq: i64, id: &Id, run: RunId) -> Result<Coded, Error> {
        let sql = "SELECT coded FROM replaced WHERE article = ?1 AND run > ?2
                   ORDER BY run LIMIT 1";
        let found = self.one(sql, params![seq, run.0], |row| columns::json(row, "coded"))?;
        match found {
            Some(coded) => Ok(coded),
            None => Ok(self.coded(id)?.unwrap_or_default()),
        }
    }

    /// Returns who coded an article, `None` where nobody said.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn coder_of(&self, article: &str) -> Result<Option<Coder>, Error> {
        let sql = "SELECT c.json AS json FROM article x JOIN coder c ON c.id = x.coder
                   WHERE x.id = ?1";
        self.one(sql, params![article], |row| columns::json(row, "json"))
    }

    /// Writes every article and all it gave anew, in the way of this version.
    pub(crate) fn rewrite(&self) -> Result<(), Error> {
        let mut last = 0i64;
        loop {
            let sql =
                format!("SELECT seq, {ARTICLE} FROM article WHERE seq > ?1 ORDER BY seq LIMIT 1");
            let next = self.one(&sql, params![last], |row| {
                Ok((row.get::<_, i64>("seq")?, columns::article(row)?))
            })?;
            let Some((seq, article)) = next else {
                return Ok(());
            };
            last = seq;
            let coded = self.coded(&article.id)?.unwrap_or_default();
            let coder = coder_of(&coded).cloned();
            let coder_id = self.coder_id(coder.as_ref())?;
            self.write(&article, seq, &coded, coder.as_ref(), coder_id)?;
            let content = fingerprint(&article).map_err(|error| Error::Refused {
                article: article.id.clone(),
                why: error.to_string(),
            })?;
            self.rewrite_article(&article, &content)?;
        }
    }
}

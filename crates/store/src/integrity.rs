//! The file below the records: pages, indexes, rows that point nowhere, the
//! index of words; and mending what can be made of the records.

use crate::verify::{Fault, FaultKind, Found};
use crate::weeks::WEEKS;
use crate::{Error, Store};
use rusqlite::{Connection, OpenFlags};

impl Store {
    pub(crate) fn verify_file(&self, found: &mut Found) -> Result<(), Error> {
        let lines: Vec<String> = self.all("PRAGMA integrity_check", [], |row| row.get(0))?;
        for line in lines.iter().filter(|line| *line != "ok") {
            found.add(FaultKind::File, "", line.as_str());
        }
        let sql = "SELECT \"table\", parent FROM pragma_foreign_key_check";
        let lines: Vec<(String, String)> =
            self.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        for (table, parent) in lines {
            let what = format!("a row of {table} names a row of {parent} that is not there");
            found.add(FaultKind::File, "", what);
        }
        Ok(())
    }

    /// Compares the index of words with the texts, which SQLite does only where
    /// it may write; elsewhere their numbers are compared.
    pub(crate) fn verify_words(&self, found: &mut Found) -> Result<(), Error> {
        let check = "INSERT INTO article_words (article_words, rank) VALUES ('integrity-check', 1)";
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let done = match self.path.to_str() {
            Some(":memory:") => self.conn.execute_batch(check),
            _ => Connection::open_with_flags(&self.path, flags).and_then(|conn| {
                conn.busy_timeout(crate::open::PATIENCE)?;
                conn.execute_batch(check)
            }),
        };
        let differs = match done.map_err(|error| Error::of(&self.path, error)) {
            Ok(()) => false,
            Err(error) if error.is_damaged() => true,
            Err(_) => {
                let sql = "SELECT (SELECT count(*) FROM searched)
                                = (SELECT count(*) FROM article_words_docsize)";
                self.one(sql, [], |row| row.get::<_, bool>(0))? != Some(true)
            }
        };
        if differs {
            let what = "the words that can be searched are not those of the texts";
            found.add(FaultKind::Words, "", what);
        }
        Ok(())
    }

    /// Makes anew what is made of the records and texts: the weekly counts and
    /// the index of words; and forgets what cannot be right of feeds. Mends
    /// faults of counts, words and feeds, and no others.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn mend(&mut self) -> Result<(), Error> {
        self.atomic(|store| {
            store.run_batch(&format!(
                "INSERT INTO article_words (article_words) VALUES ('rebuild');
                 DELETE FROM weekly;
                 INSERT INTO weekly {WEEKS} GROUP BY 1, 2, 3"
            ))?;
            store.mend_feeds()
        })
    }
}

impl Fault {
    /// Returns whether [`Store::mend`] mends it.
    pub fn can_be_mended(&self) -> bool {
        match self.kind {
            FaultKind::Count | FaultKind::Words => self.id.is_empty(),
            FaultKind::Feed => true,
            _ => false,
        }
    }
}

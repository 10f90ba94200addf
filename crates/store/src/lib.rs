//! The record on disk: one SQLite file, one writer, any number of readers.
//!
//! Storing is idempotent: the same articles with the same records, added
//! again, change nothing. What was committed outlives a kill at any moment;
//! what was not is not there at all. [`Store::verify`] checks the whole file.
//!
//! ```
//! use detente_record::{Article, Coded};
//! use detente_store::{Added, Store};
//! let mut store = Store::in_memory()?;
//! let article = Article { text: "Ruritania recalled its envoy.".into(), ..Article::default() }.sealed();
//! assert_eq!(store.add(&article, &Coded::default())?, Added::New);
//! assert_eq!(store.add(&article, &Coded::default())?, Added::Same);
//! # Ok::<(), detente_store::Error>(())
//! ```
//!
//! The file: an article's fields are columns; the records it gave are rows of
//! one table, `record`, each as packed JSON (without the words that the article
//! holds) beside the columns it is looked up by (`event`, `claim` and so on are
//! views of it); pairs of codes lead from a dyad to its records; weekly counts
//! are kept in the same transaction.
//! Articles of restricted handling are stored and returned like others, with
//! their mark, but never found by [`Store::search`].

mod acts;
mod add;
mod alerted;
mod coders;
mod columns;
mod counted;
mod decision;
mod error;
mod feeds;
mod find;
mod gathering;
mod hashes;
mod hold;
mod imported;
mod incident;
mod integrity;
mod lean;
mod open;
mod pack;
mod pages;
mod prepared;
mod protected;
mod replaced;
mod run;
mod search;
mod spans;
mod told;
mod verify;
mod weeks;

pub use acts::{ActFilter, ImportedAct};
pub use add::Added;
pub use coders::{CodedBy, PartOf, Parts};
pub use counted::{Sides, Uncounted, Weeks};
pub use error::Error;
pub use feeds::{FeedItem, FeedState, ItemState};
pub use find::{Counts, DyadCount, Week};
pub use gathering::{AsCoded, Days, Ungathered};
pub use hold::{Handled, Hold};
pub use imported::{Import, ImportedAs, ImportedFilter, SeriesCount, SeriesSize};
pub use incident::{IncidentFilter, Over};
pub use pages::{Dated, Mark, Marked, Stretch};
pub use prepared::Prepared;
pub use replaced::Recoded;
pub use run::{Account, Input, Manifest, Run, RunId, Tally};
pub use search::{Hit, Search, has_words};
pub use told::Told;
pub use verify::{Fault, FaultKind};

use detente_record::Coder;
use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// The record on disk.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
    path: PathBuf,
    run: Option<RunId>,
    coder: Option<Coder>,
}

impl Store {
    /// Returns the file, `:memory:` for none.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Says who codes what is added from now on, for articles without a record that names its coder.
    pub fn coded_by(&mut self, coder: &Coder) {
        self.coder = Some(coder.clone());
    }

    /// Begins a batch: what is added until [`Store::commit`] is stored then,
    /// at once, which is many times faster than one by one. A store that is
    /// dropped before leaves the file as it was.
    ///
    /// # Errors
    ///
    /// If another program is writing, or the file cannot be written.
    pub fn begin(&mut self) -> Result<(), Error> {
        if self.in_batch() {
            return Ok(());
        }
        self.run_batch("BEGIN IMMEDIATE")
    }

    /// Returns a number that changes when somebody else writes to the file.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn writes_of_others(&self) -> Result<i64, Error> {
        let found = self.one("PRAGMA data_version", [], |row| row.get(0))?;
        Ok(found.unwrap_or_default())
    }

    /// Stores what was added since [`Store::begin`]; nothing to do if there is no batch.
    ///
    /// # Errors
    ///
    /// If it cannot be written, in which case none of the batch is stored.
    pub fn commit(&mut self) -> Result<(), Error> {
        if !self.in_batch() {
            return Ok(());
        }
        let done = self.run_batch("COMMIT");
        if done.is_err() {
            self.rollback();
        }
        done
    }

    /// Forgets what was added since [`Store::begin`].
    pub fn rollback(&mut self) {
        if self.in_batch() {
            // Fails only where SQLite has rolled back by itself, which is what is wanted.
            let _ = self.conn.execute_batch("ROLLBACK");
        }
    }

    /// Returns whether a batch is open. A full disk ends a batch: then none of
    /// it is stored, and whoever adds must begin it again.
    pub fn in_batch(&self) -> bool {
        !self.conn.is_autocommit()
    }

    /// Keeps the file from growing beyond a number of pages of 4096 bytes, as
    /// a full disk would. Holds for this store, not for the file.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn limit_pages(&mut self, pages: u32) -> Result<(), Error> {
        self.conn
            .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))
            .map_err(|error| self.at(error))
    }

    /// Does all of some work or none of it, inside a batch or by itself.
    fn atomic<T>(&mut self, work: impl FnOnce(&mut Store) -> Result<T, Error>) -> Result<T, Error> {
        let alone = !self.in_batch();
        // Compiled once: there is one for each article.
        self.exec(
            ["SAVEPOINT step", "BEGIN IMMEDIATE"][usize::from(alone)],
            [],
        )?;
        let done = work(self).and_then(|value| {
            self.exec(["RELEASE step", "COMMIT"][usize::from(alone)], [])?;
            Ok(value)
        });
        if done.is_err() && self.in_batch() {
            let undo = if alone {
                "ROLLBACK"
            } else {
                "ROLLBACK TO step; RELEASE step"
            };
            // As in `rollback`: if there is nothing left to undo, all is as wanted.
            let _ = self.conn.execute_batch(undo);
        }
        done
    }

    fn run_batch(&self, sql: &str) -> Result<(), Error> {
        self.conn.execute_batch(sql).map_err(|error| self.at(error))
    }

    fn at(&self, error: rusqlite::Error) -> Error {
        Error::of(&self.path, error)
    }
}

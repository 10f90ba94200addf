//! Runs: what was done with what, and whether it adds up.

use crate::{Error, Store};
use detente_record::Reason;
use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The number of a run in its store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RunId(pub i64);

/// What a run was done with, known before it starts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Manifest {
    /// What ran: `add`, `watch`, `recode`, `import`, `demo`.
    pub command: String,
    /// When it started, RFC 3339. The store reads no clock.
    pub started: String,
    /// Version of the program.
    pub program: String,
    /// Version and hash of the lexicon.
    pub lexicon: String,
    /// Version and hash of the model.
    pub model: String,
    /// The options given, by name.
    pub options: BTreeMap<String, String>,
    /// What was read, in order.
    pub inputs: Vec<Input>,
}

/// One input of a run.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Input {
    /// A file name, a URL, `-`.
    pub origin: String,
    /// SHA-256 of its bytes, where they were all seen.
    pub sha256: Option<String>,
}

/// What went in and where it went: `read` = `coded` + all that was set aside.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tally {
    /// How many went in.
    pub read: u64,
    /// How many gave a record.
    pub coded: u64,
    /// How many gave none, by reason.
    pub set_aside: BTreeMap<Reason, u64>,
}

impl Tally {
    /// Counts one more.
    pub fn count(&mut self, set_aside: Option<Reason>) {
        self.read += 1;
        match set_aside {
            None => self.coded += 1,
            Some(reason) => *self.set_aside.entry(reason).or_default() += 1,
        }
    }

    /// Returns whether all that went in is accounted for.
    pub fn holds(&self) -> bool {
        let set_aside: u64 = self.set_aside.values().sum();
        self.coded.checked_add(set_aside) == Some(self.read)
    }
}

/// The account of a run.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Account {
    /// Of articles.
    pub articles: Tally,
    /// Of their sentences.
    pub sentences: Tally,
    /// Inputs that could not be read, or not to their end.
    pub failed: u64,
}

/// A run as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its number, in order of starting.
    pub id: RunId,
    /// What it was done with.
    pub manifest: Manifest,
    /// When it ended; `None` while it runs, and for one that broke off.
    pub finished: Option<String>,
    /// What came of it.
    pub account: Option<Account>,
}

impl Store {
    /// Begins a run. Articles added from now on are marked as added by it.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn begin_run(&mut self, manifest: &Manifest) -> Result<RunId, Error> {
        let json = text(manifest)?;
        self.exec(
            "INSERT INTO run (started, manifest) VALUES (?1, ?2)",
            params![manifest.started, json],
        )?;
        let run = RunId(self.conn.last_insert_rowid());
        self.run = Some(run);
        Ok(run)
    }

    /// Ends a run. `finished` is the time, RFC 3339.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn finish_run(
        &mut self,
        run: RunId,
        finished: &str,
        account: &Account,
    ) -> Result<(), Error> {
        let json = text(account)?;
        self.exec(
            "UPDATE run SET finished = ?2, account = ?3 WHERE id = ?1",
            params![run.0, finished, json],
        )?;
        if self.run == Some(run) {
            self.run = None;
        }
        Ok(())
    }

    /// Returns a run by its number.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn run(&self, id: RunId) -> Result<Option<Run>, Error> {
        let sql = "SELECT id, finished, manifest, account FROM run WHERE id = ?1";
        self.one(sql, params![id.0], run)
    }

    /// Returns how many articles were last coded by a run, and of how many it
    /// replaced what they gave.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn done_by(&self, id: RunId) -> Result<(u64, u64), Error> {
        let sql = "SELECT (SELECT count(*) FROM article WHERE run = ?1) AS coded,
                          (SELECT count(*) FROM replaced WHERE run = ?1) AS replaced";
        let read = |row: &Row<'_>| {
            Ok((
                crate::find::number(row, "coded")?,
                crate::find::number(row, "replaced")?,
            ))
        };
        Ok(self.one(sql, params![id.0], read)?.unwrap_or_default())
    }

    /// Returns all runs, in the order in which they started.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn runs(&self) -> Result<Vec<Run>, Error> {
        let sql = "SELECT id, finished, manifest, account FROM run ORDER BY id";
        self.all(sql, [], run)
    }

    /// Returns the run that started last.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn last_run(&self) -> Result<Option<Run>, Error> {
        let sql = "SELECT id, finished, manifest, account FROM run ORDER BY id DESC LIMIT 1";
        self.one(sql, [], run)
    }
}

fn run(row: &Row<'_>) -> rusqlite::Result<Run> {
    Ok(Run {
        id: RunId(row.get("id")?),
        manifest: crate::columns::json(row, "manifest")?,
        finished: row.get("finished")?,
        account: match row.get::<_, Option<String>>("account")? {
            Some(_) => Some(crate::columns::json(row, "account")?),
            None => None,
        },
    })
}

fn text(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| Error::Refused {
        article: "-".to_owned(),
        why: error.to_string(),
    })
}

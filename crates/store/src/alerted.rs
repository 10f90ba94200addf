//! Who was told of which break, and the thresholds of this record.

use crate::{Error, Store};
use detente_record::Day;
use rusqlite::params;

impl Store {
    /// Returns whether a break was told by a way (`print`, `atom`, an address) before.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn was_alerted(&self, id: &str, way: &str) -> Result<bool, Error> {
        let sql = "SELECT 1 FROM alerted WHERE break = ?1 AND way = ?2";
        Ok(self.one(sql, params![id, way], |_| Ok(()))?.is_some())
    }

    /// Returns the day on which a break was first told by a way.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn first_alerted(&self, way: &str) -> Result<Option<Day>, Error> {
        let sql = "SELECT substr(at, 1, 10) FROM alerted WHERE way = ?1 ORDER BY at LIMIT 1";
        let day: Option<String> = self.one(sql, [way], |row| row.get(0))?;
        Ok(day.and_then(|day| day.parse().ok()))
    }

    /// Remembers that a break was told by a way; `at` is the time, RFC 3339.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn alerted(&mut self, id: &str, way: &str, tier: &str, at: &str) -> Result<(), Error> {
        self.exec(
            "INSERT OR IGNORE INTO alerted (break, way, tier, at) VALUES (?1, ?2, ?3, ?4)",
            params![id, way, tier, at],
        )?;
        Ok(())
    }

    /// Keeps thresholds, as JSON; the last that were kept hold.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn keep_calibration(&mut self, at: &str, json: &str) -> Result<(), Error> {
        self.exec(
            "INSERT INTO calibrated (at, json) VALUES (?1, ?2)",
            params![at, json],
        )?;
        Ok(())
    }

    /// Returns the thresholds kept last, as JSON.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn calibration(&self) -> Result<Option<String>, Error> {
        let sql = "SELECT json FROM calibrated ORDER BY id DESC LIMIT 1";
        self.one(sql, [], |row| row.get(0))
    }
}

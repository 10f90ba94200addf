//! Decisions by hand: kept for good, also those taken back.

use crate::columns;
use crate::{Error, Store};
use detente_record::{Decision, Id, Undone};
use rusqlite::params;

impl Store {
    /// Stores a decision ([`Decision::sealed`] has set its id). Whether it is
    /// followed is for the next gathering. Returns whether it was not known.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn put_decision(&mut self, decision: &Decision) -> Result<bool, Error> {
        let sql = "SELECT 1 FROM decision WHERE id = ?1";
        if self.one(sql, params![decision.id], |_| Ok(()))?.is_some() {
            return Ok(false);
        }
        self.exec(
            "INSERT INTO decision (id, at, undone, json) VALUES (?1, ?2, ?3, ?4)",
            params![
                decision.id,
                decision.at,
                decision.undone.as_ref().map(|u| u.at.as_str()),
                self.decision_json(decision)?
            ],
        )?;
        Ok(true)
    }

    /// Takes a decision back; it stays in the record as taken back. `None` if
    /// there is no such decision; one that was taken back before stays as it was.
    ///
    /// # Errors
    ///
    /// If the beginning of the id fits several, or it cannot be written.
    pub fn undo_decision(&mut self, id: &str, undone: Undone) -> Result<Option<Decision>, Error> {
        let Some(mut decision) = self.decision(id)? else {
            return Ok(None);
        };
        if decision.undone.is_none() {
            decision.undone = Some(undone);
            let at = decision.undone.as_ref().map(|u| u.at.clone());
            self.exec(
                "UPDATE decision SET undone = ?2, json = ?3 WHERE id = ?1",
                params![decision.id, at, self.decision_json(&decision)?],
            )?;
        }
        Ok(Some(decision))
    }

    /// Returns a decision by its id, or by the beginning of it that fits no other.
    ///
    /// # Errors
    ///
    /// If the beginning fits several, or the file cannot be read.
    pub fn decision(&self, id: &str) -> Result<Option<Decision>, Error> {
        let sql = "SELECT id FROM decision WHERE id >= ?1 AND id < ?2 LIMIT 9";
        let whole: Option<Id> = self.only(id, sql)?;
        let sql = "SELECT json FROM decision WHERE id = ?1";
        match whole {
            Some(id) => self.one(sql, params![id], |row| columns::json(row, "json")),
            None => Ok(None),
        }
    }

    /// Returns all decisions, by time, those taken back among them.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn decisions(&self) -> Result<Vec<Decision>, Error> {
        let sql = "SELECT json FROM decision ORDER BY at, id";
        self.all(sql, [], |row| columns::json(row, "json"))
    }

    fn decision_json(&self, decision: &Decision) -> Result<String, Error> {
        serde_json::to_string(decision).map_err(|error| Error::Refused {
            article: decision.id.clone(),
            why: error.to_string(),
        })
    }
}

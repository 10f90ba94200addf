//! Checking imported events.

use super::read::Known;
use crate::verify::{FaultKind, Found};
use crate::{Error, Store};
use detente_record::Imported;
use rusqlite::Row;

impl Store {
    /// Checks that every imported event can be read, is the one that was
    /// imported, and counts as an act just where it is one.
    pub(crate) fn verify_imported(&self, found: &mut Found) -> Result<(), Error> {
        let at = |error| self.at(error);
        let sql = "SELECT i.*, s.name AS series_name
                   FROM imported i LEFT JOIN imported_series s ON s.id = i.series ORDER BY i.seq";
        let mut statement = self.conn.prepare(sql).map_err(at)?;
        let mut rows = statement.query([]).map_err(at)?;
        let mut known = Known::of(self);
        while let Some(row) = rows.next().map_err(at)? {
            let id: i64 = row.get("seq").map_err(at)?;
            let id = format!("imported {id}");
            let event = match known.event(row) {
                Ok(event) => event,
                Err(Error::Damaged { what, .. }) => {
                    found.add(FaultKind::Row, &id, what);
                    continue;
                }
                // A value of the wrong kind is the row's fault; the file itself is checked elsewhere.
                Err(other) => {
                    found.add(FaultKind::Row, &id, other.to_string());
                    continue;
                }
            };
            if let Some(what) = amiss(row, &event).map_err(at)? {
                found.add(FaultKind::Hash, &id, what);
            }
        }
        Ok(())
    }
}

fn amiss(row: &Row<'_>, event: &Imported) -> rusqlite::Result<Option<&'static str>> {
    Ok(if row.get::<_, i64>("ident")? != event.identity() {
        Some("it is not the event that was imported; import its file into a new database")
    } else if row.get::<_, bool>("act")? != event.is_act() {
        Some(
            "it counts as an act of states and is none, or the other way round; import its file again",
        )
    } else {
        None
    })
}

//! Whose names are not to be shown, of what is shown.

use crate::columns::{self, WHOLE};
use crate::{Error, Store};
use detente_record::Protected;
use rusqlite::params;

impl Store {
    /// Returns whose names an article should not show: those it protects, and those that other
    /// reports of its incidents do (one may give the age that another leaves out).
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn protected_of(&self, article: &str) -> Result<Vec<Protected>, Error> {
        self.protected_near("SELECT seq FROM article WHERE id = ?1", article)
    }

    /// Returns whose names an incident should not show: those that its reports, and the other
    /// reports of their incidents, protect. It is asked for by its own id, not by one it had.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn protected_in(&self, incident: &str) -> Result<Vec<Protected>, Error> {
        let own = "SELECT DISTINCT coalesce(r.article, -m.record) FROM incident i
                   CROSS JOIN incident_member m ON m.incident = i.seq
                   LEFT JOIN record r ON r.seq = m.record WHERE i.id = ?1";
        self.protected_near(own, incident)
    }

    // Articles, incidents and articles again are each told once: an incident may have thousands of
    // reports, and a report be in many.
    fn protected_near(&self, own: &str, id: &str) -> Result<Vec<Protected>, Error> {
        let sql = format!(
            "WITH own (seq) AS MATERIALIZED ({own}),
                  shared (seq) AS MATERIALIZED (
                    SELECT m.incident FROM own
                      CROSS JOIN record r ON r.article = own.seq
                      CROSS JOIN incident_member m ON m.record = r.seq
                    UNION SELECT m.incident FROM own
                      CROSS JOIN incident_member m ON m.record = -own.seq),
                  near (seq) AS (
                    SELECT seq FROM own
                    UNION SELECT coalesce(r.article, -n.record) FROM shared
                      CROSS JOIN incident_member n ON n.incident = shared.seq
                      LEFT JOIN record r ON r.seq = n.record)
             SELECT {WHOLE} FROM near
               CROSS JOIN record r ON r.article = near.seq AND r.kind = 'protected'
               CROSS JOIN article x ON x.seq = r.article
             ORDER BY r.article, r.ord"
        );
        self.all(&sql, params![id], columns::whole)
    }
}

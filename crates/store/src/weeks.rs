//! Weekly counts of acts, kept in the transaction that stores the acts.

use crate::{Error, Store};
use rusqlite::params;

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

impl Store {
    /// Adds the acts of an article to the weekly counts, or takes them out (`sign` -1).
    pub(crate) fn count_weeks(&self, seq: i64, sign: i64) -> Result<(), Error> {
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
}

//! Every row is accounted for.

use std::collections::BTreeMap;

/// What became of the rows of a file: rows = headers + blank + read + all that was set aside.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EventAccount {
    /// Rows: lines, but for quoted fields that hold line breaks.
    pub rows: u64,
    /// Rows that name the columns.
    pub headers: u64,
    /// Rows with nothing in them.
    pub blank: u64,
    /// Rows that gave an event.
    pub read: u64,
    /// Rows that gave none, by reason.
    pub aside: BTreeMap<&'static str, u64>,
    /// Rows among those read that had to be mended, by what was.
    pub repaired: BTreeMap<&'static str, u64>,
}

impl EventAccount {
    /// Adds another account to it.
    pub fn add(&mut self, other: &EventAccount) {
        self.rows += other.rows;
        self.headers += other.headers;
        self.blank += other.blank;
        self.read += other.read;
        for (mine, theirs) in [
            (&mut self.aside, &other.aside),
            (&mut self.repaired, &other.repaired),
        ] {
            for (what, count) in theirs {
                *mine.entry(what).or_default() += count;
            }
        }
    }

    /// Returns how many rows were set aside.
    pub fn set_aside(&self) -> u64 {
        self.aside.values().sum()
    }

    /// Returns whether it adds up.
    pub fn balances(&self) -> bool {
        self.rows == self.headers + self.blank + self.read + self.set_aside()
    }
}

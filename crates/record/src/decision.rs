//! What people decided by hand about incidents: signed, dated, replayed.

use crate::{Id, id};
use serde::{Deserialize, Serialize};

/// A decision on which records speak of one happening. It names members
/// (events, occurrences, claims), whose ids are hashes of places in a text, and
/// so outlives a new coding and a new gathering.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Decision {
    pub id: Id,
    pub what: DecisionKind,
    /// Who decided.
    pub by: String,
    /// When, RFC 3339; of two that contradict each other the later wins.
    pub at: String,
    pub note: Option<String>,
    /// The incidents it was said of, by the ids they had then.
    pub incidents: Vec<Id>,
    /// Merge: the members of each incident. Split: those split off, then those
    /// that stay. Pin: the members, as one side.
    pub sides: Vec<Vec<Id>>,
    /// Who took it back, and when.
    pub undone: Option<Undone>,
}

/// What a decision does.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum DecisionKind {
    /// Its sides are one happening.
    Merge,
    /// Its sides are two happenings.
    Split,
    /// Its members are one happening, and nothing else is part of it.
    #[default]
    Pin,
}

/// That a decision was taken back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Undone {
    pub by: String,
    pub at: String,
}

impl DecisionKind {
    /// Returns the word that is printed, as in JSON.
    pub fn word(self) -> &'static str {
        match self {
            DecisionKind::Merge => "merge",
            DecisionKind::Split => "split",
            DecisionKind::Pin => "pin",
        }
    }
}

impl Decision {
    /// Sorts the members and fills the id, a hash of what was decided, by whom and when.
    #[must_use]
    pub fn sealed(mut self) -> Decision {
        for side in &mut self.sides {
            side.sort_unstable();
            side.dedup();
        }
        let sides: Vec<String> = self.sides.iter().map(|s| s.join(" ")).collect();
        let mut parts = vec![self.what.word(), &self.by, &self.at];
        parts.extend(sides.iter().map(String::as_str));
        self.id = id('d', &parts);
        self
    }
}

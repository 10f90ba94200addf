//! `rivals.toml`: words by which two holders tell one happening differently.

use super::merge::extend;
use super::words::by_key;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `rivals.toml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rivals {
    /// What a measure is called by whoever upholds it.
    pub lawful: Vec<String>,
    /// What it is called by whoever does not.
    pub unlawful: Vec<String>,
    /// Phrases for what belongs to no state, by what it is: international waters.
    pub shared: BTreeMap<String, Vec<String>>,
    /// Nouns for what belongs to one, by what it is.
    pub owned: BTreeMap<String, Vec<String>>,
}

impl Rivals {
    /// Adds the words of a pack.
    pub(super) fn add(&mut self, pack: Rivals) {
        extend(&mut self.lawful, pack.lawful);
        extend(&mut self.unlawful, pack.unlawful);
        by_key(&mut self.shared, pack.shared);
        by_key(&mut self.owned, pack.owned);
    }
}

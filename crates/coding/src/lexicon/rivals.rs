//! `rivals.toml`: words by which two holders tell one happening differently.

use super::words::by_key;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Words by value.
pub type Values = BTreeMap<String, Vec<String>>;

/// `rivals.toml`, each table by the key of a term.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rivals {
    /// Phrases, wherever somebody says them.
    pub said: BTreeMap<String, Values>,
    /// Words beside a measure.
    pub called: BTreeMap<String, Values>,
    /// Verbs whose subject or object is a thing of the class that `of` gives.
    pub done: BTreeMap<String, Values>,
    pub of: BTreeMap<String, String>,
    /// Verbs by which something brings something about.
    pub causes: Vec<String>,
    /// Nouns whose value is the state that owns what they name.
    pub owned: Values,
}

impl Rivals {
    /// Adds the words of a pack.
    pub(super) fn add(&mut self, pack: Rivals) {
        let tables = [
            (&mut self.said, pack.said),
            (&mut self.called, pack.called),
            (&mut self.done, pack.done),
        ];
        for (own, more) in tables {
            for (key, values) in more {
                by_key(own.entry(key).or_default(), values);
            }
        }
        self.of.extend(pack.of);
        self.causes.extend(pack.causes);
        by_key(&mut self.owned, pack.owned);
    }
}

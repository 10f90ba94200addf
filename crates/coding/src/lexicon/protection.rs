//! `protected.toml`: whose names are masked on pages and exports.

use super::merge::extend;
use detente_record::Why;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Words by which a text tells that somebody is a minor, a victim of sexual
/// violence or a witness, and what is printed in the name's place.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs)]
pub struct Protection {
    pub of_age: u64,
    pub aged: Vec<String>,
    pub old: Vec<String>,
    pub years: Vec<String>,
    pub months: Vec<String>,
    pub naming: Vec<String>,
    pub witness: Vec<String>,
    pub violated: Vec<String>,
    pub victims: Vec<String>,
    pub modes: Vec<String>,
    pub an: Vec<u64>,
    pub aged_instead: Vec<String>,
    /// Nouns for a minor, with the phrase to print.
    pub young: BTreeMap<String, String>,
    /// The phrases to print, by reason.
    pub instead: BTreeMap<String, String>,
}

impl Protection {
    /// Returns what to print for a reason.
    pub fn instead(&self, why: Why) -> Option<String> {
        let key = match why {
            Why::Minor => "minor",
            Why::SexualViolence => "sexual_violence",
            Why::Witness => "witness",
        };
        self.instead.get(key).cloned()
    }

    /// Returns "a 12-year-old girl"; without a noun, the noun of the phrase for minors.
    pub fn aged(&self, age: u64, noun: &str) -> Option<String> {
        let an = usize::from(self.an.contains(&age));
        let form = self.aged_instead.get(an)?;
        let other = self.instead(Why::Minor).unwrap_or_default();
        let noun = match noun {
            "" => other.split_whitespace().last().unwrap_or(""),
            noun => noun,
        };
        if age == 0 {
            return self.young.get(noun).cloned().or(Some(other));
        }
        Some(
            form.replace("{age}", &age.to_string())
                .replace("{noun}", noun),
        )
    }

    /// Adds the words of a pack.
    pub(super) fn add(&mut self, pack: Protection) {
        if pack.of_age > 0 {
            self.of_age = pack.of_age;
        }
        extend(&mut self.aged, pack.aged);
        extend(&mut self.old, pack.old);
        extend(&mut self.years, pack.years);
        extend(&mut self.months, pack.months);
        extend(&mut self.naming, pack.naming);
        extend(&mut self.witness, pack.witness);
        extend(&mut self.violated, pack.violated);
        extend(&mut self.victims, pack.victims);
        extend(&mut self.modes, pack.modes);
        extend(&mut self.an, pack.an);
        if !pack.aged_instead.is_empty() {
            self.aged_instead = pack.aged_instead;
        }
        self.young.extend(pack.young);
        self.instead.extend(pack.instead);
    }
}

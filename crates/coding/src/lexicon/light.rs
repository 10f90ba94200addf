//! `light.toml`: words that tell of an act, or whose it is, in place of a verb.

use super::merge::extend;
use detente_reading::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// `light.toml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs)]
pub struct Light {
    pub verbs: Vec<String>,
    pub series: Vec<String>,
    pub happening: Vec<String>,
    pub undergoing: Vec<String>,
    pub attributed: Vec<String>,
    pub work: Vec<String>,
    pub blamed: Vec<String>,
    pub charged: Vec<String>,
}

impl Light {
    /// Adds what a pack has.
    pub(super) fn take(&mut self, more: Light) {
        extend(&mut self.verbs, more.verbs);
        extend(&mut self.series, more.series);
        extend(&mut self.happening, more.happening);
        extend(&mut self.undergoing, more.undergoing);
        extend(&mut self.attributed, more.attributed);
        extend(&mut self.work, more.work);
        extend(&mut self.blamed, more.blamed);
        extend(&mut self.charged, more.charged);
    }

    /// Gives the reader its lists.
    pub(super) fn give(&self, language: &mut Language) {
        let set = |words: &[String]| words.iter().cloned().collect::<BTreeSet<String>>();
        language.light_verbs = set(&self.verbs);
        language.series = set(&self.series);
        language.happening = set(&self.happening);
        language.undergoing = set(&self.undergoing);
        language.attributed = set(&self.attributed);
        language.work = set(&self.work);
        language.blamed = set(&self.blamed);
        language.charged = set(&self.charged);
    }
}

//! `dates.toml`: the words of dates. The head of that file tells what each list means.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};

/// `dates.toml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs)]
pub struct DateWords {
    pub the: Vec<String>,
    pub of: Vec<String>,
    pub last: Vec<String>,
    pub past: Vec<String>,
    pub this: Vec<String>,
    pub next: Vec<String>,
    pub coming: Vec<String>,
    pub same: Vec<String>,
    pub that: Vec<String>,
    pub following: Vec<String>,
    pub previous: Vec<String>,
    pub ago: Vec<String>,
    pub hence: Vec<String>,
    pub earlier: Vec<String>,
    pub later: Vec<String>,
    pub before: Vec<String>,
    pub after: Vec<String>,
    pub about: Vec<String>,
    pub circa: Vec<String>,
    pub era: Vec<String>,
    pub span: Vec<String>,
    pub year: Vec<String>,
    pub fiscal: Vec<String>,
    pub until: Vec<String>,
    pub from: Vec<String>,
    pub to: Vec<String>,
    pub every: Vec<String>,
    pub still: Vec<String>,
    pub vague: Vec<String>,
    pub full: Vec<String>,
    pub half: Vec<String>,
    pub old: Vec<String>,
    pub period: Vec<String>,
    pub closing: Vec<String>,
    pub night: Vec<String>,
    pub overnight: Vec<String>,
    pub times: Vec<String>,
    pub clock: Vec<String>,
    pub number: Vec<String>,
    pub apart: Vec<String>,
    pub reacts: Vec<String>,
    pub answers: Vec<String>,
    pub tells: Vec<String>,
    pub announces: Vec<String>,
    pub befalls: Vec<String>,
    pub sights: Vec<String>,
    pub during: Vec<String>,
    pub source: Vec<String>,
    pub within: Vec<String>,
    pub meanwhile: Vec<String>,
    pub charged: Vec<String>,
    pub happens: Vec<String>,
    pub there: Vec<String>,
    pub weekend: Vec<String>,
    pub months: BTreeMap<String, i8>,
    pub weekdays: BTreeMap<String, i8>,
    pub days: BTreeMap<String, i32>,
    pub units: BTreeMap<String, String>,
    pub seasons: BTreeMap<String, String>,
    pub parts: BTreeMap<String, String>,
    pub ordinals: BTreeMap<String, i32>,
    pub counts: BTreeMap<String, i32>,
    pub named: BTreeMap<String, String>,
}

impl DateWords {
    /// Returns the words that can begin an expression; numbers can too.
    pub(crate) fn first(&self) -> HashSet<&str> {
        let lists = [
            &self.the,
            &self.last,
            &self.past,
            &self.this,
            &self.next,
            &self.coming,
            &self.same,
            &self.that,
            &self.earlier,
            &self.later,
            &self.vague,
            &self.every,
        ];
        let named = self
            .named
            .keys()
            .filter_map(|k| k.split([' ', '\'']).next());
        lists
            .into_iter()
            .flatten()
            .map(String::as_str)
            .chain(
                self.months
                    .keys()
                    .chain(self.weekdays.keys())
                    .map(String::as_str),
            )
            .chain(
                self.days
                    .keys()
                    .chain(self.ordinals.keys())
                    .chain(self.counts.keys())
                    .map(String::as_str),
            )
            .chain(
                self.units
                    .keys()
                    .chain(self.seasons.keys())
                    .chain(self.parts.keys())
                    .map(String::as_str),
            )
            .chain(named)
            .collect()
    }
}

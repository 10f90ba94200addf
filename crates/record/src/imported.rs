//! An event that another program coded, read from its files.

use crate::{Day, EventType, NON_STATE_CODES, Precision};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Sectors that are not the state of their country (as in the relations of coded events).
const NOT_THE_STATE: [&str; 4] = ["REB", "OPP", "UAF", "PRE"];

/// An event of an imported series: who did what to whom, as another program coded it.
///
/// What the file says is kept beside what it means here: a side's `code` is
/// ours, its `native` the file's own word for it. Nothing here has a sentence
/// to rest on, so that it never becomes an [`Event`](crate::Event).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Imported {
    /// The series it belongs to: `icews`, `gdelt`, or the name it was given.
    pub series: String,
    /// The id in the file, never trusted to be the only one; `""` where the file has none.
    pub key: String,
    /// The day, or the first day of the span that is known.
    pub date: Day,
    /// The last day, where the file gives a span.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enddate: Option<Day>,
    /// How exact the date is.
    pub date_precision: Precision,
    /// Who acts.
    pub source: Side,
    /// Who is acted on.
    pub target: Side,
    /// CAMEO code, a string; `""` where the file has none and none follows.
    pub cameo: String,
    /// PLOVER type, as given or by the table from CAMEO; `None` for statements and appeals.
    pub event: Option<EventType>,
    /// PLOVER modes.
    pub mode: Vec<String>,
    /// PLOVER contexts.
    pub context: Vec<String>,
    /// 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; 0 unknown.
    pub quad: u8,
    /// Score, -10 to +10.
    pub score: Option<f64>,
    /// The table the score is from: `goldstein:icews`, `goldstein:gdelt`, `goldstein:phoenix`, `plover`; `""` without a score.
    pub scale: String,
    /// Where it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Site>,
    /// What the file calls the act, or the headline.
    pub text: String,
    /// A source's address.
    pub url: String,
    /// Outlets.
    pub publisher: String,
    /// The story, in the file's own numbering.
    pub story: String,
    /// The sentence of the story, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentence: Option<u32>,
    /// How many reports the file counts; 1 where it does not say.
    pub reports: u32,
    /// What the file says beyond this, by the file's own names.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub extra: BTreeMap<String, String>,
}

/// One side of an imported event.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Side {
    /// As [`Entity::code`](crate::Entity::code): `""` when unknown, never a guess.
    pub code: String,
    /// PLOVER sectors, most telling first.
    pub sector: Vec<String>,
    /// The name in the file.
    pub name: String,
    /// The file's own code or sectors.
    pub native: String,
    /// Where the file puts this side, where it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Site>,
}

/// A place of an imported event.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Site {
    /// Its name.
    pub name: String,
    /// ISO 3166 alpha-3, `""` when unknown.
    pub country: String,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// The file's own words for it, parts between `|`.
    pub native: String,
}

impl Side {
    /// Returns whether it acts for a state: it has a state's code, and is not
    /// that state's rebels, opposition, unidentified arms or unrecognised part.
    pub fn is_state(&self) -> bool {
        !self.code.is_empty()
            && !NON_STATE_CODES.contains(&self.code.as_str())
            && !self
                .sector
                .iter()
                .any(|s| NOT_THE_STATE.contains(&s.as_str()))
    }
}

impl Imported {
    /// Returns whether it is an act of one state toward another, dated to the
    /// day or the week: what enters a relation.
    pub fn is_act(&self) -> bool {
        self.source.is_state()
            && self.target.is_state()
            && self.source.code != self.target.code
            && matches!(self.date_precision, Precision::Day | Precision::Week)
    }

    /// Returns what makes it the same event when it is read again: a hash of
    /// the file's own words. What a table of ours makes of them (codes,
    /// sectors, types, scores) is no part of it, so that a better table
    /// changes an event and does not double it.
    pub fn identity(&self) -> i64 {
        let mut hash = Sha256::new();
        let mut part = |text: &str| {
            hash.update((text.len() as u32).to_le_bytes());
            hash.update(text.as_bytes());
        };
        part(&self.series);
        part(&self.key);
        part(&number(self.date));
        part(&self.enddate.map(number).unwrap_or_default());
        for side in [&self.source, &self.target] {
            part(&side.name);
            part(&side.native);
            part(side.place.as_ref().map_or("", |p| &p.native));
        }
        part(&self.cameo);
        // Where there is no CAMEO code, the type tells acts apart.
        if self.cameo.is_empty() {
            part(self.event.map_or("", EventType::code));
            part(&self.mode.join(";"));
        }
        if let Some(place) = &self.place {
            part(&place.name);
            part(&place.native);
        }
        for text in [&self.text, &self.url, &self.publisher, &self.story] {
            part(text);
        }
        part(&self.sentence.map(|s| s.to_string()).unwrap_or_default());
        for (name, value) in &self.extra {
            part(name);
            part(value);
        }
        let mut first = [0; 8];
        first.copy_from_slice(&hash.finalize()[..8]);
        i64::from_le_bytes(first)
    }
}

// A day as eight digits, many times faster than its usual form.
fn number(day: Day) -> String {
    (i64::from(day.year()) * 10_000 + i64::from(day.month()) * 100 + i64::from(day.day()))
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn side(code: &str, sector: &[&str]) -> Side {
        Side {
            code: code.to_owned(),
            sector: sector.iter().map(|s| (*s).to_owned()).collect(),
            ..Side::default()
        }
    }

    #[test]
    fn only_states_act_toward_states() {
        let mut event = Imported {
            source: side("AAA", &["GOV"]),
            target: side("BBB", &["MIL"]),
            date_precision: Precision::Day,
            ..Imported::default()
        };
        assert!(event.is_act());
        event.target = side("BBB", &["REB"]);
        assert!(!event.is_act());
        event.target = side("AAA", &[]);
        assert!(!event.is_act());
        event.target = side("NGO", &[]);
        assert!(!event.is_act());
        event.target = side("BBB", &[]);
        event.date_precision = Precision::Month;
        assert!(!event.is_act());
    }

    #[test]
    fn the_same_words_are_the_same_event() {
        let one = Imported {
            key: "7".into(),
            cameo: "040".into(),
            ..Imported::default()
        };
        let better = Imported {
            score: Some(1.0),
            source: side("AAA", &[]),
            ..one.clone()
        };
        let other = Imported {
            cameo: "041".into(),
            ..one.clone()
        };
        assert_eq!(one.identity(), better.identity());
        assert_ne!(one.identity(), other.identity());
    }
}

//! Date expressions and what they mean on the day of the article; the date that
//! grammar gives an act.
//!
//! Values are TIMEX3's (Pustejovsky et al. 2003): `2025-06-27`, `2025-06`,
//! `2025`, `2008-Q3`, `2009-SP`, `197`, `P25Y`.

mod calendar;
mod find;

pub use find::{Found, find};

use crate::code::Frame;
use crate::link::Links;
use detente_reading::Upos;
use detente_record::{DateBasis, Precision, When};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `dates.toml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DateWords {
    /// Month names and abbreviations, in lower case, to 1–12.
    pub months: BTreeMap<String, i8>,
    /// Weekdays to 1 (Monday) – 7.
    pub weekdays: BTreeMap<String, i8>,
    /// Days counted from today: yesterday −1, tomorrow 1.
    pub days: BTreeMap<String, i32>,
    /// Units, singular and plural, to `D`, `W`, `M`, `Y`, `10Y`, `100Y`.
    pub units: BTreeMap<String, String>,
    /// Seasons to `SP`, `SU`, `FA`, `WI`.
    pub seasons: BTreeMap<String, String>,
    /// Ordinals to numbers.
    pub ordinals: BTreeMap<String, i32>,
    /// Small numbers written out, "a" and "a few" included.
    pub counts: BTreeMap<String, i32>,
    /// The word for a quarter of a year.
    pub quarter: Vec<String>,
    /// Words before a unit or a name of a day or month.
    pub last: Vec<String>,
    /// Likewise.
    pub this: Vec<String>,
    /// Likewise.
    pub next: Vec<String>,
    /// Words after a count of units.
    pub ago: Vec<String>,
    /// Likewise.
    pub later: Vec<String>,
    /// Words that may stand between a count and its unit or before it: "more than".
    pub about: Vec<String>,
    /// Prepositions of a span of time: for, over, during.
    pub span: Vec<String>,
    /// Prepositions before a year: in, since, by, until.
    pub year: Vec<String>,
}

/// Returns when a clause is told to have happened: the date that hangs from it,
/// else from the verb that carries it, else the day of the article.
pub fn when(links: &Links, frame: &Frame, clause: usize) -> When {
    let document = links.document;
    let found = own_date(links, clause).or_else(|| {
        // A complement or a carried noun happens when its verb does; what is said does not.
        let c = &document.clauses[clause];
        let told_with = |o: &usize| document.clauses[*o].speech == c.speech;
        let governing = document.head(c.head).and_then(|h| document.clause_at(h));
        let light = c.light.and_then(|l| document.clause_at(l));
        let above = light.or(governing.filter(told_with))?;
        own_date(links, above)
    });
    match (found, frame.published) {
        (Some(f), _) if f.from.is_some() => When {
            date: f.from,
            enddate: f.to.filter(|t| Some(*t) != f.from),
            date_text: Some(document.text.get(f.start..f.end).unwrap_or("").to_owned()),
            date_precision: f.precision,
            date_basis: f.basis,
        },
        (_, Some(day)) => When {
            date: Some(day),
            enddate: None,
            date_text: None,
            date_precision: Precision::Day,
            date_basis: DateBasis::Published,
        },
        _ => When::default(),
    }
}

fn own_date<'l>(links: &'l Links, clause: usize) -> Option<&'l Found> {
    let document = links.document;
    let head = document.clauses[clause].head;
    let sentence = document.sentences.get(document.clauses[clause].sentence)?;
    // A date belongs to the nearest predicate above it.
    let governs = |token: usize| {
        let mut token = token;
        while let Some(above) = document.head(token) {
            let predicate = document.clause_at(above).is_some();
            let verbal = matches!(document.tag(above).upos(), Upos::Verb | Upos::Aux);
            if predicate || verbal {
                return above == head;
            }
            token = above;
        }
        false
    };
    links
        .dates
        .iter()
        .filter(|f| sentence.tokens.contains(&f.tokens.start) && !f.value.starts_with('P'))
        .filter(|f| f.tokens.clone().any(governs))
        .min_by_key(|f| f.tokens.start.abs_diff(head))
}

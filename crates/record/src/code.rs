//! The field's codes: PLOVER types, modes and scores; CAMEO's Goldstein weights.
//!
//! The tables are data (`tables/`), copied with their sources named in their
//! first lines. ACCUSE scores -3 (the manual prints 3 without its sign, while
//! its modes score -2 to -3.5); SANCTION is in quad 4, as in its own section
//! of the manual, because it is a reduction in deed of existing relations.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

/// PLOVER's codes for actors that are not states.
pub const NON_STATE_CODES: [&str; 7] = ["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"];

/// PLOVER's sectors.
pub const SECTORS: [&str; 25] = [
    "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
    "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC",
];

macro_rules! event_types {
    ($($name:ident $word:literal),* $(,)?) => {
        /// PLOVER 2.0's sixteen types.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "UPPERCASE")]
        #[allow(missing_docs)]
        pub enum EventType { $($name),* }

        impl EventType {
            /// All sixteen, in the manual's order.
            pub const ALL: [EventType; 16] = [$(EventType::$name),*];

            /// Returns the code as PLOVER writes it.
            pub fn code(self) -> &'static str {
                match self { $(EventType::$name => $word),* }
            }
        }
    };
}

event_types! {
    Agree "AGREE", Consult "CONSULT", Support "SUPPORT", Concede "CONCEDE",
    Cooperate "COOPERATE", Aid "AID", Retreat "RETREAT", Request "REQUEST",
    Accuse "ACCUSE", Reject "REJECT", Threaten "THREATEN", Protest "PROTEST",
    Sanction "SANCTION", Mobilize "MOBILIZE", Coerce "COERCE", Assault "ASSAULT",
}

impl fmt::Display for EventType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for EventType {
    type Err = ();

    /// Reads a code in any case.
    fn from_str(s: &str) -> Result<EventType, ()> {
        EventType::ALL
            .into_iter()
            .find(|t| t.code().eq_ignore_ascii_case(s))
            .ok_or(())
    }
}

impl EventType {
    /// Returns the quad: 1 verbal cooperation, 2 material cooperation, 3
    /// verbal conflict, 4 material conflict.
    pub fn quad(self) -> u8 {
        plover(self, "").map_or(0, |row| row.quad)
    }

    /// Returns the score of the type with a mode; a mode without a score of
    /// its own takes the type's. Several modes: the one farthest from zero.
    pub fn score<S: AsRef<str>>(self, modes: &[S]) -> f64 {
        let base = plover(self, "").map_or(0.0, |row| row.score);
        modes
            .iter()
            .filter_map(|m| plover(self, m.as_ref()))
            .map(|row| row.score)
            .max_by(|a, b| a.abs().total_cmp(&b.abs()))
            .unwrap_or(base)
    }
}

/// A row of PLOVER's table.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs)]
pub struct Plover {
    pub score: f64,
    pub quad: u8,
    pub needs_recipient: bool,
}

/// Looks up a type with a mode (`""` for none); `None` if the table has no such mode.
///
/// ```
/// use detente_record::{EventType, plover};
/// assert_eq!(plover(EventType::Accuse, "").unwrap().score, -3.0);
/// assert_eq!(plover(EventType::Sanction, "expel").unwrap().quad, 4);
/// assert!(plover(EventType::Agree, "expel").is_none());
/// ```
pub fn plover(event: EventType, mode: &str) -> Option<Plover> {
    static TABLE: OnceLock<BTreeMap<(EventType, &'static str), Plover>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let mut of_type = 0.0;
        rows(include_str!("../tables/plover.tsv"))
            .filter_map(|row| {
                let event: EventType = row.first()?.parse().ok()?;
                // A mode without a score of its own takes its type's, whose row stands above it.
                let own = row.get(2)?.parse().ok();
                if row.get(1) == Some(&"") {
                    of_type = own?;
                }
                let plover = Plover {
                    score: own.unwrap_or(of_type),
                    quad: row.get(4)?.parse().ok()?,
                    needs_recipient: row.get(5) == Some(&"Y"),
                };
                Some(((event, *row.get(1)?), plover))
            })
            .collect()
    });
    table.get(&(event, mode)).copied()
}

/// A published table of Goldstein weights. They differ; the output names its own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Goldstein {
    Gdelt,
    #[default]
    Icews,
}

impl Goldstein {
    /// Returns the table's name, as written in `coder`.
    pub fn name(self) -> &'static str {
        match self {
            Goldstein::Gdelt => "gdelt",
            Goldstein::Icews => "icews",
        }
    }
}

/// Returns the weight of a CAMEO code in a table; a code the table lacks takes
/// its parent's (`1661` → `166` → `16`), else `None`.
pub fn goldstein(cameo: &str, table: Goldstein) -> Option<f64> {
    static TABLE: OnceLock<BTreeMap<&'static str, [Option<f64>; 2]>> = OnceLock::new();
    let weights = TABLE.get_or_init(|| {
        rows(include_str!("../tables/goldstein.tsv"))
            .filter_map(|row| {
                let read = |i: usize| row.get(i).and_then(|w| w.parse().ok());
                Some((*row.first()?, [read(2), read(3)]))
            })
            .collect()
    });
    let mut code = cameo;
    while code.len() >= 2 {
        if let Some(weight) = weights.get(code).and_then(|w| w[table as usize]) {
            return Some(weight);
        }
        code = code.get(..code.len() - 1)?;
    }
    None
}

fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| line.split('\t').collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        for event in EventType::ALL {
            assert!(plover(event, "").is_some(), "{event} has no row");
            assert!((1..=4).contains(&event.quad()), "{event}");
            assert_eq!(event.code().parse(), Ok(event));
        }
        assert_eq!(EventType::Assault.score(&["beat", "torture"]), -8.5);
        assert!(plover(EventType::Protest, "vandalize").is_some());
        assert_eq!(EventType::Protest.score(&["vandalize"]), -5.0);
    }

    #[test]
    fn a_goldstein_weight_falls_back_to_its_parent() {
        assert_eq!(goldstein("016", Goldstein::Gdelt), Some(-2.0));
        assert_eq!(goldstein("016", Goldstein::Icews), Some(-5.0));
        assert_eq!(goldstein("", Goldstein::Icews), None);
        assert!(goldstein("1829", Goldstein::Icews).is_some());
        assert_eq!(goldstein("xy", Goldstein::Icews), None);
    }
}

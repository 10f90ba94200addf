//! Who: actors, recipients, speakers, holders, victims.

use serde::{Deserialize, Serialize};

/// Somebody or something that acts, is acted on, speaks or suffers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Entity {
    /// ISO 3166 alpha-3, `KOS`, or one of [`crate::NON_STATE_CODES`]; empty
    /// when unknown, never a guess.
    pub code: String,
    /// PLOVER sectors, most telling first.
    pub sector: Vec<String>,
    /// The lexicon's own id, so that an organisation or a person keeps its identity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The full name by which the lexicon or the article knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The words of the text.
    pub entity_text: String,
    /// Byte offset of those words; absent only when inherited without a mention.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<usize>,
    /// End of the words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<usize>,
    /// On what the code rests.
    pub basis: Basis,
    /// The span a code was inherited from, `[start, end]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<[usize; 2]>,
    /// How a person belongs to the state of `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tie: Option<Tie>,
    /// How many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<Count>,
}

impl Entity {
    /// Returns the name to print: the known name, else the words.
    pub fn label(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.entity_text)
    }

    /// Returns whether two entities speak for the same party: the same code
    /// and the same first sector (Kyiv and the rebels it accuses are two).
    pub fn same_party(&self, other: &Entity) -> bool {
        !self.code.is_empty()
            && self.code == other.code
            && self.id_of_group() == other.id_of_group()
            && self.side() == other.side()
    }

    // Organisations and groups share codes (IGO, or their country): their id tells them apart.
    fn id_of_group(&self) -> Option<&str> {
        if crate::NON_STATE_CODES.contains(&self.code.as_str()) {
            self.id.as_deref()
        } else {
            None
        }
    }

    /// Returns whether it is of civil life and nothing else: a firm, a school, an association,
    /// a citizen.
    #[must_use]
    pub fn is_civil(&self) -> bool {
        !self.sector.is_empty() && self.sector.iter().all(|s| CIVIL.contains(&s.as_str()))
    }

    /// Returns whether it is, or is part of, an organ of a state: its government, courts,
    /// parliament, forces, police or services.
    #[must_use]
    pub fn is_organ(&self) -> bool {
        self.sector.iter().any(|s| is_organ(s))
    }

    /// Returns whether it is a state itself: a code and nothing that makes it less than the whole.
    #[must_use]
    pub fn is_state(&self) -> bool {
        !self.code.is_empty()
            && self.tie.is_none()
            && self.sector.is_empty()
            && self.count.is_none()
    }

    /// Gives it a state that it does not name itself; `from` is where that one stands.
    pub fn inherit(&mut self, code: &str, from: Option<[usize; 2]>) {
        code.clone_into(&mut self.code);
        self.basis = Basis::Inherited;
        self.from = from;
    }

    /// Returns where its words stand, as `[start, end]` in bytes.
    #[must_use]
    pub fn span(&self) -> Option<[usize; 2]> {
        self.start.zip(self.end).map(|(a, b)| [a, b])
    }

    // The state's organs speak with one voice; its rebels and opposition do not.
    fn side(&self) -> &str {
        self.sector
            .iter()
            .map(String::as_str)
            .find(|s| matches!(*s, "REB" | "OPP" | "UAF" | "PRE" | "CVL" | "SOC" | "CRM"))
            .unwrap_or("")
    }
}

/// Returns whether a sector is of an organ of a state.
#[must_use]
pub fn is_organ(sector: &str) -> bool {
    ORGANS.contains(&sector)
}

/// Sectors of the organs of a state.
const ORGANS: [&str; 6] = ["GOV", "LEG", "JUD", "SPY", "COP", "MIL"];

/// Sectors of people and bodies that hold no office of a state and bear no arms.
const CIVIL: [&str; 11] = [
    "CVL", "JRN", "SOC", "REL", "EDU", "BUS", "LAB", "MED", "REF", "AGR", "CRM",
];

/// On what an entity's code rests.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Basis {
    #[default]
    Name,
    Office,
    Adjective,
    Capital,
    Role,
    Inherited,
    Pronoun,
}

/// How a person belongs to a state. "Ethnic Azerbaijanis" are not thereby
/// citizens of Azerbaijan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Tie {
    National,
    Ethnic,
    Claimed,
}

/// How many: both ends of a range; equal for an exact number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Count {
    pub low: u64,
    pub high: u64,
}

//! Who there is: states, organisations, groups, people in office, role nouns,
//! places, outlets.

use detente_record::{Day, SourceKind};
use serde::{Deserialize, Serialize};

/// What kind of actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum ActorKind {
    State,
    Organisation,
    Group,
    Person,
}

/// Somebody the lexicon knows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Actor {
    /// What kind.
    pub kind: ActorKind,
    /// The lexicon's id; a state's is its code.
    pub id: String,
    /// ISO 3166 alpha-3, or a code that is no state's.
    pub code: String,
    /// PLOVER sectors.
    pub sector: Vec<String>,
    /// The name to print.
    pub name: String,
    /// All its names.
    pub names: Vec<Name>,
    /// A person's offices.
    pub offices: Vec<Office>,
    /// An organisation's members.
    pub members: Vec<Member>,
    /// First day of its existence, if after 1945.
    pub from: Option<Day>,
    /// Last day.
    pub to: Option<Day>,
    /// Where it is: latitude and longitude.
    pub at: Option<(f64, f64)>,
    /// A person whose surname alone is found.
    pub known_as: Vec<String>,
    /// Words next to which its name is something else.
    pub unless: Vec<Unless>,
}

/// On what ground a name stands for its actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Ground {
    Name,
    /// "Azerbaijani", also as a noun for people.
    Adjective,
    /// "Azerbaijanis".
    People,
    /// "Baku".
    Capital,
    /// "the Kremlin".
    Seat,
    /// A part that is folded into the state, or an entity of partial recognition.
    Part,
}

/// A name with its ground and its days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Name {
    pub text: String,
    pub ground: Ground,
    /// Sectors it adds (PRE).
    pub sector: Vec<String>,
    pub from: Option<Day>,
    pub to: Option<Day>,
}

/// A term of office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Office {
    pub title: String,
    pub sector: Vec<String>,
    pub from: Option<Day>,
    pub to: Option<Day>,
    pub source: String,
    pub unverified: bool,
}

/// A membership.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Member {
    pub code: String,
    pub from: Option<Day>,
    pub to: Option<Day>,
}

/// Words next to which a name is something else.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Unless {
    pub name: String,
    pub before: Vec<String>,
    pub after: Vec<String>,
}

/// A class of role nouns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct RoleNouns {
    /// File name.
    pub class: String,
    pub sector: Vec<String>,
    /// A body that acts itself.
    pub collective: bool,
    /// A thing that may be any state's wherever it is seen: it takes none from the place.
    pub anybodys: bool,
    /// A code the words bring with them (NGO, IMG …).
    pub code: String,
    /// The class it is a kind of, whose limits it meets as well.
    pub under: String,
    /// With their plurals.
    pub words: Vec<String>,
}

/// A place.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Place {
    pub name: String,
    /// Other names.
    pub names: Vec<String>,
    /// Those of its names that are also words or names of people: they are
    /// found only where the text says that a place is meant.
    pub weak: Vec<String>,
    pub country: String,
    /// GeoNames' code of the first-level division it lies in, or is; empty where unknown.
    pub division: String,
    pub lat: f64,
    pub lon: f64,
    pub population: u64,
    pub geonameid: Option<u32>,
    pub kind: PlaceType,
}

/// What kind of place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum PlaceType {
    #[default]
    City,
    Province,
    Sea,
    Region,
}

impl PlaceType {
    /// All of them, as files name them.
    pub const NAMES: [(&str, PlaceType); 4] = [
        ("city", PlaceType::City),
        ("province", PlaceType::Province),
        ("sea", PlaceType::Sea),
        ("region", PlaceType::Region),
    ];

    /// Returns the kind that a file names.
    pub fn named(name: &str) -> Option<PlaceType> {
        Self::NAMES
            .iter()
            .find(|(n, _)| *n == name)
            .map(|(_, k)| *k)
    }

    /// Returns its name.
    pub fn name(self) -> &'static str {
        Self::NAMES
            .iter()
            .find(|(_, k)| *k == self)
            .map_or("", |(n, _)| n)
    }
}

/// An outlet, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Outlet {
    pub name: String,
    pub names: Vec<String>,
    pub country: String,
    pub language: String,
    pub kind: SourceKind,
    pub from: Option<Day>,
    pub to: Option<Day>,
    pub source: String,
}

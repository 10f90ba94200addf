//! What `read --json` prints: the text as it was read, before any politics.

use crate::{DateBasis, Day, Id, Precision};
use serde::{Deserialize, Serialize};

/// A date expression and what it means on the day of the article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateMention {
    /// The article it stands in.
    pub article: Id,
    /// Byte offset.
    pub start: usize,
    /// End of it.
    pub end: usize,
    /// Its words.
    pub text: String,
    /// As a TIMEX3 value: `2025`, `2025-06`, `2025-06-27`, `2008-Q3`, `2009-SP`, `197`, `P25Y`.
    pub value: String,
    /// First day it can mean.
    pub from: Option<Day>,
    /// Last day it can mean.
    pub to: Option<Day>,
    /// How exact it is.
    pub precision: Precision,
    /// Whether it was stated in full or completed from the article's date.
    pub basis: DateBasis,
}

/// A place name and where it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct PlaceMention {
    pub article: Id,
    pub start: usize,
    pub end: usize,
    pub text: String,
    pub name: String,
    pub country: String,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub geonameid: Option<u32>,
    pub kind: PlaceKind,
}

/// What a place mention names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum PlaceKind {
    Place,
    Country,
    Adjective,
}

/// A name in the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct NameMention {
    pub article: Id,
    pub start: usize,
    pub end: usize,
    pub text: String,
    /// Absent where the reader does not type it.
    pub kind: Option<NameKind>,
}

/// What a name names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum NameKind {
    Person,
    Place,
    Organisation,
}

/// A sentence of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct SentenceMention {
    pub article: Id,
    pub sequence: usize,
    pub start: usize,
    pub end: usize,
    pub text: String,
}

/// A token with its place in the tree.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TokenMention {
    /// The article it stands in.
    pub article: Id,
    /// The sentence's number.
    pub sentence: usize,
    /// The token's number in the sentence, from 1.
    pub index: usize,
    /// Byte offset.
    pub start: usize,
    /// End of it.
    pub end: usize,
    /// Its words.
    pub text: String,
    /// Dictionary form.
    pub lemma: String,
    /// Universal part of speech.
    pub upos: String,
    /// Universal features, `Tense=Past|VerbForm=Fin`, or `_`.
    pub feats: String,
    /// The head's number, 0 for the root.
    pub head: usize,
    /// Universal relation.
    pub deprel: String,
    /// How far the parser preferred this arc to the next best; in nats-like units of the model.
    pub margin: f32,
}

/// A clause: a predicate with its roles by grammar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClauseMention {
    /// The article it stands in.
    pub article: Id,
    /// The sentence's number.
    pub sentence: usize,
    /// The predicate's words.
    pub predicate: String,
    /// Byte offset of the predicate.
    pub start: usize,
    /// End of it.
    pub end: usize,
    /// Dictionary form, with particle: `carry out`.
    pub lemma: String,
    /// `verbal`, `nominal` or `adjectival`.
    pub kind: String,
    /// Agent, patient, indirect, `to`, `with`, … with their words.
    pub roles: Vec<RoleMention>,
    /// The predicate is passive.
    pub passive: bool,
    /// The predicate is negated.
    pub negated: bool,
    /// `real`, `possible`, `obliged`, `conditional`, `intended`.
    pub modality: String,
    /// `past`, `present`, `future` or `none`.
    pub tense: String,
    /// Numbers, among the sentence's clauses, of the clauses in whose content it stands, outermost first.
    pub within: Vec<usize>,
}

/// One role of a clause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct RoleMention {
    pub role: String,
    pub start: usize,
    pub end: usize,
    pub text: String,
}

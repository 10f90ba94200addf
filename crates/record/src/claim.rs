//! Who says what: claims, and assessments of a relation.

use crate::{Coder, Entity, Id, Span, TextInfo};
use serde::{Deserialize, Serialize};

/// A speaker's stance towards a content.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Claim {
    pub id: Id,
    pub article: Id,
    /// Unnamed sources keep their words and have the code `""`.
    pub speaker: Vec<Entity>,
    pub addressee: Vec<Entity>,
    pub stance: Stance,
    /// The words that make it a claim ("said", "according to"); `None` when
    /// the speaker carries over from the sentence before.
    pub cue: Option<Span>,
    pub content: Content,
    /// Whether the content stands in quotation marks, whole or in part. Never
    /// true for a machine translation.
    pub quoted: bool,
    /// Ids of the events and occurrences told in the content.
    pub events: Vec<Id>,
    /// How the speaker sees what is told, where others may see it otherwise: who those concerned
    /// were (`who civil`, `who charged`), whether it was lawful (`law lawful`, `law unlawful`), and
    /// where it was (`waters OMN`, `waters shared`); and the words of what it says was not done
    /// (`not seized`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<String>,
    /// The claim it denies, confirms or retracts.
    pub about: Option<Id>,
    pub language: String,
    pub coder: Coder,
    pub text: String,
    pub text_info: TextInfo,
}

/// What is said: its hull and, where it is broken, its parts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Content {
    pub start: usize,
    pub end: usize,
    pub text: String,
    pub parts: Vec<[usize; 2]>,
}

/// How a speaker stands to what is said.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Stance {
    #[default]
    Asserts,
    Alleges,
    Denies,
    Confirms,
    Admits,
    Questions,
    Retracts,
    Believes,
    Demands,
    Intends,
}

/// A sentence about a relation itself: "ties have sunk to a new low".
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Assessment {
    pub id: Id,
    pub article: Id,
    /// Two codes, sorted; directed `[from, to]` when `about` is `influence`.
    pub dyad: [String; 2],
    pub about: AssessmentAbout,
    pub direction: Direction,
    /// Who says so; empty for the reporter.
    pub speaker: Vec<Entity>,
    pub trigger: Span,
    pub frame: String,
    pub language: String,
    pub coder: Coder,
    pub text: String,
    pub text_info: TextInfo,
}

/// What an assessment is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum AssessmentAbout {
    #[default]
    Relation,
    Influence,
}

/// Where a relation is said to go, or to stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Direction {
    Worse,
    Better,
    Low,
    High,
    #[default]
    Unchanged,
}

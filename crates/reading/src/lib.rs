//! Text → sentences, tokens, tags, lemmas, tree, names and clauses. Knows no
//! politics: the words it needs ([`Language`]) and the weights ([`Model`]) are
//! handed in. Total on any text, no I/O, no clock.

mod atoms;
mod clause;
mod clauses;
mod cut;
mod document;
mod hash;
mod language;
mod lemma;
mod model;
mod parser;
mod read;
mod tag;
mod tagger;

pub use clause::{Aspect, Clause, Kind, Role, RoleKind, Speech, Tense};
pub use cut::{Cut, cut};
pub use document::{Document, Name, Sentence, Token};
pub use language::{Grammar, Language, Modality, Profile, Reporting};
pub use model::{BadModel, Model};
pub use read::Reader;
pub use tag::{Rel, Tag, Upos, VerbForm};

/// What training shares with reading: the same features, tables and hashes.
pub mod learn {
    pub use crate::atoms::{Atom, fill};
    pub use crate::hash::{lower, word};
    pub use crate::model::{ArcTable, Lemmas, RowTable, WordInfo, Words};
    pub use crate::parser::{
        ARC_FEATURES, Action, Arc, LABEL_FEATURES, State, arc_features, label_features, parse,
    };
    pub use crate::tagger::{FEATURES, features, tag};
    /// Marks a lemma rule that leaves capitals as they are.
    pub const KEEPS_CASE: u8 = crate::model::KEEPS_CASE;
    /// The longest ending a lemma rule looks at, in characters.
    pub const LONGEST_ENDING: usize = crate::model::LONGEST_ENDING;
}

//! Text → sentences, tokens, tags, lemmas, tree, names and clauses. Knows no
//! politics: the words it needs ([`Language`]) and the weights ([`Model`]) are
//! handed in. Total on any text, no I/O, no clock.

mod again;
mod clause;
mod clauses;
mod cut;
mod document;
mod hash;
mod language;
mod lemma;
mod model;
mod names;
mod net;
mod read;
mod tag;

pub use clause::{Aspect, Clause, Kind, Role, RoleKind, Speech, Tense};
pub use cut::{Cut, cut};
pub use document::{Document, Name, Sentence, Token};
pub use language::{Grammar, Language, Modality, Profile, Reporting};
pub use model::{BadModel, Model};
pub use read::Reader;
pub use tag::{Rel, Tag, Upos, VerbForm};

/// What training shares with reading: the network's parts and the tables.
pub mod learn {
    pub use crate::hash::word;
    pub use crate::model::Lemmas;
    pub use crate::net::{
        Atom, Block, Dense, Forms, Grid, Net, Table, Word, Work, exact, folded, shape, step,
    };
    /// The rules of dictionary forms and what they are filed under.
    pub mod lemma {
        pub use crate::lemma::{Case, Kind, LemmaRule, Shape, class, key, leads, push_lower};
        pub use crate::model::{COMMON, LONGEST_ENDING};
    }
}

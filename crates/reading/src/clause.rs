//! Clauses: predicates with their roles by grammar, and who is told to say what.

use crate::Modality;

/// A predicate with its roles. Passives, relative clauses, control,
/// coordination, light verbs and nominalisations are already undone.
#[derive(Debug, Clone, PartialEq)]
pub struct Clause {
    /// The sentence's number.
    pub sentence: usize,
    /// The predicate's token.
    pub head: usize,
    /// What kind of word the predicate is.
    pub kind: Kind,
    /// A verb's particle: "carried **out**".
    pub particle: Option<usize>,
    /// The light verb that carries a noun: "**launched** an investigation".
    pub light: Option<usize>,
    /// In order of the text.
    pub roles: Vec<Role>,
    /// The predicate is passive (a bare participle included).
    pub passive: bool,
    /// The predicate is negated.
    pub negated: bool,
    /// How real it is told to be.
    pub modality: Modality,
    /// It carries a word that alleges ("allegedly", "an alleged …").
    pub alleged: bool,
    /// The verb by which somebody charges the doer with what a noun names: "**blamed** the raid on rebels".
    pub charged: Option<usize>,
    /// When it is told to be.
    pub tense: Tense,
    /// How it is told to run.
    pub aspect: Aspect,
    /// It stands beside the news: in a relative clause, an apposition or a
    /// subordinate clause.
    pub aside: bool,
    /// The innermost speech whose content it stands in.
    pub speech: Option<usize>,
}

/// What kind of word a predicate is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Kind {
    Verbal,
    Nominal,
    Adjectival,
}

/// When a clause is told to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[allow(missing_docs)]
pub enum Tense {
    Past,
    Present,
    Future,
    #[default]
    None,
}

/// How a clause is told to run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[allow(missing_docs)]
pub enum Aspect {
    #[default]
    Simple,
    Perfect,
    Progressive,
}

/// One role of a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Role {
    /// Which.
    pub kind: RoleKind,
    /// The head word of what fills it.
    pub token: usize,
    /// The preposition of an oblique.
    pub case: Option<usize>,
    /// The clause that fills it, where it is one.
    pub clause: Option<usize>,
    /// It does not stand with the predicate: shared by coordination, control or a relative clause.
    pub shared: bool,
}

/// A role by grammar alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum RoleKind {
    Agent,
    Patient,
    Indirect,
    Content,
    /// "**Moscow's** demand".
    Possessor,
    /// "the **Russian** strike".
    Modifier,
    /// With its preposition in `case`.
    Oblique,
}

/// Somebody is told to say something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speech {
    /// The sentence of the content.
    pub sentence: usize,
    /// The word of speech; `None` where the speaker carries over from the sentence before.
    pub cue: Option<usize>,
    /// The stance's name, as the language's word list gives it.
    pub stance: String,
    /// The speaker's head word; `None` where nobody is named ("was accused of").
    pub speaker: Option<usize>,
    /// The one spoken to.
    pub addressee: Option<usize>,
    /// The content's head word.
    pub content: usize,
    /// Byte ranges of the content.
    pub parts: Vec<[usize; 2]>,
    /// It stands in quotation marks, whole or in part.
    pub quoted: bool,
    /// The cue is negated ("did not say").
    pub negated: bool,
    /// The speech in whose content this one stands.
    pub within: Option<usize>,
}

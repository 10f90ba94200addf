//! The words the reader needs of a language, handed in by whoever holds the lexicon.

use std::collections::{BTreeMap, BTreeSet};

/// How real an act is told to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[allow(missing_docs)]
pub enum Modality {
    #[default]
    Real,
    Possible,
    Obliged,
    Conditional,
    Intended,
}

/// What a language's spelling asks of the tokeniser and the sentence splitter.
#[derive(Debug, Clone, Default)]
pub struct Profile {
    /// Abbreviations, with their stop, after which a sentence never ends ("Gen.", "St.").
    pub never_end: BTreeSet<String>,
    /// Abbreviations that may end a sentence ("U.S.", "p.m.", "Inc.").
    pub may_end: BTreeSet<String>,
    /// First parts that keep their hyphen ("co-", "re-", "e-").
    pub kept_prefixes: BTreeSet<String>,
    /// Whole hyphenated words that are one token.
    pub kept_words: BTreeSet<String>,
    /// Abbreviations only where a number follows ("No. 5"); else a word and a full stop.
    pub before_number: BTreeSet<String>,
    /// Words that, capitalised behind an abbreviation or an initial, begin a sentence.
    pub starters: BTreeSet<String>,
    /// Endings that are tokens of their own, lower case, straight apostrophe ("'s", "n't").
    pub clitics: BTreeSet<String>,
    /// Units written onto a number ("5pm", "10kg").
    pub units: BTreeSet<String>,
    /// Words written as one and read as two, with the byte length of the first part ("cannot" 3).
    pub split_words: BTreeMap<String, usize>,
}

/// How a word reports: the stance it gives to what is said, and its grammar.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reporting {
    /// The stance's name, as in the record: `asserts`, `denies`, …
    pub stance: String,
    /// Only with a clause as content ("find", "show"); a bare object is no speech.
    pub clause_only: bool,
}

/// The words of one language.
#[derive(Debug, Clone, Default)]
pub struct Language {
    /// ISO 639-1.
    pub code: String,
    /// Spelling.
    pub profile: Profile,
    /// not, n't, never, no, neither, nor, without, hardly …
    pub negators: BTreeSet<String>,
    /// Verbs and adjectives whose complement did not happen: fail, refuse, decline, stop short …
    pub negative_verbs: BTreeSet<String>,
    /// Modal verbs: lemma to modality.
    pub modals: BTreeMap<String, Modality>,
    /// Words whose complement is not yet real: plan, threaten, vow, expected, likely … to modality.
    pub prospective: BTreeMap<String, Modality>,
    /// Conjunctions that make a clause conditional: if, unless …
    pub conditional: BTreeSet<String>,
    /// Verbs of speech and thought.
    pub reporting: BTreeMap<String, Reporting>,
    /// Nouns of speech: claim, statement, allegation …
    pub reporting_nouns: BTreeMap<String, Reporting>,
    /// Prepositions of speech: according to, per …
    pub reporting_prepositions: BTreeSet<String>,
    /// Verbs that carry the meaning of their object: make, launch, carry out …
    pub light_verbs: BTreeSet<String>,
    /// Nouns that name an act and so are predicates: arrest, visit, airstrike …
    pub event_nouns: BTreeSet<String>,
    /// Words that allege: allegedly, alleged, purported …
    pub alleging: BTreeSet<String>,
    /// Verbs whose object acts in their complement: force, urge, accuse …
    pub object_control: BTreeSet<String>,
    /// Verbs that raise their subject: seem, continue, begin …
    pub raising: BTreeSet<String>,
}

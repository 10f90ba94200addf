//! The words the reader needs of a language, handed in by whoever holds the lexicon.

use crate::clauses::Lexis;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

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

/// Function words by what they do to a clause.
#[derive(Debug, Clone, Default)]
pub struct Grammar {
    /// Pronouns for something that was said: it, this, that.
    pub thing: BTreeSet<String>,
    /// Before the doer of a passive or of a noun: by.
    pub by: BTreeSet<String>,
    /// Before the one acted on, behind a noun: of.
    pub of: BTreeSet<String>,
    /// Before what a word of speech is about: of, about.
    pub topic: BTreeSet<String>,
    /// Before the one a noun of speech comes from: by, from.
    pub source: BTreeSet<String>,
    /// Before a gerund that a verb governs: of, from, against, for, with.
    pub complement: BTreeSet<String>,
    /// Those of them behind which a negative verb undoes the gerund: from, of.
    pub withheld: BTreeSet<String>,
    /// Before a comment on who says it: as.
    pub manner: BTreeSet<String>,
    /// Relative pronouns and adverbs.
    pub relative: BTreeSet<String>,
    /// Those of them that are conjunctions as well: that.
    pub linking: BTreeSet<String>,
    /// Auxiliaries of the future: will, shall.
    pub future: BTreeSet<String>,
    /// The auxiliary of a future seen from the past: would.
    pub would: BTreeSet<String>,
    /// The auxiliary of the perfect: have.
    pub perfect: BTreeSet<String>,
    /// The verb whose progressive makes a future: go.
    pub going: BTreeSet<String>,
    /// The conjunction that keeps a negation from what follows: but.
    pub contrast: BTreeSet<String>,
    /// Conjunctions behind which somebody else may speak: while.
    pub besides: BTreeSet<String>,
    /// Prepositions that belong to the act although they hang from one of its parties:
    /// from, to, into, against, on.
    pub motion: BTreeSet<String>,
    /// Pronouns and determiners for nobody in particular: anyone, whoever; as a question: who.
    pub anybody: BTreeSet<String>,
    /// Pronouns that stand for a thing and open a clause about it: "what".
    pub free: BTreeSet<String>,
    /// Prepositions that are conjunctions as well: after, before, since.
    pub joining: BTreeSet<String>,
    /// Words for more of those just named ("two died and three *others* were hurt").
    pub further: BTreeSet<String>,
    /// Nouns that are verbs of the same spelling: sentence, jail, shell.
    pub doubled: BTreeSet<String>,
    /// A verb that is nothing else and may have an object, of the third person and bare.
    pub plain: Vec<String>,
    /// Prepositions of both sides of an act, that never belong to a place or a day: between.
    pub between: BTreeSet<String>,
    /// Nouns that, bare behind "by", tell how it was done and no doer: order, night.
    pub means: BTreeSet<String>,
    /// Pronouns for one that somebody else acts on, never for the subject of their own clause: him.
    pub object_one: BTreeSet<String>,
    /// The same for several: them.
    pub object_several: BTreeSet<String>,
    /// Determiners of one who has not been told of before: a.
    pub indefinite: BTreeSet<String>,
    /// Before the other side of what two do to each other: with.
    pub together: BTreeSet<String>,
    /// Dictionary forms of verbs that the model does not know: "burnt" of "burn".
    pub forms: BTreeMap<String, String>,
    /// Verbs that are nothing without an object: kill.
    pub transitive: BTreeSet<String>,
    /// Verbs that need somebody who is to do what their infinitive tells: tell.
    pub directive: BTreeSet<String>,
    /// Verbs that say how many, with a figure behind one of `figure`: put.
    pub placing: BTreeSet<String>,
    /// Prepositions before such a figure: at.
    pub figure: BTreeSet<String>,
    /// Verbs that say how many with the number of their object: count.
    pub counting: BTreeSet<String>,
    /// Who belongs to somebody and is spoken of for his sake: "the mother of the boy shot".
    pub kin: BTreeSet<String>,
}

/// The words of one language. They are not changed once a document has been read.
#[derive(Debug, Clone, Default)]
pub struct Language {
    /// ISO 639-1.
    pub code: String,
    /// Spelling.
    pub profile: Profile,
    /// not, n't, never, no, neither, nor, without, hardly …
    pub negators: BTreeSet<String>,
    /// What begins like a negation and is none: nothing but, in no time …
    pub idle: BTreeSet<String>,
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
    /// Adjectives of belief: confident, unclear …
    pub reporting_adjectives: BTreeMap<String, Reporting>,
    /// Verbs that call something by a name: call, describe … as
    pub naming: BTreeMap<String, Reporting>,
    /// Prepositions of speech: according to, per …
    pub reporting_prepositions: BTreeSet<String>,
    /// Verbs that carry the meaning of their object: make, launch, carry out …
    pub light_verbs: BTreeSet<String>,
    /// Nouns for several acts of one kind: a series of, a wave of …
    pub series: BTreeSet<String>,
    /// Verbs that only say that what their subject names happens: break out, occur, take place …
    pub happening: BTreeSet<String>,
    /// Prepositions with the noun of an act that who is in that state undergoes: in custody, under arrest …
    pub undergoing: BTreeSet<String>,
    /// Verbs whose participle before a noun tells what befell somebody ("the kidnapped nurse").
    pub attributed: BTreeSet<String>,
    /// Nouns that say whose deed something is: the work of …
    pub work: BTreeSet<String>,
    /// Verbs with the preposition behind which stands whose deed their object is: blame … on
    pub blamed: BTreeSet<String>,
    /// Verbs with the preposition behind which stands the deed of their object: accuse … of
    pub charged: BTreeSet<String>,
    /// Nouns that name an act and so are predicates: arrest, visit, airstrike …
    pub event_nouns: BTreeSet<String>,
    /// Words that allege: allegedly, alleged, purported …
    pub alleging: BTreeSet<String>,
    /// Verbs whose object acts in their complement: force, urge, accuse …
    pub object_control: BTreeSet<String>,
    /// Verbs whose object acts in an infinitive behind them: urge, order, pay, call on …
    pub to_control: BTreeSet<String>,
    /// Verbs that raise their subject: seem, continue, begin …
    pub raising: BTreeSet<String>,
    /// Verbs that speak of a deed told by a gerund, whoever does it: condemn, say
    pub judging: BTreeSet<String>,
    /// Words that every text is full of.
    pub common: BTreeSet<String>,
    /// Function words.
    pub grammar: Grammar,
    /// The lists as one table, made when the first document is read.
    pub(crate) lexis: OnceLock<Lexis>,
}

/// So much of a text, in bytes, tells its language.
const LOOK: usize = 4000;
/// So many different common words must stand in it, and one word in so many must be common. Of news it
/// is two in five; a neighbouring language shares a handful of them, one word in ten.
const DIFFERENT: usize = 6;
const ONE_IN: usize = 4;

impl Language {
    /// Returns whether a text is plainly in this language. Where it is not plain, it may be yet.
    pub fn is_plainly(&self, text: &str) -> bool {
        let text = text.get(..text.floor_char_boundary(LOOK)).unwrap_or(text);
        let (mut words, mut common) = (0, 0);
        let mut different: BTreeSet<&str> = BTreeSet::new();
        for word in text.split(|c: char| !c.is_alphabetic()) {
            // One letter is what an apostrophe has left.
            words += usize::from(word.len() > 1);
            if self.common.contains(word) {
                common += 1;
                different.insert(word);
            }
        }
        different.len() >= DIFFERENT && common * ONE_IN >= words
    }

    pub(crate) fn lexis(&self) -> &Lexis {
        self.lexis.get_or_init(|| Lexis::of(self))
    }
}

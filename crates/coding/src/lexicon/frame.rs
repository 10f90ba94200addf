//! A frame: the words that tell of an act, and what its roles are.

use detente_record::{
    AssessmentAbout, Auxiliary, CauseClass, Direction, EventType, OccurrenceKind,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a frame codes as.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Home {
    Event(EventType),
    Occurrence(OccurrenceKind),
    Assessment(AssessmentAbout, Direction),
}

/// A frame of the lexicon.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// `sanction/expel-envoys`: folder and file name.
    pub id: String,
    /// What it codes as.
    pub home: Home,
    /// In one sentence.
    pub means: String,
    /// PLOVER modes.
    pub modes: Vec<String>,
    /// Further types with their mode.
    pub also: Vec<(EventType, Vec<String>)>,
    /// Contexts it always adds.
    pub context: Vec<String>,
    /// CAMEO code.
    pub cameo: String,
    /// Verbs that call it up.
    pub words: Vec<Predicate>,
    /// Nouns.
    pub nouns: Vec<Predicate>,
    /// Adjectives.
    pub adjectives: Vec<Predicate>,
    /// What its roles are.
    pub roles: Vec<RoleSpec>,
    /// Everybody acts, nobody receives.
    pub reciprocal: bool,
    /// An act told inside is no event of its own.
    pub absorb: bool,
    /// It matches a negated clause alone, and "not" is part of what it tells ("was not seen since").
    pub negated: bool,
    /// Auxiliary modes it always sets.
    pub auxiliary: Vec<Auxiliary>,
    /// The stance it takes as a claim.
    pub stance: Option<String>,
    /// Of an occurrence.
    pub cause: CauseClass,
    /// Without a recipient it does not match.
    pub recipient_required: bool,
    /// Done to nobody that is named, it is done to the people of the state that acts.
    pub at_home: bool,
    /// Done by nobody that is named, it is done by the people of the place where it happens.
    pub people: bool,
    /// Its figure is what a count has grown to.
    pub grown: bool,
    /// No phrase of the clause may be of these: it would be another sense.
    pub bars: Vec<Class>,
    /// What it codes.
    pub codes: Vec<Example>,
    /// What it leaves alone.
    pub skips: Vec<Skip>,
    /// Where its meaning is from, if anywhere.
    pub source: String,
    /// The same in other languages, by ISO 639-1 code.
    pub tongues: BTreeMap<String, Wording>,
}

/// A frame's words and examples in another language; roles and codes are shared.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Wording {
    pub words: Vec<Predicate>,
    pub nouns: Vec<Predicate>,
    pub adjectives: Vec<Predicate>,
    pub codes: Vec<Example>,
    pub skips: Vec<Skip>,
}

impl Frame {
    /// Returns what is said of a role, if anything.
    pub fn role(&self, name: &RoleName) -> Option<&RoleSpec> {
        self.roles.iter().find(|r| r.role == *name)
    }
}

/// A word or words that call up a frame: the head and what must stand with it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Predicate {
    pub head: String,
    pub rest: Vec<String>,
}

/// A role by grammar.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum RoleName {
    Agent,
    Patient,
    Indirect,
    Content,
    Possessor,
    Prep(String),
}

/// What a filler becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Slot {
    Actor,
    Recipient,
    Victim,
    Custodian,
    Taker,
    Cause,
    Side,
    None,
}

/// What a frame says of one role.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RoleSpec {
    /// Which.
    pub role: RoleName,
    /// Where the filler goes.
    pub slot: Option<Slot>,
    /// Where the filler's owner goes.
    pub owner: Option<Slot>,
    /// The filler must belong to one of these.
    pub is: Vec<Class>,
    /// And to none of these.
    pub not: Vec<Class>,
    /// Without it the frame does not match.
    pub need: bool,
    /// Where the one who acts in the content goes.
    pub content_agent: Option<Slot>,
}

/// A class of fillers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Class {
    Actor,
    State,
    Organisation,
    Group,
    Person,
    /// People whom the text counts.
    Counted,
    Place,
    /// A PLOVER sector, or one of its codes that are no state's (IGO, UNO …).
    Sector(String),
    /// A class of role nouns or of things, by file name.
    Named(String),
    Act(Option<EventType>, Option<String>),
    /// A clause that tells what must or should be done.
    Obliged,
}

/// A sentence the frame codes, and what must come out.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Example {
    pub text: String,
    /// "POL > RUS": actors > recipients.
    pub event: String,
    pub mode: Option<String>,
    /// The type, where it is not the frame's.
    pub kind: Option<String>,
    pub auxiliary: Vec<Auxiliary>,
    pub standing: Option<String>,
    pub sector: Option<String>,
    pub occurrence: Option<String>,
    pub killed: Option<u64>,
    pub injured: Option<u64>,
    pub victim: Option<String>,
    /// "AZE RUS".
    pub dyad: Option<String>,
    pub direction: Option<String>,
}

/// A sentence the frame leaves alone, and why.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Skip {
    pub text: String,
    pub why: String,
}

/// A context: what an act is about.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Context {
    /// File name.
    pub id: String,
    /// In one sentence.
    pub means: String,
    /// Dictionary forms, of any word class.
    pub words: Vec<String>,
    /// Only with these types; with any, if there are none.
    pub types: Vec<EventType>,
    /// Sentences that are in it.
    pub codes: Vec<String>,
    /// Articles that are in it, title and text: their last sentences are in it by the article alone.
    pub articles: Vec<(String, String)>,
    /// Sentences that are not.
    pub skips: Vec<Skip>,
}

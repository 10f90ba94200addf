//! The shared words of Detente: what is read, coded, gathered and related is
//! said in these types and no others. They are the only serialised promise:
//! JSON Lines, the database and every binding speak them
//! (`docs/reference/record.md`).
//!
//! No logic lives here beyond what a type needs to be itself: codes know their
//! table, ids know how they are made, spans know how to slice.

mod article;
mod cameo;
mod claim;
mod code;
mod decision;
mod entity;
mod event;
mod id;
mod imported;
mod incident;
mod mention;
mod note;
mod protected;
mod relation;
mod span;

pub use article::{Article, Handling, SourceKind, Translated};
pub use cameo::{OfCameo, cameo_quad, is_cameo, of_cameo};
pub use claim::{Assessment, AssessmentAbout, Claim, Content, Direction, Stance};
pub use code::{EventType, Goldstein, NON_STATE_CODES, Plover, SECTORS, goldstein, plover};
pub use decision::{Decision, DecisionKind, Undone};
pub use entity::{Basis, Count, Entity, Tie, is_organ};
pub use event::{
    ANOTHER, APART, Attribution, Auxiliary, CauseClass, Coder, Custody, DateBasis, Event, FAILED,
    GROWN, Location, LocationBasis, Occurrence, OccurrenceKind, Precision, Range, Standing, Toll,
    When,
};
pub use id::{Id, digest, id};
pub use imported::{Imported, Side, Site};
pub use incident::{Account, Change, Incident, Link, Recall, Report};
pub use mention::{
    ClauseMention, DateMention, NameKind, NameMention, PlaceKind, PlaceMention, RoleMention,
    SentenceMention, TokenMention,
};
pub use note::{Note, Reason};
pub use protected::{Protected, Why};
pub use relation::{Break, BreakDirection, Evidence, Level, Mix, Reasoned, Tier};
pub use span::{Part, Span, TextInfo};

/// A calendar day, written `YYYY-MM-DD`.
pub type Day = jiff::civil::Date;

use serde::{Deserialize, Serialize};

/// One line of output: any record, its `type` first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Record {
    Event(Box<Event>),
    Occurrence(Box<Occurrence>),
    Claim(Box<Claim>),
    Assessment(Box<Assessment>),
    Protected(Box<Protected>),
    Incident(Box<Incident>),
    Decision(Box<Decision>),
    Level(Level),
    Break(Box<Break>),
    Note(Note),
    Date(DateMention),
    Place(PlaceMention),
    Name(NameMention),
    Sentence(SentenceMention),
    Token(TokenMention),
    Clause(ClauseMention),
}

impl Record {
    /// Returns the sentence that a record rests on; empty for what rests on no one sentence.
    pub fn sentence(&self) -> &str {
        match self {
            Record::Event(r) => &r.text,
            Record::Occurrence(r) => &r.text,
            Record::Claim(r) => &r.text,
            Record::Assessment(r) => &r.text,
            Record::Protected(r) => &r.text,
            _ => "",
        }
    }
}

/// Everything one article gave: the result of coding it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Coded {
    pub events: Vec<Event>,
    pub occurrences: Vec<Occurrence>,
    pub claims: Vec<Claim>,
    pub assessments: Vec<Assessment>,
    /// Persons whose names are masked on pages and exports.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub protected: Vec<Protected>,
    /// What was set aside, a note for each sentence that gave nothing, or one
    /// for the whole article.
    pub notes: Vec<Note>,
    /// How many sentences the article has.
    pub sentences: usize,
}

impl Coded {
    /// Returns whether the article gave any record at all.
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
            && self.occurrences.is_empty()
            && self.claims.is_empty()
            && self.assessments.is_empty()
    }

    /// Returns the records in the order they are printed: events,
    /// occurrences, claims, assessments, protected persons.
    pub fn records(&self) -> impl Iterator<Item = Record> + '_ {
        let events = self
            .events
            .iter()
            .cloned()
            .map(|e| Record::Event(Box::new(e)));
        let befell = self
            .occurrences
            .iter()
            .cloned()
            .map(|o| Record::Occurrence(Box::new(o)));
        let claims = self
            .claims
            .iter()
            .cloned()
            .map(|c| Record::Claim(Box::new(c)));
        let views = self
            .assessments
            .iter()
            .cloned()
            .map(|a| Record::Assessment(Box::new(a)));
        let protected = self
            .protected
            .iter()
            .cloned()
            .map(|p| Record::Protected(Box::new(p)));
        events
            .chain(befell)
            .chain(claims)
            .chain(views)
            .chain(protected)
    }
}

//! One happening, all accounts of it.

use crate::{Day, Entity, Id, Toll};
use serde::{Deserialize, Serialize};

/// What was linked as speaking of one happening, over all articles given.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Incident {
    /// A hash of its earliest member.
    pub id: Id,
    /// Ids it had before it grew, oldest first.
    pub aliases: Vec<Id>,
    /// A line for a person: what, of whom, in the words of the earliest report.
    pub title: String,
    /// Occurrence kinds and PLOVER types of its members.
    pub kind: Vec<String>,
    pub from: Option<Day>,
    pub to: Option<Day>,
    pub place: Option<String>,
    /// Pairs of states it touches, each sorted.
    pub dyads: Vec<[String; 2]>,
    pub victims: Vec<Entity>,
    pub toll: Toll,
    /// Disputed or divergent.
    pub contested: bool,
    /// A holder rejects what another says.
    pub disputed: bool,
    /// Causes, doers, tolls, legality or status differ between holders.
    pub divergent: bool,
    pub accounts: Vec<Account>,
    pub claims: Vec<Id>,
    pub reports: Vec<Report>,
    /// Articles about something else that bring it up as background.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recalled: Vec<Recall>,
    pub links: Vec<Link>,
    /// Decisions by hand that bear on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Id>,
}

/// An article about something else that brings an incident up: it reports
/// nothing new, and counts neither as a report nor in an account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Recall {
    pub article: Id,
    pub published: Option<Day>,
    /// The background mentions in it; none where only its words and names tell.
    pub events: Vec<Id>,
    /// Stretches of the article's text, in bytes, that go on about it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passages: Vec<[usize; 2]>,
}

/// What one holder says of an incident. `holder` is `None` for the narrator.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Account {
    pub holder: Option<Entity>,
    pub says: Vec<Id>,
    pub denies: Vec<Id>,
    pub cause: Option<String>,
    /// Who, the holder says, did it.
    pub doer: Vec<Entity>,
    pub toll: Toll,
    pub first: Option<Day>,
    pub last: Option<Day>,
    pub changes: Vec<Change>,
}

/// A revision by the same holder: "first said two dead, later four".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Change {
    pub date: Option<Day>,
    pub from: String,
    pub to: String,
}

/// One article's telling of an incident.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Report {
    pub article: Id,
    pub source: Option<String>,
    pub published: Option<Day>,
    /// Reports that rest on one text or one speaker share it.
    pub origin: Id,
    /// Events and occurrences of the incident in this article.
    pub events: Vec<Id>,
    pub claims: Vec<Id>,
    /// Stretches of the article's text, in bytes, that go on about it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passages: Vec<[usize; 2]>,
    /// Its headline is of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub headline: bool,
}

/// Why two records were taken to speak of one happening.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Link {
    pub a: Id,
    pub b: Id,
    pub score: f64,
    pub why: String,
}

//! Events, occurrences and claims of many articles to incidents: one
//! happening, with all accounts of it.
//!
//! [`gather`] takes everything known, [`walk`] a store of which something has
//! changed; both give the same bytes, whatever the order it came in. Time is
//! cut into slices, each gathered with what was told before it:
//!
//! - `slices`, `shelf`, `walk`, `stream`: which slices are gathered, from where, and when it ends;
//! - `ready`: an article cut and counted, once for all slices that look at it;
//! - `step`: one slice; `held`: what was gathered before it and stays together.
//!
//! The steps of a slice, a module each:
//!
//! - `copies`: texts that are one text, so that ten reports can rest on two origins;
//! - `corpus`, `member`: the articles in one order, and what in them may speak of a happening;
//! - `block`, `score`, `texts`: which pairs to weigh, and the evidence that two records of one
//!   text, or two statements, speak of one thing (`kinds`, `dates`, `places`, `names`, `words`, `busy`);
//! - `sections`, `links`, `trees`, `pairs`: all that one article tells of one happening, and the evidence that
//!   two articles tell of one;
//! - `hand`: decisions of people, as constraints on the groups;
//! - `cluster`: pairs to groups, under what a happening may not contradict; `attach`, `profile`:
//!   background, and articles of which nothing was coded, held against whole groups;
//! - `claims`, `taken`: who speaks of which happening, and what a denial answers;
//! - `accounts`, `blamed`, `tolls`, `bare`, `contest`: what each holder says, and where they clash;
//! - `incident`, `title`: the record;
//! - `passages`: which stretches of a report go on about it;
//! - `over`: which acts react to which happening.
//!
//! `evidence` tells of every pair that was weighed, for a person who looks for a fault.
//!
//! What is linked is a judgement and is shown: every incident keeps the links
//! that hold it together, with their scores and reasons.

mod accounts;
mod attach;
mod bare;
mod blamed;
mod block;
mod busy;
mod claims;
mod cluster;
mod contest;
mod copies;
mod corpus;
mod dates;
mod evidence;
mod fold;
mod hand;
mod held;
mod incident;
mod kinds;
mod links;
mod member;
mod named;
mod names;
mod over;
mod pairs;
mod passages;
mod places;
mod profile;
mod ready;
mod score;
mod sections;
mod shelf;
mod slices;
mod step;
mod stream;
mod table;
mod taken;
mod texts;
mod threads;
mod title;
mod tolls;
mod trees;
mod union;
mod walk;
mod words;

use detente_record::{Article, Coded, Decision, Id, Incident};
use shelf::Shelves;

pub use evidence::{Evidence, Seen, Stretch, evidence, seen, seen_names};
pub use hand::Overruled;
pub use ready::Ready;
pub use shelf::{Kept, Shelf, slices_of};
pub use slices::{MEMORY, REACH, Slice};
pub use step::Findings;
pub use stream::Stream;
pub use walk::{Dirty, walk};

/// An article and what was coded from it.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// The article; its id must be set ([`Article::sealed`]).
    pub article: &'a Article,
    /// Its records.
    pub coded: &'a Coded,
}

/// What [`gather`] makes of a set of articles.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Gathered {
    /// All incidents, by their earliest member: time of publication, article
    /// id, place in the text.
    pub incidents: Vec<Incident>,
    /// Article ids: a copy, and the earliest text of which it is one.
    pub copies: Vec<(Id, Id)>,
    /// An event's id, and the incident it reacts to ([`detente_record::Event::over`]).
    pub over: Vec<(Id, Id)>,
    /// Claim ids: one that denies, confirms or retracts without the coder
    /// having found what, and the claim it answers, in any article
    /// ([`detente_record::Claim::about`]).
    pub about: Vec<(Id, Id)>,
    /// Decisions by hand that a later one overrules, in whole or in part.
    pub overruled: Vec<Overruled>,
}

/// Links what speaks of one happening, over all articles given, as [`walk`]
/// does over a store.
///
/// Members are acts and occurrences that are reported, alleged or denied; what
/// is planned, hypothetical or plainly negated is none, and what is background
/// (`historical`) only serves to tell what an act is over. An article given
/// twice counts once.
///
/// Decisions by hand bind: what they merge is one, what they split is two, what
/// they pin takes nothing more. Those taken back are passed over; of two that
/// contradict each other the later wins. They may come in any order too.
pub fn gather(told: &[Told<'_>], decisions: &[Decision]) -> Gathered {
    let mut shelves = Shelves::of(told);
    let all = Dirty::all(&mut shelves);
    let done = all.and_then(|all| walk(&mut shelves, &all, decisions));
    match done {
        Ok(overruled) => shelves.gathered(overruled),
        Err(never) => match never {},
    }
}

//! Events, occurrences and claims of many articles to incidents: one
//! happening, with all accounts of it.
//!
//! [`gather`] takes everything known and gives the same bytes whatever the
//! order it comes in. Its steps, a module each:
//!
//! - `copies`: texts that are one text, so that ten reports can rest on two origins;
//! - `corpus`, `member`: the articles in one order, and what in them may speak of a happening;
//! - `block`, `score`: which pairs to weigh, and the evidence that two records
//!   speak of one happening (`kinds`, `dates`, `places`, `names`, `words`, `busy`);
//! - `hand`: decisions of people, as constraints on the groups;
//! - `cluster`: pairs to groups, under what a happening may not contradict;
//! - `claims`: who speaks of which happening, and what a denial answers;
//! - `accounts`, `tolls`, `contest`: what each holder says, and where they clash;
//! - `incident`, `title`: the record;
//! - `passages`: which stretches of a report go on about it;
//! - `over`: which acts react to which happening.
//!
//! What is linked is a judgement and is shown: every incident keeps the links
//! that hold it together, with their scores and reasons.

mod accounts;
mod block;
mod busy;
mod claims;
mod cluster;
mod contest;
mod copies;
mod corpus;
mod dates;
mod hand;
mod incident;
mod kinds;
mod member;
mod names;
mod over;
mod passages;
mod places;
mod score;
mod title;
mod tolls;
mod union;
mod words;

use cluster::Bond;
use corpus::Corpus;
use detente_record::{Article, Coded, Decision, Id, Incident};
use hand::Hand;
use std::collections::BTreeSet;

pub use hand::Overruled;

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

/// Links what speaks of one happening, over all articles given.
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
    let mut corpus = Corpus::of(told);
    let mut hand = Hand::of(&corpus, decisions);
    let clusters = cluster::cluster(&mut corpus, &mut hand);
    let gathering = claims::gather(&corpus, &clusters, &hand);
    let mut bonds: Vec<Vec<Bond>> = vec![Vec::new(); gathering.groups.len()];
    for bond in &clusters.bonds {
        let group = gathering.group_of.get(&bond.a).copied();
        if let Some(list) = group.and_then(|g| bonds.get_mut(g)) {
            list.push(*bond);
        }
    }
    let passages = passages::passages(&corpus, &clusters, &gathering);
    let recalled = incident::recalled(&corpus, &clusters, &gathering);
    let mut incidents: Vec<Incident> = gathering
        .groups
        .iter()
        .zip(&bonds)
        .zip(recalled)
        .enumerate()
        .map(|(g, ((group, bonds), recalled))| {
            let mut incident = incident::incident(&corpus, &gathering, group, bonds);
            incident.recalled = recalled;
            for report in &mut incident.reports {
                let article = corpus.article_of.get(report.article.as_str());
                let Some(found) = article.and_then(|a| passages.get(&(*a, g))) else {
                    continue;
                };
                report.passages.clone_from(&found.body);
                report.headline = found.headline;
            }
            incident
        })
        .collect();
    sign(&corpus, &clusters, &gathering, &hand, &mut incidents);
    let article = |i: usize| corpus.told.get(i).map(|t| t.article.id.clone());
    let claim = |i: usize| corpus.claims.get(i).map(|c| c.claim.id.clone());
    let copies = corpus.copy_of.iter().enumerate().filter(|(i, of)| i != *of);
    let over = over::over(&corpus, &clusters, &gathering);
    Gathered {
        copies: copies
            .filter_map(|(i, of)| article(i).zip(article(*of)))
            .collect(),
        over: over
            .into_iter()
            .filter_map(|(m, g)| {
                let event = corpus.members.get(m)?.id().to_owned();
                Some((event, incidents.get(g)?.id.clone()))
            })
            .collect(),
        about: gathering
            .found
            .iter()
            .filter_map(|(d, c)| claim(*d).zip(claim(*c)))
            .collect(),
        overruled: hand.overruled(),
        incidents,
    }
}

// Says at each incident what people had a hand in.
fn sign(
    corpus: &Corpus<'_>,
    clusters: &cluster::Clusters,
    gathering: &claims::Gathering<'_>,
    hand: &Hand<'_>,
    incidents: &mut [Incident],
) {
    for (a, b) in &clusters.by_hand {
        let group = gathering
            .group_of
            .get(a)
            .and_then(|g| incidents.get_mut(*g));
        if let (Some(incident), Some(link)) = (group, hand.link(corpus, *a, *b)) {
            incident.links.push(link);
        }
    }
    for incident in incidents {
        let reports = incident.reports.iter();
        let named: BTreeSet<&str> = reports
            .flat_map(|r| r.events.iter().chain(&r.claims))
            .map(String::as_str)
            .collect();
        incident.decisions = hand.on(&named);
    }
}

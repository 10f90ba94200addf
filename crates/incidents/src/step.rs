//! One slice: what its articles tell, joined to what was told before.

use crate::claims::{Gathering, Group};
use crate::cluster::{self, Bond, Clusters};
use crate::corpus::Corpus;
use crate::hand::Hand;
use crate::held::Held;
use crate::passages;
use crate::passages::Passages;
use crate::ready::Ready;
use crate::{claims, incident, over};
use detente_record::{Id, Incident, Link, Recall};
use std::collections::{BTreeMap, BTreeSet};

/// What came of a slice.
#[derive(Debug, Default)]
pub(crate) struct Step {
    /// The incidents that the slice tells of, whole, by their earliest member.
    pub(crate) incidents: Vec<Incident>,
    /// Ids of earlier incidents that are one with another now, by a decision.
    pub(crate) gone: Vec<Id>,
    pub(crate) findings: Findings,
}

/// What was found about the records of a slice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    /// An article, and the earliest of which it is a copy.
    pub copies: Vec<(Id, Id)>,
    /// An event, and the incident it reacts to.
    pub over: Vec<(Id, Id)>,
    /// A claim, and the claim it answers, where the coder had not found it.
    pub about: Vec<(Id, Id)>,
}

/// Gathers the articles from `fresh` on, among those before and the incidents
/// made of them.
pub(crate) fn step(
    ready: &[&Ready],
    fresh: usize,
    incidents: &[&Incident],
    hand: &mut Hand<'_>,
) -> Step {
    let mut corpus = Corpus::of(ready, fresh);
    let about = ready
        .iter()
        .take(fresh)
        .flat_map(|r| r.about.borrow().clone());
    let held = Held::of(&corpus, incidents, &about.collect());
    let clusters = cluster::cluster(&mut corpus, hand, &held);
    let gathering = claims::gather(&corpus, &clusters, hand, &held);
    let fresh_ones: BTreeSet<usize> = (fresh..corpus.told.len()).collect();
    let mentions = passages::passages(&corpus, &clusters, &gathering, &fresh_ones);
    let mut touched = touched(&corpus, &clusters, &gathering);
    touched.extend(mentions.keys().map(|(_, g)| *g));
    let article = |i: usize| corpus.told.get(i).map(|t| t.article.id.clone());
    let claim = |i: usize| corpus.claims.get(i).map(|c| c.claim.id.clone());
    let copies = corpus.copy_of.iter().enumerate().skip(fresh);
    let over = over::over(&corpus, &clusters, &gathering).into_iter();
    Step {
        gone: merged(&corpus, &gathering, &held),
        findings: Findings {
            copies: copies
                .filter(|(i, of)| i != *of)
                .filter_map(|(i, of)| article(i).zip(article(*of)))
                .collect(),
            over: over
                .filter_map(|(m, g)| {
                    let event = corpus.members.get(m)?.id().to_owned();
                    Some((event, incident::name(&corpus, gathering.groups.get(g)?)))
                })
                .collect(),
            about: gathering
                .found
                .iter()
                .filter_map(|(d, c)| claim(*d).zip(claim(*c)))
                .collect(),
        },
        incidents: make(
            &corpus,
            (&clusters, &gathering),
            &held,
            hand,
            (&touched, mentions),
        ),
    }
}

/// What of an article is about a group, by article and group.
type Mentions = BTreeMap<(usize, usize), Passages>;

// The groups of which an article of the slice tells, claims or recalls something.
fn touched(corpus: &Corpus<'_>, clusters: &Clusters, gathering: &Gathering<'_>) -> BTreeSet<usize> {
    let told = |g: &Group<'_>| {
        let claims = g.claims.iter().filter_map(|c| corpus.claims.get(*c));
        let fresh = claims.into_iter().any(|c| c.article >= corpus.fresh);
        fresh || g.held.len() > 1 || g.members.iter().any(|m| *m >= corpus.first)
    };
    let groups = gathering.groups.iter().enumerate();
    let mut touched: BTreeSet<usize> = groups.filter(|(_, g)| told(g)).map(|(i, _)| i).collect();
    let recalled = clusters.points_at.range(corpus.first..);
    touched.extend(recalled.filter_map(|(_, root)| gathering.group_of.get(root)));
    touched
}

// Earlier incidents that are called by another's name now.
fn merged(corpus: &Corpus<'_>, gathering: &Gathering<'_>, held: &Held<'_>) -> Vec<Id> {
    let several = gathering.groups.iter().filter(|g| g.held.len() > 1);
    let mut gone = Vec::new();
    for group in several {
        let name = incident::name(corpus, group);
        let all = group.held.iter().filter_map(|h| held.incidents.get(*h));
        gone.extend(all.map(|i| i.id.clone()).filter(|id| *id != name));
    }
    gone
}

fn make(
    corpus: &Corpus<'_>,
    (clusters, gathering): (&Clusters, &Gathering<'_>),
    held: &Held<'_>,
    hand: &Hand<'_>,
    (touched, mentions): (&BTreeSet<usize>, Mentions),
) -> Vec<Incident> {
    let mut bonds: BTreeMap<usize, Vec<Bond>> = BTreeMap::new();
    for bond in &clusters.bonds {
        if let Some(group) = gathering.group_of.get(&bond.a) {
            bonds.entry(*group).or_default().push(*bond);
        }
    }
    let mut by_hand: BTreeMap<usize, Vec<Link>> = BTreeMap::new();
    for (a, b) in &clusters.by_hand {
        let group = gathering.group_of.get(a);
        if let (Some(group), Some(link)) = (group, hand.link(corpus, *a, *b)) {
            by_hand.entry(*group).or_default().push(link);
        }
    }
    let mut incidents = Vec::new();
    let mut recalled = incident::recalled(corpus, clusters, gathering);
    for g in touched {
        let Some(group) = gathering.groups.get(*g) else {
            continue;
        };
        let before = group.held.iter().filter_map(|h| held.incidents.get(*h));
        let before: Vec<Link> = before.flat_map(|i| i.links.iter().cloned()).collect();
        let bonds = bonds.get(g).map_or(&[][..], Vec::as_slice);
        let mut incident = incident::incident(corpus, gathering, group, (before, bonds));
        incident.recalled = recalled.get_mut(*g).map(std::mem::take).unwrap_or_default();
        let named = group.held.iter().filter_map(|h| held.incidents.get(*h));
        let named = named
            .flat_map(|i| &i.recalled)
            .filter(|r| r.events.is_empty());
        incident.recalled.extend(named.cloned());
        incident.links.extend(by_hand.remove(g).unwrap_or_default());
        let reports = incident.reports.iter();
        let named: BTreeSet<&str> = reports
            .flat_map(|r| r.events.iter().chain(&r.claims))
            .map(String::as_str)
            .collect();
        incident.decisions = hand.on(&named);
        incidents.push((*g, incident));
    }
    let made = (clusters, gathering);
    tell_passages(corpus, made, held, mentions, &mut incidents);
    incidents
        .into_iter()
        .map(|(_, incident)| incident)
        .collect()
}

// What of the articles of the slice is about the incidents; what of those before it was found with
// them, and stays.
fn tell_passages(
    corpus: &Corpus<'_>,
    (clusters, gathering): (&Clusters, &Gathering<'_>),
    held: &Held<'_>,
    mentions: Mentions,
    incidents: &mut [(usize, Incident)],
) {
    let place = |id: &Id| corpus.article_of.get(id.as_str()).copied();
    let mut found: BTreeMap<usize, BTreeMap<usize, Passages>> = BTreeMap::new();
    // Articles from before that are told with an incident for the first time.
    let mut new: BTreeSet<usize> = BTreeSet::new();
    for (g, incident) in incidents.iter() {
        let here = found.entry(*g).or_default();
        let before = gathering.groups.get(*g).map_or(&[][..], |g| &g.held);
        for old in before.iter().filter_map(|h| held.incidents.get(*h)) {
            let reports = old.reports.iter();
            let reports = reports.map(|r| (&r.article, &r.passages, r.headline));
            let recalled = old.recalled.iter().filter(|r| !r.events.is_empty());
            let recalled = recalled.map(|r| (&r.article, &r.passages, false));
            for (article, passages, headline) in reports.chain(recalled) {
                if let Some(article) = place(article) {
                    here.entry(article).or_default().add(passages, headline);
                }
            }
        }
        let recalled = incident.recalled.iter().map(|r| &r.article);
        let told = incident.reports.iter().map(|r| &r.article).chain(recalled);
        let old = told.filter_map(place).filter(|a| *a < corpus.fresh);
        new.extend(old.filter(|a| !here.contains_key(a)));
    }
    let late = passages::passages(corpus, clusters, gathering, &new);
    for ((article, g), passages) in late.into_iter().chain(mentions) {
        let here = found.entry(g).or_default();
        here.entry(article).or_insert(passages);
    }
    for (g, incident) in incidents {
        let mut here = found.remove(g).unwrap_or_default();
        for report in &mut incident.reports {
            if let Some(found) = place(&report.article).and_then(|a| here.remove(&a)) {
                report.passages = found.body;
                report.headline = found.headline;
            }
        }
        for recall in &mut incident.recalled {
            if let Some(found) = place(&recall.article).and_then(|a| here.remove(&a)) {
                recall.passages = found.body;
            }
        }
        // What only its words and names tell of it.
        let late = here
            .into_iter()
            .filter(|(a, p)| *a >= corpus.fresh && !p.body.is_empty());
        incident.recalled.extend(late.filter_map(|(a, passages)| {
            let article = corpus.told.get(a)?.article;
            Some(Recall {
                article: article.id.clone(),
                published: article.published,
                events: Vec::new(),
                passages: passages.body,
            })
        }));
        incident
            .recalled
            .sort_by(|x, y| (x.published, &x.article).cmp(&(y.published, &y.article)));
    }
}

//! Every pair that was weighed, for a person who looks for a fault.

use crate::block;
use crate::cluster;
use crate::corpus::Corpus;
use crate::hand::Hand;
use crate::held::Held;
use crate::links;
use crate::pairs::of_sections;
use crate::ready::{Ready, order};
use crate::score::Tally;
use crate::sections::Sections;
use crate::{Kept, Told};
use detente_record::Id;
use std::collections::{BTreeMap, BTreeSet};

/// What speaks for and against two records telling of one happening: in one text of themselves, in two of all that
/// each tells of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// The earlier record, and the later.
    pub a: Id,
    /// See `a`.
    pub b: Id,
    /// Points, 0 as likely as not.
    pub points: f64,
    /// They contradict each other.
    pub never: bool,
    /// The points by source.
    pub why: String,
}

fn make_ready(told: &[Told<'_>]) -> Vec<Ready> {
    let kept = told.iter().map(|t| Kept {
        article: t.article.clone(),
        coded: t.coded.clone(),
        about: Vec::new(),
    });
    let mut ready: Vec<Ready> = kept.map(Ready::of).collect();
    ready.sort_by(|a, b| order(&a.kept.article, &b.kept.article));
    ready
}

/// Weighs all articles in one slice, and tells of every pair that was looked at.
pub fn evidence(told: &[Told<'_>]) -> Vec<Evidence> {
    let ready = make_ready(told);
    let ready: Vec<&Ready> = ready.iter().collect();
    let mut corpus = Corpus::of(&ready, 0);
    let held = Held::of(&corpus, &[], &BTreeMap::new());
    let mut hand = Hand::of(std::iter::empty(), &[]);
    let (near, unit, _) = cluster::units(&mut corpus, &mut hand);
    let sections = Sections::of(&corpus, &unit, &held);
    let one = |a: usize, b: usize, tally: Tally| {
        let (x, y) = (corpus.members.get(a)?, corpus.members.get(b)?);
        Some(Evidence {
            a: x.id().to_owned(),
            b: y.id().to_owned(),
            points: tally.sum(),
            never: tally.never,
            why: tally.why(),
        })
    };
    let within = near.iter().filter_map(|e| one(e.a, e.b, e.tally));
    let mut out: Vec<Evidence> = within.collect();
    let keyed = block::across(&corpus, &held.outside);
    for (x, y) in of_sections(&corpus, &sections, &keyed) {
        let tally = links::weigh(&corpus, x, y);
        let all = x
            .reports
            .iter()
            .flat_map(|a| y.reports.iter().map(move |b| (*a, *b)));
        out.extend(all.filter_map(|(a, b)| one(a, b, tally)));
    }
    out
}

/// What one article tells of one happening, for the fitting of weights.
#[derive(Debug, Clone)]
pub struct Stretch {
    /// Its article.
    pub article: Id,
    /// Its records; none for an article of which nothing was coded.
    pub records: Vec<Id>,
}

/// Two of them, by index, what is seen of them, and whether they contradict each other.
pub type Seen = (usize, usize, Vec<f64>, bool);

/// The names of what is seen.
pub fn seen_names() -> Vec<&'static str> {
    links::SEEN.iter().map(|(_, name)| *name).collect()
}

/// All sections, and what is seen of every pair of two articles within `days` of each other; only
/// of those that share a key, if `blocked`.
pub fn seen(told: &[Told<'_>], days: i32, blocked: bool) -> (Vec<Stretch>, Vec<Seen>) {
    let ready = make_ready(told);
    let ready: Vec<&Ready> = ready.iter().collect();
    let mut corpus = Corpus::of(&ready, 0);
    let held = Held::of(&corpus, &[], &BTreeMap::new());
    let mut hand = Hand::of(std::iter::empty(), &[]);
    let (_, unit, _) = cluster::units(&mut corpus, &mut hand);
    let sections = Sections::of(&corpus, &unit, &held);
    let article = |m: usize| corpus.members.get(m).map_or(0, |m| m.article);
    let keyed = block::across(&corpus, &held.outside).into_iter();
    let keyed = keyed.map(|(a, b)| (article(a), article(b)));
    let keyed: BTreeSet<(usize, usize)> = keyed.chain(block::alike(&corpus)).collect();
    let day = |a: usize| corpus.published(a).map_or(0, crate::dates::number);
    let mut pairs = Vec::new();
    for (i, x) in sections.all.iter().enumerate() {
        for (j, y) in sections.all.iter().enumerate().skip(i + 1) {
            let (a, b) = (x.article.min(y.article), x.article.max(y.article));
            if a == b || day(b) - day(a) > days || blocked && !keyed.contains(&(a, b)) {
                continue;
            }
            let (seen, never) = links::evidence(&corpus, x, y);
            pairs.push((i, j, seen.to_vec(), never));
        }
    }
    let id = |m: &usize| corpus.members[*m].id().to_owned();
    let all = sections.all.iter().map(|s| Stretch {
        article: corpus.told[s.article].article.id.clone(),
        records: s.reports.iter().chain(&s.asides).map(id).collect(),
    });
    (all.collect(), pairs)
}

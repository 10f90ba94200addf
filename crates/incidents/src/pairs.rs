//! The pairs that groups are made by, weighed.

use crate::block;
use crate::cluster::Bond;
use crate::corpus::Corpus;
use crate::held::Held;
use crate::links;
use crate::score::weigh;
use crate::sections::{Section, Sections};
use crate::threads::in_two;

/// Returns whether one of a pair is background.
pub(crate) fn is_reference(corpus: &Corpus<'_>, bond: &Bond) -> bool {
    let reference = |m: usize| corpus.members.get(m).is_some_and(|m| m.reference);
    reference(bond.a) || reference(bond.b)
}

/// Returns the pairs by which groups are made, and those by which a background mention points at one:
/// sections, each by its first record, and statements, of which each stands for itself.
pub(crate) fn edges(
    corpus: &Corpus<'_>,
    sections: &Sections<'_>,
    near: Vec<Bond>,
    held: &Held<'_>,
) -> (Vec<Bond>, Vec<Bond>) {
    let alone = |m: usize| sections.of.get(m).is_none_or(Option::is_none);
    let pairs = block::across(corpus, &held.outside);
    let near = near.into_iter().filter(|e| e.b >= corpus.first);
    let statements: Vec<(usize, usize)> = pairs
        .iter()
        .filter(|(a, b)| alone(*a) && alone(*b))
        .copied()
        .collect();
    let mut edges: Vec<Bond> = near.filter(|e| alone(e.a) && alone(e.b)).collect();
    edges.extend(weigh_all(corpus, &statements));
    let both = |e: &Bond| {
        [e.a, e.b]
            .iter()
            .all(|m| corpus.members.get(*m).is_some_and(|m| m.reference))
    };
    let (hints, mut edges): (Vec<Bond>, Vec<Bond>) = edges
        .into_iter()
        .filter(|e| !both(e))
        .partition(|e| is_reference(corpus, e));
    let old = |e: &Bond| e.a < corpus.first && corpus.members.get(e.a).is_some_and(|m| m.reference);
    let hints = hints.into_iter().filter(|e| !old(e)).collect();
    edges.extend(weigh_sections(
        corpus,
        &of_sections(corpus, sections, &pairs),
    ));
    (edges, hints)
}

/// Returns the pairs of sections to be weighed, of which one is of the slice: of two articles of which a
/// pair of records shares a key, or that are alike, all sections, for what speaks against them must be heard too.
pub(crate) fn of_sections<'s, 'c>(
    corpus: &Corpus<'_>,
    sections: &'s Sections<'c>,
    pairs: &[(usize, usize)],
) -> Vec<(&'s Section<'c>, &'s Section<'c>)> {
    let article = |m: usize| corpus.members.get(m).map_or(0, |m| m.article);
    let told = |m: usize| sections.of.get(m).is_some_and(Option::is_some);
    let pairs = pairs.iter().filter(|(a, b)| told(*a) && told(*b));
    let mut texts: Vec<(usize, usize)> = pairs.map(|(a, b)| (article(*a), article(*b))).collect();
    texts.extend(block::alike(corpus));
    texts.sort_unstable();
    texts.dedup();
    let of = |text: usize| {
        let all = sections.by_article.get(text).into_iter().flatten();
        let all = all.filter_map(|s| sections.all.get(*s));
        all.filter(|s| !s.reports.is_empty())
    };
    let all = texts
        .iter()
        .flat_map(|(x, y)| of(*x).flat_map(move |a| of(*y).map(move |b| (a, b))));
    all.filter(|(x, y)| x.first().max(y.first()) >= Some(corpus.first))
        .collect()
}

fn weigh_sections(corpus: &Corpus<'_>, pairs: &[(&Section<'_>, &Section<'_>)]) -> Vec<Bond> {
    each(pairs, |(x, y)| {
        let (a, b) = (x.first()?, y.first()?);
        let tally = links::weigh(corpus, x, y);
        let (a, b) = (a.min(b), a.max(b));
        Some(Bond { a, b, tally })
    })
}

/// Weighs pairs of records.
pub(crate) fn weigh_all(corpus: &Corpus<'_>, pairs: &[(usize, usize)]) -> Vec<Bond> {
    each(pairs, |&(a, b)| {
        let both = (corpus.members.get(a)?, corpus.members.get(b)?);
        let tally = weigh(corpus, both)?;
        Some(Bond { a, b, tally })
    })
}

/// Pairs from which on they are weighed by two threads.
const MANY: usize = 1_000;

// In the order of the pairs, whoever weighs them.
fn each<P: Sync>(pairs: &[P], weigh: impl Fn(&P) -> Option<Bond> + Sync) -> Vec<Bond> {
    let some = |pairs: &[P]| -> Vec<Bond> { pairs.iter().filter_map(&weigh).collect() };
    if pairs.len() < MANY {
        return some(pairs);
    }
    let (first, second) = pairs.split_at(pairs.len().div_ceil(2));
    in_two([first, second], some).concat()
}

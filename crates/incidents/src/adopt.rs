//! What stands alone after the pairs were joined, held against whole groups.
//!
//! A unit is all that one article tells of a happening. Where no other article
//! is found to tell of it pair by pair, it is taken in by the one group whose
//! words and names it shares, if that is clear and nothing contradicts it.

use crate::cluster::{Bond, Build};
use crate::corpus::Corpus;
use crate::places;
use crate::profile::Profiles;
use crate::score::Tally;
use detente_record::Location;
use std::collections::BTreeMap;

/// Points from which on a unit is taken in, and by how much the group must be
/// ahead of the next.
const ENOUGH: f64 = 0.6;
const AHEAD: f64 = 0.15;
/// What the pairs across must come to on average: they had their say, and were too few to join.
const LEAST: f64 = -2.0;
/// Points for a place that both name.
const PLACE: f64 = 0.3;
/// Days after the last report in which a late mention is looked for.
const DAYS: i32 = 84;

/// Takes in what stands alone; returns the bonds.
pub(crate) fn adopt(corpus: &Corpus<'_>, build: &mut Build<'_>) -> Vec<Bond> {
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (m, member) in corpus.members.iter().enumerate() {
        if !member.reference && member.kind.is_deed() {
            groups.entry(build.root(m)).or_default().push(m);
        }
    }
    let groups: Vec<Vec<usize>> = groups.into_values().collect();
    let profiles = Profiles::of(corpus, groups.iter().map(Vec::as_slice));
    let mut found: Vec<(f64, usize, usize, Tally)> = Vec::new();
    for (u, unit) in groups.iter().enumerate() {
        found.extend(best(corpus, build, (&groups, &profiles), (u, unit)));
    }
    found.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    let mut bonds = Vec::new();
    for (_, a, b, tally) in found {
        if build.join_over(a, b, LEAST) {
            bonds.push(Bond {
                a: a.min(b),
                b: a.max(b),
                tally,
            });
        }
    }
    bonds
}

fn articles<'c>(corpus: &'c Corpus<'_>, group: &'c [usize]) -> impl Iterator<Item = usize> + 'c {
    group
        .iter()
        .filter_map(|m| corpus.members.get(*m))
        .map(|m| m.article)
}

// The group that takes a unit in: its points, a member of each, and why.
fn best(
    corpus: &Corpus<'_>,
    build: &mut Build<'_>,
    (groups, profiles): (&[Vec<usize>], &Profiles),
    (u, unit): (usize, &[usize]),
) -> Option<(f64, usize, usize, Tally)> {
    let first = *unit.first()?;
    let article = corpus.members.get(first)?.article;
    if first < corpus.first || articles(corpus, unit).any(|a| a != article) {
        return None;
    }
    let mut bag: Vec<u32> = Vec::new();
    for member in unit.iter().filter_map(|m| corpus.members.get(*m)) {
        bag.extend(&member.wide);
    }
    bag.sort_unstable();
    bag.dedup();
    let asked = corpus.words.asked(&bag);
    let mut ranked: Vec<(f64, f64, usize)> = Vec::new();
    for g in profiles.near(corpus, &bag) {
        let other = groups.get(g).filter(|_| g != u);
        if !other.is_some_and(|other| may(corpus, unit, other)) {
            continue;
        }
        let (names, words) = profiles.points(&asked, g);
        let names = names
            + if one_place(corpus, unit, &groups[g]) {
                PLACE
            } else {
                0.0
            };
        ranked.push((names, words, g));
    }
    ranked.sort_by(|x, y| (y.0 + y.1).total_cmp(&(x.0 + x.1)).then(x.2.cmp(&y.2)));
    let (names, words, g) = *ranked.first()?;
    let next = ranked.get(1).map_or(0.0, |(n, w, _)| n + w);
    let other = *groups.get(g)?.first()?;
    let sum = names + words;
    let clear = sum >= ENOUGH && sum >= next + AHEAD;
    let (a, b) = (build.root(first), build.root(other));
    let may = build.may(a, b, LEAST);
    (clear && may).then(|| (sum, first, other, Tally::known(names - 0.4, words - 0.4)))
}

fn one_place(corpus: &Corpus<'_>, unit: &[usize], group: &[usize]) -> bool {
    let site = |m: &usize| corpus.members.get(*m)?.site.as_deref();
    let firm = |p: &&Location| places::is_firm(p);
    unit.iter().filter_map(site).filter(firm).any(|a| {
        let mut others = group.iter().filter_map(site).filter(firm);
        others.any(|b| places::weigh(a, b).0 >= 2.0)
    })
}

// Whether a unit's sorts and days let it be one with a group of other articles.
fn may(corpus: &Corpus<'_>, unit: &[usize], group: &[usize]) -> bool {
    let member = |m: &usize| corpus.members.get(*m);
    let own = unit.first().and_then(member).map(|m| m.article);
    let day = |m: &usize| {
        corpus
            .published(member(m)?.article)
            .map(crate::dates::number)
    };
    let days: Vec<i32> = group.iter().filter_map(day).collect();
    let mine = unit.first().and_then(day);
    let near = match (mine, days.iter().min(), days.iter().max()) {
        (Some(day), Some(from), Some(to)) => day >= *from - 2 && day <= *to + DAYS,
        _ => false,
    };
    near && articles(corpus, group).all(|a| Some(a) != own)
        && unit.iter().filter_map(member).any(|a| {
            let mut others = group.iter().filter_map(member);
            others.any(|b| a.kind.with(b.kind).is_some())
        })
}

//! Two units weighed as one: all that each of two texts tells of one happening.
//!
//! One pair of sentences may be alike by chance, and the more pairs there are the
//! likelier is one that is. So what is decided on is the pair of units: by their
//! best pair and by the mean of all.

use crate::cluster::Bond;
use crate::corpus::Corpus;
use crate::score::STORY;
use std::collections::BTreeMap;

/// Weights of the best pair and of the mean, chosen by trial on the open and half of the
/// fresh stories of `tests/incidents` and by what a year of a chronicle joins; a single
/// pair is left as it is.
const BEST: f64 = 0.6;
const MEAN: f64 = 0.4;
/// Points for a unit of several records, and for the logarithm of the pairs.
const SEVERAL: f64 = 0.3;
const CHANCE: f64 = -0.5;
/// The share of pairs that contradict each other from which on the units do.
const ALL: f64 = 0.99;

/// Puts the pairs between two units together; `unit` is the unit of each member. A mention of
/// another story, which only points, keeps its pairs.
pub(crate) fn together(corpus: &Corpus<'_>, pairs: Vec<Bond>, unit: &[usize]) -> Vec<Bond> {
    let points = |m: usize| corpus.members.get(m).is_some_and(|m| m.reference);
    let (mut out, pairs): (Vec<Bond>, Vec<Bond>) = pairs
        .into_iter()
        .partition(|bond| points(bond.a) || points(bond.b));
    let of = |m: usize| unit.get(m).copied().unwrap_or(m);
    let mut all: BTreeMap<(usize, usize), Vec<Bond>> = BTreeMap::new();
    for bond in pairs {
        all.entry((of(bond.a), of(bond.b))).or_default().push(bond);
    }
    out.extend(all.values().filter_map(|bonds| weigh(bonds)));
    out.sort_by_key(|bond| (bond.a, bond.b));
    out
}

// The best pair, with what is known of all.
fn weigh(bonds: &[Bond]) -> Option<Bond> {
    let best = bonds.iter().max_by(|x, y| {
        let sum = x.tally.sum().total_cmp(&y.tally.sum());
        sum.then((y.a, y.b).cmp(&(x.a, x.b)))
    });
    let mut bond = *best?;
    if bonds.len() > 1 {
        let all = bonds.len() as f64;
        let bounded = |b: &Bond| b.tally.sum().clamp(-4.0, 4.0);
        let mean = bonds.iter().map(bounded).sum::<f64>() / all;
        let sum = SEVERAL + BEST * bounded(&bond) + MEAN * mean + CHANCE * all.ln();
        bond.tally.points[STORY] += sum - bond.tally.sum();
        let never = bonds.iter().filter(|b| b.tally.never).count() as f64;
        bond.tally.never = never >= ALL * all;
    }
    Some(bond)
}

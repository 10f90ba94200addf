//! Signs of one state's influence over another: a panel with votes, never one number.
//!
//! Each indicator compares the last 52 weeks with the 52 before; it votes where
//! the change has a probability of nine in ten or more.

use crate::act::Act;
use crate::level::points;
use crate::{Counts, Dyad, Params, Side, dyad};
use std::collections::BTreeMap;

/// Weeks on either side.
const YEAR: usize = 52;

/// Standard deviations of a change whose direction has a probability of 0.9.
const SURE: f64 = 1.282;

/// Design effect of counted acts.
const PHI: f64 = 2.0;

/// Third states both must deal with for their alignment to be told.
const COMMON: usize = 10;

/// Types of act that cost their doer something. Not RETREAT: who frees a prisoner or draws
/// troops back defies nobody.
const COSTLY: [&str; 3] = ["SANCTION", "COERCE", "REJECT"];

/// Which way influence moved by one indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vote {
    /// Less influence.
    Down,
    /// More.
    Up,
    /// Neither is sure.
    Unclear,
}

/// One indicator, a year ago and now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Indicator {
    /// A year ago.
    pub before: f64,
    /// Now.
    pub now: f64,
    /// Standard deviation of the change.
    pub spread: f64,
    /// Its vote.
    pub vote: Vote,
}

impl Indicator {
    /// Makes one of two values; `sign` is 1 where more of it is more influence, else -1.
    pub fn of(before: f64, now: f64, spread: f64, sign: f64) -> Indicator {
        let z = sign * (now - before) / spread.max(1e-9);
        let vote = match z {
            z if z >= SURE => Vote::Up,
            z if z <= -SURE => Vote::Down,
            _ => Vote::Unclear,
        };
        Indicator {
            before,
            now,
            spread,
            vote,
        }
    }
}

/// What the record itself shows of the influence of `i` over `j`; `None` where there is
/// too little to go by.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Panel {
    /// The level of what `j` does toward `i`.
    pub goodwill: Option<Indicator>,
    /// Weighted correlation of the balances of both toward third states, -1 to 1.
    pub alignment: Option<Indicator>,
    /// Costly acts of `j` toward `i` a year.
    pub defiance: Option<Indicator>,
    /// What `j` costs `i` less what `i` costs `j`, in acts of the last year.
    pub asymmetry: Option<f64>,
}

/// Returns the panel of `i` over `j` at the end of the store.
pub fn panel(acts: &[Act], counts: &Counts, params: &Params, i: &str, j: &str) -> Panel {
    if counts.weeks() < 2 * YEAR {
        return Panel::default();
    }
    one(acts, counts, params, (i, j), alignment(counts, i, j))
}

/// Returns the panels of the first of a pair over the second, and back: the alignment of
/// the two, which takes longest, is the same both ways.
pub fn panels(acts: &[Act], counts: &Counts, params: &Params, pair: &Dyad) -> [Panel; 2] {
    if counts.weeks() < 2 * YEAR {
        return [Panel::default(); 2];
    }
    let [a, b] = pair;
    let both = alignment(counts, a, b);
    [(a, b), (b, a)].map(|(i, j)| one(acts, counts, params, (i, j), both))
}

fn one(
    acts: &[Act],
    counts: &Counts,
    params: &Params,
    (i, j): (&str, &str),
    alignment: Option<Indicator>,
) -> Panel {
    let [there, back] = [costly(acts, counts, j, i), costly(acts, counts, i, j)];
    let goodwill = goodwill(counts, params, i, j);
    let measured = there.iter().sum::<f64>() > 0.0 || goodwill.is_some();
    Panel {
        goodwill,
        alignment,
        defiance: measured.then(|| {
            let [before, now] = [there[0], there[1]];
            let spread = (PHI * (before + now + 1.0)).sqrt();
            Indicator::of(before, now, spread, -1.0)
        }),
        asymmetry: measured.then(|| there[1] - back[1]),
    }
}

fn goodwill(counts: &Counts, params: &Params, i: &str, j: &str) -> Option<Indicator> {
    let pair = dyad(i, j);
    let side = if pair[0] == j {
        Side::There
    } else {
        Side::Back
    };
    let series = counts.series(&pair, side);
    let exposure = counts.exposure(&pair, &params.exposure);
    let points = points(&series, &exposure, params);
    let now = points.last()?;
    let before = points.get(points.len().checked_sub(YEAR + 1)?)?;
    // Without recent acts a level says what is usual, not what is.
    let recent = |end: usize| {
        let from = end.saturating_sub(YEAR);
        series[from..end].iter().flatten().sum::<u32>() >= 4
    };
    if !recent(series.len()) || !recent(series.len() - YEAR) {
        return None;
    }
    let spread = (now.level.variance + before.level.variance).max(0.0).sqrt();
    Some(Indicator::of(
        before.level.mean,
        now.level.mean,
        spread,
        1.0,
    ))
}

// Costly acts of one toward the other in the year before the last and in the last.
fn costly(acts: &[Act], counts: &Counts, from: &str, to: &str) -> [f64; 2] {
    let mut out = [0.0; 2];
    for act in acts.iter().filter(|a| a.from == from && a.to == to) {
        let named = act.code.split(' ').any(|word| COSTLY.contains(&word));
        // Of imported acts only the score is known.
        let heavy = act.code.starts_with(|c: char| c.is_ascii_digit()) && act.score <= -4.0;
        let Some(week) = counts.index(act.date).filter(|_| named || heavy) else {
            continue;
        };
        let ago = counts.weeks() - 1 - week;
        if ago < YEAR {
            out[1] += 1.0;
        } else if ago < 2 * YEAR {
            out[0] += 1.0;
        }
    }
    out
}

type Balances = BTreeMap<String, Balance>;

// Cooperation and conflict of a state with each other state, by blocks of four weeks of a year.
fn balances(counts: &Counts, state: &str, pairs: &[&Dyad], end: usize) -> Balances {
    let from = end - YEAR;
    let mut out = Balances::new();
    for pair in pairs {
        let other = if pair[0] == state { &pair[1] } else { &pair[0] };
        let mut blocks = [vec![0.0; YEAR / 4], vec![0.0; YEAR / 4]];
        for cell in counts.cells_in(pair, from..end) {
            let n = cell.of(Side::Both).map(f64::from);
            let at = (cell.week - from) / 4;
            blocks[0][at] += n[4] + n[5];
            blocks[1][at] += n[0] + n[1] + n[2];
        }
        out.insert(other.clone(), blocks);
    }
    out
}

fn alignment(counts: &Counts, i: &str, j: &str) -> Option<Indicator> {
    let weeks = counts.weeks();
    // In one order, so that it is the same both ways to the last digit.
    let (i, j) = if i <= j { (i, j) } else { (j, i) };
    let (mut of_i, mut of_j) = (Vec::new(), Vec::new());
    for pair in counts.dyads() {
        if pair.iter().any(|state| state == i) {
            of_i.push(pair);
        }
        if pair.iter().any(|state| state == j) {
            of_j.push(pair);
        }
    }
    let at = |end: usize| {
        let (a, b) = (
            balances(counts, i, &of_i, end),
            balances(counts, j, &of_j, end),
        );
        let both = a
            .iter()
            .filter_map(|(state, of_a)| Some((of_a, b.get(state)?)));
        let both: Vec<_> = both.collect();
        let all: Vec<usize> = (0..YEAR / 4).collect();
        let mean = correlation(&both, &all)?;
        // Blocks drawn again and again, by a fixed rule: the same record gives the same interval.
        let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
        let draws: Vec<f64> = (0..100)
            .filter_map(|_| {
                let blocks: Vec<usize> = all
                    .iter()
                    .map(|_| {
                        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                        (seed >> 33) as usize % all.len()
                    })
                    .collect();
                correlation(&both, &blocks)
            })
            .collect();
        let n = draws.len().max(1) as f64;
        let middle = draws.iter().sum::<f64>() / n;
        let variance = draws.iter().map(|d| (d - middle).powi(2)).sum::<f64>() / n;
        Some((mean, variance))
    };
    let (before, now) = (at(weeks - YEAR)?, at(weeks)?);
    let spread = (before.1 + now.1).sqrt().max(0.05);
    Some(Indicator::of(before.0, now.0, spread, 1.0))
}

type Balance = [Vec<f64>; 2];

fn correlation(both: &[(&Balance, &Balance)], blocks: &[usize]) -> Option<f64> {
    let sum = |x: &[f64]| blocks.iter().map(|at| x[*at]).sum::<f64>();
    let mut common: Vec<(f64, f64, f64)> = Vec::new();
    for (of_a, of_b) in both {
        let [ca, ka, cb, kb] = [sum(&of_a[0]), sum(&of_a[1]), sum(&of_b[0]), sum(&of_b[1])];
        let weight = (ca + ka).min(cb + kb).sqrt();
        if weight > 0.0 {
            let balance = |c: f64, k: f64| (c - k) / (c + k + 20.0);
            common.push((weight, balance(ca, ka), balance(cb, kb)));
        }
    }
    if common.len() < COMMON {
        return None;
    }
    let all: f64 = common.iter().map(|c| c.0).sum();
    let mean =
        |of: fn(&(f64, f64, f64)) -> f64| common.iter().map(|c| c.0 * of(c)).sum::<f64>() / all;
    let (x, y) = (mean(|c| c.1), mean(|c| c.2));
    let (mut xy, mut xx, mut yy) = (0.0, 0.0, 0.0);
    for (w, a, b) in common {
        xy += w * (a - x) * (b - y);
        xx += w * (a - x).powi(2);
        yy += w * (b - y).powi(2);
    }
    (xx > 0.0 && yy > 0.0).then(|| xy / (xx * yy).sqrt())
}

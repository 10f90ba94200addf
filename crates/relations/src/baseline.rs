//! What a dyad's past expects of a week, and what a week gains against it.

use crate::counts::{cooperative, weighted};
use crate::detector::GRID;
use crate::{BINS, Params};
use detente_record::BreakDirection;

/// Weeks of a year, for the yearly conflict that raises a dyad's thresholds.
const YEAR: f64 = 52.0;

/// What a dyad's baseline expects of one week.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Baseline {
    /// Composition of its acts.
    pub p: [f64; BINS],
    /// Conflict volume.
    pub conflict: Rate,
    /// Weighted cooperation volume.
    pub cooperation: Rate,
}

/// A negative binomial: mean and size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rate {
    pub mean: f64,
    pub size: f64,
}

/// One alternative's increment in one week, before weights.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Gain {
    pub composition: f64,
    pub volume: f64,
}

/// By how much each alternative tilts each bin, and what a week leaves of the past: exponentials
/// that depend on the constants alone, and would be most of the work of a week.
#[derive(Debug, Clone)]
pub struct Tilts {
    bins: [[[f64; BINS]; GRID]; 2],
    pub(crate) slow: f64,
}

impl Tilts {
    /// Computes them.
    pub fn of(params: &Params) -> Tilts {
        let all = [-1.0, 1.0].map(|sign| {
            params
                .grid
                .map(|(eta, _)| params.bin_scores.map(|s| (sign * eta * s).exp()))
        });
        Tilts {
            bins: all,
            slow: params.slow(),
        }
    }

    pub(crate) fn way(&self, way: BreakDirection) -> &[[f64; BINS]; GRID] {
        &self.bins[usize::from(way == BreakDirection::Up)]
    }
}

impl Baseline {
    /// `ln sum p exp(tilt S)`: what tilting the mix costs each act.
    pub fn log_norm(&self, tilts: &[f64; BINS]) -> f64 {
        let terms = self.p.iter().zip(tilts).map(|(p, tilt)| p * tilt);
        terms.sum::<f64>().max(f64::MIN_POSITIVE).ln()
    }

    /// How many times the thresholds a dyad that usually has so much conflict must pass.
    pub fn bar(&self, params: &Params, exposure: f64) -> f64 {
        if params.loud == 0.0 {
            return 1.0;
        }
        1.0 + params.loud * (YEAR * self.conflict.mean / sane(exposure)).ln_1p()
    }

    /// The increments in a silent week of one that has gained nothing before: each alternative
    /// loses, what it loses is forgotten in the next week, and the least loss stands for all.
    pub fn rest(&self, params: &Params, way: BreakDirection) -> [Gain; GRID] {
        let rate = match way {
            BreakDirection::Down => self.conflict,
            BreakDirection::Up => self.cooperation,
        };
        let ratios = params.grid.iter().map(|(_, ratio)| *ratio);
        let volume = -rate.overhead(0.0, ratios.fold(f64::INFINITY, f64::min));
        let composition = 0.0;
        [Gain {
            composition,
            volume,
        }; GRID]
    }

    /// The increments of all alternatives in one week.
    pub fn gains(
        &self,
        params: &Params,
        tilts: Option<&Tilts>,
        n: &[u32; BINS],
        way: BreakDirection,
    ) -> [Gain; GRID] {
        let (sign, count, rate) = match way {
            BreakDirection::Down => (-1.0, weighted(n, &params.conflict_weights), self.conflict),
            BreakDirection::Up => (1.0, cooperative(n), self.cooperation),
        };
        let acts: f64 = n.iter().map(|n| f64::from(*n)).sum();
        let scores = n.iter().zip(params.bin_scores);
        let sum: f64 = scores.map(|(n, s)| f64::from(*n) * s).sum();
        let mut out = [Gain::default(); GRID];
        // Most weeks of most dyads are silent, and alternatives share ratios:
        // logarithms are the cost of a step, so none is taken that need not be.
        let mut before = (f64::NAN, 0.0);
        for (i, (gain, (eta, ratio))) in out.iter_mut().zip(params.grid).enumerate() {
            if ratio != before.0 {
                let gained = if count > 0.0 { count * ratio.ln() } else { 0.0 };
                before = (ratio, gained - rate.overhead(count, ratio));
            }
            gain.volume = before.1;
            if acts > 0.0 {
                let norm = match tilts {
                    Some(tilts) => self.log_norm(&tilts.way(way)[i]),
                    None => self.log_norm(&params.bin_scores.map(|s| (sign * eta * s).exp())),
                };
                gain.composition = sign * eta * sum - acts * norm;
            }
        }
        out
    }
}

impl Rate {
    /// What a week pays for the alternative "`ratio` times as many", whatever it brings.
    pub fn overhead(&self, count: f64, ratio: f64) -> f64 {
        let tilted = (self.size + ratio * self.mean) / (self.size + self.mean);
        (count + self.size) * tilted.ln()
    }
}

impl Gain {
    pub fn weighted(&self, weight: f64) -> f64 {
        weight * self.composition + (1.0 - weight) * self.volume
    }
}

// No week's reporting is a thousand times another's; a caller's slip must not
// turn the state into something that is not a number.
pub(crate) fn sane(exposure: f64) -> f64 {
    if exposure.is_nan() {
        1.0
    } else {
        exposure.clamp(1e-3, 1e3)
    }
}

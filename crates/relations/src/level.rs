//! The level of a relation: tone, hostility, and the index made of both, with
//! 90 % intervals.
//!
//! Tone is the mean score under a Dirichlet whose counts are discounted (half
//! of the weight after four weeks) around the dyad's own slow composition.
//! Hostility is a Gamma-Poisson rate of conflictive acts in a standard week.
//! The index is `50 + 5 (tone - ln(1 + 52 hostility))`.

use crate::counts::conflictive;
use crate::{BINS, Counts, Dyad, Params, Side, dyad};
use detente_record::{Day, Evidence, Level};

/// Half-width of a 90 % interval in standard deviations.
const Z90: f64 = 1.645;

/// Conflictive acts and standard weeks the slow rate starts from.
const RATE_PRIOR: (f64, f64) = (0.2, 2.0);

/// Standard weeks the slow rate is worth in the recent one.
const SLOW_WORTH: f64 = 2.0;

/// Discounted recent acts (half of the weight after four weeks) from which
/// there is evidence: one act within four weeks, two within eight.
const RECENT: f64 = 0.5;

/// A mean and a variance.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Estimate {
    pub mean: f64,
    pub variance: f64,
}

impl Estimate {
    fn interval(&self, low: f64, high: f64) -> [f64; 3] {
        let half = Z90 * self.variance.max(0.0).sqrt();
        [self.mean, self.mean - half, self.mean + half].map(|x| x.clamp(low, high))
    }
}

/// One week's level before it is dressed as a record.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Point {
    pub tone: Estimate,
    pub hostility: Estimate,
    /// `tone - ln(1 + 52 hostility)`.
    pub level: Estimate,
    pub recent: bool,
}

// What the level remembers of a dyad: slow and fast composition, conflict and
// exposure, and the moments of its noise.
#[derive(Default)]
struct Memory {
    slow: [f64; BINS],
    fast: [f64; BINS],
    slow_conflict: f64,
    fast_conflict: f64,
    slow_exposure: f64,
    fast_exposure: f64,
    expected: f64,
    excess: f64,
}

/// Returns the level of two states in every week of the store, silent weeks
/// included; empty if no act of theirs is counted. With `directed` only what
/// `from` does to `to`, and mutual acts; else the order does not matter.
pub fn level(counts: &Counts, from: &str, to: &str, directed: bool, params: &Params) -> Vec<Level> {
    let pair = dyad(from, to);
    if !counts.has(&pair) {
        return Vec::new();
    }
    let side = match (directed, pair[0] == from) {
        (false, _) => Side::Both,
        (true, true) => Side::There,
        (true, false) => Side::Back,
    };
    let named: Dyad = if directed {
        [from.to_owned(), to.to_owned()]
    } else {
        pair.clone()
    };
    let series = counts.series(&pair, side);
    let exposure = counts.exposure(&pair, &params.exposure);
    let points = points(&series, &exposure, params);
    let weeks = series.iter().zip(&points).enumerate();
    weeks
        .map(|(t, (n, point))| Level {
            directed,
            ..point.level(&named, counts.week(t), n, params)
        })
        .collect()
}

/// Returns the undirected level of a dyad (sorted codes) in the last week of the store and in
/// some weeks before it, by how many weeks ago: what [`level`] gives, without the other weeks.
pub fn levels_ago(counts: &Counts, pair: &Dyad, params: &Params, ago: &[usize]) -> Vec<Level> {
    let series = counts.series(pair, Side::Both);
    let exposure = counts.exposure(pair, &params.exposure);
    let points = points(&series, &exposure, params);
    let at = |ago: &usize| {
        let t = points.len().checked_sub(ago + 1)?;
        Some(
            points
                .get(t)?
                .level(pair, counts.week(t), series.get(t)?, params),
        )
    };
    ago.iter().filter_map(at).collect()
}

/// Runs the level over a series of weekly counts.
pub(crate) fn points(series: &[[u32; BINS]], exposure: &[f64], params: &Params) -> Vec<Point> {
    let mut memory = Memory::default();
    let weeks = series.iter().zip(exposure);
    weeks.map(|(n, e)| memory.take(n, *e, params)).collect()
}

impl Point {
    fn level(&self, dyad: &Dyad, week: Day, n: &[u32; BINS], params: &Params) -> Level {
        Level {
            dyad: dyad.clone(),
            directed: false,
            week,
            tone: self.tone.interval(-10.0, 10.0),
            hostility: self.hostility.interval(0.0, f64::MAX),
            index: self.index().interval(0.0, 100.0),
            cooperation: n[4].saturating_add(n[5]),
            conflict: n[0].saturating_add(n[1]).saturating_add(n[2]),
            evidence: if self.recent {
                Evidence::Recent
            } else {
                Evidence::None
            },
            scale: params.scale.clone(),
        }
    }

    fn index(&self) -> Estimate {
        Estimate {
            mean: 50.0 + 5.0 * self.level.mean,
            variance: 25.0 * self.level.variance,
        }
    }
}

impl Memory {
    fn take(&mut self, n: &[u32; BINS], exposure: f64, params: &Params) -> Point {
        let (g, f) = (params.slow(), params.fast());
        let kc = conflictive(n);
        self.surprise(g, kc, exposure, params);
        for (k, n) in n.iter().enumerate() {
            let worth = f64::from(*n) / params.level_phi;
            self.slow[k] = g * self.slow[k] + worth;
            self.fast[k] = f * self.fast[k] + worth;
        }
        self.slow_conflict = g * self.slow_conflict + kc;
        self.fast_conflict = f * self.fast_conflict + kc;
        self.slow_exposure = g * self.slow_exposure + exposure;
        self.fast_exposure = f * self.fast_exposure + exposure;
        let (tone, hostility) = (self.tone(params), self.hostility(params));
        let yearly = 1.0 + 52.0 * hostility.mean;
        let level = Estimate {
            mean: tone.mean - yearly.ln(),
            variance: tone.variance + (52.0 / yearly).powi(2) * hostility.variance,
        };
        let acts: f64 = self.fast.iter().sum::<f64>() * params.level_phi;
        Point {
            tone,
            hostility,
            level,
            recent: acts >= RECENT,
        }
    }

    fn tone(&self, params: &Params) -> Estimate {
        let slow_sum: f64 = self.slow.iter().sum();
        let mut alpha = self.fast;
        for (k, a) in alpha.iter_mut().enumerate() {
            let prior = params.prior_acts * params.prior.composition[k];
            *a += params.prior_acts * (self.slow[k] + prior) / (slow_sum + params.prior_acts);
        }
        let all: f64 = alpha.iter().sum();
        let moment = |power: i32| -> f64 {
            let terms = alpha.iter().zip(params.bin_scores);
            terms.map(|(a, s)| a * s.powi(power)).sum::<f64>() / all
        };
        let mean = moment(1);
        Estimate {
            mean,
            variance: (moment(2) - mean * mean) / (all + 1.0),
        }
    }

    fn hostility(&self, params: &Params) -> Estimate {
        let (acts, weeks) = RATE_PRIOR;
        let slow = (self.slow_conflict + acts) / (self.slow_exposure + weeks);
        let a = self.fast_conflict + SLOW_WORTH * slow;
        let b = self.fast_exposure + SLOW_WORTH;
        let [low, high] = params.size_range;
        let size = (self.expected + 4.0) / (self.excess.max(0.0) + 4.0);
        let mean = a / b;
        Estimate {
            mean,
            variance: a / (b * b) * (1.0 + mean / size.max(low).min(high)),
        }
    }

    // The same moments of the noise as the detector keeps.
    fn surprise(&mut self, g: f64, kc: f64, exposure: f64, params: &Params) {
        let worth = params.prior_weeks;
        let rate =
            (self.slow_conflict + worth * params.prior.conflict) / (self.slow_exposure + worth);
        let mean = exposure * rate;
        let excess = ((kc - mean).powi(2) - mean).min(50.0 * (mean * mean + 1.0));
        self.expected = g * self.expected + mean * mean;
        self.excess = g * self.excess + excess;
    }
}

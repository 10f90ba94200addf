//! The online detector: two one-sided e-CUSUMs a dyad on likelihood ratios of
//! counts, a week a step, silent weeks included.
//!
//! Each increment is a log ratio with `E[exp] <= 1` under the dyad's own
//! baseline, so an alarm at `c` has an average run length of at least
//! `exp(c)/4` weeks if the baseline is right (e-detectors: Shin, Ramdas and
//! Rinaldo, NEJSDS 2023). Real noise breaks the bound past `c` of about 8:
//! thresholds are calibrated, the bound is a check.

use crate::baseline::{Baseline, Rate, Tilts, sane};
use crate::counts::{cooperative, weighted};
use crate::{BINS, Params, Thresholds};
use detente_record::{BreakDirection, Tier};

/// How many alternatives are tested at once.
pub(crate) const GRID: usize = 4;

/// Scale of the composition-only statistic against the detector's composition
/// term: 1/3 of the acts instead of 1/8.
const MIX_SCALE: f64 = 8.0 / 3.0;

/// Cap of one week's squared surprise in the dispersion, against its mean, so
/// that one crisis does not make a dyad deaf.
const SURPRISE: f64 = 50.0;

/// What a negative binomial size is before the dyad's noise is known, and the
/// weeks that guess is worth.
const SIZE_PRIOR: (f64, f64) = (1.0, 4.0);

/// All that is kept of a dyad between weeks: under 128 bytes, O(1) a week.
///
/// ```
/// use detente_relations::{Detector, Params};
/// let params = Params::default();
/// let mut detector = Detector::default();
/// for _ in 0..30 {
///     assert!(detector.step(&params, &[0, 0, 0, 1, 0, 0], 1.0).down.is_none());
/// }
/// let alarm = detector.step(&params, &[4, 6, 9, 0, 0, 0], 1.0).down.unwrap();
/// assert!(alarm.score > params.down.alert);
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Detector {
    memory: [f32; BINS],
    exposure: f32,
    conflict: Track,
    cooperation: f32,
    down: Arm,
    up: Arm,
    mix: [f32; GRID],
    weeks: u16,
}

// A discounted count and the moments of its noise.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Track {
    count: f32,
    expected: f32,
    excess: f32,
}

// One direction's statistics and how many weeks ago each restarted.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Arm {
    w: [f32; GRID],
    age: [u16; GRID],
    raised: bool,
}

/// What one week did.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// The statistic for a worsening, the largest over the alternatives.
    pub down_score: f64,
    /// The statistic for a thaw.
    pub up_score: f64,
    /// The composition-only statistic: acts of a worse kind, whatever their number.
    pub mix: f64,
    /// Conflictive acts that were to be expected.
    pub expected: f64,
    /// How many times the thresholds the statistic for a worsening must pass: [`Params::loud`].
    pub bar: f64,
    /// A worsening, if one is raised this week.
    pub down: Option<Alarm>,
    /// A thaw.
    pub up: Option<Alarm>,
}

/// A threshold was passed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alarm {
    /// Which way.
    pub direction: BreakDirection,
    /// The statistic.
    pub score: f64,
    /// How many times the thresholds it had to pass: [`Params::loud`].
    pub bar: f64,
    /// The highest tier it passed.
    pub tier: Tier,
    /// Which alternative of [`Params::grid`] won.
    pub winner: usize,
    /// Weeks since that alternative restarted: 0 is this week.
    pub age: u16,
    /// The log threshold was passed before in the same run: it is one break.
    pub continues: bool,
}

impl Detector {
    /// Takes in one week. `counts` are the undirected acts by bin, `exposure`
    /// the week's ([`crate::Counts::exposure`]).
    pub fn step(&mut self, params: &Params, counts: &[u32; BINS], exposure: f64) -> Step {
        self.step_by(params, None, counts, exposure)
    }

    /// As [`Detector::step`], faster where many weeks are taken in by the same constants.
    pub fn step_by(
        &mut self,
        params: &Params,
        tilts: Option<&Tilts>,
        counts: &[u32; BINS],
        exposure: f64,
    ) -> Step {
        let silent = counts.iter().all(|n| *n == 0);
        let base = if silent {
            self.rates(params, exposure)
        } else {
            self.baseline(params, exposure)
        };
        let mut step = Step {
            down_score: 0.0,
            up_score: 0.0,
            mix: f64::NEG_INFINITY,
            expected: base.conflict.mean,
            bar: 1.0,
            down: None,
            up: None,
        };
        let (mut down, mut up) = ([0.0; GRID], [0.0; GRID]);
        let weight = params.composition_weight;
        let gains = |way: BreakDirection, arm: &Arm| {
            if silent && arm.idle() {
                base.rest(params, way)
            } else {
                base.gains(params, tilts, counts, way)
            }
        };
        let worse = gains(BreakDirection::Down, &self.down);
        let better = gains(BreakDirection::Up, &self.up);
        for i in 0..GRID {
            down[i] = self.down.add(i, worse[i].weighted(weight));
            up[i] = self.up.add(i, better[i].weighted(weight));
            let mix = f64::from(self.mix[i]).max(0.0) + MIX_SCALE * weight * worse[i].composition;
            self.mix[i] = mix as f32;
            step.mix = step.mix.max(mix);
        }
        self.weeks = self.weeks.saturating_add(1);
        let (worse, better) = (best(&down), best(&up));
        (step.down_score, step.up_score) = (worse.1, better.1);
        if self.weeks <= params.burn_in {
            self.restart();
        } else {
            if worse.1 > 0.0 {
                step.bar = base.bar(params, exposure);
            }
            let at = params.down.times(step.bar);
            step.down = self.down.judge(BreakDirection::Down, worse, &at, step.bar);
            let thaws = better.1 > params.up.log
                && tone(&self.composition(params), params) < params.thaw_below;
            step.up = if thaws {
                self.up.judge(BreakDirection::Up, better, &params.up, 1.0)
            } else {
                self.up.raised = false;
                None
            };
            self.settle(params, &mut step);
        }
        let slow = tilts.map_or_else(|| params.slow(), |tilts| tilts.slow);
        self.remember(params, (counts, exposure), &base, slow);
        step
    }

    /// Weeks taken in so far.
    pub fn weeks(&self) -> u16 {
        self.weeks
    }

    // An alarm of watch or above starts everything anew; of two in one week
    // the one further past its threshold is kept.
    fn settle(&mut self, params: &Params, step: &mut Step) {
        let past = |alarm: Option<Alarm>, watch: f64| {
            alarm
                .filter(|a| a.tier > Tier::Log)
                .map_or(0.0, |a| a.score / (a.bar * watch).max(1e-9))
        };
        let (down, up) = (
            past(step.down, params.down.watch),
            past(step.up, params.up.watch),
        );
        if down == 0.0 && up == 0.0 {
            return;
        }
        if down >= up {
            step.up = None;
        } else {
            step.down = None;
        }
        self.restart();
        let keep = params.keep_after_alarm as f32;
        self.memory = self.memory.map(|a| a * keep);
        self.exposure *= keep;
        self.conflict.count *= keep;
        self.cooperation *= keep;
    }

    fn restart(&mut self) {
        self.down = Arm::default();
        self.up = Arm::default();
        self.mix = [0.0; GRID];
    }

    /// What is expected of a week of this exposure (before it is taken in).
    pub(crate) fn baseline(&self, params: &Params, exposure: f64) -> Baseline {
        Baseline {
            p: self.composition(params),
            ..self.rates(params, exposure)
        }
    }

    fn composition(&self, params: &Params) -> [f64; BINS] {
        let seen: f64 = self.memory.iter().map(|a| f64::from(*a)).sum();
        let mut p = params.prior.composition;
        for (p, a) in p.iter_mut().zip(self.memory) {
            *p = (f64::from(a) + params.prior_acts * *p) / (seen + params.prior_acts);
        }
        p
    }

    // The baseline, but for the composition of its acts: what a silent week needs.
    fn rates(&self, params: &Params, exposure: f64) -> Baseline {
        let exposure = sane(exposure);
        let rate = |count: f32, prior: f64, size: f64| {
            let worth = params.prior_weeks;
            let mean = (f64::from(count) + worth * prior) / (f64::from(self.exposure) + worth);
            Rate {
                mean: (exposure * mean).max(1e-6),
                size,
            }
        };
        let (conflict, prior) = (&self.conflict, &params.prior);
        Baseline {
            p: params.prior.composition,
            conflict: rate(conflict.count, prior.conflict, conflict.size(params)),
            cooperation: rate(self.cooperation, prior.cooperation, params.cooperation_size),
        }
    }

    fn remember(&mut self, params: &Params, week: (&[u32; BINS], f64), base: &Baseline, g: f64) {
        let (n, exposure) = week;
        for (a, n) in self.memory.iter_mut().zip(n) {
            *a = (g * f64::from(*a) + f64::from(*n) / params.phi) as f32;
        }
        self.exposure = (g * f64::from(self.exposure) + sane(exposure)) as f32;
        let conflict = weighted(n, &params.conflict_weights);
        self.conflict.add(g, conflict, base.conflict.mean);
        self.cooperation = (g * f64::from(self.cooperation) + cooperative(n)) as f32;
    }
}

impl Track {
    fn add(&mut self, g: f64, count: f64, mean: f64) {
        let square = mean * mean;
        let surprise = ((count - mean).powi(2) - mean).min(SURPRISE * (square + 1.0));
        self.count = (g * f64::from(self.count) + count) as f32;
        self.expected = (g * f64::from(self.expected) + square) as f32;
        self.excess = (g * f64::from(self.excess) + surprise) as f32;
    }

    // Method of moments, shrunk: of a negative binomial the variance exceeds
    // the mean by mean²/size.
    fn size(&self, params: &Params) -> f64 {
        let (guess, worth) = SIZE_PRIOR;
        let [low, high] = params.size_range;
        let size =
            (f64::from(self.expected) + worth * guess) / (f64::from(self.excess).max(0.0) + worth);
        size.max(low).min(high)
    }
}

impl Arm {
    // At rest: nothing has been gained since the last restart.
    fn idle(&self) -> bool {
        self.w.iter().all(|w| *w <= 0.0)
    }

    fn add(&mut self, i: usize, gain: f64) -> f64 {
        let before = f64::from(self.w[i]);
        self.age[i] = if before > 0.0 {
            self.age[i].saturating_add(1)
        } else {
            0
        };
        let now = before.max(0.0) + gain;
        self.w[i] = now as f32;
        now
    }

    fn judge(
        &mut self,
        direction: BreakDirection,
        (winner, score): (usize, f64),
        at: &Thresholds,
        bar: f64,
    ) -> Option<Alarm> {
        let continues = self.raised;
        self.raised = score > at.log;
        let tier = at.tier(score)?;
        // A run that stays between log and watch is written down once.
        if continues && tier == Tier::Log {
            return None;
        }
        let age = self.age[winner];
        Some(Alarm {
            direction,
            score,
            bar,
            tier,
            winner,
            age,
            continues,
        })
    }
}

impl Thresholds {
    fn times(&self, bar: f64) -> Thresholds {
        Thresholds {
            log: self.log * bar,
            watch: self.watch * bar,
            alert: self.alert * bar,
        }
    }

    /// Returns the highest tier a statistic passes.
    pub fn tier(&self, score: f64) -> Option<Tier> {
        if score > self.alert {
            Some(Tier::Alert)
        } else if score > self.watch {
            Some(Tier::Watch)
        } else if score > self.log {
            Some(Tier::Log)
        } else {
            None
        }
    }
}

// Mean score of an act under a composition.
fn tone(p: &[f64; BINS], params: &Params) -> f64 {
    p.iter().zip(params.bin_scores).map(|(p, s)| p * s).sum()
}

// The alternative with the largest statistic; the first of equals.
fn best(w: &[f64; GRID]) -> (usize, f64) {
    let mut top = (0, w[0]);
    for (i, w) in w.iter().enumerate().skip(1) {
        if *w > top.1 {
            top = (i, *w);
        }
    }
    top
}

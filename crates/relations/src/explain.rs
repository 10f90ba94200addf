//! Which acts moved the statistic: additive, and exact.
//!
//! Between its restart and the alarm the winning statistic is a plain sum over
//! weeks. In a week each act has its own tilt of the mix; the volume term has
//! its gain shared over the acts that gave it, in proportion to their weight.
//! A week without such acts only costs: that is the quiet part.

use crate::baseline::{Baseline, Tilts};
use crate::counts::{COOPERATION, bin};
use crate::detector::GRID;
use crate::{Act, Alarm, BINS, Detector, Params, Thresholds};
use detente_record::BreakDirection;

/// The parts of a statistic, from the week of its restart to the alarm.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Explanation {
    /// Index of an act in the slice given, and its part; largest first.
    pub parts: Vec<(usize, f64)>,
    /// What weeks without any act of the kind took away; 0 or less.
    pub quiet: f64,
    /// Of the whole, what is owed to acts of another kind rather than to more acts.
    pub composition: f64,
    /// The statistic in the week of the alarm, had the act with the largest
    /// part not been.
    pub without_top: f64,
}

/// A dyad's state before the week a statistic restarted, the counts and
/// exposure of each week from there to the alarm, and the acts of those weeks,
/// each with its week's place in `weeks`.
#[derive(Debug, Clone, Copy)]
pub struct Run<'a> {
    /// State before the first of the weeks.
    pub start: &'a Detector,
    /// Undirected counts, week by week.
    pub counts: &'a [[u32; BINS]],
    /// Exposure, week by week.
    pub exposure: &'a [f64],
    /// The acts behind the counts.
    pub acts: &'a [(usize, &'a Act)],
}

/// Explains an alarm by the acts of its run. The parts and the quiet part sum
/// to the alarm's score, but for rounding of the state kept between weeks.
pub fn explain(params: &Params, run: &Run, alarm: &Alarm) -> Explanation {
    let mut out = Explanation::default();
    let mut detector = run.start.clone();
    let still = unmoved(params);
    let tilts = Tilts::of(params);
    let mut acts: Vec<Vec<(usize, usize)>> = vec![Vec::new(); run.counts.len()];
    for (i, (at, act)) in run.acts.iter().enumerate() {
        if let (Some(of_week), Some(k)) = (acts.get_mut(*at), bin(act.score)) {
            of_week.push((i, k));
        }
    }
    for ((n, e), acts) in run.counts.iter().zip(run.exposure).zip(acts) {
        let week = Shares::of(&detector.baseline(params, *e), params, &tilts, n, alarm);
        out.quiet += week.quiet;
        for (i, k) in acts {
            out.parts.push((i, week.mix[k] + week.volume[k]));
            out.composition += week.mix[k];
        }
        detector.step_by(&still, Some(&tilts), n, *e);
    }
    out.parts
        .sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    out.without_top = without(run, &still, &tilts, &out, alarm);
    out
}

// What an act of each bin adds in one week.
struct Shares {
    mix: [f64; BINS],
    volume: [f64; BINS],
    quiet: f64,
}

impl Shares {
    fn of(
        base: &Baseline,
        params: &Params,
        tilts: &Tilts,
        n: &[u32; BINS],
        alarm: &Alarm,
    ) -> Shares {
        let winner = alarm.winner.min(GRID - 1);
        let (eta, ratio) = params.grid[winner];
        let [violent, rupture, words] = params.conflict_weights;
        let conflict = [violent, rupture, words, 0.0, 0.0, 0.0];
        let (tilt, weights, rate) = match alarm.direction {
            BreakDirection::Down => (-eta, conflict, base.conflict),
            BreakDirection::Up => (eta, COOPERATION, base.cooperation),
        };
        let count: f64 = weights.iter().zip(n).map(|(w, n)| w * f64::from(*n)).sum();
        let norm = base.log_norm(&tilts.way(alarm.direction)[winner]);
        let on_mix = params.composition_weight;
        let cost = (1.0 - on_mix) * rate.overhead(count, ratio);
        let gain = (1.0 - on_mix) * ratio.ln();
        let each = if count > 0.0 {
            gain - cost / count
        } else {
            0.0
        };
        Shares {
            mix: params.bin_scores.map(|s| on_mix * (tilt * s - norm)),
            volume: weights.map(|w| w * each),
            quiet: if count > 0.0 { 0.0 } else { -cost },
        }
    }
}

// The run again without the top act, baselines and all; nothing is raised on the way.
fn without(run: &Run, still: &Params, tilts: &Tilts, found: &Explanation, alarm: &Alarm) -> f64 {
    let top = found.parts.first().and_then(|(i, _)| run.acts.get(*i));
    let removed = top.and_then(|(week, act)| Some((*week, bin(act.score)?)));
    let mut detector = run.start.clone();
    let mut score = alarm.score;
    for (t, (n, e)) in run.counts.iter().zip(run.exposure).enumerate() {
        let mut n = *n;
        if let Some((_, k)) = removed.filter(|(week, _)| *week == t) {
            n[k] = n[k].saturating_sub(1);
        }
        let step = detector.step_by(still, Some(tilts), &n, *e);
        score = match alarm.direction {
            BreakDirection::Down => step.down_score,
            BreakDirection::Up => step.up_score,
        };
    }
    score
}

// The same method with thresholds nothing passes.
fn unmoved(params: &Params) -> Params {
    let never = Thresholds {
        log: f64::INFINITY,
        watch: f64::INFINITY,
        alert: f64::INFINITY,
    };
    Params {
        down: never,
        up: never,
        ..params.clone()
    }
}

//! Thresholds for a feed of one's own: the false alarms of dyads on which
//! nothing is known to have happened, swept over the threshold.

use crate::counts::ACTIVE;
use crate::{BINS, Counts, Detector, Dyad, Params, Side, Thresholds, Tilts};
use std::collections::BTreeSet;

/// The sweep, finer where thresholds of thin feeds are: up to a threshold, by a step.
const SWEEP: [(f64, f64); 3] = [(4.0, 0.125), (8.0, 0.25), (20.0, 0.5)];

const YEAR: f64 = 365.25 / 7.0;

/// Thresholds that keep to a rate of false alarms, and what they rest on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Calibration {
    /// Least threshold for a worsening that keeps to the rate; `None` if 20 does not.
    pub down: Option<f64>,
    /// The same for a thaw.
    pub up: Option<f64>,
    /// Alarms of worsening a dyad-year at that threshold, in the least active
    /// third of the dyads, the middle and the most active.
    pub by_activity: [f64; 3],
    /// Dyads used.
    pub dyads: usize,
    /// Dyad-years after the burn-in.
    pub years: f64,
}

/// Finds the least thresholds at which active dyads (40 acts or more) that are
/// not in `known` raise no more than `rate` alarms a dyad-year. The rate is an
/// upper bound: some of those alarms are real news.
pub fn calibrate(
    counts: &Counts,
    params: &Params,
    known: &BTreeSet<Dyad>,
    rate: f64,
) -> Calibration {
    let mut quiet: Vec<Quiet> = counts
        .dyads()
        .filter(|dyad| !known.contains(*dyad))
        .map(|dyad| Quiet::of(counts, dyad, params))
        .filter(|quiet| quiet.acts >= u64::from(ACTIVE))
        .collect();
    quiet.sort_by_key(|quiet| quiet.acts);
    let weeks = counts.weeks().saturating_sub(usize::from(params.burn_in));
    let years = weeks as f64 * quiet.len() as f64 / YEAR;
    let down = least(&quiet, rate * years, |c| Params {
        down: one(c),
        up: NEVER,
        ..params.clone()
    });
    let up = least(&quiet, rate * years, |c| Params {
        up: one(c),
        down: NEVER,
        ..params.clone()
    });
    let mut by_activity = [0.0; 3];
    let third = quiet.len().div_ceil(3).max(1);
    if let Some(c) = down {
        let params = Params {
            down: one(c),
            up: NEVER,
            ..params.clone()
        };
        for (i, part) in quiet.chunks(third).enumerate() {
            let alarms: usize = part.iter().map(|quiet| quiet.alarms(&params)).sum();
            by_activity[i] = alarms as f64 / (weeks as f64 * part.len() as f64 / YEAR).max(1e-9);
        }
    }
    Calibration {
        down,
        up,
        by_activity,
        dyads: quiet.len(),
        years,
    }
}

const NEVER: Thresholds = Thresholds {
    log: f64::INFINITY,
    watch: f64::INFINITY,
    alert: f64::INFINITY,
};

fn one(c: f64) -> Thresholds {
    Thresholds {
        log: c,
        watch: c,
        alert: f64::INFINITY,
    }
}

fn least(quiet: &[Quiet], allowed: f64, at: impl Fn(f64) -> Params) -> Option<f64> {
    let mut tried = Vec::new();
    let mut c = 0.0;
    for (end, step) in SWEEP {
        while c < end {
            c += step;
            tried.push(c);
        }
    }
    tried.into_iter().find(|c| {
        let params = at(*c);
        let alarms: usize = quiet.iter().map(|quiet| quiet.alarms(&params)).sum();
        alarms as f64 <= allowed
    })
}

struct Quiet {
    series: Vec<[u32; BINS]>,
    exposure: Vec<f64>,
    acts: u64,
}

impl Quiet {
    fn of(counts: &Counts, dyad: &Dyad, params: &Params) -> Quiet {
        let series = counts.series(dyad, Side::Both);
        let acts = series.iter().flatten().map(|n| u64::from(*n)).sum();
        Quiet {
            series,
            exposure: counts.exposure(dyad, &params.exposure),
            acts,
        }
    }

    // Alarms, those within a few weeks of the last taken as one.
    fn alarms(&self, params: &Params) -> usize {
        let mut detector = Detector::default();
        let tilts = Tilts::of(params);
        let mut last: Option<usize> = None;
        let mut alarms = 0;
        for (t, (n, e)) in self.series.iter().zip(&self.exposure).enumerate() {
            let step = detector.step_by(params, Some(&tilts), n, *e);
            let far = last.is_none_or(|last| t - last > usize::from(params.merge_weeks));
            if (step.down.is_some() || step.up.is_some()) && far {
                last = Some(t);
                alarms += 1;
            }
        }
        alarms
    }
}

//! What raises alarms on a dyad's weeks: the detector, and the usual recipes it
//! is measured against. Each has one threshold, which the sweep sets.

use super::series::Series;
use detente_relations::{Detector, Params, Thresholds, Tilts};

/// Alarms of a dyad no more than so many weeks apart are one.
const MERGE: usize = 4;

/// Weeks the recipes take their mean and spread from, and the least of them.
const WINDOW: usize = 52;
const LEAST: usize = 6;

/// Slack of a CUSUM, in standard deviations.
const SLACK: f64 = 0.5;

/// Which way.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Down,
    Up,
}

/// A method with one threshold.
#[derive(Clone, Copy)]
pub enum Method {
    /// The online detector.
    Counts,
    /// The mean score of a week against the last 52, in standard deviations.
    MeanSigma,
    /// The sum of scores likewise.
    SumSigma,
    /// One-sided CUSUM of the mean's deviations.
    MeanCusum,
    /// One-sided CUSUM of the sum's deviations.
    SumCusum,
}

impl Method {
    pub const ALL: [Method; 5] = [
        Method::MeanSigma,
        Method::SumSigma,
        Method::MeanCusum,
        Method::SumCusum,
        Method::Counts,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Method::Counts => "counts, e-CUSUM (ours)",
            Method::MeanSigma => "mean Goldstein, 3 sigma",
            Method::SumSigma => "sum Goldstein, 3 sigma",
            Method::MeanCusum => "mean Goldstein, CUSUM",
            Method::SumCusum => "sum Goldstein, CUSUM",
        }
    }

    /// Weeks in which an alarm rises at a threshold, those that follow within four
    /// weeks left out.
    pub fn alarms(self, series: &Series, params: &Params, way: Way, c: f64) -> Vec<usize> {
        let burn_in = usize::from(params.burn_in);
        let raised = match self {
            Method::Counts => counts(series, params, way, c),
            Method::MeanSigma => sigma(&means(series), burn_in, way, c),
            Method::SumSigma => sigma(&sums(series), burn_in, way, c),
            Method::MeanCusum => cusum(&means(series), burn_in, way, c),
            Method::SumCusum => cusum(&sums(series), burn_in, way, c),
        };
        merged(raised)
    }
}

pub fn merged(raised: Vec<usize>) -> Vec<usize> {
    let mut out: Vec<usize> = Vec::new();
    for t in raised {
        if out.last().is_none_or(|last| t - last > MERGE) {
            out.push(t);
        }
    }
    out
}

/// Thresholds that raise at one level only.
pub fn only(c: f64) -> Thresholds {
    Thresholds {
        log: c,
        watch: c,
        alert: f64::INFINITY,
    }
}

// For the way up the detector keeps its own threshold for the way down, as in use: an alarm
// restarts both.
fn counts(series: &Series, params: &Params, way: Way, c: f64) -> Vec<usize> {
    let params = match way {
        Way::Down => Params {
            down: only(c),
            up: only(f64::INFINITY),
            ..params.clone()
        },
        Way::Up => Params {
            down: only(params.down.watch),
            up: only(c),
            ..params.clone()
        },
    };
    let tilts = Tilts::of(&params);
    let mut detector = Detector::default();
    let mut raised = Vec::new();
    for (t, (n, e)) in series.weeks.iter().zip(&series.exposure).enumerate() {
        let step = detector.step_by(&params, Some(&tilts), n, *e);
        let alarm = if way == Way::Down { step.down } else { step.up };
        if alarm.is_some() {
            raised.push(t);
        }
    }
    raised
}

fn sums(series: &Series) -> Vec<Option<f64>> {
    series.scores.iter().map(|(sum, _)| Some(*sum)).collect()
}

// A silent week has no mean.
fn means(series: &Series) -> Vec<Option<f64>> {
    let mean = |(sum, n): &(f64, u32)| (*n > 0).then(|| sum / f64::from(*n));
    series.scores.iter().map(mean).collect()
}

// Deviations toward the alarm's side from the trailing mean, in standard deviations.
fn deviations(x: &[Option<f64>], burn_in: usize, way: Way) -> Vec<Option<f64>> {
    let sign = if way == Way::Down { -1.0 } else { 1.0 };
    let one = |t: usize| {
        let past: Vec<f64> = x[t.saturating_sub(WINDOW)..t]
            .iter()
            .flatten()
            .copied()
            .collect();
        if t < burn_in || past.len() < LEAST {
            return None;
        }
        let n = past.len() as f64;
        let mean = past.iter().sum::<f64>() / n;
        let spread = (past.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / n).sqrt();
        Some(sign * (x[t]? - mean) / spread.max(0.5))
    };
    (0..x.len()).map(one).collect()
}

fn sigma(x: &[Option<f64>], burn_in: usize, way: Way, c: f64) -> Vec<usize> {
    let z = deviations(x, burn_in, way).into_iter().enumerate();
    z.filter(|(_, z)| z.is_some_and(|z| z > c))
        .map(|(t, _)| t)
        .collect()
}

fn cusum(x: &[Option<f64>], burn_in: usize, way: Way, c: f64) -> Vec<usize> {
    let (mut w, mut raised) = (0.0_f64, Vec::new());
    for (t, z) in deviations(x, burn_in, way).into_iter().enumerate() {
        w = (w + z.map_or(0.0, |z| z - SLACK)).max(0.0);
        if w > c {
            raised.push(t);
            w = 0.0;
        }
    }
    raised
}

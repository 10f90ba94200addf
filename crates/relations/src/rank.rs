//! Where all relations stand this week: a ranking, not alerts.

use crate::{Counts, Detector, Dyad, Params, Side, Tilts};
use detente_record::BreakDirection;

/// How near a relation is to an alarm.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    /// Two codes, sorted.
    pub dyad: Dyad,
    /// Which way.
    pub direction: BreakDirection,
    /// The statistic of the last week over the pair's watch threshold: 1 is an alarm.
    pub ratio: f64,
    /// Whether an alarm rose this week.
    pub raised: bool,
}

/// Ranks all relations by their statistic in the last week, highest first; of each the
/// direction nearer to an alarm. At 20,000 relations a threshold gives thousands of alarms
/// a year: only the top of this list is for reading.
pub fn rank(counts: &Counts, params: &Params) -> Vec<Ranked> {
    let mut all: Vec<Ranked> = counts
        .dyads()
        .filter_map(|dyad| last(counts, dyad, params))
        .filter(|ranked| ranked.ratio > 0.0)
        .collect();
    all.sort_by(|a, b| {
        b.ratio
            .total_cmp(&a.ratio)
            .then_with(|| a.dyad.cmp(&b.dyad))
    });
    all
}

fn last(counts: &Counts, dyad: &Dyad, params: &Params) -> Option<Ranked> {
    let exposure = counts.exposure(dyad, &params.exposure);
    let mut detector = Detector::default();
    let weeks = counts.series(dyad, Side::Both);
    let steps = weeks.iter().zip(&exposure);
    let tilts = Tilts::of(params);
    let step = steps
        .map(|(n, e)| detector.step_by(params, Some(&tilts), n, *e))
        .last()?;
    let down = step.down_score / (step.bar * params.down.watch).max(1e-9);
    let up = step.up_score / params.up.watch.max(1e-9);
    let (direction, ratio, raised) = if down >= up {
        (BreakDirection::Down, down, step.down.is_some())
    } else {
        (BreakDirection::Up, up, step.up.is_some())
    };
    Some(Ranked {
        dyad: dyad.clone(),
        direction,
        ratio,
        raised,
    })
}

//! Every method's threshold is swept until it keeps to a rate of false alarms on
//! quiet dyads; then its hits are counted.

use super::methods::{Method, Way};
use super::series::{Known, Set};
use detente_record::Day;

pub const YEAR: f64 = 365.25 / 7.0;

/// The sweep's step and end.
const STEP: f64 = 0.25;
const STEPS: u32 = 160;

/// What a threshold gives on one set.
#[derive(Clone, Default)]
pub struct Result {
    /// The threshold.
    pub c: f64,
    /// Alarms a quiet dyad-year.
    pub rate: f64,
    /// Days from each break to its first alarm within [-3, 30], in the order of the
    /// set's breaks of this direction.
    pub delays: Vec<Option<i64>>,
    /// Which of them were observable.
    pub observable: Vec<bool>,
}

/// Sweeps a method on a set for several rates.
pub fn at_rates(set: &Set, method: Method, way: Way, rates: &[f64]) -> Vec<Result> {
    let weeks = set
        .counts
        .weeks()
        .saturating_sub(usize::from(set.params.burn_in));
    let years = weeks as f64 * set.quiet.len() as f64 / YEAR;
    let rate = |c: f64| {
        let raised = set
            .quiet
            .iter()
            .map(|s| method.alarms(s, &set.params, way, c).len());
        raised.sum::<usize>() as f64 / years.max(1e-9)
    };
    rates
        .iter()
        .map(|wanted| {
            // Rates fall with the threshold, all but for chance: halve, then step down to the least.
            let (mut low, mut high) = (0, STEPS);
            while high - low > 1 {
                let middle = (low + high) / 2;
                if rate(STEP * f64::from(middle)) <= *wanted {
                    high = middle;
                } else {
                    low = middle;
                }
            }
            let c = STEP * f64::from(high);
            hits(set, method, way, c, rate(c))
        })
        .collect()
}

fn hits(set: &Set, method: Method, way: Way, c: f64, rate: f64) -> Result {
    let own: Vec<&Known> = set
        .breaks
        .iter()
        .filter(|b| b.down == (way == Way::Down))
        .collect();
    let delay = |known: &&Known| {
        let raised = method.alarms(&known.series, &set.params, way, c);
        raised
            .iter()
            .map(|t| super::days(known.date, sunday(set, *t)))
            .find(|d| (-3..=30).contains(d))
    };
    Result {
        c,
        rate,
        delays: own.iter().map(delay).collect(),
        observable: own.iter().map(|b| b.observable).collect(),
    }
}

/// The day on which a week closes.
pub fn sunday(set: &Set, week: usize) -> Day {
    let monday = set.counts.week(week);
    monday
        .checked_add(jiff::Span::new().days(6))
        .unwrap_or(monday)
}

impl Result {
    /// Hits within so many days, of all or of the observable.
    pub fn within(&self, days: i64, observable: bool) -> usize {
        let each = self.delays.iter().zip(&self.observable);
        each.filter(|(d, seen)| d.is_some_and(|d| d <= days) && (**seen || !observable))
            .count()
    }
}

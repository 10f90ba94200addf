//! Series to test on: written out, or from a seeded generator.

#![allow(dead_code)]

use detente_record::Day;
use detente_relations::{Act, BINS};

/// Scores, one for each bin.
pub const SCORES: [f64; BINS] = [-9.0, -5.5, -2.0, 0.0, 2.5, 6.5];

/// Knuth's generator: enough for series, the same everywhere.
pub struct Random(pub u64);

impl Random {
    /// A number from 0 to 1.
    pub fn unit(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A Poisson number.
    pub fn poisson(&mut self, mean: f64) -> u32 {
        let least = (-mean).exp();
        let (mut n, mut product) = (0, self.unit());
        while product > least {
            product *= self.unit();
            n += 1;
        }
        n
    }

    /// A week of acts with these mean numbers.
    pub fn week(&mut self, means: &[f64; BINS]) -> [u32; BINS] {
        means.map(|mean| self.poisson(mean))
    }
}

/// A Monday.
pub fn start() -> Day {
    "2024-01-01".parse().unwrap()
}

/// The day so many days after the first Monday.
pub fn day(days: i64) -> Day {
    start().checked_add(jiff::Span::new().days(days)).unwrap()
}

/// Acts of one state toward another that make the weekly counts given.
pub fn acts_of(from: &str, to: &str, series: &[[u32; BINS]]) -> Vec<Act> {
    let mut out = Vec::new();
    for (week, counts) in (0_i64..).zip(series) {
        for (bin, n) in counts.iter().enumerate() {
            for i in 0..*n {
                out.push(Act {
                    id: format!("e-{from}-{to}-{week}-{bin}-{i}"),
                    date: day(7 * week + i64::from(i % 7)),
                    from: from.to_owned(),
                    to: to.to_owned(),
                    score: SCORES[bin],
                    code: format!("{bin} {i}"),
                    text: format!("Act {i} of bin {bin}."),
                    reports: 1,
                    ..Act::default()
                });
            }
        }
    }
    out
}

/// The last day of a series of so many weeks.
pub fn span(weeks: usize) -> Option<(Day, Day)> {
    Some((start(), day(7 * i64::try_from(weeks).unwrap() - 1)))
}

/// Weeks of a quiet relation, then other weeks.
pub fn quiet_then(seed: u64, quiet: usize, then: &[[u32; BINS]]) -> Vec<[u32; BINS]> {
    let mut random = Random(seed);
    let calm = [0.0, 0.02, 0.08, 0.3, 0.6, 0.2];
    let mut series: Vec<[u32; BINS]> = (0..quiet).map(|_| random.week(&calm)).collect();
    series.extend_from_slice(then);
    series
}

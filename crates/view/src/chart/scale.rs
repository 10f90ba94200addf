//! From weeks and values to places in the drawing.

use detente_record::{Day, Level};

/// A panel's top and height.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    pub top: f64,
    pub height: f64,
}

impl Frame {
    /// Where a part (0 bottom, 1 top) lies.
    pub fn y(&self, part: f64) -> f64 {
        self.top + self.height * (1.0 - part.clamp(0.0, 1.0))
    }

    pub fn bottom(&self) -> f64 {
        self.top + self.height
    }
}

/// The weeks shown, from left to right.
#[derive(Debug, Clone, Copy)]
pub struct Time {
    pub first: Day,
    pub weeks: usize,
    pub left: f64,
    pub right: f64,
}

/// A line up the panels, with its label.
pub struct Tick {
    pub x: f64,
    pub label: String,
}

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Least pixels between two labels.
const APART: f64 = 56.0;

impl Time {
    pub fn over(levels: &[Level], left: f64, right: f64) -> Time {
        let first = levels.first().map_or(Day::ZERO, |l| l.week);
        let last = levels.last().map_or(first, |l| l.week);
        let weeks = usize::try_from(days(first, last) / 7).unwrap_or(0) + 1;
        Time {
            first,
            weeks,
            left,
            right,
        }
    }

    /// The width of a week.
    pub fn step(&self) -> f64 {
        (self.right - self.left) / self.weeks.max(1) as f64
    }

    /// Where a day lies.
    pub fn x(&self, day: Day) -> f64 {
        self.left + self.step() * days(self.first, day) as f64 / 7.0
    }

    /// First days of years, or of months where there is room.
    pub fn ticks(&self) -> Vec<Tick> {
        let month = self.step() * 4.35;
        let every = [1, 2, 3, 6, 12, 24, 60, 120]
            .into_iter()
            .find(|n| month * f64::from(*n) >= APART)
            .unwrap_or(240);
        let mut out = Vec::new();
        let start = i32::from(self.first.year()) * 12;
        let mut at = start - start.rem_euclid(every);
        loop {
            let (year, month) = (at.div_euclid(12), at.rem_euclid(12));
            let (Ok(y), Ok(m)) = (i16::try_from(year), i8::try_from(month + 1)) else {
                break;
            };
            let Ok(day) = Day::new(y, m, 1) else { break };
            let x = self.x(day);
            if x > self.right {
                break;
            }
            if x >= self.left {
                let label = match (every >= 12, month) {
                    (true, _) | (_, 0) => year.to_string(),
                    _ => MONTHS[usize::try_from(month).unwrap_or(0)].to_owned(),
                };
                out.push(Tick { x, label });
            }
            at += every;
        }
        out
    }
}

pub fn days(from: Day, to: Day) -> i64 {
    to.duration_since(from).as_hours() / 24
}

/// The least of 1, 2, 5, 10, 20 … that is no less.
pub fn round_up(x: f64) -> f64 {
    let mut unit = 1.0;
    loop {
        for n in [1.0, 2.0, 5.0] {
            if unit * n >= x || unit > 1e12 {
                return unit * n;
            }
        }
        unit *= 10.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_are_round() {
        let ends = [0.0, 1.0, 1.5, 3.0, 7.0, 12.0, 41.0, 230.0].map(round_up);
        assert_eq!(ends, [1.0, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 500.0]);
    }

    #[test]
    fn labels_keep_apart() {
        for weeks in [1, 8, 26, 60, 200, 1_300, 5_000] {
            let time = Time {
                first: Day::constant(2001, 12, 31),
                weeks,
                left: 40.0,
                right: 640.0,
            };
            let ticks = time.ticks();
            let near = ticks.windows(2).any(|t| t[1].x - t[0].x < APART - 6.0);
            assert!(!near, "{weeks} weeks: {} labels", ticks.len());
            assert!(weeks < 8 || !ticks.is_empty(), "{weeks} weeks: none");
        }
    }
}

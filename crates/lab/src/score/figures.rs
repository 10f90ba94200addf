//! What a scorer gives: figures, notes, misses; and the sums they rest on.

use std::fmt::{self, Display};

/// One line of a scorer's output.
pub enum Line {
    /// A figure, `gsr.type_recall`, and how many cases it rests on.
    Figure {
        name: String,
        value: f64,
        cases: Option<usize>,
    },
    /// A part of one, for the eye only.
    Detail(String),
}

impl Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Line::Detail(text) => write!(f, "  {text}"),
            Line::Figure { name, value, cases } => {
                write!(f, "{name}: {value:.3}")?;
                cases.map_or(Ok(()), |n| write!(f, "  (n={n})"))
            }
        }
    }
}

/// What scoring a set gave.
pub struct Scored {
    /// In the order in which they are printed.
    pub lines: Vec<Line>,
    /// What went wrong, as far as it was asked for.
    pub misses: Misses,
}

impl Scored {
    /// Nothing yet.
    pub fn new(misses: Misses) -> Scored {
        Scored {
            lines: Vec::new(),
            misses,
        }
    }

    /// Adds a figure.
    pub fn say(&mut self, name: &str, value: f64) {
        self.lines.push(Line::Figure {
            name: name.to_owned(),
            value,
            cases: None,
        });
    }

    /// Adds a figure with the number of cases it rests on.
    pub fn say_of(&mut self, name: &str, value: f64, cases: usize) {
        self.lines.push(Line::Figure {
            name: name.to_owned(),
            value,
            cases: Some(cases),
        });
    }

    /// Adds a line for the eye.
    pub fn detail(&mut self, text: String) {
        self.lines.push(Line::Detail(text));
    }

    /// Returns a figure and its cases by its name without the task.
    pub fn figure(&self, wanted: &str) -> Option<(f64, Option<usize>)> {
        self.lines.iter().find_map(|line| match line {
            Line::Figure { name, value, cases } => {
                let own = name.split_once('.').map_or(name.as_str(), |(_, n)| n);
                (own == wanted).then_some((*value, *cases))
            }
            Line::Detail(_) => None,
        })
    }
}

/// The first misses of a set.
pub struct Misses {
    most: usize,
    lines: Vec<String>,
}

impl Misses {
    /// Keeps so many.
    pub fn at_most(most: usize) -> Misses {
        Misses {
            most,
            lines: Vec::new(),
        }
    }

    /// Adds one, unless there are enough; it is not even written then.
    pub fn add(&mut self, line: impl FnOnce() -> String) {
        if self.lines.len() < self.most {
            self.lines.push(line());
        }
    }

    /// Returns them.
    pub fn lines(&self) -> &[String] {
        &self.lines
    }
}

/// What a figure must not fall under, or rise above.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Floor {
    /// So much at least.
    Least(f64),
    /// So much at most.
    Most(f64),
    /// A share of which so many cases may be missing.
    Misses(usize),
}

impl Floor {
    /// Returns whether a figure keeps to it.
    pub fn holds(self, value: f64, cases: Option<usize>) -> bool {
        match self {
            Floor::Least(least) => value >= least,
            Floor::Most(most) => value <= most,
            Floor::Misses(most) => {
                let missing = (1.0 - value) * cases.unwrap_or(0) as f64;
                missing.round() <= most as f64
            }
        }
    }
}

impl Display for Floor {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Floor::Least(least) => write!(f, "{least:.3}"),
            Floor::Most(most) => write!(f, "≤ {most:.1}"),
            Floor::Misses(most) => write!(f, "≤ {most} not"),
        }
    }
}

/// Things found and wanted.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Tally {
    /// Found and wanted.
    pub hit: usize,
    /// Found, not wanted.
    pub extra: usize,
    /// Wanted, not found.
    pub missed: usize,
}

impl Tally {
    /// Share of what was found that was wanted.
    pub fn precision(&self) -> f64 {
        share(self.hit as f64, self.hit + self.extra)
    }

    /// Share of what was wanted that was found.
    pub fn recall(&self) -> f64 {
        share(self.hit as f64, self.hit + self.missed)
    }

    /// The harmonic mean of both; nothing found is 0.
    pub fn f1(&self) -> f64 {
        let (p, r) = (self.precision(), self.recall());
        2.0 * p * r / (p + r).max(1e-9)
    }

    /// Both together.
    pub fn plus(&self, other: &Tally) -> Tally {
        Tally {
            hit: self.hit + other.hit,
            extra: self.extra + other.extra,
            missed: self.missed + other.missed,
        }
    }
}

/// A part of a whole; of nothing it is 0.
pub fn share(part: f64, whole: usize) -> f64 {
    part / whole.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f1_is_between_precision_and_recall() {
        let tally = Tally {
            hit: 6,
            extra: 2,
            missed: 6,
        };
        assert_eq!((tally.precision(), tally.recall()), (0.75, 0.5));
        assert!((tally.f1() - 0.6).abs() < 1e-12);
        assert_eq!(Tally::default().f1(), 0.0);
        let both = tally.plus(&tally);
        assert_eq!(both.hit, 12);
        assert!((both.f1() - tally.f1()).abs() < 1e-12);
    }

    #[test]
    fn a_floor_holds_at_its_edge() {
        assert!(Floor::Least(0.6).holds(0.6, None));
        assert!(!Floor::Most(1.8).holds(1.81, None));
        // 12 of 15 clean: three are not.
        assert!(Floor::Misses(3).holds(12.0 / 15.0, Some(15)));
        assert!(!Floor::Misses(3).holds(11.0 / 15.0, Some(15)));
    }

    #[test]
    fn only_so_many_misses_are_kept() {
        let mut misses = Misses::at_most(1);
        misses.add(|| "one".into());
        misses.add(|| unreachable!());
        assert_eq!(misses.lines(), ["one"]);
    }

    #[test]
    fn a_figure_is_found_by_its_short_name() {
        let mut scored = Scored::new(Misses::at_most(0));
        scored.detail("AID: 1.000".into());
        scored.say_of("gsr.type_recall", 0.5, 8);
        assert_eq!(scored.figure("type_recall"), Some((0.5, Some(8))));
        assert_eq!(scored.lines[1].to_string(), "gsr.type_recall: 0.500  (n=8)");
        assert!(scored.figure("full_recall").is_none());
    }
}

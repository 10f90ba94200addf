//! Figures: how one holder's grows, how two holders' differ, and how they are
//! put together.

use detente_record::{Day, Range, Toll};

/// A figure and the day it was said.
pub(crate) type Figure = (Option<Day>, Range);

/// A figure a holder stood by, from its first to its last saying.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Phase {
    pub(crate) from: Option<Day>,
    pub(crate) to: Option<Day>,
    pub(crate) range: Range,
}

/// Orders one holder's figures into phases. On one day the lower comes first,
/// for tolls mostly rise; an old figure printed again after a new one is an
/// echo and changes nothing.
pub(crate) fn phases(mut figures: Vec<Figure>) -> Vec<Phase> {
    figures.sort();
    let mut phases: Vec<Phase> = Vec::new();
    for (day, range) in figures {
        if let Some(last) = phases.last_mut()
            && last.range == range
        {
            last.to = day;
            continue;
        }
        if phases.iter().any(|p| p.range == range) {
            continue;
        }
        phases.push(Phase {
            from: day,
            to: day,
            range,
        });
    }
    phases
}

/// Returns whether no number can be both.
pub(crate) fn disjoint(a: Range, b: Range) -> bool {
    let below = |x: Range, y: Range| x.max.is_some_and(|max| max < y.min);
    below(a, b) || below(b, a)
}

/// The span of two ranges. A figure without an upper end ("at least 12")
/// leaves the sum open only if no other figure reaches as high.
pub(crate) fn span(a: Option<Range>, b: Option<Range>) -> Option<Range> {
    let (Some(x), Some(y)) = (a, b) else {
        return a.or(b);
    };
    let max = match (x.max, y.max) {
        (Some(p), Some(q)) => Some(p.max(q)),
        (Some(p), None) => Some(p).filter(|p| *p >= y.min),
        (None, Some(q)) => Some(q).filter(|q| *q >= x.min),
        (None, None) => None,
    };
    Some(Range {
        min: x.min.min(y.min),
        max,
    })
}

/// The span of two tolls, field by field.
pub(crate) fn merge(a: Toll, b: Toll) -> Toll {
    Toll {
        killed: span(a.killed, b.killed),
        injured: span(a.injured, b.injured),
        missing: span(a.missing, b.missing),
        arrested: span(a.arrested, b.arrested),
    }
}

/// A figure in words: `4 killed`, `at least 12 killed`, `8 to 10 killed`.
pub(crate) fn words(range: Range, what: &str) -> String {
    match range.max {
        Some(max) if max == range.min => format!("{max} {what}"),
        Some(max) => format!("{} to {max} {what}", range.min),
        None => format!("at least {} {what}", range.min),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn exact(n: u64) -> Range {
        Range {
            min: n,
            max: Some(n),
        }
    }
    const fn least(n: u64) -> Range {
        Range { min: n, max: None }
    }

    #[test]
    fn an_echo_of_an_old_figure_is_no_revision() {
        let day = |d| Some(date(2025, 6, d));
        let told = [
            (day(3), exact(2)),
            (day(1), exact(2)),
            (day(2), exact(4)),
            (day(2), exact(3)),
            (day(4), exact(4)),
        ];
        let phases = phases(told.to_vec());
        let figures: Vec<u64> = phases.iter().map(|p| p.range.min).collect();
        assert_eq!(figures, [2, 3, 4]);
        assert_eq!(phases[2].to, day(4));
    }

    #[test]
    fn ranges_are_put_together() {
        assert_eq!(
            span(Some(exact(12)), Some(exact(15))),
            Some(Range {
                min: 12,
                max: Some(15)
            })
        );
        assert_eq!(
            span(Some(least(12)), Some(exact(15))),
            Some(Range {
                min: 12,
                max: Some(15)
            })
        );
        assert_eq!(span(Some(least(20)), Some(exact(15))), Some(least(15)));
        assert_eq!(span(None, Some(least(1))), Some(least(1)));
        assert!(disjoint(exact(2), least(3)));
        assert!(!disjoint(least(2), exact(3)));
        assert_eq!(words(least(12), "killed"), "at least 12 killed");
    }
}

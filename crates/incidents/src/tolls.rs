//! Figures: how one holder's grows, how two holders' differ, and how they are
//! put together.

use crate::member::Member;
use detente_record::{Basis, Day, Entity, GROWN, Range, Toll};

/// A figure as it was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Figure<'a> {
    /// The day it was said.
    pub(crate) day: Option<Day>,
    pub(crate) range: Range,
    /// Whom it counts.
    pub(crate) side: Side<'a>,
    /// Whether a count has grown to it.
    pub(crate) grown: bool,
}

/// Whom a figure counts, as far as the words tell it: nobody counts the raiders among the raided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Side<'a> {
    /// The state or body that the victims are of.
    code: Option<&'a str>,
    /// Whether they bore arms for no state; unknown where nothing says what they are.
    armed: Option<bool>,
}

/// Sectors of those who bear arms for no state.
const IRREGULAR: [&str; 2] = ["REB", "UAF"];

impl<'a> Side<'a> {
    /// What all of these are; victims of several sides are of none.
    pub(crate) fn of(victims: &'a [Entity]) -> Side<'a> {
        let own = |e: &'a Entity| Side {
            code: Some(e.code.as_str()).filter(|c| !c.is_empty() && e.basis != Basis::Inherited),
            armed: (!e.sector.is_empty())
                .then(|| e.sector.iter().any(|s| IRREGULAR.contains(&s.as_str()))),
        };
        let mut all = victims.iter().map(own);
        let first = all.next().unwrap_or_default();
        match all.all(|side| side == first) {
            true => first,
            false => Side::default(),
        }
    }

    /// Returns whether both may count the same people.
    pub(crate) fn meets(self, other: Side<'_>) -> bool {
        fn same<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
            a.zip(b).is_none_or(|(a, b)| a == b)
        }
        same(self.code, other.code) && same(self.armed, other.armed)
    }
}

/// A figure a holder stood by, from its first to its last saying.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Phase<'a> {
    pub(crate) from: Option<Day>,
    pub(crate) to: Option<Day>,
    pub(crate) range: Range,
    pub(crate) side: Side<'a>,
    /// Whether a count has grown to it.
    pub(crate) grown: bool,
}

impl Phase<'_> {
    /// Returns whether both cannot be of one happening; a count that has grown was lower before.
    pub(crate) fn contradicts(&self, other: &Phase<'_>) -> bool {
        let grown = |x: &Phase<'_>, y: &Phase<'_>| x.grown && x.range.min >= y.range.min;
        self.side.meets(other.side)
            && disjoint(self.range, other.range)
            && !grown(self, other)
            && !grown(other, self)
    }
}

/// Orders one holder's figures into phases. On one day the lower comes first,
/// for tolls mostly rise; an old figure printed again after a new one is an
/// echo and changes nothing.
pub(crate) fn phases(mut figures: Vec<Figure<'_>>) -> Vec<Phase<'_>> {
    figures.sort();
    let mut phases: Vec<Phase<'_>> = Vec::new();
    for figure in figures {
        let Figure { day, range, .. } = figure;
        if let Some(last) = phases.last_mut()
            && last.range == range
        {
            last.to = day;
            last.grown |= figure.grown;
            continue;
        }
        if phases.iter().any(|p| p.range == range) {
            continue;
        }
        phases.push(Phase {
            from: day,
            to: day,
            range,
            side: figure.side,
            grown: figure.grown,
        });
    }
    phases
}

/// Returns whether what is told counts up to its figure.
pub(crate) fn has_grown(member: &Member<'_>) -> bool {
    let occurrence = member.occurrence();
    occurrence.is_some_and(|o| o.rules.iter().any(|r| r == GROWN))
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
        let whom = Side::default();
        let told = [
            (day(3), exact(2), whom),
            (day(1), exact(2), whom),
            (day(2), exact(4), whom),
            (day(2), exact(3), whom),
            (day(4), exact(4), whom),
        ];
        let told = told.map(|(day, range, side)| Figure {
            day,
            range,
            side,
            grown: false,
        });
        let phases = phases(told.to_vec());
        let figures: Vec<u64> = phases.iter().map(|p| p.range.min).collect();
        assert_eq!(figures, [2, 3, 4]);
        assert_eq!(phases[2].to, day(4));
    }

    #[test]
    fn a_count_that_has_grown_gainsays_no_lower_one() {
        let phase = |n, grown| Phase {
            from: None,
            to: None,
            range: exact(n),
            side: Side::default(),
            grown,
        };
        assert!(phase(9, false).contradicts(&phase(4, false)));
        assert!(!phase(9, true).contradicts(&phase(4, false)));
        assert!(!phase(4, false).contradicts(&phase(9, true)));
        assert!(phase(4, true).contradicts(&phase(9, false)));
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

    #[test]
    fn raiders_are_not_counted_among_the_raided() {
        let victims = |code: &str, sector: &str| {
            vec![Entity {
                code: code.into(),
                sector: vec![sector.into()],
                ..Entity::default()
            }]
        };
        let [soldiers, raiders, people] = [("PER", "MIL"), ("", "REB"), ("PER", "CVL")]
            .map(|(code, sector)| victims(code, sector));
        let side = |v| Side::of(v);
        assert!(!side(&soldiers).meets(side(&raiders)));
        assert!(side(&soldiers).meets(side(&people)));
        let both: Vec<Entity> = [soldiers.as_slice(), raiders.as_slice()].concat();
        assert!(side(&both).meets(side(&soldiers)));
    }
}

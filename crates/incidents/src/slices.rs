//! Time in slices: what is gathered at once, and how far back it looks.

use crate::dates::number;
use detente_record::Day;

/// Days to a slice.
const DAYS: i32 = 14;

/// Days before a slice whose articles are looked at with it; and the longest
/// silence after which a report still joins what was told before.
pub const REACH: i32 = 84;

/// Days before a slice up to which what several reports told of is looked at still: a court speaks
/// months later, and what many wrote of is what is recalled.
pub const MEMORY: i32 = 250;

/// Articles among which words are told rare from common. Where [`REACH`] days
/// have fewer, earlier ones are counted too.
pub const ENOUGH: usize = 500;

/// A stretch of days of publication, by number from 1970-01-01; articles
/// without a date make one slice of their own, after all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slice(pub i32);

impl Slice {
    /// The slice of articles without a date.
    pub const UNDATED: Slice = Slice(i32::MAX);

    /// Returns the slice of a day.
    pub fn of(published: Option<Day>) -> Slice {
        published.map_or(Slice::UNDATED, |day| Slice(number(day).div_euclid(DAYS)))
    }

    /// Returns the first and the last day; `None` for the undated.
    pub fn days(self) -> Option<(Day, Day)> {
        if self == Slice::UNDATED {
            return None;
        }
        let first = self.start();
        // What is cut off at the ends of the calendar holds no article.
        let day = |n: i32| {
            let epoch = jiff::civil::date(1970, 1, 1);
            let span = jiff::Span::new().try_days(n).ok();
            span.map_or(epoch, |s| epoch.saturating_add(s))
        };
        Some((day(first), day(first + DAYS - 1)))
    }

    // The number of its first day.
    pub(crate) fn start(self) -> i32 {
        self.0.saturating_mul(DAYS)
    }

    /// Returns the first slice of which articles are looked at with this one.
    pub fn earliest(self) -> Slice {
        self.back(REACH)
    }

    /// Returns the first slice of which what several reports told of is looked at with this one.
    pub(crate) fn remembered(self) -> Slice {
        self.back(MEMORY)
    }

    fn back(self, days: i32) -> Slice {
        match self {
            Slice::UNDATED => self,
            _ => Slice((self.start() - days).div_euclid(DAYS)),
        }
    }
}

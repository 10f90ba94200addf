//! How usual harm is of some people, by somebody, at some place, at some time.
//!
//! That two reports agree on a place says much where nothing ever happens and
//! little in a town under daily fire (value-specific weights: Winkler 1989).
//! Days with harm are counted, not reports: one great story is many reports of
//! few days.

use crate::words::Table;

/// Days to either side that are looked at.
const AROUND: i32 = 7;
/// Days with harm among them up to which an agreement counts in full.
const FEW: f64 = 2.0;
const LEAST: f64 = 0.3;

/// The days on which harm is told of, by what it is told of.
#[derive(Default)]
pub(crate) struct Busy {
    days: Table<u64, Vec<i32>>,
}

impl Busy {
    /// Takes what a text tells with its day; in any order.
    pub(crate) fn of(told: impl Iterator<Item = (u64, i32)>) -> Busy {
        let mut busy = Busy::default();
        for (what, day) in told {
            busy.days.entry(what).or_default().push(day);
        }
        for days in busy.days.values_mut() {
            days.sort_unstable();
            days.dedup();
        }
        busy
    }

    /// Returns what an agreement on `what` around a day tells, 1 where harm is rare.
    pub(crate) fn telling(&self, what: u64, day: i32) -> f64 {
        let Some(days) = self.days.get(&what) else {
            return 1.0;
        };
        let from = days.partition_point(|d| *d < day - AROUND);
        let to = days.partition_point(|d| *d <= day + AROUND);
        (FEW / (to.saturating_sub(from)).max(1) as f64).clamp(LEAST, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRONT: u64 = 1;
    const VILLAGE: u64 = 2;

    #[test]
    fn an_agreement_tells_less_where_harm_is_daily() {
        let daily = (0..30).map(|d| (FRONT, d));
        let one_story = (0..30).map(|_| (VILLAGE, 12));
        let busy = Busy::of(daily.chain(one_story));
        assert_eq!(busy.telling(VILLAGE, 13), 1.0);
        assert_eq!(busy.telling(3, 13), 1.0);
        assert_eq!(busy.telling(FRONT, 13), LEAST);
        assert_eq!(busy.telling(FRONT, 37), 1.0);
    }
}

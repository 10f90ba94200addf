//! When two records may speak of one day.

use detente_record::{DateBasis, Day, Precision, When};

/// Counts a day from 1970-01-01 (Hinnant, "chrono-compatible low-level date
/// algorithms", `days_from_civil`).
pub(crate) fn number(day: Day) -> i32 {
    let (y, m, d) = (
        i32::from(day.year()),
        i32::from(day.month()),
        i32::from(day.day()),
    );
    let y = if m <= 2 { y - 1 } else { y };
    let era = y.div_euclid(400);
    let of_era = y.rem_euclid(400);
    let of_year = (153 * ((m + 9) % 12) + 2) / 5 + d - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// How firmly a window holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Hold {
    /// A day the text states.
    Stated,
    /// A day completed from the article's date ("on Friday").
    Inferred,
    /// A week, a month, a season.
    Span,
    /// Nothing but the day of publication: it happened then or before.
    Weak,
}

/// Days between which a thing happened, by number; both ends count.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Window {
    pub(crate) low: i32,
    pub(crate) high: i32,
    pub(crate) hold: Hold,
    /// It stands where a report tells its news.
    pub(crate) lead: bool,
}

/// How fast one happening is followed by the next of its sort.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pace {
    /// Deaths, attacks, crashes: told for weeks.
    Harm,
    /// Sanctions, aid, seizures.
    Deed,
    /// Meetings and statements: another may follow tomorrow.
    Talk,
}

impl Pace {
    /// Days by which two stated days of one happening may differ.
    pub(crate) fn slack(self) -> i32 {
        match self {
            Pace::Harm | Pace::Deed => 2,
            Pace::Talk => 1,
        }
    }

    /// Days before publication in which an undated happening is looked for.
    pub(crate) fn reach(self, named: bool) -> i32 {
        match (self, named) {
            (Pace::Harm, true) => 90,
            (Pace::Harm, false) => 21,
            (Pace::Deed, _) => 10,
            (Pace::Talk, _) => 3,
        }
    }

    // Points for two days so far apart; the last stands for all beyond.
    fn apart(self) -> &'static [f64] {
        match self {
            Pace::Harm => &[2.0, -0.4, -1.0, -2.0],
            Pace::Deed => &[2.0, 0.0, -1.5, -3.0],
            Pace::Talk => &[2.0, -1.0, -3.0, -4.0],
        }
    }

    // Points for a report that comes so many days after.
    fn after(self, days: i32) -> f64 {
        let steps: &[(i32, f64)] = match self {
            Pace::Harm => &[(2, 0.8), (7, 0.0), (i32::MAX, -1.0)],
            Pace::Deed => &[(2, 0.8), (4, -0.5), (10, -2.0), (i32::MAX, -4.0)],
            Pace::Talk => &[(1, 0.8), (3, -0.3), (i32::MAX, -4.0)],
        };
        steps
            .iter()
            .find(|(most, _)| days <= *most)
            .map_or(0.0, |(_, points)| *points)
    }
}

impl Window {
    /// Reads a record's date; `None` when neither it nor its article has one.
    pub(crate) fn of(when: &When, published: Option<Day>, reach: i32) -> Option<Window> {
        let told = matches!(when.date_basis, DateBasis::Stated | DateBasis::Inferred);
        if let Some(date) = when.date.filter(|_| told) {
            let low = number(date);
            // What is reported cannot lie after its report: "ten days afterwards" is counted from
            // another happening, of which the coder does not know.
            if let Some(day) = published.map(number).filter(|day| low > day + 1) {
                return Some(Window::weak(day, reach));
            }
            let days = length(when.date_precision);
            let end = when.enddate.map(number).filter(|end| *end >= low);
            let hold = match (when.date_precision, when.date_basis) {
                (Precision::Day, DateBasis::Inferred) => Hold::Inferred,
                (Precision::Day, _) => Hold::Stated,
                _ => Hold::Span,
            };
            return Some(Window {
                low,
                high: end.unwrap_or(low + days - 1),
                hold,
                lead: false,
            });
        }
        let day = number(published.or(when.date)?);
        Some(Window::weak(day, reach))
    }

    fn weak(high: i32, reach: i32) -> Window {
        Window {
            low: high - reach,
            high,
            hold: Hold::Weak,
            lead: false,
        }
    }

    // What a report tells first is seldom old.
    fn stale(&self, days: i32, pace: Pace) -> f64 {
        match self.lead && pace == Pace::Harm && days > NEWS {
            true => STALE,
            false => 0.0,
        }
    }

    /// Days between two windows; 0 when they meet.
    pub(crate) fn gap(&self, other: &Window) -> i32 {
        (self.low.max(other.low) - self.high.min(other.high)).max(0)
    }

    /// Returns whether the window names a day.
    pub(crate) fn is_day(&self) -> bool {
        matches!(self.hold, Hold::Stated | Hold::Inferred)
    }
}

fn length(precision: Precision) -> i32 {
    match precision {
        Precision::Day => 1,
        Precision::Week => 7,
        Precision::Month => 31,
        Precision::Quarter | Precision::Season => 92,
        Precision::Year => 366,
        Precision::Decade => 3653,
        Precision::Unknown => 31,
    }
}

/// Days by which desks are found to be wrong about a named victim.
pub(crate) const WRONG: i32 = 10;

/// Days after which what a report tells first is no longer news, and what that weighs.
const NEWS: i32 = 8;
const STALE: f64 = -1.5;

/// What an impossible pair of dates weighs.
const NEVER: f64 = -6.0;

/// Weighs two dates: points, and whether they contradict each other. `named`
/// says that both name the same victim: nobody dies twice, so that a desk's
/// wrong day does not part them.
pub(crate) fn weigh(a: &Window, b: &Window, pace: Pace, named: bool) -> (f64, bool) {
    let (points, never) = match (a.hold == Hold::Weak, b.hold == Hold::Weak) {
        (false, false) if a.is_day() && b.is_day() => days(a, b, pace),
        (false, false) => spans(a, b),
        (true, true) => {
            let later = if a.high > b.high { a } else { b };
            let days = (a.high - b.high).abs();
            (pace.after(days) - 0.1 + later.stale(days, pace), false)
        }
        (weak_a, _) => {
            let (weak, told) = if weak_a { (a, b) } else { (b, a) };
            reported(weak, told, pace)
        }
    };
    // Even a name does not let a report come before what it reports, nor join
    // what befell one person in two months.
    let far = a.is_day() && b.is_day() && a.gap(b) > WRONG;
    if named && pace == Pace::Harm && points > NEVER && !far {
        return (points.max(-0.3), false);
    }
    (points, never)
}

fn days(a: &Window, b: &Window, pace: Pace) -> (f64, bool) {
    let gap = a.gap(b);
    let loose = i32::from(a.hold == Hold::Inferred || b.hold == Hold::Inferred);
    let table = pace.apart();
    let at = usize::try_from(gap).unwrap_or(0).min(table.len() - 1);
    let points = table.get(at).copied().unwrap_or(0.0);
    if gap > WRONG {
        return (points.min(-4.0), true);
    }
    (points, gap > pace.slack() + loose)
}

fn spans(a: &Window, b: &Window) -> (f64, bool) {
    let gap = a.gap(b);
    if gap > 0 {
        return if gap <= 3 {
            (-1.0, false)
        } else {
            (-5.0, true)
        };
    }
    let longest = (a.high - a.low).max(b.high - b.low);
    let points = match longest {
        0..=7 => 0.7,
        8..=31 => 0.3,
        _ => 0.1,
    };
    (points, false)
}

fn reported(weak: &Window, told: &Window, pace: Pace) -> (f64, bool) {
    // A day of grace for time zones.
    if weak.high < told.low - 1 {
        return (NEVER, true);
    }
    if told.hold == Hold::Span {
        let inside = weak.gap(told) == 0;
        return (if inside { 0.2 } else { -2.0 }, false);
    }
    let days = (weak.high - told.high).max(0);
    (pace.after(days) + weak.stale(days, pace), false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_counted_from_the_epoch() {
        assert_eq!(number(date(1970, 1, 1)), 0);
        assert_eq!(number(date(2000, 3, 1)), 11_017);
        assert_eq!(number(date(2025, 6, 27)), 20_266);
        assert_eq!(number(date(1969, 12, 31)), -1);
    }

    fn at(date: Day, precision: Precision, basis: DateBasis) -> Window {
        let when = When {
            date: Some(date),
            date_precision: precision,
            date_basis: basis,
            ..When::default()
        };
        Window::of(&when, Some(date), 10).expect("it has a date")
    }

    #[test]
    fn a_day_after_the_report_is_no_day() {
        let when = When {
            date: Some(date(2025, 7, 13)),
            date_precision: Precision::Day,
            date_basis: DateBasis::Inferred,
            ..When::default()
        };
        let hold = |published| Window::of(&when, Some(published), 10).map(|w| w.hold);
        assert_eq!(hold(date(2025, 7, 3)), Some(Hold::Weak));
        assert_eq!(hold(date(2025, 7, 12)), Some(Hold::Inferred));
    }

    #[test]
    fn a_pair_of_dates_is_weighed_by_how_each_is_known() {
        let day = |d, basis| at(date(2025, 6, d), Precision::Day, basis);
        let stated = |d| day(d, DateBasis::Stated);
        let check = |a: Window, b: Window, pace, low: f64, high: f64, never: bool| {
            let (points, no) = weigh(&a, &b, pace, false);
            assert!((low..=high).contains(&points), "{a:?} {b:?}: {points}");
            assert_eq!(no, never, "{a:?} {b:?}");
            assert_eq!(weigh(&b, &a, pace, false), (points, no));
        };
        check(stated(5), stated(5), Pace::Talk, 2.0, 2.0, false);
        check(stated(5), stated(7), Pace::Talk, -4.0, -2.0, true);
        check(stated(5), stated(7), Pace::Harm, -1.0, 0.0, false);
        check(stated(5), stated(8), Pace::Harm, -3.0, -1.0, true);
        check(
            stated(5),
            day(8, DateBasis::Inferred),
            Pace::Harm,
            -3.0,
            -1.0,
            false,
        );
        let month = at(date(2025, 6, 1), Precision::Month, DateBasis::Stated);
        check(month, stated(20), Pace::Harm, 0.1, 0.5, false);
        let weak = |d| at(date(2025, 6, d), Precision::Day, DateBasis::Published);
        check(weak(6), stated(5), Pace::Harm, 0.5, 1.0, false);
        check(weak(3), stated(5), Pace::Harm, -9.0, -5.0, true);
        check(weak(20), stated(5), Pace::Talk, -9.0, -3.0, false);
        check(weak(5), weak(5), Pace::Talk, 0.5, 1.0, false);
    }

    #[test]
    fn what_a_report_tells_first_is_seldom_old() {
        let weak = |d, lead| Window {
            lead,
            ..at(date(2025, 6, d), Precision::Day, DateBasis::Published)
        };
        let told = at(date(2025, 6, 5), Precision::Day, DateBasis::Stated);
        let points = |a: Window, b: Window| weigh(&a, &b, Pace::Harm, false).0;
        assert!(points(weak(20, true), told) < points(weak(20, false), told));
        assert_eq!(points(weak(12, true), told), points(weak(12, false), told));
        // What was told before may have been news then.
        assert!(points(weak(5, true), weak(20, false)) > points(weak(5, false), weak(20, true)));
    }
}

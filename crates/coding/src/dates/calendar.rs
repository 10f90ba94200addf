//! Days, weeks, months and years counted from a day.

use jiff::ToSpan;
use jiff::civil::Date;

/// Returns the day `n` days on; the day itself at the end of time.
pub fn days_on(day: Date, n: i32) -> Date {
    day.checked_add(i64::from(n).days()).unwrap_or(day)
}

/// Returns the day `n` months on.
pub fn months_on(day: Date, n: i32) -> Date {
    day.checked_add(i64::from(n).months()).unwrap_or(day)
}

/// Returns the first and last day of a month.
pub fn month(year: i16, month: i8) -> Option<(Date, Date)> {
    let first = Date::new(year, month, 1).ok()?;
    Some((first, first.last_of_month()))
}

/// Returns the first and last day of a year.
pub fn year(year: i16) -> Option<(Date, Date)> {
    Some((Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?))
}

/// Returns Monday and Sunday of the week of a day.
pub fn week(day: Date) -> (Date, Date) {
    let monday = days_on(day, -i32::from(day.weekday().to_monday_zero_offset()));
    (monday, days_on(monday, 6))
}

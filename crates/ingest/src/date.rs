use detente_record::Day;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

/// When an article appeared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// The day where it appeared: the one its own "on Tuesday" counts from.
    pub day: Day,
    /// The time in UTC, RFC 3339, so that strings sort as times do.
    pub time: Option<String>,
}

/// Reads a date as feeds, pages and tables write it: what [`published`] reads, and
/// `Tue, 01 Jul 2025 10:30:00 +0400`, `1 July 2025, 10.30`, `July 1, 2025 10:30 AM EST`,
/// `20250701`, also with the months' names of some other languages. A time whose
/// zone is not known gives a day and no time. A day in numbers only is read where one reading is
/// left: `01.07.2025` (day first), `2025/07/01`, `25/07/2025`; `01/07/2025` is not guessed at.
pub fn published_anyhow(text: &str) -> Option<Published> {
    let text = text.trim();
    published(text).or_else(|| crate::spelled::read(text))
}

/// Reads a date: `YYYY-MM-DD`, an RFC 3339 time, or such a time without its
/// offset (which gives a day and no time). Half a date is none: a month is
/// not made its first day. Years before 1000 are taken for placeholders.
///
/// ```
/// let late = detente_ingest::published("2025-07-01T01:30:00+04:00").unwrap();
/// assert_eq!(late.day.to_string(), "2025-07-01");
/// assert_eq!(late.time.as_deref(), Some("2025-06-30T21:30:00Z"));
/// assert_eq!(detente_ingest::published("July 2025"), None);
/// ```
pub fn published(text: &str) -> Option<Published> {
    let text = text.trim();
    let (day, time) = if let Ok(time) = text.parse::<Timestamp>() {
        let local = text
            .parse::<DateTime>()
            // A time that ends in Z says no place; its day is that of UTC.
            .unwrap_or_else(|_| Offset::UTC.to_datetime(time));
        (local.date(), Some(time.to_string()))
    } else {
        (text.parse::<DateTime>().ok()?.date(), None)
    };
    (day.year() >= 1000).then_some(Published { day, time })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_or_refused() {
        check("2025-07-01", Some(("2025-07-01", None)));
        check(" 2025-07-01 ", Some(("2025-07-01", None)));
        check("2025-07-01 10:30:00", Some(("2025-07-01", None)));
        check(
            "2025-07-01T10:30:00Z",
            Some(("2025-07-01", Some("2025-07-01T10:30:00Z"))),
        );
        check(
            "2025-06-30T23:30:00-05:00",
            Some(("2025-06-30", Some("2025-07-01T04:30:00Z"))),
        );
        check("2024-02-29", Some(("2024-02-29", None)));
        for bad in [
            "2025-02-29",
            "2025-13-01",
            "2025-07",
            "2025",
            "01/07/2025",
            "yesterday",
            "0001-01-01",
            "-002025-01-01",
            "",
        ] {
            check(bad, None);
        }
    }

    fn check(text: &str, expected: Option<(&str, Option<&str>)>) {
        let got = published(text).map(|p| (p.day.to_string(), p.time));
        let expected = expected.map(|(day, time)| (day.to_owned(), time.map(str::to_owned)));
        assert_eq!(got, expected, "{text:?}");
    }
}

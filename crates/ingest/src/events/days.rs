//! Days as the files of the field write them.

use super::Repairs;
use detente_record::Day;

/// Reads `2018-06-01`, `20180601`, `2018/06/01`, any of them with a time
/// behind it, and `6/1/2018` (month first, as one year of ICEWS has it), which
/// is a repair. `None` for anything else and for days that no calendar has.
pub(crate) fn day(text: &str, repairs: &mut Repairs) -> Option<Day> {
    let text = text.trim();
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let whole = text.split([' ', 'T']).next().unwrap_or("");
    if whole.len() >= 8 && digits(whole) && matches!(whole.len(), 8 | 14) {
        return make(&whole[..4], &whole[4..6], &whole[6..8]);
    }
    let mut parts = whole.split(['-', '/']);
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || !(digits(a) && digits(b) && digits(c)) {
        return None;
    }
    if a.len() == 4 {
        return make(a, b, c);
    }
    if c.len() == 4 && a.len() <= 2 {
        repairs.add("date with the month first");
        return make(c, a, b);
    }
    None
}

fn make(year: &str, month: &str, day: &str) -> Option<Day> {
    Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_come_in_several_shapes() {
        let read = |text: &str| {
            let mut repairs = Repairs::default();
            let day = day(text, &mut repairs).map(|d| d.to_string());
            (day, repairs.0.len())
        };
        let is = |text: &str, mended| {
            assert_eq!(
                read(text),
                (Some("2018-06-01".to_owned()), mended),
                "{text}"
            )
        };
        is("2018-06-01", 0);
        is("20180601", 0);
        is("2018/6/1", 0);
        is("20180601143000", 0);
        is("2018-06-01 00:00:00.000", 0);
        is("2018-06-01T10:00:00Z", 0);
        is("6/1/2018", 1);
        for bad in [
            "",
            "2018-02-30",
            "20181301",
            "June 2018",
            "201806",
            "1/2",
            "18-06-01",
            "2018-06-01-02",
        ] {
            assert_eq!(read(bad).0, None, "{bad}");
        }
    }
}

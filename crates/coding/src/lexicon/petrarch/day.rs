//! Days as PETRARCH writes them: `930202-961231`, `>011122`, `<19930101`.

use detente_record::Day;

/// From and to, and how the text was mended to get them.
pub(super) type Days = (Option<Day>, Option<Day>, Vec<Mend>);

/// How days were mended, or why they cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mend {
    pub reason: &'static str,
    pub detail: String,
}

fn say(reason: &'static str, detail: impl Into<String>) -> Mend {
    Mend {
        reason,
        detail: detail.into(),
    }
}

/// Two digits of a year up to these are of this century, as in PETRARCH's own reader.
const THIS_CENTURY: i16 = 30;

/// Reads the days behind a code; an empty text is ever.
pub(super) fn days(text: &str) -> Result<Days, Mend> {
    let mut mends = Vec::new();
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if text.is_empty() {
        return Ok((None, None, mends));
    }
    if let Some(rest) = text.strip_prefix('>') {
        let (day, _) = day(rest, false, &mut mends)?;
        return Ok((Some(day), None, mends));
    }
    if let Some(rest) = text.strip_prefix('<') {
        let (day, _) = day(rest, true, &mut mends)?;
        return Ok((None, Some(day), mends));
    }
    let Some((from, to)) = text.split_once('-') else {
        let (day, _) = day(&text, false, &mut mends)?;
        mends.push(say("a day alone is read as the first day", day.to_string()));
        return Ok((Some(day), None, mends));
    };
    let open = |side: &str| side.is_empty() || side.chars().all(|c| c == '.');
    let (mut first, short) = match open(from) {
        true => (None, false),
        false => {
            let (d, short) = day(from, false, &mut mends)?;
            (Some(d), short)
        }
    };
    let last = match open(to) {
        true => None,
        false => Some(day(to, true, &mut mends)?.0),
    };
    if let (Some(f), Some(l)) = (first, last)
        && f > l
    {
        // A short year that lies after the end is of the century before.
        let earlier = Day::new(f.year() - 100, f.month(), f.day()).ok();
        match earlier.filter(|e| short && *e <= l) {
            Some(earlier) => {
                mends.push(say(
                    "the year of two digits is read in the century before",
                    format!("{earlier}, since {f} is after the end"),
                ));
                first = Some(earlier);
            }
            None => return Err(say("it ends before it begins", format!("{f} to {l}"))),
        }
    }
    Ok((first, last, mends))
}

// A day, and whether its year had two digits.
fn day(text: &str, end: bool, mends: &mut Vec<Mend>) -> Result<(Day, bool), Mend> {
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    let number = |range: std::ops::Range<usize>| {
        text.get(range)
            .and_then(|t| t.parse::<i16>().ok())
            .unwrap_or(0)
    };
    let (year, month, date, short) = match text.len() {
        6 if digits => {
            let year = number(0..2);
            let century = if year <= THIS_CENTURY { 2000 } else { 1900 };
            (century + year, number(2..4), number(4..6), true)
        }
        8 if digits => (number(0..4), number(4..6), number(6..8), false),
        _ => {
            let advice = format!("`{text}` has neither six digits nor eight");
            return Err(say("no date", advice));
        }
    };
    let (month_known, date_known) = (month != 0, month != 0 && date != 0);
    let month = match (month_known, end) {
        (true, _) => month,
        (false, true) => 12,
        (false, false) => 1,
    };
    let first = i8::try_from(month)
        .ok()
        .and_then(|m| Day::new(year, m, 1).ok());
    let none = || say("no date", format!("`{text}` is on no calendar"));
    let first = first.ok_or_else(none)?;
    let length = i16::from(first.days_in_month());
    let date = match (date_known, end) {
        (true, _) if date <= length => date,
        // Thirty-one days are often given to a month that has thirty.
        (true, _) if date <= 31 => {
            mends.push(say("the month has fewer days; its last is taken", text));
            length
        }
        (true, _) => return Err(none()),
        (false, true) => length,
        (false, false) => 1,
    };
    if !date_known {
        mends.push(say("a day or month of 00 is read as the whole of it", text));
    }
    let day = i8::try_from(date)
        .ok()
        .and_then(|d| Day::new(first.year(), first.month(), d).ok());
    Ok((day.ok_or_else(none)?, short))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (String, String, usize) {
        let (from, to, mends) = days(text).unwrap();
        let show = |d: Option<Day>| d.map_or("-".to_owned(), |d| d.to_string());
        (show(from), show(to), mends.len())
    }

    #[test]
    fn every_form_of_days() {
        for (text, from, to, mends) in [
            ("", "-", "-", 0),
            ("320101-331108", "1932-01-01", "1933-11-08", 0),
            ("19270101-730717", "1927-01-01", "1973-07-17", 0),
            ("20110111-20120229", "2011-01-11", "2012-02-29", 0),
            (">011122", "2001-11-22", "-", 0),
            ("> 20120101", "2012-01-01", "-", 0),
            ("<930101", "-", "1993-01-01", 0),
            ("930202-...", "1993-02-02", "-", 0),
            ("930202-", "1993-02-02", "-", 0),
            ("-930202", "-", "1993-02-02", 0),
            ("300101-700514", "1930-01-01", "1970-05-14", 1),
            ("930230-930431", "1993-02-28", "1993-04-30", 2),
            ("930000-940000", "1993-01-01", "1994-12-31", 2),
            ("19820101", "1982-01-01", "-", 1),
        ] {
            assert_eq!(
                read(text),
                (from.to_owned(), to.to_owned(), mends),
                "{text}"
            );
        }
    }

    #[test]
    fn no_days() {
        for text in [
            "2004017-20061201",
            ">201005011",
            "931301-940101",
            "930199-940101",
            "20121207-20120802",
            "today",
            "<",
            "9é0101",
        ] {
            assert!(days(text).is_err(), "{text}");
        }
    }
}

//! Dates as people and old mail programs write them.

use crate::Published;
use detente_record::Day;
use jiff::civil::DateTime;
use jiff::tz::Offset;

/// Beginnings of months' names, enough of them to tell one from the others, in
/// the languages in which feeds have been seen to write them.
const MONTHS: [&[&str]; 12] = [
    &["jan", "gen", "ene", "янв"],
    &["feb", "fév", "fev", "фев"],
    &["mar", "mär", "mrz", "мар"],
    &["apr", "avr", "abr", "апр"],
    &["may", "mai", "mag", "maj", "мая", "май"],
    &["jun", "juin", "giu", "июн"],
    &["jul", "juil", "lug", "июл"],
    &["aug", "aoû", "aou", "ago", "авг"],
    &["sep", "set", "сен"],
    &["oct", "okt", "ott", "out", "окт"],
    &["nov", "ноя"],
    &["dec", "déc", "dez", "dic", "дек"],
];

/// Zones that mean one offset wherever they are written, in minutes.
const ZONES: [(&str, i32); 18] = [
    ("z", 0),
    ("gmt", 0),
    ("ut", 0),
    ("utc", 0),
    ("wet", 0),
    ("est", -300),
    ("edt", -240),
    ("cdt", -300),
    ("mst", -420),
    ("mdt", -360),
    ("pst", -480),
    ("pdt", -420),
    ("cet", 60),
    ("cest", 120),
    ("eet", 120),
    ("eest", 180),
    ("msk", 180),
    ("jst", 540),
];

pub(crate) fn read(text: &str) -> Option<Published> {
    if text.len() > 120 {
        return None;
    }
    let compact = (text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit())).then(|| {
        let part = |from, to| text.get(from..to)?.parse::<i8>().ok();
        day(text.get(..4)?.parse().ok()?, part(4, 6)?, part(6, 8)?)
    });
    if let Some(day) = compact {
        return Some(Published {
            day: day?,
            time: None,
        });
    }
    let mut parts = Parts::default();
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '|'));
    for word in words.filter(|word| !word.is_empty()) {
        parts.take(word);
    }
    parts.published()
}

fn day(year: i16, month: i8, day: i8) -> Option<Day> {
    let day = Day::new(year, month, day).ok()?;
    (1000..2200).contains(&day.year()).then_some(day)
}

#[derive(Default)]
struct Parts {
    day: Option<i8>,
    month: Option<i8>,
    year: Option<i16>,
    clock: Option<(i8, i8, i8)>,
    afternoon: Option<bool>,
    offset: Option<i32>,
    /// Something was given twice: nobody can say which was meant.
    twice: bool,
}

impl Parts {
    fn take(&mut self, word: &str) {
        let lower = word.to_lowercase();
        let lower = lower.trim_end_matches('.');
        if let Some((day, rest)) = self.dashed(lower) {
            // `01-Jul-2025`
            self.take(&day);
            return rest.iter().for_each(|part| self.take(part));
        }
        if let Some([year, month, day]) = numbers(lower) {
            self.twice |= self.year.replace(year).is_some();
            (self.month, self.day) = (i8::try_from(month).ok(), i8::try_from(day).ok());
        } else if let Some(clock) = clock(lower) {
            self.twice |= self.clock.replace(clock).is_some();
        } else if let Some(offset) = offset(lower) {
            // `GMT+0300` and `+0300 (MSK)`: the number counts.
            if self.offset.is_none() || lower.starts_with(['+', '-']) {
                self.offset = Some(offset);
            }
        } else if let Some(half) = half(lower) {
            self.afternoon = Some(half);
        } else if let Some(number) = number(lower) {
            if number >= 1000 {
                self.twice |= self.year.replace(number).is_some();
            } else if let Ok(day) = i8::try_from(number)
                && self.day.is_none()
                && (1..=31).contains(&day)
            {
                self.day = Some(day);
            } else if self.year.is_none() && number < 100 {
                // Two digits, as mail once wrote them.
                self.year = Some(number + if number < 70 { 2000 } else { 1900 });
            }
        } else if let Some(month) = month(lower)
            && self.month.is_none()
        {
            self.month = Some(month);
        }
    }

    fn dashed(&self, word: &str) -> Option<(String, Vec<String>)> {
        let mut parts = word.split('-').map(str::to_owned);
        let day = parts.next().filter(|day| number(day).is_some())?;
        let rest: Vec<String> = parts.collect();
        let named = rest.first().is_some_and(|word| month(word).is_some());
        (rest.len() == 2 && named).then_some((day, rest))
    }

    fn published(self) -> Option<Published> {
        if self.twice {
            return None;
        }
        let day = day(self.year?, self.month?, self.day?)?;
        let time = self
            .clock
            .zip(self.offset)
            .and_then(|((hour, minute, second), offset)| {
                let hour = match self.afternoon {
                    Some(true) if hour < 12 => hour + 12,
                    Some(false) if hour == 12 => 0,
                    _ => hour,
                };
                let local =
                    DateTime::new(day.year(), day.month(), day.day(), hour, minute, second, 0)
                        .ok()?;
                let offset = Offset::from_seconds(offset * 60).ok()?;
                Some(offset.to_timestamp(local).ok()?.to_string())
            });
        Some(Published { day, time })
    }
}

/// A day in numbers only, as year, month, day: `2025/07/01`, `01.07.2025` (with full stops the day
/// comes first), `25/07/2025` and `07/25/2025`, where only one of them can be the month.
fn numbers(word: &str) -> Option<[i16; 3]> {
    let sign = word.chars().find(|c| !c.is_ascii_digit())?;
    let wide = |part: &str| part.len() == 4 || (1..=2).contains(&part.len());
    let parts: Vec<&str> = word.split(sign).collect();
    let parts = parts.iter().filter(|part| wide(part)).map(|p| number(p));
    let [a, b, c] = parts.collect::<Option<Vec<i16>>>()?.try_into().ok()?;
    match sign {
        '/' | '.' | '-' if a >= 1000 => Some([a, b, c]),
        '.' if c >= 1000 => Some([c, b, a]),
        '/' | '-' if c >= 1000 && a > 12 => Some([c, b, a]),
        '/' | '-' if c >= 1000 && b > 12 => Some([c, a, b]),
        _ => None,
    }
}

fn number(word: &str) -> Option<i16> {
    let word = word.trim_end_matches('º');
    let word = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|end| word.strip_suffix(end))
        .unwrap_or(word);
    (word.len() <= 4 && word.bytes().all(|b| b.is_ascii_digit())).then(|| word.parse().ok())?
}

fn month(word: &str) -> Option<i8> {
    // A weekday may begin like a month: Italian martedì, Spanish martes.
    if ["mart", "mard"].iter().any(|day| word.starts_with(day)) && word != "mart" {
        return None;
    }
    let found = MONTHS
        .iter()
        .position(|names| names.iter().any(|name| word.starts_with(name)))?;
    i8::try_from(found + 1).ok()
}

fn half(word: &str) -> Option<bool> {
    match word.replace('.', "").as_str() {
        "pm" => Some(true),
        "am" => Some(false),
        _ => None,
    }
}

/// `10:30`, `10:30:15`, `10:30:15.250`, `10:30am`, `10:30z`.
fn clock(word: &str) -> Option<(i8, i8, i8)> {
    if !word.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let word = word.trim_end_matches(['z', 'h']);
    let (hour, rest) = word.split_once(':')?;
    let (minute, second) = rest.split_once(':').unwrap_or((rest, "0"));
    let second = second.split('.').next()?;
    let parse = |digits: &str, below: i8| {
        let value: i8 = digits.parse().ok()?;
        (0..below).contains(&value).then_some(value)
    };
    // A leap second is the last of its minute.
    let second = if second == "60" {
        59
    } else {
        parse(second, 60)?
    };
    Some((parse(hour, 24)?, parse(minute, 60)?, second))
}

fn offset(word: &str) -> Option<i32> {
    if let Some((_, minutes)) = ZONES.iter().find(|(name, _)| *name == word) {
        return Some(*minutes);
    }
    let word = word
        .strip_prefix("gmt")
        .or_else(|| word.strip_prefix("utc"))
        .unwrap_or(word);
    let sign = match word.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let digits = word.get(1..)?.replace(':', "");
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (hours, minutes) = match digits.len() {
        1 | 2 => (digits.parse::<i32>().ok()?, 0),
        4 => (
            digits.get(..2)?.parse().ok()?,
            digits.get(2..)?.parse().ok()?,
        ),
        _ => return None,
    };
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

#[cfg(test)]
mod tests {
    #[test]
    fn dates_of_mail_and_of_people() {
        let noon = Some("2025-07-01T08:00:00Z");
        for text in [
            "Tue, 01 Jul 2025 12:00:00 +0400",
            "Tue, 1 Jul 2025 12:00:00 +04:00",
            "1 Jul 25 08:00 GMT",
            "01-Jul-2025 08:00:00 UTC",
            "July 1st, 2025 4:00 AM EDT",
            "Jul. 1, 2025, 04:00 a.m. EDT",
            "Tue Jul 01 2025 12:00:00 GMT+0400",
            "ter, 01 julho 2025 08:00:00\n Z",
        ] {
            check(text, Some("2025-07-01"), noon);
        }
        check(
            "Seg, 24 Set 2018 19:42:40 -0300",
            Some("2018-09-24"),
            Some("2018-09-24T22:42:40Z"),
        );
        check(
            "mer, 16 nov 2022 10:00:00 GMT",
            Some("2022-11-16"),
            Some("2022-11-16T10:00:00Z"),
        );
        check("12 марта 2009", Some("2009-03-12"), None);
        check("martes, 2 de mayo de 2023", Some("2023-05-02"), None);
        check("1 July 2025, 10:30 Baku time", Some("2025-07-01"), None);
        check("20250701", Some("2025-07-01"), None);
    }

    #[test]
    fn numbers_alone_where_one_reading_is_left() {
        for text in [
            "01.07.2025",
            "1.7.2025",
            "2025/07/01",
            "2025.7.1",
            "01.07.2025, 10:30",
        ] {
            check(text, Some("2025-07-01"), None);
        }
        for text in ["25.12.2025", "25/12/2025", "12/25/2025", "25-12-2025"] {
            check(text, Some("2025-12-25"), None);
        }
        let time = Some("2025-07-01T06:30:00Z");
        check("01.07.2025 10:30 +0400", Some("2025-07-01"), time);
    }

    #[test]
    fn half_a_date_is_none() {
        for text in [
            "July 2025",
            "2025",
            "01/07/2025",
            "01-07-2025",
            "01.07.25",
            "31.02.2025",
            "13.13.2025",
            "1.2.3.2025",
            "31 Feb 2025",
            "20251301",
            "yesterday",
            "",
            "mangomongo",
            "1 July 2025 and 2 August 2026",
            "99999999",
            "12:00",
            "٣ ٧ ٢٠٢٥",
        ] {
            check(text, None, None);
        }
    }

    fn check(text: &str, day: Option<&str>, time: Option<&str>) {
        let got = crate::published_anyhow(text);
        assert_eq!(
            got.as_ref().map(|p| p.day.to_string()).as_deref(),
            day,
            "{text}"
        );
        assert_eq!(got.and_then(|p| p.time).as_deref(), time, "{text}");
    }
}

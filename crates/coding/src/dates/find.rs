//! Finding date expressions along the tokens.

use super::DateWords;
use super::calendar::{days_on, month, months_on, week, year};
use detente_reading::{Document, Tense};
use detente_record::{DateBasis, Precision};
use jiff::civil::Date;
use std::ops::Range;

/// A date expression and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Found {
    pub tokens: Range<usize>,
    pub start: usize,
    pub end: usize,
    pub value: String,
    pub from: Option<Date>,
    pub to: Option<Date>,
    pub precision: Precision,
    pub basis: DateBasis,
}

struct Meaning {
    value: String,
    days: Option<(Date, Date)>,
    precision: Precision,
    basis: DateBasis,
}

/// Finds every date expression. `published` completes what the text leaves out.
pub fn find(document: &Document, words: &DateWords, published: Option<Date>) -> Vec<Found> {
    let lower: Vec<String> = (0..document.tokens.len())
        .map(|t| document.word(t).to_lowercase())
        .collect();
    let mut out = Vec::new();
    let mut at = 0;
    let mut anchor = published;
    while at < lower.len() {
        let future = tense_around(document, at) == Tense::Future;
        let cursor = Cursor {
            lower: &lower,
            words,
            published,
            anchor,
            future,
        };
        match cursor.at(at) {
            Some((end, meaning)) => {
                if meaning.basis == DateBasis::Stated && meaning.precision == Precision::Day {
                    anchor = meaning.days.map(|d| d.0);
                }
                let start = document.tokens[at].start as usize;
                let last = document.tokens[end - 1].end as usize;
                out.push(Found {
                    tokens: at..end,
                    start,
                    end: last,
                    value: meaning.value,
                    from: meaning.days.map(|d| d.0),
                    to: meaning.days.map(|d| d.1),
                    precision: meaning.precision,
                    basis: meaning.basis,
                });
                at = end;
            }
            None => at += 1,
        }
    }
    out
}

fn tense_around(document: &Document, token: usize) -> Tense {
    let mut at = token;
    loop {
        if let Some(clause) = document
            .clause_at(at)
            .map(|c| &document.clauses[c])
            .filter(|c| c.tense != Tense::None)
        {
            return match clause.modality {
                detente_reading::Modality::Intended => Tense::Future,
                _ => clause.tense,
            };
        }
        match document.head(at) {
            Some(head) => at = head,
            None => return Tense::None,
        }
    }
}

struct Cursor<'a> {
    lower: &'a [String],
    words: &'a DateWords,
    published: Option<Date>,
    anchor: Option<Date>,
    future: bool,
}

impl Cursor<'_> {
    fn word(&self, at: usize) -> &str {
        self.lower.get(at).map_or("", String::as_str)
    }

    fn at(&self, at: usize) -> Option<(usize, Meaning)> {
        self.iso(at)
            .or_else(|| self.day_month(at))
            .or_else(|| self.month_day(at))
            .or_else(|| self.relative_unit(at))
            .or_else(|| self.weekday(at))
            .or_else(|| self.named_day(at))
            .or_else(|| self.quarter_or_season(at))
            .or_else(|| self.counted(at))
            .or_else(|| self.bare_year(at))
    }

    fn year_at(&self, at: usize) -> Option<i16> {
        let word = self.word(at);
        let year: i16 = word.parse().ok()?;
        (word.len() == 4 && (1000..=2100).contains(&year)).then_some(year)
    }

    fn day_at(&self, at: usize) -> Option<i8> {
        let word = self.word(at);
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let day: i8 = digits.parse().ok()?;
        let ordinal = matches!(&word[digits.len()..], "" | "st" | "nd" | "rd" | "th");
        ((1..=31).contains(&day) && digits.len() <= 2 && ordinal).then_some(day)
    }

    fn month_at(&self, at: usize) -> Option<i8> {
        self.words.months.get(self.word(at)).copied()
    }

    fn iso(&self, at: usize) -> Option<(usize, Meaning)> {
        let day: Date = Some(self.word(at))
            .filter(|w| w.len() == 10)
            .and_then(|w| w.parse().ok())?;
        Some((at + 1, exact(day, DateBasis::Stated)))
    }

    // 27 June 2025, 27 June, 27th of June.
    fn day_month(&self, at: usize) -> Option<(usize, Meaning)> {
        let day = self.day_at(at)?;
        let of = usize::from(self.word(at + 1) == "of");
        let month = self.month_at(at + 1 + of)?;
        let after = at + 2 + of;
        let comma = usize::from(self.word(after) == "," && self.year_at(after + 1).is_some());
        match self.year_at(after + comma) {
            Some(year) => Some((
                after + comma + 1,
                exact(Date::new(year, month, day).ok()?, DateBasis::Stated),
            )),
            None => Some((after, self.nearest(month, day)?)),
        }
    }

    // June 27, 2025; June 27; June 2025; June.
    fn month_day(&self, at: usize) -> Option<(usize, Meaning)> {
        let number = self.month_at(at)?;
        if let Some(day) = self
            .day_at(at + 1)
            .filter(|_| self.year_at(at + 1).is_none())
        {
            let after = at + 2;
            let comma = usize::from(self.word(after) == ",");
            return match self.year_at(after + comma) {
                Some(year) => Some((
                    after + comma + 1,
                    exact(Date::new(year, number, day).ok()?, DateBasis::Stated),
                )),
                None => Some((after, self.nearest(number, day)?)),
            };
        }
        let comma = usize::from(self.word(at + 1) == ",");
        if let Some(year) = self.year_at(at + 1 + comma) {
            return Some((
                at + 2 + comma,
                whole_month(year, number, DateBasis::Stated)?,
            ));
        }
        // "may" is a verb far more often than a month; "march" too.
        let ambiguous = self.word(at).len() <= 5
            && !self
                .words
                .year
                .iter()
                .any(|w| w == self.word(at.wrapping_sub(1)));
        if ambiguous && matches!(number, 3 | 5) {
            return None;
        }
        let today = self.published?;
        let step = i16::from(number > today.month() && !self.future);
        let back = today.year() - step + i16::from(self.future && number < today.month());
        Some((at + 1, whole_month(back, number, DateBasis::Inferred)?))
    }

    // A day without its year: the one nearest the article, before it unless the clause is in the future.
    fn nearest(&self, month: i8, day: i8) -> Option<Meaning> {
        let Some(today) = self.published else {
            return Some(Meaning {
                value: format!("XXXX-{month:02}-{day:02}"),
                days: None,
                precision: Precision::Day,
                basis: DateBasis::Stated,
            });
        };
        let candidates = [-1, 0, 1]
            .into_iter()
            .filter_map(|y| Date::new(today.year() + y, month, day).ok());
        let best = candidates.min_by_key(|d| {
            let away = (*d - today).get_days();
            let wrong = if self.future { away < -20 } else { away > 45 };
            (wrong, away.abs())
        })?;
        Some(exact(best, DateBasis::Inferred))
    }

    fn side(&self, at: usize) -> Option<i32> {
        let has = |list: &[String]| list.iter().any(|w| w == self.word(at));
        match () {
            () if has(&self.words.last) => Some(-1),
            () if has(&self.words.this) => Some(0),
            () if has(&self.words.next) => Some(1),
            () => None,
        }
    }

    // last week, this month, next year, last June, next Tuesday.
    fn relative_unit(&self, at: usize) -> Option<(usize, Meaning)> {
        let side = self.side(at)?;
        let today = self.published?;
        let name = self.word(at + 1);
        if let Some(&weekday) = self.words.weekdays.get(name) {
            return Some((
                at + 2,
                exact(on_weekday(today, weekday, side > 0), DateBasis::Inferred),
            ));
        }
        if let Some(&number) = self.words.months.get(name) {
            let year = match side {
                -1 if number >= today.month() => today.year() - 1,
                1 if number <= today.month() => today.year() + 1,
                _ => today.year(),
            };
            return Some((at + 2, whole_month(year, number, DateBasis::Inferred)?));
        }
        if let Some(season) = self.words.seasons.get(name) {
            let value = format!("{}-{season}", i32::from(today.year()) + side);
            return Some((
                at + 2,
                Meaning {
                    value,
                    days: None,
                    precision: Precision::Season,
                    basis: DateBasis::Inferred,
                },
            ));
        }
        let meaning = match self.words.units.get(name)?.as_str() {
            "W" => {
                let (from, to) = week(days_on(today, side * 7));
                let iso = from.iso_week_date();
                Meaning {
                    value: format!("{}-W{:02}", iso.year(), iso.week()),
                    days: Some((from, to)),
                    precision: Precision::Week,
                    basis: DateBasis::Inferred,
                }
            }
            "M" => {
                let there = months_on(today.first_of_month(), side);
                whole_month(there.year(), there.month(), DateBasis::Inferred)?
            }
            "Y" => whole_year(today.year() + side as i16, DateBasis::Inferred)?,
            _ => return None,
        };
        Some((at + 2, meaning))
    }

    fn weekday(&self, at: usize) -> Option<(usize, Meaning)> {
        let weekday = *self.words.weekdays.get(self.word(at))?;
        let Some(today) = self.published else {
            return Some((
                at + 1,
                Meaning {
                    value: String::new(),
                    days: None,
                    precision: Precision::Day,
                    basis: DateBasis::None,
                },
            ));
        };
        Some((
            at + 1,
            exact(on_weekday(today, weekday, self.future), DateBasis::Inferred),
        ))
    }

    fn named_day(&self, at: usize) -> Option<(usize, Meaning)> {
        let offset = *self.words.days.get(self.word(at))?;
        let today = self.published?;
        Some((at + 1, exact(days_on(today, offset), DateBasis::Inferred)))
    }

    // third quarter of 2008, spring 2009, the 1990s.
    fn quarter_or_season(&self, at: usize) -> Option<(usize, Meaning)> {
        if let Some(season) = self.words.seasons.get(self.word(at)) {
            let of = usize::from(matches!(self.word(at + 1), "of" | "in"));
            let year = self.year_at(at + 1 + of)?;
            let meaning = Meaning {
                value: format!("{year}-{season}"),
                days: None,
                precision: Precision::Season,
                basis: DateBasis::Stated,
            };
            return Some((at + 2 + of, meaning));
        }
        if let Some(&n) = self.words.ordinals.get(self.word(at))
            && self.words.quarter.iter().any(|q| q == self.word(at + 1))
            && (1..=4).contains(&n)
        {
            let of = usize::from(matches!(self.word(at + 2), "of" | "in"));
            let (year, end) = match self.year_at(at + 2 + of) {
                Some(year) => (year, at + 3 + of),
                None => (self.published?.year(), at + 2),
            };
            let first = month(year, (n as i8 - 1) * 3 + 1)?.0;
            let last = month(year, n as i8 * 3)?.1;
            let meaning = Meaning {
                value: format!("{year}-Q{n}"),
                days: Some((first, last)),
                precision: Precision::Quarter,
                basis: DateBasis::Stated,
            };
            return Some((end, meaning));
        }
        let decade = self
            .word(at)
            .strip_suffix('s')
            .filter(|d| d.len() == 4 && d.ends_with('0'))?;
        let first: i16 = decade.parse().ok()?;
        let days = Some((year(first)?.0, year(first + 9)?.1));
        Some((
            at + 1,
            Meaning {
                value: decade[..3].to_owned(),
                days,
                precision: Precision::Decade,
                basis: DateBasis::Stated,
            },
        ))
    }

    // two days ago, a week earlier, three years later; for two years.
    fn counted(&self, at: usize) -> Option<(usize, Meaning)> {
        let count = self
            .words
            .counts
            .get(self.word(at))
            .copied()
            .or_else(|| self.word(at).parse().ok())
            .filter(|n| *n < 1000)?;
        let hyphen = usize::from(self.word(at + 1) == "-");
        let unit = self.words.units.get(self.word(at + 1 + hyphen))?.as_str();
        let after = at + 2 + hyphen;
        let has = |list: &[String], i: usize| list.iter().any(|w| w == self.word(i));
        let (side, base) = match () {
            () if has(&self.words.ago, after) && self.word(after) == "ago" => (-1, self.published?),
            () if has(&self.words.ago, after) => (-1, self.anchor?),
            () if has(&self.words.later, after) => (1, self.anchor?),
            () => {
                let before = at
                    .checked_sub(1)
                    .is_some_and(|b| has(&self.words.span, b) || has(&self.words.about, b));
                let value = format!("P{}", plain(count, unit));
                let meaning = Meaning {
                    value,
                    days: None,
                    precision: Precision::Unknown,
                    basis: DateBasis::Stated,
                };
                return (before || hyphen == 1).then_some((after, meaning));
            }
        };
        let meaning = match unit {
            "D" => exact(days_on(base, side * count), DateBasis::Inferred),
            "W" => exact(days_on(base, side * count * 7), DateBasis::Inferred),
            "M" => {
                let there = months_on(base, side * count);
                whole_month(there.year(), there.month(), DateBasis::Inferred)?
            }
            _ => {
                let years = count * unit.trim_end_matches('Y').parse::<i32>().unwrap_or(1);
                whole_year(
                    i16::try_from(i32::from(base.year()) + side * years).ok()?,
                    DateBasis::Inferred,
                )?
            }
        };
        Some((after + 1, meaning))
    }

    fn bare_year(&self, at: usize) -> Option<(usize, Meaning)> {
        let number = self.year_at(at).filter(|y| (1400..=2100).contains(y))?;
        let before = at.checked_sub(1).map_or("", |b| self.word(b));
        let told = self.words.year.iter().any(|w| w == before)
            || matches!(before, "" | "," | "(" | "the" | "'s" | "and" | "–" | "-");
        // A number before a plural noun counts things.
        let counts = self.words.units.contains_key(self.word(at + 1));
        (told && !counts)
            .then(|| whole_year(number, DateBasis::Stated).map(|m| (at + 1, m)))
            .flatten()
    }
}

fn plain(count: i32, unit: &str) -> String {
    match unit.trim_end_matches('Y').parse::<i32>() {
        Ok(times) => format!("{}Y", count * times),
        Err(_) => format!("{count}{unit}"),
    }
}

fn exact(day: Date, basis: DateBasis) -> Meaning {
    Meaning {
        value: day.to_string(),
        days: Some((day, day)),
        precision: Precision::Day,
        basis,
    }
}

fn whole_month(year: i16, number: i8, basis: DateBasis) -> Option<Meaning> {
    let days = month(year, number)?;
    Some(Meaning {
        value: format!("{year:04}-{number:02}"),
        days: Some(days),
        precision: Precision::Month,
        basis,
    })
}

fn whole_year(number: i16, basis: DateBasis) -> Option<Meaning> {
    let days = year(number)?;
    Some(Meaning {
        value: format!("{number:04}"),
        days: Some(days),
        precision: Precision::Year,
        basis,
    })
}

// The last such day, today included; in the future the next one.
fn on_weekday(today: Date, weekday: i8, future: bool) -> Date {
    let now = i32::from(today.weekday().to_monday_one_offset());
    let back = (now - i32::from(weekday)).rem_euclid(7);
    if future {
        days_on(today, if back == 0 { 7 } else { 7 - back })
    } else {
        days_on(today, -back)
    }
}

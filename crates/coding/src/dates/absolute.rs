//! Dates that the text tells by number and name; what it leaves out is
//! completed from the article's day.

use super::calendar::{Grain, Moment, days_on, months_on};
use super::cursor::{Cursor, Hit};
use super::tense::Time;
use detente_reading::Upos;
use detente_record::{DateBasis, Precision};
use jiff::civil::Date;
use std::ops::Bound;

impl Cursor<'_> {
    /// 2025-06-27, 27.06.2025, 27/6/2025: nothing that can be read in two ways.
    pub fn numeric(&self, at: usize) -> Option<Hit> {
        let word = self.word(at);
        if word.len() == 4 && self.is_dash(at + 1) && self.is_dash(at + 3) && self.joined(at) {
            let day = self.word(at + 4).get(..2)?.parse().ok()?;
            let moment = Moment::day(self.year(at)?, self.small(at + 2)?, day)?;
            return Some(Hit::stated((at + 5, moment)));
        }
        let mark = word.chars().find(|c| !c.is_ascii_digit())?;
        if !matches!(mark, '-' | '.' | '/') {
            return None;
        }
        let date = word.split('t').next().unwrap_or("");
        let numbers: Vec<i16> = date.split(mark).map_while(|n| n.parse().ok()).collect();
        let moment = match (numbers.as_slice(), date.find(mark)?, mark) {
            (&[y, m, d], 4, _) => Moment::day(y, m.try_into().ok()?, d.try_into().ok()?)?,
            (&[d, m, y], _, '.') if y >= 1000 => {
                Moment::day(y, m.try_into().ok()?, d.try_into().ok()?)?
            }
            (&[a, b, y], _, _) if y >= 1000 && (a > 12 || a == b) => {
                Moment::day(y, b.try_into().ok()?, a.try_into().ok()?)?
            }
            (&[a, b, y], _, _) if y >= 1000 && b > 12 => {
                Moment::day(y, a.try_into().ok()?, b.try_into().ok()?)?
            }
            _ => return None,
        };
        Some(Hit::stated((at + 1, moment)))
    }

    /// Christmas, 9/11: days that have a name.
    pub fn named(&self, at: usize) -> Option<Hit> {
        let first = self.word(at);
        let mut keys = self
            .words
            .named
            .range::<str, _>((Bound::Included(first), Bound::Unbounded));
        if !keys.next().is_some_and(|(k, _)| k.starts_with(first)) {
            return None;
        }
        let mut phrase = String::new();
        let mut best = None;
        for i in at..(at + 5).min(self.text.len()) {
            if i > at && !self.word(i).starts_with('\'') && !self.word(i).starts_with('’') {
                phrase.push(' ');
            }
            phrase.push_str(&self.word(i).replace('’', "'"));
            best = self.words.named.get(&phrase).map(|v| (i + 1, v)).or(best);
        }
        let (end, value) = best?;
        if let Ok(day) = value.parse::<Date>() {
            return Some(Hit::stated((end, Moment::holding(Grain::Day, day))));
        }
        let (month, day) = value.split_once('-')?;
        let (month, day) = (month.parse().ok()?, day.parse().ok()?);
        // "Christmas trees", "Mr Christmas".
        let noun = matches!(self.tag(end).upos(), Upos::Noun | Upos::Propn)
            && !self.is(&self.words.times, end);
        let name = at > 0 && self.capital(at - 1) && self.tag(at - 1).upos() == Upos::Propn;
        if noun || name {
            return None;
        }
        self.completed(end, month, day, at)
    }

    /// 27 June 2025, 27th of June, 8-May-2006, 27–28 June.
    pub fn day_month(&self, at: usize) -> Option<Hit> {
        let day = self.day(at)?;
        let range = self.is(&self.words.to, at + 1) && self.day(at + 2).is_some_and(|d| d > day);
        let after = if range { at + 3 } else { at + 1 };
        let hyphen = usize::from(self.is_dash(after) && self.joined(after));
        let month_at = self.skip(&self.words.of, after) + hyphen;
        let month = self.month(month_at)?;
        let year_at = month_at + 1 + usize::from(self.is_dash(month_at + 1) && hyphen == 1);
        let hit = self.completed(year_at, month, day, at)?;
        // The month stands with the second day.
        Some(if range {
            Hit { end: at + 1, ..hit }
        } else {
            hit
        })
    }

    /// June 27, 2025; June 27; June 27–28, 2025; June 2025; June.
    pub fn month_day(&self, at: usize) -> Option<Hit> {
        let number = self.month(at)?;
        let the = at
            + 1
            + usize::from(self.is(&self.words.the, at + 1) && self.ordinal(at + 2).is_some());
        if let Some(day) = self
            .day(the)
            .filter(|_| !self.words.ordinals.contains_key(self.word(the)) || the > at + 1)
        {
            let next = the + 1;
            let range = self.is(&self.words.to, next)
                && self.day(next + 1).is_some_and(|d| d > day)
                && self.month(next + 2).is_none();
            let hit = self.completed(if range { next + 2 } else { next }, number, day, at)?;
            return Some(if range { Hit { end: next, ..hit } } else { hit });
        }
        if let Some((end, year)) = self.year_behind(at + 1) {
            let stated = self.year(end - 1).is_some();
            let hit = (end, Moment::from(Grain::Month, year, number)?);
            return Some(if stated {
                Hit::stated(hit)
            } else {
                Hit::inferred(hit)
            });
        }
        // A month that shares the year of the next: "March to August 2011".
        if self.is(&self.words.to, at + 1)
            && let Some(second) = self.month(at + 2)
            && let Some(year) = self.year(self.skip(&self.words.of, at + 3))
        {
            let own = year - i16::from(second < number);
            return Some(Hit::stated((
                at + 1,
                Moment::from(Grain::Month, own, number)?,
            )));
        }
        self.lone_month(at, number)
    }

    /// The second of "June 27–28, 2025".
    pub fn second_day(&self, at: usize) -> Option<Hit> {
        let first = self.focus.day.filter(|_| self.focus.end + 1 == at)?;
        let day = self.day(at).filter(|d| *d > first.day())?;
        let year = usize::from(self.word(at + 1) == ",") + at + 1;
        let end = if self.year(year).is_some() {
            year + 1
        } else {
            at + 1
        };
        if !self.follows(&self.words.to, at) || !(end > at + 1 || self.ends(end)) {
            return None;
        }
        let hit = (end, Moment::day(first.year(), first.month(), day)?);
        Some(if self.focus.stated {
            Hit::stated(hit)
        } else {
            Hit::inferred(hit)
        })
    }

    // "may" is a verb far more often than a month, "march" too, and June is also a name.
    fn lone_month(&self, at: usize, number: i8) -> Option<Hit> {
        let dated = self.follows(&self.words.year, at)
            || self.follows(&self.words.the, at)
            || self.words.parts.contains_key(self.before(at));
        let verbal = matches!(self.tag(at).upos(), Upos::Verb | Upos::Aux);
        if !dated && (verbal || (matches!(number, 3 | 5) && self.first_word(at))) {
            return None;
        }
        if self.part_of_name(at) && (!dated || self.capital(at + 1)) {
            return None;
        }
        let Some(today) = self.today else {
            return Some(Hit::open(
                at + 1,
                format!("XXXX-{number:02}"),
                Precision::Month,
            ));
        };
        if let Some(year) = self.story_year() {
            return Some(Hit::inferred((
                at + 1,
                Moment::from(Grain::Month, year, number)?,
            )));
        }
        let ahead = i32::from(number - today.month()).rem_euclid(12);
        let forward = match self.time(at) {
            Time::Future => true,
            Time::Past => false,
            Time::Present => ahead <= 8,
            Time::None => ahead <= 2,
        };
        let months = if forward || ahead == 0 {
            ahead
        } else {
            ahead - 12
        };
        let first = months_on(today.first_of_month(), months);
        Some(Hit::inferred((
            at + 1,
            Moment::holding(Grain::Month, first),
        )))
    }

    /// Returns whether a word begins a line.
    pub fn new_line(&self, at: usize) -> bool {
        let token = |i: usize| {
            self.text
                .get(i)
                .and_then(|w| self.document.tokens.get(w.token))
        };
        match (at.checked_sub(1).and_then(token), token(at)) {
            (Some(a), Some(b)) => self
                .document
                .text
                .get(a.end as usize..b.start as usize)
                .is_none_or(|gap| gap.contains('\n')),
            _ => true,
        }
    }

    fn first_word(&self, at: usize) -> bool {
        at == 0 || self.sentence(at) != self.sentence(at - 1)
    }

    /// Returns whether a word stands inside the name of somebody or something.
    pub fn part_of_name(&self, at: usize) -> bool {
        let Some(token) = self.text.get(at).map(|w| w.token) else {
            return false;
        };
        let next = self.tag(at + 1).upos() == Upos::Propn
            && self.capital(at + 1)
            && self.text.get(at + 1).is_some_and(|w| {
                let flat = self.document.rel(w.token) == detente_reading::Rel::Flat;
                self.document.head(token) == Some(w.token)
                    || (flat && self.document.head(w.token) == Some(token))
            });
        let names = &self.document.names;
        let n = names.partition_point(|n| n.tokens.end <= token);
        let person = names
            .get(n)
            .is_some_and(|n| n.tokens.contains(&token) && n.kind == Some("person"));
        next && self.unit(at + 1).is_none() || person
    }

    /// Reads a year behind a month or a quarter: ", 2025", "of 2025", "of last year".
    pub fn year_behind(&self, at: usize) -> Option<(usize, i16)> {
        let comma = at + usize::from(self.word(at) == ",");
        let of = self.skip(&self.words.of, comma);
        if let Some(year) = self.year(of) {
            return Some((of + 1, year));
        }
        if of == at + 1
            && let Some(year) = self.old_year(of)
        {
            return Some((of + 1, year));
        }
        let of = self.skip(&self.words.of, at);
        let (end, moment) = self
            .side(of)
            .or_else(|| self.pointed(of))
            .filter(|h| h.1.grain == Grain::Year)?;
        Some((end, moment.first.year()))
    }

    // "384" behind a month or a preposition.
    fn old_year(&self, at: usize) -> Option<i16> {
        let word = self.word(at);
        let year: i16 = word.parse().ok()?;
        (word.len() == 3 && year > 99).then_some(year)
    }

    /// Completes a day and month by the year that stands at `end`, or the one nearest.
    fn completed(&self, end: usize, month: i8, day: i8, at: usize) -> Option<Hit> {
        let comma = end + usize::from(self.word(end) == ",");
        let of = self.skip(&self.words.of, end);
        let old = || self.old_year(end).filter(|_| !self.is(&self.words.of, end));
        if let Some(year) = self.year(comma).or_else(old) {
            return Some(Hit::stated((comma + 1, Moment::day(year, month, day)?)));
        }
        if let Some(year) = self.year(of).filter(|_| of > end) {
            return Some(Hit::stated((of + 1, Moment::day(year, month, day)?)));
        }
        if let Some((after, moment)) = self
            .side(of)
            .or_else(|| self.pointed(of))
            .filter(|h| h.1.grain == Grain::Year)
        {
            return Some(Hit::inferred((
                after,
                Moment::day(moment.first.year(), month, day)?,
            )));
        }
        let Some(today) = self.today else {
            return Some(Hit::open(
                end,
                format!("XXXX-{month:02}-{day:02}"),
                Precision::Day,
            ));
        };
        if let Some(year) = self.story_year() {
            return Some(Hit::inferred((end, Moment::day(year, month, day)?)));
        }
        let time = self.time(at);
        let candidates = [-1, 0, 1]
            .into_iter()
            .filter_map(|y| Moment::day(today.year() + y, month, day));
        let best = candidates.min_by_key(|m| {
            let away = (m.first - today).get_days();
            let wrong = match time {
                Time::Future => away < -3,
                Time::Past => away > 45,
                Time::Present => away < -60,
                Time::None => false,
            };
            (wrong, away.abs())
        })?;
        Some(Hit::inferred((end, best)))
    }

    /// Returns the year of the date told last, in a text that tells of long ago.
    pub fn story_year(&self) -> Option<i16> {
        let year = self.focus.moment?.first.year();
        self.story.then_some(year)
    }

    /// Tuesday, 3 June; Thursday, May 30th: the day of the week tells the year.
    pub fn weekday_date(&self, at: usize) -> Option<Hit> {
        let weekday = *self.words.weekdays.get(self.word(at))?;
        let mut next = at + 1;
        if self.new_line(next) {
            return None;
        }
        next += usize::from(matches!(self.word(next), "," | "(" | "."));
        next = self.skip(&self.words.the, next);
        let mut hit = self.month_day(next).or_else(|| self.day_month(next))?;
        let moment = hit.moment().filter(|m| m.grain == Grain::Day)?;
        if hit.basis == DateBasis::Inferred {
            let fits = |m: &Moment| m.first.weekday().to_monday_one_offset() == weekday;
            let years = [0, -1, 1, -2, 2, -3, 3];
            let found = years
                .into_iter()
                .filter_map(|y| {
                    Moment::day(
                        moment.first.year() + y,
                        moment.first.month(),
                        moment.first.day(),
                    )
                })
                .find(fits);
            hit = Hit::inferred((hit.end, found.unwrap_or(moment)));
        }
        Some(hit)
    }

    /// Third quarter of 2008, first half of last year, Q3 2008, spring 2009.
    pub fn stretch(&self, at: usize) -> Option<Hit> {
        let (end, grain, month) = self.quarter(at).or_else(|| self.season(at))?;
        if let Some((end, year)) = self.year_behind(end) {
            return Some(Hit::stated((end, Moment::from(grain, year, month)?)));
        }
        if grain == Grain::Season && !self.dated_season(at, end) {
            return None;
        }
        let today = self.today?;
        let here = Moment::from(grain, today.year(), month)?;
        let soon = (here.first - today).get_days() < 75;
        let year = match self.time(at) {
            Time::Future if here.days().1 < today => 1,
            Time::Future | Time::Present if here.first > today => 0,
            _ if here.first > today && !soon => -1,
            _ => 0,
        };
        Some(Hit::inferred((
            end,
            Moment::from(grain, today.year() + year, month)?,
        )))
    }

    fn quarter(&self, at: usize) -> Option<(usize, Grain, i8)> {
        let word = self.word(at);
        if let Some(n) = word
            .strip_prefix('q')
            .and_then(|n| n.parse::<i8>().ok())
            .filter(|n| (1..=4).contains(n))
        {
            return Some((at + 1, Grain::Quarter, n * 3 - 2));
        }
        let n = self.ordinal(at)?;
        let unit = at + 1 + usize::from(self.is_dash(at + 1));
        if self.unit(unit) == Some(Grain::Quarter) {
            let n = i8::try_from(n).ok().filter(|n| (1..=4).contains(n))?;
            return Some((unit + 1, Grain::Quarter, n * 3 - 2));
        }
        // Matches have halves too: the year must stand with it.
        let half = self.is(&self.words.half, unit)
            && (1..=2).contains(&n)
            && self.year_behind(unit + 1).is_some();
        half.then_some((unit + 1, Grain::Half, if n == 1 { 1 } else { 7 }))
    }

    // "in the spring", not "the fall of the city" or "spring floods".
    fn dated_season(&self, at: usize, end: usize) -> bool {
        use Upos::{Adj, Noun, Propn};
        let the = self.follows(&self.words.the, at);
        let behind = if the { at - 1 } else { at };
        let told = (the && self.follows(&self.words.year, behind))
            || self.follows(&self.words.until, behind);
        told && !matches!(self.tag(end).upos(), Noun | Propn | Adj) && !self.is(&self.words.of, end)
    }

    fn season(&self, at: usize) -> Option<(usize, Grain, i8)> {
        let month = season_month(self.words.seasons.get(self.word(at))?)?;
        let noun = matches!(self.tag(at).upos(), Upos::Noun | Upos::Propn);
        noun.then_some((at + 1, Grain::Season, month))
    }

    /// The 1990s, the '70s; the 21st century.
    pub fn long(&self, at: usize) -> Option<Hit> {
        let word = self.word(at);
        let bare = word.trim_start_matches(['\'', '’', '‘']);
        if let Some(digits) = bare
            .strip_suffix('s')
            .map(|d| d.trim_end_matches(['\'', '’']))
            .filter(|d| d.ends_with('0'))
        {
            let whole = bare.len() == digits.len() + 1;
            let first: i16 = match (digits.len(), digits.parse::<i16>().ok()?) {
                (4, year @ 1000..=2090) if whole || self.follows(&self.words.the, at) => year,
                (2, year)
                    if !self.joined(at) && self.follows(&self.words.the, at)
                        || self.follows(&self.words.to, at)
                        || bare.len() < word.len() =>
                {
                    year + if year >= 20 { 1900 } else { 2000 }
                }
                _ => return None,
            };
            return Some(Hit::stated((
                at + 1,
                Moment::from(Grain::Decade, first, 1)?,
            )));
        }
        let n = i16::try_from(self.ordinal(at)?)
            .ok()
            .filter(|n| (2..=30).contains(n))?;
        let unit = at + 1 + usize::from(self.is_dash(at + 1));
        (self.unit(unit) == Some(Grain::Century))
            .then(|| {
                Some(Hit::stated((
                    unit + 1,
                    Moment::from(Grain::Century, (n - 1) * 100, 1)?,
                )))
            })
            .flatten()
    }
}

/// Returns the month a season begins with.
pub fn season_month(name: &str) -> Option<i8> {
    Some(match name {
        "SP" => 3,
        "SU" => 6,
        "FA" => 9,
        "WI" => 12,
        _ => return None,
    })
}

/// Returns a day of the week near a day: back by less than a week, or on.
pub fn on_weekday(today: Date, weekday: i8, forward: bool) -> Date {
    let now = i32::from(today.weekday().to_monday_one_offset());
    let back = (now - i32::from(weekday)).rem_euclid(7);
    if forward {
        days_on(today, (7 - back) % 7)
    } else {
        days_on(today, -back)
    }
}

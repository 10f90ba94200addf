//! Dates that the text tells from the article's day or from the date told
//! last.

use super::absolute::{on_weekday, season_month};
use super::calendar::{Grain, Moment, days_on};
use super::cursor::{Cursor, Hit, Sense, To};
use super::tense::Time;
use detente_reading::{Upos, VerbForm};
use detente_record::Precision;

impl Cursor<'_> {
    /// Returns how many units back or on a word points, and where it ends:
    /// last, this past, the coming.
    fn step(&self, at: usize) -> Option<(usize, i32)> {
        let words = self.words;
        let told = |at: usize| match () {
            () if self.is(&words.last, at) || self.is(&words.past, at) => Some((at + 1, -1)),
            () if self.is(&words.next, at) || self.is(&words.coming, at) => Some((at + 1, 1)),
            () => None,
        };
        if self.is(&words.this, at) {
            return told(at + 1).or(Some((at + 1, 0)));
        }
        told(at)
    }

    /// Last week, this month, next year, last June, this past Friday, next Tuesday, last winter.
    pub fn side(&self, at: usize) -> Option<To> {
        let today = self.today?;
        let (name, n) = self.step(at)?;
        let word = self.word(name);
        if let Some(&weekday) = self.words.weekdays.get(word) {
            let week = Moment::holding(Grain::Week, today).first;
            let day = match n {
                0 if self.time(at) == Time::Past => on_weekday(today, weekday, false),
                0 => days_on(week, i32::from(weekday) - 1),
                -1 => on_weekday(days_on(today, -1), weekday, false),
                _ if self.time(at) == Time::Past && self.focus.day.is_some() => {
                    on_weekday(days_on(self.focus.day?, 1), weekday, true)
                }
                _ if self.follows_coming(name) => on_weekday(days_on(today, 1), weekday, true),
                _ => days_on(week, 6 + i32::from(weekday)),
            };
            return Some((name + 1, Moment::holding(Grain::Day, day)));
        }
        if let Some(month) = self.month(name) {
            let year = match n {
                -1 if month >= today.month() => today.year() - 1,
                1 if month <= today.month() => today.year() + 1,
                _ => today.year(),
            };
            return Some((name + 1, Moment::from(Grain::Month, year, month)?));
        }
        if let Some(month) = self.words.seasons.get(word).and_then(|s| season_month(s)) {
            let here = Moment::from(Grain::Season, today.year(), month)?;
            let year = match n {
                -1 if here.days().1 >= today => -1,
                1 if here.first <= today => 1,
                _ => 0,
            };
            return Some((
                name + 1,
                Moment::from(Grain::Season, today.year() + year, month)?,
            ));
        }
        let grain = self.unit(name)?;
        // "The last quarter of 2012" is its fourth.
        let of = self.skip(&self.words.of, name + 1);
        if grain == Grain::Quarter
            && n < 0
            && let Some(year) = self.year(of)
        {
            return Some((of + 1, Moment::from(Grain::Quarter, year, 10)?));
        }
        // "The past year" is a length of time, "this day" told by other means.
        if self.is(&self.words.past, name - 1) || (grain == Grain::Day && n != 0) {
            return None;
        }
        Some((name + 1, Moment::holding(grain, today).on(n)))
    }

    fn follows_coming(&self, at: usize) -> bool {
        self.follows(&self.words.coming, at)
    }

    /// Earlier this month, later this year, earlier today.
    pub fn earlier(&self, at: usize) -> Option<Hit> {
        let early = self.is(&self.words.earlier, at);
        if !early && !self.is(&self.words.later, at) {
            return None;
        }
        let inner = self.skip(&self.words.of, at + 1);
        let hit = self
            .side(inner)
            .or_else(|| self.bounded(inner))
            .map(Hit::inferred)
            .or_else(|| self.named_day(inner))
            .or_else(|| self.weekday(inner))?;
        let moment = hit.moment()?;
        let (from, to) = moment.days();
        let today = self
            .today
            .filter(|t| (from..=to).contains(t) && moment.grain != Grain::Day);
        let days = match today {
            Some(today) if early => (from, today),
            Some(today) => (today, to),
            None => (from, to),
        };
        Some(Hit {
            sense: Sense::Within(moment, days),
            ..hit
        })
    }

    /// The same day, that year, the following month, the day before.
    pub fn pointed(&self, at: usize) -> Option<To> {
        let the = self.skip(&self.words.the, at);
        let that = self.skip(&self.words.that, the);
        let very = self.skip(&self.words.full, the);
        let same = self.skip(&self.words.same, that);
        let (unit, n) = match () {
            () if same > the => (same, 0),
            () if the == at => return None,
            () if self.is(&self.words.following, very) => (very + 1, 1),
            () if self.is(&self.words.previous, very) => (very + 1, -1),
            () => return self.beside(the),
        };
        let period = self.is(&self.words.period, unit) && n == 0 && same > that;
        let night = self.is(&self.words.times, unit);
        let grain = match self.unit(unit) {
            Some(grain) => grain,
            None if night => Grain::Day,
            None if period => self.focus.moment?.grain,
            None => return None,
        };
        // "That day" needs a day told before, "the previous year" does not.
        if n == 0 || grain == Grain::Day {
            self.told(grain)?;
        }
        let moment = Moment::holding(grain, self.base(grain)?).on(n);
        let shifted = (same > that)
            .then(|| self.shifted(unit + 1, moment))
            .flatten();
        if period && shifted.is_none() {
            return None;
        }
        shifted.or(Some((unit + 1, moment)))
    }

    // "the same month a year ago", "the same quarter last year".
    fn shifted(&self, at: usize, moment: Moment) -> Option<To> {
        if let Some((end, year)) = self
            .side(self.skip(&self.words.of, at))
            .filter(|h| h.1.grain == Grain::Year)
        {
            let years = year.first.year() - self.today?.year();
            let first = Grain::Year.halves_on(moment.first, 2 * i32::from(years));
            return Some((end, Moment::holding(moment.grain, first)));
        }
        let (unit, halves) = self.count(at)?;
        let grain = self.unit(unit)?;
        let back = self.is(&self.words.ago, unit + 1) || self.is(&self.words.earlier, unit + 1);
        let first = grain.halves_on(moment.first, -halves?);
        back.then(|| (unit + 2, Moment::holding(moment.grain, first)))
    }

    // The day before, the year after, the year previous.
    fn beside(&self, unit: usize) -> Option<To> {
        let night = || self.is(&self.words.times, unit).then_some(Grain::Day);
        let grain = self.unit(unit).or_else(night)?;
        let n = match () {
            () if self.is(&self.words.before, unit + 1)
                || self.is(&self.words.previous, unit + 1) =>
            {
                -1
            }
            () if self.is(&self.words.after, unit + 1) => 1,
            () => return None,
        };
        // "The day before near Osh", "the night before had seen": what follows tells no other day.
        let next = self.tag(unit + 2);
        let verb = matches!(next.upos(), Upos::Verb | Upos::Aux);
        let apart = next.upos() == Upos::Adp || (verb && next.form() != VerbForm::Gerund);
        if !apart && let Some((end, day)) = self.complement(unit + 2) {
            let moment = Moment::holding(grain, day).on(n);
            return Some((end, moment));
        }
        (apart || self.ends(unit + 2)).then_some(())?;
        Some((unit + 2, Moment::holding(grain, self.base(grain)?).on(n)))
    }

    /// The day that a pointing word counts from.
    pub fn base(&self, grain: Grain) -> Option<jiff::civil::Date> {
        self.told(grain).or(self.today)
    }

    fn told(&self, grain: Grain) -> Option<jiff::civil::Date> {
        match grain {
            Grain::Day | Grain::Weekend | Grain::Week => self.focus.day,
            _ => self
                .focus
                .moment
                .filter(|m| m.grain <= grain)
                .map(|m| m.first),
        }
    }

    /// The year, the day, where words around it say which: "the end of the year", "ended the day".
    pub fn bounded(&self, at: usize) -> Option<To> {
        if !self.is(&self.words.the, at) {
            return None;
        }
        let unit = self.skip(&self.words.full, at + 1);
        let grain = self.unit(unit)?;
        let base = match grain {
            Grain::Day => self.focus.day.or(self.today)?,
            _ if self.focus.sentence == self.sentence(at) => self.base(grain)?,
            _ => self.today?,
        };
        Some((unit + 1, Moment::holding(grain, base)))
    }

    /// Ended the day; for the entire year; over the weekend.
    pub fn closing(&self, at: usize) -> Option<Hit> {
        let (end, moment) = self.bounded(at)?;
        if moment.grain == Grain::Weekend {
            return self.weekend(at, end);
        }
        let told = self.follows(&self.words.closing, at)
            && matches!(moment.grain, Grain::Day | Grain::Year);
        let after = self.tag(end).upos();
        let noun = matches!(after, Upos::Noun | Upos::Pron | Upos::Sconj);
        (told && !noun && !self.word(end).starts_with('\'')).then(|| Hit::inferred((end, moment)))
    }

    // Over the weekend, at the weekend, the weekend's clashes.
    fn weekend(&self, at: usize, end: usize) -> Option<Hit> {
        let today = self.today?;
        let here = Moment::holding(Grain::Weekend, today);
        let time = self.time(at);
        let near = self.follows(&self.words.weekend, at) || self.word(end) == "'s";
        // What is done "at the weekend" by habit is no date.
        if near && time == Time::Present || !near && !self.follows(&self.words.span, at) {
            return None;
        }
        let over = time == Time::Past || near && time == Time::None;
        let back = over && here.first > today;
        Some(Hit::inferred((end, here.on(-i32::from(back)))))
    }

    /// Tuesday; Monday night.
    pub fn weekday(&self, at: usize) -> Option<Hit> {
        let weekday = *self.words.weekdays.get(self.word(at))?;
        let short = self.word(at).ends_with('.');
        if !self.capital(at) || (short && self.tag(at).upos() == Upos::Verb) {
            return None;
        }
        let end = self.skip(&self.words.times, at + 1);
        let Some(today) = self.today else {
            return Some(Hit::open(
                end,
                format!("XXXX-WXX-{weekday}"),
                Precision::Day,
            ));
        };
        if self.follows(&self.words.that, at)
            && let Some(base) = self.focus.day
        {
            let day = on_weekday(base, weekday, false);
            return Some(Hit::inferred((end, Moment::holding(Grain::Day, day))));
        }
        // "Monday last".
        let near = days_on(today, -1);
        let after = self.is(&self.words.last, end) && self.ends(end + 1);
        let ahead =
            (i32::from(weekday) - i32::from(today.weekday().to_monday_one_offset())).rem_euclid(7);
        let forward = match self.time(at) {
            _ if after => false,
            Time::Future => true,
            Time::Present => !self.headline(at),
            _ => self.follows(&self.words.until, at) && ahead < 4,
        };
        let day = on_weekday(if after { near } else { today }, weekday, forward);
        Some(Hit::inferred((
            end + usize::from(after),
            Moment::holding(Grain::Day, day),
        )))
    }

    // A headline has no stop.
    fn headline(&self, at: usize) -> bool {
        let sentence = self.sentence(at);
        let last = self
            .document
            .sentences
            .get(sentence)
            .and_then(|s| s.tokens.clone().next_back());
        sentence == 0 && last.is_some_and(|t| self.document.tag(t).upos() != Upos::Punct)
    }

    /// Today, tomorrow night; this morning, last night.
    pub fn named_day(&self, at: usize) -> Option<Hit> {
        let today = self.today?;
        let hit = |end, n| Hit::inferred((end, Moment::holding(Grain::Day, days_on(today, n))));
        if let Some(&n) = self.words.days.get(self.word(at)) {
            // What runs "overnight" by habit is no date.
            if self.is(&self.words.overnight, at) && self.time(at) != Time::Past {
                return None;
            }
            return Some(hit(self.skip(&self.words.times, at + 1), n));
        }
        let unit = self.unit(at + 1) == Some(Grain::Day);
        let unit = unit && !self.follows(&self.words.to, at);
        if self.is(&self.words.this, at) && (unit || self.is(&self.words.times, at + 1)) {
            return Some(hit(at + 2, 0));
        }
        let night = self.is(&self.words.last, at) && self.is(&self.words.night, at + 1);
        night.then(|| hit(at + 2, -1))
    }

    /// Habits and other days that are no dates: "every Friday", "on a Monday".
    /// Returns where they end.
    pub fn habit(&self, at: usize) -> Option<usize> {
        let weekday = |i: usize| self.words.weekdays.contains_key(self.word(i));
        let article = self.words.counts.get(self.word(at)) == Some(&1);
        if (self.is(&self.words.every, at) || article) && weekday(at + 1) {
            let joined = self.is(&self.words.to, at + 2) && weekday(at + 3);
            return Some(if joined { at + 4 } else { at + 2 });
        }
        if !weekday(at) {
            return self
                .words
                .days
                .contains_key(self.word(at))
                .then_some(at + 1)
                .filter(|_| self.timeless(at) || self.proper(at));
        }
        // "Saturday mornings", "the Saturday Evening Post", "Friday the 13th".
        let plural = self
            .word(at + 1)
            .strip_suffix('s')
            .is_some_and(|w| self.words.times.iter().any(|t| t == w));
        let numbered = self.is(&self.words.the, at + 1)
            && self.day(at + 2).is_some()
            && !self.words.ordinals.contains_key(self.word(at + 2));
        let paper = self.part_of_name(at) && !self.words.months.contains_key(self.word(at + 1));
        (plural || numbered || paper).then_some(at + 2)
    }

    // Part of a name: "Yucatan Today".
    fn proper(&self, at: usize) -> bool {
        let capital = |i: usize| self.capital(i) && self.tag(i).upos() == Upos::Propn;
        at > 0 && capital(at) && self.sentence(at) == self.sentence(at - 1) && capital(at - 1)
    }
}

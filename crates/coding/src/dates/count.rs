//! Lengths of time, and dates that lie so far from another.

use super::calendar::{Grain, Moment};
use super::cursor::{Cursor, Hit, Sense};
use detente_record::DateBasis;
use jiff::civil::Date;

/// How far into what follows "two days after" a date is looked for.
const REACH: usize = 6;

impl Cursor<'_> {
    /// Two days ago, a week earlier, three years later; for two years, the past three months.
    pub fn counted(&self, at: usize) -> Option<Hit> {
        if let Some(hit) = self.lately(at) {
            return Some(hit);
        }
        // "days before": a count that nobody knows.
        let bare = self
            .unit(at)
            .filter(|_| self.word(at).ends_with('s') && !self.before_is_count(at));
        let (unit, halves) = match bare {
            Some(_) => (at, None),
            None => self.count(at)?,
        };
        let hyphen = usize::from(self.is_dash(unit));
        let unit = unit + hyphen;
        let mut full = self.skip(&self.words.full, unit);
        let grain = self.unit(full)?;
        full += 1;
        // A year and a half.
        let (after, halves) = match self.and_a_half(full) {
            Some(end) => (end, halves.map(|h| h + 1)),
            None => (full, halves),
        };
        if let Some(hit) = self.away(after, grain, halves) {
            return Some(hit);
        }
        if bare.is_some() || halves.is_none() {
            return None;
        }
        let old =
            usize::from(hyphen == 1 && self.is_dash(after) && self.is(&self.words.old, after + 1));
        let told = self.follows(&self.words.span, at) || self.follows(&self.words.about, at);
        let beside = self.is(&self.words.before, after) || self.is(&self.words.after, after);
        let value = length(halves?, grain);
        (told || hyphen == 1 || beside).then(|| Hit {
            basis: DateBasis::Stated,
            ..Hit::value(after + 2 * old, value, None)
        })
    }

    fn before_is_count(&self, at: usize) -> bool {
        let before = self.before(at);
        before.parse::<f64>().is_ok() || self.words.counts.contains_key(before)
    }

    fn and_a_half(&self, at: usize) -> Option<usize> {
        let one = self.words.counts.get(self.word(at + 1)) == Some(&1);
        (self.is(&self.words.to, at) && one && self.is(&self.words.half, at + 2)).then_some(at + 3)
    }

    // The past three years, the next two weeks, the past decade.
    fn lately(&self, at: usize) -> Option<Hit> {
        let words = self.words;
        let back = self.is(&words.last, at) || self.is(&words.past, at);
        if !back && !self.is(&words.next, at) && !self.is(&words.coming, at) {
            return None;
        }
        let (unit, halves) = match self.count(at + 1) {
            Some((unit, halves)) => (unit, halves?),
            None if self.is(&words.past, at) && !self.tag(at + 1).is_plural() => (at + 1, 2),
            None => return None,
        };
        let unit = self.skip(&words.full, unit);
        let grain = self.unit(unit)?;
        let today = self.today?;
        let other = grain.halves_on(today, if back { -halves } else { halves });
        let days = if back { (other, today) } else { (today, other) };
        Some(Hit::value(unit + 1, length(halves, grain), Some(days)))
    }

    // What follows the unit says from where it is counted.
    fn away(&self, after: usize, grain: Grain, halves: Option<i32>) -> Option<Hit> {
        let words = self.words;
        let hence = words.hence.iter().find_map(|phrase| {
            let n = phrase.split(' ').count();
            let same = phrase
                .split(' ')
                .enumerate()
                .all(|(i, w)| self.word(after + i) == w);
            same.then_some(after + n)
        });
        let near = || self.focus_day(grain);
        let (end, sign, base) = match () {
            () if self.is(&words.ago, after) => (after + 1, -1, self.today),
            () if hence.is_some() => (hence?, 1, self.today),
            () if self.is(&words.before, after) || self.is(&words.after, after) => {
                let sign = if self.is(&words.before, after) { -1 } else { 1 };
                match self.complement(after + 1) {
                    Some((end, day)) => (end, sign, Some(day)),
                    None if self.ends(after + 1) => {
                        return self.at(after + 1, sign, near(), grain, halves);
                    }
                    None => return self.unknown(after + 1, grain, halves.is_none()),
                }
            }
            () if self.is(&words.earlier, after) => {
                return self.at(after + 1, -1, near(), grain, halves);
            }
            () if self.is(&words.later, after) => {
                return self.at(after + 1, 1, near(), grain, halves);
            }
            () => return None,
        };
        let base = base.map(|day| Moment::holding(Grain::Day, day));
        self.at(end, sign, base, grain, halves)
    }

    fn focus_day(&self, grain: Grain) -> Option<Moment> {
        let told = match grain {
            Grain::Day | Grain::Week | Grain::Weekend => {
                self.focus.day.map(|d| Moment::holding(Grain::Day, d))
            }
            _ => self.focus.moment,
        };
        told.or(self.today.map(|d| Moment::holding(Grain::Day, d)))
    }

    fn at(
        &self,
        end: usize,
        sign: i32,
        base: Option<Moment>,
        grain: Grain,
        halves: Option<i32>,
    ) -> Option<Hit> {
        let Some(halves) = halves else {
            return self.unknown(end, grain, true);
        };
        let moment = base?.moved(grain, sign * halves)?;
        // A count of weeks gives a day that is right to the week.
        if moment.grain == Grain::Week {
            let day = Moment::holding(Grain::Day, grain.halves_on(base?.first, sign * halves));
            return Some(Hit {
                end,
                sense: Sense::Near(day, Grain::Week),
                basis: DateBasis::Inferred,
            });
        }
        Some(Hit::inferred((end, moment)))
    }

    // Days before, years later: how many nobody knows.
    fn unknown(&self, end: usize, grain: Grain, vague: bool) -> Option<Hit> {
        vague.then(|| Hit {
            end,
            sense: Sense::Value(format!("PX{}", letter(grain)), None),
            basis: DateBasis::None,
        })
    }

    /// Finds the date in what follows "two days after".
    pub fn complement(&self, at: usize) -> Option<(usize, Date)> {
        for i in at..(at + REACH).min(self.text.len()) {
            if i > at && self.ends(i) {
                return None;
            }
            let hit = self
                .numeric(i)
                .or_else(|| self.named(i))
                .or_else(|| self.weekday_date(i))
                .or_else(|| self.day_month(i))
                .or_else(|| {
                    self.month_day(i)
                        .filter(|h| h.moment().is_some_and(|m| m.grain == Grain::Day))
                });
            if let Some(hit) = hit {
                return Some((hit.end, hit.moment()?.first));
            }
        }
        None
    }
}

fn letter(grain: Grain) -> &'static str {
    match grain {
        Grain::Day => "D",
        Grain::Weekend | Grain::Week => "W",
        Grain::Month => "M",
        Grain::Quarter | Grain::Season | Grain::Half => "Q",
        Grain::Year | Grain::Decade | Grain::Century => "Y",
    }
}

// A length as TIMEX3 writes it; decades and centuries in years.
fn length(halves: i32, grain: Grain) -> String {
    let times = match grain {
        Grain::Decade => 10,
        Grain::Century => 100,
        _ => 1,
    };
    let halves = halves * times;
    let half = if halves % 2 == 1 { ".5" } else { "" };
    format!("P{}{half}{}", halves / 2, letter(grain))
}

//! Years that stand alone.

use super::calendar::Moment;
use super::cursor::{Cursor, Hit};
use detente_reading::Upos;

impl Cursor<'_> {
    /// In 2019, the 2022 invasion, (1984), London 2012, since '82, AD 842, 1997–98.
    pub fn bare_year(&self, at: usize) -> Option<Hit> {
        let year = self
            .year(at)
            .filter(|y| self.is_year(at, *y))
            .or_else(|| self.short_year(at))
            .or_else(|| self.old(at))?;
        let era = self.skip(&self.words.era, at + 1);
        let moment = Moment::year(year)?;
        Some(Hit::stated((era, moment)))
    }

    fn is_year(&self, at: usize, year: i16) -> bool {
        let words = self.words;
        // A price, a page, a telephone number.
        let digits = |i: usize| self.word(i).starts_with(|c: char| c.is_ascii_digit());
        let glued = |i: usize| self.joined(i) && !self.is(&words.to, i + 1);
        if self.follows(&words.number, at)
            || (at > 0 && glued(at - 1) && digits(at - 1))
            || matches!(self.word(at + 1), "%" | "$" | "€")
            || self.units_behind(at)
            || self.is(&words.clock, at + 1)
        {
            return false;
        }
        if at > 1 && self.is_dash(at - 1) && digits(at - 2) {
            let told = self.focus.moment.map(|m| m.first.year());
            return self
                .year(at - 2)
                .is_some_and(|y| told == Some(y) && y < year && year - y < 200);
        }
        let told = self.follows(&words.year, at)
            || self.follows(&words.from, at)
            || self.follows(&words.until, at);
        let here = self.today.map_or(2000, |d| d.year());
        let near = (here - 150..=here + 30).contains(&year);
        let round = year % 100 == 0 && year < here - 50;
        let known = (here - 300..=here + 30).contains(&year) && !round;
        let plural = self.tag(at + 1).upos() == Upos::Noun && self.tag(at + 1).is_plural();
        let noun = matches!(
            self.tag(at + 1).upos(),
            Upos::Noun | Upos::Propn | Upos::Adj
        );
        let definite =
            self.follows(&words.the, at) || self.follows(&words.this, at) || self.owned(at);
        match () {
            // A number before what it counts.
            () if plural && !definite => false,
            () if told => near || !noun || self.capital(at + 1),
            () if definite => known,
            () => near || (1400..here).contains(&year) && !noun,
        }
    }

    fn owned(&self, at: usize) -> bool {
        matches!(self.before(at), "'s" | "’s")
    }

    fn units_behind(&self, at: usize) -> bool {
        self.unit(at + 1).is_some()
    }

    // Since '82; the second year of 1997–98.
    fn short_year(&self, at: usize) -> Option<i16> {
        let word = self.word(at);
        let digits = word.trim_start_matches(['\'', '’', '‘']);
        if digits.len() != 2 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let n: i16 = digits.parse().ok()?;
        if digits.len() < word.len() {
            let here = self.today.map_or(2030, |d| d.year());
            let year = if 2000 + n <= here { 2000 + n } else { 1900 + n };
            return Some(year);
        }
        let first = self.year(at.checked_sub(2)?)?;
        let told = self.is_dash(at - 1)
            && !self
                .joined(at)
                .then_some(())
                .is_some_and(|()| self.is_dash(at + 1));
        let year = first / 100 * 100 + n;
        (told && year > first && year - first < 60).then_some(year)
    }

    // AD 842, 347 CE, c. 314; in a text that tells of long ago also "in 348".
    fn old(&self, at: usize) -> Option<i16> {
        let ranged = at > 1 && self.is_dash(at - 1);
        let before = at
            .checked_sub(2)
            .filter(|_| ranged)
            .and_then(|b| self.old_alone(b));
        self.old_alone(at).or_else(|| {
            self.old_number(at)
                .filter(|y| before.is_some_and(|b| b < *y))
        })
    }

    fn old_number(&self, at: usize) -> Option<i16> {
        let word = self.word(at);
        let year: i16 = word.parse().ok()?;
        (matches!(word.len(), 2 | 3) && year > 30).then_some(year)
    }

    fn old_alone(&self, at: usize) -> Option<i16> {
        let words = self.words;
        let year = self.old_number(at)?;
        let era = self.is(&words.era, at + 1) || self.follows(&words.circa, at);
        let next = self.tag(at + 1).upos();
        let noun = matches!(
            next,
            Upos::Noun | Upos::Propn | Upos::Adj | Upos::Num | Upos::Sym
        );
        let told = self.story
            && year > 99
            && self.follows(&words.year, at)
            && !self.follows(&words.to, at)
            && !noun;
        (era || told).then_some(year)
    }
}

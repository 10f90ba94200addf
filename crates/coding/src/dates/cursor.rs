//! The words of a text as the date grammar reads them, with what it needs to
//! know around them.

use super::calendar::{Grain, Moment, Part};
use super::words::DateWords;
use detente_reading::{Document, Tag, Upos};
use detente_record::{DateBasis, Precision};
use jiff::civil::Date;
use std::borrow::Cow;
use std::collections::HashSet;

/// A word of the date grammar: a token, or a piece of one ("mid-June").
#[derive(Debug, Clone)]
pub struct Word<'a> {
    pub token: usize,
    pub lower: Cow<'a, str>,
    /// It begins with a capital.
    pub capital: bool,
}

/// What an expression means.
#[derive(Debug, Clone, PartialEq)]
pub enum Sense {
    /// A stretch of the calendar, or a part of it.
    At(Moment, Option<Part>),
    /// A stretch with other ends than its value tells: "earlier this year".
    Within(Moment, (Date, Date)),
    /// A day that is only right to a longer stretch: "three weeks ago".
    Near(Moment, Grain),
    /// A date that cannot be completed.
    Open(String, Precision),
    /// A length of time, as TIMEX3 writes it.
    Value(String, Option<(Date, Date)>),
}

/// An expression: where it ends, what it means, and whether the text says all of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    pub end: usize,
    pub sense: Sense,
    pub basis: DateBasis,
}

/// A stretch and where its words end.
pub type To = (usize, Moment);

/// What the date told last was.
#[derive(Debug, Clone, Copy, Default)]
pub struct Focus {
    pub day: Option<Date>,
    pub moment: Option<Moment>,
    pub sentence: usize,
    /// Where its words end.
    pub end: usize,
    /// The text says all of it.
    pub stated: bool,
}

/// Reads date expressions from one place of a text.
pub struct Cursor<'a> {
    pub document: &'a Document<'a>,
    pub words: &'a DateWords,
    pub text: &'a [Word<'a>],
    /// Words that can begin an expression.
    pub first: &'a HashSet<String>,
    /// Which tokens are words of speech.
    pub cues: &'a [bool],
    /// The day that relative expressions count from.
    pub today: Option<Date>,
    pub focus: Focus,
    /// The text tells of long ago: years carry over from date to date.
    pub story: bool,
}

/// Cuts the tokens into the words of the date grammar.
pub fn words_of<'d>(document: &'d Document, words: &DateWords) -> Vec<Word<'d>> {
    let mut out = Vec::with_capacity(document.tokens.len());
    for token in 0..document.tokens.len() {
        let word = document.word(token);
        let mut push = |piece: &'d str| {
            out.push(Word {
                token,
                lower: crate::link::lower(piece),
                capital: piece.starts_with(char::is_uppercase),
            });
        };
        let split = word
            .split_once('-')
            .filter(|(a, b)| !b.is_empty() && words.parts.contains_key(&a.to_lowercase()));
        match split {
            Some((part, rest)) => {
                push(part);
                push(rest);
            }
            None => push(word),
        }
    }
    out
}

impl Hit {
    pub fn inferred((end, moment): To) -> Hit {
        Hit {
            end,
            sense: Sense::At(moment, None),
            basis: DateBasis::Inferred,
        }
    }

    pub fn stated((end, moment): To) -> Hit {
        Hit {
            basis: DateBasis::Stated,
            ..Hit::inferred((end, moment))
        }
    }

    /// Returns a date of an undated text.
    pub fn open(end: usize, value: String, precision: Precision) -> Hit {
        Hit {
            end,
            sense: Sense::Open(value, precision),
            basis: DateBasis::None,
        }
    }

    pub fn value(end: usize, value: String, days: Option<(Date, Date)>) -> Hit {
        Hit {
            end,
            sense: Sense::Value(value, days),
            basis: if days.is_some() {
                DateBasis::Inferred
            } else {
                DateBasis::None
            },
        }
    }

    /// Returns the stretch, if it is one.
    pub fn moment(&self) -> Option<Moment> {
        match self.sense {
            Sense::At(m, _) | Sense::Within(m, _) | Sense::Near(m, _) => Some(m),
            Sense::Open(..) | Sense::Value(..) => None,
        }
    }
}

impl Cursor<'_> {
    pub fn word(&self, at: usize) -> &str {
        self.text.get(at).map_or("", |w| w.lower.as_ref())
    }

    pub fn before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |b| self.word(b))
    }

    pub fn is(&self, list: &[String], at: usize) -> bool {
        let word = self.word(at);
        !word.is_empty() && list.iter().any(|w| w == word)
    }

    pub fn follows(&self, list: &[String], at: usize) -> bool {
        at.checked_sub(1).is_some_and(|b| self.is(list, b))
    }

    pub fn tag(&self, at: usize) -> Tag {
        self.text
            .get(at)
            .map_or(Tag::default(), |w| self.document.tag(w.token))
    }

    pub fn capital(&self, at: usize) -> bool {
        self.text.get(at).is_some_and(|w| w.capital)
    }

    /// Skips one word of a list, if it stands there.
    pub fn skip(&self, list: &[String], at: usize) -> usize {
        at + usize::from(self.is(list, at))
    }

    pub fn is_dash(&self, at: usize) -> bool {
        matches!(self.word(at), "-" | "–" | "—" | "--")
    }

    /// Returns whether nothing that belongs to a phrase follows.
    pub fn ends(&self, at: usize) -> bool {
        at >= self.text.len()
            || matches!(self.tag(at).upos(), Upos::Punct | Upos::Cconj)
            || self.sentence(at) != self.sentence(at - 1)
    }

    pub fn sentence(&self, at: usize) -> usize {
        let token = self.text.get(at).map_or(usize::MAX, |w| w.token);
        self.document.sentence_of(token)
    }

    /// Returns whether two words stand without a space between them.
    pub fn joined(&self, at: usize) -> bool {
        let byte = |i: usize| {
            self.text
                .get(i)
                .and_then(|w| self.document.tokens.get(w.token))
        };
        matches!((byte(at), byte(at + 1)), (Some(a), Some(b)) if a.end >= b.start)
    }

    /// Returns a number of one or two digits.
    pub fn small(&self, at: usize) -> Option<i8> {
        let word = self.word(at);
        (matches!(word.len(), 1 | 2) && word.bytes().all(|b| b.is_ascii_digit()))
            .then(|| word.parse().ok())
            .flatten()
    }

    /// Returns a year of four digits.
    pub fn year(&self, at: usize) -> Option<i16> {
        let word = self.word(at);
        let year: i16 = word.parse().ok()?;
        (word.len() == 4 && (1000..=2199).contains(&year)).then_some(year)
    }

    /// Returns a day of the month: 27, 27th, fifth.
    pub fn day(&self, at: usize) -> Option<i8> {
        let word = self.word(at);
        if let Some(&day) = self.words.ordinals.get(word) {
            return i8::try_from(day).ok();
        }
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let day: i8 = digits.parse().ok()?;
        let ordinal = matches!(&word[digits.len()..], "" | "st" | "nd" | "rd" | "th");
        ((1..=31).contains(&day) && digits.len() <= 2 && ordinal).then_some(day)
    }

    /// Returns an ordinal number: third, 17th.
    pub fn ordinal(&self, at: usize) -> Option<i32> {
        let word = self.word(at);
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        match &word[digits.len()..] {
            "st" | "nd" | "rd" | "th" => digits.parse().ok(),
            _ => self.words.ordinals.get(word).copied(),
        }
    }

    /// Returns a month by its name. A short name is also a verb or somebody's initials.
    pub fn month(&self, at: usize) -> Option<i8> {
        let number = *self.words.months.get(self.word(at))?;
        let shouted = self.word(at).len() == 3
            && self.document.word(self.text.get(at)?.token).to_uppercase()
                == self.document.word(self.text.get(at)?.token)
            && self.day(at + 1).is_none()
            && self.year(at + 1).is_none();
        (self.capital(at) && !shouted).then_some(number)
    }

    pub fn unit(&self, at: usize) -> Option<Grain> {
        Grain::of(self.words.units.get(self.word(at))?)
    }

    /// Returns a count of units, in halves, and where it ends; `None` of a count
    /// that nobody knows.
    pub fn count(&self, at: usize) -> Option<(usize, Option<i32>)> {
        let (mut end, number) = self.whole(at)?;
        let vague = self.skip(&self.words.vague, end);
        if vague > end {
            let end = self.skip(&self.words.of, vague);
            return Some((end, None));
        }
        // Two and a half years.
        if self.is(&self.words.to, end)
            && self.whole(end + 1).is_some_and(|(_, n)| n == 1)
            && self.is(&self.words.half, end + 2)
        {
            end += 3;
            return Some((end, Some(2 * number + 1)));
        }
        Some((end, Some(2 * number)))
    }

    fn whole(&self, at: usize) -> Option<(usize, i32)> {
        let word = self.word(at);
        if word.len() <= 3
            && let Ok(number) = word.parse::<i32>()
        {
            return (number >= 0).then_some((at + 1, number));
        }
        let number = *self.words.counts.get(word)?;
        let hyphen = usize::from(self.is_dash(at + 1));
        let one = self.words.counts.get(self.word(at + 1 + hyphen));
        match one.filter(|n| number >= 20 && number % 10 == 0 && **n < 10 && hyphen == 1) {
            Some(one) => Some((at + 3, number + one)),
            None => Some((at + 1, number)),
        }
    }
}

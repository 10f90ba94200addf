//! Finding date expressions along a text.

use super::calendar::{Grain, Moment, Part};
use super::cursor::{Cursor, Focus, Hit, Sense, words_of};
use super::words::DateWords;
use detente_reading::Document;
use detente_record::{DateBasis, Precision};
use jiff::civil::Date;
use std::collections::HashSet;
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
    /// The last day of the range that it opens: "from 1994 to 1996".
    pub until: Option<Date>,
    pub precision: Precision,
    pub basis: DateBasis,
}

/// The dates of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dates {
    /// In order of the text.
    pub found: Vec<Found>,
    /// The day the dateline tells.
    pub dateline: Option<Date>,
    /// Where the dateline's date stands in `found`.
    pub head: Option<usize>,
}

impl Dates {
    /// Returns the dates among some tokens, but for the dateline's.
    pub fn within(&self, tokens: &Range<usize>) -> impl Iterator<Item = &Found> {
        let end = tokens.end;
        let first = self
            .found
            .partition_point(|f| f.tokens.start < tokens.start);
        let all = self.found.iter().enumerate().skip(first);
        all.take_while(move |(_, f)| f.tokens.start < end)
            .filter(|(i, _)| self.head != Some(*i))
            .map(|(_, f)| f)
    }
}

/// Days by which a dateline may differ from the day of publication.
const FEW: i32 = 7;
/// How many words into a text a dateline is looked for, and how many may stand around its date.
const HEAD: usize = 60;
const AROUND: usize = 9;

/// Finds every date expression. `published` completes what the text leaves out.
/// `first` are the words that can begin one.
pub fn find(
    document: &Document,
    words: &DateWords,
    first: &HashSet<String>,
    published: Option<Date>,
) -> Dates {
    let text = words_of(document, words);
    let mut cues = vec![false; document.tokens.len()];
    for cue in document.speeches.iter().filter_map(|s| s.cue) {
        if let Some(is) = cues.get_mut(cue) {
            *is = true;
        }
    }
    let mut cursor = Cursor {
        document,
        words,
        text: &text,
        first,
        cues: &cues,
        today: published,
        focus: Focus::default(),
        story: false,
    };
    let head = dateline(&mut cursor, published);
    let dateline = head.map(|h| h.1);
    if dateline.is_some_and(|d| published.is_none_or(|p| near(p, d))) {
        cursor.today = dateline;
    }
    let mut hits = scan(&mut cursor, text.len());
    if tells_story(&cursor, &hits) {
        cursor.story = true;
        hits = scan(&mut cursor, text.len());
    }
    let head = head.and_then(|h| {
        hits.iter()
            .position(|(at, hit)| (*at..hit.end).contains(&h.0))
    });
    let mut found: Vec<Found> = hits
        .iter()
        .map(|(at, hit)| tell(&cursor, *at, hit))
        .collect();
    ranges(&cursor, &hits, &mut found);
    Dates {
        found,
        dateline,
        head,
    }
}

fn near(a: Date, b: Date) -> bool {
    (a - b).get_days().abs() <= FEW
}

// Expressions with the words they begin at.
fn scan(cursor: &mut Cursor, end: usize) -> Vec<(usize, Hit)> {
    let first = cursor.first;
    // Most words begin nothing; numbers may, and "Q3".
    let may = |word: &str| first.contains(word) || word.chars().take(2).any(|c| c.is_ascii_digit());
    let mut out = Vec::new();
    cursor.focus = Focus::default();
    let mut at = 0;
    while at < end {
        if !may(cursor.word(at)) {
            at += 1;
            continue;
        }
        if let Some(after) = cursor.habit(at) {
            at = after;
            continue;
        }
        match cursor.expression(at).filter(|h| h.end > at) {
            Some(hit) => {
                cursor.attend(at, &hit);
                let start = std::mem::replace(&mut at, hit.end);
                out.push((start, hit));
            }
            None => at += 1,
        }
    }
    out
}

impl Cursor<'_> {
    fn expression(&self, at: usize) -> Option<Hit> {
        self.parted(at)
            .or_else(|| self.plain(at))
            .or_else(|| self.bare_year(at))
    }

    fn plain(&self, at: usize) -> Option<Hit> {
        self.numeric(at)
            .or_else(|| self.named(at))
            .or_else(|| self.weekday_date(at))
            .or_else(|| self.day_month(at))
            .or_else(|| self.month_day(at))
            .or_else(|| self.second_day(at))
            .or_else(|| self.earlier(at))
            .or_else(|| self.side(at).map(Hit::inferred))
            .or_else(|| self.pointed(at).map(Hit::inferred))
            .or_else(|| self.closing(at))
            .or_else(|| self.weekday(at))
            .or_else(|| self.named_day(at))
            .or_else(|| self.stretch(at))
            .or_else(|| self.long(at))
            .or_else(|| self.counted(at))
    }

    // Early 2019, mid-June, the end of the year, late in the day.
    fn parted(&self, at: usize) -> Option<Hit> {
        let part = match self.words.parts.get(self.word(at))?.as_str() {
            "S" => Part::Start,
            "M" => Part::Middle,
            _ => Part::End,
        };
        let hyphen = at + 1 + usize::from(self.is_dash(at + 1));
        let of = self.skip(&self.words.of, hyphen);
        let the = self.skip(&self.words.the, of);
        let bounded = || self.bounded(of).filter(|_| of > hyphen).map(Hit::inferred);
        let hit = bounded()
            .or_else(|| self.plain(of))
            .or_else(|| self.plain(the))
            .or_else(|| {
                self.bare_year(the)
                    .filter(|h| h.moment().is_some_and(|m| m.grain == Grain::Year))
            })?;
        match hit.sense {
            Sense::At(moment, None) => Some(Hit {
                sense: Sense::At(moment, Some(part)),
                ..hit
            }),
            _ => None,
        }
    }

    // What is told now is what "two days earlier" and "that year" count from.
    fn attend(&mut self, at: usize, hit: &Hit) {
        let Some(moment) = hit.moment() else { return };
        self.focus.moment = Some(moment);
        self.focus.sentence = self.sentence(at);
        self.focus.end = hit.end;
        self.focus.stated = hit.basis == DateBasis::Stated;
        if moment.grain == Grain::Day {
            self.focus.day = Some(moment.first);
        }
    }
}

// The word a dateline's date begins with, and its day: "BAKU, July 1 (Reuters) –", or a line that is nothing but a date.
fn dateline(cursor: &mut Cursor, published: Option<Date>) -> Option<(usize, Date)> {
    let end = HEAD.min(cursor.text.len());
    let hits = scan(cursor, end);
    hits.iter().take(3).find_map(|(at, hit)| {
        let moment = hit.moment().filter(|m| m.grain == Grain::Day)?;
        let told = hit.basis == DateBasis::Stated;
        let fits = match published {
            Some(day) => near(day, moment.first) || (told && moment.first < day),
            None => told,
        };
        let weekday = cursor.words.weekdays.contains_key(cursor.word(*at))
            || cursor.words.months.contains_key(cursor.word(*at))
            || cursor.day(*at).is_some()
            || cursor.numeric(*at).is_some();
        (fits && weekday && (alone(cursor, *at, hit.end) || headed(cursor, *at, hit.end)))
            .then_some((*at, moment.first))
    })
}

// A line that holds the date and nothing else.
fn alone(cursor: &Cursor, at: usize, end: usize) -> bool {
    let document = cursor.document;
    let byte = |i: usize| {
        cursor
            .text
            .get(i)
            .and_then(|w| document.tokens.get(w.token))
    };
    let (Some(first), Some(last)) = (byte(at), byte(end - 1)) else {
        return false;
    };
    let before = document.text.get(..first.start as usize).unwrap_or("");
    let after = document.text.get(last.end as usize..).unwrap_or("");
    let bare = |s: &str| s.chars().all(|c| !c.is_alphanumeric());
    let line = before.rsplit('\n').next().unwrap_or("");
    let rest = after.split('\n').next().unwrap_or("");
    bare(line) && bare(rest) && (after.contains('\n') || before.contains('\n'))
}

// Names before it, a dash or a full stop soon after it.
fn headed(cursor: &Cursor, at: usize, end: usize) -> bool {
    use detente_reading::Upos::{Adp, Num, Propn, Punct, Sym, X};
    let name = |i: usize| {
        let upos = cursor.tag(i).upos();
        matches!(upos, Propn | Punct | Sym | Num | X) || (cursor.capital(i) && upos != Adp)
    };
    let same_line = |i: usize| {
        let token = |i: usize| {
            cursor
                .text
                .get(i)
                .and_then(|w| cursor.document.tokens.get(w.token))
        };
        match (token(i - 1), token(i)) {
            // Parts of one word ("2nd") may overlap.
            (Some(a), Some(b)) => {
                let between = cursor.document.text.get(a.end as usize..b.start as usize);
                between.is_none_or(|text| !text.contains('\n'))
            }
            _ => false,
        }
    };
    let first = (1..=at)
        .rev()
        .take(AROUND)
        .find(|&i| !same_line(i))
        .unwrap_or(0);
    if at - first > AROUND || at == first || !(first..at).all(name) {
        return false;
    }
    let stop = (end..(end + AROUND).min(cursor.text.len()))
        .take_while(|&i| name(i) || cursor.is_dash(i))
        .find(|&i| cursor.word(i) == ":" || cursor.is_dash(i) && !cursor.joined(i));
    stop.is_some() || cursor.word(end) == "."
}

// Years carry over from date to date where nearly all that are told lie years away from the article and no day of the week is.
fn tells_story(cursor: &Cursor, hits: &[(usize, Hit)]) -> bool {
    let words = cursor.words;
    let deictic = |(at, hit): &(usize, Hit)| {
        let word = cursor.word(*at);
        hit.basis == DateBasis::Inferred
            && (words.weekdays.contains_key(word) || words.days.contains_key(word))
    };
    let years: Vec<i16> = hits
        .iter()
        .filter_map(|(_, hit)| {
            let moment = hit.moment().filter(|m| m.grain <= Grain::Year)?;
            (hit.basis == DateBasis::Stated).then_some(moment.first.year())
        })
        .collect();
    let Some(today) = cursor.today else {
        return !years.is_empty();
    };
    let far = years
        .iter()
        .filter(|y| (**y - today.year()).abs() >= 2)
        .count();
    years.len() >= 3 && far * 4 >= years.len() * 3 && !hits.iter().any(deictic)
}

fn tell(cursor: &Cursor, at: usize, hit: &Hit) -> Found {
    let document = cursor.document;
    let token = |i: usize| cursor.text.get(i).map_or(0, |w| w.token);
    let tokens = token(at)..token(hit.end - 1) + 1;
    let byte = |t: usize| {
        document
            .tokens
            .get(t)
            .map_or((0, 0), |t| (t.start as usize, t.end as usize))
    };
    let (value, days, precision) = match &hit.sense {
        Sense::At(m, None) => (m.value(), Some(m.days()), m.precision()),
        Sense::At(m, Some(part)) => (m.value(), Some(m.part(*part)), m.precision()),
        Sense::Within(m, days) => (m.value(), Some(*days), m.precision()),
        Sense::Near(m, grain) => {
            let around = Moment::holding(*grain, m.first);
            (m.value(), Some(around.days()), around.precision())
        }
        Sense::Open(value, precision) => (value.clone(), None, *precision),
        Sense::Value(value, days) => (value.clone(), *days, Precision::Unknown),
    };
    Found {
        start: byte(tokens.start).0,
        end: byte(tokens.end - 1).1,
        tokens,
        value,
        from: days.map(|d| d.0),
        to: days.map(|d| d.1),
        until: None,
        precision,
        basis: hit.basis,
    }
}

// Two dates that bound one stretch: "from 1994 to 1996", "June 27–28".
fn ranges(cursor: &Cursor, hits: &[(usize, Hit)], found: &mut [Found]) {
    for i in 1..hits.len() {
        let ((start, a), (next, b)) = (&hits[i - 1], &hits[i]);
        let (Some(x), Some(y)) = (a.moment(), b.moment()) else {
            continue;
        };
        let opened = cursor.follows(&cursor.words.from, *start)
            || !cursor.is(&cursor.words.to, a.end)
            || cursor.tag(a.end).upos() != detente_reading::Upos::Cconj;
        let joined = *next == a.end + 1 && cursor.is(&cursor.words.to, a.end);
        if joined && opened && x.grain == y.grain && x.first < y.first {
            found[i - 1].until = Some(y.days().1);
        }
    }
}

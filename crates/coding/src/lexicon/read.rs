//! From TOML to the lexicon's types. Files are read as trees whose every value
//! knows its place, so that all faults of a file are found, each with its line.

pub(super) mod actors;
mod example;
pub(super) mod frame;
pub(super) mod gazetteer;
pub(super) mod rest;

use super::fault::Fault;
use super::frame::Predicate;
use detente_record::{Day, SECTORS};
use serde::de::DeserializeOwned;
use serde::de::value::{Error as Refusal, StrDeserializer};
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What only the whole lexicon can judge, and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mark {
    pub file: String,
    pub line: usize,
    pub what: What,
}

/// See [`Mark`].
#[derive(Debug, Clone, PartialEq)]
pub(super) enum What {
    /// A class of role nouns or things is named.
    Class(String),
    /// A context is named.
    Context(String),
    /// A state's code is named.
    Code(String),
    /// An actor is given this id: kind, id.
    Id(super::ActorKind, String),
    /// A state is given a name: code, name.
    Name(String, super::Name),
    /// A frame is called up by this: its id, which of its lists.
    Predicate(String, usize, Predicate),
    /// A role noun is put into a class.
    RoleWord(String, String),
}

/// One file, and where its faults go.
pub(super) struct File<'a> {
    pub path: &'a str,
    starts: Vec<usize>,
    faults: &'a mut Vec<Fault>,
    marks: &'a mut Vec<Mark>,
}

impl<'a> File<'a> {
    pub fn new(
        path: &'a str,
        text: &str,
        faults: &'a mut Vec<Fault>,
        marks: &'a mut Vec<Mark>,
    ) -> File<'a> {
        let breaks = text
            .bytes()
            .enumerate()
            .filter(|(_, b)| *b == b'\n')
            .map(|(i, _)| i + 1);
        File {
            path,
            starts: std::iter::once(0).chain(breaks).collect(),
            faults,
            marks,
        }
    }

    fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|s| *s <= at).max(1)
    }

    pub fn fault(&mut self, at: usize, message: impl Into<String>, advice: impl Into<String>) {
        let fault = Fault::new(self.path, self.line(at), message, advice);
        self.faults.push(fault);
    }

    pub fn mark(&mut self, at: usize, what: What) {
        let mark = Mark {
            file: self.path.to_owned(),
            line: self.line(at),
            what,
        };
        self.marks.push(mark);
    }

    /// Reports what is not TOML, once a line: one slip makes the reader complain of all that follows.
    pub fn broken(&mut self, error: &toml::de::Error) {
        let at = error.span().map_or(0, |span| span.start);
        let line = self.line(at);
        if self
            .faults
            .iter()
            .rev()
            .take_while(|f| f.file == self.path)
            .any(|f| f.line == line)
        {
            return;
        }
        let message = format!("not TOML: {}", error.message().replace('\n', " "));
        self.fault(at, message, "write it as the examples in lexicon/README.md");
    }

    /// Reports what does not fit the list it was read as.
    pub fn refused(&mut self, error: &toml::de::Error) {
        let at = error.span().map_or(0, |span| span.start);
        let message = error.message().replace('\n', " ");
        self.fault(
            at,
            message,
            "take it out, or write it as the head of the built-in file says",
        );
    }
}

/// A string and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub text: String,
    pub at: usize,
}

pub(super) fn plain(words: Vec<Word>) -> Vec<String> {
    words.into_iter().map(|w| w.text).collect()
}

/// Reads a word as one of an enumeration of the record, by its written name.
pub(super) fn named<T: DeserializeOwned>(word: &str) -> Option<T> {
    T::deserialize(StrDeserializer::<Refusal>::new(word)).ok()
}

/// The keys of one table; what nobody takes is unknown.
pub(super) struct Keys<'t> {
    entries: BTreeMap<&'t str, (usize, &'t Spanned<DeValue<'t>>)>,
    /// Where the table stands.
    pub at: usize,
}

impl<'t> Keys<'t> {
    pub fn of(table: &'t DeTable<'t>, at: usize) -> Keys<'t> {
        let entries = table
            .iter()
            .map(|(key, value)| (key.get_ref().as_ref(), (key.span().start, value)))
            .collect();
        Keys { entries, at }
    }

    fn take(&mut self, key: &str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.entries.remove(key).map(|(_, value)| value)
    }

    /// Returns whether a key stands there.
    pub fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// Returns the names of the keys nobody has taken.
    pub fn names(&self) -> Vec<String> {
        self.entries.keys().map(|k| (*k).to_owned()).collect()
    }

    /// Takes the next key that is left over, whichever it is, with its place.
    pub fn next(&mut self) -> Option<(&'t str, usize, &'t Spanned<DeValue<'t>>)> {
        self.entries
            .pop_first()
            .map(|(key, (at, value))| (key, at, value))
    }

    /// Reports every key that nobody took.
    pub fn done(mut self, file: &mut File) {
        while let Some((key, at, _)) = self.next() {
            file.fault(
                at,
                format!("unknown key `{key}`"),
                "take it out, or spell it as in lexicon/README.md",
            );
        }
    }

    pub fn word(&mut self, file: &mut File, key: &str) -> Option<Word> {
        let value = self.take(key)?;
        string(file, key, value)
    }

    pub fn text(&mut self, file: &mut File, key: &str) -> String {
        self.word(file, key).map(|w| w.text).unwrap_or_default()
    }

    /// Takes a string that must be there.
    pub fn need(&mut self, file: &mut File, key: &str) -> Word {
        if !self.has(key) {
            file.fault(
                self.at,
                format!("no `{key}`"),
                format!("add `{key} = \"…\"`"),
            );
        }
        self.word(file, key).unwrap_or(Word {
            text: String::new(),
            at: self.at,
        })
    }

    /// Takes a list of strings; a lone string is a list of one.
    pub fn words(&mut self, file: &mut File, key: &str) -> Vec<Word> {
        let Some(value) = self.take(key) else {
            return Vec::new();
        };
        match value.get_ref() {
            DeValue::Array(array) => array
                .iter()
                .filter_map(|item| string(file, key, item))
                .collect(),
            _ => string(file, key, value).into_iter().collect(),
        }
    }

    pub fn flag(&mut self, file: &mut File, key: &str) -> bool {
        let Some(value) = self.take(key) else {
            return false;
        };
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            file.fault(
                value.span().start,
                format!("`{key}` is neither true nor false"),
                "write true or false, without quotation marks",
            );
        }
        flag.unwrap_or(false)
    }

    pub fn number(&mut self, file: &mut File, key: &str) -> Option<f64> {
        let value = self.take(key)?;
        let number = match value.get_ref() {
            DeValue::Float(number) => number.as_str().parse().ok().filter(|n: &f64| n.is_finite()),
            DeValue::Integer(number) => i32::from_str_radix(number.as_str(), number.radix())
                .ok()
                .map(f64::from),
            _ => None,
        };
        if number.is_none() {
            file.fault(
                value.span().start,
                format!("`{key}` is no number"),
                "write a number, without quotation marks",
            );
        }
        number
    }

    pub fn whole(&mut self, file: &mut File, key: &str) -> Option<u64> {
        let value = self.take(key)?;
        let number = value
            .get_ref()
            .as_integer()
            .and_then(|n| u64::from_str_radix(n.as_str(), n.radix()).ok());
        if number.is_none() {
            file.fault(
                value.span().start,
                format!("`{key}` is no whole number"),
                "write a whole number, without quotation marks",
            );
        }
        number
    }

    pub fn day(&mut self, file: &mut File, key: &str) -> Option<Day> {
        let value = self.take(key)?;
        let text = match value.get_ref() {
            DeValue::String(text) => text.to_string(),
            DeValue::Datetime(day) => day.to_string(),
            other => other.type_str().to_owned(),
        };
        let shaped = text.len() == 10
            && text.bytes().enumerate().all(|(i, b)| {
                if matches!(i, 4 | 7) {
                    b == b'-'
                } else {
                    b.is_ascii_digit()
                }
            });
        let day = shaped.then(|| text.parse::<Day>().ok()).flatten();
        if day.is_none() {
            file.fault(
                value.span().start,
                format!("`{text}` is no date"),
                "write a day that exists as \"YYYY-MM-DD\"",
            );
        }
        day
    }

    /// Takes `from` and `to`.
    pub fn days(&mut self, file: &mut File) -> (Option<Day>, Option<Day>) {
        let at = self.entries.get("to").map_or(self.at, |(at, _)| *at);
        let (from, to) = (self.day(file, "from"), self.day(file, "to"));
        if let (Some(from), Some(to)) = (from, to)
            && from > to
        {
            file.fault(
                at,
                format!("it ends on {to}, before it begins on {from}"),
                "mend one of the two dates",
            );
        }
        (from, to)
    }

    /// Takes a list of tables; a lone table is a list of one.
    pub fn tables(&mut self, file: &mut File, key: &str) -> Vec<Keys<'t>> {
        let Some(value) = self.take(key) else {
            return Vec::new();
        };
        let one = |file: &mut File, value: &'t Spanned<DeValue<'t>>| match value.get_ref() {
            DeValue::Table(table) => Some(Keys::of(table, value.span().start)),
            _ => {
                file.fault(
                    value.span().start,
                    format!("`{key}` holds something that is no table"),
                    "write { key = value, … }",
                );
                None
            }
        };
        match value.get_ref() {
            DeValue::Array(array) => array.iter().filter_map(|item| one(file, item)).collect(),
            _ => one(file, value).into_iter().collect(),
        }
    }
}

fn string(file: &mut File, key: &str, value: &Spanned<DeValue>) -> Option<Word> {
    let at = value.span().start;
    match value.get_ref().as_str() {
        Some(text) if text.trim().is_empty() => {
            file.fault(
                at,
                format!("an empty string in `{key}`"),
                "fill it or take it out",
            );
            None
        }
        Some(text) => Some(Word {
            text: text.trim().to_owned(),
            at,
        }),
        None => {
            file.fault(
                at,
                format!("`{key}` holds something that is no string"),
                "put it in quotation marks",
            );
            None
        }
    }
}

/// Checks a code's shape, and asks the whole lexicon whether a state has it.
pub(super) fn code(file: &mut File, word: &Word) {
    if detente_record::NON_STATE_CODES.contains(&word.text.as_str()) {
        return;
    }
    if word.text.len() == 3 && word.text.bytes().all(|b| b.is_ascii_uppercase()) {
        file.mark(word.at, What::Code(word.text.clone()));
    } else if !word.text.is_empty() {
        let message = format!("`{}` is no country code", word.text);
        file.fault(
            word.at,
            message,
            "give ISO 3166 alpha-3, or IGO UNO EUR NGO ISM IMG MNC",
        );
    }
}

/// Takes `sector`, checked.
pub(super) fn sectors(file: &mut File, keys: &mut Keys) -> Vec<String> {
    let words = keys.words(file, "sector");
    for word in words.iter().filter(|w| !SECTORS.contains(&w.text.as_str())) {
        file.fault(
            word.at,
            format!("`{}` is no PLOVER sector", word.text),
            format!("take one of {}", SECTORS.join(" ")),
        );
    }
    plain(words)
}

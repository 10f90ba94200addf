//! The account of an import: every entry of every file, and what became of it.

use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// A name of an actor, or a synonym of one.
    Name,
    /// A code of an actor, with its days or without.
    Code,
    /// A role noun.
    Role,
    /// A set of words that other entries insert.
    Set,
    /// A word or phrase that takes a text out of coding.
    Discard,
    /// A heading of a block of verbs.
    Block,
    /// A verb with its forms.
    Verb,
    /// A pattern around a verb.
    Pattern,
    /// A word of a set.
    Word,
    /// A rule that turns one coding into another.
    Rule,
    /// A line that is none of these.
    Line,
}

impl Unit {
    /// Returns the word for several of it.
    pub fn plural(self) -> &'static str {
        match self {
            Unit::Name => "names",
            Unit::Code => "codes",
            Unit::Role => "role nouns",
            Unit::Set => "sets",
            Unit::Discard => "discards",
            Unit::Block => "blocks",
            Unit::Verb => "verbs",
            Unit::Pattern => "patterns",
            Unit::Word => "words of sets",
            Unit::Rule => "rules",
            Unit::Line => "other lines",
        }
    }
}

/// What became of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It is in the pack as it was meant.
    Taken,
    /// Nothing had to be added: the lexicon, or an earlier line, has it.
    Known,
    /// It is in the pack, but not as it stood.
    Repaired,
    /// It is not in the pack.
    Refused,
}

/// A reason: the kind that it is summed under, and what is special about this one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Why {
    /// The same for all entries of its kind.
    pub reason: &'static str,
    /// What it is about here; may be empty.
    pub detail: String,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.reason)?;
        if self.detail.is_empty() {
            return Ok(());
        }
        write!(f, ": {}", self.detail)
    }
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Number of the file.
    pub file: usize,
    /// Its line, from one.
    pub line: usize,
    /// What it is.
    pub unit: Unit,
    /// As it stands there.
    pub text: String,
    settled: Option<Fate>,
    whys: Vec<Why>,
}

impl Item {
    /// Returns what became of it. What nothing took is refused.
    pub fn fate(&self) -> Fate {
        match self.settled {
            None => Fate::Refused,
            Some(Fate::Taken) if !self.whys.is_empty() => Fate::Repaired,
            Some(fate) => fate,
        }
    }

    /// Returns the reasons: why it was refused, or how it was repaired.
    pub fn whys(&self) -> &[Why] {
        &self.whys
    }
}

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Dictionary {
    /// Names of actors and their codes.
    Actors,
    /// Role nouns.
    Agents,
    /// Words that take a text out of coding.
    Discards,
    /// Verbs and their patterns.
    Verbs,
}

impl fmt::Display for Dictionary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Dictionary::Actors => "actors",
            Dictionary::Agents => "agents",
            Dictionary::Discards => "discards",
            Dictionary::Verbs => "verbs",
        })
    }
}

/// One file and its lines: `lines = comments + blank + entries`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct FileLines {
    pub name: String,
    pub dictionary: Dictionary,
    pub lines: usize,
    pub comments: usize,
    pub blank: usize,
    /// Lines that hold entries; one line may hold several.
    pub entries: usize,
}

/// How many entries met with what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Sums {
    pub entries: usize,
    pub taken: usize,
    /// Of those taken: already known.
    pub known: usize,
    pub repaired: usize,
    pub refused: usize,
}

/// The number of an entry in the account.
pub(super) type Entry = usize;

/// The account.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Report {
    /// The files, in the order they were given.
    pub files: Vec<FileLines>,
    /// Every entry, in the order of the files.
    pub items: Vec<Item>,
    /// What the pack holds: name of the thing, number.
    pub made: Vec<(&'static str, usize)>,
}

impl Report {
    pub(super) fn open(&mut self, line: usize, unit: Unit, text: &str) -> Entry {
        self.items.push(Item {
            file: self.files.len().saturating_sub(1),
            line,
            unit,
            text: text.trim().to_owned(),
            settled: None,
            whys: Vec::new(),
        });
        self.items.len() - 1
    }

    fn put(&mut self, entry: Entry, fate: Option<Fate>, why: Option<Why>) {
        if let Some(item) = self.items.get_mut(entry) {
            // A refusal stands, and only its reason matters.
            if item.settled == Some(Fate::Refused) {
                return;
            }
            if fate == Some(Fate::Refused) {
                item.whys.clear();
            }
            item.whys.extend(why);
            item.settled = fate.or(item.settled);
        }
    }

    pub(super) fn taken(&mut self, entry: Entry) {
        self.put(entry, Some(Fate::Taken), None);
    }

    pub(super) fn known(&mut self, entry: Entry) {
        // What was mended before it proved to be known was mended all the same.
        let mended = self.items.get(entry).is_some_and(|i| !i.whys.is_empty());
        let fate = if mended { Fate::Taken } else { Fate::Known };
        self.put(entry, Some(fate), None);
    }

    /// Notes a repair; whether the entry is taken is settled later.
    pub(super) fn mended(&mut self, entry: Entry, reason: &'static str, detail: impl Into<String>) {
        let detail = detail.into();
        self.put(entry, None, Some(Why { reason, detail }));
    }

    pub(super) fn refused(
        &mut self,
        entry: Entry,
        reason: &'static str,
        detail: impl Into<String>,
    ) {
        let detail = detail.into();
        self.put(entry, Some(Fate::Refused), Some(Why { reason, detail }));
    }

    pub(super) fn is_settled(&self, entry: Entry) -> bool {
        self.items.get(entry).is_some_and(|i| i.settled.is_some())
    }

    /// Returns the name of the file of an entry.
    pub fn file(&self, item: &Item) -> &str {
        self.files.get(item.file).map_or("", |f| f.name.as_str())
    }

    /// Returns the sums by file and kind of entry.
    pub fn sums(&self) -> BTreeMap<(usize, Unit), Sums> {
        let mut out: BTreeMap<(usize, Unit), Sums> = BTreeMap::new();
        for item in &self.items {
            let sums = out.entry((item.file, item.unit)).or_default();
            sums.entries += 1;
            match item.fate() {
                Fate::Taken => sums.taken += 1,
                Fate::Known => {
                    sums.taken += 1;
                    sums.known += 1;
                }
                Fate::Repaired => sums.repaired += 1,
                Fate::Refused => sums.refused += 1,
            }
        }
        out
    }

    /// Returns the reasons of all repairs or refusals: how many, and the first of them.
    pub fn reasons(&self, fate: Fate) -> BTreeMap<(Unit, &'static str), (usize, &Item)> {
        let mut out: BTreeMap<(Unit, &'static str), (usize, &Item)> = BTreeMap::new();
        for item in self.items.iter().filter(|i| i.fate() == fate) {
            // One entry may be mended twice; it is summed under the first repair.
            let reason = item.whys.first().map_or("nothing took it", |w| w.reason);
            out.entry((item.unit, reason)).or_insert((0, item)).0 += 1;
        }
        out
    }
}

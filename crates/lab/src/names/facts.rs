//! What is known about words before machine-parsed text is labelled: the
//! lexicon's names and role nouns, and what the gold names teach of class
//! words ("Ministry", "River"), titles and words that are no names.

use super::NameExample;
use super::labels::{Kind, OUTSIDE, spans};
use detente_coding::lexicon::{ActorKind, Ground, Index, Lexicon, Target};
use std::collections::{HashMap, HashSet};

/// What the lexicon says of a stretch of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// A name of one kind.
    Name(Kind),
    /// A people or its adjective: no name here.
    People,
    /// It may be several things, or a seat that stands for a state.
    Unsure,
}

/// All of it.
pub struct Facts<'l> {
    lexicon: &'l Lexicon,
    index: Index,
    /// Last words of names that tell their kind.
    classes: HashMap<String, Kind>,
    /// Words that stand before "of" in names that tell their kind.
    heads_of: HashMap<String, Kind>,
    titles: HashSet<String>,
    kept: HashSet<String>,
    plain: HashSet<String>,
    /// Parts of persons' names.
    people: HashSet<String>,
}

/// A word must be seen so often before it is believed.
const SEEN: usize = 3;

impl<'l> Facts<'l> {
    /// Learns from gold examples.
    pub fn new(gold: &[NameExample], lexicon: &'l Lexicon) -> Facts<'l> {
        let counts = Counts::of(gold);
        let titles = counts.titles();
        let plain = counts.plain();
        let named = lexicon
            .actors
            .iter()
            .filter(|a| a.kind == ActorKind::Person)
            .flat_map(|a| a.name.split_whitespace().map(str::to_owned));
        let read = counts.people.keys().map(|w| (*w).to_owned());
        let is_town = |w: &String| {
            let of = |map: &HashMap<&str, usize>| map.get(w.as_str()).copied().unwrap_or(0);
            of(&counts.towns) > of(&counts.people)
        };
        Facts {
            lexicon,
            index: Index::of(lexicon),
            classes: telling(&counts.last),
            heads_of: telling(&counts.before_of),
            people: read.chain(named).filter(|w| !is_town(w)).collect(),
            // "Pope", "Queen": parts of names as often as not.
            kept: counts
                .firsts
                .into_iter()
                .filter(|(_, n)| *n > 1)
                .map(|(w, _)| w.to_owned())
                .collect(),
            titles,
            plain,
        }
    }

    /// The longest name of the lexicon that some words begin with.
    pub fn known(&self, words: &[&str]) -> Option<(usize, Known)> {
        let found = self.index.name_at(words)?;
        let all: Vec<Known> = found.targets.iter().map(|t| self.target(*t)).collect();
        let name = |k: &&Known| **k != Known::People;
        // A state's name that also serves as its adjective ("US") is a place.
        let first = *all.iter().find(name).or(all.first())?;
        let agree = all.iter().filter(name).all(|k| *k == first);
        let town = found.targets.iter().any(|t| matches!(t, Target::Place(..)));
        // Small towns are called like people.
        let person = found.length == 1 && town && self.people.contains(words[0]);
        let known = if agree && !person {
            first
        } else {
            Known::Unsure
        };
        Some((found.length, known))
    }

    fn target(&self, target: Target) -> Known {
        let Target::Actor(number, _) = target else {
            return Known::Name(Kind::Place);
        };
        let Some(actor) = self.lexicon.actors.get(number as usize) else {
            return Known::Unsure;
        };
        match (actor.kind, self.lexicon.ground(target)) {
            (_, Some(Ground::Adjective | Ground::People)) => Known::People,
            (_, Some(Ground::Seat)) | (_, None) => Known::Unsure,
            (ActorKind::State, _) | (_, Some(Ground::Capital)) => Known::Name(Kind::Place),
            (ActorKind::Person, _) => Known::Name(Kind::Person),
            (ActorKind::Organisation | ActorKind::Group, _) => Known::Name(Kind::Organisation),
        }
    }

    /// The kind of names that end with a word.
    pub fn class(&self, word: &str) -> Option<Kind> {
        self.classes.get(word).copied()
    }

    /// The kind of names of the form "word of …".
    pub fn head_of(&self, word: &str) -> Option<Kind> {
        self.heads_of.get(word).copied()
    }

    /// How many of the last of some words are a title or a role of one person
    /// ("Prime Minister"); 0 if none.
    pub fn title_ending(&self, words: &[&str]) -> usize {
        let Some((last, before)) = words.split_last() else {
            return 0;
        };
        let low: Vec<String> = before.iter().map(|w| w.to_lowercase()).collect();
        if self.kept.contains(*last) {
            return 0;
        }
        match self.index.role_ending(&low, &last.to_lowercase()) {
            Some((length, role)) if !self.lexicon.roles[role as usize].collective => length,
            _ => usize::from(self.titles.contains(*last)),
        }
    }

    /// Whether the gold names hold a word with a capital to be no name.
    pub fn is_plain(&self, word: &str) -> bool {
        self.plain.contains(word)
    }
}

/// What the gold names show of words.
#[derive(Default)]
struct Counts<'g> {
    /// Last words of names of several words, by kind.
    last: HashMap<&'g str, [usize; 3]>,
    /// Words before "of" in names.
    before_of: HashMap<&'g str, [usize; 3]>,
    /// Words of persons' names.
    people: HashMap<&'g str, usize>,
    /// Places of one word.
    towns: HashMap<&'g str, usize>,
    /// First words of persons' names of several words.
    firsts: HashMap<&'g str, usize>,
    /// Words with a capital before a person's name.
    before_person: HashMap<&'g str, usize>,
    /// Words with a capital outside all names, not at a sentence's beginning.
    outside: HashMap<&'g str, usize>,
    inside: HashMap<&'g str, usize>,
}

impl<'g> Counts<'g> {
    fn of(gold: &'g [NameExample]) -> Counts<'g> {
        let mut counts = Counts::default();
        for example in gold {
            for (span, kind) in spans(&example.labels) {
                let words = &example.forms[span.clone()];
                if let [first, .., end] = words {
                    counts.last.entry(end).or_default()[kind as usize] += 1;
                    if kind == Kind::Person {
                        *counts.firsts.entry(first).or_default() += 1;
                    }
                }
                if let ([one], Kind::Place) = (words, kind) {
                    *counts.towns.entry(one).or_default() += 1;
                }
                for pair in words.windows(2).filter(|p| p[1] == "of") {
                    counts.before_of.entry(&pair[0]).or_default()[kind as usize] += 1;
                }
                for word in words {
                    *counts.inside.entry(word).or_default() += 1;
                    if kind == Kind::Person {
                        *counts.people.entry(word).or_default() += 1;
                    }
                }
                if kind == Kind::Person && span.start > 1 {
                    let word = &example.forms[span.start - 1];
                    *counts.before_person.entry(word).or_default() += 1;
                }
            }
            let words = example.forms.iter().zip(&example.labels).skip(1);
            for (word, _) in
                words.filter(|(w, l)| **l == OUTSIDE && w.starts_with(char::is_uppercase))
            {
                *counts.outside.entry(word).or_default() += 1;
            }
        }
        counts
    }

    /// Words that mostly stand before persons' names when they are in none.
    fn titles(&self) -> HashSet<String> {
        let title = |(word, all): &(&&str, &usize)| {
            let n = self.before_person.get(**word).copied().unwrap_or(0);
            n >= SEEN && n * 5 >= **all * 3
        };
        self.outside
            .iter()
            .filter(title)
            .map(|(w, _)| (*w).to_owned())
            .collect()
    }

    /// Words with a capital that are hardly ever in a name ("January").
    fn plain(&self) -> HashSet<String> {
        let plain = |(word, all): &(&&str, &usize)| {
            **all > SEEN && self.inside.get(**word).copied().unwrap_or(0) * 10 <= **all
        };
        self.outside
            .iter()
            .filter(plain)
            .map(|(w, _)| (*w).to_owned())
            .collect()
    }
}

/// Words of which nine in ten belong to one kind.
fn telling(counts: &HashMap<&str, [usize; 3]>) -> HashMap<String, Kind> {
    let sure = |counts: &[usize; 3]| {
        let all: usize = counts.iter().sum();
        Kind::ALL
            .into_iter()
            .find(|k| *k != Kind::Person && counts[*k as usize] >= SEEN)
            .filter(|k| counts[*k as usize] * 10 >= all * 9)
    };
    counts
        .iter()
        .filter_map(|(word, counts)| Some(((*word).to_owned(), sure(counts)?)))
        .collect()
}

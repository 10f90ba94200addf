//! Look-up tables over a lexicon, built once at start-up.

mod phrases;

use super::{Ground, Lexicon, Predicate};
use crate::lexicon::read::frame::pieces;
use phrases::Phrases;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Something a name leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// An actor and which of its names.
    Actor(u32, u16),
    /// A place, and whether its name needs no support.
    Place(u32, bool),
}

/// What was found at a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<'i> {
    /// How many tokens it takes.
    pub length: usize,
    /// What it may be.
    pub targets: &'i [Target],
}

/// Words of frames: for a head word, the frames and which of their predicates.
type Heads = HashMap<String, Vec<(u32, u16)>>;

/// Phrases by their first words: the words behind it, and what they lead to.
type Starts<T> = HashMap<String, Vec<(Vec<String>, T)>>;

/// A word or words that speak of a topic.
#[derive(Debug, Clone, Copy)]
pub struct Cue {
    /// Its own number.
    pub number: u32,
    /// The topic's number, in the order of the lexicon.
    pub topic: usize,
}

/// Look-up tables.
#[derive(Debug, Default, Clone)]
pub struct Index {
    names: Phrases<Target>,
    roles: Phrases<u32>,
    things: Phrases<u16>,
    verbs: Heads,
    nouns: Heads,
    adjectives: Heads,
    context_words: HashMap<String, Vec<u16>>,
    context_phrases: Starts<u16>,
    cues: Starts<Cue>,
    date_starts: HashSet<String>,
    classes: BTreeMap<String, u16>,
    outlets: BTreeMap<String, u32>,
}

/// Names longer than this, in tokens, are not found.
const LONGEST_NAME: usize = 10;
/// Role nouns and things longer than this, in tokens, are not found.
pub(crate) const LONGEST_ROLE: usize = 6;
/// Shorter names are not found when a text writes them in capitals throughout.
const SHORTEST_SHOUTED: usize = 4;

impl Index {
    /// Builds the tables.
    pub fn of(lexicon: &Lexicon) -> Index {
        let mut index = Index {
            names: names(lexicon),
            date_starts: owned(lexicon.words.dates.first()),
            ..Index::default()
        };
        for (r, role) in lexicon.roles.iter().enumerate() {
            for word in &role.words {
                index.roles.add(&word.to_lowercase(), r as u32);
            }
        }
        for (class, words) in &lexicon.things {
            let next = index.classes.len() as u16;
            let number = *index.classes.entry(class.clone()).or_insert(next);
            for word in words {
                index.things.add(&word.to_lowercase(), number);
            }
        }
        for (f, frame) in lexicon.frames.iter().enumerate() {
            heads(&mut index.verbs, &frame.words, f);
            heads(&mut index.nouns, &frame.nouns, f);
            heads(&mut index.adjectives, &frame.adjectives, f);
        }
        index.contexts_of(lexicon);
        index.cues_of(lexicon);
        for (o, outlet) in lexicon.outlets.iter().enumerate() {
            for name in std::iter::once(&outlet.name).chain(&outlet.names) {
                index.outlets.insert(name.to_lowercase(), o as u32);
            }
        }
        index
    }

    fn contexts_of(&mut self, lexicon: &Lexicon) {
        let profile = lexicon.words.profile();
        for (c, context) in lexicon.contexts.iter().enumerate() {
            for word in &context.words {
                let lower = word.to_lowercase();
                match pieces(&lower, &profile).as_slice() {
                    [one] => self
                        .context_words
                        .entry((*one).to_owned())
                        .or_default()
                        .push(c as u16),
                    parts => start(&mut self.context_phrases, parts, c as u16),
                }
            }
        }
    }

    fn cues_of(&mut self, lexicon: &Lexicon) {
        let mut number = 0;
        for (topic, words) in lexicon.words.topics.values().enumerate() {
            for cue in words {
                let words: Vec<&str> = cue.split(' ').collect();
                start(&mut self.cues, &words, Cue { number, topic });
                number += 1;
            }
        }
    }

    /// Finds the longest name that begins with the first of some words. Names
    /// are matched letter for letter, or all in capitals, and however the words
    /// are cut apart.
    pub fn name_at(&self, words: &[&str]) -> Option<Found<'_>> {
        let (length, targets) = self
            .names
            .longest(words.iter().take(LONGEST_NAME).copied())?;
        Some(Found { length, targets })
    }

    /// Finds the longest role noun that ends with a word; `before` are the
    /// words up to it in lower case, `lemma` its dictionary form. Returns how
    /// many words it takes, and the number of its class.
    pub fn role_ending<W: AsRef<str>>(&self, before: &[W], lemma: &str) -> Option<(usize, u32)> {
        let (length, roles) = self.roles.ending(before, lemma, LONGEST_ROLE)?;
        roles.first().map(|role| (length, *role))
    }

    /// Finds the longest of the lexicon's things that ends with a word, and
    /// returns whether it belongs to a class.
    pub fn is_thing_ending(&self, before: &[String], lemma: &str, class: &str) -> bool {
        let Some(number) = self.classes.get(class) else {
            return false;
        };
        self.things_ending(before, lemma).contains(number)
    }

    /// Returns the classes of the longest of the lexicon's things that ends with a word.
    pub fn things_ending<W: AsRef<str>>(&self, before: &[W], lemma: &str) -> &[u16] {
        self.things
            .ending(before, lemma, LONGEST_ROLE)
            .map_or(&[], |(_, classes)| classes)
    }

    /// Returns the classes of things whose name is all these words and the last.
    pub fn thing<W: AsRef<str>>(&self, before: &[W], last: &str) -> &[u16] {
        self.things
            .ending(before, last, LONGEST_ROLE)
            .filter(|(words, _)| *words == before.len() + 1)
            .map_or(&[], |(_, classes)| classes)
    }

    /// Returns the number of a class of things.
    pub fn class(&self, class: &str) -> Option<u16> {
        self.classes.get(class).copied()
    }

    /// Returns whether a noun by itself belongs to a class of things.
    pub fn is_thing(&self, lemma: &str, class: &str) -> bool {
        self.is_thing_ending(&[], lemma, class)
    }

    /// Returns the frames a verb may call up, with the number of the predicate.
    pub fn verb(&self, lemma: &str) -> &[(u32, u16)] {
        self.verbs.get(lemma).map_or(&[], Vec::as_slice)
    }

    /// Returns the frames a noun may call up.
    pub fn noun(&self, lemma: &str) -> &[(u32, u16)] {
        self.nouns.get(lemma).map_or(&[], Vec::as_slice)
    }

    /// Returns the frames an adjective may call up.
    pub fn adjective(&self, lemma: &str) -> &[(u32, u16)] {
        self.adjectives.get(lemma).map_or(&[], Vec::as_slice)
    }

    /// Returns the nouns that call up frames.
    pub fn event_nouns(&self) -> impl Iterator<Item = String> + '_ {
        self.nouns.keys().cloned()
    }

    /// Returns the contexts a word speaks of.
    pub fn contexts(&self, lemma: &str) -> &[u16] {
        self.context_words.get(lemma).map_or(&[], Vec::as_slice)
    }

    /// Returns the contexts that phrases among some words speak of.
    pub fn context_phrases(&self, words: &[&str]) -> impl Iterator<Item = u16> {
        along(&self.context_phrases, words)
    }

    /// Returns the cue words of topics among some words.
    pub fn cues(&self, words: &[&str]) -> impl Iterator<Item = Cue> {
        along(&self.cues, words)
    }

    /// Returns the words that can begin a date.
    pub fn date_starts(&self) -> &HashSet<String> {
        &self.date_starts
    }

    /// Returns the number of the outlet of a name.
    pub fn outlet(&self, name: &str) -> Option<u32> {
        self.outlets.get(&name.to_lowercase()).copied()
    }
}

impl Lexicon {
    /// Returns on what ground a target's name stands for it; a name beyond the
    /// list is one by which a person is known alone.
    pub fn ground(&self, target: Target) -> Option<Ground> {
        match target {
            Target::Actor(a, n) => {
                let actor = self.actors.get(a as usize)?;
                Some(
                    actor
                        .names
                        .get(n as usize)
                        .map_or(Ground::Name, |n| n.ground),
                )
            }
            Target::Place(..) => None,
        }
    }
}

fn owned(words: HashSet<&str>) -> HashSet<String> {
    words.into_iter().map(str::to_owned).collect()
}

fn start<T>(map: &mut Starts<T>, words: &[&str], value: T) {
    if let Some((first, rest)) = words.split_first() {
        let rest = rest.iter().map(|w| (*w).to_owned()).collect();
        map.entry((*first).to_owned())
            .or_default()
            .push((rest, value));
    }
}

// What the phrases that stand among some words lead to.
fn along<T: Copy>(map: &Starts<T>, words: &[&str]) -> impl Iterator<Item = T> {
    words.iter().enumerate().flat_map(move |(i, word)| {
        let here = map.get(*word).map_or(&[][..], Vec::as_slice);
        let behind = &words[i + 1..];
        here.iter()
            .filter(|(rest, _)| rest.len() <= behind.len() && rest.iter().eq(&behind[..rest.len()]))
            .map(|(_, value)| *value)
    })
}

fn names(lexicon: &Lexicon) -> Phrases<Target> {
    let actors: usize = lexicon
        .actors
        .iter()
        .map(|a| 2 * (a.names.len() + a.known_as.len()))
        .sum();
    let places: usize = lexicon.places.iter().map(|p| 1 + p.names.len()).sum();
    let mut names = Phrases::with_room(actors + places);
    for (a, actor) in lexicon.actors.iter().enumerate() {
        let texts = actor.names.iter().map(|n| &n.text).chain(&actor.known_as);
        for (n, text) in texts.enumerate() {
            let target = Target::Actor(a as u32, n as u16);
            let text = without_article(text);
            names.add(text, target);
            if text.chars().count() >= SHORTEST_SHOUTED {
                names.add_shouted(text, target);
            }
        }
    }
    for (p, place) in lexicon.places.iter().enumerate() {
        for name in std::iter::once(&place.name).chain(&place.names) {
            let firm = !place.weak.contains(name);
            names.add(without_article(name), Target::Place(p as u32, firm));
        }
        for name in &place.weak {
            names.add(without_article(name), Target::Place(p as u32, false));
        }
    }
    names
}

fn without_article(name: &str) -> &str {
    name.strip_prefix("the ")
        .or_else(|| name.strip_prefix("The "))
        .unwrap_or(name)
}

fn heads(map: &mut Heads, predicates: &[Predicate], frame: usize) {
    for (p, predicate) in predicates.iter().enumerate() {
        map.entry(predicate.head.clone())
            .or_default()
            .push((frame as u32, p as u16));
    }
}

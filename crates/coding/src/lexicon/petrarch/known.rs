//! What the lexicon that is built in knows already: it goes before any
//! dictionary.

use super::name::key;
use crate::lexicon::{ActorKind, Lexicon, RoleNouns};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// A noun of the lexicon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Noun<'a> {
    Role(&'a RoleNouns),
    /// Its class of things.
    Thing(&'a str),
}

/// Look-up tables over a lexicon, by the letters of names.
pub(super) struct Known<'a> {
    pub lexicon: &'a Lexicon,
    is_word: &'a dyn Fn(&str) -> bool,
    names: HashMap<String, Vec<usize>>,
    places: HashMap<String, BTreeSet<&'a str>>,
    /// Role nouns and things (which do not act), with their class.
    nouns: BTreeMap<String, Noun<'a>>,
    /// Words of names of people.
    persons: HashSet<String>,
    given: HashSet<String>,
    bodies: HashSet<String>,
}

/// What a name is to the lexicon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// It names nobody yet.
    Free,
    /// It names these actors.
    Actors(Vec<usize>),
    /// It names places of these states.
    Place(Vec<String>),
    /// It is a word of the language.
    Word,
}

impl<'a> Known<'a> {
    pub fn of(lexicon: &'a Lexicon, is_word: &'a dyn Fn(&str) -> bool) -> Known<'a> {
        let mut known = Known {
            lexicon,
            is_word,
            names: HashMap::new(),
            places: HashMap::new(),
            nouns: BTreeMap::new(),
            persons: HashSet::new(),
            given: HashSet::new(),
            bodies: HashSet::new(),
        };
        for (number, actor) in lexicon.actors.iter().enumerate() {
            let texts = actor.names.iter().map(|n| &n.text).chain(&actor.known_as);
            for text in texts {
                let list = known.names.entry(key(text)).or_default();
                if !list.contains(&number) {
                    list.push(number);
                }
                let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
                if words.len() < 2 {
                    continue;
                }
                match actor.kind {
                    ActorKind::Person => {
                        known.given.extend(words.first().cloned());
                        known.persons.extend(words);
                    }
                    ActorKind::Organisation | ActorKind::Group => known.bodies.extend(words),
                    ActorKind::State => {}
                }
            }
        }
        for role in &lexicon.roles {
            for word in &role.words {
                let lower = word.to_lowercase();
                if role.collective {
                    known
                        .bodies
                        .extend(lower.split_whitespace().map(str::to_owned));
                }
                known.nouns.insert(lower, Noun::Role(role));
            }
        }
        // Surnames stand in the names of parties and foundations too.
        let persons = &known.persons;
        known.bodies.retain(|w| w.len() > 2 && !persons.contains(w));
        for (class, words) in &lexicon.things {
            for word in words {
                known
                    .nouns
                    .entry(word.replace(" - ", "-"))
                    .or_insert(Noun::Thing(class));
            }
        }
        for place in &lexicon.places {
            for name in std::iter::once(&place.name).chain(&place.names) {
                known
                    .places
                    .entry(key(name))
                    .or_default()
                    .insert(&place.country);
            }
        }
        known
    }

    /// Says what a name is to the lexicon.
    pub fn look(&self, name: &str) -> Found {
        if let Some(actors) = self.names.get(&key(name)) {
            return Found::Actors(actors.clone());
        }
        if let Some(places) = self.places.get(&key(name)) {
            return Found::Place(places.iter().map(|c| (*c).to_owned()).collect());
        }
        let lower = name.to_lowercase();
        let alone = !lower.contains([' ', '-']) && (self.is_word)(&lower);
        if alone || self.nouns.contains_key(&lower) {
            return Found::Word;
        }
        Found::Free
    }

    /// Returns whether a word in small letters is a common one.
    pub fn is_word(&self, lower: &str) -> bool {
        (self.is_word)(lower)
    }

    /// Returns whether a name of one word is a word of names of people.
    pub fn is_in_person(&self, name: &str) -> bool {
        self.persons.contains(&name.to_lowercase())
    }

    /// Returns what a noun is.
    pub fn noun(&self, noun: &str) -> Option<Noun<'a>> {
        self.nouns.get(noun).copied()
    }

    /// Returns whether a name looks as a body's: a word that names of bodies
    /// hold and names of people do not, or a function word.
    pub fn is_body(&self, name: &str) -> bool {
        let lower = name.to_lowercase();
        lower.split([' ', '-']).any(|w| {
            self.bodies.contains(w) || matches!(w, "of" | "for" | "the" | "and") || w.contains('&')
        })
    }

    /// Returns whether a name begins as names of people do.
    pub fn is_person(&self, name: &str) -> bool {
        let lower = name.to_lowercase();
        let words: Vec<&str> = lower.split_whitespace().collect();
        (2..=5).contains(&words.len()) && self.given.contains(words[0])
    }
}

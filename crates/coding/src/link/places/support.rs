//! Whether a name means a place at all. A name that is also a word or a
//! person's needs support: the reader's label, a preposition of place before
//! it, a state or division behind it, or support elsewhere in the text.

use super::Toponym;
use crate::lexicon::Target;
use crate::link::Links;
use detente_reading::{Name, Upos};
use std::collections::HashSet;
use std::ops::Range;

/// Towns larger than this are taken for people only where the name goes on.
const LARGE: u64 = 500_000;

impl<'a> Links<'a> {
    /// Drops the names that mean no place.
    pub(super) fn support(&self, names: &mut [Toponym<'a>]) {
        let surnames = self.surnames();
        let mut supported: HashSet<*const Target> = HashSet::new();
        let mut open: Vec<usize> = Vec::new();
        for (i, name) in names.iter_mut().enumerate() {
            if name.actor.is_some() || name.options.is_empty() {
                continue;
            }
            match self.judge(name, &surnames) {
                Some(true) => {
                    supported.insert(name.name);
                }
                Some(false) => name.dropped = true,
                None => open.push(i),
            }
        }
        for i in open {
            if let Some(name) = names.get_mut(i) {
                name.dropped = !name.firm && !supported.contains(&name.name);
            }
        }
    }

    // Yes, no, or as the name is elsewhere.
    fn judge(&self, name: &Toponym, surnames: &HashSet<&str>) -> Option<bool> {
        if name.within.is_some() {
            return Some(true);
        }
        let tokens = &name.tokens;
        let where_ = self.is_where(tokens.start);
        let label = self.label(tokens);
        let longer = label.is_some_and(|l| l.tokens.len() > tokens.len());
        let kind = label.and_then(|l| l.kind);
        let goes_on = self.is_proper(tokens.end)
            && label.is_some_and(|l| l.tokens.contains(&tokens.end));
        match kind {
            Some("person") => {
                let free = where_ && !longer && name.firm && self.people(name) > LARGE;
                return if free { None } else { Some(false) };
            }
            Some("organisation") if longer => return Some(false),
            Some("organisation") if !name.firm => return Some(false),
            _ => {}
        }
        let known = tokens.len() == 1 && surnames.contains(self.document.word(tokens.start));
        if known && !where_ && (!name.firm || self.people(name) < LARGE) {
            return Some(false);
        }
        if name.firm {
            return Some(true);
        }
        if kind == Some("place") || (where_ && !goes_on && kind.is_none()) {
            return Some(true);
        }
        // Part of a longer name that the reader does not type.
        if longer || self.is_lone_opening(tokens) {
            return Some(false);
        }
        None
    }

    fn people(&self, name: &Toponym) -> u64 {
        let people = |o: &u32| self.at_place(*o).map_or(0, |p| p.population);
        name.options.iter().map(people).max().unwrap_or(0)
    }

    // A preposition of place stands before it.
    fn is_where(&self, start: usize) -> bool {
        let before = start.checked_sub(1).map(|t| self.document.word(t).to_lowercase());
        before.is_some_and(|b| self.lexicon.words.links.place.contains(&b))
    }

    fn is_proper(&self, token: usize) -> bool {
        self.document.tag(token).upos() == Upos::Propn
    }

    // The first word of a sentence is written large whatever it is.
    fn is_lone_opening(&self, tokens: &Range<usize>) -> bool {
        let sentence = self.document.sentence_of(tokens.start);
        let first = self.document.sentences.get(sentence).map(|s| s.tokens.start);
        first == Some(tokens.start) && !self.is_proper(tokens.start)
    }

    /// Returns the reader's name that holds some tokens.
    fn label(&self, tokens: &Range<usize>) -> Option<&'a Name> {
        let names: &'a [Name] = &self.document.names;
        let after = names.partition_point(|n| n.tokens.start <= tokens.start);
        let name = names.get(after.checked_sub(1)?)?;
        (name.tokens.end > tokens.start).then_some(name)
    }

    // Last words of people's names.
    fn surnames(&self) -> HashSet<&'a str> {
        let people = self.document.names.iter().filter(|n| {
            n.kind == Some("person") && n.tokens.len() > 1
        });
        people.map(|n| self.document.word(n.tokens.end - 1)).collect()
    }
}

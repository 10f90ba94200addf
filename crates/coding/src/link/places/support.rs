//! Whether a name means a place at all. A name that is also a word or a
//! person's needs support: the reader's label, a preposition of place before
//! it, a state or division behind it, or support elsewhere in the text.

use super::Toponym;
use crate::lexicon::{Ground, Target};
use crate::link::Links;
use crate::link::mentions::Meant;
use detente_reading::{Name, Upos};
use std::collections::HashSet;
use std::ops::Range;

/// Towns larger than this are taken for people only where the name goes on.
const LARGE: u64 = 500_000;

impl<'a> Links<'a> {
    /// Drops the names that mean no place.
    pub(super) fn support(&self, names: &mut [Toponym<'a>]) {
        let people = self.people_named(names);
        let listed: Vec<bool> = (0..names.len()).map(|i| self.is_listed(names, i)).collect();
        let mut supported: HashSet<*const Target> = HashSet::new();
        let mut open: Vec<usize> = Vec::new();
        for (i, name) in names.iter_mut().enumerate() {
            if self.is_state(name) {
                if self.is_persons(name, &people) {
                    name.actor = None;
                    name.dropped = true;
                }
                continue;
            }
            if name.actor.is_some() || name.options.is_empty() {
                continue;
            }
            let listed = listed.get(i).copied().unwrap_or(false);
            match self.judge(name, &people, listed) {
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
    fn judge(&self, name: &mut Toponym, people: &People<'a>, listed: bool) -> Option<bool> {
        if name.within.is_some() {
            return Some(true);
        }
        let tokens = name.tokens.clone();
        let where_ = self.stands_where(tokens.start);
        let label = self.label(&tokens);
        let longer = label.is_some_and(|l| l.tokens.len() > tokens.len());
        let kind = label.and_then(|l| l.kind);
        name.partial = longer && !self.is_division_word(tokens.end) && kind == Some("place");
        let word = self.document.word(tokens.end - 1);
        // "in March", "The Washington Post", "Xinhua".
        let outlet = self.is_outlet(&tokens) || label.is_some_and(|l| self.is_outlet(&l.tokens));
        if outlet || self.is_date(&tokens) || (!name.firm && self.is_month(word)) {
            return Some(false);
        }
        let known =
            tokens.len() == 1 && (people.last.contains(word) || people.first.contains(word));
        let large = name.firm && self.inhabitants(name) > LARGE;
        if kind == Some("person") {
            return if longer || known || !large {
                Some(false)
            } else {
                None
            };
        }
        if known && !where_ && !large {
            return Some(false);
        }
        if name.firm {
            return Some(true);
        }
        if self.is_shortened(&tokens) {
            return Some(true);
        }
        let goes_on =
            self.is_proper(tokens.end) && label.is_some_and(|l| l.tokens.contains(&tokens.end));
        let place = kind == Some("place") && !longer;
        // The first word of a sentence is written large whatever it is.
        let opening = self.is_opening(&tokens);
        if (place && !opening) || ((where_ || listed) && !goes_on && kind.is_none()) {
            return Some(true);
        }
        // Part of a longer name that the reader does not type.
        if longer && kind.is_none() || (opening && !self.is_proper(tokens.start)) {
            return Some(false);
        }
        None
    }

    // "Michael Jordan", and "Jordan" after him.
    fn is_persons(&self, name: &Toponym, people: &People<'a>) -> bool {
        let tokens = &name.tokens;
        if tokens.len() != 1 || name.actor.as_ref().is_none_or(|a| a.ground != Ground::Name) {
            return false;
        }
        let word = self.document.word(tokens.start);
        let label = self.label(tokens);
        let person = label.is_some_and(|l| {
            let ends = l.tokens.start == tokens.start || l.tokens.end == tokens.end;
            l.kind == Some("person") && l.tokens.len() > 1 && ends && self.is_plain(l)
        });
        let known = people.first.contains(word) || people.last.contains(word);
        let code = name.actor.as_ref().and_then(|a| self.state_of(a));
        let spoken_of = code.is_some_and(|c| people.states.contains(c));
        person || (known && !spoken_of && !self.stands_where(tokens.start))
    }

    // A name of a person and nothing else: no "'s", no role.
    fn is_plain(&self, name: &Name) -> bool {
        name.tokens.clone().all(|t| {
            let letters = self
                .document
                .word(t)
                .chars()
                .all(|c| c.is_alphabetic() || c == '.');
            let role = || self.index.role_ending::<&str>(&[], self.low_lemma(t));
            letters && self.is_proper(t) && role().is_none()
        })
    }

    // "Saskatoon, Calgary and Winnipeg": beside the name of a place in a list.
    fn is_listed(&self, names: &[Toponym], at: usize) -> bool {
        let Some(name) = names.get(at) else {
            return false;
        };
        let firm = |other: Option<&Toponym>| {
            other
                .filter(|o| o.firm && o.actor.is_none() && !o.options.is_empty())
                .map(|o| o.tokens.clone())
        };
        let joins = |t: usize| matches!(self.document.word(t), "," | "and" | "or" | "&" | "/");
        let after = firm(names.get(at + 1))
            .is_some_and(|o| o.start == name.tokens.end + 1 && joins(name.tokens.end));
        let before = at
            .checked_sub(1)
            .and_then(|b| firm(names.get(b)))
            .is_some_and(|o| o.end + 1 == name.tokens.start && joins(o.end));
        after || before
    }

    fn inhabitants(&self, name: &Toponym) -> u64 {
        let people = |o: &u32| self.at_place(*o).map_or(0, |p| p.population);
        name.options.iter().map(people).max().unwrap_or(0)
    }

    // A preposition of place stands before it.
    fn stands_where(&self, start: usize) -> bool {
        let before = start.checked_sub(1).map(|t| self.low_word(t));
        before.is_some_and(|b| self.lexicon.words.links.place.iter().any(|p| p == b))
    }

    // "Wainwright, Alta.": behind the comma of a name.
    fn is_shortened(&self, tokens: &Range<usize>) -> bool {
        let Some(name) = tokens.start.checked_sub(2) else {
            return false;
        };
        let word = self.document.word(tokens.start);
        let short = word.ends_with('.') || word.chars().all(char::is_uppercase);
        short && self.document.word(name + 1) == "," && self.is_proper(name)
    }

    /// Returns whether some tokens begin in a date.
    pub(crate) fn is_date(&self, tokens: &Range<usize>) -> bool {
        let after = self
            .dates
            .found
            .partition_point(|d| d.tokens.start <= tokens.start);
        after
            .checked_sub(1)
            .and_then(|d| self.dates.found.get(d))
            .is_some_and(|d| d.tokens.end > tokens.start)
    }

    fn is_month(&self, word: &str) -> bool {
        let dates = &self.lexicon.words.dates;
        let lower = word.to_lowercase();
        dates.months.contains_key(&lower) || dates.weekdays.contains_key(&lower)
    }

    fn is_outlet(&self, span: &Range<usize>) -> bool {
        let ends = self
            .document
            .tokens
            .get(span.start)
            .zip(self.document.tokens.get(span.end - 1));
        let text = ends.and_then(|(a, b)| self.document.text.get(a.start as usize..b.end as usize));
        text.is_some_and(|t| self.index.outlet(t).is_some())
    }

    fn is_proper(&self, token: usize) -> bool {
        self.document.tag(token).upos() == Upos::Propn
    }

    fn is_opening(&self, tokens: &Range<usize>) -> bool {
        let sentence = self.document.sentence_of(tokens.start);
        let first = self
            .document
            .sentences
            .get(sentence)
            .map(|s| s.tokens.start);
        first == Some(tokens.start)
    }

    /// Returns the reader's name that holds some tokens.
    pub(in crate::link) fn label(&self, tokens: &Range<usize>) -> Option<&'a Name> {
        let names: &'a [Name] = &self.document.names;
        let after = names.partition_point(|n| n.tokens.start <= tokens.start);
        let name = names.get(after.checked_sub(1)?)?;
        (name.tokens.end > tokens.start).then_some(name)
    }

    fn people_named(&self, names: &[Toponym<'a>]) -> People<'a> {
        let full = |n: &&Name| n.kind == Some("person") && n.tokens.len() > 1;
        let people = self.document.names.iter().filter(full);
        let mut named = People::default();
        for name in people.filter(|n| self.is_plain(n)) {
            named.first.insert(self.document.word(name.tokens.start));
            named.last.insert(self.document.word(name.tokens.end - 1));
        }
        let other = |a: &&Meant| a.ground != Ground::Name;
        let states = names.iter().filter_map(|n| n.actor.as_ref().filter(other));
        named.states = states.filter_map(|a| self.state_of(a)).collect();
        named
    }
}

/// First and last words of the full names of people in a text, and the states
/// it speaks of by adjective or capital.
#[derive(Default)]
struct People<'a> {
    first: HashSet<&'a str>,
    last: HashSet<&'a str>,
    states: HashSet<&'a str>,
}

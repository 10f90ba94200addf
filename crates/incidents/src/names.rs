//! Who is named: persons, by the words of their names.

use crate::words::{Token, fold, tokens};
use detente_record::{Basis, Entity, NON_STATE_CODES};
use std::collections::{BTreeSet, HashMap};

/// A person's name: its words, folded.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name {
    pub(crate) words: Vec<String>,
}

impl Name {
    /// Returns the name under which an entity is a person, not a state, a
    /// group or an office.
    pub(crate) fn of(entity: &Entity) -> Option<Name> {
        let one = entity.count.is_none_or(|c| c.high <= 1);
        // Whom the lexicon knows by name alone is a body or a group: a person has an office there. A
        // nationality stands for one of its people, and names nobody.
        let body = entity.id.is_some() && entity.basis == Basis::Name;
        let nation = entity.basis == Basis::Adjective;
        if !one
            || body
            || nation
            || entity.is_state()
            || NON_STATE_CODES.contains(&entity.code.as_str())
        {
            return None;
        }
        let words = match (&entity.name, entity.basis) {
            (Some(name), _) => name,
            (None, Basis::Name) => &entity.entity_text,
            _ => return None,
        };
        let capital = words.chars().next().is_some_and(char::is_uppercase);
        let words: Vec<String> = tokens(words).into_iter().map(|t| t.word).collect();
        // "Ana Lopez, 34" is no part of the name.
        let digit = |w: &String| w.starts_with(|c: char| c.is_ascii_digit());
        let words: Vec<String> = words.into_iter().filter(|w| !digit(w)).collect();
        (capital && !words.is_empty()).then_some(Name { words })
    }

    /// Returns whether the name has more than a surname.
    pub(crate) fn is_full(&self) -> bool {
        self.words.len() > 1
    }

    /// Returns whether two full names can be one person's: each word of the
    /// shorter has its like in the longer.
    pub(crate) fn same(&self, other: &Name) -> bool {
        self.is_full() && other.is_full() && self.within(other)
    }

    /// As [`Name::same`], for names of any length.
    pub(crate) fn within(&self, other: &Name) -> bool {
        let (short, long) = if self.words.len() <= other.words.len() {
            (self, other)
        } else {
            (other, self)
        };
        short
            .words
            .iter()
            .all(|w| long.words.iter().any(|x| like(w, x)))
    }
}

/// The full names of those harmed in any article, by their last word.
#[derive(Default)]
pub(crate) struct Known<'a> {
    by_last: HashMap<&'a str, BTreeSet<&'a Name>>,
}

impl<'a> Known<'a> {
    pub(crate) fn of(names: impl Iterator<Item = &'a Name>) -> Known<'a> {
        let mut known = Known::default();
        for name in names {
            if let Some(last) = name.words.last() {
                known.by_last.entry(last).or_default().insert(name);
            }
        }
        known
    }

    /// Returns the names whose words are all among some.
    pub(crate) fn among(&self, words: &[String]) -> Vec<Name> {
        let found: BTreeSet<&Name> = words
            .iter()
            .filter_map(|w| self.by_last.get(w.as_str()))
            .flatten()
            .filter(|n| n.words.iter().all(|w| words.contains(w)))
            .copied()
            .collect();
        found.into_iter().cloned().collect()
    }
}

/// Returns the words of a sentence that may be names.
pub(crate) fn capitals(tokens: &[Token]) -> Vec<String> {
    let words = tokens.iter().enumerate();
    let words = words.filter(|(i, t)| t.capital || *i == 0);
    words.map(|(_, t)| t.word.clone()).collect()
}

/// Sectors that speak for themselves, and not for their state's police: churches, unions, schools.
const APART: [&str; 4] = ["REL", "LAB", "EDU", "REF"];

/// Returns whether two entities can be told to be one: one party, or one id,
/// or, where the code is unknown, the same words.
pub(crate) fn one_holder(a: &Entity, b: &Entity) -> bool {
    if a.id.is_some() && a.id == b.id {
        return true;
    }
    if a.code.is_empty() && b.code.is_empty() {
        return a.id.is_none() && b.id.is_none() && fold(a.label()) == fold(b.label());
    }
    let apart = |x: &Entity| x.sector.iter().all(|s| APART.contains(&s.as_str()));
    let own = |x: &Entity, y: &Entity| !x.sector.is_empty() && apart(x) && y.is_organ();
    a.same_party(b) && !own(a, b) && !own(b, a)
}

/// Returns whether an office without a state is likely one that has one: "police", and "police in
/// Bergen", in reports of one happening.
pub(crate) fn one_office(a: &Entity, b: &Entity) -> bool {
    let (bare, of_state) = match (a.code.is_empty(), b.code.is_empty()) {
        (true, false) => (a, b),
        (false, true) => (b, a),
        _ => return false,
    };
    let alike = bare.is_organ() && bare.sector.first() == of_state.sector.first();
    let plain = bare.id.is_none() && bare.name.is_none() && of_state.name.is_none();
    let words = tokens(of_state.label());
    let own = tokens(bare.label());
    // "Northern Hills Army" is a name, and no army of a state.
    let named = own.iter().skip(1).any(|t| t.capital);
    let head = own.last().map(|t| t.word.as_str());
    alike && plain && !named && head.is_some_and(|h| words.iter().any(|w| w.word == h))
}

// Words of two spellings: equal, or one letter apart when they are long.
fn like(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if short.len() < 5 || long.len() - short.len() > 1 {
        return false;
    }
    let head = short.iter().zip(&long).take_while(|(x, y)| x == y).count();
    let tail = |n: usize| short.iter().rev().zip(long.iter().rev()).take(n);
    let same = |n: usize| tail(n).all(|(x, y)| x == y);
    let rest = short.len() - head;
    if short.len() == long.len() {
        rest <= 1 || same(rest - 1)
    } else {
        same(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use detente_record::{Count, Tie};

    fn name(words: &str) -> Name {
        Name {
            words: tokens(words).into_iter().map(|t| t.word).collect(),
        }
    }

    #[test]
    fn a_name_is_known_in_another_spelling() {
        let check = |a: &str, b: &str, same: bool| {
            assert_eq!(name(a).same(&name(b)), same, "{a} | {b}");
            assert_eq!(name(b).same(&name(a)), same, "{b} | {a}");
        };
        check("Hüseyn Səfərov", "Huseyn Seferov", true);
        check("Guseyn Safarov", "Huseyn Safarov", true);
        check("Anton Veremin", "Anton Sergeyevich Veremin", true);
        check("Anton Veremin", "Anton Veremyin", true);
        check("Huseyn Safarov", "Ziyaddin Safarov", false);
        check("Li Wei", "Li Mei", false);
        check("Safarov", "Huseyn Safarov", false);
        assert!(name("Safarov").within(&name("Huseyn Safarov")));
    }

    #[test]
    fn a_state_or_a_crowd_is_no_person() {
        let state = Entity {
            code: "AAA".into(),
            name: Some("The United Lands".into()),
            ..Entity::default()
        };
        assert_eq!(Name::of(&state), None);
        let crowd = Entity {
            entity_text: "Two brothers".into(),
            count: Some(Count { low: 2, high: 2 }),
            ..Entity::default()
        };
        assert_eq!(Name::of(&crowd), None);
        let named = |basis, id: Option<&str>| Entity {
            code: "AAA".into(),
            sector: vec!["REB".into()],
            name: Some("Red Banner".into()),
            id: id.map(str::to_owned),
            basis,
            ..Entity::default()
        };
        assert_eq!(Name::of(&named(Basis::Name, Some("Red Banner"))), None);
        assert_eq!(Name::of(&named(Basis::Adjective, None)), None);
        assert!(Name::of(&named(Basis::Office, Some("aaa-red-banner"))).is_some());
        let person = Entity {
            name: Some("Anton Veremin".into()),
            tie: Some(Tie::National),
            ..state
        };
        assert_eq!(Name::of(&person), Some(name("anton veremin")));
    }
}

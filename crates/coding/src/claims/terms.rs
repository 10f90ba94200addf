//! How a speaker sees what he tells: who the people were, whether it was lawful, in whose waters.
//! Two holders may tell one deed and differ in that alone.

use super::denials::phrase_at;
use crate::link::Links;
use detente_reading::{Clause, Kind, Modality, Rel, Speech, Tense, Upos};
use std::collections::BTreeSet;

/// Sectors of those who bear arms, break the law or spy: whoever is harmed as one of them is,
/// to some, none.
const CHARGED: [&str; 6] = ["REB", "UAF", "PRM", "MIL", "CRM", "SPY"];

/// Returns the terms of what a speech says itself, and nobody else in it.
pub fn of_speech(links: &Links, number: usize, speech: &Speech) -> Vec<String> {
    let inner = links.document.speeches.iter();
    let inner: Vec<[usize; 2]> = inner
        .filter(|s| s.within == Some(number))
        .flat_map(|s| s.parts.iter().copied())
        .collect();
    of(links, &speech.parts, &inner)
}

/// Returns the terms of some parts of a text, but of what is `left` out.
pub fn of(links: &Links, parts: &[[usize; 2]], left: &[[usize; 2]]) -> Vec<String> {
    let document = links.document;
    let rivals = &links.lexicon.words.rivals;
    let within = |all: &[[usize; 2]], at: usize| all.iter().any(|[a, b]| *a <= at && at < *b);
    let own = |at: usize| within(parts, at) && !within(left, at);
    let mut terms: BTreeSet<String> = BTreeSet::new();
    let first = parts.first().map_or(0, |p| p[0]);
    let last = parts.last().map_or(0, |p| p[1]);
    let from = document
        .tokens
        .partition_point(|t| (t.start as usize) < first);
    let here = (from..document.tokens.len())
        .take_while(|t| (document.tokens[*t].start as usize) < last)
        .filter(|t| own(document.tokens[*t].start as usize));
    for t in here {
        terms.extend(who(links, t).map(|w| format!("who {w}")));
        for (word, list) in [("lawful", &rivals.lawful), ("unlawful", &rivals.unlawful)] {
            let called = list.iter().any(|w| w == links.low_word(t));
            if called && measures(links, t) {
                terms.insert(format!("law {word}"));
            }
        }
        for (what, nouns) in &rivals.owned {
            let named = nouns.iter().any(|w| w == links.low_word(t));
            let owner = named.then(|| links.owner(t)).into_iter().flatten();
            let owner = owner.map(|l| l.entity.code).find(|c| !c.is_empty());
            terms.extend(owner.map(|code| format!("{what} {code}")));
        }
    }
    let phrase = |list: &[String]| {
        let long: Vec<String> = list.iter().filter(|w| w.contains(' ')).cloned().collect();
        phrase_at(links, &long, parts).is_some_and(own)
    };
    for (word, list) in [("lawful", &rivals.lawful), ("unlawful", &rivals.unlawful)] {
        if phrase(list) {
            terms.insert(format!("law {word}"));
        }
    }
    for (what, phrases) in &rivals.shared {
        if phrase(phrases) {
            terms.insert(format!("{what} shared"));
        }
    }
    terms.into_iter().collect()
}

// "An illegal arrest", "illegally detained", "the arrest was lawful": the word is of a measure, and
// nobody says that it was not so.
fn measures(links: &Links, t: usize) -> bool {
    let document = links.document;
    let measure = |t: usize| {
        let words = &links.lexicon.words.denials.measure;
        words.iter().any(|w| w == links.low_lemma(t))
    };
    let said = clause(links, t);
    if said.is_some_and(|c| c.negated || c.modality != Modality::Real) {
        return false;
    }
    let above = document.head(t).filter(|h| measure(*h));
    match document.rel(t) {
        Rel::Amod | Rel::Advmod => {
            above.is_some_and(|h| clause(links, h).is_none_or(|c| !c.negated))
        }
        _ => subjects(links, t).any(measure),
    }
}

// "They were farmers", "the dead were children", "the two are fighters": who those were of whom the
// talk is.
fn who(links: &Links, t: usize) -> Option<&'static str> {
    let document = links.document;
    if document.tag(t).upos() != Upos::Noun {
        return None;
    }
    let negated = told(links, t)?;
    let sectors = &links.entity_of(t).entity.sector;
    let class = links.mention(t).and_then(|m| m.role).is_some();
    if !class || sectors.is_empty() || !subjects(links, t).any(|s| pointed(links, s)) {
        return None;
    }
    let charged = sectors.iter().any(|s| CHARGED.contains(&s.as_str()));
    match (charged, negated) {
        (true, false) => Some("charged"),
        (true, true) | (false, false) => Some("civil"),
        (false, true) => None,
    }
}

// Whether a nominal predicate is negated; nothing if it is not told as a fact.
fn told(links: &Links, t: usize) -> Option<bool> {
    let document = links.document;
    if let Some(c) = clause(links, t).filter(|c| c.head == t) {
        let real = c.modality == Modality::Real && c.tense != Tense::Future;
        return real.then_some(c.negated);
    }
    // What is a noun and no act has no clause of its own.
    let negators = &links.lexicon.words.negation.negators;
    let is = |c: usize| negators.iter().any(|w| w == links.low_word(c));
    let modal = document.children(t).any(|c| document.rel(c) == Rel::Aux);
    let none = subjects(links, t).any(|s| document.children(s).any(is));
    (!modal).then(|| document.children(t).any(is) || none)
}

// A pronoun for others, or a definite noun for people: "they", "the dead", "the two men".
fn pointed(links: &Links, t: usize) -> bool {
    let document = links.document;
    let words = &links.lexicon.words.links;
    let among = |list: &[String], t: usize| list.iter().any(|w| w == links.low_word(t));
    if document.tag(t).upos() == Upos::Pron {
        return among(&words.person, t) || among(&words.several, t);
    }
    let definite = |c: usize| document.rel(c) == Rel::Det && among(&words.definite, c);
    let owned = |c: usize| document.rel(c) == Rel::NmodPoss;
    let thing = clause(links, t).is_some_and(|c| c.kind == Kind::Nominal);
    !thing && document.children(t).any(|c| definite(c) || owned(c))
}

fn subjects<'a>(links: &'a Links, t: usize) -> impl Iterator<Item = usize> + 'a {
    let document = links.document;
    let subject = |c: &usize| matches!(document.rel(*c), Rel::Nsubj | Rel::NsubjPass);
    document.children(t).filter(subject)
}

fn clause<'a>(links: &'a Links, token: usize) -> Option<&'a Clause> {
    let document = links.document;
    let number = document.clause_at(token)?;
    document.clauses.get(number)
}

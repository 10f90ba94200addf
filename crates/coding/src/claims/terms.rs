//! How a speaker sees what he tells: who the people were, whether it was lawful, in whose waters.
//! Two holders may tell one deed and differ in that alone.

use super::denials::{clause, is_none, phrase_at};
use crate::lexicon::Values;
use crate::link::Links;
use detente_reading::{Aspect, Clause, Kind, Modality, Rel, Speech, Tense, Upos};
use detente_record::CauseClass;
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
    let within = |all: &[[usize; 2]], at: usize| all.iter().any(|[a, b]| *a <= at && at < *b);
    let own = |at: usize| within(parts, at) && !within(left, at);
    let mut terms: BTreeSet<String> = BTreeSet::new();
    let first = parts.first().map_or(0, |p| p[0]);
    let last = parts.last().map_or(0, |p| p[1]);
    let start = |t: &usize| document.tokens.get(*t).map_or(last, |t| t.start as usize);
    let from = document
        .tokens
        .partition_point(|t| (t.start as usize) < first);
    let here = (from..document.tokens.len()).take_while(|t| start(t) < last);
    for t in here.filter(|t| own(start(t))) {
        of_word(links, t, &mut terms);
    }
    for (key, values) in &links.lexicon.words.rivals.said {
        for (value, phrases) in values {
            if phrase_at(links, phrases, parts).is_some_and(own) {
                terms.insert(format!("{key} {value}"));
            }
        }
    }
    terms.into_iter().collect()
}

fn of_word(links: &Links, t: usize, terms: &mut BTreeSet<String>) {
    let rivals = &links.lexicon.words.rivals;
    let word = links.low_word(t);
    terms.extend(who(links, t).map(|w| format!("who {w}")));
    terms.extend(why(links, t).map(|w| format!("cause {w}")));
    terms.extend(undone(links, t).map(|w| format!("not {w}")));
    for (key, nouns) in &rivals.owned {
        let named = nouns.iter().any(|w| w == word);
        let owner = named.then(|| links.owner(t)).into_iter().flatten();
        let owner = owner.map(|l| l.entity.code).find(|c| !c.is_empty());
        terms.extend(owner.map(|code| format!("{key} {code}")));
    }
    let valued = |values: &Values, word: &str| {
        let mut values = values.iter();
        let found = values.find(|(_, words)| words.iter().any(|w| w == word));
        found.map(|(value, _)| value.clone())
    };
    for (key, values) in &rivals.called {
        let value = valued(values, word).filter(|_| measures(links, t));
        terms.extend(value.map(|value| format!("{key} {value}")));
    }
    for (key, values) in &rivals.done {
        let value = valued(values, links.low_lemma(t)).filter(|_| {
            let class = rivals.of.get(key).map_or("", String::as_str);
            is_done_to(links, t, class)
        });
        terms.extend(value.map(|value| format!("{key} {value}")));
    }
}

// "The truce holds", "respected the truce", "abides by it": told as a fact, of a thing of a class.
fn is_done_to(links: &Links, t: usize, class: &str) -> bool {
    let document = links.document;
    let real = |c: &&Clause| {
        c.head == t && !c.negated && c.modality == Modality::Real && c.tense != Tense::Future
    };
    let thing = |c: usize| {
        let rel = document.rel(c);
        let part = matches!(rel, Rel::Nsubj | Rel::NsubjPass | Rel::Obj | Rel::Obl);
        part && links.is_thing(c, class)
    };
    clause(links, t).filter(real).is_some() && document.children(t).any(thing)
}

// "Nobody had walked out", "the post had not been taken", "there was no raid", "it made no arrest": what
// has not been done, in its own word.
fn undone<'a>(links: &'a Links, t: usize) -> Option<&'a str> {
    let c = clause(links, t).filter(|c| c.head == t && c.kind == Kind::Verbal)?;
    let over = c.tense == Tense::Past || c.aspect == Aspect::Perfect;
    let verb = links.document.tag(t).upos() == Upos::Verb;
    let told = verb && c.negated && over && c.modality == Modality::Real;
    let deed = |n: &usize| {
        let part = matches!(
            links.document.rel(*n),
            Rel::Nsubj | Rel::NsubjPass | Rel::Obj
        );
        let noun = clause(links, *n).filter(|c| c.head == *n && c.kind == Kind::Nominal);
        part && noun.is_some() && is_none(links, *n)
    };
    let said = links.document.children(t).find(deed).unwrap_or(t);
    told.then(|| links.low_word(said))
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
    if is_charged_place(links, t) {
        return Some("charged");
    }
    if document.tag(t).upos() != Upos::Noun {
        return None;
    }
    let negated = told(links, t)?;
    let sectors = &links.entity_of(t).entity.sector;
    let class = links.mention(t).and_then(|m| m.role).is_some();
    if !class || sectors.is_empty() || !subjects(links, t).any(|s| pointed(links, s)) {
        return None;
    }
    match (is_charged(sectors), negated) {
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

// "Destroyed a rebel camp": whoever is there bears arms.
fn is_charged_place(links: &Links, t: usize) -> bool {
    let document = links.document;
    let struck = matches!(document.rel(t), Rel::Obj | Rel::NsubjPass);
    let charged = |c: usize| {
        let beside = matches!(document.rel(c), Rel::Compound | Rel::Amod);
        let role = links.mention(c).is_some_and(|m| m.role.is_some());
        beside && role && is_charged(&links.entity_of(c).entity.sector)
    };
    struck && links.is_thing(t, "base") && document.children(t).any(charged)
}

fn is_charged(sectors: &[String]) -> bool {
    sectors.iter().any(|s| CHARGED.contains(&s.as_str()))
}

// "It was an accident", "the blast was sabotage", "a short circuit had caused it".
fn why(links: &Links, t: usize) -> Option<&'static str> {
    let document = links.document;
    if document.tag(t).upos() != Upos::Noun {
        return None;
    }
    let causes = |v: usize| {
        let verbs = &links.lexicon.words.rivals.causes;
        let real = clause(links, v).is_some_and(|c| !c.negated && c.modality == Modality::Real);
        real && verbs.iter().any(|w| w == links.low_lemma(v))
    };
    let happened = |s: usize| {
        let pronoun = document.tag(s).upos() == Upos::Pron;
        pronoun || clause(links, s).is_some_and(|c| c.kind == Kind::Nominal)
    };
    let named = document.child(t, Rel::Cop).is_some()
        && told(links, t) == Some(false)
        && subjects(links, t).any(happened);
    let brought = matches!(document.rel(t), Rel::Nsubj | Rel::OblAgent)
        && document.head(t).is_some_and(causes);
    match crate::cause::thing(links, t).filter(|_| named || brought)? {
        CauseClass::Illness => Some("illness"),
        CauseClass::Accident => Some("accident"),
        CauseClass::Violence => Some("violence"),
        CauseClass::Suicide => Some("suicide"),
        CauseClass::Unknown => None,
    }
}

// A pronoun for others, or a definite noun for people: "they", "those killed", "the two men".
fn pointed(links: &Links, t: usize) -> bool {
    let document = links.document;
    let words = &links.lexicon.words.links;
    let among = |list: &[String], t: usize| list.iter().any(|w| w == links.low_word(t));
    if document.tag(t).upos() == Upos::Pron {
        let lists = [&words.person, &words.several, &words.definite];
        return lists.into_iter().any(|list| among(list, t));
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

//! "There is no truce", "no deal was signed", "it never took place".

use super::{clause, is_none, phrase_at};
use crate::link::Links;
use detente_reading::{Kind, Modality, Rel, Tense, Upos};

/// Returns whether a predicate says that something is not there, or has not come about, by which
/// whoever has a part in it denies it. "That never happened" anybody may say.
pub fn is_absent(links: &Links, said: usize, party: bool) -> bool {
    let document = links.document;
    let words = &links.lexicon.words.denials;
    let lemma = |list: &[String], t: usize| list.iter().any(|w| w == links.low_lemma(t));
    let Some(c) = clause(links, said).filter(|c| c.modality == Modality::Real) else {
        return party && clause(links, said).is_none() && missing(links, said);
    };
    let later = document
        .children(said)
        .any(|t| document.rel(t) == Rel::Advmod && lemma(&words.yet, t));
    if c.tense == Tense::Future || later {
        return false;
    }
    if existential(links, said).is_some() {
        return party && missing(links, said);
    }
    let object = document.child(said, Rel::Obj);
    let phrase = object.map(|o| format!("{} {}", links.low_lemma(said), links.low_lemma(o)));
    let happens = match phrase {
        Some(phrase) => words.happen.contains(&phrase),
        None => lemma(&words.happen, said),
    };
    let never = document.children(said).any(|t| lemma(&words.never, t));
    let pointed = |t: usize| {
        let thing = &links.lexicon.words.grammar.thing;
        let pronoun = matches!(document.tag(t).upos(), Upos::Pron | Upos::Det);
        pronoun && thing.iter().any(|w| w == links.low_word(t))
    };
    let alike = |t: usize| document.tag(t).upos() == Upos::Pron && is_none(links, t);
    document.children(said).any(|t| match document.rel(t) {
        Rel::NsubjPass => party && is_none(links, t) && lemma(&words.missing, t),
        Rel::Nsubj if happens => {
            let over = c.negated && c.tense == Tense::Past;
            party && is_none(links, t) && lemma(&words.missing, t)
                || over && (pointed(t) || party && (never || alike(t)))
        }
        _ => false,
    })
}

// "There is no truce", "there was no break-in"; not "there is no perfect agreement", "there is no
// comment", "there is no visit planned".
fn missing(links: &Links, said: usize) -> bool {
    let document = links.document;
    let words = &links.lexicon.words.denials;
    let lemma = |list: &[String], t: usize| list.iter().any(|w| w == links.low_lemma(t));
    let deed = |t: usize| {
        let noun = clause(links, t).filter(|c| c.head == t);
        let over = clause(links, said).is_some_and(|c| c.tense == Tense::Past);
        over && noun.is_some_and(|c| c.kind == Kind::Nominal) && !lemma(&words.idle, t)
    };
    existential(links, said).is_some_and(|t| {
        let mut told_by = document.children(t);
        (lemma(&words.missing, t) || deed(t))
            && !told_by.any(|a| document.rel(a) == Rel::Amod && lemma(&words.idle, a))
    })
}

// "There is no truce": what there is not.
fn existential(links: &Links, said: usize) -> Option<usize> {
    let document = links.document;
    let there = document.child(said, Rel::Expl)?;
    let subject = document
        .children(said)
        .find(|t| *t > there && matches!(document.rel(*t), Rel::Nsubj | Rel::Obj));
    // Some trees make the thing itself the predicate.
    let thing = subject.or_else(|| document.tag(said).is_nominal().then_some(said))?;
    is_none(links, thing).then_some(thing)
}

/// Returns whether a negated predicate is set against what others say: "contrary to what was
/// written, no ship sailed".
pub fn is_contrary(links: &Links, said: usize, parts: &[[usize; 2]]) -> bool {
    let phrases = &links.lexicon.words.denials.contrary;
    clause(links, said).is_some_and(|c| c.negated) && phrase_at(links, phrases, parts).is_some()
}

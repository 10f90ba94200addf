//! "Said the report was a lie", "called the arrest unlawful", "this was no trial".

use super::{clause, phrase_at};
use crate::link::Links;
use detente_reading::{Kind, Modality, Rel, Tense, Upos};

/// Returns whether something is called untrue, or without grounds. A plan may be absurd and
/// nothing denied; a charge or "that" may not, an arrest called baseless is denied its grounds,
/// and what claims to be lawful is rejected by whoever calls it unlawful – unless he judges it.
pub fn is_untrue(links: &Links, said: usize, cue: Option<usize>, judges: bool) -> bool {
    let document = links.document;
    let clause = clause(links, said);
    let holds = &links.lexicon.words.denials.r#true;
    let holds = holds.iter().any(|w| w == links.low_lemma(said));
    let subject = |t: &usize| match document.rel(*t) {
        Rel::NsubjPass => true,
        // "He invented the charge" denies nothing; what "does not correspond to the facts" is denied.
        Rel::Nsubj | Rel::Expl => document.tag(said).upos() != Upos::Verb || holds,
        _ => false,
    };
    let negated = clause.is_some_and(|c| c.negated);
    let open = clause.is_some_and(|c| c.modality != Modality::Real || c.tense == Tense::Future);
    let plainly = document
        .children(said)
        .filter(subject)
        .any(|t| match negated {
            true => !open && is_not_so(links, t, said),
            false => is_so(links, t, said, open || judges) || is_contested(links, t, said),
        });
    plainly
        || cue.is_some_and(|cue| {
            let mut things = document
                .children(cue)
                .filter(|t| document.rel(*t) == Rel::Obj);
            things.any(|t| {
                let mut names = document.children(cue);
                names.any(|n| n != t && is_so(links, t, n, judges))
            })
        })
}

// Whether one may deny a thing by a word: a claim, or what points at one.
fn told(links: &Links, t: usize) -> bool {
    matches!(links.document.tag(t).upos(), Upos::Pron | Upos::Det) || is_claim(links, t)
}

fn is_claim(links: &Links, t: usize) -> bool {
    let classes = ["accusation", "claim"];
    classes.iter().any(|class| links.is_thing(t, class))
}

fn is_measure(links: &Links, t: usize) -> bool {
    let words = &links.lexicon.words.denials.measure;
    words.iter().any(|w| w == links.low_lemma(t))
}

fn is_so(links: &Links, thing: usize, name: usize, open: bool) -> bool {
    let document = links.document;
    let words = &links.lexicon.words.denials;
    let among = |list: &[String], t: usize| {
        let forms = [links.low_lemma(t), links.low_word(t)];
        list.iter().any(|w| forms.contains(&w.as_str()))
    };
    let called = |list: &[String]| {
        let mut told_by = document.children(name);
        among(list, name) || told_by.any(|c| document.rel(c) == Rel::Amod && among(list, c))
    };
    let deed = || clause(links, thing).is_some_and(|c| c.kind == Kind::Nominal);
    told(links, thing) && document.rel(thing) != Rel::Expl && called(&words.untrue)
        || document.rel(thing) == Rel::Expl && what_is_said(links, name) && called(&words.r#false)
        || deed() && (called(&words.groundless) || called(&words.r#false))
        || is_measure(links, thing)
            && !open
            && (called(&words.lawless) || called(&words.groundless))
}

// "It is not true that", "that is not the case", "there is no truth in it", "this was no trial".
fn is_not_so(links: &Links, thing: usize, name: usize) -> bool {
    let document = links.document;
    let words = &links.lexicon.words.denials;
    let partly = |t: usize| words.yet.iter().any(|w| w == links.low_lemma(t));
    if document.children(name).any(partly) {
        return false;
    }
    let so = words.r#true.iter().any(|w| w == links.low_lemma(name));
    let pointed = matches!(document.tag(thing).upos(), Upos::Pron | Upos::Det)
        && document.rel(thing) != Rel::Expl;
    so && (told(links, thing) || what_is_said(links, name)) || is_measure(links, name) && pointed
}

// "It is untrue **that** …".
fn what_is_said(links: &Links, name: usize) -> bool {
    let document = links.document;
    let clauses = [Rel::Csubj, Rel::CsubjPass, Rel::Ccomp, Rel::Acl, Rel::Advcl];
    document
        .children(name)
        .any(|c| c > name && clauses.contains(&document.rel(c)))
}

/// Returns whether it is ruled out that something was: "it is out of the question that we fired".
/// A truce that is out of the question is refused, and nothing denied.
pub fn is_ruled_out(links: &Links, said: usize) -> bool {
    let document = links.document;
    let is = |phrase: &String| {
        let words: Vec<&str> = phrase.split(' ').collect();
        let from = (said + 1).saturating_sub(words.len());
        words
            .iter()
            .zip(from..)
            .all(|(w, t)| *w == links.low_word(t))
    };
    let over = |t: usize| clause(links, t).is_some_and(|c| c.tense == Tense::Past);
    links.lexicon.words.denials.ruled_out.iter().any(is)
        && what_is_said(links, said)
        && document.children(said).any(|t| t > said && over(t))
}

// "The assertion is contested": nobody else is said to contest it.
fn is_contested(links: &Links, thing: usize, verb: usize) -> bool {
    let document = links.document;
    let words = &links.lexicon.words;
    let denies = words.reporting.verbs.get("denies");
    let mut verbs = denies.into_iter().flatten().chain(&words.denials.contest);
    document.rel(thing) == Rel::NsubjPass
        && is_claim(links, thing)
        && verbs.any(|w| w == links.low_lemma(verb))
        && document.child(verb, Rel::OblAgent).is_none()
}

/// Returns whether a measure is said to rest on nothing.
pub fn is_unfounded(links: &Links, said: usize, parts: &[[usize; 2]]) -> bool {
    let document = links.document;
    let subject = |t: &usize| matches!(document.rel(*t), Rel::Nsubj | Rel::NsubjPass);
    let measured = is_measure(links, said) && document.tag(said).upos() == Upos::Verb;
    let mut subjects = document.children(said).filter(subject);
    (measured || subjects.any(|t| is_measure(links, t)))
        && phrase_at(links, &links.lexicon.words.denials.unfounded, parts).is_some()
}

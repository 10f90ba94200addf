//! What is put into somebody's mouth and has not been said: under a condition, in a
//! question, by anyone at all; and what is only hearsay.

use super::super::lexis::{ALLEGING, ANYBODY, NEGATIVE};
use super::super::manner::conditional;
use super::super::nominal;
use super::super::view::View;
use super::quotes::Quotes;
use crate::clause::{Clause, Kind, Speech};
use crate::{Modality, Rel, VerbForm};

/// Takes from every clause inside such a speech that it is told as real, and marks what
/// hearsay alleges, also what stands in quotation marks without a speaker.
pub fn set(view: &View, quotes: &Quotes, speeches: &[Speech], clauses: &mut [Clause]) {
    let how: Vec<(Option<Modality>, bool)> = speeches
        .iter()
        .map(|s| (modality(view, s), hearsay(view, clauses, s)))
        .collect();
    for clause in clauses.iter_mut() {
        clause.alleged |= clause.kind == Kind::Nominal && nominal::called(view, clause.head);
        let mut next = clause.speech;
        if next.is_none() {
            clause.alleged |= quotes.scare(view.tokens[clause.head].start as usize);
        }
        while let Some(s) = next {
            let (modality, alleged) = how[s];
            clause.alleged |= alleged;
            if let Some(modality) = modality.filter(|_| clause.modality == Modality::Real) {
                clause.modality = modality;
            }
            next = speeches[s].within.filter(|w| *w != s);
        }
    }
}

// "Unconfirmed reports say …", "a hoax message said …", "Reports that … could not be verified".
fn hearsay(view: &View, clauses: &[Clause], speech: &Speech) -> bool {
    let Some(cue) = speech.cue else { return false };
    let doubtful = |noun: usize| {
        view.children(noun).any(|c| {
            matches!(view.rel(c), Rel::Amod | Rel::Compound)
                && (view.is(c, ALLEGING | NEGATIVE) || view.form(c).classes & ALLEGING != 0)
        })
    };
    if speech.speaker.into_iter().chain([cue]).any(doubtful) {
        return true;
    }
    if view.tag(cue).is_nominal() {
        // What is not confirmed of it, or undone.
        let subject = matches!(view.rel(cue), Rel::Nsubj | Rel::NsubjPass);
        let verb = view.head(cue).filter(|_| subject);
        return verb.and_then(|v| view.clause(v)).is_some_and(|v| {
            let verb = &clauses[v];
            view.is(verb.head, NEGATIVE) || (verb.negated && view.entry(verb.head).verb.is_some())
        });
    }
    // A noun that was read as a verb: "**Reports** that …".
    let sentence = &view.sentences[view.sentence_of(cue)];
    cue == sentence.tokens.start
        && speech.speaker.is_none()
        && view.tag(cue).form() == VerbForm::Present
}

fn modality(view: &View, speech: &Speech) -> Option<Modality> {
    let cue = speech.cue?;
    // "Anyone who says that …", "Who says that …?", "any officer who claims …".
    let anybody = speech.speaker.is_some_and(|s| {
        view.is(s, ANYBODY)
            || view
                .children(s)
                .any(|c| view.rel(c) == Rel::Det && view.is(c, ANYBODY))
    });
    let asked = view
        .children(cue)
        .any(|c| view.rel(c) == Rel::Punct && view.asks(c));
    match () {
        () if conditional(view, cue) => Some(Modality::Conditional),
        () if anybody || asked => Some(Modality::Possible),
        () => None,
    }
}

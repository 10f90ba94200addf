//! The speaker who carries over into the next sentence: free indirect speech.

use super::super::lexis::{PERFECT, WOULD};
use super::super::view::View;
use super::direct::Speakers;
use super::quotes::Quotes;
use super::{Found, Speech};
use crate::clause::{Clause, Tense};
use crate::{Rel, VerbForm};

/// Adds the sentences without a word of speech that go on telling what was said.
pub(super) fn over(
    view: &View,
    clauses: &[Clause],
    quotes: &Quotes,
    speakers: &Speakers,
    found: &mut Vec<Found>,
) {
    // The speech of the sentence before that carried over itself.
    let mut carried = None;
    for sentence in 1..view.sentences.len() {
        let last = carried
            .take()
            .or_else(|| speakers.open(quotes, view, found, sentence - 1));
        let Some(last) = last.filter(|_| speakers.silent(found, sentence)) else {
            continue;
        };
        if !goes_on(view, clauses, quotes, &found[last], sentence) {
            continue;
        }
        let mut speech = super::speech(view.hearsay(), None, found[last].speech.speaker);
        speech.sentence = sentence;
        carried = Some(found.len());
        found.push(Found {
            speech,
            tokens: view.sentences[sentence].tokens.clone().collect(),
            told: None,
        });
    }
}

/// Returns whether a quotation that goes on is one speech with what was said before:
/// behind a denial or a demand it stands by itself.
pub(super) fn may_go_on(speech: &Speech) -> bool {
    !speech.negated && matches!(speech.stance.as_str(), "asserts" | "alleges")
}

// "The president said X would happen. It would bring …": a tense seen from the past
// goes on telling what was said, right behind a past verb of speech.
fn goes_on(
    view: &View,
    clauses: &[Clause],
    quotes: &Quotes,
    last: &Found,
    sentence: usize,
) -> bool {
    let told = match last.speech.cue {
        Some(cue) => view
            .clause(cue)
            .is_some_and(|c| clauses[c].tense == Tense::Past && !clauses[c].negated),
        None => true,
    };
    let s = &view.sentences[sentence];
    let root = s
        .tokens
        .clone()
        .find(|&t| view.head(t).is_none() && view.tag(t).is_verb());
    let shifted = |root: usize| {
        view.children(root).any(|c| {
            view.rel(c) == Rel::Aux
                && (view.is(c, WOULD)
                    || (view.is(c, PERFECT) && view.tag(c).form() == VerbForm::Past))
        })
    };
    told && root.is_some_and(shifted) && !quotes.overlap(s.start, s.end)
}

//! The speaker who carries over: a quotation that goes on, or that began before
//! its speaker is named, and free indirect speech.

use super::super::lexis::{PERFECT, WOULD};
use super::super::view::View;
use super::Found;
use super::quotes::Quotes;
use crate::clause::{Clause, Tense};
use crate::{Rel, Upos, VerbForm};

/// Returns the speech that holds most of the sentence before, if its speaker is named.
pub(super) fn outermost(found: &[Found], sentence: usize) -> Option<&Found> {
    found
        .iter()
        .filter(|f| f.speech.sentence + 1 == sentence && f.speech.speaker.is_some())
        .max_by_key(|f| f.tokens.len())
}

/// Returns the speech of a sentence that has no word of speech of its own.
pub(super) fn over(
    view: &View,
    clauses: &[Clause],
    quotes: &Quotes,
    last: &Found,
    sentence: usize,
) -> Option<Found> {
    let quoted = quotation(view, quotes, sentence).is_some();
    (quoted || goes_on(view, clauses, quotes, last, sentence))
        .then(|| carried(view, last, sentence))
}

fn carried(view: &View, last: &Found, sentence: usize) -> Found {
    let mut speech = super::speech(view.hearsay(), None, last.speech.speaker);
    speech.sentence = sentence;
    Found {
        speech,
        tokens: view.sentences[sentence].tokens.clone().collect(),
    }
}

// The quotation a whole sentence stands in.
fn quotation(view: &View, quotes: &Quotes, sentence: usize) -> Option<usize> {
    let mut found = None;
    for token in view.sentences[sentence].tokens.clone() {
        if view.tag(token).upos() != Upos::Punct {
            found = Some(quotes.inside(view.tokens[token].start as usize)?);
        }
    }
    found
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

/// Adds the sentences of a quotation that come before the one that names its speaker.
pub(super) fn back(view: &View, quotes: &Quotes, found: &mut Vec<Found>) {
    let mut first_of: Vec<u32> = vec![u32::MAX; view.sentences.len()];
    for (i, f) in found.iter().enumerate() {
        let slot = &mut first_of[f.speech.sentence];
        let better = found
            .get(*slot as usize)
            .is_none_or(|b| b.tokens.len() < f.tokens.len());
        if better {
            *slot = i as u32;
        }
    }
    for sentence in (0..view.sentences.len().saturating_sub(1)).rev() {
        if first_of[sentence] != u32::MAX {
            continue;
        }
        let Some(next) = found.get(first_of[sentence + 1] as usize) else {
            continue;
        };
        let Some(quotation) = quotation(view, quotes, sentence) else {
            continue;
        };
        let same = next
            .tokens
            .iter()
            .any(|&t| quotes.inside(view.tokens[t].start as usize) == Some(quotation));
        if same && next.speech.speaker.is_some() {
            let carried = carried(view, next, sentence);
            first_of[sentence] = found.len() as u32;
            found.push(carried);
        }
    }
}

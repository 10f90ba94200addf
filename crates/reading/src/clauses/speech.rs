//! Who is told to say what: verbs, nouns and prepositions of speech, quotation
//! marks, and the speaker who carries over into the next sentence.

mod carry;
mod content;
mod direct;
mod predicative;
mod quotes;
mod unsaid;

pub use predicative::{gives_name, is_name};

use super::lexis::{BEGINS_PHRASE, BY, SOURCE, SPEECH_PREPOSITION, TOPIC};
use super::view::View;
use super::{attachment, role};
use crate::clause::{Clause, Kind, RoleKind, Speech};
use crate::language::Reporting;
use crate::{Rel, VerbForm};
use quotes::Quotes;

/// A speech with the tokens of its content, in order of the text.
struct Found {
    speech: Speech,
    tokens: Vec<usize>,
    /// Those of them that only the speaker stands for, where it is not all.
    told: Option<Vec<usize>>,
}

/// Finds the speeches and notes on every clause the innermost one it stands in.
pub fn find(view: &View, clauses: &mut [Clause]) -> Vec<Speech> {
    let mut found: Vec<Found> = Vec::new();
    let quotes = Quotes::of(view.text);
    for (number, sentence) in view.sentences.iter().enumerate() {
        for token in sentence.tokens.clone() {
            let hits = [
                by_verb(view, clauses, token),
                predicative::by_adjective(view, clauses, token),
                by_noun(view, clauses, token),
                predicative::by_figure(view, clauses, token),
                by_preposition(view, sentence.tokens.clone(), token),
            ];
            for mut hit in hits.into_iter().flatten() {
                hit.speech.sentence = number;
                found.push(hit);
            }
        }
    }
    let speakers = direct::Speakers::find(view, clauses, &quotes, &mut found);
    carry::over(view, clauses, &quotes, &speakers, &mut found);
    let speeches = settle(view, &quotes, found, clauses);
    unsaid::set(view, &quotes, &speeches, clauses);
    speeches
}

fn by_verb(view: &View, clauses: &[Clause], token: usize) -> Option<Found> {
    if let Some(named) = predicative::by_naming(view, clauses, token) {
        return Some(named);
    }
    let entry = view.entry(token);
    if entry.verb.is_none() && entry.classes & BEGINS_PHRASE == 0 {
        return None;
    }
    let clause = view
        .clause(token)
        .map(|c| &clauses[c])
        .filter(|c| c.kind == Kind::Verbal)?;
    let reporting = clause
        .particle
        .and_then(|p| view.phrase(&[token, p])?.verb.as_ref())
        .or(entry.verb.as_ref())?;
    let speaker = role(clause, RoleKind::Agent).map(|r| r.token);
    // What is said may stand in a quotation further on.
    let mut content = content::of_verb(view, reporting, clause).unwrap_or_default();
    if content.is_empty() && (speaker.is_none() || content::blames(view, reporting, token)) {
        return None;
    }
    // "were told to leave by Sofia": who speaks hangs from what is said.
    if let Some(doer) = speaker.filter(|s| view.has_case(*s, BY)) {
        content::without(&mut content, &view.subtree(doer));
    }
    let addressee = role(clause, RoleKind::Indirect)
        .or_else(|| {
            role(clause, RoleKind::Patient)
                .filter(|p| content.binary_search(&p.token).is_err() && !clause.passive)
        })
        .map(|r| r.token);
    // "is said to have": nobody is named as the speaker.
    let speaker = speaker.filter(|s| content.binary_search(s).is_err());
    let mut speech = speech(reporting, Some(token), speaker);
    speech.addressee = addressee;
    speech.negated = clause.negated;
    Some(Found {
        speech,
        tokens: content,
        told: None,
    })
}

fn by_noun(view: &View, clauses: &[Clause], token: usize) -> Option<Found> {
    let reporting = view.entry(token).noun.as_ref()?;
    if !view.tag(token).is_nominal() {
        return None;
    }
    let mut content: Vec<usize> = Vec::new();
    for child in view.children(token) {
        let is_content = match view.rel(child) {
            Rel::Acl | Rel::Ccomp => {
                view.child(child, Rel::Mark).is_some()
                    || view.tag(child).form() == VerbForm::Infinitive
            }
            Rel::Nmod => view
                .child(child, Rel::Case)
                .is_some_and(|c| view.is(c, TOPIC)),
            _ => false,
        };
        if is_content {
            content.extend(view.subtree(child));
        }
    }
    if content.is_empty() {
        return None;
    }
    content.sort_unstable();
    let owner = view.children(token).find(|&c| match view.rel(c) {
        Rel::NmodPoss => true,
        Rel::Nmod | Rel::OblAgent | Rel::Obl => {
            view.child(c, Rel::Case).is_some_and(|k| view.is(k, SOURCE))
        }
        _ => false,
    });
    // "X made the claim that …": the verb's doer speaks.
    let doer = view
        .governing(token)
        .map(|c| &clauses[c])
        .filter(|c| {
            c.roles
                .iter()
                .any(|r| r.token == token && r.kind == RoleKind::Patient)
        })
        // Who denies or confirms the claim has not made it.
        .filter(|c| view.entry(c.head).verb.is_none())
        .and_then(|c| role(c, RoleKind::Agent))
        .map(|r| r.token)
        .filter(|t| *t != token);
    Some(Found {
        speech: speech(reporting, Some(token), owner.or(doer)),
        tokens: content,
        told: None,
    })
}

fn by_preposition(view: &View, sentence: std::ops::Range<usize>, case: usize) -> Option<Found> {
    if !view.is(case, SPEECH_PREPOSITION | BEGINS_PHRASE) || view.rel(case) != Rel::Case {
        return None;
    }
    let next = view
        .children(case)
        .find(|&c| view.rel(c) == Rel::Fixed)
        .or(Some(case + 1).filter(|n| view.rel(*n) == Rel::Case));
    let whole = next.and_then(|n| view.phrase(&[case, n]));
    let speaks = |classes| classes & SPEECH_PREPOSITION != 0;
    if !(speaks(view.entry(case).classes) || whole.is_some_and(|e| speaks(e.classes))) {
        return None;
    }
    let speaker = view.head(case)?;
    let content = content::of_phrase(view, sentence, speaker)?;
    Some(Found {
        speech: speech(view.hearsay(), Some(case), Some(speaker)),
        tokens: content,
        told: None,
    })
}

fn speech(reporting: &Reporting, cue: Option<usize>, speaker: Option<usize>) -> Speech {
    Speech {
        sentence: 0,
        cue,
        stance: reporting.stance.clone(),
        speaker,
        addressee: None,
        content: 0,
        parts: Vec::new(),
        quoted: false,
        negated: false,
        within: None,
    }
}

// Gives every speech its parts, its content's head and the speech around it, and
// every clause the innermost speech it stands in.
fn settle(view: &View, quotes: &Quotes, found: Vec<Found>, clauses: &mut [Clause]) -> Vec<Speech> {
    let mut sized: Vec<Found> = Vec::with_capacity(found.len());
    for mut one in found {
        let tokens = &one.tokens;
        one.speech.parts = content::parts(view, tokens);
        let head = tokens.iter().copied().find(|&t| {
            view.head(t)
                .is_none_or(|h| tokens.binary_search(&h).is_err())
        });
        let Some(head) = head.filter(|_| !one.speech.parts.is_empty()) else {
            continue;
        };
        one.speech.content = head;
        one.speech.quoted = one.speech.parts.iter().any(|p| quotes.overlap(p[0], p[1]));
        sized.push(one);
    }
    sized.sort_by_key(|f| {
        (
            f.speech.sentence,
            f.speech.parts.first().copied(),
            f.speech.cue,
        )
    });
    // From the largest to the smallest: the last to write on a token is the innermost.
    let mut order: Vec<usize> = (0..sized.len()).collect();
    order.sort_by_key(|&i| std::cmp::Reverse((sized[i].tokens.len(), i)));
    let mut innermost: Vec<u32> = vec![u32::MAX; view.tokens.len()];
    for &i in &order {
        let (size, cue) = (
            sized[i].tokens.len(),
            sized[i].speech.cue.unwrap_or(sized[i].speech.content),
        );
        let mut around = (innermost[cue] != u32::MAX).then_some(innermost[cue] as usize);
        // One of the same size is beside it, not around it.
        while let Some(a) = around.filter(|a| sized[*a].tokens.len() == size) {
            around = sized[a].speech.within;
        }
        sized[i].speech.within = around;
        for &token in sized[i].told.as_ref().unwrap_or(&sized[i].tokens) {
            innermost[token] = i as u32;
        }
    }
    for clause in clauses.iter_mut() {
        let speech = innermost[clause.head];
        clause.speech = (speech != u32::MAX).then_some(speech as usize);
    }
    sized.into_iter().map(|f| f.speech).collect()
}

// Whether a clause beside a verb of speech is only the next speech: "…, the army said".
fn is_speech_itself(view: &View, token: usize) -> bool {
    view.entry(token).verb.is_some()
        && !view.any(token, &[Rel::Ccomp, Rel::Xcomp, Rel::Obj])
        && !view
            .children(token)
            .any(|c| attachment::told_before(view, c, token))
}

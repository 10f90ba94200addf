//! What is said: the tokens that a word of speech governs.

use super::super::attachment::{
    antecedent, displaced, inserted, is_gerund_complement, takes_displaced, through_object,
    told_before, told_behind,
};
use super::super::control::is_complement;
use super::super::lexis::{BESIDES, CONTRAST, LINKING, MANNER, OF, THING, TOPIC};
use super::super::view::View;
use super::is_speech_itself;
use crate::clause::{Clause, RoleKind};
use crate::language::Reporting;
use crate::{Rel, Upos, VerbForm};
use std::ops::Range;

/// Returns whether a verb blames its object: "drones hit the depot, Ghana blamed Togo" has
/// not said what stands before.
pub fn blames(view: &View, reporting: &Reporting, verb: usize) -> bool {
    let object = |c: usize| view.rel(c) == Rel::Obj && c > verb;
    reporting.stance == "alleges" && view.children(verb).any(object)
}

/// Returns what a verb of speech governs: a clause, a quotation before it, or the thing said.
pub fn of_verb(view: &View, reporting: &Reporting, clause: &Clause) -> Option<Vec<usize>> {
    let verb = clause.head;
    let mut content: Vec<usize> = Vec::new();
    let blames = blames(view, reporting, verb);
    if let Some(said) = inserted(view, verb).filter(|_| !blames) {
        // "The attackers, it said, burned the school": all but the insertion.
        content = view.subtree(view.head(verb)?);
        without(&mut content, &view.subtree(verb));
        content.extend(view.subtree(said));
        content.sort_unstable();
        return Some(content);
    }
    let subject = displaced(view, verb);
    for child in view.children(verb) {
        let waits = subject.is_some() && takes_displaced(view, verb, child, false);
        if waits || governs(view, clause, child) {
            content.extend(view.subtree(child));
        }
        // "accused the colonel of selling rifles", as some trees have it.
        if matches!(view.rel(child), Rel::Obj | Rel::Iobj | Rel::NsubjPass) {
            let gerunds = view.children(child);
            for gerund in gerunds.filter(|g| through_object(view, *g) == Some(verb)) {
                content.extend(view.subtree(gerund));
            }
        }
    }
    if !content.is_empty()
        && let Some(subject) = subject
    {
        content.extend(view.subtree(subject));
    }
    if content.is_empty() {
        content = said_before(view, verb);
    }
    if content.is_empty() {
        content = hung_low(view, verb);
    }
    if content.is_empty() && !reporting.clause_only {
        content = thing_said(view, clause);
    }
    content.sort_unstable();
    content.dedup();
    if let Some(comment) = comment(view, &content, verb) {
        without(&mut content, &view.subtree(comment));
    }
    content.retain(|t| *t != verb);
    for other in spoken_beside(view, verb, &content) {
        without(&mut content, &view.subtree(other));
    }
    let before = |t: &usize| *t < verb || view.tag(*t).upos() == Upos::Punct;
    if blames && content.iter().all(before) {
        return None;
    }
    if let Some(before) = all_before(view, clause, &content) {
        content = before;
    }
    (!content.is_empty()).then_some(content)
}

// "Kenya said nine men were wounded**; a hospital said it treated four**", "… **and the mayor said**",
// "…, **while the mayor said**": what another says, behind a semicolon, joined without a "that" or set
// against it, is not told by the first.
fn spoken_beside(view: &View, verb: usize, content: &[usize]) -> Vec<usize> {
    let marked = |t: usize| view.any(t, &[Rel::Mark]);
    let joined = |t: usize, subject: usize| {
        let cc = view.child(t, Rel::Cc).filter(|cc| *cc < subject);
        let loose = |cc: usize| view.is(cc, CONTRAST) || !view.head(t).is_some_and(marked);
        view.rel(t) == Rel::Conj && !marked(t) && cc.is_some_and(loose)
    };
    let named = |&c: &usize| view.rel(c) == Rel::Nsubj && view.tag(c).upos() != Upos::Pron;
    let speaks = |&t: &usize| {
        let subject = view.children(t).find(named).filter(|c| *c < t);
        let against = || {
            let mark = view.child(t, Rel::Mark).filter(|m| view.is(*m, BESIDES));
            view.rel(t) == Rel::Advcl && mark.is_some() && view.is_set_off(t, ",")
        };
        let apart = |subject| view.is_set_off(t, ";") || joined(t, subject) || against();
        t > verb && view.entry(t).verb.is_some() && subject.is_some_and(apart)
    };
    content.iter().copied().filter(speaks).collect()
}

// "The rebels came, and the army fled, the mayor said": a speech that closes its
// sentence, set off by a comma, speaks of all that stands before it.
fn all_before(view: &View, clause: &Clause, content: &[usize]) -> Option<Vec<usize>> {
    let punct = |t: usize| view.tag(t).upos() == Upos::Punct;
    let verb = clause.head;
    let (first, last) = (*content.first()?, *content.last()?);
    let speaker = super::super::role(clause, RoleKind::Agent)?.token;
    let sentence = &view.sentences[view.sentence_of(verb)];
    let frame = (last + 1..sentence.tokens.end).find(|t| !punct(*t))?;
    let set_off = view.text[view.tokens[last].end as usize..view.tokens[frame].start as usize]
        .contains([',', '?', '!', '—', '–']);
    let closes = (frame..sentence.tokens.end).all(|t| punct(t) || view.is_below(t, verb));
    if verb <= last || speaker <= last || !set_off || !closes {
        return None;
    }
    let begins = |t: &usize| view.word(*t) == ";" || is_dateline(view, sentence.tokens.start, *t);
    let start = (sentence.tokens.start..first).rev().find(begins);
    let start = start.map_or(sentence.tokens.start, |t| t + 1);
    (start < first).then(|| (start..frame).filter(|t| *t <= last).collect())
}

// The dash behind a dateline: before it stand names and numbers alone.
fn is_dateline(view: &View, start: usize, dash: usize) -> bool {
    matches!(view.word(dash), "—" | "–" | "―" | "-" | "--")
        && dash - start < 14
        && (start..dash)
            .all(|t| matches!(view.tag(t).upos(), Upos::Propn | Upos::Punct | Upos::Num))
}

// "Neighbours said by telephone **that** …": the clause was hung from the phrase before it.
fn hung_low(view: &View, verb: usize) -> Vec<usize> {
    let phrase = |c: &usize| *c > verb && view.rel(*c) == Rel::Obl && view.entry(*c).noun.is_none();
    let linked = |c: &usize| {
        let mark = view.child(*c, Rel::Mark);
        let clause = matches!(view.rel(*c), Rel::Acl | Rel::Ccomp);
        clause && mark.is_some_and(|m| view.is(m, LINKING) && view.leftmost(*c) == m)
    };
    let mut below = view
        .children(verb)
        .filter(phrase)
        .flat_map(|c| view.children(c));
    below
        .find(linked)
        .map_or_else(Vec::new, |c| view.subtree(c))
}

fn governs(view: &View, clause: &Clause, child: usize) -> bool {
    let verb = clause.head;
    match view.rel(child) {
        _ if told_before(view, child, verb) || told_behind(view, child, verb) => true,
        Rel::Ccomp => !goes_on(view, child, verb),
        Rel::Csubj | Rel::CsubjPass => child > verb,
        Rel::Xcomp => !view.tag(child).is_nominal(),
        Rel::Advcl => is_gerund_complement(view, child) || is_complement(view, clause, child),
        Rel::Parataxis => {
            child > verb
                && view.any(child, &[Rel::Nsubj, Rel::NsubjPass, Rel::Cop])
                && antecedent(view, child).is_none()
                && !is_speech_itself(view, child)
        }
        _ => false,
    }
}

// "Two died, the ministry said, **blaming** a stove": what whoever speaks does besides, and not
// what is said.
fn goes_on(view: &View, gerund: usize, verb: usize) -> bool {
    let bare = !view.has_subject(gerund) && !view.any(gerund, &[Rel::Mark, Rel::Aux]);
    view.tag(gerund).form() == VerbForm::Gerund
        && gerund > verb
        && view.is_set_off(gerund, ",")
        && bare
}

// "Talks have ended, officials said": the verb hangs from what is said.
fn said_before(view: &View, verb: usize) -> Vec<usize> {
    let Some(head) = view.head(verb) else {
        return Vec::new();
    };
    let comments = |m: usize| view.is(m, MANNER);
    let hangs = match view.rel(verb) {
        Rel::Parataxis => true,
        // "as the minister said"; or no conjunction at all, behind what it says.
        Rel::Advcl => match view.child(verb, Rel::Mark) {
            Some(mark) => comments(mark),
            None => {
                head < verb
                    && view.any(verb, &[Rel::Nsubj])
                    && view.tag(verb).form() != VerbForm::Gerund
            }
        },
        _ => false,
    };
    if !hangs || antecedent(view, verb).is_some() {
        return Vec::new();
    }
    let mut content = view.subtree(head);
    without(&mut content, &view.subtree(verb));
    content
}

fn thing_said(view: &View, clause: &Clause) -> Vec<usize> {
    let about = |class| {
        move |r: &&crate::clause::Role| {
            r.kind == RoleKind::Oblique && r.case.is_some_and(|c| view.is(c, class))
        }
    };
    let of = clause.roles.iter().find(about(OF));
    let thing = clause
        .roles
        .iter()
        .find(|r| r.kind == RoleKind::Patient || about(TOPIC)(r))
        // Somebody who is spoken to is no content.
        .filter(|r| match view.tag(r.token).upos() {
            Upos::Propn => false,
            Upos::Pron => view.is(r.token, THING),
            _ => true,
        });
    let Some(said) = of.or(thing) else {
        return Vec::new();
    };
    let mut content = view.subtree(said.token);
    // A relative clause does not belong to what its own verb governs.
    if matches!(view.rel(clause.head), Rel::AclRelcl | Rel::Acl) {
        without(&mut content, &view.subtree(clause.head));
    }
    content
}

// "…, a charge Moscow denied" speaks of the content and is no part of it.
fn comment(view: &View, content: &[usize], verb: usize) -> Option<usize> {
    content
        .iter()
        .copied()
        .find(|&t| view.rel(t) == Rel::Appos && view.entry(t).noun.is_some())
        .filter(|c| !view.is_below(verb, *c))
}

/// Returns what a phrase of speech ("according to witnesses") speaks of: where it
/// begins or ends the sentence, all of it; else the clause it stands in.
pub fn of_phrase(view: &View, sentence: Range<usize>, speaker: usize) -> Option<Vec<usize>> {
    let mut top = view.head(speaker)?;
    let (start, end) = (view.leftmost(speaker), view.rightmost(speaker));
    let punct = |t: usize| view.tag(t).upos() == Upos::Punct;
    let begins = (sentence.start..start).all(punct);
    let ends = start > sentence.start
        && (punct(start) || punct(start - 1))
        && (end + 1..sentence.end).all(punct);
    while let Some(head) = view.head(top) {
        if !(begins || ends) && view.clause(top).is_some() && !view.tag(top).is_nominal() {
            break;
        }
        top = head;
    }
    let mut content = view.subtree(top);
    without(&mut content, &view.subtree(speaker));
    (content.len() > 1).then_some(content)
}

/// Takes tokens out of others, both in order of the text.
pub fn without(tokens: &mut Vec<usize>, others: &[usize]) {
    let mut rest = others;
    tokens.retain(|t| {
        while rest.first().is_some_and(|o| o < t) {
            rest = &rest[1..];
        }
        rest.first() != Some(t)
    });
}

/// Returns the stretches of tokens without a gap, commas and quotation marks at
/// their edges cut off, as byte ranges.
pub fn parts(view: &View, tokens: &[usize]) -> Vec<[usize; 2]> {
    let edge = |t: &usize| view.tag(*t).upos() == Upos::Punct;
    tokens
        .chunk_by(|a, b| a + 1 == *b)
        .filter_map(|run| {
            let from = run.iter().find(|t| !edge(t))?;
            let to = run.iter().rfind(|t| !edge(t))?;
            Some([
                view.tokens[*from].start as usize,
                view.tokens[*to].end as usize,
            ])
        })
        .collect()
}

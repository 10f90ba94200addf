//! From trees to clauses: predicates with their roles, undone from passive,
//! relative, shared and nominal constructions; and who is told to say what.
//!
//! Rules stand here, not in the model, wherever a construction matters to who
//! did what to whom: a tree only says what hangs from what.

mod attachment;
mod blame;
mod control;
mod lexis;
mod manner;
mod mend;
mod nominal;
mod roles;
mod speech;
mod verbal;
mod view;

use crate::clause::{Clause, Kind, Role, RoleKind};
use crate::{Document, Language, Rel, Upos};
pub(crate) use lexis::Lexis;
use view::View;

/// Finds the clauses and speeches of a document whose trees stand. What a clause
/// is asked stays within its sentence's tree, so that the whole is linear in the text.
pub(crate) fn find(document: &mut Document, language: &Language) {
    let lexis = language.lexis();
    let view = View::of(document, lexis);
    let fixes = mend::find(&view);
    let entries = view.into_entries();
    if !fixes.is_empty() {
        for fix in fixes {
            document.tokens[fix.token].head = fix.head as u32;
            document.tokens[fix.token].rel = fix.rel;
        }
        document.link_children();
    }
    let mut view = View::with(document, lexis, entries);
    let mut clauses: Vec<Clause> = Vec::new();
    let mut order: Vec<(u32, u32)> = Vec::new();
    let mut depths: Vec<u32> = Vec::new();
    for (number, sentence) in document.sentences.iter().enumerate() {
        let first = clauses.len();
        for token in sentence.tokens.clone() {
            if let Some(kind) = predicate(&view, token) {
                view.set_clause(token, clauses.len());
                clauses.push(blank(number, token, kind));
            }
        }
        // Heads before their dependents: a clause inherits from the one above it.
        depths_of(document, sentence.tokens.clone(), &mut depths);
        order.clear();
        order.extend(clauses[first..].iter().enumerate().map(|(i, clause)| {
            let depth = depths[clause.head - sentence.tokens.start];
            (depth, (first + i) as u32)
        }));
        order.sort_unstable();
        for &(_, c) in &order {
            let filled = match clauses[c as usize].kind {
                Kind::Nominal => nominal::fill(&view, &clauses, c as usize),
                _ => verbal::fill(&view, &clauses, c as usize),
            };
            clauses[c as usize] = filled;
        }
        for &(_, c) in &order {
            if clauses[c as usize].kind == Kind::Nominal
                && let Some(light) = nominal::light_verb(&view, &clauses, c as usize)
            {
                nominal::carried(&view, &mut clauses, c as usize, light);
            }
        }
    }
    let speeches = speech::find(&view, &mut clauses);
    document.speeches = speeches;
    document.clauses = clauses;
}

fn blank(sentence: usize, head: usize, kind: Kind) -> Clause {
    Clause {
        sentence,
        head,
        kind,
        particle: None,
        light: None,
        roles: Vec::new(),
        passive: false,
        negated: false,
        modality: crate::Modality::Real,
        alleged: false,
        charged: None,
        tense: crate::Tense::None,
        aspect: crate::Aspect::Simple,
        aside: false,
        speech: None,
    }
}

fn predicate(view: &View, token: usize) -> Option<Kind> {
    let rel = view.rel(token);
    match view.tag(token).upos() {
        _ if view.is_told_before_noun(token) => Some(Kind::Verbal),
        // Most bare attributes ("wounded soldiers") tell of no act of their own.
        Upos::Verb => (!matches!(
            rel,
            Rel::Amod | Rel::Compound | Rel::Case | Rel::Fixed | Rel::Mark
        ))
        .then_some(Kind::Verbal),
        // "was hurt": a participle that looks like its verb.
        Upos::Adj if view.is_participle(token) => Some(Kind::Verbal),
        Upos::Adj => {
            let says = view.any(token, &[Rel::Cop, Rel::Nsubj, Rel::NsubjPass]);
            (says || matches!(rel, Rel::Xcomp | Rel::Root | Rel::Ccomp)).then_some(Kind::Adjectival)
        }
        Upos::Noun => {
            let verb = view.is_verb_told_as_noun(token);
            let kind = if verb { Kind::Verbal } else { Kind::Nominal };
            (verb || view.is(token, lexis::EVENT_NOUN) && rel != Rel::Compound).then_some(kind)
        }
        // A common noun that was taken for a name.
        Upos::Propn => (rel != Rel::Compound
            && view.word(token).chars().all(char::is_lowercase)
            && view.is(token, lexis::EVENT_NOUN))
        .then_some(Kind::Nominal),
        _ => None,
    }
}

// How deep each token of a sentence stands, each head looked at once.
fn depths_of(document: &Document, tokens: std::ops::Range<usize>, depths: &mut Vec<u32>) {
    const UNKNOWN: u32 = u32::MAX;
    depths.clear();
    depths.resize(tokens.len(), UNKNOWN);
    for token in tokens.clone() {
        // Up to the first whose depth is known, then down again.
        let mut top = token;
        let mut steps = 0;
        while depths[top - tokens.start] == UNKNOWN {
            match document.head(top).filter(|h| tokens.contains(h)) {
                Some(head) => {
                    top = head;
                    steps += 1;
                }
                None => depths[top - tokens.start] = 0,
            }
        }
        let mut depth = depths[top - tokens.start] + steps;
        let mut at = token;
        while depths[at - tokens.start] == UNKNOWN {
            depths[at - tokens.start] = depth;
            depth -= 1;
            at = document.head(at).unwrap_or(at);
        }
    }
}

/// Returns a clause's first role of a kind.
pub(crate) fn role(clause: &Clause, kind: RoleKind) -> Option<&Role> {
    clause.roles.iter().find(|r| r.kind == kind)
}

/// Returns a clause's roles of a kind.
pub(crate) fn all(clause: &Clause, kind: RoleKind) -> impl Iterator<Item = &Role> + Clone {
    clause.roles.iter().filter(move |r| r.kind == kind)
}

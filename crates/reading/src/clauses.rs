//! From trees to clauses: predicates with their roles, undone from passive,
//! relative, shared and nominal constructions; and who is told to say what.
//!
//! Rules stand here, not in the model, wherever a construction matters to who
//! did what to whom: a tree only says what hangs from what.

mod manner;
mod nominal;
mod roles;
mod speech;
mod verbal;

use crate::clause::{Clause, Kind, Role, RoleKind};
use crate::{Document, Language, Rel, Upos};

/// Finds the clauses and speeches of a document whose trees stand.
pub(crate) fn find(document: &mut Document, language: &Language) {
    let mut clauses: Vec<Clause> = Vec::new();
    let mut at: Vec<u32> = vec![u32::MAX; document.tokens.len()];
    for sentence in 0..document.sentences.len() {
        for token in document.sentences[sentence].tokens.clone() {
            if let Some(kind) = predicate(document, language, token) {
                at[token] = clauses.len() as u32;
                clauses.push(blank(sentence, token, kind));
            }
        }
    }
    let map = Map { at };
    // Heads before their dependents: a clause inherits from the one above it.
    let order = outermost_first(document, &clauses);
    for &c in &order {
        let filled = match clauses[c].kind {
            Kind::Nominal => nominal::fill(document, language, &clauses, &map, c),
            _ => verbal::fill(document, language, &clauses, &map, c),
        };
        clauses[c] = filled;
    }
    for &c in &order {
        if clauses[c].kind == Kind::Nominal
            && let Some(light) = nominal::light_verb(document, language, &clauses, &map, c)
        {
            clauses[c] = nominal::carried(document, &clauses, c, light);
        }
    }
    document.speeches = speech::find(document, language, &mut clauses, &map);
    document.clauses = clauses;
}

/// Which clause a token is the predicate of.
pub(crate) struct Map {
    at: Vec<u32>,
}

impl Map {
    pub fn get(&self, token: usize) -> Option<usize> {
        self.at
            .get(token)
            .filter(|c| **c != u32::MAX)
            .map(|c| *c as usize)
    }
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
        tense: crate::Tense::None,
        aspect: crate::Aspect::Simple,
        aside: false,
        speech: None,
    }
}

fn predicate(document: &Document, language: &Language, token: usize) -> Option<Kind> {
    let rel = document.rel(token);
    match document.tag(token).upos() {
        // A bare attribute ("wounded soldiers") tells of no act of its own.
        Upos::Verb => (!matches!(
            rel,
            Rel::Amod | Rel::Compound | Rel::Case | Rel::Fixed | Rel::Mark
        ))
        .then_some(Kind::Verbal),
        Upos::Adj => {
            let says = document
                .children(token)
                .any(|c| matches!(document.rel(c), Rel::Cop | Rel::Nsubj | Rel::NsubjPass));
            (says || matches!(rel, Rel::Xcomp | Rel::Root | Rel::Ccomp)).then_some(Kind::Adjectival)
        }
        Upos::Noun | Upos::Propn => {
            let noun = matches!(document.tag(token).upos(), Upos::Noun)
                || document.word(token).chars().all(char::is_lowercase);
            let lemma = document.lemma(token);
            let known = language.event_nouns.contains(lemma)
                || language.event_nouns.contains(&lemma.to_lowercase());
            (noun && known && rel != Rel::Compound).then_some(Kind::Nominal)
        }
        _ => None,
    }
}

fn outermost_first(document: &Document, clauses: &[Clause]) -> Vec<usize> {
    let depth = |mut token: usize| {
        let mut n = 0;
        while let Some(head) = document.head(token) {
            token = head;
            n += 1;
        }
        n
    };
    let mut order: Vec<(usize, usize)> = clauses
        .iter()
        .enumerate()
        .map(|(c, clause)| (depth(clause.head), c))
        .collect();
    order.sort_unstable();
    order.into_iter().map(|(_, c)| c).collect()
}

/// Returns the clause whose predicate is nearest above a token.
pub(crate) fn governing(document: &Document, map: &Map, mut token: usize) -> Option<usize> {
    while let Some(head) = document.head(token) {
        if let Some(clause) = map.get(head) {
            return Some(clause);
        }
        token = head;
    }
    None
}

/// Returns a clause's first role of a kind.
pub(crate) fn role(clause: &Clause, kind: RoleKind) -> Option<&Role> {
    clause.roles.iter().find(|r| r.kind == kind)
}

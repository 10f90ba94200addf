//! What the words around a predicate leave open: a question, a trial, a report that has
//! yet to be confirmed.

use super::super::attachment::{complement_mark, is_gerund_complement, through_object};
use super::super::lexis::ALLEGING;
use super::super::view::View;
use super::conditional;
use crate::clause::{Clause, Kind};
use crate::{Modality, Rel, Upos};

/// Marks a clause that such words leave open.
pub fn set(view: &View, clause: &mut Clause) {
    clause.alleged |= charged(view, clause.head) || to_be_confirmed(view, clause);
    if clause.modality == Modality::Real && in_verbless_question(view, clause.sentence) {
        clause.modality = Modality::Possible;
    }
}

/// Returns whether a predicate is asked about.
pub fn asked(view: &View, head: usize) -> bool {
    view.children(head)
        .any(|c| view.rel(c) == Rel::Punct && view.asks(c))
}

// "goes on trial for killing", "an inquiry into the killing": the noun only alleges.
fn charged(view: &View, head: usize) -> bool {
    let Some(above) = view.head(head) else {
        return false;
    };
    if matches!(view.rel(head), Rel::Nmod | Rel::Acl) && view.is(above, ALLEGING) {
        return view.tag(above).is_nominal();
    }
    let gerund = is_gerund_complement(view, head);
    // "arrested for killing", "the man arrested for killing".
    let verb = through_object(view, head).unwrap_or(above);
    // "jailed for praising".
    let punished = || {
        let mark = complement_mark(view, head);
        let entry = mark.and_then(|m| view.phrase(&[verb, m]));
        entry.is_some_and(|e| e.classes & ALLEGING != 0)
    };
    gerund
        && (view.tag(verb).is_verb() && (view.is(verb, ALLEGING) || punished())
            || view.children(verb).any(|c| {
                c < head
                    && matches!(view.rel(c), Rel::Obj | Rel::Obl)
                    && view.tag(c).is_nominal()
                    && view.is(c, ALLEGING)
            }))
}

// "If confirmed, the killing would be …": all that the clause beside the condition tells.
fn to_be_confirmed(view: &View, clause: &Clause) -> bool {
    let open = |verb: usize| {
        view.children(verb).any(|c| {
            view.rel(c) == Rel::Advcl
                && view.entry(c).verb.is_some()
                && conditional(view, c)
                && !view.has_subject(c)
        })
    };
    match clause.kind {
        Kind::Nominal => {
            matches!(
                view.rel(clause.head),
                Rel::Nsubj | Rel::NsubjPass | Rel::Obj
            ) && view.head(clause.head).is_some_and(open)
        }
        _ => open(clause.head),
    }
}

// "Russian agents behind the murder?"
fn in_verbless_question(view: &View, sentence: usize) -> bool {
    let tokens = view.sentences[sentence].tokens.clone();
    let last = tokens
        .clone()
        .rev()
        .find(|&t| view.tag(t).upos() != Upos::Punct || view.asks(t));
    last.is_some_and(|t| view.asks(t))
        && tokens
            .clone()
            .find(|&t| view.head(t).is_none())
            .is_some_and(|root| view.tag(root).is_nominal())
}

/// Returns whether a noun puts what is told of it on somebody's word: "the **alleged** crimes committed by
/// X", "sanctioned **for** their role in hacking".
pub fn by_noun(view: &View, noun: usize) -> bool {
    let alleging = |c: usize| view.is(c, ALLEGING) || view.form(c).classes & ALLEGING != 0;
    let mut before = view.children(noun);
    if before.any(|c| view.rel(c) == Rel::Amod && alleging(c)) {
        return true;
    }
    let mut above = std::iter::successors(view.head(noun), |t| view.head(*t));
    let verb = above.find(|t| view.tag(*t).is_verb());
    let case = view.child(noun, Rel::Case);
    let charged = verb.zip(case).and_then(|(v, c)| view.phrase(&[v, c]));
    charged.is_some_and(|p| p.classes & ALLEGING != 0)
}

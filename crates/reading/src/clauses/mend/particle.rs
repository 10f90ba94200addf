//! Particles that the tree took for prepositions.

use super::super::lexis::{MOTION, SOURCE, TRANSITIVE};
use super::super::view::View;
use super::Fix;
use crate::Rel;

/// "handed the banker **over** to Ecuador": of two prepositions that stand together before a noun, the
/// second of which says where to, the first is the verb's.
pub(super) fn find(view: &View, noun: usize, fixes: &mut Vec<Fix>) {
    let Some(verb) = view.head(noun).filter(|v| view.tag(*v).is_verb()) else {
        return;
    };
    let mut cases = view.children(noun).filter(|&c| view.rel(c) == Rel::Case);
    let (Some(first), Some(second)) = (cases.next(), cases.next()) else {
        return;
    };
    let stands = verb < first && first + 1 == second && cases.next().is_none();
    let free = !view.any(verb, &[Rel::CompoundPrt]);
    // "ordered **out** of Panama".
    let told = |p: &crate::clauses::lexis::Entry| p.classes & TRANSITIVE != 0;
    let moves = view.is(first, MOTION) && !view.is(first, SOURCE) && view.is(second, MOTION)
        || view.phrase(&[verb, first]).is_some_and(told);
    if stands && free && moves && second < noun {
        fixes.push(Fix {
            token: first,
            head: verb,
            rel: Rel::CompoundPrt,
        });
    }
}

/// "was fired **at** by rebels", "was shot **at** near Gori": of two prepositions behind a passive the first is
/// the verb's.
pub(super) fn stranded(view: &View, noun: usize, fixes: &mut Vec<Fix>) {
    let Some(verb) = view.head(noun).filter(|v| view.tag(*v).is_verb()) else {
        return;
    };
    let mut cases = view.children(noun).filter(|&c| view.rel(c) == Rel::Case);
    let (Some(first), Some(second)) = (cases.next(), cases.next()) else {
        return;
    };
    let passive = view.any(verb, &[Rel::AuxPass, Rel::NsubjPass]) && !view.any(verb, &[Rel::Obj]);
    let stands = verb + 1 == first && first + 1 == second && cases.next().is_none();
    let moves = view.is(first, MOTION) && !view.is(first, SOURCE);
    if passive && stands && moves && !view.any(verb, &[Rel::CompoundPrt]) {
        fixes.push(Fix {
            token: first,
            head: verb,
            rel: Rel::CompoundPrt,
        });
    }
}

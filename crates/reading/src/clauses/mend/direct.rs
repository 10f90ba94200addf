//! A gerund right behind a verb that undoes or plans what it takes.

use super::super::attachment::is_gerund;
use super::super::lexis::NEGATIVE;
use super::super::view::View;
use super::Fix;
use crate::Rel;

/// "ruled out **sending** troops": the tree may hang such a gerund as what goes on beside it.
pub fn find(view: &View, gerund: usize, fixes: &mut Vec<Fix>) {
    let Some(verb) = view.head(gerund).filter(|&v| view.tag(v).is_verb()) else {
        return;
    };
    let particle = view
        .child(verb, Rel::CompoundPrt)
        .filter(|&p| p == verb + 1);
    let own = view
        .children(gerund)
        .any(|c| matches!(view.rel(c), Rel::Mark | Rel::Case | Rel::Nsubj) || c < gerund);
    let entry = particle.and_then(|p| view.phrase(&[verb, p]));
    let entry = entry.unwrap_or(view.entry(verb));
    let governs = entry.classes & NEGATIVE != 0 || entry.prospective.is_some();
    let taken = [Rel::Obj, Rel::Ccomp, Rel::Xcomp, Rel::AuxPass];
    if is_gerund(view, gerund)
        && !own
        && governs
        && particle.unwrap_or(verb) + 1 == gerund
        && !view.any(verb, &taken)
    {
        fixes.push(Fix {
            token: gerund,
            head: verb,
            rel: Rel::Xcomp,
        });
    }
}

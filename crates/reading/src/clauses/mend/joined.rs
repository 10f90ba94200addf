//! Two clauses joined by "and" whose border the tree puts too late.

use super::super::view::View;
use super::Fix;
use crate::{Rel, VerbForm};

/// "closed its border with Laos **and Kenya called** for calm": what stands right before a finite
/// verb that nothing else joins is its subject, and no partner of the noun before it.
pub(super) fn find(view: &View, verb: usize, fixes: &mut Vec<Fix>) {
    let Some(above) = view.head(verb).filter(|a| *a < verb) else {
        return;
    };
    let helper = view
        .children(verb)
        .find(|&c| matches!(view.rel(c), Rel::Aux | Rel::AuxPass | Rel::Cop));
    let finite = matches!(
        view.tag(helper.unwrap_or(verb)).form(),
        VerbForm::Past | VerbForm::Present | VerbForm::Modal
    );
    let free = !view.has_subject(verb) && !view.any(verb, &[Rel::Mark, Rel::Cc]);
    if !(finite && free && view.tag(verb).is_verb() && view.tag(above).is_verb()) {
        return;
    }
    let start = view.leftmost(verb);
    let Some(mut noun) = start.checked_sub(1) else {
        return;
    };
    // Up to the noun whose phrase ends there.
    while view.rel(noun) != Rel::Conj {
        match view.head(noun).filter(|h| *h > above && *h < start) {
            Some(head) => noun = head,
            None => return,
        }
    }
    let first = view.head(noun).filter(|f| *f > above);
    let pair = first.is_some_and(|f| view.tag(f).is_nominal() && view.is_below(f, above));
    let Some(cc) = view.child(noun, Rel::Cc).filter(|c| pair && *c < noun) else {
        return;
    };
    if !view.tag(noun).is_nominal() || view.rightmost(noun) + 1 != start {
        return;
    }
    let subject = match view.any(verb, &[Rel::AuxPass]) {
        true => Rel::NsubjPass,
        false => Rel::Nsubj,
    };
    for (token, head, rel) in [
        (noun, verb, subject),
        (cc, verb, Rel::Cc),
        (verb, above, Rel::Conj),
    ] {
        fixes.push(Fix { token, head, rel });
    }
}

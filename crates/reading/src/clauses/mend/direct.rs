//! What stands right behind a verb that takes it.

use super::super::attachment::is_gerund;
use super::super::lexis::NEGATIVE;
use super::super::view::View;
use super::Fix;
use crate::{Rel, Upos, VerbForm};

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

/// "called on them to free **captured** sailors": a participle right behind an infinitive, with a
/// noun behind it, describes the noun that is the infinitive's object.
pub fn attribute(view: &View, participle: usize, fixes: &mut Vec<Fix>) {
    let form = view.tag(participle).form();
    let before = participle.checked_sub(1);
    let Some(verb) = before.filter(|&v| view.tag(v).form() == VerbForm::Infinitive) else {
        return;
    };
    let marked = view
        .children(verb)
        .any(|c| view.rel(c) == Rel::Mark && view.tag(c).upos() == Upos::Part);
    let free = !view.any(verb, &[Rel::Obj, Rel::Ccomp, Rel::Xcomp]);
    let own = [
        Rel::Nsubj,
        Rel::NsubjPass,
        Rel::Aux,
        Rel::AuxPass,
        Rel::Mark,
    ];
    let Some(noun) = view.child(participle, Rel::Obj) else {
        return;
    };
    let above = std::iter::successors(view.head(verb), |&t| view.head(t));
    if matches!(form, VerbForm::Participle | VerbForm::Past)
        && marked
        && free
        && noun > participle
        && view.leftmost(noun) == participle + 1
        && !view.any(participle, &own)
        && above.take(20).all(|t| t != participle)
    {
        for (token, head, rel) in [(participle, noun, Rel::Amod), (noun, verb, Rel::Obj)] {
            fixes.push(Fix { token, head, rel });
        }
    }
}

/// "called the arrest of the clerk **a farce**": what ends the object of a verb that calls something
/// by a name, with an article and nothing before it, is the name.
pub fn name(view: &View, noun: usize, fixes: &mut Vec<Fix>) {
    let start = view.leftmost(noun);
    let bare = view.tag(noun).is_nominal()
        && view.rel(start) == Rel::Det
        && view.head(start) == Some(noun)
        && !view.any(noun, &[Rel::Case, Rel::Cc, Rel::Punct]);
    let above = |t: &usize| view.head(*t);
    let mut path = std::iter::successors(view.head(noun), above).take(8);
    let mut object = noun;
    let verb = path.find(|&t| {
        let verb = view.tag(t).is_verb();
        object = if verb { object } else { t };
        verb
    });
    let Some(verb) = verb.filter(|v| bare && *v < noun && view.entry(*v).naming.is_some()) else {
        return;
    };
    let ends = view.rel(object) == Rel::Obj
        && object != noun
        && object < start
        && view.rightmost(object) == view.rightmost(noun);
    let apart = start
        .checked_sub(1)
        .is_none_or(|b| !view.tag(b).is_nominal());
    let taken = [Rel::Ccomp, Rel::Xcomp, Rel::AuxPass, Rel::Cop];
    if ends && !apart && !view.any(verb, &taken) {
        fixes.push(Fix {
            token: noun,
            head: verb,
            rel: Rel::Xcomp,
        });
    }
}

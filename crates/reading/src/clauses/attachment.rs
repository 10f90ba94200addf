//! What a clause belongs to where the tree says it too high, too low or not at
//! all: relative clauses, complements, and sentences with a speech inserted.

use super::lexis::{COMPLEMENT, LINKING, OBJECT_CONTROL};
use super::view::View;
use crate::{Rel, Upos, VerbForm};

/// Returns the noun a relative clause speaks of; `None` for other clauses.
pub fn antecedent(view: &View, head: usize) -> Option<usize> {
    let above = view.head(head)?;
    match view.rel(head) {
        // Hung from a verb it belongs to the nominal before it.
        Rel::AclRelcl if view.tag(above).is_verb() => {
            Some(nominal_before(view, view.leftmost(head), above).unwrap_or(above))
        }
        Rel::AclRelcl => Some(above),
        Rel::Advcl | Rel::Parataxis | Rel::AdvclRelcl => loose(view, head),
        Rel::Conj => {
            let pronoun = view
                .children(head)
                .any(|c| view.is_relative(c) && is_argument(view.rel(c)));
            // "who fled and who were caught": both speak of one noun.
            if view.rel(above) == Rel::AclRelcl && pronoun {
                return antecedent(view, above);
            }
            loose(view, head)
        }
        _ => None,
    }
}

fn is_argument(rel: Rel) -> bool {
    matches!(
        rel,
        Rel::Nsubj | Rel::NsubjPass | Rel::Obj | Rel::Obl | Rel::Iobj
    )
}

// A clause that begins with a relative pronoun right behind a noun is a relative
// clause, whatever the tree calls it.
fn loose(view: &View, head: usize) -> Option<usize> {
    let mut start = view.leftmost(head);
    while view.tag(start).upos() == Upos::Punct && start < head {
        start += 1;
    }
    let first = view
        .children(head)
        .find(|&c| view.leftmost(c) == start)
        .unwrap_or(head);
    // What begins a sentence asks ("Who ordered it is unknown"); it speaks of nobody before it.
    let sentence = view.sentences.get(view.sentence_of(head))?;
    let before = start.checked_sub(1)?;
    if before < sentence.tokens.start {
        return None;
    }
    if view.is(start, LINKING) {
        // "the district that troops had retaken": only where it lacks an object.
        let said = view
            .head(head)
            .is_some_and(|v| view.entry(v).verb.is_some());
        let gap = view.has_subject(head)
            && !said
            && !view.any(head, &[Rel::Ccomp, Rel::Xcomp, Rel::AuxPass])
            && !view
                .children(head)
                .any(|c| view.rel(c) == Rel::Obj && c != start)
            && view.tag(head).is_verb();
        let noun = whole_name(view, before);
        let plain = view.tag(noun).is_nominal() && view.entry(noun).noun.is_none();
        return (gap && plain && view.rel(start) != Rel::Nsubj).then_some(noun);
    }
    let owned = view
        .children(first)
        .any(|c| view.rel(c) == Rel::NmodPoss && view.is_relative(c));
    let pronoun = view.is_relative(first) && view.tag(first).upos() == Upos::Pron;
    if !(owned || pronoun && is_argument(view.rel(first))) {
        return None;
    }
    let mut noun = before;
    while view.tag(noun).upos() == Upos::Punct && noun > sentence.tokens.start {
        noun -= 1;
    }
    let noun = whole_name(view, noun);
    (view.tag(noun).is_nominal() && !view.is_below(noun, head)).then_some(noun)
}

// The head of the name a token is part of.
fn whole_name(view: &View, mut token: usize) -> usize {
    while matches!(view.rel(token), Rel::Compound | Rel::Flat | Rel::NmodDesc)
        && let Some(head) = view.head(token)
    {
        token = head;
    }
    token
}

fn nominal_before(view: &View, start: usize, above: usize) -> Option<usize> {
    // No further back than the beginning of the clause it hangs from.
    (view.leftmost(above)..start)
        .rev()
        .find(|&t| view.tag(t).is_nominal() && !matches!(view.rel(t), Rel::Compound | Rel::Flat))
}

/// Returns whether a gerund stands behind a preposition that a verb governs:
/// "accused Russia **of killing**", "warned against **sending**".
pub fn is_gerund_complement(view: &View, token: usize) -> bool {
    is_gerund(view, token) && complement_mark(view, token).is_some()
}

/// Returns whether a verb is a gerund, by itself or by its auxiliary: "killing", "**having** killed".
pub fn is_gerund(view: &View, token: usize) -> bool {
    view.tag(token).form() == VerbForm::Gerund
        || view.children(token).any(|c| {
            matches!(view.rel(c), Rel::Aux | Rel::AuxPass)
                && view.tag(c).form() == VerbForm::Gerund
                && !view.has_subject(token)
        })
}

/// Returns that preposition.
pub fn complement_mark(view: &View, token: usize) -> Option<usize> {
    // "**On arriving** in Oslo, the minister praised Sweden": what stands before the verb is told beside it.
    if view.head(token).is_none_or(|head| head > token) {
        return None;
    }
    view.children(token)
        .find(|&m| matches!(view.rel(m), Rel::Mark | Rel::Case) && view.is(m, COMPLEMENT))
}

/// Returns the verb that governs a gerund which the tree hung from the verb's
/// object: "accused the colonel of **selling** rifles".
pub fn through_object(view: &View, gerund: usize) -> Option<usize> {
    if view.rel(gerund) != Rel::Acl || !is_gerund(view, gerund) {
        return None;
    }
    let mark = complement_mark(view, gerund)?;
    let object = view.head(gerund)?;
    if !matches!(view.rel(object), Rel::Obj | Rel::Iobj | Rel::NsubjPass) {
        return None;
    }
    let verb = view.head(object)?;
    let governed = view.phrase(&[verb, mark])?.classes & OBJECT_CONTROL != 0;
    governed.then_some(verb)
}

/// Returns the subject that belongs not to a verb but to the clause it governs:
/// "**The general**, his lawyer said, never ordered the raid"; or to the clause
/// behind it: "**The agency**, whose staff were attacked, has left".
pub fn displaced(view: &View, verb: usize) -> Option<usize> {
    let subject =
        |c: &usize| matches!(view.rel(*c), Rel::Nsubj | Rel::NsubjPass) && !view.is_relative(*c);
    let mut subjects = view.children(verb).filter(subject);
    let (first, second) = (subjects.next()?, subjects.next()?);
    let whose = view
        .children(second)
        .any(|c| view.rel(c) == Rel::NmodPoss && view.is_relative(c));
    let waits = view
        .children(verb)
        .any(|c| takes_displaced(view, verb, c, whose));
    waits.then_some(first)
}

/// Returns whether a dependent is the clause that lacks the displaced subject.
pub fn takes_displaced(view: &View, verb: usize, token: usize, whose: bool) -> bool {
    let place = match whose {
        true => view.rel(token) == Rel::Conj && view.any(token, &[Rel::Aux, Rel::AuxPass]),
        false => {
            view.entry(verb).verb.is_some()
                && matches!(view.rel(token), Rel::Ccomp | Rel::Advcl | Rel::Parataxis)
                && !view.any(token, &[Rel::Mark])
        }
    };
    place && view.tag(token).is_verb() && !view.has_subject(token)
}

/// Returns whether a clause before a verb of speech is what is said, although the
/// tree calls it something else: "**The crew will be freed**, Eritrea announced".
pub fn told_before(view: &View, token: usize, verb: usize) -> bool {
    let place = matches!(
        view.rel(token),
        Rel::Advcl | Rel::Parataxis | Rel::Obl | Rel::Dep
    );
    let is_clause = || {
        view.has_subject(token)
            && (view.tag(token).is_verb() || view.child(token, Rel::Cop).is_some())
    };
    place
        && token < verb
        && view.entry(verb).verb.is_some()
        && is_clause()
        && !view.any(token, &[Rel::Mark])
}

/// Returns whether a clause is what a verb of speech says although the tree takes it
/// for an adverbial: "announced on Friday **that Bahrain had freed** …".
pub fn told_behind(view: &View, token: usize, verb: usize) -> bool {
    view.rel(token) == Rel::Advcl
        && token > verb
        && view.entry(verb).verb.is_some()
        && view
            .child(token, Rel::Mark)
            .is_some_and(|m| view.is(m, LINKING) && view.leftmost(token) == m)
}

/// Returns the speech's own content where it was hung from a noun: "The attackers,
/// it said, **burned** the school".
pub fn inserted(view: &View, verb: usize) -> Option<usize> {
    if view.rel(verb) != Rel::AclRelcl
        || view.entry(verb).verb.is_none()
        || view.children(verb).any(|c| view.is_relative(c))
    {
        return None;
    }
    view.children(verb)
        .find(|&c| view.rel(c) == Rel::Ccomp && !view.has_subject(c) && !view.any(c, &[Rel::Mark]))
}

/// Returns the finite verb behind a participle that the tree took for one: "the
/// activists **detained** in May **were released**".
pub fn finite_behind(view: &View, participle: usize) -> Option<usize> {
    let form = view.tag(participle).form();
    let bare = matches!(form, VerbForm::Past | VerbForm::Participle)
        && view.rel(participle) == Rel::Ccomp
        && !view.any(participle, &[Rel::Aux, Rel::AuxPass, Rel::Obj, Rel::Mark]);
    let subject = view.child(participle, Rel::Nsubj).filter(|_| bare)?;
    if view.is_relative(subject) || view.rightmost(subject) + 1 != participle {
        return None;
    }
    let mut siblings = view.children(view.head(participle)?);
    siblings.find(|&s| {
        s > participle
            && view.rel(s) == Rel::Ccomp
            && view.any(s, &[Rel::Aux, Rel::AuxPass, Rel::Cop])
            && !view.has_subject(s)
            && !view.any(s, &[Rel::Mark])
    })
}

/// Returns the subject that such a participle keeps from a finite verb.
pub fn subject_before(view: &View, verb: usize) -> Option<usize> {
    if view.rel(verb) != Rel::Ccomp || view.has_subject(verb) {
        return None;
    }
    let participle = view
        .children(view.head(verb)?)
        .find(|&s| s < verb && finite_behind(view, s) == Some(verb))?;
    view.child(participle, Rel::Nsubj)
}

//! Which verbs are passive: by their form, or in headlines and lists, where no auxiliary tells.

use super::super::attachment::finite_behind;
use super::super::control;
use super::super::lexis::{DIRECTIVE, INDEFINITE, PERFECT, TO_CONTROL, TRANSITIVE};
use super::super::view::View;
use crate::clause::Clause;
use crate::{Rel, Upos, VerbForm};

/// Returns whether a verb is passive, by its form or by what stands around it.
pub(super) fn is_passive(view: &View, clauses: &[Clause], head: usize) -> bool {
    let behind = || view.head(head).and_then(|h| view.clause(h));
    let goes_on = || behind().is_some_and(|h| clauses[h].passive);
    if finite_behind(view, head).is_some()
        || goes_with_participle(view, head)
        || is_cut_short(view, head)
            && (view.rel(head) == Rel::Conj && goes_on()
                || is_counted(view, head)
                || is_told_bare(view, head))
        || is_directed(view, head)
        || is_counted_group(view, head)
        || view.is_participle(head)
    {
        return true;
    }
    let has = |rel: Rel| view.child(head, rel).is_some();
    // "the man killed there": what hangs from a noun without a subject is no finite verb.
    // Nor is what opens the sentence before its subject: "**Asked** about the raid, the minister …".
    let opens = || {
        let before = view.head(head).is_some_and(|main| main > head);
        view.rel(head) == Rel::Advcl && before && view.leftmost(head) == head && !has(Rel::Mark)
    };
    let bare = (view.rel(head) == Rel::Acl || opens())
        && view.tag(head).form() == VerbForm::Past
        && !has(Rel::Nsubj)
        && !has(Rel::NsubjPass);
    if view.tag(head).form() != VerbForm::Participle && !bare {
        return false;
    }
    let helped = has(Rel::Aux);
    // "had stopped by nightfall": a perfect without its own auxiliary is active.
    let perfect = || {
        view.children(head)
            .any(|c| view.rel(c) == Rel::Aux && view.is(c, PERFECT))
    };
    if has(Rel::AuxPass) || (has(Rel::OblAgent) && !perfect()) {
        return true;
    }
    // "As the envoy reported", "both governments confirmed": who speaks is no undergoer.
    let speaks = view.entry(head).verb.is_some() && view.has_subject(head);
    match view.rel(head) {
        // "Army unit hacked ministry": in a headline no auxiliary tells the passive, but the object tells the active.
        _ if has(Rel::NsubjPass) && has(Rel::Obj) && !helped && view.is(head, TRANSITIVE) => false,
        _ if has(Rel::NsubjPass) => (!speaks || has(Rel::Expl)) && !told_by_perfect(view, head),
        // "left three dead and two injured".
        Rel::Conj
            if !helped && !has(Rel::Obj) && !has(Rel::Nsubj) && beside_adjective(view, head) =>
        {
            true
        }
        // "was arrested and beaten": a bare participle goes with the first verb.
        // So is one with a subject of its own in a headline: "and a nurse injured in a raid".
        Rel::Conj if !helped && (!has(Rel::Nsubj) || (!has(Rel::Obj) && has(Rel::Obl))) => {
            goes_on()
        }
        // "Given **a week** to leave, the envoy": who is given it undergoes it.
        Rel::Acl | Rel::Advcl | Rel::Xcomp => {
            let object = view.child(head, Rel::Obj);
            let given = object.is_some() && control::given(view, head) == object;
            !helped && (object.is_none() || given) && !has(Rel::Nsubj)
        }
        _ => false,
    }
}

// "Fighting **had** broken out": a perfect that follows its subject and has no other auxiliary is active,
// whatever the tree makes of the subject ("had him released" is none).
fn told_by_perfect(view: &View, head: usize) -> bool {
    let subject = view.child(head, Rel::NsubjPass);
    let mut helpers = view.children(head).filter(|&c| view.rel(c) == Rel::Aux);
    let perfect = |c: usize| view.is(c, PERFECT) && subject.is_some_and(|s| s < c);
    helpers.any(perfect) && !view.any(head, &[Rel::AuxPass])
}

// What a bare participle has not: an auxiliary, or what it governs.
const HELPED: [Rel; 6] = [
    Rel::Aux,
    Rel::AuxPass,
    Rel::Obj,
    Rel::Iobj,
    Rel::Ccomp,
    Rel::Xcomp,
];

// "houses were burned and a guard **killed**": what is nothing without an object has none, and its
// auxiliary is the one of the verb before.
fn is_cut_short(view: &View, head: usize) -> bool {
    let past = view.is_past_form(head);
    let next = head + 1;
    let helped = |c: usize| HELPED.contains(&view.rel(c)) && c != next;
    if !past || !view.has_subject(head) || view.children(head).any(helped) {
        return false;
    }
    // "**led** away", "**ordered** out of Panama", "monks **let** go": there the second word tells it.
    let particle = next < view.tokens.len()
        && view
            .phrase(&[head, next])
            .is_some_and(|p| p.classes & TRANSITIVE != 0);
    particle
        || view.is(head, TRANSITIVE)
            && !view.any(head, &HELPED)
            && !view.any(head, &[Rel::CompoundPrt])
}

// "Two **shot** at the airport were guards": the number stands for those who were.
fn is_counted_group(view: &View, head: usize) -> bool {
    let past = view.is_past_form(head);
    matches!(view.rel(head), Rel::Nsubj | Rel::NsubjPass)
        && past
        && view.child(head, Rel::Nummod).is_some_and(|n| n + 1 == head)
        && !view.any(head, &HELPED)
}

// "Consul **told** to leave", "two trawlers **ordered** to stop": who is to do it is told it.
fn is_directed(view: &View, head: usize) -> bool {
    let to = |c: usize| {
        let mark = view.child(c, Rel::Mark);
        matches!(view.rel(c), Rel::Xcomp | Rel::Ccomp | Rel::Advcl)
            && mark.is_some_and(|m| view.tag(m).upos() == Upos::Part && m == head + 1)
            && !view.has_subject(c)
    };
    // "Envoy **asked** to leave": there the tree tells it.
    let asked = view.is(head, TO_CONTROL) && view.any(head, &[Rel::NsubjPass]);
    (view.is(head, DIRECTIVE) || asked)
        && view.is_past_form(head)
        && view.has_subject(head)
        && !view.any(head, &[Rel::Obj, Rel::Iobj])
        && !view.any(head, &[Rel::Aux, Rel::AuxPass])
        && view.children(head).any(to)
}

// "Bus overturns, **three** injured": a bare number is a headline's, and whoever injures nobody is injured.
fn is_counted(view: &View, head: usize) -> bool {
    view.children(head)
        .any(|c| view.rel(c) == Rel::Nsubj && view.tag(c).upos() == Upos::Num && c + 1 == head)
}

// "Two trawlers **seized** off Oran.", "A guard and a nurse **killed** in a raid.": a headline with a full
// stop. Somebody just named, who kills nobody, is killed.
fn is_told_bare(view: &View, head: usize) -> bool {
    let new = |s: usize| {
        let named = view.any(s, &[Rel::Nummod, Rel::Appos]);
        let definite = |c: usize| view.rel(c) == Rel::Det && !view.is(c, INDEFINITE);
        match view.tag(s).upos() {
            Upos::Noun | Upos::Num => {
                !view.any(s, &[Rel::NmodPoss]) && !view.children(s).any(definite)
            }
            Upos::Propn => named || view.any(s, &[Rel::Det]) && !view.children(s).any(definite),
            _ => false,
        }
    };
    let more = |c: usize| view.rel(c) == Rel::Conj && view.tag(c).is_verb() && !view.has_subject(c);
    view.rel(head) == Rel::Root
        && [Rel::Nsubj, Rel::NsubjPass]
            .iter()
            .any(|&r| view.child(head, r).is_some_and(new))
        && !view.children(head).any(more)
}

fn beside_adjective(view: &View, head: usize) -> bool {
    let first = view.head(head);
    first.is_some_and(|h| view.tag(h).upos() == Upos::Adj)
}

// "Two soldiers, a nurse killed and three injured in strikes": what looks finite is a headline's
// participle as the bare one that is joined to it.
fn goes_with_participle(view: &View, head: usize) -> bool {
    let joined = |c: usize| {
        view.rel(c) == Rel::Conj
            && view.tag(c).form() == VerbForm::Participle
            && !view.any(c, &HELPED)
            && !view.any(c, &[Rel::CompoundPrt])
            && view.any(c, &[Rel::Obl, Rel::OblAgent])
    };
    view.tag(head).form() == VerbForm::Past
        && view.any(head, &[Rel::Nsubj])
        && !view.any(head, &HELPED)
        && !view.any(head, &[Rel::Obl, Rel::CompoundPrt])
        && view.children(head).any(joined)
}

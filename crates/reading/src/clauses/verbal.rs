//! Roles of verbs and of adjectives that are predicates.

mod passive;

use super::attachment::{
    antecedent, displaced, inserted, is_gerund_complement, takes_displaced, through_object,
    told_before, told_behind,
};
use super::lexis::{BY, LINKING, OBJECT_CONTROL, OF};
use super::roles::Roles;
use super::view::View;
use super::{control, manner};
use crate::clause::{Clause, RoleKind};
use crate::{Rel, Upos, VerbForm};
use passive::is_passive;

/// Fills a clause; the clauses above it are filled already.
pub fn fill(view: &View, clauses: &[Clause], c: usize) -> Clause {
    let mut clause = clauses[c].clone();
    let head = clause.head;
    if view.is_told_before_noun(head) {
        return attribute(view, clause);
    }
    let above = control::above(view, head).map(|a| &clauses[a]);
    let noun = antecedent(view, head);
    let list = list_before(view, head);
    // "collided head-on": what a hyphen ties to a noun is no particle.
    clause.particle = view
        .child(head, Rel::CompoundPrt)
        .filter(|p| p.checked_sub(1).is_none_or(|b| view.word(b) != "-"));
    clause.passive = is_passive(view, clauses, head);
    clause.aside = noun.is_some()
        || (matches!(view.rel(head), Rel::Acl | Rel::Appos | Rel::AdvclRelcl) && list.is_none())
        || above.is_some_and(|a| a.aside && view.rel(head) != Rel::Root);
    let mut roles = Roles::new(view);
    own(view, &clause, noun.is_some(), &mut roles);
    relative(view, &clause, noun, &mut roles);
    if let Some(above) = above.filter(|_| noun.is_none() || view.rel(head) == Rel::Conj) {
        control::borrowed(view, clauses, above, &clause, &mut roles);
    }
    control::backward(view, &clause, &mut roles);
    clause.roles = roles.sorted();
    manner::set(view, above, &mut clause);
    clause
}

// "The **kidnapped** nurse": said by the way, and nothing of who did it.
fn attribute(view: &View, mut clause: Clause) -> Clause {
    let head = clause.head;
    clause.passive = true;
    clause.aside = true;
    let mut roles = Roles::new(view);
    if let Some(noun) = view.head(head) {
        roles.add(RoleKind::Patient, noun, None, true);
    }
    clause.roles = roles.sorted();
    manner::set(view, None, &mut clause);
    clause
}

fn own(view: &View, clause: &Clause, is_relative: bool, roles: &mut Roles) {
    let head = clause.head;
    let subject = if clause.passive {
        RoleKind::Patient
    } else {
        RoleKind::Agent
    };
    let elsewhere = displaced(view, head);
    from_modal(view, head, subject, roles);
    let mut objects = 0;
    for child in view.children(head) {
        let rel = view.rel(child);
        let gap = matches!(rel, Rel::Nsubj | Rel::NsubjPass | Rel::Obj | Rel::Obl);
        // "said that Gabon would leave", where "that" was taken for a subject.
        let conjunction = gap
            && view.is(child, LINKING)
            && view
                .children(head)
                .any(|c| c > child && matches!(view.rel(c), Rel::Nsubj | Rel::NsubjPass));
        let skipped = (is_relative && gap && view.is_relative(child)) || conjunction;
        if skipped || elsewhere == Some(child) {
            continue;
        }
        match rel {
            _ if told_before(view, child, head)
                || told_behind(view, child, head)
                || (elsewhere.is_some() && takes_displaced(view, head, child, false)) =>
            {
                roles.content(child, view.clause(child));
            }
            // "It is possible that …", "It was announced that …".
            Rel::Csubj | Rel::CsubjPass if child > head => {
                roles.content(child, view.clause(child));
            }
            Rel::Nsubj | Rel::NsubjOuter | Rel::Csubj => roles.add(subject, child, None, false),
            // A verb that was taken for its noun: what stands before it is its subject.
            Rel::Compound | Rel::NmodDesc
                if view.tag(head).upos() == Upos::Noun
                    || is_headline_subject(view, child, head) =>
            {
                roles.add(subject, child, None, false);
            }
            Rel::NsubjPass | Rel::CsubjPass if clause.passive => {
                roles.add(RoleKind::Patient, child, None, false);
            }
            // "Three dead and two injured": the number stands for them.
            Rel::Nummod if clause.passive => roles.add(RoleKind::Patient, child, None, false),
            Rel::NsubjPass | Rel::CsubjPass => roles.add(subject, child, None, false),
            Rel::OblAgent if clause.passive && !view.is_means(child) => {
                roles.add(RoleKind::Agent, child, None, false)
            }
            // The second object of a passive ("was given asylum") is what is given.
            Rel::Obj => {
                objects += 1;
                object(view, child, objects, roles);
            }
            Rel::Iobj => {
                roles.add(RoleKind::Indirect, child, None, false);
                governed_by_object(view, child, roles);
            }
            Rel::Obl | Rel::OblAgent | Rel::OblUnmarked | Rel::Nmod => {
                oblique(view, clause, child, roles)
            }
            Rel::Ccomp | Rel::Xcomp => roles.content(child, view.clause(child)),
            Rel::Advcl if is_gerund_complement(view, child) => {
                roles.content(child, view.clause(child));
            }
            _ => {}
        }
        if rel == Rel::NsubjPass {
            governed_by_object(view, child, roles);
        }
    }
    if clause.passive && !roles.has(RoleKind::Agent) {
        doer_further_down(view, head, roles);
    }
    called_on(view, clause, roles);
    roles.stranded(clause);
}

// "Cyberattack cripples hall": no finite verb has a noun inside it.
fn is_headline_subject(view: &View, noun: usize, head: usize) -> bool {
    let finite = matches!(view.tag(head).form(), VerbForm::Present | VerbForm::Past);
    noun + 1 == head
        && finite
        && view.tag(noun).is_nominal()
        && !view.has_subject(head)
        && view.tag(head).is_verb()
}

// "ought to pay": the subject stands with a modal that the tree put on top.
fn from_modal(view: &View, head: usize, subject: RoleKind, roles: &mut Roles) {
    let Some(modal) = modal_above(view, head) else {
        return;
    };
    for child in view.children(modal) {
        if matches!(view.rel(child), Rel::Nsubj | Rel::NsubjPass) {
            roles.add(subject, child, None, true);
        }
    }
}

/// Returns the modal a verb hangs from as if it were the modal's complement.
pub fn modal_above(view: &View, head: usize) -> Option<usize> {
    view.head(head).filter(|&h| {
        view.rel(head) == Rel::Xcomp
            && view.tag(h).upos() == Upos::Aux
            && view.entry(h).modal.is_some()
    })
}

fn object(view: &View, object: usize, number: usize, roles: &mut Roles) {
    // "banned imports, a step that …": what follows the object behind a comma stands beside it.
    let beside = |o: usize| {
        let start = view.leftmost(o);
        let punct = |t: usize| view.tag(t).upos() == Upos::Punct;
        punct(start) || (start > 0 && punct(start - 1))
    };
    if number > 1 && beside(object) {
        return;
    }
    // "sent Ukraine forty tanks": no name stands before a number inside a noun phrase.
    let number_at = view.child(object, Rel::Nummod);
    let name = view
        .children(object)
        .find(|&c| view.rel(c) == Rel::Compound && view.tag(c).upos() == Upos::Propn)
        .filter(|&c| number_at.is_some_and(|n| c < view.leftmost(n)));
    if let Some(name) = name {
        roles.add(RoleKind::Indirect, name, None, false);
    }
    roles.add(RoleKind::Patient, object, None, false);
    governed_by_object(view, object, roles);
    // "accused Ethiopia of bad faith": a name is nobody's, so that "of" is the verb's.
    if view.tag(object).upos() == Upos::Propn
        && let Some(verb) = view.head(object)
    {
        for of in view.children(object).filter(|&c| view.rel(c) == Rel::Nmod) {
            let case = view.child(of, Rel::Case);
            let governed = case
                .and_then(|case| view.phrase(&[verb, case]))
                .is_some_and(|p| p.classes & OBJECT_CONTROL != 0);
            if governed && case.is_some_and(|c| view.is(c, OF)) {
                roles.add(RoleKind::Oblique, of, case, false);
            }
        }
    }
}

fn governed_by_object(view: &View, object: usize, roles: &mut Roles) {
    for child in view.children(object) {
        if through_object(view, child).is_some() {
            roles.content(child, view.clause(child));
        }
    }
}

fn oblique(view: &View, clause: &Clause, child: usize, roles: &mut Roles) {
    let case = view.preposition(child);
    let by = case.is_some_and(|c| view.is(c, BY)) && view.is_doer(child);
    if by && clause.passive && view.tag(child).upos() != Upos::Verb {
        roles.add(RoleKind::Agent, child, None, false);
    } else {
        roles.add(RoleKind::Oblique, child, case, false);
        roles.beside_name(child);
    }
}

// "imposed on banks in Minsk by the Union", "told to leave by Iran": the doer hangs from
// a name, which has none, or from an active verb, which has no use for it.
fn doer_further_down(view: &View, head: usize, roles: &mut Roles) {
    let misplaced = |p: usize| match view.tag(p).form() {
        VerbForm::Infinitive | VerbForm::Gerund => {
            view.head(p) == Some(head)
                && matches!(view.rel(p), Rel::Xcomp | Rel::Advcl)
                && view.child(p, Rel::AuxPass).is_none()
        }
        // "was set **free** by rebels".
        _ if view.tag(p).upos() == Upos::Adj => {
            view.head(p) == Some(head) && view.rel(p) == Rel::Xcomp
        }
        _ => view.tag(p).upos() == Upos::Propn && nominal_path(view, p, head),
    };
    let doer = (head + 1..=view.rightmost(head)).rev().find(|&at| {
        matches!(view.rel(at), Rel::Nmod | Rel::Obl | Rel::OblAgent)
            && view.is_doer(at)
            && !view.tag(at).is_verb()
            && view.head(at).is_some_and(misplaced)
    });
    if let Some(doer) = doer {
        roles.add(RoleKind::Agent, doer, None, true);
    }
}

// Whether a token hangs from a verb through nominals alone.
fn nominal_path(view: &View, mut token: usize, verb: usize) -> bool {
    while token != verb {
        if !matches!(view.rel(token), Rel::Nmod | Rel::Obl | Rel::Conj)
            || !view.tag(token).is_nominal()
        {
            return false;
        }
        match view.head(token) {
            Some(head) => token = head,
            None => return false,
        }
    }
    true
}

// "was urged to ratify", "called on X to free": the infinitive is what is urged,
// although some trees take it for a purpose.
fn called_on(view: &View, clause: &Clause, roles: &mut Roles) {
    for child in view.children(clause.head) {
        let purpose =
            view.rel(child) == Rel::Advcl && view.tag(child).form() == VerbForm::Infinitive;
        if purpose && control::calls_on(view, clause.head, &roles.roles) {
            roles.content(child, view.clause(child));
        }
    }
}

// In a relative clause the noun it speaks of fills the place of the pronoun, or the gap.
fn relative(view: &View, clause: &Clause, noun: Option<usize>, roles: &mut Roles) {
    let head = clause.head;
    let Some(noun) = noun else {
        return reduced(view, clause, roles);
    };
    if inserted(view, head).is_some() {
        return;
    }
    let pronoun = view
        .children(head)
        .find(|&c| view.is_relative(c) && !matches!(view.rel(c), Rel::Mark | Rel::Advmod));
    let subject = if clause.passive {
        RoleKind::Patient
    } else {
        RoleKind::Agent
    };
    let owns_subject = view
        .children(head)
        .any(|c| matches!(view.rel(c), Rel::Nsubj | Rel::NsubjPass) && !view.is_relative(c));
    match pronoun.map(|p| (p, view.rel(p))) {
        Some((_, Rel::Nsubj | Rel::NsubjPass)) => roles.add(subject, noun, None, true),
        // "which last month ordered out an attaché": a finite verb has a subject.
        Some((_, Rel::Obj)) if !owns_subject => roles.add(subject, noun, None, true),
        Some((_, Rel::Obj)) => roles.add(RoleKind::Patient, noun, None, true),
        Some((p, _)) => roles.add(RoleKind::Oblique, noun, view.preposition(p), true),
        None if owned(view, head) => {}
        None if !roles.has(RoleKind::Agent) && !clause.passive => {
            roles.add(RoleKind::Agent, noun, None, true);
        }
        None if clause.passive && !roles.has(RoleKind::Patient) => {
            roles.add(RoleKind::Patient, noun, None, true);
        }
        None if !roles.has(RoleKind::Patient) && view.tag(noun).is_nominal() => {
            roles.add(RoleKind::Patient, noun, None, true);
        }
        None => {}
    }
}

// "whose staff were attacked": the noun owns a filler and is none.
fn owned(view: &View, head: usize) -> bool {
    view.children(head).any(|c| {
        view.children(c)
            .any(|k| view.rel(k) == Rel::NmodPoss && view.is_relative(k))
    })
}

// "Peru, Chile and the new government of Bolivia sever ties": some trees make a long list the whole
// sentence and hang its verb from the last of it, though nothing finite is a reduced clause; or
// take the verb for a gerund, whose form it has not. Returns the first of the list.
fn list_before(view: &View, head: usize) -> Option<usize> {
    let last = view.head(head).filter(|_| view.rel(head) == Rel::Acl)?;
    let first = view.head(last).filter(|_| view.rel(last) == Rel::Conj)?;
    let finite = matches!(view.tag(head).form(), VerbForm::Present | VerbForm::Gerund);
    let bare = finite && view.is_plain(head) && !view.has_subject(head);
    (bare && view.rel(first) == Rel::Root && view.clause(first).is_none()).then_some(first)
}

/// Returns whether a verb is an infinitive of the passive: "to **be held**".
pub fn is_passive_infinitive(view: &View, head: usize) -> bool {
    view.children(head)
        .any(|c| view.rel(c) == Rel::AuxPass && view.tag(c).form() == VerbForm::Infinitive)
        && !view.any(head, &[Rel::Aux])
}

/// Returns whether an infinitive is what a headline announces of its noun.
pub fn is_headline(view: &View, head: usize) -> bool {
    view.rel(head) == Rel::Acl
        && (view.tag(head).form() == VerbForm::Infinitive || is_passive_infinitive(view, head))
        && view.head(head).is_some_and(|noun| {
            view.rel(noun) == Rel::Root
                && view.clause(noun).is_none()
                && noun < head
                // "She was the first minister to refuse" is a sentence.
                && !view.any(noun, &[Rel::Cop, Rel::Nsubj])
        })
}

// "troops sent by X", "men carrying rifles".
fn reduced(view: &View, clause: &Clause, roles: &mut Roles) {
    let head = clause.head;
    let Some(noun) = view.head(head).filter(|_| view.rel(head) == Rel::Acl) else {
        return;
    };
    if let Some(first) = list_before(view, head) {
        return roles.add(RoleKind::Agent, first, None, true);
    }
    match view.tag(head).form() {
        VerbForm::Participle | VerbForm::Past
            if clause.passive && !roles.has(RoleKind::Patient) =>
        {
            roles.add(RoleKind::Patient, noun, None, true);
        }
        // A headline: "Iran to resume talks".
        VerbForm::Infinitive if is_headline(view, head) => {
            roles.add(RoleKind::Agent, noun, None, true);
        }
        // "She was the first minister to refuse".
        VerbForm::Infinitive
            if view.any(noun, &[Rel::Cop]) && !roles.has(RoleKind::Agent) && !clause.passive =>
        {
            if let Some(subject) = view.child(noun, Rel::Nsubj) {
                roles.add(RoleKind::Agent, subject, None, true);
            }
        }
        VerbForm::Gerund if view.child(head, Rel::Mark).is_none() => {
            roles.add(RoleKind::Agent, noun, None, true);
        }
        _ => {}
    }
}

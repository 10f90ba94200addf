//! What a clause takes from the one above: by control, raising, adverbial
//! attachment or coordination.

use super::all;
use super::attachment::{
    complement_mark, displaced, inserted, is_gerund, is_gerund_complement, subject_before,
    takes_displaced, through_object,
};
use super::lexis::{
    BY, Entry, FURTHER, JUDGING, NEGATIVE, OBJECT_CONTROL, OF, RAISING, TO_CONTROL, TOGETHER,
    TRANSITIVE, WITHHELD,
};
use super::roles::Roles;
use super::view::View;
use crate::clause::{Clause, Kind, Role, RoleKind};
use crate::{Rel, Upos, VerbForm};

/// Returns the clause that a clause stands below: for a gerund that the tree hung
/// from a verb's object, the verb's.
pub fn above(view: &View, head: usize) -> Option<usize> {
    through_object(view, head)
        .and_then(|verb| view.clause(verb))
        .or_else(|| view.governing(head))
}

/// Adds what a clause takes from the one above.
pub fn borrowed(
    view: &View,
    clauses: &[Clause],
    above: &Clause,
    clause: &Clause,
    roles: &mut Roles,
) {
    let head = clause.head;
    let subject = if clause.passive {
        RoleKind::Patient
    } else {
        RoleKind::Agent
    };
    let direct = view.head(head) == Some(above.head);
    // What it gives is none: "given a week to leave".
    let has_subject = roles.has(subject) && {
        let given = given(view, head);
        let fills = |r: &Role| r.kind == subject && Some(r.token) != given;
        roles.roles.iter().any(fills)
    };
    if direct && !has_subject && is_judged(view, above.head, head) {
        return;
    }
    if !has_subject && direct && from_inserted(view, above, head, subject, roles) {
        return;
    }
    match view.rel(head) {
        Rel::Xcomp if direct && !has_subject => {
            let raises = view.is(above.head, RAISING);
            let object = acted_on(view, above);
            match () {
                () if above.passive => {
                    roles.share(subject, object.filter(|r| r.kind == RoleKind::Patient));
                }
                () if !raises && object.clone().next().is_some() => roles.share(subject, object),
                () => by_preposition(view, above, subject, roles),
            }
        }
        Rel::Advcl if !has_subject && (direct || through_short(view, above, head)) => {
            adverbial(view, above, clause, subject, roles)
        }
        // "denies ordering the raid", "admits selling it".
        Rel::Ccomp if direct && !has_subject && is_gerund(view, head) => {
            by_preposition(view, above, subject, roles);
        }
        Rel::Acl if !has_subject && through_object(view, head).is_some() => {
            roles.share(subject, all(above, RoleKind::Patient));
            roles.share(subject, all(above, RoleKind::Indirect));
        }
        Rel::Acl if !has_subject && view.tag(head).form() != VerbForm::Participle => {
            of_noun(view, clauses, above, head, subject, roles);
        }
        Rel::Conj if direct && clause.kind != Kind::Nominal => {
            if !has_subject {
                conjunct(above, clause, roles);
            }
            forward(above, clause, roles);
        }
        _ => {}
    }
}

// "Condemned **killing** civilians": whoever does it. Behind a comma it is what the speaker does besides.
fn is_judged(view: &View, verb: usize, gerund: usize) -> bool {
    matches!(view.rel(gerund), Rel::Xcomp | Rel::Ccomp)
        && view.is(verb, JUDGING)
        && is_gerund(view, gerund)
        && verb < gerund
        && !view.any(gerund, &[Rel::Aux, Rel::Mark])
        && !view.is_set_off(gerund, ",")
}

// "stopped short of expelling", where the gerund hangs from "short".
fn through_short(view: &View, above: &Clause, head: usize) -> bool {
    view.head(head)
        .is_some_and(|h| view.head(h) == Some(above.head) && undoes(view, above.head, h))
}

/// Returns whether an adverb undoes with its verb what the verb governs: "stopped **short** of".
pub fn undoes(view: &View, verb: usize, adverb: usize) -> bool {
    view.rel(adverb) == Rel::Advmod
        && view
            .phrase(&[verb, adverb])
            .is_some_and(|p| p.classes & NEGATIVE != 0)
}

// The subject that a speech in between has cut off.
fn from_inserted(
    view: &View,
    above: &Clause,
    head: usize,
    subject: RoleKind,
    roles: &mut Roles,
) -> bool {
    let whose = view.rel(head) == Rel::Conj;
    let cut_off = match displaced(view, above.head) {
        Some(token) if takes_displaced(view, above.head, head, whose) => Some(token),
        _ if inserted(view, above.head) == Some(head) => view.head(above.head),
        _ => subject_before(view, head),
    };
    if let Some(token) = cut_off {
        roles.add(subject, token, None, true);
    }
    cut_off.is_some()
}

// "called on the government to release", "seems to control": whom the verb calls
// on acts, where its words say so; else the verb's own subject.
fn by_preposition(view: &View, above: &Clause, subject: RoleKind, roles: &mut Roles) {
    // "Called the minister on Sunday to say …" calls on nobody.
    let bare = !view.any(above.head, &[Rel::Obj]);
    let called_on = all(above, RoleKind::Oblique).filter(|_| bare).find(|r| {
        r.case
            .and_then(|case| view.phrase(&[above.head, case]))
            .is_some_and(|p| p.classes & TO_CONTROL != 0)
    });
    match called_on {
        Some(r) => roles.add(subject, r.token, None, true),
        None => roles.share(subject, all(above, RoleKind::Agent)),
    }
}

fn adverbial(view: &View, above: &Clause, clause: &Clause, subject: RoleKind, roles: &mut Roles) {
    let head = clause.head;
    let gerund = is_gerund_complement(view, head);
    let infinitive = view.tag(head).form() == VerbForm::Infinitive;
    let object = acted_on(view, above);
    // "stopped short of expelling" has no object that could act.
    let undone = view
        .children(above.head)
        .any(|c| undoes(view, above.head, c));
    let controls = (gerund && view.is(above.head, OBJECT_CONTROL) && !undone)
        || (infinitive && controls_infinitive(view, above.head) && object.clone().next().is_some());
    // "was rescued after drifting": behind a conjunction the one acted on goes on;
    // without one the unnamed doer does: never the one acted on.
    // Who "was hurt in shelling" has shelled nobody; who was hurt "in fighting **with** rebels" fought them.
    let met = |c: usize| view.rel(c) == Rel::Obl && view.has_case(c, TOGETHER);
    let befell = gerund && view.is(above.head, TRANSITIVE) && !view.children(head).any(met);
    let joined = !clause.passive
        && !befell
        && view.tag(head).form() == VerbForm::Gerund
        && view.children(head).any(|m| {
            matches!(view.rel(m), Rel::Mark | Rel::Case)
                && view.tag(m).upos() != Upos::Part
                && !view.is(m, BY)
        });
    match () {
        () if controls => roles.share(subject, object),
        () if infinitive => match above.passive {
            true if !clause.passive => roles.share(subject, all(above, RoleKind::Agent)),
            true => roles.share(subject, all(above, RoleKind::Patient)),
            false => by_preposition(view, above, subject, roles),
        },
        () if above.passive && !clause.passive && !joined => {
            roles.share(subject, all(above, RoleKind::Agent));
        }
        () if above.passive => roles.share(subject, all(above, RoleKind::Patient)),
        () => roles.share(subject, all(above, RoleKind::Agent)),
    }
}

// "X's decision to expel", "a threat by X to expel", "X announced a plan to expel".
fn of_noun(
    view: &View,
    clauses: &[Clause],
    above: &Clause,
    head: usize,
    subject: RoleKind,
    roles: &mut Roles,
) {
    let Some(noun) = view.head(head) else { return };
    let before = roles.roles.len();
    if let Some(n) = view.clause(noun) {
        let holders = clauses[n]
            .roles
            .iter()
            .filter(|r| matches!(r.kind, RoleKind::Possessor | RoleKind::Agent));
        roles.share(subject, holders);
    }
    if roles.roles.len() > before {
        return;
    }
    let holder = view.children(noun).find(|&c| {
        view.rel(c) == Rel::NmodPoss
            || (matches!(view.rel(c), Rel::Nmod | Rel::OblAgent) && view.has_case(c, BY))
    });
    let holder = holder.or_else(|| decider(view, noun, head));
    // "Sanctioned a firm for **their role** in hacking": theirs on whom the verb acts.
    let theirs = holder.is_some_and(|h| view.tag(h).upos() == Upos::Pron)
        && matches!(view.rel(noun), Rel::Obl | Rel::Nmod)
        && all(above, RoleKind::Patient).any(|r| r.token != noun);
    match holder {
        Some(_) if theirs => roles.share(subject, all(above, RoleKind::Patient)),
        Some(holder) => roles.add(subject, holder, None, true),
        // "freed her from a term for killing": a gerund's doer is whom the verb acts on.
        None if is_gerund_complement(view, head)
            && all(above, RoleKind::Patient)
                .chain(all(above, RoleKind::Indirect))
                .any(|r| r.token != noun) =>
        {
            let others = all(above, RoleKind::Patient)
                .chain(all(above, RoleKind::Indirect))
                .filter(|r| r.token != noun);
            roles.share(subject, others);
        }
        // A noun that stands as subject has no doer above it.
        None if matches!(view.rel(noun), Rel::Nsubj | Rel::NsubjPass) => {}
        // "has no intention of going": whoever has it.
        None if above.head == noun => {
            let verb = view.head(noun).and_then(|v| view.clause(v));
            let whom = verb
                .into_iter()
                .filter(|_| is_gerund_complement(view, head))
                .flat_map(|v| all(&clauses[v], RoleKind::Patient))
                .filter(|r| r.token != noun);
            if whom.clone().next().is_some() {
                roles.share(subject, whom);
                return;
            }
            let agents = verb
                .into_iter()
                .flat_map(|v| all(&clauses[v], RoleKind::Agent));
            roles.share(subject, agents);
        }
        None => roles.share(subject, all(above, RoleKind::Agent)),
    }
}

// "The decision **of the Chilean side** to expel"; not "a deadline **of March 27** to accept".
fn decider(view: &View, noun: usize, head: usize) -> Option<usize> {
    let with = |e: Option<&Entry>| e.is_some_and(|e| e.prospective.is_some());
    let mark = view.child(head, Rel::Mark);
    let decides =
        with(Some(view.entry(noun))) || mark.is_some_and(|m| with(view.phrase(&[noun, m])));
    let of = |c: &usize| {
        let counted = view.any(*c, &[Rel::Nummod]);
        view.rel(*c) == Rel::Nmod && view.has_case(*c, OF) && !counted
    };
    let decides = decides && view.tag(head).form() == VerbForm::Infinitive;
    view.children(noun).find(|c| decides && *c < head && of(c))
}

// Whom a verb acts on, but for what it gives him.
fn acted_on<'a>(view: &View, above: &'a Clause) -> impl Iterator<Item = &'a Role> + Clone {
    let given = given(view, above.head);
    all(above, RoleKind::Patient)
        .chain(all(above, RoleKind::Indirect))
        .filter(move |r| Some(r.token) != given)
}

fn controls_infinitive(view: &View, verb: usize) -> bool {
    view.is(verb, TO_CONTROL) || given(view, verb).is_some()
}

/// Returns with what a verb says that whoever else it acts on is to act: "gave the firm **a week** to
/// leave", "gave it **until Monday** to leave".
pub fn given(view: &View, verb: usize) -> Option<usize> {
    let tells = |word: usize| {
        let phrase = view.phrase(&[verb, word]);
        phrase.is_some_and(|p| p.classes & TO_CONTROL != 0)
    };
    view.children(verb).find(|&c| match view.rel(c) {
        Rel::Obj | Rel::OblUnmarked => tells(c),
        Rel::Obl => {
            let wanted = |case: &usize| {
                view.phrase(&[verb, *case])
                    .is_some_and(|p| p.prospective.is_some())
            };
            let case = view.child(c, Rel::Case).filter(wanted);
            view.any(verb, &[Rel::Obj, Rel::Iobj]) && case.is_some_and(tells)
        }
        _ => false,
    })
}

// "X arrested and Y": the second verb takes the first one's subject, and when it
// has nothing else, its doer.
fn conjunct(above: &Clause, clause: &Clause, roles: &mut Roles) {
    match (above.passive, clause.passive) {
        (false, false) => roles.share(RoleKind::Agent, all(above, RoleKind::Agent)),
        (true, true) => {
            roles.share(RoleKind::Patient, all(above, RoleKind::Patient));
            if !roles.has(RoleKind::Agent) {
                roles.share(RoleKind::Agent, all(above, RoleKind::Agent));
            }
        }
        (true, false) => roles.share(RoleKind::Agent, all(above, RoleKind::Patient)),
        (false, true) => roles.share(RoleKind::Patient, all(above, RoleKind::Agent)),
    }
}

// "torturing and killing the men": an object behind both verbs is the second one's too.
fn forward(above: &Clause, clause: &Clause, roles: &mut Roles) {
    if clause.passive
        || above.passive
        || roles.has(RoleKind::Patient)
        || roles.has(RoleKind::Content)
    {
        return;
    }
    let behind =
        all(above, RoleKind::Patient).filter(|r: &&Role| !r.shared && r.token > clause.head);
    roles.share(RoleKind::Patient, behind);
}

/// Adds what a first verb shares with its conjunct: "arrested and beat **the men**",
/// "was stopped and searched **by police**". Only where nothing of its own stands between.
pub fn backward(view: &View, clause: &Clause, roles: &mut Roles) {
    let head = clause.head;
    let verbs = |&c: &usize| view.rel(c) == Rel::Conj && c > head && view.tag(c).is_verb();
    // The last of a chain: "stopped, searched and released by".
    let mut last = None;
    while let Some(next) = view.children(last.unwrap_or(head)).rfind(verbs) {
        last = Some(next);
    }
    let end = last.filter(|_| clause.passive).unwrap_or(usize::MAX);
    let bare = view
        .children(head)
        .filter(|&c| c > head && c < end)
        .all(|c| {
            matches!(
                view.rel(c),
                Rel::Conj | Rel::Cc | Rel::Punct | Rel::Advmod | Rel::CcPreconj
            )
        });
    if clause.kind != Kind::Verbal || !bare {
        return;
    }
    if clause.passive {
        let doer = last.and_then(|l| view.child(l, Rel::OblAgent));
        let doer = doer.filter(|d| !view.is_means(*d));
        let own = last.is_some_and(|l| view.has_subject(l) && !more_of_them(view, l));
        if let Some(doer) = doer.filter(|_| !own && !roles.has(RoleKind::Agent)) {
            roles.add(RoleKind::Agent, doer, None, true);
        }
        return;
    }
    if roles.has(RoleKind::Patient) || roles.has(RoleKind::Content) {
        return;
    }
    let next = view.children(head).find(verbs).filter(|n| n - head <= 3);
    let object = next
        .filter(|n| !view.has_subject(*n))
        .and_then(|n| view.child(n, Rel::Obj));
    if let Some(object) = object {
        roles.add(RoleKind::Patient, object, None, true);
    }
}

// "One soldier is killed and **six** are wounded by rebels", "… and three others hurt by":
// counted without a noun of their own they are more of those before, and so is what befell them.
fn more_of_them(view: &View, verb: usize) -> bool {
    view.children(verb).any(|c| {
        matches!(view.rel(c), Rel::Nsubj | Rel::NsubjPass)
            && (view.tag(c).upos() == Upos::Num || view.is(c, FURTHER))
    })
}

/// Returns whether a clause is what the verb above it governs, whatever the tree calls it.
pub fn is_complement(view: &View, above: &Clause, head: usize) -> bool {
    match view.rel(head) {
        Rel::Xcomp | Rel::Ccomp => true,
        Rel::Acl => true,
        // "It is possible that …".
        Rel::Csubj | Rel::CsubjPass => above.head < head,
        Rel::Advcl if view.tag(head).form() == VerbForm::Infinitive => {
            calls_on(view, above.head, &above.roles)
        }
        Rel::Advcl => {
            is_gerund_complement(view, head)
                && complement_mark(view, head).is_some_and(|m| view.is(m, WITHHELD))
        }
        _ => false,
    }
}

/// Returns whether a verb governs an infinitive that somebody among its roles is to do:
/// "was paid to spy", "called on the government to resign".
pub fn calls_on(view: &View, verb: usize, roles: &[Role]) -> bool {
    roles.iter().any(|r| match (r.kind, r.case) {
        (RoleKind::Patient | RoleKind::Indirect, _) => {
            controls_infinitive(view, verb) && given(view, verb) != Some(r.token)
        }
        (RoleKind::Oblique, Some(case)) if !view.any(verb, &[Rel::Obj]) => view
            .phrase(&[verb, case])
            .is_some_and(|p| p.classes & TO_CONTROL != 0),
        _ => false,
    })
}

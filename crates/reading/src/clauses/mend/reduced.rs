//! Participles that the tree took for the finite verb of the sentence.

use super::super::lexis::{KIN, OF, TRANSITIVE};
use super::super::view::View;
use super::Fix;
use crate::{Rel, Upos, VerbForm};

// What the finite verb behind such a participle was taken for.
const TAKEN: [Rel; 5] = [Rel::Advcl, Rel::Ccomp, Rel::Conj, Rel::Dep, Rel::Parataxis];

/// "The father of the student **shot** dead in Harare **asked** for an inquiry": two verbs that
/// nothing joins are not told of one subject, and the first is what befell the noun before it.
pub(super) fn find(view: &View, verb: usize, fixes: &mut Vec<Fix>) {
    let joined = |v: usize| TAKEN.contains(&view.rel(v)) && view.tag(v).is_verb();
    let above = view.head(verb).filter(|_| joined(verb));
    match above {
        Some(first) if first < verb => mend(view, first, verb, fixes),
        Some(second) => mend(view, verb, second, fixes),
        None => {}
    }
}

fn mend(view: &View, first: usize, verb: usize, fixes: &mut Vec<Fix>) {
    let mut subjects = [Rel::Nsubj, Rel::NsubjPass].into_iter();
    let subject = subjects.find_map(|rel| view.child(first, rel).filter(|s| *s < first));
    let Some(subject) = subject.filter(|_| is_bare(view, first) && is_finite(view, verb)) else {
        return;
    };
    let before = view.rightmost(subject);
    if before + 1 != first || !view.tag(before).is_nominal() || view.is_relative(subject) {
        return;
    }
    let from = [Rel::Aux, Rel::AuxPass, Rel::Cop, Rel::Advmod]
        .iter()
        .filter_map(|&rel| view.child(verb, rel))
        .fold(verb, usize::min);
    let parted = (first..from).any(|t| view.tag(t).upos() == Upos::Punct);
    let joins = |t: usize| matches!(view.rel(t), Rel::Cc | Rel::Mark);
    if parted || from <= first + 1 || (first..from).any(joins) {
        return;
    }
    if view.head(verb) == Some(first) {
        fixes.push(Fix {
            token: verb,
            head: view.head(first).unwrap_or(verb),
            rel: view.rel(first),
        });
    }
    for (token, head, rel) in [
        (first, before, Rel::Acl),
        (subject, verb, subject_of(view, verb)),
    ] {
        fixes.push(Fix { token, head, rel });
    }
}

/// "The mother of the boy **shot** in Nablus": what befell somebody is told of the nearer noun,
/// where the farther is whoever speaks or mourns for him.
pub(super) fn of_kin(view: &View, verb: usize, fixes: &mut Vec<Fix>) {
    let kin = |n: &usize| *n < verb && view.is(*n, KIN);
    let Some(mourner) = view.head(verb).filter(kin) else {
        return;
    };
    let plain = view.is_past_form(verb)
        && !view.any(verb, &[Rel::Aux, Rel::AuxPass, Rel::Obj, Rel::Mark])
        && !view.has_subject(verb);
    // "of the fisherman shot": the tree may take the nearer noun for a part of a compound.
    let compound = view.child(verb, Rel::Compound).filter(|n| {
        let own = n + 1 == verb && view.tag(*n).is_nominal();
        own && view.children(*n).any(|c| view.is(c, OF)) && view.any(*n, &[Rel::Det, Rel::Nummod])
    });
    let of = |n: usize| {
        let near = |c: &usize| {
            let of = view.rel(*c) == Rel::Nmod && view.children(*c).any(|p| view.is(p, OF));
            of && *c > n && view.rightmost(*c) + 1 == verb
        };
        view.children(n).find(near)
    };
    let mut inner = of(mourner);
    while let Some(next) = inner.filter(|n| view.is(*n, KIN)).and_then(of) {
        inner = Some(next);
    }
    let Some(noun) = inner.or(compound).filter(|_| plain) else {
        return;
    };
    if inner.is_none() {
        let (head, rel) = (mourner, Rel::Nmod);
        fixes.push(Fix {
            token: noun,
            head,
            rel,
        });
    }
    let (head, rel) = (noun, Rel::Acl);
    fixes.push(Fix {
        token: verb,
        head,
        rel,
    });
}

/// "Warehouse **ablaze** in Izmir": a headline's adjective is told of the noun before it.
pub(super) fn state(view: &View, noun: usize, fixes: &mut Vec<Fix>) {
    let root = |a: &usize| view.rel(*a) == Rel::Root && view.tag(*a).upos() == Upos::Adj;
    let Some(head) = view.head(noun).filter(root) else {
        return;
    };
    if view.rightmost(noun) + 1 == head && view.tag(noun).is_nominal() && !view.has_subject(head) {
        fixes.push(Fix {
            token: noun,
            head,
            rel: Rel::Nsubj,
        });
    }
}

/// "Jailed poet **dead**, family says", "Hunger striker **dead**, says ministry": who is in a state
/// right behind his name does not say so himself.
pub(super) fn told_state(view: &View, adjective: usize, fixes: &mut Vec<Fix>) {
    if view.tag(adjective).upos() != Upos::Adj || view.has_subject(adjective) {
        return;
    }
    let speaks = |v: &usize| *v > adjective && view.entry(*v).verb.is_some();
    let (noun, verb) = match view.rel(adjective) {
        Rel::Amod => {
            let noun = view.head(adjective).filter(|n| *n < adjective);
            (noun, noun.and_then(|n| view.head(n)))
        }
        Rel::Ccomp | Rel::Advcl => {
            let verb = view.head(adjective);
            let stands = |c: &usize| view.rel(*c) == Rel::Nsubj && *c < adjective;
            (verb.and_then(|v| view.children(v).find(stands)), verb)
        }
        _ => return,
    };
    let (Some(noun), Some(verb)) = (noun, verb.filter(speaks)) else {
        return;
    };
    let subjects = view.children(verb).filter(|&c| view.rel(c) == Rel::Nsubj);
    let behind = view.child(verb, Rel::Obj).filter(|o| *o > verb);
    let stands = view.rel(noun) == Rel::Nsubj
        && view.leftmost(adjective) > noun
        && !view.any(adjective, &[Rel::Mark, Rel::Cop]);
    let first = view.rel(adjective) == Rel::Amod;
    let comma = (adjective..verb).any(|t| view.word(t) == ",");
    if !stands || !comma || view.tag(noun).upos() == Upos::Pron {
        return;
    }
    match behind {
        Some(speaker) if first => fixes.extend([
            Fix {
                token: speaker,
                head: verb,
                rel: Rel::Nsubj,
            },
            Fix {
                token: adjective,
                head: verb,
                rel: Rel::Ccomp,
            },
        ]),
        _ if subjects.count() > 1 && !first => {}
        _ => return,
    }
    fixes.push(Fix {
        token: noun,
        head: adjective,
        rel: Rel::Nsubj,
    });
}

/// "A court in Minsk, Belarus, **sentences** three men": what two commas hold does not part the
/// verb from its subject.
pub(super) fn cut_off_subject(view: &View, verb: usize, fixes: &mut Vec<Fix>) {
    if !matches!(view.rel(verb), Rel::Conj | Rel::Parataxis) || !view.tag(verb).is_verb() {
        return;
    }
    let stands = |n: &usize| view.tag(*n).is_nominal() && view.rel(*n) == Rel::Root;
    let Some(noun) = view.head(verb).filter(|n| *n < verb && stands(n)) else {
        return;
    };
    let told = [
        Rel::Cop,
        Rel::Nsubj,
        Rel::NsubjPass,
        Rel::Case,
        Rel::Mark,
        Rel::Conj,
    ];
    // "2012 uprising: The League, a body of …, calls": a label is no subject.
    let label = (noun..verb).any(|t| matches!(view.word(t), ":" | ";"));
    let is_told = view
        .children(noun)
        .any(|c| c != verb && told.contains(&view.rel(c)));
    let first = view.leftmost(verb);
    let helps = (first..verb).all(|t| {
        matches!(
            view.rel(t),
            Rel::Aux | Rel::AuxPass | Rel::Advmod | Rel::Punct
        )
    });
    let commas: Vec<usize> = (noun..verb).filter(|t| view.word(*t) == ",").collect();
    let beside = |c: usize| view.word(c) == "," && view.tag(c - 1).upos() == Upos::Propn;
    let held = commas.len() > 1 && commas.iter().all(|c| beside(*c));
    let last = commas.last().is_some_and(|c| c + 1 == first || *c == first);
    if label || is_told || !helps || !held || !last || !is_finite(view, verb) {
        return;
    }
    let (head, rel) = (verb, subject_of(view, verb));
    fixes.push(Fix {
        token: verb,
        head: verb,
        rel: Rel::Root,
    });
    fixes.push(Fix {
        token: noun,
        head,
        rel,
    });
}

// A participle that has no auxiliary and no object.
fn is_bare(view: &View, verb: usize) -> bool {
    let dead = |c: usize| view.rel(c) == Rel::Xcomp && view.tag(c).upos() == Upos::Adj;
    view.is_past_form(verb)
        && (view.is(verb, TRANSITIVE)
            || view.children(verb).any(dead)
            || view.any(verb, &[Rel::Obl]))
        && view.entry(verb).verb.is_none()
        && !view.any(
            verb,
            &[Rel::Aux, Rel::AuxPass, Rel::Obj, Rel::Iobj, Rel::Mark],
        )
}

fn is_finite(view: &View, verb: usize) -> bool {
    let helper = [Rel::Aux, Rel::AuxPass, Rel::Cop]
        .iter()
        .find_map(|&rel| view.child(verb, rel));
    let form = view.tag(helper.unwrap_or(verb)).form();
    matches!(form, VerbForm::Past | VerbForm::Present | VerbForm::Modal)
        && !view.has_subject(verb)
        && !view.any(verb, &[Rel::Mark, Rel::Cc])
}

fn subject_of(view: &View, verb: usize) -> Rel {
    match view.any(verb, &[Rel::AuxPass]) {
        true => Rel::NsubjPass,
        false => Rel::Nsubj,
    }
}

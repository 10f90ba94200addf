//! Clauses that tell what is said, where the tree makes something else of them.

use super::super::lexis::{ALLEGING, LINKING, NEGATIVE};
use super::super::view::View;
use super::Fix;
use crate::{Rel, Upos};

/// "It is a lie that the army shelled the town": no relative clause, since nothing is
/// missing in it; nor in "the claim of the owners **that a patrol shot** at fishermen", where
/// it is told by those whom the claim is of.
pub(super) fn of_noun(view: &View, token: usize, fixes: &mut Vec<Fix>) {
    let Some(noun) = view.head(token) else { return };
    let linking = |c: usize| c < token && c > noun && view.is(c, LINKING);
    let role = |c: usize| matches!(view.rel(c), Rel::Mark | Rel::Obj | Rel::Nsubj);
    let own = view.children(token).find(|&c| linking(c) && role(c));
    // Or it was taken for a party of what the whole sentence says.
    let before = || view.leftmost(token).checked_sub(1);
    let that = own.or_else(|| before().filter(|c| linking(*c) && role(*c)));
    let Some(that) = that else { return };
    let hidden = hidden_subject(view, token, that);
    let free = view.rel(that) != Rel::Nsubj && view.has_subject(token);
    if hidden.is_none() && !free {
        return;
    }
    let judges = view.any(noun, &[Rel::Expl, Rel::Cop]);
    let teller = view.head(noun).filter(|above| {
        *above < noun && view.tag(*above).is_nominal() && view.rel(noun) == Rel::Nmod
    });
    let mut tellers = [Some(noun), teller].into_iter().flatten();
    let told_by = tellers.find(|n| tells(view, *n));
    // Who alleges mostly says all that follows; what is reported may be a thing.
    let alleges = |n: usize| {
        let said = view.entry(n).noun.as_ref();
        said.is_some_and(|r| r.stance == "alleges")
    };
    let loose = hidden.is_some() || told_by.is_some_and(|n| n != noun && alleges(n));
    let object = view.children(token).any(|c| match view.rel(c) {
        Rel::Obj => c != that,
        Rel::Obl => loose,
        _ => false,
    });
    let whole = object || view.any(token, &[Rel::Ccomp, Rel::Xcomp, Rel::AuxPass, Rel::Cop]);
    let judged = judges && view.rel(that) == Rel::Mark;
    let head = match told_by.filter(|_| whole) {
        Some(noun) => noun,
        None if judged => noun,
        None => return,
    };
    tell(fixes, token, that, hidden, head);
}

/// "The rumour **that a boat fired** at fishermen is a lie": no sentence has two subjects, so that
/// the second is one of what the first tells.
pub(super) fn of_first(view: &View, verb: usize, fixes: &mut Vec<Fix>) {
    let subject = view.head(verb).filter(|s| {
        let bare = !view.any(verb, &[Rel::Aux, Rel::AuxPass, Rel::Cop, Rel::Mark]);
        bare && view.rel(*s) == Rel::Nsubj && view.leftmost(verb) == s + 1
    });
    let Some((subject, said)) = subject.and_then(|s| Some((s, view.head(s)?))) else {
        return;
    };
    let that = view.leftmost(subject).checked_sub(1);
    let Some(that) = that.filter(|t| view.is(*t, LINKING) && said > verb) else {
        return;
    };
    let teller = |&c: &usize| {
        let first = view.rel(c) == Rel::Nsubj && view.rightmost(c) + 1 == that;
        first && tells(view, c)
    };
    if let Some(noun) = view.children(said).find(teller) {
        tell(fixes, verb, that, Some(subject), noun);
    }
}

fn tells(view: &View, noun: usize) -> bool {
    let entry = view.entry(noun);
    entry.noun.is_some() || entry.classes & (NEGATIVE | ALLEGING) != 0
}

// A clause with its "that", and its subject where the tree had none, is what a noun tells.
fn tell(fixes: &mut Vec<Fix>, verb: usize, that: usize, subject: Option<usize>, noun: usize) {
    fixes.extend(subject.map(|subject| Fix {
        token: subject,
        head: verb,
        rel: Rel::Nsubj,
    }));
    for (token, head, rel) in [(that, verb, Rel::Mark), (verb, noun, Rel::Acl)] {
        fixes.push(Fix { token, head, rel });
    }
}

// "that **a Myanmar vessel** shot": a noun with an article that stands right before a verb is no
// part of a compound with it.
fn hidden_subject(view: &View, verb: usize, that: usize) -> Option<usize> {
    let noun = verb.checked_sub(1).filter(|n| *n > that)?;
    let own = view.head(noun) == Some(verb) && view.rel(noun) == Rel::Compound;
    let phrase = own && view.tag(noun).is_nominal() && view.tag(verb).is_verb();
    (phrase && view.any(noun, &[Rel::Det, Rel::Nummod])).then_some(noun)
}

/// "described how police beat him": the clause is what the verb governs, not what
/// belongs to "how".
pub(super) fn manner_told(view: &View, token: usize, fixes: &mut Vec<Fix>) {
    let Some(how) = view.head(token) else { return };
    let told = view.tag(how).upos() == Upos::Adv && view.rel(how) == Rel::Obj;
    let Some(verb) = view.head(how).filter(|_| told) else {
        return;
    };
    fixes.push(Fix {
        token: how,
        head: token,
        rel: Rel::Advmod,
    });
    fixes.push(Fix {
        token,
        head: verb,
        rel: Rel::Ccomp,
    });
}

/// "Whether guards beat him remains unclear": the conjunction belongs to the clause right
/// behind it, and that clause is the subject.
pub(super) fn condition(view: &View, mark: usize, fixes: &mut Vec<Fix>) {
    let Some(verb) = view.head(mark).filter(|v| !view.has_subject(*v)) else {
        return;
    };
    let clause = view.children(verb).find(|&c| {
        view.rel(c) == Rel::Advcl
            && mark < c
            && c < verb
            && view.leftmost(c) == mark + 1
            && view.has_subject(c)
            && !view.any(c, &[Rel::Mark])
    });
    if let Some(clause) = clause {
        fixes.push(Fix {
            token: mark,
            head: clause,
            rel: Rel::Mark,
        });
        fixes.push(Fix {
            token: clause,
            head: verb,
            rel: Rel::Csubj,
        });
    }
}

//! Speech told by what somebody calls something, or by how sure he is of it.

use super::super::lexis::{COUNTING, FIGURE, MANNER, PLACING, THING};
use super::super::role;
use super::super::view::View;
use super::{Found, content, speech};
use crate::clause::{Clause, Kind, RoleKind};
use crate::{Rel, Upos, VerbForm};

/// "Called the raid **a farce**", "described him **as a thief**": what somebody calls
/// something he says of it. The thing itself is part of the content, but told by whoever tells of it.
pub(super) fn by_naming(view: &View, clauses: &[Clause], token: usize) -> Option<Found> {
    let reporting = view.entry(token).naming.as_ref()?;
    let clause = view
        .clause(token)
        .map(|c| &clauses[c])
        .filter(|c| c.kind == Kind::Verbal)?;
    let speaker = role(clause, RoleKind::Agent)?.token;
    let name = view
        .children(token)
        .find(|&c| is_name(view, token, c))
        .or_else(|| beside(view, view.child(token, Rel::Obj)?))?;
    let object = |r: RoleKind| role(clause, r).map(|r| r.token).filter(|t| *t != name);
    let thing = object(RoleKind::Indirect).or_else(|| object(RoleKind::Patient));
    // "called the ambassador on Friday" gives no name.
    if thing.is_none() && !matches!(view.rel(token), Rel::AclRelcl | Rel::Acl | Rel::Ccomp) {
        return None;
    }
    let said = view.subtree(name);
    let mut tokens = said.clone();
    if let Some(thing) = thing {
        tokens.extend(view.subtree(thing));
    }
    tokens.sort_unstable();
    tokens.dedup();
    content::without(&mut tokens, &view.subtree(speaker));
    // A relative clause does not belong to what its own verb governs.
    if matches!(view.rel(token), Rel::AclRelcl | Rel::Acl) {
        tokens.retain(|t| said.binary_search(t).is_ok());
    }
    let mut speech = speech(reporting, Some(token), Some(speaker));
    speech.negated = clause.negated;
    (!tokens.is_empty()).then_some(Found {
        speech,
        tokens,
        told: Some(said),
    })
}

/// Returns whether a verb gives its object a name: "called the arrest a farce".
pub fn gives_name(view: &View, verb: usize, thing: usize) -> bool {
    // "Is considering a blockade as prices rise" gives none.
    let told = |c: usize| view.rel(c) == Rel::Advcl && view.has_subject(c);
    let mut names = view.children(verb).filter(|c| is_name(view, verb, *c));
    names.any(|c| !told(c)) || beside(view, thing).is_some()
}

/// Returns whether a word behind a verb is the name that the verb gives to something.
pub fn is_name(view: &View, verb: usize, child: usize) -> bool {
    let word = view.tag(child).is_nominal() || view.tag(child).upos() == Upos::Adj;
    let manner = || {
        view.children(child)
            .any(|c| matches!(view.rel(c), Rel::Case | Rel::Mark) && view.is(c, MANNER))
    };
    child > verb
        && match view.rel(child) {
            Rel::Xcomp => word,
            Rel::Ccomp => word && !view.has_subject(child) && !view.any(child, &[Rel::Mark]),
            Rel::Obl | Rel::Advcl => manner(),
            // "called him a liar": the second of two objects.
            Rel::Obj => word && view.any(verb, &[Rel::Iobj]),
            _ => false,
        }
}

// "called the raid “a farce”": trees take the name for an apposition of the thing.
fn beside(view: &View, thing: usize) -> Option<usize> {
    view.children(thing).find(|&c| {
        let between = thing + 1..view.leftmost(c).max(thing + 1);
        view.rel(c) == Rel::Appos && c > thing && !between.into_iter().any(|t| view.word(t) == ",")
    })
}

/// "Was **confident** that the ship was safe", "it is **unclear** whether …".
pub(super) fn by_adjective(view: &View, clauses: &[Clause], token: usize) -> Option<Found> {
    let reporting = view.entry(token).adjective.as_ref()?;
    let clause = view.clause(token).map(|c| &clauses[c])?;
    let mut tokens: Vec<usize> = Vec::new();
    for child in view.children(token) {
        if child > token && matches!(view.rel(child), Rel::Ccomp | Rel::Csubj) {
            tokens.extend(view.subtree(child));
        }
    }
    tokens.sort_unstable();
    let doer = if clause.passive {
        RoleKind::Patient
    } else {
        RoleKind::Agent
    };
    let speaker = role(clause, doer)
        .map(|r| r.token)
        .filter(|t| !view.is(*t, THING) && tokens.binary_search(t).is_err());
    let mut speech = speech(reporting, Some(token), speaker);
    speech.negated = clause.negated;
    (!tokens.is_empty()).then_some(Found {
        speech,
        tokens,
        told: None,
    })
}

/// "Doctors put the toll **at 14**", "the union counted **22** bodies": whoever gives a figure says
/// it, and what the verb tells is his word.
pub(super) fn by_figure(view: &View, clauses: &[Clause], token: usize) -> Option<Found> {
    if !view.is(token, PLACING) && !view.is(token, COUNTING) {
        return None;
    }
    let clause = view.clause(token).map(|c| &clauses[c])?;
    let speaker = role(clause, RoleKind::Agent)?.token;
    let thing = role(clause, RoleKind::Patient)?.token;
    let figure = clause.roles.iter().find(|r| {
        let case = r.case.is_some_and(|c| view.is(c, FIGURE));
        r.kind == RoleKind::Oblique && case && view.tag(r.token).upos() == Upos::Num
    });
    // "The number of those killed **at 22**": the tree may hang it from what is counted.
    let last = || {
        let before = |n: usize| {
            view.any(n, &[Rel::Case]) && view.preposition(n).is_some_and(|p| view.is(p, FIGURE))
        };
        let mut inside = view.subtree(thing).into_iter();
        inside.find(|n| view.tag(*n).upos() == Upos::Num && before(*n))
    };
    let placed = figure.map(|r| r.token).or_else(last);
    let placed = placed.filter(|_| view.is(token, PLACING));
    let counted = view.is(token, COUNTING) && view.any(thing, &[Rel::Nummod]);
    // "He died, raising the toll to five": who has died says nothing.
    let says = view.tag(token).form() != VerbForm::Gerund || view.any(token, &[Rel::Aux]);
    if clause.kind != Kind::Verbal || !says || placed.is_none() && !counted {
        return None;
    }
    let mut tokens = view.subtree(thing);
    tokens.extend(placed.into_iter().flat_map(|t| view.subtree(t)));
    content::without(&mut tokens, &view.subtree(speaker));
    tokens.retain(|t| *t != token);
    tokens.sort_unstable();
    tokens.dedup();
    let mut told = tokens.clone();
    told.push(token);
    let mut speech = speech(view.hearsay(), Some(token), Some(speaker));
    speech.negated = clause.negated;
    Some(Found {
        speech,
        tokens,
        told: Some(told),
    })
}

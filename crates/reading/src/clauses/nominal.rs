//! Roles of nouns that name an act.

use super::attachment::antecedent;
use super::blame;
use super::lexis::{BETWEEN, BY, FREE, HAPPENING, LIGHT, MOTION, OF, SERIES, UNDERGOING, WORK};
use super::manner;
use super::roles::Roles;
use super::view::View;
use crate::clause::{Clause, Kind, Role, RoleKind};
use crate::{Rel, Upos, VerbForm};

/// Fills a clause; the clauses above it are filled already.
pub fn fill(view: &View, clauses: &[Clause], c: usize) -> Clause {
    let mut clause = clauses[c].clone();
    let head = clause.head;
    let above = view.governing(head).map(|a| &clauses[a]);
    clause.aside = above.is_some_and(|a| a.aside);
    let mut roles = Roles::new(view);
    for child in view.children(head) {
        match view.rel(child) {
            Rel::NmodPoss => roles.add(RoleKind::Possessor, child, None, false),
            Rel::Amod | Rel::Compound | Rel::NmodDesc => {
                roles.add(RoleKind::Modifier, child, None, false);
            }
            Rel::Nmod | Rel::Obl | Rel::OblAgent => by_or_oblique(view, child, false, &mut roles),
            Rel::Acl | Rel::Ccomp
                if view.clause(child).is_some() && !manner::describes(view, child) =>
            {
                roles.content(child, view.clause(child));
            }
            Rel::Advcl => roles.content(child, view.clause(child)),
            _ => {}
        }
    }
    in_state(view, head, &mut roles);
    if let Some(doer) = whose_work(view, head) {
        roles.add(RoleKind::Agent, doer, None, true);
    }
    if let Some(charge) = blame::of(view, head) {
        roles.roles.retain(|r| r.token != charge.doer);
        if charge.made && !roles.has(RoleKind::Agent) && !roles.has(RoleKind::Possessor) {
            roles.add(RoleKind::Agent, charge.doer, None, true);
            clause.charged = Some(charge.verb);
        }
    }
    behind_party(view, &mut roles);
    clause.charged = clause
        .charged
        .or(shared_with_first(view, clauses, head, &mut roles));
    shared_with_next(view, head, &mut roles);
    clause.roles = roles.sorted();
    manner::set(view, above, &mut clause);
    clause
}

// "Both are **in talks** with X": who is in the act takes part in it; "the mayor is **under arrest**":
// who is in such a state undergoes it. A headline has no verb ("Four in custody after a raid"), nor
// has what only describes ("the mayor, in custody since May").
fn in_state(view: &View, head: usize, roles: &mut Roles) {
    let Some(case) = view.child(head, Rel::Case) else {
        return;
    };
    let says = |words: &[usize], class| view.phrase(words).is_some_and(|e| e.classes & class != 0);
    let undergoes = says(&[case, head], UNDERGOING);
    let told = undergoes || says(&[case, head], LIGHT);
    let subject = match view.child(head, Rel::Cop) {
        Some(be) => view
            .child(head, Rel::Nsubj)
            .filter(|_| told || says(&[be, case], LIGHT)),
        None => view.head(head).filter(|&noun| {
            let named = view.tag(noun).is_nominal() && view.clause(noun).is_none();
            let bare = view.rel(noun) == Rel::Root && !view.any(noun, &[Rel::Cop, Rel::Nsubj]);
            view.rel(head) == Rel::Nmod && noun < case && named && (undergoes || told && bare)
        }),
    };
    let Some(subject) = subject else {
        return;
    };
    // "whoever was behind the raid": the noun that the clause belongs to.
    let whose = antecedent(view, head).filter(|_| view.is_relative(subject));
    let kind = match undergoes {
        true => RoleKind::Patient,
        false => RoleKind::Agent,
    };
    roles.add(kind, whose.unwrap_or(subject), None, whose.is_some());
}

// "The bombing was the work **of rebels**", plainly said: not what may be or is not.
fn whose_work(view: &View, head: usize) -> Option<usize> {
    let work = view.head(head).filter(|w| view.is(*w, WORK))?;
    let told = view.rel(head) == Rel::Nsubj
        && view.any(work, &[Rel::Cop])
        && !view.any(work, &[Rel::Advmod])
        && !view
            .children(work)
            .any(|c| view.tag(c).form() == VerbForm::Modal);
    let doer = |&c: &usize| view.rel(c) == Rel::Nmod && view.has_case(c, OF);
    view.children(work).filter(|_| told).find(doer)
}

fn by_or_oblique(view: &View, child: usize, shared: bool, roles: &mut Roles) {
    let case = view.preposition(child);
    if case.is_some_and(|c| view.is(c, BY)) && view.is_doer(child) {
        roles.add(RoleKind::Agent, child, None, shared);
    } else {
        roles.add(RoleKind::Oblique, child, case, shared);
        roles.beside_name(child);
    }
}

// "the arrest of a lawmaker by police", "the return of refugees to Sudan", "an attack by
// rebels on a town": parsers hang the doer and the direction from the nearer noun.
fn behind_party(view: &View, roles: &mut Roles) {
    let is_of = |r: &&Role| r.kind == RoleKind::Oblique && r.case.is_some_and(|c| view.is(c, OF));
    let is_by = |r: &&Role| r.kind == RoleKind::Agent && view.has_case(r.token, BY);
    for party in [
        roles.roles.iter().find(is_of).map(|r| r.token),
        roles.roles.iter().find(is_by).map(|r| r.token),
    ] {
        for child in party.into_iter().flat_map(|p| view.children(p)) {
            if !matches!(view.rel(child), Rel::Nmod | Rel::Obl | Rel::OblAgent) {
                continue;
            }
            let by = view.is_doer(child) && !roles.has(RoleKind::Agent);
            if by || view.has_case(child, MOTION) {
                by_or_oblique(view, child, true, roles);
            }
        }
    }
}

// "the arrest and expulsion of envoys by Baku": nouns that are joined share what
// hangs from the first, before both or behind both.
//
// Returns by what verb somebody is charged with both.
fn shared_with_first(
    view: &View,
    clauses: &[Clause],
    head: usize,
    roles: &mut Roles,
) -> Option<usize> {
    let first = view.head(head).filter(|_| view.rel(head) == Rel::Conj);
    let first = first
        .and_then(|h| view.clause(h))
        .map(|f| &clauses[f])
        .filter(|f| f.kind == Kind::Nominal)?;
    let own = roles.has(RoleKind::Agent);
    let bare = !roles.has(RoleKind::Oblique) && !roles.has(RoleKind::Agent);
    // "the Iran–Israel war and the **United States** strikes": the second has a name of its own.
    let named = roles.roles.iter().any(|r| {
        matches!(r.kind, RoleKind::Possessor | RoleKind::Modifier)
            && view.tag(r.token).upos() == Upos::Propn
    });
    for r in &first.roles {
        let before = matches!(
            r.kind,
            RoleKind::Possessor | RoleKind::Agent | RoleKind::Modifier
        );
        let behind = r.kind == RoleKind::Oblique && r.token > head && bare;
        if behind || (before && !named && !roles.has(r.kind)) {
            roles.take(r);
        }
    }
    first.charged.filter(|_| !own)
}

// The same where the tree hung it from the second.
fn shared_with_next(view: &View, head: usize, roles: &mut Roles) {
    let next = view
        .children(head)
        .find(|&c| view.rel(c) == Rel::Conj && c > head && c - head <= 3);
    let Some(next) = next.filter(|&n| view.clause(n).is_some() && view.tag(n).is_nominal()) else {
        return;
    };
    if roles.has(RoleKind::Oblique) || roles.has(RoleKind::Agent) {
        return;
    }
    for child in view.children(next) {
        if child > next && matches!(view.rel(child), Rel::Nmod | Rel::OblAgent) {
            by_or_oblique(view, child, true, roles);
        }
    }
    behind_party(view, roles);
}

/// Returns the clause of the light verb that carries this noun, if one does.
pub fn light_verb(view: &View, clauses: &[Clause], c: usize) -> Option<usize> {
    let head = clauses[c].head;
    let mut noun = head;
    // "launched airstrikes and raids": a joined noun is carried by the same verb.
    while view.rel(noun) == Rel::Conj {
        noun = view.head(noun).filter(|h| view.tag(*h).is_nominal())?;
    }
    // "launched a series of airstrikes".
    if view.rel(noun) == Rel::Nmod
        && view.has_case(noun, OF)
        && let Some(series) = view.head(noun).filter(|&h| view.is(h, SERIES))
    {
        noun = series;
    }
    let above = view.head(noun).and_then(|h| view.clause(h));
    above
        .filter(|&verb| carries(view, &clauses[verb], noun))
        .or_else(|| by_relative(view, clauses, noun))
}

fn is_light(view: &View, verb: &Clause) -> bool {
    let with_particle = |p| {
        view.phrase(&[verb.head, p])
            .is_some_and(|e| e.classes & LIGHT != 0)
    };
    verb.kind == Kind::Verbal
        && (view.is(verb.head, LIGHT) || verb.particle.is_some_and(with_particle))
}

fn carries(view: &View, verb: &Clause, noun: usize) -> bool {
    match view.rel(noun) {
        // "called the killings murder" judges them.
        Rel::Obj | Rel::NsubjPass => is_light(view, verb) && !is_judged(view, verb.head, noun),
        Rel::Nsubj => happens(view, verb),
        // "engaged in talks", "took part in talks" hang by a preposition.
        Rel::Obl if verb.kind == Kind::Verbal => view.preposition(noun).is_some_and(|p| {
            let light =
                |words: &[usize]| view.phrase(words).is_some_and(|e| e.classes & LIGHT != 0);
            light(&[verb.head, p])
                || view
                    .child(verb.head, Rel::Obj)
                    .is_some_and(|o| light(&[verb.head, o, p]))
        }),
        _ => false,
    }
}

// "Clashes broke out between X and Y", "talks took place in Z".
fn happens(view: &View, verb: &Clause) -> bool {
    let with = |p: usize| {
        view.phrase(&[verb.head, p])
            .is_some_and(|e| e.classes & HAPPENING != 0)
    };
    let object = view.child(verb.head, Rel::Obj);
    let bare = verb.particle.is_none() && object.is_none() && view.is(verb.head, HAPPENING);
    let sided =
        |r: &Role| r.kind == RoleKind::Oblique && r.case.is_some_and(|c| view.is(c, BETWEEN | OF));
    verb.kind == Kind::Verbal
        && !verb.passive
        && verb.roles.iter().any(sided)
        && (bare || verb.particle.is_some_and(with) || object.is_some_and(with))
}

/// Returns whether a noun is what somebody calls a thing: "what they called the torture
/// of two men", "what the army described as an attack".
pub fn called(view: &View, noun: usize) -> bool {
    let mut first = noun;
    while view.rel(first) == Rel::Conj {
        let Some(before) = view.head(first) else {
            return false;
        };
        first = before;
    }
    let free = |verb: usize| {
        view.rel(verb) == Rel::AclRelcl && view.head(verb).is_some_and(|h| view.is(h, FREE))
    };
    matches!(view.rel(first), Rel::Obj | Rel::Obl | Rel::Xcomp)
        && view.head(first).is_some_and(free)
}

// What is said of an object by a second one, or by a noun or adjective as complement.
fn is_judged(view: &View, verb: usize, noun: usize) -> bool {
    called(view, noun)
        || view.children(verb).any(|c| {
            let second = view.rel(c) == Rel::Obj && noun < c;
            let complement = view.rel(c) == Rel::Xcomp && !view.tag(c).is_verb();
            second || complement
        })
        || quoted_name(view, verb, noun)
}

// "called the stabbing “an act of barbarity”": the words in marks behind it are what it is called.
fn quoted_name(view: &View, verb: usize, noun: usize) -> bool {
    let opens = |&t: &usize| matches!(view.word(t), "\"" | "“" | "‘" | "'" | "``" | "«");
    (noun + 1..noun + 12)
        .take_while(|&t| view.is_below(t, verb))
        .filter(opens)
        .map(|t| t + 1)
        .any(|t| {
            view.is_below(t, verb)
                && matches!(view.tag(t).upos(), Upos::Det | Upos::Adj | Upos::Noun)
        })
}

// "the raid that commandos carried out", "the strikes launched by Y".
fn by_relative(view: &View, clauses: &[Clause], noun: usize) -> Option<usize> {
    view.children(noun)
        .filter(|&c| matches!(view.rel(c), Rel::AclRelcl | Rel::Acl))
        .filter_map(|c| view.clause(c))
        .find(|&v| {
            is_light(view, &clauses[v])
                && clauses[v]
                    .roles
                    .iter()
                    .any(|r| r.kind == RoleKind::Patient && r.token == noun)
        })
}

/// Gives the noun's clause what the light verb says of it: who does it, to whom,
/// whether and when.
pub fn carried(view: &View, clauses: &mut [Clause], c: usize, light: usize) {
    let verb = clauses[light].clone();
    let clause = &mut clauses[c];
    clause.light = Some(verb.head);
    let mut roles = Roles {
        view,
        roles: std::mem::take(&mut clause.roles),
    };
    let doers = |r: &&Role| r.kind == RoleKind::Agent && r.token != clause.head;
    if !roles.has(RoleKind::Agent) {
        roles.share(RoleKind::Agent, verb.roles.iter().filter(doers));
    }
    for r in &verb.roles {
        let theirs = matches!(
            r.kind,
            RoleKind::Oblique | RoleKind::Indirect | RoleKind::Content
        );
        if theirs && r.token != clause.head && view.tag(r.token).upos() != Upos::X {
            roles.take(r);
        }
    }
    clause.roles = roles.sorted();
    // "made no threats": one "no" is both the noun's and the verb's.
    clause.negated |= verb.negated;
    if clause.modality == crate::Modality::Real {
        clause.modality = verb.modality;
    }
    clause.tense = verb.tense;
    clause.aspect = verb.aspect;
    // In a relative clause of its own the verb stands aside, not the noun.
    if !view.is_below(verb.head, clause.head) {
        clause.aside = verb.aside;
    }
    clause.alleged |= verb.alleged;
}

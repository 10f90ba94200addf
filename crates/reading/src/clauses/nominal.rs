//! Roles of nouns that name an act.

use super::roles::{Roles, preposition};
use super::{Map, governing, manner, role};
use crate::clause::{Clause, Kind, Role, RoleKind};
use crate::{Document, Language, Rel, Upos};

/// Fills a clause; the clauses above it are filled already.
pub fn fill(
    document: &Document,
    language: &Language,
    clauses: &[Clause],
    map: &Map,
    c: usize,
) -> Clause {
    let mut clause = clauses[c].clone();
    let head = clause.head;
    let above = governing(document, map, head).map(|a| &clauses[a]);
    clause.aside = above.is_some_and(|a| a.aside);
    let mut roles = Roles {
        document,
        roles: Vec::new(),
    };
    for child in document.children(head) {
        match document.rel(child) {
            Rel::NmodPoss => roles.add(RoleKind::Possessor, child, None, false),
            Rel::Amod | Rel::Compound | Rel::NmodDesc => {
                roles.add(RoleKind::Modifier, child, None, false)
            }
            Rel::Nmod | Rel::Obl | Rel::OblAgent => by_or_oblique(document, child, &mut roles),
            Rel::Acl | Rel::Ccomp if map.get(child).is_some() => {
                roles.content(child, map.get(child))
            }
            Rel::Advcl => roles.content(child, map.get(child)),
            Rel::Nsubj if document.child(head, Rel::Cop).is_some() => {}
            _ => {}
        }
    }
    if !roles.has(RoleKind::Agent) {
        by_behind_of(document, &mut roles);
    }
    shared_with_first(document, clauses, map, head, &mut roles);
    clause.roles = roles.sorted();
    manner::set(document, language, above, &mut clause);
    clause
}

fn by_or_oblique(document: &Document, child: usize, roles: &mut Roles) {
    let case = preposition(document, child);
    if case.is_some_and(|c| document.lemma(c) == "by") {
        roles.add(RoleKind::Agent, child, None, false);
    } else {
        roles.add(RoleKind::Oblique, child, case, false);
    }
}

// "the arrest of a lawmaker by police": parsers hang the doer from the one acted on.
fn by_behind_of(document: &Document, roles: &mut Roles) {
    let undergoer = roles
        .roles
        .iter()
        .find(|r| r.kind == RoleKind::Oblique && r.case.is_some_and(|c| document.lemma(c) == "of"));
    let Some(undergoer) = undergoer.map(|r| r.token) else {
        return;
    };
    let by = document.children(undergoer).find(|&c| {
        matches!(document.rel(c), Rel::Nmod | Rel::Obl | Rel::OblAgent)
            && document
                .children(c)
                .any(|k| document.rel(k) == Rel::Case && document.lemma(k) == "by")
    });
    if let Some(by) = by {
        roles.add(RoleKind::Agent, by, None, true);
    }
}

// "the arrest and expulsion of envoys by Baku": nouns that are joined share what hangs from the first.
fn shared_with_first(
    document: &Document,
    clauses: &[Clause],
    map: &Map,
    head: usize,
    roles: &mut Roles,
) {
    if document.rel(head) != Rel::Conj {
        return;
    }
    let Some(first) = document
        .head(head)
        .and_then(|h| map.get(h))
        .map(|f| &clauses[f])
    else {
        return;
    };
    if first.kind == Kind::Nominal {
        for r in first.roles.iter().filter(|r| {
            matches!(
                r.kind,
                RoleKind::Possessor | RoleKind::Agent | RoleKind::Modifier
            )
        }) {
            if !roles.has(r.kind) {
                roles.roles.push(Role { shared: true, ..*r });
            }
        }
    }
}

/// Returns the clause of the light verb that carries this noun, if one does.
pub fn light_verb(
    document: &Document,
    language: &Language,
    clauses: &[Clause],
    map: &Map,
    c: usize,
) -> Option<usize> {
    let head = clauses[c].head;
    let mut noun = head;
    // "launched airstrikes and raids": a joined noun is carried by the same verb.
    while document.rel(noun) == Rel::Conj {
        noun = document
            .head(noun)
            .filter(|h| document.tag(*h).is_nominal())?;
    }
    let verb = map.get(document.head(noun)?)?;
    let carried = match document.rel(noun) {
        Rel::Obj | Rel::NsubjPass => true,
        Rel::Acl | Rel::AclRelcl => false,
        // "engaged in talks", "came under attack" hang by a preposition.
        Rel::Obl => {
            language
                .light_verbs
                .contains(&with_preposition(document, clauses[verb].head, noun))
        }
        _ => false,
    };
    let joined = |p: usize| {
        format!(
            "{} {}",
            document.lemma(clauses[verb].head),
            document.lemma(p)
        )
    };
    let light = language
        .light_verbs
        .contains(document.lemma(clauses[verb].head))
        || clauses[verb]
            .particle
            .is_some_and(|p| language.light_verbs.contains(&joined(p)));
    let by_relative = clauses[verb]
        .roles
        .iter()
        .any(|r| r.kind == RoleKind::Patient && r.token == noun);
    let oblique = document.rel(noun) == Rel::Obl;
    (clauses[verb].kind == Kind::Verbal
        && ((light && (carried || by_relative)) || (oblique && carried)))
        .then_some(verb)
}

fn with_preposition(document: &Document, verb: usize, noun: usize) -> String {
    let case = preposition(document, noun).map_or("", |p| document.lemma(p));
    format!("{} {case}", document.lemma(verb))
}

/// Returns the noun's clause with what the light verb says of it: who does it,
/// to whom, whether and when.
pub fn carried(document: &Document, clauses: &[Clause], c: usize, light: usize) -> Clause {
    let mut clause = clauses[c].clone();
    let verb = &clauses[light];
    clause.light = Some(verb.head);
    let mut roles = Roles {
        document,
        roles: clause.roles.clone(),
    };
    // "faced accusations from", "came under attack": the verb's subject undergoes.
    let doers: Vec<Role> = verb
        .roles
        .iter()
        .filter(|r| r.kind == RoleKind::Agent)
        .copied()
        .collect();
    if role(&clause, RoleKind::Agent).is_none() {
        roles.share(RoleKind::Agent, &doers);
    }
    for r in verb.roles.iter().filter(|r| {
        matches!(
            r.kind,
            RoleKind::Oblique | RoleKind::Indirect | RoleKind::Content
        )
    }) {
        if r.token != clause.head && document.tag(r.token).upos() != Upos::X {
            roles.roles.push(Role { shared: true, ..*r });
        }
    }
    clause.roles = roles.sorted();
    clause.negated ^= verb.negated;
    if clause.modality == crate::Modality::Real {
        clause.modality = verb.modality;
    }
    clause.tense = verb.tense;
    clause.aspect = verb.aspect;
    clause.aside = verb.aside;
    clause.alleged |= verb.alleged;
    clause
}

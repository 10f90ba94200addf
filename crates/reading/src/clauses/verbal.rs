//! Roles of verbs and of adjectives that are predicates.

use super::roles::{Roles, is_relative, preposition};
use super::{Map, governing, manner};
use crate::clause::{Clause, Kind, Role, RoleKind};
use crate::{Document, Language, Rel, Upos, VerbForm};

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
    clause.particle = document.child(head, Rel::CompoundPrt);
    clause.passive = is_passive(document, clauses, map, head);
    clause.aside = matches!(
        document.rel(head),
        Rel::AclRelcl | Rel::Acl | Rel::Appos | Rel::AdvclRelcl
    ) || above.is_some_and(|a| a.aside && document.rel(head) != Rel::Root);
    let mut roles = Roles {
        document,
        roles: Vec::new(),
    };
    own(document, map, &clause, &mut roles);
    relative(document, &clause, &mut roles);
    borrowed(document, language, clauses, map, &clause, &mut roles);
    clause.roles = roles.sorted();
    manner::set(document, language, above, &mut clause);
    clause
}

fn is_passive(document: &Document, clauses: &[Clause], map: &Map, head: usize) -> bool {
    if document.tag(head).form() != VerbForm::Participle {
        return false;
    }
    let has = |rel: Rel| document.child(head, rel).is_some();
    if has(Rel::AuxPass) || has(Rel::NsubjPass) || has(Rel::OblAgent) {
        return true;
    }
    let helped = document.children(head).any(|c| document.rel(c) == Rel::Aux);
    match document.rel(head) {
        // "was arrested and beaten": a bare participle goes with the first verb.
        Rel::Conj if !helped && !has(Rel::Nsubj) => document
            .head(head)
            .and_then(|h| map.get(h))
            .is_some_and(|h| {
                clauses[h].passive || is_passive(document, clauses, map, clauses[h].head)
            }),
        Rel::Acl | Rel::Advcl | Rel::Xcomp => !helped && !has(Rel::Obj),
        _ => false,
    }
}

fn own(document: &Document, map: &Map, clause: &Clause, roles: &mut Roles) {
    let subject = if clause.passive {
        RoleKind::Patient
    } else {
        RoleKind::Agent
    };
    for child in document.children(clause.head) {
        let rel = document.rel(child);
        if matches!(rel, Rel::Nsubj | Rel::NsubjPass | Rel::Obj | Rel::Obl)
            && is_relative(document, child)
        {
            continue;
        }
        match rel {
            Rel::Nsubj | Rel::NsubjOuter | Rel::Csubj => roles.add(subject, child, None, false),
            Rel::NsubjPass | Rel::CsubjPass => roles.add(RoleKind::Patient, child, None, false),
            Rel::OblAgent => roles.add(RoleKind::Agent, child, None, false),
            // The second object of a passive ("was given asylum") is what is given.
            Rel::Obj => roles.add(RoleKind::Patient, child, None, false),
            Rel::Iobj => roles.add(RoleKind::Indirect, child, None, false),
            Rel::Obl | Rel::OblUnmarked | Rel::Nmod => oblique(document, clause, child, roles),
            Rel::Ccomp | Rel::Xcomp => roles.content(child, map.get(child)),
            Rel::Advcl if by_mark(document, child) => roles.content(child, map.get(child)),
            _ => {}
        }
    }
}

fn oblique(document: &Document, clause: &Clause, child: usize, roles: &mut Roles) {
    let case = preposition(document, child);
    let by = case.is_some_and(|c| document.lemma(c) == "by");
    if by && clause.passive && document.tag(child).upos() != Upos::Verb {
        roles.add(RoleKind::Agent, child, None, false);
    } else {
        roles.add(RoleKind::Oblique, child, case, false);
    }
}

// "accused Russia of killing", "warned against sending": a gerund behind a preposition is a complement.
fn by_mark(document: &Document, child: usize) -> bool {
    document.tag(child).form() == VerbForm::Gerund
        && document.children(child).any(|m| {
            matches!(document.rel(m), Rel::Mark | Rel::Case)
                && matches!(
                    document.lemma(m),
                    "of" | "from" | "against" | "for" | "with"
                )
        })
}

// In a relative clause the noun it hangs from fills the place of the pronoun, or the gap.
fn relative(document: &Document, clause: &Clause, roles: &mut Roles) {
    let head = clause.head;
    let Some(noun) = document.head(head).map(|h| antecedent(document, h, head)) else {
        return;
    };
    let form = document.tag(head).form();
    match document.rel(head) {
        Rel::AclRelcl => {
            let pronoun = document.children(head).find(|&c| {
                is_relative(document, c) && !matches!(document.rel(c), Rel::Mark | Rel::Advmod)
            });
            match pronoun.map(|p| (p, document.rel(p))) {
                Some((_, Rel::Nsubj)) if !clause.passive => {
                    roles.add(RoleKind::Agent, noun, None, true)
                }
                Some((_, Rel::Nsubj | Rel::NsubjPass)) => {
                    roles.add(RoleKind::Patient, noun, None, true)
                }
                Some((_, Rel::Obj)) => roles.add(RoleKind::Patient, noun, None, true),
                Some((p, _)) => roles.add(RoleKind::Oblique, noun, preposition(document, p), true),
                None if !roles.has(RoleKind::Agent) && !clause.passive => {
                    roles.add(RoleKind::Agent, noun, None, true)
                }
                None if clause.passive && !roles.has(RoleKind::Patient) => {
                    roles.add(RoleKind::Patient, noun, None, true)
                }
                None if !roles.has(RoleKind::Patient) && document.tag(noun).is_nominal() => {
                    roles.add(RoleKind::Patient, noun, None, true);
                }
                None => {}
            }
        }
        Rel::Acl if form == VerbForm::Participle && clause.passive => {
            roles.add(RoleKind::Patient, noun, None, true)
        }
        Rel::Acl if form == VerbForm::Gerund && document.child(head, Rel::Mark).is_none() => {
            roles.add(RoleKind::Agent, noun, None, true);
        }
        _ => {}
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
    let behind: Vec<Role> = above
        .roles
        .iter()
        .filter(|r| r.kind == RoleKind::Patient && !r.shared && r.token > clause.head)
        .copied()
        .collect();
    roles.share(RoleKind::Patient, &behind);
}

// A relative clause that the parser hung from a verb belongs to the nominal before it.
fn antecedent(document: &Document, above: usize, head: usize) -> usize {
    if !document.tag(above).is_verb() || document.rel(head) != Rel::AclRelcl {
        return above;
    }
    let start = document.subtree(head).first().copied().unwrap_or(head);
    let sentence = document
        .sentences
        .get(document.sentence_of(head))
        .map_or(0, |s| s.tokens.start);
    (sentence..start)
        .rev()
        .find(|&t| {
            document.tag(t).is_nominal() && !matches!(document.rel(t), Rel::Compound | Rel::Flat)
        })
        .unwrap_or(above)
}

// What a clause takes from the one above: by control, raising, adverbial attachment or coordination.
fn borrowed(
    document: &Document,
    language: &Language,
    clauses: &[Clause],
    map: &Map,
    clause: &Clause,
    roles: &mut Roles,
) {
    let head = clause.head;
    let Some(above) = governing(document, map, head).map(|a| &clauses[a]) else {
        return;
    };
    let subject = if clause.passive {
        RoleKind::Patient
    } else {
        RoleKind::Agent
    };
    let of = |kind: RoleKind| -> Vec<Role> {
        above
            .roles
            .iter()
            .filter(|r| r.kind == kind)
            .copied()
            .collect()
    };
    let direct = document.head(head) == Some(above.head);
    let has_subject = roles.has(subject);
    match document.rel(head) {
        Rel::Xcomp if direct && !has_subject => {
            let object = [of(RoleKind::Patient), of(RoleKind::Indirect)].concat();
            let object_controls =
                !object.is_empty() && !language.raising.contains(document.lemma(above.head));
            let source = match () {
                () if above.passive => of(RoleKind::Patient),
                () if object_controls => object,
                () => of(RoleKind::Agent),
            };
            roles.share(subject, &source);
        }
        Rel::Advcl if direct && !has_subject => {
            let object_controls = language.object_control.contains(document.lemma(above.head))
                && by_mark(document, head);
            let source = match () {
                () if object_controls => of(RoleKind::Patient),
                // Behind a passive the unnamed doer goes on acting: never the one acted on.
                () if above.passive && !clause.passive => of(RoleKind::Agent),
                () if above.passive => of(RoleKind::Patient),
                () => of(RoleKind::Agent),
            };
            roles.share(subject, &source);
        }
        Rel::Acl if !has_subject && document.tag(head).form() != VerbForm::Participle => {
            // "X's decision to expel", "X announced a plan to expel".
            let noun = document
                .head(head)
                .and_then(|n| map.get(n))
                .map(|n| &clauses[n]);
            let holder: Vec<Role> = noun
                .map(|n| {
                    n.roles
                        .iter()
                        .filter(|r| matches!(r.kind, RoleKind::Possessor | RoleKind::Agent))
                        .copied()
                        .collect()
                })
                .unwrap_or_default();
            let possessor = document
                .head(head)
                .and_then(|n| document.child(n, Rel::NmodPoss));
            match (holder.is_empty(), possessor) {
                (false, _) => roles.share(subject, &holder),
                (true, Some(p)) => roles.add(subject, p, None, true),
                (true, None) => roles.share(subject, &of(RoleKind::Agent)),
            }
        }
        Rel::Conj if direct && clause.kind != Kind::Nominal => {
            if !has_subject {
                conjunct(above, clause, roles);
            }
            forward(above, clause, roles);
        }
        _ => {}
    }
    backward(document, map, clauses, clause, roles);
}

// "X arrested and Y": the second verb takes the first one's subject, and when it
// has nothing else, its doer.
fn conjunct(above: &Clause, clause: &Clause, roles: &mut Roles) {
    let of = |kind: RoleKind| -> Vec<Role> {
        above
            .roles
            .iter()
            .filter(|r| r.kind == kind)
            .copied()
            .collect()
    };
    match (above.passive, clause.passive) {
        (false, false) => roles.share(RoleKind::Agent, &of(RoleKind::Agent)),
        (true, true) => {
            roles.share(RoleKind::Patient, &of(RoleKind::Patient));
            roles.share(RoleKind::Agent, &of(RoleKind::Agent));
        }
        (true, false) => roles.share(RoleKind::Agent, &of(RoleKind::Patient)),
        (false, true) => roles.share(RoleKind::Patient, &of(RoleKind::Agent)),
    }
}

// "arrested and beat the men": a first verb without an object, right before its
// conjunct, shares the conjunct's.
fn backward(
    document: &Document,
    map: &Map,
    clauses: &[Clause],
    clause: &Clause,
    roles: &mut Roles,
) {
    let head = clause.head;
    if clause.passive || roles.has(RoleKind::Patient) || clause.kind != Kind::Verbal {
        return;
    }
    let next = document
        .children(head)
        .find(|&c| document.rel(c) == Rel::Conj && c > head && c - head <= 2);
    let Some(next) = next.filter(|&n| map.get(n).is_some_and(|m| clauses[m].kind == Kind::Verbal))
    else {
        return;
    };
    let between = document
        .children(head)
        .any(|c| c > head && c < next && document.rel(c) != Rel::Cc);
    if between {
        return;
    }
    if let Some(object) = document.child(next, Rel::Obj) {
        roles.add(RoleKind::Patient, object, None, true);
    }
}

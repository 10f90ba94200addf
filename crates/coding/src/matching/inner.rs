//! Acts told inside another: "agreed to send troops", "demanded the release of X".

use super::{Match, Matcher};
use crate::lexicon::{Home, Slot};
use crate::link::Linked;
use detente_reading::{Clause, Rel, RoleKind, Upos};
use detente_record::{Basis, EventType};

impl Matcher<'_, '_> {
    /// Returns the clauses whose acts stand as content or patient, those joined
    /// to them included.
    pub(super) fn inner_acts(&self, clause: &Clause) -> Vec<usize> {
        let document = self.links.document;
        let content = clause
            .roles
            .iter()
            .find(|r| r.kind == RoleKind::Content)
            .and_then(|r| r.clause);
        let first = content.or_else(|| {
            clause
                .roles
                .iter()
                .filter(|r| matches!(r.kind, RoleKind::Patient | RoleKind::Oblique))
                .find_map(|r| {
                    // What names nobody stands beside the act: "asked for help after talks in Oslo".
                    let told = |m: &Match| r.kind == RoleKind::Patient || !m.slots.is_empty();
                    self.clause_at(r.token)
                        .filter(|c| self.matches_of(*c).iter().any(told))
                })
        });
        let Some(first) = first else {
            return Vec::new();
        };
        let joined = document
            .children(document.clauses[first].head)
            .filter(|&c| document.rel(c) == Rel::Conj)
            .filter_map(|c| self.clause_at(c));
        std::iter::once(first).chain(joined).collect()
    }

    /// Whoever an act is agreed, threatened or asked to be done to is the one agreed with,
    /// threatened or asked, where the outer clause names nobody.
    pub(super) fn take_in(&self, clause: &Clause, found: &mut Match) {
        if found.fillers(Slot::Recipient).next().is_some() {
            return;
        }
        let outer: Vec<(usize, String)> = found
            .slots
            .iter()
            .filter(|(s, ..)| *s == Slot::Actor)
            .map(|(_, t, l)| (*t, l.entity.code.clone()))
            .collect();
        let other = |token: usize, linked: &Linked| {
            let itself = linked.entity.basis == Basis::Pronoun;
            linked.is_known()
                && outer
                    .iter()
                    .all(|(t, code)| *t != token && !(itself && *code == linked.entity.code))
        };
        let home = |m: &Match| self.lexicon.frames[m.frame].home;
        for &number in &found.absorbs {
            let mut inner = self.matches_of(number).iter();
            let inner = inner.find(|m| matches!(home(m), Home::Event(_)));
            // "Held talks in Doha": the talks are what they held, and Doha is no party.
            let same = inner.is_some_and(|m| {
                home(m) == Home::Event(EventType::Consult) && home(m) == home(found)
            });
            let of = |slot: Slot| -> Vec<(usize, Linked)> {
                inner
                    .into_iter()
                    .flat_map(|m| &m.slots)
                    .filter(|(s, t, l)| *s == slot && other(*t, l))
                    .map(|(_, t, l)| (*t, l.clone()))
                    .collect()
            };
            let asked = matches!(
                self.lexicon.frames[found.frame].home,
                Home::Event(EventType::Request | EventType::Accuse)
            );
            let agents = || self.agents_inside(number, &outer);
            if self.lexicon.frames[found.frame].home == Home::Event(EventType::Accuse)
                && self.is_own_deed(number, found)
            {
                return;
            }
            let mut sides = if asked { agents() } else { of(Slot::Recipient) };
            for next in [
                &|| of(Slot::Recipient) as Vec<(usize, Linked)>,
                &|| of(Slot::Actor),
                &|| match same {
                    true => Vec::new(),
                    false => self.named_inside(number, clause, &outer),
                },
            ] as [&dyn Fn() -> Vec<(usize, Linked)>; 3]
            {
                if sides.is_empty() {
                    sides = next();
                }
            }
            if !sides.is_empty() {
                found
                    .rules
                    .push("the recipient of the act that is told inside".into());
                found
                    .slots
                    .extend(sides.into_iter().map(|(t, l)| (Slot::Recipient, t, l)));
                return;
            }
        }
    }

    // "The army claims that its troops took the town": nobody is accused.
    fn is_own_deed(&self, number: usize, found: &Match) -> bool {
        let roles = &self.links.document.clauses[number].roles;
        roles
            .iter()
            .any(|r| r.kind == RoleKind::Agent && self.is_own(r.token, found))
    }

    /// Returns whether a doer is the speaker's own: "its troops", one army and its ministry.
    pub(super) fn is_own(&self, token: usize, found: &Match) -> bool {
        let document = self.links.document;
        let organ = |l: &Linked| {
            let of_state = |s: &String| matches!(s.as_str(), "GOV" | "MIL" | "COP");
            let person = l.entity.basis == Basis::Adjective && l.entity.sector.is_empty();
            !l.entity.code.is_empty() && !person && l.entity.sector.iter().all(of_state)
        };
        let doer = self.links.entity(token);
        let possessed = document
            .children(token)
            .any(|c| document.rel(c) == Rel::NmodPoss && document.tag(c).upos() == Upos::Pron);
        let same = |l: &Linked| l.entity.code == doer.entity.code && organ(l) && organ(&doer);
        possessed || found.fillers(Slot::Actor).any(same)
    }

    // Whoever is to act, or is told to have acted.
    fn agents_inside(&self, number: usize, outer: &[(usize, String)]) -> Vec<(usize, Linked)> {
        let inner = &self.links.document.clauses[number];
        inner
            .roles
            .iter()
            .filter(|r| r.kind == RoleKind::Agent && outer.iter().all(|(t, _)| *t != r.token))
            .map(|r| (r.token, self.links.entity(r.token)))
            .filter(|(_, l)| l.is_known())
            .collect()
    }

    // No frame knows the inner act: another party that its clause names.
    fn named_inside(
        &self,
        number: usize,
        outer_clause: &Clause,
        outer: &[(usize, String)],
    ) -> Vec<(usize, Linked)> {
        let document = self.links.document;
        let inner = &document.clauses[number];
        if inner.speech != outer_clause.speech && inner.speech.is_none() {
            return Vec::new();
        }
        let foreign = |l: &Linked| {
            !l.entity.code.is_empty() && outer.iter().all(|(_, c)| *c != l.entity.code)
        };
        let mut at = vec![(inner.head, 0)];
        let mut next = 0;
        while let Some(&(token, depth)) = at.get(next) {
            next += 1;
            let named = self
                .links
                .mention(token)
                .is_some_and(|m| m.target.is_some());
            let linked = named.then(|| self.links.adjective(token)).flatten();
            if let Some(linked) = linked.filter(&foreign) {
                return vec![(token, linked)];
            }
            // Conditions, reasons and reports beside the act name other parties.
            let inside = |c: &usize| {
                !matches!(
                    document.rel(*c),
                    Rel::Advcl | Rel::AclRelcl | Rel::Parataxis | Rel::Nsubj | Rel::NsubjPass
                )
            };
            if depth < 5 {
                at.extend(
                    document
                        .children(token)
                        .filter(inside)
                        .map(|c| (c, depth + 1)),
                );
            }
        }
        Vec::new()
    }
}

//! Adding fillers to roles.

use super::lexis::{BETWEEN, MOTION};
use super::view::View;
use crate::clause::{Clause, Role, RoleKind};
use crate::{Rel, Upos};

/// Collects the roles of one clause, each filler once, coordination undone.
pub struct Roles<'v, 'd, 't> {
    pub view: &'v View<'d, 't>,
    pub roles: Vec<Role>,
}

impl<'v, 'd, 't> Roles<'v, 'd, 't> {
    pub fn new(view: &'v View<'d, 't>) -> Roles<'v, 'd, 't> {
        Roles {
            view,
            roles: Vec::new(),
        }
    }

    /// Adds a filler and what is coordinated with it, chains of conjuncts
    /// ("the border, trade and water") included.
    pub fn add(&mut self, kind: RoleKind, token: usize, case: Option<usize>, shared: bool) {
        let mut last = Some(token);
        let mut case = case;
        while let Some(first) = last.take() {
            self.one(kind, first, case, shared, None);
            for other in self.view.children(first) {
                let conjunct = self.view.rel(other) == Rel::Conj || self.is_listed(first, other);
                if !conjunct || other < first || !self.joins(other) {
                    continue;
                }
                // "from Poland and to Germany": a conjunct may bring its own preposition.
                let own = self.view.child(other, Rel::Case).or(case);
                if let Some(before) = last.replace(other) {
                    self.one(kind, before, case, shared, None);
                }
                case = own;
            }
        }
    }

    /// "clashes in Goma between X and Y": both sides hang from a name in the tree, and are the act's.
    pub fn beside_name(&mut self, name: usize) {
        let view = self.view;
        if view.tag(name).upos() != Upos::Propn {
            return;
        }
        let part = |&c: &usize| {
            matches!(
                view.rel(c),
                Rel::Appos | Rel::Flat | Rel::NmodUnmarked | Rel::Conj
            )
        };
        let names = std::iter::once(name).chain(view.children(name).filter(part));
        let sides = names
            .flat_map(|n| view.children(n))
            .find(|&c| matches!(view.rel(c), Rel::Nmod | Rel::Obl) && view.has_case(c, BETWEEN));
        if let Some(sides) = sides {
            self.add(RoleKind::Oblique, sides, view.preposition(sides), true);
        }
    }

    /// "was shot **at**", "was broken **into** at night": of a passive with a preposition that governs nothing
    /// the subject is what it would govern.
    pub fn stranded(&mut self, clause: &Clause) {
        let (view, head, preposition) = (self.view, clause.head, clause.head + 1);
        let inside = preposition <= view.rightmost(head);
        if !clause.passive || !inside || view.tag(preposition).upos() != Upos::Adp {
            return;
        }
        let own = view.head(preposition) == Some(head)
            && view.children(preposition).next().is_none()
            && match view.rel(preposition) {
                Rel::Obl | Rel::OblUnmarked | Rel::Advmod => true,
                Rel::CompoundPrt => view.is(preposition, MOTION),
                _ => false,
            };
        if !own {
            return;
        }
        let patient = |r: &&Role| r.kind == RoleKind::Patient;
        let patients: Vec<Role> = self.roles.iter().filter(patient).cloned().collect();
        for patient in patients {
            self.roles.push(Role {
                kind: RoleKind::Oblique,
                case: Some(preposition),
                ..patient
            });
        }
    }

    // "in Lagos, Abuja and Kano": trees take the second of three names for the first one's place.
    fn is_listed(&self, first: usize, other: usize) -> bool {
        let view = self.view;
        matches!(view.rel(other), Rel::NmodUnmarked | Rel::Appos)
            && view.tag(first).upos() == Upos::Propn
            && view.tag(other).upos() == Upos::Propn
            && view
                .children(other)
                .all(|c| c > other || view.rel(c) == Rel::Punct)
            && view.children(first).any(|c| {
                c == view.rightmost(other) + 2
                    && view.rel(c) == Rel::Conj
                    && view.tag(c).upos() == Upos::Propn
            })
    }

    fn joins(&self, token: usize) -> bool {
        matches!(
            self.view.tag(token).upos(),
            Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num | Upos::Adj
        )
    }

    /// Adds a clause as a filler.
    pub fn content(&mut self, token: usize, clause: Option<usize>) {
        self.one(RoleKind::Content, token, None, false, clause);
    }

    /// Adds roles of another clause as shared ones.
    pub fn share<'r>(&mut self, kind: RoleKind, others: impl Iterator<Item = &'r Role>) {
        for role in others {
            self.one(kind, role.token, None, true, None);
        }
    }

    /// Adds a role of another clause as it is, as a shared one.
    pub fn take(&mut self, role: &Role) {
        self.one(role.kind, role.token, role.case, true, role.clause);
    }

    fn one(
        &mut self,
        kind: RoleKind,
        token: usize,
        case: Option<usize>,
        shared: bool,
        clause: Option<usize>,
    ) {
        if !self
            .roles
            .iter()
            .any(|r| r.kind == kind && r.token == token)
        {
            self.roles.push(Role {
                kind,
                token,
                case,
                clause,
                shared,
            });
        }
    }

    /// Returns whether any filler of a kind is there.
    pub fn has(&self, kind: RoleKind) -> bool {
        self.roles.iter().any(|r| r.kind == kind)
    }

    /// Returns the roles in order of the text.
    pub fn sorted(mut self) -> Vec<Role> {
        self.roles.sort_by_key(|r| (r.token, r.kind));
        self.roles
    }
}

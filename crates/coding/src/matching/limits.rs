//! Whether a filler belongs to the classes a frame asks for.

use super::Matcher;
use crate::lexicon::{ActorKind, Class, Frame, Home, RoleSpec};
use crate::link::Linked;
use detente_reading::{Clause, Modality, Rel, Role, RoleKind};
use detente_record::EventType;

impl Matcher<'_, '_> {
    /// Returns whether a filler meets a role's limits.
    pub(super) fn fits(&self, role: &Role, spec: &RoleSpec) -> bool {
        // "blame each other": whoever acts is of the class too.
        if self.links.is_mutual(role.token) {
            return true;
        }
        let linked = self.links.entity_of(role.token);
        let belongs = |class: &Class| self.belongs(role, &linked, class);
        // "Tank fire" is no mishap, though a fire is: what is known for somebody's act is no such thing.
        let barred = |class: &Class| {
            let thing = matches!(class, Class::Named(name) if matches!(name.as_str(), "accident" | "disease"));
            belongs(class) && !(thing && (self.is_somebodys_act(role.token) || self.is_shots(role)))
        };
        (spec.is.is_empty() || spec.is.iter().any(belongs)) && !spec.not.iter().any(barred)
    }

    /// Returns whether a phrase of the clause, or one inside it, is what the frame bars: "declared
    /// an emergency over the flood".
    pub(super) fn is_barred(&self, clause: &Clause, frame: &Frame) -> bool {
        let document = self.links.document;
        // "Asked whether the troops had left" asks for nothing.
        let whether = |head: usize| {
            let words = &self.lexicon.words.modality.conditional;
            document.children(head).any(|c| {
                document.rel(c) == Rel::Mark && words.iter().any(|w| w == self.links.low_lemma(c))
            })
        };
        let patient = |r: &Role| r.kind == RoleKind::Patient;
        let asks =
            frame.home == Home::Event(EventType::Request) && !clause.roles.iter().any(patient);
        let mut contents = clause.roles.iter().filter(|r| r.kind == RoleKind::Content);
        if asks && contents.any(|r| whether(r.token)) {
            return true;
        }
        let bars = |token: usize| {
            frame.bars.iter().any(|class| match class {
                Class::Named(name) => self.links.is_thing(token, name),
                _ => false,
            })
        };
        // "Warned that a cyclone could come", "a storm warning".
        let told = |role: &Role| {
            let inner = role.clause.and_then(|c| document.clauses.get(c));
            let agent = |r: &Role| r.kind == RoleKind::Agent && bars(r.token);
            role.kind == RoleKind::Content && inner.is_some_and(|c| c.roles.iter().any(agent))
        };
        let before = |c: usize| document.rel(c) == Rel::Compound && bars(c);
        document.children(clause.head).any(before)
            || clause.roles.iter().any(|role| {
                let phrase = matches!(role.kind, RoleKind::Oblique | RoleKind::Patient);
                let inside = |c: usize| document.rel(c) == Rel::Nmod && bars(c);
                told(role)
                    || phrase && (bars(role.token) || document.children(role.token).any(inside))
            })
    }

    /// Returns whether they are shots of somebody by which people died: "killed by Israeli fire".
    /// "Greek fire kills 12" tells of flames, and so may any fire that is counted.
    pub(super) fn is_shots(&self, role: &Role) -> bool {
        let document = self.links.document;
        let bare =
            document.child(role.token, Rel::Det).is_none() && !document.tag(role.token).is_plural();
        let owned = || {
            document.children(role.token).any(|c| {
                matches!(document.rel(c), Rel::Amod | Rel::Compound | Rel::NmodPoss)
                    && self.links.entity_of(c).is_known()
            })
        };
        let by = role.kind == RoleKind::Agent && document.child(role.token, Rel::Case).is_some();
        by && bare && self.links.is_thing(role.token, "weapon") && owned()
    }

    fn is_somebodys_act(&self, token: usize) -> bool {
        let act = |m: &super::Match| {
            let home = self.lexicon.frames[m.frame].home;
            home == Home::Event(EventType::Assault)
        };
        let clause = self.clause_at(token);
        clause.is_some_and(|c| self.matches_of(c).iter().any(act))
    }

    fn belongs(&self, role: &Role, linked: &Linked, class: &Class) -> bool {
        let token = role.token;
        match class {
            Class::Actor => {
                linked.is_known()
                    || !self.links.pair_of(token).is_empty()
                    || self.links.is_named(token)
            }
            Class::State => {
                linked.kind == Some(ActorKind::State)
                    || (linked.is_known() && linked.entity.sector.iter().any(|s| s == "GOV"))
                    || !self.links.pair_of(token).is_empty()
            }
            Class::Organisation => {
                linked.kind == Some(ActorKind::Organisation)
                    || (!linked.is_known() && self.links.is_named_body(token))
            }
            Class::Group => linked.kind == Some(ActorKind::Group),
            Class::Person => self.links.is_person(token, linked),
            Class::Counted => {
                let human = || self.links.is_person(token, linked);
                let counted = crate::numbers::is_counted(self.links, token);
                counted && (human() || self.links.is_thing(token, "human"))
            }
            Class::Place => {
                self.links.place(token).is_some()
                    || (linked.kind == Some(ActorKind::State)
                        && linked.entity.basis != detente_record::Basis::Adjective
                        && linked.entity.tie.is_none())
                    || self.links.is_thing(token, "settlement")
            }
            Class::Sector(sector) => {
                linked.entity.code == *sector || linked.entity.sector.iter().any(|s| s == sector)
            }
            Class::Named(name) => {
                self.links.is_role(linked, name)
                    || self.links.is_thing(self.counted(token), name)
                    || role.kind == RoleKind::Possessor
                        && name == "time"
                        && self.links.is_date(&(token..token + 1))
                    || name == "citizen" && is_compatriot(linked)
            }
            Class::Obliged => role
                .clause
                .is_some_and(|c| self.links.document.clauses[c].modality == Modality::Obliged),
            Class::Act(event, mode) => self.acts(role).into_iter().any(|clause| {
                self.matches_of(clause).iter().any(|m| {
                    let frame = &self.lexicon.frames[m.frame];
                    let Home::Event(own) = frame.home else {
                        return false;
                    };
                    event.is_none_or(|e| e == own || frame.also.iter().any(|(a, _)| *a == e))
                        && mode.as_ref().is_none_or(|m| frame.modes.contains(m))
                })
            }),
        }
    }

    // "A series of bombs" are bombs; "the number of deaths" is a number.
    fn counted(&self, token: usize) -> usize {
        let document = self.links.document;
        let grouping = &self.lexicon.words.links.grouping;
        let definite = &self.lexicon.words.links.definite;
        let the = document.child(token, Rel::Det);
        let the = the.is_some_and(|d| definite.iter().any(|w| w == self.links.low_word(d)));
        // "Three of the wounded" are wounded.
        let number = document.tag(token).upos() == detente_reading::Upos::Num;
        if the || !number && !grouping.iter().any(|w| w == self.links.low_lemma(token)) {
            return token;
        }
        let of = |c: usize| document.children(c).any(|k| document.lemma(k) == "of");
        let mut children = document.children(token);
        children
            .find(|&c| document.rel(c) == Rel::Nmod && of(c))
            .unwrap_or(token)
    }

    // The clauses a filler stands for: its own, and those joined to it.
    fn acts(&self, role: &Role) -> Vec<usize> {
        let own = role.clause.or_else(|| self.clause_at(role.token));
        let document = self.links.document;
        let joined = document
            .children(role.token)
            .filter(|&c| role.kind == RoleKind::Content && document.rel(c) == Rel::Conj)
            .filter_map(|c| self.clause_at(c));
        own.into_iter().chain(joined).collect()
    }
}

// "The Peruvian", "two Peruvians".
fn is_compatriot(linked: &Linked) -> bool {
    linked.kind == Some(ActorKind::State) && linked.entity.basis == detente_record::Basis::Adjective
}

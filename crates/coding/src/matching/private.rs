//! Who has no part in politics: players at play, and private persons among themselves.

use super::{Match, Matcher};
use crate::lexicon::{Frame, Home, Slot};
use crate::link::Linked;
use detente_reading::{Clause, Kind, RoleKind};
use detente_record::EventType;

impl Matcher<'_, '_> {
    /// Returns whether an act touches no party of politics: what private persons and
    /// firms say to one another, and a state that "attacked" nobody, as teams do.
    pub(super) fn is_private(&self, clause: &Clause, frame: &Frame, found: &Match) -> bool {
        let Home::Event(kind) = frame.home else {
            return false;
        };
        let sides = || {
            let side =
                |(s, ..): &&(Slot, usize, Linked)| matches!(s, Slot::Actor | Slot::Recipient);
            found.slots.iter().filter(side)
        };
        if kind == EventType::Assault {
            let of_a_state = |l: &Linked| !l.entity.code.is_empty() && l.entity.sector.is_empty();
            return clause.kind == Kind::Verbal
                && !clause.passive
                && frame.modes.is_empty()
                && clause.roles.iter().all(|r| r.kind != RoleKind::Patient)
                && sides().count() == 1
                && sides().all(|(s, _, l)| *s == Slot::Actor && of_a_state(l));
        }
        matches!(kind.quad(), 1 | 3)
            && kind != EventType::Sanction
            && sides().all(|(_, t, l)| !l.is_known() || self.is_of_no_office(*t, l))
    }

    /// Returns whether somebody is a player, who acts by protest alone.
    pub(super) fn is_player(&self, kind: EventType, token: usize) -> bool {
        kind != EventType::Protest && self.links.is_thing(token, "player")
    }

    fn is_of_no_office(&self, token: usize, linked: &Linked) -> bool {
        self.links.is_thing(token, "private-person")
            || self.links.is_thing(token, "player")
            || (linked.kind.is_none() && linked.entity.sector.iter().any(|s| s == "BUS"))
    }
}

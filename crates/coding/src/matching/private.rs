//! Who has no part in politics: players at play, and private persons among themselves.

use super::{Match, Matcher};
use crate::lexicon::{Frame, Home, Slot};
use crate::link::Linked;
use detente_reading::{Clause, Kind, RoleKind};
use detente_record::{Basis, EventType};

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
        if kind == EventType::Assault && self.is_crime(found, clause.kind == Kind::Nominal) {
            return true;
        }
        if kind == EventType::Assault {
            let of_a_state = |l: &Linked| !l.entity.code.is_empty() && l.entity.sector.is_empty();
            return clause.kind == Kind::Verbal
                && !clause.passive
                && frame.modes.is_empty()
                && clause.roles.iter().all(|r| r.kind != RoleKind::Patient)
                && sides().count() == 1
                && sides().all(|(s, _, l)| *s == Slot::Actor && of_a_state(l));
        }
        if kind == EventType::Sanction {
            // "The university cuts its ties with the institute": a relation of civil life.
            return frame.context.iter().any(|c| c == "diplomatic")
                && sides().any(|(s, ..)| *s == Slot::Actor)
                && sides().all(|(s, _, l)| {
                    let nobody = *s == Slot::Recipient && !l.is_known();
                    nobody || l.entity.is_civil()
                });
        }
        matches!(kind.quad(), 1 | 3)
            && sides().all(|(_, t, l)| !l.is_known() || self.is_of_no_office(*t, l))
    }

    // "A man stabs his wife": one private person against others, nobody's state named.
    fn is_crime(&self, found: &Match, nominal: bool) -> bool {
        let private = |token: usize, l: &Linked| {
            let nobody = l.entity.sector.iter().all(|s| s == "CVL")
                && !matches!(l.entity.basis, Basis::Adjective | Basis::Office)
                && l.kind.is_none();
            nobody && !self.links.is_thing(token, "building")
        };
        let side = |slot: Slot| found.slots.iter().filter(move |(s, ..)| *s == slot);
        let crowd = |t: usize| self.links.is_thing(t, "crowd-noun");
        let one = |t: usize| !self.links.document.tag(t).is_plural() && !crowd(t);
        side(Slot::Actor).next().is_some()
            && (nominal || side(Slot::Recipient).next().is_some())
            && side(Slot::Actor)
                .all(|(_, t, l)| one(*t) && private(*t, l) && !l.entity.sector.is_empty())
            && side(Slot::Recipient).all(|(_, t, l)| private(*t, l))
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

//! Who has no part in politics: players at play, and private persons among themselves.

use super::{Match, Matcher};
use crate::lexicon::{ActorKind, Slot};
use crate::link::Linked;
use detente_reading::{Clause, Kind};
use detente_record::EventType;

/// Sectors of those who bear arms.
const ARMED: [&str; 7] = ["MIL", "REB", "UAF", "PRM", "COP", "SPY", "CRM"];

impl Matcher<'_, '_> {
    /// Returns whether an act touches no party of politics: what private persons and
    /// firms say to one another, and an attack on nobody by one who bears no arms.
    pub(super) fn is_private(&self, clause: &Clause, kind: EventType, found: &Match) -> bool {
        let mut sides = (found.slots.iter())
            .filter(|(s, ..)| matches!(s, Slot::Actor | Slot::Recipient));
        match kind {
            EventType::Assault => {
                clause.kind == Kind::Verbal
                    && !clause.passive
                    && sides.all(|(s, _, l)| *s == Slot::Actor && !is_armed(l))
            }
            _ => sides.all(|(_, t, l)| !l.is_known() || self.is_of_no_office(*t, l)),
        }
    }

    /// Returns whether somebody is no party to an act of this type.
    pub(super) fn has_no_part(
        &self,
        kind: EventType,
        token: usize,
        linked: &Linked,
        private: bool,
    ) -> bool {
        if kind == EventType::Protest {
            return false;
        }
        if self.links.is_thing(token, "player") {
            return true;
        }
        match kind {
            EventType::Assault => private && !is_armed(linked),
            _ => private,
        }
    }

    fn is_of_no_office(&self, token: usize, linked: &Linked) -> bool {
        self.links.is_thing(token, "private-person")
            || self.links.is_thing(token, "player")
            || (linked.kind.is_none() && linked.entity.sector.iter().any(|s| s == "BUS"))
    }
}

fn is_armed(linked: &Linked) -> bool {
    let sector = &linked.entity.sector;
    linked.kind == Some(ActorKind::Group) || sector.iter().any(|s| ARMED.contains(&s.as_str()))
}

//! What sort of happening a record tells of, and which sorts can be one.

use crate::dates::Pace;
use detente_record::{Event, EventType, OccurrenceKind};

/// The sort of a happening. The harms may be told of one another: a death may
/// be the same happening as an attack; an act is only like an act of its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Death,
    Disappearance,
    Abuse,
    Crash,
    Blast,
    Fire,
    Injury,
    Assault,
    Arrest,
    /// Something is taken: a ship, a cargo, a building.
    Seizure,
    /// Computers are broken into.
    Cyber,
    Other,
    Act(EventType),
}

/// PLOVER's mode of taking persons into custody, and its unlawful twin.
pub(crate) const ARREST: &str = "arrest";
pub(crate) const ABDUCT: &str = "abduct";
/// Its modes of taking things, and of attacks on computers.
const SEIZE: &str = "seize";
const CYBER: &str = "cyber";

/// Points for two different harms to be one happening; a pair that is not
/// listed cannot be. Order within a pair does not matter.
const HARMS: &[(Kind, Kind, f64)] = &[
    (Kind::Death, Kind::Injury, 0.5),
    (Kind::Death, Kind::Abuse, 0.7),
    (Kind::Death, Kind::Crash, 0.7),
    (Kind::Death, Kind::Blast, 0.7),
    (Kind::Death, Kind::Fire, 0.7),
    (Kind::Death, Kind::Disappearance, -0.3),
    (Kind::Death, Kind::Assault, 0.7),
    (Kind::Death, Kind::Arrest, 0.0),
    (Kind::Death, Kind::Other, 0.0),
    (Kind::Other, Kind::Assault, 0.3),
    (Kind::Other, Kind::Blast, 0.3),
    (Kind::Other, Kind::Crash, 0.3),
    (Kind::Other, Kind::Injury, 0.0),
    (Kind::Other, Kind::Fire, 0.0),
    (Kind::Injury, Kind::Abuse, 0.5),
    (Kind::Injury, Kind::Crash, 0.7),
    (Kind::Injury, Kind::Blast, 0.7),
    (Kind::Injury, Kind::Fire, 0.7),
    (Kind::Injury, Kind::Assault, 0.7),
    (Kind::Injury, Kind::Arrest, -0.3),
    (Kind::Abuse, Kind::Assault, 0.9),
    (Kind::Abuse, Kind::Arrest, 0.3),
    (Kind::Abuse, Kind::Disappearance, 0.0),
    (Kind::Crash, Kind::Blast, 0.0),
    (Kind::Crash, Kind::Fire, 0.3),
    (Kind::Crash, Kind::Assault, 1.0),
    (Kind::Blast, Kind::Fire, 0.5),
    (Kind::Blast, Kind::Assault, 0.7),
    (Kind::Fire, Kind::Assault, 0.2),
    (Kind::Disappearance, Kind::Arrest, 0.5),
    (Kind::Disappearance, Kind::Assault, 0.5),
    (Kind::Assault, Kind::Arrest, -0.3),
    (Kind::Seizure, Kind::Arrest, 0.5),
    (Kind::Seizure, Kind::Assault, -0.5),
    (Kind::Seizure, Kind::Disappearance, 0.0),
    (Kind::Cyber, Kind::Assault, 0.2),
    (Kind::Cyber, Kind::Other, 0.2),
];

/// The same for two types of act: envoys sent home are told of as a sanction
/// and as a coercion; ministers meet and agree at one table.
const ACTS: &[(EventType, EventType, f64)] = &[
    (EventType::Coerce, EventType::Sanction, 0.8),
    (EventType::Consult, EventType::Agree, 0.0),
    (EventType::Consult, EventType::Cooperate, 0.0),
    (EventType::Consult, EventType::Support, -0.5),
    (EventType::Agree, EventType::Cooperate, 0.5),
];

impl Kind {
    /// Reads an event's sort off its first type; `None` if it has none.
    pub(crate) fn of_event(event: &Event) -> Option<Kind> {
        let mode = |asked: &str| event.mode.iter().any(|m| m == asked);
        Some(match event.event.first()? {
            EventType::Assault => Kind::Assault,
            EventType::Coerce if mode(ARREST) => Kind::Arrest,
            EventType::Coerce if mode(SEIZE) => Kind::Seizure,
            EventType::Coerce if mode(CYBER) => Kind::Cyber,
            other => Kind::Act(*other),
        })
    }

    pub(crate) fn of_occurrence(kind: OccurrenceKind) -> Kind {
        match kind {
            OccurrenceKind::Death => Kind::Death,
            OccurrenceKind::Injury => Kind::Injury,
            OccurrenceKind::Crash => Kind::Crash,
            OccurrenceKind::Blast => Kind::Blast,
            OccurrenceKind::Fire => Kind::Fire,
            OccurrenceKind::Disappearance => Kind::Disappearance,
            OccurrenceKind::DetentionAbuse => Kind::Abuse,
            OccurrenceKind::Other => Kind::Other,
        }
    }

    /// Returns whether people are hurt.
    pub(crate) fn hurts(self) -> bool {
        self.is_harm() && self != Kind::Arrest && !self.is_written()
    }

    /// Returns whether it is an act that is called by its type.
    pub(crate) fn is_written(self) -> bool {
        matches!(self, Kind::Seizure | Kind::Cyber | Kind::Act(_))
    }

    /// Returns whether somebody is harmed or held, or something taken.
    pub(crate) fn is_harm(self) -> bool {
        !matches!(self, Kind::Act(_))
    }

    /// Returns whether it is harm, or a deed against somebody: what others
    /// deny, own and react to.
    pub(crate) fn is_deed(self) -> bool {
        match self {
            Kind::Act(event) => matches!(
                event,
                EventType::Coerce | EventType::Sanction | EventType::Mobilize | EventType::Protest
            ),
            _ => true,
        }
    }

    /// Returns whether the parties stand side by side, so that either may be
    /// written as the actor.
    pub(crate) fn is_mutual(self) -> bool {
        matches!(
            self,
            Kind::Act(
                EventType::Consult | EventType::Agree | EventType::Support | EventType::Cooperate
            )
        )
    }

    pub(crate) fn pace(self) -> Pace {
        match self {
            Kind::Act(
                EventType::Aid
                | EventType::Retreat
                | EventType::Sanction
                | EventType::Mobilize
                | EventType::Coerce
                | EventType::Cooperate,
            ) => Pace::Deed,
            Kind::Act(_) => Pace::Talk,
            _ => Pace::Harm,
        }
    }

    /// Points for two sorts to be one happening; `None` if they cannot.
    pub(crate) fn with(self, other: Kind) -> Option<f64> {
        if self == other {
            // The rarer the sort, the more it tells that two are of it.
            return Some(match self {
                Kind::Crash => 1.8,
                Kind::Disappearance | Kind::Cyber => 1.5,
                Kind::Fire | Kind::Blast => 1.2,
                _ => 1.0,
            });
        }
        if let (Kind::Act(x), Kind::Act(y)) = (self, other) {
            return listed(ACTS, x, y);
        }
        listed(HARMS, self, other)
    }

    /// Returns whether a denial of one can be aimed at the other: an attack
    /// and the death it caused are two things to deny.
    pub(crate) fn answers(self, other: Kind) -> bool {
        let blows = [Kind::Assault, Kind::Abuse, Kind::Blast];
        self == other || (blows.contains(&self) && blows.contains(&other))
    }

    /// Points for two lists of PLOVER modes: a strike may be told as a drone's
    /// or a gun's, a visit is not a telephone call.
    pub(crate) fn modes(self, a: &[String], b: &[String]) -> f64 {
        if a.is_empty() || b.is_empty() {
            return 0.0;
        }
        if a.iter().any(|m| b.contains(m)) {
            return if self.is_harm() { 0.0 } else { 0.5 };
        }
        match self {
            _ if self.is_harm() => -0.3,
            Kind::Act(EventType::Coerce) => -3.0,
            _ => -1.5,
        }
    }
}

// The points of a pair, whichever of the two comes first.
fn listed<T: Copy + PartialEq>(table: &[(T, T, f64)], x: T, y: T) -> Option<f64> {
    let pair = table
        .iter()
        .find(|(a, b, _)| (*a, *b) == (x, y) || (*b, *a) == (x, y));
    pair.map(|(_, _, points)| *points)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_of_harms_stands_once() {
        for (i, (a, b, _)) in HARMS.iter().enumerate() {
            assert!(a.is_harm() && b.is_harm() && a != b, "{a:?} {b:?}");
            for (c, d, _) in HARMS.iter().skip(i + 1) {
                assert!((a, b) != (c, d) && (a, b) != (d, c), "{a:?} {b:?} twice");
            }
        }
    }

    #[test]
    fn a_ship_is_taken_and_its_crew_held() {
        let of = |mode: &str| {
            let event = Event {
                event: vec![EventType::Coerce],
                mode: vec![mode.to_owned()],
                ..Event::default()
            };
            Kind::of_event(&event)
        };
        assert_eq!(of(SEIZE), Some(Kind::Seizure));
        assert_eq!(of(CYBER), Some(Kind::Cyber));
        assert!(Kind::Seizure.with(Kind::Arrest).is_some());
        assert!(!Kind::Seizure.hurts() && Kind::Assault.hurts());
    }

    #[test]
    fn an_act_is_no_harm() {
        for a in EventType::ALL {
            assert!(Kind::Act(a).with(Kind::Act(a)).is_some());
            assert_eq!(Kind::Act(a).with(Kind::Death), None);
        }
        for (a, b, _) in ACTS {
            let (a, b) = (Kind::Act(*a), Kind::Act(*b));
            assert_eq!(a.with(b), b.with(a));
        }
        assert_eq!(
            Kind::Act(EventType::Aid).with(Kind::Act(EventType::Accuse)),
            None
        );
        assert_eq!(
            Kind::Death.with(Kind::Assault),
            Kind::Assault.with(Kind::Death)
        );
    }
}

//! PLOVER's borders between types: what in one sentence is no second event
//! (manual 2.0, the notes to PROTEST, MOBILIZE and SANCTION).

use super::Match;
use crate::lexicon::{Home, Lexicon, Slot};
use detente_reading::{Document, Kind, RoleKind};
use detente_record::EventType;

/// Leaves out what PLOVER codes as part of another act, and gives the kept act
/// the other's recipient where it has none.
pub(super) fn keep(document: &Document, lexicon: &Lexicon, found: &mut Vec<Match>) {
    let kind = |m: &Match| match lexicon.frames[m.frame].home {
        Home::Event(kind) => Some(kind),
        _ => None,
    };
    let mut gone = vec![false; found.len()];
    for a in 0..found.len() {
        for b in 0..found.len() {
            if a == b || gone[a] || gone[b] {
                continue;
            }
            let (Some(x), Some(y)) = (kind(&found[a]), kind(&found[b])) else {
                continue;
            };
            let object = undone(document, x, y, &found[a], &found[b]);
            if !object && (!covers(x, y) || !one_telling(document, &found[a], &found[b])) {
                continue;
            }
            if x == EventType::Protest && found[a].fillers(Slot::Recipient).next().is_none() {
                let asked: Vec<_> = found[b]
                    .slots
                    .iter()
                    .filter(|(s, ..)| *s == Slot::Recipient)
                    .cloned()
                    .collect();
                found[a].slots.extend(asked);
            }
            gone[b] = true;
            found[a]
                .rules
                .push(format!("{y} beside it is part of the {x} (PLOVER)"));
        }
    }
    let mut number = 0;
    found.retain(|_| {
        number += 1;
        !gone[number - 1]
    });
}

// The demand of a protest and the anger it shows are no second event; a mobilisation
// beside an assault of the same party is dropped.
fn covers(x: EventType, y: EventType) -> bool {
    use EventType::{Accuse, Assault, Mobilize, Protest, Reject, Request};
    matches!(
        (x, y),
        (Protest, Request | Accuse | Reject) | (Assault, Mobilize)
    )
}

// "suspended the talks", "cut aid to X": the help that is ended is no help given.
fn undone(document: &Document, x: EventType, y: EventType, a: &Match, b: &Match) -> bool {
    use EventType::{Agree, Aid, Consult, Cooperate, Reject, Sanction, Support, Threaten};
    let (outer, inner) = (&document.clauses[a.clause], &document.clauses[b.clause]);
    matches!(x, Sanction | Reject | Threaten)
        && matches!(y, Agree | Aid | Consult | Cooperate | Support)
        && inner.kind == Kind::Nominal
        && outer.roles.iter().any(|r| {
            matches!(r.kind, RoleKind::Patient | RoleKind::Oblique) && r.token == inner.head
        })
}

fn one_telling(document: &Document, a: &Match, b: &Match) -> bool {
    let (x, y) = (&document.clauses[a.clause], &document.clauses[b.clause]);
    if x.sentence != y.sentence || x.speech != y.speech {
        return false;
    }
    let actors = |m: &Match| -> Vec<(usize, String)> {
        m.slots
            .iter()
            .filter(|(s, ..)| *s == Slot::Actor)
            .map(|(_, t, l)| (*t, l.entity.code.clone()))
            .collect()
    };
    let (p, q) = (actors(a), actors(b));
    let same = p
        .iter()
        .any(|(t, c)| q.iter().any(|(u, d)| t == u || (c == d && !c.is_empty())));
    same || q.is_empty() || p.is_empty()
}

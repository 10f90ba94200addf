//! One act, one event: a passive and its nominal repeat in the same article are
//! one event with two mentions.

use detente_record::{Entity, Event, Id, Occurrence, OccurrenceKind, Part};
use std::collections::BTreeMap;

/// Merges events that tell of one act; returns which id went into which.
pub fn events(events: &mut Vec<Event>) -> BTreeMap<Id, Id> {
    let mut gone = BTreeMap::new();
    let mut kept: Vec<Event> = Vec::new();
    // The body's telling is the fuller one: titles come after it.
    let (titles, body): (Vec<Event>, Vec<Event>) = std::mem::take(events)
        .into_iter()
        .partition(|e| e.text_info.part == Part::Title);
    for event in body.into_iter().chain(titles) {
        match kept.iter_mut().find(|k| same_act(k, &event)) {
            Some(first) => {
                if first.text_info.part == event.text_info.part {
                    first.mentions.push(event.trigger.clone());
                    first.mentions.extend(event.mentions.iter().cloned());
                } else {
                    first.rules.push("the title tells of it too".into());
                }
                fill(
                    &mut first.actor,
                    &event.actor,
                    event.text_info.part == first.text_info.part,
                );
                fill(
                    &mut first.recipient,
                    &event.recipient,
                    event.text_info.part == first.text_info.part,
                );
                gone.insert(event.id.clone(), first.id.clone());
            }
            None => kept.push(event),
        }
    }
    kept.sort_by_key(|e| (e.text_info.part, e.trigger.start, e.id.clone()));
    *events = kept;
    gone
}

fn same_act(a: &Event, b: &Event) -> bool {
    a.event == b.event
        && a.auxiliary == b.auxiliary
        && a.standing == b.standing
        && (a.mode == b.mode || a.mode.is_empty() || b.mode.is_empty())
        && sides(&a.actor, &b.actor)
        && sides(&a.recipient, &b.recipient)
        && holders(a) == holders(b)
        && near(a, b)
}

fn holders(event: &Event) -> Vec<&str> {
    event
        .attribution
        .iter()
        .flatten()
        .flat_map(|a| &a.speaker)
        .map(|e| e.code.as_str())
        .collect()
}

// The same sentence may tell of two like acts by two verbs; a repeat stands elsewhere, on the same day.
fn near(a: &Event, b: &Event) -> bool {
    let same_sentence = a.text_info == b.text_info;
    let days = match (a.when.date, b.when.date) {
        (Some(x), Some(y)) => (x - y).get_days().abs() <= 1,
        _ => true,
    };
    days && (!same_sentence
        || a.frame == b.frame && a.trigger.text == b.trigger.text
        || a.trigger == b.trigger)
}

fn sides(a: &[Entity], b: &[Entity]) -> bool {
    let codes = |side: &[Entity]| {
        let mut codes: Vec<(String, String)> = side
            .iter()
            .map(|e| {
                (
                    e.code.clone(),
                    e.sector.first().cloned().unwrap_or_default(),
                )
            })
            .collect();
        codes.sort();
        codes.dedup();
        codes
    };
    let (x, y) = (codes(a), codes(b));
    x == y || x.iter().map(|c| &c.0).eq(y.iter().map(|c| &c.0))
}

fn fill(first: &mut Vec<Entity>, other: &[Entity], same_part: bool) {
    if first.is_empty() && same_part {
        first.extend(other.iter().cloned());
    }
}

/// Merges occurrences told twice: the same kind, compatible victims, a title and its body.
pub fn occurrences(all: &mut Vec<Occurrence>) -> BTreeMap<Id, Id> {
    let mut gone = BTreeMap::new();
    let mut kept: Vec<Occurrence> = Vec::new();
    let (titles, body): (Vec<Occurrence>, Vec<Occurrence>) = std::mem::take(all)
        .into_iter()
        .partition(|o| o.text_info.part == Part::Title);
    for one in body.into_iter().chain(titles) {
        let twin = kept.iter_mut().find(|k| {
            k.kind == one.kind
                && (k.kind != OccurrenceKind::Other || k.frame == one.frame)
                && k.auxiliary == one.auxiliary
                && k.standing == one.standing
                && k.toll == one.toll
                && k.cause == one.cause
                && sides(&k.victims, &one.victims)
        });
        match twin {
            Some(first) => {
                if first.text_info.part == one.text_info.part {
                    first.mentions.push(one.trigger.clone());
                }
                gone.insert(one.id.clone(), first.id.clone());
            }
            None => kept.push(one),
        }
    }
    *all = kept;
    gone
}

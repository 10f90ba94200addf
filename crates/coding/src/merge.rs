//! One act, one event: a passive and its nominal repeat in the same article are
//! one event with two mentions, and so are a headline and the sentence it sums up.

use detente_record::{
    ANOTHER, Basis, DateBasis, Entity, Event, EventType, Id, Occurrence, OccurrenceKind, Part,
    Range, Standing, When,
};
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
                let same_part = first.text_info.part == event.text_info.part;
                if same_part {
                    first.mentions.push(event.trigger.clone());
                    first.mentions.extend(event.mentions.iter().cloned());
                } else {
                    first.rules.push("the title tells of it too".into());
                }
                if same_part && first.standing == event.standing {
                    fill(&mut first.actor, &event.actor);
                    fill(&mut first.recipient, &event.recipient);
                }
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
    let title = a.text_info.part != b.text_info.part;
    let both = sides(&a.actor, &b.actor) && sides(&a.recipient, &b.recipient);
    a.event == b.event
        && a.auxiliary == b.auxiliary
        && (a.mode == b.mode || a.mode.is_empty() || b.mode.is_empty())
        && told_alike(a, b, title)
        && near(a, b)
        && !other_people(a, b)
        && (both || one_side_told(a, b) || (title && summed_up(a, b)))
}

// A court's two sentences on two people are two, though both are of one state.
fn other_people(a: &Event, b: &Event) -> bool {
    use EventType::{Accuse, Assault, Coerce, Concede, Retreat, Sanction};
    let kind = a.event.first();
    let done_to =
        kind.is_some_and(|k| matches!(k, Accuse | Assault | Coerce | Concede | Retreat | Sanction));
    // A name of one's own: several words, each with a capital, and no state's or office's.
    let named = |e: &Entity| {
        let mut words = e.entity_text.split(' ');
        let capital = |w: &str| w.chars().next().is_some_and(char::is_uppercase);
        e.id.is_none()
            && matches!(e.basis, Basis::Name | Basis::Inherited)
            && e.entity_text.contains(' ')
            && words.all(capital)
    };
    let (x, y) = (&a.recipient, &b.recipient);
    done_to && !x.is_empty() && !y.is_empty() && x.iter().chain(y).all(named) && !same_word(x, y)
}

// A word of a name that both sides have.
fn same_word(a: &[Entity], b: &[Entity]) -> bool {
    let words =
        |e: &Entity| -> Vec<String> { e.entity_text.split(' ').map(str::to_lowercase).collect() };
    let all: Vec<String> = b.iter().flat_map(words).collect();
    a.iter().flat_map(words).any(|w| all.contains(&w))
}

// On one word: the same speakers and standing. What a headline tells as it is, the
// body tells on somebody's word.
fn told_alike(a: &Event, b: &Event, title: bool) -> bool {
    let alike = a.standing == b.standing && holders(a) == holders(b);
    let head = title && b.standing == Standing::Narrated && a.standing != Standing::Denied;
    alike || head
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

// The same sentence may tell of two like acts by two verbs; a repeat stands elsewhere, and
// no day tells the two apart. Where the text gives no day, one act told again has that of
// the other; attacks follow one another, so a second of them is a second act.
fn near(a: &Event, b: &Event) -> bool {
    let same_sentence = a.text_info == b.text_info;
    let title = a.text_info.part != b.text_info.part;
    let assault = a.event.first() == Some(&EventType::Assault);
    let undated = !(dated(&a.when) && dated(&b.when));
    let lenient = undated && (title || (a.frame == b.frame && !assault));
    let days = match (a.when.date, b.when.date) {
        (Some(x), Some(y)) => (x - y).get_days().abs() <= 1 || lenient,
        _ => true,
    };
    let same_words = a.frame == b.frame && a.trigger.text == b.trigger.text;
    days && (!same_sentence || same_words || a.trigger == b.trigger)
}

fn dated(when: &When) -> bool {
    matches!(when.date_basis, DateBasis::Stated | DateBasis::Inferred)
}

// "Hana was arrested", then "police arrested Hana": the doer or the one it is done to is told
// once, and the other side is the same person or body.
fn one_side_told(a: &Event, b: &Event) -> bool {
    let silent = |x: &[Entity], y: &[Entity]| x.is_empty() != y.is_empty();
    a.frame == b.frame
        && ((silent(&a.actor, &b.actor) && same_named(&a.recipient, &b.recipient))
            || (silent(&a.recipient, &b.recipient)
                && same_named(&a.actor, &b.actor)
                && a.event.first() != Some(&EventType::Assault)))
}

// A headline leaves out who did it, whom it was done to, or whose they are.
fn summed_up(a: &Event, b: &Event) -> bool {
    let apart = |x: &[Entity], y: &[Entity]| {
        let (x, y) = (codes(x), codes(y));
        !x.is_empty() && !y.is_empty() && !x.iter().any(|c| y.contains(c))
    };
    // "Jailed" in a headline is what the court of the lead does, by another frame.
    let like = a.frame == b.frame || a.trigger.text.eq_ignore_ascii_case(&b.trigger.text);
    like && !apart(&a.actor, &b.actor) && !apart(&a.recipient, &b.recipient)
}

fn codes(side: &[Entity]) -> Vec<&str> {
    let coded = side.iter().map(|e| e.code.as_str());
    coded.filter(|c| !c.is_empty()).collect()
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

// The same person or body by name: by the lexicon's id, the full name, or the last word of it.
fn same_named(a: &[Entity], b: &[Entity]) -> bool {
    let named = |e: &Entity| e.id.is_some() || e.name.is_some();
    let last = |e: &Entity| e.label().rsplit(' ').next().map(str::to_lowercase);
    let same = |x: &Entity, y: &Entity| match (&x.id, &y.id) {
        (Some(x), Some(y)) => x == y,
        _ => (named(x) || named(y)) && x.code == y.code && last(x) == last(y),
    };
    a.iter().any(|x| b.iter().any(|y| same(x, y)))
}

fn fill(first: &mut Vec<Entity>, other: &[Entity]) {
    if first.is_empty() {
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
        let same_sort = |k: &Occurrence| k.kind != OccurrenceKind::Other || k.frame == one.frame;
        let twin = kept
            .iter_mut()
            .find(|k| same_sort(k) && same_happening(k, &one));
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

fn same_happening(a: &Occurrence, b: &Occurrence) -> bool {
    let title = a.text_info.part != b.text_info.part;
    let head = title && b.standing == Standing::Narrated && a.standing != Standing::Denied;
    let repeated = a.standing == b.standing
        && a.toll == b.toll
        && a.cause == b.cause
        && sides(&a.victims, &b.victims);
    let tolls = told_once(&a.toll.killed, &b.toll.killed)
        && told_once(&a.toll.injured, &b.toll.injured)
        && told_once(&a.toll.missing, &b.toll.missing);
    let known = tolls && same_named(&a.victims, &b.victims);
    // "It was the second crash in a week. On Friday a ferry sank": the other one is told next.
    let next = a.rules.iter().any(|r| r == ANOTHER) && dated(&b.when) && !dated(&a.when);
    a.kind == b.kind
        && !next
        && a.auxiliary == b.auxiliary
        && (repeated
            || (known && (head || a.standing == b.standing))
            || (head && tolls && a.toll.killed.is_some() == b.toll.killed.is_some()))
}

// One of the two gives no number, or the numbers have one in common.
fn told_once(a: &Option<Range>, b: &Option<Range>) -> bool {
    let (Some(a), Some(b)) = (a, b) else {
        return true;
    };
    let end = |r: &Range| r.max.unwrap_or(u64::MAX);
    a.min <= end(b) && b.min <= end(a)
}

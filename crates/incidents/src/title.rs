//! A line for a person. It names nobody as a doer of harm: that is for the accounts.

use crate::kinds::Kind;
use crate::member::Member;
use detente_record::{Entity, EventType, Incident, Standing};

/// Makes the title from the happening's earliest members, its victims, toll and place.
pub(crate) fn title(members: &[&Member<'_>], incident: &Incident) -> String {
    let kind = members
        .iter()
        .filter(|m| m.standing() != Standing::Denied)
        .chain(members)
        .map(|m| m.kind)
        .min_by_key(|k| rank(*k, incident));
    let place = incident.place.as_deref();
    match kind {
        Some(Kind::Act(event)) => act(members, event, place),
        Some(kind) => harm(kind, incident, place),
        None => String::new(),
    }
}

// What the happening is called by: a crash rather than its dead, but named
// dead rather than a blast.
fn rank(kind: Kind, incident: &Incident) -> u8 {
    let named = incident
        .victims
        .iter()
        .any(|v| v.name.is_some() && v.count.is_none());
    match kind {
        Kind::Death if named => 0,
        Kind::Crash => 1,
        Kind::Blast => 2,
        Kind::Fire => 3,
        Kind::Death => 4,
        Kind::Disappearance => 5,
        Kind::Abuse => 6,
        Kind::Assault => 7,
        Kind::Injury => 8,
        Kind::Arrest => 9,
        Kind::Other => 10,
        Kind::Act(_) => 11,
    }
}

fn harm(kind: Kind, incident: &Incident, place: Option<&str>) -> String {
    let killed = incident.toll.killed.map_or(0, |k| k.min);
    let many = killed > 1
        || incident.victims.len() > 1
        || incident
            .victims
            .iter()
            .any(|v| v.count.is_some_and(|c| c.low > 1));
    let noun = match (kind, many) {
        (Kind::Death, false) => "Death",
        (Kind::Death, true) => "Deaths",
        (Kind::Disappearance, _) => "Disappearance",
        (Kind::Abuse, _) => "Ill-treatment in detention",
        (Kind::Crash, _) => "Crash",
        (Kind::Blast, _) => "Blast",
        (Kind::Fire, _) => "Fire",
        (Kind::Injury, _) => "Injuries",
        (Kind::Assault, _) => "Attack",
        (Kind::Arrest, _) => "Arrest",
        _ => "Incident",
    };
    let whom = people(&incident.victims);
    let join = if kind == Kind::Assault { "on" } else { "of" };
    let site = matches!(kind, Kind::Crash | Kind::Blast | Kind::Fire);
    let mut title = noun.to_owned();
    if site {
        title.push_str(&at(place));
        if killed > 0 {
            title.push_str(&format!(", {killed} dead"));
        }
        return title;
    }
    if !whom.is_empty() {
        title.push_str(&format!(" {join} {whom}"));
    } else if kind == Kind::Death && killed > 1 {
        title.push_str(&format!(" of {killed} people"));
    }
    title.push_str(&at(place));
    title
}

fn at(place: Option<&str>) -> String {
    place.map_or_else(String::new, |p| format!(" in {p}"))
}

/// Names joined for reading; kin share their surname: "Huseyn and Ziyaddin Safarov".
fn people(victims: &[Entity]) -> String {
    let labels: Vec<&str> = victims
        .iter()
        .map(Entity::label)
        .filter(|l| !l.is_empty())
        .collect();
    match labels.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [a, b] => match (a.rsplit_once(' '), b.rsplit_once(' ')) {
            (Some((first, kin)), Some((_, last))) if kin == last => format!("{first} and {b}"),
            _ => format!("{a} and {b}"),
        },
        [a, b, rest @ ..] => {
            let s = if rest.len() == 1 { "other" } else { "others" };
            format!("{a}, {b} and {} {s}", rest.len())
        }
    }
}

fn act(members: &[&Member<'_>], event: EventType, place: Option<&str>) -> String {
    let told = members
        .iter()
        .filter_map(|m| m.event())
        .find(|e| e.event.first() == Some(&event));
    let (actors, recipients) = told.map_or_else(
        || (String::new(), String::new()),
        |e| (people(&e.actor), people(&e.recipient)),
    );
    let (noun, from, to) = match event {
        EventType::Agree => ("Agreement", "by", "with"),
        EventType::Consult => ("Talks", "of", "with"),
        EventType::Support => ("Support", "by", "for"),
        EventType::Concede => ("Concession", "by", "to"),
        EventType::Cooperate => ("Cooperation", "of", "with"),
        EventType::Aid => ("Aid", "from", "to"),
        EventType::Retreat => ("Step back", "by", "toward"),
        EventType::Request => ("Demand", "by", "to"),
        EventType::Accuse => ("Accusation", "by", "against"),
        EventType::Reject => ("Refusal", "by", "toward"),
        EventType::Threaten => ("Threat", "by", "against"),
        EventType::Protest => ("Protest", "by", "against"),
        EventType::Sanction => ("Reduction of relations", "by", "with"),
        EventType::Mobilize => ("Mobilisation", "by", "toward"),
        EventType::Coerce => ("Coercion", "by", "against"),
        EventType::Assault => ("Attack", "by", "on"),
    };
    // An alleged or denied act is not put on its actor in a headline.
    let owned = told.is_some_and(|e| !matches!(e.standing, Standing::Alleged | Standing::Denied));
    let mut title = noun.to_owned();
    for (join, who) in [(from, actors), (to, recipients)] {
        if !who.is_empty() && (owned || join == to) {
            title.push_str(&format!(" {join} {who}"));
        }
    }
    title.push_str(&at(place));
    title
}

//! A line for a person. It names nobody as a doer of harm: that is for the accounts.

use crate::kinds::Kind;
use crate::member::Member;
use crate::names::Name;
use detente_record::{Basis, Entity, EventType, Incident, Standing};

/// Makes the title from the happening's earliest members, its victims, toll and place.
pub(crate) fn title(members: &[&Member<'_>], incident: &Incident) -> String {
    let first = members
        .iter()
        .filter(|m| !m.denied())
        .chain(members)
        .min_by_key(|m| rank(m.kind, incident));
    let place = incident.place.as_deref();
    match first {
        Some(member) => match member.act() {
            Some(event) => act(members, event, place),
            None => harm(member.kind, incident, place),
        },
        None => String::new(),
    }
}

// What the happening is called by: a crash rather than its dead, but named
// dead rather than a blast.
fn rank(kind: Kind, incident: &Incident) -> u8 {
    let named = incident.victims.iter().any(|v| Name::of(v).is_some());
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
        Kind::Act(_) => 12,
        _ => 11,
    }
}

fn harm(kind: Kind, incident: &Incident, place: Option<&str>) -> String {
    let killed = incident.toll.killed.map_or(0, |k| k.min);
    let (whom, many) = whom(incident);
    let noun = match (kind, many || killed > 1) {
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
    let site = matches!(kind, Kind::Crash | Kind::Blast | Kind::Fire);
    let mut title = noun.to_owned();
    if !site && !whom.is_empty() {
        let join = if kind == Kind::Assault { "on" } else { "of" };
        title.push_str(&format!(" {join} {whom}"));
    } else if !site && kind == Kind::Death && killed > 1 {
        title.push_str(&format!(" of {killed} people"));
    }
    title.push_str(&at(place));
    if killed > 0 && (site || kind == Kind::Assault) {
        title.push_str(&format!(", {killed} dead"));
    }
    title
}

// Those harmed, in a few words, and whether they are several: the persons
// named, else the first crowd that is told of in few words.
fn whom(incident: &Incident) -> (String, bool) {
    let named: Vec<Entity> = incident
        .victims
        .iter()
        .filter(|v| Name::of(v).is_some() && (v.name.is_some() || !is_pronoun(v)))
        .cloned()
        .collect();
    if !named.is_empty() {
        let killed = incident.toll.killed.map_or(0, |k| k.min);
        let few = u64::try_from(named.len()).is_ok_and(|n| n < killed && n < 3);
        let others = if few { " and others" } else { "" };
        return (people(&named) + others, few || named.len() > 1);
    }
    let several = |v: &Entity| v.count.is_some_and(|c| c.low > 1);
    let few = |v: &&Entity| v.name.is_none() && !is_pronoun(v) && brief(&v.entity_text).is_some();
    let many = incident.victims.iter().any(several) || incident.victims.len() > 1;
    // A crowd whose number is told, before what else was struck.
    let crowd = incident
        .victims
        .iter()
        .filter(few)
        .max_by_key(|v| several(v));
    let words = crowd.and_then(|v| brief(&v.entity_text));
    (words.unwrap_or_default(), many)
}

/// The most words of a crowd that a title takes.
const BRIEF: usize = 4;

// "Two fishermen from the north" as "two fishermen"; `None` where it takes
// long to say who they are.
fn brief(text: &str) -> Option<String> {
    let clause = opening(text);
    let words: Vec<&str> = clause.split_whitespace().collect();
    let letters = clause.chars().any(char::is_alphabetic);
    // "17 others" were not those it was about.
    let rest = words.last().is_some_and(|w| *w == "others");
    (letters && !rest && words.len() <= BRIEF).then(|| inside(&words.join(" ")))
}

// A phrase that may have stood at the head of a sentence, for the inside of a
// title: small where its first word is an article or a number, which no name is.
fn inside(phrase: &str) -> String {
    let first = phrase
        .split([' ', '-'])
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let plain = LEADING.contains(&first.as_str());
    match phrase.chars().next().filter(|_| plain) {
        Some(c) => c.to_lowercase().collect::<String>() + &phrase[c.len_utf8()..],
        None => phrase.to_owned(),
    }
}

/// Words that open a phrase without being part of a name.
const LEADING: &[&str] = &[
    "a",
    "an",
    "the",
    "at",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "more",
    "some",
    "several",
    "dozens",
    "hundreds",
    "its",
    "their",
    "his",
    "her",
    "about",
    "over",
    "nearly",
    "almost",
    "around",
    "up",
];

fn is_pronoun(entity: &Entity) -> bool {
    let text = entity.entity_text.to_lowercase();
    entity.basis == Basis::Pronoun || PRONOUNS.contains(&text.as_str())
}

const PRONOUNS: &[&str] = &[
    "he", "she", "it", "they", "him", "her", "them", "his", "hers", "its", "their", "that", "this",
];

// A phrase up to its first comma, which is none inside a number.
fn opening(text: &str) -> &str {
    let clause = text.split(", ").next().unwrap_or(text);
    clause.split([';', '(']).next().unwrap_or(clause).trim()
}

// A label up to what only describes: "nationals of four states", and not which.
fn short(label: &str) -> &str {
    match label.split_whitespace().nth(BRIEF) {
        Some(_) => opening(label),
        None => label,
    }
}

fn at(place: Option<&str>) -> String {
    place.map_or_else(String::new, |p| format!(" in {p}"))
}

/// Names joined for reading; kin share their surname: "Huseyn and Ziyaddin Safarov".
fn people(victims: &[Entity]) -> String {
    // "His" tells nobody who reads a title who it was.
    let told = |v: &&Entity| v.name.is_some() || !is_pronoun(v);
    let labels: Vec<String> = victims
        .iter()
        .filter(told)
        .map(|v| inside(short(v.label())))
        .filter(|l| !l.is_empty())
        .collect();
    match labels.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
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
    let (noun, from, to) = told.map_or_else(|| plain(event), |e| noun(event, &e.mode));
    // Whoever was expelled, it was not the state itself.
    let states = told.is_some_and(|e| e.recipient.iter().any(Entity::is_state));
    let to = if to == "of" && states {
        "concerning"
    } else {
        to
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

/// What an act is called, and how those who do it and those it is done to are put to it.
type Noun = (&'static str, &'static str, &'static str);

fn noun(event: EventType, modes: &[String]) -> Noun {
    let listed = |mode: &String| {
        let mut known = MODES.iter();
        known.find(|(e, m, _)| *e == event && m == mode)
    };
    match modes.iter().find_map(listed) {
        Some((_, _, noun)) => *noun,
        None => plain(event),
    }
}

/// Types of act with a mode of PLOVER's that says more than the type.
const MODES: &[(EventType, &str, Noun)] = &[
    (EventType::Sanction, "convict", ("Conviction", "by", "of")),
    (EventType::Sanction, "expel", ("Expulsion", "by", "of")),
    (
        EventType::Sanction,
        "withdraw",
        ("Withdrawal", "by", "from"),
    ),
    (
        EventType::Sanction,
        "discontinue",
        ("Suspension of dealings", "by", "with"),
    ),
    (EventType::Coerce, "seize", ("Seizure", "by", "from")),
    (EventType::Coerce, "restrict", ("Restrictions", "by", "on")),
    (EventType::Coerce, "censor", ("Censorship", "by", "of")),
    (EventType::Coerce, "deport", ("Deportation", "by", "of")),
    (EventType::Coerce, "cyber", ("Cyberattack", "by", "on")),
    (EventType::Coerce, "curfew", ("Curfew", "by", "for")),
    (
        EventType::Coerce,
        "martial-law",
        ("Martial law", "by", "for"),
    ),
    (EventType::Retreat, "withdraw", ("Withdrawal", "by", "from")),
    (EventType::Retreat, "release", ("Release", "by", "of")),
    (EventType::Retreat, "resign", ("Resignation", "of", "from")),
    (EventType::Retreat, "ceasefire", ("Ceasefire", "by", "with")),
    (
        EventType::Protest,
        "demo",
        ("Demonstration", "by", "against"),
    ),
    (EventType::Protest, "strike", ("Strike", "by", "against")),
    (EventType::Protest, "riot", ("Riot", "by", "against")),
    (EventType::Protest, "boycott", ("Boycott", "by", "of")),
    (
        EventType::Protest,
        "hunger",
        ("Hunger strike", "by", "against"),
    ),
];

fn plain(event: EventType) -> Noun {
    match event {
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
        EventType::Sanction => ("Sanctions", "by", "against"),
        EventType::Mobilize => ("Mobilisation", "by", "toward"),
        EventType::Coerce => ("Pressure", "by", "on"),
        EventType::Assault => ("Attack", "by", "on"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_act_is_called_by_its_mode_where_that_says_more() {
        let mode = |m: &str| noun(EventType::Sanction, &[m.to_owned()]).0;
        assert_eq!(mode("convict"), "Conviction");
        assert_eq!(mode("expel"), "Expulsion");
        assert_eq!(mode("unheard-of"), "Sanctions");
        assert_eq!(
            noun(EventType::Retreat, &["expel".to_owned()]).0,
            "Step back"
        );
    }

    #[test]
    fn a_label_ends_where_it_only_describes() {
        let long = "4,893 prisoners, among them thirteen of another nation";
        assert_eq!(short(long), "4,893 prisoners");
        assert_eq!(short("Anton Veremin, 34"), "Anton Veremin, 34");
        let she = Entity {
            entity_text: "She".into(),
            ..Entity::default()
        };
        assert_eq!(people(&[she]), "");
    }
}

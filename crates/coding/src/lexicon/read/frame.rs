//! One frame file.

use super::example::{auxiliary, codes, skips};
use super::{File, Keys, What, Word, named, plain};
use crate::lexicon::frame::{Class, Frame, Home, Predicate, RoleName, RoleSpec, Slot, Wording};
use detente_reading::{Profile, cut};
use detente_record::{
    Auxiliary, CauseClass, EventType, Goldstein, NON_STATE_CODES, SECTORS, Stance, goldstein,
    plover,
};
use toml::de::DeValue;

// The prepositions a role may be named by.
#[rustfmt::skip]
const PREPOSITIONS: &[&str] = &[
    "to", "with", "from", "against", "over", "on", "into", "of", "for", "between", "about", "in", "by", "at",
    "as", "towards", "toward", "under", "through", "onto", "upon", "after", "without", "among", "near", "across",
    "out", "inside", "during", "outside", "within", "around", "along", "behind", "before", "since", "beyond",
    "alongside", "amid", "via", "off", "despite", "concerning", "regarding", "aboard",
];

// Behind these, too, the head of a noun of several words has gone before: "build-up".
const PARTICLES: &[&str] = &["up", "down", "back", "away", "off", "out", "over"];

/// Reads a frame. `id` is `folder/name`.
pub(in crate::lexicon) fn read(
    file: &mut File,
    id: &str,
    mut keys: Keys,
    profile: &Profile,
) -> Frame {
    let at = keys.at;
    let home = home(file, id, &mut keys);
    let event = if let Home::Event(event) = home {
        Some(event)
    } else {
        None
    };
    let modes = modes(file, &mut keys, event);
    let also = also(file, &mut keys);
    let context = keys.words(file, "context");
    for word in &context {
        file.mark(word.at, What::Context(word.text.clone()));
    }
    let reciprocal = keys.flag(file, "reciprocal");
    let mut frame = Frame {
        id: id.to_owned(),
        home,
        means: keys.need(file, "means").text,
        modes,
        also,
        context: plain(context),
        cameo: cameo(file, &mut keys, event.is_some()),
        words: Vec::new(),
        nouns: Vec::new(),
        adjectives: Vec::new(),
        roles: Vec::new(),
        reciprocal,
        absorb: choice(file, &mut keys, "inner", ["keep", "absorb"]).unwrap_or(false),
        negated: keys.flag(file, "negated"),
        auxiliary: auxiliaries(file, &mut keys),
        stance: stance(file, &mut keys),
        cause: cause(file, &mut keys),
        recipient_required: recipient(file, &mut keys, event.filter(|_| !reciprocal)),
        at_home: keys.flag(file, "at_home"),
        people: keys.flag(file, "people"),
        grown: keys.flag(file, "grown"),
        bars: bars(file, &mut keys),
        codes: codes(file, &mut keys, home),
        skips: skips(file, &mut keys),
        source: keys.text(file, "source"),
        tongues: Default::default(),
    };
    (frame.words, frame.nouns, frame.adjectives) = predicates(file, &mut keys, id, profile);
    frame.roles = roles(file, &mut keys, home);
    // Where all act together, whoever would receive becomes an actor.
    let acts = |r: &RoleSpec| fills(r, Slot::Actor) || (reciprocal && fills(r, Slot::Recipient));
    if event.is_some() && !frame.roles.iter().any(acts) {
        file.fault(
            at,
            "no role fills `actor`",
            "say which does, as `agent = \"actor\"`",
        );
    }
    frame
}

/// Reads a frame's words and examples in another language.
pub(in crate::lexicon) fn wording(
    file: &mut File,
    id: &str,
    mut keys: Keys,
    home: Home,
    profile: &Profile,
) -> Wording {
    let mut wording = Wording {
        codes: codes(file, &mut keys, home),
        skips: skips(file, &mut keys),
        ..Wording::default()
    };
    (wording.words, wording.nouns, wording.adjectives) = predicates(file, &mut keys, id, profile);
    keys.done(file);
    wording
}

fn home(file: &mut File, id: &str, keys: &mut Keys) -> Home {
    let folder = id.split('/').next().unwrap_or("");
    let given = of_enum::<EventType>(file, keys, "event", "take one of PLOVER's sixteen types");
    match folder {
        "occurrence" => {
            let advice = "give one of death, injury, crash, blast, fire, disappearance, detention_abuse, other";
            if !keys.has("kind") {
                file.fault(keys.at, "an occurrence without `kind`", advice);
            }
            Home::Occurrence(of_enum(file, keys, "kind", advice).unwrap_or_default())
        }
        "assessment" => {
            let about =
                of_enum(file, keys, "about", "take relation or influence").unwrap_or_default();
            let advice = "give one of worse, better, low, high, unchanged";
            if !keys.has("direction") {
                file.fault(keys.at, "an assessment without `direction`", advice);
            }
            Home::Assessment(
                about,
                of_enum(file, keys, "direction", advice).unwrap_or_default(),
            )
        }
        _ => {
            let own = folder
                .parse()
                .ok()
                .filter(|_| folder.bytes().all(|b| b.is_ascii_lowercase()));
            if own.is_none() {
                let advice = "move the file into a folder named after one of the sixteen types, in lower case, or into occurrence or assessment";
                file.fault(keys.at, format!("`{folder}` is no PLOVER type"), advice);
            }
            Home::Event(given.or(own).unwrap_or(EventType::Agree))
        }
    }
}

fn of_enum<T: serde::de::DeserializeOwned>(
    file: &mut File,
    keys: &mut Keys,
    key: &str,
    advice: &str,
) -> Option<T> {
    let word = keys.word(file, key)?;
    let value = named(&word.text);
    if value.is_none() {
        file.fault(word.at, format!("`{key} = \"{}\"`", word.text), advice);
    }
    value
}

// Whether the second of two words is given; `None` without the key.
fn choice(file: &mut File, keys: &mut Keys, key: &str, words: [&str; 2]) -> Option<bool> {
    let word = keys.word(file, key)?;
    let found = words.iter().position(|w| *w == word.text);
    if found.is_none() {
        file.fault(
            word.at,
            format!("`{key} = \"{}\"`", word.text),
            format!("write \"{}\" or \"{}\"", words[0], words[1]),
        );
    }
    found.map(|i| i == 1)
}

fn modes(file: &mut File, keys: &mut Keys, event: Option<EventType>) -> Vec<String> {
    let modes = keys.words(file, "mode");
    for mode in &modes {
        match event {
            Some(event) if plover(event, &mode.text).is_some() => {}
            Some(event) => file.fault(
                mode.at,
                format!("{event} has no mode `{}`", mode.text),
                "take one of PLOVER's modes for the type",
            ),
            None => file.fault(mode.at, "only events have modes", "take `mode` out"),
        }
    }
    plain(modes)
}

fn also(file: &mut File, keys: &mut Keys) -> Vec<(EventType, Vec<String>)> {
    let mut also = Vec::new();
    for mut table in keys.tables(file, "also") {
        if !table.has("event") {
            file.fault(
                table.at,
                "a second type that is none",
                "write { event = \"COERCE\", mode = \"arrest\" }",
            );
        }
        let event = of_enum(
            file,
            &mut table,
            "event",
            "take one of PLOVER's sixteen types",
        );
        let modes = modes(file, &mut table, event);
        table.done(file);
        also.extend(event.map(|e| (e, modes)));
    }
    also
}

fn cameo(file: &mut File, keys: &mut Keys, wanted: bool) -> String {
    if wanted && !keys.has("cameo") {
        file.fault(
            keys.at,
            "no `cameo`",
            "give the CAMEO code as a string, as cameo = \"161\"",
        );
    }
    let Some(word) = keys.word(file, "cameo") else {
        return String::new();
    };
    let shaped =
        (2..=4).contains(&word.text.len()) && word.text.bytes().all(|b| b.is_ascii_digit());
    if !shaped
        || goldstein(&word.text, Goldstein::Gdelt)
            .or(goldstein(&word.text, Goldstein::Icews))
            .is_none()
    {
        file.fault(
            word.at,
            format!("`{}` is no CAMEO code", word.text),
            "give two to four digits as a string, \"01\" to \"20\" first, as \"161\"",
        );
    }
    word.text
}

fn auxiliaries(file: &mut File, keys: &mut Keys) -> Vec<Auxiliary> {
    let words = keys.words(file, "auxiliary");
    words
        .iter()
        .filter_map(|word| auxiliary(file, word))
        .collect()
}

fn stance(file: &mut File, keys: &mut Keys) -> Option<String> {
    let word = keys.word(file, "stance")?;
    if named::<Stance>(&word.text).is_none() {
        let advice = "take asserts, alleges, denies, confirms, admits, questions, retracts, believes, demands or intends";
        file.fault(word.at, format!("`{}` is no stance", word.text), advice);
    }
    Some(word.text)
}

fn recipient(file: &mut File, keys: &mut Keys, event: Option<EventType>) -> bool {
    choice(file, keys, "recipient", ["optional", "required"]).unwrap_or_else(|| {
        event
            .and_then(|e| plover(e, ""))
            .is_some_and(|row| row.needs_recipient)
    })
}

type Lists = (Vec<Predicate>, Vec<Predicate>, Vec<Predicate>);

fn predicates(file: &mut File, keys: &mut Keys, id: &str, profile: &Profile) -> Lists {
    let mut lists: [Vec<Predicate>; 3] = Default::default();
    for (number, key) in ["words", "nouns", "adjectives"].into_iter().enumerate() {
        for word in keys.words(file, key) {
            let Some(predicate) = predicate(&word, number > 0, profile) else {
                continue;
            };
            file.mark(
                word.at,
                What::Predicate(id.to_owned(), number, predicate.clone()),
            );
            lists[number].push(predicate);
        }
    }
    if lists.iter().all(Vec::is_empty) {
        file.fault(
            keys.at,
            "no word calls this frame up",
            "give `words`, `nouns` or `adjectives`",
        );
    }
    let [verbs, nouns, adjectives] = lists;
    (verbs, nouns, adjectives)
}

// A verb comes first; a noun or an adjective comes last, or before the first
// preposition ("declaration of war"). Cut as the reader cuts, hyphens left out.
fn predicate(words: &Word, head_last: bool, profile: &Profile) -> Option<Predicate> {
    let lower = words.text.to_lowercase();
    let mut parts: Vec<String> = pieces(&lower, profile)
        .into_iter()
        .filter(|w| *w != "-")
        .map(str::to_owned)
        .collect();
    let turns = |w: &String| PREPOSITIONS.contains(&w.as_str()) || PARTICLES.contains(&w.as_str());
    let before = parts.iter().skip(1).position(turns);
    let head = match (head_last, before) {
        (true, Some(at)) => parts.remove(at),
        (true, None) => parts.pop()?,
        (false, _) => (!parts.is_empty()).then(|| parts.remove(0))?,
    };
    Some(Predicate { head, rest: parts })
}

/// Cuts a phrase of the lexicon into words as the reader does a text.
pub(in crate::lexicon) fn pieces<'t>(text: &'t str, profile: &Profile) -> Vec<&'t str> {
    let cut = cut(text, profile);
    cut.tokens
        .iter()
        .filter_map(|&(start, end)| text.get(start as usize..end as usize))
        .collect()
}

// What no other key has taken must be roles.
fn roles(file: &mut File, keys: &mut Keys, home: Home) -> Vec<RoleSpec> {
    let mut roles = Vec::new();
    while let Some((key, at, value)) = keys.next() {
        let role = match key {
            "agent" => RoleName::Agent,
            "patient" => RoleName::Patient,
            "indirect" => RoleName::Indirect,
            "content" => RoleName::Content,
            "possessor" => RoleName::Possessor,
            _ if PREPOSITIONS.contains(&key) => RoleName::Prep(key.to_owned()),
            _ => {
                file.fault(
                    at,
                    format!("unknown key `{key}`"),
                    "take it out, or spell it as in lexicon/README.md",
                );
                continue;
            }
        };
        let mut spec = RoleSpec {
            role,
            slot: None,
            owner: None,
            is: Vec::new(),
            not: Vec::new(),
            need: false,
            content_agent: None,
        };
        match value.get_ref() {
            DeValue::Table(table) => filled(file, &mut spec, Keys::of(table, at), home),
            DeValue::String(text) => {
                let word = Word {
                    text: text.to_string(),
                    at: value.span().start,
                };
                spec.slot = slot(file, &word, home);
            }
            _ => file.fault(
                at,
                format!("`{key}` is neither a slot nor a table"),
                "write \"recipient\" or { as = \"recipient\", … }",
            ),
        }
        roles.push(spec);
    }
    if roles.is_empty() {
        default_roles(home)
    } else {
        roles
    }
}

fn cause(file: &mut File, keys: &mut Keys) -> CauseClass {
    let help = "take illness, accident, violence or suicide";
    of_enum(file, keys, "cause", help).unwrap_or_default()
}

fn bars(file: &mut File, keys: &mut Keys) -> Vec<Class> {
    let words = keys.words(file, "bars");
    words.iter().filter_map(|w| class(file, w)).collect()
}

fn filled(file: &mut File, spec: &mut RoleSpec, mut keys: Keys, home: Home) {
    let mut slot_at = |file: &mut File, key: &str| {
        keys.word(file, key)
            .and_then(|word| slot(file, &word, home))
    };
    spec.slot = slot_at(file, "as");
    spec.owner = slot_at(file, "of");
    spec.content_agent = slot_at(file, "agent");
    let is = keys.words(file, "is");
    let not = keys.words(file, "not");
    spec.is = is.iter().filter_map(|w| class(file, w)).collect();
    spec.not = not.iter().filter_map(|w| class(file, w)).collect();
    spec.need = keys.flag(file, "need");
    keys.done(file);
}

fn fills(spec: &RoleSpec, slot: Slot) -> bool {
    [spec.slot, spec.owner, spec.content_agent].contains(&Some(slot))
}

fn default_roles(home: Home) -> Vec<RoleSpec> {
    let (agent, patient) = match home {
        Home::Event(_) => (Slot::Actor, Slot::Recipient),
        Home::Occurrence(_) => (Slot::Cause, Slot::Victim),
        Home::Assessment(..) => (Slot::Side, Slot::Side),
    };
    let spec = |role, slot| RoleSpec {
        role,
        slot: Some(slot),
        owner: None,
        is: Vec::new(),
        not: Vec::new(),
        need: false,
        content_agent: None,
    };
    vec![
        spec(RoleName::Agent, agent),
        spec(RoleName::Patient, patient),
    ]
}

fn slot(file: &mut File, word: &Word, home: Home) -> Option<Slot> {
    let own: &[(&str, Slot)] = match home {
        Home::Event(_) => &[("actor", Slot::Actor), ("recipient", Slot::Recipient)],
        Home::Occurrence(_) => &[
            ("victim", Slot::Victim),
            ("custodian", Slot::Custodian),
            ("taker", Slot::Taker),
            ("cause", Slot::Cause),
        ],
        Home::Assessment(..) => &[("side", Slot::Side)],
    };
    let none = ("none", Slot::None);
    let found = own
        .iter()
        .chain(std::iter::once(&none))
        .find(|(name, _)| *name == word.text)
        .map(|(_, slot)| *slot);
    if found.is_none() {
        let names: Vec<&str> = own.iter().map(|(name, _)| *name).collect();
        file.fault(
            word.at,
            format!("`{}` is no slot here", word.text),
            format!("take {} or none", names.join(", ")),
        );
    }
    found
}

fn class(file: &mut File, word: &Word) -> Option<Class> {
    let text = word.text.as_str();
    Some(match text {
        "actor" => Class::Actor,
        "state" => Class::State,
        "organisation" => Class::Organisation,
        "group" => Class::Group,
        "person" => Class::Person,
        "counted" => Class::Counted,
        "place" => Class::Place,
        "act" => Class::Act(None, None),
        "obliged" => Class::Obliged,
        _ if SECTORS.contains(&text) || NON_STATE_CODES.contains(&text) => {
            Class::Sector(text.to_owned())
        }
        _ => match text.strip_prefix("act:") {
            Some(act) => return act_class(file, word, act),
            None => {
                file.mark(word.at, What::Class(text.to_owned()));
                Class::Named(text.to_owned())
            }
        },
    })
}

// "act:RETREAT", "act:SANCTION/expel".
fn act_class(file: &mut File, word: &Word, act: &str) -> Option<Class> {
    let (event, mode) = act
        .split_once('/')
        .map_or((act, None), |(e, m)| (e, Some(m)));
    let known = named::<EventType>(event)
        .filter(|e| mode.is_none_or(|m| !m.is_empty() && plover(*e, m).is_some()));
    if known.is_none() {
        let advice =
            "write act, act:RETREAT or act:SANCTION/expel, with PLOVER's types and their modes";
        file.fault(
            word.at,
            format!("`{}` is no class of acts", word.text),
            advice,
        );
    }
    known.map(|event| Class::Act(Some(event), mode.map(str::to_owned)))
}

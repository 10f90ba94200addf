//! Examples: what a frame codes, and what it leaves alone.

use super::{File, Keys, What, Word, named};
use crate::lexicon::frame::{Example, Home, Skip};
use detente_record::{
    Auxiliary, Direction, EventType, NON_STATE_CODES, OccurrenceKind, SECTORS, Standing, plover,
};

/// Takes `codes`; a frame without one is refused.
pub(super) fn codes(file: &mut File, keys: &mut Keys, home: Home) -> Vec<Example> {
    let examples: Vec<Example> = keys
        .tables(file, "codes")
        .into_iter()
        .map(|table| one(file, table, home))
        .collect();
    if examples.is_empty() {
        file.fault(
            keys.at,
            "no example that it codes",
            "add a sentence to `codes`, with what must come out",
        );
    }
    examples
}

/// Takes `skips`; a frame or context without one is refused.
pub(in crate::lexicon) fn skips(file: &mut File, keys: &mut Keys) -> Vec<Skip> {
    let tables = keys.tables(file, "skips");
    if tables.is_empty() {
        file.fault(
            keys.at,
            "no example that it leaves alone",
            "add a sentence to `skips`, with why",
        );
    }
    let mut skips = Vec::new();
    for mut table in tables {
        let skip = Skip {
            text: table.need(file, "text").text,
            why: table.need(file, "why").text,
        };
        table.done(file);
        skips.push(skip);
    }
    skips
}

fn one(file: &mut File, mut keys: Keys, home: Home) -> Example {
    let text = keys.need(file, "text");
    let mut example = Example {
        text: text.text,
        ..Example::default()
    };
    let kind = typed(
        file,
        &mut keys,
        "type",
        |w| w.parse::<EventType>().ok(),
        "take one of PLOVER's sixteen types",
    );
    let event = match (home, kind.as_deref().and_then(|k| k.parse().ok())) {
        (_, Some(event)) => Some(event),
        (Home::Event(event), None) => Some(event),
        _ => None,
    };
    let mode_of = |w: &str| event.and_then(|e| plover(e, w));
    example.mode = typed(
        file,
        &mut keys,
        "mode",
        mode_of,
        "take one of PLOVER's modes for the type; `type` says which, when it is not the frame's",
    );
    example.kind = kind;
    for word in keys.words(file, "auxiliary") {
        example.auxiliary.extend(auxiliary(file, &word));
    }
    example.standing = typed(
        file,
        &mut keys,
        "standing",
        named::<Standing>,
        "take narrated, owned, attributed, alleged or denied",
    );
    example.sector = typed(
        file,
        &mut keys,
        "sector",
        |w| SECTORS.contains(&w).then_some(()),
        "take one of PLOVER's sectors",
    );
    example.killed = keys.whole(file, "killed");
    example.injured = keys.whole(file, "injured");
    if let Some(victim) = keys.word(file, "victim") {
        side(file, &victim, &victim.text);
        example.victim = Some(victim.text);
    }
    let event_word = keys.word(file, "event");
    example.occurrence = typed(
        file,
        &mut keys,
        "occurrence",
        named::<OccurrenceKind>,
        "take death, injury, crash, blast, fire, disappearance, detention_abuse or other",
    );
    let dyad = keys.word(file, "dyad");
    example.direction = typed(
        file,
        &mut keys,
        "direction",
        named::<Direction>,
        "take worse, better, low, high or unchanged",
    );
    let stated = match home {
        Home::Event(_) => event_word.is_some(),
        Home::Occurrence(_) => example.occurrence.is_some(),
        Home::Assessment(..) => dyad.is_some(),
    };
    if !stated {
        let wanted = match home {
            Home::Event(_) => "give `event = \"POL > RUS\"`",
            Home::Occurrence(_) => "give `occurrence = \"death\"`",
            Home::Assessment(..) => "give `dyad = \"AZE RUS\"`",
        };
        file.fault(
            text.at,
            "the example does not say what must come out",
            wanted,
        );
    }
    if let Some(word) = event_word {
        notation(file, &word);
        example.event = word.text;
    }
    if let Some(word) = dyad {
        pair(file, &word);
        example.dyad = Some(word.text);
    }
    keys.done(file);
    example
}

// A word that must be read as something, and is kept as it stands.
fn typed<T>(
    file: &mut File,
    keys: &mut Keys,
    key: &str,
    read: impl for<'w> Fn(&'w str) -> Option<T>,
    advice: &str,
) -> Option<String> {
    let word = keys.word(file, key)?;
    if read(&word.text).is_none() {
        file.fault(word.at, format!("`{}` is no {key} here", word.text), advice);
    }
    Some(word.text)
}

pub(super) fn auxiliary(file: &mut File, word: &Word) -> Option<Auxiliary> {
    let auxiliary = named(&word.text);
    if auxiliary.is_none() {
        file.fault(
            word.at,
            format!("`{}` is no auxiliary mode", word.text),
            "take historical, future, hypothetical or negation",
        );
    }
    auxiliary
}

// "POL > RUS", "FRA + DEU > -", "COP > ?".
fn notation(file: &mut File, word: &Word) {
    match word.text.split_once('>') {
        Some((actors, recipients)) => {
            side(file, word, actors);
            side(file, word, recipients);
        }
        None => malformed(file, word),
    }
}

fn malformed(file: &mut File, word: &Word) {
    let advice = "write \"POL > RUS\": actors > recipients, joined by +, `-` for none, a sector or `?` where there is no state";
    file.fault(
        word.at,
        format!("`{}` does not say who acts and who receives", word.text),
        advice,
    );
}

fn side(file: &mut File, word: &Word, side: &str) {
    if side.trim() == "-" {
        return;
    }
    for part in side.split('+').map(str::trim) {
        let known = part == "?" || NON_STATE_CODES.contains(&part) || SECTORS.contains(&part);
        if known {
            continue;
        }
        if part.len() == 3 && part.bytes().all(|b| b.is_ascii_uppercase()) {
            file.mark(word.at, What::Code(part.to_owned()));
        } else {
            malformed(file, word);
            return;
        }
    }
}

// "AZE RUS".
fn pair(file: &mut File, word: &Word) {
    let codes: Vec<&str> = word.text.split_whitespace().collect();
    let shaped = |c: &&str| c.len() == 3 && c.bytes().all(|b| b.is_ascii_uppercase());
    match codes.as_slice() {
        [a, b] if shaped(a) && shaped(b) => {
            for code in [a, b].into_iter().filter(|c| !NON_STATE_CODES.contains(c)) {
                file.mark(word.at, What::Code((*code).to_owned()));
            }
        }
        _ => file.fault(
            word.at,
            format!("`{}` is no dyad", word.text),
            "write two codes, as \"AZE RUS\"",
        ),
    }
}

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
    let outcome = match home {
        Home::Event(_) => ("event", "give `event = \"POL > RUS\"`"),
        Home::Occurrence(_) => ("occurrence", "give `occurrence = \"death\"`"),
        Home::Assessment(..) => ("dyad", "give `dyad = \"AZE RUS\"`"),
    };
    if !keys.has(outcome.0) {
        file.fault(
            text.at,
            "the example does not say what must come out",
            outcome.1,
        );
    }
    let mut example = Example {
        text: text.text,
        ..Example::default()
    };
    act(file, &mut keys, home, &mut example);
    example.sector = typed(
        file,
        &mut keys,
        "sector",
        |w| SECTORS.contains(&w).then_some(()),
        "take one of PLOVER's sectors",
    );
    let kinds = "take death, injury, crash, blast, fire, disappearance, detention_abuse or other";
    example.occurrence = typed(
        file,
        &mut keys,
        "occurrence",
        named::<OccurrenceKind>,
        kinds,
    );
    example.killed = keys.whole(file, "killed");
    example.injured = keys.whole(file, "injured");
    if let Some(victim) = keys.word(file, "victim") {
        side(file, &victim, &victim.text);
        example.victim = Some(victim.text);
    }
    if let Some(word) = keys.word(file, "dyad") {
        pair(file, &word);
        example.dyad = Some(word.text);
    }
    let directions = "take worse, better, low, high or unchanged";
    example.direction = typed(file, &mut keys, "direction", named::<Direction>, directions);
    keys.done(file);
    example
}

// Who acts and who receives, and how.
fn act(file: &mut File, keys: &mut Keys, home: Home, example: &mut Example) {
    if let Some(word) = keys.word(file, "event") {
        notation(file, &word);
        example.event = word.text;
    }
    let types = "take one of PLOVER's sixteen types";
    example.kind = typed(file, keys, "type", |w| w.parse::<EventType>().ok(), types);
    let own = if let Home::Event(event) = home {
        Some(event)
    } else {
        None
    };
    let event = example.kind.as_deref().and_then(|k| k.parse().ok()).or(own);
    let modes =
        "take one of PLOVER's modes for the type; `type` says which, when it is not the frame's";
    example.mode = typed(
        file,
        keys,
        "mode",
        |w| event.and_then(|e| plover(e, w)),
        modes,
    );
    for word in keys.words(file, "auxiliary") {
        example.auxiliary.extend(auxiliary(file, &word));
    }
    let standings = "take narrated, owned, attributed, alleged or denied";
    example.standing = typed(file, keys, "standing", named::<Standing>, standings);
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

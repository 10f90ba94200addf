//! Files of contexts, things, places and outlets.

use super::actors::position;
use super::example::skips;
use super::{File, Keys, Word, code, named, plain};
use crate::lexicon::actors::{Outlet, Place, PlaceType};
use crate::lexicon::frame::Context;
use detente_record::SourceKind;

/// Reads a context.
pub(in crate::lexicon) fn context(id: &str, file: &mut File, mut keys: Keys) -> Context {
    let means = keys.need(file, "means").text;
    let words = list(file, &mut keys);
    let mut types = Vec::new();
    for word in keys.words(file, "types") {
        match named(&word.text) {
            Some(event) => types.push(event),
            None => file.fault(
                word.at,
                format!("`{}` is no PLOVER type", word.text),
                "take one of PLOVER's sixteen types",
            ),
        }
    }
    let mut codes = Vec::new();
    for mut table in keys.tables(file, "codes") {
        codes.push(table.need(file, "text").text);
        table.done(file);
    }
    if codes.is_empty() {
        file.fault(
            keys.at,
            "no example that is in the context",
            "add a sentence to `codes`",
        );
    }
    let mut articles = Vec::new();
    for mut table in keys.tables(file, "articles") {
        let title = table.need(file, "title").text;
        articles.push((title, table.need(file, "text").text));
        table.done(file);
    }
    let skips = skips(file, &mut keys);
    keys.done(file);
    Context {
        id: id.to_owned(),
        means,
        words,
        types,
        codes,
        articles,
        skips,
    }
}

/// Reads a class of things: its dictionary forms, in lower case.
pub(in crate::lexicon) fn things(file: &mut File, mut keys: Keys) -> Vec<String> {
    let words = list(file, &mut keys);
    keys.done(file);
    words.into_iter().map(|w| w.to_lowercase()).collect()
}

fn list(file: &mut File, keys: &mut Keys) -> Vec<String> {
    let words = keys.words(file, "words");
    if words.is_empty() {
        file.fault(
            keys.at,
            "a class without words",
            "give `words`, in dictionary form",
        );
    }
    plain(words)
}

/// Reads a file of places.
pub(in crate::lexicon) fn places(file: &mut File, mut keys: Keys) -> Vec<Place> {
    let places = keys
        .tables(file, "place")
        .into_iter()
        .filter_map(|table| place(file, table))
        .collect();
    keys.done(file);
    places
}

fn place(file: &mut File, mut keys: Keys) -> Option<Place> {
    let at = keys.at;
    let name = keys.need(file, "name").text;
    let names = plain(keys.words(file, "names"));
    let weak = plain(keys.words(file, "weak"));
    let word = keys.word(file, "kind").unwrap_or(Word {
        text: "city".into(),
        at,
    });
    let kind = PlaceType::named(&word.text).unwrap_or_else(|| {
        let kinds = PlaceType::NAMES.map(|(name, _)| name);
        file.fault(
            word.at,
            format!("`{}` is no kind of place", word.text),
            format!("take {}", kinds.join(", ")),
        );
        PlaceType::City
    });
    // A sea belongs to nobody, and a region may belong to several.
    let country = if matches!(kind, PlaceType::Sea | PlaceType::Region) {
        keys.word(file, "country")
    } else {
        Some(keys.need(file, "country"))
    };
    if let Some(country) = &country {
        code(file, country);
    }
    let position = position(file, &mut keys);
    if position.is_none() {
        file.fault(at, format!("{name} is nowhere"), "give `lat` and `lon`");
    }
    let population = keys.whole(file, "population").unwrap_or(0);
    let geonameid = geonameid(file, &mut keys);
    let division = keys.text(file, "division");
    keys.done(file);
    let (lat, lon) = position?;
    Some(Place {
        name,
        names,
        weak,
        country: country.map(|w| w.text).unwrap_or_default(),
        division,
        lat,
        lon,
        population,
        geonameid,
        kind,
    })
}

pub(super) fn geonameid(file: &mut File, keys: &mut Keys) -> Option<u32> {
    keys.whole(file, "geonameid")
        .and_then(|n| u32::try_from(n).ok())
}

/// Reads an outlet.
pub(in crate::lexicon) fn outlet(file: &mut File, mut keys: Keys) -> Option<Outlet> {
    let name = keys.need(file, "name").text;
    let country = keys.need(file, "country");
    code(file, &country);
    let word = keys.need(file, "kind");
    let kind: Option<SourceKind> = named(&word.text);
    if kind.is_none() {
        file.fault(
            word.at,
            format!("`{}` is no kind of outlet", word.text),
            "take state, party, public, private or exile",
        );
    }
    let (from, to) = keys.days(file);
    let names = plain(keys.words(file, "names"));
    let (language, source) = (keys.text(file, "language"), keys.text(file, "source"));
    keys.done(file);
    Some(Outlet {
        name,
        names,
        country: country.text,
        language,
        kind: kind?,
        from,
        to,
        source,
    })
}

/// Reads a table of words to words.
pub(super) fn pairs(file: &mut File, mut keys: Keys) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let names: Vec<String> = keys.names();
    for name in names {
        if let Some(word) = keys.word(file, &name) {
            out.push((name, word.text));
        }
    }
    out
}

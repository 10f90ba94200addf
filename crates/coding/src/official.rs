//! A source that is itself a party: "Thai army (statement)".

use crate::code::Coder;
use crate::link::Links;
use detente_record::{Basis, Day, Entity};

/// Returns the party by whose name a source goes: an organ of a state, and whoever has issued
/// what the source says it is ("Growers' Union (open letter)"). What stands in brackets says
/// what sort of text it is; behind a comma stands where the party sits.
pub fn of(coder: &Coder, source: &str, day: Option<Day>) -> Option<Entity> {
    let (name, sort) = source.split_once(['(', '[']).unwrap_or((source, ""));
    let name = name.trim();
    let (body, seat) = name.split_once(',').unwrap_or((name, ""));
    let issued = is_issued(coder, sort);
    // Most sources name no party, and need not be read.
    let cuts: [fn(char) -> bool; 2] = [char::is_whitespace, |c| !c.is_alphanumeric()];
    let named = cuts.iter().any(|cut| {
        let words: Vec<&str> = name.split(*cut).filter(|w| !w.is_empty()).collect();
        (0..words.len()).any(|i| coder.index.name_at(&words[i..]).is_some())
    });
    if name.is_empty() || !named && !issued {
        return None;
    }
    let mut entity = read(coder, body, day).unwrap_or_default();
    // A ministry in a capital is the ministry of that state; an office in any other town may
    // be anybody's.
    if entity.code.is_empty() && entity.is_organ() {
        let seat = read(coder, seat.trim(), day).filter(|s| s.basis == Basis::Capital);
        entity.code = seat.map(|s| s.code).unwrap_or_default();
    }
    let placed = !entity.code.is_empty() || !seat.is_empty();
    let party = placed && entity.is_organ();
    if !party && !issued {
        return None;
    }
    name.clone_into(&mut entity.entity_text);
    (entity.start, entity.end, entity.from, entity.count) = (None, None, None, None);
    Some(entity)
}

/// The words of a name, in small letters.
pub fn words(name: &str) -> Vec<String> {
    let low = name.to_lowercase();
    let words = low.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|w| !w.is_empty());
    words.map(str::to_owned).collect()
}

// "(statement)", "(open letter)": somebody's own word, and no report.
fn is_issued(coder: &Coder, sort: &str) -> bool {
    let links = &coder.lexicon.words.links;
    let (low, words) = (sort.to_lowercase(), words(sort));
    let told = |list: &[String]| {
        list.iter().any(|i| match i.contains(' ') {
            true => low.contains(i.as_str()),
            false => words.contains(i),
        })
    };
    told(&links.issued) && !told(&links.published)
}

// Whom a name on its own means.
fn read(coder: &Coder, name: &str, day: Option<Day>) -> Option<Entity> {
    if name.is_empty() {
        return None;
    }
    let document = coder.reader.read(name);
    // The last word of the name itself: "Thai Army Radio" is a radio station.
    let whole = document
        .sentences
        .first()
        .filter(|_| document.sentences.len() == 1)?;
    let links: Links<'_> = coder.link(&document, day, None);
    let head = whole
        .tokens
        .clone()
        .find(|&t| document.tokens.get(t).is_some_and(|x| x.head as usize == t))?;
    let mut entity = links.entity(head).entity;
    if entity.code.is_empty()
        && let Some(owner) = links.owner(head).into_iter().next()
    {
        entity.code = owner.entity.code;
    }
    Some(entity)
}

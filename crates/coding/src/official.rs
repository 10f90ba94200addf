//! A source that is itself a party: "Thai army (statement)".

use crate::code::Coder;
use detente_record::{Day, Entity};

/// Returns the organ of a state by whose name a source goes. What stands in
/// brackets says what sort of text it is.
pub fn of(coder: &Coder, source: &str, day: Option<Day>) -> Option<Entity> {
    let name = source.split(['(', '[']).next().unwrap_or_default().trim();
    // Most sources name no party, and need not be read.
    let cuts: [fn(char) -> bool; 2] = [char::is_whitespace, |c| !c.is_alphanumeric()];
    let named = cuts.iter().any(|cut| {
        let words: Vec<&str> = name.split(*cut).filter(|w| !w.is_empty()).collect();
        (0..words.len()).any(|i| coder.index.name_at(&words[i..]).is_some())
    });
    if !named {
        return None;
    }
    let document = coder.reader.read(name);
    // The last word of the name itself: "Thai Army Radio" is a radio station.
    let whole = document
        .sentences
        .first()
        .filter(|_| document.sentences.len() == 1)?;
    let links = coder.link(&document, day, None);
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
    if !entity.is_organ() || entity.code.is_empty() {
        return None;
    }
    entity.entity_text = name.to_owned();
    (entity.start, entity.end, entity.from) = (None, None, None);
    Some(entity)
}

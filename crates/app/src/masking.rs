//! Whose names are masked in what is printed, written and exported.

use detente_record::{Article, Basis, Break, Coded, Entity, Id, Record};
use detente_store::Store;
use detente_view::Mask;
use serde_json::Value;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// Returns the mask for what some articles tell; none if the names are asked for.
pub fn mask(articles: &[(Article, Coded)], names: bool) -> Mask {
    if names {
        return Mask::default();
    }
    let protected = articles.iter().flat_map(|(_, c)| &c.protected);
    let spared: Vec<&str> = articles.iter().flat_map(|(_, c)| officials(c)).collect();
    Mask::of(protected, spared)
}

// Those whom the lexicon knows by their office keep their names.
fn officials(coded: &Coded) -> impl Iterator<Item = &str> {
    let events = coded.events.iter();
    let parties = events.flat_map(|e| e.actor.iter().chain(&e.recipient));
    let speakers = coded.claims.iter().flat_map(|c| &c.speaker);
    let official = |e: &&Entity| e.id.is_some() && e.basis == Basis::Office;
    parties
        .chain(speakers)
        .filter(official)
        .filter_map(|e| e.name.as_deref())
}

/// Returns the mask of what an article told; none if the names are asked for.
pub fn of_article(store: &Store, article: &str, names: bool) -> anyhow::Result<Mask> {
    Ok(match names {
        true => Mask::default(),
        false => Mask::of(&store.protected_of(article)?, []),
    })
}

/// Returns the mask of an incident's reports; none if the names are asked for.
pub fn of_incident(store: &Store, incident: &str, names: bool) -> anyhow::Result<Mask> {
    Ok(match names {
        true => Mask::default(),
        false => Mask::of(&store.protected_in(incident)?, []),
    })
}

/// Masks the sentences that breaks name.
pub fn breaks(store: &Store, names: bool, breaks: &mut [Break]) -> anyhow::Result<()> {
    // The same article moves many a relation.
    let mut masks: BTreeMap<Id, Mask> = BTreeMap::new();
    for reason in breaks.iter_mut().flat_map(|b| &mut b.because) {
        if names {
            break;
        }
        if let Some(Record::Event(event)) = store.record(&reason.event)? {
            let mask = match masks.entry(event.article.clone()) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => new.insert(of_article(store, &event.article, names)?),
            };
            reason.text = mask.text(&reason.text);
        }
    }
    Ok(())
}

/// Returns a record as JSON without the masked names. Its offsets are still
/// those of the article as it was read.
pub fn masked(record: &impl serde::Serialize, mask: &Mask) -> anyhow::Result<Value> {
    let mut value = serde_json::to_value(record)?;
    if !mask.is_empty() {
        put("", &mut value, mask);
    }
    Ok(value)
}

// What is not told in words is left alone; an address may spell a name.
fn put(key: &str, value: &mut Value, mask: &Mask) {
    match value {
        Value::String(text) => match key {
            "id" | "article" | "origin" | "frame" | "source" | "type" | "code" => {}
            "name" | "entity_text" | "title" => *text = mask.field(text),
            "url" | "final_url" if mask.reveals(text) => text.clear(),
            _ => *text = mask.text(text),
        },
        Value::Array(list) => list.iter_mut().for_each(|v| put(key, v, mask)),
        Value::Object(map) => map.iter_mut().for_each(|(k, v)| put(k, v, mask)),
        _ => {}
    }
}

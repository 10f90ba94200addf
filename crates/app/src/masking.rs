//! Whose names are masked in what is printed, written and exported.

use detente_record::{Article, Basis, Break, Coded, Entity, Id, Incident, Protected, Record};
use detente_store::Store;
use detente_view::Mask;
use serde_json::Value;
use std::collections::BTreeMap;

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

/// The masks of all articles of a store.
pub struct Masks(BTreeMap<Id, Vec<Protected>>);

impl Masks {
    /// Looks up who is to be masked; nobody if the names are asked for.
    pub fn of(store: &Store, names: bool) -> anyhow::Result<Masks> {
        let mut masks: BTreeMap<Id, Vec<Protected>> = BTreeMap::new();
        if !names {
            for person in store.protected()? {
                // Another report of the same may leave out what protects the name.
                for beside in store.told_beside(&person.article)? {
                    masks.entry(beside).or_default().push(person.clone());
                }
                masks
                    .entry(person.article.clone())
                    .or_default()
                    .push(person);
            }
        }
        Ok(Masks(masks))
    }

    /// Returns the mask of an article.
    pub fn of_article(&self, article: &str) -> Mask {
        Mask::of(self.0.get(article).into_iter().flatten(), [])
    }

    /// Returns the mask of an incident's reports.
    pub fn of_incident(&self, incident: &Incident) -> Mask {
        let reports = incident.reports.iter();
        let all = reports.filter_map(|r| self.0.get(&r.article)).flatten();
        Mask::of(all, [])
    }
}

/// Masks the sentences that breaks name.
pub fn breaks(store: &Store, names: bool, breaks: &mut [Break]) -> anyhow::Result<()> {
    let masks = Masks::of(store, names)?;
    for reason in breaks.iter_mut().flat_map(|b| &mut b.because) {
        if masks.0.is_empty() {
            return Ok(());
        }
        if let Some(Record::Event(event)) = store.record(&reason.event)? {
            let mask = masks.of_article(&event.article);
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

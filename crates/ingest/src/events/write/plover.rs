//! PLOVER, one JSON object a line: its own fields as its manual has them, ours beside them.

use super::LeftOut;
use detente_record::{Article, Event, EventType, Imported, Part, Side};
use serde_json::{Map, Value, json};

/// Returns a coded event in PLOVER. Offsets count characters, as PLOVER's do.
///
/// What PLOVER has no field for (standing, attribution, auxiliary, frame and so
/// on) stands under our own names: an act that is planned or denied is told as such.
///
/// # Errors
///
/// If it has no actor or no date: PLOVER demands both. And if the event cannot be told in JSON.
pub fn plover(event: &Value, told: &Event, article: &Article) -> Result<Value, LeftOut> {
    if told.actor.is_empty() {
        return Err("no actor");
    }
    if told.when.date.is_none() {
        return Err("no date");
    }
    let words = match told.text_info.part {
        Part::Title => article.title.as_deref().unwrap_or_default(),
        Part::Body => &article.text,
    };
    let mut value = event.clone();
    characters(&mut value, words);
    if let Value::Object(map) = &mut value {
        map.insert("cite_info".to_owned(), cited(article));
    }
    Ok(value)
}

// Byte offsets, wherever they stand, become offsets of characters.
fn characters(value: &mut Value, words: &str) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|v| characters(v, words)),
        Value::Object(map) => {
            for (name, value) in map.iter_mut() {
                match name.as_str() {
                    "start" | "end" => convert(value, words),
                    "from" => {
                        let ends = value.as_array_mut().into_iter().flatten();
                        ends.for_each(|end| convert(end, words));
                    }
                    _ => characters(value, words),
                }
            }
        }
        _ => {}
    }
}

fn convert(value: &mut Value, words: &str) {
    let Some(byte) = value.as_u64() else { return };
    let before = usize::try_from(byte).ok().and_then(|b| words.get(..b));
    *value = before.map_or(Value::Null, |b| json!(b.chars().count()));
}

fn cited(article: &Article) -> Value {
    let mut cite = Map::new();
    let mut put = |name: &str, value: Option<String>| {
        if let Some(value) = value.filter(|v| !v.is_empty()) {
            cite.insert(name.to_owned(), Value::String(value));
        }
    };
    put("citation", Some(article.id.clone()));
    put("url", article.url.clone());
    put("language", article.language.clone());
    put("publication", article.source.clone());
    put("published", article.published.map(|d| d.to_string()));
    put("codebook", Some("plover-2.0".to_owned()));
    Value::Object(cite)
}

/// Returns an imported event in PLOVER.
///
/// # Errors
///
/// If PLOVER has no type for it (statements, appeals), or it has no actor.
pub fn plover_imported(event: &Imported) -> Result<Value, LeftOut> {
    let Some(kind) = event.event else {
        return Err("no PLOVER type");
    };
    let actor = entity(&event.source);
    if actor.is_empty() {
        return Err("no actor");
    }
    let place = event.place.as_ref().map(|place| {
        json!({ "resolved_place": place.name, "country_code": place.country, "lat": place.lat, "lon": place.lon })
    });
    let id = match event.key.as_str() {
        "" => format!("{}-{:016x}", event.series, event.identity()),
        key => format!("{}-{key}", event.series),
    };
    Ok(json!({
        "type": "event",
        "id": id,
        "date": event.date,
        "enddate": event.enddate,
        "date_precision": super::table::precision_word(event.date_precision),
        "actor": actor,
        "recipient": entity(&event.target),
        "event": [kind],
        "mode": event.mode,
        "context": event.context,
        "quad_code": kind.quad(),
        "event_scale": EventType::score(kind, &event.mode),
        "cameo": event.cameo,
        "score": event.score,
        "scale": event.scale,
        "event_loc": place,
        "cite_info": { "corpus": event.series, "url": event.url, "publication": event.publisher, "citation": event.story },
    }))
}

fn entity(side: &Side) -> Vec<Value> {
    if side.code.is_empty() && side.name.is_empty() {
        return Vec::new();
    }
    vec![json!({ "code": side.code, "sector": side.sector, "entity_text": side.name })]
}

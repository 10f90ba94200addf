//! What a page says of itself in JSON-LD.

use serde_json::Value;

/// So deep does a page nest what it says of itself.
const DEPTH: usize = 8;

/// Returns the first object of a script that describes an article.
pub(super) fn article(script: &str) -> Option<Value> {
    // Some pages break lines within strings, or wrap it all in a comment.
    let script = script
        .trim()
        .trim_start_matches("<!--")
        .trim_end_matches("-->");
    let script: String = script
        .trim()
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let value: Value = serde_json::from_str(script.trim_end_matches(';')).ok()?;
    find(&value, DEPTH).cloned()
}

fn find(value: &Value, depth: usize) -> Option<&Value> {
    if depth == 0 {
        return None;
    }
    match value {
        Value::Array(list) => list.iter().find_map(|value| find(value, depth - 1)),
        Value::Object(fields) => {
            if fields.get("@type").is_some_and(is_article) {
                return Some(value);
            }
            let inner = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"];
            inner
                .iter()
                .find_map(|key| find(fields.get(*key)?, depth - 1))
        }
        _ => None,
    }
}

fn is_article(kind: &Value) -> bool {
    let names = match kind {
        Value::String(name) => vec![name.as_str()],
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    names.iter().any(|name| {
        name.ends_with("Article")
            || matches!(
                *name,
                "BlogPosting" | "Report" | "ClaimReview" | "LiveBlogPosting"
            )
    })
}

/// Returns a field's text: of a string, or the name of what it points to.
pub(super) fn text(value: &Value, key: &str) -> Option<String> {
    let found = match value.get(key)? {
        Value::String(text) => text.clone(),
        Value::Array(list) => {
            let names: Vec<String> = list.iter().filter_map(name).collect();
            names.join(", ")
        }
        other => name(other)?,
    };
    let found = crate::blocks::line(&found);
    (!found.is_empty()).then_some(found)
}

fn name(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Object(fields) => match fields.get("name")? {
            Value::String(text) => Some(text.clone()),
            Value::Array(list) => list.first()?.as_str().map(str::to_owned),
            _ => None,
        },
        _ => None,
    }
}

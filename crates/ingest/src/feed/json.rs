//! JSON Feed 1.0 and 1.1, and feeds that nearly are.

use super::elements::plain_paragraphs;
use super::{Feed, Item, absolute};
use crate::{blocks, published_anyhow};
use detente_record::digest;
use serde_json::Value;
use url::Url;

pub(super) fn read(text: &str, base: Option<&Url>) -> Result<Feed, String> {
    let value: Value = serde_json::from_str(text)
        .map_err(|error| format!("it is not sound JSON ({error}); check the address"))?;
    let items = value
        .get("items")
        .and_then(Value::as_array)
        .ok_or_else(|| {
            "it is JSON but not a JSON Feed (it has no list \"items\"); check the address"
                .to_owned()
        })?;
    let link = string(&value, "home_page_url").and_then(|link| absolute(base, &link));
    let own = link.as_deref().and_then(|link| Url::parse(link).ok());
    let base = base.or(own.as_ref());
    Ok(Feed {
        title: string(&value, "title").map(|title| one_line(&title)),
        link,
        language: string(&value, "language"),
        items: items.iter().map(|value| item(value, base)).collect(),
        mended: Vec::new(),
    })
}

fn item(value: &Value, base: Option<&Url>) -> Item {
    let written = string(value, "date_published");
    let published = written.as_deref().and_then(published_anyhow);
    let updated = string(value, "date_modified")
        .as_deref()
        .and_then(published_anyhow);
    let html = string(value, "content_html").map(|html| blocks::fragment(&html));
    let words = string(value, "content_text").map(|text| plain_paragraphs(&text));
    Item {
        link: string(value, "url")
            .or_else(|| string(value, "external_url"))
            .and_then(|link| absolute(base, &link)),
        guid: string(value, "id"),
        title: string(value, "title").map(|title| one_line(&title)),
        content: html.filter(|html| !html.is_empty()).or(words),
        summary: string(value, "summary").map(|text| plain_paragraphs(&text)),
        bad_date: written.filter(|_| published.is_none() && updated.is_none()),
        published: published.or_else(|| updated.clone()),
        updated,
        author: author(value),
        source: None,
        language: string(value, "language"),
        raw_sha256: digest(value.to_string().as_bytes()),
    }
}

fn author(value: &Value) -> Option<String> {
    let many = value.get("authors").and_then(Value::as_array);
    let names: Vec<String> = many
        .into_iter()
        .flatten()
        .chain(value.get("author"))
        .filter_map(|author| string(author, "name"))
        .collect();
    (!names.is_empty()).then(|| names.join(", "))
}

// Ids are strings by the standard and numbers in some feeds.
fn string(value: &Value, key: &str) -> Option<String> {
    let text = match value.get(key)? {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

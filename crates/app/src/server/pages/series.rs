//! Imported series on pages: what other programs coded, named as such.

use crate::server::ask::Ask;
use crate::server::parts::{self, when};
use crate::server::relations::Feed;
use detente_record::Imported;
use detente_store::SeriesSize;
use detente_view::{clean, shorten};
use maud::{Markup, html};
use serde_json::{Value, json};

/// What an imported series is.
pub struct About {
    pub name: String,
    /// The format it was read from.
    pub kind: String,
    /// What its scores are on.
    pub scale: String,
}

/// Returns what the series of a feed is; none of what was coded here.
pub fn about(ask: &Ask, feed: &Feed) -> anyhow::Result<Option<About>> {
    let Some(name) = &feed.source.series else {
        return Ok(None);
    };
    let (kind, scale) = ask.store.imported_kind(name)?.unwrap_or_default();
    Ok(Some(About {
        name: name.clone(),
        kind,
        scale,
    }))
}

/// The series as JSON; null for what was coded here.
pub fn json(about: Option<&About>) -> Value {
    match about {
        None => Value::Null,
        Some(s) => json!({ "name": s.name, "kind": s.kind, "scale": s.scale }),
    }
}

/// What the page is counted from, and ways to what else there is. `coded` is whether anything was coded here.
pub fn choice(ask: &Ask, path: &str, about: Option<&About>, coded: bool) -> anyhow::Result<Markup> {
    let names = ask.store.imported_names()?;
    let to = |series: &str| ask.query.with(path, &[("series", series), ("after", "")]);
    let shown = about.map(|s| s.name.as_str());
    Ok(html! {
        @if !names.is_empty() && (coded || names.len() > 1) {
            nav.tabs aria-label="Counted from" {
                @if coded { a href=(to("")) aria-current=[about.is_none().then_some("true")] { "Coded here" } }
                @for name in &names { a href=(to(name)) aria-current=[(shown == Some(name)).then_some("true")] { "Imported: " (clean(name)) } }
            }
        }
        @if let Some(s) = about {
            p.notice {
                "Counted from the imported series " strong { (clean(&s.name)) } ", which another program coded; read from files of the kind " (clean(&s.kind))
                @if !s.scale.is_empty() { ", with scores of " code { (clean(&s.scale)) } }
                ". An act counts once a day."
            }
        }
    })
}

/// Events of a series, one under the other.
pub fn events(ask: &Ask, list: &[Imported]) -> Markup {
    html! {
        ol.rows {
            @for event in list {
                li.row {
                    div.day { (when(Some(event.date))) }
                    div.what {
                        (parts::side(event.quad))
                        (ask.name(&event.source.code)) " → " (ask.name(&event.target.code))
                        @if !event.cameo.is_empty() { " " span.act { "CAMEO " (clean(&event.cameo)) } }
                        p.words {
                            (shorten(&clean(&event.text), 160))
                            @if !event.source.name.is_empty() { " · " (shorten(&clean(&event.source.name), 60)) }
                            @if !event.target.name.is_empty() { " → " (shorten(&clean(&event.target.name), 60)) }
                        }
                    }
                    div.score title="Score, −10 to +10" { @if let Some(score) = event.score { (parts::signed(score)) } }
                    div.source { (shorten(&clean(&event.publisher), 40)) }
                }
            }
        }
    }
}

/// The imported series of the record, for the first page.
pub fn list(series: &[SeriesSize]) -> Markup {
    let day = |day: Option<detente_record::Day>| day.map(|d| d.to_string()).unwrap_or_default();
    html! {
        @if !series.is_empty() {
            section aria-labelledby="series" {
                h2 #series { "Imported series" }
                div.scroll tabindex="0" role="region" aria-label="Imported series" {
                    table {
                        caption { "What other programs coded, beside what was coded here; never added up" }
                        thead { tr { th scope="col" { "Series" } th scope="col" { "Kind" } th.number scope="col" { "Events" } th scope="col" { "From" } th scope="col" { "To" } } }
                        tbody {
                            @for s in series {
                                tr {
                                    th scope="row" { (clean(&s.name)) } td { (clean(&s.kind)) }
                                    td.number { (super::account::thousands(s.events)) }
                                    td.short { (day(s.first)) } td.short { (day(s.last)) }
                                }
                            }
                        }
                    }
                }
                p.soft { "A relation’s page shows one of them with " code { "?series=NAME" } "." }
            }
        }
    }
}

/// The series of the record as JSON.
pub fn list_json(series: &[SeriesSize]) -> Vec<Value> {
    let one = |s: &SeriesSize| json!({ "name": s.name, "kind": s.kind, "events": s.events, "first": s.first, "last": s.last });
    series.iter().map(one).collect()
}

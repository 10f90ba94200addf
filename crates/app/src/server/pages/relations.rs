//! All relations, and all breaks.

use crate::server::ask::{Answer, Ask, Page, Refusal};
use crate::server::pages::account::thousands;
use crate::server::parts::{self, relation_path};
use crate::server::relations::{CHANGE_WEEKS, Found, Snapshot};
use crate::session;
use detente_record::Tier;
use maud::html;
use serde_json::json;
use std::collections::BTreeMap;

struct Row<'a> {
    pair: &'a [String; 2],
    acts: u64,
    index: Option<f64>,
    change: Option<f64>,
}

/// All relations.
pub fn page(ask: &Ask) -> Answer {
    let snapshot = ask.site.snapshot().ok_or(Refusal::NotYet)?;
    let state = ask
        .query
        .get("state")
        .map(|s| session::state(&ask.site.coder.lexicon, s));
    let state = state.transpose().map_err(|e| Refusal::Bad(e.to_string()))?;
    let mut rows = rows(&snapshot, state.as_deref());
    let sort = ask.query.get("sort").unwrap_or("acts");
    order(&mut rows, sort)?;
    let (limit, page) = (ask.query.limit()?, page_number(ask)?);
    let total = rows.len();
    let shown: Vec<&Row> = rows.iter().skip((page - 1) * limit).take(limit).collect();
    let json = json!({
        "relations": shown.iter().map(|r| json!({
            "dyad": r.pair, "acts": r.acts, "level": snapshot.standing.get(r.pair), "change": r.change,
        })).collect::<Vec<_>>(),
        "total": total,
    });
    let by = |key: &str| ask.query.with("/relations", &[("sort", key), ("page", "")]);
    let turn = |to: usize| ask.query.with("/relations", &[("page", &to.to_string())]);
    let next = (page * limit < total).then(|| turn(page + 1));
    let first = (page > 1).then(|| turn(1));
    let body = html! {
        h1 { "Relations" }
        p.lead { (total) " pairs of states" @if let Some(code) = &state { " with " (ask.name(code)) } " with an act between them on record." }
        nav.tabs aria-label="Order" {
            @for (key, words) in [("acts", "Most acts"), ("index", "Worst index"), ("change", "Most changed")] {
                a href=(by(key)) aria-current=[(key == sort).then_some("true")] { (words) }
            }
        }
        div.scroll tabindex="0" role="region" aria-label="Relations" {
            table {
                caption { "Index: 0 (worst) to 100, with its 90 % interval, where there is recent evidence. Change: over the last " (CHANGE_WEEKS) " weeks." }
                thead { tr { th scope="col" { "Relation" } th.number scope="col" { "Acts" } th.number scope="col" { "Index" } th.aside scope="col" { span.unseen { "Index as a bar" } } th.number scope="col" { "Change" } } }
                tbody {
                    @for r in &shown {
                        @let level = snapshot.standing.get(r.pair);
                        tr {
                            th scope="row" { a href=(relation_path(r.pair)) { (ask.name(&r.pair[0])) " – " (ask.name(&r.pair[1])) } }
                            td.number { (thousands(r.acts)) }
                            td.number { @match level { Some(l) => { (format!("{:.0}", l.index[0])) span.soft { (format!(" {:.0}–{:.0}", l.index[1], l.index[2])) } }, None => span.soft { "no recent evidence" } } }
                            td.aside { @if let Some(l) = level { (bar(l.index)) } }
                            td.number { @if let Some(change) = r.change { (parts::signed(change)) } }
                        }
                    }
                }
            }
        }
        (parts::pager(first, next))
    };
    Ok(Page {
        title: "Relations".into(),
        body,
        json,
        scripts: &[],
    })
}

fn order(rows: &mut [Row], sort: &str) -> Answer<()> {
    let or_last = |figure: Option<f64>| figure.unwrap_or(f64::INFINITY);
    match sort {
        "acts" => rows.sort_by(|a, b| b.acts.cmp(&a.acts).then_with(|| a.pair.cmp(b.pair))),
        "index" => rows.sort_by(|a, b| {
            or_last(a.index)
                .total_cmp(&or_last(b.index))
                .then_with(|| a.pair.cmp(b.pair))
        }),
        "change" => rows.sort_by(|a, b| {
            let size = |r: &Row| r.change.map_or(-1.0, f64::abs);
            size(b).total_cmp(&size(a)).then_with(|| a.pair.cmp(b.pair))
        }),
        _ => return Err(Refusal::Bad("“sort” is to be acts, index or change".into())),
    }
    Ok(())
}

// The index and its interval on a line from 0 to 100.
fn bar(index: [f64; 3]) -> maud::Markup {
    let [mean, low, high] = index;
    html! {
        svg.bar viewBox="0 0 104 10" aria-hidden="true" {
            line.axis x1="2" x2="102" y1="5" y2="5" {}
            line.band x1=(format!("{:.1}", low + 2.0)) x2=(format!("{:.1}", high + 2.0)) y1="5" y2="5" {}
            circle.at cx=(format!("{:.1}", mean + 2.0)) cy="5" r="3.5" {}
        }
    }
}

fn rows<'a>(snapshot: &'a Snapshot, state: Option<&str>) -> Vec<Row<'a>> {
    let changes: BTreeMap<_, _> = snapshot
        .changes
        .iter()
        .map(|c| (&c.dyad, c.to - c.from))
        .collect();
    let pairs = snapshot.pairs.iter();
    let own = pairs.filter(|(pair, _)| state.is_none_or(|s| pair.iter().any(|c| c == s)));
    own.map(|(pair, acts)| Row {
        pair,
        acts: *acts,
        index: snapshot.standing.get(pair).map(|l| l.index[0]),
        change: changes.get(pair).copied(),
    })
    .collect()
}

fn page_number(ask: &Ask) -> Answer<usize> {
    match ask.query.get("page").map_or(Ok(1), str::parse) {
        Ok(n) if (1..=10_000).contains(&n) => Ok(n),
        _ => Err(Refusal::Bad("“page” is to be a number from 1".into())),
    }
}

/// All breaks.
pub fn breaks(ask: &Ask) -> Answer {
    let snapshot = ask.site.snapshot().ok_or(Refusal::NotYet)?;
    let least = match ask.query.get("tier") {
        None | Some("log") => Tier::Log,
        Some("watch") => Tier::Watch,
        Some("alert") => Tier::Alert,
        Some(_) => return Err(Refusal::Bad("“tier” is to be log, watch or alert".into())),
    };
    let (from, to) = (ask.query.day("from")?, ask.query.day("to")?);
    let fits = |b: &&Found| {
        b.tier >= least
            && from.is_none_or(|f| f <= b.detected)
            && to.is_none_or(|t| b.detected <= t)
    };
    let all: Vec<Found> = snapshot.breaks.iter().filter(fits).copied().collect();
    let (limit, page) = (ask.query.limit()?, page_number(ask)?);
    let from = ((page - 1) * limit).min(all.len());
    let shown = &all[from..(from + limit).min(all.len())];
    let shown = snapshot.told(ask.store, ask.site.options.names, shown)?;
    let json = json!({ "breaks": breaks_json(shown.iter()), "total": all.len() });
    let turn = |to: usize| ask.query.with("/breaks", &[("page", &to.to_string())]);
    let next = (page * limit < all.len()).then(|| turn(page + 1));
    let first = (page > 1).then(|| turn(1));
    let body = html! {
        h1 { "Breaks" }
        p.lead { "Weeks in which a relation is found to have changed, the newest first: " (all.len()) " of them. The acts named are those that moved the figure, not its cause." }
        p.how { "A pair of which no break is known gives an alert about once in ten years, a watch once in four, a log once in two. The figure at the right is the alarm’s own: how far the weeks since the break began are from what was usual for the pair." }
        nav.tabs aria-label="How strong" {
            @for (key, words) in [("log", "All"), ("watch", "Watch and stronger"), ("alert", "Alerts")] {
                a href=(ask.query.with("/breaks", &[("tier", key), ("page", "")])) aria-current=[(key == parts::tier(least)).then_some("true")] { (words) }
            }
        }
        @if shown.is_empty() { p.notice { (if snapshot.whole { "There is none." } else { "They are being looked for; try again in a moment." }) } }
        ol.rows { @for found in &shown { (parts::break_row(ask, found, true)) } }
        (parts::pager(first, next))
    };
    Ok(Page {
        title: "Breaks".into(),
        body,
        json,
        scripts: &[],
    })
}

/// Breaks as JSON.
pub fn breaks_json<'a>(
    list: impl Iterator<Item = &'a detente_record::Break>,
) -> Vec<serde_json::Value> {
    list.map(|b| json!(detente_record::Record::Break(Box::new(b.clone()))))
        .collect()
}

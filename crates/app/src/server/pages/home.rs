//! The first page: what is new, what is contested, what moved, and how one
//! state stands with all others.

use crate::server::ask::{Answer, Ask, Page, Refusal};
use crate::server::pages::relations::breaks_json;
use crate::server::pages::{account, series};
use crate::server::parts::{self, relation_path, when};
use crate::server::relations::{CHANGE_WEEKS, Snapshot};
use crate::server::withheld;
use crate::session;
use detente_record::{Break, Incident, Level, Record};
use detente_store::{Mark, Run, Stretch};
use detente_view::{MAP, edge, outlines, project, without_outline};
use maud::{Markup, html};
use serde_json::json;
use std::collections::BTreeMap;

/// How many of each are shown.
const FEW: usize = 6;

/// Shades of an index from 0 to 100, in fifths.
const SHADES: usize = 5;

/// The page.
pub fn page(ask: &Ask) -> Answer {
    let snapshot = ask.site.snapshot().ok_or(Refusal::NotYet)?;
    let asked = ask.query.get("state");
    let state = match asked {
        Some(word) => {
            let code = session::state(&ask.site.coder.lexicon, word);
            Some(code.map_err(|e| Refusal::Bad(e.to_string()))?)
        }
        None => busiest(&snapshot),
    };
    let last = ask.store.last_published(None)?;
    let newest = Stretch {
        from: None,
        to: last,
        after: Mark::newest(),
        limit: FEW,
    };
    let contested = ask.store.newest_incidents(None, true, &newest)?;
    let contested = contested.into_iter().map(|(i, _)| i).collect();
    let contested = withheld::safe_all(ask, contested)?;
    let standing = standing(&snapshot, state.as_deref());
    let run = ask.store.last_run()?;
    let changes = snapshot.changes.iter().take(10);
    let breaks = snapshot.newest(ask.store, ask.site.options.names, FEW)?;
    let span = [ask.store.first_published()?, last];
    let json = json!({
        "breaks": breaks_json(breaks.iter()),
        "contested": parts::incident_records(ask, &contested)?,
        "changes": changes.map(|c| json!({"dyad": c.dyad, "from": c.from, "to": c.to, "acts": c.acts})).collect::<Vec<_>>(),
        "state": state,
        "standing": standing.values().map(|l| json!(Record::Level((*l).clone()))).collect::<Vec<_>>(),
        "series": series::list_json(&snapshot.series),
        "run": run.as_ref().map(account::of_run),
    });
    let body = html! {
        h1.unseen { "Detente: what is reported between states" }
        p.lead {
            "Who is reported to have done what to whom, who says so and who denies it, and how the relation of the two moves. "
            @if let [Some(first), Some(last)] = span { "Read here: " (account::thousands(snapshot.counts.articles)) " articles, from " (when(Some(first))) " to " (when(Some(last))) "." }
        }
        (news(ask, &snapshot, &breaks, &contested)?)
        div.columns.wide-left {
            section.world aria-labelledby="world" {
                h2 #world { @match &state { Some(code) => { (ask.name(code)) " and the others" }, None => "One state and the others" } }
                (map(ask, state.as_deref(), &standing))
                (standing_table(ask, state.as_deref(), &standing))
            }
            div {
                (changed(ask, &snapshot))
                (series::list(&snapshot.series))
                (last_run(&snapshot, run.as_ref()))
            }
        }
        div #news aria-live="polite" {}
    };
    Ok(Page {
        title: String::new(),
        body,
        json,
        scripts: &["map.js", "live.js"],
    })
}

fn news(
    ask: &Ask,
    snapshot: &Snapshot,
    breaks: &[Break],
    contested: &[Incident],
) -> anyhow::Result<Markup> {
    Ok(html! {
        div.columns {
            section aria-labelledby="breaks" {
                h2 #breaks { "Newest breaks" }
                p.soft { "Weeks in which a relation left what was usual for it." }
                @if !snapshot.whole { p.soft { "They are being looked for; come again in a moment." } }
                @else if breaks.is_empty() { p.soft { "No relation is found to have changed." } }
                ol.rows.tight { @for found in breaks { (parts::break_row(ask, found, true)) } }
                p { a href="/breaks" { "All breaks" } " · " a href="/alerts.atom" { "as a feed" } }
            }
            section aria-labelledby="contested" {
                h2 #contested { "Contested incidents" }
                p.soft { "One happening of which the parties say different things." }
                @if contested.is_empty() { p.soft { "No accounts differ." } }
                (parts::incidents(ask, contested)?)
                p { a href="/incidents?contested=1" { "All contested incidents" } }
            }
        }
    })
}

fn last_run(snapshot: &Snapshot, run: Option<&Run>) -> Markup {
    html! {
        section aria-labelledby="run" {
            h2 #run { "The last run" }
            @match run.and_then(|r| r.account.as_ref()) {
                Some(sums) => p { (account::line(sums)) },
                None => p.soft { "Nothing has been read yet, or a run is under way." },
            }
            dl.figures {
                @for (n, word) in [(snapshot.counts.articles, "articles"), (snapshot.counts.events, "events"), (snapshot.counts.claims, "claims"), (snapshot.counts.incidents, "incidents")] {
                    div { dt { (word) } dd { (account::thousands(n)) } }
                }
            }
            p { a href="/account" { "What was set aside, and why" } }
        }
    }
}

// The state that stands in most relations of which there is recent evidence.
fn busiest(snapshot: &Snapshot) -> Option<String> {
    let mut sums: BTreeMap<&str, (usize, u64)> = BTreeMap::new();
    for pair in snapshot.standing.keys() {
        let acts = snapshot.feed.base.counts.acts(pair);
        for code in pair {
            let sum = sums.entry(code).or_default();
            *sum = (sum.0 + 1, sum.1 + acts);
        }
    }
    let most = sums
        .into_iter()
        .max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.cmp(a.0)));
    most.map(|(code, _)| code.to_owned())
}

fn standing<'a>(snapshot: &'a Snapshot, state: Option<&str>) -> BTreeMap<&'a str, &'a Level> {
    let mut out = BTreeMap::new();
    for (pair, level) in &snapshot.standing {
        match state {
            Some(s) if pair[0] == s => out.insert(pair[1].as_str(), level),
            Some(s) if pair[1] == s => out.insert(pair[0].as_str(), level),
            _ => None,
        };
    }
    out
}

fn shade(level: &Level) -> usize {
    ((level.index[0] / 100.0 * SHADES as f64) as usize).min(SHADES - 1)
}

fn map(ask: &Ask, state: Option<&str>, standing: &BTreeMap<&str, &Level>) -> Markup {
    let (width, height) = MAP;
    let class = |code: &str| match standing.get(code) {
        _ if state == Some(code) => "state own".to_owned(),
        Some(level) => format!("state shade-{}", shade(level)),
        None => "state".to_owned(),
    };
    let told = |code: &str| match standing.get(code) {
        Some(l) => format!("{}: index {:.0}", ask.name(code), l.index[0]),
        None => ask.name(code).to_owned(),
    };
    // What is too small for an outline is a dot.
    let dots = without_outline(standing.keys().copied().chain(state));
    let place = |code: &str| {
        let actors = &ask.site.coder.lexicon.actors;
        let found = actors.iter().find(|a| a.id == code);
        found.and_then(|a| a.at).map(|(lat, lon)| project(lon, lat))
    };
    html! {
        figure.map {
            form.filters action="/" {
                label { "State " input name="state" list="states" value=[state.map(|s| ask.name(s))] maxlength="60" required; }
                datalist #states { @for name in ask.site.names.0.values() { option value=(name) {} } }
                button { "Show" }
            }
            div.scroll tabindex="0" role="region" aria-label="Map of the world" {
                svg viewBox=(format!("0 0 {width} {height}")) aria-hidden="true" {
                    path.sea d=(edge()) {}
                    @for outline in outlines() {
                        @if outline.code.is_empty() { path.state d=(outline.path) {} }
                        @else { path class=(class(&outline.code)) data-code=(outline.code) d=(outline.path) { title { (told(&outline.code)) } } }
                    }
                    @for code in dots {
                        @if let Some((x, y)) = place(code) {
                            circle class={ (class(code)) " dot" } data-code=(code) cx=(format!("{x:.1}")) cy=(format!("{y:.1}")) r="3.5" { title { (told(code)) } }
                        }
                    }
                }
            }
            figcaption {
                p.key {
                    "Index of the relation: "
                    @for (at, words) in ["0–20, worst", "20–40", "40–60", "60–80", "80–100, best"].iter().enumerate() {
                        svg.sign viewBox="0 0 12 12" aria-hidden="true" { rect.state.{ "shade-" (at) } width="12" height="12" {} } " " (words) "  "
                    }
                    svg.sign viewBox="0 0 12 12" aria-hidden="true" { rect.state width="12" height="12" {} } " no recent evidence"
                }
            }
        }
    }
}

fn standing_table(ask: &Ask, state: Option<&str>, standing: &BTreeMap<&str, &Level>) -> Markup {
    let mut rows: Vec<(&str, &Level)> = standing.iter().map(|(c, l)| (*c, *l)).collect();
    rows.sort_by(|a, b| {
        a.1.index[0]
            .total_cmp(&b.1.index[0])
            .then_with(|| a.0.cmp(b.0))
    });
    html! {
        details {
            summary { "The map as a table (" (rows.len()) ")" }
            table.narrow {
                caption { "The worst first" }
                thead { tr { th scope="col" { "With" } th.number scope="col" { "Index" } th.number scope="col" { "from" } th.number scope="col" { "to" } } }
                tbody {
                    @for (code, l) in rows {
                        tr {
                            th scope="row" { a href=(relation_path(&detente_relations::dyad(state.unwrap_or(code), code))) { (ask.name(code)) } }
                            td.number { (format!("{:.0}", l.index[0])) } td.number { (format!("{:.0}", l.index[1])) } td.number { (format!("{:.0}", l.index[2])) }
                        }
                    }
                }
            }
        }
    }
}

fn changed(ask: &Ask, snapshot: &Snapshot) -> Markup {
    html! {
        section aria-labelledby="changed" {
            h2 #changed { "Most changed" }
            @if snapshot.changes.is_empty() && snapshot.whole { p.soft { "No relation has recent evidence over " (CHANGE_WEEKS) " weeks." } }
            @else {
                table {
                    caption { "Index now, and its change over the last " (CHANGE_WEEKS) " weeks" }
                    thead { tr { th scope="col" { "Relation" } th.number scope="col" { "Index" } th.number scope="col" { "Change" } th.number scope="col" { "Acts" } } }
                    tbody {
                        @for c in snapshot.changes.iter().take(8) {
                            @let better = c.to > c.from;
                            tr {
                                th scope="row" { a href=(relation_path(&c.dyad)) { (ask.name(&c.dyad[0])) " – " (ask.name(&c.dyad[1])) } }
                                td.number { (format!("{:.0}", c.to)) }
                                td.number { span.side.cooperation[better].conflict[!better] { (if better { "▲" } else { "▼" }) } " " (parts::signed(c.to - c.from)) }
                                td.number { (c.acts) }
                            }
                        }
                    }
                }
            }
            p { a href="/relations?sort=change" { "All relations" } }
        }
    }
}

//! Signs of one state's influence over another, both ways, with votes.

use crate::commands::influence::{Row, parts, rows, verdict, vote};
use crate::server::ask::Ask;
use crate::server::relations::Snapshot;
use detente_relations::{Indicator, panel};
use maud::{Markup, html};
use serde_json::{Value, json};

// The panel of one state over another, and what was counted of costs.
fn measured(ask: &Ask, snapshot: &Snapshot, of: &str, over: &str) -> ([Row; 5], Option<f64>) {
    let base = &snapshot.base;
    let found = panel(&base.acts, &base.counts, &base.params, of, over);
    let names = (ask.name(of), ask.name(over));
    (rows(&found, names, (None, None)), found.asymmetry)
}

/// The panels as JSON, one for each way.
pub fn json(ask: &Ask, snapshot: &Snapshot, pair: &[String; 2]) -> Value {
    let [a, b] = pair;
    let way = |of: &str, over: &str| {
        let (rows, asymmetry) = measured(ask, snapshot, of, over);
        json!({
            "type": "influence", "of": of, "over": over, "panel": parts(&rows),
            "asymmetry": asymmetry, "verdict": verdict(&rows),
        })
    };
    json!([way(a, b), way(b, a)])
}

/// The panels as a section of the relation's page.
pub fn section(ask: &Ask, snapshot: &Snapshot, pair: &[String; 2]) -> Markup {
    let [a, b] = pair;
    html! {
        section aria-labelledby="influence" {
            h2 #influence { "Signs of influence" }
            p.soft {
                "The last 52 weeks against the 52 before. Never one number: each sign votes or does not. "
                "What files would have to tell (trade, arms, rivals) is measured by "
                code { "detente influence" } "."
            }
            div.columns { (way(ask, snapshot, a, b)) (way(ask, snapshot, b, a)) }
        }
    }
}

fn way(ask: &Ask, snapshot: &Snapshot, of: &str, over: &str) -> Markup {
    let (rows, _) = measured(ask, snapshot, of, over);
    let told = |f: &Indicator| {
        let half = 1.645 * f.spread;
        format!("{:+.1} → {:+.1} (±{half:.1})", f.before, f.now)
    };
    html! {
        div.scroll tabindex="0" role="region" aria-label={ (ask.name(of)) " over " (ask.name(over)) } {
            table {
                caption { strong { (ask.name(of)) " over " (ask.name(over)) } ": " (verdict(&rows)) }
                thead { tr { th scope="col" { "Sign" } th scope="col" { "Then → now" } th scope="col" { "Vote" } } }
                tbody {
                    @for row in &rows {
                        tr {
                            td { (row.words) }
                            @match &row.found {
                                Some(found) => { td.short { (told(found)) } td.short { (vote(found.vote)) } }
                                None => { td.short { "not measured" } td.short { "–" } }
                            }
                        }
                    }
                }
            }
        }
    }
}

//! Signs of one state's influence over another, both ways, with votes.

use crate::commands::influence::{Row, parts, rows, verdict, vote};
use crate::server::ask::Ask;
use detente_relations::{Indicator, Panel};
use maud::{Markup, html};
use serde_json::{Value, json};

/// The panels of two states, one over the other and back; with what was counted of costs.
pub type Panels = [([Row; 5], Option<f64>); 2];

/// Puts both into words.
pub fn told(ask: &Ask, found: &[Panel; 2], [a, b]: &[String; 2]) -> Panels {
    let names = (ask.name(a), ask.name(b));
    let way = |found: &Panel, names| (rows(found, names, (None, None)), found.asymmetry);
    let [there, back] = found;
    [way(there, names), way(back, (names.1, names.0))]
}

/// The panels as JSON, one for each way.
pub fn json(panels: &Panels, [a, b]: &[String; 2]) -> Value {
    let way = |of: &str, over: &str, (rows, asymmetry): &([Row; 5], Option<f64>)| {
        json!({
            "type": "influence", "of": of, "over": over, "panel": parts(rows),
            "asymmetry": asymmetry, "verdict": verdict(rows),
        })
    };
    json!([way(a, b, &panels[0]), way(b, a, &panels[1])])
}

/// The panels as a section of the relation's page.
pub fn section(ask: &Ask, panels: &Panels, [a, b]: &[String; 2]) -> Markup {
    html! {
        section aria-labelledby="influence" {
            h2 #influence { "Signs of influence" }
            p.soft {
                "The last 52 weeks against the 52 before. Never one number: each sign votes or does not. "
                "What files would have to tell (trade, arms, rivals) is measured by "
                code { "detente influence" } "."
            }
            div.columns { (way(ask, &panels[0].0, a, b)) (way(ask, &panels[1].0, b, a)) }
        }
    }
}

fn way(ask: &Ask, rows: &[Row], of: &str, over: &str) -> Markup {
    let told = |f: &Indicator| {
        let half = 1.645 * f.spread;
        format!("{:+.1} → {:+.1} (±{half:.1})", f.before, f.now)
    };
    html! {
        div.scroll tabindex="0" role="region" aria-label={ (ask.name(of)) " over " (ask.name(over)) } {
            table {
                caption { strong { (ask.name(of)) " over " (ask.name(over)) } ": " (verdict(rows)) }
                thead { tr { th scope="col" { "Sign" } th scope="col" { "Then → now" } th scope="col" { "Vote" } } }
                tbody {
                    @for row in rows {
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

//! What was read, what was set aside and why.

use crate::server::ask::{Answer, Ask, Page};
use detente_record::Reason;
use detente_store::{Account, Run, Tally};
use detente_view::clean;
use maud::{Markup, html};
use serde_json::{Value, json};

/// So many runs are listed.
const RUNS: usize = 50;

/// The page.
pub fn page(ask: &Ask) -> Answer {
    let mut runs = ask.store.runs()?;
    let all = runs.len();
    runs.reverse();
    runs.truncate(RUNS);
    let held = ask.site.snapshot().filter(|s| s.whole).map(|s| s.counts);
    let json = json!({
        "held": held.map(|c| json!({
            "articles": c.articles, "events": c.events, "occurrences": c.occurrences, "claims": c.claims,
            "assessments": c.assessments, "notes": c.notes, "incidents": c.incidents, "runs": c.runs,
        })),
        "runs": runs.iter().map(of_run).collect::<Vec<_>>(),
    });
    let body = html! {
        h1 { "The account" }
        p.lead { "Nothing is lost: what was read is what was coded and what was set aside, for articles and for sentences, run by run." }
        @if let Some(c) = held {
            h2 { "What the record holds" }
            dl.figures {
                @for (n, word) in [(c.articles, "articles"), (c.events, "events"), (c.occurrences, "occurrences"), (c.claims, "claims"), (c.assessments, "assessments"), (c.incidents, "incidents")] {
                    div { dt { (word) } dd { (thousands(n)) } }
                }
            }
        }
        h2 { "Runs" @if all > RUNS { span.soft { " · the last " (RUNS) " of " (all) } } }
        @if runs.is_empty() { p.notice { "Nothing has been read yet: `detente add FILE…` reads." } }
        @for run in &runs { (run_section(run)) }
    };
    Ok(Page {
        title: "Account".into(),
        body,
        json,
        scripts: &[],
    })
}

/// The account of a run as JSON.
pub fn of_run(run: &Run) -> Value {
    json!({
        "run": run.id.0,
        "started": run.manifest.started,
        "finished": run.finished,
        "program": run.manifest.program,
        "lexicon": run.manifest.lexicon,
        "model": run.manifest.model,
        "inputs": run.manifest.inputs.len(),
        "account": run.account,
    })
}

/// A run in a line: read, coded, set aside.
pub fn line(account: &Account) -> Markup {
    let of = |what: &str, tally: &Tally| {
        let aside: u64 = tally.set_aside.values().sum();
        format!(
            "{} {what}: {} coded, {} set aside",
            thousands(tally.read),
            thousands(tally.coded),
            thousands(aside)
        )
    };
    html! {
        (of("articles", &account.articles)) " · " (of("sentences", &account.sentences))
        @if account.failed > 0 { " · " strong { (account.failed) " inputs could not be read" } }
    }
}

fn run_section(run: &Run) -> Markup {
    let inputs = &run.manifest.inputs;
    html! {
        section.run {
            h3 { "Run " (run.id.0) span.soft { " · " (run.manifest.started) @if run.finished.is_none() { " · running, or broken off" } } }
            @match &run.account {
                None => p.notice { "It has no account." },
                Some(account) => {
                    p { (line(account)) }
                    div.asides { (aside("Articles", &account.articles)) (aside("Sentences", &account.sentences)) }
                },
            }
            p.soft { "Detente " (run.manifest.program) " · lexicon " (run.manifest.lexicon) " · model " (run.manifest.model) }
            @if !inputs.is_empty() {
                details { summary { "From " (inputs.len()) @if inputs.len() == 1 { " input" } @else { " inputs" } } ul { @for input in inputs.iter().take(200) { li { code { (clean(&input.origin)) } } } } }
            }
        }
    }
}

fn aside(what: &str, tally: &Tally) -> Markup {
    let mut reasons: Vec<_> = tally.set_aside.iter().collect();
    reasons.sort_by_key(|(reason, n)| (std::cmp::Reverse(**n), reason.word()));
    html! {
        @if !reasons.is_empty() {
            table.narrow {
                caption { (what) " set aside" }
                thead { tr { th scope="col" { "why" } th.number scope="col" { "how many" } th.number scope="col" { "of all read" } } }
                tbody {
                    @for (reason, n) in reasons {
                        tr { th scope="row" { (reason.word()) @if let Some(means) = means(*reason) { span.soft { " · " (means) } } } td.number { (thousands(*n)) } td.number { (format!("{:.1} %", *n as f64 * 100.0 / tally.read.max(1) as f64)) } }
                    }
                }
            }
        }
    }
}

// What a word alone does not say.
fn means(reason: Reason) -> Option<&'static str> {
    Some(match reason {
        Reason::NoFrame => "no act the codebook knows",
        Reason::NoActor => "nobody the lexicon knows",
        Reason::NoPredicate => "says of nobody that they do anything",
        Reason::Fragment => "no sentence",
        Reason::Language => "not in English",
        Reason::Copy => "the same text as another",
        _ => return None,
    })
}

/// A number with its thousands apart.
pub fn thousands(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('\u{202f}');
        }
        out.push(digit);
    }
    out
}

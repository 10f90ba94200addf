//! `detente runs`: what was done to the record, with what, and whether it adds up.

use crate::account;
use crate::cli::Common;
use crate::output::{Done, Out};
use crate::session;
use anyhow::anyhow;
use clap::Args;
use detente_store::{Run, RunId, Store};
use detente_view::clean;
use serde_json::json;

/// Which runs are shown.
#[derive(Args)]
pub struct RunsArgs {
    /// One run, by its number
    pub run: Option<i64>,
}

/// Lists the runs, or shows one.
pub fn run(common: &Common, args: &RunsArgs, out: &mut Out) -> anyhow::Result<Done> {
    let store = session::stored(common)?;
    let runs = match args.run {
        Some(number) => vec![one(&store, number)?],
        None => store.runs()?,
    };
    for run in &runs {
        if common.json {
            out.json(&as_json(&store, run)?)?;
        } else if args.run.is_some() {
            out.text(&page(&store, run)?)?;
        } else {
            out.text(&line(run))?;
        }
    }
    Ok(Done::All)
}

/// Returns a run by its number.
pub fn one(store: &Store, number: i64) -> anyhow::Result<Run> {
    store
        .run(RunId(number))?
        .ok_or_else(|| anyhow!("there is no run {number}; `detente runs` lists them"))
}

fn line(run: &Run) -> String {
    let manifest = &run.manifest;
    let came = match (&run.finished, &run.account) {
        (Some(_), Some(account)) => format!(
            "read {}, coded {}, set aside {}, failed {}",
            account.articles.read,
            account.articles.coded,
            account.articles.set_aside.values().sum::<u64>(),
            account.failed
        ),
        _ => "did not end".to_owned(),
    };
    format!(
        "{:>4}  {}  {:<7}  lexicon {:<16}  {came}\n",
        run.id.0,
        clean(&manifest.started),
        clean(&manifest.command),
        clean(&manifest.lexicon)
    )
}

fn page(store: &Store, run: &Run) -> anyhow::Result<String> {
    let manifest = &run.manifest;
    let (coded, replaced) = store.done_by(run.id)?;
    let mut lines = vec![
        format!("run {} · {}", run.id.0, clean(&manifest.command)),
        format!(
            "  from     {} to {}",
            clean(&manifest.started),
            run.finished
                .as_deref()
                .map_or("(it did not end)".to_owned(), clean)
        ),
        format!("  program  {}", clean(&manifest.program)),
        format!("  lexicon  {}", clean(&manifest.lexicon)),
        format!("  model    {}", clean(&manifest.model)),
    ];
    for (name, value) in &manifest.options {
        lines.push(format!("  {}: {}", clean(name), clean(value)));
    }
    for input in &manifest.inputs {
        let hash = input.sha256.as_deref().unwrap_or("no hash");
        lines.push(format!(
            "  input    {}  {}",
            clean(hash),
            clean(&input.origin)
        ));
    }
    lines.push(format!(
        "  stands   {coded} articles as it coded them, {replaced} replaced what they gave before"
    ));
    if let Some(account) = &run.account {
        lines.extend(account::lines(account).lines().map(|l| format!("  {l}")));
    }
    Ok(lines.join("\n") + "\n")
}

fn as_json(store: &Store, run: &Run) -> anyhow::Result<serde_json::Value> {
    let (coded, replaced) = store.done_by(run.id)?;
    Ok(json!({
        "type": "run", "run": run.id.0, "finished": run.finished, "manifest": run.manifest,
        "account": run.account, "articles": coded, "replaced": replaced,
    }))
}

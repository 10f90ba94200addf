//! `detente verify`: the whole file, checked.

use crate::cli::Common;
use crate::output::{Done, Out};
use crate::session;
use anyhow::bail;
use clap::Args;
use detente_store::{Fault, FaultKind};
use std::collections::BTreeMap;

/// How it is verified.
#[derive(Args)]
pub struct VerifyArgs {
    /// Count the weeks and index the words anew, and forget what feeds left off at, where these are at fault
    #[arg(long)]
    pub mend: bool,
}

/// Checks the whole store, and says of every fault what to do.
pub fn run(common: &Common, args: &VerifyArgs, out: &mut Out) -> anyhow::Result<Done> {
    let store = session::stored(common)?;
    let mut faults = store.verify()?;
    if args.mend && faults.iter().any(Fault::can_be_mended) {
        drop(store);
        session::store(common)?.mend()?;
        let before = faults.len();
        faults = session::stored(common)?.verify()?;
        eprintln!(
            "{} of {before} faults mended",
            before - faults.len().min(before)
        );
    }
    for fault in &faults {
        if common.json {
            out.json(&serde_json::json!({
                "type": "fault", "kind": fault.kind.word(), "id": fault.id,
                "detail": fault.detail, "advice": fault.kind.advice(),
            }))?;
        } else {
            out.text(&format!("{}\n", detente_view::clean(&fault.to_string())))?;
        }
    }
    out.flush()?;
    if !faults.is_empty() {
        let mut kinds: BTreeMap<FaultKind, usize> = BTreeMap::new();
        for fault in &faults {
            *kinds.entry(fault.kind).or_default() += 1;
        }
        let lines: Vec<String> = kinds
            .iter()
            .map(|(kind, n)| format!("\n  {n} of {}: {}", kind.word(), kind.advice()))
            .collect();
        bail!("{} faults{}", faults.len(), lines.concat());
    }
    let counts = session::stored(common)?.counts()?;
    eprintln!(
        "all good: {} articles, {} events, {} occurrences, {} claims, {} assessments, {} incidents, {} runs",
        counts.articles,
        counts.events,
        counts.occurrences,
        counts.claims,
        counts.assessments,
        counts.incidents,
        counts.runs
    );
    Ok(Done::All)
}

//! Scores the coder on gold sets: every figure of the reference scorer
//! (`score.py`) that needs no store, with the same definitions, and writes
//! docs/reference/scores.md.
//!
//! Records are scored as the JSON that users get, not as the types behind it,
//! so that what is wrong with the output is wrong with the figures.

mod cases;
mod claims;
mod events;
mod figures;
mod mentions;
mod page;
mod pairs;
mod sets;
mod spans;
mod trees;

use anyhow::{Context, Result, anyhow, bail};
use cases::Bench;
use figures::Scored;
use sets::{SETS, Set};
use std::path::PathBuf;

/// Which sets, and what to print of them.
#[derive(clap::Args)]
pub struct Args {
    /// The folder that holds `events/`, `claims/`, `time/`, `places/` and `parsing/`.
    #[arg(long)]
    data: PathBuf,
    /// Score these tasks only and write nothing: `gsr,plv`.
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Print so many misses of each set on standard error.
    #[arg(long, default_value_t = 0)]
    show: usize,
    /// Lay a lexicon folder over the one that is built in, and write nothing.
    #[arg(long)]
    lexicon: Vec<PathBuf>,
    /// How many threads; all cores where it is not said. The figures are the same.
    #[arg(long)]
    threads: Option<usize>,
    /// The page to write.
    #[arg(long, default_value = "docs/reference/scores.md")]
    page: PathBuf,
}

/// Prints a line a figure; writes the page when all sets were scored with
/// nothing laid over what is shipped.
pub fn run(args: &Args) -> Result<()> {
    let chosen = chosen(&args.only)?;
    let packs = args.lexicon.iter().map(|dir| crate::names::lexicon(dir));
    let packs = packs.collect::<Result<Vec<_>>>()?;
    let coder = detente_data_en::coder(packs).map_err(|e| anyhow!(e))?;
    let cores = || std::thread::available_parallelism().map_or(1, usize::from);
    let bench = Bench {
        coder,
        threads: args.threads.unwrap_or_else(cores).max(1),
        show: args.show,
    };
    let mut all: Vec<(&Set, Scored)> = Vec::new();
    for set in chosen {
        let path = args.data.join(set.file);
        println!("# {}, {}", set.task, set.file);
        let scored = (set.score)(&bench, &path).with_context(|| path.display().to_string())?;
        for line in &scored.lines {
            println!("{line}");
        }
        for miss in scored.misses.lines() {
            eprintln!("{miss}");
        }
        all.push((set, scored));
    }
    if !args.only.is_empty() || !args.lexicon.is_empty() {
        return Ok(());
    }
    let stamp = bench.coder.stamp();
    let old = std::fs::read_to_string(&args.page);
    let kept = match &old {
        Ok(text) => page::kept(text).with_context(|| args.page.display().to_string())?,
        Err(_) => "",
    };
    std::fs::write(&args.page, page::write(stamp, &all, kept))
        .with_context(|| format!("cannot write {}", args.page.display()))?;
    eprintln!("wrote {}", args.page.display());
    Ok(())
}

fn chosen(only: &[String]) -> Result<Vec<&'static Set>> {
    let known = |name: &String| SETS.iter().any(|s| s.task == name);
    if let Some(name) = only.iter().find(|n| !known(n)) {
        let mut names: Vec<&str> = SETS.iter().map(|s| s.task).collect();
        names.dedup();
        bail!("no task {name}; there are {}", names.join(", "));
    }
    let wanted = |set: &&Set| only.is_empty() || only.iter().any(|n| n == set.task);
    Ok(SETS.iter().filter(wanted).collect())
}

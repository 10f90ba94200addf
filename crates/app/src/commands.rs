//! The commands, a file each.

pub mod add;
pub mod alerts;
pub mod breaks;
mod bundle;
pub mod calibrate;
mod code;
mod demo;
mod diff;
pub mod export;
mod hand;
mod holding;
pub mod import;
pub mod incidents;
pub mod influence;
mod lexicon;
mod read;
mod recode;
pub mod relation;
mod runs;
mod search;
pub mod serve;
mod verify;
mod watch;
mod why;

pub use add::AddArgs;
pub use diff::DiffArgs;
pub use holding::{PurgeArgs, WithholdArgs};
pub use recode::RecodeArgs;
pub use runs::RunsArgs;
pub use search::SearchArgs;
pub use verify::VerifyArgs;
pub use watch::WatchArgs;

use crate::cli::{Cli, Command};
use crate::output::{Done, Out};

/// Runs a command.
pub fn run(cli: Cli) -> anyhow::Result<Done> {
    let common = cli.common;
    let mut out = Out::new();
    let done = match cli.command {
        None => hint(&mut out),
        Some(Command::Demo { serve }) => demo::run(&common, serve, &mut out),
        Some(Command::Code(inputs)) => code::run(&common, &inputs, &mut out),
        Some(Command::Read {
            inputs,
            conllu,
            gold_tags,
        }) => read::run(&common, &inputs, conllu, gold_tags, &mut out),
        Some(Command::Add(args)) => add::run(&common, &args),
        Some(Command::Watch(args)) => watch::run(&common, &args),
        Some(Command::Relation(args)) => relation::one(&common, &args, &mut out),
        Some(Command::Breaks(args)) => breaks::run(&common, &args, &mut out),
        Some(Command::Alerts(args)) => alerts::run(&common, &args, &mut out),
        Some(Command::Calibrate(args)) => calibrate::run(&common, &args, &mut out),
        Some(Command::Influence(args)) => influence::run(&common, &args, &mut out),
        Some(Command::Incidents { contested, which }) => {
            incidents::list(&common, contested, &which, &mut out)
        }
        Some(Command::Incident(args)) => incidents::one(&common, args, &mut out),
        Some(Command::Why {
            id,
            text,
            published,
        }) => why::run(&common, id, text, published, &mut out),
        Some(Command::Serve(args)) => serve::run(&common, args),
        Some(Command::Import(args)) => import::run(&common, &args, &mut out),
        Some(Command::Search(args)) => search::run(&common, args, &mut out),
        Some(Command::Export(args)) => export::run(&common, &args, &mut out),
        Some(Command::Verify(args)) => verify::run(&common, &args, &mut out),
        Some(Command::Recode(args)) => recode::run(&common, &args),
        Some(Command::Runs(args)) => runs::run(&common, &args, &mut out),
        Some(Command::Diff(args)) => diff::run(&common, &args, &mut out),
        Some(Command::Withhold(args)) => holding::withhold(&common, args, &mut out),
        Some(Command::Purge(args)) => holding::purge(&common, args, &mut out),
        Some(Command::Lexicon { command }) => lexicon::run(&common, command, &mut out),
    }?;
    out.flush()?;
    Ok(done)
}

// Bare `detente` says what to try first.
fn hint(out: &mut Out) -> anyhow::Result<Done> {
    out.text(
        "Detente reads the news and keeps the record between states.\n\n\
         Try first:\n\
         \x20 detente demo                       the sample dispatches, end to end\n\
         \x20 detente code --published 2025-07-02 FILE\n\
         \x20                                    who is reported to have done what to whom\n\
         \x20 detente why --text \"Poland expelled three Russian diplomats.\"\n\
         \x20                                    which words, which frame, which rule\n\
         \x20 detente add FILE… --db my.db       keep it\n\
         \x20 detente relation Azerbaijan Russia --db my.db\n\n\
         All commands: detente --help\n",
    )?;
    Ok(Done::All)
}

//! The program. Only here is there talk with the user, the clock, files.

mod account;
mod backseat;
mod cli;
mod commands;
mod conllu;
mod counting;
mod fetch;
mod gathering;
mod inputs;
mod masking;
mod output;
mod pipeline;
mod progress;
mod raw;
mod runs;
mod server;
mod session;
mod talk;
mod touched;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    match commands::run(cli) {
        Ok(output::Done::All) => ExitCode::SUCCESS,
        Ok(output::Done::SomeFailed) => ExitCode::from(1),
        Err(error) if output::is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("detente: {error:#}");
            ExitCode::from(2)
        }
    }
}

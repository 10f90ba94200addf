//! The lab: trains the reader, scores everything, writes what is generated.
//! Never shipped.

mod conllu;
mod dice;
mod eval;
mod net;
mod names;
mod train;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "detente-lab", about = "Trains and judges Detente")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Trains the reader's model from treebanks
    Train(train::Train),
    /// Prints tagging and parsing scores on gold tokens
    Eval(eval::Eval),
    /// Prints scores of names on gold tokens
    Names(names::Names),
    /// Counts what there is to learn names from
    NameData(names::Survey),
}

fn main() -> anyhow::Result<()> {
    match Cli::parse().command {
        Command::Train(args) => train::run(&args),
        Command::Eval(args) => eval::run(&args),
        Command::Names(args) => names::run(&args),
        Command::NameData(args) => names::survey(&args),
    }
}

//! The lab: trains the reader, scores everything, writes what is generated.
//! Never shipped.

mod actors;
mod adding;
mod conllu;
mod dates;
mod dice;
mod eval;
mod formats;
mod leaders;
mod lemmas;
mod lexicon;
mod names;
mod net;
mod pages;
mod relations;
mod score;
mod show;
mod train;
mod words;

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
    /// Learns the dictionary forms anew and puts them into a model
    Lemmas(lemmas::Args),
    /// Prints how well raw text is cut into words and sentences, and dictionary forms
    Words(words::Args),
    /// Prints how well dates are found and read, on all of a text and on its annotated part
    Dates(dates::Args),
    /// Prints how well texts of actors are given their country and role
    Actors(actors::Actors),
    /// Compares terms of office with the tables of leaders
    Leaders(leaders::Leaders),
    /// Prints what is read of files in any format, and what is not
    Formats(formats::Args),
    /// Prints how well the main text of web pages is found
    Pages(pages::Args),
    /// Scores the coder on the gold sets and writes docs/reference/scores.md
    Score(score::Args),
    /// Scores the relations on series of events with known breaks, beside the usual recipes
    Relations(relations::Args),
    /// Makes news and measures how fast the program adds them
    Adding(adding::Args),
    /// Scores the breaks of a record made of raw news against known breaks
    Breaks(relations::News),
    /// Prints a text's sentences, tokens, dictionary forms and names, a token a line
    Show(show::Args),
}

fn main() -> anyhow::Result<()> {
    match Cli::parse().command {
        Command::Train(args) => train::run(&args),
        Command::Adding(args) => adding::run(&args),
        Command::Eval(args) => eval::run(&args),
        Command::Names(args) => names::run(&args),
        Command::NameData(args) => names::survey(&args),
        Command::Lemmas(args) => lemmas::run(&args),
        Command::Words(args) => words::run(&args),
        Command::Dates(args) => dates::run(&args),
        Command::Actors(args) => actors::run(&args),
        Command::Leaders(args) => leaders::run(&args),
        Command::Formats(args) => formats::run(&args),
        Command::Pages(args) => pages::run(&args),
        Command::Score(args) => score::run(&args),
        Command::Relations(args) => relations::run(&args),
        Command::Breaks(args) => relations::news(&args),
        Command::Show(args) => show::run(&args),
    }
}

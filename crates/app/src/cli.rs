//! What can be typed.

use crate::commands::{
    AddArgs, DiffArgs, PurgeArgs, RecodeArgs, RunsArgs, SearchArgs, VerifyArgs, WatchArgs,
    WithholdArgs,
};
use crate::raw::RawKeep;
use clap::{Args, Parser, Subcommand, ValueEnum};
use detente_record::Day;
use std::path::PathBuf;

/// Reads the news and keeps the record between states.
#[derive(Parser)]
#[command(name = "detente", version, about, disable_help_subcommand = true)]
pub struct Cli {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Flags that every command takes.
#[derive(Args, Clone, Default)]
pub struct Common {
    /// The record, one SQLite file (made if it is not there)
    #[arg(long, global = true, value_name = "PATH")]
    pub db: Option<PathBuf>,
    /// Print JSON Lines
    #[arg(long, global = true)]
    pub json: bool,
    /// Add a lexicon pack to what is built in (may be given again)
    #[arg(long, global = true, value_name = "DIR")]
    pub lexicon: Vec<PathBuf>,
    /// Show the names of minors, victims of sexual violence and witnesses
    #[arg(long, global = true)]
    pub names: bool,
    /// Code with so many threads; the result is the same for any number
    #[arg(long, global = true, value_name = "N")]
    pub threads: Option<usize>,
}

#[derive(Subcommand)]
pub enum Command {
    /// Read, code, store and relate the sample dispatches
    Demo {
        /// Open the web pages as well
        #[arg(long)]
        serve: bool,
    },
    /// Code articles and print their records; nothing is stored
    Code(Inputs),
    /// Print tokens, tags, trees and clauses
    Read {
        #[command(flatten)]
        inputs: Inputs,
        /// Print CoNLL-U
        #[arg(long)]
        conllu: bool,
        /// Keep the parts of speech and features of CoNLL-U input
        #[arg(long)]
        gold_tags: bool,
    },
    /// Read, code, gather and store articles
    Add(AddArgs),
    /// Watch feeds: keep fetching, reading, coding, gathering and storing
    Watch(WatchArgs),
    /// The relation of two states: level, breaks and the incidents behind them
    Relation(crate::commands::relation::RelationArgs),
    /// Breaks of all relations, or of one
    Breaks(crate::commands::breaks::BreaksArgs),
    /// Tell of new breaks, each once: printed, as a feed, to an address
    Alerts(crate::commands::alerts::AlertsArgs),
    /// Set the thresholds of breaks by this record's own quiet relations
    Calibrate(crate::commands::calibrate::CalibrateArgs),
    /// Signs of one state's influence over another, with votes
    Influence(crate::commands::influence::InfluenceArgs),
    /// Incidents, newest last
    Incidents {
        /// Only those whose accounts differ
        #[arg(long)]
        contested: bool,
        #[command(flatten)]
        which: Which,
    },
    /// One incident, its accounts side by side; or a decision on incidents by hand
    Incident(IncidentArgs),
    /// Why an event was coded, or why a sentence gave nothing
    Why {
        /// The id of an event, or the first digits of it
        #[arg(required_unless_present = "text")]
        id: Option<String>,
        /// A text to explain instead
        #[arg(long)]
        text: Option<String>,
        /// The day to read the text on
        #[arg(long, value_name = "DATE")]
        published: Option<Day>,
    },
    /// Serve the record as web pages, with a JSON API and a feed of alerts
    Serve(crate::commands::serve::ServeArgs),
    /// Import event series that other programs coded
    Import(crate::commands::import::ImportArgs),
    /// Search the articles that are stored, and what their sentences gave
    Search(SearchArgs),
    /// Print the events that are stored
    Export(crate::commands::export::ExportArgs),
    /// Check the stored record: counts, hashes, references, spans, the index of words
    Verify(VerifyArgs),
    /// Code again what a changed lexicon or model can touch
    Recode(RecodeArgs),
    /// List the runs that made the record, or show one
    Runs(RunsArgs),
    /// What is coded otherwise after one run than after an earlier one, with the sentences
    Diff(DiffArgs),
    /// Keep an article and show it to nobody (--undo takes it back)
    Withhold(WithholdArgs),
    /// Delete an article for good, so that only its id, date and reason are left
    Purge(PurgeArgs),
    /// The lexicon
    Lexicon {
        #[command(subcommand)]
        command: LexiconCommand,
    },
}

/// What is shown of an incident, and where.
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct IncidentArgs {
    /// Its id, or the first digits of it
    #[arg(required = true)]
    pub id: Option<String>,
    /// Show why its records were taken to speak of one happening
    #[arg(long)]
    pub links: bool,
    /// Write it as a page, to be read or printed
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Write a case file: articles, checksums, records, page, timeline
    #[arg(long, value_name = "DIR")]
    pub bundle: Option<PathBuf>,
    /// So many columns wide (the terminal's width, else 80)
    #[arg(long, value_name = "N")]
    pub width: Option<usize>,
    #[command(subcommand)]
    pub hand: Option<Hand>,
}

/// What is decided by hand.
#[derive(Subcommand)]
pub enum Hand {
    /// Two incidents are one happening
    Merge {
        /// An incident
        a: String,
        /// Another
        b: String,
        #[command(flatten)]
        signed: Signed,
    },
    /// Some reports or records of an incident are of another happening
    #[command(group(clap::ArgGroup::new("off").required(true).multiple(true)))]
    Split {
        /// The incident
        id: String,
        /// Reports that are split off: numbers as printed, or ids of articles
        #[arg(long, value_name = "REPORT", num_args = 1.., value_delimiter = ',', group = "off")]
        reports: Vec<String>,
        /// Events, occurrences and claims that are split off, by id
        #[arg(long, value_name = "ID", num_args = 1.., value_delimiter = ',', group = "off")]
        members: Vec<String>,
        #[command(flatten)]
        signed: Signed,
    },
    /// Keep an incident as it is: nothing joins it or leaves it
    Pin {
        /// The incident
        id: String,
        #[command(flatten)]
        signed: Signed,
    },
    /// Take a decision back
    Undo {
        /// The decision's id, or the first digits of it
        decision: String,
        /// Who takes it back (else the user's name)
        #[arg(long, value_name = "NAME")]
        by: Option<String>,
    },
    /// List the decisions, those taken back among them
    Decisions,
}

/// Who decides, and why.
#[derive(Args)]
pub struct Signed {
    /// Who decides (else the user's name)
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}

#[derive(Subcommand)]
pub enum LexiconCommand {
    /// Load a lexicon folder and say what it refuses
    Check {
        /// The folder (without it: what is built in, and the packs given)
        dir: Option<PathBuf>,
        /// Code the examples of its frames and list those that do not hold
        #[arg(long)]
        examples: bool,
    },
    /// Make a lexicon pack of another program's dictionaries
    Import {
        #[command(subcommand)]
        from: ImportCommand,
    },
    /// List the names in articles that the lexicon does not know, most frequent first
    Unknown {
        #[command(flatten)]
        inputs: Inputs,
        /// Print so many sentences for each name
        #[arg(long, value_name = "N", default_value_t = 3)]
        contexts: usize,
        /// Only names that stand there at least so often
        #[arg(long, value_name = "N", default_value_t = 2)]
        min: u64,
    },
}

#[derive(Subcommand)]
pub enum ImportCommand {
    /// PETRARCH's dictionaries of actors, agents, discards and verbs, plain or .gz
    Petrarch {
        /// The dictionaries, in any order
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// The new folder of the pack, with an account of every repair and refusal
        #[arg(long, value_name = "DIR")]
        into: PathBuf,
    },
}

/// What is read.
#[derive(Args, Clone)]
pub struct Inputs {
    /// Files, folders, addresses (https://…), or - for standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<String>,
    /// The day of a text that carries none
    #[arg(long, value_name = "DATE")]
    pub published: Option<Day>,
    /// The outlet of a text that names none
    #[arg(long, value_name = "NAME")]
    pub source: Option<String>,
    /// Which column of a table holds what: text=body (also title, date, source, url, language, id)
    #[arg(long, value_name = "FIELD=COLUMN")]
    pub column: Vec<detente_ingest::Column>,
    /// The format of the input (guessed from its content)
    #[arg(long, value_enum)]
    pub format: Option<InputFormat>,
    /// Print a note for every sentence that gave nothing
    #[arg(long)]
    pub notes: bool,
    /// Let addresses lie in private networks
    #[arg(long)]
    pub allow_private: bool,
    /// Where what is fetched is kept as it came
    #[arg(skip)]
    pub raw: Option<RawKeep>,
    /// Whether the threads that code find out the language of what declares none
    #[arg(skip)]
    pub untold: bool,
}

/// Which relations and days.
#[derive(Args, Clone, Default)]
pub struct Which {
    /// Two states: AZE-RUS, or names
    #[arg(long, value_name = "A-B")]
    pub dyad: Option<String>,
    /// From this day
    #[arg(long, value_name = "DATE", alias = "since")]
    pub from: Option<Day>,
    /// To this day
    #[arg(long, value_name = "DATE")]
    pub to: Option<Day>,
    /// alleged: count alleged acts too (labelled so)
    #[arg(long, value_enum)]
    pub count: Option<CountWhat>,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq)]
pub enum CountWhat {
    /// What is narrated, owned or attributed
    Stated,
    /// What is alleged as well
    All,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq)]
pub enum InputFormat {
    /// One article in plain words
    Text,
    /// A web page
    Html,
    /// RSS, Atom or JSON Feed
    Feed,
    /// One JSON object a line
    Jsonl,
    /// JSON: a list of objects, or one after another
    Json,
    /// A table: CSV, TSV
    Csv,
    /// A web archive: WARC, ARC
    Warc,
    /// A Parquet file
    Parquet,
    /// Trees (for `read` only)
    Conllu,
}

//! What there is to learn names from: counts of every source, and the examples
//! themselves as a table for trials outside this program.

use super::labels::{Kind, UNKNOWN, spans};
use super::{NameExample, lexicon, load, load_with_source, silver_names};
use crate::conllu;
use anyhow::Result;
use clap::Args;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Which data.
#[derive(Args)]
pub struct Survey {
    /// The folder that holds `ner` and `parsing`.
    #[arg(long)]
    data: PathBuf,
    /// The lexicon's folder.
    #[arg(long, default_value = "lexicon")]
    lexicon: PathBuf,
    /// Write a table of words and labels for each source into this folder.
    #[arg(long)]
    write: Option<PathBuf>,
}

/// Parsed texts that [`silver_names`] can label.
const PARSED: [&str; 2] = [
    "silver/en_news_silver.conllu.gz",
    "en_ewt-ud-train.conllu.gz",
];

/// Prints a line a source.
pub fn survey(args: &Survey) -> Result<()> {
    let mut sources: BTreeMap<String, Vec<NameExample>> = BTreeMap::new();
    for (source, example) in load_with_source(&args.data)? {
        let name = format!("{source:?}").to_lowercase();
        sources.entry(name).or_default().push(example);
    }
    let gold = load(&args.data)?;
    let lexicon = lexicon(&args.lexicon)?;
    for file in PARSED {
        let trees = conllu::read(&args.data.join("parsing").join(file))?;
        let labels = silver_names(&trees, &gold, &lexicon);
        let examples = trees
            .into_iter()
            .zip(labels)
            .map(|(tree, labels)| NameExample {
                forms: tree.forms,
                labels,
            });
        let name = file.rsplit('/').next().unwrap_or(file);
        let name = name.split('.').next().unwrap_or(name);
        sources.insert(name.to_owned(), examples.collect());
    }
    println!(
        "{:16} {:>9} {:>9} {:>7} {:>7} {:>7} {:>7} {:>9}",
        "", "sentences", "words", "PER", "LOC", "ORG", "open", "all known"
    );
    for (name, examples) in &sources {
        println!("{}", line(name, examples));
        if let Some(folder) = &args.write {
            write(&folder.join(format!("{name}.tsv")), examples)?;
        }
    }
    Ok(())
}

fn line(name: &str, examples: &[NameExample]) -> String {
    let names = |kind: Kind| -> usize {
        let of = |e: &NameExample| spans(&e.labels).iter().filter(|s| s.1 == kind).count();
        examples.iter().map(of).sum()
    };
    let words: usize = examples.iter().map(|e| e.forms.len()).sum();
    let open = |e: &NameExample| e.labels.iter().filter(|l| **l == UNKNOWN).count();
    let unknown: usize = examples.iter().map(open).sum();
    let whole = examples.iter().filter(|e| open(e) == 0).count();
    format!(
        "{name:16} {:9} {words:9} {:7} {:7} {:7} {unknown:7} {whole:9}",
        examples.len(),
        names(Kind::Person),
        names(Kind::Place),
        names(Kind::Organisation)
    )
}

fn write(path: &Path, examples: &[NameExample]) -> Result<()> {
    let mut table = String::new();
    for example in examples {
        for (form, label) in example.forms.iter().zip(&example.labels) {
            writeln!(table, "{form}\t{label}")?;
        }
        table.push('\n');
    }
    Ok(fs::write(path, table)?)
}

//! Names to learn from and to be judged by: persons, places, organisations.
//!
//! The convention is Universal NER's (what `uner_ewt_dev.jsonl` keeps to): flat
//! spans, the longest name wins; no title ("President"), no article unless it
//! belongs to the name, no possessive `'s`; a country is a place even where it
//! acts, and so are buildings, hotels and restaurants; companies, agencies,
//! parties, papers and teams are organisations; peoples, adjectives of
//! nationality, events, works and products are no names here.

mod facts;
mod gum;
pub mod labels;
mod plain;
mod score;
mod silver;
mod survey;

pub use score::{Names, run};
pub use silver::silver_names;
pub use survey::{Survey, survey};

use anyhow::{Context, Result, anyhow};
use detente_coding::lexicon::{Lexicon, texts};
use serde::de::DeserializeOwned;
use std::fs;
use std::path::Path;

/// A sentence with a label for each of its words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NameExample {
    /// The words, cut as Universal Dependencies cuts them.
    pub forms: Vec<String>,
    /// [`labels::OUTSIDE`], [`labels::B_PER`] … or [`labels::UNKNOWN`], one a word.
    pub labels: Vec<u8>,
}

/// Where an example comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Source {
    /// Wikipedia on politics (CC BY-SA).
    CrossNer,
    /// Wikipedia at large (CC BY 4.0).
    WikiGold,
    /// The documents of GUM that may be used freely (CC BY, CC BY-SA).
    Gum,
}

/// Returns what a shipped model may learn names from: all sentences of
/// [`Source`], in a fixed order. `data` is the folder that holds `ner/` and
/// `parsing/`.
///
/// # Errors
/// When a file is missing or is not what it should be.
pub fn load(data: &Path) -> Result<Vec<NameExample>> {
    Ok(load_with_source(data)?
        .into_iter()
        .map(|(_, example)| example)
        .collect())
}

/// As [`load`], each example with where it comes from.
///
/// # Errors
/// As [`load`].
pub fn load_with_source(data: &Path) -> Result<Vec<(Source, NameExample)>> {
    let ner = data.join("ner");
    let mut all = Vec::new();
    for file in [
        "crossner_politics_train.jsonl",
        "crossner_politics_dev.jsonl",
    ] {
        let records = plain::read(&ner.join(file), plain::crossner)?;
        all.extend(records.into_iter().map(|e| (Source::CrossNer, e)));
    }
    let records = plain::read(&ner.join("wikigold.jsonl"), plain::wikigold)?;
    all.extend(records.into_iter().map(|e| (Source::WikiGold, e)));
    let trees = data.join("parsing/en_gum_open-ud-train.conllu.gz");
    let records = gum::read(&ner.join("gum_coref_train.jsonl"), &trees)?;
    all.extend(records.into_iter().map(|e| (Source::Gum, e)));
    Ok(all)
}

/// Reads a file of JSON values, one a line.
pub(crate) fn json_lines<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>> {
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .enumerate()
        .map(|(i, line)| {
            serde_json::from_str(line).with_context(|| format!("{}:{}", path.display(), i + 1))
        })
        .collect()
}

/// Reads the lexicon from its folder.
///
/// # Errors
/// When a file cannot be read or the lexicon has faults.
pub fn lexicon(folder: &Path) -> Result<Lexicon> {
    let mut files = Vec::new();
    collect(folder, "", &mut files)?;
    texts(files)
        .and_then(|files| Lexicon::load(&files))
        .map_err(|faults| {
            let lines: Vec<String> = faults.iter().map(|f| format!("  {f}")).collect();
            anyhow!(
                "{} faults in the lexicon\n{}",
                faults.len(),
                lines.join("\n")
            )
        })
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, Vec<u8>)>) -> Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    paths.sort();
    for path in paths {
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or("");
        if path.is_dir() {
            collect(&path, &format!("{prefix}{name}/"), files)?;
        } else if !name.starts_with('.') {
            files.push((format!("{prefix}{name}"), fs::read(&path)?));
        }
    }
    Ok(())
}

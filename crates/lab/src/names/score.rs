//! Scores of the reader's names on gold tokens: strict (span and kind) and
//! spans alone, as the field counts them.

use super::labels::{Kind, spans};
use super::plain::{self, wikigold};
use super::{NameExample, gum, lexicon};
use anyhow::Result;
use clap::Args;
use detente_coding::lexicon::Index;
use detente_reading::{Model, Reader};
use std::ops::Range;
use std::path::PathBuf;

/// Which model, which gold names.
#[derive(Args)]
pub struct Names {
    /// The model.
    #[arg(long, default_value = "models/en.model")]
    model: PathBuf,
    /// The lexicon's folder, for the reader's words.
    #[arg(long, default_value = "lexicon")]
    lexicon: PathBuf,
    /// The folder that holds `ner/`, the names, and `parsing/`, the treebanks.
    #[arg(long)]
    data: PathBuf,
    /// Print so many misses of each set.
    #[arg(long, default_value_t = 0)]
    show: usize,
}

/// A span with its kind; `None` where the reader does not type it.
type Named = (Range<usize>, Option<Kind>);

/// Right, found and wanted.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Count {
    right: usize,
    found: usize,
    wanted: usize,
}

impl Count {
    fn precision(self) -> f64 {
        100.0 * self.right as f64 / self.found.max(1) as f64
    }

    fn recall(self) -> f64 {
        100.0 * self.right as f64 / self.wanted.max(1) as f64
    }

    fn f1(self) -> f64 {
        200.0 * self.right as f64 / (self.found + self.wanted).max(1) as f64
    }
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    strict: Count,
    spans: Count,
    kinds: [Count; 3],
}

impl Tally {
    fn add(&mut self, gold: &[Named], own: &[Named]) {
        let typed = own.iter().filter(|(_, kind)| kind.is_some());
        self.strict.found += typed.clone().count();
        self.strict.wanted += gold.len();
        self.strict.right += typed.filter(|n| gold.contains(n)).count();
        self.spans.found += own.len();
        self.spans.wanted += gold.len();
        let same = |n: &&Named| gold.iter().any(|g| g.0 == n.0);
        self.spans.right += own.iter().filter(same).count();
        for (count, kind) in self.kinds.iter_mut().zip(Kind::ALL) {
            let of = |n: &&Named| n.1 == Some(kind);
            count.found += own.iter().filter(of).count();
            count.wanted += gold.iter().filter(of).count();
            count.right += own.iter().filter(of).filter(|n| gold.contains(n)).count();
        }
    }
}

/// Prints a line a set, and the misses that were asked for.
pub fn run(args: &Names) -> Result<()> {
    let lexicon = lexicon(&args.lexicon)?;
    let index = Index::of(&lexicon);
    let reader = Reader {
        model: Model::decode(&std::fs::read(&args.model)?)?,
        language: lexicon.words.language(index.event_nouns()),
    };
    let gum_dev = gum::read(
        &args.data.join("ner/gum_coref_dev.jsonl"),
        &args.data.join("parsing/en_gum_open-ud-dev.conllu.gz"),
    )?;
    let sets = [
        (
            "uner_ewt_dev",
            plain::read_whole(&args.data.join("ner/uner_ewt_dev.jsonl"), wikigold)?,
        ),
        ("gum_coref_dev", gum_dev),
    ];
    println!(
        "{:14} {:>6} {:>6} {:>6} {:>6} | {:>6} {:>6} {:>6} | {:>7} {:>6} {:>6}",
        "", "names", "P", "R", "F1", "PER", "LOC", "ORG", "spans P", "R", "F1"
    );
    for (name, examples) in &sets {
        let mut tally = Tally::default();
        let mut misses = Vec::new();
        for example in examples {
            let gold: Vec<Named> = spans(&example.labels)
                .into_iter()
                .map(|(span, kind)| (span, Some(kind)))
                .collect();
            let own = read(&reader, example);
            tally.add(&gold, &own);
            if gold != own && misses.len() < args.show {
                misses.push(describe(example, &gold, &own));
            }
        }
        println!("{}", line(name, &tally));
        misses.iter().for_each(|miss| println!("{miss}"));
    }
    Ok(())
}

/// Reads the words of one sentence; each is a document of its own, since the
/// set's sentences are not in the order of any text.
fn read(reader: &Reader, example: &NameExample) -> Vec<Named> {
    let mut text = String::new();
    let mut tokens = Vec::with_capacity(example.forms.len());
    for form in &example.forms {
        if !text.is_empty() {
            text.push(' ');
        }
        let start = text.len() as u32;
        text.push_str(form);
        tokens.push((start, text.len() as u32));
    }
    let document = reader.read_cut(&text, &[tokens], None);
    document
        .names
        .iter()
        .map(|name| {
            let kind = Kind::ALL.into_iter().find(|k| Some(k.name()) == name.kind);
            (name.tokens.clone(), kind)
        })
        .collect()
}

fn line(name: &str, tally: &Tally) -> String {
    let [person, place, organisation] = tally.kinds.map(Count::f1);
    format!(
        "{name:14} {:6} {:6.2} {:6.2} {:6.2} | {person:6.2} {place:6.2} {organisation:6.2} | {:7.2} {:6.2} {:6.2}",
        tally.strict.wanted,
        tally.strict.precision(),
        tally.strict.recall(),
        tally.strict.f1(),
        tally.spans.precision(),
        tally.spans.recall(),
        tally.spans.f1()
    )
}

fn describe(example: &NameExample, gold: &[Named], own: &[Named]) -> String {
    let list = |these: &[Named], those: &[Named]| {
        let only = these.iter().filter(|n| !those.contains(n));
        only.map(|(span, kind)| {
            let kind = kind.map_or("?", Kind::name);
            format!("[{}: {kind}]", example.forms[span.clone()].join(" "))
        })
        .collect::<Vec<_>>()
        .join(" ")
    };
    format!(
        "  {}\n    missed {}\n    wrong  {}",
        example.forms.join(" "),
        list(gold, own),
        list(own, gold)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn untyped_names_count_for_spans_only() {
        let gold = [(0..2, Some(Kind::Person)), (3..4, Some(Kind::Place))];
        let own = [
            (0..2, None),
            (3..4, Some(Kind::Place)),
            (5..6, Some(Kind::Place)),
        ];
        let mut tally = Tally::default();
        tally.add(&gold, &own);
        let count = |right, found, wanted| Count {
            right,
            found,
            wanted,
        };
        assert_eq!(tally.strict, count(1, 2, 2));
        assert_eq!(tally.spans, count(2, 3, 2));
        assert_eq!(
            tally.kinds,
            [count(0, 0, 1), count(1, 2, 1), count(0, 0, 0)]
        );
    }
}

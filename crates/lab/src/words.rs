//! How well raw text is cut: tokens and sentences of treebanks, found in their
//! text; and dictionary forms on gold tokens with gold tags.

use crate::{conllu, lemmas};
use anyhow::{Result, anyhow};
use detente_reading::cut;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Which treebanks.
#[derive(clap::Args)]
pub struct Args {
    /// The folder that holds `parsing/`, the treebanks.
    #[arg(long)]
    data: PathBuf,
    /// Names of treebank files in it.
    #[arg(default_values_t = lemmas::DEV.map(str::to_owned))]
    files: Vec<String>,
    /// Print so many of the sentences that were cut wrongly (+ own, - gold) and so
    /// many of the tokens.
    #[arg(long, default_value_t = 0)]
    errors: usize,
}

/// Prints a line a treebank.
pub fn run(args: &Args) -> Result<()> {
    let coder = detente_data_en::coder(Vec::new()).map_err(|e| anyhow!(e))?;
    let reader = coder.reader;
    println!(
        "{:34} {:>7} {:>6} {:>9} {:>6}",
        "raw text", "words", "tokens", "sentences", "lemmas"
    );
    for name in &args.files {
        let path = args.data.join("parsing").join(name);
        let gold = conllu::raw(&path)?;
        let own = cut(&gold.text, &reader.language.profile);
        let tokens: Vec<(usize, usize)> = own
            .tokens
            .iter()
            .map(|&(a, b)| (a as usize, b as usize))
            .collect();
        let sentences: Vec<(usize, usize)> = own
            .sentences
            .iter()
            .map(|r| (tokens[r.start].0, tokens[r.end - 1].1))
            .collect();
        println!(
            "{name:34} {:7} {:6.4} {:9.4} {:6.4}",
            gold.tokens.len(),
            f1(&gold.tokens, &tokens),
            f1(&gold.sentences, &sentences),
            lemmas::share(&reader.model.lemmas, &conllu::read(&path)?)
        );
        differences(&gold.text, &gold.sentences, &sentences, args.errors);
        differences(&gold.text, &gold.tokens, &tokens, args.errors);
    }
    Ok(())
}

/// F1 of spans that are the same.
fn f1(gold: &[(usize, usize)], own: &[(usize, usize)]) -> f64 {
    let known: BTreeSet<_> = gold.iter().collect();
    let right = own.iter().filter(|s| known.contains(s)).count();
    2.0 * right as f64 / (gold.len() + own.len()).max(1) as f64
}

fn differences(text: &str, gold: &[(usize, usize)], own: &[(usize, usize)], most: usize) {
    let wanted: BTreeSet<_> = gold.iter().collect();
    let found: BTreeSet<_> = own.iter().collect();
    let around = |at: usize, bytes: isize| {
        let mut at = at.saturating_add_signed(bytes).min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    for &(&(a, b), sign) in wanted
        .difference(&found)
        .map(|s| (*s, '-'))
        .chain(found.difference(&wanted).map(|s| (*s, '+')))
        .collect::<BTreeSet<_>>()
        .iter()
        .take(most)
    {
        println!(
            "  {sign} {:?} [{:?}] {:?}",
            &text[around(a, -25)..a],
            &text[a..b],
            &text[b..around(b, 25)]
        );
    }
}

//! Dictionary forms by themselves: learnt in seconds, judged, put into a model.

use crate::conllu::{self, Tree};
use crate::train;
use anyhow::Result;
use detente_reading::learn::Lemmas;
use detente_reading::{Model, Tag};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The treebanks dictionary forms are judged on.
pub const DEV: [&str; 3] = [
    "en_ewt-ud-dev.conllu.gz",
    "en_gum_open-ud-dev.conllu.gz",
    "en_gum_news-ud-dev.conllu.gz",
];

/// What to learn from, and where the result goes.
#[derive(clap::Args)]
pub struct Args {
    /// The folder that holds `parsing/`, the treebanks.
    #[arg(long)]
    data: PathBuf,
    /// The lexicon's folder: its frames' words are base forms.
    #[arg(long, default_value = "lexicon")]
    lexicon: PathBuf,
    /// The model whose dictionary forms are replaced; without it nothing is written.
    #[arg(long)]
    model: Option<PathBuf>,
    /// Print so many of the commonest errors of each treebank.
    #[arg(long, default_value_t = 0)]
    errors: usize,
}

/// Learns, prints the share right with gold tags, writes the model.
pub fn run(args: &Args) -> Result<()> {
    let lemmas = train::learn_lemmas(&args.data, &args.lexicon)?;
    println!("{} entries", lemmas.len());
    for name in DEV {
        let trees = conllu::read(&args.data.join("parsing").join(name))?;
        println!("{name:34} {:.5}", share(&lemmas, &trees));
        for (error, n) in errors(&lemmas, &trees).into_iter().take(args.errors) {
            println!("  {n:3} {error}");
        }
    }
    if let Some(path) = &args.model {
        let mut model = Model::decode(&std::fs::read(path)?)?;
        model.lemmas = lemmas;
        let mut card: serde_json::Value = serde_json::from_str(&model.card)?;
        card["data"] = serde_json::json!(train::SOURCES);
        model.card = card.to_string();
        std::fs::write(path, model.encode())?;
    }
    Ok(())
}

/// Returns the dictionary form of a word of a tree, told its tag and the next word's.
pub fn with_gold_tags(lemmas: &Lemmas, tree: &Tree, word: usize) -> String {
    let tag = |i: usize| match (tree.upos.get(i), tree.feats.get(i)) {
        (Some(upos), Some(feats)) => Tag::of(upos, feats),
        _ => Tag::default(),
    };
    let mut lemma = String::new();
    lemmas.push_before(&tree.forms[word], tag(word), tag(word + 1), &mut lemma);
    lemma
}

/// Returns the share of words with the right dictionary form.
pub fn share(lemmas: &Lemmas, trees: &[Tree]) -> f64 {
    let (mut right, mut all) = (0usize, 0usize);
    for tree in trees {
        all += tree.forms.len();
        right += (0..tree.forms.len())
            .filter(|&i| with_gold_tags(lemmas, tree, i) == tree.lemmas[i])
            .count();
    }
    right as f64 / all.max(1) as f64
}

fn errors(lemmas: &Lemmas, trees: &[Tree]) -> Vec<(String, usize)> {
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for tree in trees {
        for i in 0..tree.forms.len() {
            let own = with_gold_tags(lemmas, tree, i);
            if own != tree.lemmas[i] {
                let line = format!(
                    "{} {} is {}, got {own}",
                    tree.upos[i], tree.forms[i], tree.lemmas[i]
                );
                *found.entry(line).or_default() += 1;
            }
        }
    }
    let mut order: Vec<(String, usize)> = found.into_iter().collect();
    order.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    order
}

//! Trains the reader's model from treebanks, the same bytes from the same data and seed.

mod bases;
mod inflect;
mod learner;
mod lemmas;
mod parser;
mod tagger;
mod words;

use crate::conllu::{self, Tree};
use anyhow::Result;
use clap::Args;
use detente_reading::learn::{ArcTable, Atom, Lemmas, RowTable, fill, tag};
use detente_reading::{Model, Rel, Tag};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Trains the reader's model.
#[derive(Args)]
pub struct Train {
    /// The folder of treebanks.
    #[arg(long)]
    data: PathBuf,
    /// Where the model goes.
    #[arg(long, default_value = "models/en.model")]
    out: PathBuf,
    /// Seed of every shuffle and every exploration.
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// Passes over the data.
    #[arg(long, default_value_t = 6)]
    passes: usize,
    /// Use only so many sentences of the machine-parsed news (for a quick trial).
    #[arg(long)]
    silver: Option<usize>,
    /// Drop transition features that weigh less.
    #[arg(long, default_value_t = 1.5)]
    prune: f64,
    /// Drop tag features that weigh less.
    #[arg(long, default_value_t = 1.0)]
    prune_tags: f64,
    /// Drop relation features that weigh less.
    #[arg(long, default_value_t = 2.0)]
    prune_labels: f64,
}

/// A sentence to learn from.
pub struct Example {
    forms: Vec<String>,
    lemmas: Vec<String>,
    tags: Vec<Tag>,
    heads: Vec<usize>,
    children: Vec<Vec<usize>>,
    rels: Vec<Rel>,
    atoms: Vec<Atom>,
}

/// What a shipped model may learn from: licences allow it (see models/en.card.md).
const GOLD: [&str; 2] = [
    "en_ewt-ud-train.conllu.gz",
    "en_gum_open-ud-train.conllu.gz",
];
const SILVER: &str = "silver/en_news_silver.conllu.gz";
const CLUSTERS: &str = "silver/clusters.tsv.gz";

/// Runs the training.
pub fn run(args: &Train) -> Result<()> {
    let begin = Instant::now();
    let say = |what: &str| eprintln!("[{:6.1} s] {what}", begin.elapsed().as_secs_f64());
    let mut gold = load(&args.data.join(GOLD[0]), None)?;
    let ewt = gold.len();
    gold.extend(load(&args.data.join(GOLD[1]), None)?);
    let silver = load(&args.data.join(SILVER), args.silver)?;
    say(&format!(
        "{} gold and {} machine-parsed sentences",
        gold.len(),
        silver.len()
    ));
    let lemmas = lemmas::lemmas(&weighted(&gold[..ewt], &gold[ewt..]), &silver);
    let clusters = words::clusters(&args.data.join(CLUSTERS))?;
    let gold_count = gold.len();
    let mut examples = gold;
    examples.extend(silver);
    let words = words::table(&examples, &clusters);
    for example in &mut examples {
        fill(
            example.forms.iter().map(String::as_str),
            &words,
            &mut example.atoms,
        );
    }
    let mut model = Model {
        words,
        lemmas,
        ..Model::default()
    };
    jackknife(&mut model, &mut examples, args, &say);
    let all: Vec<&Example> = examples.iter().collect();
    let learner = tagger::train(&all, args.passes, 20, args.seed);
    model.tagger = RowTable::new(&learner.averaged(tagger::SCALE, args.prune_tags));
    say(&format!(
        "tagger: {} features, {} kept",
        learner.len(),
        model.tagger.len()
    ));
    drop(learner);
    let learners = parser::train(&all, args.passes, args.seed, |pass, right| {
        say(&format!(
            "parser pass {}: {:.2} % of arcs",
            pass + 1,
            right * 100.0
        ));
    });
    model.arcs = ArcTable::new(learners.arcs.averaged(parser::SCALE, args.prune));
    model.labels = RowTable::new(&learners.labels.averaged(parser::SCALE, args.prune_labels));
    say(&format!(
        "parser: {} features, {} kept; relations: {} features, {} kept",
        learners.arcs.len(),
        model.arcs.len(),
        learners.labels.len(),
        model.labels.len()
    ));
    model.card = format!(
        "{{\"data\":[\"{}\",\"{}\",\"{SILVER}\",\"{CLUSTERS}\"],\"gold\":{gold_count},\"sentences\":{},\"seed\":{},\"passes\":{},\"licence\":\"CC BY-SA 4.0\"}}",
        GOLD[0],
        GOLD[1],
        all.len(),
        args.seed,
        args.passes
    );
    let bytes = model.encode();
    std::fs::write(&args.out, &bytes)?;
    say(&format!("{}: {} bytes", args.out.display(), bytes.len()));
    Ok(())
}

/// Learns only the dictionary forms, from what the whole training learns them from.
pub fn learn_lemmas(data: &Path) -> Result<Lemmas> {
    let parts = [
        load(&data.join(GOLD[0]), None)?,
        load(&data.join(GOLD[1]), None)?,
    ];
    let silver = load(&data.join(SILVER), None)?;
    Ok(lemmas::lemmas(&weighted(&parts[0], &parts[1]), &silver))
}

/// Where the treebanks differ on dictionary forms (people → person), EWT, which is
/// larger and revised longer, has the say.
fn weighted<'a>(ewt: &'a [Example], gum: &'a [Example]) -> [(&'a [Example], usize); 2] {
    [(ewt, 2), (gum, 1)]
}

/// Gives every example the tags a tagger would give that has not seen it, so
/// that the parser learns from the mistakes it will meet.
fn jackknife(model: &mut Model, examples: &mut [Example], args: &Train, say: &dyn Fn(&str)) {
    const FOLDS: usize = 3;
    for fold in 0..FOLDS {
        let others: Vec<&Example> = examples
            .iter()
            .enumerate()
            .filter(|(i, _)| i % FOLDS != fold)
            .map(|(_, e)| e)
            .collect();
        let learner = tagger::train(&others, 3, 20, args.seed + fold as u64);
        model.tagger = RowTable::new(&learner.averaged(tagger::SCALE, 0.0));
        let (mut right, mut all) = (0usize, 0usize);
        for example in examples
            .iter_mut()
            .enumerate()
            .filter(|(i, _)| i % FOLDS == fold)
            .map(|(_, e)| e)
        {
            let forms: Vec<&str> = example.forms.iter().map(String::as_str).collect();
            tag(model, &forms, &mut example.atoms);
            right += example
                .atoms
                .iter()
                .zip(&example.tags)
                .filter(|(a, t)| a.tag == **t)
                .count();
            all += forms.len();
        }
        say(&format!(
            "fold {}: {:.2} % of tags",
            fold + 1,
            100.0 * right as f64 / all.max(1) as f64
        ));
    }
}

fn load(path: &Path, most: Option<usize>) -> Result<Vec<Example>> {
    let trees = conllu::read(path)?;
    let step = most.map_or(1, |m| (trees.len() / m.max(1)).max(1));
    Ok(trees.into_iter().step_by(step).map(example).collect())
}

fn example(tree: Tree) -> Example {
    let tags = tree
        .upos
        .iter()
        .zip(&tree.feats)
        .map(|(u, f)| Tag::of(u, f))
        .collect();
    let heads = projective(tree.heads);
    let mut children = vec![Vec::new(); heads.len()];
    for (i, &head) in heads.iter().enumerate() {
        if let Some(list) = children.get_mut(head) {
            list.push(i);
        }
    }
    Example {
        tags,
        children,
        rels: tree.rels.iter().map(|r| Rel::of(r)).collect(),
        heads,
        forms: tree.forms,
        lemmas: tree.lemmas,
        atoms: Vec::new(),
    }
}

/// Lifts the shortest crossing arc to the head's head until no arcs cross
/// (Nivre & Nilsson 2005, without their label encoding).
fn projective(mut heads: Vec<usize>) -> Vec<usize> {
    let n = heads.len();
    while let Some(i) = crossing(&heads) {
        let head = heads[i];
        heads[i] = if head < n { heads[head] } else { n };
    }
    heads
}

fn crossing(heads: &[usize]) -> Option<usize> {
    let n = heads.len();
    let mut found: Option<(usize, usize)> = None;
    for (i, &head) in heads.iter().enumerate().filter(|(_, h)| **h < n) {
        let (low, high) = (i.min(head), i.max(head));
        let inside = |mut t: usize| {
            while t < n && t != head {
                t = heads[t];
            }
            t == head
        };
        if (low + 1..high).any(|t| !inside(t))
            && found.is_none_or(|(length, _)| high - low < length)
        {
            found = Some((high - low, i));
        }
    }
    found.map(|(_, i)| i)
}

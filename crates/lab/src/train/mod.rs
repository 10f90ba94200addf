//! Trains the reader's model from treebanks, the same bytes from the same data and seed.

mod words;

use crate::conllu::{self, Tree};
use crate::dice::Dice;
use crate::names::{self, NameExample};
use crate::net::{self, Course, Lesson, Params, Truth, Vocabulary};
use anyhow::Result;
use clap::Args;
use detente_reading::learn::Forms;
use detente_reading::{Model, Rel, Tag};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Trains the reader's model.
#[derive(Args)]
pub struct Train {
    /// The folder that holds `parsing/`, the treebanks, and `ner/`, the names.
    #[arg(long)]
    data: PathBuf,
    /// Where the model goes.
    #[arg(long, default_value = "models/en.model")]
    out: PathBuf,
    /// Seed of the first weights, of every shuffle and of everything left to chance.
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// Passes over the data.
    #[arg(long, default_value_t = 10)]
    passes: usize,
    /// Use only so many sentences of the machine-parsed news (for a quick trial).
    #[arg(long)]
    silver: Option<usize>,
    /// Tokens a step.
    #[arg(long, default_value_t = 800)]
    batch: usize,
    /// Highest rate of a step.
    #[arg(long, default_value_t = 0.003)]
    rate: f32,
    /// Share of states hidden at each step.
    #[arg(long, default_value_t = 0.1)]
    drop: f32,
    /// Weight of a sentence parsed by people, beside one parsed by a machine.
    #[arg(long, default_value_t = 2.0)]
    gold: f32,
    #[arg(long)]
    silver_names: bool,
    #[arg(long, default_value_t=1)]
    name_times: usize,
}

/// A sentence to learn from.
pub struct Example {
    forms: Vec<String>,
    lemmas: Vec<String>,
    tags: Vec<Tag>,
    heads: Vec<u16>,
    rels: Vec<u8>,
}

/// What a shipped model may learn from: licences allow it (see models/en.card.md).
const GOLD: [&str; 2] = [
    "parsing/en_ewt-ud-train.conllu.gz",
    "parsing/en_gum_open-ud-train.conllu.gz",
];
const SILVER: &str = "parsing/silver/en_news_silver.conllu.gz";
const CLUSTERS: &str = "parsing/silver/clusters.tsv.gz";

/// Of so many machine-parsed sentences one is also learnt as a headline.
const TITLES: usize = 30;

/// Runs the training.
pub fn run(args: &Train) -> Result<()> {
    let begin = Instant::now();
    let say = |what: &str| eprintln!("[{:6.1} s] {what}", begin.elapsed().as_secs_f64());
    let mut gold = Vec::new();
    for name in GOLD {
        gold.extend(load(&args.data.join(name), None)?);
    }
    let silver = load(&args.data.join(SILVER), args.silver)?;
    let lemmas = words::lemmas(&gold, &silver);
    let named = names::load(&args.data)?;
    let silver_labels = if args.silver_names { names::silver_names(&conllu::read(&args.data.join(SILVER))?, &named, &names::lexicon(std::path::Path::new("lexicon"))?) } else { Vec::new() };
    let clusters = net::clusters(&args.data.join(CLUSTERS))?;
    let weighed = (gold.iter().map(|e| (e, 2))).chain(silver.iter().map(|e| (e, 1)));
    let words = weighed.flat_map(|(e, w)| e.forms.iter().map(move |f| (f.as_str(), w)));
    let Vocabulary {
        forms,
        counts,
        clusters,
    } = net::vocabulary(words, &clusters);
    let mut lessons: Vec<Lesson> = gold.iter().map(|e| lesson(e, &forms, args.gold)).collect();
    lessons.extend(silver.iter().map(|e| lesson(e, &forms, 1.0)));
    lessons.extend(headlines(&silver).iter().map(|e| lesson(e, &forms, 1.0)));
    let step = args.silver.map_or(1, |m| (silver_labels.len() / m.max(1)).max(1));
    for (lesson, e) in lessons[gold.len()..].iter_mut().zip(silver_labels.iter().step_by(step)) { lesson.truth.names = e.clone(); }
    for _ in 0..args.name_times {
    lessons.extend(named.iter().map(|e| name_lesson(e, &forms)));
    }
    say(&format!(
        "{} gold and {} machine-parsed sentences, {} words, {clusters} clusters",
        gold.len(),
        silver.len(),
        counts.len()
    ));
    let mut params = Params::new(counts.len(), clusters, &mut Dice::new(args.seed));
    let course = Course {
        passes: args.passes,
        batch: args.batch,
        rate: args.rate,
        drop: args.drop,
        seed: args.seed,
    };
    net::teach(&mut params, &lessons, &counts, course, |pass, sums| {
        say(&format!("pass {}: {sums}", pass + 1));
    });
    let sample: Vec<Lesson> = lessons
        .iter()
        .step_by((lessons.len() / 1500).max(1))
        .cloned()
        .collect();
    let model = Model {
        net: net::export(&params, forms, &sample),
        lemmas,
        card: card(args, gold.len(), gold.len() + silver.len()),
        ..Model::default()
    };
    let bytes = model.encode();
    std::fs::write(&args.out, &bytes)?;
    say(&format!("{}: {} bytes", args.out.display(), bytes.len()));
    Ok(())
}

fn card(args: &Train, gold: usize, all: usize) -> String {
    format!(
        "{{\"data\":[\"{}\",\"{}\",\"{SILVER}\",\"{CLUSTERS}\"],\"gold\":{gold},\"sentences\":{all},\"seed\":{},\"passes\":{},\"licence\":\"CC BY-SA 4.0\"}}",
        GOLD[0], GOLD[1], args.seed, args.passes
    )
}

fn load(path: &Path, most: Option<usize>) -> Result<Vec<Example>> {
    let trees = conllu::read(path)?;
    let step = most.map_or(1, |m| (trees.len() / m.max(1)).max(1));
    Ok(trees.into_iter().step_by(step).map(example).collect())
}

fn example(tree: Tree) -> Example {
    Example {
        tags: (tree.upos.iter().zip(&tree.feats))
            .map(|(u, f)| Tag::of(u, f))
            .collect(),
        heads: tree.heads.iter().map(|h| *h as u16).collect(),
        rels: tree.rels.iter().map(|r| Rel::of(r) as u8).collect(),
        forms: tree.forms,
        lemmas: tree.lemmas,
    }
}

/// Some machine-parsed sentences again as headlines write them: Capitals On Every
/// Longer Word Or ON ALL LETTERS, and no stop.
fn headlines(examples: &[Example]) -> Vec<Example> {
    let longer = |form: &str| form.chars().count() > 3 || form.chars().any(char::is_uppercase);
    let title = |form: &String| {
        let mut chars = form.chars();
        match chars.next() {
            Some(first) if longer(form) => first.to_uppercase().chain(chars).collect(),
            _ => form.clone(),
        }
    };
    let mut all = Vec::new();
    for (i, example) in examples.iter().enumerate().filter(|(i, _)| i % TITLES == 0) {
        let mut n = example.forms.len();
        if n > 1 && example.forms[n - 1] == "." && example.heads.iter().all(|h| usize::from(*h) != n - 1) {
            n -= 1;
        }
        let full = example.forms.len() as u16;
        let forms = &example.forms[..n];
        let capitals = i % (3 * TITLES) == 0;
        all.push(Example {
            forms: forms.iter().map(|f| if capitals { f.to_uppercase() } else { title(f) }).collect(),
            lemmas: example.lemmas[..n].to_vec(),
            tags: example.tags[..n].to_vec(),
            heads: example.heads[..n].iter().map(|&h| if h == full { n as u16 } else { h }).collect(),
            rels: example.rels[..n].to_vec(),
        });
    }
    all
}

fn name_lesson(example: &NameExample, forms: &Forms) -> Lesson {
    Lesson {
        atoms: example.forms.iter().map(|f| forms.atom(f)).collect(),
        truth: Truth {
            names: example.labels.clone(),
            ..Truth::default()
        },
        weight: 1.0,
    }
}

fn lesson(example: &Example, forms: &Forms, weight: f32) -> Lesson {
    Lesson {
        atoms: example.forms.iter().map(|f| forms.atom(f)).collect(),
        truth: Truth {
            heads: example.heads.clone(),
            rels: example.rels.clone(),
            tags: example.tags.iter().map(|t| t.number() as u8).collect(),
            names: Vec::new(),
        },
        weight,
    }
}

//! Trains the reader's model from treebanks, the same bytes from the same data and seed.

mod bases;
mod headlines;
mod inflect;
mod lemmas;
mod lessons;

use crate::conllu;
use crate::dice::Dice;
use crate::names;
use crate::net::{self, Course, Params, Vocabulary};
use anyhow::{Context, Result};
use bases::Known;
use clap::Args;
use detente_coding::lexicon::{Frame, Lexicon, Predicate};
use detente_reading::Model;
use detente_reading::learn::Lemmas;
use lessons::{Example, example, lessons};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Trains the reader's model.
#[derive(Args)]
pub struct Train {
    /// The folder that holds `parsing/`, the treebanks, and `ner/`, the names.
    #[arg(long)]
    data: PathBuf,
    /// The lexicon's folder: the names it holds type names in the machine-parsed news.
    #[arg(long, default_value = "lexicon")]
    lexicon: PathBuf,
    /// Where the model goes.
    #[arg(long, default_value = "models/en.model")]
    out: PathBuf,
    /// Seed of the first weights, of every shuffle and of everything left to chance.
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// Passes over the data.
    #[arg(long, default_value_t = 8)]
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
    /// Prints the headlines that it would learn from, and stops.
    #[arg(long)]
    headlines: bool,
}

/// What a shipped model may learn from: licences allow it (see models/en.card.md).
const GOLD: [&str; 2] = [
    "parsing/en_ewt-ud-train.conllu.gz",
    "parsing/en_gum_open-ud-train.conllu.gz",
];
const SILVER: &str = "parsing/silver/en_news_silver.conllu.gz";
const CLUSTERS: &str = "parsing/silver/clusters.tsv.gz";

/// All that a model is made from, for its card.
pub const SOURCES: [&str; 10] = [
    GOLD[0],
    GOLD[1],
    SILVER,
    CLUSTERS,
    "ner/crossner_politics_train.jsonl",
    "ner/crossner_politics_dev.jsonl",
    "ner/wikigold.jsonl",
    "ner/gum_coref_train.jsonl",
    "lexicon",
    VERBS,
];
/// Irregular verbs, the project's own.
const VERBS: &str = "models/en.verbs.tsv";

/// Runs the training.
pub fn run(args: &Train) -> Result<()> {
    let begin = Instant::now();
    let say = |what: &str| eprintln!("[{:6.1} s] {what}", begin.elapsed().as_secs_f64());
    let data = Data::load(args)?;
    let lemmas = data.lemmas();
    let Vocabulary {
        forms,
        counts,
        clusters,
    } = net::vocabulary(data.words(), &net::clusters(&args.data.join(CLUSTERS))?);
    if args.headlines {
        for (e, _) in headlines::headlines(&data, args.seed) {
            println!("{}", e.forms.join(" "));
        }
        return Ok(());
    }
    let lessons = lessons(&data, &forms, args.gold, args.seed);
    say(&format!(
        "{} gold and {} machine-parsed sentences, {} with names, {} words",
        data.gold.len(),
        data.silver.len(),
        data.named.len(),
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
    let step = (lessons.len() / SAMPLE).max(1);
    let sample: Vec<_> = lessons.iter().step_by(step).cloned().collect();
    let model = Model {
        net: net::export(&params, forms, &sample),
        lemmas,
        card: card(args, &data),
        ..Model::default()
    };
    let bytes = model.encode();
    std::fs::write(&args.out, &bytes)?;
    say(&format!("{}: {} bytes", args.out.display(), bytes.len()));
    Ok(())
}

/// So many sentences show how large the network's values get.
const SAMPLE: usize = 1500;

/// All there is to learn from.
pub(crate) struct Data {
    gold: Vec<Example>,
    /// How many of the gold are EWT's; they come first.
    ewt: usize,
    silver: Vec<Example>,
    named: Vec<names::NameExample>,
    known: Known,
}

impl Data {
    fn load(args: &Train) -> Result<Data> {
        let named = names::load(&args.data)?;
        let lexicon = names::lexicon(&args.lexicon)?;
        // Names are typed over the whole file, whatever part of it is used.
        let typed = |file: &str, most: Option<usize>| -> Result<Vec<Example>> {
            let trees = conllu::read(&args.data.join(file))?;
            let names = names::silver_names(&trees, &named, &lexicon);
            let step = most.map_or(1, |m| (trees.len() / m.max(1)).max(1));
            let all = trees.into_iter().zip(names).step_by(step);
            Ok(all.map(|(tree, names)| example(tree, names)).collect())
        };
        let mut gold = typed(GOLD[0], None)?;
        let ewt = gold.len();
        gold.extend(trees(&args.data.join(GOLD[1]))?);
        Ok(Data {
            gold,
            ewt,
            silver: typed(SILVER, args.silver)?,
            known: known(&lexicon)?,
            named,
        })
    }

    fn lemmas(&self) -> Lemmas {
        lemmas::lemmas(
            &weighted(&self.gold[..self.ewt], &self.gold[self.ewt..]),
            &self.silver,
            &self.known,
        )
    }

    /// Every word with its weight.
    fn words(&self) -> impl Iterator<Item = (&str, u32)> {
        let gold = self.gold.iter().map(|e| (e, 2));
        let all = gold.chain(self.silver.iter().map(|e| (e, 1)));
        all.flat_map(|(e, weight)| e.forms.iter().map(move |f| (f.as_str(), weight)))
    }
}

/// What the project itself knows of verbs and nouns.
fn known(lexicon: &Lexicon) -> Result<Known> {
    let heads = |of: fn(&Frame) -> &Vec<Predicate>| {
        let all = lexicon.frames.iter().flat_map(of);
        all.filter(|p| !p.head.contains(' '))
            .map(|p| p.head.clone())
            .collect()
    };
    let text = std::fs::read_to_string(VERBS).with_context(|| format!("cannot read {VERBS}"))?;
    let lines = text.lines().filter(|l| !l.starts_with('#'));
    let verb = |line: &str| {
        let columns: Vec<String> = line.split('\t').map(str::to_owned).collect();
        columns.try_into().ok()
    };
    Ok(Known {
        verbs: heads(|f| &f.words),
        nouns: heads(|f| &f.nouns),
        irregular: lines.filter_map(verb).collect(),
    })
}

fn trees(path: &Path) -> Result<Vec<Example>> {
    let trees = conllu::read(path)?;
    Ok(trees.into_iter().map(|t| example(t, Vec::new())).collect())
}

fn card(args: &Train, data: &Data) -> String {
    serde_json::json!({
        "data": SOURCES,
        "gold": data.gold.len(),
        "machine_parsed": data.silver.len(),
        "named": data.named.len(),
        "seed": args.seed,
        "passes": args.passes,
        "licence": "CC BY-SA 4.0",
    })
    .to_string()
}

/// Learns only the dictionary forms, from what the whole training learns them from.
pub fn learn_lemmas(data: &Path, lexicon: &Path) -> Result<Lemmas> {
    let parts = [trees(&data.join(GOLD[0]))?, trees(&data.join(GOLD[1]))?];
    let silver = trees(&data.join(SILVER))?;
    let known = known(&names::lexicon(lexicon)?)?;
    Ok(lemmas::lemmas(
        &weighted(&parts[0], &parts[1]),
        &silver,
        &known,
    ))
}

/// Where the treebanks differ on dictionary forms (people → person), EWT, which is
/// larger and revised longer, has the say.
fn weighted<'a>(ewt: &'a [Example], gum: &'a [Example]) -> [(&'a [Example], usize); 2] {
    [(ewt, 2), (gum, 1)]
}

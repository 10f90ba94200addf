//! How fast and in how much memory the program adds articles: news made of the
//! lexicon's own example sentences, with other states in them, told by several.
//!
//! An example is shorter than a sentence of the news (44 bytes where the news
//! has some 180), and every one of them is an event. So each is drawn out to
//! the usual length with stretches of the sample articles; `--dense` leaves
//! them as they are, which makes four events of 300 bytes where the news has
//! one or two.

use crate::dice::Dice;
use anyhow::{Context, bail};
use clap::Args as ClapArgs;
use detente_coding::lexicon::{ActorKind, Lexicon};
use jiff::ToSpan;
use jiff::civil::Date;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Makes news and measures `detente add` on them
#[derive(ClapArgs)]
pub struct Args {
    /// How many articles
    #[arg(long, default_value_t = 50_000)]
    articles: usize,
    /// How long each is, in bytes
    #[arg(long, default_value_t = 300)]
    bytes: usize,
    /// As many events as fit: short sentences, each of which tells of one
    #[arg(long)]
    dense: bool,
    /// Over how many days they are spread
    #[arg(long, default_value_t = 3_650)]
    days: usize,
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Only write the articles, as JSON Lines
    #[arg(long)]
    only: Option<PathBuf>,
    /// The program
    #[arg(long, default_value = "target/release/detente")]
    program: PathBuf,
    /// Threads that code
    #[arg(long, default_value_t = 2)]
    threads: usize,
    /// The sources of the lexicon
    #[arg(long, default_value = "lexicon")]
    lexicon: PathBuf,
    /// The sample articles, of which sentences are drawn out
    #[arg(long, default_value = "samples")]
    samples: PathBuf,
}

/// Up to so many bytes a sentence of the news is drawn out.
const USUAL: [usize; 2] = [110, 210];

pub fn run(args: &Args) -> anyhow::Result<()> {
    let world = World::read(args)?;
    if let Some(path) = &args.only {
        return world.write(args, path);
    }
    let folder = std::env::temp_dir().join(format!("detente-adding-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let news = folder.join("news.jsonl");
    world.write(args, &news)?;
    let done = measure(args, &news, &folder.join("record.db"));
    fs::remove_dir_all(&folder)?;
    done
}

fn measure(args: &Args, news: &Path, db: &Path) -> anyhow::Result<()> {
    let start = Instant::now();
    let mut child = Command::new(&args.program)
        .arg("add")
        .arg(news)
        .arg("--db")
        .arg(db)
        .arg("--threads")
        .arg(args.threads.to_string())
        .stdout(Stdio::null())
        .spawn()
        .with_context(|| format!("{}: cannot be run; build it first", args.program.display()))?;
    let mut most = 0;
    let ended = loop {
        most = most.max(memory(child.id()));
        if let Some(ended) = child.try_wait()? {
            break ended;
        }
        std::thread::sleep(Duration::from_millis(50));
    };
    if !ended.success() {
        bail!("{} add ended with {ended}", args.program.display());
    }
    let seconds = start.elapsed().as_secs_f64();
    let size = fs::metadata(db)?.len();
    println!(
        "{} articles of {} bytes in {seconds:.1} s: {:.0} a second, {} MB of memory at most, {:.0} bytes on disk each",
        args.articles,
        args.bytes,
        args.articles as f64 / seconds,
        most / 1024,
        size as f64 / args.articles as f64
    );
    Ok(())
}

// The most memory a process has held so far, in kB; 0 where the system does not say.
fn memory(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"));
    let number = line.and_then(|l| l.split_whitespace().next());
    number.and_then(|n| n.parse().ok()).unwrap_or(0)
}

/// What news are made of.
struct World {
    sentences: Vec<String>,
    /// What they are drawn out with; empty where they are left as they are.
    details: Vec<String>,
    states: Vec<String>,
    towns: Vec<String>,
}

impl World {
    fn read(args: &Args) -> anyhow::Result<World> {
        let lexicon = &args.lexicon;
        let details = match args.dense {
            true => Vec::new(),
            false => details(&args.samples)?,
        };
        let mut sentences = Vec::new();
        collect(&lexicon.join("frames"), &mut sentences)?;
        sentences.sort();
        sentences.dedup();
        let known = Lexicon::decode(detente_data_en::LEXICON)?;
        let states = known.actors.iter().filter(|a| a.kind == ActorKind::State);
        let states: Vec<String> = states.map(|a| a.name.clone()).collect();
        let table = fs::read_to_string(lexicon.join("places/gazetteer.tsv"))?;
        let towns = table.lines().filter(|l| !l.starts_with('#'));
        let towns = towns.filter_map(|l| l.split('\t').find(|f| f.starts_with(char::is_uppercase)));
        let towns: Vec<String> = towns.map(str::to_owned).take(3_000).collect();
        if sentences.is_empty() || states.is_empty() || towns.is_empty() {
            bail!(
                "{}: is no lexicon; give its folder with --lexicon",
                lexicon.display()
            );
        }
        Ok(World {
            sentences,
            details,
            states,
            towns,
        })
    }

    fn write(&self, args: &Args, path: &Path) -> anyhow::Result<()> {
        let mut out = BufWriter::new(File::create(path)?);
        let mut dice = Dice::new(args.seed);
        let first = Date::constant(2010, 1, 1);
        // What is in the news: told again by others in the days that follow.
        let mut news: Vec<String> = Vec::new();
        for n in 0..args.articles {
            let day = n * args.days / args.articles.max(1);
            let date = first.checked_add(i64::try_from(day)?.days())?;
            let told = match news.len() {
                0..=39 => None,
                many => Some(dice.below(3))
                    .filter(|d| *d == 0)
                    .map(|_| dice.below(many)),
            };
            let lead = match told {
                Some(i) => news[i].clone(),
                None => {
                    let lead = self.sentence(&mut dice);
                    if news.len() >= 40 {
                        news.remove(0);
                    }
                    news.push(lead.clone());
                    lead
                }
            };
            let town = &self.towns[dice.below(self.towns.len())];
            let mut text = format!("{town} - {lead}");
            // Half a sentence over as often as half a sentence short.
            let spare = if args.dense { 0 } else { USUAL[0] * 3 / 4 };
            while text.len() + spare < args.bytes {
                text.push(' ');
                text.push_str(&self.sentence(&mut dice));
            }
            let line = serde_json::json!({
                "id": format!("n{n:07}"),
                "published": date.to_string(),
                "source": format!("wire {}", dice.below(40)),
                "text": text,
            });
            writeln!(out, "{line}")?;
        }
        out.flush()?;
        Ok(())
    }

    // A sentence with other states in it.
    fn sentence(&self, dice: &mut Dice) -> String {
        let mut sentence = self.sentences[dice.below(self.sentences.len())].clone();
        for state in &self.states {
            if let Some(at) = sentence.find(state.as_str()) {
                let other = &self.states[dice.below(self.states.len())];
                sentence.replace_range(at..at + state.len(), other);
                break;
            }
        }
        self.draw_out(dice, &mut sentence);
        sentence
    }

    fn draw_out(&self, dice: &mut Dice, sentence: &mut String) {
        if self.details.is_empty() {
            return;
        }
        let [least, most] = USUAL;
        let length = least + dice.below(most - least);
        sentence.truncate(sentence.trim_end_matches(['.', '!', '?']).len());
        while sentence.len() < length {
            sentence.push_str(", ");
            sentence.push_str(&self.details[dice.below(self.details.len())]);
        }
        sentence.push('.');
    }
}

// Stretches of the sample articles between two stops that open no sentence.
fn details(samples: &Path) -> anyhow::Result<Vec<String>> {
    let mut details = Vec::new();
    let found = fs::read_dir(samples).with_context(|| samples.display().to_string())?;
    for path in found.filter_map(|e| Some(e.ok()?.path())) {
        if path.extension().is_none_or(|e| e != "jsonl") {
            continue;
        }
        let text = fs::read_to_string(&path)?;
        for line in text.lines() {
            let article: serde_json::Value = serde_json::from_str(line)?;
            let text = article.get("text").and_then(|t| t.as_str());
            let pieces = text.unwrap_or_default().split(['.', ',', ';', '"', '\n']);
            let fits = |p: &&str| p.len() > 24 && p.starts_with(char::is_lowercase);
            details.extend(pieces.map(str::trim).filter(fits).map(str::to_owned));
        }
    }
    details.sort();
    details.dedup();
    if details.is_empty() {
        bail!(
            "{}: holds no sample articles; give their folder with --samples",
            samples.display()
        );
    }
    Ok(details)
}

fn collect(folder: &Path, into: &mut Vec<String>) -> anyhow::Result<()> {
    let found = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut paths: Vec<PathBuf> = found.filter_map(|e| Some(e.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, into)?;
        } else if path.extension().is_some_and(|e| e == "toml") {
            let frame: toml::Table = fs::read_to_string(&path)?.parse()?;
            for key in ["codes", "skips"] {
                let examples = frame.get(key).and_then(|v| v.as_array());
                for example in examples.into_iter().flatten() {
                    let text = example.get("text").and_then(|t| t.as_str());
                    into.extend(text.map(str::to_owned));
                }
            }
        }
    }
    Ok(())
}

//! How well the main text of web pages is found.

use anyhow::Context;
use clap::Args as Flags;
use detente_ingest::{Declared, Options, page};
use flate2::read::GzDecoder;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::PathBuf;

#[derive(Flags)]
pub struct Args {
    /// The folder with ground-truth.json and pages/
    #[arg(long)]
    data: PathBuf,
    /// Print the pages worse than this, with what is missing and what is too much
    #[arg(long, default_value_t = 0.0)]
    below: f64,
    /// Print title, outlet, author and day as well
    #[arg(long)]
    facts: bool,
}

/// Prints the F1 of every page and of all: bags of four tokens in a row, every page of equal weight.
pub fn run(args: &Args) -> anyhow::Result<()> {
    let truth = fs::read_to_string(args.data.join("ground-truth.json"))?;
    let truth: BTreeMap<String, Value> = serde_json::from_str(&truth)?;
    let mut sum = [0.0f64; 3];
    for (name, entry) in &truth {
        let mut html = Vec::new();
        let path = args.data.join(format!("pages/{name}.html.gz"));
        let file = File::open(&path).with_context(|| path.display().to_string())?;
        GzDecoder::new(file).read_to_end(&mut html)?;
        let gold = entry["articleBody"].as_str().unwrap_or_default();
        let declared = Declared {
            url: entry["url"].as_str().map(str::to_owned),
            content_type: None,
        };
        let found = page::parse(&html, name, &declared, &Options::default());
        let text = found.as_ref().map_or("", |page| &page.article.text);
        let got = compare(gold, text);
        for (sum, got) in sum.iter_mut().zip(got) {
            *sum += got;
        }
        let url = declared.url.unwrap_or_default();
        println!("{:.3} {url}", f1(&got));
        match found {
            Err(problem) => println!("      {problem}"),
            Ok(page) if args.facts => {
                let article = page.article;
                println!(
                    "      {:?} {:?}",
                    article.title.unwrap_or_default(),
                    article.url
                );
                println!(
                    "      {:?} by {:?} on {:?} {:?} [{}]",
                    article.source.unwrap_or_default(),
                    page.author.unwrap_or_default(),
                    article.published.map(|d| d.to_string()).unwrap_or_default(),
                    article.published_time.unwrap_or_default(),
                    article.language.unwrap_or_default(),
                );
            }
            Ok(page) if f1(&got) < args.below => differences(gold, &page.article.text),
            Ok(_) => {}
        }
    }
    println!(
        "{} pages: precision {:.3}, recall {:.3}, F1 {:.3}",
        truth.len(),
        sum[0] / (sum[0] + sum[1]),
        sum[0] / (sum[0] + sum[2]),
        f1(&sum)
    );
    Ok(())
}

fn differences(gold: &str, found: &str) {
    let lines = |text: &str| -> Vec<String> {
        text.lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|line| !line.is_empty())
            .collect()
    };
    let (gold, found) = (lines(gold), lines(found));
    for line in found.iter().filter(|line| !gold.contains(line)) {
        println!("    + {line}");
    }
    for line in gold.iter().filter(|line| !found.contains(line)) {
        println!("    - {line}");
    }
}

/// Of hits, false alarms and misses.
fn f1(t: &[f64; 3]) -> f64 {
    2.0 * t[0] / (2.0 * t[0] + t[1] + t[2])
}

fn shingles(text: &str) -> BTreeMap<Vec<String>, f64> {
    let tokens: Vec<String> = text
        .split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .filter(|t| !t.is_empty())
        .map(str::to_owned)
        .collect();
    let mut out = BTreeMap::new();
    if tokens.is_empty() {
        return out;
    }
    for w in tokens.windows(4.min(tokens.len())) {
        *out.entry(w.to_vec()).or_insert(0.0) += 1.0;
    }
    out
}

fn compare(gold: &str, found: &str) -> [f64; 3] {
    let (gold, found) = (shingles(gold), shingles(found));
    let mut t = [0.0; 3];
    for (key, count) in &gold {
        let has = found.get(key).copied().unwrap_or(0.0);
        t[0] += count.min(has);
        t[2] += (count - has).max(0.0);
    }
    for (key, count) in &found {
        t[1] += (count - gold.get(key).copied().unwrap_or(0.0)).max(0.0);
    }
    let sum: f64 = t.iter().sum();
    if sum > 0.0 {
        t = t.map(|x| x / sum);
    }
    t
}

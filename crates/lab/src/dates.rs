//! Dates against gold: the figures of the reference scorer, and those of the
//! part of a text that is annotated.

use anyhow::{Context, Result, anyhow};
use detente_coding::Coder;
use detente_record::Article;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// Which gold.
#[derive(clap::Args)]
pub struct Args {
    /// The folder that holds `time/`.
    #[arg(long)]
    data: PathBuf,
    /// Names of gold files in it.
    #[arg(default_values_t = ["meantime_timex.jsonl", "gum_dates.jsonl"].map(str::to_owned))]
    files: Vec<String>,
    /// Print so many of the expressions that were missed, invented or given another value.
    #[arg(long, default_value_t = 0)]
    show: usize,
}

/// MEANTIME's annotators stopped after four sentences: no time expression
/// stands beyond the sixth line (title, date, sentences).
const ANNOTATED: usize = 6;

#[derive(Deserialize)]
struct Gold {
    id: String,
    #[serde(alias = "doc_date")]
    dct: Option<String>,
    text: String,
    #[serde(default, alias = "dates")]
    timexes: Vec<Timex>,
}

#[derive(Deserialize)]
struct Timex {
    start: usize,
    end: usize,
    #[serde(rename = "type")]
    kind: Option<String>,
    #[serde(alias = "when")]
    value: Option<String>,
}

struct Own {
    start: usize,
    end: usize,
    value: String,
}

#[derive(Default)]
struct Count {
    hit: usize,
    right: usize,
    missed: usize,
    invented: usize,
}

/// Prints the figures of each file.
///
/// # Errors
/// When a file cannot be read.
pub fn run(args: &Args) -> Result<()> {
    let coder = detente_data_en::coder(Vec::new()).map_err(|e| anyhow!(e))?;
    for name in &args.files {
        let gold = read(&args.data.join("time").join(name))?;
        let own: Vec<Vec<Own>> = gold.iter().map(|g| code(&coder, g)).collect();
        let part = name.starts_with("meantime");
        let (mut all, mut near) = (Count::default(), Count::default());
        let (mut left, mut silent) = (args.show, 0);
        for (g, own) in gold.iter().zip(&own) {
            all.add(
                g,
                own,
                g.text.len(),
                if part { &mut silent } else { &mut left },
            );
            if part {
                let lines = g.text.split_inclusive('\n').take(ANNOTATED);
                near.add(g, own, lines.map(str::len).sum(), &mut left);
            }
        }
        all.say(name, "all");
        if part {
            near.say(name, "annotated part");
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<Gold>> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let mut gold: Vec<Gold> = text
        .lines()
        .filter(|l| !l.trim().is_empty())
        .map(serde_json::from_str)
        .collect::<Result<_, _>>()
        .with_context(|| path.display().to_string())?;
    // The gold counts characters.
    for g in &mut gold {
        let bytes: Vec<usize> = g
            .text
            .char_indices()
            .map(|(i, _)| i)
            .chain([g.text.len()])
            .collect();
        let byte = |n: usize| bytes.get(n).copied().unwrap_or(g.text.len());
        for t in &mut g.timexes {
            (t.start, t.end) = (byte(t.start), byte(t.end));
        }
    }
    Ok(gold)
}

fn code(coder: &Coder, gold: &Gold) -> Vec<Own> {
    let article = Article {
        id: gold.id.clone(),
        published: gold.dct.as_deref().and_then(|d| d.parse().ok()),
        text: gold.text.clone(),
        ..Article::default()
    };
    let document = coder.reader.read(&gold.text);
    let (dates, _) = coder.mentions(&document, &article);
    dates
        .into_iter()
        .map(|d| Own {
            start: d.start,
            end: d.end,
            value: d.value,
        })
        .collect()
}

impl Timex {
    // Dates of a day, a month, a year and the like; neither times of day nor weeks.
    fn wanted(&self) -> Option<&str> {
        let value = self
            .value
            .as_deref()
            .filter(|v| !v.is_empty() && !v.contains(['T', 'W']))?;
        let date = self.kind.as_deref().is_none_or(|k| k == "DATE");
        let digits = value.chars().take(4).all(|c| c.is_ascii_digit());
        (date && digits).then_some(value)
    }
}

impl Count {
    fn add(&mut self, gold: &Gold, own: &[Own], end: usize, show: &mut usize) {
        let own: Vec<&Own> = own.iter().filter(|o| o.start < end).collect();
        let mut used = vec![false; own.len()];
        let mut say = |what: &str, start: usize, end: usize, value: &str| {
            if *show > 0 {
                *show -= 1;
                let day = gold.dct.as_deref().unwrap_or("-");
                println!("{what}\t{value}\t{day}\t{}", around(&gold.text, start, end));
            }
        };
        for t in gold.timexes.iter().filter(|t| t.start < end) {
            let Some(value) = t.wanted() else { continue };
            let found = own
                .iter()
                .enumerate()
                .find(|(i, o)| !used[*i] && o.start < t.end && t.start < o.end);
            let Some((i, o)) = found else {
                self.missed += 1;
                say("missed", t.start, t.end, value);
                continue;
            };
            used[i] = true;
            self.hit += 1;
            if o.value == value {
                self.right += 1;
            } else {
                say("other", t.start, t.end, &format!("{value} for {}", o.value));
            }
        }
        for (o, _) in own.iter().zip(&used).filter(|(_, used)| !**used) {
            if !gold
                .timexes
                .iter()
                .any(|t| o.start < t.end && t.start < o.end)
            {
                self.invented += 1;
                say("invented", o.start, o.end, &o.value);
            }
        }
    }

    fn say(&self, name: &str, part: &str) {
        let f1 = 2.0 * self.hit as f64 / (2 * self.hit + self.missed + self.invented).max(1) as f64;
        let value = f1 * self.right as f64 / self.hit.max(1) as f64;
        let n = self.hit + self.missed;
        println!("{name} ({part}): dates.extent_f1: {f1:.3}  dates.value_f1: {value:.3}  (n={n})");
    }
}

fn around(text: &str, start: usize, end: usize) -> String {
    let before: Vec<char> = text[..start].chars().rev().take(50).collect();
    let before: String = before.into_iter().rev().collect();
    let after: String = text[end..].chars().take(30).collect();
    format!("{before}[{}]{after}", &text[start..end]).replace('\n', " / ")
}

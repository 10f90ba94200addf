//! The level of whole years against militarised disputes (Correlates of War), 2002 to 2014: the
//! level's formulas with a year a step, on the counts of all of ICEWS in four kinds.

use anyhow::{Context, Result};
use detente_relations::{Dyad, dyad};
use flate2::read::GzDecoder;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

/// Mean scores of words and deeds of cooperation, words and deeds of conflict.
const SCORES: [f64; 4] = [2.8, 6.3, -4.0, -8.0];

/// What is kept of the slow memory over a year: a half-life of 26 weeks.
const KEEP: f64 = 0.25;

/// States' abbreviations in the disputes, and their codes here.
const CODES: &str = include_str!("../../data/cow-iso.tsv");

type Years = BTreeMap<i32, [f64; 4]>;

/// A pair's year: how hostile its level (its sign turned) and its conflict say it is.
struct Row {
    pair: usize,
    year: i32,
    level: f64,
    rate: f64,
}

pub fn print(data: &Path) -> Result<()> {
    let folder = data.join("relations");
    let pairs = counts(&folder.join("icews_dyad_year_2002_2014.csv.gz"))?;
    let disputes = disputes(&folder.join("structural/mid_cow_directed_dyad_year.jsonl.gz"))?;
    let rows = levels(&pairs);
    let names: Vec<&Dyad> = pairs.keys().collect();
    let at =
        |row: &Row, ahead: i32| disputes.contains(&(names[row.pair].clone(), row.year + ahead));
    let hit = rows.iter().filter(|r| at(r, 0)).count();
    println!(
        "\nAgainst militarised disputes: {} dyad-years, {hit} with one; AUC in the same year, the next, and within a pair",
        rows.len()
    );
    for (name, of) in [
        ("level", (|r: &Row| r.level) as fn(&Row) -> f64),
        ("conflict rate", |r: &Row| r.rate),
    ] {
        let same: Vec<(f64, bool)> = rows.iter().map(|r| (of(r), at(r, 0))).collect();
        let next = rows.iter().filter(|r| r.year < 2014);
        let next: Vec<(f64, bool)> = next.map(|r| (of(r), at(r, 1))).collect();
        println!(
            "{name}: {:.3} / {:.3} / {:.3}",
            auc(&same),
            auc(&next),
            within(&rows, of, |r| at(r, 0))
        );
    }
    Ok(())
}

fn lines(path: &Path) -> Result<impl Iterator<Item = std::io::Result<String>>> {
    let file = File::open(path).with_context(|| path.display().to_string())?;
    Ok(BufReader::new(GzDecoder::new(file)).lines())
}

// Counts of both directions together.
fn counts(path: &Path) -> Result<BTreeMap<Dyad, Years>> {
    let mut out: BTreeMap<Dyad, Years> = BTreeMap::new();
    for line in lines(path)?.skip(1) {
        let line = line?;
        let cells: Vec<&str> = line.split(',').collect();
        let [year, a, b, n @ ..] = &cells[..] else {
            anyhow::bail!("{}: {line:?} has no counts", path.display());
        };
        if a == b {
            continue;
        }
        let years = out.entry(dyad(a, b)).or_default();
        let row = years.entry(year.parse()?).or_default();
        for (sum, n) in row.iter_mut().zip(n) {
            *sum += n.parse::<f64>()?;
        }
    }
    Ok(out)
}

fn disputes(path: &Path) -> Result<BTreeSet<(Dyad, i32)>> {
    let codes: BTreeMap<&str, &str> = CODES.lines().filter_map(|l| l.split_once('\t')).collect();
    let mut out = BTreeSet::new();
    for line in lines(path)? {
        let row: serde_json::Value = serde_json::from_str(&line?)?;
        let code = |key: &str| codes.get(row[key].as_str().unwrap_or(""));
        let year = row["year"].as_i64().unwrap_or(0);
        if let (Some(a), Some(b), Ok(year)) = (code("abb1"), code("abb2"), i32::try_from(year)) {
            out.insert((dyad(a, b), year));
        }
    }
    Ok(out)
}

fn levels(pairs: &BTreeMap<Dyad, Years>) -> Vec<Row> {
    let mut totals: BTreeMap<i32, f64> = BTreeMap::new();
    let mut pooled = [1.0; 4];
    for (year, n) in pairs.values().flatten() {
        *totals.entry(*year).or_default() += n.iter().sum::<f64>();
        for (sum, n) in pooled.iter_mut().zip(n) {
            *sum += n;
        }
    }
    let mean = totals.values().sum::<f64>() / totals.len().max(1) as f64;
    let all: f64 = pooled.iter().sum();
    let prior = pooled.map(|n| n / all);
    let mut out = Vec::new();
    for (pair, years) in pairs.values().enumerate() {
        let (mut memory, mut conflict, mut exposure) = ([0.0; 4], 0.0, 0.0);
        for (year, total) in &totals {
            let seen = years.get(year);
            let n = seen.copied().unwrap_or_default();
            let weeks = 52.0 * total / mean;
            for (a, n) in memory.iter_mut().zip(n) {
                *a = KEEP * *a + n / 2.0;
            }
            let hostile = n[2] + n[3];
            conflict = KEEP * conflict + hostile;
            exposure = KEEP * exposure + weeks;
            if seen.is_none() {
                continue;
            }
            let slow = (conflict + 0.2) / (exposure + 2.0);
            let rate = (hostile + 2.0 * slow) / (weeks + 2.0);
            let tone = tone(&memory, &n, &prior);
            out.push(Row {
                pair,
                year: *year,
                level: (1.0 + 52.0 * rate).ln() - tone,
                rate,
            });
        }
    }
    out
}

fn tone(memory: &[f64; 4], n: &[f64; 4], prior: &[f64; 4]) -> f64 {
    let slow: f64 = memory.iter().sum();
    let (mut sum, mut all) = (0.0, 0.0);
    for k in 0..4 {
        let alpha = n[k] / 2.0 + 10.0 * (memory[k] + 10.0 * prior[k]) / (slow + 10.0);
        sum += alpha * SCORES[k];
        all += alpha;
    }
    sum / all
}

// The chance that one with a dispute has the higher score; ties are half.
fn auc(rows: &[(f64, bool)]) -> f64 {
    let mut sorted: Vec<&(f64, bool)> = rows.iter().collect();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut below, mut won, mut hits) = (0.0, 0.0, 0.0);
    for same in sorted.chunk_by(|a, b| a.0 == b.0) {
        let hit = same.iter().filter(|r| r.1).count() as f64;
        let not = same.len() as f64 - hit;
        won += hit * (below + not / 2.0);
        below += not;
        hits += hit;
    }
    won / (hits * below)
}

// The same among the years of one pair, all pairs of years together.
fn within(rows: &[Row], of: fn(&Row) -> f64, hit: impl Fn(&Row) -> bool) -> f64 {
    let (mut won, mut all) = (0.0, 0.0);
    for own in rows.chunk_by(|a, b| a.pair == b.pair) {
        let (with, without): (Vec<&Row>, Vec<&Row>) = own.iter().partition(|r| hit(r));
        for (a, b) in with
            .iter()
            .flat_map(|a| without.iter().map(move |b| (a, b)))
        {
            all += 1.0;
            won += match of(a).total_cmp(&of(b)) {
                std::cmp::Ordering::Greater => 1.0,
                std::cmp::Ordering::Equal => 0.5,
                std::cmp::Ordering::Less => 0.0,
            };
        }
    }
    won / all
}

//! The Parquet series of dyadic events, and the breaks known to be in them.

use anyhow::{Context, Result};
use detente_record::Day;
use detente_relations::{Act, BINS, Counts, Dyad, Params, Side, dyad};
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::{Field, Row};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::Path;

/// Acts from which a dyad without a known break tells of false alarms.
pub const QUIET_ACTS: u32 = 40;

/// A series and what is known of it.
pub struct Set {
    /// As the breaks name it.
    pub name: &'static str,
    /// One a day for each source, target and code.
    pub acts: Vec<Act>,
    pub counts: Counts,
    /// The method's constants with the series' own prior.
    pub params: Params,
    pub breaks: Vec<Known>,
    /// Active dyads on which no break is known.
    pub quiet: Vec<Series>,
    /// Rows read, and those between two states.
    pub rows: (usize, usize),
}

/// A break somebody knows of.
pub struct Known {
    pub series: Series,
    pub date: Day,
    pub down: bool,
    /// At least four conflictive acts within a month: somebody could have seen it.
    pub observable: bool,
}

/// One dyad's weeks.
#[derive(Clone)]
pub struct Series {
    pub dyad: Dyad,
    pub weeks: Vec<[u32; BINS]>,
    pub exposure: Vec<f64>,
    /// Sum of scores and number of acts, for the scalar baselines.
    pub scores: Vec<(f64, u32)>,
}

/// The series' names in truth_breaks.csv, their files, and their weeks of burn-in.
const SETS: [(&str, &str, u16); 3] = [
    ("E18", "E18_icews_2018.parquet", 6),
    ("M", "M_icews_mena_2015-12_2018-02.parquet", 6),
    ("A", "A_icews_2005_2015.parquet", 13),
];

/// Reads the three series.
pub fn sets(data: &Path) -> Result<Vec<Set>> {
    read(data, &SETS, &DENSER)
}

/// Reads the thin one alone.
pub fn thin(data: &Path) -> Result<Set> {
    let mut sets = read(data, &SETS[2..], &DENSER)?;
    sets.pop().context("no thin series")
}

/// Reads the thin one with the years that were collected whole.
pub fn grown(data: &Path) -> Result<Set> {
    let mut sets = read(data, &SETS[2..], &DENSER[1..])?;
    sets.pop().context("no thin series")
}

fn read(data: &Path, which: &[(&'static str, &str, u16)], denser: &[&str]) -> Result<Vec<Set>> {
    let folder = data.join("relations/series");
    let truth = truth(&folder.join("truth_breaks.csv"))?;
    which
        .iter()
        .map(|(name, file, burn_in)| {
            let (acts, rows) = acts(&folder.join(file), denser)?;
            let own: Vec<_> = truth.iter().filter(|(set, ..)| set == name).collect();
            Ok(set(name, acts, rows, *burn_in, &own))
        })
        .collect()
}

// Years of the thin series that were collected whole.
const DENSER: [&str; 2] = ["i0515_full", "i14_full"];

type Truth = (String, Dyad, Day, bool);

fn set(
    name: &'static str,
    acts: Vec<Act>,
    rows: (usize, usize),
    burn_in: u16,
    truth: &[&Truth],
) -> Set {
    let counts = Counts::of(&acts, None);
    let params = Params {
        burn_in,
        ..Params::for_feed(&counts)
    };
    let mut scores: BTreeMap<Dyad, Vec<(f64, u32)>> = BTreeMap::new();
    for act in &acts {
        let Some(week) = counts.index(act.date) else {
            continue;
        };
        let row = scores
            .entry(act.dyad())
            .or_insert_with(|| vec![(0.0, 0); counts.weeks()]);
        row[week].0 += act.score;
        row[week].1 += 1;
    }
    let of = |pair: &Dyad| Series {
        dyad: pair.clone(),
        weeks: counts.series(pair, Side::Both),
        exposure: counts.exposure(pair, &params.exposure),
        scores: scores
            .get(pair)
            .cloned()
            .unwrap_or_else(|| vec![(0.0, 0); counts.weeks()]),
    };
    let breaks: Vec<Known> = truth
        .iter()
        .map(|(_, pair, date, down)| Known {
            series: of(pair),
            date: *date,
            down: *down,
            observable: conflict(&acts, pair, *date) >= 4,
        })
        .collect();
    let known: BTreeSet<&Dyad> = truth.iter().map(|(_, pair, ..)| pair).collect();
    let quiet = counts
        .dyads()
        .filter(|pair| !known.contains(pair))
        .map(&of)
        .filter(|s| s.weeks.iter().flatten().sum::<u32>() >= QUIET_ACTS)
        .collect();
    Set {
        name,
        counts,
        params,
        breaks,
        quiet,
        rows,
        acts,
    }
}

// Conflictive acts from the day before a break to thirty days after.
fn conflict(acts: &[Act], pair: &Dyad, date: Day) -> usize {
    let near = |act: &&Act| {
        let after = super::days(date, act.date);
        (-1..=30).contains(&after) && act.score < -0.01 && act.dyad() == *pair
    };
    acts.iter().filter(near).count()
}

fn truth(path: &Path) -> Result<Vec<Truth>> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let mut out = Vec::new();
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let [set, pair, date, sign, ..] = cells[..] else {
            anyhow::bail!("{}: {line:?} has no four cells", path.display());
        };
        let (a, b) = pair.split_once('-').with_context(|| line.to_owned())?;
        out.push((set.to_owned(), dyad(a, b), date.parse()?, sign == "-1"));
    }
    Ok(out)
}

/// Reads the acts of a Parquet file, one a day for each source, target and code,
/// with the rows read and those between two states. Parts of the thin series in `denser` are left out.
pub fn acts(path: &Path, denser: &[&str]) -> Result<(Vec<Act>, (usize, usize))> {
    let at = || path.display().to_string();
    let file = File::open(path).with_context(at)?;
    let reader = SerializedFileReader::new(file).with_context(at)?;
    let mut seen: BTreeMap<(Day, String, String, String), Act> = BTreeMap::new();
    let mut rows = (0, 0);
    for row in reader.get_row_iter(None).with_context(at)? {
        rows.0 += 1;
        let row = row.with_context(at)?;
        let Some((date, from, to, code, score)) = told(&row, denser) else {
            continue;
        };
        rows.1 += 1;
        let key = (date, from.clone(), to.clone(), code.clone());
        seen.entry(key)
            .or_insert_with(|| Act {
                id: format!("{date}-{from}-{to}-{code}"),
                date,
                from,
                to,
                score,
                code,
                ..Act::default()
            })
            .reports += 1;
    }
    Ok((seen.into_values().collect(), rows))
}

// A row between two different states.
fn told(row: &Row, denser: &[&str]) -> Option<(Day, String, String, String, f64)> {
    let (mut date, mut score) = (None, None);
    let (mut from, mut to, mut code) = (None, None, None);
    for (name, field) in row.get_column_iter() {
        match name.as_str() {
            "date" => date = day(field),
            "source_iso3" => from = words(field),
            "target_iso3" => to = words(field),
            "cameo" => code = words(field),
            // Of the thin series only the random fifth: the other years are denser.
            "set" if matches!(field, Field::Str(set) if denser.contains(&set.as_str())) => {
                return None;
            }
            "intensity" => score = number(field),
            _ => {}
        }
    }
    let (from, to) = (from?, to?);
    (from != to && from.len() == 3 && to.len() == 3).then_some((date?, from, to, code?, score?))
}

fn day(field: &Field) -> Option<Day> {
    match field {
        Field::Str(text) => text.get(..10)?.parse().ok(),
        Field::Date(days) => since_1970(i64::from(*days)),
        Field::TimestampMicros(t) => since_1970(t.div_euclid(86_400_000_000)),
        Field::TimestampMillis(t) => since_1970(t.div_euclid(86_400_000)),
        _ => None,
    }
}

fn since_1970(days: i64) -> Option<Day> {
    let span = jiff::Span::new().try_days(days).ok()?;
    Day::constant(1970, 1, 1).checked_add(span).ok()
}

fn words(field: &Field) -> Option<String> {
    match field {
        Field::Str(text) if !text.is_empty() => Some(text.clone()),
        Field::Int(n) => Some(n.to_string()),
        Field::Long(n) => Some(n.to_string()),
        _ => None,
    }
}

fn number(field: &Field) -> Option<f64> {
    match field {
        Field::Double(x) => Some(*x),
        Field::Float(x) => Some(f64::from(*x)),
        Field::Str(text) => text.parse().ok(),
        _ => None,
    }
}

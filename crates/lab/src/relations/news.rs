//! Breaks from raw news: a record made by `detente add` scored against known breaks, as
//! `score.py breaks` does, and what was missed parted into the coder's and the detector's.

use super::methods::{merged, only};
use super::sweep::YEAR;
use super::weights;
use anyhow::{Context, Result};
use clap::Args as ClapArgs;
use detente_record::{Break, BreakDirection, Day, Event, EventType, Tier};
use detente_relations::{Act, Acts, Counts, Dyad, Params, Prior, Scale, detect, dyad};
use detente_store::Store;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

#[derive(ClapArgs)]
pub struct Args {
    /// The record that `detente add` made of news/wikipedia_current_events
    #[arg(long, value_name = "PATH")]
    db: PathBuf,
    /// The folder of data sets (its relations/breaks_*.jsonl are read)
    #[arg(long, value_name = "DIR", default_value = "../shared/data")]
    data: PathBuf,
    /// False alarms a quiet dyad-year that the threshold is set for
    #[arg(long, default_value_t = 0.25)]
    rate: f64,
    /// Choose what an act of each conflictive bin counts for, on half of the pairs and the thin series
    #[arg(long)]
    choose: bool,
    /// Print what was missed
    #[arg(long)]
    show: bool,
}

/// A known break, or something that looks like one.
pub(super) struct Gold {
    id: String,
    pub pair: Dyad,
    pub date: Day,
    pub down: bool,
    level: u64,
    evidence: String,
    kind: String,
    text: String,
}

pub fn run(args: &Args) -> Result<()> {
    let folder = args.data.join("relations");
    let gold = gold(&folder.join("breaks_gold.jsonl"))?;
    let known: BTreeSet<Dyad> = gold.iter().map(|g| g.pair.clone()).collect();
    let store = Store::open_read_only(&args.db)?;
    let (acts, told, telling) = read(&store)?;
    let span = span(&telling);
    let counts = Counts::of(
        &acts,
        acts.first().zip(acts.last()).map(|(a, b)| (a.date, b.date)),
    );
    let mut params = Params::for_feed(&counts);
    if let Some(prior) = Prior::fit(&counts, &params) {
        params.prior = prior;
    }
    println!(
        "{} acts of {} pairs in {} weeks",
        acts.len(),
        counts.dyads().count(),
        counts.weeks()
    );
    let serious: Vec<&Gold> = gold.iter().filter(|g| g.level >= 2).collect();
    let quiet: Vec<Dyad> = told
        .iter()
        .filter(|(pair, n)| **n >= 40 && !known.contains(*pair))
        .map(|(pair, _)| pair.clone())
        .collect();
    // A pair of which no act is counted (one side is no state) cannot raise an alarm, and would
    // only make the rate look lower.
    let all = quiet.len();
    let quiet: Vec<Dyad> = quiet.into_iter().filter(|d| counts.has(d)).collect();
    let years = counts.weeks() as f64 / YEAR * quiet.len() as f64;
    let shipped = detect(&acts, &counts, &params);
    printed(&shipped, &serious, &quiet, (all, years, span));
    println!(
        "{} quiet pairs (40 events or more), {years:.0} dyad-years; with those of which one side is no state {all}",
        quiet.len()
    );
    if args.choose {
        return weights::choose(&args.data, &acts, &counts, &quiet, &serious);
    }
    ceiling(&acts, &serious);
    let least = sweep(
        &acts,
        &counts,
        &params,
        (&quiet, years),
        &serious,
        args.rate,
    );
    let [Some(down), Some(up)] = least else {
        return Ok(());
    };
    let p = Params {
        down: only(down),
        up: only(up),
        ..params.clone()
    };
    let alarms = by_pair(&detect(&acts, &counts, &p));
    let hits = serious.iter().filter(|g| hit(&alarms, g)).count();
    println!(
        "down {down}, up {up}: {hits} of {} = {:.3}",
        serious.len(),
        hits as f64 / serious.len() as f64
    );
    tell(&serious, &alarms, &acts, &telling, args.show);
    negatives(&folder.join("breaks_hard_negatives.jsonl"), &telling)?;
    Ok(())
}

// What `detente breaks` prints without being asked for more, as `score.py breaks` counts it: its
// pairs include those that cannot alarm, and its years begin with the oldest date any event has.
fn printed(
    found: &[Break],
    serious: &[&Gold],
    quiet: &[Dyad],
    (pairs, years, span): (usize, f64, f64),
) {
    let shown: Vec<Break> = found
        .iter()
        .filter(|b| b.tier >= Tier::Watch)
        .cloned()
        .collect();
    let alarms = by_pair(&shown);
    let hits = serious.iter().filter(|g| hit(&alarms, g)).count();
    let raised: usize = quiet
        .iter()
        .map(|pair| {
            let days = alarms.get(&(pair.clone(), true)).into_iter().flatten();
            let mut kept: Vec<Day> = Vec::new();
            for day in days {
                if kept
                    .last()
                    .is_none_or(|last| super::days(*last, *day) >= 28)
                {
                    kept.push(*day);
                }
            }
            kept.len()
        })
        .sum();
    println!(
        "as printed: {hits} of {} = {:.3}; {raised} false alarms, {:.3} a dyad-year; by score.py's years ({span:.0}) and {pairs} pairs {:.3}",
        serious.len(),
        hits as f64 / serious.len() as f64,
        raised as f64 / years,
        raised as f64 / (span * pairs as f64)
    );
}

// Years from the first to the last day on which any event that has a doer is dated.
fn span(telling: &Telling) -> f64 {
    let events = telling.values().flatten().filter(|e| !e.actor.is_empty());
    let days: Vec<Day> = events.filter_map(|e| e.when.date).collect();
    let ends = days.iter().min().zip(days.iter().max());
    ends.map_or(0.0, |(a, b)| super::days(*a, *b) as f64 / 365.25)
}

// Prints what each threshold gives, and returns the least that keeps to the rate, either way.
fn sweep(
    acts: &[Act],
    counts: &Counts,
    params: &Params,
    (quiet, years): (&[Dyad], f64),
    serious: &[&Gold],
    rate: f64,
) -> [Option<f64>; 2] {
    println!("| threshold | false alarms, down | up | recall |\n|---|---|---|---|");
    let mut least = [None; 2];
    for step in 6..=32 {
        let c = f64::from(step) * 0.125;
        let p = Params {
            down: only(c),
            up: only(c),
            ..params.clone()
        };
        let alarms = by_pair(&detect(acts, counts, &p));
        let raised = [true, false].map(|way| {
            let each = quiet.iter();
            let n: usize = each
                .map(|d| merged_days(alarms.get(&(d.clone(), way))))
                .sum();
            n as f64 / years
        });
        let hits = serious.iter().filter(|g| hit(&alarms, g)).count();
        println!(
            "| {c} | {:.3} | {:.3} | {hits} of {} = {:.3} |",
            raised[0],
            raised[1],
            serious.len(),
            hits as f64 / serious.len() as f64
        );
        for (least, raised) in least.iter_mut().zip(raised) {
            if raised <= rate && least.is_none() {
                *least = Some(c);
            }
        }
    }
    least
}

pub(super) type Alarms = BTreeMap<(Dyad, bool), Vec<Day>>;

pub(super) fn by_pair(found: &[Break]) -> Alarms {
    let mut out: Alarms = BTreeMap::new();
    for b in found {
        let way = b.direction == BreakDirection::Down;
        out.entry((b.dyad.clone(), way))
            .or_default()
            .push(b.detected);
    }
    out
}

pub(super) fn hit(alarms: &Alarms, gold: &Gold) -> bool {
    let near = |d: &Day| (-3..=30).contains(&super::days(gold.date, *d));
    alarms
        .get(&(gold.pair.clone(), gold.down))
        .is_some_and(|all| all.iter().any(near))
}

pub(super) fn merged_days(all: Option<&Vec<Day>>) -> usize {
    let Some(all) = all else { return 0 };
    let first = all.first().copied().unwrap_or_default();
    let weeks = all
        .iter()
        .map(|d| usize::try_from(super::days(first, *d) / 7).unwrap_or(0));
    merged(weeks.collect()).len()
}

// Of each article, the types it gave as done, and the pairs of its acts with their scores.
type Telling = BTreeMap<String, Vec<Event>>;

#[allow(clippy::type_complexity)]
fn read(store: &Store) -> Result<(Vec<Act>, BTreeMap<Dyad, usize>, Telling)> {
    let incidents = store.incidents(&Default::default())?;
    let mut acts = Acts::new(&incidents, false, Scale::Plover);
    let mut told: BTreeMap<Dyad, usize> = BTreeMap::new();
    let mut telling: Telling = BTreeMap::new();
    for each in store.all_told() {
        let (article, coded) = each?;
        for event in coded.events {
            if event.auxiliary.is_empty() && event.when.date.is_some() {
                let codes: BTreeSet<&str> = event
                    .actor
                    .iter()
                    .chain(&event.recipient)
                    .map(|e| e.code.as_str())
                    .filter(|c| !c.is_empty())
                    .collect();
                if let [a, b] = codes.into_iter().collect::<Vec<_>>()[..] {
                    *told.entry(dyad(a, b)).or_default() += 1;
                }
            }
            // An act known later than it is published cannot be; one dated later is a plan.
            let late = event
                .when
                .date
                .zip(article.published)
                .is_some_and(|(d, p)| d > p);
            if !late {
                acts.add(&event);
            }
            telling.entry(article.id.clone()).or_default().push(event);
        }
    }
    Ok((acts.finish().0, told, telling))
}

fn gold(path: &Path) -> Result<Vec<Gold>> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let mut out = Vec::new();
    for line in text.lines().filter(|l| !l.trim().is_empty()) {
        let g: serde_json::Value = serde_json::from_str(line)?;
        let words = |key: &str| g[key].as_str().unwrap_or("").to_owned();
        let (a, b) = (code(&words("a")), code(&words("b")));
        if a.len() != 3 || b.len() != 3 {
            continue;
        }
        out.push(Gold {
            id: words("id"),
            pair: dyad(&a, &b),
            date: words("date").parse()?,
            down: g["sign"].as_i64() == Some(-1),
            level: g["level"].as_u64().unwrap_or(0),
            evidence: words("evidence"),
            kind: words("kind"),
            text: words("text"),
        });
    }
    Ok(out)
}

fn code(word: &str) -> String {
    match word {
        "XKX" => "KOS".to_owned(),
        other => other.to_owned(),
    }
}

// How many of the breaks have any act of the right sign between the two within the days.
fn ceiling(acts: &[Act], serious: &[&Gold]) {
    let seen = serious.iter().filter(|g| seen(acts, g)).count();
    println!(
        "breaks with an act of the right sign between the two in [-3, +30] days: {seen} of {}",
        serious.len()
    );
}

fn seen(acts: &[Act], g: &Gold) -> bool {
    acts.iter().any(|a| {
        a.dyad() == g.pair
            && (-3..=30).contains(&super::days(g.date, a.date))
            && if g.down {
                a.score < -0.01
            } else {
                a.score >= 1.01
            }
    })
}

fn tell(serious: &[&Gold], alarms: &Alarms, acts: &[Act], telling: &Telling, show: bool) {
    let mut why: BTreeMap<&str, usize> = BTreeMap::new();
    let mut kinds: BTreeMap<(&str, bool), [usize; 2]> = BTreeMap::new();
    for g in serious {
        let was = hit(alarms, g);
        let of = kinds.entry((&g.kind, g.down)).or_default();
        of[0] += usize::from(was);
        of[1] += 1;
        if was {
            continue;
        }
        let of_pair = |e: &&Event| {
            let all: BTreeSet<&str> = e
                .actor
                .iter()
                .chain(&e.recipient)
                .map(|x| x.code.as_str())
                .collect();
            g.pair.iter().all(|c| all.contains(c.as_str()))
        };
        let own: Vec<&Event> = telling
            .get(&g.evidence)
            .into_iter()
            .flatten()
            .filter(of_pair)
            .collect();
        let sign = |e: &&&Event| {
            if g.down {
                e.event_scale < -0.01
            } else {
                e.event_scale >= 1.01
            }
        };
        let right = own.iter().find(sign);
        let reason = if seen(acts, g) && right.is_some_and(|e| e.is_act()) {
            "detector: the act is there"
        } else if seen(acts, g) {
            "detector or coder: only another act is there"
        } else if right.is_some_and(|e| e.is_act()) {
            "date: the act has none, or another"
        } else if right.is_some() {
            "coder: the act is planned, past, denied or alleged"
        } else if !own.is_empty() {
            "coder: an event of the pair, of the wrong sign"
        } else {
            "coder: no event of the pair"
        };
        *why.entry(reason).or_default() += 1;
        if show {
            println!(
                "{reason} · {} {} {} {} · {}",
                g.id,
                g.pair.join("-"),
                if g.down { "down" } else { "up" },
                g.kind,
                g.text
            );
            for e in own {
                println!(
                    "    {:?} {} {:?} {:?} {:?}",
                    e.event, e.event_scale, e.auxiliary, e.standing, e.when.date
                );
            }
        }
    }
    println!("\nmissed, and why:");
    for (reason, n) in why {
        println!("  {n} {reason}");
    }
    println!("found, by kind:");
    for ((kind, down), [found, all]) in kinds {
        println!(
            "  {kind} {}: {found} of {all}",
            if down { "down" } else { "up" }
        );
    }
}

fn negatives(path: &Path, telling: &Telling) -> Result<()> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let (mut bad, mut all) = (Vec::new(), 0);
    for line in text.lines().filter(|l| !l.trim().is_empty()) {
        let g: serde_json::Value = serde_json::from_str(line)?;
        all += 1;
        let evidence = g["evidence"].as_str().unwrap_or("");
        let entered = telling.get(evidence).into_iter().flatten().any(|e| {
            e.auxiliary.is_empty()
                && e.event
                    .iter()
                    .any(|t| matches!(t, EventType::Sanction | EventType::Retreat))
        });
        if entered {
            bad.push(format!(
                "{} {}: {}",
                g["id"].as_str().unwrap_or(""),
                g["reason"].as_str().unwrap_or(""),
                g["text"].as_str().unwrap_or("")
            ));
        }
    }
    println!("hard negatives entered: {} of {all}", bad.len());
    for line in bad {
        println!("  {line}");
    }
    Ok(())
}

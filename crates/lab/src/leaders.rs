//! `lab leaders`: where the people files and the tables of leaders disagree.

mod table;

use anyhow::Result;
use clap::Args;
use detente_coding::lexicon::{Actor, ActorKind, Office};
use detente_record::Day;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use table::{Row, words};

/// Which data, what to list.
#[derive(Args)]
pub struct Leaders {
    /// The folder that holds `formats/tables/`.
    #[arg(long)]
    data: PathBuf,
    /// A lexicon's folder instead of the one that is built in.
    #[arg(long)]
    lexicon: Option<PathBuf>,
    /// Lists the terms of office without a source.
    #[arg(long)]
    unverified: bool,
}

/// The people files begin here; a term that ended before is not looked for.
const BEGIN: &str = "1990-01-01";
/// Days by which a start, or an end known to the month, may differ.
const TOLERANCE: i32 = 31;

/// What is wrong with a row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fault {
    Missing,
    Country,
    Start,
    End,
}

/// A person, the words of the names, and the offices.
struct Known<'a> {
    actor: &'a Actor,
    words: BTreeSet<String>,
}

/// Prints the disagreements, then a summary.
pub fn run(args: &Leaders) -> Result<()> {
    let coder = crate::lexicon::coder(args.lexicon.as_deref())?;
    let people: Vec<Known> = coder
        .lexicon
        .actors
        .iter()
        .filter(|a| a.kind == ActorKind::Person)
        .map(known)
        .collect();
    if args.unverified {
        unverified(&people);
        return Ok(());
    }
    let begin: Day = BEGIN.parse()?;
    let rows = table::read(&args.data.join("formats/tables/leaders.csv.gz"))?;
    let rows: Vec<Row> = rows
        .into_iter()
        .filter(|r| r.latest().is_none_or(|d| d >= begin))
        .collect();
    let codes = codes(&rows, &people);
    let (mut counts, mut mended, mut right) = (BTreeMap::new(), 0, 0);
    for row in &rows {
        let code = codes.get(row.key()).map_or("", String::as_str);
        match judge(row, code, &people) {
            Some((fault, text)) => {
                *counts.entry(fault).or_insert(0) += 1;
                println!(
                    "{code:3} {fault:?}: {} {} {} – {text}",
                    row.source,
                    row.name,
                    row.dates()
                );
            }
            None if is_mended(row, code, &people) => mended += 1,
            None => right += 1,
        }
    }
    println!(
        "\n{} rows that ended in {BEGIN} or later: {right} agree, {mended} differ as a correction says",
        rows.len()
    );
    for (fault, n) in counts {
        println!("{fault:?}: {n}");
    }
    terms(&people, &coder.lexicon);
    Ok(())
}

fn known(actor: &Actor) -> Known<'_> {
    let names = actor.names.iter().map(|n| n.text.as_str());
    let all = names.chain(actor.known_as.iter().map(String::as_str));
    Known {
        actor,
        words: all.flat_map(words).collect(),
    }
}

// The tables' codes of countries are told from the people they share with a state.
fn codes<'r>(rows: &'r [Row], people: &[Known]) -> BTreeMap<&'r str, String> {
    let mut found: BTreeMap<&str, (&str, BTreeSet<&str>)> = BTreeMap::new();
    for row in rows {
        for person in people.iter().filter(|p| names(row, p)) {
            if person.actor.offices.iter().any(|o| starts(row, o)) {
                let of = found.entry(person.actor.id.as_str());
                let of = of.or_insert((person.actor.code.as_str(), BTreeSet::new()));
                of.1.insert(row.key());
            }
        }
    }
    // Who reigns in fifteen states says little about any of them.
    let mut votes: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for (code, keys) in found.values() {
        for key in keys {
            *votes.entry(key).or_default().entry(code).or_insert(0) += 1000 / keys.len();
        }
    }
    let best = |of: BTreeMap<&str, usize>| {
        let most = of.into_iter().max_by_key(|(_, n)| *n);
        most.map(|(code, _)| code.to_owned())
    };
    votes
        .into_iter()
        .filter_map(|(key, of)| Some((key, best(of)?)))
        .collect()
}

// All words of the family name; or one of them and the day of the start.
fn names(row: &Row, person: &Known) -> bool {
    let begins = || person.actor.offices.iter().any(|o| starts(row, o));
    if row.shares(&person.words) && begins() {
        return true;
    }
    !row.family.is_empty()
        && row
            .family
            .iter()
            .all(|w| person.words.contains(w) || person.words.iter().any(|p| table::alike(p, w)))
}

fn starts(row: &Row, office: &Office) -> bool {
    row.start
        .zip(office.from)
        .is_some_and(|(a, b)| apart(a, b) <= TOLERANCE)
}

fn apart(a: Day, b: Day) -> i32 {
    a.since(b).map_or(i32::MAX, |s| s.get_days().abs())
}

fn judge(row: &Row, code: &str, people: &[Known]) -> Option<(Fault, String)> {
    let own: Vec<&Known> = people
        .iter()
        .filter(|p| p.actor.code == code && names(row, p))
        .collect();
    if own.is_empty() {
        let abroad = people
            .iter()
            .find(|p| names(row, p) && p.actor.offices.iter().any(|o| starts(row, o)));
        return match abroad {
            // A crown that several states share is written once, in one file.
            Some(p) if shared(row, p) => None,
            Some(p) if !code.is_empty() => Some((
                Fault::Country,
                format!("{} is of {}", p.actor.name, p.actor.code),
            )),
            _ => Some((Fault::Missing, "nobody of that name".to_owned())),
        };
    }
    let offices = || own.iter().flat_map(|p| p.actor.offices.iter());
    if offices().any(corrected) {
        return None;
    }
    let Some(office) = offices().find(|o| starts(row, o)) else {
        // A term inside a longer one of ours (a new title, a re-election) is no other start.
        let inside = |o: &&Office| {
            row.start
                .zip(o.from)
                .is_some_and(|(s, f)| f <= s && o.to.is_none_or(|t| s < t))
        };
        if offices().any(|o| inside(&o)) {
            return None;
        }
        return Some((Fault::Start, format!("ours: {}", spans(offices()))));
    };
    let (low, high) = row.ends()?;
    let later = offices().any(|o| match o.to {
        None => row.open(),
        Some(to) => to >= low && to <= high,
    });
    (!later).then(|| {
        (
            Fault::End,
            format!("ours: {} to {}", office.title, spans(offices())),
        )
    })
}

fn shared(row: &Row, person: &Known) -> bool {
    row.key() != person.actor.code
        && row
            .family
            .iter()
            .any(|w| w.chars().all(|c| "ivx".contains(c)))
}

fn corrected(office: &Office) -> bool {
    office.source.contains("corrected")
}

fn is_mended(row: &Row, code: &str, people: &[Known]) -> bool {
    people
        .iter()
        .filter(|p| p.actor.code == code && names(row, p))
        .any(|p| p.actor.offices.iter().any(corrected))
}

fn spans<'a>(offices: impl Iterator<Item = &'a Office>) -> String {
    let day = |d: Option<Day>| d.map_or("…".to_owned(), |d| d.to_string());
    let one = |o: &Office| format!("{} {}", day(o.from), day(o.to));
    offices.map(one).collect::<Vec<_>>().join(", ")
}

fn terms(people: &[Known], lexicon: &detente_coding::lexicon::Lexicon) {
    let heads: BTreeSet<String> = lexicon
        .roles
        .iter()
        .filter(|r| r.class == "head-of-state")
        .flat_map(|r| r.words.iter().map(|w| w.to_lowercase()))
        .collect();
    let all = || people.iter().flat_map(|p| p.actor.offices.iter());
    let sourced = || all().filter(|o| !o.unverified);
    let is_head = |o: &&Office| heads.contains(&o.title.to_lowercase());
    println!(
        "terms of office: {}; with a source, all of them of heads of state or government or who led in effect: {} \
         (titles of the class head-of-state: {}); without one: {}; corrected: {}",
        all().count(),
        sourced().count(),
        sourced().filter(is_head).count(),
        all().filter(|o| o.unverified).count(),
        all().filter(|o| corrected(o)).count(),
    );
}

fn unverified(people: &[Known]) {
    for person in people {
        for office in person.actor.offices.iter().filter(|o| o.unverified) {
            let day = |d: Option<Day>| d.map_or("…".to_owned(), |d| d.to_string());
            println!(
                "{} {} – {} {} {}",
                person.actor.code,
                person.actor.name,
                office.title,
                day(office.from),
                day(office.to)
            );
        }
    }
}

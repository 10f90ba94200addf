//! A fixed pile of news and its accepted records. `ACCEPT=1` writes them anew.

mod told;

use detente_coding::Coder;
use detente_record::{Coded, EventType};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use told::{auxiliary, deed, side, standing};

/// How much the pile and its records must cover.
const SENTENCES: usize = 596;
const STATES: usize = 150;

/// A dispatch: its first words, and its records.
type Block = (String, Vec<String>);

// "2025-07-01 [TASS] | Title // Text."
fn code(coder: &Coder, place: &str, line: &str) -> (String, Coded) {
    let (head, text) = line
        .split_once(" | ")
        .unwrap_or_else(|| panic!("{place}: no day before the text"));
    let (day, source) = match head.split_once(" [") {
        Some((day, source)) => (day, Some(source.trim_end_matches(']'))),
        None => (head, None),
    };
    let article = told::article(day, source, text);
    assert!(article.published.is_some(), "{place}: no such day: {day}");
    let first: String = text.chars().take(72).collect();
    (format!("{day} {}", first.trim_end()), coder.code(&article))
}

fn lines(coded: &Coded) -> Vec<String> {
    let mut out = Vec::new();
    let day = |d: &Option<detente_record::Day>| d.map_or("-".into(), |d| d.to_string());
    let told = |aux: &[detente_record::Auxiliary], s| {
        let mut words: Vec<String> = aux.iter().map(|&a| auxiliary(a)).collect();
        words.push(standing(s));
        words.join(" ")
    };
    for e in &coded.events {
        out.push(format!(
            "{} | {} | {} “{}”",
            deed(e),
            told(&e.auxiliary, e.standing),
            day(&e.when.date),
            e.trigger.text
        ));
    }
    for o in &coded.occurrences {
        let mut toll = String::new();
        for (name, range) in [("killed", o.toll.killed), ("injured", o.toll.injured)] {
            if let Some(range) = range {
                let _ = write!(toll, " {name}={}", range.min);
            }
        }
        let held = if o.in_custody { " in-custody" } else { "" };
        out.push(format!(
            "{} > {}{toll}{held} | {} | {} “{}”",
            format!("{:?}", o.kind).to_lowercase(),
            side(&o.victims),
            told(&o.auxiliary, o.standing),
            day(&o.when.date),
            o.trigger.text
        ));
    }
    for c in &coded.claims {
        let cue = c.cue.as_ref().map_or("-", |c| c.text.as_str());
        let stance = format!("{:?}", c.stance).to_lowercase();
        out.push(format!("claim {} {stance} “{cue}”", side(&c.speaker)));
    }
    for a in &coded.assessments {
        out.push(format!(
            "assessment {} {} “{}”",
            a.dyad.join(" "),
            format!("{:?}", a.direction).to_lowercase(),
            a.trigger.text
        ));
    }
    out
}

fn written(blocks: &[Block]) -> String {
    let mut out = String::from(
        "# Written by the test: ACCEPT=1 cargo test -p detente-data-en --test corpus\n",
    );
    for (head, lines) in blocks {
        let _ = write!(out, "\n> {head}\n");
        for line in lines {
            let _ = writeln!(out, "{line}");
        }
    }
    out
}

fn accepted(text: &str) -> BTreeMap<String, Vec<String>> {
    let mut out: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut head = None;
    for line in text
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
    {
        match line.strip_prefix("> ") {
            Some(new) => {
                out.entry(new.to_owned()).or_default();
                head = Some(new.to_owned());
            }
            None => {
                if let Some(head) = &head {
                    out.entry(head.clone()).or_default().push(line.to_owned());
                }
            }
        }
    }
    out
}

// The type of a record, without mode; and the words that called it up.
fn kind(line: &str) -> &str {
    line.split([' ', '/']).next().unwrap_or("")
}

fn trigger(line: &str) -> &str {
    line.rsplit_once('“').map_or("", |(_, t)| t)
}

/// What changed, by type: what was lost, what was gained, what is told otherwise.
#[derive(Default)]
struct Change {
    lost: usize,
    gained: usize,
    changed: usize,
    shown: String,
}

fn compare(head: &str, old: &[String], new: &[String], out: &mut BTreeMap<String, Change>) {
    let mut gone: Vec<&String> = Vec::new();
    let mut come: Vec<&String> = new.iter().collect();
    for line in old {
        match come.iter().position(|n| *n == line) {
            Some(at) => {
                come.remove(at);
            }
            None => gone.push(line),
        }
    }
    for line in gone {
        let change = out.entry(kind(line).to_owned()).or_default();
        let same = |n: &&String| kind(n) == kind(line) && trigger(n) == trigger(line);
        let _ = write!(change.shown, "  {head}\n    - {line}\n");
        match come.iter().position(same) {
            Some(at) => {
                change.changed += 1;
                let _ = writeln!(change.shown, "    + {}", come.remove(at));
            }
            None => change.lost += 1,
        }
    }
    for line in come {
        let change = out.entry(kind(line).to_owned()).or_default();
        change.gained += 1;
        let _ = write!(change.shown, "  {head}\n    + {line}\n");
    }
}

// The pile is of use only as long as it covers what can be coded.
fn covers(all: &[Coded]) {
    let events = || all.iter().flat_map(|c| &c.events);
    for kind in EventType::ALL {
        assert!(events().any(|e| e.event.contains(&kind)), "no {kind}");
    }
    let states: BTreeSet<&str> = events()
        .flat_map(|e| e.actor.iter().chain(&e.recipient))
        .map(|e| e.code.as_str())
        .collect();
    let sentences: usize = all.iter().map(|c| c.sentences).sum();
    println!("{sentences} sentences, {} states", states.len());
    assert!(sentences >= SENTENCES, "only {sentences} sentences");
    assert!(states.len() >= STATES, "only {} states", states.len());
}

#[test]
fn the_pile_gives_the_accepted_records() {
    let coder = told::coder();
    let accept = std::env::var_os("ACCEPT").is_some();
    let mut changes: BTreeMap<String, Change> = BTreeMap::new();
    let mut all = Vec::new();
    for pile in told::piles("corpus") {
        let mut blocks: Vec<Block> = Vec::new();
        for (place, line) in &pile.lines {
            let (head, coded) = code(&coder, place, line);
            assert!(blocks.iter().all(|b| b.0 != head), "{place}: twice: {head}");
            blocks.push((head, lines(&coded)));
            all.push(coded);
        }
        let file = told::folder("corpus").join(format!("{}.accepted", pile.name));
        if accept {
            std::fs::write(&file, written(&blocks)).unwrap();
            continue;
        }
        let mut old = accepted(&std::fs::read_to_string(&file).unwrap_or_default());
        for (head, new) in &blocks {
            compare(
                head,
                &old.remove(head).unwrap_or_default(),
                new,
                &mut changes,
            );
        }
        for (head, gone) in old {
            compare(&head, &gone, &[], &mut changes);
        }
    }
    covers(&all);
    for (kind, change) in &changes {
        println!(
            "{kind}: {} lost, {} gained, {} changed\n{}",
            change.lost, change.gained, change.changed, change.shown
        );
    }
    assert!(
        changes.is_empty(),
        "records differ from the accepted ones; if they are better, ACCEPT=1 cargo test -p detente-data-en --test corpus"
    );
}

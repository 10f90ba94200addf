//! `detente diff RUN RUN`: what changed by code, with the sentences.

use crate::cli::Common;
use crate::commands::runs;
use crate::masking;
use crate::output::{Done, Out};
use crate::session;
use anyhow::bail;
use clap::Args;
use detente_record::{Coded, Entity, Event, Record};
use detente_store::Recoded;
use detente_view::{Mask, clean, shorten};
use serde_json::json;
use std::collections::BTreeMap;

/// Which runs are compared.
#[derive(Args)]
pub struct DiffArgs {
    /// A run, by its number (`detente runs`)
    pub before: i64,
    /// A later one
    pub after: i64,
    /// Print so many sentences of each code
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub show: usize,
}

/// How a record differs between two runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Change {
    Lost,
    Gained,
    Changed,
}

impl Change {
    fn word(self) -> &'static str {
        match self {
            Change::Lost => "lost",
            Change::Gained => "gained",
            Change::Changed => "changed",
        }
    }
}

/// A record that is not as it was.
struct Differs {
    change: Change,
    code: String,
    before: Option<Record>,
    after: Option<Record>,
}

/// Prints what changed between two runs.
pub fn run(common: &Common, args: &DiffArgs, out: &mut Out) -> anyhow::Result<Done> {
    let store = session::stored(common)?;
    let (before, after) = (
        runs::one(&store, args.before)?,
        runs::one(&store, args.after)?,
    );
    if before.id >= after.id {
        bail!(
            "run {} is not before run {}; give the earlier one first",
            before.id.0,
            after.id.0
        );
    }
    let mut by_code: BTreeMap<String, Vec<(Differs, Mask)>> = BTreeMap::new();
    let recoded = store.recoded_between(before.id, after.id)?;
    let articles = recoded.len();
    for changed in recoded {
        let found = differences(&changed);
        let told = [
            (changed.article.clone(), changed.before),
            (changed.article, changed.after),
        ];
        for differs in found {
            let mask = masking::mask(&told, common.names);
            by_code
                .entry(differs.code.clone())
                .or_default()
                .push((differs, mask));
        }
    }
    for (code, differs) in &mut by_code {
        differs.sort_by_key(|(d, _)| d.change);
        if common.json {
            for (differs, mask) in differs {
                line(differs, mask, out)?;
            }
            continue;
        }
        let count = |change| differs.iter().filter(|(d, _)| d.change == change).count();
        out.text(&format!(
            "{code}: {} gained, {} lost, {} changed\n",
            count(Change::Gained),
            count(Change::Lost),
            count(Change::Changed)
        ))?;
        for (differs, mask) in differs.iter().take(args.show) {
            out.text(&shown(differs, mask))?;
        }
        if differs.len() > args.show {
            out.text(&format!(
                "  … {} more (--show N)\n",
                differs.len() - args.show
            ))?;
        }
    }
    eprintln!(
        "{articles} articles were coded otherwise after run {} than after run {}",
        after.id.0, before.id.0
    );
    Ok(Done::All)
}

// Records are told apart by their id, which is of what was read, never of how it was coded.
fn differences(changed: &Recoded) -> Vec<Differs> {
    let by_id = |coded: &Coded| -> BTreeMap<String, Record> {
        let records = coded.records().filter_map(|r| Some((key(&r)?, bare(r))));
        records.collect()
    };
    let (mut before, after) = (by_id(&changed.before), by_id(&changed.after));
    let mut found = Vec::new();
    for (id, now) in after {
        match before.remove(&id) {
            None => found.push(Differs {
                change: Change::Gained,
                code: code(&now),
                before: None,
                after: Some(now),
            }),
            Some(was) if was != now => found.push(Differs {
                change: Change::Changed,
                code: code(&now),
                before: Some(was),
                after: Some(now),
            }),
            Some(_) => {}
        }
    }
    found.extend(before.into_values().map(|was| Differs {
        change: Change::Lost,
        code: code(&was),
        before: Some(was),
        after: None,
    }));
    found
}

fn key(record: &Record) -> Option<String> {
    match record {
        Record::Event(r) => Some(r.id.clone()),
        Record::Occurrence(r) => Some(r.id.clone()),
        Record::Claim(r) => Some(r.id.clone()),
        Record::Assessment(r) => Some(r.id.clone()),
        _ => None,
    }
}

// Without what is no coding: who coded it, and what gathering wrote into it.
fn bare(mut record: Record) -> Record {
    match &mut record {
        Record::Event(r) => {
            r.coder = Default::default();
            r.over = None;
        }
        Record::Occurrence(r) => r.coder = Default::default(),
        Record::Claim(r) => {
            r.coder = Default::default();
            r.about = None;
        }
        Record::Assessment(r) => r.coder = Default::default(),
        _ => {}
    }
    record
}

fn code(record: &Record) -> String {
    let word = |value: serde_json::Value| value.as_str().unwrap_or("").to_owned();
    match record {
        Record::Event(r) => {
            let types: Vec<_> = r.event.iter().map(|t| t.code()).collect();
            types.join(" ")
        }
        Record::Occurrence(r) => format!("occurrence {}", word(json!(r.kind))),
        Record::Claim(r) => format!("claim {}", word(json!(r.stance))),
        Record::Assessment(r) => format!("assessment {}", word(json!(r.direction))),
        _ => String::new(),
    }
}

fn line(differs: &Differs, mask: &Mask, out: &mut Out) -> anyhow::Result<()> {
    let masked = |record: &Option<Record>| match record {
        Some(record) => masking::masked(record, mask).map(Some),
        None => Ok(None),
    };
    out.json(&json!({
        "type": "change", "change": differs.change.word(), "code": differs.code,
        "before": masked(&differs.before)?, "after": masked(&differs.after)?,
    }))
}

fn shown(differs: &Differs, mask: &Mask) -> String {
    let told = |record: &Record| mask.text(&tells(record));
    let text = match (&differs.before, &differs.after) {
        (Some(was), Some(now)) => {
            let (was, now) = (told(was), told(now));
            match was == now {
                true => format!("{now} (in a detail; --json shows it)"),
                false => format!("{was} → {now}"),
            }
        }
        (Some(one), None) | (None, Some(one)) => told(one),
        (None, None) => String::new(),
    };
    let sign = match differs.change {
        Change::Lost => '-',
        Change::Gained => '+',
        Change::Changed => '~',
    };
    let sentence = differs
        .after
        .as_ref()
        .or(differs.before.as_ref())
        .map(Record::sentence);
    let sentence = mask.text(sentence.unwrap_or_default());
    format!(
        "  {sign} {}\n      “{}”\n",
        clean(&text),
        shorten(&clean(&sentence), 200)
    )
}

// What a record says, in a line.
fn tells(record: &Record) -> String {
    let standing = |s| json!(s).as_str().unwrap_or("").to_owned();
    match record {
        Record::Event(r) => format!(
            "{} {} > {}, {}, {}{}",
            acts(r),
            who(&r.actor),
            who(&r.recipient),
            standing(r.standing),
            r.when.date.map_or("undated".to_owned(), |d| d.to_string()),
            r.auxiliary
                .iter()
                .map(|a| format!(", {}", json!(a).as_str().unwrap_or("")))
                .collect::<String>()
        ),
        Record::Occurrence(r) => format!(
            "{} of {}, {}",
            code(record),
            who(&r.victims),
            standing(r.standing)
        ),
        Record::Claim(r) => format!("{} {}: {}", who(&r.speaker), code(record), r.content.text),
        Record::Assessment(r) => format!("{} {}-{}", code(record), r.dyad[0], r.dyad[1]),
        _ => String::new(),
    }
}

fn acts(event: &Event) -> String {
    let mut text = code(&Record::Event(Box::new(event.clone())));
    if !event.mode.is_empty() {
        text = format!("{text}/{}", event.mode.join("+"));
    }
    text
}

/// Returns who is named, by code, or by words where there is none.
pub fn who(entities: &[Entity]) -> String {
    let names: Vec<String> = entities
        .iter()
        .map(|e| match e.code.as_str() {
            "" => format!("“{}”", e.entity_text),
            code => code.to_owned(),
        })
        .collect();
    match names.is_empty() {
        true => "nobody named".to_owned(),
        false => names.join("+"),
    }
}

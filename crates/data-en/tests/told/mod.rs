//! Piles of texts with what must come out: how they are read, coded and printed.

// Every test binary uses its part.
#![allow(dead_code)]

use detente_coding::Coder;
use detente_record::{Article, Auxiliary, Coded, Entity, Event, Standing};
use std::path::PathBuf;

/// The day of a text that carries none.
pub const TODAY: &str = "2025-07-02";

/// Returns the coder as it ships.
pub fn coder() -> Coder {
    detente_data_en::coder(Vec::new()).expect("built-in parts")
}

/// Returns a folder of `tests/`.
pub fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests")
        .join(name)
}

/// A file's lines that are no comment, each with `file:line`.
pub struct Pile {
    pub name: String,
    pub lines: Vec<(String, String)>,
}

/// Returns the `.txt` files of a folder of `tests/`, by name.
pub fn piles(name: &str) -> Vec<Pile> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder(name))
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "txt"))
        .collect();
    files.sort();
    files
        .iter()
        .map(|file| {
            let name = file.file_stem().unwrap().to_string_lossy().into_owned();
            let text = std::fs::read_to_string(file).unwrap();
            let lines = text
                .lines()
                .enumerate()
                .filter(|(_, l)| !l.trim().is_empty() && !l.starts_with('#'))
                .map(|(n, l)| (format!("{name}.txt:{}", n + 1), l.trim_end().to_owned()))
                .collect();
            Pile { name, lines }
        })
        .collect()
}

/// Makes an article of `text` or `title // text`.
pub fn article(day: &str, source: Option<&str>, text: &str) -> Article {
    let (title, body) = match text.split_once(" // ") {
        Some((title, body)) => (Some(title.to_owned()), body),
        None => (None, text),
    };
    Article {
        published: day.parse().ok(),
        source: source.map(str::to_owned),
        title,
        language: Some("en".into()),
        text: body.to_owned(),
        ..Article::default()
    }
    .sealed()
}

/// Prints entities: `RUS:GOV+?`; `-` for none, `?` for one without a code.
pub fn side(entities: &[Entity]) -> String {
    if entities.is_empty() {
        return "-".into();
    }
    let one = |e: &Entity| {
        let code = if e.code.is_empty() { "?" } else { &e.code };
        match e.sector.as_slice() {
            [] => code.to_owned(),
            sectors => format!("{code}:{}", sectors.join("/")),
        }
    };
    entities.iter().map(one).collect::<Vec<_>>().join("+")
}

/// Prints a standing as JSON does.
pub fn standing(standing: Standing) -> String {
    format!("{standing:?}").to_lowercase()
}

/// Prints an auxiliary mode as JSON does.
pub fn auxiliary(auxiliary: Auxiliary) -> String {
    format!("{auxiliary:?}").to_lowercase()
}

/// Prints type, mode, actors and recipients.
pub fn deed(event: &Event) -> String {
    let kinds: Vec<&str> = event.event.iter().map(|e| e.code()).collect();
    let mode = match event.mode.as_slice() {
        [] => String::new(),
        modes => format!("/{}", modes.join("+")),
    };
    format!(
        "{}{mode} {} > {}",
        kinds.join("+"),
        side(&event.actor),
        side(&event.recipient)
    )
}

/// Prints what came of an article, a record a line, for a person who looks for the fault.
pub fn shown(coded: &Coded) -> String {
    let mut out = String::new();
    for e in &coded.events {
        let told: Vec<String> = e.auxiliary.iter().map(|&a| auxiliary(a)).collect();
        out += &format!(
            "    {} {} {} “{}” {}\n",
            deed(e),
            standing(e.standing),
            told.join(" "),
            e.trigger.text,
            e.frame
        );
    }
    for o in &coded.occurrences {
        out += &format!("    {:?} “{}” {}\n", o.kind, o.trigger.text, o.frame);
    }
    for c in &coded.claims {
        out += &format!(
            "    claim {} {:?}: {}\n",
            side(&c.speaker),
            c.stance,
            c.content.text
        );
    }
    out
}

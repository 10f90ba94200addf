//! Manifests: what a run was done with.

use crate::cli::{Common, Inputs};
use crate::{session, touched};
use clap::ValueEnum;
use detente_coding::Coder;
use detente_store::{Input, Manifest, RunId, Store};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// Begins a run of a command: what is stored from now on is marked as done by it.
pub fn begin(
    store: &mut Store,
    command: &str,
    coder: &Coder,
    options: BTreeMap<String, String>,
    inputs: Vec<Input>,
) -> anyhow::Result<RunId> {
    store.coded_by(coder.stamp());
    // So that recode knows one day what another lexicon can touch.
    let lexicon = &coder.stamp().lexicon;
    if !store.has_lexicon(lexicon)? {
        store.keep_lexicon(lexicon, &touched::parts(&coder.lexicon)?)?;
    }
    Ok(store.begin_run(&Manifest {
        command: command.to_owned(),
        started: session::now(),
        program: coder.stamp().program.clone(),
        lexicon: coder.stamp().lexicon.clone(),
        model: coder.stamp().model.clone(),
        options,
        inputs,
    })?)
}

/// Returns the options that bear on what is stored, by name.
pub fn options(common: &Common, given: Option<&Inputs>) -> BTreeMap<String, String> {
    let mut options = BTreeMap::new();
    for (number, dir) in common.lexicon.iter().enumerate() {
        let name = match number {
            0 => "lexicon".to_owned(),
            n => format!("lexicon.{}", n + 1),
        };
        options.insert(name, dir.display().to_string());
    }
    if let Some(given) = given {
        let published = given.published.map(|day| day.to_string());
        let format = given.format.and_then(|f| f.to_possible_value());
        let format = format.map(|value| value.get_name().to_owned());
        let named = [
            ("published", published),
            ("source", given.source.clone()),
            ("format", format),
        ];
        for (name, value) in named {
            options.extend(value.map(|value| (name.to_owned(), value)));
        }
    }
    options
}

/// Returns the inputs by name, each with the SHA-256 of its bytes; a folder's
/// is that of the names and hashes of the files in it and below. Standard
/// input and addresses have none here: their articles carry their own.
pub fn inputs(names: &[String]) -> Vec<Input> {
    let of = |name: &String| Input {
        origin: name.clone(),
        sha256: hash(Path::new(name)).ok(),
    };
    names.iter().map(of).collect()
}

fn hash(path: &Path) -> io::Result<String> {
    if !path.is_dir() {
        return of_file(path);
    }
    let mut lines = Vec::new();
    let mut folders = vec![path.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                let inside = entry.path();
                let name = inside.strip_prefix(path).unwrap_or(&inside);
                lines.push(format!("{} {}\n", of_file(&inside)?, name.display()));
            }
        }
    }
    lines.sort();
    Ok(hex(&Sha256::digest(lines.concat().as_bytes())))
}

fn of_file(path: &Path) -> io::Result<String> {
    // A pipe can be read only once, and not by us.
    if !fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut file = File::open(path)?;
    let mut sum = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hex(&sum.finalize())),
            n => sum.update(&buffer[..n]),
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        let _ = write!(out, "{byte:02x}");
    }
    out
}

//! From names on the command line to articles: files, folders, addresses, standard input.

use crate::cli::{InputFormat, Inputs};
use crate::fetch::{self, Client, Limits};
use detente_ingest::{Format, Options, Problem};
use detente_record::Article;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader};
use std::path::Path;

/// Calls `each` for every article and problem of every input, in order.
///
/// # Errors
/// Only what `each` returns; what an input has wrong is a problem.
pub fn read(
    inputs: &Inputs,
    mut each: impl FnMut(Result<Article, Problem>) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut client = None;
    for name in &inputs.files {
        if name == "-" {
            stream(inputs, "-", io::stdin().lock(), &mut each)?;
            continue;
        }
        if fetch::is_url(name) {
            let client = client.get_or_insert_with(|| Client::new(Limits::default()));
            address(inputs, client, name, &mut each)?;
            continue;
        }
        for path in expand(name, &mut each)? {
            match File::open(&path) {
                Ok(file) if file.metadata().is_ok_and(|m| m.is_dir()) => {
                    let error = io::Error::from(io::ErrorKind::IsADirectory);
                    each(Err(Problem::unreadable(&path, &error)))?;
                }
                Ok(file) => stream(
                    inputs,
                    &path,
                    BufReader::with_capacity(1 << 16, file),
                    &mut each,
                )?,
                Err(error) => each(Err(Problem::unreadable(&path, &error)))?,
            }
        }
    }
    Ok(())
}

fn address(
    inputs: &Inputs,
    client: &Client,
    url: &str,
    each: &mut impl FnMut(Result<Article, Problem>) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let answer = match client.fetch(url, inputs.allow_private) {
        Ok(answer) => answer,
        Err(problem) => return each(Err(problem)),
    };
    if let Some(raw) = &inputs.raw {
        raw.append(&answer)?;
    }
    for found in answer.read(format(inputs), &options(inputs)) {
        each(found)?;
    }
    Ok(())
}

fn options(inputs: &Inputs) -> Options {
    Options {
        published: inputs.published,
        source: inputs.source.clone(),
        ..Options::default()
    }
}

fn format(inputs: &Inputs) -> Option<Format> {
    match inputs.format {
        Some(InputFormat::Text) => Some(Format::Text),
        Some(InputFormat::Jsonl) => Some(Format::Jsonl),
        Some(InputFormat::Conllu) | None => None,
    }
}

fn stream<R: BufRead>(
    inputs: &Inputs,
    name: &str,
    reader: R,
    each: &mut impl FnMut(Result<Article, Problem>) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let options = options(inputs);
    let articles = match format(inputs) {
        Some(format) => detente_ingest::read(reader, name, format, &options),
        None => detente_ingest::read_any(reader, name, &options),
    };
    for found in articles {
        each(found)?;
    }
    Ok(())
}

// A folder stands for the files in it and below, in order of their names.
fn expand(
    name: &str,
    each: &mut impl FnMut(Result<Article, Problem>) -> anyhow::Result<()>,
) -> anyhow::Result<Vec<String>> {
    let path = Path::new(name);
    if !path.is_dir() {
        return Ok(vec![name.to_owned()]);
    }
    let mut found = Vec::new();
    let mut folders = vec![path.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) => {
                each(Err(Problem::unreadable(&folder.to_string_lossy(), &error)))?;
                continue;
            }
        };
        for entry in entries.flatten() {
            let path = entry.path();
            // Links are not followed into folders: they may go round in a ring.
            if entry.file_type().is_ok_and(|t| t.is_dir()) {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|e| ["txt", "jsonl", "ndjson", "text"].iter().any(|x| e == *x))
            {
                found.push(path.to_string_lossy().into_owned());
            }
        }
    }
    found.sort();
    if found.is_empty() {
        let message = "no .txt or .jsonl file is in this folder; name the files".to_owned();
        each(Err(Problem {
            origin: name.to_owned(),
            line: None,
            kind: detente_ingest::Kind::Failed,
            message,
        }))?;
    }
    Ok(found)
}

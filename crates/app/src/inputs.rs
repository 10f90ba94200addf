//! From names on the command line to articles: files, folders, addresses, standard input.

use crate::cli::{InputFormat, Inputs};
use crate::fetch::{self, Client, Limits};
use detente_ingest::{Format, Kind, Options, Problem};
use detente_record::Article;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Seek};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Calls `each` for every article and problem of every input, in order.
///
/// # Errors
/// Only what `each` returns; what an input has wrong is a problem.
pub fn read(
    inputs: &Inputs,
    each: impl FnMut(Result<Article, Problem>) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    read_counted(inputs, &Arc::default(), each)
}

/// Returns how many bytes there are to read; `None` where files alone do not
/// tell it: an address, standard input, a folder, a Parquet file.
pub fn size(inputs: &Inputs) -> Option<u64> {
    let of = |name: &String| {
        let plain = name != "-" && !fetch::is_url(name) && !name.ends_with(".parquet");
        let found = fs::metadata(name).ok().filter(|m| plain && m.is_file());
        found.map(|m| m.len())
    };
    inputs.files.iter().map(of).sum()
}

/// As [`read`]; counts the bytes that it has read of files.
///
/// # Errors
/// As [`read`].
pub fn read_counted(
    inputs: &Inputs,
    bytes: &Arc<AtomicU64>,
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
                Ok(file) => whole(inputs, &path, (file, bytes), &mut each)?,
                Err(error) => each(Err(Problem::unreadable(&path, &error)))?,
            }
        }
    }
    Ok(())
}

// A file, and how much of it is read.
struct Counted {
    file: File,
    bytes: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let n = self.file.read(into)?;
        self.bytes.fetch_add(n as u64, Ordering::Relaxed);
        Ok(n)
    }
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
        columns: inputs.column.clone(),
        untold: inputs.untold,
        ..Options::default()
    }
}

fn format(inputs: &Inputs) -> Option<Format> {
    match inputs.format? {
        InputFormat::Text => Some(Format::Text),
        InputFormat::Html => Some(Format::Html),
        InputFormat::Feed => Some(Format::Feed),
        InputFormat::Jsonl => Some(Format::Jsonl),
        InputFormat::Json => Some(Format::Json),
        InputFormat::Csv => Some(Format::Csv),
        InputFormat::Warc => Some(Format::Warc),
        InputFormat::Parquet => Some(Format::Parquet),
        InputFormat::Conllu => None,
    }
}

// A Parquet file has its table of contents at its end: it is gone back in, not held.
fn whole(
    inputs: &Inputs,
    path: &str,
    (mut file, bytes): (File, &Arc<AtomicU64>),
    each: &mut impl FnMut(Result<Article, Problem>) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut magic = [0; 4];
    let is_parquet = file.read_exact(&mut magic).is_ok() && &magic == b"PAR1";
    if is_parquet && matches!(format(inputs), None | Some(Format::Parquet)) {
        return detente_ingest::read_parquet(file, path, &options(inputs)).try_for_each(each);
    }
    let counted = |file: File| {
        let bytes = bytes.clone();
        BufReader::with_capacity(1 << 16, Counted { file, bytes })
    };
    // What cannot be gone back in, a pipe with a name, goes on after what was looked at.
    let reader: Box<dyn BufRead> = match file.rewind() {
        Ok(()) => Box::new(counted(file)),
        Err(_) => Box::new(magic.chain(counted(file))),
    };
    stream(inputs, path, reader, each)
}

fn stream<R: BufRead>(
    inputs: &Inputs,
    name: &str,
    reader: R,
    each: &mut impl FnMut(Result<Article, Problem>) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let options = options(inputs);
    match format(inputs) {
        Some(format) => detente_ingest::read(reader, name, format, &options).try_for_each(each),
        None => detente_ingest::read_any(reader, name, &options).try_for_each(each),
    }
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
    let mut others = 0u64;
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
            } else if is_of_a_known_kind(&path) {
                found.push(path.to_string_lossy().into_owned());
            } else {
                others += 1;
            }
        }
    }
    found.sort();
    let (kind, message) = match (found.is_empty(), others) {
        (true, _) => (
            Kind::Failed,
            format!(
                "no file of a kind that is read is in this folder ({others} others are); name the files"
            ),
        ),
        (false, 0) => return Ok(found),
        (false, _) => (
            Kind::Warning,
            format!(
                "{others} files in this folder are of other kinds and were passed over; name those that are to be read"
            ),
        ),
    };
    each(Err(Problem {
        origin: name.to_owned(),
        line: None,
        kind,
        message,
    }))?;
    Ok(found)
}

/// Endings of files that are read out of a folder, packed or not.
const ENDINGS: [&str; 19] = [
    "txt", "text", "md", "jsonl", "ndjson", "json", "html", "htm", "xhtml", "xml", "rss", "atom",
    "rdf", "csv", "tsv", "tab", "parquet", "warc", "arc",
];

fn is_of_a_known_kind(path: &Path) -> bool {
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    let packed = [".gz", ".zst", ".zstd"]
        .iter()
        .find_map(|end| name.strip_suffix(end));
    let name = packed.unwrap_or(&name);
    let ending = name.rsplit_once('.').filter(|(stem, _)| !stem.is_empty());
    ending.is_some_and(|(_, ending)| ENDINGS.contains(&ending))
}

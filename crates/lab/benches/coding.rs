//! How fast articles are coded, stage by stage.
//!
//!     cargo bench -p detente-lab --bench coding
//!
//! The text is Wikinews (`../shared/data/news`); where that is not, the texts of
//! `tests/`. `DETENTE_BENCH_TEXT` names another: JSON Lines with `text` and
//! `date`, plain or gzipped, or a folder laid out as `tests/`. Stages are timed
//! one after the other, in CPU seconds of one thread where the system tells them;
//! all cores in seconds on the wall. Nothing is asserted: machines differ.

use anyhow::{Context, Result, anyhow};
use detente_coding::lexicon::Index;
use detente_coding::{Coder, Links};
use detente_record::Article;
use flate2::read::MultiGzDecoder;
use serde::Deserialize;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use std::{env, fs};

const RUNS: usize = 5;
/// Short texts are coded over and over until there is so much.
const LEAST_BYTES: usize = 1_000_000;

fn main() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (name, articles) = articles(&root)?;
    let coder = detente_data_en::coder(Vec::new()).map_err(|e| anyhow!(e))?;
    let index = Index::of(&coder.lexicon);
    let bytes: usize = articles.iter().map(|a| a.text.len()).sum();
    let megabytes = bytes as f64 / 1e6;
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    println!(
        "text       {name}: {} articles, {megabytes:.2} MB",
        articles.len()
    );
    // Once, so that caches are warm.
    let (records, _) = everything(&coder, &articles, threads);
    let runs: Vec<Run> = (0..RUNS)
        .map(|_| Run::of(&coder, &index, &articles, threads))
        .collect();
    let stage = |name: &str, seconds: f64| {
        let share = megabytes / seconds;
        println!("{name:10} {seconds:9.3} s {}  ({share:.2} MB/s)", clock());
    };
    stage("reading", median(&runs, |r| r.reading));
    stage("linking", median(&runs, |r| r.linking));
    stage("matching", median(&runs, Run::matching));
    println!(
        "           matching, events, claims and the rest: the whole less reading and linking"
    );
    stage("whole", median(&runs, |r| r.whole));
    let ratio = median(&runs, |r| (r.whole - r.reading) / r.reading);
    println!("ratio      {ratio:9.2} coding / reading");
    let wall = median(&runs, |r| r.wall);
    println!(
        "all cores  {:9.2} MB/s  ({threads} threads, {wall:.3} s on the wall, {records} records, median of {RUNS})",
        megabytes / wall
    );
    let hundred = |seconds: f64| 100.0 * seconds / megabytes;
    println!(
        "100 MB     {:9.1} s on all cores, as busy as they are; {:.1} s {} of one",
        hundred(wall),
        hundred(median(&runs, |r| r.whole)),
        clock()
    );
    Ok(())
}

/// One run through all articles: seconds.
struct Run {
    reading: f64,
    linking: f64,
    whole: f64,
    wall: f64,
}

impl Run {
    fn of(coder: &Coder, index: &Index, articles: &[Article], threads: usize) -> Run {
        let texts = || articles.iter().map(|a| coder.reader.read(&a.text));
        let (documents, reading) = timed(|| texts().collect::<Vec<_>>());
        let link = || {
            for (document, article) in documents.iter().zip(articles) {
                let day = article.published;
                std::hint::black_box(Links::of(document, &coder.lexicon, index, day, None));
            }
        };
        let ((), linking) = timed(link);
        drop(documents);
        let (_, whole) = timed(|| {
            articles
                .iter()
                .map(|a| coder.code(a).events.len())
                .sum::<usize>()
        });
        let (_, wall) = everything(coder, articles, threads);
        Run {
            reading,
            linking,
            whole,
            wall,
        }
    }

    // Not timed by itself: the whole is what the program does.
    fn matching(&self) -> f64 {
        self.whole - self.reading - self.linking
    }
}

/// Codes all articles on some threads; returns the records and the seconds.
fn everything(coder: &Coder, articles: &[Article], threads: usize) -> (usize, f64) {
    let begin = Instant::now();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut records = 0;
        while let Some(article) = articles.get(next.fetch_add(1, Ordering::Relaxed)) {
            records += coder.code(article).records().count();
        }
        records
    };
    let records = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().map(|w| w.join().unwrap_or(0)).sum()
    });
    (records, begin.elapsed().as_secs_f64())
}

fn median(runs: &[Run], of: impl Fn(&Run) -> f64) -> f64 {
    let mut all: Vec<f64> = runs.iter().map(of).collect();
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

#[derive(Deserialize)]
struct Line {
    text: String,
    date: Option<String>,
}

/// Returns the articles to code and what they are.
fn articles(root: &Path) -> Result<(String, Vec<Article>)> {
    let wikinews = root.join("../shared/data/news/wikinews_2019_2020.jsonl.gz");
    let path = match env::var_os("DETENTE_BENCH_TEXT") {
        // Cargo runs benches in their crate's folder; users stand at the root.
        Some(path) => root.join(path),
        None if wikinews.exists() => wikinews,
        None => root.join("tests"),
    };
    let name = path.file_name().unwrap_or_default();
    let name = name.to_string_lossy().into_owned();
    if path.is_dir() {
        return Ok((name, of_tests(&path)?));
    }
    let file = fs::File::open(&path).with_context(|| path.display().to_string())?;
    let is_packed = path.extension().is_some_and(|e| e == "gz");
    let reader: Box<dyn Read> = match is_packed {
        true => Box::new(MultiGzDecoder::new(file)),
        false => Box::new(file),
    };
    let mut all = Vec::new();
    for line in BufReader::new(reader).lines() {
        let line: Line = serde_json::from_str(&line?)?;
        let published = line.date.and_then(|d| d.get(..10)?.parse().ok());
        all.push(article(line.text, published));
    }
    Ok((name, all))
}

/// The texts of the clause tests, a file an article, again and again.
fn of_tests(folder: &Path) -> Result<Vec<Article>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder.join("clauses"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    paths.retain(|p| p.extension().is_some_and(|e| e == "txt"));
    paths.sort();
    let mut once = Vec::new();
    for path in paths {
        let file = fs::read_to_string(&path)?;
        let texts: Vec<&str> = file.lines().filter_map(|l| l.strip_prefix("> ")).collect();
        once.push(texts.join("\n\n"));
    }
    let bytes: usize = once.iter().map(String::len).sum();
    let times = LEAST_BYTES.div_ceil(bytes.max(1));
    let all = (0..times).flat_map(|_| once.iter().cloned());
    Ok(all.map(|text| article(text, None)).collect())
}

fn article(text: String, published: Option<detente_record::Day>) -> Article {
    Article {
        text,
        published,
        ..Article::default()
    }
    .sealed()
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
    match thread_seconds() {
        Some(_) => "CPU",
        None => "wall",
    }
}

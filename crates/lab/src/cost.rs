//! What linking costs beside reading.

use anyhow::{Context, Result, anyhow, ensure};
use flate2::read::GzDecoder;
use serde::Deserialize;
use std::io::Read;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// Which texts.
#[derive(clap::Args)]
pub struct Args {
    /// JSON Lines with `text`, perhaps gzipped (`.gz`).
    file: PathBuf,
    /// The smallest of so many runs counts.
    #[arg(long, default_value_t = 3)]
    runs: usize,
}

#[derive(Deserialize)]
struct Line {
    text: String,
}

/// Prints the seconds of reading, of linking and of matching, each the least of some runs.
pub fn run(args: &Args) -> Result<()> {
    ensure!(args.runs > 0, "no run, no figure: give --runs 1 or more");
    let bytes = std::fs::read(&args.file)
        .with_context(|| format!("cannot read {}", args.file.display()))?;
    let mut text = String::new();
    if args.file.extension().is_some_and(|e| e == "gz") {
        GzDecoder::new(bytes.as_slice()).read_to_string(&mut text)?;
    } else {
        text = String::from_utf8(bytes)?;
    }
    let lines: Vec<Line> = text
        .lines()
        .filter(|l| !l.trim().is_empty())
        .map(serde_json::from_str)
        .collect::<Result<_, _>>()?;
    let coder = detente_data_en::coder(Vec::new()).map_err(|e| anyhow!(e))?;
    let mut least = [Duration::MAX; 3];
    for _ in 0..args.runs {
        let mut sum = [Duration::ZERO; 3];
        for line in &lines {
            let start = Instant::now();
            let document = coder.reader.read(&line.text);
            let read = Instant::now();
            let links = coder.link(&document, None, None);
            let linked = Instant::now();
            std::hint::black_box(coder.matched(&links));
            sum[0] += read - start;
            sum[1] += linked - read;
            sum[2] += linked.elapsed();
        }
        for (least, sum) in least.iter_mut().zip(sum) {
            *least = (*least).min(sum);
        }
    }
    let [read, link, matched] = least.map(|d| d.as_secs_f64());
    println!(
        "{} texts\nreading   {read:.3} s\nlinking   {link:.3} s, {:.3} of reading\nmatching  {matched:.3} s, {:.3} of reading",
        lines.len(),
        link / read,
        matched / read
    );
    Ok(())
}

//! What is read of the sample files in the formats of news archives, and what is not.

use anyhow::Context;
use clap::Args as Flags;
use detente_ingest::{Kind, Options};
use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};

#[derive(Flags)]
pub struct Args {
    /// A folder of files, or one file
    path: PathBuf,
    /// Print so many characters of every text
    #[arg(long, default_value_t = 0)]
    show: usize,
}

/// Prints every file with its account, and what was wrong with it.
pub fn run(args: &Args) -> anyhow::Result<()> {
    let mut files = Vec::new();
    collect(&args.path, &mut files)?;
    files.sort();
    let (mut articles, mut refused) = (0, 0);
    for path in &files {
        let file = BufReader::new(File::open(path)?);
        let name = path.to_string_lossy();
        let (mut read, mut lines) = (0, Vec::new());
        for found in detente_ingest::read_any(file, &name, &Options::default()) {
            match found {
                Ok(article) => {
                    read += 1;
                    if args.show > 0 {
                        let text: String = article.text.chars().take(args.show).collect();
                        lines.push(format!(
                            "  {} [{}] {} | {} | {} | {:?}\n{text}",
                            article.published.map(|d| d.to_string()).unwrap_or_default(),
                            article.language.unwrap_or_default(),
                            article.source.unwrap_or_default(),
                            article.title.unwrap_or_default(),
                            article.url.unwrap_or_default(),
                            article.text.chars().count(),
                        ));
                    }
                }
                Err(problem) => {
                    let what = match problem.kind {
                        Kind::Warning => "warning",
                        Kind::SetAside(reason) => reason.word(),
                        Kind::Failed => "failed",
                    };
                    let line = problem.line.map(|l| l.to_string()).unwrap_or_default();
                    lines.push(format!("  {what} {line}: {}", problem.message));
                }
            }
        }
        articles += read;
        refused += usize::from(read == 0);
        println!("{read:5} {}", path.display());
        for line in lines {
            println!("{line}");
        }
    }
    println!(
        "{} files, {articles} articles, {refused} files without any",
        files.len()
    );
    Ok(())
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    if !path.is_dir() {
        files.push(path.to_path_buf());
        return Ok(());
    }
    for entry in fs::read_dir(path).with_context(|| path.display().to_string())? {
        collect(&entry?.path(), files)?;
    }
    Ok(())
}

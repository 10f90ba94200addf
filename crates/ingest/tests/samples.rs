//! The sample files of `../shared/data/formats`, where they are: each is read, or it is
//! said why not. With `--nocapture` it prints the account of every file.

use detente_ingest::{Kind, Options, read_any};
use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// Returns how many articles the files of a folder gave, and how many gave none.
fn account(name: &str) -> Option<(usize, usize)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/formats")
        .join(name);
    let mut found = Vec::new();
    files(&folder, &mut found);
    found.sort();
    if found.is_empty() {
        eprintln!("skipped: there is no {}", folder.display());
        return None;
    }
    let (mut articles, mut without) = (0, 0);
    for path in found {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let reader = BufReader::new(File::open(&path).unwrap());
        let (mut read, mut said) = (0, Vec::new());
        for found in read_any(reader, &name, &Options::default()) {
            match found {
                Ok(article) => {
                    read += 1;
                    assert!(
                        !article.text.is_empty() || article.title.is_some(),
                        "{name}"
                    );
                    assert!(article.raw_sha256.len() == 64 && article.text_sha256.len() == 64);
                    let begin: String = article.text.chars().take(70).collect();
                    said.push(format!(
                        "  {:?} {:?} {begin:?}",
                        article.published, article.title
                    ));
                }
                Err(problem) => {
                    assert!(problem.message.len() > 10, "{problem}");
                    let kind = match problem.kind {
                        Kind::SetAside(reason) => reason.word(),
                        Kind::Warning => "warning",
                        Kind::Failed => "failed",
                    };
                    said.push(format!("  {kind}: {problem}"));
                }
            }
        }
        assert!(!said.is_empty(), "{name} gives nothing and says nothing");
        println!("{read:4} {name}");
        said.iter().for_each(|line| println!("{line}"));
        articles += read;
        without += usize::from(read == 0);
    }
    println!("{name}: {articles} articles, {without} files without any");
    Some((articles, without))
}

#[test]
fn every_sample_is_read_or_refused_with_a_reason() {
    for (name, articles, without) in [("feeds", 510, 17), ("html", 51, 1), ("warc", 125, 5)] {
        if let Some(got) = account(name) {
            assert!(got.0 >= articles && got.1 <= without, "{name}: {got:?}");
        }
    }
}

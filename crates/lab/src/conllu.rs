//! CoNLL-U treebanks, plain or gzipped.

use anyhow::{Context, Result};
use flate2::read::MultiGzDecoder;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

/// A sentence of a treebank: words only, no ranges, no empty nodes.
#[derive(Debug, Default, Clone)]
#[allow(missing_docs)]
pub struct Tree {
    pub forms: Vec<String>,
    pub lemmas: Vec<String>,
    pub upos: Vec<String>,
    pub feats: Vec<String>,
    /// From 0; the root's head is the sentence's length.
    pub heads: Vec<usize>,
    pub rels: Vec<String>,
}

/// Reads every tree of a file.
///
/// # Errors
/// When the file cannot be opened or a line has no head.
pub fn read(path: &Path) -> Result<Vec<Tree>> {
    let mut trees = Vec::new();
    let mut tree = Tree::default();
    for (number, line) in open(path)?.lines().enumerate() {
        let line = line?;
        if line.is_empty() {
            if !tree.forms.is_empty() {
                trees.push(finish(std::mem::take(&mut tree)));
            }
            continue;
        }
        let columns: Vec<&str> = line.split('\t').collect();
        if columns.len() != 10 || !columns[0].bytes().all(|b| b.is_ascii_digit()) {
            continue;
        }
        let head = columns[6]
            .parse()
            .with_context(|| format!("{}:{}: no head", path.display(), number + 1))?;
        tree.forms.push(columns[1].to_owned());
        tree.lemmas.push(columns[2].to_owned());
        tree.upos.push(columns[3].to_owned());
        tree.feats.push(columns[5].to_owned());
        tree.heads.push(head);
        tree.rels.push(columns[7].to_owned());
    }
    if !tree.forms.is_empty() {
        trees.push(finish(tree));
    }
    Ok(trees)
}

/// Opens a file, plain or gzipped.
///
/// # Errors
/// When there is none.
pub fn open(path: &Path) -> Result<BufReader<Box<dyn Read>>> {
    let file = File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
    let gz = path.extension().is_some_and(|e| e == "gz");
    Ok(BufReader::new(if gz {
        Box::new(MultiGzDecoder::new(file))
    } else {
        Box::new(file)
    }))
}

/// A treebank's text with its words and sentences, as byte ranges.
#[derive(Debug, Default)]
#[allow(missing_docs)]
pub struct Raw {
    pub text: String,
    pub tokens: Vec<(usize, usize)>,
    pub sentences: Vec<(usize, usize)>,
}

/// Reads a treebank as the text it was: sentences joined by a space, paragraphs by
/// a blank line.
///
/// # Errors
/// When the file cannot be read.
pub fn raw(path: &Path) -> Result<Raw> {
    let mut raw = Raw::default();
    let mut start = 0;
    // Words still to come of a token that is several.
    let mut parts = 0usize;
    let mut pending = String::new();
    for line in open(path)?.lines() {
        let line = line?;
        if line.starts_with("# newdoc") || line.starts_with("# newpar") {
            let end = raw.text.trim_end().len();
            raw.text.truncate(end);
            if end > 0 {
                raw.text.push_str("\n\n");
            }
            start = raw.text.len();
        }
        if line.is_empty() {
            let end = raw.text.trim_end().len();
            raw.sentences.push((start, end));
            raw.text.truncate(end);
            raw.text.push(' ');
            start = end + 1;
            continue;
        }
        let columns: Vec<&str> = line.split('\t').collect();
        let &[id, form, .., misc] = columns.as_slice() else {
            continue;
        };
        if let Some((first, last)) = id.split_once('-') {
            parts = last.parse::<usize>()? + 1 - first.parse::<usize>()?;
            raw.text.push_str(form);
            pending = form.to_owned();
        } else if parts > 0 {
            // Words that are not spelt as they stand are lost to the token's end.
            parts -= 1;
            let from = raw.text.trim_end().len() - pending.len();
            let length = if parts == 0 {
                pending.len()
            } else {
                form.len().min(pending.len())
            };
            if pending.is_char_boundary(length) {
                raw.tokens.push((from, from + length));
                pending.drain(..length);
            }
            continue;
        } else if id.bytes().all(|b| b.is_ascii_digit()) {
            let from = raw.text.len();
            raw.text.push_str(form);
            raw.tokens.push((from, raw.text.len()));
        } else {
            continue;
        }
        if !misc.split('|').any(|m| m == "SpaceAfter=No") {
            raw.text.push(' ');
        }
    }
    Ok(raw)
}

fn finish(mut tree: Tree) -> Tree {
    let n = tree.forms.len();
    for head in &mut tree.heads {
        *head = if *head == 0 || *head > n {
            n
        } else {
            *head - 1
        };
    }
    tree
}

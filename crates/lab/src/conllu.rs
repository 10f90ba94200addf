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
    let file = File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
    let gz = path.extension().is_some_and(|e| e == "gz");
    let raw: Box<dyn Read> = if gz {
        Box::new(MultiGzDecoder::new(file))
    } else {
        Box::new(file)
    };
    let mut trees = Vec::new();
    let mut tree = Tree::default();
    for (number, line) in BufReader::new(raw).lines().enumerate() {
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

//! Which words and clusters have vectors of their own.

use anyhow::{Context, Result};
use detente_reading::learn::{Forms, exact, folded};
use flate2::read::GzDecoder;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

/// A word has a vector once it was seen so often, people's treebanks counting double.
const SEEN: u32 = 4;

/// The words and clusters that have vectors.
pub struct Vocabulary {
    /// From form to numbers.
    pub forms: Forms,
    /// How often each word was seen, by its number.
    pub counts: Vec<u32>,
    /// How many clusters there are, none included.
    pub clusters: usize,
}

/// Makes the vocabulary of some sentences' words, each with its weight.
pub fn vocabulary<'a>(
    words: impl Iterator<Item = (&'a str, u32)>,
    clusters: &BTreeMap<String, u32>,
) -> Vocabulary {
    let mut seen: BTreeMap<u32, u32> = BTreeMap::new();
    for (form, weight) in words {
        *seen.entry(folded(form)).or_default() += weight;
    }
    let mut forms: BTreeMap<u32, (u16, u16)> = BTreeMap::new();
    let mut counts = vec![0];
    for (&key, &n) in seen.iter().filter(|(_, n)| **n >= SEEN) {
        let Ok(number) = u16::try_from(counts.len()) else {
            break;
        };
        forms.insert(key, (number, 0));
        counts.push(n);
    }
    let mut numbers: BTreeMap<u32, u16> = BTreeMap::new();
    for path in clusters.values() {
        let next = numbers.len() as u16 + 1;
        numbers.entry(*path).or_insert(next);
    }
    for (form, path) in clusters {
        forms.entry(exact(form)).or_default().1 = numbers[path];
    }
    Vocabulary {
        forms: Forms::new(&forms),
        counts,
        clusters: numbers.len() + 1,
    }
}

/// Reads a cluster file: word, bit path, count, separated by tabs.
pub fn clusters(path: &Path) -> Result<BTreeMap<String, u32>> {
    let file =
        std::fs::File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
    let mut text = String::new();
    GzDecoder::new(file).read_to_string(&mut text)?;
    Ok(text
        .lines()
        .filter_map(|line| {
            let mut columns = line.split('\t');
            let form = columns.next()?;
            let path = columns.next()?;
            let bits = path
                .bytes()
                .fold(1u32, |n, b| n << 1 | u32::from(b == b'1'));
            Some((form.to_owned(), bits))
        })
        .collect())
}

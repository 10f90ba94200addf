//! What is known of words: clusters, possible tags.

use super::Example;
use anyhow::{Context, Result};
use detente_reading::Tag;
use detente_reading::learn::{WordInfo, Words, word};
use flate2::read::GzDecoder;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;

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

/// Makes the table of forms: a form's tag set counts tags seen at least twice
/// (or ever, for rare forms); a form seen often with one tag only is not scored.
pub fn table(examples: &[Example], clusters: &BTreeMap<String, u32>) -> Words {
    let mut seen: BTreeMap<&str, BTreeMap<Tag, usize>> = BTreeMap::new();
    for example in examples {
        for (form, tag) in example.forms.iter().zip(&example.tags) {
            *seen.entry(form).or_default().entry(*tag).or_default() += 1;
        }
    }
    let mut sets: BTreeMap<BTreeSet<Tag>, usize> = BTreeMap::new();
    let set_of = |tags: &BTreeMap<Tag, usize>| -> BTreeSet<Tag> {
        let all: usize = tags.values().sum();
        tags.iter()
            .filter(|(_, n)| **n * 200 >= all)
            .map(|(t, _)| *t)
            .collect()
    };
    for tags in seen
        .values()
        .filter(|tags| tags.values().sum::<usize>() >= 3)
    {
        *sets.entry(set_of(tags)).or_default() += 1;
    }
    let mut order: Vec<(&BTreeSet<Tag>, &usize)> = sets.iter().collect();
    order.sort_by_key(|(set, n)| (std::cmp::Reverse(**n), (*set).clone()));
    let numbers: BTreeMap<&BTreeSet<Tag>, u16> = order
        .iter()
        .enumerate()
        .map(|(i, (set, _))| (*set, i as u16 + 1))
        .collect();
    let mut forms: BTreeMap<u32, WordInfo> = BTreeMap::new();
    for (form, bits) in clusters {
        forms.entry(word(form.as_bytes())).or_default().cluster = *bits;
    }
    for (form, tags) in &seen {
        let all: usize = tags.values().sum();
        if all < 3 {
            continue;
        }
        let set = set_of(tags);
        let info = forms.entry(word(form.as_bytes())).or_default();
        info.ambiguity = numbers.get(&set).copied().unwrap_or(0);
        let top = tags
            .iter()
            .max_by_key(|(t, n)| (**n, std::cmp::Reverse(**t)));
        if let Some((tag, n)) = top
            && all >= 100
            && *n as f64 >= all as f64 * 0.998
        {
            info.only = tag.number() as u8 + 1;
        }
    }
    Words::new(&forms)
}

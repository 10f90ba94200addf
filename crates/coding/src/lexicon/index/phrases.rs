//! Phrases and what they lead to. A phrase is kept without its blanks and
//! hyphens, so that it is found however a text was cut into words.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A table of phrases.
#[derive(Debug, Clone)]
pub struct Phrases<T> {
    /// By hash: where the text stands in `texts`, and what it leads to in `values`.
    map: HashMap<u64, Entry, BuildHasherDefault<Hashed>>,
    texts: String,
    values: Vec<T>,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    text: (u32, u32),
    values: (u32, u32),
}

/// Collects phrases for a table.
#[derive(Debug)]
pub struct Builder<T> {
    texts: String,
    rows: Vec<(u64, (u32, u32), T)>,
}

impl<T> Default for Builder<T> {
    fn default() -> Builder<T> {
        Builder {
            texts: String::new(),
            rows: Vec::new(),
        }
    }
}

impl<T> Default for Phrases<T> {
    fn default() -> Phrases<T> {
        Phrases {
            map: HashMap::default(),
            texts: String::new(),
            values: Vec::new(),
        }
    }
}

impl<T: Copy + Ord> Builder<T> {
    /// Adds a phrase.
    pub fn add(&mut self, text: &str, value: T) {
        let start = self.texts.len();
        self.texts.extend(letters(text));
        let added = self.texts.get(start..).unwrap_or("");
        if !added.is_empty() {
            self.rows.push((
                extend(SEED, added),
                (start as u32, self.texts.len() as u32),
                value,
            ));
        }
    }

    /// Builds the table. What shares a phrase stands in the order of its numbers.
    pub fn done(mut self) -> Phrases<T> {
        self.rows
            .sort_unstable_by_key(|(hash, _, value)| (*hash, *value));
        let mut map: HashMap<u64, Entry, BuildHasherDefault<Hashed>> =
            HashMap::with_capacity_and_hasher(self.rows.len(), BuildHasherDefault::default());
        let mut values: Vec<T> = Vec::with_capacity(self.rows.len());
        for (hash, text, value) in self.rows {
            let at = values.len() as u32;
            let entry = map.entry(hash).or_insert(Entry {
                text,
                values: (at, at),
            });
            let same = slice(&self.texts, entry.text) == slice(&self.texts, text);
            // Rows of one hash follow each other: the newest value is always the last.
            if same
                && values
                    .get(entry.values.0 as usize..)
                    .is_some_and(|v| v.last() != Some(&value))
            {
                values.push(value);
                entry.values.1 = values.len() as u32;
            }
        }
        Phrases {
            map,
            texts: self.texts,
            values,
        }
    }
}

impl<T> Phrases<T> {
    /// Finds the longest phrase that some words begin with: how many words it
    /// takes, and what it leads to.
    pub fn longest<'w>(
        &self,
        words: impl Iterator<Item = &'w str> + Clone,
    ) -> Option<(usize, &[T])> {
        let mut state = SEED;
        let mut best = None;
        for (i, word) in words.clone().enumerate() {
            if letters(word).next().is_none() {
                continue;
            }
            state = extend(state, word);
            if let Some(found) = self.get(state, words.clone().take(i + 1)) {
                best = Some((i + 1, found));
            }
        }
        best
    }

    /// Finds the longest phrase that ends with `last` and begins among the words before it.
    pub fn ending(&self, before: &[String], last: &str, longest: usize) -> Option<(usize, &[T])> {
        (0..=before.len().min(longest.saturating_sub(1)))
            .rev()
            .find_map(|n| {
                let words = before
                    .get(before.len() - n..)?
                    .iter()
                    .map(String::as_str)
                    .chain(std::iter::once(last));
                // A phrase does not begin with a hyphen.
                if words
                    .clone()
                    .next()
                    .is_some_and(|w| letters(w).next().is_none())
                {
                    return None;
                }
                let state = words.clone().fold(SEED, extend);
                self.get(state, words).map(|found| (n + 1, found))
            })
    }

    fn get<'w>(&self, state: u64, words: impl Iterator<Item = &'w str>) -> Option<&[T]> {
        let entry = self.map.get(&state)?;
        let same = words
            .flat_map(letters)
            .eq(slice(&self.texts, entry.text).chars());
        same.then(|| {
            self.values
                .get(entry.values.0 as usize..entry.values.1 as usize)
        })
        .flatten()
    }
}

fn slice(texts: &str, (from, to): (u32, u32)) -> &str {
    texts.get(from as usize..to as usize).unwrap_or("")
}

// What of a phrase counts; apostrophes are all alike.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐' | '‑' | '–'))
        .map(|c| if c == '’' { '\'' } else { c })
}

const SEED: u64 = 0xcbf2_9ce4_8422_2325;

// FNV-1a over characters (Fowler, Noll and Vo), with letters as the unit.
fn extend(state: u64, word: &str) -> u64 {
    letters(word).fold(state, |s, c| {
        (s ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The keys are hashes already; their high bits are the better mixed.
#[derive(Debug, Default, Clone, Copy)]
pub struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &b in bytes {
            self.0 = (self.0 ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn write_u64(&mut self, n: u64) {
        self.0 = n.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(32);
    }
}

//! Phrases and what they lead to. A phrase is known by its letters without
//! blanks and hyphens, so that it is found however a text was cut into words;
//! and it is known by two hashes of them, 96 bits together (two of a million
//! phrases share both once in some 10^17 tables), which keeps the table small
//! and quick to build.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A table of phrases.
#[derive(Debug, Clone)]
pub struct Phrases<T> {
    map: HashMap<u64, Entry<T>, BuildHasherDefault<Hashed>>,
    /// Where a phrase leads to several things: all of them, in the order they were added.
    several: Vec<Vec<T>>,
}

#[derive(Debug, Clone, Copy)]
struct Entry<T> {
    check: u32,
    /// Number in `several`, or [`ONE`].
    several: u32,
    value: T,
}

const ONE: u32 = u32::MAX;

impl<T> Default for Phrases<T> {
    fn default() -> Phrases<T> {
        Phrases {
            map: HashMap::default(),
            several: Vec::new(),
        }
    }
}

impl<T: Copy + PartialEq> Phrases<T> {
    /// Makes an empty table with room.
    pub fn with_room(phrases: usize) -> Phrases<T> {
        Phrases {
            map: HashMap::with_capacity_and_hasher(phrases, BuildHasherDefault::default()),
            several: Vec::new(),
        }
    }

    /// Adds a phrase.
    pub fn add(&mut self, phrase: &str, value: T) {
        self.put(START.word(phrase), value);
    }

    /// Adds a phrase as it is written in capitals throughout.
    pub fn add_shouted(&mut self, phrase: &str, value: T) {
        let shouted = phrase
            .chars()
            .flat_map(char::to_uppercase)
            .fold(START, State::letter);
        if shouted != START.word(phrase) {
            self.put(shouted, value);
        }
    }

    fn put(&mut self, state: State, value: T) {
        if state == START {
            return;
        }
        let entry = self.map.entry(state.key).or_insert(Entry {
            check: state.check,
            several: ONE,
            value,
        });
        if entry.value == value || entry.check != state.check {
            return;
        }
        if entry.several == ONE {
            entry.several = self.several.len() as u32;
            self.several.push(vec![entry.value]);
        }
        if let Some(list) = self
            .several
            .get_mut(entry.several as usize)
            .filter(|l| !l.contains(&value))
        {
            list.push(value);
        }
    }

    /// Finds the longest phrase that some words begin with: how many words it
    /// takes, and what it leads to.
    pub fn longest<'w>(&self, words: impl Iterator<Item = &'w str>) -> Option<(usize, &[T])> {
        let mut state = START;
        let mut best = None;
        for (i, word) in words.enumerate() {
            let longer = state.word(word);
            // A phrase does not end with a hyphen.
            if longer != state
                && let Some(found) = self.get(longer)
            {
                best = Some((i + 1, found));
            }
            state = longer;
        }
        best
    }

    /// Finds the longest phrase that ends with `last` and begins among the words before it.
    pub fn ending<W: AsRef<str>>(
        &self,
        before: &[W],
        last: &str,
        longest: usize,
    ) -> Option<(usize, &[T])> {
        (0..=before.len().min(longest.saturating_sub(1)))
            .rev()
            .find_map(|n| {
                let words = before.get(before.len() - n..)?;
                // Nor does it begin with one.
                if words
                    .first()
                    .is_some_and(|w| START.word(w.as_ref()) == START)
                {
                    return None;
                }
                let state = words
                    .iter()
                    .fold(START, |state, word| state.word(word.as_ref()))
                    .word(last);
                self.get(state).map(|found| (n + 1, found))
            })
    }

    fn get(&self, state: State) -> Option<&[T]> {
        let entry = self
            .map
            .get(&state.key)
            .filter(|e| e.check == state.check)?;
        match entry.several {
            ONE => Some(std::slice::from_ref(&entry.value)),
            number => self.several.get(number as usize).map(Vec::as_slice),
        }
    }
}

/// The two hashes of the letters so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct State {
    key: u64,
    check: u32,
}

const START: State = State {
    key: 0xcbf2_9ce4_8422_2325,
    check: 0x811c_9dc5,
};

impl State {
    fn word(self, word: &str) -> State {
        word.chars().fold(self, State::letter)
    }

    // FNV-1a (Fowler, Noll and Vo) over characters; the check runs the other way, FNV-1.
    fn letter(self, c: char) -> State {
        let letter = match c {
            '-' | '‐' | '‑' | '–' => return self,
            _ if c.is_whitespace() => return self,
            '’' => '\'',
            _ => c,
        };
        let n = u32::from(letter);
        State {
            key: (self.key ^ u64::from(n)).wrapping_mul(0x0100_0000_01b3),
            check: self.check.wrapping_mul(0x0100_0193) ^ n,
        }
    }
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

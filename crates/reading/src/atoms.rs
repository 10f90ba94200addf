//! What the tagger and the parser see of each token: hashes of its form, its
//! cluster, its shape. Computed once.

use crate::model::{WordInfo, Words};
use crate::{Tag, hash};

/// A token as the learnt components see it.
#[derive(Debug, Clone, Copy, Default)]
#[allow(missing_docs)]
pub struct Atom {
    /// Hash of the form as it stands.
    pub form: u32,
    /// Hash of the lower-case form.
    pub lower: u32,
    /// Hash of the last three characters.
    pub ending: u32,
    pub shape: u32,
    pub info: WordInfo,
    pub tag: Tag,
}

/// Fills the atoms of a sentence. The first word's capital says nothing, so a
/// first word is also looked up in lower case.
pub fn fill<'a>(words: impl Iterator<Item = &'a str>, known: &Words, out: &mut Vec<Atom>) {
    out.clear();
    for word in words {
        let lower = hash::lower(word);
        out.push(Atom {
            form: hash::word(word.as_bytes()),
            lower,
            ending: ending(word, 3),
            shape: shape(word),
            info: known.get(word, lower),
            tag: Tag::default(),
        });
    }
}

/// Returns a hash of the last `n` characters, lower-cased.
pub fn ending(word: &str, n: usize) -> u32 {
    let start = word.char_indices().rev().nth(n - 1).map_or(0, |(at, _)| at);
    hash::lower(&word[start..])
}

/// Returns a hash of the first `n` characters, lower-cased.
pub fn beginning(word: &str, n: usize) -> u32 {
    let end = word.char_indices().nth(n).map_or(word.len(), |(at, _)| at);
    hash::lower(&word[..end])
}

/// Returns the shape: capitals, digits, hyphen, stop, in a few bits.
fn shape(word: &str) -> u32 {
    let mut bits = 1;
    let mut upper = 0;
    let mut letters = 0;
    for (i, c) in word.chars().enumerate() {
        if c.is_uppercase() {
            upper += 1;
            bits |= if i == 0 { 2 } else { 4 };
        }
        letters += u32::from(c.is_alphabetic());
        bits |= match c {
            '0'..='9' => 8,
            '-' | '–' => 16,
            '.' => 32,
            ',' | ':' | '/' => 64,
            _ if c.is_alphanumeric() => 0,
            _ => 128,
        };
    }
    if upper > 0 && upper == letters {
        bits |= 256;
    }
    if letters == 0 {
        bits |= 512;
    }
    bits
}

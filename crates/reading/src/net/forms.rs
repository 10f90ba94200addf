//! What the network sees of a word: the numbers of its rows in the tables.

use super::shape::{PARTS, SHAPES};
use crate::hash::{FlatMap, Hash};
use crate::model::{Reader, Writer};
use std::collections::BTreeMap;

/// A word as the network sees it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Atom {
    /// Number of the lower-case form, 0 for an unknown one.
    pub word: u16,
    /// Number of its cluster, 0 for none.
    pub cluster: u16,
    /// Capitals, digits, signs.
    pub shape: u16,
    /// Buckets of the last two, three and four letters and of the first three.
    pub parts: [u16; 4],
}

/// Known forms: hash of the spelling → number of the word and of the cluster.
#[derive(Debug, Clone)]
pub struct Forms {
    numbers: FlatMap<(u16, u16)>,
}

impl Default for Forms {
    fn default() -> Self {
        Forms::new(&BTreeMap::new())
    }
}

impl Forms {
    /// Makes the table from hashes of spellings ([`exact`], [`folded`]).
    pub fn new(forms: &BTreeMap<u32, (u16, u16)>) -> Forms {
        let entries = forms.iter().map(|(key, numbers)| (*key, *numbers));
        Forms {
            numbers: FlatMap::new(entries),
        }
    }

    #[inline]
    fn find(&self, key: u32) -> (u16, u16) {
        self.numbers.get(key).unwrap_or_default()
    }

    /// Returns what the network sees of a word.
    pub fn atom(&self, word: &str) -> Atom {
        let low = folded(word);
        let (number, mut cluster) = self.find(low);
        let shape = shape(word);
        if shape & (UPPER_FIRST | UPPER) != 0 {
            let own = self.find(exact(word)).1;
            cluster = if own != 0 { own } else { cluster };
        }
        Atom {
            word: number,
            cluster,
            shape,
            parts: parts(word),
        }
    }

    pub(crate) fn write(&self, w: &mut Writer) {
        let used = self.numbers.sorted();
        w.number(used.len() as u64);
        let mut last = 0;
        for (key, (word, cluster)) in used {
            w.number(u64::from(key - last));
            last = key;
            w.number(u64::from(word));
            w.number(u64::from(cluster));
        }
    }

    pub(crate) fn read(r: &mut Reader) -> Option<Forms> {
        let mut forms = BTreeMap::new();
        let mut key = 0u32;
        for _ in 0..r.count()? {
            key = key.checked_add(u32::try_from(r.number()?).ok()?)?;
            let word = u16::try_from(r.number()?).ok()?;
            forms.insert(key, (word, u16::try_from(r.number()?).ok()?));
        }
        Some(Forms::new(&forms))
    }

    /// Returns the greatest number of a word and of a cluster.
    pub fn greatest(&self) -> (u16, u16) {
        let all = self.numbers.sorted();
        let words = all.iter().map(|v| v.1.0).max().unwrap_or(0);
        (words, all.iter().map(|v| v.1.1).max().unwrap_or(0))
    }
}

/// Returns the hash of a spelling as it stands, digits made alike.
pub fn exact(word: &str) -> u32 {
    let mut hash = Hash::default();
    word.bytes().for_each(|b| hash.byte(digit(b)));
    hash.finish()
}

/// Returns the hash of a spelling in lower case, digits made alike.
pub fn folded(word: &str) -> u32 {
    let mut hash = Hash::default();
    lower(word, |b| hash.byte(digit(b)));
    hash.finish()
}

fn digit(byte: u8) -> u8 {
    if byte.is_ascii_digit() { b'0' } else { byte }
}

fn lower(text: &str, mut each: impl FnMut(u8)) {
    if text.is_ascii() {
        text.bytes().for_each(|b| each(b.to_ascii_lowercase()));
    } else {
        let mut buffer = [0u8; 4];
        for c in text.chars().flat_map(char::to_lowercase) {
            c.encode_utf8(&mut buffer).bytes().for_each(&mut each);
        }
    }
}

fn bucket(text: &str, kind: u8) -> u16 {
    let mut hash = Hash::default();
    hash.byte(kind);
    lower(text, |b| hash.byte(digit(b)));
    (hash.finish() % PARTS as u32) as u16
}

fn parts(word: &str) -> [u16; 4] {
    let end = |n: usize| match word.char_indices().rev().nth(n - 1) {
        Some((at, _)) => &word[at..],
        None => word,
    };
    let begin = word.char_indices().nth(3).map_or(word.len(), |(at, _)| at);
    [
        bucket(end(2), 2),
        bucket(end(3), 3),
        bucket(end(4), 4),
        bucket(&word[..begin], 5),
    ]
}

const UPPER_FIRST: u16 = 1;
const UPPER: u16 = 2;

/// Returns the shape of a word in ten bits.
fn shape(word: &str) -> u16 {
    let (mut bits, mut upper, mut letters) = (0, 0, 0);
    for (i, c) in word.chars().enumerate() {
        if c.is_uppercase() {
            upper += 1;
            bits |= if i == 0 { UPPER_FIRST } else { UPPER };
        }
        letters += u32::from(c.is_alphabetic());
        bits |= match c {
            '0'..='9' => 4,
            '-' | '–' => 8,
            '.' => 16,
            ',' | ':' | '/' => 32,
            _ if c.is_alphanumeric() => 0,
            _ => 64,
        };
    }
    if upper > 0 && upper == letters {
        bits |= 128;
    }
    if letters == 0 {
        bits |= 256;
    }
    bits & (SHAPES as u16 - 1)
}

//! Dictionary forms.

use super::{Reader, Writer};
use crate::{Tag, hash};
use std::collections::BTreeMap;

/// Dictionary forms: exceptions by form and tag, else the longest known ending.
///
/// A rule cuts a number of characters and adds an ending.
#[derive(Debug, Clone, Default)]
pub struct Lemmas {
    /// (hash of lower form, tag) → rule or whole word.
    exceptions: BTreeMap<(u32, u8), u16>,
    /// (hash of ending, tag) → rule.
    endings: BTreeMap<(u32, u8), u16>,
    rules: Vec<(u8, String)>,
    fast: crate::lemma::FastMap,
}

/// Marks, in the number of characters to cut, a rule that leaves capitals as they are.
pub const KEEPS_CASE: u8 = 0x80;

/// The longest ending a rule looks at, in characters.
pub const LONGEST_ENDING: usize = 6;

impl Lemmas {
    /// Makes the tables; `rules[n]` is (characters to cut, ending to add).
    pub fn new(
        rules: Vec<(u8, String)>,
        exceptions: BTreeMap<(u32, u8), u16>,
        endings: BTreeMap<(u32, u8), u16>,
    ) -> Lemmas {
        let mut fast = crate::lemma::FastMap::default();
        for (kind, map) in [(0u64, &exceptions), (1u64, &endings)] {
            for (&(key, tag), &rule) in map {
                fast.insert(fast_key(kind, key, tag), rule);
            }
        }
        Lemmas {
            exceptions,
            endings,
            rules,
            fast,
        }
    }

    /// Appends the dictionary form of a word to a buffer. Names keep their
    /// spelling; everything else is given in lower case.
    pub fn push(&self, form: &str, tag: Tag, out: &mut String) {
        if tag.upos() == crate::Upos::Propn && !tag.is_plural() {
            out.push_str(form);
            return;
        }
        let start = out.len();
        for c in form.chars() {
            out.extend(c.to_lowercase());
        }
        let rule = self.rule(&out[start..], tag);
        let Some((cut, add)) = rule.and_then(|r| self.rules.get(r as usize)) else {
            return;
        };
        if cut & KEEPS_CASE != 0 {
            out.truncate(start);
            out.push_str(form);
        }
        for _ in 0..cut & !KEEPS_CASE {
            if out.len() > start {
                out.pop();
            }
        }
        out.push_str(add);
    }

    fn rule(&self, lower: &str, tag: Tag) -> Option<u16> {
        let tag = tag.number() as u8;
        let whole = hash::word(lower.as_bytes());
        if let Some(&rule) = self.fast.get(&fast_key(0, whole, tag)) {
            return Some(rule);
        }
        let starts = lower
            .char_indices()
            .rev()
            .map(|(at, _)| at)
            .take(LONGEST_ENDING);
        let mut ends = [0usize; LONGEST_ENDING];
        let mut count = 0;
        for at in starts {
            ends[count] = at;
            count += 1;
        }
        ends[..count].iter().rev().find_map(|&at| {
            self.fast
                .get(&fast_key(1, hash::word(&lower.as_bytes()[at..]), tag))
                .copied()
        })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.number(self.rules.len() as u64);
        for (cut, add) in &self.rules {
            w.number(u64::from(*cut));
            w.text(add);
        }
        for map in [&self.exceptions, &self.endings] {
            w.number(map.len() as u64);
            let mut last = 0;
            for (&(key, tag), &rule) in map {
                w.number(u64::from(key - last));
                last = key;
                w.number(u64::from(tag));
                w.number(u64::from(rule));
            }
        }
    }

    pub(super) fn read(r: &mut Reader) -> Option<Lemmas> {
        let mut rules = Vec::new();
        for _ in 0..r.count()? {
            rules.push((u8::try_from(r.number()?).ok()?, r.text()?));
        }
        let mut maps = [BTreeMap::new(), BTreeMap::new()];
        for map in &mut maps {
            let mut key = 0u32;
            for _ in 0..r.count()? {
                key = key.checked_add(u32::try_from(r.number()?).ok()?)?;
                let tag = u8::try_from(r.number()?).ok()?;
                map.insert((key, tag), u16::try_from(r.number()?).ok()?);
            }
        }
        let [exceptions, endings] = maps;
        Some(Lemmas::new(rules, exceptions, endings))
    }
}

fn fast_key(kind: u64, key: u32, tag: u8) -> u64 {
    kind << 40 | u64::from(tag) << 32 | u64::from(key)
}

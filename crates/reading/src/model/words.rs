//! What is known of word forms: cluster, possible tags.

use super::{Reader, Writer};
use crate::hash;
use std::collections::BTreeMap;

/// What is known of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WordInfo {
    /// The cluster's bit path with a leading 1, 0 for none: prefixes of it are coarser classes.
    pub cluster: u32,
    /// Number of the set of tags the form was seen with, 0 for an unknown form.
    pub ambiguity: u16,
    /// The only tag the form has, plus one; 0 where it has several.
    pub only: u8,
}

impl WordInfo {
    /// Returns the first `bits` bits of the cluster's path.
    #[inline(always)]
    pub fn prefix(self, bits: u32) -> u32 {
        let length = 32 - self.cluster.leading_zeros();
        if length > bits + 1 {
            self.cluster >> (length - bits - 1)
        } else {
            self.cluster
        }
    }
}

/// Forms by the hash of their spelling.
#[derive(Debug, Clone)]
pub struct Words {
    keys: Vec<u32>,
    infos: Vec<WordInfo>,
    mask: u32,
}

impl Default for Words {
    fn default() -> Self {
        Words {
            keys: vec![0],
            infos: vec![WordInfo::default()],
            mask: 0,
        }
    }
}

impl Words {
    /// Makes the table; forms are given by [`hash::word`] of their bytes.
    pub fn new(forms: &BTreeMap<u32, WordInfo>) -> Words {
        let size = (forms.len() * 2 + 1).next_power_of_two();
        let mut words = Words {
            keys: vec![0; size],
            infos: vec![WordInfo::default(); size],
            mask: size as u32 - 1,
        };
        for (&key, &info) in forms.iter().filter(|(key, _)| **key != 0) {
            let mut slot = key & words.mask;
            while words.keys[slot as usize] != 0 {
                slot = (slot + 1) & words.mask;
            }
            words.keys[slot as usize] = key;
            words.infos[slot as usize] = info;
        }
        words
    }

    /// Returns what is known of a form; an unknown one is looked up in lower case.
    #[inline]
    pub fn get(&self, form: &str, lower: u32) -> WordInfo {
        let exact = self.find(hash::word(form.as_bytes()));
        match exact {
            Some(info) if info.cluster != 0 && info.ambiguity != 0 => info,
            _ => {
                let low = self.find(lower).unwrap_or_default();
                let info = exact.unwrap_or_default();
                WordInfo {
                    cluster: if info.cluster != 0 {
                        info.cluster
                    } else {
                        low.cluster
                    },
                    ambiguity: info.ambiguity,
                    only: info.only,
                }
            }
        }
    }

    #[inline]
    fn find(&self, key: u32) -> Option<WordInfo> {
        let mut slot = key & self.mask;
        loop {
            let found = self.keys[slot as usize];
            if found == 0 {
                return None;
            }
            if found == key {
                return Some(self.infos[slot as usize]);
            }
            slot = (slot + 1) & self.mask;
        }
    }

    pub(super) fn write(&self, w: &mut Writer) {
        let mut used: Vec<(u32, WordInfo)> = self
            .keys
            .iter()
            .copied()
            .zip(self.infos.iter().copied())
            .filter(|(k, _)| *k != 0)
            .collect();
        used.sort_unstable_by_key(|(key, _)| *key);
        w.number(used.len() as u64);
        let mut last = 0;
        for (key, info) in used {
            w.number(u64::from(key - last));
            last = key;
            w.number(u64::from(info.cluster));
            w.number(u64::from(info.ambiguity));
            w.number(u64::from(info.only));
        }
    }

    pub(super) fn read(r: &mut Reader) -> Option<Words> {
        let mut forms = BTreeMap::new();
        let mut key = 0u32;
        for _ in 0..r.count()? {
            key = key.checked_add(u32::try_from(r.number()?).ok()?)?;
            let cluster = u32::try_from(r.number()?).ok()?;
            let ambiguity = u16::try_from(r.number()?).ok()?;
            let only = u8::try_from(r.number()?).ok()?;
            forms.insert(
                key,
                WordInfo {
                    cluster,
                    ambiguity,
                    only,
                },
            );
        }
        Some(Words::new(&forms))
    }
}

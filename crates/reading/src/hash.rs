//! Hashes of features. Fixed for ever: they are part of a model file.

/// Returns a 32-bit hash of a word (FNV-1a, finished).
pub fn word(text: &[u8]) -> u32 {
    let mut hash = Hash::default();
    text.iter().for_each(|&b| hash.byte(b));
    hash.finish()
}

/// Mixes a number with up to three values.
#[inline(always)]
pub fn mix(kind: u32, a: u32, b: u32, c: u32) -> u32 {
    let h = u64::from(kind + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15)
        ^ u64::from(a).wrapping_mul(0xff51_afd7_ed55_8ccd)
        ^ u64::from(b)
            .wrapping_mul(0xc4ce_b9fe_1a85_ec53)
            .rotate_left(21)
        ^ u64::from(c)
            .wrapping_mul(0x2545_f491_4f6c_dd1d)
            .rotate_left(42);
    let h = (h ^ (h >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (h >> 32) as u32
}

/// A hash that takes its bytes one by one.
#[derive(Clone, Copy)]
pub struct Hash(u32);

impl Default for Hash {
    fn default() -> Hash {
        Hash(0x811c_9dc5)
    }
}

impl Hash {
    /// Takes a byte.
    #[inline(always)]
    pub fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }

    /// Returns the hash of the bytes taken.
    #[inline(always)]
    pub fn finish(self) -> u32 {
        let h = (self.0 ^ (self.0 >> 16)).wrapping_mul(0x85eb_ca6b);
        h ^ (h >> 13)
    }
}

/// A map from hashes to small values in one flat table (open addressing, half of it
/// empty). No key is 0.
#[derive(Debug, Clone)]
pub struct FlatMap<V> {
    /// 0 for an empty place; a power of two of them.
    keys: Vec<u32>,
    values: Vec<V>,
}

impl<V: Copy + Default> FlatMap<V> {
    /// Makes the map; of two entries with one key the first stays, a key 0 is left out.
    pub fn new(entries: impl ExactSizeIterator<Item = (u32, V)>) -> FlatMap<V> {
        let size = (entries.len() * 2 + 1).next_power_of_two();
        let mut map = FlatMap {
            keys: vec![0; size],
            values: vec![V::default(); size],
        };
        for (key, value) in entries.filter(|(key, _)| *key != 0) {
            let slot = map.slot(key);
            if map.keys[slot] == 0 {
                map.keys[slot] = key;
                map.values[slot] = value;
            }
        }
        map
    }

    // Where a key is, or the empty place where it would be.
    #[inline]
    fn slot(&self, key: u32) -> usize {
        let mask = self.keys.len() - 1;
        let mut slot = key as usize & mask;
        while self.keys[slot] != 0 && self.keys[slot] != key {
            slot = (slot + 1) & mask;
        }
        slot
    }

    /// Returns the value of a key.
    #[inline]
    pub fn get(&self, key: u32) -> Option<V> {
        let slot = self.slot(key);
        (self.keys[slot] != 0).then(|| self.values[slot])
    }

    /// Returns the entries, in order of their keys.
    pub fn sorted(&self) -> Vec<(u32, V)> {
        let places = self.keys.iter().copied().zip(self.values.iter().copied());
        let mut used: Vec<(u32, V)> = places.filter(|(key, _)| *key != 0).collect();
        used.sort_unstable_by_key(|(key, _)| *key);
        used
    }
}

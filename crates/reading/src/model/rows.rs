//! Tables of weights, looked up by a feature's hash.

use super::{Reader, Writer};

/// Rows of `K` weights, one row a feature. Open addressing; a feature that is
/// not in the table weighs nothing.
#[derive(Debug, Clone)]
pub struct RowTable<const K: usize> {
    keys: Vec<u32>,
    rows: Vec<[i16; K]>,
    mask: u32,
}

impl<const K: usize> Default for RowTable<K> {
    fn default() -> Self {
        RowTable {
            keys: vec![0],
            rows: vec![[0; K]],
            mask: 0,
        }
    }
}

impl<const K: usize> RowTable<K> {
    /// Makes a table of features and their rows. Key 0 stands for an empty
    /// slot; a feature that hashes to it is dropped.
    pub fn new(features: &[(u32, [i16; K])]) -> RowTable<K> {
        let size = (features.len() * 3 / 2 + 1).next_power_of_two();
        let mut table = RowTable {
            keys: vec![0; size],
            rows: vec![[0; K]; size],
            mask: size as u32 - 1,
        };
        for (key, row) in features.iter().filter(|(key, _)| *key != 0) {
            let mut slot = key & table.mask;
            while table.keys[slot as usize] != 0 {
                slot = (slot + 1) & table.mask;
            }
            table.keys[slot as usize] = *key;
            table.rows[slot as usize] = *row;
        }
        table
    }

    /// Adds a feature's weights to the scores.
    #[inline(always)]
    pub fn add(&self, key: u32, scores: &mut [i32; K]) {
        let mut slot = key & self.mask;
        loop {
            let found = self.keys[slot as usize];
            if found == key {
                let row = &self.rows[slot as usize];
                for k in 0..K {
                    scores[k] += i32::from(row[k]);
                }
                return;
            }
            if found == 0 {
                return;
            }
            slot = (slot + 1) & self.mask;
        }
    }

    /// Returns how many features have weights.
    pub fn len(&self) -> usize {
        self.keys.iter().filter(|k| **k != 0).count()
    }

    /// Returns whether no feature has weights.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(super) fn write(&self, w: &mut Writer) {
        let mut used: Vec<(u32, &[i16; K])> = self
            .keys
            .iter()
            .copied()
            .zip(&self.rows)
            .filter(|(key, _)| *key != 0)
            .collect();
        used.sort_unstable_by_key(|(key, _)| *key);
        w.number(used.len() as u64);
        let mut last = 0;
        for (key, row) in used {
            w.number(u64::from(key - last));
            last = key;
            let bits = (0..K)
                .filter(|&k| row[k] != 0)
                .fold(0u64, |bits, k| bits | 1 << k);
            w.raw(&bits.to_le_bytes()[..K.div_ceil(8)]);
            for weight in row.iter().filter(|weight| **weight != 0) {
                w.signed(i64::from(*weight));
            }
        }
    }

    pub(super) fn read(r: &mut Reader) -> Option<RowTable<K>> {
        let count = r.count()?;
        let mut features = Vec::with_capacity(count);
        let mut key = 0u32;
        for _ in 0..count {
            key = key.checked_add(u32::try_from(r.number()?).ok()?)?;
            let mut bits = [0u8; 8];
            bits[..K.div_ceil(8)].copy_from_slice(r.raw(K.div_ceil(8))?);
            let bits = u64::from_le_bytes(bits);
            let mut row = [0i16; K];
            for (k, weight) in row.iter_mut().enumerate() {
                if bits & 1 << k != 0 {
                    *weight = i16::try_from(r.signed()?).ok()?;
                }
            }
            features.push((key, row));
        }
        Some(RowTable::new(&features))
    }
}

/// Eight features in one cache line: the upper halves of their keys, and three
/// weights each. One line is fetched and compared without a branch.
#[derive(Debug, Clone, Copy)]
#[repr(C, align(64))]
struct Bucket {
    print: [u16; 8],
    weight: [[i16; 8]; 3],
}

/// Weights of the three transitions.
#[derive(Debug, Clone)]
pub struct ArcTable {
    buckets: Vec<Bucket>,
    mask: u32,
    features: Vec<(u32, [i16; 3])>,
}

const EMPTY: Bucket = Bucket {
    print: [0; 8],
    weight: [[0; 8]; 3],
};

impl Default for ArcTable {
    fn default() -> Self {
        ArcTable {
            buckets: vec![EMPTY],
            mask: 0,
            features: Vec::new(),
        }
    }
}

impl ArcTable {
    /// Makes a table. Where a bucket overflows, the features with the smallest
    /// weights are left out (at the chosen load under one in a hundred).
    pub fn new(mut features: Vec<(u32, [i16; 3])>) -> ArcTable {
        let size = (features.len() / 5 + 1).next_power_of_two();
        let mask = size as u32 - 1;
        let mut buckets = vec![EMPTY; size];
        let mut filled = vec![0u8; size];
        let strength = |w: &[i16; 3]| w.iter().map(|x| i32::from(*x).abs()).max().unwrap_or(0);
        features.sort_unstable_by_key(|(key, w)| (-strength(w), *key));
        features.retain(|(key, weight)| {
            let at = (key & mask) as usize;
            let print = (key >> 16) as u16;
            let n = filled[at] as usize;
            // Print 0 is an empty place; a second feature of the same print would count twice.
            if n == 8 || print == 0 || buckets[at].print[..n].contains(&print) {
                return false;
            }
            buckets[at].print[n] = print;
            for (action, lane) in buckets[at].weight.iter_mut().enumerate() {
                lane[n] = weight[action];
            }
            filled[at] += 1;
            true
        });
        features.sort_unstable_by_key(|(key, _)| *key);
        ArcTable {
            buckets,
            mask,
            features,
        }
    }

    /// Returns the summed weights of some features: shift, left, right.
    #[inline]
    pub fn score(&self, features: &[u32]) -> [i32; 3] {
        let mut sums = [[0i16; 8]; 3];
        for &key in features {
            let bucket = &self.buckets[(key & self.mask) as usize];
            let print = (key >> 16) as u16;
            let keep = bucket.print.map(|p| if p == print { -1i16 } else { 0 });
            for (sum, weight) in sums.iter_mut().zip(&bucket.weight) {
                for ((s, w), k) in sum.iter_mut().zip(weight).zip(&keep) {
                    *s = s.saturating_add(w & k);
                }
            }
        }
        sums.map(|lanes| lanes.iter().map(|x| i32::from(*x)).sum())
    }

    /// Returns how many features have weights.
    pub fn len(&self) -> usize {
        self.features.len()
    }

    /// Returns whether no feature has weights.
    pub fn is_empty(&self) -> bool {
        self.features.is_empty()
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.number(self.features.len() as u64);
        let mut last = 0;
        for (key, weights) in &self.features {
            w.number(u64::from(key - last));
            last = *key;
            for weight in weights {
                w.signed(i64::from(*weight));
            }
        }
    }

    pub(super) fn read(r: &mut Reader) -> Option<ArcTable> {
        let count = r.count()?;
        let mut features = Vec::with_capacity(count);
        let mut key = 0u32;
        for _ in 0..count {
            key = key.checked_add(u32::try_from(r.number()?).ok()?)?;
            let mut weights = [0i16; 3];
            for weight in &mut weights {
                *weight = i16::try_from(r.signed()?).ok()?;
            }
            features.push((key, weights));
        }
        Some(ArcTable::new(features))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_found_again() {
        let rows: Vec<(u32, [i16; 3])> = (1..500u32)
            .map(|i| (i.wrapping_mul(0x9e37_79b9) | 1, [i as i16, -1, 0]))
            .collect();
        let mut w = Writer::default();
        RowTable::new(&rows).write(&mut w);
        let table = RowTable::<3>::read(&mut Reader::new(&w.bytes)).unwrap();
        for (key, row) in &rows {
            let mut scores = [0; 3];
            table.add(*key, &mut scores);
            assert_eq!(scores, row.map(i32::from));
        }
        let mut none = [0; 3];
        table.add(2, &mut none);
        assert_eq!(none, [0; 3]);
    }

    #[test]
    fn transitions_keep_nearly_all_features() {
        let rows: Vec<(u32, [i16; 3])> = (1..20_000u32)
            .map(|i| (crate::hash::mix(1, i, 0, 0), [(i % 90) as i16 + 1, 2, -3]))
            .collect();
        let table = ArcTable::new(rows.clone());
        assert!(
            table.len() as f64 > rows.len() as f64 * 0.97,
            "{}",
            table.len()
        );
        let mut w = Writer::default();
        table.write(&mut w);
        let again = ArcTable::read(&mut Reader::new(&w.bytes)).unwrap();
        let found = rows
            .iter()
            .filter(|(k, v)| again.score(&[*k]) == v.map(i32::from))
            .count();
        assert!(found as f64 > rows.len() as f64 * 0.97, "{found}");
    }
}

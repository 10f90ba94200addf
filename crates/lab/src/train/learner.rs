//! The averaged perceptron (Freund & Schapire 1999; Collins 2002), over hashed
//! features kept by their whole 32-bit key.

/// Weights of `K` classes for each feature, with the sums that averaging needs.
///
/// A feature gets a row only after it has been asked for `cutoff` updates:
/// what is seen once teaches nothing and fills the table.
pub struct Learner<const K: usize> {
    keys: Vec<u32>,
    weights: Vec<[f32; K]>,
    sums: Vec<[f64; K]>,
    mask: u32,
    asked: Vec<u8>,
    cutoff: u8,
    used: usize,
    /// Counts the examples seen, for averaging.
    pub time: f64,
}

impl<const K: usize> Learner<K> {
    /// Makes an empty table of `2^bits` rows.
    pub fn new(bits: u32, cutoff: u8) -> Learner<K> {
        let size = 1usize << bits;
        Learner {
            keys: vec![0; size],
            weights: vec![[0.0; K]; size],
            sums: vec![[0.0; K]; size],
            mask: size as u32 - 1,
            asked: vec![0; 1 << 24],
            cutoff,
            used: 0,
            time: 0.0,
        }
    }

    #[inline]
    fn slot(&self, key: u32) -> Result<usize, usize> {
        let mut slot = key & self.mask;
        loop {
            let found = self.keys[slot as usize];
            if found == key {
                return Ok(slot as usize);
            }
            if found == 0 {
                return Err(slot as usize);
            }
            slot = (slot + 1) & self.mask;
        }
    }

    /// Sums the weights of some features.
    #[inline]
    pub fn score(&self, keys: &[u32]) -> [f32; K] {
        let mut out = [0.0; K];
        for &key in keys {
            if let Ok(slot) = self.slot(key) {
                let row = &self.weights[slot];
                for k in 0..K {
                    out[k] += row[k];
                }
            }
        }
        out
    }

    /// Moves the weights of some features towards one class and away from another.
    pub fn update(&mut self, keys: &[u32], right: usize, wrong: usize) {
        for &key in keys {
            if key == 0 {
                continue;
            }
            let slot = match self.slot(key) {
                Ok(slot) => slot,
                Err(free) => {
                    let asked = &mut self.asked[(key >> 8) as usize];
                    if *asked < self.cutoff {
                        *asked += 1;
                        continue;
                    }
                    if self.used * 10 > self.keys.len() * 8 {
                        continue;
                    }
                    self.keys[free] = key;
                    self.used += 1;
                    free
                }
            };
            self.weights[slot][right] += 1.0;
            self.weights[slot][wrong] -= 1.0;
            self.sums[slot][right] += self.time;
            self.sums[slot][wrong] -= self.time;
        }
    }

    /// Returns the averaged weights as whole numbers, `scale` to one; rows
    /// without a weight of at least `prune` are dropped.
    pub fn averaged(&self, scale: f64, prune: f64) -> Vec<(u32, [i16; K])> {
        let time = self.time.max(1.0);
        let mut rows: Vec<(u32, [i16; K])> = Vec::new();
        for (slot, &key) in self.keys.iter().enumerate().filter(|(_, key)| **key != 0) {
            let mean = |k: usize| f64::from(self.weights[slot][k]) - self.sums[slot][k] / time;
            if !(0..K).any(|k| mean(k).abs() >= prune) {
                continue;
            }
            let row = std::array::from_fn(|k| {
                let w = mean(k);
                if w.abs() < prune / 4.0 {
                    0
                } else {
                    (w * scale).round().clamp(-8000.0, 8000.0) as i16
                }
            });
            rows.push((key, row));
        }
        rows.sort_unstable_by_key(|(key, _)| *key);
        rows
    }

    /// Returns how many features have rows.
    pub fn len(&self) -> usize {
        self.used
    }
}

/// A small random number generator (xorshift64*), so that a seed always gives the same model.
#[derive(Clone)]
pub struct Dice(u64);

impl Dice {
    /// Starts from a seed.
    pub fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// Returns a number below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        ((self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize) % n.max(1)
    }

    /// Puts things in another order.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for i in (1..things.len()).rev() {
            things.swap(i, self.below(i + 1));
        }
    }
}

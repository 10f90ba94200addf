//! Maps whose keys are hashes already.

use crate::copies::hash;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A map by numbers that are hashes already.
pub(crate) type Table<K, V> = HashMap<K, V, BuildHasherDefault<Plain>>;

/// Takes a hash as it is.
#[derive(Default)]
pub(crate) struct Plain(u64);

impl Hasher for Plain {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        self.0 = hash(bytes);
    }
    fn write_u32(&mut self, n: u32) {
        self.0 = u64::from(n) << 32 | u64::from(n);
    }
    fn write_u64(&mut self, n: u64) {
        self.0 = n;
    }
}

//! Hashes of features. Fixed for ever: they are part of a model file.

/// Returns a 32-bit hash of a word (FNV-1a, finished).
pub fn word(text: &[u8]) -> u32 {
    let mut h: u32 = 0x811c_9dc5;
    for &b in text {
        h = (h ^ u32::from(b)).wrapping_mul(0x0100_0193);
    }
    finish(h)
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
        finish(self.0)
    }
}

#[inline(always)]
fn finish(h: u32) -> u32 {
    let h = (h ^ (h >> 16)).wrapping_mul(0x85eb_ca6b);
    h ^ (h >> 13)
}

//! Hashes of features. Fixed for ever: they are part of a model file.

/// Returns a 32-bit hash of a word (FNV-1a, finished).
pub fn word(text: &[u8]) -> u32 {
    let mut h: u32 = 0x811c_9dc5;
    for &b in text {
        h = (h ^ u32::from(b)).wrapping_mul(0x0100_0193);
    }
    finish(h)
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
        finish(self.0)
    }
}

#[inline(always)]
fn finish(h: u32) -> u32 {
    let h = (h ^ (h >> 16)).wrapping_mul(0x85eb_ca6b);
    h ^ (h >> 13)
}

//! Hashes of features. Fixed for ever: they are part of a model file.

/// Returns a 32-bit hash of a word (FNV-1a, finished).
pub fn word(text: &[u8]) -> u32 {
    let mut h: u32 = 0x811c_9dc5;
    for &b in text {
        h = (h ^ u32::from(b)).wrapping_mul(0x0100_0193);
    }
    finish(h)
}

/// Returns a hash of the lower-case form, without allocating for ASCII.
pub fn lower(text: &str) -> u32 {
    let mut h: u32 = 0x811c_9dc5;
    for c in text.chars() {
        if c.is_ascii() {
            h = (h ^ u32::from(c.to_ascii_lowercase() as u8)).wrapping_mul(0x0100_0193);
        } else {
            for l in c.to_lowercase() {
                let mut buffer = [0u8; 4];
                for &b in l.encode_utf8(&mut buffer).as_bytes() {
                    h = (h ^ u32::from(b)).wrapping_mul(0x0100_0193);
                }
            }
        }
    }
    finish(h)
}

/// Mixes a template's number with up to three values.
#[inline(always)]
pub fn mix(template: u32, a: u32, b: u32, c: u32) -> u32 {
    let h = u64::from(template + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15)
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

#[inline(always)]
fn finish(h: u32) -> u32 {
    let h = (h ^ (h >> 16)).wrapping_mul(0x85eb_ca6b);
    h ^ (h >> 13)
}

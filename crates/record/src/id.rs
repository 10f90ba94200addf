//! Ids: hashes of what was read, never of how it was coded, so that a second
//! run gives the same ids and storing twice changes nothing.

use sha2::{Digest, Sha256};

/// An id: a letter for the kind (`a`, `e`, `o`, `c`, `s`, `i`, `b`, `d`, `p`) and 16
/// hexadecimal digits.
pub type Id = String;

/// Returns the SHA-256 of some bytes, in lower-case hexadecimal.
pub fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Makes an id of a kind from the parts that identify the thing. The parts are
/// length-prefixed: `["ab", "c"]` and `["a", "bc"]` differ.
///
/// ```
/// let one = detente_record::id('e', &["article-1", "SANCTION", "17"]);
/// assert_eq!(one.len(), 17);
/// assert_ne!(one, detente_record::id('e', &["article-1", "SANCTION1", "7"]));
/// ```
pub fn id(kind: char, parts: &[&str]) -> Id {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part.as_bytes());
    }
    let mut out = String::with_capacity(17);
    out.push(kind);
    out.push_str(&hex(&hash.finalize()[..8]));
    out
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

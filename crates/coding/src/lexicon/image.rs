//! The lexicon as one compact image, as it lies inside the binary: eight bytes
//! that name the format and its version, the SHA-256 of the rest in
//! hexadecimal, and the rest in postcard's encoding.

use super::Lexicon;
use detente_record::digest;
use std::fmt;

const MAGIC: &[u8; 8] = b"DTNTLEX3";
const HASH: usize = 64;

/// An image that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadImage(pub String);

impl fmt::Display for BadImage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a usable lexicon image: {}", self.0)
    }
}

impl std::error::Error for BadImage {}

impl Lexicon {
    /// Writes the lexicon as an image.
    ///
    /// # Errors
    /// When it cannot be serialised.
    pub fn encode(&self) -> Result<Vec<u8>, BadImage> {
        let body = postcard::to_stdvec(self).map_err(|e| BadImage(e.to_string()))?;
        Ok([MAGIC.as_slice(), digest(&body).as_bytes(), &body].concat())
    }

    /// Reads an image.
    ///
    /// # Errors
    /// When the bytes are no image, one of another version, or damaged.
    pub fn decode(bytes: &[u8]) -> Result<Lexicon, BadImage> {
        let bad = |why: &str| BadImage(why.to_owned());
        let rest = bytes
            .strip_prefix(MAGIC)
            .ok_or_else(|| bad("it does not begin as one of this version"))?;
        let (hash, body) = rest
            .split_at_checked(HASH)
            .ok_or_else(|| bad("it is cut short"))?;
        if digest(body).as_bytes() != hash {
            return Err(bad("its bytes do not give its hash"));
        }
        postcard::from_bytes(body).map_err(|e| BadImage(e.to_string()))
    }
}

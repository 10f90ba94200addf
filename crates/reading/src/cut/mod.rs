//! Text to tokens and sentences, by rules.
//!
//! Tokens follow Universal Dependencies as English EWT and GUM apply it: clitics,
//! hyphens and signs stand apart, abbreviations keep their stop. Every look-up is
//! bounded and no character is visited more than a fixed number of times, so any
//! text is cut in linear time.

mod gaps;
mod marks;
mod sentences;
mod tokens;
mod words;

#[cfg(test)]
mod tests;

use crate::Profile;
use std::ops::Range;

/// A text cut up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cut {
    /// Byte offsets into the text, start and end, in order; they slice it.
    pub tokens: Vec<(u32, u32)>,
    /// Ranges of `tokens`, in order; together they cover them all.
    pub sentences: Vec<Range<usize>>,
}

/// Cuts a text into tokens and sentences. What lies beyond 4 GiB is not cut,
/// since offsets have 32 bits.
pub fn cut(text: &str, profile: &Profile) -> Cut {
    let text = marks::head(text, u32::MAX as usize);
    let tokens = tokens::tokens(text, profile);
    let sentences = sentences::sentences(text, &tokens, profile);
    Cut { tokens, sentences }
}

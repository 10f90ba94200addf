//! Where in a text something stands.

use serde::{Deserialize, Serialize};

/// A piece of a text: byte offsets and the words they slice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Span {
    pub start: usize,
    pub end: usize,
    pub text: String,
}

impl Span {
    /// Slices `text`; offsets that do not slice it are moved inward to where
    /// they do, so that a span always holds.
    pub fn of(text: &str, start: usize, end: usize) -> Span {
        let mut start = start.min(text.len());
        let mut end = end.clamp(start, text.len());
        while !text.is_char_boundary(start) {
            start += 1;
        }
        end = end.max(start);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        Span {
            start,
            end,
            text: text[start..end].to_owned(),
        }
    }

    /// Returns whether the span's words are what its offsets slice.
    pub fn holds(&self, text: &str) -> bool {
        text.get(self.start..self.end) == Some(self.text.as_str())
    }

    /// Returns whether two spans share a byte.
    pub fn overlaps(&self, other: &Span) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// The part of an article a sentence stands in.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Part {
    Title,
    #[default]
    Body,
}

/// The sentence a record rests on: its part, its number in that part, and its
/// byte offsets there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct TextInfo {
    pub part: Part,
    pub sequence: usize,
    pub start: usize,
    pub end: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_never_cuts_a_character() {
        let text = "Əliyev said";
        let span = Span::of(text, 1, 900);
        assert!(span.holds(text));
        assert_eq!(span.text, "liyev said");
        assert_eq!(Span::of(text, 5, 2).text, "");
    }
}

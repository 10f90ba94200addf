//! Name spans: what the network labels, and the runs of proper nouns it leaves.

use crate::{Document, Name, Rel, Upos};
use std::ops::Range;

const KINDS: [&str; 3] = ["person", "place", "organisation"];

/// Returns the names of a document, in order of the text, from the labels of
/// its tokens (0 outside; then begin and inside of each kind).
pub(crate) fn names(document: &Document, labels: &[u8]) -> Vec<Name> {
    let mut names = Vec::new();
    for sentence in &document.sentences {
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let label = labels.get(at).copied().unwrap_or(0);
            let (end, kind) = if label > 0 {
                let kind = (label - 1) / 2;
                let inside = |t: &usize| labels.get(*t) == Some(&(2 * kind + 2));
                let end = (at + 1..sentence.tokens.end).take_while(inside).last();
                (
                    end.map_or(at + 1, |e| e + 1),
                    KINDS.get(kind as usize).copied(),
                )
            } else {
                (run(document, labels, at..sentence.tokens.end), None)
            };
            if end > at {
                let tokens = at..end;
                names.push(Name { tokens, kind });
            }
            at = end.max(at + 1);
        }
    }
    names
}

// The end of a run of proper nouns that the tree holds together.
fn run(document: &Document, labels: &[u8], tokens: Range<usize>) -> usize {
    let first = tokens.start;
    let goes_on = |t: &usize| {
        document.tag(*t).upos() == Upos::Propn
            && labels.get(*t).is_none_or(|l| *l == 0)
            && (*t == first || !matches!(document.rel(*t), Rel::Conj | Rel::Appos))
    };
    tokens.take_while(goes_on).last().map_or(first, |t| t + 1)
}

//! The network's shape: what training and reading must agree on.

use crate::{Rel, Tag};

/// Width of a token's state.
pub const WIDTH: usize = 128;
/// Lanes that run through the sentence forwards; as many run backwards.
pub const HALF: usize = WIDTH / 2;
/// How many recurrent blocks stand on each other.
pub const BLOCKS: usize = 3;
/// How many neighbours on each side a block's input sees.
pub const REACH: [usize; BLOCKS] = [1, 0, 0];
/// Outputs of a block's first layer: how much to keep, what is new, what to let out.
pub const GATES: usize = 3 * WIDTH;
/// Rank of the arc scores.
pub const ARC: usize = 96;
/// Width of the relation layer.
pub const LABEL: usize = 96;
/// Labels of name tokens: outside, then begin and inside of person, place, organisation.
pub const NAMES: usize = 7;

/// Where the parts of the last layer's output lie.
pub const AS_DEPENDENT: usize = 0;
#[allow(missing_docs)]
pub const AS_HEAD: usize = AS_DEPENDENT + ARC;
#[allow(missing_docs)]
pub const LABEL_DEPENDENT: usize = AS_HEAD + ARC;
#[allow(missing_docs)]
pub const LABEL_HEAD: usize = LABEL_DEPENDENT + LABEL;
#[allow(missing_docs)]
pub const TAGS: usize = LABEL_HEAD + LABEL;
#[allow(missing_docs)]
pub const NAME: usize = TAGS + Tag::COUNT;
/// How much a token likes to be a head.
pub const HEADNESS: usize = NAME + NAMES;
/// Width of the last layer, a whole number of vectors.
pub const OUT: usize = (HEADNESS + 1).next_multiple_of(16);
/// Where reading finds how much a token likes each class of distance (training
/// computes it from the arc space; a trained model has it as outputs of its own).
pub const ALONG: usize = HEADNESS + 1;
/// Width of a trained model's last layer.
pub const WIDE_OUT: usize = (ALONG + DISTANCES).next_multiple_of(16);
/// Width of the relation scores, a whole number of vectors.
pub const RELS: usize = Rel::COUNT.next_multiple_of(16);

/// Classes of distance from a dependent to its head; the last is the root.
pub const DISTANCES: usize = 19;
/// The class of the root.
pub const ROOT: usize = DISTANCES - 1;

/// Rows of each table of word parts.
pub const PARTS: usize = 4096;
/// Rows of the table of shapes.
pub const SHAPES: usize = 1024;
/// The tables of word parts: endings of two, three and four letters, beginnings of three.
pub const PART_TABLES: usize = 4;

/// Returns the class of the distance between a dependent and a head.
#[inline(always)]
pub const fn distance(dependent: usize, head: usize) -> usize {
    let (far, side) = if head > dependent {
        (head - dependent, 0)
    } else {
        (dependent - head, 9)
    };
    side + match far {
        0..=1 => 0,
        2 => 1,
        3 => 2,
        4 => 3,
        5..=6 => 4,
        7..=9 => 5,
        10..=14 => 6,
        15..=24 => 7,
        _ => 8,
    }
}

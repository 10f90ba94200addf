//! BIO labels of names and the spans they stand for.

use std::ops::Range;

/// No name.
pub const OUTSIDE: u8 = 0;
/// First word of a person.
pub const B_PER: u8 = 1;
/// A further word of it.
pub const I_PER: u8 = 2;
/// First word of a place.
pub const B_LOC: u8 = 3;
/// A further word of it.
pub const I_LOC: u8 = 4;
/// First word of an organisation.
pub const B_ORG: u8 = 5;
/// A further word of it.
pub const I_ORG: u8 = 6;
/// The source leaves open what the word is: nothing is to be learnt from it.
pub const UNKNOWN: u8 = 255;

/// What a name names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Kind {
    Person,
    Place,
    Organisation,
}

impl Kind {
    /// All of them, in the order of the labels.
    pub const ALL: [Kind; 3] = [Kind::Person, Kind::Place, Kind::Organisation];

    /// The reader's word for it.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Person => "person",
            Kind::Place => "place",
            Kind::Organisation => "organisation",
        }
    }

    /// The label of a first word.
    pub fn begin(self) -> u8 {
        match self {
            Kind::Person => B_PER,
            Kind::Place => B_LOC,
            Kind::Organisation => B_ORG,
        }
    }

    /// The label of a further word.
    pub fn inside(self) -> u8 {
        self.begin() + 1
    }

    /// The kind a label belongs to.
    pub fn of(label: u8) -> Option<Kind> {
        match label {
            B_PER | I_PER => Some(Kind::Person),
            B_LOC | I_LOC => Some(Kind::Place),
            B_ORG | I_ORG => Some(Kind::Organisation),
            _ => None,
        }
    }
}

/// Labels the words of a name.
pub fn mark(labels: &mut [u8], span: Range<usize>, kind: Kind) {
    for (i, label) in labels[span].iter_mut().enumerate() {
        *label = if i == 0 { kind.begin() } else { kind.inside() };
    }
}

/// Returns the names that labels stand for. A further word that follows none
/// of its kind begins a name.
pub fn spans(labels: &[u8]) -> Vec<(Range<usize>, Kind)> {
    let mut found: Vec<(Range<usize>, Kind)> = Vec::new();
    for (i, &label) in labels.iter().enumerate() {
        let Some(kind) = Kind::of(label) else {
            continue;
        };
        match found.last_mut() {
            Some((span, last)) if label == kind.inside() && *last == kind && span.end == i => {
                span.end = i + 1;
            }
            _ => found.push((i..i + 1, kind)),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_what_was_marked() {
        let mut labels = vec![OUTSIDE; 6];
        mark(&mut labels, 0..2, Kind::Person);
        mark(&mut labels, 2..3, Kind::Person);
        mark(&mut labels, 4..6, Kind::Organisation);
        assert_eq!(labels, [1, 2, 1, 0, 5, 6]);
        assert_eq!(
            spans(&labels),
            [
                (0..2, Kind::Person),
                (2..3, Kind::Person),
                (4..6, Kind::Organisation)
            ]
        );
        assert_eq!(spans(&[UNKNOWN, I_LOC, B_LOC]).len(), 2);
    }
}

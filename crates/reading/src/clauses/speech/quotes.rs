//! Quotation marks.

/// The stretches of a text that stand in double quotation marks.
pub struct Quotes {
    ranges: Vec<[usize; 2]>,
}

impl Quotes {
    pub fn of(text: &str) -> Quotes {
        let mut ranges = Vec::new();
        let mut open: Option<usize> = None;
        for (at, c) in text.char_indices() {
            match (c, open) {
                ('“' | '«' | '„', None) | ('"', None) => open = Some(at),
                ('”' | '»' | '"', Some(from)) => {
                    ranges.push([from, at]);
                    open = None;
                }
                // A quotation is not carried over a blank line without being reopened.
                ('\n', Some(_)) if text[at..].starts_with("\n\n") => open = None,
                _ => {}
            }
        }
        Quotes { ranges }
    }

    /// Returns the number of the quotation an offset stands in.
    pub fn inside(&self, at: usize) -> Option<usize> {
        let i = self.ranges.partition_point(|r| r[0] <= at);
        (i > 0 && self.ranges[i - 1][1] > at).then(|| i - 1)
    }

    /// Returns whether any of a range stands in quotation marks.
    pub fn overlap(&self, from: usize, to: usize) -> bool {
        let i = self.ranges.partition_point(|r| r[1] <= from);
        self.ranges.get(i).is_some_and(|r| r[0] < to)
    }
}

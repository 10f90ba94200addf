//! Quotation marks.

/// The stretches of a text that stand in double quotation marks.
pub struct Quotes {
    ranges: Vec<[usize; 2]>,
    /// In single ones, within a line.
    single: Vec<[usize; 2]>,
}

/// The longest stretch in single quotation marks, in bytes: beyond it they are apostrophes.
const LONGEST: usize = 160;

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
        Quotes {
            ranges,
            single: singles(text),
        }
    }

    /// Returns whether an offset stands in quotation marks of any kind.
    pub fn scare(&self, at: usize) -> bool {
        let i = self.single.partition_point(|r| r[0] <= at);
        self.inside(at).is_some() || (i > 0 && self.single[i - 1][1] > at)
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

// "guards 'beat the man'": one that opens stands behind a blank, one that closes behind a word.
fn singles(text: &str) -> Vec<[usize; 2]> {
    let mut ranges = Vec::new();
    let mut open: Option<usize> = None;
    let mut before = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |n| n.1);
        match c {
            '\n' => open = None,
            '\'' | '‘' | '’' => {
                if !before.is_alphanumeric() && next.is_alphabetic() {
                    open = Some(at);
                } else if !before.is_whitespace()
                    && !next.is_alphanumeric()
                    && let Some(from) = open.take().filter(|f| at - f <= LONGEST)
                {
                    ranges.push([from, at]);
                }
            }
            _ => {}
        }
        before = c;
    }
    ranges
}

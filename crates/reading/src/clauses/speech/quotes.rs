//! Quotation marks.

/// The stretches of a text that stand in quotation marks.
pub struct Quotes {
    ranges: Vec<[usize; 2]>,
    /// In single ones, within a line.
    single: Vec<[usize; 2]>,
}

/// How many bytes a quotation in single marks may have.
const SINGLE: usize = 600;

/// The longest stretch in single quotation marks, in bytes: beyond it they are apostrophes.
const LONGEST: usize = 160;

impl Quotes {
    pub fn of(text: &str) -> Quotes {
        let mut ranges = Vec::new();
        let mut open: Option<usize> = None;
        let mut skip = 0;
        for (at, c) in text.char_indices() {
            if at < skip {
                continue;
            }
            let rest = &text[at..];
            // Two single marks are a double one.
            let doubled = rest.starts_with("''") || rest.starts_with("``");
            let mark = if doubled { '"' } else { c };
            match (mark, open) {
                ('“' | '«' | '„' | '"', None) => {
                    open = Some(at);
                    skip = at + if doubled { 2 } else { 1 };
                }
                // A paragraph of a quotation that goes on begins with a mark of its own.
                ('“' | '«' | '„' | '"', Some(_)) if after_blank_line(text, at) => {
                    skip = at + if doubled { 2 } else { 1 };
                }
                ('”' | '»' | '"', Some(from)) => {
                    ranges.push([from, at]);
                    open = None;
                    skip = at + if doubled { 2 } else { 1 };
                }
                // A quotation is not carried over a blank line without being reopened.
                ('\n', Some(_)) if rest.starts_with("\n\n") && !reopened(rest) => open = None,
                ('‘' | '\'', None) => {
                    if let Some(end) = single(text, at) {
                        ranges.push([at, end]);
                        skip = end + 1;
                    }
                }
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

    /// Returns how many quotations there are.
    pub fn len(&self) -> usize {
        self.ranges.len()
    }

    /// Returns the number of the quotation an offset stands in.
    pub fn inside(&self, at: usize) -> Option<usize> {
        let i = self.ranges.partition_point(|r| r[0] <= at);
        (i > 0 && self.ranges[i - 1][1] > at).then(|| i - 1)
    }

    /// Returns a quotation's offsets, its opening mark included.
    pub fn range(&self, number: usize) -> [usize; 2] {
        self.ranges[number]
    }

    /// Returns the numbers of the quotations that overlap a range.
    pub fn within(&self, from: usize, to: usize) -> std::ops::Range<usize> {
        let first = self.ranges.partition_point(|r| r[1] <= from);
        let end = self.ranges.partition_point(|r| r[0] < to);
        first..end.max(first)
    }

    /// Returns whether any of a range stands in quotation marks.
    pub fn overlap(&self, from: usize, to: usize) -> bool {
        !self.within(from, to).is_empty()
    }
}

fn after_blank_line(text: &str, at: usize) -> bool {
    text[..at].trim_end_matches([' ', '\t']).ends_with("\n\n")
}

fn reopened(rest: &str) -> bool {
    let next = rest.trim_start();
    let mut after = next.chars().skip(1);
    (next.starts_with(['“', '"', '«', '„']) || next.starts_with("''"))
        && after.next().is_some_and(|c| !c.is_whitespace())
}

// The end of a quotation in single marks: whole clauses, which end with a stop or a
// comma before the mark; an apostrophe and a mark around one word look alike.
fn single(text: &str, at: usize) -> Option<usize> {
    let begins = text[..at]
        .chars()
        .next_back()
        .is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '—' | '–' | '“' | '"'));
    let mark = text[at..].chars().next()?;
    let from = at + mark.len_utf8();
    let first = text[from..].chars().next()?;
    if !begins || !first.is_alphabetic() {
        return None;
    }
    let mut before = first;
    for (i, c) in text[from..].char_indices() {
        if i > SINGLE || c == '\n' || matches!(c, '“' | '”' | '"') {
            return None;
        }
        if matches!(c, '’' | '\'') && matches!(before, ',' | '.' | '?' | '!' | '…') {
            return Some(from + i);
        }
        before = c;
    }
    None
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

#[cfg(test)]
mod tests {
    use super::Quotes;

    fn quoted(text: &str) -> Vec<&str> {
        let quotes = Quotes::of(text);
        quotes.ranges.iter().map(|r| &text[r[0]..r[1]]).collect()
    }

    #[test]
    fn marks_of_all_shapes() {
        assert_eq!(quoted("He said \"no\" and “yes”."), ["\"no", "“yes"]);
        assert_eq!(quoted("''We won,'' he said."), ["''We won,"]);
        assert_eq!(quoted("``We won,'' he said."), ["``We won,"]);
        assert_eq!(quoted("«Non», he said."), ["«Non"]);
    }

    #[test]
    fn single_marks_around_clauses_are_no_apostrophes() {
        assert_eq!(quoted("‘We don’t know,’ he said."), ["‘We don’t know,"]);
        assert_eq!(quoted("'We won,' he said."), ["'We won,"]);
        assert!(quoted("The workers' union and the dockers' union met.").is_empty());
        assert!(quoted("It ended in '98, the players' best year.").is_empty());
    }

    #[test]
    fn a_quotation_of_several_paragraphs_is_one() {
        let text = "“We came.\n\n“We won,” he said. “All of us.”";
        assert_eq!(quoted(text), ["“We came.\n\n“We won,", "“All of us."]);
        assert_eq!(quoted("“Unclosed.\n\nNext one."), [""; 0]);
    }
}

//! A text to tokens: runs without white space, cut at marks and inside words.

use super::marks::{
    LONGEST, at, before, is_apostrophe, is_gap, is_joined, is_kept, is_word, slice,
};
use super::words;
use crate::Profile;

/// Cuts a text shorter than 4 GiB.
pub(super) fn tokens(text: &str, profile: &Profile) -> Vec<(u32, u32)> {
    let mut cutter = Cutter {
        text,
        profile,
        end: 0,
        no_address: 0,
        split: lengths(profile),
        out: Vec::with_capacity(text.len() / 5),
    };
    let mut start = 0;
    while start < text.len() {
        let Some(c) = at(text, start) else { break };
        if is_gap(c) {
            start += c.len_utf8();
            continue;
        }
        let rest = slice(text, start, text.len());
        cutter.end = start + rest.find(is_gap).unwrap_or(rest.len());
        cutter.chunk(start);
        start = cutter.end;
    }
    cutter.out
}

/// What is needed while cutting one run without white space.
pub(super) struct Cutter<'a> {
    pub(super) text: &'a str,
    pub(super) profile: &'a Profile,
    /// Where the run ends.
    pub(super) end: usize,
    /// Up to here no e-mail address begins; keeps the search for `@` linear.
    pub(super) no_address: usize,
    /// Lengths of the words that are read as two, a bit each, by their first letter:
    /// spares nearly every word the look-up.
    split: [u32; 32],
    out: Vec<(u32, u32)>,
}

fn lengths(profile: &Profile) -> [u32; 32] {
    let mut bits = [0; 32];
    for word in profile.split_words.keys() {
        if let Some(first) = word.bytes().next() {
            bits[usize::from(first & 31)] |= 1 << word.len().min(31);
        }
    }
    bits
}

impl Cutter<'_> {
    /// May this be a word that is read as two? Only plain letters are judged; an
    /// apostrophe of another kind has another length.
    pub(super) fn may_split(&self, word: &str) -> bool {
        let first = word.bytes().next().unwrap_or(0);
        !word.is_ascii() || self.split[usize::from(first & 31)] >> word.len().min(31) & 1 == 1
    }

    /// The character at an offset, nothing beyond the run.
    pub(super) fn at(&self, offset: usize) -> Option<char> {
        if offset < self.end {
            at(self.text, offset)
        } else {
            None
        }
    }

    pub(super) fn slice(&self, start: usize, end: usize) -> &str {
        slice(self.text, start, end)
    }

    pub(super) fn push(&mut self, start: usize, end: usize) {
        if let (Ok(a), Ok(b)) = (u32::try_from(start), u32::try_from(end))
            && a < b
        {
            self.out.push((a, b));
        }
    }

    fn chunk(&mut self, start: usize) {
        let mut from = start;
        while from < self.end {
            // Signs and words that are kept with all that stands up to the white space: ":)", "w/o".
            let rest = self.end - from;
            let plain = self
                .slice(from, self.end)
                .bytes()
                .take(LONGEST)
                .all(|b| b.is_ascii_alphabetic());
            if rest > 1
                && rest <= LONGEST
                && !plain
                && is_kept(self.slice(from, self.end), self.profile)
            {
                self.push(from, self.end);
                return;
            }
            let word = self.at(from).is_some_and(|c| is_word(c) && !is_joined(c));
            let next = if word {
                words::word(self, from)
            } else {
                self.mark(from)
            };
            from = next.max(from + 1);
        }
    }

    /// Cuts one token that does not start with a letter or digit; returns its end.
    fn mark(&mut self, from: usize) -> usize {
        let Some(c) = self.at(from) else {
            return self.end;
        };
        let second = from + c.len_utf8();
        let next = self.at(second);
        let apart = !before(self.text, from).is_some_and(is_word);
        if apart && next.is_some_and(is_word) {
            let digit = next.is_some_and(|n| n.is_ascii_digit());
            match c {
                '@' if !digit => return self.tag(from, second),
                '#' if !digit => return self.tag(from, second),
                '+' if digit => return words::word(self, from),
                '.' if next.is_some_and(|n| n.is_ascii_digit() || n.is_ascii_lowercase()) => {
                    return words::word(self, from);
                }
                _ if is_apostrophe(c) => {
                    if let Some(end) = self.clipped(from, second) {
                        self.push(from, end);
                        return end;
                    }
                }
                _ => {}
            }
        }
        let end = self.run(c, second);
        self.push(from, end);
        end
    }

    /// A handle or a hashtag.
    fn tag(&mut self, from: usize, second: usize) -> usize {
        let end = self.run_of(second, is_word);
        self.push(from, end);
        end
    }

    /// Words that begin with an apostrophe: years and decades ('90s), clitics that
    /// stand apart (Moscow 's), kept words ('em).
    fn clipped(&self, from: usize, second: usize) -> Option<usize> {
        let end = self.run_of(second, is_word);
        if end - from > LONGEST || self.at(end).is_some_and(is_apostrophe) {
            return None;
        }
        let word = self.slice(second, end);
        let digits = word.trim_end_matches('s');
        let year =
            digits.len() == 2 && word.len() <= 3 && digits.bytes().all(|b| b.is_ascii_digit());
        let key = super::marks::key(self.slice(from, end))?;
        let listed = self.profile.clitics.contains(key.as_ref())
            || self.profile.kept_words.contains(key.as_ref());
        (year || listed).then_some(end)
    }

    /// The end of a token made of one kind of mark.
    fn run(&self, c: char, second: usize) -> usize {
        match c {
            '!' | '?' => self.run_of(second, |n| matches!(n, '!' | '?')),
            '.' | '…' => self.run_of(second, |n| matches!(n, '.' | '…')),
            '-' | '–' | '—' | '―' | '*' | '=' | '~' | '+' | '_' | '#' | '<' | '>' | '|' | '^'
            | '$' => self.run_of(second, |n| n == c),
            '\'' | '`' | '‘' | '’' if self.at(second) == Some(c) => second + c.len_utf8(),
            _ => self.run_of(second, is_joined),
        }
    }

    /// The end of a run of a class that is looked at again: no longer than the lists have words.
    pub(super) fn short_run(&self, from: usize, class: impl Fn(char) -> bool) -> usize {
        let rest = super::marks::head(self.slice(from, self.end), LONGEST + 1);
        from + rest.find(|c| !class(c)).unwrap_or(rest.len())
    }

    pub(super) fn run_of(&self, from: usize, class: impl Fn(char) -> bool) -> usize {
        let rest = self.slice(from, self.end);
        from + rest.find(|c| !class(c)).unwrap_or(rest.len())
    }
}

//! What stands between two tokens: nothing, a space, a broken line, the end of a
//! line or of a paragraph.

use super::marks::{is_word, slice};

/// White space between two tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// The tokens touch.
    None,
    /// Space, or a line broken only for its width.
    Space,
    /// The end of a line that was meant to end.
    Line,
    /// A blank line.
    Paragraph,
}

/// A line this long was not broken for its width.
const WIDEST: usize = 110;
/// No text is broken for its width at less than this.
const NARROWEST: usize = 50;

/// Tells gaps apart. Keeps the block of lines it is in, so that every block is
/// measured once.
pub(super) struct Gaps<'t> {
    text: &'t str,
    block: std::ops::Range<usize>,
    widest: usize,
    line: usize,
}

impl<'t> Gaps<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Gaps {
            text,
            block: 0..0,
            widest: 0,
            line: 0,
        }
    }

    /// The gap between a token that ends at `end` and one that starts at `start`.
    /// Asked in order of the text.
    pub(super) fn between(&mut self, end: usize, start: usize) -> Gap {
        if end >= start {
            return Gap::None;
        }
        let white = slice(self.text, end, start);
        let Some(first) = white.find(is_break) else {
            return Gap::Space;
        };
        let line = self.line;
        self.line = start;
        let second = white[first..].trim_start_matches("\r\n");
        let breaks = white[first..]
            .replace("\r\n", "\n")
            .chars()
            .filter(|c| is_break(*c))
            .count();
        if breaks > 1 || second.contains('\u{2029}') {
            return Gap::Paragraph;
        }
        if !self.block.contains(&start) {
            self.measure(line, start);
        }
        if self.is_end(line, end, start) {
            Gap::Line
        } else {
            Gap::Space
        }
    }

    fn measure(&mut self, line: usize, start: usize) {
        let rest = slice(self.text, start, self.text.len());
        let mut block = start;
        self.widest = start.saturating_sub(line);
        for each in rest.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}', '\u{85}']) {
            if each.trim().is_empty() && each != "\n" {
                break;
            }
            if each == "\n" && !slice(self.text, start, block).ends_with('\r') {
                break;
            }
            self.widest = self.widest.max(each.trim_end().len());
            block += each.len();
        }
        self.block = start..block.max(start + 1);
    }

    // A line was broken for its width if the text is as wide as text is set, and
    // the first word of the next line would not have fitted.
    fn is_end(&self, line: usize, end: usize, start: usize) -> bool {
        let next = slice(self.text, start, self.text.len());
        let Some(first) = next.chars().next() else {
            return true;
        };
        if matches!(first, '•' | '*' | '·' | '▪' | '●' | '◦' | '‣') {
            return true;
        }
        let stopped = slice(self.text, line, end).ends_with(['.', '!', '?', '…', '"', '”', ':']);
        if first.is_lowercase() && !stopped {
            return false;
        }
        if self.widest > WIDEST {
            return true;
        }
        let word = next.find(|c: char| !is_word(c)).unwrap_or(next.len());
        let width = end.saturating_sub(line);
        width < NARROWEST || width + 1 + word <= self.widest
    }
}

fn is_break(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{c}'
    )
}

//! Tokens to sentences.

use super::gaps::{Gap, Gaps};
use super::marks::{is_closing, is_hyphen, is_listed, is_opening, is_word, slice};
use crate::Profile;
use std::ops::Range;

/// Groups tokens into sentences; the ranges cover all tokens.
pub(super) fn sentences(text: &str, tokens: &[(u32, u32)], profile: &Profile) -> Vec<Range<usize>> {
    let mut measure = Gaps::new(text);
    let pairs = tokens.windows(2).map(|pair| match pair {
        [a, b] => measure.between(a.1 as usize, b.0 as usize),
        _ => Gap::Space,
    });
    let gaps: Vec<Gap> = std::iter::once(Gap::Paragraph).chain(pairs).collect();
    let splitter = Splitter {
        text,
        tokens,
        gaps: &gaps,
        profile,
    };
    let mut out = Vec::new();
    let (mut start, mut i, mut open) = (0, 0, false);
    while i < tokens.len() {
        open ^= splitter.word(i) == "\"";
        let mut end = i + 1;
        let mut ends = splitter.gap(end) >= Some(Gap::Line) || splitter.is_rule(i, end);
        if !ends && splitter.is_stop(i, start) {
            end = splitter.close(end, &mut open);
            ends = splitter.gap(end) >= Some(Gap::Line) || splitter.begins(i, end);
        }
        if ends || end >= tokens.len() {
            out.push(start..end);
            start = end;
            open &= splitter.gap(end) != Some(Gap::Paragraph);
        }
        i = end;
    }
    out
}

struct Splitter<'a> {
    text: &'a str,
    tokens: &'a [(u32, u32)],
    /// Before every token.
    gaps: &'a [Gap],
    profile: &'a Profile,
}

impl<'a> Splitter<'a> {
    fn word(&self, i: usize) -> &'a str {
        self.tokens
            .get(i)
            .map_or("", |t| slice(self.text, t.0 as usize, t.1 as usize))
    }

    fn gap(&self, i: usize) -> Option<Gap> {
        self.gaps.get(i).copied()
    }

    /// Can a sentence that began at `start` end with this token?
    fn is_stop(&self, i: usize, start: usize) -> bool {
        let word = self.word(i);
        if !word.ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', '।']) {
            return false;
        }
        // "1." and "a)" at the beginning number what follows.
        let label = self.word(start);
        let numbers = i == start + 1
            && label.len() <= 5
            && label.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        !(numbers && word == "." && self.gap(start) >= Some(Gap::Line))
    }

    /// Is there a ruled line at either side: "***", "====="?
    fn is_rule(&self, i: usize, next: usize) -> bool {
        let rule = |i: usize| {
            let word = self.word(i).as_bytes();
            let apart = self.gap(i) != Some(Gap::None) && self.gap(i + 1) != Some(Gap::None);
            matches!(word, [b'*' | b'=' | b'_' | b'#' | b'~', _, _, ..])
                && apart
                && word.iter().all(|b| b == &word[0])
        };
        rule(i) || rule(next)
    }

    /// Takes in what closes with the sentence: quotes, brackets, notes, more stops.
    fn close(&self, mut i: usize, open: &mut bool) -> usize {
        loop {
            let word = self.word(i);
            let gap = self.gap(i);
            if gap >= Some(Gap::Line) || word.is_empty() {
                return i;
            }
            let touches = gap == Some(Gap::None);
            let mark = word.chars().next().unwrap_or(' ');
            let closes = match word {
                "\"" => touches || (*open && self.gap(i + 1) != Some(Gap::None)),
                "'" | "’" => touches,
                "''" => true,
                "." | "!" | "?" | "..." | "…" => {
                    touches || (word == "." && self.gap(i + 1) != Some(Gap::None))
                }
                "[" => {
                    // A note: "[1]".
                    let near = touches || gap == Some(Gap::Space);
                    let note = near
                        && self.word(i + 2) == "]"
                        && self.word(i + 1).bytes().all(|b| b.is_ascii_digit());
                    if note {
                        i += 3;
                        continue;
                    }
                    false
                }
                _ => is_closing(mark) && word.chars().count() == 1,
            };
            if !closes {
                return i;
            }
            *open &= word != "\"";
            i += 1;
        }
    }

    /// Does a sentence begin at `next`, behind the stop `stop`?
    fn begins(&self, stop: usize, next: usize) -> bool {
        let mut at = next;
        while at < next + 4 && self.leads(at) {
            at += 1;
        }
        let word = self.word(at);
        let Some(first) = word.chars().next() else {
            return true;
        };
        let last = self.word(stop);
        let closed = next > stop + 1;
        // Behind a quotation a dash leads to whose it is.
        if closed && self.word(next).starts_with(['-', '–', '—']) {
            return false;
        }
        if last.len() > 1 && last.ends_with('.') && last.chars().any(is_word) {
            // An abbreviation: only where the next word begins sentences.
            return !is_listed(last, &self.profile.never_end)
                && self.profile.starters.contains(word);
        }
        if last.starts_with("..") || last.starts_with('…') {
            return first.is_uppercase() && !closed;
        }
        if self.gap(next) == Some(Gap::None) && !closed {
            // Scripts without spaces have their own stops.
            return first.is_uppercase() || !last.is_ascii();
        }
        if first.is_lowercase() {
            return !closed && word.chars().all(char::is_alphabetic) && self.goes_on(stop, word);
        }
        is_word(first) || at > next || !matches!(first, ',' | ';' | ':' | '/' | '.' | '?' | '!')
    }

    // Before a small letter a question ends, and what a full stop or an exclamation
    // mark closes only before a word that begins sentences or behind a common word:
    // not behind a name ("Yahoo!"), a number or what may be an abbreviation that no
    // list has ("pct.").
    fn goes_on(&self, stop: usize, next: &str) -> bool {
        let mark = self.word(stop);
        let before = stop.checked_sub(1).map_or("", |i| self.word(i));
        let small = before.chars().all(char::is_lowercase);
        let spelt = before.contains(['a', 'e', 'i', 'o', 'u', 'y']);
        match mark {
            "." => small && (before.len() > 3 || (spelt && before.len() > 1 && self.starts(next))),
            _ if mark.contains('?') => true,
            _ => small && self.starts(next),
        }
    }

    // Is this, with a capital, a word that begins sentences?
    fn starts(&self, word: &str) -> bool {
        let mut letters = word.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        let title: String = first.chain(letters).collect();
        self.profile.starters.contains(&title)
    }

    // Marks that may stand before the first word.
    fn leads(&self, i: usize) -> bool {
        let word = self.word(i);
        let Some(mark) = word.chars().next() else {
            return false;
        };
        let quote = matches!(word, "\"" | "'" | "``" | "''");
        quote
            || ((is_opening(mark) || is_hyphen(mark) || matches!(mark, '*' | '•' | '–' | '—'))
                && !word.chars().any(is_word))
    }
}

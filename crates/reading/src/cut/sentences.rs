//! Where sentences end.

use crate::Profile;
use std::ops::Range;

/// White space before a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// None, or within a line.
    None,
    /// A line break.
    Line,
    /// A blank line.
    Paragraph,
}

impl Gap {
    /// Tells which a stretch of white space is.
    pub fn of(blank: &str) -> Gap {
        match blank.bytes().filter(|b| *b == b'\n').count() {
            0 => Gap::None,
            1 => Gap::Line,
            _ => Gap::Paragraph,
        }
    }
}

/// Splits tokens into sentences.
pub fn split(
    text: &str,
    tokens: &[(u32, u32)],
    gaps: &[Gap],
    profile: &Profile,
) -> Vec<Range<usize>> {
    let word = |i: usize| {
        tokens
            .get(i)
            .map_or("", |&(a, b)| &text[a as usize..b as usize])
    };
    let mut out = Vec::new();
    let mut start = 0;
    let mut i = 0;
    let mut open = false;
    if let Some(end) = dateline(tokens, &word) {
        out.push(0..end);
        start = end;
        i = end;
    }
    while i < tokens.len() {
        if matches!(word(i), "\"") {
            open = !open;
        }
        let next = i + 1;
        let gap = gaps.get(next).copied().unwrap_or(Gap::Paragraph);
        let mut end = None;
        if gap == Gap::Paragraph || (gap == Gap::Line && line_ends(word(i), word(next))) {
            end = Some(next);
        } else if stops(word(i), profile) {
            // Closing quotes and brackets belong to the sentence before.
            let mut after = next;
            let mut still = open;
            while closes(word(after), still) && !spaced(tokens, after) {
                still &= word(after) != "\"";
                after += 1;
            }
            let abbreviated = profile.may_end.contains(word(i));
            if after >= tokens.len()
                || (spaced(tokens, after)
                    && begins(word(after), word(i), abbreviated, word(after + 1)))
            {
                open = still;
                end = Some(after);
            }
        }
        match end {
            Some(end) => {
                out.push(start..end);
                start = end;
                if gaps.get(end).is_none_or(|g| *g == Gap::Paragraph) {
                    open = false;
                }
                i = end;
            }
            None => i = next,
        }
    }
    if start < tokens.len() {
        out.push(start..tokens.len());
    }
    out
}

// "BAKU, July 1 (Reuters) -": a place in capitals at the very beginning, closed
// by a dash that stands alone. It is no part of the sentence behind it.
fn dateline<'t>(tokens: &[(u32, u32)], word: &impl Fn(usize) -> &'t str) -> Option<usize> {
    let first = word(0);
    let capitals = first.chars().count() >= 3 && first.chars().all(char::is_uppercase);
    let dash = (1..14.min(tokens.len()))
        .find(|&i| matches!(word(i), "-" | "–" | "—" | "--") && spaced(tokens, i))?;
    let plain = (1..dash).all(|i| !word(i).chars().next().is_some_and(char::is_lowercase));
    (capitals && plain && dash + 1 < tokens.len()).then_some(dash + 1)
}

fn stops(word: &str, profile: &Profile) -> bool {
    matches!(word, "." | "!" | "?" | "…" | "...")
        || word.starts_with(['?', '!'])
        || profile.may_end.contains(word)
        || (word.len() > 2 && word.bytes().all(|b| b == b'.'))
}

fn closes(word: &str, open: bool) -> bool {
    matches!(word, "”" | "’" | ")" | "]" | "»" | "''" | "'") || (word == "\"" && open)
}

// Whether white space stands before a token.
fn spaced(tokens: &[(u32, u32)], i: usize) -> bool {
    match (tokens.get(i.wrapping_sub(1)), tokens.get(i)) {
        (Some(a), Some(b)) => a.1 < b.0,
        _ => true,
    }
}

fn begins(word: &str, stop: &str, abbreviated: bool, after: &str) -> bool {
    let Some(c) = word.chars().next() else {
        return true;
    };
    if abbreviated {
        // "U.S. Senate" goes on; "in the U.S. He" does not.
        return STARTERS.contains(&word)
            || matches!(c, '“' | '"') && after.chars().next().is_some_and(char::is_uppercase);
    }
    if c.is_lowercase() {
        return false;
    }
    let doubtful = matches!(stop, "..." | "…") || stop.starts_with(['?', '!']);
    c.is_uppercase()
        || c.is_numeric()
        || (matches!(
            c,
            '“' | '"'
                | '‘'
                | '('
                | '['
                | '\''
                | '«'
                | '-'
                | '–'
                | '—'
                | '•'
                | '*'
                | '#'
                | '@'
                | '$'
                | '€'
                | '£'
        ))
        || (!doubtful && !c.is_alphanumeric() && !matches!(c, ',' | ';' | ':' | ')' | '”'))
}

// A line ends a sentence when it ends like one and the next begins like one, or
// when the next line begins an item of a list.
fn line_ends(last: &str, next: &str) -> bool {
    let stop = matches!(last, "." | "!" | "?" | "…" | "”" | "\"" | ":" | ")");
    let fresh = next.chars().next().is_some_and(|c| {
        c.is_uppercase() || c.is_numeric() || matches!(c, '“' | '"' | '•' | '*' | '-' | '–')
    });
    (stop && fresh) || matches!(next, "•" | "*")
}

// Words that begin a sentence far more often than they follow an abbreviation
// inside one. Closed class: pronouns, articles, conjunctions.
const STARTERS: [&str; 40] = [
    "The",
    "A",
    "An",
    "He",
    "She",
    "It",
    "They",
    "We",
    "I",
    "You",
    "This",
    "That",
    "These",
    "Those",
    "In",
    "On",
    "At",
    "But",
    "And",
    "However",
    "If",
    "When",
    "While",
    "As",
    "After",
    "Before",
    "There",
    "His",
    "Her",
    "Its",
    "Their",
    "Our",
    "For",
    "According",
    "Since",
    "Some",
    "No",
    "What",
    "Earlier",
    "Meanwhile",
];

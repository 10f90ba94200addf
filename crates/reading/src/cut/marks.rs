//! Classes of characters, and small bounded looks at a text.

use crate::Profile;
use std::borrow::Cow;

/// Longest word, in bytes, that is looked up in a list.
pub(super) const LONGEST: usize = 40;

/// Returns the longest prefix of at most `most` bytes that ends between characters.
pub(super) fn head(text: &str, most: usize) -> &str {
    if text.len() <= most {
        return text;
    }
    let mut end = most;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Returns a slice, or nothing when the offsets do not slice the text.
pub(super) fn slice(text: &str, start: usize, end: usize) -> &str {
    text.get(start..end).unwrap_or("")
}

/// Returns the character that starts at a byte offset.
pub(super) fn at(text: &str, offset: usize) -> Option<char> {
    match text.as_bytes().get(offset) {
        Some(&b) if b < 0x80 => Some(b as char),
        _ => text.get(offset..)?.chars().next(),
    }
}

/// Returns the character that ends at a byte offset.
pub(super) fn before(text: &str, offset: usize) -> Option<char> {
    text.get(..offset)?.chars().next_back()
}

/// Characters that part tokens and belong to none: white space, control
/// characters, marks of no width.
pub(super) fn is_gap(c: char) -> bool {
    match c {
        '!'..='~' => false,
        '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{200e}' | '\u{200f}' => true,
        _ => c.is_whitespace() || c.is_control(),
    }
}

/// Marks that belong to the character before them: accents, variation selectors,
/// joiners, skin tones.
pub(super) fn is_joined(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{200c}' | '\u{200d}' | '\u{ad}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}'
        | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}')
}

/// Letters, digits, and what joins them.
pub(super) fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || c == '_'
        || (!c.is_ascii() && (c.is_alphanumeric() || is_joined(c)))
}

/// Hyphens that compounds are written with; dashes are not among them.
pub(super) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// Apostrophes, right single quotes and what stands in for them.
pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '`' | '´' | '＇')
}

/// Lower case, straight apostrophes, plain hyphens: the form of the lists.
/// Nothing for words longer than the lists have.
pub(super) fn key(word: &str) -> Option<Cow<'_, str>> {
    if word.is_empty() || word.len() > LONGEST {
        return None;
    }
    if word
        .bytes()
        .all(|b| b.is_ascii() && !b.is_ascii_uppercase() && b != b'`')
    {
        return Some(Cow::Borrowed(word));
    }
    let plain = word.chars().map(|c| match c {
        _ if is_apostrophe(c) => '\'',
        _ if is_hyphen(c) => '-',
        _ => c,
    });
    Some(Cow::Owned(plain.flat_map(char::to_lowercase).collect()))
}

/// Is this word one that the lists keep whole?
pub(super) fn is_kept(word: &str, profile: &Profile) -> bool {
    key(word).is_some_and(|k| profile.kept_words.contains(k.as_ref()))
}

/// Is this, with its stop, in a list of abbreviations? Lists are in their usual
/// case; headlines and addresses write them in capitals.
pub(super) fn is_listed(word: &str, list: &std::collections::BTreeSet<String>) -> bool {
    if word.len() > LONGEST {
        return false;
    }
    if list.contains(word) {
        return true;
    }
    let mut letters = word.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(a), Some(b)) if a.is_uppercase() && b.is_uppercase() => {
            let title: String = std::iter::once(a)
                .chain(letters.flat_map(char::to_lowercase))
                .collect();
            list.contains(&title)
        }
        _ => false,
    }
}

/// Returns the word that starts at the first character that is neither a gap nor
/// an opening mark, looking no further than a few characters.
pub(super) fn next_word(text: &str, from: usize) -> &str {
    let rest = head(slice(text, from, text.len()), 2 * LONGEST);
    let rest =
        rest.trim_start_matches(|c: char| is_gap(c) || is_opening(c) || matches!(c, '"' | '\''));
    let end = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
    &rest[..end]
}

/// Brackets and quotes that only open.
pub(super) fn is_opening(c: char) -> bool {
    matches!(
        c,
        '(' | '['
            | '{'
            | '“'
            | '„'
            | '‘'
            | '‚'
            | '«'
            | '‹'
            | '`'
            | '<'
            | '¿'
            | '¡'
            | '「'
            | '『'
            | '（'
    )
}

/// Brackets and quotes that only close.
pub(super) fn is_closing(c: char) -> bool {
    matches!(
        c,
        ')' | ']' | '}' | '”' | '’' | '»' | '›' | '」' | '』' | '）'
    )
}

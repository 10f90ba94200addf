//! Cutting what stands between white space into tokens.

use crate::Profile;

type Tokens = Vec<(u32, u32)>;

/// Cuts one chunk without white space.
pub fn chunk(text: &str, mut from: usize, to: usize, profile: &Profile, out: &mut Tokens) {
    // Marks before the word.
    while let Some(c) = text[from..to].chars().next() {
        let mark = opening(&text[from..to], c);
        if mark == 0 {
            break;
        }
        push(out, from, from + mark);
        from += mark;
    }
    // Marks behind it, kept back until the word is out.
    let mut tail: Vec<(usize, usize)> = Vec::new();
    let mut end = to;
    while let Some(length) = closing(&text[from..end], profile) {
        tail.push((end - length, end));
        end -= length;
    }
    inner(text, from, end, profile, out);
    for (a, b) in tail.into_iter().rev() {
        push(out, a, b);
    }
}

fn push(out: &mut Tokens, from: usize, to: usize) {
    if from < to {
        out.push((from as u32, to as u32));
    }
}

// How long the mark at the beginning is; 0 where the word begins.
fn opening(rest: &str, c: char) -> usize {
    match c {
        '-' | '.' | '*' | '_' | '=' | '~' | '?' | '!' => {
            let run = rest.find(|x: char| x != c).unwrap_or(rest.len());
            let word = rest[run..].chars().next();
            // "-5" and ".5" are numbers.
            let number =
                run == 1 && word.is_some_and(|w| w.is_ascii_digit()) && matches!(c, '-' | '.');
            if number && c == '.' { 0 } else { run }
        }
        '\'' | '’' => {
            let clitic = clitic(rest) == Some(rest.len());
            if clitic { 0 } else { c.len_utf8() }
        }
        '#' | '@' if rest.len() > 1 => 0,
        '&' => 0,
        _ if c.is_alphanumeric() => 0,
        _ => c.len_utf8(),
    }
}

// How long the mark at the end is; `None` where the word ends.
fn closing(rest: &str, profile: &Profile) -> Option<usize> {
    let c = rest.chars().next_back()?;
    if rest.len() == c.len_utf8() && c.is_alphanumeric() {
        return None;
    }
    match c {
        '.' => {
            if profile.never_end.contains(rest)
                || profile.may_end.contains(rest)
                || is_initials(rest)
            {
                return None;
            }
            let run = rest.len() - rest.trim_end_matches('.').len();
            Some(run)
        }
        '?' | '!' => Some(rest.len() - rest.trim_end_matches(['?', '!']).len()),
        '-' => Some(rest.len() - rest.trim_end_matches('-').len()),
        '\'' | '’' => Some(c.len_utf8()),
        // An address keeps its last slash.
        '/' if rest.contains("://") => None,
        _ if c.is_alphanumeric() => None,
        _ => Some(c.len_utf8()),
    }
}

// "J.", "U.S.S.": single letters, each with its stop.
fn is_initials(word: &str) -> bool {
    let mut letters = 0;
    let mut chars = word.chars();
    while let Some(letter) = chars.next() {
        if !letter.is_alphabetic() || chars.next() != Some('.') {
            return false;
        }
        letters += 1;
    }
    letters > 1 || (letters == 1 && word.chars().next().is_some_and(char::is_uppercase))
}

fn inner(text: &str, from: usize, to: usize, profile: &Profile, out: &mut Tokens) {
    let word = &text[from..to];
    if word.is_empty() {
        return;
    }
    if let Some(&first) = profile
        .split_words
        .get(word)
        .filter(|f| word.is_char_boundary(**f))
    {
        push(out, from, from + first);
        push(out, from + first, to);
        return;
    }
    if whole(word) {
        push(out, from, to);
        return;
    }
    if let Some(at) = split_at(word, profile) {
        let (start, end) = at;
        inner(text, from, from + start, profile, out);
        push(out, from + start, from + end);
        if end < word.len() {
            rest_after(text, from + end, to, profile, out);
        }
        return;
    }
    if let Some(length) = clitic_at_end(word) {
        inner(text, from, to - length, profile, out);
        push(out, to - length, to);
        return;
    }
    push(out, from, to);
}

// What follows a mark inside a word may itself begin with one.
fn rest_after(text: &str, from: usize, to: usize, profile: &Profile, out: &mut Tokens) {
    chunk(text, from, to, profile, out);
}

// Addresses, dates, times and numbers are one token.
fn whole(word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let numeric = digits > 0
        && word
            .bytes()
            .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b',' | b':' | b'-' | b'/'))
        && !word.contains("--")
        && (word.bytes().filter(|b| *b == b'-').count() != 1);
    word.contains("://")
        || word.starts_with("www.")
        || (word.contains('@') && word.contains('.'))
        || numeric
}

// The first mark inside a word that parts it, as a byte range of the word.
fn split_at(word: &str, profile: &Profile) -> Option<(usize, usize)> {
    let bytes = word.as_bytes();
    let mut hyphen_from = 0;
    if bytes.contains(&b'-') {
        let prefix = word.split('-').next().unwrap_or("").to_lowercase();
        let kept = profile.kept_prefixes.contains(&prefix)
            || profile.kept_words.contains(&word.to_lowercase());
        if kept {
            hyphen_from = prefix.len() + 1;
        }
    }
    for (at, c) in word.char_indices() {
        let end = at + c.len_utf8();
        let between = at > 0 && end < word.len();
        let digit = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
        let parts = match c {
            '-' => between && at >= hyphen_from,
            '–' | '—' | '…' | '“' | '”' | '"' | '(' | ')' | '[' | ']' | ';' | '«' | '»' => {
                true
            }
            '/' => between && !(digit(at.wrapping_sub(1)) && digit(end)),
            ',' | ':' => between && !(digit(at.wrapping_sub(1)) && digit(end)),
            '$' | '€' | '£' | '%' => true,
            _ => false,
        };
        if parts {
            let mut end = end;
            while c == '-' && bytes.get(end) == Some(&b'-') {
                end += 1;
            }
            return Some((at, end));
        }
        // "wait...what"
        if c == '.' && bytes.get(end) == Some(&b'.') {
            let run = word[at..].find(|x| x != '.').unwrap_or(word.len() - at);
            return Some((at, at + run));
        }
    }
    None
}

// The length of a clitic that a whole rest is, or begins with.
fn clitic(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix(['\'', '’'])?;
    let mark = rest.len() - body.len();
    ["s", "re", "ve", "ll", "d", "m", "S"]
        .into_iter()
        .find(|c| *c == body)
        .map(|c| mark + c.len())
}

fn clitic_at_end(word: &str) -> Option<usize> {
    for ending in ["n't", "n’t", "N'T", "N’T"] {
        if word.len() > ending.len() && word.ends_with(ending) {
            return Some(ending.len());
        }
    }
    let (at, _) = word
        .char_indices()
        .rev()
        .find(|(_, c)| matches!(c, '\'' | '’'))?;
    (at > 0).then(|| clitic(&word[at..])).flatten()
}

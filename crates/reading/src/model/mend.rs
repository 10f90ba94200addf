//! Misspelt words: the common word one slip away.

use crate::{Tag, Upos};

/// The longest word that is mended.
const LONGEST: usize = 20;

/// If a word that nobody knows is one slip from a common word with the same tag,
/// puts that word in its place and returns its number. `out` holds the word, in
/// lower case, from `start` on.
///
/// A letter drawn out ("sooo"), two letters exchanged, a letter wrongly doubled or
/// not doubled. Words of the small classes are all known, so that any slip in one of
/// them can be told.
pub(super) fn mend(
    out: &mut String,
    start: usize,
    tag: Tag,
    known: impl Fn(&[u8]) -> Option<u16>,
) -> Option<u16> {
    let closed = matches!(
        tag.upos(),
        Upos::Adp | Upos::Aux | Upos::Cconj | Upos::Sconj | Upos::Det | Upos::Pron
    );
    let open = matches!(
        tag.upos(),
        Upos::Adj | Upos::Adv | Upos::Intj | Upos::Noun | Upos::Verb
    );
    let word = out.get(start..)?.as_bytes();
    let least = if closed { 4 } else { 6 };
    if !(closed || open)
        || !(3..=LONGEST).contains(&word.len())
        || !word.iter().all(u8::is_ascii_lowercase)
    {
        return None;
    }
    let mut slips = Slips::default();
    let number = slips
        .drawn_out(word, &known)
        .or_else(|| (word.len() >= least).then(|| slips.doubled(word, &known))?)
        .or_else(|| (closed && word.len() >= least).then(|| slips.any(word, &known))?)?;
    out.truncate(start);
    out.extend(slips.word().iter().map(|&b| b as char));
    Some(number)
}

/// A word to try, built in place.
#[derive(Default)]
struct Slips {
    word: [u8; LONGEST + 1],
    length: usize,
}

impl Slips {
    fn word(&self) -> &[u8] {
        &self.word[..self.length]
    }

    fn set(&mut self, parts: [&[u8]; 3]) {
        self.length = 0;
        for &b in parts.iter().copied().flatten() {
            if self.length < self.word.len() {
                self.word[self.length] = b;
                self.length += 1;
            }
        }
    }

    fn attempt(&mut self, parts: [&[u8]; 3], known: &impl Fn(&[u8]) -> Option<u16>) -> Option<u16> {
        self.set(parts);
        known(self.word())
    }

    // "sooooo": a letter three times or more stands for itself once or twice.
    fn drawn_out(&mut self, word: &[u8], known: &impl Fn(&[u8]) -> Option<u16>) -> Option<u16> {
        if !word.windows(3).any(|w| w[0] == w[1] && w[1] == w[2]) {
            return None;
        }
        [2, 1].into_iter().find_map(|most| {
            self.length = 0;
            for run in word.chunk_by(|a, b| a == b) {
                let keep = if run.len() > 2 { most } else { run.len() };
                for &b in &run[..keep] {
                    self.word[self.length] = b;
                    self.length += 1;
                }
            }
            known(self.word())
        })
    }

    // Two letters exchanged, a letter twice that stands once, or once that stands twice.
    fn doubled(&mut self, word: &[u8], known: &impl Fn(&[u8]) -> Option<u16>) -> Option<u16> {
        (0..word.len()).find_map(|i| {
            let (head, tail) = word.split_at(i);
            let (one, rest) = tail.split_first()?;
            let twice = rest.first() == Some(one);
            let exchanged = match rest.first() {
                Some(other) if !twice => self.attempt([head, &[*other, *one], &rest[1..]], known),
                Some(_) => self.attempt([head, rest, &[]], known),
                None => None,
            };
            exchanged.or_else(|| {
                if twice {
                    None
                } else {
                    self.attempt([head, &[*one, *one], rest], known)
                }
            })
        })
    }

    // Any letter too many, left out or put for another.
    fn any(&mut self, word: &[u8], known: &impl Fn(&[u8]) -> Option<u16>) -> Option<u16> {
        (0..=word.len()).find_map(|i| {
            let (head, tail) = word.split_at(i);
            let rest = tail.get(1..).unwrap_or(&[]);
            // At the very end this tries the word itself, which is unknown.
            self.attempt([head, rest, &[]], known).or_else(|| {
                (b'a'..=b'z').find_map(|b| {
                    self.attempt([head, &[b], tail], known)
                        .or_else(|| self.attempt([head, &[b], rest], known))
                })
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(word: &str, upos: &str) -> Option<String> {
        let known = |w: &[u8]| {
            let list: [&[u8]; 6] = [
                b"so", b"because", b"people", b"amazing", b"should", b"really",
            ];
            list.iter().position(|k| *k == w).map(|n| n as u16)
        };
        let mut out = format!("x{word}");
        mend(&mut out, 1, Tag::of(upos, "_"), known).map(|_| out.split_off(1))
    }

    #[test]
    fn one_slip_is_mended_two_are_not() {
        for (word, upos, wanted) in [
            ("sooooo", "ADV", "so"),
            ("beacuse", "SCONJ", "because"),
            ("peopel", "NOUN", "people"),
            ("ammazing", "ADJ", "amazing"),
            ("reallly", "ADV", "really"),
            ("shoul", "AUX", "should"),
            ("shuold", "AUX", "should"),
        ] {
            assert_eq!(mended(word, upos).as_deref(), Some(wanted), "{word}");
        }
        for (word, upos) in [
            ("shoul", "NOUN"),
            ("pepl", "NOUN"),
            ("peopel", "PROPN"),
            ("", "ADV"),
            ("só", "ADV"),
            ("aaaaaaaaaaaaaaaaaaaaaaaaaaa", "ADV"),
        ] {
            assert_eq!(mended(word, upos), None, "{word}");
        }
    }
}

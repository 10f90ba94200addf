//! Copies: texts that are one text, printed by several.
//!
//! Candidates come from MinHash signatures (Broder 1997) cut into bands
//! (Indyk and Motwani 1998); each is then checked exactly, by the Jaccard
//! index of its word shingles, or by how much of the shorter stands in the
//! longer (an outlet prints the first paragraphs of a wire story).

use crate::union::Groups;
use crate::words::Token;

/// A text as the copy finder needs it.
#[derive(Clone, Copy)]
pub(crate) struct Text<'a> {
    pub(crate) print: &'a Print,
    /// Day number of publication; `None` when undated.
    pub(crate) day: Option<i32>,
}

/// Words to a shingle.
const SHINGLE: usize = 4;
/// Rows to a signature, and rows to a band: at a Jaccard index of 0.6 a pair
/// is missed once in a thousand times.
const ROWS: usize = 32;
const BAND: usize = 2;
/// A copy is printed within so many days of its original.
const DAYS: i32 = 4;
/// How many earlier texts of one band a text is compared with: boilerplate
/// must not make the search quadratic.
const REACH: usize = 24;
/// Texts with fewer shingles than this say too little to be called copies.
const LEAST: usize = 8;
/// Below this many shingles a text is short: two notices of one mould are then
/// as alike as a copy and its light rewrite, and more likeness is asked.
const SHORT: usize = 60;

/// What of a text tells whether another is a copy of it.
#[derive(Debug)]
pub(crate) struct Print {
    shingles: Vec<u64>,
    numbers: Vec<u64>,
    /// A signature; of texts that are long enough.
    bands: Vec<u64>,
}

/// Returns, for each text, the index of the earliest text of its copy group.
/// Texts must be sorted by time.
pub(crate) fn find(texts: &[Text<'_>]) -> Vec<usize> {
    let mut bands: Vec<(usize, u64, usize)> = Vec::new();
    for (i, text) in texts.iter().enumerate() {
        let own = text.print.bands.iter().enumerate();
        bands.extend(own.map(|(b, band)| (b, *band, i)));
    }
    bands.sort_unstable();
    let mut pairs = Vec::new();
    for band in bands.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        for (n, (_, _, later)) in band.iter().enumerate() {
            for (_, _, earlier) in band.iter().take(n).rev().take(REACH) {
                pairs.push((*earlier, *later));
            }
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    let mut groups = Groups::of(texts.len());
    for (a, b) in pairs {
        let (Some(x), Some(y)) = (texts.get(a), texts.get(b)) else {
            continue;
        };
        let near = match (x.day, y.day) {
            (Some(x), Some(y)) => (x - y).abs() <= DAYS,
            _ => true,
        };
        if near && x.print.copies(y.print) {
            groups.join(a, b);
        }
    }
    groups.roots()
}

impl Print {
    pub(crate) fn of(words: &[Token]) -> Print {
        let digit = |t: &&Token| t.word.starts_with(|c: char| c.is_ascii_digit());
        let hashes: Vec<u64> = words.iter().map(|t| hash(t.word.as_bytes())).collect();
        let numbers = words.iter().filter(digit);
        let mut numbers: Vec<u64> = numbers.map(|t| hash(t.word.as_bytes())).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let mut shingles: Vec<u64> = hashes
            .windows(SHINGLE)
            .map(|w| w.iter().fold(0, |h, x| mix(h ^ x)))
            .collect();
        shingles.sort_unstable();
        shingles.dedup();
        let mut bands = Vec::new();
        if shingles.len() >= LEAST {
            let mut rows = [u64::MAX; ROWS];
            for shingle in &shingles {
                for (i, row) in rows.iter_mut().enumerate() {
                    *row = (*row).min(mix(shingle ^ mix(i as u64 + 1)));
                }
            }
            let all = rows.chunks(BAND);
            bands.extend(all.map(|rows| rows.iter().fold(0, |h, r| mix(h ^ r))));
        }
        Print {
            shingles,
            numbers,
            bands,
        }
    }

    fn copies(&self, other: &Print) -> bool {
        let (a, b) = (self.shingles.len(), other.shingles.len());
        let both = common(&self.shingles, &other.shingles);
        let jaccard = both as f64 / (a + b - both).max(1) as f64;
        let inside = both as f64 / a.min(b).max(1) as f64;
        let short = a.min(b) < SHORT;
        // The daily notice with new figures is no copy of yesterday's.
        let figures = common(&self.numbers, &other.numbers);
        let fewer = self.numbers.len().min(other.numbers.len());
        let same_figures = jaccard >= 0.95 || figures * 3 >= fewer * 2;
        let alike = if short {
            jaccard >= 0.75
        } else {
            jaccard >= 0.6 || inside >= 0.85
        };
        alike && same_figures
    }
}

fn common<T: Ord>(a: &[T], b: &[T]) -> usize {
    let (mut a, mut b, mut n) = (a.iter().peekable(), b.iter().peekable(), 0);
    while let (Some(x), Some(y)) = (a.peek(), b.peek()) {
        match x.cmp(y) {
            std::cmp::Ordering::Less => drop(a.next()),
            std::cmp::Ordering::Greater => drop(b.next()),
            std::cmp::Ordering::Equal => {
                n += 1;
                a.next();
                b.next();
            }
        }
    }
    n
}

/// FNV-1a: fixed, so that a signature is the same on every machine.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |h, b| {
        (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
pub(crate) fn mix(x: u64) -> u64 {
    let x = x.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::tokens;

    const STORY: &str = "Investigators in the border town opened a case on Monday after a \
        freight train left the rails near the old bridge and two carriages fell into the river. \
        The railway said the track had been checked a week before and that nobody on board was \
        hurt. Residents told the local paper that they had heard a loud noise shortly before \
        dawn and saw people in uniform near the bridge. The governor asked for patience and \
        promised that the findings would be published as soon as the commission had met.";

    fn check(a: (&str, i32), b: (&str, i32), copies: bool) {
        let prints = [a, b].map(|(text, _)| Print::of(&tokens(text)));
        let text = |print, day| Text {
            print,
            day: Some(day),
        };
        let same = find(&[text(&prints[0], a.1), text(&prints[1], b.1)]) == [0, 0];
        assert_eq!(same, copies, "{} | {}", a.0, b.0);
    }

    #[test]
    fn a_wire_story_is_found_again() {
        let led = format!("From our own desk and the agencies. {STORY}");
        let reworded = STORY.replace("asked for patience", "called for calm");
        let cut = &STORY[..STORY.find("The governor").unwrap_or(0)];
        check((STORY, 10), (STORY, 10), true);
        check((STORY, 10), (&led, 11), true);
        check((STORY, 10), (&reworded, 12), true);
        check((STORY, 10), (cut, 11), true);
        check((STORY, 10), (STORY, 30), false);
    }

    #[test]
    fn notices_of_one_mould_are_not_copies() {
        let notice = |place: &str, day: &str| {
            format!(
                "The foreign ministers of the two states met in {place} on {day} and discussed \
                 trade, transit and the work of the joint commission, the ministry said."
            )
        };
        let a = notice("the capital", "Tuesday");
        let b = notice("a resort town", "Friday");
        check((&a, 10), (&b, 13), false);
        let toll = "Air defence brought down 12 drones overnight over 3 regions, the ministry \
                    said in its daily notice, and there was no damage on the ground at all.";
        let next = toll.replace("12", "31").replace('3', "5");
        check((toll, 10), (&next, 11), false);
        check(("Too short.", 1), ("Too short.", 1), false);
    }
}

//! Where things stand: gold counts characters, records count bytes.

use serde_json::Value;

/// From and to, in characters.
pub type Span = (usize, usize);

/// A text's bytes, numbered by character.
pub struct Chars<'a> {
    text: &'a str,
    /// For every byte, how many characters end before it; one more for the end.
    before: Vec<usize>,
}

impl<'a> Chars<'a> {
    /// Numbers a text.
    pub fn of(text: &'a str) -> Chars<'a> {
        let mut before = Vec::with_capacity(text.len() + 1);
        for (number, c) in text.chars().enumerate() {
            before.extend(std::iter::repeat_n(number, c.len_utf8()));
        }
        before.push(before.last().map_or(0, |n| n + 1));
        Chars { text, before }
    }

    /// Returns the characters before a byte; beyond the end, all.
    pub fn at(&self, byte: usize) -> usize {
        self.before[byte.min(self.text.len())]
    }

    /// Returns where an entity's or a mention's words stand; an entity that is
    /// inherited without a mention stands nowhere.
    pub fn span(&self, record: &Value) -> Option<Span> {
        let start = record["start"].as_u64()? as usize;
        let end = record["end"].as_u64().map_or(usize::MAX, |e| e as usize);
        Some((self.at(start), self.at(end)))
    }

    /// Returns where words first stand, from a character on.
    pub fn find(&self, words: &str, from: usize) -> Option<Span> {
        let byte = self.before.partition_point(|&n| n < from);
        let found = byte + self.text.get(byte..)?.find(words)?;
        Some((self.at(found), self.at(found + words.len())))
    }
}

/// Returns whether two spans share a character.
pub fn overlap(a: Span, b: Span) -> bool {
    a.0 < b.1 && b.0 < a.1
}

/// Returns how many characters two spans share.
pub fn shared(a: Span, b: Span) -> usize {
    a.1.min(b.1).saturating_sub(a.0.max(b.0))
}

/// Kilometres between two points on the globe (latitude, longitude in degrees).
pub fn kilometres(a: (f64, f64), b: (f64, f64)) -> f64 {
    let half = |degrees: f64| (degrees.to_radians() / 2.0).sin().powi(2);
    let slant = a.0.to_radians().cos() * b.0.to_radians().cos();
    let h = half(b.0 - a.0) + slant * half(b.1 - a.1);
    12742.0 * h.sqrt().min(1.0).asin()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn bytes_become_characters() {
        let chars = Chars::of("Əliyev said “no”");
        assert_eq!(
            (chars.at(0), chars.at(2), chars.at(7), chars.at(99)),
            (0, 1, 6, 16)
        );
        // Inside a character, only those before it count.
        assert_eq!(chars.at(1), 0);
        let entity = json!({"start": 0, "end": 7});
        assert_eq!(chars.span(&entity), Some((0, 6)));
        assert_eq!(chars.span(&json!({"code": "AZE"})), None);
        assert_eq!(chars.find("no", 0), Some((13, 15)));
        assert_eq!(chars.find("said", 8), None);
        assert_eq!(Chars::of("").at(0), 0);
    }

    #[test]
    fn spans_that_touch_share_nothing() {
        assert!(overlap((0, 4), (3, 5)) && !overlap((0, 4), (4, 5)));
        assert_eq!(
            (
                shared((0, 4), (1, 9)),
                shared((0, 4), (4, 9)),
                shared((5, 6), (0, 2))
            ),
            (3, 0, 0)
        );
    }

    #[test]
    fn the_globe_is_round() {
        let (vienna, bratislava) = ((48.2082, 16.3738), (48.1486, 17.1077));
        let km = kilometres(vienna, bratislava);
        assert!((54.0..56.0).contains(&km), "{km}");
        assert_eq!(kilometres(vienna, vienna), 0.0);
        // Across the date line, the short way.
        assert!(kilometres((0.0, 179.5), (0.0, -179.5)) < 112.0);
        // Half way round.
        let far = kilometres((90.0, 0.0), (-90.0, 0.0));
        assert!((far - 12742.0 * std::f64::consts::FRAC_PI_2).abs() < 1e-6);
    }
}

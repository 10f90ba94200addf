//! Whether the sources behind a relation's acts changed when it broke: then coverage may be why.

use std::collections::BTreeMap;

/// Returns the probability that acts told by such sources before and during a break come
/// from one mix of sources (chi-square, Wilson and Hilferty's approximation); `None` with
/// fewer than five acts on either side. Sources too rare to tell are taken together.
pub fn source_mix(before: &BTreeMap<String, u32>, during: &BTreeMap<String, u32>) -> Option<f64> {
    let sum = |m: &BTreeMap<String, u32>| m.values().map(|n| f64::from(*n)).sum::<f64>();
    let (b, d) = (sum(before), sum(during));
    if b < 5.0 || d < 5.0 {
        return None;
    }
    let mut cells: Vec<(f64, f64)> = Vec::new();
    let mut rest = (0.0, 0.0);
    let names: std::collections::BTreeSet<&String> = before.keys().chain(during.keys()).collect();
    for name in names {
        let of = |m: &BTreeMap<String, u32>| m.get(name).map_or(0.0, |n| f64::from(*n));
        let cell = (of(before), of(during));
        // Expected counts of one or more on either side; what is rarer is pooled.
        if (cell.0 + cell.1) * b.min(d) / (b + d) >= 1.0 {
            cells.push(cell);
        } else {
            rest = (rest.0 + cell.0, rest.1 + cell.1);
        }
    }
    if rest.0 + rest.1 > 0.0 {
        cells.push(rest);
    }
    let free = cells.len().checked_sub(1).filter(|n| *n > 0)? as f64;
    let mut x = 0.0;
    for (in_before, in_during) in cells {
        let all = in_before + in_during;
        for (found, side) in [(in_before, b), (in_during, d)] {
            let expected = all * side / (b + d);
            x += (found - expected).powi(2) / expected.max(1e-9);
        }
    }
    let spread = 2.0 / (9.0 * free);
    let z = ((x / free).cbrt() - (1.0 - spread)) / spread.sqrt();
    Some(upper_tail(z))
}

/// The probability that a standard normal exceeds `z` (Abramowitz and Stegun 26.2.17).
pub(crate) fn upper_tail(z: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.231_641_9 * z.abs());
    let series = t
        * (0.319_381_53
            + t * (-0.356_563_782
                + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
    let tail = (-z * z / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt() * series;
    if z >= 0.0 { tail } else { 1.0 - tail }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(parts: &[(&str, u32)]) -> BTreeMap<String, u32> {
        parts
            .iter()
            .map(|(name, n)| ((*name).to_owned(), *n))
            .collect()
    }

    #[test]
    fn a_new_newspaper_is_told_from_more_of_the_same() {
        let before = of(&[("wire-a", 30), ("wire-b", 20)]);
        let same = source_mix(&before, &of(&[("wire-a", 13), ("wire-b", 7)])).unwrap();
        let other = source_mix(&before, &of(&[("wire-a", 3), ("daily", 17)])).unwrap();
        assert!(same > 0.3, "{same}");
        assert!(other < 1e-4, "{other}");
        assert_eq!(source_mix(&before, &of(&[("daily", 4)])), None);
        assert_eq!(source_mix(&of(&[("a", 9)]), &of(&[("a", 9)])), None);
    }

    #[test]
    fn tails_are_right() {
        for (z, p) in [(0.0, 0.5), (1.645, 0.05), (-1.282, 0.9), (3.0, 0.001_35)] {
            assert!((upper_tail(z) - p).abs() < 5e-4, "{z}");
        }
    }
}

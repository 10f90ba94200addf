//! A map of the world: outlines of states in the Equal Earth projection, so
//! that areas can be compared.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Outlines by state; the first lines of the file say where they are from.
const WORLD: &str = include_str!("../data/world.tsv");

/// The picture's width and height.
pub const MAP: (f64, f64) = (960.0, 468.0);

/// A state's outline as the path of an SVG; the code is empty where an area
/// belongs to no code.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct Outline {
    pub code: String,
    pub path: String,
    /// Its widest stretch, in units of the picture.
    pub extent: f64,
}

/// Returns where a place stands in the picture: east and north in degrees.
///
/// The formula is that of Šavrič, Patterson and Jenny (2018).
pub fn project(lon: f64, lat: f64) -> (f64, f64) {
    const A: [f64; 4] = [1.340264, -0.081106, 0.000893, 0.003796];
    let root = 3_f64.sqrt() / 2.0;
    let t = (root * lat.to_radians().sin()).asin();
    let (t2, t6) = (t * t, t.powi(6));
    let x = lon.to_radians() * t.cos()
        / (root * (A[0] + 3.0 * A[1] * t2 + t6 * (7.0 * A[2] + 9.0 * A[3] * t2)));
    let y = t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2));
    // The projection is 2.70663 wide and 1.31737 high to each side.
    let scale = MAP.0 / 2.0 / 2.70663;
    (MAP.0 / 2.0 + x * scale, MAP.1 / 2.0 - y * scale)
}

/// Returns the outlines of all states, by code.
pub fn outlines() -> &'static [Outline] {
    static OUTLINES: LazyLock<Vec<Outline>> = LazyLock::new(|| {
        let lines = WORLD.lines().filter(|l| !l.starts_with('#'));
        lines.filter_map(outline).collect()
    });
    &OUTLINES
}

fn outline(line: &str) -> Option<Outline> {
    let (code, rings) = line.split_once('\t')?;
    let mut path = String::new();
    let mut extent: f64 = 0.0;
    for ring in rings.split(';') {
        let numbers: Vec<i32> = ring.split(' ').filter_map(|n| n.parse().ok()).collect();
        let (mut lon, mut lat) = (0, 0);
        let mut last: Option<(i64, i64)> = None;
        let mut hull = [f64::MAX, f64::MIN, f64::MAX, f64::MIN];
        for step in numbers.chunks_exact(2) {
            lon += step[0];
            lat += step[1];
            let (x, y) = project(f64::from(lon) / 10.0, f64::from(lat) / 10.0);
            hull = [
                hull[0].min(x),
                hull[1].max(x),
                hull[2].min(y),
                hull[3].max(y),
            ];
            // Tenths of a unit, as steps: a third of the length of plain coordinates.
            let at = ((x * 10.0).round() as i64, (y * 10.0).round() as i64);
            let (letter, dx, dy) = match last {
                None => ('M', at.0, at.1),
                Some(l) if l == at => continue,
                Some(l) => ('l', at.0 - l.0, at.1 - l.1),
            };
            path.push_str(&format!("{letter}{} {}", tenths(dx), tenths(dy)));
            last = Some(at);
        }
        path.push('z');
        extent = extent.max(hull[1] - hull[0]).max(hull[3] - hull[2]);
    }
    let code = if code == "-" { "" } else { code };
    Some(Outline {
        code: code.to_owned(),
        path,
        extent,
    })
}

fn tenths(n: i64) -> String {
    let sign = if n < 0 { "-" } else { "" };
    let (whole, tenth) = (n.abs() / 10, n.abs() % 10);
    match tenth {
        0 => format!("{sign}{whole}"),
        _ if whole == 0 => format!("{sign}.{tenth}"),
        _ => format!("{sign}{whole}.{tenth}"),
    }
}

/// Returns the edge of the world as a path.
pub fn edge() -> String {
    let mut path = String::new();
    let west = (-90..=90).map(|lat| (-180.0, f64::from(lat)));
    let east = (-90..=90).rev().map(|lat| (180.0, f64::from(lat)));
    for (lon, lat) in west.chain(east).step_by(3) {
        let (x, y) = project(lon, lat);
        let letter = if path.is_empty() { 'M' } else { 'L' };
        path.push_str(&format!("{letter}{x:.0} {y:.0}"));
    }
    path.push('z');
    path
}

/// Returns how many of some codes have an outline, and those that have none.
pub fn without_outline<'a>(codes: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    static KNOWN: LazyLock<BTreeMap<&'static str, f64>> = LazyLock::new(|| {
        let all = outlines().iter();
        all.map(|o| (o.code.as_str(), o.extent)).collect()
    });
    codes
        .into_iter()
        .filter(|c| !KNOWN.contains_key(c))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_projection_is_that_of_its_authors() {
        // The ends of the equator and the poles are theirs: 2.70663 and 1.31737.
        let (x, y) = project(180.0, 0.0);
        assert!((x - MAP.0).abs() < 0.01 && (y - MAP.1 / 2.0).abs() < 0.01);
        let (_, y) = project(0.0, 90.0);
        assert!(
            (y - (MAP.1 / 2.0 - 1.31737 * 960.0 / 2.0 / 2.70663)).abs() < 0.01,
            "{y}"
        );
        assert!(y > 0.0);
    }

    #[test]
    fn every_state_of_some_size_has_an_outline_inside_the_picture() {
        assert!(outlines().len() > 170);
        for outline in outlines() {
            assert!(outline.path.starts_with('M') && outline.path.ends_with('z'));
            assert!(outline.code.len() == 3 || outline.code.is_empty());
            assert!(outline.extent > 0.5 && outline.extent < MAP.0);
        }
        assert_eq!(without_outline(["XXX", &outlines()[9].code]), ["XXX"]);
        let total: usize = outlines().iter().map(|o| o.path.len()).sum();
        assert!(total < 110_000, "{total}");
    }
}

//! The table of leaders: rows of REIGN (starts to the day, ends to the month)
//! and of the Factbook (starts, and the editions that bound the end).

use anyhow::{Context, Result};
use detente_record::Day;
use flate2::read::GzDecoder;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;

/// One term.
#[derive(Debug, Clone)]
pub struct Row {
    pub source: String,
    country: String,
    pub name: String,
    /// The words that must be among ours: the family name where the source marks it.
    pub family: BTreeSet<String>,
    pub start: Option<Day>,
    end: Option<Day>,
    seen: Option<Day>,
    gone: Option<Day>,
}

impl Row {
    pub fn key(&self) -> &str {
        &self.country
    }

    /// The last day on which the table knows of the holder; `None` while in office.
    pub fn latest(&self) -> Option<Day> {
        self.end.or(self.gone)
    }

    /// Whether the table's last word is that the holder is in office.
    pub fn open(&self) -> bool {
        self.end.is_none() && self.gone.is_none()
    }

    /// Between which days the end lies; `None` for one whom the table leaves in office.
    pub fn ends(&self) -> Option<(Day, Day)> {
        let month = jiff::ToSpan::days(31);
        let (low, high) = match (self.end, self.gone) {
            (Some(end), _) => (end, end.checked_add(month).ok()?),
            (None, Some(gone)) => (self.seen?, gone),
            (None, None) => return None,
        };
        Some((low.checked_sub(month).ok()?, high.checked_add(month).ok()?))
    }

    /// Whether some word of the family name, or one like it, is among others.
    pub fn shares(&self, words: &BTreeSet<String>) -> bool {
        let mut long = self.family.iter().filter(|w| w.len() > 3);
        long.any(|w| words.contains(w) || words.iter().any(|o| alike(o, w)))
    }

    pub fn dates(&self) -> String {
        let day = |d: Option<Day>| d.map_or("…".to_owned(), |d| d.to_string());
        format!("{} to {}", day(self.start), day(self.end.or(self.gone)))
    }
}

/// Reads the table; a person whom several rows name with one start is one row.
pub fn read(path: &Path) -> Result<Vec<Row>> {
    let file =
        std::fs::File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut text = String::new();
    GzDecoder::new(file).read_to_string(&mut text)?;
    let mut rows: BTreeMap<(String, String, BTreeSet<String>, Option<Day>), Row> = BTreeMap::new();
    for line in text.lines().skip(1) {
        let Some(row) = row(&fields(line)) else {
            continue;
        };
        let key = (
            row.source.clone(),
            row.country.clone(),
            row.family.clone(),
            row.start,
        );
        let later = |old: &Row| old.open() || old.seen >= row.seen && !row.open();
        if rows.get(&key).is_none_or(|old| !later(old)) {
            rows.insert(key, row);
        }
    }
    Ok(merged(rows.into_values().collect()))
}

// Editions spell a name in several ways: of rows of one country and start whose
// family names share a word the one that was seen last stands for all.
fn merged(rows: Vec<Row>) -> Vec<Row> {
    let mut out: Vec<Row> = Vec::with_capacity(rows.len());
    for row in rows {
        let same = |old: &&mut Row| {
            old.source == row.source
                && old.country == row.country
                && old.start == row.start
                && row.shares(&old.family)
        };
        match out.iter_mut().find(same) {
            Some(old) if !old.open() && (row.open() || row.seen > old.seen) => *old = row,
            Some(_) => {}
            None => out.push(row),
        }
    }
    out
}

fn row(fields: &[String]) -> Option<Row> {
    let [
        source,
        country,
        code,
        _,
        _,
        title,
        name,
        start,
        _,
        end,
        _,
        seen,
        gone,
        ..,
    ] = fields
    else {
        return None;
    };
    let country = if country.is_empty() { code } else { country };
    let day = |text: &String| -> Option<Day> {
        let full = if text.len() == 7 {
            format!("{text}-01")
        } else {
            text.clone()
        };
        full.parse().ok()
    };
    let factbook = title.is_empty() || source != "REIGN";
    let capitals: BTreeSet<String> = name
        .split(|c: char| !c.is_alphabetic())
        .filter(|w| w.chars().count() > 2 && w.chars().all(char::is_uppercase))
        .flat_map(words)
        .collect();
    let family = if factbook && !capitals.is_empty() {
        capitals
    } else {
        words(name).collect()
    };
    Some(Row {
        source: source.clone(),
        country: country.clone(),
        name: name.clone(),
        family,
        start: day(start),
        end: day(end),
        seen: day(seen),
        gone: day(gone),
    })
}

// Fields may be quoted; a quote inside is doubled.
fn fields(line: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => out.push(String::new()),
            _ => out.last_mut().unwrap_or(&mut String::new()).push(c),
        }
    }
    out
}

/// The words of a name, in plain small letters.
pub fn words(name: &str) -> impl Iterator<Item = String> {
    let plain: String = name
        .chars()
        .flat_map(char::to_lowercase)
        .map(plain)
        .collect();
    let words: Vec<String> = plain
        .split(|c: char| !c.is_alphabetic() && c != '\'')
        .map(|w| w.replace('\'', ""))
        .filter(|w| w.len() > 1)
        .collect();
    words.into_iter()
}

fn plain(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ə' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' | 'ı' | 'į' => 'i',
        'ñ' | 'ń' | 'ň' | 'ņ' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'š' | 'ş' | 'ś' | 'ș' => 's',
        'ž' | 'ź' | 'ż' => 'z',
        'ğ' | 'ģ' => 'g',
        'ł' | 'ļ' => 'l',
        'đ' | 'ď' => 'd',
        'ţ' | 'ț' | 'ť' => 't',
        'ř' => 'r',
        'ķ' => 'k',
        '’' | '‘' | '`' | 'ʻ' => '\'',
        other => other,
    }
}

/// Whether two words of five letters or more differ by one.
pub fn alike(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().min(b.len()) < 5 || a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let same = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let rest = |from_a: usize, from_b: usize| a[same + from_a..] == b[same + from_b..];
    match a.len().cmp(&b.len()) {
        std::cmp::Ordering::Equal => same == a.len() || rest(1, 1),
        std::cmp::Ordering::Less => rest(0, 1),
        std::cmp::Ordering::Greater => rest(1, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_cut_at_commas_outside_quotes() {
        assert_eq!(fields("a,\"b, c\",,d"), ["a", "b, c", "", "d"]);
    }

    #[test]
    fn names_are_compared_in_plain_letters() {
        assert_eq!(
            words("Jonas Gahr STØRE").collect::<Vec<_>>(),
            ["jonas", "gahr", "store"]
        );
        assert!(alike("lukashenko", "lukashenka"));
        assert!(!alike("bird", "byrd"));
    }
}

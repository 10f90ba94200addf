//! Other programs' sectors, as PLOVER's.

use detente_record::SECTORS;
use std::collections::HashMap;
use std::sync::OnceLock;

/// Which words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Words {
    /// ICEWS's sectors, and its actors that are no country.
    Icews,
    /// Three-letter parts of CAMEO actor codes.
    Cameo,
    /// Names of actors without a country.
    Name,
}

/// What a list of sectors is: PLOVER's sectors, in the order of [`SECTORS`], and
/// the code of an actor that has no country.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Meant {
    pub(crate) sectors: Vec<String>,
    pub(crate) code: &'static str,
}

type Table = HashMap<(Words, &'static str), (&'static str, &'static str)>;

// Vocabulary, word, sectors, code.
fn rows() -> impl Iterator<Item = (Words, &'static str, &'static str, &'static str)> {
    let lines = include_str!("../../tables/sectors.tsv").lines();
    lines.filter(|l| !l.starts_with('#')).filter_map(|line| {
        let mut row = line.split('\t');
        let words = match row.next()? {
            "icews" => Words::Icews,
            "cameo" => Words::Cameo,
            "name" => Words::Name,
            _ => return None,
        };
        Some((words, row.next()?, row.next()?, row.next()?))
    })
}

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        rows()
            .map(|(words, word, sectors, code)| ((words, word), (sectors, code)))
            .collect()
    })
}

/// Reads a list of sectors.
pub(crate) fn of<'a>(words: Words, list: impl Iterator<Item = &'a str>) -> Meant {
    let table = table();
    let mut has = [false; SECTORS.len()];
    let mut code = "";
    for word in list {
        let Some((sectors, of)) = table.get(&(words, word.trim())) else {
            continue;
        };
        for sector in sectors.split(' ') {
            if let Some(at) = SECTORS.iter().position(|s| *s == sector) {
                has[at] = true;
            }
        }
        if code.is_empty() {
            code = of;
        }
    }
    let sectors = SECTORS.iter().zip(has).filter(|(_, has)| *has);
    Meant {
        sectors: sectors.map(|(s, _)| (*s).to_owned()).collect(),
        code,
    }
}

/// Returns the first word of a vocabulary that means just this sector, `""` if none does.
pub(crate) fn word_of(words: Words, sector: &str) -> &'static str {
    first_of().get(&(words, sector)).copied().unwrap_or("")
}

/// Returns the first word of a vocabulary that means an actor without a country, and no sector.
pub(crate) fn word_of_code(words: Words, code: &str) -> &'static str {
    first_of().get(&(words, code)).copied().unwrap_or("")
}

// PLOVER's sectors and its codes of actors share no word.
fn first_of() -> &'static HashMap<(Words, &'static str), &'static str> {
    static FIRST: OnceLock<HashMap<(Words, &'static str), &'static str>> = OnceLock::new();
    FIRST.get_or_init(|| {
        let mut first = HashMap::new();
        for (words, word, sectors, code) in rows() {
            let what = if code.is_empty() { sectors } else { code };
            first.entry((words, what)).or_insert(word);
        }
        first
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use detente_record::NON_STATE_CODES;

    #[test]
    fn every_row_is_of_plover() {
        assert!(table().len() > 100);
        for ((_, word), (sectors, code)) in table() {
            let known = |s: &str| s.is_empty() || SECTORS.contains(&s);
            assert!(sectors.split(' ').all(known), "{word}");
            assert!(code.is_empty() || NON_STATE_CODES.contains(code), "{word}");
        }
    }
}

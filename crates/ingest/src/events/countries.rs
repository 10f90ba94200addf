//! Countries, each system of codes by itself.

use std::collections::HashMap;
use std::sync::OnceLock;

/// What a country is in the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Country {
    /// The code of the record; a dependency has its ruler's.
    pub(crate) code: &'static str,
    /// `PRE` for an unrecognised part, else `""`.
    pub(crate) sector: &'static str,
    /// The code of the entry itself, ISO 3166 where there is one.
    pub(crate) iso: &'static str,
    /// Its name.
    pub(crate) name: &'static str,
}

#[derive(Default)]
struct Tables {
    exact: HashMap<&'static str, Country>,
    names: HashMap<String, Country>,
    iso: HashMap<&'static str, Country>,
    cameo: HashMap<&'static str, Country>,
    fips: HashMap<&'static str, Country>,
    cow: HashMap<&'static str, Country>,
    gw: HashMap<&'static str, Country>,
    fips_of: HashMap<&'static str, &'static str>,
    cow_of: HashMap<&'static str, &'static str>,
}

fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        let mut t = Tables::default();
        let rows = include_str!("../../tables/countries.tsv").lines();
        for line in rows.filter(|l| !l.starts_with('#')).skip(1) {
            let row: Vec<&'static str> = line.split('\t').collect();
            let [iso, code, sector, name, names, cameo, fips, cow, gw] = row[..] else {
                continue;
            };
            let country = Country {
                code,
                sector,
                iso,
                name,
            };
            t.iso.insert(iso, country);
            for name in [name].into_iter().chain(parts(names)) {
                t.exact.insert(name, country);
                t.names.insert(plain(name), country);
            }
            for cameo in [iso].into_iter().chain(parts(cameo)) {
                t.cameo.insert(cameo, country);
            }
            for (table, codes) in [(&mut t.fips, fips), (&mut t.cow, cow), (&mut t.gw, gw)] {
                for code in parts(codes) {
                    table.insert(code, country);
                }
            }
            if let Some(first) = parts(fips).next() {
                t.fips_of.insert(iso, first);
            }
            if let Some(first) = parts(cow).next() {
                t.cow_of.insert(iso, first);
            }
        }
        t
    })
}

fn parts(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(';').filter(|part| !part.is_empty())
}

// Letters only, lower case, accents off those that Latin has.
fn plain(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars().flat_map(char::to_lowercase) {
        let c = match c {
            'à'..='å' => 'a',
            'ç' => 'c',
            'è'..='ë' => 'e',
            'ì'..='ï' => 'i',
            'ò'..='ö' => 'o',
            'ù'..='ü' => 'u',
            'ñ' => 'n',
            c => c,
        };
        if c.is_alphabetic() {
            out.push(c);
        }
    }
    out
}

/// Looks up a name in English.
pub(crate) fn by_name(name: &str) -> Option<Country> {
    let t = tables();
    t.exact
        .get(name)
        .or_else(|| t.names.get(&plain(name)))
        .copied()
}

/// Looks up an ISO 3166 alpha-3 code.
pub(crate) fn by_iso(code: &str) -> Option<Country> {
    tables().iso.get(code).copied()
}

/// Looks up a code of the record; with the sector `PRE`, the unrecognised part of that state.
pub(crate) fn by_record(code: &str, sectors: &[String]) -> Option<Country> {
    let t = tables();
    if sectors.iter().any(|s| s == "PRE") {
        let mut all: Vec<&Country> = t
            .iso
            .values()
            .filter(|c| c.code == code && c.sector == "PRE")
            .collect();
        all.sort_by_key(|c| c.iso);
        if let Some(part) = all.first() {
            return Some(**part);
        }
    }
    t.iso.get(code).copied()
}

/// Looks up CAMEO's code of a country, three letters.
pub(crate) fn by_cameo(code: &str) -> Option<Country> {
    tables().cameo.get(code).copied()
}

/// Looks up a FIPS 10-4 code, two letters.
pub(crate) fn by_fips(code: &str) -> Option<Country> {
    tables().fips.get(code).copied()
}

/// Looks up a Correlates of War number.
pub(crate) fn by_cow(number: &str) -> Option<Country> {
    tables().cow.get(number.trim_end_matches(".0")).copied()
}

/// Looks up a Gleditsch–Ward number.
pub(crate) fn by_gw(number: &str) -> Option<Country> {
    tables().gw.get(number).copied()
}

/// Returns the FIPS 10-4 code of an ISO code, `""` if it has none.
pub(crate) fn fips_of(iso: &str) -> &'static str {
    tables().fips_of.get(iso).copied().unwrap_or("")
}

/// Returns the Correlates of War number of an ISO code, `""` if it has none.
pub(crate) fn cow_of(iso: &str) -> &'static str {
    tables().cow_of.get(iso).copied().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_system_has_its_own_codes() {
        let t = tables();
        assert!(t.iso.len() > 230 && t.fips.len() > 220 && t.cow.len() > 190);
        for country in t.iso.values() {
            assert!(t.iso.contains_key(country.code), "{}", country.iso);
        }
        // The same two letters are one country in FIPS and another in ISO; here FIPS alone is meant.
        assert_eq!(t.fips["AU"].iso, "AUT");
        assert_eq!(t.fips["CH"].iso, "CHN");
        assert_eq!(t.gw["260"].iso, t.cow["255"].iso);
        assert_eq!(by_cameo("ROM"), by_iso("ROU"));
        assert_eq!(by_name("cote d'ivoire"), by_name("Côte d’Ivoire"));
        assert_eq!(by_name("COTE DIVOIRE").unwrap().iso, "CIV");
        assert_eq!(by_iso("GRL").unwrap().code, "DNK");
        assert_eq!(by_iso("ESH").unwrap().sector, "PRE");
        assert!(by_name("Atlantis").is_none() && by_iso("").is_none());
    }
}

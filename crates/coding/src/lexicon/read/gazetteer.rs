//! The gazetteer's table: a place a line, ten columns. A table, because tens of
//! thousands of places are read by eye only where they are wrong.

use super::{File, Word, code};
use crate::lexicon::actors::{Place, PlaceType};

/// Reads a table of places: kind, GeoNames' id, name, other names, names that
/// need support, country, division, latitude, longitude, population.
pub(in crate::lexicon) fn table(file: &mut File, text: &str) -> Vec<Place> {
    let mut at = 0;
    let mut places = Vec::new();
    let mut last = String::new();
    for line in text.split_inclusive('\n') {
        let row = line.trim_end_matches(['\r', '\n']);
        if !row.is_empty() && !row.starts_with('#') {
            match place(row) {
                Some(place) => {
                    // One mark for a run of places of one state.
                    if place.country != last {
                        let text = place.country.clone();
                        last.clone_from(&text);
                        code(file, &Word { text, at });
                    }
                    places.push(place);
                }
                None => file.fault(
                    at,
                    "no row of the gazetteer",
                    "give ten columns: kind, geonameid, name, names, weak, country, division, lat, lon, population",
                ),
            }
        }
        at += line.len();
    }
    places
}

fn place(row: &str) -> Option<Place> {
    let columns: Vec<&str> = row.split('\t').collect();
    let [
        kind,
        id,
        name,
        names,
        weak,
        country,
        division,
        lat,
        lon,
        population,
    ] = columns.as_slice()
    else {
        return None;
    };
    let list = |text: &str| -> Vec<String> {
        text.split('|')
            .filter(|n| !n.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let degrees = |text: &str, most: f64| -> Option<f64> {
        text.parse().ok().filter(|d: &f64| d.abs() <= most)
    };
    Some(Place {
        name: (!name.is_empty()).then(|| (*name).to_owned())?,
        names: list(names),
        weak: list(weak),
        country: (*country).to_owned(),
        division: (*division).to_owned(),
        lat: degrees(lat, 90.0)?,
        lon: degrees(lon, 180.0)?,
        population: population.parse().ok()?,
        geonameid: id.parse().ok(),
        kind: PlaceType::named(kind)?,
    })
}

//! Where two records may speak of one place.

use crate::words::fold;
use detente_record::{Location, LocationBasis};

/// Weighs two places: points, and whether they contradict each other. Only
/// places that both texts state by name can contradict.
pub(crate) fn weigh(a: &Location, b: &Location) -> (f64, bool) {
    let countries = !a.country.is_empty() && !b.country.is_empty();
    let firm = is_firm(a) && is_firm(b);
    if !is_point(a) || !is_point(b) {
        return match (countries, a.country == b.country) {
            (true, true) => (0.4, false),
            (true, false) => (-2.5, false),
            _ => (0.0, false),
        };
    }
    let known = a.geonameid.is_some() && a.geonameid == b.geonameid;
    let same_name = fold(&a.name) == fold(&b.name);
    if known || (same_name && (!countries || a.country == b.country)) {
        return (if firm { 2.0 } else { 1.0 }, false);
    }
    let share = if firm { 1.0 } else { 0.5 };
    match distance_km(a, b) {
        Some(km) if km < 30.0 => (share, false),
        Some(km) if km < 100.0 => (-1.5 * share, false),
        Some(_) => (-3.0 * share, firm),
        None if countries && a.country != b.country => (-3.0 * share, firm),
        None => (-2.0 * share, firm),
    }
}

/// Returns whether the text states the place, and not only the country.
pub(crate) fn is_firm(place: &Location) -> bool {
    place.basis == LocationBasis::Stated && is_point(place)
}

/// Returns whether it is a place, and not a province or a country.
pub(crate) fn is_point(place: &Location) -> bool {
    place.precision != "country" && place.precision != "province"
}

// Great circle by the haversine formula on a sphere of 6371 km.
fn distance_km(a: &Location, b: &Location) -> Option<f64> {
    let (lat_a, lat_b) = (a.lat?.to_radians(), b.lat?.to_radians());
    let lon = (b.lon? - a.lon?).to_radians();
    let h = ((lat_b - lat_a) / 2.0).sin().powi(2)
        + lat_a.cos() * lat_b.cos() * (lon / 2.0).sin().powi(2);
    Some(2.0 * 6371.0 * h.sqrt().min(1.0).asin())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(name: &str, country: &str, at: Option<(f64, f64)>) -> Location {
        Location {
            name: name.into(),
            country: country.into(),
            lat: at.map(|p| p.0),
            lon: at.map(|p| p.1),
            precision: "place".into(),
            ..Location::default()
        }
    }

    #[test]
    fn distance_parts_and_nearness_joins() {
        let town = place("Ostrel", "AAA", Some((50.0, 10.0)));
        let suburb = place("Ostrel Heights", "AAA", Some((50.1, 10.1)));
        let far = place("Varn", "AAA", Some((54.0, 10.0)));
        assert_eq!(weigh(&town, &town), (2.0, false));
        assert!(weigh(&town, &suburb).0 > 0.0);
        assert_eq!(weigh(&town, &far), (-3.0, true));
        let nowhere = place("Varn", "BBB", None);
        assert!(weigh(&town, &nowhere).1);
        let mut inherited = far.clone();
        inherited.basis = LocationBasis::Inherited;
        assert!(!weigh(&town, &inherited).1);
        let mut country = place("Aaa", "AAA", None);
        country.precision = "country".into();
        assert!(weigh(&town, &country).0 > 0.0);
    }

    #[test]
    fn one_degree_of_latitude_is_111_km() {
        let a = place("a", "", Some((0.0, 0.0)));
        let b = place("b", "", Some((1.0, 0.0)));
        let km = distance_km(&a, &b).unwrap_or_default();
        assert!((km - 111.19).abs() < 0.1, "{km}");
    }
}

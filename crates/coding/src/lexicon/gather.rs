//! One place, one row: what the gazetteer and the files of corrections say of
//! the same place is put together.

use super::merge::extend;
use super::{Lexicon, Place, PlaceType};
use std::collections::HashMap;

impl Lexicon {
    /// Adds places. A row with the GeoNames id of one that is there, or of the
    /// same division, gives its name and adds its other names to it.
    pub(super) fn gather_places(&mut self, more: Vec<Place>) {
        let mut all = std::mem::take(&mut self.places);
        all.extend(more);
        let mut ids: HashMap<u32, usize> = HashMap::new();
        let mut divisions: HashMap<(String, String), usize> = HashMap::new();
        let mut kept: Vec<Place> = Vec::with_capacity(all.len());
        for place in all {
            let next = kept.len();
            let home = match (place.geonameid, place.kind) {
                (Some(id), _) => *ids.entry(id).or_insert(next),
                (None, PlaceType::Province) if !place.division.is_empty() => {
                    let key = (place.country.clone(), place.division.clone());
                    *divisions.entry(key).or_insert(next)
                }
                _ => next,
            };
            match kept.get_mut(home) {
                Some(old) => old.join(place),
                None => kept.push(place),
            }
        }
        self.places = kept;
    }
}

impl Place {
    // The gazetteer is read first: the name to print is a correction's.
    fn join(&mut self, other: Place) {
        let old = std::mem::replace(&mut self.name, other.name);
        extend(&mut self.names, vec![old]);
        extend(&mut self.names, other.names);
        extend(&mut self.weak, other.weak);
        let name = &self.name;
        self.names.retain(|n| n != name);
        self.population = self.population.max(other.population);
        if self.division.is_empty() {
            self.division = other.division;
        }
    }
}

//! What a text as a whole tells of where it plays.

use super::Toponym;
use crate::lexicon::{Ground, Place, PlaceType};
use crate::link::Links;
use std::collections::BTreeMap;

/// States, divisions and places that a text names beyond doubt.
pub(super) struct Evidence<'a> {
    /// How often each state, or a part of it, is named.
    states: BTreeMap<&'a str, f64>,
    all: f64,
    /// States named other than by a name that another land shares.
    sure: BTreeMap<&'a str, u32>,
    divisions: BTreeMap<(&'a str, &'a str), f64>,
    /// States of which a division is named.
    parts: BTreeMap<&'a str, u32>,
    points: Vec<&'a Place>,
}

/// Places of one name of which the largest is so many times larger than the next count as told.
const DOMINANT: u64 = 30;
/// What a province or a sea without a count of people weighs.
const UNCOUNTED: u64 = 3_000_000;
/// Points beyond this many tell nothing new.
const POINTS: usize = 40;

impl<'a> Evidence<'a> {
    pub(super) fn of(links: &Links<'a>, names: &[Toponym<'a>]) -> Evidence<'a> {
        let mut evidence = Evidence {
            states: BTreeMap::new(),
            all: 1.0,
            sure: BTreeMap::new(),
            divisions: BTreeMap::new(),
            parts: BTreeMap::new(),
            points: Vec::new(),
        };
        if let Some(home) = links.home.filter(|h| !h.is_empty()) {
            evidence.state(home, 1.0);
        }
        for name in names {
            let state = name.actor.as_ref().and_then(|a| links.state_of(a));
            let ground = name.actor.as_ref().map(|a| a.ground);
            if let Some((country, division)) = name.within {
                evidence.state(country, 1.0);
                evidence.division(country, division, 1.0);
            }
            let shared = name
                .options
                .iter()
                .filter_map(|o| links.at_place(*o))
                .any(|p| p.kind == PlaceType::Province && Some(p.country.as_str()) != state);
            if let Some(code) = state {
                evidence.state(code, 1.0);
                if ground != Some(Ground::Name) || !shared {
                    *evidence.sure.entry(code).or_default() += 1;
                }
                continue;
            }
            if name.firm && name.within.is_none() {
                evidence.place(links, name);
            }
        }
        evidence
    }

    fn state(&mut self, code: &'a str, weight: f64) {
        if !code.is_empty() {
            *self.states.entry(code).or_default() += weight;
            self.all += weight;
        }
    }

    fn division(&mut self, country: &'a str, division: &'a str, weight: f64) {
        if !division.is_empty() {
            *self.divisions.entry((country, division)).or_default() += weight;
        }
    }

    // A name of one place, or of one that dwarfs the others.
    fn place(&mut self, links: &Links<'a>, name: &Toponym<'a>) {
        let mut options: Vec<&'a Place> = name
            .options
            .iter()
            .filter_map(|o| links.at_place(*o))
            .collect();
        options.sort_by_key(|p| std::cmp::Reverse(p.population));
        let Some(first) = options.first().copied() else {
            return;
        };
        let next = options
            .iter()
            .skip(1)
            .filter(|p| p.country != first.country || p.division != first.division)
            .map(|p| p.population)
            .max();
        let told = next.is_none_or(|n| first.population / n.max(10_000) >= DOMINANT);
        if !told {
            if options.iter().all(|p| p.country == first.country) {
                self.state(&first.country, 0.5);
            }
            return;
        }
        self.state(&first.country, 1.0);
        self.division(&first.country, &first.division, 1.0);
        if first.kind == PlaceType::Province {
            *self.parts.entry(&first.country).or_default() += 1;
        } else if self.points.len() < POINTS && !self.points.iter().any(|p| std::ptr::eq(*p, first))
        {
            self.points.push(first);
        }
        *self.sure.entry(&first.country).or_default() += 1;
    }

    /// Returns whether divisions of a place's state, or places in its own division, are spoken of.
    pub(super) fn speaks_of_parts(&self, place: &Place) -> bool {
        let (country, division) = (place.country.as_str(), place.division.as_str());
        self.parts.contains_key(country) || self.divisions.contains_key(&(country, division))
    }

    /// Returns whether a state is named beyond doubt.
    pub(super) fn names(&self, code: &str) -> bool {
        self.sure.contains_key(code)
    }

    /// Weighs a place in natural logarithms: its people, and what the text says of its surroundings.
    pub(super) fn weigh(&self, place: &Place) -> f64 {
        people(place) + self.around(place)
    }

    /// Weighs what the text says of a place's surroundings.
    pub(super) fn around(&self, place: &Place) -> f64 {
        let (country, division) = (place.country.as_str(), place.division.as_str());
        let state = self
            .states
            .get(country)
            .map_or(0.0, |n| 0.8 + 3.0 * n / self.all);
        let part = match self.divisions.get(&(country, division)) {
            Some(n) => 1.2 + n.ln_1p().min(2.0),
            None => 0.0,
        };
        let nearest = self
            .points
            .iter()
            .filter(|p| p.geonameid != place.geonameid)
            .map(|p| kilometres(p, place))
            .fold(f64::INFINITY, f64::min);
        let near = match nearest {
            km if km < 60.0 => 2.0,
            km if km < 200.0 => 1.2,
            km if km < 500.0 => 0.5,
            _ => 0.0,
        };
        state + part + near
    }
}

// Provinces and seas that no package counts are known well enough to stand in a list.
fn people(place: &Place) -> f64 {
    let known = match (place.population, place.kind) {
        (0, PlaceType::City) => 1_000,
        (0, _) => UNCOUNTED,
        (n, _) => n.max(1_000),
    };
    (known as f64).ln()
}

/// Returns the distance of two places along a great circle.
pub(super) fn kilometres(a: &Place, b: &Place) -> f64 {
    let (one, two) = (a.lat.to_radians(), b.lat.to_radians());
    let lon = (b.lon - a.lon).to_radians();
    let h = ((two - one) / 2.0).sin().powi(2) + one.cos() * two.cos() * (lon / 2.0).sin().powi(2);
    2.0 * 6371.0 * h.sqrt().min(1.0).asin()
}

//! Where an act is told to have happened.
//!
//! A place of the clause itself comes first, then that of the clause it hangs
//! from, then that of the dateline, each with its basis. A capital that speaks
//! ("Moscow said") is nobody's place, and nothing stated is nothing given.

use crate::lexicon::{ActorKind, PlaceType, Target};
use crate::link::Links;
use detente_reading::{Rel, RoleKind};
use detente_record::{Location, LocationBasis};

/// Returns where a clause is told to have happened. `codes` are the states of
/// those who act or are acted on: a dateline is where a report was filed, and
/// stands in only for an act of the land it was filed in.
pub fn place<'c>(
    links: &Links,
    clause: usize,
    mut codes: impl Iterator<Item = &'c str>,
) -> Option<Location> {
    let inherited = || {
        let location = own(links, above(links, clause)?)?;
        Some(Location {
            basis: LocationBasis::Inherited,
            ..location
        })
    };
    let filed = || {
        let lead = links.document.clauses.get(clause)?;
        let location = location(links, links.filed().filter(|_| lead.sentence < 2)?)?;
        codes.any(|c| c == location.country).then_some(Location {
            basis: LocationBasis::Dateline,
            ..location
        })
    };
    own(links, clause).or_else(inherited).or_else(filed)
}

// The clause in whose place a complement or a carried noun happens; what is said happens anywhere.
fn above(links: &Links, clause: usize) -> Option<usize> {
    let document = links.document;
    let c = document.clauses.get(clause)?;
    let told_with = |o: &usize| {
        document
            .clauses
            .get(*o)
            .is_some_and(|o| o.speech == c.speech)
    };
    let light = c.light.and_then(|l| document.clause_at(l));
    let governing = document.head(c.head).and_then(|h| document.clause_at(h));
    light.or(governing.filter(told_with))
}

// The place that hangs from a clause or from those it happened to.
fn own(links: &Links, clause: usize) -> Option<Location> {
    let document = links.document;
    let clause = document.clauses.get(clause)?;
    let words = &links.lexicon.words.links.place;
    let is_where = |case: usize| words.iter().any(|p| p == document.lemma(case));
    let obliques = clause
        .roles
        .iter()
        .filter(|r| r.kind == RoleKind::Oblique && r.case.is_some_and(is_where))
        .map(|r| r.token);
    let nested = clause
        .roles
        .iter()
        .filter(|r| matches!(r.kind, RoleKind::Patient | RoleKind::Agent))
        .flat_map(|r| {
            document.children(r.token).filter(|&c| {
                document
                    .children(c)
                    .any(|k| document.rel(k) == Rel::Case && is_where(k))
            })
        });
    obliques
        .chain(nested)
        .filter(|t| !links.is_blamed(*t))
        .find_map(|token| location(links, token))
}

fn location(links: &Links, token: usize) -> Option<Location> {
    let within = links.document.subtree(token);
    let at = within
        .into_iter()
        .filter(|&t| t.abs_diff(token) <= 4)
        .find_map(|t| links.place(t));
    if let Some(place) = at.and_then(|p| links.lexicon.places.get(p as usize)) {
        return Some(Location {
            name: place.name.clone(),
            country: place.country.clone(),
            lat: Some(place.lat),
            lon: Some(place.lon),
            geonameid: place.geonameid,
            precision: match place.kind {
                PlaceType::City => "place".into(),
                kind => kind.name().to_owned(),
            },
            basis: LocationBasis::Stated,
        });
    }
    let mention = links.mention(token)?;
    let Some(Target::Actor(a, _)) = mention.target else {
        return None;
    };
    let actor = links
        .lexicon
        .actors
        .get(a as usize)
        .filter(|a| a.kind == ActorKind::State)?;
    Some(Location {
        name: actor.name.clone(),
        country: actor.code.clone(),
        lat: actor.at.map(|a| a.0),
        lon: actor.at.map(|a| a.1),
        geonameid: None,
        precision: "country".into(),
        basis: LocationBasis::Stated,
    })
}

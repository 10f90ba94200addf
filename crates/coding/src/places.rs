//! Where an act is told to have happened.

use crate::lexicon::{PlaceType, Target};
use crate::link::Links;
use detente_reading::RoleKind;
use detente_record::{Location, LocationBasis};

/// Returns where a clause is told to have happened: the place that hangs from
/// it or from those it happened to. Nothing stated, nothing given.
pub fn place(links: &Links, clause: usize) -> Option<Location> {
    let document = links.document;
    let clause = &document.clauses[clause];
    let is_where = |case: usize| {
        links
            .lexicon
            .words
            .links
            .place
            .iter()
            .any(|p| p == document.lemma(case))
    };
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
                    .any(|k| document.rel(k) == detente_reading::Rel::Case && is_where(k))
            })
        });
    obliques
        .chain(nested)
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
        .filter(|a| a.kind == crate::lexicon::ActorKind::State)?;
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

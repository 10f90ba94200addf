//! Dates and places of a text, for `read`.

use crate::code::Coder;
use crate::lexicon::{ActorKind, Ground, Target};
use crate::link::Links;
use detente_reading::Document;
use detente_record::{Article, DateMention, PlaceKind, PlaceMention};

impl Coder {
    /// Returns the date and place mentions of an article's body.
    pub fn mentions(
        &self,
        document: &Document,
        article: &Article,
    ) -> (Vec<DateMention>, Vec<PlaceMention>) {
        let links = Links::of(
            document,
            &self.lexicon,
            &self.index,
            article.published,
            self.home(article),
        );
        let dates = links.dates.found.iter().map(|f| DateMention {
            article: article.id.clone(),
            start: f.start,
            end: f.end,
            text: document.text.get(f.start..f.end).unwrap_or("").to_owned(),
            value: f.value.clone(),
            from: f.from,
            to: f.to,
            precision: f.precision,
            basis: f.basis,
        });
        (dates.collect(), places(&links, &article.id))
    }
}

fn places(links: &Links, article: &str) -> Vec<PlaceMention> {
    let document = links.document;
    let mut out = Vec::new();
    for mention in links.all() {
        let (Some(first), Some(last)) = (
            document.tokens.get(mention.tokens.start),
            document.tokens.get(mention.tokens.end - 1),
        ) else {
            continue;
        };
        let (start, end) = (first.start as usize, last.end as usize);
        let text = document.text.get(start..end).unwrap_or("").to_owned();
        let base = PlaceMention {
            article: article.to_owned(),
            start,
            end,
            text,
            name: String::new(),
            country: String::new(),
            lat: None,
            lon: None,
            geonameid: None,
            kind: PlaceKind::Place,
        };
        if let Some(place) = mention
            .place
            .and_then(|p| links.lexicon.places.get(p as usize))
        {
            out.push(PlaceMention {
                name: place.name.clone(),
                country: place.country.clone(),
                lat: Some(place.lat),
                lon: Some(place.lon),
                geonameid: place.geonameid,
                ..base
            });
            continue;
        }
        if mention.vague {
            out.push(PlaceMention {
                name: base.text.clone(),
                ..base
            });
            continue;
        }
        let Some(Target::Actor(a, _)) = mention.target else {
            continue;
        };
        // "The Kremlin" is a government, not where it sits.
        if mention.ground == Ground::Seat {
            continue;
        }
        let Some(actor) = links
            .lexicon
            .actors
            .get(a as usize)
            .filter(|a| a.kind == ActorKind::State)
        else {
            continue;
        };
        out.push(PlaceMention {
            name: actor.name.clone(),
            country: actor.code.clone(),
            lat: actor.at.map(|a| a.0),
            lon: actor.at.map(|a| a.1),
            kind: if mention.is_adjective() {
                PlaceKind::Adjective
            } else {
                PlaceKind::Country
            },
            ..base
        });
    }
    out
}

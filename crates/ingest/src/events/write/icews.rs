//! ICEWS.

use super::flat::numbered;
use super::{LeftOut, coded, degree, one_day, parts, scored, tabbed};
use crate::events::countries::{by_iso, by_record};
use crate::events::icews::COLUMNS;
use crate::events::sectors::{Words, word_of, word_of_code};
use detente_record::{EventType, Goldstein, Imported, Side};

pub(super) fn header() -> Vec<u8> {
    tabbed(&COLUMNS)
}

pub(super) fn line(event: &Imported, own: bool) -> Result<Vec<u8>, LeftOut> {
    one_day(event)?;
    coded(event)?;
    if event.target.name.is_empty() && event.target.code.is_empty() {
        return Err("no target");
    }
    let [source, target] = [side(&event.source, own), side(&event.target, own)];
    let place: [String; 4] = match &event.place {
        Some(place) if own => parts::<4>(&place.native).map(str::to_owned),
        Some(place) => {
            let country = by_iso(&place.country).map_or("", |c| c.name);
            let city = if place.native == "country" {
                ""
            } else {
                &place.name
            };
            [city, "", "", country].map(str::to_owned)
        }
        None => Default::default(),
    };
    let (lat, lon) = event
        .place
        .as_ref()
        .map_or((None, None), |p| (p.lat, p.lon));
    let mut row = vec![
        if own {
            event.key.clone()
        } else {
            numbered(&event.key)
        },
        event.date.to_string(),
    ];
    row.extend(source);
    row.push(if own { event.text.clone() } else { act(event) });
    row.push(event.cameo.clone());
    row.push(
        scored(event, Goldstein::Icews)
            .map(|s| s.to_string())
            .unwrap_or_default(),
    );
    row.extend(target);
    row.push(if own {
        event.story.clone()
    } else {
        numbered(&event.story)
    });
    row.push(event.sentence.map(|s| s.to_string()).unwrap_or_default());
    row.push(event.publisher.clone());
    row.extend(place);
    row.extend([degree(lat), degree(lon)]);
    Ok(tabbed(&row))
}

// Name, sectors, country.
fn side(side: &Side, own: bool) -> [String; 3] {
    let country = by_record(&side.code, &side.sector);
    if own {
        return [
            side.name.clone(),
            side.native.clone(),
            country.map_or("", |c| c.name).to_owned(),
        ];
    }
    let mut words: Vec<&str> = side
        .sector
        .iter()
        .map(|s| word_of(Words::Icews, s))
        .collect();
    words.push(word_of_code(Words::Icews, &side.code));
    words.retain(|w| !w.is_empty());
    let country = country.map_or("", |c| c.name);
    let name = if side.name.is_empty() {
        country
    } else {
        &side.name
    };
    [name.to_owned(), words.join(","), country.to_owned()]
}

// What is done, in PLOVER's words: ICEWS's own phrases are not ours to hand on.
fn act(event: &Imported) -> String {
    let mut words = vec![event.event.map_or("", EventType::code)];
    words.extend(event.mode.iter().map(String::as_str));
    words.join(" ").trim().to_owned()
}

//! POLECAT.

use super::{LeftOut, degree, one_day, parts, tabbed};
use crate::events::countries::{by_iso, by_record, cow_of};
use crate::events::polecat::{COLUMNS, EXTRA};
use detente_record::{EventType, Imported, NON_STATE_CODES, Side};

pub(super) fn header() -> Vec<u8> {
    let names: Vec<&str> = COLUMNS
        .iter()
        .map(|n| n.split('|').next().unwrap_or(n))
        .collect();
    tabbed(&names)
}

pub(super) fn line(event: &Imported, own: bool) -> Result<Vec<u8>, LeftOut> {
    one_day(event)?;
    let Some(kind) = event.event else {
        return Err("no PLOVER type");
    };
    let score = match event.scale == "plover" {
        true => event.score,
        false => Some(EventType::score(kind, &event.mode)),
    };
    let mut row = vec![
        event.key.clone(),
        event.date.to_string(),
        kind.code().to_owned(),
        event.mode.join(";"),
        score.map(|s| s.to_string()).unwrap_or_default(),
        event.quad.to_string(),
        event.context.join(";"),
    ];
    row.extend(side(&event.source, own));
    row.extend(side(&event.target, own));
    let place: [String; 10] = match &event.place {
        None => Default::default(),
        Some(place) => {
            let [city, district, province, country, geonames, raw, feature] = match own {
                true => parts::<7>(&place.native),
                false => [
                    "",
                    "",
                    "",
                    by_iso(&place.country).map_or("", |c| c.name),
                    "",
                    "",
                    "",
                ],
            };
            let (lat, lon) = (degree(place.lat), degree(place.lon));
            [
                &place.name,
                city,
                district,
                province,
                country,
                &lat,
                &lon,
                geonames,
                raw,
                feature,
            ]
            .map(str::to_owned)
        }
    };
    row.extend(place);
    row.push(event.publisher.clone());
    row.extend(
        EXTRA
            .iter()
            .map(|(name, _)| event.extra.get(*name).cloned().unwrap_or_default()),
    );
    for column in &mut row {
        if column.is_empty() {
            "None".clone_into(column);
        }
    }
    Ok(latin(&tabbed(&row)))
}

// Name, country, COW, first sector, sectors, title, words of the text, Wikipedia.
fn side(side: &Side, own: bool) -> Vec<String> {
    let mut out = vec![side.name.clone()];
    if own {
        out.extend(parts::<7>(&side.native).map(str::to_owned));
        return out;
    }
    let country = by_record(&side.code, &side.sector);
    let other = NON_STATE_CODES.iter().find(|c| **c == side.code);
    let name = country
        .map(|c| c.name)
        .or(other.copied())
        .unwrap_or_default();
    let cow = country.map_or("", |c| cow_of(c.iso));
    let first = side.sector.first().map_or("", String::as_str);
    let sectors = side.sector.join(";");
    out.extend([name, cow, first, &sectors, "", "", ""].map(str::to_owned));
    out
}

// What ISO-8859-1 has no sign for is a question mark.
fn latin(utf8: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(utf8);
    text.chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
        .collect()
}

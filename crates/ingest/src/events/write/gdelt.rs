//! GDELT 2.0: events, and their mentions.

use super::flat::numbered;
use super::{LeftOut, coded, compact, degree, one_day, parts, scored, tabbed};
use crate::events::countries::{by_iso, fips_of};
use crate::events::gdelt::EXTRA;
use crate::events::mentions::COLUMNS;
use crate::events::sectors::{Words, word_of};
use detente_record::{
    Article, Event, Goldstein, Imported, NON_STATE_CODES, Part, Side, Site, Span,
};

pub(super) fn line(event: &Imported, own: bool) -> Result<Vec<u8>, LeftOut> {
    one_day(event)?;
    coded(event)?;
    let day = compact(event.date);
    let extra = |column: usize| {
        let name = EXTRA
            .iter()
            .find(|(_, c)| *c == column)
            .map_or("", |(name, _)| name);
        event.extra.get(name).cloned().unwrap_or_default()
    };
    let mut row = vec![
        if own {
            event.key.clone()
        } else {
            numbered(&event.key)
        },
        day.clone(),
        day[..6].to_owned(),
        day[..4].to_owned(),
        // The year and the part of it that is over, as GDELT counts it.
        format!(
            "{:.4}",
            f64::from(event.date.year())
                + (f64::from(event.date.month() - 1) * 30.0 + f64::from(event.date.day())) / 365.0
        ),
    ];
    row.extend(side(&event.source, own));
    row.extend(side(&event.target, own));
    row.push(extra(25));
    row.push(event.cameo.clone());
    row.push(event.cameo.get(..3).unwrap_or(&event.cameo).to_owned());
    row.push(event.cameo.get(..2).unwrap_or_default().to_owned());
    row.push(event.quad.to_string());
    row.push(
        scored(event, Goldstein::Gdelt)
            .map(|s| format!("{s:?}"))
            .unwrap_or_default(),
    );
    row.extend([extra(31), extra(32), event.reports.to_string(), extra(34)]);
    for place in [&event.source.place, &event.target.place, &event.place] {
        row.extend(site(place.as_ref(), own));
    }
    row.extend([extra(59), event.url.clone()]);
    Ok(tabbed(&row))
}

// Code, name, country, group, ethnic, two religions, three types.
fn side(side: &Side, own: bool) -> Vec<String> {
    if own {
        let [code, rest @ ..] = parts::<9>(&side.native);
        let mut out = vec![code.to_owned(), side.name.clone()];
        out.extend(rest.map(str::to_owned));
        return out;
    }
    let roles: Vec<&str> = side
        .sector
        .iter()
        .map(|s| word_of(Words::Cameo, s))
        .filter(|w| !w.is_empty())
        .collect();
    let state = !NON_STATE_CODES.contains(&side.code.as_str());
    let (country, group) = if state {
        (side.code.as_str(), "")
    } else {
        ("", side.code.as_str())
    };
    let whole: String = std::iter::once(side.code.as_str())
        .chain(roles.iter().copied())
        .collect();
    let name = side.name.to_uppercase();
    let role = |n: usize| roles.get(n).copied().unwrap_or_default();
    [
        &whole,
        &name,
        country,
        group,
        "",
        "",
        "",
        role(0),
        role(1),
        role(2),
    ]
    .map(str::to_owned)
    .to_vec()
}

// Type, name, country, two divisions, latitude, longitude, feature.
fn site(site: Option<&Site>, own: bool) -> [String; 8] {
    let Some(site) = site else {
        return ["0", "", "", "", "", "", "", ""].map(str::to_owned);
    };
    let (lat, lon) = (degree(site.lat), degree(site.lon));
    if own {
        let [kind, country, adm1, adm2, feature] = parts::<5>(&site.native);
        return [kind, &site.name, country, adm1, adm2, &lat, &lon, feature].map(str::to_owned);
    }
    // Country, world city, world division.
    let kind = match site.native.as_str() {
        "country" => "1",
        "province" => "5",
        _ => "4",
    };
    let country = fips_of(&site.country);
    let name = match (kind, by_iso(&site.country)) {
        ("1", _) | (_, None) => site.name.clone(),
        (_, Some(country)) => format!("{}, {}", site.name, country.name),
    };
    let feature = if kind == "1" { country } else { "" };
    [kind, &name, country, "", "", &lat, &lon, feature].map(str::to_owned)
}

/// Returns the lines of a mentions file for the rows that [`flat`](super::flat)
/// made of an event: one for each place in the article that tells of it.
/// Offsets count characters of the article's title or text.
pub fn mentions(event: &Event, rows: &[Imported], article: &Article) -> Vec<u8> {
    let words = match event.text_info.part {
        Part::Title => article.title.as_deref().unwrap_or_default(),
        Part::Body => &article.text,
    };
    let offset = |byte: Option<usize>| match byte.and_then(|b| words.get(..b)) {
        Some(before) => before.chars().count().to_string(),
        None => "-1".to_owned(),
    };
    let published = article.published.map(compact);
    let time = |day: Option<String>| day.map(|d| d + "000000").unwrap_or_default();
    let mut out = Vec::new();
    for row in rows {
        let start = |entities: &[detente_record::Entity]| {
            entities
                .iter()
                .find(|e| e.label() == row.source.name || e.label() == row.target.name)
                .and_then(|e| e.start)
        };
        let spans = std::iter::once(&event.trigger).chain(&event.mentions);
        for (number, Span { start: at, .. }) in spans.enumerate() {
            // Web, or (2) a citation where there is no address.
            let (kind, where_) = match &article.url {
                Some(url) => ("1", url.as_str()),
                None => ("2", article.id.as_str()),
            };
            let sentence = if number == 0 {
                row.sentence.map(|s| s.to_string()).unwrap_or_default()
            } else {
                String::new()
            };
            let first = number == 0;
            let columns = [
                numbered(&row.key),
                time(Some(compact(row.date))),
                time(published.clone().or_else(|| Some(compact(row.date)))),
                kind.to_owned(),
                row.publisher.clone(),
                where_.to_owned(),
                sentence,
                offset(start(&event.actor).filter(|_| first)),
                offset(start(&event.recipient).filter(|_| first)),
                offset(Some(*at)),
                "1".to_owned(),
                "100".to_owned(),
                words.chars().count().to_string(),
                String::new(),
                String::new(),
                String::new(),
            ];
            out.extend(tabbed(&columns));
        }
    }
    out
}

/// Returns a mention that was imported as one.
pub(super) fn mention(event: &Imported, own: bool) -> Result<Vec<u8>, LeftOut> {
    if !own {
        return Err("no mention");
    }
    let mut row: Vec<String> = COLUMNS
        .iter()
        .map(|name| event.extra.get(*name).cloned().unwrap_or_default())
        .collect();
    row[0].clone_from(&event.key);
    if row[1].is_empty() {
        row[1] = compact(event.date) + "000000";
    }
    row[4].clone_from(&event.publisher);
    row[5].clone_from(&event.url);
    row[6] = event.sentence.map(|s| s.to_string()).unwrap_or_default();
    Ok(tabbed(&row))
}

//! From a coded event to rows of one source and one target.

use super::LeftOut;
use crate::events::sectors::{Words, word_of};
use detente_record::{
    Article, Entity, Event, Goldstein, Imported, Precision, Side, Site, digest, goldstein,
};
use std::collections::BTreeMap;

/// Returns the rows of a coded event: a row for each actor and each recipient;
/// for a reciprocal act (several actors, no recipient) a row for each ordered pair.
///
/// `text` is the sentence as it may be shown.
///
/// # Errors
///
/// If it is no act that was done (planned, hypothetical, negated, background,
/// denied, or only alleged), has no actor, or no date.
pub fn flat(event: &Event, article: &Article) -> Result<Vec<Imported>, LeftOut> {
    if !event.auxiliary.is_empty() {
        return Err("planned, hypothetical, negated or historical");
    }
    if !event.is_act() {
        return Err("only alleged, or denied");
    }
    if event.actor.is_empty() {
        return Err("no actor");
    }
    let Some(date) = event.when.date else {
        return Err("no date");
    };
    let mut base = Imported {
        series: "detente".to_owned(),
        date,
        enddate: event.when.enddate,
        date_precision: event.when.date_precision,
        cameo: event.cameo.clone(),
        event: event.event.first().copied(),
        mode: event.mode.clone(),
        context: event.context.clone(),
        quad: event.quad_code,
        place: event.event_loc.as_ref().map(|place| Site {
            name: place.name.clone(),
            country: place.country.clone(),
            lat: place.lat,
            lon: place.lon,
            native: place.precision.clone(),
        }),
        text: event.text.clone(),
        url: article.url.clone().unwrap_or_default(),
        publisher: article.source.clone().unwrap_or_default(),
        story: article.id.clone(),
        sentence: u32::try_from(event.text_info.sequence + 1).ok(),
        reports: 1,
        extra: extra(event, article),
        ..Imported::default()
    };
    base.score = goldstein(&event.cameo, Goldstein::Icews);
    base.scale = match base.score {
        Some(_) => "goldstein:icews".to_owned(),
        None => String::new(),
    };
    if base.date_precision == Precision::Unknown {
        return Err("no date");
    }
    let rows = pairs(event);
    let several = rows.len() > 1;
    Ok(rows
        .into_iter()
        .enumerate()
        .map(|(number, (from, to))| Imported {
            key: match several {
                true => format!("{}-{}", event.id, number + 1),
                false => event.id.clone(),
            },
            source: side(from),
            target: to.map(side).unwrap_or_default(),
            ..base.clone()
        })
        .collect())
}

fn pairs(event: &Event) -> Vec<(&Entity, Option<&Entity>)> {
    let actors = &event.actor;
    if event.recipient.is_empty() {
        if let [only] = actors.as_slice() {
            return vec![(only, None)];
        }
        let both = |a: usize, b: usize| (a != b).then(|| (&actors[a], Some(&actors[b])));
        return (0..actors.len())
            .flat_map(|a| (0..actors.len()).filter_map(move |b| both(a, b)))
            .collect();
    }
    let to = |from| event.recipient.iter().map(move |to| (from, Some(to)));
    actors.iter().flat_map(to).collect()
}

fn side(entity: &Entity) -> Side {
    let roles = entity.sector.iter().map(|s| word_of(Words::Cameo, s));
    Side {
        code: entity.code.clone(),
        sector: entity.sector.clone(),
        name: entity.label().to_owned(),
        native: std::iter::once(entity.code.as_str()).chain(roles).collect(),
        place: None,
    }
}

// What GDELT counts, as far as it is known here.
fn extra(event: &Event, article: &Article) -> BTreeMap<String, String> {
    let added = article.retrieved.as_deref().and_then(|t| t.get(..10));
    let added = added
        .map(str::to_owned)
        .or_else(|| article.published.map(|d| d.to_string()));
    let mut extra = BTreeMap::from([
        ("IsRootEvent".to_owned(), "1".to_owned()),
        (
            "NumMentions".to_owned(),
            (event.mentions.len() + 1).to_string(),
        ),
        ("NumSources".to_owned(), "1".to_owned()),
    ]);
    if let Some(day) = added {
        extra.insert(
            "DATEADDED".to_owned(),
            format!("{}000000", day.replace('-', "")),
        );
    }
    if let Some(language) = &article.language {
        extra.insert("Language".to_owned(), language.clone());
    }
    if let Some(day) = article.published {
        extra.insert("Publication Date".to_owned(), day.to_string());
    }
    extra
}

/// Returns a number for formats whose ids are numbers: the id if it is one,
/// else 15 digits of a hash of it.
pub(super) fn numbered(key: &str) -> String {
    if !key.is_empty() && key.bytes().all(|b| b.is_ascii_digit()) {
        return key.to_owned();
    }
    let hash = digest(key.as_bytes());
    let number = u64::from_str_radix(hash.get(..15).unwrap_or("0"), 16).unwrap_or(0);
    (100_000_000_000_000 + number % 900_000_000_000_000).to_string()
}

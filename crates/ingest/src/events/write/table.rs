//! Our own columns: what `series` reads, all of it.

use detente_record::{EventType, Imported, Precision, Side};

/// The columns, in CSV and Parquet.
pub(super) const COLUMNS: [&str; 27] = [
    "date",
    "enddate",
    "date_precision",
    "source_iso3",
    "source_sector",
    "source_name",
    "target_iso3",
    "target_sector",
    "target_name",
    "cameo",
    "event",
    "mode",
    "context",
    "quad_code",
    "score",
    "scale",
    "place",
    "place_country",
    "lat",
    "lon",
    "text",
    "url",
    "publisher",
    "reports",
    "id",
    "story_id",
    "sentence",
];

pub(super) fn header() -> Vec<u8> {
    record(&COLUMNS.map(str::to_owned))
}

pub(super) fn line(event: &Imported, own: bool) -> Vec<u8> {
    record(&texts(event, own))
}

/// The columns of an event as text.
pub(super) fn texts(event: &Imported, own: bool) -> [String; 27] {
    let code = |side: &Side| {
        if own {
            side.native.clone()
        } else {
            side.code.clone()
        }
    };
    let place = event.place.clone().unwrap_or_default();
    let number = |value: Option<f64>| value.map(|n| n.to_string()).unwrap_or_default();
    [
        event.date.to_string(),
        event.enddate.map(|d| d.to_string()).unwrap_or_default(),
        precision_word(event.date_precision).to_owned(),
        code(&event.source),
        event.source.sector.join(" "),
        event.source.name.clone(),
        code(&event.target),
        event.target.sector.join(" "),
        event.target.name.clone(),
        event.cameo.clone(),
        event.event.map_or("", EventType::code).to_owned(),
        event.mode.join(" "),
        event.context.join(" "),
        event.quad.to_string(),
        number(event.score),
        event.scale.clone(),
        place.name,
        place.country,
        number(place.lat),
        number(place.lon),
        event.text.clone(),
        event.url.clone(),
        event.publisher.clone(),
        event.reports.to_string(),
        event.key.clone(),
        event.story.clone(),
        event.sentence.map(|s| s.to_string()).unwrap_or_default(),
    ]
}

/// The word for a precision, as in JSON.
pub(crate) fn precision_word(precision: Precision) -> &'static str {
    match precision {
        Precision::Day => "day",
        Precision::Week => "week",
        Precision::Month => "month",
        Precision::Quarter => "quarter",
        Precision::Season => "season",
        Precision::Year => "year",
        Precision::Decade => "decade",
        Precision::Unknown => "unknown",
    }
}

fn record(columns: &[String]) -> Vec<u8> {
    let mut out = csv::Writer::from_writer(Vec::new());
    // Writing to memory does not fail.
    let _ = out.write_record(columns);
    out.into_inner().unwrap_or_default()
}

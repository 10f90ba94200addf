//! Series with named columns: the least that makes an event, in a table of any kind.

use super::cameo;
use super::countries::by_iso;
use super::days::day;
use super::fields::{Layout, degrees, number, plain};
use super::icews::fit;
use super::pipe::{Telling, number_equals};
use super::write::precision_word;
use super::{EventAccount, EventBatch, EventOptions, Repairs, Row, RowReader};
use crate::{Kind, Problem};
use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type,
    TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType,
    TimestampSecondType, UInt8Type, UInt16Type, UInt32Type,
};
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_schema::{DataType, TimeUnit};
use detente_record::{
    EventType, Goldstein, Imported, NON_STATE_CODES, Precision, SECTORS, Side, Site,
};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::file::reader::ChunkReader;

pub(crate) const COLUMNS: [&str; 27] = [
    "date|day|event_date",
    "source_iso3|src|source_code|actor1_iso3",
    "target_iso3|tgt|target_code|actor2_iso3",
    "cameo|cameo_code|code|event_code",
    "score|intensity|goldstein",
    "id|event_id|key",
    "source_name|source|source_entity|actor1",
    "target_name|target|target_entity|actor2",
    "text|relation|event_text",
    "publisher",
    "story_id|story",
    "scale",
    "enddate",
    "date_precision",
    "source_sector",
    "target_sector",
    "event",
    "mode",
    "context",
    "quad_code",
    "place",
    "place_country",
    "lat",
    "lon",
    "url",
    "reports",
    "sentence",
];

pub(crate) struct Named {
    layout: Layout,
    series: String,
    keyless: bool,
}

impl Named {
    pub(crate) fn of(first: &[&str], series: &str) -> Result<Named, String> {
        let layout = Layout::of(first, &COLUMNS, &[0, 1, 2, 3])?;
        let header: Vec<String> = first.iter().map(|f| plain(f)).collect();
        if !header
            .iter()
            .any(|h| COLUMNS[0].split('|').any(|name| *h == plain(name)))
        {
            return Err(
                "its first row does not name the columns date, source_iso3, target_iso3 and cameo"
                    .to_owned(),
            );
        }
        let keyless = !COLUMNS[5]
            .split('|')
            .any(|name| header.contains(&plain(name)));
        Ok(Named {
            layout,
            series: series.to_owned(),
            keyless,
        })
    }
}

impl Named {
    fn place(&self, row: &[&str]) -> Option<Site> {
        let get = |column| self.layout.get(row, column);
        let (lat, lon) = degrees(get(22), get(23));
        let country = by_iso(get(21)).map_or("", |c| c.iso);
        if get(20).is_empty() && country.is_empty() && lat.is_none() {
            return None;
        }
        Some(Site {
            name: get(20).to_owned(),
            country: country.to_owned(),
            lat,
            lon,
            native: String::new(),
        })
    }
}

impl RowReader for Named {
    fn row(&self, row: &[&str], repairs: &mut Repairs) -> Row {
        if self.layout.is_header(row, &COLUMNS) {
            return Row::Header;
        }
        let row = match fit(row, self.layout.width, repairs) {
            Ok(row) => row,
            Err(aside) => return aside,
        };
        let get = |column| self.layout.get(row, column);
        let Some(date) = day(get(0), repairs) else {
            return Row::Aside("no date", get(0).to_owned());
        };
        let score = number(get(4));
        let coded = cameo::code(get(3), score, Goldstein::Icews, repairs);
        // What is coded in PLOVER alone, or only scored, is an event as well.
        let typed: Option<EventType> = get(16).parse().ok();
        if coded.is_none() && (!get(3).is_empty() || (typed.is_none() && score.is_none())) {
            return Row::Aside("no CAMEO code", get(3).to_owned());
        }
        let mut event = Imported {
            series: self.series.clone(),
            key: get(5).to_owned(),
            date,
            enddate: day(get(12), repairs).filter(|end| *end >= date),
            date_precision: precision(get(13)),
            source: side(get(1), get(14), get(6)),
            target: side(get(2), get(15), get(7)),
            cameo: coded.unwrap_or_default(),
            place: self.place(row),
            text: get(8).to_owned(),
            url: get(24).to_owned(),
            publisher: get(9).to_owned(),
            story: get(10).to_owned(),
            sentence: get(26).parse().ok(),
            reports: get(25).parse().unwrap_or(1),
            ..Imported::default()
        };
        cameo::mean(&mut event);
        cameo::score(&mut event, score, Goldstein::Icews);
        if score.is_some() && !get(11).is_empty() {
            event.scale = get(11).to_owned();
        }
        if let Some(typed) = typed {
            let list = |text: &str| {
                text.split([' ', ';'])
                    .filter(|w| !w.is_empty())
                    .map(str::to_owned)
                    .collect()
            };
            event.event = Some(typed);
            event.mode = list(get(17));
            event.context = list(get(18));
        }
        if let Ok(quad @ 1..=4) = get(19).parse() {
            event.quad = quad;
        }
        Row::Event(Box::new(event))
    }

    fn keyless(&self) -> bool {
        self.keyless
    }
}

fn precision(word: &str) -> Precision {
    let all = [
        Precision::Week,
        Precision::Month,
        Precision::Quarter,
        Precision::Season,
        Precision::Year,
        Precision::Decade,
        Precision::Unknown,
    ];
    let found = all.into_iter().find(|p| precision_word(*p) == word);
    found.unwrap_or(Precision::Day)
}

fn side(code: &str, sectors: &str, name: &str) -> Side {
    let country = by_iso(code);
    let other = NON_STATE_CODES.iter().find(|c| **c == code);
    let given = sectors
        .split([' ', ';', ','])
        .chain(country.map(|c| c.sector));
    let mut sector: Vec<String> = Vec::new();
    for word in given {
        if SECTORS.contains(&word) && !sector.iter().any(|s| s == word) {
            sector.push(word.to_owned());
        }
    }
    Side {
        code: country
            .map(|c| c.code)
            .or(other.copied())
            .unwrap_or_default()
            .to_owned(),
        sector,
        name: name.to_owned(),
        native: code.to_owned(),
        place: None,
    }
}

/// Reads a series from a Parquet file with named columns, as [`read_events`](super::read_events)
/// does from text. Columns it does not know are passed over.
///
/// # Errors
///
/// A [`Problem`] if it is no such file or cannot be read; and what `each` returns.
pub fn read_parquet_series<E: From<Problem>>(
    file: impl ChunkReader + 'static,
    origin: &str,
    options: &EventOptions,
    mut each: impl FnMut(EventBatch) -> Result<(), E>,
) -> Result<EventAccount, E> {
    let broken = |error: &dyn std::fmt::Display| {
        E::from(Problem::refused(
            origin,
            format!("it is no Parquet file that can be read ({error})"),
        ))
    };
    let builder = ParquetRecordBatchReaderBuilder::try_new(file).map_err(|e| broken(&e))?;
    let names: Vec<String> = builder
        .schema()
        .fields()
        .iter()
        .map(|f| f.name().clone())
        .collect();
    let header: Vec<&str> = names.iter().map(String::as_str).collect();
    let named = Named::of(&header, &options.series).map_err(|why| {
        E::from(Problem::refused(
            origin,
            format!("it is not a file of series: {why}"),
        ))
    })?;
    let mut seen = std::collections::HashMap::new();
    let mut whole = EventAccount::default();
    let mut telling = Telling::default();
    for batch in builder
        .with_batch_size(8192)
        .build()
        .map_err(|e| broken(&e))?
    {
        let batch = batch.map_err(|e| broken(&e))?;
        let mut out = rows(&batch, &named, origin, whole.rows);
        if named.keyless {
            number_equals(&mut seen, &mut out);
        }
        telling.keep(&mut out.problems);
        whole.add(&out.account);
        each(out)?;
    }
    Ok(whole)
}

fn rows(batch: &RecordBatch, named: &Named, origin: &str, before: u64) -> EventBatch {
    let mut out = EventBatch::default();
    let columns: Vec<Vec<String>> = batch.columns().iter().map(texts).collect();
    for number in 0..batch.num_rows() {
        let row: Vec<&str> = columns
            .iter()
            .map(|c| c.get(number).map_or("", String::as_str))
            .collect();
        out.account.rows += 1;
        let mut repairs = Repairs::default();
        match named.row(&row, &mut repairs) {
            Row::Header => out.account.headers += 1,
            Row::Aside(why, what) => {
                let count = out.account.aside.entry(why).or_default();
                *count += 1;
                if *count == 1 {
                    out.problems.push(Problem {
                        origin: origin.to_owned(),
                        line: Some(before + number as u64 + 1),
                        kind: Kind::Warning,
                        message: format!("set aside, {why}: {what}"),
                    });
                }
            }
            Row::Event(event) => {
                out.account.read += 1;
                for repair in repairs.0 {
                    *out.account.repaired.entry(repair).or_default() += 1;
                }
                out.identities.push(event.identity());
                out.events.push(*event);
            }
        }
    }
    out
}

/// The values of a column as text; what is null, or of a kind that is no value, is empty.
pub(crate) fn texts(column: &ArrayRef) -> Vec<String> {
    let column = match column.data_type() {
        DataType::Dictionary(_, _) => unpacked(column),
        _ => None,
    }
    .unwrap_or_else(|| column.clone());
    let all = |value: &dyn Fn(usize) -> Option<String>| -> Vec<String> {
        (0..column.len())
            .map(|at| if column.is_null(at) { None } else { value(at) }.unwrap_or_default())
            .collect()
    };
    macro_rules! numbers {
        ($kind:ty) => {{
            let values = column.as_primitive::<$kind>();
            all(&|at| Some(values.value(at).to_string()))
        }};
    }
    macro_rules! times {
        ($kind:ty) => {{
            let values = column.as_primitive::<$kind>();
            all(&|at| values.value_as_datetime(at).map(|t| t.to_string()))
        }};
    }
    match column.data_type() {
        DataType::Utf8 => all(&|at| Some(column.as_string::<i32>().value(at).to_owned())),
        DataType::LargeUtf8 => all(&|at| Some(column.as_string::<i64>().value(at).to_owned())),
        DataType::Utf8View => all(&|at| Some(column.as_string_view().value(at).to_owned())),
        DataType::Int8 => numbers!(Int8Type),
        DataType::Int16 => numbers!(Int16Type),
        DataType::Int32 => numbers!(Int32Type),
        DataType::Int64 => numbers!(Int64Type),
        DataType::UInt8 => numbers!(UInt8Type),
        DataType::UInt16 => numbers!(UInt16Type),
        DataType::UInt32 => numbers!(UInt32Type),
        DataType::Float32 => numbers!(Float32Type),
        DataType::Float64 => numbers!(Float64Type),
        DataType::Date32 => {
            let values = column.as_primitive::<Date32Type>();
            all(&|at| values.value_as_date(at).map(|d| d.to_string()))
        }
        DataType::Timestamp(TimeUnit::Second, _) => times!(TimestampSecondType),
        DataType::Timestamp(TimeUnit::Millisecond, _) => times!(TimestampMillisecondType),
        DataType::Timestamp(TimeUnit::Microsecond, _) => times!(TimestampMicrosecondType),
        DataType::Timestamp(TimeUnit::Nanosecond, _) => times!(TimestampNanosecondType),
        _ => all(&|_| None),
    }
}

fn unpacked(column: &ArrayRef) -> Option<ArrayRef> {
    let dictionary = column.as_any_dictionary_opt()?;
    let values = texts(dictionary.values());
    let keys = dictionary.normalized_keys();
    let whole = (0..column.len()).map(|at| {
        let key = keys.get(at).filter(|_| !column.is_null(at))?;
        values.get(*key).cloned()
    });
    Some(std::sync::Arc::new(
        whole.collect::<arrow_array::StringArray>(),
    ))
}

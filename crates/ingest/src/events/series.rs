//! Series with named columns: the least that makes an event, in a table of any kind.

use super::cameo;
use super::countries::by_iso;
use super::days::day;
use super::fields::{Layout, number, plain};
use super::icews::fit;
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
use detente_record::{Goldstein, Imported, NON_STATE_CODES, Precision, Side};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::file::reader::ChunkReader;

const COLUMNS: [&str; 12] = [
    "date|day|event_date",
    "source_iso3|src|source_code|actor1_iso3",
    "target_iso3|tgt|target_code|actor2_iso3",
    "cameo|cameo_code|code|event_code",
    "intensity|goldstein|score",
    "id|event_id|key",
    "source|source_name|actor1",
    "target|target_name|actor2",
    "relation|event_text|text",
    "publisher",
    "story_id|story",
    "scale",
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
        let Some(cameo) = cameo::code(get(3), score, Goldstein::Icews, repairs) else {
            return Row::Aside("no CAMEO code", get(3).to_owned());
        };
        let mut event = Imported {
            series: self.series.clone(),
            key: get(5).to_owned(),
            date,
            date_precision: Precision::Day,
            source: side(get(1), get(6)),
            target: side(get(2), get(7)),
            cameo,
            text: get(8).to_owned(),
            publisher: get(9).to_owned(),
            story: get(10).to_owned(),
            reports: 1,
            ..Imported::default()
        };
        cameo::mean(&mut event);
        cameo::score(&mut event, score, Goldstein::Icews);
        if score.is_some() && !get(11).is_empty() {
            event.scale = get(11).to_owned();
        }
        Row::Event(Box::new(event))
    }

    fn keyless(&self) -> bool {
        self.keyless
    }
}

fn side(code: &str, name: &str) -> Side {
    let country = by_iso(code);
    let other = NON_STATE_CODES.iter().find(|c| **c == code);
    Side {
        code: country
            .map(|c| c.code)
            .or(other.copied())
            .unwrap_or_default()
            .to_owned(),
        sector: country
            .iter()
            .map(|c| c.sector)
            .filter(|s| !s.is_empty())
            .map(str::to_owned)
            .collect(),
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
    for batch in builder
        .with_batch_size(8192)
        .build()
        .map_err(|e| broken(&e))?
    {
        let batch = batch.map_err(|e| broken(&e))?;
        let mut out = rows(&batch, &named, origin, whole.rows);
        if named.keyless {
            for event in &mut out.events {
                let count: &mut u32 = seen.entry(event.identity()).or_default();
                *count += 1;
                if *count > 1 {
                    event.key = format!("#{count}");
                }
            }
        }
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

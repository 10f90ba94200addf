//! Parquet with our own columns, zstd.

use super::table::COLUMNS;
use super::table::texts;
use arrow_array::{ArrayRef, Date32Array, Float64Array, RecordBatch, StringArray, UInt32Array};
use arrow_schema::{DataType, Field, Schema};
use detente_record::{Day, Imported};
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use std::io::Write;
use std::sync::Arc;

/// Rows in a group: what a reader must hold at once.
const GROUP: usize = 128 * 1024;

/// Writes events as Parquet. Whoever wants rows of a pair side by side hands
/// them in in that order.
pub struct ParquetEvents<W: Write + Send> {
    writer: ArrowWriter<W>,
    schema: Arc<Schema>,
    waiting: Vec<[String; 27]>,
}

impl<W: Write + Send> ParquetEvents<W> {
    /// Begins a file; `about` goes into its metadata, by name.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn new(to: W, about: &[(&str, String)]) -> Result<Self, ParquetError> {
        let fields: Vec<Field> = COLUMNS
            .iter()
            .map(|name| Field::new(*name, kind(name), true))
            .collect();
        let schema = Arc::new(Schema::new(fields));
        let about = about
            .iter()
            .map(|(name, value)| KeyValue::new((*name).to_owned(), value.clone()));
        let properties = WriterProperties::builder()
            .set_compression(Compression::ZSTD(ZstdLevel::try_new(3)?))
            .set_created_by("detente".to_owned())
            .set_max_row_group_row_count(Some(GROUP))
            .set_key_value_metadata(Some(about.collect()))
            .build();
        Ok(ParquetEvents {
            writer: ArrowWriter::try_new(to, schema.clone(), Some(properties))?,
            schema,
            waiting: Vec::new(),
        })
    }

    /// Writes an event; `own` as in [`EventFile::line`](super::EventFile::line).
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn add(&mut self, event: &Imported, own: bool) -> Result<(), ParquetError> {
        self.waiting.push(texts(event, own));
        if self.waiting.len() >= 8192 {
            self.flush()
        } else {
            Ok(())
        }
    }

    /// Ends the file and returns what it was written to.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn finish(mut self) -> Result<W, ParquetError> {
        self.flush()?;
        self.writer.into_inner()
    }

    fn flush(&mut self) -> Result<(), ParquetError> {
        let rows = std::mem::take(&mut self.waiting);
        let columns: Vec<ArrayRef> = (0..COLUMNS.len())
            .map(|at| column(COLUMNS[at], rows.iter().map(|row| row[at].as_str())))
            .collect();
        let batch = RecordBatch::try_new(self.schema.clone(), columns)?;
        self.writer.write(&batch)
    }
}

fn kind(name: &str) -> DataType {
    match name {
        "date" | "enddate" => DataType::Date32,
        "score" | "lat" | "lon" => DataType::Float64,
        "quad_code" | "reports" | "sentence" => DataType::UInt32,
        _ => DataType::Utf8,
    }
}

fn column<'a>(name: &str, values: impl Iterator<Item = &'a str>) -> ArrayRef {
    match kind(name) {
        DataType::Date32 => Arc::new(values.map(day).collect::<Date32Array>()),
        DataType::Float64 => Arc::new(values.map(|v| v.parse().ok()).collect::<Float64Array>()),
        DataType::UInt32 => Arc::new(values.map(|v| v.parse().ok()).collect::<UInt32Array>()),
        _ => Arc::new(
            values
                .map(|v| (!v.is_empty()).then_some(v))
                .collect::<StringArray>(),
        ),
    }
}

fn day(text: &str) -> Option<i32> {
    let day: Day = text.parse().ok()?;
    let since = Day::constant(1970, 1, 1).until(day).ok()?;
    Some(since.get_days())
}

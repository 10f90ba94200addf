//! Tables of characters (CSV, TSV and their like) and Parquet: an article a row.

use crate::columns::Places;
use crate::decode::{Utf8, decode, is_binary};
use crate::sniffed::Sniffed;
use crate::{Articles, Options, Problem, events};
use bytes::Bytes;
use csv::{ByteRecord, ReaderBuilder};
use detente_record::{Article, Reason};
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::errors::ParquetError;
use parquet::file::reader::ChunkReader;
use std::cell::Cell;
use std::collections::VecDeque;
use std::io::{self, BufRead, Read};
use std::rc::Rc;

/// What made these articles, as stored beside them.
const CSV: &str = "csv/1";
const PARQUET: &str = "parquet/1";

/// Marks between cells, in the order in which they are preferred where both could be.
const MARKS: [u8; 4] = [b'\t', b',', b';', b'|'];

/// Rows of a Parquet file held at a time.
const BATCH: usize = 64;

/// Returns the mark between the cells of a table, by its first line.
fn mark(head: &[u8]) -> u8 {
    let mut quoted = false;
    let mut counts = [0usize; MARKS.len()];
    for byte in head {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            byte if !quoted => {
                if let Some(at) = MARKS.iter().position(|mark| mark == byte)
                    && let Some(count) = counts.get_mut(at)
                {
                    *count += 1;
                }
            }
            _ => {}
        }
    }
    let most = counts.iter().max().copied().unwrap_or_default();
    let found = MARKS.iter().zip(counts).find(|(_, count)| *count == most);
    found.map_or(b',', |(mark, _)| *mark)
}

/// Returns whether text begins with the header of a table of articles.
pub(crate) fn looks_like(head: &str) -> bool {
    let line = head.lines().next().unwrap_or_default();
    let mark = mark(line.as_bytes());
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .delimiter(mark)
        .from_reader(line.as_bytes());
    let mut record = csv::StringRecord::new();
    let read = reader.read_record(&mut record).unwrap_or(false);
    let names: Vec<String> = record.iter().map(str::to_owned).collect();
    read && crate::columns::is_header(&names)
}

/// The rows of a table, one at a time.
pub(crate) struct Rows<R: BufRead> {
    reader: Option<csv::Reader<Limited<Utf8<Sniffed<R>>>>>,
    places: Option<Places>,
    read: Rc<Cell<u64>>,
    origin: String,
    options: Options,
    ready: VecDeque<Result<Article, Problem>>,
    any: bool,
}

impl<R: BufRead> Rows<R> {
    /// `head` is what `reader` will give first.
    pub(crate) fn new(reader: Sniffed<R>, head: &[u8], origin: &str, options: &Options) -> Rows<R> {
        let mut rows = Rows {
            reader: None,
            places: None,
            read: Rc::new(Cell::new(0)),
            origin: origin.to_owned(),
            options: options.clone(),
            ready: VecDeque::new(),
            any: false,
        };
        if is_binary(head) {
            rows.ready.push_back(Err(Problem::binary(origin)));
            return rows;
        }
        let limited = Limited {
            inner: Utf8::new(reader, head),
            read: rows.read.clone(),
            limit: options.max_bytes as u64 + (1 << 17),
        };
        let mark = mark(decode(head).text.as_bytes());
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(mark)
            .from_reader(limited);
        rows.reader = Some(reader);
        rows
    }

    fn step(&mut self) {
        let Some(reader) = &mut self.reader else {
            return;
        };
        self.read.set(0);
        let mut record = ByteRecord::new();
        let more = reader.read_byte_record(&mut record);
        let line = record
            .position()
            .map_or_else(|| reader.position().line(), csv::Position::line);
        match more {
            Ok(true) if self.places.is_none() => self.header(&record),
            Ok(true) => {
                self.any = true;
                self.row(&record, line);
            }
            Ok(false) => {
                self.reader = None;
                if !self.any {
                    let problem = match self.places {
                        Some(_) => {
                            let message =
                                "it is a table without rows; there is nothing to read".to_owned();
                            Problem::set_aside(&self.origin, None, Reason::Empty, message)
                        }
                        None => Problem::empty(&self.origin),
                    };
                    self.ready.push_back(Err(problem));
                }
            }
            Err(error) => {
                self.reader = None;
                let mut problem = match error.into_kind() {
                    csv::ErrorKind::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => {
                        Problem::set_aside(&self.origin, None, Reason::Broken, error.to_string())
                    }
                    csv::ErrorKind::Io(error) => Problem::unreadable(&self.origin, &error),
                    other => {
                        let message = format!("it is not a sound table ({other:?})");
                        Problem::set_aside(&self.origin, None, Reason::Broken, message)
                    }
                };
                problem.line = Some(line);
                self.ready.push_back(Err(problem));
            }
        }
    }

    fn header(&mut self, record: &ByteRecord) {
        let names: Vec<String> = record
            .iter()
            .map(|name| {
                decode(name)
                    .text
                    .trim_start_matches('\u{feff}')
                    .trim()
                    .to_owned()
            })
            .collect();
        match Places::find(&names, &self.options.columns) {
            Ok(places) => self.places = Some(places),
            Err(message) => {
                self.reader = None;
                let problem = Problem::set_aside(&self.origin, None, Reason::Broken, message);
                self.ready.push_back(Err(problem));
            }
        }
    }

    fn row(&mut self, record: &ByteRecord, line: u64) {
        let Some(places) = &self.places else {
            return;
        };
        // Cells of one row are of one encoding; together they tell it better.
        let raw = record.as_slice();
        let joined = record.iter().collect::<Vec<_>>().join(&b'\x1e');
        let decoded = decode(&joined);
        let cells: Vec<&str> = decoded.text.split('\u{1e}').collect();
        let get = |place: usize| cells.get(place).map(|cell| (*cell).to_owned());
        if let Some(note) = &decoded.note {
            let problem = Problem::warning(&self.origin, Some(line), note.clone());
            self.ready.push_back(Err(problem));
        }
        let at = (self.origin.as_str(), line);
        self.ready
            .extend(places.article(get, at, raw, CSV, &self.options));
    }
}

impl<R: BufRead> Iterator for Rows<R> {
    type Item = Result<Article, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Some(item);
            }
            self.reader.as_ref()?;
            self.step();
        }
    }
}

/// A reader that gives up when a row does not end.
struct Limited<R> {
    inner: R,
    read: Rc<Cell<u64>>,
    limit: u64,
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.read.get() > self.limit {
            let words = format!(
                "the row that begins here has more than {} bytes; a quotation mark may not be closed",
                self.limit
            );
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, words));
        }
        let read = self.inner.read(buf)?;
        self.read.set(self.read.get() + read as u64);
        Ok(read)
    }
}

/// Reads the articles of a Parquet file, a row each, some rows at a time. Only the
/// columns that are needed are read.
pub fn read_parquet(
    file: impl ChunkReader + 'static,
    origin: &str,
    options: &Options,
) -> Articles<'static> {
    let broken = |error: ParquetError| {
        let message = format!("it is no Parquet file that can be read ({error})");
        vec![Err(Problem::set_aside(
            origin,
            None,
            Reason::Broken,
            message,
        ))]
    };
    match rows(file, origin, options) {
        Ok(Ok(articles)) => articles,
        Ok(Err(problem)) => Articles(Box::new(std::iter::once(Err(problem)))),
        Err(error) => Articles(Box::new(broken(error).into_iter())),
    }
}

fn rows(
    file: impl ChunkReader + 'static,
    origin: &str,
    options: &Options,
) -> Result<Result<Articles<'static>, Problem>, ParquetError> {
    let builder = ParquetRecordBatchReaderBuilder::try_new(file)?;
    let names: Vec<String> = builder
        .schema()
        .fields()
        .iter()
        .map(|f| f.name().clone())
        .collect();
    let places = match Places::find(&names, &options.columns) {
        Ok(places) => places,
        Err(message) => {
            return Ok(Err(Problem::set_aside(
                origin,
                None,
                Reason::Broken,
                message,
            )));
        }
    };
    let mut used: Vec<usize> = places.all().collect();
    used.sort_unstable();
    let mask = ProjectionMask::roots(builder.parquet_schema(), used.iter().copied());
    let batches = builder
        .with_batch_size(BATCH)
        .with_projection(mask)
        .build()?;
    let (origin, options) = (origin.to_owned(), options.clone());
    let mut number = 0;
    let found = batches.flat_map(move |batch| {
        let mut out = Vec::new();
        match batch {
            Err(error) => {
                let message =
                    format!("it could not be read on ({error}); what came before was read");
                let mut problem =
                    Problem::set_aside(&origin, Some(number), Reason::Broken, message);
                problem.kind = crate::Kind::Failed;
                out.push(Err(problem));
            }
            Ok(batch) => {
                let columns: Vec<Vec<String>> =
                    batch.columns().iter().map(events::column_texts).collect();
                for row in 0..batch.num_rows() {
                    number += 1;
                    let cell = |place: usize| {
                        let column = used.iter().position(|used| *used == place)?;
                        columns.get(column)?.get(row).cloned()
                    };
                    let raw: Vec<String> = used.iter().filter_map(|place| cell(*place)).collect();
                    let raw = raw.join("\u{1e}");
                    let at = (origin.as_str(), number);
                    out.extend(places.article(cell, at, raw.as_bytes(), PARQUET, &options));
                }
            }
        }
        out
    });
    Ok(Ok(Articles(Box::new(found))))
}

/// Reads a Parquet file that cannot be gone back in: all of it is held.
pub(crate) fn parquet_stream(
    reader: impl Read,
    origin: &str,
    options: &Options,
) -> Articles<'static> {
    let mut bytes = Vec::new();
    let read = reader.take(HELD + 1).read_to_end(&mut bytes);
    let problem = match read {
        Err(error) => Problem::unreadable(origin, &error),
        Ok(_) if bytes.len() as u64 > HELD => {
            let message = format!(
                "it has more than {HELD} bytes and comes packed or through a pipe; give the file itself"
            );
            Problem::set_aside(origin, None, Reason::TooLarge, message)
        }
        Ok(_) => return read_parquet(Bytes::from(bytes), origin, options),
    };
    Articles(Box::new(std::iter::once(Err(problem))))
}

/// So much of a Parquet file is held in memory where it must be.
const HELD: u64 = 1 << 30;

#[cfg(test)]
mod tests;

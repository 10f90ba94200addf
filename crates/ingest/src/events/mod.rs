//! Event series that other programs coded: read from the files of the field,
//! written in them again.
//!
//! Readers repair and report: every row is read or set aside for a reason, and
//! what had to be mended to read it is counted ([`EventAccount`]). Codes stay
//! strings, ids are never trusted, and each system of country codes is looked
//! up in its own column of `tables/countries.tsv`.

mod account;
mod cameo;
mod countries;
mod days;
mod fields;
mod gdelt;
mod icews;
mod mentions;
mod packed;
mod petrarch;
mod phoenix;
mod pipe;
mod polecat;
mod rows;
mod sectors;
mod series;
mod ucdp;
mod write;

pub use account::EventAccount;
pub use pipe::{EventBatch, read_events};
pub use series::read_parquet_series;
pub(crate) use series::texts as column_texts;
pub use write::{EventFile, LeftOut, ParquetEvents, flat, mentions, plover, plover_imported};

use crate::Problem;
use detente_record::Imported;

/// A format of event series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventFormat {
    /// Named columns `date`, `source_iso3`, `target_iso3`, `cameo`, `intensity`; Parquet, CSV or TSV.
    Series,
    /// ICEWS, 20 columns.
    Icews,
    /// GDELT events, 1.0 (57 or 58 columns) or 2.0 (61).
    Gdelt,
    /// GDELT 2.0 mentions, 16 columns; events without sides.
    GdeltMentions,
    /// POLECAT, 40 columns.
    Polecat,
    /// Phoenix, 26 columns, or Historical Phoenix, 25.
    Phoenix,
    /// What PETRARCH and UniversalPetrarch write.
    Petrarch,
    /// UCDP GED, 49 columns.
    Ucdp,
}

impl EventFormat {
    /// Returns its name, as typed and as kept of a series.
    pub fn name(self) -> &'static str {
        match self {
            EventFormat::Series => "series",
            EventFormat::Icews => "icews",
            EventFormat::Gdelt => "gdelt",
            EventFormat::GdeltMentions => "gdelt-mentions",
            EventFormat::Polecat => "polecat",
            EventFormat::Phoenix => "phoenix",
            EventFormat::Petrarch => "petrarch",
            EventFormat::Ucdp => "ucdp",
        }
    }

    /// Returns whether its columns are parted by tabs.
    pub(crate) fn is_tabbed(self) -> bool {
        // Historical Phoenix comes with commas.
        !matches!(
            self,
            EventFormat::Series | EventFormat::Ucdp | EventFormat::Phoenix
        )
    }
}

/// How to read a file of events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventOptions {
    /// The series the events belong to.
    pub series: String,
    /// How many threads read rows; the result is the same for any number.
    pub threads: usize,
    /// The most bytes a row may have.
    pub max_row: usize,
}

impl EventOptions {
    /// Returns options for a series: two threads, 4 MiB a row.
    pub fn of(series: &str) -> EventOptions {
        EventOptions {
            series: series.to_owned(),
            threads: 2,
            max_row: 4 << 20,
        }
    }
}

/// What a row gave.
pub(crate) enum Row {
    /// An event.
    Event(Box<Imported>),
    /// The line that names the columns.
    Header,
    /// None, for a reason: a few words that are counted, and what was found.
    Aside(&'static str, String),
}

/// What had to be mended to read a row.
#[derive(Debug, Default)]
pub(crate) struct Repairs(pub(crate) Vec<&'static str>);

impl Repairs {
    pub(crate) fn add(&mut self, what: &'static str) {
        if !self.0.contains(&what) {
            self.0.push(what);
        }
    }
}

/// Reads the rows of one format. Made of the first row of a file, which may name the columns.
pub(crate) trait RowReader: Sync {
    /// Reads a row.
    fn row(&self, fields: &[&str], repairs: &mut Repairs) -> Row;

    /// Returns whether rows carry no id, so that equal ones are told apart by how often they came.
    fn keyless(&self) -> bool {
        false
    }
}

/// Makes the reader of a format, or says why a file is not in it.
pub(crate) fn reader(
    format: EventFormat,
    first: &[&str],
    origin: &str,
    options: &EventOptions,
) -> Result<Box<dyn RowReader>, Problem> {
    let series = &options.series;
    let made: Result<Box<dyn RowReader>, String> = match format {
        EventFormat::Series => series::Named::of(first, series).map(boxed),
        EventFormat::Icews => icews::Icews::of(first, series).map(boxed),
        EventFormat::Gdelt => gdelt::Gdelt::of(first, series).map(boxed),
        EventFormat::GdeltMentions => mentions::Mentions::of(first, series).map(boxed),
        EventFormat::Polecat => polecat::Polecat::of(first, series).map(boxed),
        EventFormat::Phoenix => phoenix::Phoenix::of(first, series).map(boxed),
        EventFormat::Petrarch => petrarch::Petrarch::of(first, series).map(boxed),
        EventFormat::Ucdp => ucdp::Ucdp::of(first, series).map(boxed),
    };
    made.map_err(|why| {
        Problem::refused(
            origin,
            format!("it is not a file of {}: {why}", format.name()),
        )
    })
}

fn boxed(reader: impl RowReader + 'static) -> Box<dyn RowReader> {
    Box::new(reader)
}

#[cfg(test)]
mod tests;

//! Writing events in the formats of the field. Writers are strict: what a
//! format cannot say is left out and counted, never said falsely.

mod flat;
mod gdelt;
mod icews;
mod parquet;
mod petrarch;
mod phoenix;
mod plover;
mod polecat;
mod table;

pub use flat::flat;
pub use gdelt::mentions;
pub use parquet::ParquetEvents;
pub use plover::{plover, plover_imported};
pub(crate) use table::precision_word;

use detente_record::{Goldstein, Imported, Precision, goldstein};

/// Why an event is not written, in a few words that are counted.
pub type LeftOut = &'static str;

/// A text format that events are written in, a row each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventFile {
    /// ICEWS, 20 columns with a header.
    Icews,
    /// GDELT 2.0 events, 61 columns.
    Gdelt,
    /// GDELT 2.0 mentions, 16 columns; of an imported series of them.
    GdeltMentions,
    /// POLECAT, 40 columns with a header, ISO-8859-1.
    Polecat,
    /// Phoenix, 26 columns.
    Phoenix,
    /// What PETRARCH writes.
    Petrarch,
    /// Our own columns, with commas and a header.
    Csv,
}

impl EventFile {
    /// Returns the first line of a file, where the format has one.
    pub fn header(self) -> Option<Vec<u8>> {
        match self {
            EventFile::Icews => Some(icews::header()),
            EventFile::Polecat => Some(polecat::header()),
            EventFile::Csv => Some(table::header()),
            EventFile::Gdelt
            | EventFile::GdeltMentions
            | EventFile::Phoenix
            | EventFile::Petrarch => None,
        }
    }

    /// Returns an event as a line. `own` says that it was read from this very
    /// format, so that the file's own words can be given back.
    ///
    /// # Errors
    ///
    /// Why the format cannot say it.
    pub fn line(self, event: &Imported, own: bool) -> Result<Vec<u8>, LeftOut> {
        match self {
            EventFile::Icews => icews::line(event, own),
            EventFile::Gdelt => gdelt::line(event, own),
            EventFile::GdeltMentions => gdelt::mention(event, own),
            EventFile::Polecat => polecat::line(event, own),
            EventFile::Phoenix => phoenix::line(event, own),
            EventFile::Petrarch => petrarch::line(event, own),
            EventFile::Csv => Ok(table::line(event, own)),
        }
    }

    /// Returns the table whose scores it carries, by name; that of each event where it varies.
    pub fn scale(self) -> Option<&'static str> {
        match self {
            EventFile::Icews | EventFile::Phoenix => Some("goldstein:icews"),
            EventFile::Gdelt => Some("goldstein:gdelt"),
            EventFile::Polecat => Some("plover"),
            EventFile::Petrarch | EventFile::Csv | EventFile::GdeltMentions => None,
        }
    }
}

/// Joins columns with tabs; a tab or a line break within one is a space.
fn tabbed<S: AsRef<str>>(columns: &[S]) -> Vec<u8> {
    let mut line = String::new();
    for (number, column) in columns.iter().enumerate() {
        if number > 0 {
            line.push('\t');
        }
        let column = column.as_ref().trim();
        match column.contains(['\t', '\n', '\r']) {
            true => line.push_str(&column.replace(['\t', '\n', '\r'], " ")),
            false => line.push_str(column),
        }
    }
    line.push('\n');
    line.into_bytes()
}

/// The parts of words joined with bars, `""` for those that are not there.
fn parts<const N: usize>(native: &str) -> [&str; N] {
    let mut out = [""; N];
    for (slot, part) in out.iter_mut().zip(native.split('|')) {
        *slot = part;
    }
    out
}

fn one_day(event: &Imported) -> Result<(), LeftOut> {
    match event.date_precision {
        Precision::Day => Ok(()),
        _ => Err("date not exact to the day"),
    }
}

fn coded(event: &Imported) -> Result<(), LeftOut> {
    match event.cameo.is_empty() {
        false => Ok(()),
        true => Err("no CAMEO code"),
    }
}

/// The score in a table: the event's own where it is from there, else by its code.
fn scored(event: &Imported, table: Goldstein) -> Option<f64> {
    let own = event.scale.strip_prefix("goldstein:") == Some(table.name());
    let given = if own { event.score } else { None };
    given.or_else(|| goldstein(&event.cameo, table))
}

fn degree(value: Option<f64>) -> String {
    value.map(|d| d.to_string()).unwrap_or_default()
}

fn compact(day: detente_record::Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

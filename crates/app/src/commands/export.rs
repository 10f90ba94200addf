//! `detente export`: what is stored, in the formats of the field.

mod sink;

use crate::cli::{Common, Which};
use crate::masking;
use crate::output::{Done, Out};
use crate::session;
use anyhow::{anyhow, bail};
use clap::{Args, ValueEnum};
use detente_ingest::events::{EventFile, flat, mentions, plover, plover_imported};
use detente_record::{Article, Event, EventType, Handling, Imported, Record};
use detente_store::{ImportedFilter, Store};
use detente_view::Mask;
use sink::Sink;
use std::path::PathBuf;

/// What is exported, and how.
#[derive(Args)]
pub struct ExportArgs {
    /// In which format
    #[arg(long = "as", value_enum, default_value_t = ExportFormat::Plover)]
    pub format: ExportFormat,
    /// An imported series, and not the events that were coded here
    #[arg(long, value_name = "NAME")]
    pub series: Option<String>,
    /// Between these two: AZE-RUS, or names
    #[arg(long, value_name = "A-B")]
    pub dyad: Option<String>,
    /// From this day
    #[arg(long, value_name = "DATE")]
    pub from: Option<detente_record::Day>,
    /// To this day
    #[arg(long, value_name = "DATE")]
    pub to: Option<detente_record::Day>,
    /// Only of these PLOVER types (may be given again)
    #[arg(long = "type", value_name = "TYPE")]
    pub types: Vec<String>,
    /// Write it to a file, which is there when all of it is
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// The formats that can be written.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq)]
pub enum ExportFormat {
    /// One event a line, PLOVER's field names and ours beside them
    Plover,
    /// GDELT 2.0 events, 61 columns
    Gdelt,
    /// GDELT 2.0 mentions, 16 columns
    GdeltMentions,
    /// ICEWS, 20 columns
    Icews,
    /// POLECAT, 40 columns
    Polecat,
    /// Phoenix, 26 columns
    Phoenix,
    /// What PETRARCH writes
    Petrarch,
    /// Our own columns, with commas
    Csv,
    /// Our own columns, sorted by source, target and day
    Parquet,
}

impl ExportFormat {
    fn file(self) -> Option<EventFile> {
        match self {
            ExportFormat::Gdelt => Some(EventFile::Gdelt),
            ExportFormat::Icews => Some(EventFile::Icews),
            ExportFormat::Polecat => Some(EventFile::Polecat),
            ExportFormat::Phoenix => Some(EventFile::Phoenix),
            ExportFormat::Petrarch => Some(EventFile::Petrarch),
            ExportFormat::Csv => Some(EventFile::Csv),
            ExportFormat::GdeltMentions => Some(EventFile::GdeltMentions),
            ExportFormat::Plover | ExportFormat::Parquet => None,
        }
    }

    // As a series is said to be read from it.
    fn kind(self) -> &'static str {
        match self {
            ExportFormat::Gdelt => "gdelt",
            ExportFormat::Icews => "icews",
            ExportFormat::Polecat => "polecat",
            ExportFormat::Phoenix => "phoenix",
            ExportFormat::Petrarch => "petrarch",
            ExportFormat::Csv | ExportFormat::Parquet => "series",
            ExportFormat::GdeltMentions => "gdelt-mentions",
            ExportFormat::Plover => "",
        }
    }
}

struct Export {
    format: ExportFormat,
    dyad: Option<[String; 2]>,
    which: Which,
    types: Vec<EventType>,
    names: bool,
}

/// Writes the events that are stored, as far as the format can say them, and
/// tells how many were left out and why.
pub fn run(common: &Common, args: &ExportArgs, out: &mut Out) -> anyhow::Result<Done> {
    let store = session::stored(common)?;
    let types = args.types.iter().map(|word| {
        let known = || EventType::ALL.map(EventType::code).join(" ");
        word.parse()
            .map_err(|()| anyhow!("“{word}” is no type of PLOVER; give one of {}", known()))
    });
    let dyad = match &args.dyad {
        Some(text) => Some(session::dyad(&session::built_in()?, text)?),
        None => None,
    };
    let export = Export {
        format: args.format,
        dyad,
        which: Which {
            from: args.from,
            to: args.to,
            ..Which::default()
        },
        types: types.collect::<anyhow::Result<_>>()?,
        names: common.names,
    };
    if args.format == ExportFormat::Parquet && args.out.is_none() {
        bail!("Parquet is no text: name a file with --out");
    }
    let mut sink = Sink::open(args.format, args.out.as_deref(), out)?;
    match &args.series {
        Some(series) => export.imported(&store, series, &mut sink)?,
        None => export.coded(&store, &mut sink)?,
    }
    sink.close()?;
    Ok(Done::All)
}

impl Export {
    fn coded(&self, store: &Store, sink: &mut Sink<'_>) -> anyhow::Result<()> {
        let mut sorted = Vec::new();
        for told in store.all_told() {
            let (article, coded) = told?;
            if article.handling == Handling::Restricted {
                continue;
            }
            let told = [(article, coded)];
            let mask = masking::mask(&told, self.names);
            let [(article, coded)] = told;
            for event in &coded.events {
                if !self.wants(event) {
                    continue;
                }
                if self.format == ExportFormat::Plover {
                    self.as_plover(event, &article, &mask, sink)?;
                    continue;
                }
                let (event, article) = shown(event, &article, &mask)?;
                match flat(&event, &article) {
                    Err(why) => sink.leave_out(why),
                    Ok(rows) => self.rows(&event, &article, rows, sink, &mut sorted)?,
                }
            }
        }
        sorted.sort_by(|a, b| by_pair(a).cmp(&by_pair(b)));
        for row in &sorted {
            sink.event(row, false)?;
        }
        Ok(())
    }

    fn rows(
        &self,
        event: &Event,
        article: &Article,
        mut rows: Vec<Imported>,
        sink: &mut Sink<'_>,
        sorted: &mut Vec<Imported>,
    ) -> anyhow::Result<()> {
        rows.retain(|row| self.is_of_dyad(&row.source.code, &row.target.code));
        match self.format {
            ExportFormat::Parquet => sorted.extend(rows),
            ExportFormat::GdeltMentions => {
                // Mentions stand for events that are in the file of events, and no others.
                let kept = |row: &Imported| match EventFile::Gdelt.line(row, false) {
                    Ok(_) => true,
                    Err(why) => {
                        sink.leave_out(why);
                        false
                    }
                };
                let rows: Vec<Imported> = rows.into_iter().filter(kept).collect();
                sink.bytes(&mentions(event, &rows, article))?;
            }
            _ => {
                for row in &rows {
                    sink.event(row, false)?;
                }
            }
        }
        Ok(())
    }

    fn as_plover(
        &self,
        event: &Event,
        article: &Article,
        mask: &Mask,
        sink: &mut Sink<'_>,
    ) -> anyhow::Result<()> {
        let codes = |list: &[detente_record::Entity]| -> Vec<String> {
            list.iter().map(|e| e.code.clone()).collect()
        };
        let (from, to) = (codes(&event.actor), codes(&event.recipient));
        let to = if to.is_empty() { from.clone() } else { to };
        if !from
            .iter()
            .any(|a| to.iter().any(|b| self.is_of_dyad(a, b)))
            && self.dyad.is_some()
        {
            return Ok(());
        }
        let value = masking::masked(&Record::Event(Box::new(event.clone())), mask)?;
        let (_, article) = shown(event, article, mask)?;
        match plover(&value, event, &article) {
            Ok(value) => sink.json(&value),
            Err(why) => {
                sink.leave_out(why);
                Ok(())
            }
        }
    }

    fn imported(&self, store: &Store, series: &str, sink: &mut Sink<'_>) -> anyhow::Result<()> {
        let all = store.imported_series()?;
        let Some(found) = all.iter().find(|s| s.name == series) else {
            let names: Vec<&str> = all.iter().map(|s| s.name.as_str()).collect();
            let names = match names.is_empty() {
                true => "none is imported".to_owned(),
                false => format!("there are {}", names.join(", ")),
            };
            bail!("there is no series {series}; {names}");
        };
        let of_mentions = found.kind == ExportFormat::GdeltMentions.kind();
        if self.format == ExportFormat::GdeltMentions && !of_mentions {
            bail!("{series} is no series of mentions; export it as gdelt");
        }
        let own = found.kind == self.format.kind();
        let filter = ImportedFilter {
            series: Some(series.to_owned()),
            dyad: self.dyad.clone(),
            from: self.which.from,
            to: self.which.to,
            by_pair: self.format == ExportFormat::Parquet,
        };
        store.each_imported(&filter, |event| -> anyhow::Result<()> {
            if !self.types.is_empty() && !event.event.is_some_and(|t| self.types.contains(&t)) {
                return Ok(());
            }
            if self.format != ExportFormat::Plover {
                return sink.event(&event, own);
            }
            match plover_imported(&event) {
                Ok(value) => sink.json(&value),
                Err(why) => {
                    sink.leave_out(why);
                    Ok(())
                }
            }
        })
    }

    fn wants(&self, event: &Event) -> bool {
        let date = event.when.date;
        let dated = self.which.from.is_none_or(|f| date.is_some_and(|d| f <= d))
            && self.which.to.is_none_or(|t| date.is_some_and(|d| d <= t));
        dated && (self.types.is_empty() || event.event.iter().any(|t| self.types.contains(t)))
    }

    fn is_of_dyad(&self, from: &str, to: &str) -> bool {
        match &self.dyad {
            None => true,
            Some([a, b]) => (from == a && to == b) || (from == b && to == a),
        }
    }
}

fn by_pair(event: &Imported) -> (&str, &str, detente_record::Day, &str) {
    (
        &event.source.code,
        &event.target.code,
        event.date,
        &event.key,
    )
}

// An event and its article without the names that are masked.
fn shown(event: &Event, article: &Article, mask: &Mask) -> anyhow::Result<(Event, Article)> {
    if mask.is_empty() {
        return Ok((event.clone(), article.clone()));
    }
    let event = serde_json::from_value(masking::masked(event, mask)?)?;
    let mut article = article.clone();
    if article.url.as_ref().is_some_and(|url| mask.reveals(url)) {
        article.url = None;
    }
    Ok((event, article))
}

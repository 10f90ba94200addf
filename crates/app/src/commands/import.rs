//! `detente import`: event series that other programs coded, into the same store.

use crate::cli::Common;
use crate::output::{Done, Out};
use crate::session;
use clap::{Args, ValueEnum};
use detente_ingest::Problem;
use detente_ingest::events::{
    EventAccount, EventBatch, EventFormat, EventOptions, read_events, read_parquet_series,
};
use detente_store::{Import, ImportedAs};
use std::fs::File;
use std::io::{self, BufReader, Read, Seek};
use std::path::{Path, PathBuf};
use std::sync::mpsc::sync_channel;

/// Batches that are stored and wait to be let go of.
const BATCHES: usize = 4;

/// What is imported.
#[derive(Args)]
pub struct ImportArgs {
    /// The format of the files
    #[arg(value_enum, value_name = "KIND")]
    pub kind: ImportKind,
    /// Files, plain, .gz, .zst or .zip, or - for standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<String>,
    /// The name of the series (the kind's; of a series, its file's)
    #[arg(long, value_name = "NAME")]
    pub series: Option<String>,
}

/// The formats that can be imported.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq)]
pub enum ImportKind {
    /// Columns date, source_iso3, target_iso3, cameo, intensity; Parquet, CSV or TSV
    Series,
    /// ICEWS, 20 columns
    Icews,
    /// GDELT events, 1.0 or 2.0
    Gdelt,
    /// GDELT 2.0 mentions
    GdeltMentions,
    /// POLECAT, 40 columns
    Polecat,
    /// Phoenix, or Historical Phoenix
    Phoenix,
    /// What PETRARCH writes
    Petrarch,
    /// UCDP GED
    Ucdp,
}

impl ImportKind {
    fn format(self) -> EventFormat {
        match self {
            ImportKind::Series => EventFormat::Series,
            ImportKind::Icews => EventFormat::Icews,
            ImportKind::Gdelt => EventFormat::Gdelt,
            ImportKind::GdeltMentions => EventFormat::GdeltMentions,
            ImportKind::Polecat => EventFormat::Polecat,
            ImportKind::Phoenix => EventFormat::Phoenix,
            ImportKind::Petrarch => EventFormat::Petrarch,
            ImportKind::Ucdp => EventFormat::Ucdp,
        }
    }
}

#[derive(Default)]
struct Stored {
    new: u64,
    same: u64,
    changed: u64,
}

/// Reads files of events and stores what they hold.
pub fn run(common: &Common, args: &ImportArgs, out: &mut Out) -> anyhow::Result<Done> {
    let format = args.kind.format();
    let mut store = session::store(common)?;
    let mut done = Done::All;
    let mut whole = EventAccount::default();
    let mut stored = Stored::default();
    for file in &args.files {
        let series = args
            .series
            .clone()
            .unwrap_or_else(|| default_name(format, file));
        let mut options = EventOptions::of(&series);
        options.threads = session::threads(common);
        let mut import = store.import(&series, format.name())?;
        let before = stored.new + stored.changed;
        let read = keep_all(file, format, &options, (&mut import, &mut stored));
        match read {
            Ok(account) => {
                import.finish()?;
                if common.json {
                    out.json(&told(file, &series, &account))?;
                }
                if args.files.len() > 1 && !common.json {
                    eprintln!("{file}: {}", line(&account));
                }
                if account.set_aside() > 0 {
                    done = Done::SomeFailed;
                }
                whole.add(&account);
            }
            Err(error) => match error.downcast_ref::<Problem>() {
                Some(problem) => {
                    eprintln!("{problem}");
                    done = Done::SomeFailed;
                    // What came before it broke off is kept.
                    if stored.new + stored.changed > before {
                        import.finish()?;
                    }
                }
                None => return Err(error),
            },
        }
    }
    eprintln!("{}", line(&whole));
    eprintln!(
        "{} new events in {}, {} changed, {} known before",
        stored.new,
        store.path().display(),
        stored.changed,
        stored.same
    );
    Ok(done)
}

// What is stored is let go of on another thread: it is a score of strings an event.
fn keep_all(
    file: &str,
    format: EventFormat,
    options: &EventOptions,
    (import, stored): (&mut Import<'_>, &mut Stored),
) -> anyhow::Result<EventAccount> {
    let (spent, batches) = sync_channel::<EventBatch>(BATCHES);
    std::thread::scope(|scope| {
        scope.spawn(move || batches.into_iter().for_each(drop));
        one(file, format, options, move |batch| {
            keep(import, &batch, stored)?;
            let _ = spent.send(batch);
            Ok(())
        })
    })
}

fn keep(import: &mut Import<'_>, batch: &EventBatch, stored: &mut Stored) -> anyhow::Result<()> {
    for problem in &batch.problems {
        eprintln!("{problem}");
    }
    for (event, identity) in batch.events.iter().zip(&batch.identities) {
        match import.add_as(event, *identity)? {
            ImportedAs::New => stored.new += 1,
            ImportedAs::Same => stored.same += 1,
            ImportedAs::Changed => stored.changed += 1,
        }
    }
    Ok(())
}

fn one(
    name: &str,
    format: EventFormat,
    options: &EventOptions,
    each: impl FnMut(EventBatch) -> anyhow::Result<()>,
) -> anyhow::Result<EventAccount> {
    if name == "-" {
        return read_events(io::stdin().lock(), "-", format, options, each);
    }
    let unreadable = |error: io::Error| Problem::unreadable(name, &error);
    let mut file = File::open(name).map_err(unreadable)?;
    if file.metadata().map_err(unreadable)?.is_dir() {
        return Err(unreadable(io::Error::from(io::ErrorKind::IsADirectory)).into());
    }
    let mut magic = Vec::with_capacity(4);
    file.by_ref()
        .take(4)
        .read_to_end(&mut magic)
        .map_err(unreadable)?;
    if magic == b"PAR1" && format == EventFormat::Series {
        file.rewind().map_err(unreadable)?;
        return read_parquet_series(file, name, options, each);
    }
    // A pipe cannot be wound back.
    let rest = BufReader::with_capacity(1 << 18, file);
    let whole = io::Cursor::new(magic).chain(rest);
    read_events(whole, name, format, options, each)
}

// A series is named after its file; every other kind is one series, whatever files it comes in.
fn default_name(format: EventFormat, file: &str) -> String {
    let stem = || {
        let name = PathBuf::from(file);
        let name = name.file_name().map(|n| n.to_string_lossy().into_owned())?;
        Path::new(&name)
            .file_name()
            .and_then(|n| n.to_str())
            .and_then(|n| n.split('.').next())
            .filter(|n| !n.is_empty() && *n != "-")
            .map(str::to_owned)
    };
    match format {
        EventFormat::Series => stem().unwrap_or_else(|| format.name().to_owned()),
        _ => format.name().to_owned(),
    }
}

fn line(account: &EventAccount) -> String {
    let list = |counts: &std::collections::BTreeMap<&'static str, u64>| {
        let parts: Vec<String> = counts
            .iter()
            .map(|(what, n)| format!("{n} {what}"))
            .collect();
        match parts.is_empty() {
            true => String::new(),
            false => format!(" ({})", parts.join(", ")),
        }
    };
    let mended: u64 = account.repaired.values().sum();
    format!(
        "rows {} = read {} + set aside {}{} + headers {} + blank {}; repairs {mended}{}",
        account.rows,
        account.read,
        account.set_aside(),
        list(&account.aside),
        account.headers,
        account.blank,
        list(&account.repaired),
    )
}

fn told(file: &str, series: &str, account: &EventAccount) -> serde_json::Value {
    serde_json::json!({
        "type": "account", "file": file, "series": series, "rows": account.rows, "read": account.read,
        "headers": account.headers, "blank": account.blank, "set_aside": account.aside, "repaired": account.repaired,
    })
}

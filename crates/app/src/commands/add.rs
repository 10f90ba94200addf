//! `detente add`: read, code, gather, store.

use crate::cli::{Common, Inputs};
use crate::output::Done;
use crate::pipeline::{Adder, Stop, Stopped};
use crate::progress::Progress;
use crate::raw::RawKeep;
use crate::{account, gathering, inputs, runs, session};
use clap::Args;
use detente_record::Reason;
use detente_store::{Added, Store};
use std::sync::Arc;

/// What is added.
#[derive(Args)]
pub struct AddArgs {
    #[command(flatten)]
    pub inputs: Inputs,
    /// Keep what is fetched as it came, in a WARC file beside the record
    #[arg(long)]
    pub keep_raw: bool,
}

/// Stores the inputs and what they tell.
pub fn run(common: &Common, args: &AddArgs) -> anyhow::Result<Done> {
    let coder = Arc::new(session::coder(common)?);
    let mut store = session::store(common)?;
    let mut given = args.inputs.clone();
    given.untold = true;
    if args.keep_raw {
        given.raw = Some(RawKeep::open(&store)?);
    }
    let given = &given;
    let stop = Stop::on_signals()?;
    let threads = session::threads(common);
    let options = runs::options(common, Some(given));
    let files = runs::inputs(&given.files);
    let run = runs::begin(&mut store, "add", &coder, options, files)?;
    let progress = Progress::new();
    progress.begin_articles(inputs::size(given));
    let bytes = progress.bytes();
    let mut adder = Adder::new(store, coder, threads, run, (stop.clone(), progress));
    let mut failed = false;
    let read = inputs::read_counted(given, &bytes, |found| {
        if stop.is_set() {
            return Err(Stop::error());
        }
        match found {
            Ok(article) => adder.add(article),
            Err(problem) => {
                adder.say(&problem.to_string());
                failed |= problem.is_failure();
                if problem.is_failure() || problem.reason().is_some() {
                    adder.unread(problem.reason());
                }
                Ok(())
            }
        }
    });
    if let Err(error) = read
        && !error.is::<Stopped>()
    {
        // What came before it is stored all the same.
        adder.flush()?;
        return Err(error);
    }
    if let Some(raw) = &given.raw {
        adder.store().begin()?;
        raw.keep(adder.store())?;
    }
    let done = adder.finish()?;
    eprintln!("{}", account::lines(&done.account));
    eprintln!(
        "{} new or changed articles in {}",
        done.news,
        done.store.path().display()
    );
    if done.undated > 0 {
        eprintln!(
            "{} of them carry no day: what they tell is in no relation and is gathered apart; \
             give their day by --published DATE, or the field that has it by --column date=NAME",
            done.undated
        );
    }
    if stop.is_set() {
        eprintln!(
            "stopped: what was read is stored; give the same command again to go on (what is \
             stored is not stored twice)"
        );
        return Ok(Done::SomeFailed);
    }
    Ok(if failed { Done::SomeFailed } else { Done::All })
}

/// Returns why an article that was coded was set aside all the same.
pub fn set_aside(added: Added) -> Option<Reason> {
    match added {
        Added::Withheld => Some(Reason::Restricted),
        Added::Purged => Some(Reason::Purged),
        _ => None,
    }
}

/// Gathers the incidents of what has changed in a store.
pub fn regather(store: &mut Store) -> anyhow::Result<()> {
    gathering::gather(store, &Stop::default(), &Progress::new())
}

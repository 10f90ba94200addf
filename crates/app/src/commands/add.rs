//! `detente add`: read, code, gather, store.

use crate::cli::{Common, Inputs};
use crate::output::Done;
use crate::pipeline::{Adder, Stop, Stopped};
use crate::progress::Progress;
use crate::{account, gathering, inputs, session};
use detente_coding::Coder;
use detente_store::{Input, Manifest, Store};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Stores the inputs and what they tell.
pub fn run(common: &Common, given: &Inputs) -> anyhow::Result<Done> {
    let coder = Arc::new(session::coder(common)?);
    let store = session::store(common)?;
    let stop = Stop::on_signals()?;
    let threads = session::threads(common);
    let manifest = manifest(&coder, options(common, given), &given.files);
    let shown = (stop.clone(), Progress::new());
    let mut adder = Adder::new(store, coder, threads, &manifest, shown)?;
    let mut failed = false;
    let read = inputs::read(given, |found| {
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
    match read {
        Err(error) if !error.is::<Stopped>() => {
            // What came before it is stored all the same.
            adder.flush()?;
            return Err(error);
        }
        _ => {}
    }
    let done = adder.finish()?;
    eprintln!("{}", account::lines(&done.account));
    eprintln!(
        "{} new or changed articles in {}",
        done.news,
        done.store.path().display()
    );
    if stop.is_set() {
        eprintln!(
            "stopped: what was read is stored; give the same command again to go on (what is \
             stored is not stored twice)"
        );
        return Ok(Done::SomeFailed);
    }
    Ok(if failed { Done::SomeFailed } else { Done::All })
}

/// Returns the manifest of a run that begins now.
pub fn manifest(coder: &Coder, options: BTreeMap<String, String>, inputs: &[String]) -> Manifest {
    let stamp = coder.stamp();
    let input = |origin: &String| Input {
        origin: origin.clone(),
        sha256: None,
    };
    Manifest {
        started: session::now(),
        program: stamp.program.clone(),
        lexicon: stamp.lexicon.clone(),
        model: stamp.model.clone(),
        options,
        inputs: inputs.iter().map(input).collect(),
    }
}

fn options(common: &Common, given: &Inputs) -> BTreeMap<String, String> {
    let mut options = BTreeMap::from([("command".to_owned(), "add".to_owned())]);
    let mut set = |name: &str, value: Option<String>| {
        options.extend(value.map(|v| (name.to_owned(), v)));
    };
    set("published", given.published.map(|day| day.to_string()));
    set("source", given.source.clone());
    let packs: Vec<String> = common
        .lexicon
        .iter()
        .map(|p| p.display().to_string())
        .collect();
    set("lexicon", Some(packs.join(" ")).filter(|p| !p.is_empty()));
    options
}

/// Gathers the incidents of what has changed in a store.
pub fn regather(store: &mut Store) -> anyhow::Result<()> {
    gathering::gather(store, &Stop::default(), &Progress::new())
}

//! `detente add`: read, code, gather, store.

use crate::cli::{Common, Inputs};
use crate::commands::code::each_counted;
use crate::output::Done;
use crate::raw::RawKeep;
use crate::{account, runs, session};
use clap::Args;
use detente_incidents::{Told, gather};
use detente_record::{Article, Coded, Id, Reason};
use detente_store::{Added, Over, Store};
use std::collections::BTreeMap;

/// Articles a transaction.
const BATCH: usize = 500;

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
    let coder = session::coder(common)?;
    let mut store = session::store(common)?;
    let mut given = args.inputs.clone();
    if args.keep_raw {
        given.raw = Some(RawKeep::open(&store)?);
    }
    let given = &given;
    let run = runs::begin(
        &mut store,
        "add",
        &coder,
        runs::options(common, Some(given)),
        runs::inputs(&given.files),
    )?;
    let mut news = 0u64;
    let mut waiting = 0;
    store.begin()?;
    let work = |article: &Article| coder.code(article);
    let (done, sums) = each_counted(
        common,
        given,
        work,
        |c| c,
        |article, coded| {
            let added = store.add(article, &as_gathered(&store, &article.id, coded)?)?;
            news += u64::from(added.is_news());
            waiting += 1;
            if waiting == BATCH {
                waiting = 0;
                store.commit()?;
                store.begin()?;
            }
            Ok(set_aside(added))
        },
    )?;
    if let Some(raw) = &given.raw {
        raw.keep(&mut store)?;
    }
    store.commit()?;
    if news > 0 {
        regather(&mut store)?;
    }
    store.finish_run(run, &session::now(), &sums)?;
    eprintln!("{}", account::lines(&sums));
    eprintln!(
        "{news} new or changed articles in {}",
        store.path().display()
    );
    Ok(done)
}

/// Returns why an article that was coded was set aside all the same.
pub fn set_aside(added: Added) -> Option<Reason> {
    match added {
        Added::Withheld => Some(Reason::Restricted),
        Added::Purged => Some(Reason::Purged),
        _ => None,
    }
}

// What gathering wrote into the records stays with them until it is done again:
// without it, the same input would look changed.
pub fn as_gathered(store: &Store, article: &str, coded: &Coded) -> anyhow::Result<Coded> {
    let mut coded = coded.clone();
    let Some(old) = store.coded(article)? else {
        return Ok(coded);
    };
    for event in &mut coded.events {
        let same = old.events.iter().find(|e| e.id == event.id);
        event.over = same.and_then(|e| e.over.clone());
    }
    for claim in coded.claims.iter_mut().filter(|c| c.about.is_none()) {
        let same = old.claims.iter().find(|c| c.id == claim.id);
        claim.about = same.and_then(|c| c.about.clone());
    }
    Ok(coded)
}

/// Gathers the incidents of everything that is stored anew, and writes back
/// what events react to and what claims speak of.
pub fn regather(store: &mut Store) -> anyhow::Result<()> {
    let mut all: Vec<(Article, Coded)> = Vec::new();
    for told in store.all_told() {
        all.push(told?);
    }
    let told: Vec<Told> = all
        .iter()
        .map(|(article, coded)| Told { article, coded })
        .collect();
    let gathered = gather(&told, &store.decisions()?);
    for overruled in &gathered.overruled {
        eprintln!(
            "decision {} is overruled by the later {}",
            overruled.decision, overruled.by
        );
    }
    let over: BTreeMap<&Id, &Id> = gathered
        .over
        .iter()
        .map(|(event, incident)| (event, incident))
        .collect();
    let about: BTreeMap<&Id, &Id> = gathered
        .about
        .iter()
        .map(|(claim, of)| (claim, of))
        .collect();
    store.begin()?;
    for (article, coded) in &all {
        let mut changed = coded.clone();
        for event in &mut changed.events {
            event.over = over.get(&event.id).map(|id| (*id).clone());
        }
        for claim in changed.claims.iter_mut().filter(|c| c.about.is_none()) {
            claim.about = about.get(&claim.id).map(|id| (*id).clone());
        }
        if changed != *coded {
            store.add(article, &changed)?;
        }
    }
    store.put_incidents(&gathered.incidents, Over::Everything)?;
    store.commit()?;
    Ok(())
}

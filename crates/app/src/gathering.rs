//! Gathering over the store: what has changed, and what rests on it.

mod ahead;
pub mod live;
#[cfg(test)]
mod tests;

use crate::counting;
use crate::pipeline::Stop;
use crate::progress::Progress;
use ahead::Ahead;
use detente_incidents::{Dirty, Findings, Kept, Overruled, Ready, Shelf, Slice, walk};
use detente_record::{Id, Incident};
use detente_store::{AsCoded, Days, Over, Store, Ungathered};
use std::collections::BTreeMap;

/// Incidents a transaction.
const BATCH: usize = 5_000;

/// Gathers the incidents of what has changed since it was done last, and
/// writes what events react to and what claims answer into their records.
///
/// # Errors
/// If the store cannot be read or written; [`Stop`] if the user stops it, and
/// then it goes on with the next add.
pub fn gather(store: &mut Store, stop: &Stop, progress: &Progress) -> anyhow::Result<()> {
    store.begin()?;
    let what = store.ungathered()?;
    if what.is_empty() {
        store.commit()?;
        return counting::refresh(store);
    }
    let decisions = store.decisions()?;
    let mut desk = Desk::over(store, (stop, progress))?;
    let dirty = desk.dirty(&what);
    desk.first = dirty.slices.first().copied();
    desk.read_ahead(&dirty)?;
    let touched = |s: &&Slice| desk.first.is_some_and(|first| **s >= first);
    progress.begin_slices(desk.slices.keys().filter(touched).count());
    let overruled = walk(&mut desk, &dirty, &decisions)?;
    desk.ahead = None;
    for Overruled { decision, by } in &overruled {
        eprintln!("decision {decision} is overruled by the later {by}");
    }
    store.end_gathering(&what)?;
    store.commit()?;
    progress.end();
    counting::refresh(store)
}

fn slices(store: &Store) -> anyhow::Result<BTreeMap<Slice, usize>> {
    let mut slices = BTreeMap::new();
    for (day, n) in store.days()? {
        *slices.entry(Slice::of(day)).or_default() += n;
    }
    Ok(slices)
}

// The store as gathering sees it.
struct Desk<'d> {
    store: &'d mut Store,
    slices: BTreeMap<Slice, usize>,
    stop: &'d Stop,
    progress: &'d Progress,
    waiting: usize,
    first: Option<Slice>,
    ahead: Option<Ahead>,
}

impl<'d> Desk<'d> {
    // Knows nothing of the slices that are there.
    fn of(store: &'d mut Store, (stop, progress): (&'d Stop, &'d Progress)) -> Desk<'d> {
        Desk {
            slices: BTreeMap::new(),
            store,
            stop,
            progress,
            waiting: 0,
            first: None,
            ahead: None,
        }
    }

    fn over(store: &'d mut Store, shown: (&'d Stop, &'d Progress)) -> anyhow::Result<Desk<'d>> {
        let slices = slices(store)?;
        Ok(Desk {
            slices,
            ..Desk::of(store, shown)
        })
    }

    fn dirty(&self, what: &Ungathered) -> Dirty {
        let mut dirty = Dirty::default();
        for (id, day) in &what.articles {
            dirty.articles.insert(id.clone());
            dirty.slices.insert(Slice::of(*day));
        }
        if let Some(from) = what.from {
            let first = from.map(|day| Slice::of(Some(day)));
            let all = self
                .slices
                .keys()
                .filter(|s| first.is_none_or(|f| **s >= f));
            dirty.slices.extend(all);
        }
        let sides = what.decisions.iter().flat_map(|d| d.sides.iter().flatten());
        dirty.records = sides.cloned().collect();
        dirty
    }

    // A reader sees what is committed; what is not gathered yet stays noted as such.
    fn read_ahead(&mut self, dirty: &Dirty) -> anyhow::Result<()> {
        self.store.commit()?;
        self.ahead = Ahead::begin(self.store.path(), dirty.slices.iter().copied());
        Ok(self.store.begin()?)
    }

    // What is stored so far is stored; the rest is gathered again if it breaks off here.
    fn pause(&mut self) -> anyhow::Result<()> {
        let from = self.first.and_then(Slice::days).map(|(first, _)| first);
        self.store.begin_gathering(from)?;
        self.store.commit()?;
        self.store.begin()?;
        self.waiting = 0;
        Ok(())
    }
}

fn days(slice: Slice) -> Days {
    slice.days()
}

fn kept(found: AsCoded) -> Kept {
    Kept {
        article: found.article,
        coded: found.coded,
        about: found.about,
    }
}

impl Shelf for Desk<'_> {
    type Error = anyhow::Error;

    fn slices(&mut self) -> anyhow::Result<BTreeMap<Slice, usize>> {
        Ok(self.slices.clone())
    }

    fn articles(&mut self, slice: Slice) -> anyhow::Result<Vec<Ready>> {
        let found = self.ahead.as_mut().and_then(|ahead| ahead.take(slice));
        found.unwrap_or_else(|| ahead::ready(self.store, slice))
    }

    fn article(&mut self, id: &str) -> anyhow::Result<Option<Kept>> {
        Ok(self.store.as_coded(id)?.map(kept))
    }

    fn article_of(&mut self, record: &str) -> anyhow::Result<Option<Kept>> {
        Ok(self.store.as_coded_of(record)?.map(kept))
    }

    fn incidents(&mut self, from: Slice, to: Slice) -> anyhow::Result<Vec<Incident>> {
        let days = days(from).zip(days(to));
        let days = days.map(|((first, _), (_, last))| (first, last));
        Ok(self.store.incidents_told(days)?)
    }

    fn incidents_of(&mut self, record: &str) -> anyhow::Result<Vec<Incident>> {
        Ok(self.store.incidents_of(record)?)
    }

    fn put(&mut self, gone: &[Id], incidents: &[Incident]) -> anyhow::Result<()> {
        self.store.put_incidents(incidents, Over::Incidents(gone))?;
        self.waiting += incidents.len() + gone.len();
        Ok(())
    }

    fn found(&mut self, slice: Slice, findings: &Findings) -> anyhow::Result<()> {
        self.store
            .put_found(days(slice), &findings.over, &findings.about)?;
        self.progress.slice();
        if self.stop.is_set() {
            self.pause()?;
            return Err(Stop::error());
        }
        if self.waiting >= BATCH {
            self.pause()?;
        }
        Ok(())
    }
}

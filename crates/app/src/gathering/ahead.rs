//! The next slices are read and made ready on a thread of their own while one
//! is gathered: two cores then share what one would do alone.
//!
//! What comes of it is the same as if the walk read them itself: a slice is
//! read before it is gathered, and nothing else writes to its articles.

use super::{days, kept};
use detente_incidents::{Ready, Slice};
use detente_store::Store;
use std::collections::VecDeque;
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;

/// Fewer slices than this are not worth a thread.
const FEW: usize = 4;
/// Slices that are read ahead of the one that is gathered.
const AHEAD: usize = 3;

type Found = anyhow::Result<Vec<Ready>>;

/// A reader that is ahead of the walk.
pub struct Ahead {
    slices: VecDeque<Slice>,
    from: Option<Receiver<Found>>,
    thread: Option<JoinHandle<()>>,
}

impl Ahead {
    /// Begins to read slices, in their order; what is to be read must be
    /// committed. `None` where there are few, or where the file cannot be opened
    /// twice (a store in memory): the walk then reads them itself.
    pub fn begin(path: &Path, slices: impl Iterator<Item = Slice>) -> Option<Ahead> {
        let slices: VecDeque<Slice> = slices.collect();
        if slices.len() < FEW {
            return None;
        }
        let store = Store::open_read_only(path).ok()?;
        let (to, from) = sync_channel(AHEAD);
        let mine: Vec<Slice> = slices.iter().copied().collect();
        Some(Ahead {
            slices,
            from: Some(from),
            thread: Some(std::thread::spawn(move || read(&store, &mine, &to))),
        })
    }

    /// Returns a slice if it is among those to come, and what lies before it
    /// is not asked for any more; `None` if it must be read from the store.
    pub fn take(&mut self, slice: Slice) -> Option<Found> {
        while *self.slices.front()? <= slice {
            let found = self.from.as_ref()?.recv().ok()?;
            if self.slices.pop_front() == Some(slice) {
                return Some(found);
            }
        }
        None
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        // It ends when nobody takes what it reads.
        self.from = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Reads a slice and makes it ready.
pub fn ready(store: &Store, slice: Slice) -> Found {
    let found = store.as_coded_on(days(slice))?;
    Ok(found.into_iter().map(kept).map(Ready::of).collect())
}

fn read(store: &Store, slices: &[Slice], to: &SyncSender<Found>) {
    for slice in slices {
        if to.send(ready(store, *slice)).is_err() {
            return;
        }
    }
}

//! Articles that come in the order of their days, gathered while more come.
//!
//! Most archives are in that order, and then a slice is whole when the next but
//! one has begun. It is gathered then, by the same steps as [`crate::walk`]
//! takes, and from the articles at hand: nothing is read back from the shelf
//! but what lies before the stream. What comes too late breaks the stream, and
//! all that came is to be gathered as if there had been none.

use crate::ready::Ready;
use crate::shelf::Shelf;
use crate::slices::Slice;
use crate::walk::{Dirty, Walk};
use std::collections::BTreeMap;

/// Slices after one, of which something has come, before it is taken for whole.
const LATER: usize = 2;

/// Gathers articles that come after all that a shelf holds.
pub struct Stream {
    walk: Walk<'static>,
    /// What came of slices that are not gathered.
    waiting: BTreeMap<Slice, Vec<Ready>>,
    /// The last slice that is gathered, or was there before.
    last: Option<Slice>,
}

impl Stream {
    /// Begins a stream on a shelf on which all is gathered and nothing decided by hand.
    ///
    /// # Errors
    /// Those of the shelf.
    pub fn begin<S: Shelf>(shelf: &mut S) -> Result<Stream, S::Error> {
        Ok(Stream {
            last: shelf.slices()?.into_keys().next_back(),
            walk: Walk::begin(shelf, Dirty::default(), &[])?,
            waiting: BTreeMap::new(),
        })
    }

    /// Takes an article that is on the shelf since the stream began. `false` if it comes too
    /// late: the stream is then of no more use.
    #[must_use]
    pub fn take(&mut self, ready: Ready) -> bool {
        let slice = ready.slice();
        if self.last.is_some_and(|last| slice <= last) {
            return false;
        }
        self.waiting.entry(slice).or_default().push(ready);
        true
    }

    /// Gathers the earliest slice that is whole by what came since, if there is one.
    ///
    /// # Errors
    /// Those of the shelf.
    pub fn step<S: Shelf>(&mut self, shelf: &mut S) -> Result<bool, S::Error> {
        let dated = self.waiting.range(..Slice::UNDATED).count();
        if dated <= LATER {
            return Ok(false);
        }
        self.next(shelf)
    }

    /// Gathers what is left. All that came is then gathered.
    ///
    /// # Errors
    /// Those of the shelf.
    pub fn finish<S: Shelf>(mut self, shelf: &mut S) -> Result<(), S::Error> {
        while self.next(shelf)? {}
        self.walk.finish(shelf)
    }

    fn next<S: Shelf>(&mut self, shelf: &mut S) -> Result<bool, S::Error> {
        let Some((slice, articles)) = self.waiting.pop_first() else {
            return Ok(false);
        };
        self.last = Some(slice);
        self.walk.give(slice, articles);
        self.walk.visit(shelf, slice)?;
        Ok(true)
    }
}

//! Gathering while articles are added, so that no core waits for another: an
//! archive in the order of its days is gathered slice by slice as it comes.
//!
//! What comes out of order, or changes what was there, ends this; all that was
//! added is then gathered at the end, as it would be without it. So much is
//! noted in the store all the while, should the program break off.

use super::{Desk, kept};
use crate::pipeline::Stop;
use crate::progress::Progress;
use detente_incidents::{Ready, Slice, Stream};
use detente_record::{Article, Coded};
use detente_store::{Added, AsCoded, Store};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Gathers what is added to a store.
pub struct Live {
    stream: Option<Stream>,
    begun: bool,
    /// Whether it is of use to make articles ready.
    on: Arc<AtomicBool>,
    /// What the store said of the writes of others when it began.
    others: i64,
    /// Whether the store knows where to gather from if the program breaks off.
    noted: bool,
}

impl Live {
    /// Makes one that has not begun.
    pub fn new() -> Live {
        Live {
            stream: None,
            begun: false,
            on: Arc::new(AtomicBool::new(true)),
            others: 0,
            noted: false,
        }
    }

    /// For the threads that code: whether articles are to be made ready.
    pub fn wants(&self) -> Arc<AtomicBool> {
        self.on.clone()
    }

    /// Looks, before the first article is stored, whether the store can be gathered on.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn begin(&mut self, store: &mut Store) -> anyhow::Result<()> {
        if self.begun {
            return Ok(());
        }
        self.begun = true;
        self.others = store.writes_of_others()?;
        if !store.ungathered()?.is_empty() || !store.decisions()?.is_empty() {
            self.end();
            return Ok(());
        }
        let (stop, progress) = (Stop::default(), Progress::none());
        let mut desk = Desk::over(store, (&stop, &progress))?;
        self.stream = Some(Stream::begin(&mut desk)?);
        Ok(())
    }

    /// Takes an article that was stored.
    pub fn take(&mut self, added: Added, ready: Option<Ready>) {
        let Some(stream) = &mut self.stream else {
            return;
        };
        let taken = match (added, ready) {
            (Added::Same | Added::Withheld | Added::Purged, _) => true,
            (Added::New, Some(ready)) => stream.take(ready),
            _ => false,
        };
        if !taken {
            self.end();
        }
    }

    /// Gathers the slices that are whole.
    ///
    /// # Errors
    /// If the store cannot be read or written.
    pub fn step(&mut self, store: &mut Store, stop: &Stop) -> anyhow::Result<()> {
        if self.stream.is_none() {
            return Ok(());
        }
        store.begin()?;
        if store.writes_of_others()? != self.others {
            self.end();
        }
        let Some(stream) = &mut self.stream else {
            return Ok(());
        };
        if !self.noted {
            let first = stream.first().and_then(Slice::days);
            store.begin_gathering(first.map(|(first, _)| first))?;
            self.noted = true;
        }
        let progress = Progress::none();
        let mut desk = Desk::of(store, (stop, &progress));
        desk.first = stream.first();
        let done = loop {
            match stream.step(&mut desk) {
                Ok(true) => {}
                done => break done.map(|_| ()),
            }
        };
        if done.is_err() {
            self.end();
        }
        done
    }

    /// Gathers what is left, if nothing came in between.
    ///
    /// # Errors
    /// If the store cannot be read or written.
    pub fn finish(mut self, store: &mut Store, stop: &Stop) -> anyhow::Result<()> {
        self.step(store, stop)?;
        let Some(stream) = self.stream.take() else {
            return Ok(());
        };
        let progress = Progress::none();
        let mut desk = Desk::of(store, (stop, &progress));
        desk.first = stream.first();
        stream.finish(&mut desk)?;
        let done = store.ungathered()?;
        store.end_gathering(&done)?;
        Ok(store.commit()?)
    }

    fn end(&mut self) {
        self.stream = None;
        self.on.store(false, Ordering::Relaxed);
    }
}

/// Makes an article ready that was coded just now, as it would be read from the store.
pub fn ready(article: &Article, coded: &Coded) -> Ready {
    let coded = Coded {
        events: coded.events.clone(),
        occurrences: coded.occurrences.clone(),
        claims: coded.claims.clone(),
        ..Coded::default()
    };
    Ready::of(kept(AsCoded {
        article: article.clone(),
        coded,
        about: Vec::new(),
    }))
}

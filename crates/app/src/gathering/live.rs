//! Gathering while articles are added, so that no core waits for another: an
//! archive in the order of its days is gathered slice by slice as it comes, on
//! a thread of its own. What that thread wants of the store it asks of the one
//! that writes there.
//!
//! What comes out of order, or changes what was there, ends this; all that was
//! added is then gathered at the end, as it would be without it. So much is
//! noted in the store all the while, should the program break off.

use super::{Desk, ahead, kept, slices};
use crate::pipeline::Stop;
use crate::progress::Progress;
use detente_incidents::{Findings, Kept, Ready, Shelf, Slice, Stream};
use detente_record::{Article, Coded, Id, Incident};
use detente_store::{Added, AsCoded, Store};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel, sync_channel};

/// Articles that may wait to be gathered.
pub const MOST: usize = 2_048;

type Ask = Box<dyn FnOnce(&mut Desk<'_>) -> anyhow::Result<()> + Send>;

/// What the thread that gathers says to the one that has the store.
pub enum Word {
    /// It asks for something.
    Ask(Ask),
    /// It has ended; whether all that came is gathered.
    Ended(bool),
}

/// How it says so; `false` if nobody listens.
pub type Tell = Box<dyn Fn(Word) -> bool + Send>;

/// Gathers what is added to a store.
pub struct Live {
    /// Until it has begun.
    tell: Option<Tell>,
    to: Option<Sender<Ready>>,
    runs: bool,
    whole: bool,
    /// Whether it is of use to make articles ready.
    on: Arc<AtomicBool>,
    waiting: Arc<AtomicUsize>,
    /// What the store said of the writes of others when it began.
    others: i64,
    first: Option<Slice>,
    /// Whether the store knows where to gather from if the program breaks off.
    noted: bool,
}

impl Live {
    /// Makes one that has not begun.
    pub fn new(tell: Tell) -> Live {
        Live {
            tell: Some(tell),
            to: None,
            runs: false,
            whole: false,
            on: Arc::new(AtomicBool::new(true)),
            waiting: Arc::default(),
            others: 0,
            first: None,
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
        let Some(tell) = self.tell.take() else {
            return Ok(());
        };
        self.others = store.writes_of_others()?;
        if !store.ungathered()?.is_empty() || !store.decisions()?.is_empty() {
            self.end();
            return Ok(());
        }
        // As they are now: when the thread asks, there will be more.
        let slices = slices(store)?;
        let (to, articles) = channel();
        let waiting = self.waiting.clone();
        (self.to, self.runs) = (Some(to), true);
        std::thread::spawn(move || {
            let mut shelf = Remote { tell, slices };
            let whole = gather(&mut shelf, articles, &waiting).unwrap_or(false);
            (shelf.tell)(Word::Ended(whole));
        });
        Ok(())
    }

    /// Takes an article that was stored.
    pub fn take(&mut self, article: &Article, added: Added, ready: Option<Ready>) {
        let Some(to) = &self.to else {
            return;
        };
        let sent = match (added, ready) {
            (Added::Same | Added::Withheld | Added::Purged, _) => return,
            (Added::New, Some(ready)) => {
                let slice = Slice::of(article.published);
                self.first = Some(self.first.map_or(slice, |first| first.min(slice)));
                self.waiting.fetch_add(1, Ordering::Relaxed);
                to.send(ready).is_ok()
            }
            _ => false,
        };
        if !sent {
            self.end();
        }
    }

    /// Returns how many articles wait.
    pub fn waiting(&self) -> usize {
        match self.to {
            Some(_) => self.waiting.load(Ordering::Relaxed),
            None => 0,
        }
    }

    /// Does what the thread asks for, or hears that it has ended.
    ///
    /// # Errors
    /// If the store cannot be read or written; [`Stop`] if the user stops it.
    pub fn hear(&mut self, word: Word, store: &mut Store, stop: &Stop) -> anyhow::Result<()> {
        let ask = match word {
            Word::Ask(ask) => ask,
            Word::Ended(whole) => {
                (self.runs, self.whole) = (false, whole && self.is_on());
                self.to = None;
                if !whole {
                    self.end();
                }
                return Ok(());
            }
        };
        // An ask that is let go of ends the thread.
        if !self.is_on() {
            return Ok(());
        }
        store.begin()?;
        if store.writes_of_others()? != self.others {
            self.end();
            return Ok(());
        }
        if let Some(first) = self.first.filter(|_| !self.noted) {
            store.begin_gathering(first.days().map(|(first, _)| first))?;
            self.noted = true;
        }
        let progress = Progress::none();
        let mut desk = Desk::of(store, (stop, &progress));
        desk.first = self.first;
        let done = ask(&mut desk);
        if done.is_err() {
            self.end();
        }
        done
    }

    /// Lets the thread know that no more comes.
    pub fn close(&mut self) {
        self.to = None;
    }

    /// Returns whether the thread has something to say yet.
    pub fn runs(&self) -> bool {
        self.runs
    }

    /// Notes, if nothing came in between, that all that was added is gathered.
    ///
    /// # Errors
    /// If the store cannot be read or written.
    pub fn seal(self, store: &mut Store) -> anyhow::Result<()> {
        store.begin()?;
        if self.whole && store.writes_of_others()? == self.others {
            let done = store.ungathered()?;
            store.end_gathering(&done)?;
        }
        Ok(store.commit()?)
    }

    fn is_on(&self) -> bool {
        self.on.load(Ordering::Relaxed)
    }

    /// Ends it: all is to be gathered at the end.
    pub fn end(&mut self) {
        self.to = None;
        self.on.store(false, Ordering::Relaxed);
    }
}

// Returns whether all that came is gathered.
fn gather(
    shelf: &mut Remote,
    articles: Receiver<Ready>,
    waiting: &AtomicUsize,
) -> Result<bool, Gone> {
    let mut stream = Stream::begin(shelf)?;
    for ready in articles {
        waiting.fetch_sub(1, Ordering::Relaxed);
        if !stream.take(ready) {
            return Ok(false);
        }
        while stream.step(shelf)? {}
    }
    stream.finish(shelf)?;
    Ok(true)
}

/// Nobody answers any more.
struct Gone;

/// The store, by way of the thread that has it.
struct Remote {
    tell: Tell,
    /// Those that were there before the first article came.
    slices: BTreeMap<Slice, usize>,
}

impl Remote {
    fn ask<T: Send + 'static>(
        &self,
        what: impl FnOnce(&mut Desk<'_>) -> anyhow::Result<T> + Send + 'static,
    ) -> Result<T, Gone> {
        let (reply, answer) = sync_channel(1);
        self.bid(move |desk| {
            let _ = reply.send(what(desk)?);
            Ok(())
        })?;
        answer.recv().map_err(|_| Gone)
    }

    // Asks for what need not be waited for; it is done in the order of the asking.
    fn bid(
        &self,
        what: impl FnOnce(&mut Desk<'_>) -> anyhow::Result<()> + Send + 'static,
    ) -> Result<(), Gone> {
        match (self.tell)(Word::Ask(Box::new(what))) {
            true => Ok(()),
            false => Err(Gone),
        }
    }
}

impl Shelf for Remote {
    type Error = Gone;

    fn slices(&mut self) -> Result<BTreeMap<Slice, usize>, Gone> {
        Ok(self.slices.clone())
    }

    fn articles(&mut self, slice: Slice) -> Result<Vec<Ready>, Gone> {
        self.ask(move |desk| ahead::ready(desk.store, slice))
    }

    fn article(&mut self, id: &str) -> Result<Option<Kept>, Gone> {
        let id = id.to_owned();
        self.ask(move |desk| desk.article(&id))
    }

    fn article_of(&mut self, record: &str) -> Result<Option<Kept>, Gone> {
        let record = record.to_owned();
        self.ask(move |desk| desk.article_of(&record))
    }

    fn incidents(&mut self, from: Slice, to: Slice) -> Result<Vec<Incident>, Gone> {
        self.ask(move |desk| desk.incidents(from, to))
    }

    fn incidents_of(&mut self, record: &str) -> Result<Vec<Incident>, Gone> {
        let record = record.to_owned();
        self.ask(move |desk| desk.incidents_of(&record))
    }

    fn put(&mut self, gone: &[Id], incidents: &[Incident]) -> Result<(), Gone> {
        let (gone, incidents) = (gone.to_vec(), incidents.to_vec());
        self.bid(move |desk| desk.put(&gone, &incidents))
    }

    fn found(&mut self, slice: Slice, findings: &Findings) -> Result<(), Gone> {
        let findings = findings.clone();
        self.bid(move |desk| desk.found(slice, &findings))
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

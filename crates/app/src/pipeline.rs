//! From articles to the store: coded by several threads, stored in their order
//! by one, and gathered as they come or at the end.
//!
//! ```text
//! let mut adder = Adder::new(store, coder, threads, run, (stop, progress));
//! adder.add(article)?;          // as often as there are articles
//! adder.flush()?;               // all of them are stored now
//! let done = adder.finish()?;   // gathered; the run has ended
//! ```

use crate::commands::add::set_aside;
use crate::gathering::live::{self, Live, Word};
use crate::progress::Progress;
use crate::{account, gathering, session};
use detente_coding::Coder;
use detente_record::{Article, Coded, Reason};
use detente_store::{Account, Prepared, RunId, Store};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// Articles that a thread codes at a time.
const CHUNK: usize = 32;
/// How long to wait for what other threads have to say before looking whether they live.
const WAIT: Duration = Duration::from_millis(100);
/// Articles a transaction.
const BATCH: usize = 2_000;

/// Whether the user wants it to stop.
#[derive(Debug, Clone, Default)]
pub struct Stop(pub Arc<AtomicBool>);

impl Stop {
    /// Stops at SIGINT and SIGTERM; a second one ends the program at once.
    pub fn on_signals() -> anyhow::Result<Stop> {
        let stop = Stop::default();
        for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
            // In this order: the first sets the flag, the next finds it set.
            signal_hook::flag::register_conditional_shutdown(signal, 130, stop.0.clone())?;
            signal_hook::flag::register(signal, stop.0.clone())?;
        }
        Ok(stop)
    }

    /// Returns whether it is to stop.
    pub fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// What ends work that is stopped.
    pub fn error() -> anyhow::Error {
        Stopped.into()
    }
}

/// The user stopped it.
#[derive(Debug, Clone, Copy)]
pub struct Stopped;

impl std::fmt::Display for Stopped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("stopped")
    }
}

impl std::error::Error for Stopped {}

type Chunk = (u64, Vec<Article>);

// What the other threads say to the one that stores.
enum Note {
    Coded(u64, Vec<Ready>),
    Gathering(Word),
}

// An article that waits for nothing but its turn to be stored.
struct Ready {
    article: Article,
    coded: Coded,
    prepared: Result<Prepared, detente_store::Error>,
    gatherable: Option<detente_incidents::Ready>,
}

/// Adds articles to a store.
pub struct Adder {
    store: Store,
    run: RunId,
    threads: Threads,
    waiting: Vec<Article>,
    /// Chunks that are coded and wait for one before them.
    early: BTreeMap<u64, Vec<Ready>>,
    sent: u64,
    stored: u64,
    unsaved: usize,
    live: Live,
    sums: Account,
    news: u64,
    undated: u64,
    stop: Stop,
    progress: Progress,
}

/// What came of a run.
pub struct Summary {
    /// The store, to go on with.
    pub store: Store,
    /// What was read and where it went.
    pub account: Account,
    /// Articles that are new or changed.
    pub news: u64,
    /// Those of them that carry no day, so that what they tell has none either.
    pub undated: u64,
}

impl Adder {
    /// Goes on with a run that has begun (`runs::begin`); [`Adder::finish`] ends it.
    pub fn new(
        store: Store,
        coder: Arc<Coder>,
        threads: usize,
        run: RunId,
        (stop, progress): (Stop, Progress),
    ) -> Adder {
        let (to, notes) = channel();
        let teller = to.clone();
        let live = Live::new(Box::new(move |word| {
            teller.send(Note::Gathering(word)).is_ok()
        }));
        Adder {
            store,
            run,
            threads: Threads::new(&coder, threads, (to, notes), &live.wants()),
            live,
            waiting: Vec::with_capacity(CHUNK),
            early: BTreeMap::new(),
            sent: 0,
            stored: 0,
            unsaved: 0,
            sums: Account::default(),
            news: 0,
            undated: 0,
            stop,
            progress,
        }
    }

    /// The store, for what else is to be written with the articles.
    pub fn store(&mut self) -> &mut Store {
        &mut self.store
    }

    /// Says something to the user.
    pub fn say(&self, line: &str) {
        self.progress.say(line);
    }

    /// Counts an input that could not be read, or was set aside unread.
    pub fn unread(&mut self, aside: Option<Reason>) {
        match aside {
            Some(reason) => self.sums.articles.count(Some(reason)),
            None => self.sums.failed += 1,
        }
    }

    /// Takes an article; it is coded and stored while others come.
    ///
    /// # Errors
    /// If the store cannot be written.
    pub fn add(&mut self, article: Article) -> anyhow::Result<()> {
        self.waiting.push(article);
        if self.waiting.len() >= CHUNK {
            self.send()?;
        }
        Ok(())
    }

    // Hands a chunk over, and stores what has come back meanwhile.
    fn send(&mut self) -> anyhow::Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        // So many are under way that no thread waits, and few enough to hold.
        let most = 16 * self.threads.number() as u64;
        while self.sent - self.stored > most || self.live.waiting() > live::MOST {
            self.take(true)?;
        }
        let chunk = std::mem::replace(&mut self.waiting, Vec::with_capacity(CHUNK));
        self.threads.send((self.sent, chunk))?;
        self.sent += 1;
        while self.take(false)? {}
        Ok(())
    }

    // Does what the other threads have for it; `wait` a while for something.
    fn take(&mut self, wait: bool) -> anyhow::Result<bool> {
        let (number, chunk) = match self.threads.take(wait)? {
            None => return Ok(false),
            Some(Note::Coded(number, chunk)) => (number, chunk),
            Some(Note::Gathering(word)) => {
                let heard = self.live.hear(word, &mut self.store, &self.stop);
                return match heard {
                    Err(error) if !error.is::<Stopped>() => Err(error),
                    _ => Ok(true),
                };
            }
        };
        self.early.insert(number, chunk);
        while let Some(chunk) = self.early.remove(&self.stored) {
            self.stored += 1;
            for ready in chunk {
                self.put(ready)?;
            }
        }
        Ok(true)
    }

    fn put(&mut self, ready: Ready) -> anyhow::Result<()> {
        let (article, coded, prepared) = (&ready.article, &ready.coded, ready.prepared?);
        self.store.begin()?;
        self.live.begin(&mut self.store)?;
        let added = self.store.add_prepared(article, coded, &prepared)?;
        self.live.take(article, added, ready.gatherable);
        let aside = set_aside(added);
        match aside {
            None => account::count(&mut self.sums, coded),
            reason => self.sums.articles.count(reason),
        }
        self.news += u64::from(added.is_news());
        self.undated += u64::from(added.is_news() && article.published.is_none());
        self.progress.articles(self.sums.articles.read);
        self.unsaved += 1;
        if self.unsaved >= BATCH {
            self.unsaved = 0;
            self.store.commit()?;
        }
        Ok(())
    }

    /// Codes and stores all that was taken.
    ///
    /// # Errors
    /// If the store cannot be written.
    pub fn flush(&mut self) -> anyhow::Result<()> {
        self.send()?;
        while self.stored < self.sent {
            self.take(true)?;
        }
        self.unsaved = 0;
        Ok(self.store.commit()?)
    }

    /// Gathers, and ends the run; where the user has stopped it, all that was
    /// taken is stored, and gathered with the next run.
    ///
    /// # Errors
    /// If the store cannot be written.
    pub fn finish(mut self) -> anyhow::Result<Summary> {
        self.flush()?;
        match self.stop.is_set() {
            true => self.live.end(),
            false => self.live.close(),
        }
        while self.live.runs() {
            self.take(true)?;
        }
        if !self.stop.is_set() {
            let live = self.live.seal(&mut self.store);
            let gathered =
                live.and_then(|()| gathering::gather(&mut self.store, &self.stop, &self.progress));
            match gathered {
                Err(error) if !error.is::<Stopped>() => return Err(error),
                _ => self.store.commit()?,
            }
        }
        self.store
            .finish_run(self.run, &session::now(), &self.sums)?;
        self.progress.end();
        Ok(Summary {
            store: self.store,
            account: self.sums,
            news: self.news,
            undated: self.undated,
        })
    }
}

// Threads that code.
struct Threads {
    to: Option<SyncSender<Chunk>>,
    from: Receiver<Note>,
    all: Vec<JoinHandle<()>>,
}

impl Threads {
    fn new(
        coder: &Arc<Coder>,
        number: usize,
        (back, from): (Sender<Note>, Receiver<Note>),
        gathers: &Arc<AtomicBool>,
    ) -> Threads {
        // Bounded by the adder, which counts what is under way.
        let (to, chunks) = sync_channel::<Chunk>(32 * number.max(1));
        let chunks = Arc::new(Mutex::new(chunks));
        let one = |_| {
            let (coder, chunks, back) = (coder.clone(), chunks.clone(), back.clone());
            let gathers = gathers.clone();
            std::thread::spawn(move || code(&coder, &chunks, &back, &gathers))
        };
        Threads {
            to: Some(to),
            from,
            all: (0..number.max(1)).map(one).collect(),
        }
    }

    fn number(&self) -> usize {
        self.all.len()
    }

    fn send(&self, chunk: Chunk) -> anyhow::Result<()> {
        let sent = self.to.as_ref().map(|to| to.send(chunk));
        match sent {
            Some(Ok(())) => Ok(()),
            _ => anyhow::bail!("the threads that code have ended; this is a fault of the program"),
        }
    }

    fn take(&self, wait: bool) -> anyhow::Result<Option<Note>> {
        if !wait {
            return Ok(self.from.try_recv().ok());
        }
        match self.from.recv_timeout(WAIT) {
            Ok(note) => Ok(Some(note)),
            Err(RecvTimeoutError::Timeout) if !self.all.iter().any(JoinHandle::is_finished) => {
                Ok(None)
            }
            Err(_) => {
                anyhow::bail!("a thread that codes has ended; this is a fault of the program")
            }
        }
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        // They end when nothing more can come.
        self.to = None;
        for thread in self.all.drain(..) {
            let _ = thread.join();
        }
    }
}

fn code(coder: &Coder, chunks: &Mutex<Receiver<Chunk>>, back: &Sender<Note>, gathers: &AtomicBool) {
    loop {
        let next = chunks.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((number, articles)) = next else {
            return;
        };
        let done = articles.into_iter().map(|mut article| {
            let own = &coder.reader.language;
            match article.language.is_none() && own.is_plainly(&article.text) {
                true => article.language = Some(own.code.clone()),
                false => detente_ingest::tell_language(&mut article),
            }
            let coded = coder.code(&article);
            let prepared = Prepared::of(&article, &coded, None);
            let gathers = gathers.load(Ordering::Relaxed);
            Ready {
                gatherable: gathers.then(|| live::ready(&article, &coded)),
                article,
                coded,
                prepared,
            }
        });
        if back.send(Note::Coded(number, done.collect())).is_err() {
            return;
        }
    }
}

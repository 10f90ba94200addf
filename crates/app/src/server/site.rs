//! What all pages share: the lexicon, connections to the record, the answers
//! that are kept.

use crate::server::kept::{Edition, Kept};
use crate::server::metrics::Metrics;
use crate::server::relations::{Feed, Snapshot};
use crate::session;
use detente_coding::Coder;
use detente_record::Break;
use detente_store::Store;
use detente_view::Names;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, Instant};
use tokio::sync::{Semaphore, watch};

/// How the server was asked to be.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The record.
    pub db: PathBuf,
    /// Names of minors and others are shown.
    pub names: bool,
    /// The word that allows to write, and to read from elsewhere.
    pub token: Option<String>,
    /// Whether reading needs the token too.
    pub guarded: bool,
    /// A page of another origin that may read the API.
    pub cors: Option<String>,
    /// Names it answers to besides those of this machine.
    pub hosts: Vec<String>,
    /// Where corrections are written.
    pub reviews: PathBuf,
}

/// How long the record is taken to be as it was looked at last.
const GLANCE: Duration = Duration::from_millis(500);

/// The same while it is being written: a writer that commits every second would else have every
/// page made anew every second.
pub const WRITTEN: Duration = Duration::from_secs(4);

/// So many imported series are held at a time, besides what the snapshot is of.
pub const SERIES: usize = 4;

/// Everything a page is made from.
pub struct Site {
    pub options: Options,
    pub coder: Coder,
    pub names: Names,
    pub metrics: Metrics,
    pub kept: Kept,
    /// So many pages are made at a time.
    pub desks: Semaphore,
    /// So many are made anew at a time while the old ones are given.
    pub menders: Semaphore,
    /// So many follow the alerts at a time.
    pub followers: Arc<Semaphore>,
    /// New breaks, for those who follow.
    pub news: watch::Sender<Arc<Vec<Break>>>,
    /// One correction is written at a time.
    pub pen: Mutex<()>,
    frames: BTreeMap<String, usize>,
    idle: Mutex<Vec<Store>>,
    clock: Mutex<Clock>,
    snapshot: RwLock<Option<Arc<Snapshot>>>,
    // So many times the relations were put in place.
    snapshots: AtomicU64,
    // Imported series that are not what the snapshot is of, by name, with the number of imports.
    feeds: Mutex<BTreeMap<String, (i64, Arc<Feed>)>>,
    // One of them is read at a time.
    reading: Mutex<()>,
}

/// What tells whether the record has changed.
struct Clock {
    store: Store,
    /// When it is to be looked at again.
    due: Option<Instant>,
    version: i64,
    /// Changes with what is withheld and purged.
    holds: i64,
}

/// Goes on with what a thread that broke down has left: nothing behind these
/// locks is ever half done.
pub fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Site {
    /// Opens the record.
    pub fn open(options: Options, coder: Coder) -> anyhow::Result<Site> {
        let clock = Clock {
            store: Store::open_read_only(&options.db)?,
            due: None,
            version: 0,
            holds: 0,
        };
        let frames = coder.lexicon.frames.iter().enumerate();
        let frames = frames.map(|(at, frame)| (frame.id.clone(), at)).collect();
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        Ok(Site {
            names: session::names(&coder.lexicon),
            metrics: Metrics::default(),
            kept: Kept::default(),
            desks: Semaphore::new((2 * cores).max(4)),
            menders: Semaphore::new((cores / 2).max(1)),
            followers: Arc::new(Semaphore::new(64)),
            news: watch::Sender::new(Arc::default()),
            pen: Mutex::new(()),
            frames,
            idle: Mutex::default(),
            clock: Mutex::new(clock),
            snapshot: RwLock::default(),
            snapshots: AtomicU64::default(),
            feeds: Mutex::default(),
            reading: Mutex::default(),
            options,
            coder,
        })
    }

    /// Lends a connection to some work.
    pub fn with<T>(&self, work: impl FnOnce(&Store) -> T) -> anyhow::Result<T> {
        let idle = held(&self.idle).pop();
        let store = match idle {
            Some(store) => store,
            None => Store::open_read_only(&self.options.db)?,
        };
        let done = work(&store);
        held(&self.idle).push(store);
        Ok(done)
    }

    /// Returns a number that changes when the record has changed.
    pub fn version(&self) -> anyhow::Result<i64> {
        Ok(self.edition()?.record)
    }

    /// Returns what pages are made from at this time.
    pub fn edition(&self) -> anyhow::Result<Edition> {
        let mut clock = held(&self.clock);
        let now = Instant::now();
        if clock.due.is_none_or(|due| due <= now) {
            let version = clock.store.data_version()?;
            let changed = clock.due.is_some() && version != clock.version;
            if changed || clock.due.is_none() {
                clock.holds = clock.store.holds_version()?;
            }
            clock.version = version;
            clock.due = Some(now + if changed { WRITTEN } else { GLANCE });
        }
        Ok(Edition {
            record: clock.version,
            relations: self.snapshots.load(Ordering::Acquire),
            holds: clock.holds,
        })
    }

    /// Returns the relations as last computed.
    pub fn snapshot(&self) -> Option<Arc<Snapshot>> {
        let held = self.snapshot.read();
        held.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts newly computed relations in place.
    pub fn put_snapshot(&self, snapshot: Snapshot) {
        let news = snapshot.whole.then(|| snapshot.news.clone());
        let mut held = self
            .snapshot
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        let before = held.replace(Arc::new(snapshot));
        drop(held);
        self.snapshots.fetch_add(1, Ordering::AcqRel);
        // What was made without them says that they are being looked for.
        if before.is_none_or(|before| !before.whole) {
            self.kept.forget();
        }
        if let Some(news) = news {
            self.news.send_replace(news);
        }
    }

    /// Returns the counts of an imported series as last read; `None` if there is no such series.
    pub fn series(&self, store: &Store, name: &str) -> anyhow::Result<Option<Arc<Feed>>> {
        if store.imports(name)?.is_none() {
            return Ok(None);
        }
        if let Some((_, feed)) = held(&self.feeds).get(name) {
            return Ok(Some(feed.clone()));
        }
        self.read_series(store, name)
    }

    /// Reads the counts of an imported series, if there has been an import since they were read.
    pub fn read_series(&self, store: &Store, name: &str) -> anyhow::Result<Option<Arc<Feed>>> {
        // Whoever else asks for it meanwhile waits here and finds it made.
        let _turn = held(&self.reading);
        let Some(imports) = store.imports(name)? else {
            return Ok(None);
        };
        if let Some((_, feed)) = held(&self.feeds).get(name).filter(|f| f.0 == imports) {
            return Ok(Some(feed.clone()));
        }
        let feed = Arc::new(Feed::of(store, Some(name.to_owned()))?);
        let mut feeds = held(&self.feeds);
        if feeds.len() >= SERIES && !feeds.contains_key(name) {
            feeds.clear();
        }
        feeds.insert(name.to_owned(), (imports, feed.clone()));
        Ok(Some(feed))
    }

    /// Looks a frame up.
    pub fn frame(&self, id: &str) -> Option<&detente_coding::lexicon::Frame> {
        self.coder.lexicon.frames.get(*self.frames.get(id)?)
    }
}

//! Where every feed stands: what is asked for, what came, what is still to come.

use crate::cli::Common;
use crate::commands::watch::feeds::Feed;
use crate::commands::watch::queue::{Job, Queue};
use crate::commands::watch::reads::Entry;
use crate::commands::watch::status::{Status, Tally};
use crate::fetch::{Answer, Request};
use crate::pipeline::Stop;
use crate::raw::RawFile;
use crate::{runs, session};
use detente_coding::Coder;
use detente_record::{Article, Reason};
use detente_store::{Account, FeedState, Input, ItemState, RunId, Store};
use jiff::Timestamp;
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

/// The longest that a failing feed is left alone.
const LONGEST: Duration = Duration::from_secs(24 * 3600);

/// All feeds, and the record they go into.
pub struct Round {
    pub(super) feeds: Arc<Vec<Feed>>,
    pub(super) held: Vec<Held>,
    once: bool,
    pub(super) queue: Arc<Queue>,
    pub(super) stop: Stop,
    pub(super) store: Store,
    pub(super) coder: Coder,
    pub(super) threads: usize,
    /// What became of items, not yet written.
    pub(super) ready: Vec<Ready>,
    /// Answers that are to be kept as they came.
    // Handed on in the box it came in.
    #[allow(clippy::vec_box)]
    pub(super) raw: Vec<Box<Answer>>,
    pub(super) raw_file: Option<RawFile>,
    /// Feeds whose last item is among what is ready.
    pub(super) ended: Vec<usize>,
    pub(super) tally: Tally,
    pub(super) sums: Account,
    pub(super) run: RunId,
    pub(super) status: Status,
    /// New articles that are not gathered yet.
    pub(super) ungathered: u64,
}

/// A feed as it stands.
pub(super) struct Held {
    pub state: FeedState,
    pub open: Option<Open>,
    /// What was mended in it when it was last read.
    pub mended: Vec<String>,
    due: Option<Timestamp>,
    asked: bool,
}

/// A feed that is being fetched.
pub(super) struct Open {
    /// Answers that are still to come, of the feed and of pages.
    pub left: usize,
    /// Items not seen before.
    pub fresh: u64,
    /// Items of this round.
    pub seen: HashSet<(String, String)>,
    pub came: Came,
}

/// What came of the feed itself.
pub(super) enum Came {
    NotYet,
    Same,
    Read {
        etag: Option<String>,
        modified: Option<String>,
    },
    Failed {
        why: String,
        wait: Option<Duration>,
    },
}

/// An item, and what is to be written of it.
pub(super) struct Ready {
    pub feed: usize,
    pub entry: Entry,
    pub verdict: Verdict,
}

/// What became of an item.
pub(super) enum Verdict {
    Article(Box<Article>),
    Aside(Reason),
    Waiting { due: String, why: String },
    Failed(String),
}

impl Round {
    /// Opens the record and takes up every feed where it was left off.
    pub fn open(
        common: &Common,
        feeds: Arc<Vec<Feed>>,
        queue: Arc<Queue>,
        stop: &Stop,
        once: bool,
    ) -> anyhow::Result<Round> {
        let coder = session::coder(common)?;
        let mut store = session::store(common)?;
        let inputs = feeds.iter().map(|feed| Input {
            origin: feed.url.clone(),
            sha256: None,
        });
        let options = runs::options(common, None);
        let run = runs::begin(&mut store, "watch", &coder, options, inputs.collect())?;
        let mut held = Vec::new();
        for feed in feeds.iter() {
            let state = store.feed(&feed.url)?.unwrap_or_else(|| FeedState {
                url: feed.url.clone(),
                ..FeedState::default()
            });
            held.push(Held {
                due: state.due.as_deref().and_then(|due| due.parse().ok()),
                state,
                open: None,
                mended: Vec::new(),
                asked: false,
            });
        }
        let raw_file = match feeds.iter().any(|feed| feed.keep_raw) {
            true => Some(RawFile::open(&store)?),
            false => None,
        };
        let tally = Tally {
            feeds: feeds.len(),
            failing: held.iter().filter(|h| h.state.failures > 0).count(),
            waiting: store.count_waiting()?,
            ..Tally::default()
        };
        Ok(Round {
            feeds,
            held,
            once,
            queue,
            stop: stop.clone(),
            store,
            coder,
            threads: session::threads(common),
            ready: Vec::new(),
            raw: Vec::new(),
            raw_file,
            ended: Vec::new(),
            tally,
            sums: Account::default(),
            run,
            status: Status::new(),
            // What a run that broke off has stored is gathered with the rest.
            ungathered: 1,
        })
    }

    /// Asks for every feed that is due; all of them, if they are asked but once.
    pub fn ask(&mut self) -> anyhow::Result<()> {
        let (now, once) = (Timestamp::now(), self.once);
        for number in 0..self.held.len() {
            let held = &mut self.held[number];
            if held.open.is_some() || (once && held.asked) {
                continue;
            }
            let later = held.due.filter(|due| *due > now);
            let failing = held.state.failures > 0;
            match later {
                Some(due) if once && failing => {
                    held.asked = true;
                    let line = format!("{}: left alone until {due}", held.state.url);
                    self.status.say(&line);
                }
                Some(_) if !once => {}
                _ => self.begin(number, now)?,
            }
        }
        self.status.show(&self.tally, self.next());
        Ok(())
    }

    fn begin(&mut self, number: usize, now: Timestamp) -> anyhow::Result<()> {
        let feed = &self.feeds[number];
        let held = &mut self.held[number];
        let request = |url: &str| Request {
            url: url.to_owned(),
            allow_private: feed.allow_private,
            ..Request::default()
        };
        let mut left = 1;
        self.queue.put(Job {
            feed: number,
            request: Request {
                etag: held.state.etag.clone(),
                modified: held.state.modified.clone(),
                ..request(&feed.url)
            },
            entry: None,
        });
        for item in self.store.waiting_items(&feed.url)? {
            let ItemState::Waiting {
                tries, due, told, ..
            } = item.state
            else {
                continue;
            };
            let is_due = due.parse::<Timestamp>().map_or(true, |due| due <= now);
            let Some(url) = told.url.clone().filter(|_| self.once || is_due) else {
                continue;
            };
            left += 1;
            let entry = Entry {
                item: item.item,
                content: item.content,
                told: *told,
                seen: item.seen,
                tries,
            };
            self.queue.put(Job {
                feed: number,
                request: request(&url),
                entry: Some(Box::new(entry)),
            });
        }
        held.asked = true;
        held.open = Some(Open {
            left,
            fresh: 0,
            seen: HashSet::new(),
            came: Came::NotYet,
        });
        self.tally.busy += 1;
        Ok(())
    }

    /// Returns whether nothing is being fetched and all is written.
    pub fn is_idle(&self) -> bool {
        self.ready.is_empty() && self.ended.is_empty() && self.held.iter().all(|h| h.open.is_none())
    }

    /// Returns when a feed is due next, unless they are asked but once.
    pub(super) fn next(&self) -> Option<Timestamp> {
        if self.once {
            return None;
        }
        let dues = self.held.iter().filter(|h| h.open.is_none());
        dues.filter_map(|h| h.due).min()
    }

    /// Returns how a feed stands after its round, to be written with its last items.
    pub(super) fn after(&self, number: usize) -> FeedState {
        let feed = &self.feeds[number];
        let held = &self.held[number];
        let mut state = held.state.clone();
        let open = held.open.as_ref();
        state.checked = Some(session::now());
        match open.map(|open| &open.came) {
            Some(Came::Failed { why, wait }) => {
                state.failures += 1;
                state.trouble = Some(why.clone());
                let wait = later(feed.every, state.failures, *wait);
                state.due = Some(time_after(wait));
                return state;
            }
            Some(Came::Read { etag, modified }) => {
                state.etag.clone_from(etag);
                state.modified.clone_from(modified);
            }
            _ => {}
        }
        if open.is_some_and(|open| open.fresh > 0) {
            state.changed.clone_from(&state.checked);
        }
        state.failures = 0;
        state.trouble = None;
        state.due = Some(time_after(feed.every));
        state
    }

    /// Closes a feed's round, once it is written.
    pub(super) fn ended(&mut self, number: usize, state: FeedState) {
        let held = &mut self.held[number];
        held.open = None;
        held.due = state.due.as_deref().and_then(|due| due.parse().ok());
        if let Some(trouble) = state.trouble.as_ref().filter(|_| state.failures > 0) {
            let due = state.due.as_deref().unwrap_or("later");
            self.status.say(&format!("{trouble}; asked again at {due}"));
            self.tally.failures += 1;
            self.sums.failed += 1;
        }
        held.state = state;
        self.tally.busy -= 1;
        self.tally.failing = self.held.iter().filter(|h| h.state.failures > 0).count();
    }
}

/// Returns how long something that failed so often in a row is left alone:
/// twice as long each time, a day at most, and no less than the server asks for.
pub(super) fn later(every: Duration, failures: u32, wait: Option<Duration>) -> Duration {
    let doubled = every.saturating_mul(1 << failures.saturating_sub(1).min(16));
    doubled
        .min(LONGEST.max(every))
        .max(wait.unwrap_or_default())
}

/// Returns the time some while from now, RFC 3339, to the second.
pub(super) fn time_after(wait: Duration) -> String {
    let at = Timestamp::now() + wait;
    at.round(jiff::Unit::Second).unwrap_or(at).to_string()
}

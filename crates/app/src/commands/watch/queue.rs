//! What is to be fetched, by host: several hosts at a time, one request at a
//! time to each, so that a slow one holds up nobody else.

use crate::commands::watch::feeds::Feed;
use crate::commands::watch::reads::{self, Entry, Read};
use crate::fetch::{Client, Failure, Fetched, Request, locked};
use std::collections::{HashSet, VecDeque};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Instant;
use url::Url;

/// Something to fetch for a feed.
pub struct Job {
    /// The feed's number.
    pub feed: usize,
    /// What to ask for.
    pub request: Request,
    /// The item whose page it is; `None` for the feed itself.
    pub entry: Option<Box<Entry>>,
}

/// A job that is done.
pub struct Done {
    pub job: Job,
    /// What came.
    pub got: Result<Fetched, Failure>,
    /// What it tells, of an answer.
    pub read: Read,
}

/// The jobs that wait.
#[derive(Default)]
pub struct Queue {
    inner: Mutex<Waiting>,
    more: Condvar,
}

#[derive(Default)]
struct Waiting {
    jobs: VecDeque<Job>,
    busy: HashSet<String>,
}

impl Queue {
    /// Starts threads that fetch. They end with the program: what they have in
    /// hand then is asked for again the next time.
    pub fn start(
        client: Client,
        threads: usize,
        feeds: &Arc<Vec<Feed>>,
        done: &Sender<Done>,
    ) -> Arc<Queue> {
        let client = Arc::new(client);
        let queue = Arc::new(Queue::default());
        for _ in 0..threads {
            let (queue, client) = (Arc::clone(&queue), Arc::clone(&client));
            let (feeds, done) = (Arc::clone(feeds), done.clone());
            thread::spawn(move || {
                loop {
                    let job = queue.take(&client);
                    let host = host(&job.request.url);
                    let got = client.get(&job.request);
                    queue.give_back(&host);
                    let read = reads::read(&job, &got, &feeds);
                    if done.send(Done { job, got, read }).is_err() {
                        return;
                    }
                }
            });
        }
        queue
    }

    pub fn put(&self, job: Job) {
        locked(&self.inner).jobs.push_back(job);
        self.more.notify_one();
    }

    // The first job whose host is free, as soon as there is one.
    fn take(&self, client: &Client) -> Job {
        let mut inner = locked(&self.inner);
        loop {
            let mut soonest: Option<Instant> = None;
            let mut ready = None;
            let mut looked = HashSet::new();
            for (at, job) in inner.jobs.iter().enumerate() {
                let host = host(&job.request.url);
                if inner.busy.contains(&host) || !looked.insert(host) {
                    continue;
                }
                match client.free(&job.request.url) {
                    None => {
                        ready = Some(at);
                        break;
                    }
                    Some(free) => soonest = Some(soonest.map_or(free, |s| s.min(free))),
                }
            }
            if let Some(job) = ready.and_then(|at| inner.jobs.remove(at)) {
                inner.busy.insert(host(&job.request.url));
                return job;
            }
            inner = match soonest {
                None => self
                    .more
                    .wait(inner)
                    .unwrap_or_else(PoisonError::into_inner),
                Some(free) => {
                    let wait = free.saturating_duration_since(Instant::now());
                    let waited = self.more.wait_timeout(inner, wait);
                    waited.unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }

    fn give_back(&self, host: &str) {
        locked(&self.inner).busy.remove(host);
        self.more.notify_all();
    }
}

fn host(url: &str) -> String {
    let url = Url::parse(url).ok();
    url.and_then(|url| url.host_str().map(str::to_owned))
        .unwrap_or_default()
}

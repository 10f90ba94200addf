//! What is ready goes into the record: articles, items and where feeds stand,
//! in one transaction, so that a kill leaves none of them without the others.

use crate::commands::watch::round::{Came, Ready, Round, Verdict};
use crate::output::Done;
use crate::pipeline::Stopped;
use crate::progress::Progress;
use crate::{account, commands::add, gathering, session};
use detente_record::{Article, Coded};
use detente_store::{Added, Error, FeedItem, FeedState, ItemState};
use jiff::Timestamp;
use std::thread;
use std::time::Duration;

/// Articles a transaction: what a kill or a signal waits for or loses.
const BATCH: usize = 16;

/// New articles after which incidents are gathered, though a round goes on.
const GATHER: u64 = 500;

/// How long an item that is done and that its feed no longer lists is remembered: half a year.
const FORGOTTEN: jiff::SignedDuration = jiff::SignedDuration::from_hours(182 * 24);

/// How long another program may write before this one says that it waits.
const OTHER: Duration = Duration::from_secs(1);

impl Round {
    /// Writes what is ready, and gathers once a round is over.
    pub fn write(&mut self) -> anyhow::Result<()> {
        let ended = std::mem::take(&mut self.ended);
        for answer in std::mem::take(&mut self.raw) {
            if let Some(file) = &mut self.raw_file {
                file.append(&answer)?;
            }
        }
        let mut ready = std::mem::take(&mut self.ready).into_iter();
        loop {
            let batch: Vec<Ready> = ready.by_ref().take(BATCH).collect();
            let last = ready.len() == 0;
            // Where a feed stands is written with the last of its items, never before.
            let states: Vec<(usize, FeedState)> = match last {
                true => ended.iter().map(|n| (*n, self.after(*n))).collect(),
                false => Vec::new(),
            };
            self.write_batch(&batch, &states)?;
            for (number, state) in states {
                self.ended(number, state);
            }
            if last {
                break;
            }
            if self.stop.is_set() {
                return Ok(());
            }
        }
        self.tally.waiting = self.store.count_waiting()?;
        let over = self.is_idle();
        if self.ungathered >= GATHER || (over && self.ungathered > 0) {
            self.gather()?;
        }
        if over && !ended.is_empty() {
            let next = self.next();
            self.status.round(&self.tally, next);
        }
        Ok(())
    }

    // The store knows what is not gathered yet: what is put off here is not lost.
    fn gather(&mut self) -> anyhow::Result<()> {
        let done = gathering::gather(&mut self.store, &self.stop, &Progress::none());
        match done {
            Ok(()) => self.ungathered = 0,
            Err(error) if error.is::<Stopped>() => self.store.commit()?,
            Err(error) if is_locked(&error) => self.store.rollback(),
            Err(error) => return Err(error),
        }
        Ok(())
    }

    fn write_batch(
        &mut self,
        batch: &[Ready],
        states: &[(usize, FeedState)],
    ) -> anyhow::Result<()> {
        if batch.is_empty() && states.is_empty() {
            return Ok(());
        }
        let articles: Vec<Article> = batch.iter().filter_map(|r| r.article().cloned()).collect();
        let coded = session::code_all(&self.coder, &articles, self.threads);
        let told: Vec<(Article, Coded)> = articles.into_iter().zip(coded).collect();
        let mut said = false;
        let added = loop {
            match self.try_batch(batch, &told, states) {
                Ok(added) => break added,
                Err(error) if is_locked(&error) && !self.stop.is_set() => {
                    self.store.rollback();
                    if !said {
                        self.status.say(&format!("{error}; waiting for it"));
                        said = true;
                    }
                    thread::sleep(OTHER);
                }
                Err(error) => return Err(error),
            }
        };
        for (added, (_, coded)) in added.into_iter().zip(&told) {
            self.tally.new += u64::from(added.is_news());
            self.ungathered += u64::from(added.is_news());
            match add::set_aside(added) {
                None => account::count(&mut self.sums, coded),
                reason => self.sums.articles.count(reason),
            }
        }
        for item in batch {
            match &item.verdict {
                Verdict::Aside(reason) => self.sums.articles.count(Some(*reason)),
                Verdict::Failed(_) => {
                    self.sums.failed += 1;
                    self.tally.failures += 1;
                }
                Verdict::Article(_) | Verdict::Waiting { .. } => {}
            }
        }
        Ok(())
    }

    // All of a batch or nothing of it.
    fn try_batch(
        &mut self,
        batch: &[Ready],
        told: &[(Article, Coded)],
        states: &[(usize, FeedState)],
    ) -> anyhow::Result<Vec<Added>> {
        let mut added = Vec::new();
        self.store.begin()?;
        if let Some(file) = &mut self.raw_file {
            file.keep(&mut self.store)?;
        }
        for (article, coded) in told {
            added.push(self.store.add(article, coded)?);
        }
        for ready in batch {
            let feed = &self.feeds[ready.feed].url;
            self.store.put_item(&ready.item(feed))?;
        }
        for (number, state) in states {
            self.store.put_feed(state)?;
            self.forget(*number)?;
        }
        self.store.commit()?;
        Ok(added)
    }

    // A feed that was read to its end lists all that it may bring again.
    fn forget(&mut self, number: usize) -> anyhow::Result<()> {
        let Some(open) = &self.held[number].open else {
            return Ok(());
        };
        if let Came::Read { .. } = open.came {
            let lists: Vec<&str> = open.seen.iter().map(|(_, words)| words.as_str()).collect();
            let before = (Timestamp::now() - FORGOTTEN).to_string();
            self.store
                .forget_items(&self.feeds[number].url, &before, &lists)?;
        }
        Ok(())
    }

    /// Ends the watch: what is whole is written, the rest is asked for again
    /// the next time. Prints the account.
    pub fn close(mut self) -> anyhow::Result<Done> {
        let stopped = self.stop.is_set();
        if self.ungathered > 0 && !stopped {
            self.gather()?;
        }
        let (now, run) = (session::now(), self.run);
        self.store.finish_run(run, &now, &self.sums)?;
        self.status.end();
        let Round { sums, tally, .. } = &self;
        eprintln!("{}", account::lines(sums));
        eprintln!(
            "{} new or changed articles in {}; pages to try again: {}",
            tally.new,
            self.store.path().display(),
            tally.waiting
        );
        // Whoever stops it has had what he wanted.
        Ok(match !stopped && (sums.failed > 0 || tally.failing > 0) {
            true => Done::SomeFailed,
            false => Done::All,
        })
    }
}

impl Ready {
    fn article(&self) -> Option<&Article> {
        match &self.verdict {
            Verdict::Article(article) => Some(article),
            _ => None,
        }
    }

    fn item(&self, feed: &str) -> FeedItem {
        let entry = &self.entry;
        let state = match &self.verdict {
            Verdict::Article(article) => ItemState::Stored(article.id.clone()),
            Verdict::Aside(reason) => ItemState::Aside(reason.word().to_owned()),
            Verdict::Failed(why) => ItemState::Failed(why.clone()),
            Verdict::Waiting { due, why } => ItemState::Waiting {
                tries: entry.tries,
                due: due.clone(),
                reason: why.clone(),
                told: Box::new(entry.told.clone()),
            },
        };
        FeedItem {
            feed: feed.to_owned(),
            item: entry.item.clone(),
            content: entry.content.clone(),
            seen: entry.seen.clone(),
            state,
        }
    }
}

fn is_locked(error: &anyhow::Error) -> bool {
    error.downcast_ref::<Error>().is_some_and(Error::is_locked)
}

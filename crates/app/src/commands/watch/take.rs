//! What came: of a feed its items, of a page its article.

use crate::commands::watch::queue::{self, Job};
use crate::commands::watch::reads::{Entry, Read};
use crate::commands::watch::round::{Came, Ready, Round, Verdict, later, time_after};
use crate::fetch::{Answer, Failure, Fetched, Request};
use detente_ingest::Problem;
use detente_record::Reason;

/// How often the page of an item is tried, in rounds.
const TRIES: u32 = 5;

impl Round {
    /// Takes what came of a job.
    pub fn take(&mut self, done: queue::Done) -> anyhow::Result<()> {
        let number = done.job.feed;
        self.tally.fetched += u64::from(done.got.is_ok());
        let url = done.job.request.url;
        match done.job.entry {
            None => self.take_feed(number, done.got, done.read)?,
            Some(entry) => self.take_page(number, url, *entry, done.got, done.read),
        }
        if let Some(open) = &mut self.held[number].open {
            open.left -= 1;
            if open.left == 0 {
                self.ended.push(number);
            }
        }
        Ok(())
    }

    fn take_feed(
        &mut self,
        number: usize,
        got: Result<Fetched, Failure>,
        read: Read,
    ) -> anyhow::Result<()> {
        let came = match (got, read) {
            (Err(failure), _) => Came::Failed {
                wait: failure.wait,
                why: failure.to_string(),
            },
            (Ok(Fetched::Same), _) => {
                self.tally.same += 1;
                Came::Same
            }
            (Ok(Fetched::Answer(answer)), Read::Items(entries, mended)) => {
                self.take_items(number, answer, entries, mended)?
            }
            (Ok(_), Read::Unread(problem)) => Came::Failed {
                why: problem.to_string(),
                wait: None,
            },
            (Ok(_), _) => Came::Same,
        };
        if let Some(open) = &mut self.held[number].open {
            open.came = came;
        }
        Ok(())
    }

    fn take_items(
        &mut self,
        number: usize,
        answer: Box<Answer>,
        entries: Vec<Entry>,
        mended: Vec<String>,
    ) -> anyhow::Result<Came> {
        let url = self.feeds[number].url.clone();
        let held = &mut self.held[number];
        // The same every half hour would only be noise.
        if held.mended != mended {
            for line in &mended {
                self.status.say(&format!("{url}: warning: {line}"));
            }
            held.mended = mended;
        }
        if let Some(moved) = &answer.moved {
            self.status.say(&format!(
                "{url}: warning: it has moved for good to {moved}; write that into the file of feeds"
            ));
        }
        let before = self.tally.items;
        for entry in entries {
            self.take_entry(number, entry)?;
        }
        let came = Came::Read {
            etag: answer.header("etag").map(str::to_owned),
            modified: answer.header("last-modified").map(str::to_owned),
        };
        if self.feeds[number].keep_raw && self.tally.items > before {
            self.raw.push(answer);
        }
        Ok(came)
    }

    // An item that was seen before is passed over; of a new one the page is fetched, if pages are.
    fn take_entry(&mut self, number: usize, entry: Entry) -> anyhow::Result<()> {
        let feed = &self.feeds[number];
        let Some(open) = &mut self.held[number].open else {
            return Ok(());
        };
        let name = match feed.pages {
            true => entry.item.clone(),
            false => String::new(),
        };
        let again = !open.seen.insert((name, entry.content.clone()));
        let store = &self.store;
        if again || store.knows_item(&feed.url, &entry.item, &entry.content, feed.pages)? {
            return Ok(());
        }
        open.fresh += 1;
        self.tally.items += 1;
        let link = entry.told.url.clone().filter(|_| feed.pages);
        let link = link.filter(|l| l.starts_with("http://") || l.starts_with("https://"));
        if let Some(url) = link {
            open.left += 1;
            self.queue.put(Job {
                feed: number,
                request: Request {
                    url,
                    allow_private: feed.allow_private,
                    ..Request::default()
                },
                entry: Some(Box::new(entry)),
            });
            return Ok(());
        }
        let verdict = as_told(&entry).unwrap_or(Verdict::Aside(Reason::Empty));
        self.ready.push(Ready {
            feed: number,
            entry,
            verdict,
        });
        Ok(())
    }

    fn take_page(
        &mut self,
        number: usize,
        url: String,
        mut entry: Entry,
        got: Result<Fetched, Failure>,
        read: Read,
    ) {
        let every = self.feeds[number].every;
        entry.tries += 1;
        let verdict = match (got, read) {
            (Ok(Fetched::Answer(answer)), Read::Page(article, warnings)) => {
                for line in warnings {
                    self.status.say(&format!("{url}: warning: {line}"));
                }
                if self.feeds[number].keep_raw {
                    self.raw.push(answer);
                }
                Verdict::Article(article)
            }
            (Err(failure), _) if failure.is_passing() && entry.tries < TRIES => Verdict::Waiting {
                due: time_after(later(every, entry.tries, failure.wait)),
                why: failure.to_string(),
            },
            (Err(failure), _) => self.without_page(&entry, &failure.to_string(), None),
            (Ok(_), Read::Unread(problem)) => {
                self.without_page(&entry, &problem.to_string(), Some(&problem))
            }
            (Ok(_), _) => Verdict::Failed("nothing came".to_owned()),
        };
        self.ready.push(Ready {
            feed: number,
            entry,
            verdict,
        });
    }

    // A page that is not to be had leaves what the feed itself tells.
    fn without_page(&mut self, entry: &Entry, why: &str, problem: Option<&Problem>) -> Verdict {
        if let Some(told) = as_told(entry) {
            self.status
                .say(&format!("{why}; its feed's own words were read instead"));
            return told;
        }
        self.status.say(why);
        match problem.and_then(Problem::reason) {
            Some(reason) => Verdict::Aside(reason),
            None => Verdict::Failed(why.to_owned()),
        }
    }
}

fn as_told(entry: &Entry) -> Option<Verdict> {
    entry
        .has_words()
        .then(|| Verdict::Article(Box::new(entry.told.clone())))
}

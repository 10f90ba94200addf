//! Feeds that are watched: where each was left off.
//!
//! What is kept here is written in the batch of the articles that it speaks
//! of: after a kill the next watch asks again for what was not yet stored, and
//! for nothing else.

mod verify;

use crate::{Error, Store, columns};
use detente_record::{Article, Id};
use rusqlite::{Row, params};

/// Where a feed was left off. Times are RFC 3339, the clock's of whoever writes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FeedState {
    /// Its address.
    pub url: String,
    /// The version that was read to its end, as the server named it.
    pub etag: Option<String>,
    /// When that version was changed, in the server's words.
    pub modified: Option<String>,
    /// When it was last asked for.
    pub checked: Option<String>,
    /// When it last gave something new.
    pub changed: Option<String>,
    /// When it is to be asked for again.
    pub due: Option<String>,
    /// Failures in a row.
    pub failures: u32,
    /// What the last of them was.
    pub trouble: Option<String>,
}

/// An item of a feed, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedItem {
    /// The feed's address.
    pub feed: String,
    /// The item's guid, or its address.
    pub item: String,
    /// A hash of its words: an item whose words changed is seen anew.
    pub content: String,
    /// When it was first seen.
    pub seen: String,
    /// What became of it.
    pub state: ItemState,
}

/// What became of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemState {
    /// It became an article.
    Stored(Id),
    /// It has nothing to read, for this reason.
    Aside(String),
    /// Its page could not be had yet.
    Waiting {
        /// How often it was tried.
        tries: u32,
        /// When to try again.
        due: String,
        /// Why it could not be had.
        reason: String,
        /// The article as the feed itself tells it.
        told: Box<Article>,
    },
    /// It could not be had, for this reason, and is not tried again.
    Failed(String),
}

impl Store {
    /// Returns where a feed was left off; `None` for one that was never asked for.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn feed(&self, url: &str) -> Result<Option<FeedState>, Error> {
        let sql = "SELECT url, etag, modified, checked, changed, due, failures, trouble
                   FROM feed WHERE url = ?1";
        self.one(sql, params![url], |row| {
            Ok(FeedState {
                url: row.get(0)?,
                etag: row.get(1)?,
                modified: row.get(2)?,
                checked: row.get(3)?,
                changed: row.get(4)?,
                due: row.get(5)?,
                failures: row.get(6)?,
                trouble: row.get(7)?,
            })
        })
    }

    /// Keeps where a feed was left off.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn put_feed(&mut self, feed: &FeedState) -> Result<(), Error> {
        self.exec(
            "INSERT OR REPLACE INTO feed
               (url, etag, modified, checked, changed, due, failures, trouble)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                feed.url,
                feed.etag,
                feed.modified,
                feed.checked,
                feed.changed,
                feed.due,
                feed.failures,
                feed.trouble
            ],
        )
    }

    /// Returns whether an item was seen: its words in this feed under whatever
    /// name, but for items that have none of their own (`by_name`).
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn knows_item(
        &self,
        feed: &str,
        item: &str,
        content: &str,
        by_name: bool,
    ) -> Result<bool, Error> {
        let sql = "SELECT 1 FROM feed_item WHERE feed = ?1 AND content = ?2
                   AND (item = ?3 OR NOT ?4) LIMIT 1";
        let found = self.one(sql, params![feed, content, item, by_name], |_| Ok(()))?;
        Ok(found.is_some())
    }

    /// Keeps what became of an item; when it was first seen stays as it was.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn put_item(&mut self, item: &FeedItem) -> Result<(), Error> {
        let (mut article, mut why, mut count, mut due, mut json) = (None, None, 0, None, None);
        let state = match &item.state {
            ItemState::Stored(id) => {
                article = Some(id);
                "stored"
            }
            ItemState::Aside(reason) => {
                why = Some(reason);
                "aside"
            }
            ItemState::Failed(reason) => {
                why = Some(reason);
                "failed"
            }
            ItemState::Waiting {
                tries,
                due: when,
                reason,
                told,
            } => {
                why = Some(reason);
                count = *tries;
                due = Some(when);
                let told = serde_json::to_string(told).map_err(|error| Error::Refused {
                    article: told.id.clone(),
                    why: error.to_string(),
                })?;
                json = Some(told);
                "waiting"
            }
        };
        self.exec(
            "INSERT INTO feed_item
               (feed, item, content, seen, state, article, reason, tries, due, json)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
             ON CONFLICT DO UPDATE SET state = excluded.state, article = excluded.article,
               reason = excluded.reason, tries = excluded.tries, due = excluded.due,
               json = excluded.json",
            params![
                item.feed,
                item.item,
                item.content,
                item.seen,
                state,
                article,
                why,
                count,
                due,
                json
            ],
        )
    }

    /// Returns how many items of all feeds wait to be tried again.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn count_waiting(&self) -> Result<usize, Error> {
        let sql = "SELECT count(*) FROM feed_item WHERE state = 'waiting'";
        let count = self.one(sql, [], |row| row.get::<_, i64>(0))?;
        Ok(usize::try_from(count.unwrap_or(0)).unwrap_or(0))
    }

    /// Returns the items of a feed that wait to be tried again, those first
    /// that have waited longest.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn waiting_items(&self, feed: &str) -> Result<Vec<FeedItem>, Error> {
        let sql = "SELECT feed, item, content, seen, tries, due, reason, json FROM feed_item
                   WHERE feed = ?1 AND state = 'waiting' ORDER BY due, seen, item, content";
        self.all(sql, params![feed], waiting)
    }

    /// Returns how long a file of bytes as they came was when what was made of
    /// them was last stored; 0 for a file that is not known.
    ///
    /// # Errors
    ///
    /// If the database cannot be read.
    pub fn raw_length(&self, name: &str) -> Result<u64, Error> {
        let sql = "SELECT length FROM raw_file WHERE name = ?1";
        let length = self.one(sql, params![name], |row| row.get::<_, i64>(0))?;
        Ok(u64::try_from(length.unwrap_or(0)).unwrap_or(0))
    }

    /// Keeps how long a file of bytes as they came is.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn put_raw_length(&mut self, name: &str, length: u64) -> Result<(), Error> {
        let length = i64::try_from(length).unwrap_or(i64::MAX);
        let sql = "INSERT OR REPLACE INTO raw_file (name, length) VALUES (?1, ?2)";
        self.exec(sql, params![name, length])
    }
}

fn waiting(row: &Row<'_>) -> rusqlite::Result<FeedItem> {
    Ok(FeedItem {
        feed: row.get("feed")?,
        item: row.get("item")?,
        content: row.get("content")?,
        seen: row.get("seen")?,
        state: ItemState::Waiting {
            tries: row.get("tries")?,
            due: row.get("due")?,
            reason: row.get("reason")?,
            told: Box::new(columns::json(row, "json")?),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(name: &str, content: &str, state: ItemState) -> FeedItem {
        FeedItem {
            feed: "http://a.example/rss".to_owned(),
            item: name.to_owned(),
            content: content.to_owned(),
            seen: "2025-07-01T00:00:00Z".to_owned(),
            state,
        }
    }

    #[test]
    fn a_feed_is_taken_up_where_it_was_left() {
        let mut store = Store::in_memory().unwrap();
        let url = "http://a.example/rss";
        assert_eq!(store.feed(url).unwrap(), None);
        let mut state = FeedState {
            url: url.to_owned(),
            etag: Some("\"v1\"".to_owned()),
            failures: 2,
            trouble: Some("slow".to_owned()),
            ..FeedState::default()
        };
        store.put_feed(&state).unwrap();
        state.failures = 0;
        state.trouble = None;
        state.due = Some("2025-07-01T01:00:00Z".to_owned());
        store.put_feed(&state).unwrap();
        assert_eq!(store.feed(url).unwrap(), Some(state));
    }

    #[test]
    fn an_item_is_known_by_its_words_or_its_name() {
        let mut store = Store::in_memory().unwrap();
        let feed = "http://a.example/rss";
        store
            .put_item(&item("1", "aa", ItemState::Stored("a1".into())))
            .unwrap();
        let knows = |item: &str, content: &str, by_name: bool| {
            store.knows_item(feed, item, content, by_name).unwrap()
        };
        assert!(knows("1", "aa", false) && knows("1", "aa", true));
        assert!(!knows("1", "bb", false), "its words changed");
        assert!(knows("2", "aa", false) && !knows("2", "aa", true));
        assert!(
            !store
                .knows_item("http://b.example/rss", "1", "aa", false)
                .unwrap()
        );
    }

    #[test]
    fn what_waits_is_kept_whole_until_it_is_had() {
        let mut store = Store::in_memory().unwrap();
        let told = Article {
            text: "Ruritania recalled its envoy.".to_owned(),
            ..Article::default()
        }
        .sealed();
        store.add(&told, &detente_record::Coded::default()).unwrap();
        let wait = |tries, due: &str| ItemState::Waiting {
            tries,
            due: due.to_owned(),
            reason: "503".to_owned(),
            told: Box::new(told.clone()),
        };
        let late = item("1", "aa", wait(1, "2025-07-02T00:00:00Z"));
        let early = item("2", "bb", wait(3, "2025-07-01T00:00:00Z"));
        store.put_item(&late).unwrap();
        store.put_item(&early).unwrap();
        assert_eq!(store.count_waiting().unwrap(), 2);
        assert_eq!(
            store.waiting_items(&late.feed).unwrap(),
            [early.clone(), late.clone()]
        );
        store
            .put_item(&FeedItem {
                state: ItemState::Failed("410".into()),
                ..early
            })
            .unwrap();
        store
            .put_item(&FeedItem {
                state: ItemState::Stored(told.id.clone()),
                seen: String::new(),
                ..late.clone()
            })
            .unwrap();
        assert!(store.waiting_items(&late.feed).unwrap().is_empty());
        assert!(store.knows_item(&late.feed, "1", "aa", true).unwrap());
        assert!(store.verify().unwrap().is_empty());
    }
}

//! Whether what is kept of feeds can be what a watch wrote; and forgetting what is long done.

use crate::verify::{FaultKind, Found};
use crate::{Error, Store, columns};
use detente_record::{Article, Day};
use rusqlite::{Row, params};

/// A row that cannot be right.
enum Wrong {
    Feed(String),
    Item([String; 3]),
    Raw(String),
}

impl Store {
    pub(crate) fn verify_feeds(&self, found: &mut Found) -> Result<(), Error> {
        for (wrong, what) in self.wrong_in_feeds()? {
            let name = match wrong {
                Wrong::Feed(url) => url,
                Wrong::Item([feed, item, _]) => format!("{feed} {item}"),
                Wrong::Raw(name) => name,
            };
            found.add(FaultKind::Feed, &name, what);
        }
        Ok(())
    }

    /// Forgets what cannot be right, so that the next watch asks for it as if for the first time.
    pub(crate) fn mend_feeds(&self) -> Result<(), Error> {
        for (wrong, _) in self.wrong_in_feeds()? {
            match wrong {
                Wrong::Feed(url) => self.exec("DELETE FROM feed WHERE url = ?1", params![url])?,
                Wrong::Item([feed, item, content]) => self.exec(
                    "DELETE FROM feed_item WHERE feed = ?1 AND item = ?2 AND content = ?3",
                    params![feed, item, content],
                )?,
                Wrong::Raw(name) => {
                    self.exec("DELETE FROM raw_file WHERE name = ?1", params![name])?;
                }
            }
        }
        Ok(())
    }

    fn wrong_in_feeds(&self) -> Result<Vec<(Wrong, String)>, Error> {
        let mut wrong = Vec::new();
        let sql = "SELECT url, checked, changed, due, failures, trouble FROM feed ORDER BY url";
        let feeds = self.all(sql, [], |row| Ok((row.get("url")?, feed(row)?)))?;
        for (url, what) in feeds {
            wrong.extend(what.map(|what| (Wrong::Feed(url), what)));
        }
        // What was purged is gone, under its own id or under that of another with the same words.
        let sql = "SELECT i.*, i.article IS NULL OR a.seq IS NOT NULL
                     OR EXISTS (SELECT 1 FROM handled WHERE what = 'purge') AS there
                   FROM feed_item i LEFT JOIN article a ON a.id = i.article
                   ORDER BY i.feed, i.item, i.content";
        let items = self.all(sql, [], |row| {
            let key = [row.get("feed")?, row.get("item")?, row.get("content")?];
            Ok((key, item(row)?))
        })?;
        for (key, what) in items {
            wrong.extend(what.map(|what| (Wrong::Item(key), what)));
        }
        let sql = "SELECT name FROM raw_file WHERE typeof(length) <> 'integer' OR length < 0";
        let names: Vec<String> = self.all(sql, [], |row| row.get(0))?;
        for name in names {
            wrong.push((Wrong::Raw(name), "its length is no length".to_owned()));
        }
        Ok(wrong)
    }

    /// Forgets the items of a feed that are done (stored, set aside, failed for good), were first
    /// seen before a time (RFC 3339, UTC) and are not among those that the feed `lists` now, by the
    /// hash of their words. Returns how many. One that is listed again later is seen as new; what
    /// it says is then known to the record.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn forget_items(
        &mut self,
        feed: &str,
        before: &str,
        lists: &[&str],
    ) -> Result<usize, Error> {
        let lists = serde_json::to_string(lists).unwrap_or_default();
        let sql = "DELETE FROM feed_item WHERE feed = ?1 AND seen < ?2 AND state <> 'waiting'
                   AND content NOT IN (SELECT value FROM json_each(?3))";
        self.conn
            .prepare_cached(sql)
            .and_then(|mut statement| statement.execute(params![feed, before, lists]))
            .map_err(|error| self.at(error))
    }
}

// What is wrong with a feed.
fn feed(row: &Row<'_>) -> rusqlite::Result<Option<String>> {
    for column in ["checked", "changed", "due"] {
        let time: Option<String> = row.get(column)?;
        if let Some(time) = time.filter(|time| !is_time(time)) {
            return Ok(Some(format!("{column}: “{time}” is no time")));
        }
    }
    let (failures, trouble): (i64, Option<String>) = (row.get("failures")?, row.get("trouble")?);
    Ok(match failures {
        0 => None,
        1.. if trouble.is_some() => None,
        1.. => Some("it failed, and why is not said".to_owned()),
        _ => Some(format!("it failed {failures} times")),
    })
}

// What is wrong with an item.
fn item(row: &Row<'_>) -> rusqlite::Result<Option<String>> {
    let text = |column: &str| row.get::<_, Option<String>>(column);
    let state: String = row.get("state")?;
    let has = |column: &str| text(column).map(|value| value.is_some());
    let held = [has("article")?, has("reason")?, has("due")?, has("json")?];
    let fits = match state.as_str() {
        "stored" => [true, false, false, false] == held,
        "aside" | "failed" => [false, true, false, false] == held,
        "waiting" => [false, true, true, true] == held,
        other => {
            return Ok(Some(format!(
                "“{other}” is nothing that can become of an item"
            )));
        }
    };
    if !fits {
        let what = "holds what such an item does not hold, or lacks what it does";
        return Ok(Some(format!("it is {state} and {what}")));
    }
    for time in [text("seen")?, text("due")?].into_iter().flatten() {
        if !is_time(&time) {
            return Ok(Some(format!("“{time}” is no time")));
        }
    }
    if !row.get::<_, bool>("there")? {
        let article = text("article")?.unwrap_or_default();
        return Ok(Some(format!("it became {article}, which is not there")));
    }
    if state == "waiting" && columns::json::<Article>(row, "json").is_err() {
        return Ok(Some("what the feed told of it cannot be read".to_owned()));
    }
    Ok(None)
}

// RFC 3339, as far as it matters here.
fn is_time(text: &str) -> bool {
    let (Some(day), Some(rest)) = (text.get(..10), text.get(10..)) else {
        return false;
    };
    day.parse::<Day>().is_ok() && rest.starts_with('T') && rest.len() >= 9
}

#[cfg(test)]
mod tests {
    use crate::{FaultKind, FeedItem, FeedState, ItemState, Store};
    use detente_record::{Article, Coded};

    const FEED: &str = "http://a.example/rss";

    fn filled() -> Store {
        let mut store = Store::in_memory().unwrap();
        let article = Article {
            text: "Ruritania recalled its envoy.".to_owned(),
            ..Article::default()
        }
        .sealed();
        store.add(&article, &Coded::default()).unwrap();
        let feed = FeedState {
            url: FEED.to_owned(),
            checked: Some("2025-07-01T00:00:00Z".to_owned()),
            ..FeedState::default()
        };
        store.put_feed(&feed).unwrap();
        let waiting = ItemState::Waiting {
            tries: 1,
            due: "2025-07-02T00:00:00Z".to_owned(),
            reason: "503".to_owned(),
            told: Box::new(article.clone()),
        };
        let states = [
            ("new", "2025-07-01T00:00:00Z", ItemState::Stored(article.id)),
            (
                "old",
                "2024-07-01T00:00:00Z",
                ItemState::Aside("sport".to_owned()),
            ),
            (
                "listed",
                "2024-07-01T00:00:00Z",
                ItemState::Failed("410".to_owned()),
            ),
            ("waits", "2024-07-01T00:00:00Z", waiting),
        ];
        for (name, seen, state) in states {
            let item = FeedItem {
                feed: FEED.to_owned(),
                item: name.to_owned(),
                content: format!("hash of {name}"),
                seen: seen.to_owned(),
                state,
            };
            store.put_item(&item).unwrap();
        }
        store.put_raw_length("a.warc.gz", 7).unwrap();
        store
    }

    #[test]
    fn every_row_of_a_feed_is_checked_and_what_is_wrong_is_forgotten() {
        let wrong = [
            "UPDATE feed SET checked = 'yesterday'",
            "UPDATE feed SET failures = 2",
            "UPDATE feed SET failures = -1",
            "UPDATE feed_item SET state = 'lost' WHERE item = 'old'",
            "UPDATE feed_item SET reason = NULL WHERE item = 'listed'",
            "UPDATE feed_item SET seen = '2025-13-01T00:00:00Z' WHERE item = 'new'",
            "UPDATE feed_item SET article = 'nowhere' WHERE item = 'new'",
            "UPDATE feed_item SET json = '{' WHERE item = 'waits'",
            "UPDATE feed_item SET due = NULL WHERE item = 'waits'",
            "UPDATE raw_file SET length = -1",
        ];
        for sql in wrong {
            let mut store = filled();
            assert_eq!(store.verify().unwrap(), [], "before {sql}");
            store.conn.execute_batch(sql).unwrap();
            let faults = store.verify().unwrap();
            assert_eq!(faults.len(), 1, "{sql}: {faults:?}");
            assert!(faults[0].kind == FaultKind::Feed && faults[0].can_be_mended());
            store.mend().unwrap();
            assert_eq!(store.verify().unwrap(), [], "after {sql}");
        }
    }

    #[test]
    fn what_is_long_done_and_no_longer_listed_is_forgotten() {
        let mut store = filled();
        let lists = ["hash of listed"];
        let mut forget = || store.forget_items(FEED, "2025-01-01T00:00:00Z", &lists);
        assert_eq!(forget().unwrap(), 1);
        assert_eq!(forget().unwrap(), 0);
        let knows = |name: &str| {
            let content = format!("hash of {name}");
            store.knows_item(FEED, name, &content, true).unwrap()
        };
        assert!(!knows("old"));
        assert!(knows("new") && knows("listed") && knows("waits"));
    }
}

//! From what was fetched to what it tells: the items of a feed, the article of a page.

use crate::commands::watch::feeds::Feed;
use crate::commands::watch::queue::Job;
use crate::fetch::{Answer, Failure, Fetched};
use detente_ingest::feed::Item;
use detente_ingest::{Kind, Options, Problem};
use detente_record::{Article, Reason, digest};
use std::panic::{AssertUnwindSafe, catch_unwind};
use url::Url;

/// What an answer tells.
#[derive(Debug)]
pub enum Read {
    /// There was no answer.
    Nothing,
    /// The items of a feed, and what in it was mended.
    Items(Vec<Entry>, Vec<String>),
    /// The article of a page, and what was assumed to get it.
    Page(Box<Article>, Vec<String>),
    /// It is not what it was taken for.
    Unread(Problem),
}

/// Reads what came of a job.
pub fn read(job: &Job, got: &Result<Fetched, Failure>, feeds: &[Feed]) -> Read {
    let (Ok(Fetched::Answer(answer)), Some(feed)) = (got, feeds.get(job.feed)) else {
        return Read::Nothing;
    };
    // Pages are the wildest of inputs, and a thread that ends here would leave its feed waiting for ever.
    let reading = catch_unwind(AssertUnwindSafe(|| match &job.entry {
        None => items(answer, feed),
        Some(entry) => page(answer, &entry.told, feed),
    }));
    match reading {
        Ok(Ok(read)) => read,
        Ok(Err(problem)) => Read::Unread(problem),
        Err(_) => Read::Unread(Problem {
            origin: job.request.url.clone(),
            line: None,
            kind: Kind::Failed,
            message:
                "the program failed on it, which is a mistake in the program; please report it"
                    .to_owned(),
        }),
    }
}

/// An item of a feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is known by in its feed.
    pub item: String,
    /// A hash of its words.
    pub content: String,
    /// The article as the feed tells it; without words where the feed has none.
    pub told: Article,
    /// When it was first seen, RFC 3339.
    pub seen: String,
    /// How often its page was tried in former rounds.
    pub tries: u32,
}

impl Entry {
    /// Returns whether the feed itself has words of it.
    pub fn has_words(&self) -> bool {
        !self.told.text.trim().is_empty() || self.told.title.is_some()
    }
}

fn items(answer: &Answer, feed: &Feed) -> Result<Read, Problem> {
    let read = detente_ingest::feed::parse(&answer.body, &feed.url, &answer.declared())?;
    let options = options(feed);
    let entries = read.items.iter().map(|item| {
        let told = item
            .article(&read, &options)
            .unwrap_or_else(|| bare(item, feed));
        entry(item, told, feed, answer)
    });
    Ok(Read::Items(entries.collect(), read.mended.clone()))
}

fn entry(item: &Item, mut told: Article, feed: &Feed, answer: &Answer) -> Entry {
    told.url = told.url.as_deref().map(plain);
    let told = marked(told, feed, answer);
    // Where pages are read, it is the page that makes two items one.
    let (name, other) = match feed.pages {
        true => (&told.url, &item.guid),
        false => (&item.guid, &told.url),
    };
    let words = format!("{}\n{}", told.title.as_deref().unwrap_or(""), told.text);
    let content = match words.trim() {
        "" => digest(
            other
                .as_deref()
                .or(name.as_deref())
                .unwrap_or("")
                .as_bytes(),
        ),
        words => digest(words.as_bytes()),
    };
    Entry {
        item: name
            .clone()
            .or_else(|| other.clone())
            .unwrap_or_else(|| content.clone()),
        content,
        told,
        seen: answer.retrieved.clone(),
        tries: 0,
    }
}

/// What outlets hang on their links to see who came by which: no part of where a page is.
const TRACKING: [&str; 6] = ["fbclid", "gclid", "dclid", "mc_cid", "mc_eid", "at_medium"];

// Leaves out of a link what is no part of where it leads to.
fn plain(link: &str) -> String {
    let Ok(mut url) = Url::parse(link) else {
        return link.to_owned();
    };
    url.set_fragment(None);
    let tracks = |name: &str| name.starts_with("utm_") || TRACKING.contains(&name);
    if url.query_pairs().any(|(name, _)| tracks(&name)) {
        let kept: Vec<(String, String)> = url
            .query_pairs()
            .filter(|(name, _)| !tracks(name))
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        url.set_query(None);
        if !kept.is_empty() {
            url.query_pairs_mut().extend_pairs(kept);
        }
    }
    url.into()
}

// An item of a link alone, which only its page can tell.
fn bare(item: &Item, feed: &Feed) -> Article {
    Article {
        url: item.link.clone(),
        published: item.published.as_ref().map(|p| p.day),
        published_time: item.published.as_ref().and_then(|p| p.time.clone()),
        source: feed.source.clone(),
        ..Article::default()
    }
}

// Of what a page tells, the feed's own date and headline go first: they were written for machines.
fn page(answer: &Answer, told: &Article, feed: &Feed) -> Result<Read, Problem> {
    let (mut page, notes) = article(answer, &options(feed))?;
    if told.published.is_some() {
        page.published = told.published;
        page.published_time.clone_from(&told.published_time);
    }
    page.title = told.title.clone().or(page.title);
    page.source = told.source.clone().or(page.source);
    page.url.clone_from(&told.url);
    let page = marked(page, feed, answer);
    Ok(Read::Page(Box::new(page), notes))
}

// What a feed links to is a page, or a plain text, or whatever else can be read.
fn article(answer: &Answer, options: &Options) -> Result<(Article, Vec<String>), Problem> {
    let mut notes = Vec::new();
    for found in answer.read(None, options) {
        match found {
            Err(problem) if problem.kind == Kind::Warning => notes.push(problem.message),
            Err(problem) => return Err(problem),
            Ok(article) => return Ok((article, notes)),
        }
    }
    Err(Problem {
        origin: answer.final_url.clone(),
        line: None,
        kind: Kind::SetAside(Reason::Empty),
        message: "nothing to read is there; its feed links to nothing".to_owned(),
    })
}

fn options(feed: &Feed) -> Options {
    Options {
        source: feed.source.clone(),
        ..Options::default()
    }
}

// What the file of feeds says of an article, and when it was had.
fn marked(mut article: Article, feed: &Feed, answer: &Answer) -> Article {
    if let Some(source) = &feed.source {
        article.source = Some(source.clone());
    }
    if let Some(language) = &feed.language {
        article.language = Some(language.clone());
    }
    article.handling = feed.handling;
    article.retrieved = Some(answer.retrieved.clone());
    // The id is made of the source, among others.
    article.id = String::new();
    article.sealed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_told_apart_by_where_they_lead() {
        for (link, kept) in [
            (
                "https://a.example/x?utm_source=rss&id=7#top",
                "https://a.example/x?id=7",
            ),
            ("https://a.example/x?utm_source=rss", "https://a.example/x"),
            (
                "https://a.example/x?a=%20b&c",
                "https://a.example/x?a=%20b&c",
            ),
            ("no link", "no link"),
        ] {
            assert_eq!(plain(link), kept);
        }
    }
}

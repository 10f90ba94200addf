//! FEEDS.toml: what is watched, and how.

use crate::fetch::{Limits, Span};
use anyhow::{Context, anyhow};
use detente_record::Handling;
use serde::Deserialize;
use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;
use toml::Spanned;
use url::Url;

/// How often a feed is asked for when nobody says.
const EVERY: Span = Span::secs(30 * 60);

/// Nobody's server is asked more often than this but one's own.
const OFTEN: Span = Span::secs(60);

/// A feed that is watched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// Its address.
    pub url: String,
    /// The outlet, where it is not to be called as the feed calls itself.
    pub source: Option<String>,
    /// How often it is asked for.
    pub every: Duration,
    /// Whether the pages that it links to are fetched.
    pub pages: bool,
    /// Whether it and its pages may lie in a private network.
    pub allow_private: bool,
    /// Whether the bytes are kept as they came.
    pub keep_raw: bool,
    /// The language of its articles, where it is not to be told by their text.
    pub language: Option<String>,
    /// Who may see its articles.
    pub handling: Handling,
}

/// What a file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feeds {
    pub feeds: Vec<Feed>,
    pub limits: Limits,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    defaults: Settings,
    #[serde(default)]
    limits: Limits,
    #[serde(default)]
    feed: Vec<Entry>,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default, deny_unknown_fields)]
struct Settings {
    every: Option<Span>,
    pages: Option<bool>,
    allow_private: Option<bool>,
    keep_raw: Option<bool>,
    language: Option<String>,
    handling: Option<Handling>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    url: Spanned<String>,
    source: Option<String>,
    every: Option<Spanned<Span>>,
    pages: Option<bool>,
    allow_private: Option<bool>,
    keep_raw: Option<bool>,
    language: Option<String>,
    handling: Option<Handling>,
}

/// Reads a file of feeds.
///
/// # Errors
/// One line: the file, the line in it, what is wrong, what to do.
pub fn read(path: &Path) -> anyhow::Result<Feeds> {
    let name = path.display();
    let bytes = std::fs::read(path).with_context(|| {
        format!("{name}: cannot be read; name a file of feeds, as docs/guide/watch.md shows")
    })?;
    let text = String::from_utf8(bytes)
        .map_err(|_| anyhow!("{name}: not UTF-8; save it as UTF-8 text"))?;
    parse(&text).map_err(|(line, why)| match line {
        Some(line) => anyhow!("{name}:{line}: {why}"),
        None => anyhow!("{name}: {why}"),
    })
}

type Wrong = (Option<usize>, String);

fn parse(text: &str) -> Result<Feeds, Wrong> {
    let line_of = |at: usize| {
        text.get(..at)
            .map_or(1, |before| before.matches('\n').count() + 1)
    };
    let file: File = toml::from_str(text).map_err(|error| {
        let line = error.span().map(|span| line_of(span.start));
        (line, error.message().replace('\n', "; "))
    })?;
    if file.feed.is_empty() {
        return Err((
            None,
            "it names no feed; add [[feed]] and under it url = \"https://…\"".into(),
        ));
    }
    if file.limits.at_once == 0 || file.limits.at_once > 64 {
        return Err((None, "limits.at_once is to be 1 to 64".into()));
    }
    let mut lines = HashMap::new();
    let mut feeds = Vec::new();
    for entry in file.feed {
        let line = line_of(entry.url.span().start);
        let every_line = entry.every.as_ref().map(|e| line_of(e.span().start));
        let feed = settle(entry, &file.defaults);
        let url = match Url::parse(&feed.url) {
            Ok(url) if !url.username().is_empty() || url.password().is_some() => {
                let why = "a name or a password stands in the address, and neither is ever sent; take it out";
                return Err((Some(line), why.into()));
            }
            Ok(url) if matches!(url.scheme(), "http" | "https") => url,
            _ => {
                let why = format!(
                    "“{}” is no address of a feed; write it with https://",
                    feed.url
                );
                return Err((Some(line), why));
            }
        };
        if let Some(first) = lines.insert(url.to_string(), line) {
            let why = format!("{url} is named before, in line {first}; take one of them out");
            return Err((Some(line), why));
        }
        if feed.every < OFTEN.0 && !feed.allow_private {
            let why = "feeds are asked once a minute at most, but for those of one's own network \
                       (allow_private = true); write every = \"1m\" or more";
            return Err((every_line.or(Some(line)), why.into()));
        }
        feeds.push(Feed {
            url: url.to_string(),
            ..feed
        });
    }
    Ok(Feeds {
        feeds,
        limits: file.limits,
    })
}

fn settle(entry: Entry, defaults: &Settings) -> Feed {
    let every = entry.every.map(Spanned::into_inner);
    Feed {
        url: entry.url.into_inner(),
        source: entry.source,
        every: every.or(defaults.every).unwrap_or(EVERY).0,
        pages: entry.pages.or(defaults.pages).unwrap_or(true),
        allow_private: entry
            .allow_private
            .or(defaults.allow_private)
            .unwrap_or(false),
        keep_raw: entry.keep_raw.or(defaults.keep_raw).unwrap_or(false),
        language: entry.language.or_else(|| defaults.language.clone()),
        handling: entry.handling.or(defaults.handling).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"
        [defaults]
        every = "15m"
        pages = false
        [limits]
        gap = "5s"
        [[feed]]
        url = "https://a.example/rss"
        source = "wire-a"
        [[feed]]
        url = "https://b.example/atom"
        every = "2h"
        pages = true
        handling = "restricted"
    "#;

    #[test]
    fn a_feed_says_what_the_defaults_do_not() {
        let read = parse(GOOD).unwrap();
        let [a, b] = &read.feeds[..] else { panic!() };
        assert_eq!((a.every.as_secs(), a.pages), (900, false));
        assert_eq!((b.every.as_secs(), b.pages), (7200, true));
        assert_eq!(
            (a.source.as_deref(), b.handling),
            (Some("wire-a"), Handling::Restricted)
        );
        assert_eq!(read.limits.gap, Span::secs(5));
        assert_eq!(read.limits.headers, Limits::default().headers);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        let bad = |text: &str| parse(text).unwrap_err();
        for (text, line, word) in [
            (
                "[[feed]]\nurl = \"https://a.example/\"\npage = true\n",
                Some(3),
                "page",
            ),
            (
                "[[feed]]\nurl = \"https://a.example/\"\nevery = \"soon\"\n",
                Some(3),
                "15m",
            ),
            (
                "[[feed]]\nurl = \"https://a.example/\"\nevery = \"10s\"\n",
                Some(3),
                "once a minute",
            ),
            ("[[feed]]\nsource = \"a\"\n", Some(1), "url"),
            ("[[feed]]\nurl = \"a.example/rss\"\n", Some(2), "https://"),
            (
                "[[feed]]\nurl = \"file:///etc/passwd\"\n",
                Some(2),
                "https://",
            ),
            (
                "[[feed]]\nurl = \"https://me:pw@a.example/\"\n",
                Some(2),
                "password",
            ),
            ("[limits]\ngaps = \"5s\"\n", Some(2), "gaps"),
            ("[[feed]]\nurl = 7\n", Some(2), "string"),
            ("[[feed]\n", Some(1), ""),
            ("", None, "[[feed]]"),
            (
                "[limits]\nat_once = 0\n[[feed]]\nurl = \"https://a.example/\"\n",
                None,
                "at_once",
            ),
        ] {
            let (at, why) = bad(text);
            assert_eq!(at, line, "{text}: {why}");
            assert!(why.contains(word) && !why.contains('\n'), "{text}: {why}");
        }
        let twice =
            "[[feed]]\nurl = \"https://a.example\"\n[[feed]]\nurl = \"https://a.example/\"\n";
        assert_eq!(bad(twice).0, Some(4));
    }

    #[test]
    fn one_s_own_server_may_be_asked_often() {
        let text = "[[feed]]\nurl = \"http://127.0.0.1/\"\nevery = \"1s\"\nallow_private = true\n";
        assert_eq!(parse(text).unwrap().feeds[0].every.as_secs(), 1);
    }
}

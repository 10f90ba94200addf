//! Feeds: RSS 0.9 to 2.0, Atom, JSON Feed; sound, or broken as many are.
//!
//! ```
//! let rss = b"<rss version='2.0'><channel><title>Wire</title><item><title>Envoy & aide</title>
//!     <link>/1</link><pubDate>Tue, 01 Jul 2025 10:30:00 +0400</pubDate>";
//! let said = detente_ingest::Declared { url: Some("https://wire.example/rss".into()), content_type: None };
//! let feed = detente_ingest::feed::parse(rss, "wire.rss", &said).unwrap();
//! assert_eq!(feed.title.as_deref(), Some("Wire"));
//! assert_eq!(feed.items[0].title.as_deref(), Some("Envoy & aide"));
//! assert_eq!(feed.items[0].link.as_deref(), Some("https://wire.example/1"));
//! assert_eq!(feed.items[0].published.as_ref().unwrap().day.to_string(), "2025-07-01");
//! assert!(feed.mended.iter().any(|what| what.contains("breaks off")));
//! ```

mod articles;
mod elements;
mod json;
mod xml;

use crate::decode::{Said, charset, decode_as, is_binary, named_inside};
use crate::{Declared, Problem, Published};
use detente_record::Reason;

/// What stores beside articles made of items.
pub(crate) const EXTRACTOR: &str = "feed/1";

/// A feed: its own facts, and its items in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Feed {
    /// The feed's name, in plain words.
    pub title: Option<String>,
    /// The page it belongs to.
    pub link: Option<String>,
    /// The language it says it is in, as written; else the one its headlines are in.
    pub language: Option<String>,
    /// What it tells, newest first as a rule.
    pub items: Vec<Item>,
    /// What was wrong with it and is mended, in words.
    pub mended: Vec<String>,
}

/// One entry of a feed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Item {
    /// Its address, made absolute where the feed's own is known.
    pub link: Option<String>,
    /// The name the outlet gives it: a guid, an Atom id, a JSON id.
    pub guid: Option<String>,
    /// The headline, in plain words.
    pub title: Option<String>,
    /// The whole article if the feed gives it, as paragraphs with blank lines between.
    pub content: Option<String>,
    /// The teaser, as paragraphs.
    pub summary: Option<String>,
    /// When it appeared.
    pub published: Option<Published>,
    /// A date that was given and could not be read, as written.
    pub bad_date: Option<String>,
    /// When it was changed last, if the feed says so apart.
    pub updated: Option<Published>,
    /// Who wrote it.
    pub author: Option<String>,
    /// The outlet, where the item names another than the feed.
    pub source: Option<String>,
    /// The language the item says it is in, as written.
    pub language: Option<String>,
    /// SHA-256 of the item as it stands in the feed.
    pub raw_sha256: String,
}

impl Item {
    /// Returns the text: the whole article if it is there, else the teaser, else nothing.
    pub fn text(&self) -> &str {
        self.content
            .as_deref()
            .or(self.summary.as_deref())
            .unwrap_or_default()
    }
}

/// Reads a feed. `origin` names it in problems; `declared` is what came with the bytes.
///
/// Bytes may be packed with gzip or zstd. A feed that is not sound is read as far
/// as it goes and says in `mended` what was wrong.
///
/// # Errors
/// A problem that says what the bytes are instead of a feed.
pub fn parse(bytes: &[u8], origin: &str, declared: &Declared) -> Result<Feed, Problem> {
    let unpacked = crate::unpack::whole(bytes, origin, crate::Options::default().max_bytes)?;
    let bytes = unpacked.bytes.as_ref();
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Problem::empty(origin));
    }
    if is_binary(bytes) {
        return Err(Problem::binary(origin));
    }
    let inner = named_inside(bytes);
    let said = Said {
        header: declared.content_type.as_deref().and_then(charset),
        inner: inner.as_deref(),
    };
    let decoded = decode_as(bytes, said);
    let text = decoded.text.trim_start_matches('\u{feff}').trim_start();
    let base = declared
        .url
        .as_deref()
        .and_then(|url| url::Url::parse(url).ok());
    let mut feed = if text.starts_with('{') {
        json::read(text, base.as_ref())
            .map_err(|message| Problem::set_aside(origin, None, Reason::Broken, message))?
    } else {
        elements::read(text, base.as_ref())
            .map_err(|message| Problem::set_aside(origin, None, Reason::Broken, message))?
    };
    feed.mended
        .extend(decoded.note.into_iter().chain(unpacked.note));
    if feed.language.is_none() {
        // A headline alone is too short to tell its language; all of them are not.
        let titles: Vec<&str> = feed
            .items
            .iter()
            .filter_map(|item| item.title.as_deref())
            .collect();
        feed.language = crate::language::told(None, &titles.join(".\n"));
    }
    Ok(feed)
}

/// Returns whether the beginning of some text is that of a feed.
pub(crate) fn looks_like(head: &str) -> bool {
    let head = head.trim_start_matches('\u{feff}').trim_start();
    if head.starts_with('{') {
        return head.contains("jsonfeed.org/version");
    }
    if !head.starts_with('<') {
        return false;
    }
    let tree = xml::parse(head);
    tree.nodes.iter().take(12).any(elements::is_root)
}

fn absolute(base: Option<&url::Url>, link: &str) -> Option<String> {
    let link = link.trim();
    if link.is_empty() {
        return None;
    }
    let made = match base {
        Some(base) => base.join(link).ok(),
        None => url::Url::parse(link).ok(),
    };
    Some(made.map_or_else(|| link.to_owned(), String::from))
}

#[cfg(test)]
mod tests;

//! Bytes to articles. Whoever calls opens the file, the pipe or the page and
//! hands in a reader; nothing here touches a disk, a network or a clock.
//!
//! What is not an article is a [`Problem`] that says what, where and what to
//! do; the rest of the input is still read. Every text is kept as it was
//! given but for three things that shift no meaning: a byte-order mark is
//! taken off, `CR LF` becomes `LF`, and NUL characters are left out. Offsets
//! of later records count in the text so kept.
//!
//! ```
//! use detente_ingest::{Format, Options, read};
//! let lines = "{\"text\": \"Ruritania recalled its envoy.\", \"published\": \"2025-07-01\"}\n{oops\n";
//! let found: Vec<_> = read(lines.as_bytes(), "wire.jsonl", Format::Jsonl, &Options::default()).collect();
//! assert_eq!(found[0].as_ref().unwrap().published.unwrap().to_string(), "2025-07-01");
//! assert_eq!(found[1].as_ref().unwrap_err().line, Some(2));
//! ```

mod blocks;
mod columns;
mod date;
mod decode;
pub mod events;
pub mod feed;
mod guess;
mod jsonl;
mod language;
mod lines;
mod members;
mod objects;
pub mod page;
mod problem;
mod sniffed;
mod spelled;
mod table;
mod tame;
mod text;
mod unpack;
pub mod warc;

pub use columns::{Column, Field};
pub use date::{Published, published, published_anyhow};
pub use guess::{Format, guess};
pub use language::tell as tell_language;
pub use problem::{Kind, Problem};
pub use table::read_parquet;

use detente_record::{Article, Day};
use sniffed::{HEAD, peek};
use std::io::{BufRead, ErrorKind, Read};

/// What came with some bytes and says more of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Declared {
    /// Where they were found, after redirects.
    pub url: Option<String>,
    /// Their `Content-Type`, as the server sent it.
    pub content_type: Option<String>,
}

/// What to assume of an input that does not say it itself, and how much of it to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The day of a text that carries no date. A date that is given and
    /// cannot be read is not replaced by it.
    pub published: Option<Day>,
    /// The outlet of a text that names none.
    pub source: Option<String>,
    /// Which columns of a table, or members of a line's object, hold what, where their names do not say it.
    pub columns: Vec<Column>,
    /// The most bytes one article may have, as a plain text or as a line of
    /// JSON; more is refused without being held in memory.
    pub max_bytes: usize,
    /// Whether the language of a line or row that declares none is left open,
    /// for [`tell_language`] to find on another thread.
    pub untold: bool,
}

impl Default for Options {
    /// Nothing assumed, 16 MiB an article.
    fn default() -> Options {
        Options {
            published: None,
            source: None,
            columns: Vec::new(),
            max_bytes: 16 << 20,
            untold: false,
        }
    }
}

/// The articles and problems of one input, in order, as they come. See [`read`].
pub struct Articles<'a>(Box<dyn Iterator<Item = Result<Article, Problem>> + 'a>);

impl Iterator for Articles<'_> {
    type Item = Result<Article, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next()
    }
}

/// Reads the articles of an input, in order, as they come: of JSON Lines one
/// line is held at a time, a plain text is one article. What is packed with gzip
/// or zstd is unpacked on the way.
///
/// A problem of kind [`Kind::Warning`] comes before the article it speaks of;
/// every other stands for something that is not in the output. `origin` names
/// the input in problems: a file name, a URL, `-`.
pub fn read<'a, R: BufRead + 'a>(
    reader: R,
    origin: &str,
    format: Format,
    options: &Options,
) -> Articles<'a> {
    open(reader, origin, Some(format), options)
}

/// As [`read`], with the format guessed by the name and the first bytes.
pub fn read_any<'a, R: BufRead + 'a>(reader: R, origin: &str, options: &Options) -> Articles<'a> {
    open(reader, origin, None, options)
}

fn open<'a, R: BufRead + 'a>(
    reader: R,
    origin: &str,
    format: Option<Format>,
    options: &Options,
) -> Articles<'a> {
    let one = |problem| Articles(Box::new(std::iter::once(Err(problem))));
    let reader = match unpack::stream(Box::new(reader)) {
        Ok(reader) => reader,
        Err(error) => return one(Problem::unreadable(origin, &error)),
    };
    let (head, reader) = peek(reader, HEAD);
    let format = match format.map_or_else(|| guess(origin, &head), Ok) {
        Ok(format) => format,
        Err(problem) => return one(problem),
    };
    match format {
        Format::Jsonl => Articles(Box::new(jsonl::Reader::new(reader, &head, origin, options))),
        Format::Json => Articles(Box::new(jsonl::Reader::json(
            reader, &head, origin, options,
        ))),
        Format::Csv => Articles(Box::new(table::Rows::new(reader, &head, origin, options))),
        Format::Parquet => table::parquet_stream(reader, origin, options),
        Format::Text => whole(reader, origin, options, text::read),
        Format::Html => whole(reader, origin, options, |bytes, origin, options| {
            page::articles(bytes, origin, &Declared::default(), options)
        }),
        Format::Warc => Articles(Box::new(warc::Reader::new(reader, origin, options))),
        Format::Feed => whole(
            reader,
            origin,
            options,
            |bytes, origin, options| match feed::parse(bytes, origin, &Declared::default()) {
                Ok(feed) => feed.articles(origin, options),
                Err(problem) => vec![Err(problem)],
            },
        ),
    }
}

/// What makes articles of the whole of an input.
type Whole = fn(&[u8], &str, &Options) -> Vec<Result<Article, Problem>>;

fn whole<'a>(reader: impl Read, origin: &str, options: &Options, make: Whole) -> Articles<'a> {
    let mut bytes = Vec::new();
    let limit = options.max_bytes as u64;
    let read = reader.take(limit.saturating_add(1)).read_to_end(&mut bytes);
    let found = if bytes.len() > options.max_bytes {
        vec![Err(unpack::too_large(origin, options.max_bytes))]
    } else if let Err(error) = read {
        let problem = Problem::unreadable(origin, &error);
        // A feed that breaks off has whole items; half a text or page is none.
        let mut found = match (
            error.kind(),
            feed::looks_like(&String::from_utf8_lossy(&bytes)),
        ) {
            (ErrorKind::InvalidData, true) => make(&bytes, origin, options),
            _ => Vec::new(),
        };
        found.push(Err(problem));
        found
    } else {
        make(&bytes, origin, options)
    };
    Articles(Box::new(found.into_iter()))
}

#[cfg(test)]
mod tests;

//! WARC and ARC, the files of web archives: records one after the other, packed or
//! not, sound or not.
//!
//! Pages, feeds and plain texts among the records are articles; of every other
//! record that holds an answer it is said why it is none. What belongs to the crawl
//! (requests, metadata, the archive's own notes) is passed over.

mod http;
mod records;
mod write;

pub use write::{Answer, WarcWriter};

use crate::decode::is_binary;
use crate::{Declared, Format, Options, Problem, feed, page, text};
use detente_record::{Article, Reason};
use http::Payload;
use records::{Found, Record, Records};
use std::collections::VecDeque;
use std::io::BufRead;

/// Returns whether bytes begin as an archive does.
pub(crate) fn looks_like(head: &[u8]) -> bool {
    head.starts_with(b"WARC/") || head.starts_with(b"filedesc:")
}

/// The articles of an archive, a record at a time.
pub(crate) struct Reader<R: BufRead> {
    records: Records<R>,
    origin: String,
    options: Options,
    ready: VecDeque<Result<Article, Problem>>,
    told: bool,
    done: bool,
}

impl<R: BufRead> Reader<R> {
    pub(crate) fn new(reader: R, origin: &str, options: &Options) -> Reader<R> {
        Reader {
            records: Records::new(reader, options.max_bytes),
            origin: origin.to_owned(),
            options: options.clone(),
            ready: VecDeque::new(),
            told: false,
            done: false,
        }
    }

    fn step(&mut self) {
        match self.records.next() {
            Ok(Some(Found::Record(record))) => {
                self.record(&record);
            }
            Ok(Some(Found::Lost(what))) => {
                let line = Some(self.records.number.max(1));
                let problem = Problem::set_aside(&self.origin, line, Reason::Broken, what);
                self.ready.push_back(Err(problem));
            }
            Ok(None) => {
                self.done = true;
                if !self.told {
                    let (reason, message) = match self.records.number {
                        0 => (
                            Reason::Broken,
                            "no record of a web archive is in it".to_owned(),
                        ),
                        number => (
                            Reason::Empty,
                            format!(
                                "none of its {number} records is an answer; there is nothing to read"
                            ),
                        ),
                    };
                    let problem = Problem::set_aside(&self.origin, None, reason, message);
                    self.ready.push_back(Err(problem));
                }
            }
            Err(error) => {
                self.done = true;
                let mut problem = Problem::unreadable(&self.origin, &error);
                problem.line = Some(self.records.number + 1);
                self.ready.push_back(Err(problem));
            }
        }
    }

    fn record(&mut self, record: &Record) {
        let line = Some(self.records.number);
        let url = &record.url;
        let aside = |reason, what: String| {
            let message = format!("{what} ({url})");
            Problem::set_aside(&self.origin, line, reason, message)
        };
        match record.kind.as_str() {
            "response" | "resource" | "conversion" => {}
            "revisit" => {
                let what = "a revisit: the page was as it is in an earlier record".to_owned();
                return self.ready.push_back(Err(aside(Reason::Copy, what)));
            }
            _ => return,
        }
        if record.too_large {
            let what = format!(
                "the record has more than the {} bytes allowed for one article; raise the limit",
                self.options.max_bytes
            );
            return self.ready.push_back(Err(aside(Reason::TooLarge, what)));
        }
        let payload = match http::payload(record, self.options.max_bytes) {
            Ok(payload) => payload,
            Err((reason, what)) => return self.ready.push_back(Err(aside(reason, what))),
        };
        let mut notes = payload.notes.clone();
        if let Some(what) = &record.broken {
            notes.insert(0, what.clone());
        }
        let warnings = notes
            .into_iter()
            .map(|note| Problem::warning(&self.origin, line, format!("{note} ({url})")));
        let mut found: Vec<Result<Article, Problem>> = warnings.map(Err).collect();
        found.extend(self.articles(&payload, record, line));
        self.ready.extend(found);
    }

    fn articles(
        &self,
        payload: &Payload<'_>,
        record: &Record,
        line: Option<u64>,
    ) -> Vec<Result<Article, Problem>> {
        let declared = Declared {
            url: Some(record.url.clone()),
            content_type: payload.content_type.clone(),
        };
        let (bytes, origin) = (payload.bytes.as_ref(), self.origin.as_str());
        let found = match kind(payload, &record.url) {
            None => {
                let what = payload.content_type.as_deref().unwrap_or("unknown kind");
                let message = format!("a record of {what} holds no article ({})", record.url);
                let problem = Problem::set_aside(origin, line, Reason::NotText, message);
                return vec![Err(problem)];
            }
            Some(Format::Html) => page::articles(bytes, origin, &declared, &self.options),
            Some(Format::Feed) => match feed::parse(bytes, origin, &declared) {
                Ok(feed) => feed.articles(origin, &self.options),
                Err(problem) => vec![Err(problem)],
            },
            Some(_) => text::read(bytes, origin, &self.options),
        };
        let placed = found.into_iter().map(|found| match found {
            Ok(mut article) => {
                article.url = article.url.or_else(|| declared.url.clone());
                article.final_url = article.final_url.or_else(|| declared.url.clone());
                article.source = article.source.or_else(|| host(&record.url));
                article.retrieved = record.date.clone();
                Ok(article)
            }
            Err(mut problem) => {
                problem.line = line;
                problem.message = format!("{} ({})", problem.message, record.url);
                Err(problem)
            }
        });
        placed.collect()
    }
}

fn host(url: &str) -> Option<String> {
    let url = url::Url::parse(url).ok()?;
    let host = url.host_str()?;
    Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
}

/// What a record's bytes are, if they can be an article: by what is said of them,
/// and where little is said by their looks.
fn kind(payload: &Payload<'_>, url: &str) -> Option<Format> {
    let bytes = payload.bytes.as_ref();
    let said = payload.content_type.as_deref().unwrap_or_default();
    let said = said
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    let head = bytes.get(..4096).unwrap_or(bytes);
    let looks = || feed::looks_like(&String::from_utf8_lossy(head));
    match said.as_str() {
        "text/html" | "application/xhtml+xml" => Some(Format::Html),
        "text/plain" if is_robots(url) => None,
        "text/plain" => Some(Format::Text),
        "" | "unknown" | "no-type" | "application/octet-stream" if !is_binary(head) => {
            crate::guess("", head).ok()
        }
        other if other.contains("xml") || other.contains("rss") || other.contains("json") => {
            looks().then_some(Format::Feed)
        }
        _ => None,
    }
}

// What a site tells its visitors' programs is no news.
fn is_robots(url: &str) -> bool {
    url.ends_with("/robots.txt")
}

impl<R: BufRead> Iterator for Reader<R> {
    type Item = Result<Article, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                self.told = true;
                return Some(item);
            }
            if self.done {
                return None;
            }
            self.step();
        }
    }
}

#[cfg(test)]
mod tests;

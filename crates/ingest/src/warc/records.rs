//! The records of an archive, found again after whatever is broken between them.

use std::io::{self, BufRead, ErrorKind, Read};

/// A longer line is no header.
const LINE: usize = 64 << 10;

/// A record has fewer headers.
const HEADERS: usize = 200;

/// So many records may have swallowed the next: finding it again costs a copy of what follows.
const SWALLOWED: usize = 200;

/// What stands next in an archive.
pub(super) enum Found {
    Record(Record),
    /// Bytes that belong to no record; says what is lost.
    Lost(String),
}

/// A record, its block whole if it is there.
#[derive(Default)]
pub(super) struct Record {
    /// `response`, `request` …, in lower case.
    pub(super) kind: String,
    pub(super) url: String,
    /// When it was fetched, RFC 3339.
    pub(super) date: Option<String>,
    /// What the block is: an HTTP message or the thing itself.
    pub(super) content_type: Option<String>,
    pub(super) block: Vec<u8>,
    /// The block is over the limit and was passed over.
    pub(super) too_large: bool,
    /// What is wrong with it.
    pub(super) broken: Option<String>,
}

pub(super) struct Records<R> {
    source: Source<R>,
    limit: usize,
    /// The number of the record read last, from 1.
    pub(super) number: u64,
    arc: bool,
    swallowed: usize,
}

impl<R: BufRead> Records<R> {
    pub(super) fn new(reader: R, limit: usize) -> Records<R> {
        Records {
            source: Source {
                front: Vec::new(),
                at: 0,
                inner: reader,
            },
            limit,
            number: 0,
            arc: false,
            swallowed: 0,
        }
    }

    pub(super) fn next(&mut self) -> io::Result<Option<Found>> {
        let mut lost = 0u64;
        loop {
            let line = match self.line() {
                Ok(line) => line,
                Err(error) if error.kind() == ErrorKind::InvalidData => {
                    return Ok(Some(Found::Lost(format!(
                        "{error}; what follows it is read"
                    ))));
                }
                Err(error) => return Err(error),
            };
            let begins = line.as_ref().is_none_or(|line| self.begins(line));
            if begins && lost > 0 {
                if let Some(line) = line {
                    self.source.put_back(line, b"\n");
                }
                return Ok(Some(Found::Lost(format!(
                    "{lost} bytes belong to no record and were passed over"
                ))));
            }
            let Some(line) = line else {
                return Ok(None);
            };
            if line.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            if !begins {
                lost += line.len() as u64 + 1;
                continue;
            }
            self.number += 1;
            return self.record(&line).map(|record| Some(Found::Record(record)));
        }
    }

    fn begins(&self, line: &[u8]) -> bool {
        line.starts_with(b"WARC/")
            || line.starts_with(b"filedesc:")
            || (self.arc && arc_header(line).is_some())
    }

    fn record(&mut self, line: &[u8]) -> io::Result<Record> {
        let mut record = Record::default();
        let mut length = None;
        if line.starts_with(b"WARC/") {
            length = self.headers(&mut record)?;
        } else if let Some((url, date, kind, size)) = arc_header(line) {
            self.arc = true;
            let own = url.starts_with("filedesc:");
            record.kind = if own { "warcinfo" } else { "response" }.to_owned();
            let http = url.starts_with("http:") || url.starts_with("https:");
            record.content_type = Some(if http {
                "application/http".to_owned()
            } else {
                kind
            });
            record.date = fourteen(&date);
            record.url = url;
            length = Some(size);
        }
        match length {
            None => {
                let what = || "the record does not say how long it is".to_owned();
                record.broken.get_or_insert_with(what);
            }
            Some(length) if length > self.limit as u64 => {
                record.too_large = true;
                self.pass(length)?;
            }
            Some(length) => self.block(&mut record, length)?,
        }
        Ok(record)
    }

    /// Reads the headers of a record, and returns its length.
    fn headers(&mut self, record: &mut Record) -> io::Result<Option<u64>> {
        let mut length = None;
        for _ in 0..HEADERS {
            let line = match self.line() {
                Ok(Some(line)) => line,
                Ok(None) => break,
                Err(error) if error.kind() == ErrorKind::InvalidData => {
                    record.broken = Some(error.to_string());
                    break;
                }
                Err(error) => return Err(error),
            };
            let line = String::from_utf8_lossy(&line);
            let line = line.trim();
            if line.is_empty() {
                break;
            }
            let Some((name, value)) = line.split_once(':') else {
                continue;
            };
            let value = value.trim();
            match name.trim().to_ascii_lowercase().as_str() {
                "warc-type" => record.kind = value.to_ascii_lowercase(),
                // Some programs write it in angle brackets.
                "warc-target-uri" => value.trim_matches(['<', '>']).clone_into(&mut record.url),
                "warc-date" => record.date = Some(value.to_owned()),
                "content-type" => record.content_type = Some(value.to_owned()),
                "content-length" => length = value.parse().ok(),
                _ => {}
            }
        }
        Ok(length)
    }

    fn block(&mut self, record: &mut Record, length: u64) -> io::Result<()> {
        let read = self
            .source
            .by_ref()
            .take(length)
            .read_to_end(&mut record.block);
        match read {
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::InvalidData => {
                record.broken = Some(format!("{error}; what is there of the record was read"));
                return Ok(());
            }
            Err(error) => return Err(error),
        }
        // A record that says it is longer than it is has swallowed the next.
        if record.kind != "warcinfo"
            && self.swallowed < SWALLOWED
            && let Some(at) = header(&record.block)
        {
            self.swallowed += 1;
            let rest = record.block.split_off(at);
            self.source.put_back(rest, b"");
        }
        let got = record.block.len() as u64;
        if got < length {
            let what = format!(
                "the record breaks off after {got} of {length} bytes; what is there was read"
            );
            record.broken = Some(what);
        }
        Ok(())
    }

    fn pass(&mut self, length: u64) -> io::Result<()> {
        match io::copy(&mut self.source.by_ref().take(length), &mut io::sink()) {
            Err(error) if error.kind() != ErrorKind::InvalidData => Err(error),
            _ => Ok(()),
        }
    }

    /// A line without its end; of one that is too long the beginning.
    fn line(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut line = Vec::new();
        loop {
            let chunk = self.source.fill_buf()?;
            if chunk.is_empty() {
                return Ok((!line.is_empty()).then_some(line));
            }
            let end = chunk.iter().position(|b| *b == b'\n');
            let piece = chunk.get(..end.unwrap_or(chunk.len())).unwrap_or_default();
            let room = LINE.saturating_sub(line.len());
            line.extend_from_slice(piece.get(..room).unwrap_or(piece));
            let used = end.map_or(chunk.len(), |end| end + 1);
            self.source.consume(used);
            if end.is_some() {
                return Ok(Some(line));
            }
        }
    }
}

/// `URL IP date type length`, or with more in between.
fn arc_header(line: &[u8]) -> Option<(String, String, String, u64)> {
    let line = std::str::from_utf8(line.get(..2048.min(line.len()))?).ok()?;
    let parts: Vec<&str> = line.split_whitespace().collect();
    let (url, date, kind) = (parts.first()?, parts.get(2)?, parts.get(3)?);
    let dated = date.len() == 14 && date.bytes().all(|b| b.is_ascii_digit());
    let sound = dated && url.contains(':') && parts.len() >= 5;
    let length = parts.last()?.parse().ok()?;
    sound.then(|| {
        (
            (*url).to_owned(),
            (*date).to_owned(),
            (*kind).to_owned(),
            length,
        )
    })
}

/// `20250701103000` as RFC 3339.
fn fourteen(date: &str) -> Option<String> {
    let part = |from: usize, to: usize| date.get(from..to);
    Some(format!(
        "{}-{}-{}T{}:{}:{}Z",
        part(0, 4)?,
        part(4, 6)?,
        part(6, 8)?,
        part(8, 10)?,
        part(10, 12)?,
        part(12, 14)?
    ))
}

/// Finds where a record begins within bytes.
fn header(bytes: &[u8]) -> Option<usize> {
    let mut from = 0;
    while let Some(found) = bytes.get(from..)?.windows(7).position(|w| w == b"WARC/1.") {
        let at = from + found;
        let after = bytes.get(at + 8..).unwrap_or_default();
        let after = after.strip_prefix(b"\r").unwrap_or(after);
        if after.starts_with(b"\nWARC-") || after.starts_with(b"\nContent-") {
            return Some(at);
        }
        from = at + 7;
    }
    None
}

/// A reader to which bytes can be given back.
struct Source<R> {
    front: Vec<u8>,
    at: usize,
    inner: R,
}

impl<R> Source<R> {
    fn put_back(&mut self, mut bytes: Vec<u8>, end: &[u8]) {
        bytes.extend_from_slice(end);
        bytes.extend_from_slice(self.front.get(self.at..).unwrap_or_default());
        self.front = bytes;
        self.at = 0;
    }
}

impl<R: BufRead> Read for Source<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let mut chunk = self.fill_buf()?;
        let read = chunk.read(buf)?;
        self.consume(read);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Source<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at < self.front.len() {
            return Ok(self.front.get(self.at..).unwrap_or_default());
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        if self.at < self.front.len() {
            self.at += amount;
        } else {
            self.inner.consume(amount);
        }
    }
}

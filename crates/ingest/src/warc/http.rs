//! From an HTTP answer to the bytes that were meant.

use super::records::Record;
use crate::unpack;
use detente_record::Reason;
use flate2::read::{DeflateDecoder, ZlibDecoder};
use std::borrow::Cow;
use std::io::Read;

/// What a record is of.
pub(super) struct Payload<'a> {
    pub(super) bytes: Cow<'a, [u8]>,
    pub(super) content_type: Option<String>,
    /// What was not as it was said to be.
    pub(super) notes: Vec<String>,
}

/// Takes off the HTTP headers, chunks and packing; else says why there is nothing to read.
pub(super) fn payload(record: &Record, max: usize) -> Result<Payload<'_>, (Reason, String)> {
    let kind = record.content_type.as_deref().unwrap_or_default();
    if !kind.starts_with("application/http") {
        return Ok(Payload {
            bytes: Cow::Borrowed(&record.block),
            content_type: record.content_type.clone(),
            notes: Vec::new(),
        });
    }
    let (headers, body) = split(&record.block);
    let headers = Headers(String::from_utf8_lossy(headers).into_owned());
    let mut notes = Vec::new();
    match headers.status() {
        Some(200 | 203 | 206) => {}
        Some(status) => {
            return Err((
                Reason::Empty,
                format!("the server answered {status}; there is no article"),
            ));
        }
        // Old archives hold some pages without headers.
        None if body.is_empty() || !record.block.starts_with(b"HTTP/") => {
            return Ok(Payload {
                bytes: Cow::Borrowed(&record.block),
                content_type: None,
                notes,
            });
        }
        None => notes.push("the answer's first line is not HTTP's".to_owned()),
    }
    let mut bytes = Cow::Borrowed(body);
    if headers
        .get("transfer-encoding")
        .is_some_and(|value| value.eq_ignore_ascii_case("chunked"))
    {
        let (joined, note) = unchunk(body);
        if let Some(joined) = joined {
            bytes = Cow::Owned(joined);
        }
        notes.extend(note);
    }
    let packing = headers
        .get("content-encoding")
        .unwrap_or_default()
        .to_ascii_lowercase();
    if matches!(packing.as_str(), "br" | "compress" | "dcb" | "dcz") {
        return Err((
            Reason::NotText,
            format!("it is packed with {packing}, which is not read"),
        ));
    }
    if packing == "deflate" {
        bytes = inflate(&bytes, max).map_or(bytes, Cow::Owned);
    }
    // Gzip and zstd are seen by their first bytes, whatever is said of them.
    if unpack::is_packed(&bytes) {
        let unpacked = unpack::whole(&bytes, &record.url, max)
            .map_err(|problem| (problem.reason().unwrap_or(Reason::Broken), problem.message))?;
        notes.extend(unpacked.note);
        bytes = Cow::Owned(unpacked.bytes.into_owned());
    }
    if bytes.is_empty() {
        return Err((Reason::Empty, "the answer is empty".to_owned()));
    }
    Ok(Payload {
        bytes,
        content_type: headers.get("content-type").map(str::to_owned),
        notes,
    })
}

/// Cuts a message at its first blank line.
fn split(block: &[u8]) -> (&[u8], &[u8]) {
    let mut at = 0;
    while let Some(end) = block
        .get(at..)
        .and_then(|rest| rest.iter().position(|b| *b == b'\n'))
    {
        let line = block.get(at..at + end).unwrap_or_default();
        if line.iter().all(u8::is_ascii_whitespace) {
            let body = block.get(at + end + 1..).unwrap_or_default();
            return (block.get(..at).unwrap_or_default(), body);
        }
        at += end + 1;
    }
    (block, &[])
}

struct Headers(String);

impl Headers {
    fn status(&self) -> Option<u16> {
        let first = self.0.lines().next()?;
        first
            .strip_prefix("HTTP/")?
            .split_whitespace()
            .nth(1)?
            .parse()
            .ok()
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.trim()
                .eq_ignore_ascii_case(name)
                .then_some(value.trim())
        })
    }
}

/// Joins the chunks of a body. Nothing if it is not in chunks, which archives do not
/// always say rightly; a note if they break off or are not as long as they say.
fn unchunk(body: &[u8]) -> (Option<Vec<u8>>, Option<String>) {
    let mut out = Vec::with_capacity(body.len());
    let mut rest = body;
    loop {
        let end = rest.iter().take(100).position(|b| *b == b'\n');
        let line = rest.get(..end.unwrap_or(0)).unwrap_or_default();
        let size = std::str::from_utf8(line)
            .ok()
            .and_then(|line| usize::from_str_radix(line.trim().split(';').next()?.trim(), 16).ok());
        let (Some(end), Some(size)) = (end, size) else {
            if out.is_empty() {
                return (None, None);
            }
            out.extend_from_slice(rest);
            let whole = rest.iter().all(u8::is_ascii_whitespace);
            let note = "its chunks are not as long as they say; what follows the last good one was kept as it is";
            return (Some(out), (!whole).then(|| note.to_owned()));
        };
        if size == 0 {
            return (Some(out), None);
        }
        let data = rest.get(end + 1..).unwrap_or_default();
        let Some(chunk) = data.get(..size) else {
            out.extend_from_slice(data);
            return (Some(out), Some("its last chunk breaks off".to_owned()));
        };
        out.extend_from_slice(chunk);
        let after = data.get(size..).unwrap_or_default();
        let after = after.strip_prefix(b"\r").unwrap_or(after);
        rest = after.strip_prefix(b"\n").unwrap_or(after);
    }
}

/// Unpacks "deflate", which servers send with or without the header of zlib.
fn inflate(bytes: &[u8], max: usize) -> Option<Vec<u8>> {
    let limit = max as u64;
    let mut out = Vec::new();
    if ZlibDecoder::new(bytes)
        .take(limit)
        .read_to_end(&mut out)
        .is_ok()
        && !out.is_empty()
    {
        return Some(out);
    }
    out.clear();
    let read = DeflateDecoder::new(bytes).take(limit).read_to_end(&mut out);
    (read.is_ok() && !out.is_empty()).then_some(out)
}

//! Writing answers into a WARC file, a gzip member each.

use detente_record::digest;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::{self, Write};

/// What a server answered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer<'a> {
    /// The address after redirects.
    pub url: &'a str,
    /// When, RFC 3339 in UTC.
    pub date: &'a str,
    /// The status, such as 200.
    pub status: u16,
    /// The headers as the server sent them.
    pub headers: &'a [(String, String)],
    /// The body, unpacked and joined: headers that speak of how it was sent are left out.
    pub body: &'a [u8],
}

/// Appends records to a WARC 1.1 file. Every record is a gzip member of its own, so
/// that a file that breaks off loses its last record only, and one that was written
/// before can be written on.
pub struct WarcWriter<W: Write> {
    out: W,
}

impl<W: Write> WarcWriter<W> {
    /// Writes at the end of `out`.
    pub fn new(out: W) -> WarcWriter<W> {
        WarcWriter { out }
    }

    /// Writes the record that begins a file: which program made it, and when (RFC 3339 in UTC).
    ///
    /// # Errors
    /// What `out` reports.
    pub fn info(&mut self, program: &str, date: &str) -> io::Result<()> {
        let block = format!(
            "software: {}\r\nformat: WARC File Format 1.1\r\n",
            one_line(program)
        );
        let fields = [("Content-Type", "application/warc-fields")];
        self.record("warcinfo", date, &fields, block.as_bytes())
    }

    /// Writes what a server answered.
    ///
    /// # Errors
    /// What `out` reports.
    pub fn response(&mut self, answer: &Answer<'_>) -> io::Result<()> {
        let mut block = format!("HTTP/1.1 {}\r\n", answer.status).into_bytes();
        let sent = [
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "connection",
        ];
        for (name, value) in answer.headers {
            if !sent.iter().any(|header| name.eq_ignore_ascii_case(header)) {
                write!(block, "{}: {}\r\n", one_line(name), one_line(value))?;
            }
        }
        write!(block, "Content-Length: {}\r\n\r\n", answer.body.len())?;
        block.extend_from_slice(answer.body);
        let url = one_line(answer.url);
        let payload = format!("sha256:{}", digest(answer.body));
        let fields = [
            ("WARC-Target-URI", url.as_str()),
            ("WARC-Payload-Digest", payload.as_str()),
            ("Content-Type", "application/http; msgtype=response"),
        ];
        self.record("response", answer.date, &fields, &block)
    }

    /// Returns what was written to.
    pub fn into_inner(self) -> W {
        self.out
    }

    fn record(
        &mut self,
        kind: &str,
        date: &str,
        fields: &[(&str, &str)],
        block: &[u8],
    ) -> io::Result<()> {
        let sum = digest(block);
        let mut record = format!(
            "WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Date: {}\r\n",
            one_line(date)
        )
        .into_bytes();
        write!(
            record,
            "WARC-Record-ID: <urn:uuid:{}>\r\n",
            uuid(kind, date, fields, &sum)
        )?;
        for (name, value) in fields {
            write!(record, "{name}: {value}\r\n")?;
        }
        write!(
            record,
            "WARC-Block-Digest: sha256:{sum}\r\nContent-Length: {}\r\n\r\n",
            block.len()
        )?;
        record.extend_from_slice(block);
        record.extend_from_slice(b"\r\n\r\n");
        let mut member = GzEncoder::new(Vec::new(), Compression::default());
        member.write_all(&record)?;
        // All of it at once: a member is there or is not.
        self.out.write_all(&member.finish()?)
    }
}

fn one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

/// An id that is the same for the same record: of version 8, which is of one's own making.
fn uuid(kind: &str, date: &str, fields: &[(&str, &str)], sum: &str) -> String {
    let mut all = format!("{kind}\n{date}\n{sum}");
    for (name, value) in fields {
        all.push_str(&format!("\n{name}: {value}"));
    }
    let hex = digest(all.as_bytes());
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    format!(
        "{}-{}-8{}-a{}-{}",
        part(0, 8),
        part(8, 12),
        part(13, 16),
        part(17, 20),
        part(20, 32)
    )
}

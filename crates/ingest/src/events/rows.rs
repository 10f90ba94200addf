//! Cutting a file into rows, some thousand at a time.

use crate::decode::is_binary;
use std::io::{self, BufRead, Read};

/// How much is read at a time.
const BLOCK: usize = 1 << 20;

/// Rows in a chunk of records.
const RECORDS: usize = 2_000;

/// How the columns of a file are parted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// By tabs, a row a line, without quotes: what most files are.
    Tabs,
    /// By a sign, with quotes round a field that needs them.
    Quoted(u8),
}

impl Dialect {
    /// Tells it by the first line that is not empty; `None` if nothing parts it.
    fn of(head: &[u8]) -> Option<Dialect> {
        let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
        let line = head
            .split(|b| *b == b'\n')
            .find(|line| !line.trim_ascii().is_empty())?;
        let count = |sign: u8| line.iter().filter(|b| **b == sign).count();
        if count(b'\t') > 0 {
            let quoted = line.starts_with(b"\"") && count(b'"') >= 2 * count(b'\t');
            return Some(if quoted {
                Dialect::Quoted(b'\t')
            } else {
                Dialect::Tabs
            });
        }
        let signs = [b',', b';', b'|'];
        let best = signs
            .into_iter()
            .max_by_key(|sign| (count(*sign), *sign == b','))?;
        (count(best) > 0).then_some(Dialect::Quoted(best))
    }
}

/// Some rows of a file.
pub(crate) enum Chunk {
    /// Whole lines, and the number of the first.
    Lines(Vec<u8>, u64),
    /// Rows with the lines they begin on; one that could not be cut is an error.
    Records(Vec<(u64, Result<csv::ByteRecord, String>)>),
    /// A line too long to be held.
    TooLong(u64),
}

/// The rows of a file.
pub(crate) enum Rows<'a> {
    Lines(Lines<'a>),
    Records(Box<csv::Reader<Box<dyn Read + 'a>>>),
}

pub(crate) struct Lines<'a> {
    reader: Box<dyn BufRead + 'a>,
    held: Vec<u8>,
    line: u64,
    max: usize,
    ended: bool,
}

/// Why a file is not cut into rows at all.
pub(crate) enum NoRows {
    Empty,
    Binary,
    OneColumn,
    Unreadable(io::Error),
}

impl<'a> Rows<'a> {
    /// Looks at the beginning of a file.
    pub(crate) fn of(
        mut reader: Box<dyn BufRead + 'a>,
        max: usize,
    ) -> Result<(Rows<'a>, Dialect), NoRows> {
        let mut held = Vec::with_capacity(BLOCK);
        reader
            .by_ref()
            .take(BLOCK as u64)
            .read_to_end(&mut held)
            .map_err(NoRows::Unreadable)?;
        if held.trim_ascii().is_empty() && held.len() < BLOCK {
            return Err(NoRows::Empty);
        }
        if is_binary(&held) {
            return Err(NoRows::Binary);
        }
        let dialect = Dialect::of(&held).ok_or(NoRows::OneColumn)?;
        if held.starts_with(b"\xef\xbb\xbf") {
            held.drain(..3);
        }
        let rows = match dialect {
            Dialect::Tabs => Rows::Lines(Lines {
                reader,
                held,
                line: 1,
                max,
                ended: false,
            }),
            Dialect::Quoted(sign) => {
                let whole: Box<dyn Read + 'a> = Box::new(io::Cursor::new(held).chain(reader));
                let records = csv::ReaderBuilder::new()
                    .delimiter(sign)
                    .has_headers(false)
                    .flexible(true)
                    .from_reader(whole);
                Rows::Records(Box::new(records))
            }
        };
        Ok((rows, dialect))
    }

    /// Returns the next rows, `None` at the end.
    pub(crate) fn next_chunk(&mut self) -> io::Result<Option<Chunk>> {
        match self {
            Rows::Lines(lines) => lines.next_chunk(),
            Rows::Records(records) => {
                let mut chunk = Vec::with_capacity(RECORDS);
                for record in records.byte_records().take(RECORDS) {
                    chunk.push(match record {
                        Ok(record) => {
                            let line = record.position().map_or(0, csv::Position::line);
                            (line, Ok(record))
                        }
                        Err(error) if error.is_io_error() => return Err(error.into()),
                        Err(error) => (0, Err(error.to_string())),
                    });
                }
                Ok((!chunk.is_empty()).then_some(Chunk::Records(chunk)))
            }
        }
    }
}

impl Lines<'_> {
    fn next_chunk(&mut self) -> io::Result<Option<Chunk>> {
        loop {
            // What is held is given up to its last line end; at the end of the file, all of it.
            let whole = match self.held.iter().rposition(|b| *b == b'\n') {
                Some(at) => at + 1,
                None if self.ended => self.held.len(),
                None => 0,
            };
            if whole > 0 {
                let rest = self.held.split_off(whole);
                let lines = std::mem::replace(&mut self.held, rest);
                let first = self.line;
                self.line += lines.iter().filter(|b| **b == b'\n').count() as u64;
                return Ok(Some(Chunk::Lines(lines, first)));
            }
            if self.ended {
                return Ok(None);
            }
            if self.held.len() > self.max {
                return self.skip().map(Some);
            }
            let before = self.held.len();
            self.held.reserve(BLOCK);
            self.reader
                .by_ref()
                .take(BLOCK as u64)
                .read_to_end(&mut self.held)?;
            self.ended = self.held.len() == before;
        }
    }

    // Goes on behind a line that is too long.
    fn skip(&mut self) -> io::Result<Chunk> {
        self.held = Vec::new();
        let number = self.line;
        self.line += 1;
        loop {
            let block = self.reader.fill_buf()?;
            let Some(at) = block.iter().position(|b| *b == b'\n') else {
                let length = block.len();
                self.ended |= length == 0;
                if length == 0 {
                    return Ok(Chunk::TooLong(number));
                }
                self.reader.consume(length);
                continue;
            };
            self.reader.consume(at + 1);
            return Ok(Chunk::TooLong(number));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dialect_is_told_by_the_first_line() {
        assert_eq!(Dialect::of(b"\n a\tb,c\n"), Some(Dialect::Tabs));
        assert_eq!(Dialect::of(b"\"a\"\t\"b\"\n"), Some(Dialect::Quoted(b'\t')));
        assert_eq!(Dialect::of(b"\"a, b\tc\n"), Some(Dialect::Tabs));
        assert_eq!(Dialect::of(b"a,b;c,d\n"), Some(Dialect::Quoted(b',')));
        assert_eq!(Dialect::of(b"a;b;c\n"), Some(Dialect::Quoted(b';')));
        assert_eq!(Dialect::of(b"nothing parts this\n"), None);
    }

    #[test]
    fn lines_are_whole_and_counted_and_a_monster_is_skipped() {
        let mut text = b"a\tb\n".repeat(300_000);
        text.extend(vec![b'x'; 3 << 20]);
        text.extend(b"\nc\td\nlast\tone");
        let (mut rows, _) = Rows::of(Box::new(&text[..]), 2 << 20).ok().unwrap();
        let (mut lines, mut monsters) = (0, Vec::new());
        while let Some(chunk) = rows.next_chunk().unwrap() {
            match chunk {
                Chunk::Lines(bytes, first) => {
                    let count = bytes
                        .split(|b| *b == b'\n')
                        .filter(|l| !l.is_empty())
                        .count();
                    if bytes.ends_with(b"one") {
                        assert_eq!(first + count as u64 - 1, 300_003);
                    }
                    lines += count;
                }
                Chunk::TooLong(line) => monsters.push(line),
                Chunk::Records(_) => unreachable!(),
            }
        }
        assert_eq!((lines, monsters), (300_002, vec![300_001]));
    }
}

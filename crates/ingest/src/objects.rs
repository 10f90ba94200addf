//! The objects of a JSON text, one at a time: those of a list, or one after another.

use crate::lines::Line;
use std::io::{self, BufRead, ErrorKind};

/// Cuts a JSON text into its outermost objects, each of bounded length. What stands
/// between them (brackets of lists, commas, blanks) goes; a value that is no object is
/// a piece of its own, for the next reader to refuse.
pub(crate) struct Objects<R> {
    reader: R,
    limit: usize,
    line: u64,
    piece: Piece,
}

/// What is being cut.
#[derive(Default)]
struct Piece {
    bytes: Vec<u8>,
    length: u64,
    /// Brackets open within it.
    depth: u32,
    quoted: bool,
    escaped: bool,
    /// The line it began on.
    line: u64,
}

/// What a byte does to the piece.
enum Step {
    /// It stands between pieces.
    Between,
    Within,
    /// It is its last.
    Last,
    /// The piece has ended before it.
    Ended,
}

impl Piece {
    fn step(&mut self, byte: u8) -> Step {
        if self.quoted {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => self.quoted = false,
                _ => {}
            }
            return Step::Within;
        }
        let between = byte.is_ascii_whitespace() || matches!(byte, b'[' | b']' | b',');
        match byte {
            _ if self.depth == 0 && between && self.length == 0 => return Step::Between,
            _ if self.depth == 0 && between => return Step::Ended,
            b'"' => self.quoted = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                if self.depth == 0 {
                    return Step::Last;
                }
            }
            _ => {}
        }
        Step::Within
    }
}

impl<R: BufRead> Objects<R> {
    pub(crate) fn new(reader: R, limit: usize) -> Objects<R> {
        Objects {
            reader,
            limit,
            line: 1,
            piece: Piece::default(),
        }
    }

    /// The line on which the piece read last began, from 1.
    pub(crate) fn number(&self) -> u64 {
        self.piece.line
    }

    /// Returns the next piece, none at the end; one that breaks off comes as far as it goes.
    pub(crate) fn next_piece(&mut self) -> io::Result<Option<Line>> {
        let from = self.line;
        let piece = &mut self.piece;
        *piece = Piece {
            line: from,
            ..Piece::default()
        };
        let mut done = false;
        while !done {
            let chunk = match self.reader.fill_buf() {
                Ok(chunk) => chunk,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if chunk.is_empty() {
                break;
            }
            let mut used = 0;
            for &byte in chunk {
                let step = piece.step(byte);
                if matches!(step, Step::Ended) {
                    done = true;
                    break;
                }
                used += 1;
                self.line += u64::from(byte == b'\n');
                if matches!(step, Step::Between) {
                    piece.line = self.line;
                    continue;
                }
                piece.length += 1;
                if piece.length <= self.limit as u64 {
                    piece.bytes.push(byte);
                }
                if matches!(step, Step::Last) {
                    done = true;
                    break;
                }
            }
            self.reader.consume(used);
        }
        Ok(match self.piece.length {
            0 => None,
            length if length > self.limit as u64 => Some(Line::TooLong(length)),
            _ => Some(Line::Bytes(std::mem::take(&mut self.piece.bytes))),
        })
    }
}

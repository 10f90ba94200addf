//! A reader whose first bytes were looked at.

use std::io::{self, BufRead, Chain, Cursor, Read};

/// How many bytes are looked at.
pub(crate) const HEAD: u64 = 8192;

/// A reader with nothing lost: neither bytes nor the error that came after them.
pub(crate) type Sniffed<R> = Chain<Chain<Cursor<Vec<u8>>, Raise>, R>;

/// Returns the first bytes, and the reader.
pub(crate) fn peek<R: BufRead>(mut reader: R, most: u64) -> (Vec<u8>, Sniffed<R>) {
    let mut head = Vec::new();
    let error = reader.by_ref().take(most).read_to_end(&mut head).err();
    let whole = Cursor::new(head.clone()).chain(Raise(error)).chain(reader);
    (head, whole)
}

/// Gives an error once, and no bytes.
pub(crate) struct Raise(Option<io::Error>);

impl Read for Raise {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        self.0.take().map_or(Ok(0), Err)
    }
}

impl BufRead for Raise {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.0.take().map_or(Ok(&[]), Err)
    }

    fn consume(&mut self, _: usize) {}
}

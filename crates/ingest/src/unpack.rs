//! Packed inputs: gzip of one or many members, zstd; as they flow, and no further
//! than news can be packed.

use crate::Problem;
use crate::sniffed::peek;
use detente_record::Reason;
use flate2::bufread::GzDecoder;
use std::borrow::Cow;
use std::cell::Cell;
use std::io::{self, BufRead, BufReader, ErrorKind, Read};
use std::rc::Rc;

const GZIP: &[u8] = b"\x1f\x8b";
const ZSTD: &[u8] = b"\x28\xb5\x2f\xfd";

/// Text packs to a tenth, logs to a fiftieth; only what was made to do harm
/// unpacks to more than this many times its size …
const RATIO: u64 = 200;

/// … once it is so long, in bytes.
const FREE: u64 = 32 << 20;

/// Packed within packed, so deep.
const LAYERS: usize = 2;

pub(crate) fn is_packed(head: &[u8]) -> bool {
    head.starts_with(GZIP) || head.starts_with(ZSTD)
}

/// Returns a reader of what is packed in another, however often; a reader of
/// plain bytes as it is.
pub(crate) fn stream<'a>(mut reader: Box<dyn BufRead + 'a>) -> io::Result<Box<dyn BufRead + 'a>> {
    for _ in 0..LAYERS {
        let (head, rest) = peek(reader, 4);
        reader = Box::new(rest);
        if head.starts_with(GZIP) {
            reader = Box::new(BufReader::with_capacity(1 << 16, Guard::gzip(reader)));
        } else if head.starts_with(ZSTD) {
            reader = Box::new(BufReader::with_capacity(1 << 16, Guard::zstd(reader)?));
        } else {
            break;
        }
    }
    Ok(reader)
}

/// What was packed, and what is missing of it.
pub(crate) struct Unpacked<'a> {
    pub(crate) bytes: Cow<'a, [u8]>,
    pub(crate) note: Option<String>,
}

/// Unpacks a whole input, up to so many bytes. What breaks off is given as far
/// as it goes, with a note.
pub(crate) fn whole<'a>(
    bytes: &'a [u8],
    origin: &str,
    max: usize,
) -> Result<Unpacked<'a>, Problem> {
    if !is_packed(bytes) {
        return Ok(Unpacked {
            bytes: Cow::Borrowed(bytes),
            note: None,
        });
    }
    let mut out = Vec::new();
    let read = stream(Box::new(bytes))
        .and_then(|reader| reader.take(max as u64 + 1).read_to_end(&mut out));
    match read {
        Ok(_) if out.len() > max => Err(too_large(origin, max)),
        Err(error) if out.is_empty() || error.kind() == ErrorKind::FileTooLarge => {
            Err(Problem::unreadable(origin, &error))
        }
        read => Ok(Unpacked {
            bytes: Cow::Owned(out),
            note: read.err().map(|error| incomplete(&error)),
        }),
    }
}

pub(crate) fn incomplete(error: &io::Error) -> String {
    format!("it could not be unpacked to its end ({error}); what came before was read")
}

pub(crate) fn too_large(origin: &str, max: usize) -> Problem {
    let message = format!(
        "it has more than the {max} bytes allowed for one article; split it into one article a \
         file, or raise the limit"
    );
    Problem::set_aside(origin, None, Reason::TooLarge, message)
}

/// A reader that counts what it gives.
struct Counted<R> {
    inner: R,
    count: Rc<Cell<u64>>,
}

impl<R: BufRead> Read for Counted<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buf)?;
        self.count.set(self.count.get() + read as u64);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.count.set(self.count.get() + amount as u64);
        self.inner.consume(amount);
    }
}

/// An unpacker that stops when too much comes out of too little.
struct Guard<U> {
    unpacker: U,
    packed: Rc<Cell<u64>>,
    unpacked: u64,
}

impl<'a> Guard<Members<Counted<Box<dyn BufRead + 'a>>>> {
    fn gzip(inner: Box<dyn BufRead + 'a>) -> Self {
        let packed = Rc::new(Cell::new(0));
        let counted = Counted {
            inner,
            count: packed.clone(),
        };
        Guard {
            unpacker: Members::Between(counted),
            packed,
            unpacked: 0,
        }
    }
}

impl<'a> Guard<zstd::stream::read::Decoder<'static, Counted<Box<dyn BufRead + 'a>>>> {
    fn zstd(inner: Box<dyn BufRead + 'a>) -> io::Result<Self> {
        let packed = Rc::new(Cell::new(0));
        let counted = Counted {
            inner,
            count: packed.clone(),
        };
        let unpacker = zstd::stream::read::Decoder::with_buffer(counted)?;
        Ok(Guard {
            unpacker,
            packed,
            unpacked: 0,
        })
    }
}

impl<U: Read> Read for Guard<U> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let read = self.unpacker.read(buf)?;
        self.unpacked += read as u64;
        if self.unpacked > FREE && self.unpacked / RATIO > self.packed.get() {
            let words = format!(
                "it unpacks to more than {RATIO} times its size, as no news does; unpack it \
                 yourself if it is sound"
            );
            return Err(io::Error::new(ErrorKind::FileTooLarge, words));
        }
        Ok(read)
    }
}

/// A gzip file's members one after the other. One that is broken gives one error
/// of kind `InvalidData`; reading on goes on at the next member that begins.
enum Members<R> {
    Between(R),
    Within(GzDecoder<R>),
    /// After an error: the beginning of a member is looked for.
    Lost(R),
    Done,
}

impl<R: BufRead> Read for Members<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        loop {
            match std::mem::replace(self, Members::Done) {
                Members::Done => return Ok(0),
                Members::Between(mut inner) => {
                    let next = inner.fill_buf()?;
                    match next.first() {
                        None => return Ok(0),
                        Some(0x1f) => *self = Members::Within(GzDecoder::new(inner)),
                        // Files on tapes are filled up with zeros.
                        Some(0) => {
                            let zeros = next.iter().take_while(|b| **b == 0).count();
                            inner.consume(zeros);
                            *self = Members::Between(inner);
                        }
                        Some(_) => {
                            *self = Members::Lost(inner);
                            return Err(broken("there is something else between two members"));
                        }
                    }
                }
                Members::Within(mut decoder) => match decoder.read(buf) {
                    Ok(0) => *self = Members::Between(decoder.into_inner()),
                    Ok(read) => {
                        *self = Members::Within(decoder);
                        return Ok(read);
                    }
                    Err(error) if error.kind() == ErrorKind::Interrupted => {
                        *self = Members::Within(decoder);
                    }
                    Err(error) => {
                        *self = Members::Lost(decoder.into_inner());
                        return Err(match error.kind() {
                            ErrorKind::UnexpectedEof => broken("it breaks off"),
                            ErrorKind::InvalidData | ErrorKind::InvalidInput => {
                                broken(&error.to_string())
                            }
                            _ => error,
                        });
                    }
                },
                Members::Lost(mut inner) => {
                    if !find_member(&mut inner)? {
                        return Ok(0);
                    }
                    *self = Members::Within(GzDecoder::new(inner));
                }
            }
        }
    }
}

fn broken(words: &str) -> io::Error {
    io::Error::new(
        ErrorKind::InvalidData,
        format!("a broken gzip member: {words}"),
    )
}

/// Goes to the next `1f 8b` that may begin a member; false at the end.
fn find_member(inner: &mut impl BufRead) -> io::Result<bool> {
    loop {
        let chunk = inner.fill_buf()?;
        if chunk.is_empty() {
            return Ok(false);
        }
        match chunk.iter().position(|b| *b == 0x1f) {
            // What is no member after all is the next broken one.
            Some(0)
                if chunk.get(1).is_none_or(|b| *b == 0x8b)
                    && chunk.get(2).is_none_or(|b| *b == 8) =>
            {
                return Ok(true);
            }
            Some(0) => inner.consume(1),
            Some(at) => inner.consume(at),
            None => {
                let all = chunk.len();
                inner.consume(all);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Kind, Options, Problem, read_any};
    use flate2::{Compression, write::GzEncoder};
    use std::io::Write;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut packed = GzEncoder::new(Vec::new(), Compression::default());
        packed.write_all(bytes).unwrap();
        packed.finish().unwrap()
    }

    /// How many articles, and the problems.
    fn all(bytes: &[u8]) -> (usize, Vec<Problem>) {
        let found: Vec<_> = read_any(bytes, "in", &Options::default()).collect();
        let problems: Vec<_> = found.iter().filter_map(|f| f.clone().err()).collect();
        (found.len() - problems.len(), problems)
    }

    #[test]
    fn packed_lines_flow_through_members_and_layers() {
        let line = b"{\"text\":\"One.\"}\n";
        let members = [gzip(line), gzip(line), vec![0; 512], gzip(line)].concat();
        assert_eq!(all(&members), (3, Vec::new()));
        assert_eq!(all(&gzip(&members)), (3, Vec::new()));
        let frames = [
            zstd::encode_all(&line[..], 1).unwrap(),
            zstd::encode_all(&line[..], 1).unwrap(),
        ];
        assert_eq!(all(&frames.concat()), (2, Vec::new()));
        let (none, problems) = all(&gzip(&gzip(&gzip(line))));
        assert!(
            none == 0 && problems[0].message.contains("again and again"),
            "{problems:?}"
        );
    }

    #[test]
    fn what_breaks_off_is_read_so_far_and_said() {
        let lines: String = (0..5000)
            .map(|i| format!("{{\"text\":\"Text {i}.\"}}\n"))
            .collect();
        let packed = gzip(lines.as_bytes());
        let (some, problems) = all(&packed[..packed.len() / 2]);
        assert!(some > 1000 && problems.len() == 1, "{some} {problems:?}");
        assert_eq!(problems[0].kind, Kind::Failed);
        let feed = format!(
            "<rss><channel>{}",
            "<item><title>One</title></item>".repeat(3000)
        );
        let packed = gzip(feed.as_bytes());
        let (some, problems) = all(&packed[..packed.len() - 20]);
        assert!(some > 0, "{problems:?}");
        assert!(problems.iter().any(Problem::is_failure), "{problems:?}");
        let (none, problems) = all(b"\x1f\x8b\x08\x00");
        assert!(none == 0 && problems[0].is_failure(), "{problems:?}");
    }

    #[test]
    fn bombs_are_refused() {
        let line = format!("{{\"text\":\"{}\"}}\n", "a".repeat(1 << 20));
        let mut gz = GzEncoder::new(Vec::new(), Compression::fast());
        let mut zst = zstd::Encoder::new(Vec::new(), 1).unwrap();
        for _ in 0..200 {
            gz.write_all(line.as_bytes()).unwrap();
            zst.write_all(line.as_bytes()).unwrap();
        }
        for bomb in [gz.finish().unwrap(), zst.finish().unwrap()] {
            let (some, problems) = all(&bomb);
            assert!(some < 40, "{some}");
            assert!(
                problems[0].message.contains("200 times its size"),
                "{problems:?}"
            );
        }
    }
}

//! Bytes to characters, and bytes that are none.

use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;
use std::io::{self, BufRead, Read};

/// Returns the UTF-16 that a byte-order mark announces.
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let (encoding, _) = Encoding::for_bom(bytes)?;
    (encoding == UTF_16LE || encoding == UTF_16BE).then_some(encoding)
}

/// Returns whether bytes are something other than text: more than one in
/// fifty is NUL or another control that no text has. Packed or drawn data has
/// five times as many; a text with a stray NUL has far fewer.
pub(crate) fn is_binary(bytes: &[u8]) -> bool {
    if utf16(bytes).is_some() {
        return false;
    }
    let controls = bytes.iter().filter(|b| is_odd(**b)).count();
    controls * 50 > bytes.len()
}

fn is_odd(byte: u8) -> bool {
    (byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b)) || byte == 0x7f
}

/// The text of some bytes, and what had to be assumed to get it.
pub(crate) struct Decoded<'a> {
    pub(crate) text: Cow<'a, str>,
    pub(crate) note: Option<String>,
}

/// Decodes a whole text: by its byte-order mark, else as UTF-8, else (no
/// sequence of it is UTF-8) as Windows-1252, which fits any bytes. A text that
/// is UTF-8 but for a few bytes stays UTF-8: read as Windows-1252 every one of
/// its accents would be wrong.
pub(crate) fn decode(bytes: &[u8]) -> Decoded<'_> {
    if let Some(encoding) = utf16(bytes) {
        let (text, broken) = encoding.decode_with_bom_removal(bytes);
        let note = broken.then(|| {
            format!(
                "it is not whole {}; what could not be read is U+FFFD",
                encoding.name()
            )
        });
        return Decoded { text, note };
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded {
            text: Cow::Borrowed(text),
            note: None,
        };
    }
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    let (encoding, note) = if good >= bad {
        let note = format!("it is UTF-8 but for {bad} places, which are now U+FFFD");
        (UTF_8, note)
    } else {
        let note = "it is not UTF-8 and was read as Windows-1252; if names come out garbled, \
                    convert it to UTF-8";
        (WINDOWS_1252, note.to_owned())
    };
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Decoded {
        text,
        note: Some(note),
    }
}

/// `CR LF` to `LF`, and no NULs.
pub(crate) fn clean(text: &str) -> String {
    if !text.contains(['\r', '\0']) {
        return text.to_owned();
    }
    text.replace("\r\n", "\n").replace('\0', "")
}

/// A reader that gives UTF-8: UTF-16 announced by a mark is recoded as it
/// flows, everything else goes through as it is.
pub(crate) enum Utf8<R> {
    Plain(R),
    Recoded(Box<Recoder<R>>),
}

pub(crate) struct Recoder<R> {
    inner: R,
    decoder: Decoder,
    out: Vec<u8>,
    at: usize,
    done: bool,
}

impl<R: BufRead> Utf8<R> {
    /// `head` is what `reader` will give first.
    pub(crate) fn new(reader: R, head: &[u8]) -> Utf8<R> {
        match utf16(head) {
            None => Utf8::Plain(reader),
            Some(encoding) => Utf8::Recoded(Box::new(Recoder {
                inner: reader,
                decoder: encoding.new_decoder_with_bom_removal(),
                out: Vec::new(),
                at: 0,
                done: false,
            })),
        }
    }
}

impl<R: BufRead> Recoder<R> {
    fn fill(&mut self) -> io::Result<&[u8]> {
        while self.at >= self.out.len() && !self.done {
            let chunk = self.inner.fill_buf()?;
            let last = chunk.is_empty();
            let chunk = chunk.get(..8192).unwrap_or(chunk);
            // Three bytes for two, and some for what the decoder holds back.
            self.out.resize(chunk.len() * 2 + 16, 0);
            let (_, read, written, _) = self.decoder.decode_to_utf8(chunk, &mut self.out, last);
            self.out.truncate(written);
            self.at = 0;
            self.done = last;
            self.inner.consume(read);
        }
        Ok(self.out.get(self.at..).unwrap_or_default())
    }
}

impl<R: BufRead> Read for Utf8<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let mut chunk = self.fill_buf()?;
        let count = chunk.read(buf)?;
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Utf8<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        match self {
            Utf8::Plain(reader) => reader.fill_buf(),
            Utf8::Recoded(recoder) => recoder.fill(),
        }
    }

    fn consume(&mut self, amount: usize) {
        match self {
            Utf8::Plain(reader) => reader.consume(amount),
            Utf8::Recoded(recoder) => recoder.at += amount,
        }
    }
}

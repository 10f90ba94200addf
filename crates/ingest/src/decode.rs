//! Bytes to characters, and bytes that are none.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Decoder, Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE};
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
    if utf16(bytes).is_some()
        || utf16_unmarked(bytes).is_some()
        || bytes.starts_with(b"\0\0\xfe\xff")
    {
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

/// What is said of a text's encoding outside of it and inside of it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Said<'a> {
    /// The `charset` of a `Content-Type`.
    pub(crate) header: Option<&'a str>,
    /// The `encoding` of an XML declaration, the `charset` of a `<meta>`.
    pub(crate) inner: Option<&'a str>,
}

/// Decodes a whole text that says nothing of its encoding. See [`decode_as`].
pub(crate) fn decode(bytes: &[u8]) -> Decoded<'_> {
    decode_as(bytes, Said::default())
}

/// Decodes a whole text: by its byte-order mark, else as UTF-8 if it is that
/// (whatever is said of it: no other text is UTF-8 by chance), else as what is
/// said, outside first, if that fits, else by its looks. A text that is UTF-8
/// but for a few bytes stays UTF-8: read otherwise every one of its accents
/// would be wrong.
pub(crate) fn decode_as<'a>(bytes: &'a [u8], said: Said<'_>) -> Decoded<'a> {
    if let Some(text) = utf32(bytes) {
        return Decoded {
            text: Cow::Owned(text),
            note: None,
        };
    }
    if let Some(encoding) = utf16(bytes).or_else(|| utf16_unmarked(bytes)) {
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
    let named: Vec<&'static Encoding> = [said.header, said.inner]
        .into_iter()
        .flatten()
        .filter_map(|label| Encoding::for_label(label.trim().as_bytes()))
        .filter(|encoding| ![UTF_16LE, UTF_16BE].contains(encoding))
        .collect();
    // Seven bits and escapes: it looks like UTF-8 and is not.
    let escaped = named.contains(&ISO_2022_JP) && bytes.contains(&0x1b);
    if !escaped && let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded {
            text: Cow::Borrowed(text),
            note: None,
        };
    }
    for encoding in named.iter().filter(|named| **named != UTF_8) {
        let (text, broken) = encoding.decode_without_bom_handling(bytes);
        if !broken && !text.contains(is_c1) {
            return Decoded { text, note: None };
        }
    }
    by_looks(bytes, &named)
}

fn by_looks<'a>(bytes: &'a [u8], named: &[&'static Encoding]) -> Decoded<'a> {
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    let (encoding, note) = if good >= bad {
        let note = format!("it is UTF-8 but for {bad} places, which are now U+FFFD");
        (UTF_8, note)
    } else {
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(bytes, true);
        let encoding = detector.guess(None, Utf8Detection::Deny);
        let but = match named.first() {
            Some(said) => format!("said to be {}, which it is not", said.name()),
            None => "not UTF-8".to_owned(),
        };
        let note = format!(
            "it is {but}, and was read as {}; if names come out garbled, convert it to UTF-8",
            encoding.name()
        );
        (encoding, note)
    };
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Decoded {
        text,
        note: Some(note),
    }
}

// No text has them; Windows-1252 gives them for bytes that it does not have.
fn is_c1(c: char) -> bool {
    ('\u{80}'..='\u{9f}').contains(&c) && c != '\u{85}'
}

/// Returns the text if a byte-order mark says UTF-32.
fn utf32(bytes: &[u8]) -> Option<String> {
    let (big, rest) = if let Some(rest) = bytes.strip_prefix(b"\0\0\xfe\xff") {
        (true, rest)
    } else {
        (false, bytes.strip_prefix(b"\xff\xfe\0\0")?)
    };
    let (units, _) = rest.as_chunks::<4>();
    let read = |unit: &[u8; 4]| {
        let code = if big {
            u32::from_be_bytes(*unit)
        } else {
            u32::from_le_bytes(*unit)
        };
        char::from_u32(code).unwrap_or('\u{fffd}')
    };
    Some(units.iter().map(read).collect())
}

/// Returns the UTF-16 that marked-up text without a byte-order mark betrays.
fn utf16_unmarked(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes.get(..4)? {
        [b'<', 0, _, 0] => Some(UTF_16LE),
        [0, b'<', 0, _] => Some(UTF_16BE),
        _ => None,
    }
}

/// Returns the encoding that the first bytes of marked-up text name: in an XML
/// declaration or a `<meta>`.
pub(crate) fn named_inside(bytes: &[u8]) -> Option<String> {
    let head = bytes.get(..4096).unwrap_or(bytes);
    let head: String = head
        .iter()
        .map(|b| char::from(b.to_ascii_lowercase()))
        .collect();
    let after_declaration = head.find("<?xml").and_then(|at| {
        let rest = head.get(at..)?;
        let end = rest.find("?>").unwrap_or(rest.len());
        let rest = rest.get(..end)?;
        rest.get(rest.find("encoding")? + "encoding".len()..)
    });
    let after_meta = || head.get(head.find("charset")? + "charset".len()..);
    let rest = after_declaration.or_else(after_meta)?;
    let value = rest.trim_start().strip_prefix('=')?.trim_start();
    let value = value.trim_start_matches(['"', '\'']);
    let end = value.find(|c: char| !c.is_ascii_alphanumeric() && !"-_:.".contains(c));
    let label = value.get(..end.unwrap_or(value.len()))?;
    (!label.is_empty()).then(|| label.to_owned())
}

/// Returns the `charset` of a `Content-Type`.
pub(crate) fn charset(content_type: &str) -> Option<&str> {
    content_type.split(';').skip(1).find_map(|part| {
        let (name, value) = part.split_once('=')?;
        name.trim()
            .eq_ignore_ascii_case("charset")
            .then(|| value.trim().trim_matches(['"', '\'']))
    })
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

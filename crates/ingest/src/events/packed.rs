//! Packed files: gzip, zstd, and zip of one file, as GDELT serves them.

use flate2::bufread::{DeflateDecoder, MultiGzDecoder};
use std::io::{self, BufRead, BufReader, Read};

const BUFFER: usize = 1 << 18;

/// Returns a reader of what is packed in another; of plain bytes as it is.
pub(crate) fn unpack<'a>(mut reader: impl BufRead + 'a) -> io::Result<Box<dyn BufRead + 'a>> {
    let head = reader.fill_buf()?;
    let starts = |magic: &[u8]| head.starts_with(magic);
    if starts(b"\x1f\x8b") {
        let unpacker = MultiGzDecoder::new(reader);
        return Ok(Box::new(BufReader::with_capacity(BUFFER, unpacker)));
    }
    if starts(b"\x28\xb5\x2f\xfd") {
        let unpacker = zstd::stream::read::Decoder::with_buffer(reader)?;
        return Ok(Box::new(BufReader::with_capacity(BUFFER, unpacker)));
    }
    if starts(b"PK\x03\x04") {
        return zip(reader);
    }
    Ok(Box::new(reader))
}

// The first file of an archive, by the header that stands before it. Its length may be
// written only behind it, but what is packed knows its own end.
fn zip<'a>(mut reader: impl BufRead + 'a) -> io::Result<Box<dyn BufRead + 'a>> {
    let mut head = [0; 30];
    reader.read_exact(&mut head)?;
    let two = |at: usize| u16::from_le_bytes([head[at], head[at + 1]]);
    let four = |at: usize| u64::from(two(at)) | u64::from(two(at + 2)) << 16;
    let (flags, method, packed) = (two(6), two(8), four(18));
    let names = u64::from(two(26)) + u64::from(two(28));
    io::copy(&mut reader.by_ref().take(names), &mut io::sink())?;
    let unfit = |why: &str| Err(io::Error::new(io::ErrorKind::InvalidData, why.to_owned()));
    match method {
        _ if flags & 1 != 0 => unfit("the archive is encrypted; unpack it first"),
        8 => Ok(Box::new(BufReader::with_capacity(
            BUFFER,
            DeflateDecoder::new(reader),
        ))),
        0 if flags & 8 == 0 => Ok(Box::new(reader.take(packed))),
        _ => unfit("the archive is packed in a way that is not known here; unpack it first"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use std::io::Write;

    #[test]
    fn what_is_packed_comes_out() {
        let text = b"one\ttwo\n";
        let mut gz = flate2::write::GzEncoder::new(Vec::new(), Compression::fast());
        gz.write_all(text).unwrap();
        let mut deflated = flate2::write::DeflateEncoder::new(Vec::new(), Compression::fast());
        deflated.write_all(text).unwrap();
        let mut zipped = b"PK\x03\x04\x14\0\x08\0\x08\0".to_vec();
        // Time and day, checksum and lengths, which stand behind the data here; a name of three bytes.
        zipped.extend([0; 16]);
        zipped.extend([3, 0, 0, 0]);
        zipped.extend(b"a.x");
        zipped.extend(deflated.finish().unwrap());
        zipped.extend(b"PK\x07\x08then the list of files");
        let zst = zstd::stream::encode_all(&text[..], 1).unwrap();
        for bytes in [text.to_vec(), gz.finish().unwrap(), zst, zipped] {
            let mut out = Vec::new();
            unpack(&bytes[..]).unwrap().read_to_end(&mut out).unwrap();
            assert_eq!(out, text);
        }
        let locked = b"PK\x03\x04\x14\0\x01\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
        assert!(
            unpack(&locked[..])
                .err()
                .unwrap()
                .to_string()
                .contains("encrypted")
        );
    }
}

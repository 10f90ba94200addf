//! The bytes of an answer: how many may come, and how many they may become.

use crate::fetch::failure::{self, What};
use crate::fetch::limits::Limits;
use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use std::io::{self, Read};
use ureq::http::{HeaderMap, header};

const GZIP: [u8; 2] = [0x1f, 0x8b];

/// Reads a body to its end and unpacks it.
pub fn read(headers: &HeaderMap, body: impl Read, limits: &Limits) -> Result<Vec<u8>, What> {
    let told = |name| headers.get(name).and_then(|v| v.to_str().ok());
    let length: Option<u64> = told(header::CONTENT_LENGTH).and_then(|l| l.trim().parse().ok());
    if length.is_some_and(|length| length > limits.bytes) {
        return Err(What::TooLarge(limits.bytes));
    }
    let packed = bounded(body, limits.bytes, What::TooLarge, |error| {
        failure::what(ureq::Error::from(error))
    })?;
    let packings = told(header::CONTENT_ENCODING).unwrap_or("");
    unpack(packed, packings, limits.unpacked)
}

// The last packing named was done last, and is undone first.
fn unpack(mut bytes: Vec<u8>, packings: &str, most: u64) -> Result<Vec<u8>, What> {
    let names: Vec<&str> = packings.split(',').map(str::trim).collect();
    // Nobody packs more than twice but who means harm.
    if names.len() > 2 {
        return Err(What::Packing(packings.to_owned()));
    }
    for name in names.into_iter().rev() {
        bytes = match name.to_ascii_lowercase().as_str() {
            "" | "identity" => bytes,
            // Some servers say so of what they do not pack.
            "gzip" | "x-gzip" if !bytes.starts_with(&GZIP) => bytes,
            "gzip" | "x-gzip" => undo(MultiGzDecoder::new(&*bytes), most)?,
            // Two things go by this name.
            "deflate" => match undo(ZlibDecoder::new(&*bytes), most) {
                Err(What::Broken(_)) => undo(DeflateDecoder::new(&*bytes), most)?,
                other => other?,
            },
            other => return Err(What::Packing(other.to_owned())),
        };
    }
    Ok(bytes)
}

fn undo(reader: impl Read, most: u64) -> Result<Vec<u8>, What> {
    bounded(reader, most, What::Unpacked, |error| {
        What::Broken(error.to_string())
    })
}

fn bounded(
    reader: impl Read,
    most: u64,
    too_many: fn(u64) -> What,
    wrong: impl Fn(io::Error) -> What,
) -> Result<Vec<u8>, What> {
    let mut bytes = Vec::new();
    let mut reader = reader.take(most.saturating_add(1));
    reader.read_to_end(&mut bytes).map_err(wrong)?;
    match bytes.len() as u64 > most {
        true => Err(too_many(most)),
        false => Ok(bytes),
    }
}

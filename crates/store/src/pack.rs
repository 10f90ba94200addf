//! JSON in little room: compressed with a dictionary of how records look.
//!
//! A column that holds text holds the JSON itself. One that holds bytes begins
//! with the number of its dictionary (its highest bit says that the record is
//! lean); a compressed frame follows, without its magic number.

use std::cell::RefCell;
use zstd::bulk::{Compressor, Decompressor};
use zstd::zstd_safe::CParameter;

/// Dictionaries by number, from 1. One that was released is never changed;
/// tools/dictionary.sh makes another.
const DICTIONARIES: [&[u8]; 1] = [include_bytes!("schema/dictionary-1")];

/// Measured on records: 9 saves a tenth over 3, 19 no more than a fortieth over 9.
const LEVEL: i32 = 9;

const MAGIC: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

/// No record and no incident is as large; what says it is, is damaged.
const LARGEST: usize = 256 << 20;

struct Packer {
    pack: Compressor<'static>,
    unpack: Vec<Decompressor<'static>>,
}

// Setting up a dictionary costs far more than a record does.
thread_local! {
    static PACKER: RefCell<Option<Packer>> = const { RefCell::new(None) };
}

fn with<T>(work: impl FnOnce(&mut Packer) -> std::io::Result<T>) -> Result<T, String> {
    PACKER.with_borrow_mut(|packer| {
        let packer = match packer {
            Some(packer) => packer,
            None => packer.insert(new().map_err(|error| error.to_string())?),
        };
        work(packer).map_err(|error| error.to_string())
    })
}

fn new() -> std::io::Result<Packer> {
    let newest = DICTIONARIES[DICTIONARIES.len() - 1];
    let mut pack = Compressor::with_dictionary(LEVEL, newest)?;
    pack.set_parameter(CParameter::DictIdFlag(false))?;
    pack.set_parameter(CParameter::ChecksumFlag(false))?;
    let unpack = DICTIONARIES
        .iter()
        .map(|d| Decompressor::with_dictionary(d));
    Ok(Packer {
        pack,
        unpack: unpack.collect::<std::io::Result<_>>()?,
    })
}

/// Set in the first byte of a lean record.
const LEAN: u8 = 0x80;

/// What was packed.
pub(crate) struct Unpacked {
    pub(crate) bytes: Vec<u8>,
    pub(crate) lean: bool,
}

/// Packs some bytes, with a mark whether they are a lean record.
pub(crate) fn pack(bytes: &[u8], lean: bool) -> Result<Vec<u8>, String> {
    let frame = with(|packer| packer.pack.compress(bytes))?;
    let bare = frame.strip_prefix(&MAGIC).unwrap_or(&frame);
    let mut packed = Vec::with_capacity(bare.len() + 1);
    let mark = if lean { LEAN } else { 0 };
    packed.push(DICTIONARIES.len() as u8 | mark);
    packed.extend_from_slice(bare);
    Ok(packed)
}

/// Returns what was packed.
pub(crate) fn unpack(packed: &[u8]) -> Result<Unpacked, String> {
    let first = packed.first().copied().unwrap_or(0);
    let (number, lean) = (first & !LEAN, first & LEAN != 0);
    let mut frame = MAGIC.to_vec();
    frame.extend_from_slice(packed.get(1..).unwrap_or_default());
    let size = zstd::zstd_safe::get_frame_content_size(&frame);
    let size = match size {
        Ok(Some(size)) => usize::try_from(size).unwrap_or(usize::MAX),
        _ => return Err("it is not packed as this program packs".to_owned()),
    };
    if size > LARGEST {
        return Err(format!("it says that it is {size} bytes long"));
    }
    let bytes = with(|packer| {
        let at = usize::from(number).wrapping_sub(1);
        match packer.unpack.get_mut(at) {
            Some(unpack) => unpack.decompress(&frame, size),
            None => Err(std::io::Error::other(format!(
                "there is no dictionary {number}"
            ))),
        }
    })?;
    Ok(Unpacked { bytes, lean })
}

#[cfg(test)]
mod tests {
    use super::{pack, unpack};

    #[test]
    fn what_was_packed_comes_back_and_what_was_not_is_an_error() {
        for text in ["", "{}", r#"{"event":["ACCUSE"],"standing":"narrated"}"#] {
            let packed = pack(text.as_bytes(), true).unwrap();
            let back = unpack(&packed).unwrap();
            assert!(back.lean && back.bytes == text.as_bytes());
        }
        let long = "ab\"c".repeat(100_000);
        let packed = pack(long.as_bytes(), false).unwrap();
        assert!(packed.len() < 1000);
        let back = unpack(&packed).unwrap();
        assert!(!back.lean && back.bytes == long.as_bytes());
        let mut wrong = packed.clone();
        wrong[0] = 99;
        assert!(unpack(&wrong).err().unwrap().contains("no dictionary"));
        for end in [0, 1, 5, packed.len() - 1] {
            assert!(unpack(&packed[..end]).is_err(), "{end}");
        }
    }
}

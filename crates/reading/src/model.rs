//! Trained weights, and the file they live in.
//!
//! The file is little-endian: magic, then sections, each with its length; the
//! same model is always the same bytes.

mod bytes;
mod lemmas;
mod mend;

pub use bytes::{Reader, Writer};
pub use lemmas::{COMMON, LONGEST_ENDING, Lemmas};

use crate::net::Net;

const MAGIC: &[u8; 8] = b"DTNTMDL2";

/// Everything the reader has learnt.
#[derive(Debug, Default, Clone)]
pub struct Model {
    /// Tags, heads, relations and names.
    pub net: Net,
    /// Dictionary forms.
    pub lemmas: Lemmas,
    /// Where it comes from, as JSON: data, licences, seed, scores.
    pub card: String,
    /// SHA-like fingerprint of the file, for `coder.model`.
    pub fingerprint: String,
}

/// A model file that cannot be used, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadModel(pub String);

impl std::fmt::Display for BadModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "not a usable model: {}", self.0)
    }
}

impl std::error::Error for BadModel {}

impl Model {
    /// Writes the model as a file's bytes.
    pub fn encode(&self) -> Vec<u8> {
        let mut w = Writer::default();
        w.raw(MAGIC);
        w.section(|w| self.net.write(w));
        w.section(|w| self.lemmas.write(w));
        w.section(|w| w.text(&self.card));
        w.bytes
    }

    /// Reads a model from a file's bytes.
    ///
    /// # Errors
    /// Returns what is wrong when the bytes are no model or a broken one.
    pub fn decode(bytes: &[u8]) -> Result<Model, BadModel> {
        let short = || BadModel("the file ends too early or is damaged".into());
        let mut r = Reader::new(bytes);
        if r.raw(8) != Some(MAGIC.as_slice()) {
            return Err(BadModel("it does not begin as a model file".into()));
        }
        let net = r.section().and_then(|mut s| Net::read(&mut s));
        let lemmas = r.section().and_then(|mut s| Lemmas::read(&mut s));
        let card = r.section().and_then(|mut s| s.text());
        Ok(Model {
            net: net.ok_or_else(short)?,
            lemmas: lemmas.ok_or_else(short)?,
            card: card.ok_or_else(short)?,
            fingerprint: format!("{:08x}{:08x}", crate::hash::word(bytes), bytes.len()),
        })
    }
}

//! Trained weights and word tables, and the file they live in.
//!
//! The file is little-endian: magic, version, then named sections, each with
//! its length. Rows of weights are stored sparse and sorted by key, so that the
//! file is small and the same model is always the same bytes.

mod bytes;
mod lemmas;
mod mend;
mod rows;
mod words;

pub use bytes::{Reader, Writer};
pub use lemmas::{COMMON, LONGEST_ENDING, Lemmas};
pub use rows::{ArcTable, RowTable};
pub use words::{WordInfo, Words};

use crate::{Rel, Tag};

const MAGIC: &[u8; 8] = b"DTNTMDL1";

/// Everything the reader has learnt.
#[derive(Debug, Default, Clone)]
pub struct Model {
    /// What is known of word forms.
    pub words: Words,
    /// Tag weights.
    pub tagger: RowTable<{ Tag::COUNT }>,
    /// Transition weights: shift, left, right.
    pub arcs: ArcTable,
    /// Relation weights.
    pub labels: RowTable<{ Rel::COUNT }>,
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
        w.section(|w| self.words.write(w));
        w.section(|w| self.tagger.write(w));
        w.section(|w| self.arcs.write(w));
        w.section(|w| self.labels.write(w));
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
        let words = r
            .section()
            .and_then(|mut s| Words::read(&mut s))
            .ok_or_else(short)?;
        let tagger = r
            .section()
            .and_then(|mut s| RowTable::read(&mut s))
            .ok_or_else(short)?;
        let arcs = r
            .section()
            .and_then(|mut s| ArcTable::read(&mut s))
            .ok_or_else(short)?;
        let labels = r
            .section()
            .and_then(|mut s| RowTable::read(&mut s))
            .ok_or_else(short)?;
        let lemmas = r
            .section()
            .and_then(|mut s| Lemmas::read(&mut s))
            .ok_or_else(short)?;
        let card = r.section().and_then(|mut s| s.text()).ok_or_else(short)?;
        let fingerprint = format!("{:08x}{:08x}", crate::hash::word(bytes), bytes.len());
        Ok(Model {
            words,
            tagger,
            arcs,
            labels,
            lemmas,
            card,
            fingerprint,
        })
    }
}

//! English: the compiled lexicon and the reader's model, inside the binary.
//!
//! The lexicon is MIT OR Apache-2.0 but for its places (GeoNames, CC BY 4.0);
//! the model is CC BY-SA 4.0. NOTICE names the sources.

use detente_coding::Coder;
use detente_coding::lexicon::Lexicon;
use detente_reading::Model;

/// The lexicon's image.
pub static LEXICON: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.bin"));
/// The reader's model.
pub static MODEL: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en.model"));

/// A hash of the code that reads and codes, so that records tell by which they were made; empty in
/// a published crate, where the version says so.
pub const SOURCES: &str = include_str!(concat!(env!("OUT_DIR"), "/sources"));

/// Returns a coder for English with the lexicon that is built in, and packs of
/// the user's on top of it.
///
/// # Errors
/// When the binary was built from parts that do not fit each other.
pub fn coder(packs: Vec<Lexicon>) -> Result<Coder, String> {
    let mut lexicon = Lexicon::decode(LEXICON).map_err(|e| e.to_string())?;
    for pack in packs {
        lexicon.merge(pack);
    }
    let model = Model::decode(MODEL).map_err(|e| e.to_string())?;
    Ok(Coder::new(lexicon, model).made_of(SOURCES))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_coder_names_the_sources_it_was_made_of() {
        let hex = |c: char| c.is_ascii_hexdigit();
        assert!(super::SOURCES.len() == 16 && super::SOURCES.chars().all(hex));
        let coder = super::coder(Vec::new()).unwrap();
        let named = format!("{}+{}", env!("CARGO_PKG_VERSION"), super::SOURCES);
        assert_eq!(coder.stamp().program, named);
    }
}

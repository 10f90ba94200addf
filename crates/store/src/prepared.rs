//! What is worked out of an article before it is stored. It asks nothing of the
//! file, so that any number of threads may do it while one writes.

use crate::Error;
use crate::columns::{self, Columns};
use crate::hashes::{coded_hash, coder_of, fingerprint};
use crate::lean::Source;
use detente_record::{Article, Coded, Coder, digest};

/// An article's hashes and the packed records it gave, ready for [`Store::add_prepared`].
///
/// [`Store::add_prepared`]: crate::Store::add_prepared
pub struct Prepared {
    pub(crate) content: Vec<u8>,
    pub(crate) coded: Vec<u8>,
    pub(crate) rows: Vec<(usize, Columns)>,
}

impl Prepared {
    /// Works it out. `coder` is who coded it where no record says so.
    ///
    /// # Errors
    ///
    /// If the article has no id or a wrong hash ([`Article::sealed`] sets both).
    pub fn of(article: &Article, coded: &Coded, coder: Option<&Coder>) -> Result<Prepared, Error> {
        let refused = |why: String| Error::Refused {
            article: article.id.clone(),
            why,
        };
        if article.id.is_empty() || article.text_sha256 != digest(article.text.as_bytes()) {
            return Err(refused("it was handed in without being sealed".to_owned()));
        }
        let unwritten = |error: serde_json::Error| refused(error.to_string());
        let unknown = Coder::default();
        let coder = coder_of(coded).or(coder).unwrap_or(&unknown);
        let source = Source::of(article, coder);
        Ok(Prepared {
            content: fingerprint(article).map_err(unwritten)?,
            coded: coded_hash(coded).map_err(unwritten)?,
            rows: columns::rows(coded, Some(&source)).map_err(unwritten)?,
        })
    }
}

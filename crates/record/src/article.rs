//! An article: a text with a date and a source.

use crate::{Day, Id, digest, id};
use serde::{Deserialize, Serialize};

/// A text with a date and a source, as it came in and as it is stored.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Article {
    /// The id given, else a hash of text, date and source.
    pub id: Id,
    /// The day of publication; `None` for an undated text.
    pub published: Option<Day>,
    /// The RFC 3339 time, where one was given, for ordering.
    pub published_time: Option<String>,
    /// The headline, coded like the text.
    pub title: Option<String>,
    /// The outlet as named by whoever supplied the article.
    pub source: Option<String>,
    /// Where it was found.
    pub url: Option<String>,
    /// ISO 639-1, as given or as told by the text.
    pub language: Option<String>,
    /// The body. Spans are byte offsets into it.
    pub text: String,
    /// SHA-256 of the bytes it was made from.
    pub raw_sha256: String,
    /// SHA-256 of `text`.
    pub text_sha256: String,
    /// When it was fetched or read, RFC 3339; set by the program, never by the core.
    pub retrieved: Option<String>,
    /// The address after redirects.
    pub final_url: Option<String>,
    /// What turned bytes into text, with its version.
    pub extractor: String,
    /// Whether the text is a translation.
    pub translated: Translated,
    /// The article of which this is another version (same URL, changed text).
    pub version_of: Option<Id>,
    /// The article this one corrects.
    pub corrects: Option<Id>,
    /// The day the outlet withdrew it.
    pub withdrawn: Option<Day>,
    /// Who may see it.
    pub handling: Handling,
}

impl Article {
    /// Fills the id (where none was given) and the hash of the text.
    #[must_use]
    pub fn sealed(mut self) -> Article {
        self.text_sha256 = digest(self.text.as_bytes());
        if self.raw_sha256.is_empty() {
            self.raw_sha256.clone_from(&self.text_sha256);
        }
        if self.id.is_empty() {
            let day = self.published.map(|d| d.to_string()).unwrap_or_default();
            let title = self.title.as_deref().unwrap_or("");
            self.id = id(
                'a',
                &[
                    &self.text,
                    title,
                    &day,
                    self.source.as_deref().unwrap_or(""),
                ],
            );
        }
        self
    }
}

/// Whether a text is a translation, and whose.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Translated {
    No,
    Human,
    Machine,
    #[default]
    Unknown,
}

/// Who may see an article. A restricted one is never served, exported or sent on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Handling {
    #[default]
    Open,
    Restricted,
}

/// Whose an outlet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum SourceKind {
    State,
    Party,
    Private,
    Public,
    Exile,
}

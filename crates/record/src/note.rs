//! What was set aside, and why. In = coded + set aside.

use crate::Id;
use serde::{Deserialize, Serialize};

/// One sentence, or one whole article, that gave no record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Note {
    pub article: Id,
    /// The sentence's number in the article, title first; absent for the article as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentence: Option<usize>,
    pub reason: Reason,
    /// What a person needs to know more: the nearest frame, the field at fault.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
}

/// Why something was set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Reason {
    // sentences
    NoPredicate,
    NoFrame,
    NoActor,
    Sport,
    Markets,
    Weather,
    Culture,
    Science,
    Business,
    Metaphor,
    History,
    Obituary,
    TooLong,
    Fragment,
    // articles
    Empty,
    NotText,
    Language,
    Copy,
    TooLarge,
    Broken,
    Restricted,
    /// It, or its text, was purged from this record.
    Purged,
}

impl Reason {
    /// Returns the word that is printed, as in JSON.
    pub fn word(self) -> &'static str {
        use Reason::*;
        match self {
            NoPredicate => "no-predicate",
            NoFrame => "no-frame",
            NoActor => "no-actor",
            Sport => "sport",
            Markets => "markets",
            Weather => "weather",
            Culture => "culture",
            Science => "science",
            Business => "business",
            Metaphor => "metaphor",
            History => "history",
            Obituary => "obituary",
            TooLong => "too-long",
            Fragment => "fragment",
            Empty => "empty",
            NotText => "not-text",
            Language => "language",
            Copy => "copy",
            TooLarge => "too-large",
            Broken => "broken",
            Restricted => "restricted",
            Purged => "purged",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_the_serialised_names() {
        for reason in [
            Reason::NoPredicate,
            Reason::TooLong,
            Reason::NotText,
            Reason::Copy,
        ] {
            let json = serde_json::to_string(&reason).unwrap();
            assert_eq!(json, format!("\"{}\"", reason.word()));
        }
    }
}

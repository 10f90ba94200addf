//! Persons whose names are not to be shown without need.

use crate::{Coder, Id, Span, TextInfo};
use serde::{Deserialize, Serialize};

/// A person named in an article whose name is masked on pages and exports
/// unless it is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Protected {
    pub id: Id,
    pub article: Id,
    pub why: Why,
    /// The name as the text has it.
    pub name: Span,
    /// What to print in its place: "a 15-year-old boy".
    pub instead: Option<String>,
    pub language: String,
    pub coder: Coder,
    pub text: String,
    pub text_info: TextInfo,
}

/// Why a name is masked.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Why {
    #[default]
    Minor,
    SexualViolence,
    Witness,
}

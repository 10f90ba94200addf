//! Document + lexicon → events, occurrences, claims and assessments. Pure: no
//! I/O, no clock, no failing on text.
//!
//! The path, a file each: [`link`] who is meant, [`matching`] which frame a
//! clause calls up, [`events`] what that makes, [`claims`] who says so,
//! [`merge`] one act one event, [`notes`] what was set aside and why.

mod answers;
mod becomes;
mod befall;
mod cause;
mod claims;
mod code;
mod contexts;
pub mod dates;
mod events;
mod examples;
pub mod lexicon;
mod link;
mod matching;
mod mentions;
mod merge;
mod notes;
mod numbers;
mod official;
mod places;
mod protect;
mod standing;
mod unknown;
mod views;
mod why;

pub use code::{Coder, Reading};
pub use examples::{Examples, Unmet};
pub use link::{Linked, Links};
pub use matching::{Match, Missing, Near};
pub use unknown::UnknownName;
pub use why::Why;

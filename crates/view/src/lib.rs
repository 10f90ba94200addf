//! Records → text for a terminal: 80 columns, names before codes.
//!
//! Pure: what is printed is returned as text. Hostile text is made harmless:
//! no control character of an article reaches a terminal.

mod account;
mod incident;
mod page;
mod relation;
mod words;

pub use account::account;
pub use incident::{accounts, line as incident_line};
pub use page::{Clause, Row, day, document, event, page, why};
pub use relation::{break_lines, chart, relation};
pub use words::{Names, clean, shorten, wrap};

//! Date expressions and what they mean on the day of the article; the date that
//! grammar gives an act. docs/concepts/dates.md tells the rules.
//!
//! Values are TIMEX3's (Pustejovsky et al. 2003): `2025-06-27`, `2025-06`,
//! `2025`, `2008-Q3`, `2009-SP`, `197`, `P25Y`.

mod absolute;
mod calendar;
mod count;
mod cursor;
mod find;
mod give;
mod lent;
mod relative;
mod taken;
mod tense;
mod words;
mod years;

pub use find::{Dates, Found, find};
pub use give::{Behind, behind, is_apart, when};
pub use words::DateWords;

//! Records → text for a terminal (80 columns, names before codes) and pages.
//!
//! Pure: what is printed is returned as text. Hostile text is made harmless:
//! no control character of an article reaches a terminal.

mod account;
mod case;
pub mod chart;
mod html;
mod incident;
mod making;
mod map;
mod mask;
mod network;
mod page;
mod relation;
mod words;

pub use account::account;
pub use case::{Case, Figure, Line, LinkLine, ReportLine, Telling, Told, case};
pub use html::{Colophon, by_day, escape, page as incident_page, timeline_page};
pub use incident::{
    accounts, decision_line, line as incident_line, reports as reports_line, rest as accounts_rest,
    timeline,
};
pub use map::{MAP, Outline, edge, outlines, project, without_outline};
pub use mask::Mask;
pub use network::{Label, Named, labels, layout};
pub use page::{Clause, Row, day, document, event, page, why};
pub use relation::{break_lines, chart, mix_words, relation};
pub use words::{Names, clean, shorten, wrap};

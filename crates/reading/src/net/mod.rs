//! The network that reads a sentence: tags, heads, relations and names at once.
//!
//! Word vectors (form, cluster, shape, parts) → three blocks of gated linear
//! recurrences that run both ways through the sentence (after Bradbury et al. 2017
//! and De et al. 2024) → one layer from which arcs are scored by products
//! (Dozat & Manning 2017), relations by a small layer over head and dependent,
//! tags and names directly → the best tree. Weights have eight bits, sums are exact.

mod dense;
mod file;
mod forms;
mod isa;
mod run;
#[allow(missing_docs)]
pub mod shape;
mod tree;

pub use dense::{Dense, Grid};
pub use forms::{Atom, Forms, exact, folded};
pub(crate) use run::LONGEST;
pub use run::{Block, Net, Table, Word, Work, step};

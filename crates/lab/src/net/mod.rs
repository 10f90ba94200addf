//! The reader's network: its training in floating point, and what is shipped of it.

mod export;
mod loss;
mod params;
mod run;
mod teach;
mod tensor;
mod vocabulary;

pub use export::export;
pub use loss::Truth;
pub use params::Params;
pub use teach::{Course, Lesson, teach};
pub use vocabulary::{Vocabulary, clusters, vocabulary};

//! What is said of inputs while they are read: every kind of thing some times, then how often.

use detente_ingest::{Kind, Problem};
use std::collections::BTreeMap;

/// So often is one kind of thing said of one input.
const MOST: u64 = 20;

/// Says what is wrong with inputs, on standard error.
#[derive(Default)]
pub struct Talk {
    said: BTreeMap<(String, &'static str), u64>,
}

impl Talk {
    /// Says it, if it was not said of this input too often.
    pub fn tell(&mut self, problem: &Problem) {
        let kind = match problem.kind {
            Kind::Failed => return eprintln!("{problem}"),
            Kind::Warning => "warnings",
            Kind::SetAside(reason) => reason.word(),
        };
        let count = self.said.entry((problem.origin.clone(), kind)).or_default();
        *count += 1;
        if *count <= MOST {
            eprintln!("{problem}");
        }
    }

    /// Says how many more there were.
    pub fn finish(&self) {
        for ((origin, kind), count) in self.said.iter().filter(|(_, count)| **count > MOST) {
            eprintln!("{origin}: {} more like these ({kind})", count - MOST);
        }
    }
}

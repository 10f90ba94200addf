//! One coder for texts of who says what.

use detente_coding::Coder;
use detente_record::{Article, Coded, Entity};
use std::sync::LazyLock;

pub static CODER: LazyLock<Coder> = LazyLock::new(|| detente_data_en::coder(vec![]).unwrap());

/// Codes a text.
pub fn code(text: &str) -> Coded {
    CODER.code(&Article {
        id: "a1".into(),
        published: "2025-06-01".parse().ok(),
        text: text.into(),
        ..Article::default()
    })
}

/// Prints entities in their own words; nobody as `-`.
pub fn names(all: &[Entity]) -> String {
    match all {
        [] => "-".into(),
        _ => all
            .iter()
            .map(|e| e.entity_text.as_str())
            .collect::<Vec<_>>()
            .join("+"),
    }
}

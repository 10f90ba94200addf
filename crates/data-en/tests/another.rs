//! "A second raid", "shelled again": what is told as another of its kind, and what is not; what failed.

use detente_coding::Coder;
use detente_record::{ANOTHER, Article, Coded, FAILED};
use std::sync::LazyLock;

static CODER: LazyLock<Coder> = LazyLock::new(|| detente_data_en::coder(vec![]).unwrap());

fn code(text: &str) -> Coded {
    CODER.code(&Article {
        id: "a1".into(),
        published: "2025-06-01".parse().ok(),
        text: text.into(),
        ..Article::default()
    })
}

fn is_told(text: &str, rule: &str) -> bool {
    let coded = code(text);
    let events = coded.events.iter().map(|e| &e.rules);
    let rules = events.chain(coded.occurrences.iter().map(|o| &o.rules));
    rules.flatten().any(|r| r == rule)
}

#[test]
fn a_second_raid_is_told_as_another() {
    for (text, wanted) in [
        ("Chadian troops shelled the town again on Friday.", true),
        (
            "A second raid by Ghanaian troops on a Togolese depot killed two.",
            true,
        ),
        ("Another ferry sank off Peru.", false),
        ("Chadian troops shelled the town on Friday.", false),
        ("Nine died in a fresh crash of an airliner in Peru.", true),
    ] {
        assert_eq!(is_told(text, ANOTHER), wanted, "{text}");
    }
}

#[test]
fn what_fails_is_not_denied() {
    for (text, wanted) in [
        ("Tonga failed to release the crew, Fiji said.", true),
        (
            "Oman will trade after Yemen stops the shelling of the port.",
            true,
        ),
        ("Tonga did not release the crew, Fiji said.", false),
        ("Fiji denied that Tonga had released the crew.", false),
    ] {
        assert_eq!(is_told(text, FAILED), wanted, "{text}");
    }
}

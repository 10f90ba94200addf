//! What people die of, and what is only where or when they died, on the live reader.

use detente_record::{Article, OccurrenceKind};

/// A sentence, and the words that are kept as the cause of its death.
const CASES: &[(&str, Option<&str>)] = &[
    ("Two miners died in Katowice.", None),
    (
        "Two miners died in an explosion in Katowice.",
        Some("an explosion in Katowice"),
    ),
    ("Six pilgrims were killed in the Jordanian capital.", None),
    (
        "Ten prisoners died of cholera last week, and an admiral died of heart failure.",
        Some("cholera"),
    ),
    ("Four nurses were killed in their homes.", None),
    (
        "A bridge collapsed in Genoa and killed four workers.",
        Some("A bridge"),
    ),
    ("The detainee died in custody.", None),
    (
        "Israeli airstrikes killed three farmers in Tyre.",
        Some("Israeli airstrikes"),
    ),
    (
        "Seven people were killed when a tram overturned in Porto.",
        Some("a tram overturned in Porto"),
    ),
    (
        "The porter died because nobody called a doctor.",
        Some("nobody called a doctor"),
    ),
    (
        "A blow to the neck, not a fever, killed the sailor.",
        Some("A blow to the neck"),
    ),
    ("The sailor died when he was eighty.", None),
    (
        "The robber was killed after he shot at a guard in Turin.",
        None,
    ),
];

#[test]
fn where_somebody_died_is_not_what_of() {
    let coder = detente_data_en::coder(Vec::new()).expect("built-in parts");
    let mut wrong = Vec::new();
    for (text, wanted) in CASES {
        let article = Article {
            text: (*text).to_owned(),
            published: "2024-05-01".parse().ok(),
            language: Some("en".into()),
            ..Article::default()
        };
        let coded = coder.code(&article.sealed());
        let death = coded
            .occurrences
            .iter()
            .find(|o| o.kind == OccurrenceKind::Death);
        let found = death.and_then(|o| o.cause.as_deref());
        if death.is_none() || found != *wanted {
            wrong.push(format!("{text} gives {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

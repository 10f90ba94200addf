//! What a party issues in its own name is its own word.

mod said;

use detente_record::{Article, Coded, Stance, Standing};
use said::{CODER, names};

fn coded(source: &str, text: &str) -> Coded {
    CODER.code(&Article {
        id: "a1".into(),
        published: "2025-06-01".parse().ok(),
        source: Some(source.into()),
        text: text.into(),
        ..Article::default()
    })
}

// Who is told to say the first act of a text, and that one's code.
fn holder(source: &str) -> Option<(String, String)> {
    let coded = coded(source, "Two sailors were arrested on Friday.");
    let said = coded.events[0].attribution.as_ref()?;
    let who = &said[0].speaker[0];
    Some((who.entity_text.clone(), who.code.clone()))
}

#[test]
fn a_source_that_issues_a_text_speaks() {
    for (source, who, code) in [
        (
            "Foreign Ministry, Lima (note to the press)",
            "Foreign Ministry, Lima",
            "PER",
        ),
        (
            "National Gendarmerie, Tunis",
            "National Gendarmerie, Tunis",
            "TUN",
        ),
        ("Kenyan defence ministry", "Kenyan defence ministry", "KEN"),
        ("Dockers' Union (open letter)", "Dockers' Union", ""),
        ("Border Guard Service (notice)", "Border Guard Service", ""),
        ("Harbour Pilots (situation report)", "Harbour Pilots", ""),
        ("Harbour Pilots (thread)", "Harbour Pilots", ""),
        // Whose service it is an office outside the capital does not tell.
        (
            "State Security Service, Tskhinvali",
            "State Security Service, Tskhinvali",
            "",
        ),
    ] {
        assert_eq!(holder(source), Some((who.into(), code.into())), "{source}");
    }
}

#[test]
fn a_newspaper_does_not() {
    for source in [
        "Harbour Courier",
        "Daily Star, Beirut",
        "Dockers' Weekly (newsletter)",
        "Kenyan Army Radio",
        "The Long Quay (column)",
        "Quay Notes (blog post)",
        "Harbour FM (news bulletin)",
        "Harbour Courier (letters)",
    ] {
        assert_eq!(holder(source), None, "{source}");
    }
}

#[test]
fn it_denies_in_its_own_words() {
    let denies = |text: &str| {
        let coded = coded("Dockers' Union (open letter)", text);
        let own = |c: &&detente_record::Claim| {
            c.stance == Stance::Denies && names(&c.speaker) == "Dockers' Union"
        };
        coded.claims.iter().any(|c| own(&c))
    };
    for text in [
        "We had nothing to do with the fire in the customs house.",
        "The report of the death of the crane driver is a lie.",
        "Nobody was on the quay; the ministry's account of that night is false.",
        "No crane of the union was moved that night.",
        "None of our men entered the customs house.",
        "A: We did not touch the crates.",
        "Contrary to what was printed, no letters were opened at the customs house.",
        "The allegation that guards were beaten is contested in the strongest terms.",
        "It is untrue that our men burned the ledger.",
        "There is no truce with the shipowners.",
        "The detention of our treasurer is unlawful.",
    ] {
        assert!(denies(text), "{text}");
    }
    for text in [
        "The fire broke out at night.",
        "That accident had nothing to do with the seizure of the ship.",
        "The police said that the report was a lie.",
        "Nobody was hurt.",
        "No ferry came that day.",
        "We have no comment.",
        "The claim was rejected by the court.",
        "The guards shouted nothing.",
    ] {
        assert!(!denies(text), "{text}");
    }
}

#[test]
fn nobody_does_what_is_denied() {
    for (text, frame) in [
        (
            "The embassy said that no hand was laid on the driver.",
            "assault/lay-hand",
        ),
        (
            "The warders said nobody laid a finger on the prisoner.",
            "assault/lay-hand",
        ),
    ] {
        let coded = said::code(text);
        let event = coded.events.first().unwrap_or_else(|| panic!("{text}"));
        assert!(event.actor.is_empty(), "{text}");
        assert!(
            event
                .auxiliary
                .contains(&detente_record::Auxiliary::Negation),
            "{text}"
        );
        assert_ne!(event.standing, Standing::Narrated, "{text}");
        assert_eq!(event.frame, frame, "{text}");
    }
}

#[test]
fn a_part_denied_beside_what_is_owned_makes_no_denial_of_the_whole() {
    for text in [
        "The rebels said that they had shelled the barracks and that they had no part in the raid on the clinic.",
        // One accident and another: nobody denies anything.
        "The owner said that the collision had nothing to do with the blockade.",
    ] {
        let coded = said::code(text);
        assert_eq!(coded.claims.len(), 1, "{text}");
        assert_eq!(coded.claims[0].stance, Stance::Asserts, "{text}");
    }
}

#[test]
fn an_issuer_is_named_by_words_of_its_name() {
    let said = |source: &str, text: &str| {
        let claims = coded(source, text).claims;
        let who = &claims[0].speaker[0];
        (who.entity_text.clone(), who.code.clone())
    };
    let staff = "General Staff of the Army, Lima (communique)";
    let text =
        "Chilean radio reports gunfire in Arica. The General Staff says that no shot was heard.";
    let whole = coded(staff, text).claims;
    let last = &whole[whole.len() - 1].speaker[0];
    assert_eq!(last.code, "PER", "and not Chile's, which the text is about");
    let own = said(staff, "The army says that the road to Tacna is open.");
    assert_eq!(own.0, "General Staff of the Army, Lima");
    // A body of another state, and one of another name, are somebody else.
    let other = said(staff, "The Chilean army says that the road is shut.");
    assert_eq!(other.1, "CHL");
    let other = said(staff, "The ministry says that the road is shut.");
    assert_eq!(other.0, "The ministry");
}

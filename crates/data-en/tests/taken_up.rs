//! An earlier happening taken up within a sentence on something else has a record of its own.

use detente_coding::Coder;
use detente_record::{Article, Coded, EventType};
use std::sync::LazyLock;

static CODER: LazyLock<Coder> = LazyLock::new(|| detente_data_en::coder(vec![]).unwrap());

fn code(text: &str) -> Coded {
    CODER.code(&Article {
        id: "a1".into(),
        published: "2025-06-04".parse().ok(),
        text: text.into(),
        ..Article::default()
    })
}

// The doers and those acted on, of the one event of a type.
fn sides(text: &str, kind: EventType) -> Option<(String, String)> {
    let coded = code(text);
    let mut all = coded.events.iter().filter(|e| e.event.contains(&kind));
    let event = all.next()?;
    let codes = |list: &[detente_record::Entity]| {
        let codes: Vec<&str> = list.iter().map(|e| e.code.as_str()).collect();
        codes.join("+")
    };
    Some((codes(&event.actor), codes(&event.recipient)))
}

#[test]
fn a_deed_of_nobody_is_told_with_its_place_or_day() {
    use EventType::{Assault, Coerce, Consult, Support};
    for (text, kind, wanted) in [
        (
            "Trucks have crossed freely since the summit in Windhoek.",
            Consult,
            true,
        ),
        (
            "The deal comes three weeks after their meeting in Brussels.",
            Consult,
            true,
        ),
        (
            "A pact signed in Windhoek in May lets herders cross.",
            Support,
            true,
        ),
        (
            "Flights stopped after last week's raid on Goma.",
            Assault,
            true,
        ),
        (
            "The trial opened four years after the 2021 coup attempt.",
            Assault,
            false,
        ),
        (
            "The pound recovered from Friday's assault on its lows.",
            Assault,
            false,
        ),
        ("The sentence of May was upheld.", Coerce, false),
        ("The film tells of a summit.", Consult, false),
        (
            "The cabinet has no plans for a meeting in Brussels.",
            Consult,
            false,
        ),
    ] {
        assert_eq!(sides(text, kind).is_some(), wanted, "{text}");
    }
}

#[test]
fn who_did_it_may_be_a_pronoun_nobody_explains() {
    for (text, wanted) in [
        (
            "Whoever shot the Turkish consul is still at large.",
            Some(("", "TUR")),
        ),
        (
            "They shelled the Cambodian post at dawn.",
            Some(("", "KHM")),
        ),
        (
            "Nobody knows who bombed the Peruvian mission.",
            Some(("", "PER")),
        ),
    ] {
        let told = sides(text, EventType::Assault);
        let told = told.as_ref().map(|(a, r)| (a.as_str(), r.as_str()));
        assert_eq!(told.filter(|t| !t.1.is_empty()), wanted, "{text}");
    }
}

#[test]
fn who_acts_on_a_visit_is_the_visitor() {
    let told = sides(
        "On a visit to Podgorica, the Slovene president praised the road.",
        EventType::Consult,
    );
    assert_eq!(told, Some(("SVN".into(), "MNE".into())));
    // What its owner suffered it has not done.
    let told = sides(
        "The Kenyan hospital closed after its bombing.",
        EventType::Assault,
    );
    assert!(told.is_none_or(|(doer, _)| doer.is_empty()));
}

#[test]
fn they_are_all_who_were_named_side_by_side() {
    let told = sides(
        "Spain and Chad signed a pact. The signing came weeks after their meeting in Brussels.",
        EventType::Consult,
    );
    assert_eq!(told, Some(("ESP+TCD".into(), String::new())));
}

#[test]
fn what_a_protest_is_about_is_a_deed_of_its_own() {
    for text in [
        "Rwanda protested over Sunday's arrest of its consul by Burundi.",
        "Rwanda protested over the arrest of its consul by Burundi.",
    ] {
        let told = sides(text, EventType::Coerce);
        assert_eq!(told, Some(("BDI".into(), "RWA".into())), "{text}");
    }
    assert_eq!(
        sides("Rwandans marched against arrests.", EventType::Coerce),
        None
    );
}

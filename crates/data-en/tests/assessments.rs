//! Assessments of whole texts: sentences about a relation itself.

mod said;

use said::{code, names};

/// Every assessment of a text: `about dyad direction speaker`.
fn assessments(text: &str, wanted: &[&str]) {
    let coded = code(text);
    let found: Vec<String> = coded
        .assessments
        .iter()
        .map(|a| {
            let line = format!(
                "{:?} {} {} {:?} {}",
                a.about,
                a.dyad[0],
                a.dyad[1],
                a.direction,
                names(&a.speaker)
            );
            line.to_lowercase()
        })
        .collect();
    let wanted: Vec<String> = wanted.iter().map(|w| w.to_lowercase()).collect();
    assert_eq!(found, wanted, "{text}");
}

#[test]
fn sentences_about_a_relation_are_assessments_and_no_claims() {
    assessments(
        "Ties between Peru and Chile have soured, the envoy said.",
        &["relation CHL PER worse the envoy"],
    );
    assessments("The wine has soured, the envoy said.", &[]);
}

#[test]
fn assessments_have_dyad_direction_and_speaker() {
    for (text, wanted) in [
        (
            "Turkey and Egypt have drawn closer since the summit.",
            &["relation EGY TUR better -"][..],
        ),
        (
            "France lamented its waning sway over Niger.",
            &["influence FRA NER worse -"],
        ),
        (
            "Russia is losing its grip on Armenia.",
            &["influence RUS ARM worse -"],
        ),
        (
            "The quarrel has soured relations between Chile and Bolivia.",
            &["relation BOL CHL worse -"],
        ),
        (
            "Ties between Kenya and Uganda are warm, the minister said.",
            &["relation KEN UGA high the minister"],
        ),
        (
            "Relations between Serbia and Croatia have not improved.",
            &[],
        ),
        (
            "Beijing's clout in Laos has grown.",
            &["influence CHN LAO better -"],
        ),
        (
            "Relations between Spain and Morocco are frosty.",
            &["relation ESP MAR worse -"],
        ),
        (
            "The two neighbours, Peru and Ecuador, have fallen out.",
            &["relation ECU PER worse -"],
        ),
        (
            "Moscow's influence over Belarus is growing, analysts said.",
            &["influence RUS BLR better analysts"],
        ),
    ] {
        assessments(text, wanted);
    }
}

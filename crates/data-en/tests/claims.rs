//! Claims and assessments of whole texts: one phenomenon a test.
//!
//! A claim is written `speaker STANCE content`, the parts of a content parted by ` … `, speakers
//! by `+`, nobody as `-`; behind it ` > addressee`, ` "` where it is quoted, ` @` and the
//! content of the claim it is about, ` # ` and the frames of the acts in it.

use detente_coding::Coder;
use detente_record::{Article, Claim, Coded, Entity};
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

fn names(all: &[Entity]) -> String {
    match all {
        [] => "-".into(),
        _ => all
            .iter()
            .map(|e| e.entity_text.as_str())
            .collect::<Vec<_>>()
            .join("+"),
    }
}

fn content(text: &str, claim: &Claim) -> String {
    let parts = claim.content.parts.iter().map(|p| &text[p[0]..p[1]]);
    parts.collect::<Vec<_>>().join(" … ")
}

fn show(text: &str, coded: &Coded, claim: &Claim) -> String {
    let stance = format!("{:?}", claim.stance).to_uppercase();
    let mut line = format!(
        "{} {stance} {}",
        names(&claim.speaker),
        content(text, claim)
    );
    if !claim.addressee.is_empty() {
        line += &format!(" > {}", names(&claim.addressee));
    }
    if claim.quoted {
        line += " \"";
    }
    if let Some(id) = &claim.about {
        let about = coded.claims.iter().find(|c| c.id == *id).unwrap();
        line += &format!(" @ {}", content(text, about));
    }
    let events = coded.events.iter().map(|e| (&e.id, &e.frame));
    let befell = coded.occurrences.iter().map(|o| (&o.id, &o.frame));
    let frames: Vec<&str> = events
        .chain(befell)
        .filter(|(id, _)| claim.events.contains(id))
        .map(|(_, frame)| frame.as_str())
        .collect();
    if !frames.is_empty() {
        line += &format!(" # {}", frames.join(" "));
    }
    line
}

/// Every claim of a text, in order of the text.
fn claims(text: &str, wanted: &[&str]) {
    let coded = code(text);
    let mut all: Vec<&Claim> = coded.claims.iter().collect();
    all.sort_by_key(|c| {
        (
            c.cue.as_ref().map_or(c.content.start, |s| s.start),
            c.content.start,
        )
    });
    let found: Vec<String> = all.iter().map(|c| show(text, &coded, c)).collect();
    assert_eq!(found, wanted, "{text}");
}

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
fn a_quotation_runs_over_sentences_before_and_after_its_speaker() {
    claims(
        "“The dam is safe,” said Tariq Osmani, a water engineer. “We checked every gate. I would sleep under it.”",
        &[
            "Tariq Osmani ASSERTS The dam is safe … We checked every gate. I would sleep under it \"",
        ],
    );
    claims(
        "“They came at dawn. They took the flour and the goats. Nobody resisted,” a herder said.",
        &[
            "a herder ASSERTS They came at dawn. They took the flour and the goats. Nobody resisted \"",
        ],
    );
    claims(
        "The governor said the dam was safe. “We checked every gate,” he added. “Nothing has moved.”",
        &[
            "The governor ASSERTS the dam was safe",
            "he ASSERTS We checked every gate … Nothing has moved \"",
        ],
    );
    claims(
        "The minister told the council: “Chad will not sign. It has no reason to.”",
        &["The minister ASSERTS Chad will not sign … It has no reason to \""],
    );
}

#[test]
fn a_quotation_over_paragraphs_is_one() {
    claims(
        "“We are tired.\n\n“We want to go home,” the sailor said.",
        &["the sailor ASSERTS We are tired … We want to go home \""],
    );
}

#[test]
fn a_speaker_s_words_may_stand_on_both_sides() {
    claims(
        "“If the bridge falls,” the mayor said, “who will pay for it?”",
        &["the mayor ASSERTS If the bridge falls … who will pay for it \""],
    );
    claims(
        "“Somebody burned the mill,” the mayor said, and soon the square was full of people.",
        &["the mayor ASSERTS Somebody burned the mill \""],
    );
}

#[test]
fn marks_of_other_houses_quote_as_well() {
    let wanted = ["the Chadian minister ASSERTS We will not sign … It is a bad deal \""];
    for text in [
        "'We will not sign,' the Chadian minister said. 'It is a bad deal.'",
        "‘We will not sign,’ the Chadian minister said. ‘It is a bad deal.’",
        "''We will not sign,'' the Chadian minister said. ''It is a bad deal.''",
        "\"We will not sign,\" the Chadian minister said. \"It is a bad deal.\"",
    ] {
        claims(text, &wanted);
    }
}

#[test]
fn what_follows_a_denial_is_a_claim_of_its_own() {
    claims(
        "Officials denied the army had burned the mill. “The river took it. Everybody saw that.”",
        &[
            "Officials DENIES the army had burned the mill",
            "Officials ASSERTS The river took it. Everybody saw that \"",
        ],
    );
}

#[test]
fn a_mixed_quotation_is_quoted_and_whole_and_a_scare_quote_is_no_claim() {
    claims(
        "The minister said the plan was “absurd” and would be dropped.",
        &["The minister ASSERTS the plan was “absurd” and would be dropped \""],
    );
    claims(
        "The villagers, who are mostly “newcomers”, voted on Sunday.",
        &[],
    );
    claims("Shops in the “green zone” were closed.", &[]);
}

#[test]
fn nested_speakers_each_have_their_claim() {
    claims(
        "The ministry said the ambassador had told it that Mali would close the road.",
        &[
            "The ministry ASSERTS the ambassador had told it that Mali would close the road",
            "the ambassador ASSERTS that Mali would close the road # coerce/close-border",
        ],
    );
}

#[test]
fn a_thought_of_the_speaker_s_own_is_part_of_what_he_says() {
    for (text, wanted) in [
        (
            "“I think Chad wants war,” the Libyan minister said.",
            "the Libyan minister ASSERTS I think Chad wants war \"",
        ),
        (
            "The Libyan minister said he believed Chad wanted war.",
            "The Libyan minister ASSERTS he believed Chad wanted war",
        ),
        (
            "The mayor said the rebels planned to burn the mill.",
            "The mayor ASSERTS the rebels planned to burn the mill",
        ),
    ] {
        claims(text, &[wanted]);
    }
    // The act in it is still only believed.
    let coded = code("A US official said he believed that Iran had sunk the ship.");
    assert_eq!(coded.claims.len(), 1);
    assert_eq!(coded.events[0].standing, detente_record::Standing::Alleged);
    assert_eq!(coded.claims[0].events, [coded.events[0].id.clone()]);
}

#[test]
fn an_unnamed_source_keeps_its_words() {
    for (text, speaker) in [
        (
            "Reports indicate that the rebels have left the town.",
            "Reports",
        ),
        (
            "A security source said the rebels had left the town.",
            "A security source",
        ),
    ] {
        let coded = code(text);
        assert_eq!(coded.claims.len(), 1, "{text}");
        let who = &coded.claims[0].speaker[0];
        assert_eq!(
            (who.entity_text.as_str(), who.code.as_str()),
            (speaker, ""),
            "{text}"
        );
    }
}

#[test]
fn a_denial_points_at_the_claim_it_denies() {
    claims(
        "Georgia's claim that Russian jets bombed the village was rejected by Moscow.",
        &[
            "Georgia ALLEGES that Russian jets bombed the village # assault/bomb",
            "Moscow DENIES Georgia's claim that Russian jets bombed the village @ that Russian jets bombed the village",
        ],
    );
    claims(
        "Kyiv said Russian troops shelled a clinic, a charge Moscow denied.",
        &[
            "Kyiv ASSERTS Russian troops shelled a clinic # assault/shell",
            "Moscow DENIES a charge @ Russian troops shelled a clinic",
        ],
    );
}

#[test]
fn two_denials_point_each_at_its_own_claim() {
    claims(
        "Kenya accused Somalia of seizing a boat. Uganda accused Rwanda of arming rebels. \
         Somalia denied seizing the boat. Rwanda denied arming the rebels.",
        &[
            "Kenya ALLEGES of seizing a boat > Somalia # coerce/arrest-vessel",
            "Uganda ALLEGES of arming rebels > Rwanda # aid/military",
            "Somalia DENIES seizing the boat @ of seizing a boat # coerce/arrest-vessel",
            "Rwanda DENIES arming the rebels @ of arming rebels # aid/military",
        ],
    );
}

#[test]
fn sentences_about_a_relation_are_assessments_and_no_claims() {
    assessments(
        "Ties between Peru and Chile have soured, the envoy said.",
        &["relation CHL PER worse the envoy"],
    );
    assessments("The wine has soured, the envoy said.", &[]);
}

//! Claims of whole texts: one phenomenon a test.
//!
//! A claim is written `speaker STANCE content`, the parts of a content parted by ` … `, speakers
//! by `+`, nobody as `-`; behind it ` > addressee`, ` "` where it is quoted, ` @` and the
//! content of the claim it is about, ` # ` and the frames of the acts in it.

mod said;

use detente_record::{Claim, Coded};
use said::{code, names};

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
        "“Somebody burned the hay,” the mayor said, and soon the square was full of people.",
        &["the mayor ASSERTS Somebody burned the hay \""],
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
        "Officials denied the army had burned the hay. “The river took it. Everybody saw that.”",
        &[
            "Officials DENIES the army had burned the hay",
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
            "The mayor said the rebels planned to burn the hay.",
            "The mayor ASSERTS the rebels planned to burn the hay",
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
            "Kenya ALLEGES of seizing a boat > Somalia # coerce/vessel-held",
            "Uganda ALLEGES of arming rebels > Rwanda # aid/military",
            "Somalia DENIES seizing the boat @ of seizing a boat # coerce/vessel-held",
            "Rwanda DENIES arming the rebels @ of arming rebels # aid/military",
        ],
    );
}

#[test]
fn what_somebody_calls_something_he_says_of_it() {
    for (text, wanted) in [
        (
            "The general called the raid “a farce”.",
            &["The general ASSERTS the raid “a farce \""][..],
        ),
        (
            "Peru's president described the treaty as a surrender.",
            &["Peru's president ASSERTS the treaty as a surrender"][..],
        ),
        (
            "Oslo condemned the strike as a war crime.",
            &["Oslo ASSERTS the strike as a war crime"][..],
        ),
        (
            "The envoy called him a liar.",
            &["The envoy ASSERTS him a liar"][..],
        ),
        ("The spy chief called the ambassador on Friday.", &[][..]),
    ] {
        claims(text, wanted);
    }
}

#[test]
fn what_is_called_something_is_told_by_the_reporter() {
    let coded = code("Oslo condemned the Syrian strike on the clinic as a war crime.");
    let strike = coded.events.iter().find(|e| e.frame.starts_with("assault"));
    assert!(strike.is_none_or(|e| e.attribution.is_none()));
}

#[test]
fn belief_and_doubt_are_told_by_adjectives_as_well() {
    for (text, wanted) in [
        (
            "The minister was confident that Chad would sign.",
            &["The minister BELIEVES that Chad would sign"][..],
        ),
        (
            "It is unclear whether the pilot survived.",
            &["- QUESTIONS whether the pilot survived"][..],
        ),
        (
            "Officials did not say whether the hostages were alive.",
            &["Officials QUESTIONS whether the hostages were alive"][..],
        ),
    ] {
        claims(text, wanted);
    }
}

#[test]
fn nouns_prepositions_and_statements_speak() {
    for (text, wanted) in [
        (
            "According to two diplomats, Oman had offered to mediate.",
            &["two diplomats ASSERTS Oman had offered to mediate # agree/offer"][..],
        ),
        (
            "Ghana, according to a UN report, armed the militia.",
            &["a UN report ASSERTS Ghana … armed the militia # aid/military"][..],
        ),
        (
            "In a statement issued by the palace, Qatar denied that it had paid the kidnappers.",
            &["Qatar DENIES that it had paid the kidnappers # concede/pay-ransom"][..],
        ),
        (
            "Bolivia demanded that Chile withdraw its warships.",
            &["Bolivia DEMANDS that Chile withdraw its warships"][..],
        ),
    ] {
        claims(text, wanted);
    }
}

#[test]
fn a_speech_at_the_end_speaks_of_all_before_it() {
    for (text, wanted) in [
        (
            "The rebels came at dawn, and the army fled, the mayor said.",
            &["the mayor ASSERTS The rebels came at dawn, and the army fled"][..],
        ),
        (
            "LIMA — Miners blocked the road, and the police stood by, two witnesses said.",
            &[
                "two witnesses ASSERTS Miners blocked the road, and the police stood by # protest/obstruct support/praise",
            ][..],
        ),
        (
            "On the programme “Good Morning”, the minister said the dam was safe.",
            &["the minister ASSERTS the dam was safe"][..],
        ),
    ] {
        claims(text, wanted);
    }
}

#[test]
fn whoever_stands_before_a_colon_speaks() {
    for (text, wanted) in [
        (
            "The envoy was blunt: “Your soldiers looted the museum. You know it.”",
            &[
                "The envoy ASSERTS Your soldiers looted the museum. You know it \" # assault/destroy",
            ][..],
        ),
        (
            "Nobody asked Ali. “I was asleep,” he said.",
            &["he ASSERTS I was asleep \""][..],
        ),
    ] {
        claims(text, wanted);
    }
}

#[test]
fn it_and_the_report_and_the_allegation_point_back() {
    for (text, wanted) in [
        (
            "Iran was accused of arming the rebels. Tehran denied it.",
            &[
                "- ALLEGES of arming the rebels # aid/military",
                "Tehran DENIES it @ of arming the rebels",
            ][..],
        ),
        (
            "Denmark accused Russia of jamming its radios. Moscow dismissed the allegation as a fantasy.",
            &[
                "Denmark ALLEGES of jamming its radios > Russia # coerce/censor",
                "Moscow DENIES the allegation @ of jamming its radios",
            ][..],
        ),
        (
            "Witnesses said soldiers burned the market. The army denied the report and said rebels had done it.",
            &[
                "Witnesses ASSERTS soldiers burned the market # assault/burn occurrence/set-on-fire",
                "The army DENIES the report @ soldiers burned the market",
                "The army ASSERTS rebels had done it",
            ][..],
        ),
        (
            "Sudan's claim that Chad had sent mercenaries was dismissed by N'Djamena as absurd.",
            &[
                "Sudan ALLEGES that Chad had sent mercenaries # mobilize/deploy",
                "N'Djamena DENIES Sudan's claim that Chad had sent mercenaries @ that Chad had sent mercenaries",
            ][..],
        ),
    ] {
        claims(text, wanted);
    }
}

#[test]
fn confirming_or_retracting_a_claim_is_not_making_it() {
    for (text, wanted) in [
        (
            "Peru confirmed the report that its navy had sunk the boat.",
            &[
                "Peru CONFIRMS the report that its navy had sunk the boat @ that its navy had sunk the boat",
                "- ASSERTS that its navy had sunk the boat # assault/destroy",
            ][..],
        ),
        (
            "The paper retracted its claim that the minister had taken bribes.",
            &[
                "The paper RETRACTS its claim that the minister had taken bribes @ that the minister had taken bribes",
                "its ALLEGES that the minister had taken bribes",
            ][..],
        ),
    ] {
        claims(text, wanted);
    }
}

#[test]
fn what_is_called_untrue_is_denied() {
    for (text, wanted) in [
        (
            "Chile accused Peru of shelling a village. Peru called the charge absurd.",
            &[
                "Chile ALLEGES of shelling a village > Peru # assault/shell",
                "Peru DENIES the charge absurd @ of shelling a village",
            ][..],
        ),
        (
            "Mali says the expulsions are groundless.",
            &["Mali DENIES the expulsions are groundless"][..],
        ),
        (
            "Oman called the plan absurd.",
            &["Oman ASSERTS the plan absurd"][..],
        ),
        (
            "Laos said its pilots never fired at the boat.",
            &["Laos DENIES its pilots never fired at the boat # assault/shoot"][..],
        ),
    ] {
        claims(text, wanted);
    }
}

#[test]
fn a_nations_accusations_are_its_own() {
    claims(
        "Togo rejected Ghanaian accusations that Togo shelled a village.",
        &[
            "Togo DENIES Ghanaian accusations that Togo shelled a village @ that Togo shelled a village # accuse/accuse",
            "Ghanaian ALLEGES that Togo shelled a village # assault/shell",
        ],
    );
}

#[test]
fn what_another_says_is_not_told_by_the_first() {
    claims(
        "Chad says that two soldiers died, while the rebels say that nine died.",
        &[
            "Chad ASSERTS that two soldiers died # occurrence/die",
            "the rebels ASSERTS that nine died # occurrence/die",
        ],
    );
}

#[test]
fn the_dead_announce_nothing() {
    claims(
        "Togo announced that nine soldiers were killed, after announcing that two were killed.",
        &[
            "Togo ASSERTS that nine soldiers were killed # occurrence/killed",
            "Togo ASSERTS that two were killed # occurrence/killed",
        ],
    );
}

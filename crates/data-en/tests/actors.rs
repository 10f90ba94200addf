//! Who is meant, with the model and the lexicon that are shipped: sentences of
//! our own for every way in which an actor may be named.

use detente_coding::lexicon::Index;
use detente_coding::{Coder, Links};
use detente_record::{Basis, Entity, Tie};
use std::sync::LazyLock;

static CODER: LazyLock<(Coder, Index)> = LazyLock::new(|| {
    let coder = detente_data_en::coder(Vec::new()).unwrap();
    let index = Index::of(&coder.lexicon);
    (coder, index)
});

/// Who is meant by the last occurrence of some words in a text of a day.
fn who(text: &str, words: &str, day: &str) -> Entity {
    let (coder, index) = &*CODER;
    let document = coder.reader.read(text);
    let links = Links::of(&document, &coder.lexicon, index, day.parse().ok(), None);
    let start = text.rfind(words).expect("the words stand in the text");
    let range = start..start + words.len();
    let inside = |t: usize| range.contains(&(document.tokens[t].start as usize));
    let head = (0..document.tokens.len())
        .filter(|&t| inside(t))
        .rfind(|&t| document.head(t).is_none_or(|h| !inside(h)))
        .expect("the words have a head");
    links.entity(head).entity
}

fn check(text: &str, words: &str, code: &str, sectors: &[&str]) {
    let entity = who(text, words, "2024-06-01");
    assert_eq!(
        (entity.code.as_str(), entity.sector.as_slice()),
        (
            code,
            sectors
                .iter()
                .map(|s| (*s).to_owned())
                .collect::<Vec<_>>()
                .as_slice()
        ),
        "{words:?} in {text:?}: {entity:?}"
    );
}

#[test]
fn a_role_has_its_owner_s_state() {
    for (words, code, sectors) in [
        ("Kenya's anti-corruption agency", "KEN", &["GOV"][..]),
        ("Shanghai authorities", "CHN", &["GOV"]),
        ("The Kano State government", "NGA", &["GOV"]),
        ("Four other jailed Serbian citizens", "SRB", &["CVL"]),
        ("European Union legislators", "EUR", &["LEG"]),
        ("A group of Danish tourists", "DNK", &["CVL"]),
        (
            "A professor of history at a university in Scotland",
            "GBR",
            &["EDU"],
        ),
    ] {
        check(
            &format!("{words} criticised the plan."),
            words,
            code,
            sectors,
        );
    }
}

#[test]
fn a_post_is_of_the_body_it_is_in() {
    for (words, code, sectors) in [
        ("The president of the Knesset", "ISR", &["LEG"][..]),
        ("A CIA officer", "USA", &["SPY"]),
        (
            "A spokesman for the Chadian Human Rights League",
            "TCD",
            &["SOC"],
        ),
    ] {
        check(
            &format!("{words} criticised the plan."),
            words,
            code,
            sectors,
        );
    }
}

#[test]
fn who_was_in_office_is_no_longer() {
    for words in [
        "A former CIA official",
        "A retired French general",
        "The ousted Malian president",
    ] {
        let entity = who(
            &format!("{words} criticised the plan."),
            words,
            "2024-06-01",
        );
        assert_eq!(entity.sector, ["ELI"], "{entity:?}");
    }
    let text = "Angela Merkel criticised the plan.";
    assert_eq!(who(text, "Angela Merkel", "2015-06-01").sector, ["GOV"]);
    assert_eq!(who(text, "Angela Merkel", "2024-06-01").sector, ["ELI"]);
}

#[test]
fn ties_are_told_apart() {
    for (text, words, code, tie) in [
        (
            "Police held two Azerbaijani citizens.",
            "two Azerbaijani citizens",
            "AZE",
            Some(Tie::National),
        ),
        (
            "Police held six ethnic Azerbaijanis.",
            "six ethnic Azerbaijanis",
            "AZE",
            Some(Tie::Ethnic),
        ),
        (
            "Police held an ethnic Hungarian couple.",
            "an ethnic Hungarian couple",
            "HUN",
            Some(Tie::Ethnic),
        ),
        (
            "Police held a self-proclaimed Russian officer.",
            "a self-proclaimed Russian officer",
            "RUS",
            Some(Tie::Claimed),
        ),
        (
            "Police held a man who says he is a Russian officer.",
            "a man who says he is a Russian officer",
            "RUS",
            Some(Tie::Claimed),
        ),
        (
            "Police held the Russian defence minister.",
            "the Russian defence minister",
            "RUS",
            None,
        ),
    ] {
        let entity = who(text, words, "2024-06-01");
        assert_eq!(
            (entity.code.as_str(), entity.tie),
            (code, tie),
            "{words:?}: {entity:?}"
        );
    }
}

#[test]
fn short_names_and_pronouns_go_back_to_whom_they_mean() {
    let text =
        "Foreign Minister Jeyhun Bayramov met reporters in Baku. Bayramov criticised the plan.";
    check(text, "Bayramov", "AZE", &["GOV"]);
    let text = "Saudi Arabia expelled the envoy. The kingdom criticised the plan.";
    let entity = who(text, "The kingdom", "2024-06-01");
    assert_eq!(
        (entity.code.as_str(), entity.basis),
        ("SAU", Basis::Inherited)
    );
    assert_eq!(entity.from.map(|[a, b]| &text[a..b]), Some("Saudi Arabia"));
    let text = "Police held two Azerbaijani sisters on Monday. The sisters criticised the plan.";
    let entity = who(text, "The sisters", "2024-06-01");
    assert_eq!(
        (entity.code.as_str(), entity.tie),
        ("AZE", Some(Tie::National))
    );
    let text = "The Sudanese foreign minister met his Chadian counterpart.";
    check(text, "his Chadian counterpart", "TCD", &["GOV"]);
}

#[test]
fn an_office_inherits_the_country_of_its_article() {
    let text =
        "Thousands marched through Tbilisi on Monday. The interior ministry criticised the march.";
    let entity = who(text, "The interior ministry", "2024-06-01");
    assert_eq!(
        (entity.code.as_str(), entity.basis),
        ("GEO", Basis::Inherited)
    );
    assert_eq!(entity.from.map(|[a, b]| &text[a..b]), Some("Tbilisi"));
    // Gunmen may be anybody's.
    let text = "Thousands marched through Tbilisi on Monday. Gunmen fired at the march.";
    assert_eq!(who(text, "Gunmen", "2024-06-01").code, "");
    // Nor where the text is about two states.
    let text =
        "Georgia and Russia held talks on Monday. The interior ministry criticised the talks.";
    assert_eq!(who(text, "The interior ministry", "2024-06-01").code, "");
}

#[test]
fn authorities_that_are_gone_leave_a_region() {
    let text = "Nagorno-Karabakh criticised the plan.";
    let has = |day: &str| {
        let entity = who(text, "Nagorno-Karabakh", day);
        (entity.code, entity.sector.contains(&"PRE".to_owned()))
    };
    assert_eq!(has("2021-06-01"), ("AZE".to_owned(), true));
    assert_eq!(has("2025-06-01"), ("AZE".to_owned(), false));
}

#[test]
fn a_name_that_nobody_knows_keeps_its_words() {
    let entity = who(
        "Hubert Ngalawe criticised the plan.",
        "Hubert Ngalawe",
        "2024-06-01",
    );
    assert_eq!(
        (entity.code.as_str(), entity.entity_text.as_str()),
        ("", "Hubert Ngalawe")
    );
}

// Asking which party is meant went from one to the other and back without end.
#[test]
fn parties_in_a_row_do_not_ask_one_another_for_ever() {
    let text =
        "They met the Party of the Northern Left, the Green Party and the Peruvian Workers Party.";
    assert_eq!(
        who(text, "the Peruvian Workers Party", "2024-06-01").code,
        "PER"
    );
}

#[test]
fn a_division_or_a_town_says_whose_an_organ_is() {
    check(
        "The governor of Herat province resigned.",
        "The governor of Herat province",
        "AFG",
        &["GOV"],
    );
    check(
        "Police in the city of Gulu closed a road.",
        "Police in the city of Gulu",
        "UGA",
        &["COP"],
    );
}

#[test]
fn a_town_named_before_is_taken_up_by_the_article() {
    let text = "The mayor of Kharkiv spoke. Residents of the city fled.";
    check(text, "Residents of the city", "UKR", &["CVL"]);
    // Where another state's place stands between, nobody is told to be meant.
    let text =
        "The mayor of Kharkiv flew to Vilnius. She praised Norway. Residents of the city fled.";
    check(text, "Residents of the city", "", &["CVL"]);
}

#[test]
fn organs_that_are_joined_are_of_one_state() {
    check(
        "Peru's prosecutors and police raided a bank.",
        "police",
        "PER",
        &["COP"],
    );
    // Rebels beside soldiers may be anybody's.
    check("Chadian officers and rebels met.", "rebels", "", &["REB"]);
}

#[test]
fn a_state_is_named_behind_what_it_is_called() {
    check(
        "Mali blamed its former ally Togo for it.",
        "its former ally Togo",
        "TGO",
        &[],
    );
}

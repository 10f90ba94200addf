//! Names of places and names that only look like them, on the live reader.

use detente_record::{Article, LocationBasis, PlaceKind};

fn article(text: &str, source: Option<&str>) -> Article {
    Article {
        text: text.to_owned(),
        source: source.map(str::to_owned),
        published: "2024-05-01".parse().ok(),
        language: Some("en".into()),
        ..Article::default()
    }
    .sealed()
}

/// Sentences, and the places that they must give: name and country, a country
/// after `=`, and `?` for a place of which the text does not tell where it is.
const CASES: &[(&str, &[&str])] = &[
    (
        "Roast turkey was served while Turkey recalled its envoy.",
        &["=TUR"],
    ),
    ("He bought china from China.", &["=CHN"]),
    (
        "Florida Governor Ron DeSantis criticised China.",
        &["Florida USA", "=CHN"],
    ),
    ("Georgia Gov. Brian Kemp signed the bill.", &["Georgia USA"]),
    (
        "Georgia and Alabama sued the government.",
        &["Georgia USA", "Alabama USA"],
    ),
    (
        "Georgia accused Russia of shelling Tbilisi.",
        &["=GEO", "=RUS", "Tbilisi GEO"],
    ),
    ("Michael Jordan scored again. Jordan left early.", &[]),
    ("Chad Smith won the race.", &[]),
    ("Paris Hilton arrived late.", &[]),
    ("Orlando Bloom and Paris Hilton starred.", &[]),
    ("Clark Kent lifted the car.", &[]),
    ("President George Washington issued a proclamation.", &[]),
    ("The Washington Post reported the story.", &[]),
    ("The New York Times said so.", &[]),
    ("Delhi University closed its gates.", &["Delhi IND"]),
    ("Maliki met Malik.", &[]),
    ("Of Mice and Men opened in Toronto.", &["Toronto CAN"]),
    ("But a man left.", &[]),
    ("Nice weather is expected.", &[]),
    ("Reading is fun.", &[]),
    ("In March troops left the camp.", &[]),
    ("Police in Nice arrested a man.", &["Nice FRA"]),
    (
        "Police in Reading, England arrested a man.",
        &["Reading GBR", "England GBR"],
    ),
    (
        "A court in Paris, Texas sentenced him.",
        &["Paris USA", "Texas USA"],
    ),
    (
        "Police in London, Ontario arrested a man.",
        &["London CAN", "Ontario CAN"],
    ),
    (
        "Lebanon, Pennsylvania elected a mayor.",
        &["Lebanon USA", "Pennsylvania USA"],
    ),
    (
        "Students in Cambridge, Massachusetts protested.",
        &["Cambridge USA", "Massachusetts USA"],
    ),
    (
        "Storms struck Red Deer, Alta. and Paris, Tex.",
        &["Red Deer CAN", "Alberta CAN", "Paris USA", "Texas USA"],
    ),
    (
        "Storms hit Saskatoon, Calgary and Winnipeg.",
        &["Saskatoon CAN", "Calgary CAN", "Winnipeg CAN"],
    ),
    ("The attack happened in Springfield.", &["Springfield ?"]),
    (
        "SAN DIEGO residents protested in MEXICO CITY.",
        &["San Diego USA", "Mexico City MEX"],
    ),
    (
        "Troops shelled villages in Kandahar province.",
        &["Kandahar AFG"],
    ),
    ("The Kremlin denied it.", &[]),
];

#[test]
fn places_and_what_only_looks_like_one() {
    let coder = detente_data_en::coder(Vec::new()).unwrap();
    let mut wrong = Vec::new();
    for (text, wanted) in CASES {
        let article = article(text, None);
        let document = coder.reader.read(&article.text);
        let (_, places) = coder.mentions(&document, &article);
        let have: Vec<String> = places
            .iter()
            .map(|p| match (p.kind, p.lat) {
                (PlaceKind::Place, None) => format!("{} ?", p.name),
                (PlaceKind::Place, _) => format!("{} {}", p.name, p.country),
                _ => format!("={}", p.country),
            })
            .collect();
        if have != *wanted {
            wrong.push(format!("{text}\n  wanted {wanted:?}\n  have   {have:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_text_around_tells_towns_of_one_name_apart() {
    let coder = detente_data_en::coder(Vec::new()).unwrap();
    for (text, wanted) in [
        (
            "Ohio troopers closed roads around Dayton and Columbus. Police in Springfield made two arrests.",
            39.9,
        ),
        (
            "Massachusetts closed schools in Worcester. Police in Springfield made two arrests.",
            42.1,
        ),
    ] {
        let article = article(text, None);
        let document = coder.reader.read(&article.text);
        let (_, places) = coder.mentions(&document, &article);
        let lat = places
            .iter()
            .find(|p| p.name == "Springfield")
            .and_then(|p| p.lat);
        assert!(
            lat.is_some_and(|l| (l - wanted).abs() < 0.2),
            "{text} {lat:?}"
        );
    }
}

#[test]
fn an_act_has_its_own_place_before_that_of_the_dateline() {
    let coder = detente_data_en::coder(Vec::new()).unwrap();
    for (text, wanted) in [
        (
            "TORONTO, Nov 3 (Reuters) - Canada expelled two Chinese diplomats.",
            Some(("Toronto", LocationBasis::Dateline)),
        ),
        (
            "TORONTO, Nov 3 (Reuters) - Russia expelled two Polish diplomats.",
            None,
        ),
        (
            "TORONTO, Nov 3 (Reuters) - Police arrested six activists in Montreal.",
            Some(("Montréal", LocationBasis::Stated)),
        ),
        ("Moscow condemned the sanctions.", None),
        (
            "Troops attacked protesters in Moscow.",
            Some(("Moscow", LocationBasis::Stated)),
        ),
    ] {
        let coded = coder.code(&article(text, None));
        let event = coded.events.first().expect(text);
        let have = event.event_loc.as_ref().map(|l| (l.name.as_str(), l.basis));
        assert_eq!(have, wanted, "{text}");
    }
}

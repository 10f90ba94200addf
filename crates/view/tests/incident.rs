//! An incident as a person reads it: in whose words, and no verdict.

use detente_record::*;
use detente_view::{Colophon, Mask, Names, Told, accounts, case, incident_page, timeline};

const TEXT: &str = "Arvania said <Torran> officers beat Emin Saharli. Torra denied it.";

fn holder(code: &str, name: &str) -> Entity {
    Entity {
        code: code.into(),
        name: Some(name.into()),
        entity_text: name.into(),
        ..Entity::default()
    }
}

fn claim(id: &str, stance: Stance, sentence: (usize, usize), said: &str) -> Claim {
    let start = TEXT.find(said).unwrap();
    Claim {
        id: id.into(),
        article: "a1".into(),
        stance,
        content: Content {
            start,
            end: start + said.len(),
            text: said.into(),
            ..Content::default()
        },
        text: TEXT[sentence.0..sentence.1].into(),
        text_info: TextInfo {
            start: sentence.0,
            end: sentence.1,
            ..TextInfo::default()
        },
        ..Claim::default()
    }
}

fn told() -> (Incident, Vec<(Article, Coded)>) {
    let day = "2025-07-01".parse().ok();
    let article = Article {
        id: "a1".into(),
        published: day,
        source: Some("wire-a".into()),
        text: TEXT.into(),
        ..Article::default()
    };
    let cut = TEXT.find(" Torra denied").unwrap();
    let coded = Coded {
        claims: vec![
            claim(
                "c1",
                Stance::Alleges,
                (0, cut),
                "<Torran> officers beat Emin Saharli",
            ),
            claim("c2", Stance::Denies, (cut + 1, TEXT.len()), "it"),
        ],
        ..Coded::default()
    };
    let account = |who, says: &[&str], denies: &[&str], doer| Account {
        holder: Some(who),
        says: says.iter().map(|s| (*s).into()).collect(),
        denies: denies.iter().map(|s| (*s).into()).collect(),
        doer,
        first: day,
        last: day,
        ..Account::default()
    };
    let torra = || holder("TOR", "Torra");
    let incident = Incident {
        id: "i1".into(),
        title: "Death of Emin Saharli".into(),
        victims: vec![holder("", "Emin Saharli")],
        contested: true,
        disputed: true,
        accounts: vec![
            account(holder("ARV", "Arvania"), &["c1"], &[], vec![torra()]),
            account(torra(), &[], &["c2"], Vec::new()),
        ],
        claims: vec!["c1".into(), "c2".into()],
        reports: vec![Report {
            article: "a1".into(),
            source: Some("wire-a".into()),
            published: day,
            origin: "a1".into(),
            claims: vec!["c1".into(), "c2".into()],
            ..Report::default()
        }],
        ..Incident::default()
    };
    (incident, vec![(article, coded)])
}

#[test]
fn what_is_alleged_stands_in_the_mouth_of_whoever_alleges_it() {
    let (incident, articles) = told();
    let told = Told {
        articles: &articles,
        decisions: &[],
    };
    let case = case(&incident, told, &Names::default(), &Mask::default());
    // One column, so that what is said stands in one piece.
    let text = accounts(&case, 40);
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "says it was done by: TOR",
        "alleges, as reported: “Arvania said",
        "denies, as reported: “Torra denied it.”",
        "— wire-a, 1 July 2025",
        "one holder rejects what another says",
        "1 report, 1 origin",
    ] {
        assert!(flat.contains(words), "{words} is missing:\n{text}");
    }
    let page = incident_page(&case, &Colophon::default());
    assert!(
        page.contains("<mark>&lt;Torran&gt; officers beat Emin Saharli</mark>"),
        "{page}"
    );
    // Whatever is said of a doer is said by somebody.
    let alone = page.split("says it was done by").next().unwrap();
    assert!(alone.contains("<h3>") && !alone.contains("beat"), "{alone}");
    for verdict in ["contradict", "proved", "guilty", "false"] {
        assert!(
            !page.contains(verdict) && !text.contains(verdict),
            "{verdict}"
        );
    }
    let days = timeline(&case);
    assert!(
        days.contains("1 July 2025\n") && days.contains("alleges, as reported"),
        "{days}"
    );
}

#[test]
fn a_restricted_article_gives_no_sentence() {
    let (incident, mut articles) = told();
    articles[0].0.handling = Handling::Restricted;
    let told = Told {
        articles: &articles,
        decisions: &[],
    };
    let case = case(&incident, told, &Names::default(), &Mask::default());
    let page = incident_page(&case, &Colophon::default());
    assert!(
        !page.contains("officers beat") && page.contains("Withheld"),
        "{page}"
    );
}

//! A small made-up world: texts whose records have spans that hold.
#![allow(dead_code, missing_docs)]

use detente_record::{
    Article, Assessment, Attribution, Auxiliary, Claim, Coded, Content, Entity, Event, EventType,
    Incident, Location, Note, Occurrence, Part, Precision, Protected, Reason, Report, Span,
    Standing, TextInfo, When, id,
};
use detente_store::Store;

pub const TITLE: &str = "Àrdea expels envoy";
pub const BODY: &str = "Àrdea expelled an envoy of Borduria. Borduria denies it.";

pub fn article(number: usize) -> Article {
    Article {
        published: format!("2025-07-{:02}", number % 28 + 1).parse().ok(),
        title: Some(TITLE.to_owned()),
        source: Some(format!("wire-{number}")),
        text: BODY.to_owned(),
        extractor: "text/1".to_owned(),
        ..Article::default()
    }
    .sealed()
}

/// A piece of a text by its words.
pub fn span(text: &str, words: &str) -> Span {
    let start = text.find(words).unwrap();
    Span::of(text, start, start + words.len())
}

pub fn entity(text: &str, words: &str, code: &str) -> Entity {
    let span = span(text, words);
    Entity {
        code: code.to_owned(),
        entity_text: span.text,
        start: Some(span.start),
        end: Some(span.end),
        ..Entity::default()
    }
}

/// The sentence of the body that holds some words.
pub fn sentence(words: &str) -> (String, TextInfo) {
    let sentence = BODY
        .split_inclusive(". ")
        .find(|s| s.contains(words))
        .unwrap();
    let span = span(BODY, sentence.trim());
    let info = TextInfo {
        part: Part::Body,
        sequence: 0,
        start: span.start,
        end: span.end,
    };
    (span.text, info)
}

/// Records of every kind, with every sort of reference between them.
pub fn coded(article: &Article) -> Coded {
    let event = event(article);
    let claim = claim(article, &event);
    let (text, text_info) = sentence("expelled");
    let occurrence = Occurrence {
        id: id('o', &[&article.id]),
        article: article.id.clone(),
        victims: vec![entity(BODY, "an envoy", "BBB")],
        trigger: span(BODY, "expelled"),
        text,
        text_info,
        ..Occurrence::default()
    };
    let assessment = Assessment {
        id: id('s', &[&article.id]),
        article: article.id.clone(),
        dyad: ["AAA".to_owned(), "BBB".to_owned()],
        trigger: span(BODY, "denies"),
        text: claim.text.clone(),
        text_info: claim.text_info.clone(),
        ..Assessment::default()
    };
    let protected = Protected {
        id: id('p', &[&article.id]),
        article: article.id.clone(),
        name: span(BODY, "envoy"),
        text: claim.text.clone(),
        text_info: claim.text_info.clone(),
        ..Protected::default()
    };
    Coded {
        protected: vec![protected],
        events: vec![event.clone(), title_event(article, &event, &claim)],
        occurrences: vec![occurrence],
        claims: vec![claim],
        assessments: vec![assessment],
        notes: vec![Note {
            article: article.id.clone(),
            sentence: Some(2),
            reason: Reason::NoFrame,
            detail: "near".to_owned(),
        }],
        sentences: 3,
    }
}

fn event(article: &Article) -> Event {
    let (text, text_info) = sentence("expelled");
    Event {
        id: id('e', &[&article.id, "SANCTION", "0"]),
        article: article.id.clone(),
        event: vec![EventType::Sanction],
        event_scale: -7.0,
        actor: vec![entity(BODY, "Àrdea", "AAA")],
        recipient: vec![entity(BODY, "Borduria", "BBB")],
        when: When {
            date: article.published,
            date_precision: Precision::Day,
            ..When::default()
        },
        // Numbers that a careless reader of JSON gets wrong in the last digit.
        event_loc: Some(Location {
            lat: Some(0.1 + 0.2),
            lon: Some(56.851_900_000_000_01),
            ..Location::default()
        }),
        trigger: span(BODY, "expelled"),
        mentions: vec![span(TITLE, "expels")],
        text,
        text_info,
        ..Event::default()
    }
}

fn claim(article: &Article, event: &Event) -> Claim {
    let (text, text_info) = sentence("denies");
    let content = span(BODY, "it.");
    Claim {
        id: id('c', &[&article.id]),
        article: article.id.clone(),
        speaker: vec![entity(BODY, "Borduria", "BBB")],
        cue: Some(span(BODY, "denies")),
        content: Content {
            start: content.start,
            end: content.start + 2,
            text: "it".to_owned(),
            parts: vec![],
        },
        events: vec![event.id.clone()],
        text,
        text_info,
        ..Claim::default()
    }
}

fn title_event(article: &Article, event: &Event, claim: &Claim) -> Event {
    Event {
        id: id('e', &[&article.id, "SANCTION", "title"]),
        actor: vec![entity(TITLE, "Àrdea", "AAA")],
        recipient: vec![],
        auxiliary: vec![Auxiliary::Negation],
        standing: Standing::Denied,
        attribution: Some(vec![Attribution {
            speaker: vec![],
            claim: Some(claim.id.clone()),
        }]),
        trigger: span(TITLE, "expels"),
        mentions: vec![],
        text: TITLE.to_owned(),
        text_info: TextInfo {
            part: Part::Title,
            sequence: 0,
            start: 0,
            end: TITLE.len(),
        },
        ..event.clone()
    }
}

/// An incident made of some articles' events.
pub fn incident(name: &str, day: &str, articles: &[&Article]) -> Incident {
    let reports = articles.iter().map(|article| Report {
        article: article.id.clone(),
        events: vec![coded(article).events[0].id.clone()],
        ..Report::default()
    });
    Incident {
        id: name.to_owned(),
        from: day.parse().ok(),
        dyads: vec![["AAA".to_owned(), "BBB".to_owned()]],
        reports: reports.collect(),
        ..Incident::default()
    }
}

pub fn add(store: &mut Store, number: usize) -> Article {
    let article = article(number);
    store.add(&article, &coded(&article)).unwrap();
    article
}

pub fn assert_good(store: &Store) {
    let faults: Vec<_> = store
        .verify()
        .unwrap()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(faults, Vec::<String>::new());
}

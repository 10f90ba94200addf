//! What is added comes back as it was, once, however often it is added.

mod common;

use common::{BODY, add, article, assert_good, coded, entity};
use detente_record::{Article, Auxiliary, Coded, Event, Handling, Record, Standing, Translated};
use detente_store::{Account, Added, Input, Manifest, Store, Tally};

#[test]
fn every_field_comes_back() {
    let mut store = Store::in_memory().unwrap();
    let full = Article {
        id: "given-1".to_owned(),
        published: "2025-07-01".parse().ok(),
        published_time: Some("2025-07-01T10:00:00Z".to_owned()),
        title: Some("Title".to_owned()),
        source: Some("wire".to_owned()),
        url: Some("https://a.example".to_owned()),
        language: Some("en".to_owned()),
        text: BODY.to_owned(),
        retrieved: Some("2025-07-02T00:00:00Z".to_owned()),
        final_url: Some("https://b.example".to_owned()),
        extractor: "jsonl/1".to_owned(),
        translated: Translated::Machine,
        version_of: Some("given-0".to_owned()),
        corrects: Some("given-00".to_owned()),
        withdrawn: "2025-07-03".parse().ok(),
        handling: Handling::Restricted,
        ..Article::default()
    }
    .sealed();
    let undated = Article {
        text: "No date.".to_owned(),
        ..Article::default()
    }
    .sealed();
    let dated = article(1);
    for article in [&full, &undated, &dated] {
        let gave = coded(&common::article(1));
        let gave = if *article == dated {
            gave
        } else {
            Coded::default()
        };
        store.add(article, &gave).unwrap();
        assert_eq!(store.article(&article.id).unwrap().as_ref(), Some(article));
        assert_eq!(store.coded(&article.id).unwrap(), Some(gave));
    }
    let order: Vec<_> = store.articles().map(|a| a.unwrap().id).collect();
    assert_eq!(
        order,
        [undated.id, full.id, dated.id],
        "undated first, then by day"
    );
    assert_eq!(store.coded("nothing").unwrap(), None);
    assert_good(&store);
}

#[test]
fn adding_twice_changes_nothing() {
    let mut store = Store::in_memory().unwrap();
    let one = article(1);
    assert_eq!(store.add(&one, &coded(&one)).unwrap(), Added::New);
    let (counts, weeks) = (
        store.counts().unwrap(),
        store.weeks_of_dyad("AAA", "BBB").unwrap(),
    );
    let elsewhere = Article {
        retrieved: Some("2026-01-01T00:00:00Z".to_owned()),
        ..one.clone()
    };
    assert_eq!(store.add(&one, &coded(&one)).unwrap(), Added::Same);
    assert_eq!(store.add(&elsewhere, &coded(&one)).unwrap(), Added::Same);
    assert_eq!(store.counts().unwrap(), counts);
    assert_eq!(store.weeks_of_dyad("BBB", "AAA").unwrap(), weeks);
    assert_eq!((weeks.len(), weeks[0].bins), (1, [1, 0, 0, 0, 0, 0]));
    assert_good(&store);
}

#[test]
fn recoding_replaces_what_an_article_gave() {
    let mut store = Store::in_memory().unwrap();
    let (one, two) = (add(&mut store, 1), add(&mut store, 2));
    assert_eq!(store.add(&one, &Coded::default()).unwrap(), Added::Recoded);
    assert_eq!(store.coded(&one.id).unwrap(), Some(Coded::default()));
    assert_eq!(store.coded(&two.id).unwrap(), Some(coded(&two)));
    let bins: Vec<_> = store
        .weeks_of_dyad("AAA", "BBB")
        .unwrap()
        .iter()
        .map(|w| w.bins[0])
        .collect();
    assert_eq!(bins, [1], "only the other article's act is left");
    assert_eq!(store.add(&two, &Coded::default()).unwrap(), Added::Recoded);
    assert_eq!(store.weeks_of_dyad("AAA", "BBB").unwrap(), []);
    assert_good(&store);
}

#[test]
fn another_text_under_the_same_id_lays_the_former_aside() {
    let mut store = Store::in_memory().unwrap();
    let first = Article {
        id: "w-1".to_owned(),
        ..article(1)
    };
    let second = Article {
        text: format!("{BODY} More."),
        ..first.clone()
    }
    .sealed();
    for round in 0..2 {
        let expected = if round == 0 {
            [Added::New, Added::NewVersion]
        } else {
            [Added::Same; 2]
        };
        assert_eq!(store.add(&first, &coded(&first)).unwrap(), expected[0]);
        assert_eq!(store.add(&second, &coded(&second)).unwrap(), expected[1]);
    }
    assert_eq!(store.article("w-1").unwrap(), Some(second));
    assert_eq!(store.search("more", 9).unwrap().len(), 1);
    assert_eq!(store.counts().unwrap().articles, 1);
    assert_good(&store);
}

#[test]
fn another_text_at_the_same_address_is_kept_beside_the_first() {
    let mut store = Store::in_memory().unwrap();
    let at = |text: &str| {
        Article {
            url: Some("https://a.example/1".to_owned()),
            text: text.to_owned(),
            ..Article::default()
        }
        .sealed()
    };
    let (first, second) = (at("One."), at("One, corrected."));
    assert_eq!(store.add(&first, &Coded::default()).unwrap(), Added::New);
    assert_eq!(
        store.add(&second, &Coded::default()).unwrap(),
        Added::NewVersion
    );
    assert_eq!(store.add(&second, &Coded::default()).unwrap(), Added::Same);
    let stored = store.article(&second.id).unwrap().unwrap();
    assert_eq!(stored.version_of, Some(first.id));
    assert_eq!(store.counts().unwrap().articles, 2);
}

#[test]
fn what_cannot_be_stored_is_refused_whole() {
    let mut store = Store::in_memory().unwrap();
    let one = article(1);
    let mut twice = coded(&one);
    twice.events[1].id = twice.events[0].id.clone();
    let error = store.add(&one, &twice).unwrap_err();
    assert!(error.to_string().contains(&one.id), "{error}");
    let unsealed = Article {
        text: "Changed.".to_owned(),
        ..one.clone()
    };
    assert!(store.add(&unsealed, &Coded::default()).is_err());
    assert_eq!(store.counts().unwrap().articles, 0);
    store.begin().unwrap();
    add(&mut store, 2);
    assert!(store.add(&one, &twice).is_err());
    assert!(
        store.in_batch(),
        "one refused article does not end the batch"
    );
    store.commit().unwrap();
    assert_eq!(store.counts().unwrap().articles, 1);
    assert_good(&store);
}

#[test]
fn a_batch_that_is_not_committed_never_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let mut store = Store::open(&path).unwrap();
    store.begin().unwrap();
    add(&mut store, 1);
    store.commit().unwrap();
    store.begin().unwrap();
    add(&mut store, 2);
    drop(store);
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.counts().unwrap().articles, 1);
    store.begin().unwrap();
    add(&mut store, 3);
    store.rollback();
    assert!(!store.in_batch());
    assert_eq!(store.counts().unwrap().articles, 1);
    assert_good(&store);
}

/// Adds one event with changes, and says how often each direction of the dyad is counted.
fn check_pairs(change: impl Fn(&mut Event), events: usize, acts: [u32; 2]) {
    let mut store = Store::in_memory().unwrap();
    let one = article(1);
    let mut gave = coded(&one);
    gave.events.truncate(1);
    change(&mut gave.events[0]);
    store.add(&one, &gave).unwrap();
    assert_eq!(store.events_of_dyad("BBB", "AAA").unwrap().len(), events);
    let mut counted = [0, 0];
    for week in store.weeks_of_dyad("AAA", "BBB").unwrap() {
        counted[usize::from(week.from == "BBB")] += week.bins.iter().sum::<u32>();
    }
    assert_eq!(counted, acts);
    assert_good(&store);
}

#[test]
fn a_dyad_finds_its_events_and_counts_its_acts() {
    check_pairs(|_| {}, 1, [1, 0]);
    check_pairs(|e| e.auxiliary = vec![Auxiliary::Future], 1, [0, 0]);
    check_pairs(|e| e.standing = Standing::Alleged, 1, [0, 0]);
    check_pairs(|e| e.when.date = None, 1, [0, 0]);
    check_pairs(
        |e| e.when.date_precision = detente_record::Precision::Month,
        1,
        [0, 0],
    );
    check_pairs(|e| e.recipient[0].code.clear(), 0, [0, 0]);
    check_pairs(|e| e.recipient[0].code = "AAA".to_owned(), 0, [0, 0]);
    check_pairs(|e| e.actor.push(e.actor[0].clone()), 1, [1, 0]);
    check_pairs(
        |e| {
            e.recipient.clear();
            e.actor.push(entity(BODY, "Borduria", "BBB"));
        },
        1,
        [1, 1],
    );
}

#[test]
fn scores_fall_into_their_bins_and_weeks_begin_on_monday() {
    let mut store = Store::in_memory().unwrap();
    for (number, (score, _)) in SCORES.iter().enumerate() {
        let one = article(number);
        let mut gave = coded(&one);
        gave.events.truncate(1);
        gave.events[0].event_scale = *score;
        gave.events[0].when.date = "2025-07-06".parse().ok();
        store.add(&one, &gave).unwrap();
    }
    let weeks = store.weeks_of_dyad("AAA", "BBB").unwrap();
    assert_eq!(weeks.len(), 1);
    assert_eq!(
        weeks[0].week.to_string(),
        "2025-06-30",
        "a Sunday's Monday is six days before"
    );
    let mut expected = [0; 6];
    for (_, bin) in SCORES {
        expected[bin] += 1;
    }
    assert_eq!(weeks[0].bins, expected);
    assert_good(&store);
}

const SCORES: [(f64, usize); 10] = [
    (-10.0, 0),
    (-7.0, 0),
    (-6.5, 1),
    (-4.0, 1),
    (-3.0, 2),
    (0.0, 3),
    (1.0, 3),
    (3.0, 4),
    (4.0, 4),
    (7.0, 5),
];

#[test]
fn records_are_found_by_id_and_by_its_beginning() {
    let mut store = Store::in_memory().unwrap();
    let one = add(&mut store, 1);
    let gave = coded(&one);
    for record in gave.records() {
        let id = match &record {
            Record::Event(r) => &r.id,
            Record::Occurrence(r) => &r.id,
            Record::Claim(r) => &r.id,
            Record::Assessment(r) => &r.id,
            Record::Protected(r) => &r.id,
            _ => unreachable!(),
        };
        assert_eq!(store.record(id).unwrap().as_ref(), Some(&record));
        assert_eq!(store.record(&id[..9]).unwrap().as_ref(), Some(&record));
    }
    assert_eq!(
        store
            .record("e")
            .unwrap_err()
            .to_string()
            .matches(", e")
            .count(),
        1
    );
    assert_eq!(store.record("").unwrap(), None);
    assert_eq!(store.record("zzz").unwrap(), None);
    assert_eq!(store.article(&one.id[..6]).unwrap(), Some(one));
}

#[test]
fn days_and_pages_hold_all_articles_in_order() {
    let mut store = Store::in_memory().unwrap();
    store.begin().unwrap();
    let mut expected: Vec<_> = (0..450).map(|number| add(&mut store, number)).collect();
    store.commit().unwrap();
    expected.sort_by(|a, b| (a.published, &a.id).cmp(&(b.published, &b.id)));
    let told: Vec<_> = store.all_told().map(|t| t.unwrap().0).collect();
    assert_eq!(told, expected);
    let (from, to) = ("2025-07-03".parse().unwrap(), "2025-07-05".parse().unwrap());
    expected.retain(|a| a.published >= Some(from) && a.published <= Some(to));
    let told: Vec<_> = store.told_between(from, to).map(|t| t.unwrap()).collect();
    assert_eq!(told.len(), expected.len());
    assert!(
        told.iter()
            .zip(&expected)
            .all(|((a, gave), b)| a == b && *gave == coded(a))
    );
    let dyads = store.dyads().unwrap();
    assert_eq!(dyads.len(), 1);
    assert_eq!(
        (dyads[0].dyad.clone(), dyads[0].events),
        (["AAA".into(), "BBB".into()], 450)
    );
    assert_eq!(dyads[0].first.unwrap().to_string(), "2025-07-01");
    assert_eq!(store.assessments_of_dyad("BBB", "AAA").unwrap().len(), 450);
}

#[test]
fn words_are_found_but_not_in_restricted_articles() {
    let mut store = Store::in_memory().unwrap();
    let one = add(&mut store, 1);
    let closed = Article {
        handling: Handling::Restricted,
        ..article(2)
    };
    store.add(&closed, &coded(&closed)).unwrap();
    for words in [
        "ardea",
        "BORDURIA",
        "\"envoy of borduria\"",
        "expel*",
        "denies expels",
    ] {
        let hits = store.search(words, 9).unwrap();
        assert_eq!(hits.len(), 1, "{words}");
        assert_eq!(hits[0].article, one.id);
    }
    for words in ["\"of envoy\"", "expe", "", "* OR", "\"", "AND NOT", "a:b^"] {
        assert_eq!(store.search(words, 9).unwrap(), [], "{words}");
    }
}

#[test]
fn runs_keep_their_manifest_and_account() {
    let mut store = Store::in_memory().unwrap();
    let manifest = Manifest {
        started: "2025-07-01T00:00:00Z".to_owned(),
        program: "0.1.0".to_owned(),
        inputs: vec![Input {
            origin: "wire.jsonl".to_owned(),
            sha256: None,
        }],
        ..Manifest::default()
    };
    let run = store.begin_run(&manifest).unwrap();
    add(&mut store, 1);
    let mut account = Account::default();
    account.articles.count(None);
    account
        .articles
        .count(Some(detente_record::Reason::NotText));
    store
        .finish_run(run, "2025-07-01T00:00:09Z", &account)
        .unwrap();
    store.begin_run(&manifest).unwrap();
    let runs = store.runs().unwrap();
    assert_eq!(runs.len(), 2);
    assert_eq!(
        (&runs[0].manifest, &runs[0].account),
        (&manifest, &Some(account))
    );
    assert_eq!(runs[1].finished, None, "it broke off");
    assert_good(&store);
    let wrong = Account {
        articles: Tally {
            read: 3,
            ..Tally::default()
        },
        ..Account::default()
    };
    store
        .finish_run(runs[1].id, "2025-07-01T00:01:00Z", &wrong)
        .unwrap();
    assert!(
        store.verify().unwrap()[0]
            .to_string()
            .contains("of 3 articles")
    );
}

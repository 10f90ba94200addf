//! Withheld articles are shown to nobody and come back; purged ones are gone, to the byte.

mod common;

use common::{add, article, assert_good, coded, incident};
use detente_record::{Article, Coded, Handling, Id};
use detente_store::{Added, Handled, Hold, Manifest, Over, Search, Store};
use std::path::Path;

fn done(article: &Id, what: Hold) -> Handled {
    Handled {
        article: article.clone(),
        what,
        at: "2025-08-01T00:00:00Z".to_owned(),
        by: "editor".to_owned(),
        reason: "asked to".to_owned(),
    }
}

/// All that a store tells of its articles.
fn told(store: &Store) -> Vec<(Article, Coded)> {
    store.all_told().map(Result::unwrap).collect()
}

#[test]
fn a_withheld_article_is_nowhere_and_comes_back_as_it_was() {
    let mut store = Store::in_memory().unwrap();
    let (one, two) = (add(&mut store, 1), add(&mut store, 2));
    let before = told(&store);
    let (events, weeks) = (
        store.events_of_dyad("AAA", "BBB").unwrap(),
        store.weeks_of_dyad("AAA", "BBB").unwrap(),
    );
    assert!(store.withhold(&done(&one.id, Hold::Withhold)).unwrap());
    assert!(!store.withhold(&done(&one.id, Hold::Withhold)).unwrap());
    let held = store.article(&one.id).unwrap().unwrap();
    assert_eq!(held.handling, Handling::Restricted);
    assert!(store.coded(&one.id).unwrap().unwrap().is_empty());
    assert!(store.record(&coded(&one).events[0].id).unwrap().is_none());
    assert_eq!(store.events_of_dyad("AAA", "BBB").unwrap().len(), 1);
    assert_eq!(store.search("envoy", 9).unwrap().len(), 1);
    assert_good(&store);
    // Added again it stays withheld, coded otherwise or saying something else too.
    assert_eq!(store.add(&one, &coded(&one)).unwrap(), Added::Withheld);
    let other = Article {
        text: "Something else.".to_owned(),
        ..one.clone()
    }
    .sealed();
    assert_eq!(
        store.add(&other, &Coded::default()).unwrap(),
        Added::Withheld
    );
    assert!(store.give_back(&done(&one.id, Hold::Undo)).unwrap());
    assert!(!store.give_back(&done(&one.id, Hold::Undo)).unwrap());
    assert_eq!(told(&store), before);
    assert_eq!(store.events_of_dyad("AAA", "BBB").unwrap(), events);
    assert_eq!(store.weeks_of_dyad("AAA", "BBB").unwrap(), weeks);
    assert_eq!(store.search("envoy", 9).unwrap().len(), 2);
    assert_eq!(store.add(&one, &coded(&one)).unwrap(), Added::Same);
    let log: Vec<_> = store.handled(Some(&one.id)).unwrap();
    assert_eq!(
        log.iter().map(|h| h.what).collect::<Vec<_>>(),
        [Hold::Withhold, Hold::Undo]
    );
    assert_eq!(store.handled(Some(&two.id)).unwrap(), []);
    assert_good(&store);
}

/// Counts a word in the file and in what SQLite keeps beside it.
fn times(path: &Path, word: &str) -> usize {
    let mut found = 0;
    for ending in ["", "-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        let bytes = std::fs::read(name).unwrap_or_default().to_ascii_lowercase();
        found += bytes
            .windows(word.len())
            .filter(|w| *w == word.as_bytes())
            .count();
    }
    found
}

#[test]
fn nothing_of_a_purged_article_is_left_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let mut store = Store::open(&path).unwrap();
    let run = store.begin_run(&Manifest::default()).unwrap();
    let others: Vec<Article> = (0..40).map(|n| add(&mut store, n)).collect();
    let secret = |number: usize, more: &str| Article {
        id: "given-1".to_owned(),
        title: Some("Àrdea expels envoy Zyxwvut".to_owned()),
        text: format!("{} Zyxwvut went to Qwortle{more}.", common::BODY),
        ..article(number)
    };
    let (first, second) = (secret(41, "").sealed(), secret(41, " again").sealed());
    for version in [&first, &second] {
        let mut gave = coded(version);
        gave.occurrences[0].cause = Some("Zyxwvut fell".to_owned());
        store.add(version, &gave).unwrap();
        gave.occurrences[0].cause = Some("Zyxwvut was pushed".to_owned());
        assert_eq!(store.add(version, &gave).unwrap(), Added::Recoded);
    }
    store
        .finish_run(run, "2025-08-01T00:00:00Z", &Default::default())
        .unwrap();
    let mut happened = incident("i-1", "2025-07-02", &[&second, &others[1]]);
    happened.title = "Death of Zyxwvut".to_owned();
    store.put_incidents(&[happened], Over::Everything).unwrap();
    assert!(times(&path, "zyxwvut") > 1);
    assert!(store.purge(&done(&first.id, Hold::Purge)).unwrap());
    store.scrub().unwrap();
    assert_eq!(times(&path, "zyxwvut") + times(&path, "qwortle"), 0);
    assert!(
        times(&path, "borduria") > 0,
        "the words of others are there"
    );
    assert!(store.article(&first.id).unwrap().is_none());
    let left = store.incident("i-1").unwrap().unwrap();
    assert_eq!(
        left.reports.len(),
        1,
        "it keeps its id and its other report"
    );
    assert!(!serde_json::to_string(&left).unwrap().contains("Zyxwvut"));
    assert_good(&store);
    // Neither it nor its text comes back.
    assert_eq!(store.add(&first, &coded(&first)).unwrap(), Added::Purged);
    let renamed = Article {
        id: "given-2".to_owned(),
        ..second
    };
    assert_eq!(
        store.add(&renamed, &coded(&renamed)).unwrap(),
        Added::Purged
    );
    assert_eq!(store.search("zyxwvut", 9).unwrap(), []);
    assert!(!store.purge(&done(&first.id, Hold::Purge)).unwrap());
    drop(store);
    assert_eq!(times(&path, "zyxwvut"), 0);
    assert_eq!(Store::open(&path).unwrap().handled(None).unwrap().len(), 1);
}

#[test]
fn what_a_run_replaced_can_be_compared() {
    let mut store = Store::in_memory().unwrap();
    let begin = |store: &mut Store| store.begin_run(&Manifest::default()).unwrap();
    let first = begin(&mut store);
    let (one, two) = (add(&mut store, 1), add(&mut store, 2));
    let second = begin(&mut store);
    let mut gathered = coded(&two);
    gathered.events[0].over = Some("i-9".to_owned());
    store.add(&two, &gathered).unwrap();
    let mut other = coded(&one);
    other.events.truncate(1);
    store.add(&one, &other).unwrap();
    let third = begin(&mut store);
    store.add(&one, &Coded::default()).unwrap();
    let gave = |from, to| -> Vec<(Coded, Coded)> {
        let changed = store.recoded_between(from, to).unwrap();
        assert!(
            changed.iter().all(|c| c.article == one),
            "two was only gathered"
        );
        changed.into_iter().map(|c| (c.before, c.after)).collect()
    };
    assert_eq!(gave(first, second), [(coded(&one), other.clone())]);
    assert_eq!(gave(second, third), [(other, Coded::default())]);
    assert_eq!(gave(first, third), [(coded(&one), Coded::default())]);
    assert_eq!(store.done_by(third).unwrap(), (1, 1));
    assert_good(&store);
}

#[test]
fn search_finds_by_what_sentences_gave() {
    let mut store = Store::in_memory().unwrap();
    let (one, _) = (add(&mut store, 1), add(&mut store, 2));
    let empty = Article {
        id: "empty".to_owned(),
        published: None,
        ..article(3)
    };
    store.add(&empty, &Coded::default()).unwrap();
    let find = |change: &dyn Fn(&mut Search)| {
        let mut search = Search {
            words: "envoy".to_owned(),
            limit: 9,
            ..Search::default()
        };
        change(&mut search);
        store.search_for(&search).unwrap()
    };
    assert_eq!(find(&|_| {}).len(), 3);
    let dyad = |a: &str, b: &str| Some([a.to_owned(), b.to_owned()]);
    assert_eq!(find(&|s| s.dyad = dyad("BBB", "AAA")).len(), 2);
    assert_eq!(find(&|s| s.dyad = dyad("BBB", "CCC")).len(), 0);
    assert_eq!(find(&|s| s.actor = Some("BBB".to_owned())).len(), 2);
    assert_eq!(find(&|s| s.actor = Some("BB".to_owned())).len(), 0);
    let hits = find(&|s| s.source = Some("WIRE-1".to_owned()));
    assert_eq!((hits.len(), &hits[0].article), (1, &one.id));
    assert!(!hits[0].evidence.is_empty() && hits[0].evidence.len() <= 3);
    let [start, end] = hits[0].marks[0];
    assert_eq!(hits[0].snippet[start..end].to_lowercase(), "envoy");
    let day = one.published;
    assert_eq!(find(&|s| s.from = day).len(), 2);
    assert_eq!(find(&|s| s.to = day).len(), 1, "undated ones are of no day");
    assert_eq!(find(&|s| s.limit = 1).len(), 1);
    let kind = coded(&one).claims[0].stance;
    let kind = serde_json::to_value(kind).unwrap();
    let claims = find(&|s| s.kind = kind.as_str().map(str::to_owned));
    assert_eq!(claims.len(), 2);
    assert!(
        claims[0]
            .evidence
            .iter()
            .all(|r| matches!(r, detente_record::Record::Claim(_)))
    );
    assert_eq!(find(&|s| s.words = " * ".to_owned()), []);
}

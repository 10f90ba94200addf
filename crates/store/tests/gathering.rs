//! What gathering finds in the store: what has changed, and a place for what it finds.

mod common;

use common::{add, article, assert_good, coded};
use detente_record::{Coded, Day};
use detente_store::{Added, FaultKind, Store};

fn changed(store: &mut Store) -> Vec<(String, Option<Day>)> {
    store.ungathered().unwrap().articles
}

fn gathered(store: &mut Store) {
    let what = store.ungathered().unwrap();
    store.end_gathering(&what).unwrap();
    assert!(store.ungathered().unwrap().is_empty());
}

#[test]
fn whatever_changes_an_article_is_noted() {
    let mut store = Store::in_memory().unwrap();
    assert!(store.ungathered().unwrap().is_empty());
    let one = add(&mut store, 1);
    let told = (one.id.clone(), one.published);
    assert_eq!(changed(&mut store), std::slice::from_ref(&told));
    gathered(&mut store);
    // The same again is no change.
    assert_eq!(store.add(&one, &coded(&one)).unwrap(), Added::Same);
    assert!(store.ungathered().unwrap().is_empty());
    store.add(&one, &Coded::default()).unwrap();
    assert_eq!(changed(&mut store), std::slice::from_ref(&told));
    gathered(&mut store);
    // It was of another day: both are touched.
    let mut moved = one.clone();
    moved.published = Some("2019-03-03".parse().unwrap());
    store.add(&moved, &Coded::default()).unwrap();
    let days: Vec<Option<Day>> = changed(&mut store).into_iter().map(|(_, d)| d).collect();
    assert_eq!(days.len(), 2);
    assert!(days.contains(&one.published) && days.contains(&moved.published));
}

#[test]
fn a_gathering_that_breaks_off_is_begun_again() {
    let mut store = Store::in_memory().unwrap();
    let one = add(&mut store, 1);
    let what = store.ungathered().unwrap();
    store.begin_gathering(one.published).unwrap();
    store.commit().unwrap();
    assert_eq!(store.ungathered().unwrap().from, Some(one.published));
    store.end_gathering(&what).unwrap();
    assert!(store.ungathered().unwrap().is_empty());
}

#[test]
fn what_is_found_stands_in_the_record_and_not_in_what_was_coded() {
    let mut store = Store::in_memory().unwrap();
    let one = add(&mut store, 1);
    let given = coded(&one);
    let event = given.events[0].id.clone();
    let days = one.published.map(|day| (day, day));
    let over = [(event.clone(), "i1".to_owned())];
    store.put_found(days, &over, &[]).unwrap();
    let now = store.coded(&one.id).unwrap().unwrap();
    assert_eq!(now.events[0].over.as_deref(), Some("i1"));
    let plain = store.as_coded(&one.id).unwrap().unwrap();
    assert_eq!(plain.coded.events, given.events);
    assert_eq!(plain.coded.claims, given.claims);
    assert_eq!(store.as_coded_on(days).unwrap(), [plain]);
    // The coder gives what it gave: nothing has changed.
    gathered(&mut store);
    assert_eq!(store.add(&one, &given).unwrap(), Added::Same);
    let faults = store.verify().unwrap();
    assert!(
        faults.iter().all(|f| f.kind != FaultKind::Hash),
        "{faults:?}"
    );
    store.put_found(days, &[], &[]).unwrap();
    assert_eq!(store.coded(&one.id).unwrap(), Some(given));
    assert_good(&store);
}

#[test]
fn articles_are_counted_by_day() {
    let mut store = Store::in_memory().unwrap();
    let one = add(&mut store, 1);
    let mut undated = article(2);
    undated.published = None;
    undated.id = String::new();
    let undated = undated.sealed();
    store.add(&undated, &Coded::default()).unwrap();
    let days = store.days().unwrap();
    assert_eq!(days.get(&one.published), Some(&1));
    assert_eq!(days.get(&None), Some(&1));
    assert_eq!(store.as_coded_on(None).unwrap()[0].article.id, undated.id);
}

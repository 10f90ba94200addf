//! Lists a page at a time, newest first, nothing restricted among them.

mod common;

use common::{add, article, coded, incident};
use detente_record::Handling;
use detente_store::{Handled, Hold, Mark, Over, Store, Stretch};

fn stretch(after: Mark, limit: usize) -> Stretch {
    Stretch {
        from: None,
        to: None,
        after,
        limit,
    }
}

#[test]
fn pages_join_without_a_gap_and_leave_out_what_is_restricted() {
    let mut store = Store::in_memory().unwrap();
    for number in 0..7 {
        add(&mut store, number);
    }
    let mut hidden = article(9);
    hidden.handling = Handling::Restricted;
    store.add(&hidden, &coded(&hidden)).unwrap();
    assert!(!store.is_open(&hidden.id).unwrap());
    let whole = store
        .newest_between("BBB", "AAA", true, &stretch(Mark::newest(), 99))
        .unwrap();
    assert_eq!(whole.len(), 7);
    assert!(whole.iter().all(|(e, _)| e.article != hidden.id));
    let mut after = Mark::newest();
    let mut paged = Vec::new();
    loop {
        let page = store
            .newest_between("AAA", "BBB", true, &stretch(after.clone(), 3))
            .unwrap();
        let Some((_, last)) = page.last() else { break };
        // What is written into an address comes back from it.
        after = last.to_string().parse().unwrap();
        assert_eq!(after, *last);
        paged.extend(page);
    }
    assert_eq!(paged, whole);
    let one_way = store
        .newest_between("BBB", "AAA", false, &stretch(Mark::newest(), 99))
        .unwrap();
    assert!(one_way.is_empty());
    let did = store.newest_of("AAA", false, &stretch(Mark::newest(), 99));
    assert_eq!(did.unwrap(), whole);
    let met = store.newest_of("BBB", true, &stretch(Mark::newest(), 3));
    assert_eq!(met.unwrap(), whole[..3]);
    let claims = store
        .newest_claims("BBB", &stretch(Mark::newest(), 99))
        .unwrap();
    assert_eq!(claims.len(), 7);
    let some = store
        .newest_claims("BBB", &stretch(claims[2].1.clone(), 2))
        .unwrap();
    assert_eq!(some, claims[3..5]);
    // Who withdraws an article takes its claims out as well.
    let (gone, _) = &claims[0].0;
    store
        .withhold(&Handled {
            article: gone.article.clone(),
            what: Hold::Withhold,
            at: "2025-07-09T00:00:00Z".to_owned(),
            by: "a test".to_owned(),
            reason: "a test".to_owned(),
        })
        .unwrap();
    let left = store
        .newest_claims("BBB", &stretch(Mark::newest(), 99))
        .unwrap();
    assert_eq!(left, claims[1..]);
}

#[test]
fn incidents_come_newest_first_and_in_pages() {
    let mut store = Store::in_memory().unwrap();
    let (a, b) = (add(&mut store, 1), add(&mut store, 2));
    let mut second = incident("i-b", "2025-07-03", &[&b]);
    second.contested = true;
    let first = incident("i-a", "2025-07-02", &[&a]);
    store
        .put_incidents(&[first.clone(), second.clone()], Over::Everything)
        .unwrap();
    let all = |after: Mark| store.newest_incidents(None, false, &stretch(after, 1));
    let page = all(Mark::newest()).unwrap();
    assert_eq!(page[0].0, second);
    let rest = all(page[0].1.clone()).unwrap();
    assert_eq!(rest[0].0, first);
    assert!(all(rest[0].1.clone()).unwrap().is_empty());
    let contested = store
        .newest_incidents(None, true, &stretch(Mark::newest(), 9))
        .unwrap();
    assert_eq!(contested.len(), 1);
    let none = store
        .newest_incidents(Some(["ZZZ", "AAA"]), false, &stretch(Mark::newest(), 9))
        .unwrap();
    assert!(none.is_empty());
}

//! Incidents keep every id they had.

mod common;

use common::{add, assert_good, incident};
use detente_record::{Article, Coded, Incident, Record};
use detente_store::{IncidentFilter, Over, Store};

fn ids(incidents: &[Incident]) -> Vec<&str> {
    incidents.iter().map(|i| i.id.as_str()).collect()
}

#[test]
fn former_ids_lead_to_the_heir() {
    let mut store = Store::in_memory().unwrap();
    let (a, b, c) = (add(&mut store, 1), add(&mut store, 2), add(&mut store, 3));
    let everything = |store: &mut Store, incidents: &[Incident]| {
        store.put_incidents(incidents, Over::Everything).unwrap()
    };
    let first = [
        incident("i-b", "2025-07-02", &[&b]),
        incident("i-c", "2025-07-03", &[&c]),
    ];
    assert_eq!(everything(&mut store, &first), 0);
    assert_eq!(store.incidents(&IncidentFilter::default()).unwrap(), first);
    // An earlier report joins two incidents into one with a new id.
    let joined = [incident("i-a", "2025-07-01", &[&a, &b, &c])];
    for _ in 0..2 {
        assert_eq!(everything(&mut store, &joined), 0);
        let found = store.incident("i-a").unwrap().unwrap();
        assert_eq!(found.aliases, ["i-b", "i-c"]);
        for id in ["i-b", "i-c", "i-"] {
            assert_eq!(store.incident(id).unwrap(), Some(found.clone()), "{id}");
        }
        assert_eq!(
            store.record("i-b").unwrap(),
            Some(Record::Incident(Box::new(found)))
        );
    }
    assert_good(&store);
    // It falls apart again: a former id that is used again is its own.
    let apart = [
        incident("i-a", "2025-07-01", &[&a, &c]),
        incident("i-b", "2025-07-02", &[&b]),
    ];
    assert_eq!(everything(&mut store, &apart), 0);
    assert_eq!(store.incident("i-b").unwrap().unwrap().reports.len(), 1);
    assert_eq!(store.incident("i-a").unwrap().unwrap().aliases, ["i-c"]);
    assert_eq!(
        store
            .incidents_of(&common::coded(&b).events[0].id)
            .unwrap()
            .len(),
        1
    );
    assert_eq!(everything(&mut store, &[]), 2);
    assert_eq!(store.incident("i-c").unwrap(), None);
    assert_good(&store);
}

#[test]
fn gathering_over_some_articles_leaves_the_other_incidents() {
    let mut store = Store::in_memory().unwrap();
    let (a, b) = (add(&mut store, 1), add(&mut store, 2));
    let both = [
        incident("i-1", "2025-07-02", &[&a]),
        incident("i-2", "2025-07-03", &[&b]),
    ];
    store.put_incidents(&both, Over::Everything).unwrap();
    let new = [incident("i-0", "2025-07-03", &[&b])];
    store
        .put_incidents(&new, Over::Articles(std::slice::from_ref(&b.id)))
        .unwrap();
    let found = store.incidents(&IncidentFilter::default()).unwrap();
    assert_eq!(ids(&found), ["i-1", "i-0"]);
    assert_eq!(found[1].aliases, ["i-2"]);
    assert_good(&store);
}

#[test]
fn filters_leave_out_what_does_not_fit() {
    let mut store = Store::in_memory().unwrap();
    let a = add(&mut store, 1);
    let mut early = incident("i-early", "2025-01-01", &[&a]);
    early.contested = true;
    let mut long = incident("i-long", "2025-01-02", &[&a]);
    long.to = "2025-08-01".parse().ok();
    long.dyads = vec![["CCC".to_owned(), "BBB".to_owned()]];
    let undated = incident("i-none", "", &[&a]);
    store
        .put_incidents(&[early, long, undated], Over::Everything)
        .unwrap();
    let check = |filter: IncidentFilter, expected: &[&str]| {
        assert_eq!(
            ids(&store.incidents(&filter).unwrap()),
            expected,
            "{filter:?}"
        );
    };
    let all = IncidentFilter::default();
    check(all.clone(), &["i-none", "i-early", "i-long"]);
    check(
        IncidentFilter {
            contested: true,
            ..all.clone()
        },
        &["i-early"],
    );
    check(
        IncidentFilter {
            since: "2025-06-01".parse().ok(),
            ..all.clone()
        },
        &["i-long"],
    );
    let dyad = Some(["BBB".to_owned(), "CCC".to_owned()]);
    check(
        IncidentFilter {
            dyad,
            ..all.clone()
        },
        &["i-long"],
    );
    let dyad = Some(["BBB".to_owned(), "AAA".to_owned()]);
    check(
        IncidentFilter {
            dyad,
            contested: true,
            ..all
        },
        &["i-early"],
    );
}

#[test]
fn a_name_that_one_report_protects_is_protected_in_the_others_of_its_incidents() {
    let mut store = Store::in_memory().unwrap();
    let protecting = add(&mut store, 1);
    let plain = |store: &mut Store, number: usize| {
        let article = common::article(number);
        let coded = Coded {
            protected: Vec::new(),
            ..common::coded(&article)
        };
        store.add(&article, &coded).unwrap();
        article
    };
    let (beside, further, alone) = (
        plain(&mut store, 2),
        plain(&mut store, 3),
        plain(&mut store, 4),
    );
    let incidents = [
        incident("i-1", "2025-07-01", &[&protecting, &beside]),
        incident("i-2", "2025-07-02", &[&beside, &further]),
        incident("i-3", "2025-07-03", &[&alone]),
    ];
    store.put_incidents(&incidents, Over::Everything).unwrap();
    let of = |article: &Article| -> Vec<_> {
        let all = store.protected_of(&article.id).unwrap();
        all.into_iter().map(|p| p.article).collect()
    };
    assert_eq!(of(&protecting), std::slice::from_ref(&protecting.id));
    assert_eq!(of(&beside), std::slice::from_ref(&protecting.id));
    assert!(of(&further).is_empty() && of(&alone).is_empty());
    // One report of the second incident is one of the first, too.
    let counts = ["i-1", "i-2", "i-3", "i-4"].map(|id| store.protected_in(id).unwrap().len());
    assert_eq!(counts, [1, 1, 0, 0]);
}

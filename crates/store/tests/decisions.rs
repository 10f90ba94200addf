//! Decisions by hand are kept, also those taken back.

use detente_record::{Decision, DecisionKind, Undone};
use detente_store::Store;

fn decision(what: DecisionKind, at: &str) -> Decision {
    Decision {
        what,
        by: "anna".into(),
        at: at.into(),
        sides: vec![vec!["e2".into(), "e1".into(), "e2".into()]],
        ..Decision::default()
    }
    .sealed()
}

#[test]
fn a_decision_is_kept_once_and_taken_back_once() {
    let mut store = Store::in_memory().unwrap();
    let late = decision(DecisionKind::Pin, "2025-02-01T00:00:00Z");
    let early = decision(DecisionKind::Merge, "2025-01-01T00:00:00Z");
    assert_eq!(late.sides[0], ["e1", "e2"]);
    assert!(store.put_decision(&late).unwrap());
    assert!(store.put_decision(&early).unwrap());
    assert!(
        !store.put_decision(&late).unwrap(),
        "the same again is nothing new"
    );
    assert_eq!(store.decisions().unwrap(), [early.clone(), late.clone()]);
    let undone = |by: &str| Undone {
        by: by.into(),
        at: "2025-03-01T00:00:00Z".into(),
    };
    assert_eq!(store.undo_decision("dnone", undone("ben")).unwrap(), None);
    let back = store
        .undo_decision(&late.id[..8], undone("ben"))
        .unwrap()
        .unwrap();
    assert_eq!(back.undone, Some(undone("ben")));
    let again = store
        .undo_decision(&late.id, undone("carl"))
        .unwrap()
        .unwrap();
    assert_eq!(
        again.undone,
        Some(undone("ben")),
        "who took it back first stays"
    );
    assert_eq!(store.decision(&early.id).unwrap(), Some(early));
    assert!(store.verify().unwrap().is_empty());
}

//! Every kind of damage is found, and named by what it is in.

mod common;

use common::{add, article, assert_good, coded, incident};
use detente_record::{Coded, Event};
use detente_store::{FaultKind, Over, Store};

/// Changes a good file behind the store's back, and expects faults of just these kinds.
fn check(sql: &str, expected: &[FaultKind]) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let mut store = Store::open(&path).unwrap();
    let (a, b) = (add(&mut store, 1), add(&mut store, 2));
    let incidents = [incident("i-1", "2025-07-02", &[&a, &b])];
    store.put_incidents(&incidents, Over::Everything).unwrap();
    assert_good(&store);
    let gave = store.coded(&a.id).unwrap().unwrap();
    drop(store);
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    // Whole and as text, which a store reads as well, so that there is something to change.
    for record in gave.records() {
        let mut json = serde_json::to_value(&record).unwrap();
        json.as_object_mut().unwrap().remove("type");
        conn.execute(
            "UPDATE record SET json = ?2 WHERE id = ?1",
            [json["id"].as_str().unwrap(), &json.to_string()],
        )
        .unwrap();
    }
    assert_good(&Store::open_read_only(&path).unwrap());
    conn.execute_batch(sql).unwrap();
    drop(conn);
    let faults = Store::open_read_only(&path).unwrap().verify().unwrap();
    let mut kinds: Vec<_> = faults.iter().map(|f| f.kind).collect();
    kinds.sort();
    kinds.dedup();
    assert_eq!(kinds, expected, "{sql}: {faults:#?}");
}

#[test]
fn damage_is_found() {
    use FaultKind::{Count, File, Hash, Reference, Row, Span, Stale, Words};
    check("SELECT 1", &[]);
    check(
        "UPDATE article SET text = text || ' more' WHERE seq = 1",
        &[Hash, Words],
    );
    check(
        "UPDATE article SET text = 'More ' || text WHERE seq = 1",
        &[Hash, Span, Words],
    );
    check(
        "UPDATE article SET title = 'X' WHERE seq = 1",
        &[Hash, Span, Words],
    );
    check("UPDATE article SET source = 'X' WHERE seq = 1", &[Hash]);
    check("UPDATE article SET published = 'X' WHERE seq = 1", &[Row]);
    let json = |from: &str, to: &str| {
        format!("UPDATE record SET json = replace(json, '{from}', '{to}') WHERE article = 1")
    };
    check(
        &json(
            "\"start\":7,\"text\":\"expelled",
            "\"start\":8,\"text\":\"expelled",
        ),
        &[Hash, Span],
    );
    check(&json("\"quad_code\":0", "\"quad_code\":1"), &[Hash]);
    check(&json("\"quad_code\":0", "\"quad_code\":"), &[Row]);
    check(&json("\"AAA\"", "\"CCC\""), &[Hash, Row]);
    check(
        "UPDATE record SET json = x'8128' WHERE kind = 'claim'",
        &[Row],
    );
    check("UPDATE record SET actors = 'CCC' WHERE seq = 1", &[Row]);
    check("UPDATE note SET reason = 'X'", &[Row]);
    check("DELETE FROM note", &[Hash]);
    check("DELETE FROM record_dyad WHERE record = 1", &[Row, Count]);
    check("UPDATE weekly SET n5 = n5 + 1", &[Count]);
    check("DELETE FROM weekly", &[Count]);
    check(
        // What leads to a claim by its speaker leads nowhere then.
        "DELETE FROM record WHERE kind = 'claim'",
        &[File, Hash, Reference],
    );
    check(
        "DELETE FROM record WHERE seq = 1; DELETE FROM record_dyad WHERE record = 1; DELETE FROM weekly WHERE week = '2025-06-30'",
        &[Hash, Reference, Stale, Count],
    );
    check("DELETE FROM article WHERE seq = 1", &[File, Stale, Words]);
    check("DELETE FROM incident_member", &[Row]);
    check("DELETE FROM incident_dyad", &[Row]);
    check("DELETE FROM incident_told", &[Row]);
    check("INSERT INTO incident_told VALUES (1, 99)", &[File]);
    check("UPDATE incident SET json = 'X'", &[Row]);
    check(
        "DELETE FROM article_words_data WHERE id > 10",
        &[File, Words],
    );
    check(
        "INSERT INTO article_words (rowid, title, text) VALUES (99, 'X', 'Y')",
        &[Words],
    );
}

#[test]
fn what_is_made_of_the_records_can_be_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let mut store = Store::open(&path).unwrap();
    add(&mut store, 1);
    let harm = "DELETE FROM weekly;
        INSERT INTO article_words (article_words) VALUES ('delete-all')";
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch(harm).unwrap();
    let faults = store.verify().unwrap();
    assert_eq!(faults.len(), 2, "{faults:#?}");
    assert!(faults.iter().all(detente_store::Fault::can_be_mended));
    assert!(faults.iter().all(|f| f.kind.advice().contains("--mend")));
    store.mend().unwrap();
    assert_good(&store);
    assert_eq!(store.search("envoy", 9).unwrap().len(), 1);
}

/// Stores records with a change made before they were added, and expects a span that does not hold.
fn check_span(change: impl Fn(&mut Coded), says: &str) {
    let mut store = Store::in_memory().unwrap();
    let one = article(1);
    let mut gave = coded(&one);
    change(&mut gave);
    store.add(&one, &gave).unwrap();
    let faults = store.verify().unwrap();
    assert_eq!(faults.len(), 1, "{says}: {faults:#?}");
    assert_eq!(faults[0].kind, FaultKind::Span);
    assert!(
        faults[0].to_string().contains(says),
        "{says}: {}",
        faults[0]
    );
}

#[test]
fn every_offset_is_checked() {
    let first = |change: fn(&mut Event)| move |gave: &mut Coded| change(&mut gave.events[0]);
    check_span(first(|e| e.trigger.end += 1), "trigger");
    check_span(first(|e| e.text_info.start += 2), "text_info");
    check_span(first(|e| e.actor[0].start = Some(1)), "actor");
    check_span(first(|e| e.actor[0].end = None), "half a span");
    check_span(first(|e| e.recipient[0].entity_text.push('x')), "recipient");
    check_span(
        first(|e| e.recipient[0].from = Some([0, 9999])),
        "recipient.from",
    );
    check_span(first(|e| e.mentions[0].start = usize::MAX), "mentions");
    check_span(|gave| gave.events[1].trigger.start = 0, "trigger");
    check_span(|gave| gave.events[1].actor[0].start = Some(2), "actor");
    check_span(
        |gave| gave.occurrences[0].victims[0].start = Some(2),
        "victims",
    );
    check_span(|gave| gave.claims[0].cue.as_mut().unwrap().end = 3, "cue");
    check_span(|gave| gave.claims[0].content.start -= 1, "content");
    check_span(
        |gave| gave.claims[0].content.parts.push([0, 3]),
        "content.parts",
    );
    check_span(|gave| gave.claims[0].speaker[0].start = Some(0), "speaker");
    check_span(|gave| gave.assessments[0].trigger.text.clear(), "trigger");
}

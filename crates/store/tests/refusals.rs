//! Files that cannot be used, and disks that are full: one clear error each, and nothing lost.

mod common;

use common::{add, article, assert_good, coded};
use detente_store::{Error, Store};
use std::fs;
use std::path::Path;

/// Opening must fail with an error of the kind asked for that names the file, and leave it as it was.
fn check(path: &Path, is: fn(&Error) -> bool) {
    let before = fs::read(path).ok();
    for error in [
        Store::open(path).unwrap_err(),
        Store::open_read_only(path).unwrap_err(),
    ] {
        assert!(is(&error), "{error:?}");
        assert!(
            error.to_string().contains(path.to_str().unwrap()),
            "{error}"
        );
        assert!(!error.to_string().contains('\n'), "{error}");
    }
    assert_eq!(fs::read(path).ok(), before);
}

fn tamper(path: &Path, sql: &str) {
    rusqlite::Connection::open(path)
        .unwrap()
        .execute_batch(sql)
        .unwrap();
}

#[test]
fn what_is_no_database_of_ours_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    check(folder.path(), Error::is_not_ours);
    fs::write(
        at("text"),
        "{\"text\": \"Not a database, and longer than a header.\"}\n",
    )
    .unwrap();
    check(&at("text"), Error::is_not_ours);
    fs::write(at("short"), "hi").unwrap();
    check(&at("short"), Error::is_not_ours);
    fs::write(
        at("headed"),
        [b"SQLite format 3\0".to_vec(), vec![7; 5000]].concat(),
    )
    .unwrap();
    check(&at("headed"), Error::is_not_ours);
    tamper(&at("other"), "CREATE TABLE bookmark (url TEXT)");
    check(&at("other"), Error::is_not_ours);
    #[cfg(unix)]
    check_device();
    check(&at("no/such/a.db"), Error::is_missing);
    assert!(Store::open_read_only(at("none")).unwrap_err().is_missing());
    assert!(!at("none").exists());
}

#[cfg(unix)]
fn check_device() {
    for error in [Store::open("/dev/full"), Store::open_read_only("/dev/null")] {
        assert!(error.unwrap_err().is_not_ours());
    }
}

#[test]
fn a_database_from_a_newer_version_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    add(&mut Store::open(&path).unwrap(), 1);
    let conn = rusqlite::Connection::open(&path).unwrap();
    let format: i64 = conn
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap();
    drop(conn);
    tamper(&path, "PRAGMA user_version = 99");
    check(&path, Error::is_newer);
    tamper(&path, &format!("PRAGMA user_version = {format}"));
    assert_eq!(Store::open(&path).unwrap().counts().unwrap().articles, 1);
}

/// Makes a database as the second format kept it, with one article, its event and an incident.
fn old_format(path: &Path) -> (detente_record::Article, detente_record::Coded) {
    let conn = rusqlite::Connection::open(path).unwrap();
    conn.execute_batch(include_str!("../src/schema/1.sql"))
        .unwrap();
    conn.execute_batch(include_str!("../src/schema/2.sql"))
        .unwrap();
    conn.execute_batch("PRAGMA user_version = 2; PRAGMA application_id = 0x44746e74")
        .unwrap();
    let article = article(1);
    let gave = detente_record::Coded {
        events: vec![coded(&article).events[0].clone()],
        claims: coded(&article).claims,
        sentences: 2,
        ..Default::default()
    };
    let event = &gave.events[0];
    conn.execute(
        "INSERT INTO article (id, published, title, source, text, raw_sha256, text_sha256,
           extractor, translated, handling, sentences, content_sha256, coded_sha256)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, 'text/1', 'unknown', 'open', 2, 'x', 'y')",
        rusqlite::params![
            article.id,
            article.published.unwrap().to_string(),
            article.title,
            article.source,
            article.text,
            article.text_sha256
        ],
    )
    .unwrap();
    let event = (&event.id, "event", serde_json::to_string(event).unwrap());
    let claims = gave.claims.iter();
    let claims = claims.map(|c| (&c.id, "claim", serde_json::to_string(c).unwrap()));
    for (id, kind, json) in claims.chain([event]) {
        conn.execute(
            "INSERT INTO record (id, article, kind, ord, date, what, actors, recipients, standing, json)
             VALUES (?1, 1, ?2, 0, '', '', '', '', '', ?3)",
            (id, kind, json),
        )
        .unwrap();
    }
    conn.execute_batch(
        "INSERT INTO article_words (rowid, title, text) SELECT seq, title, text FROM article",
    )
    .unwrap();
    let happened = detente_record::Incident {
        aliases: vec!["i-0".to_owned()],
        ..common::incident("i-1", "2025-07-02", &[&article])
    };
    conn.execute(
        "INSERT INTO incident VALUES ('i-1', '2025-07-02', '2025-07-02', 0, ?1)",
        [serde_json::to_string(&happened).unwrap()],
    )
    .unwrap();
    (article, gave)
}

#[test]
fn a_database_of_an_older_format_is_brought_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let (article, gave) = old_format(&path);
    assert!(Store::open_read_only(&path).is_err());
    let store = Store::open(&path).unwrap();
    assert_eq!(store.article(&article.id).unwrap(), Some(article.clone()));
    assert_eq!(store.coded(&article.id).unwrap(), Some(gave.clone()));
    assert_eq!(store.events_of_dyad("AAA", "BBB").unwrap(), gave.events);
    assert_eq!(store.search("envoy", 9).unwrap().len(), 1);
    assert_eq!(store.incident("i-0").unwrap().unwrap().id, "i-1");
    drop(store);
    let store = Store::open_read_only(&path).unwrap();
    assert_good(&store);
}

/// What the tenth step changed, changed back.
const NINTH: &str = "
    ALTER TABLE incident_member RENAME TO member;
    CREATE TABLE incident_member (incident INTEGER NOT NULL, article INTEGER NOT NULL,
      record INTEGER NOT NULL, PRIMARY KEY (record, article, incident)) WITHOUT ROWID;
    INSERT INTO incident_member SELECT m.incident, r.article, r.seq
      FROM member m JOIN record r ON r.seq = m.record;
    INSERT INTO incident_member SELECT incident, -record, 0 FROM member WHERE record < 0;
    DROP TABLE member;
    ALTER TABLE incident_told RENAME TO told;
    CREATE TABLE incident_told (day TEXT NOT NULL, incident INTEGER NOT NULL,
      PRIMARY KEY (day, incident)) WITHOUT ROWID;
    INSERT INTO incident_told SELECT CASE WHEN day < -99999 THEN '' ELSE date(day * 86400, 'unixepoch') END,
      incident FROM told;
    DROP TABLE told;
    CREATE INDEX incident_told_incident ON incident_told (incident);
    ALTER TABLE incident_dyad RENAME TO dyad;
    CREATE TABLE incident_dyad (a TEXT NOT NULL, b TEXT NOT NULL, incident TEXT NOT NULL,
      PRIMARY KEY (a, b, incident)) WITHOUT ROWID;
    INSERT INTO incident_dyad SELECT a, b, (SELECT id FROM incident WHERE seq = incident) FROM dyad;
    DROP TABLE dyad;
    CREATE INDEX incident_dyad_incident ON incident_dyad (incident);
    UPDATE article SET text_sha256 = x'00', raw_sha256 = x'00', translated = 'unknown';
    UPDATE record SET standing = 'narrated' WHERE standing = '';
    PRAGMA user_version = 9";

#[test]
fn a_database_of_the_ninth_format_holds_the_same_in_less_room() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let mut store = Store::open(&path).unwrap();
    let (one, two) = (add(&mut store, 1), add(&mut store, 2));
    let mut dated = common::incident("i-1", "2025-07-02", &[&one, &two]);
    dated.reports[0].published = one.published;
    // A report without a record of its own, and a day that is not known.
    dated.reports[1].events.clear();
    let stored = [dated];
    store
        .put_incidents(&stored, detente_store::Over::Everything)
        .unwrap();
    let event = &coded(&one).events[0];
    let over = [(event.id.clone(), "i-1".to_owned())];
    let (day, none) = (one.published.unwrap(), []);
    store.put_found(Some((day, day)), &over, &none).unwrap();
    let told = store.coded(&one.id).unwrap();
    drop(store);
    tamper(&path, NINTH);
    // What was found stood in the record as well.
    let written = told.as_ref().unwrap().events[0].clone();
    assert_eq!(written.over.as_deref(), Some("i-1"));
    let conn = rusqlite::Connection::open(&path).unwrap();
    let json = serde_json::to_string(&written).unwrap();
    let sql = "UPDATE record SET json = ?2 WHERE id = ?1";
    assert_eq!(conn.execute(sql, [&written.id, &json]).unwrap(), 1);
    drop(conn);
    assert!(Store::open_read_only(&path).is_err());
    let store = Store::open(&path).unwrap();
    assert_good(&store);
    assert_eq!(store.article(&one.id).unwrap(), Some(one.clone()));
    assert_eq!(store.coded(&one.id).unwrap(), told);
    let bare = store.as_coded(&one.id).unwrap().unwrap();
    assert_eq!(bare.coded.events[0].over, None);
    let told = |day| store.incidents_told(day).unwrap();
    assert_eq!(told(Some((day, day))), stored);
    assert_eq!(told(None), stored);
    let filter = detente_store::IncidentFilter {
        dyad: Some(["BBB".to_owned(), "AAA".to_owned()]),
        ..Default::default()
    };
    assert_eq!(store.incidents(&filter).unwrap(), stored);
    assert_eq!(store.days().unwrap().len(), 3);
}

#[test]
fn an_empty_file_becomes_a_database() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("100% a?b#c.db");
    fs::write(&path, "").unwrap();
    assert!(Store::open_read_only(&path).unwrap_err().is_not_ours());
    assert_good(&Store::open(&path).unwrap());
    assert_good(&Store::open_read_only(&path).unwrap());
}

#[test]
fn a_store_opened_to_read_does_not_write() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let one = add(&mut Store::open(&path).unwrap(), 1);
    let mut store = Store::open_read_only(&path).unwrap();
    let two = article(2);
    assert!(store.add(&two, &coded(&two)).unwrap_err().is_read_only());
    assert!(
        store
            .put_incidents(&[], detente_store::Over::Everything)
            .unwrap_err()
            .is_read_only()
    );
    assert_eq!(store.article(&one.id).unwrap(), Some(one));
    assert_good(&store);
}

/// Who may do everything is not held by permissions; then there is nothing to see here.
#[cfg(unix)]
#[test]
fn a_write_protected_file_is_refused_and_can_still_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    add(&mut Store::open(&path).unwrap(), 1);
    let allow =
        |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    allow(&path, 0o444);
    let held = fs::OpenOptions::new().append(true).open(&path).is_err();
    if held {
        assert!(Store::open(&path).unwrap_err().is_read_only());
        allow(folder.path(), 0o555);
        assert_good(&Store::open_read_only(&path).unwrap());
        assert!(
            Store::open(folder.path().join("b.db"))
                .unwrap_err()
                .is_read_only()
        );
        allow(folder.path(), 0o755);
    }
}

#[test]
fn a_full_disk_loses_nothing_that_was_stored() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let mut store = Store::open(&path).unwrap();
    store.limit_pages(120).unwrap();
    let mut stored = 0;
    let error = loop {
        let one = article(stored);
        match store.add(&one, &coded(&one)) {
            Ok(_) => stored += 1,
            Err(error) => break error,
        }
        assert!(stored < 2000, "it is never full");
    };
    assert!(error.is_full(), "{error}");
    assert!(stored > 3, "{stored}");
    assert_good(&store);
    // In a batch the same, back to its beginning.
    store.begin().unwrap();
    let mut number = stored;
    let error = loop {
        let one = article(number);
        match store.add(&one, &coded(&one)) {
            Ok(_) => number += 1,
            Err(error) => break error,
        }
    };
    assert!(error.is_full(), "{error}");
    store.rollback();
    assert_eq!(store.counts().unwrap().articles, stored as u64);
    // With room again, it goes on.
    store.limit_pages(100_000).unwrap();
    add(&mut store, stored);
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.counts().unwrap().articles, stored as u64 + 1);
    assert_good(&store);
}

#[test]
fn a_second_writer_is_told_to_wait() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let mut one = Store::open(&path).unwrap();
    let mut two = Store::open(&path).unwrap();
    one.begin().unwrap();
    add(&mut one, 1);
    let second = article(2);
    assert!(two.add(&second, &coded(&second)).unwrap_err().is_locked());
    one.commit().unwrap();
    add(&mut two, 2);
    assert_eq!(one.counts().unwrap().articles, 2);
}

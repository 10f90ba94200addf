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
    tamper(&path, "PRAGMA user_version = 99");
    check(&path, Error::is_newer);
    tamper(&path, "PRAGMA user_version = 2");
    assert_eq!(Store::open(&path).unwrap().counts().unwrap().articles, 1);
}

#[test]
fn a_database_of_an_older_format_is_brought_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    add(&mut Store::open(&path).unwrap(), 1);
    tamper(
        &path,
        "DROP TABLE decision; DROP INDEX record_protected; PRAGMA user_version = 1",
    );
    assert!(Store::open_read_only(&path).is_err());
    let store = Store::open(&path).unwrap();
    assert_eq!(store.counts().unwrap().articles, 1);
    assert!(store.decisions().unwrap().is_empty());
    assert!(store.verify().unwrap().is_empty());
    assert!(Store::open_read_only(&path).is_ok());
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

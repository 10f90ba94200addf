//! A process that is killed loses what was not committed, and nothing else;
//! readers read while a writer writes.

mod common;

use common::{add, assert_good};
use detente_store::Store;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

const PATH: &str = "DETENTE_TEST_KILLED_WRITER";
const BATCH: usize = 7;

/// The process that is killed: does nothing unless it was started by the test below.
#[test]
fn killed_writer() {
    let Ok(path) = std::env::var(PATH) else {
        return;
    };
    let mut store = Store::open(path).unwrap();
    let mut number = store.counts().unwrap().articles as usize;
    loop {
        store.begin().unwrap();
        for _ in 0..BATCH {
            add(&mut store, number);
            number += 1;
        }
        store.commit().unwrap();
    }
}

fn articles(path: &Path) -> u64 {
    let store = Store::open_read_only(path);
    store
        .and_then(|store| store.counts())
        .map_or(0, |counts| counts.articles)
}

#[test]
fn a_kill_loses_no_more_than_the_open_batch() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let mut before = 0;
    for round in 0..8u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "killed_writer"])
            .env(PATH, &path)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let started = Instant::now();
        while articles(&path) <= before {
            assert!(
                started.elapsed() < Duration::from_secs(60),
                "it never wrote"
            );
            std::thread::sleep(Duration::from_millis(3));
        }
        let seen = articles(&path);
        // At another moment of a batch each time.
        std::thread::sleep(Duration::from_micros(2300 * round));
        child.kill().unwrap();
        child.wait().unwrap();
        let store = Store::open(&path).unwrap();
        let now = store.counts().unwrap().articles;
        assert!(now >= seen, "what a reader saw is there");
        assert_eq!(now % BATCH as u64, 0, "batches are whole");
        assert_good(&store);
        before = now;
    }
}

#[test]
fn readers_see_whole_batches_while_a_writer_writes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let mut writer = Store::open(&path).unwrap();
    let done = AtomicBool::new(false);
    let reads: usize = std::thread::scope(|scope| {
        let readers: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| watch(&path, &done)))
            .collect();
        for batch in 0..30 {
            writer.begin().unwrap();
            for number in 0..BATCH {
                add(&mut writer, batch * BATCH + number);
            }
            writer.commit().unwrap();
        }
        done.store(true, Ordering::Relaxed);
        readers
            .into_iter()
            .map(|reader| reader.join().unwrap())
            .sum()
    });
    assert!(reads >= 4, "{reads}");
    assert_eq!(articles(&path), 30 * BATCH as u64);
    assert_good(&writer);
}

fn watch(path: &Path, done: &AtomicBool) -> usize {
    let store = Store::open_read_only(path).unwrap();
    let (mut reads, mut last) = (0, 0);
    loop {
        let finished = done.load(Ordering::Relaxed);
        let now = store.events_of_dyad("AAA", "BBB").unwrap().len();
        assert!(
            now >= last && now.is_multiple_of(BATCH),
            "{last} then {now}"
        );
        last = now;
        reads += 1;
        if finished {
            return reads;
        }
    }
}

//! Imported series: stored once, read back as they were, also after a break.

use detente_record::{EventType, Imported, Precision, Side, Site};
use detente_store::{ImportedAs, ImportedFilter, Store};
use std::collections::BTreeMap;
use std::process::{Command, Stdio};
use std::time::Duration;

fn event(number: usize) -> Imported {
    let place = Site {
        name: format!("Town {}", number % 3),
        country: "AAA".into(),
        lat: Some(1.5),
        lon: (number.is_multiple_of(2)).then_some(-2.25),
        native: "Town|||A".into(),
    };
    Imported {
        series: "old".into(),
        key: match number % 3 {
            0 => number.to_string(),
            1 => format!("00{number}"),
            _ => String::new(),
        },
        date: format!("20{:02}-02-28", number % 30).parse().unwrap(),
        enddate: (number.is_multiple_of(5)).then(|| "2031-01-01".parse().unwrap()),
        date_precision: if number.is_multiple_of(7) {
            Precision::Month
        } else {
            Precision::Day
        },
        source: Side {
            code: "AAA".into(),
            sector: vec!["GOV".into(), "MIL".into()],
            name: format!("Army (Áland {})", number % 11),
            native: "Military,Government".into(),
            place: Some(place.clone()),
        },
        target: Side {
            code: if number.is_multiple_of(4) {
                String::new()
            } else {
                "BBB".into()
            },
            name: "B".into(),
            ..Side::default()
        },
        cameo: "190".into(),
        event: Some(EventType::Assault),
        mode: vec!["aerial".into()],
        context: vec!["military".into()],
        quad: 4,
        score: Some(-9.5),
        scale: "goldstein:icews".into(),
        place: (number.is_multiple_of(2)).then_some(place),
        text: "Fight".into(),
        url: format!("https://example.org/{number}"),
        publisher: "Wire".into(),
        story: number.to_string(),
        sentence: Some(2),
        reports: 3,
        extra: BTreeMap::from([("tone".to_owned(), "-1.5".to_owned())]),
    }
}

fn all(store: &Store) -> Vec<Imported> {
    let mut found = Vec::new();
    store
        .each_imported(&ImportedFilter::default(), |event| {
            found.push(event);
            Ok::<(), detente_store::Error>(())
        })
        .unwrap();
    found
}

fn import(store: &mut Store, events: &[Imported]) -> Vec<ImportedAs> {
    let mut import = store.import("old", "icews").unwrap();
    let done = events.iter().map(|e| import.add(e).unwrap()).collect();
    import.finish().unwrap();
    done
}

#[test]
fn what_is_stored_comes_back_and_twice_is_once() {
    let mut store = Store::in_memory().unwrap();
    let mut events: Vec<_> = (0..200).map(event).collect();
    // In one file, told twice: the table is empty and has no index yet.
    events.push(event(7));
    let done = import(&mut store, &events);
    assert_eq!(done[200], ImportedAs::Same);
    assert!(done[..200].iter().all(|d| *d == ImportedAs::New));
    events.pop();
    let mut found = all(&store);
    let key = |e: &Imported| e.url.clone();
    found.sort_by_key(key);
    events.sort_by_key(key);
    assert_eq!(found, events);
    // With the indexes there: nothing new, and what a table now reads otherwise is changed in place.
    assert!(
        import(&mut store, &events)
            .iter()
            .all(|d| *d == ImportedAs::Same)
    );
    let mut better = events[3].clone();
    better.target.code = "CCC".into();
    assert_eq!(import(&mut store, &[better.clone()]), [ImportedAs::Changed]);
    assert_eq!(import(&mut store, &[better]), [ImportedAs::Same]);
    assert_eq!(all(&store).len(), 200);
    assert_eq!(store.verify().unwrap(), []);
    let series = store.imported_series().unwrap();
    assert_eq!((series[0].name.as_str(), series[0].events), ("old", 200));
    assert_eq!(
        series[0].acts as usize,
        all(&store).iter().filter(|e| e.is_act()).count()
    );
}

#[test]
fn a_broken_import_can_be_done_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let events: Vec<_> = (0..60_000)
        .map(|n| Imported {
            story: format!("s{n}"),
            ..event(n % 100)
        })
        .collect();
    {
        let mut store = Store::open(&path).unwrap();
        let mut import = store.import("old", "icews").unwrap();
        for event in &events {
            import.add(event).unwrap();
        }
        // Dropped before the indexes are made: the first batch stays, the open one does not.
    }
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.imported_series().unwrap()[0].events, 50_000);
    let done = import(&mut store, &events);
    assert_eq!(
        done.iter().filter(|d| **d == ImportedAs::New).count(),
        10_000
    );
    assert_eq!(store.imported_series().unwrap()[0].events, 60_000);
}

#[test]
fn a_series_is_of_one_format() {
    let mut store = Store::in_memory().unwrap();
    import(&mut store, &[event(1)]);
    let error = store.import("old", "gdelt").err().unwrap().to_string();
    assert!(error.contains("give this one another name"), "{error}");
    assert!(!store.in_batch());
    let mut found = 0;
    let filter = ImportedFilter {
        dyad: Some(["BBB".into(), "AAA".into()]),
        from: "2001-01-01".parse().ok(),
        ..ImportedFilter::default()
    };
    let count = |_| {
        found += 1;
        Ok::<(), detente_store::Error>(())
    };
    store.each_imported(&filter, count).unwrap();
    assert_eq!(found, 1);
}

#[test]
fn a_changed_row_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    import(
        &mut Store::open(&path).unwrap(),
        &[event(1), event(2), event(3)],
    );
    let tamper = |sql: &str| {
        rusqlite::Connection::open(&path)
            .unwrap()
            .execute_batch(sql)
            .unwrap()
    };
    tamper(
        "UPDATE imported SET cameo = '010' WHERE seq = 1; UPDATE imported SET act = 1 - act WHERE seq = 2; UPDATE imported SET url = 99999 WHERE seq = 3",
    );
    let faults = Store::open(&path).unwrap().verify().unwrap();
    let ids: Vec<&str> = faults
        .iter()
        .map(|f| f.id.as_str())
        .filter(|id| !id.is_empty())
        .collect();
    assert_eq!(
        ids,
        ["imported 1", "imported 2", "imported 3"],
        "{faults:?}"
    );
}

const PATH: &str = "DETENTE_TEST_KILLED_IMPORT";

fn many() -> impl Iterator<Item = Imported> {
    (0..110_000).map(|n| Imported {
        story: format!("s{n}"),
        ..event(n % 100)
    })
}

/// The process that is killed: does nothing unless it was started by the test below.
#[test]
fn killed_import() {
    let Ok(path) = std::env::var(PATH) else {
        return;
    };
    let mut store = Store::open(path).unwrap();
    let mut import = store.import("old", "icews").unwrap();
    for event in many() {
        import.add(&event).unwrap();
    }
    import.finish().unwrap();
}

#[test]
fn a_killed_import_doubles_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let mut before = 0;
    for round in 0..6 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "killed_import"])
            .env(PATH, &path)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        // Before the first batch is stored, between batches, while indexes are made.
        std::thread::sleep(Duration::from_millis(150 + 450 * round));
        child.kill().unwrap();
        child.wait().unwrap();
        let store = Store::open(&path).unwrap();
        let now: u64 = store
            .imported_series()
            .unwrap()
            .iter()
            .map(|s| s.events)
            .sum();
        assert!(now >= before, "what was stored stays");
        before = now;
    }
    let mut store = Store::open(&path).unwrap();
    let mut import = store.import("old", "icews").unwrap();
    let mut new = 0;
    for event in many() {
        new += u64::from(import.add(&event).unwrap() == ImportedAs::New);
    }
    import.finish().unwrap();
    assert_eq!(before + new, 110_000);
    assert_eq!(store.imported_series().unwrap()[0].events, 110_000);
}

//! Breaks, alerts, thresholds, influence and charts, by the program itself on the demonstration's record.

mod server;

use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::Sha256;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

fn run(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_detente"))
        .args(args)
        .args(["--db", "demo.db"])
        .current_dir(folder)
        .output()
        .unwrap()
}

/// What a command prints; it must have done all.
fn told(folder: &Path, args: &[&str]) -> String {
    let output = run(folder, args);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args:?}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

fn lines(folder: &Path, args: &[&str]) -> Vec<Value> {
    let text = told(folder, args);
    text.lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect()
}

fn demo() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    told(folder.path(), &["demo"]);
    folder
}

#[test]
fn hindsight_finds_the_change_of_the_demonstration() {
    let folder = demo();
    let text = told(
        folder.path(),
        &["breaks", "--retrospective", "--dyad", "AZE-RUS"],
    );
    assert!(
        text.contains("▼ worse from the week of 23 December 2024"),
        "{text}"
    );
    // At a price no change is worth there is none.
    let none = told(
        folder.path(),
        &[
            "breaks",
            "--retrospective",
            "--beta",
            "1000000",
            "--dyad",
            "AZE-RUS",
        ],
    );
    assert!(!none.contains("from the week of"), "{none}");
}

#[test]
fn what_came_later_changes_nothing_that_was_known_before() {
    let folder = demo();
    let known = ["breaks", "--json", "--tier", "log", "--as-of", "2024-12-31"];
    let before = told(folder.path(), &known);
    assert!(!before.is_empty());
    let now = told(folder.path(), &["breaks", "--json", "--tier", "log"]);
    assert!(now.lines().count() > before.lines().count());
    let later = r#"{"id":"late","published":"2025-03-03","source":"wire","text":"Russia expelled 40 envoys of Azerbaijan on 27 December 2024. Russia bombed Baku on 28 December 2024."}"#;
    fs::write(folder.path().join("late.jsonl"), format!("{later}\n")).unwrap();
    told(folder.path(), &["add", "late.jsonl"]);
    assert_eq!(told(folder.path(), &known), before);
    // The article is in what is known today.
    let level = ["relation", "RUS", "AZE", "--json"];
    let early: Vec<&str> = [&level[..], &["--as-of", "2025-03-02"]].concat();
    assert_ne!(told(folder.path(), &level), told(folder.path(), &early));
}

// Days choose among the breaks there are; they do not make others.
#[test]
fn days_only_choose_what_is_shown() {
    let folder = demo();
    let breaks = ["breaks", "--json", "--tier", "log"];
    let all = lines(folder.path(), &breaks);
    let day = all[all.len() / 2]["detected"].as_str().unwrap();
    let some = lines(folder.path(), &[&breaks[..], &["--to", day]].concat());
    let until: Vec<Value> = all
        .iter()
        .filter(|b| b["detected"].as_str().unwrap() <= day)
        .cloned()
        .collect();
    assert!(until.len() < all.len());
    assert_eq!(some, until);
}

#[test]
fn an_alert_is_told_once_for_each_way() {
    let folder = demo();
    let alerts = ["alerts", "--json", "--tier", "log", "--from", "1900-01-01"];
    let first = lines(folder.path(), &alerts);
    assert!(first.len() > 3, "{first:?}");
    assert_eq!(told(folder.path(), &alerts), "");
    let again = lines(folder.path(), &[&alerts[..], &["--again"]].concat());
    assert_eq!(again, first);
    assert_eq!(told(folder.path(), &alerts), "");
}

// Whoever asks for the first time is told what is new, not all the years before.
#[test]
fn the_first_alerts_are_of_the_last_weeks() {
    let folder = demo();
    let alerts = ["alerts", "--json", "--tier", "log"];
    let all = lines(
        folder.path(),
        &[&alerts[..], &["--from", "1900-01-01", "--again"]].concat(),
    );
    let output = run(folder.path(), &alerts);
    let news: Vec<Value> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    assert!(!news.is_empty() && news.len() < all.len(), "{news:?}");
    assert_eq!(news, all[all.len() - news.len()..]);
    let older = format!("{} breaks seen before", all.len() - news.len());
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.contains(&older), "{errors}");
    // Where a start is named, the older ones are told once too.
    let from = [&alerts[..], &["--from", "1900-01-01"]].concat();
    assert_eq!(lines(folder.path(), &from), all[..all.len() - news.len()]);
    assert_eq!(told(folder.path(), &from), "");
}

/// Alerts of every tier, sent to an address of this machine.
fn to(url: &str) -> [&str; 6] {
    [
        "alerts",
        "--tier",
        "log",
        "--allow-private",
        "--webhook",
        url,
    ]
}

#[test]
fn what_is_sent_is_signed_and_sent_once() {
    let folder = demo();
    fs::write(folder.path().join("key"), "not a secret\n").unwrap();
    let heard = server::serve(|_, to| server::reply(to, "200 OK", &[], b""));
    let url = heard.url("/hook");
    let send = [&to(&url)[..], &["--secret-file", "key"]].concat();
    told(folder.path(), &send);
    let log = heard.log();
    let expected = lines(
        folder.path(),
        &["alerts", "--json", "--tier", "log", "--again"],
    );
    assert!(!expected.is_empty());
    assert_eq!(log.len(), expected.len());
    for (asked, expected) in log.iter().zip(&expected) {
        assert_eq!(asked.path, "/hook");
        let mut mac = Hmac::<Sha256>::new_from_slice(b"not a secret").unwrap();
        mac.update(&asked.body);
        let digits = mac
            .finalize()
            .into_bytes()
            .iter()
            .fold(String::new(), |mut s, b| {
                write!(s, "{b:02x}").unwrap();
                s
            });
        let signature = format!("sha256={digits}");
        assert_eq!(
            asked.header("x-detente-signature"),
            Some(signature.as_str())
        );
        let body: Value = serde_json::from_slice(&asked.body).unwrap();
        assert_eq!(&body, expected);
        assert_eq!(asked.header("idempotency-key"), body["id"].as_str());
    }
    told(folder.path(), &send);
    assert_eq!(heard.log().len(), expected.len(), "sent twice");
    // Another way has been told nothing yet.
    assert_eq!(
        lines(folder.path(), &["alerts", "--json", "--tier", "log"]),
        expected
    );
}

#[test]
fn what_could_not_be_sent_is_sent_the_next_time() {
    let folder = demo();
    let heard = server::serve(|asked, to| {
        let status = if asked.nth == 0 {
            "403 Forbidden"
        } else {
            "200 OK"
        };
        server::reply(to, status, &[], b"");
    });
    let url = heard.url("/hook");
    let send = to(&url);
    let failed = run(folder.path(), &send);
    assert!(!failed.status.success());
    let before = heard.log();
    told(folder.path(), &send);
    let after = heard.log();
    assert_eq!(after.len(), before.len() + 1);
    assert_eq!(after.last().unwrap().body, before[0].body);
}

#[test]
fn the_atom_feed_is_well_formed() {
    let folder = demo();
    told(
        folder.path(),
        &["alerts", "--tier", "log", "--atom", "feed.xml"],
    );
    let bytes = fs::read(folder.path().join("feed.xml")).unwrap();
    let feed = detente_ingest::feed::parse(&bytes, "feed.xml", &Default::default()).unwrap();
    let breaks = lines(folder.path(), &["breaks", "--json", "--tier", "log"]);
    assert_eq!(feed.items.len(), breaks.len());
    for item in &feed.items {
        let id = item.guid.as_deref().unwrap();
        assert!(id.starts_with("urn:detente:break:b"), "{id}");
        assert!(item.updated.is_some());
        assert!(!item.title.as_deref().unwrap().is_empty() && !item.text().is_empty());
    }
}

/// Twelve pairs with acts in most weeks of three years, as a series to import.
fn series(folder: &Path) {
    let codes = [
        "CHL", "PER", "NOR", "JPN", "KEN", "IND", "BRA", "POL", "GRC", "TUR", "EGY", "CAN",
    ];
    let kinds = [
        ("042", 1.9),
        ("112", -2.0),
        ("057", 8.0),
        ("046", 7.0),
        ("138", -7.0),
    ];
    let mut text = "date,source_iso3,target_iso3,cameo,intensity\n".to_owned();
    let mut dice = 12_345_u64;
    for n in 0..1_200 {
        dice = dice
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let roll = (dice >> 33) as usize;
        let pair = n % 12;
        let (code, score) = kinds[roll % 5];
        let (year, month, day) = (2020 + n / 400, n % 400 / 34 + 1, roll / 5 % 28 + 1);
        let (a, b) = (codes[pair], codes[(pair + 1) % 12]);
        writeln!(text, "{year}-{month:02}-{day:02},{a},{b},{code},{score}").unwrap();
    }
    fs::write(folder.join("series.csv"), text).unwrap();
}

#[test]
fn thresholds_are_kept_only_when_asked() {
    let folder = demo();
    let few = run(folder.path(), &["calibrate", "--dry-run"]);
    assert!(!few.status.success());
    let why = String::from_utf8_lossy(&few.stderr).into_owned();
    assert!(why.contains("ten are needed"), "{why}");

    series(folder.path());
    told(
        folder.path(),
        &["import", "series", "series.csv", "--series", "s"],
    );
    let breaks = ["breaks", "--json", "--tier", "log", "--series", "s"];
    let before = told(folder.path(), &breaks);
    let rates = ["--series", "s", "--rates", "12", "11", "10"];
    let dry = [&["calibrate", "--dry-run"], &rates[..]].concat();
    assert!(!told(folder.path(), &dry).is_empty());
    assert_eq!(told(folder.path(), &breaks), before);
    told(folder.path(), &[&["calibrate"], &rates[..]].concat());
    assert_ne!(told(folder.path(), &breaks), before);
}

#[test]
fn influence_is_a_panel_with_what_was_supplied() {
    let folder = demo();
    let over = ["influence", "Russia", "over", "Azerbaijan", "--json"];
    let bare = &lines(folder.path(), &over)[0];
    assert_eq!(bare["panel"]["dependence"], "not measured");
    let trade = "exporter,importer,year,usd\nRUS,AZE,2024,100\nTUR,AZE,2024,300\nRUS,AZE,2025,50\nTUR,AZE,2025,450\n";
    fs::write(folder.path().join("trade.csv"), trade).unwrap();
    let supplied = [&over[..], &["--dependence", "trade.csv"]].concat();
    let full = &lines(folder.path(), &supplied)[0];
    let dependence = &full["panel"]["dependence"];
    let near = |key: &str, x: f64| (dependence[key].as_f64().unwrap() - x).abs() < 1e-9;
    assert!(near("before", 0.25) && near("now", 0.1), "{dependence}");
    assert_eq!(full["panel"]["goodwill"], bare["panel"]["goodwill"]);

    fs::write(
        folder.path().join("bad.csv"),
        "exporter,importer,year,usd\nRUS,AZE,soon,100\n",
    )
    .unwrap();
    let bad = run(
        folder.path(),
        &[&over[..], &["--dependence", "bad.csv"]].concat(),
    );
    assert!(!bad.status.success());
    assert!(String::from_utf8_lossy(&bad.stderr).contains("bad.csv"));
}

#[test]
fn charts_are_written_without_scripts() {
    let folder = demo();
    told(
        folder.path(),
        &[
            "relation", "RUS", "AZE", "--svg", "r.svg", "--html", "r.html",
        ],
    );
    let svg = fs::read_to_string(folder.path().join("r.svg")).unwrap();
    assert!(svg.starts_with("<svg ") && svg.trim_end().ends_with("</svg>"));
    let html = fs::read_to_string(folder.path().join("r.html")).unwrap();
    assert!(html.contains("<svg ") && html.contains("</html>"));
    for text in [svg, html] {
        let small = text.to_lowercase();
        for unwanted in [
            "<script",
            "javascript:",
            " onload",
            " onclick",
            "src=\"http",
        ] {
            assert!(!small.contains(unwanted), "{unwanted}");
        }
    }
}

//! Event formats by the program itself: what goes out, what comes in, what is said of it.

use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn detente(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_detente"))
        .args(args)
        .args(["--db", "a.db"])
        .current_dir(folder)
        .output()
        .unwrap()
}

fn told(folder: &Path, args: &[&str]) -> (String, String) {
    let output = detente(folder, args);
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{args:?}: {errors}");
    (String::from_utf8(output.stdout).unwrap(), errors)
}

/// A store with an act, a plan, a denial, a meeting and a blow without a doer; the last of an article that may not be shown.
fn filled() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let text = |id: &str, more: &str, text: &str| {
        format!(
            "{{\"id\":\"{id}\",\"published\":\"2025-07-02\",\"source\":\"wire\"{more},\"text\":\"{text}\"}}\n"
        )
    };
    let articles = text(
        "a1",
        "",
        "Łódź: Poland expelled three Russian diplomats on Tuesday. Poland will expel two Belarusian diplomats next week.",
    ) + &text(
        "a2",
        ",\"url\":\"https://a.example/2\"",
        "Chile and Peru held talks in Lima on Tuesday. Chile denied that it had attacked Peru.",
    ) + &text(
        "a3",
        "",
        "Three Norwegian diplomats were expelled on Tuesday.",
    ) + &text(
        "a4",
        ",\"handling\":\"restricted\"",
        "Kenya condemned Ethiopia on Tuesday.",
    );
    fs::write(folder.path().join("in.jsonl"), articles).unwrap();
    told(folder.path(), &["add", "in.jsonl"]);
    folder
}

#[test]
fn what_was_coded_goes_out_and_comes_in() {
    let folder = filled();
    let at = folder.path();
    let (csv, said) = told(at, &["export", "--as", "csv"]);
    assert!(csv.contains("2025-07-01,,day,POL,,Poland,RUS"), "{csv}");
    assert!(csv.contains(",PER,") && csv.contains(",CHL,"), "{csv}");
    assert!(
        !csv.contains("BLR") && !csv.contains("KEN") && !csv.contains("ASSAULT"),
        "{csv}"
    );
    assert!(
        said.contains("planned, hypothetical, negated or historical"),
        "{said}"
    );
    for (kind, format) in [
        ("icews", "icews"),
        ("gdelt", "gdelt"),
        ("polecat", "polecat"),
        ("phoenix", "phoenix"),
        ("petrarch", "petrarch"),
        ("series", "csv"),
        ("series", "parquet"),
    ] {
        let file = format!("out.{format}");
        let (_, said) = told(at, &["export", "--as", format, "--out", &file]);
        let rows: u64 = said.split(' ').next().unwrap().parse().unwrap();
        // The expulsion, and the talks in both directions.
        assert_eq!(rows, 3, "{format}: {said}");
        let name = format!("back-{format}");
        let (_, said) = told(at, &["import", kind, &file, "--series", &name]);
        assert!(
            said.contains("read 3 + set aside 0") && said.contains("repairs 0"),
            "{format}: {said}"
        );
        let (again, _) = told(
            at,
            &[
                "export", "--series", &name, "--as", "csv", "--dyad", "POL-RUS",
            ],
        );
        let row = again.lines().nth(1).unwrap();
        assert!(
            // Formats of PLOVER's have no CAMEO code to bring back.
            row.starts_with("2025-07-01,,day,POL")
                && (row.contains("161") || row.contains("SANCTION,expel")),
            "{format}: {row}"
        );
        let (_, said) = told(at, &["import", kind, &file, "--series", &name]);
        assert!(
            said.contains("0 new events") && said.contains("3 known before"),
            "{format}: {said}"
        );
    }
    let output = detente(at, &["export", "--as", "parquet"]);
    assert_eq!(output.status.code(), Some(2));
    let output = detente(at, &["export", "--series", "nothing"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("back-icews"));
}

#[test]
fn plover_counts_characters_and_filters_hold() {
    let folder = filled();
    let (out, said) = told(folder.path(), &["export", "--dyad", "Poland-Russia"]);
    let events: Vec<Value> = out
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    assert_eq!(events.len(), 1, "{out}");
    let actor = &events[0]["actor"][0];
    // Three letters of Łódź take two bytes.
    assert_eq!(
        (actor["start"].as_u64(), actor["end"].as_u64()),
        (Some(6), Some(12)),
        "{actor}"
    );
    assert_eq!(events[0]["cite_info"]["citation"], "a1");
    assert!(said.contains("0 events left out"), "{said}");
    let (_, said) = told(folder.path(), &["export"]);
    assert!(said.contains("no actor"), "{said}");
    let (out, _) = told(
        folder.path(),
        &[
            "export",
            "--type",
            "consult",
            "--from",
            "2025-07-01",
            "--to",
            "2025-07-01",
        ],
    );
    assert_eq!(out.lines().count(), 1, "{out}");
    let output = detente(folder.path(), &["export", "--type", "FIGHT"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("ASSAULT"));
}

#[test]
fn what_cannot_be_imported_is_said_and_the_rest_is() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("a.csv"), "date,source_iso3,target_iso3,cameo,intensity\n2018-01-01,FRA,DEU,040,1\nsoon,FRA,DEU,040,1\n").unwrap();
    fs::write(at.join("b.txt"), "no events at all\n").unwrap();
    let output = detente(
        at,
        &["import", "series", "a.csv", "b.txt", "c.csv", "--json"],
    );
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.contains("a.csv:3: warning: set aside, no date: soon"),
        "{said}"
    );
    assert!(
        said.contains("b.txt: its first line has one column only")
            && said.contains("c.csv: there is no such file"),
        "{said}"
    );
    assert!(
        said.contains("rows 3 = read 1 + set aside 1 (1 no date) + headers 1 + blank 0"),
        "{said}"
    );
    let account: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (
            account["series"].as_str(),
            account["set_aside"]["no date"].as_u64()
        ),
        (Some("a"), Some(1))
    );
    // A series is of one format.
    let output = detente(at, &["import", "icews", "b.txt", "--series", "a"]);
    assert_eq!(output.status.code(), Some(2));
}

// `import icews <(zcat …)`: a pipe is named like a file, and cannot be wound back.
#[cfg(unix)]
#[test]
fn a_pipe_that_has_a_name_is_read_like_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let rows = "date,source_iso3,target_iso3,cameo,intensity\n2024-03-05,POL,RUS,1111,-2.0\n";
    fs::write(folder.path().join("a.csv"), rows).unwrap();
    let mut cat = Command::new("cat")
        .arg(folder.path().join("a.csv"))
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_detente"))
        .args([
            "import",
            "series",
            "/dev/stdin",
            "--series",
            "s",
            "--db",
            "a.db",
        ])
        .current_dir(folder.path())
        .stdin(cat.stdout.take().unwrap())
        .output()
        .unwrap();
    cat.wait().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("1 new events"), "{said}");
}

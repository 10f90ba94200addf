//! The program from outside: bad input, accounts, threads, spans.

use assert_cmd::Command;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn detente() -> Command {
    Command::cargo_bin("detente").unwrap()
}

fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../samples/greece-turkey.jsonl")
}

fn run(args: &[&str], folder: &Path) -> (i32, String, String) {
    let done = detente().args(args).current_dir(folder).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        done.status.code().unwrap(),
        text(done.stdout),
        text(done.stderr),
    )
}

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    let file = samples();
    let file = file.to_str().unwrap();
    let here = Path::new(".");
    let one = run(&["code", "--json", "--notes", "--threads", "1", file], here);
    let three = run(&["code", "--json", "--notes", "--threads", "3", file], here);
    assert_eq!(one.0, 0, "{}", one.2);
    assert!(one.1.lines().count() > 50);
    assert_eq!(one.1, three.1);
}

#[test]
fn in_is_coded_and_set_aside() {
    let (_, out, err) = run(
        &["code", "--json", "--notes", samples().to_str().unwrap()],
        Path::new("."),
    );
    let line = err.lines().find(|l| l.contains("sentences:")).unwrap();
    let numbers: Vec<u64> = line
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|n| n.parse().ok())
        .collect();
    let [read, coded, aside] = numbers[..3] else {
        panic!("{line}")
    };
    assert_eq!(read, coded + aside, "{line}");
    let notes = out
        .lines()
        .filter(|l| l.starts_with("{\"type\":\"note\""))
        .count() as u64;
    assert_eq!(notes, aside);
}

#[test]
fn spans_slice_the_article() {
    let texts: Vec<Value> = fs::read_to_string(samples())
        .unwrap()
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    let (_, out, _) = run(
        &["code", "--json", samples().to_str().unwrap()],
        Path::new("."),
    );
    let mut checked = 0;
    for line in out.lines() {
        let record: Value = serde_json::from_str(line).unwrap();
        let article = texts.iter().find(|a| a["id"] == record["article"]).unwrap();
        let part = if record["text_info"]["part"] == "title" {
            "title"
        } else {
            "text"
        };
        let text = article[part].as_str().unwrap();
        let span = &record["trigger"];
        if let (Some(start), Some(end)) = (span["start"].as_u64(), span["end"].as_u64()) {
            assert_eq!(
                text.get(start as usize..end as usize),
                span["text"].as_str(),
                "{line}"
            );
            checked += 1;
        }
    }
    assert!(checked > 20, "{checked}");
}

#[test]
fn bad_input_gets_one_clear_message_and_the_rest_is_done() {
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    let good =
        "{\"published\":\"2025-01-02\",\"text\":\"Poland expelled two Russian diplomats.\"}\n";
    fs::write(here.join("empty.txt"), "").unwrap();
    fs::write(here.join("bytes.txt"), [0u8, 159, 146, 150, 0, 0, 1, 2, 3]).unwrap();
    fs::write(
        here.join("broken.jsonl"),
        format!("{good}{{\"text\": 7}}\nnot json\n{good}"),
    )
    .unwrap();
    fs::write(
        here.join("undated.jsonl"),
        good.replace("2025-01-02", "the day before"),
    )
    .unwrap();
    let (code, out, err) = run(
        &[
            "code",
            "--json",
            "broken.jsonl",
            "empty.txt",
            "bytes.txt",
            "missing.txt",
            ".",
        ],
        here,
    );
    assert_eq!(code, 1, "{err}");
    assert!(
        out.lines().filter(|l| l.contains("\"SANCTION\"")).count() >= 2,
        "{out}"
    );
    for words in [
        "broken.jsonl:2",
        "broken.jsonl:3",
        "empty.txt",
        "bytes.txt",
        "missing.txt",
    ] {
        assert!(err.contains(words), "nothing is said of {words}:\n{err}");
    }
    let (code, out, err) = run(&["code", "--json", "undated.jsonl"], here);
    assert_eq!(code, 0, "{err}");
    assert!(
        err.contains("undated.jsonl:1") && out.contains("\"date\":null"),
        "{err}{out}"
    );
}

#[test]
fn a_long_line_is_refused_and_the_next_is_read() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("long.jsonl");
    let long = "x".repeat(20 << 20);
    fs::write(
        &file,
        format!("{{\"text\":\"{long}\"}}\n{{\"text\":\"Iran expelled a French diplomat.\"}}\n"),
    )
    .unwrap();
    let (code, out, err) = run(&["code", "--json", "long.jsonl"], dir.path());
    assert_eq!(code, 1);
    assert!(
        err.contains("long.jsonl:1") && out.contains("\"SANCTION\""),
        "{err}"
    );
}

#[test]
fn a_store_keeps_what_it_is_given_once() {
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    let file = samples();
    let file = file.to_str().unwrap();
    let add = || run(&["add", file, "--db", "a.db"], here);
    assert_eq!(add().0, 0);
    let export = || run(&["export", "--db", "a.db"], here).1;
    let first = export();
    assert!(first.lines().count() > 10);
    assert!(
        add().2.contains("0 new or changed"),
        "adding twice changes nothing"
    );
    assert_eq!(first, export());
    let (code, _, err) = run(&["verify", "--db", "a.db"], here);
    assert_eq!(code, 0, "{err}");
    let (code, out, err) = run(
        &["relation", "Greece", "Turkey", "--db", "a.db", "--json"],
        here,
    );
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("\"type\":\"level\""));
}

#[test]
fn what_cannot_run_says_so() {
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    let (code, _, err) = run(&["relation", "Atlantis", "Russia"], here);
    assert_eq!(code, 2);
    assert!(err.contains("Atlantis"), "{err}");
    let (_, _, err) = run(&["relation", "Azerbaijen", "Russia"], here);
    assert!(err.contains("did you mean “Azerbaijan”?"), "{err}");
    fs::write(
        here.join("not.db"),
        "no database at all, but long enough to look at ".repeat(50),
    )
    .unwrap();
    let (code, _, err) = run(&["incidents", "--db", "not.db"], here);
    assert_eq!(code, 2);
    assert!(
        err.contains("not.db") && !err.contains("detente add"),
        "{err}"
    );
    let (code, _, err) = run(&["code", "--lexicon", "nowhere", "not.db"], here);
    assert_eq!(code, 2);
    assert!(err.contains("nowhere"), "{err}");
}

#[test]
fn conllu_keeps_its_tokens() {
    let dir = tempfile::tempdir().unwrap();
    let text = "# sent_id = 1\n1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tDo\tdo\tAUX\t_\t_\t3\taux\t_\t_\n2\tn't\tnot\tPART\t_\t_\t3\tadvmod\t_\t_\n3\tgo\tgo\tVERB\t_\t_\t0\troot\t_\tX=Y\n\n";
    fs::write(dir.path().join("a.conllu"), text).unwrap();
    let (code, out, err) = run(
        &["read", "--conllu", "--format", "conllu", "a.conllu"],
        dir.path(),
    );
    assert_eq!(code, 0, "{err}");
    let forms = |t: &str| {
        t.lines()
            .map(|l| l.split('\t').take(2).collect::<Vec<_>>().join(" "))
            .collect::<Vec<_>>()
    };
    assert_eq!(forms(&out), forms(text));
    assert!(out.contains("X=Y"));
}

#[test]
fn the_demonstration_runs() {
    let dir = tempfile::tempdir().unwrap();
    let (code, out, err) = run(&["demo", "--db", "demo.db"], dir.path());
    assert_eq!(code, 0, "{err}");
    for words in [
        "incidents are contested",
        "Azerbaijan – Russia",
        "▼",
        "One event, explained",
    ] {
        assert!(out.contains(words), "{words} is missing:\n{out}");
    }
}

#[test]
fn pages_are_served_to_others_only_with_a_token() {
    let dir = tempfile::tempdir().unwrap();
    let (code, _, err) = run(&["serve"], dir.path());
    assert_eq!(code, 2);
    assert!(err.contains("fill a record first"), "{err}");
    run(&["demo", "--db", "d.db"], dir.path());
    fs::write(dir.path().join("token"), "short\n").unwrap();
    for (args, told) in [
        (&["--listen", "0.0.0.0:0"][..], "give a token"),
        (&["--listen", "[::]:0"], "give a token"),
        (&["--token-file", "token"], "can be guessed"),
        (&["--token-file", "nowhere"], "cannot be read"),
        (&["--cors", "example.org"], "is no origin"),
        (&["--listen", "here"], "invalid"),
    ] {
        let args = [&["serve", "--db", "d.db"], args].concat();
        let (code, out, err) = run(&args, dir.path());
        assert_eq!((code, out.as_str()), (2, ""), "{args:?}");
        assert!(err.contains(told), "{args:?}: {err}");
    }
}

//! `detente incident` from outside: pages, case files, decisions, masks.

use assert_cmd::Command;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// Two wire stories of one happening, a third of another, in a folder of their own.
const NEWS: [(&str, &str, &str, &str); 4] = [
    (
        "n1",
        "2025-03-03",
        "wire-a",
        "Leyla Varan, 12, and three other people died in a blast in Kharkiv on Sunday. Ukraine's interior ministry said that Russian forces had shelled the market in Kharkiv, killing four people.",
    ),
    (
        "n2",
        "2025-03-04",
        "wire-b",
        "Russia's defence ministry denied that its forces had shelled the market in Kharkiv on Sunday. Four people, among them Leyla Varan, died in the blast in Kharkiv on 2 March.",
    ),
    (
        "n3",
        "2025-03-05",
        "wire-c",
        "Four people died in the blast in Kharkiv on Sunday, 2 March. <script>alert(1)</script> & \"more\".",
    ),
    (
        "n4",
        "2025-03-20",
        "wire-a",
        "Nine people died in a fire in Lagos on Thursday.",
    ),
];

fn run(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let mut command = Command::cargo_bin("detente").unwrap();
    let done = command.args(args).env("USER", "anna").env_remove("COLUMNS");
    let done = done.current_dir(folder).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        done.status.code().unwrap(),
        text(done.stdout),
        text(done.stderr),
    )
}

fn add(folder: &Path, news: &[(&str, &str, &str, &str)]) {
    let lines: Vec<String> = news
        .iter()
        .map(|(id, day, source, text)| {
            serde_json::json!({"id": id, "published": day, "source": source, "title": text.split('.').next(), "text": text}).to_string()
        })
        .collect();
    fs::write(folder.join("news.jsonl"), lines.join("\n")).unwrap();
    let (code, _, err) = run(folder, &["add", "news.jsonl", "--db", "a.db"]);
    assert_eq!(code, 0, "{err}");
}

fn incidents(folder: &Path) -> Vec<Value> {
    let (code, out, err) = run(folder, &["incidents", "--json", "--names", "--db", "a.db"]);
    assert_eq!(code, 0, "{err}");
    out.lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect()
}

/// The incident of harm that an article reports.
fn of(folder: &Path, article: &str) -> Value {
    let has = |i: &Value| {
        let reports = i["reports"].as_array().unwrap();
        let kinds = i["kind"].to_string();
        reports.iter().any(|r| r["article"] == article)
            && (kinds.contains("death") || kinds.contains("blast") || kinds.contains("fire"))
    };
    let all = incidents(folder);
    all.iter()
        .find(|i| has(i))
        .unwrap_or_else(|| panic!("no incident of {article}: {all:#?}"))
        .clone()
}

fn id(incident: &Value) -> String {
    incident["id"].as_str().unwrap().to_owned()
}

fn articles(incident: &Value) -> Vec<&str> {
    let reports = incident["reports"].as_array().unwrap();
    reports
        .iter()
        .map(|r| r["article"].as_str().unwrap())
        .collect()
}

#[test]
fn decisions_hold_are_signed_and_can_be_taken_back() {
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    add(here, &NEWS);
    let blast = of(here, "n1");
    assert!(
        articles(&blast).contains(&"n2") && articles(&blast).contains(&"n3"),
        "{blast:#}"
    );
    assert!(!articles(&blast).contains(&"n4"));
    // A report is split off and stands by itself, also after more is added.
    let ok = |args: &[&str]| {
        let (code, out, err) = run(here, &[args, &["--db", "a.db"]].concat());
        assert_eq!(code, 0, "{args:?}: {err}");
        out
    };
    let split = ok(&[
        "incident",
        "split",
        &id(&blast),
        "--reports",
        "n3",
        "--note",
        "another blast",
    ]);
    assert!(
        split.contains("split") && split.contains("anna") && split.contains("another blast"),
        "{split}"
    );
    assert!(!articles(&of(here, "n1")).contains(&"n3"));
    let more = [(
        "n5",
        "2025-03-06",
        "wire-d",
        "The blast in Kharkiv on 2 March killed four people.",
    )];
    add(here, &more);
    assert!(
        !articles(&of(here, "n1")).contains(&"n3"),
        "a new article undoes a split"
    );
    // Another lexicon codes everything anew; the ids of the records stay.
    let words = here.join("pack/words");
    fs::create_dir_all(&words).unwrap();
    fs::write(words.join("protected.toml"), "witness = [\"onlooker\"]\n").unwrap();
    add(here, &NEWS);
    let again = ok(&["add", "news.jsonl", "--lexicon", "pack"]);
    assert_eq!(again, "");
    assert!(
        !articles(&of(here, "n1")).contains(&"n3"),
        "a new coding undoes a split"
    );
    // The split-off report and the fire are one, says Ben.
    let merged = ok(&[
        "incident",
        "merge",
        &id(&of(here, "n3")),
        &id(&of(here, "n4")),
        "--by",
        "ben",
    ]);
    assert!(
        merged.contains("merge") && merged.contains("ben"),
        "{merged}"
    );
    assert!(articles(&of(here, "n4")).contains(&"n3"));
    let (_, shown, _) = run(
        here,
        &[
            "incident",
            &id(&of(here, "n4")),
            "--links",
            "--width",
            "200",
            "--db",
            "a.db",
        ],
    );
    assert!(
        shown.contains("decided by hand") && shown.contains("by hand: merge"),
        "{shown}"
    );
    // What is pinned takes nothing more.
    ok(&["incident", "pin", &id(&of(here, "n1"))]);
    let late = [(
        "n6",
        "2025-03-07",
        "wire-e",
        "Leyla Varan was among the four who died in the blast in Kharkiv on 2 March.",
    )];
    add(here, &late);
    assert!(
        !articles(&of(here, "n1")).contains(&"n6"),
        "a pinned incident grew"
    );
    let list = ok(&["incident", "decisions", "--json"]);
    let decisions: Vec<Value> = list
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    assert_eq!(decisions.len(), 3, "{list}");
    let pin = decisions.iter().find(|d| d["what"] == "pin").unwrap();
    assert_eq!(pin["by"], "anna");
    let undone = ok(&[
        "incident",
        "undo",
        pin["id"].as_str().unwrap(),
        "--by",
        "carl",
    ]);
    assert!(undone.contains("taken back by carl"), "{undone}");
    assert!(
        articles(&of(here, "n1")).contains(&"n6"),
        "a decision taken back still binds"
    );
    assert_eq!(run(here, &["verify", "--db", "a.db"]).0, 0);
    for (args, word) in [
        (vec!["incident", "undo", "dnone"], "dnone"),
        (vec!["incident", "merge", "inone", "inone"], "inone"),
        (
            vec!["incident", "split", "inone", "--reports", "1"],
            "inone",
        ),
    ] {
        let (code, _, err) = run(here, &[&args[..], &["--db", "a.db"]].concat());
        assert_eq!(code, 2);
        assert!(err.contains(word), "{err}");
    }
}

#[test]
fn a_page_is_one_file_and_escapes_everything() {
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    add(here, &NEWS);
    let id = id(&of(here, "n1"));
    let (code, out, err) = run(here, &["incident", &id, "--html", "a.html", "--db", "a.db"]);
    assert_eq!((code, out.as_str()), (0, ""), "{err}");
    let page = fs::read_to_string(here.join("a.html")).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("<html lang=\"en\">"));
    assert!(
        !page.contains("<script") && page.contains("&lt;script&gt;"),
        "a text reached the page as it was"
    );
    for barred in ["src=", "url(", "@import", "<link", "<iframe", " onload"] {
        assert!(!page.contains(barred), "{barred}");
    }
    for wanted in [
        "@media print",
        "wire-b, 4 March 2025",
        "does not say which account is true",
        "scope=\"col\"",
        "denies",
    ] {
        assert!(page.contains(wanted), "{wanted} is missing");
    }
    let columns = page.matches("<article class=\"account\">").count();
    assert!(columns >= 2, "{columns} accounts");
    let narrow = run(here, &["incident", &id, "--width", "60", "--db", "a.db"]).1;
    let wide = run(here, &["incident", &id, "--db", "a.db"]).1;
    for (text, most) in [(&narrow, 60), (&wide, 80)] {
        let long = text.lines().find(|l| l.chars().count() > most);
        assert_eq!(long, None, "wider than {most}");
    }
    assert!(
        wide.contains("report")
            && wide.contains("origin")
            && wide.contains("— wire-b, 4 March 2025"),
        "{wide}"
    );
}

#[test]
fn a_childs_name_is_masked_unless_asked_for() {
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    add(here, &NEWS);
    let id = id(&of(here, "n1"));
    let name = |text: &str| text.contains("Leyla") || text.contains("Varan");
    let all = [
        vec!["incident", &id],
        vec!["incident", &id, "--json"],
        vec!["incident", &id, "--links"],
        vec!["incidents"],
        vec!["incidents", "--json"],
        vec!["export"],
        vec!["search", "Kharkiv"],
    ];
    let mut shown = 0;
    for args in all {
        let (_, out, _) = run(here, &[&args[..], &["--db", "a.db"]].concat());
        assert!(!name(&out), "{args:?} shows the name:\n{out}");
        let (_, out, _) = run(here, &[&args[..], &["--db", "a.db", "--names"]].concat());
        shown += usize::from(name(&out));
    }
    assert!(shown >= 4, "--names shows them");
    for (folder, names) in [("masked", false), ("whole", true)] {
        let mut args = vec!["incident", &id, "--bundle", folder, "--db", "a.db"];
        args.extend(names.then_some("--names"));
        assert_eq!(run(here, &args).0, 0);
        let mut files = vec![here.join(folder)];
        let mut named = 0;
        while let Some(path) = files.pop() {
            if path.is_dir() {
                files.extend(fs::read_dir(path).unwrap().map(|e| e.unwrap().path()));
            } else {
                named += usize::from(name(&fs::read_to_string(path).unwrap()));
            }
        }
        assert_eq!(named > 0, names, "{folder}");
        let readme = fs::read_to_string(here.join(folder).join("README.txt")).unwrap();
        assert_eq!(readme.contains("MASKED"), !names);
    }
}

#[test]
fn a_case_file_is_whole_and_its_checksums_hold() {
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    add(here, &NEWS);
    let id = id(&of(here, "n1"));
    let bundle = [
        "incident", &id, "--bundle", "case", "--names", "--db", "a.db",
    ];
    let (code, _, err) = run(here, &bundle);
    assert_eq!(code, 0, "{err}");
    let case = here.join("case");
    let sums = fs::read_to_string(case.join("SHA256SUMS")).unwrap();
    for line in sums.lines() {
        let (sum, name) = line.split_once("  ").unwrap();
        let bytes = fs::read(case.join(name)).unwrap();
        let hex = detente_record::digest(&bytes);
        assert_eq!(hex, sum, "{name}");
    }
    for name in [
        "README.txt",
        "incident.html",
        "timeline.html",
        "timeline.txt",
        "records.jsonl",
        "articles/001.txt",
        "articles/001.json",
    ] {
        assert!(sums.contains(name), "{name} is missing:\n{sums}");
    }
    assert_eq!(
        fs::read_to_string(case.join("articles/001.txt")).unwrap(),
        NEWS[0].3
    );
    let records = fs::read_to_string(case.join("records.jsonl")).unwrap();
    let kinds = |kind: &str| records.matches(&format!("\"type\":\"{kind}\"")).count();
    assert_eq!(kinds("incident"), 1);
    assert!(kinds("claim") >= 2 && kinds("occurrence") >= 2, "{records}");
    // A folder that holds something is left alone.
    let (code, _, err) = run(here, &bundle);
    assert_eq!(code, 2);
    assert!(
        err.contains("case") && err.contains("not empty") && err.lines().count() == 1,
        "{err}"
    );
}

#[test]
fn a_restricted_article_is_named_and_not_shown() {
    use detente_store::{IncidentFilter, Store};
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    add(here, &NEWS);
    let id = id(&of(here, "n1"));
    {
        // As if it had been restricted after it was coded.
        let mut store = Store::open(here.join("a.db")).unwrap();
        let mut article = store.article("n2").unwrap().unwrap();
        let coded = store.coded("n2").unwrap().unwrap();
        article.handling = detente_record::Handling::Restricted;
        store.add(&article, &coded).unwrap();
        assert!(
            !store
                .incidents(&IncidentFilter::default())
                .unwrap()
                .is_empty()
        );
    }
    let (code, _, err) = run(
        here,
        &[
            "incident", &id, "--bundle", "case", "--names", "--db", "a.db",
        ],
    );
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("withheld") && err.contains("n2"), "{err}");
    let secret = "denied that its forces had shelled";
    let shown = run(here, &["incident", &id, "--names", "--db", "a.db"]).1;
    assert!(
        !shown.contains("denied that") && shown.contains("withheld"),
        "{shown}"
    );
    for name in [
        "incident.html",
        "timeline.html",
        "records.jsonl",
        "README.txt",
    ] {
        let text = fs::read_to_string(here.join("case").join(name)).unwrap();
        assert!(!text.contains(secret), "{name}");
    }
    assert!(!here.join("case/articles/002.txt").exists());
    assert!(
        fs::read_to_string(here.join("case/README.txt"))
            .unwrap()
            .contains("Withheld")
    );
}

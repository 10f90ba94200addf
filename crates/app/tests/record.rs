//! The record on disk, by the program itself: killed, coded again, withheld, purged.

use detente_store::Store;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

fn detente(db: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_detente"))
        .args(args)
        .arg("--db")
        .arg(db)
        .env("USER", "tester")
        .output()
        .unwrap()
}

/// What a command prints; it must have done all.
fn told(db: &Path, args: &[&str]) -> String {
    let output = detente(db, args);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args:?}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

fn lines(db: &Path, args: &[&str]) -> Vec<Value> {
    let text = told(db, args);
    text.lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect()
}

const STATES: [&str; 12] = [
    "Chile", "Peru", "Norway", "Japan", "Kenya", "India", "Brazil", "Poland", "Greece", "Turkey",
    "Egypt", "Canada",
];

/// Articles of one sentence each, over many pairs and years.
fn articles(folder: &Path, name: &str, numbers: std::ops::Range<usize>) -> PathBuf {
    let path = folder.join(name);
    let mut text = String::new();
    for n in numbers {
        let (a, b) = (STATES[n % 12], STATES[(n / 12 + n % 12 + 1) % 12]);
        let told = match n % 3 {
            _ if a == b => format!("{a} was calm for {n} days."),
            0 => format!("{a} expelled {} envoys of {b}.", n % 7 + 2),
            1 => format!("{a} launched a rocket in {b}."),
            _ => format!("{a} denied that it had threatened {b}."),
        };
        let day = format!(
            "{}-{:02}-{:02}",
            1990 + n / 336,
            n / 28 % 12 + 1,
            n % 28 + 1
        );
        let line =
            json!({"id": format!("k-{n:05}"), "published": day, "source": "wire", "text": told});
        text += &format!("{line}\n");
    }
    fs::write(&path, text).unwrap();
    path
}

fn everything(db: &Path) -> [String; 2] {
    [told(db, &["export"]), told(db, &["incidents", "--json"])]
}

fn assert_good(db: &Path) -> u64 {
    let store = Store::open(db).unwrap();
    let faults = store.verify().unwrap();
    assert!(faults.is_empty(), "{faults:#?}");
    store.counts().unwrap().articles
}

/// Numbers that are the same in every run of the test.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end.max(1)
    }
}

#[test]
fn a_hundred_kills_corrupt_nothing() {
    const KILLS: usize = 100;
    let folder = tempfile::tempdir().unwrap();
    let input = articles(folder.path(), "in.jsonl", 0..1300);
    let input = input.to_str().unwrap();
    let whole = folder.path().join("whole.db");
    let started = Instant::now();
    told(&whole, &["add", input]);
    let mut long = started.elapsed().as_micros() as u64;
    let expected = everything(&whole);
    let all = assert_good(&whole);

    let mut dice = Dice(7);
    let (mut killed, mut fresh) = (0, 0);
    let mut seen = BTreeSet::new();
    let mut db = folder.path().join("0.db");
    while killed < KILLS {
        let mut child = Command::new(env!("CARGO_BIN_EXE_detente"))
            .args(["add", input, "--db"])
            .arg(&db)
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_micros(dice.below(long)));
        let ended = child.try_wait().unwrap().is_some();
        // What ends before it is killed teaches nothing: sooner the next time.
        long -= if ended { long / 8 } else { 0 };
        child.kill().unwrap();
        child.wait().unwrap();
        killed += usize::from(!ended);
        if !db.exists() {
            continue;
        }
        let now = assert_good(&db);
        seen.insert(now);
        // A file that is whole has nothing left to break: on with a new one, after some kills more.
        if ended || (now == all && dice.below(3) == 0) {
            told(&db, &["add", input]);
            assert!(
                everything(&db) == expected,
                "after {killed} kills the record is another"
            );
            fresh += 1;
            db = folder.path().join(format!("{fresh}.db"));
        }
    }
    told(&db, &["add", input]);
    assert!(everything(&db) == expected, "the record is another");
    assert_eq!(assert_good(&db), all);
    assert!(
        seen.len() > 1,
        "kills fell before and after batches: {seen:?}"
    );
}

/// A lexicon pack with one frame, the same for every test.
fn pack(folder: &Path) -> String {
    let dir = folder.join("pack");
    fs::create_dir_all(dir.join("frames/consult")).unwrap();
    fs::write(
        dir.join("frames/consult/launch-rocket.toml"),
        r#"means = "For a test: whoever launches something there goes there."
mode = "visit"
cameo = "042"
words = ["launch"]
agent = "actor"
patient = "none"
in = "recipient"
codes = [ { text = "Chile launched a rocket in Peru.", event = "CHL > PER" } ]
skips = [ { text = "The company launched a phone.", why = "no state actor" } ]
"#,
    )
    .unwrap();
    dir.to_str().unwrap().to_owned()
}

#[test]
fn recoding_what_a_change_can_touch_is_recoding_everything() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let input = articles(folder.path(), "in.jsonl", 0..120);
    let (input, pack) = (input.to_str().unwrap(), pack(folder.path()));
    let (some, every, anew) = (at("some.db"), at("every.db"), at("anew.db"));
    told(&some, &["add", input]);
    let before = everything(&some);
    told(&every, &["add", input]);
    told(&some, &["recode", "--lexicon", &pack]);
    told(&every, &["recode", "--all", "--lexicon", &pack]);
    told(&anew, &["add", input, "--lexicon", &pack]);
    assert!(everything(&some) == everything(&anew), "some is not all");
    assert!(everything(&every) == everything(&anew), "again is not anew");
    assert!(everything(&some) != before);
    let run = &lines(&some, &["runs", "2", "--json"])[0];
    let (read, touched) = (&run["account"]["articles"]["read"], &run["replaced"]);
    let launches = told(&some, &["search", "launched", "--json", "--limit", "999"]);
    assert_eq!(
        read,
        &json!(launches.lines().count()),
        "only those with the word"
    );
    assert!(touched.as_u64().unwrap() > 10, "{run}");
    let why = told(&some, &["runs", "2"]);
    assert!(
        why.contains("spared") && why.contains("frame consult/launch-rocket"),
        "{why}"
    );
    // What changed is told by code, with its sentence; and going back undoes it.
    let changes = lines(&some, &["diff", "1", "2", "--json"]);
    let gained = changes.iter().filter(|c| c["change"] == "gained");
    assert!(gained.clone().count() > 10);
    for change in gained {
        assert_eq!(change["code"], "CONSULT", "{change}");
        assert!(
            change["after"]["text"]
                .as_str()
                .unwrap()
                .contains("launched")
        );
    }
    let text = told(&some, &["diff", "1", "2", "--show", "1"]);
    assert!(
        text.contains("CONSULT") && text.contains("launched a rocket"),
        "{text}"
    );
    told(&some, &["recode"]);
    assert!(everything(&some) == before, "back to the first lexicon");
    assert_eq!(
        lines(&some, &["diff", "1", "3", "--json"]),
        Vec::<Value>::new()
    );
    assert!(!detente(&some, &["diff", "3", "1"]).status.success());
    assert!(!detente(&some, &["runs", "9"]).status.success());
    assert_good(&some);
}

#[test]
fn runs_say_what_was_read_and_add_up() {
    let folder = tempfile::tempdir().unwrap();
    let db = folder.path().join("a.db");
    let input = articles(folder.path(), "in.jsonl", 0..20);
    let name = input.to_str().unwrap();
    told(&db, &["add", name, "--source", "wire"]);
    let runs = lines(&db, &["runs", "--json"]);
    let manifest = &runs[0]["manifest"];
    assert_eq!(manifest["command"], "add");
    assert_eq!(manifest["options"]["source"], "wire");
    assert_eq!(manifest["inputs"][0]["origin"], name);
    let hash = detente_record::digest(&fs::read(&input).unwrap());
    assert_eq!(manifest["inputs"][0]["sha256"], json!(hash));
    let articles = &runs[0]["account"]["articles"];
    assert_eq!(
        (&articles["read"], &articles["coded"]),
        (&json!(20), &json!(20))
    );
    assert_eq!(runs[0]["articles"], 20);
    assert!(runs[0]["finished"].is_string());
}

#[test]
fn a_withheld_article_leaves_in_no_way_and_a_purged_one_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let db = folder.path().join("a.db");
    let input = articles(folder.path(), "in.jsonl", 0..30);
    let name = input.to_str().unwrap();
    told(&db, &["add", name]);
    let before = everything(&db);
    let id = "k-00000";
    assert!(before[0].contains(id));
    told(&db, &["withhold", id, "--reason", "court order"]);
    let outs: [&[&str]; 4] = [
        &["export"],
        &["incidents", "--json"],
        &["search", "expelled", "--json"],
        &["relation", "CHL", "PER", "--json"],
    ];
    for out in outs {
        assert!(!told(&db, out).contains(id), "{out:?}");
    }
    let twice = detente(&db, &["withhold", id, "--reason", "again"]);
    assert_eq!(twice.status.code(), Some(2));
    told(&db, &["withhold", id, "--undo"]);
    assert!(everything(&db) == before, "it comes back as it was");
    let part = detente(&db, &["purge", "k-0000", "--reason", "x"]);
    assert_eq!(
        part.status.code(),
        Some(2),
        "never by the beginning of an id"
    );
    told(&db, &["purge", id, "--reason", "data protection"]);
    assert!(!everything(&db)[0].contains(id));
    let again = detente(&db, &["add", name]);
    let said = String::from_utf8_lossy(&again.stderr).into_owned();
    assert!(
        again.status.success() && said.contains("1 purged"),
        "{said}"
    );
    let log = told(&db, &["withhold", "--list"]);
    assert_eq!(log.lines().count(), 3, "{log}");
    assert!(log.contains("purged by tester: data protection"), "{log}");
    assert_eq!(assert_good(&db), 29);
}

#[test]
fn verify_says_what_to_do_and_mends_what_is_made_of_the_records() {
    let folder = tempfile::tempdir().unwrap();
    let db = folder.path().join("a.db");
    let input = articles(folder.path(), "in.jsonl", 0..30);
    told(&db, &["add", input.to_str().unwrap()]);
    told(&db, &["verify"]);
    let mut bytes = fs::read(&db).unwrap();
    // One letter of a text, wherever it stands.
    let word = b"expelled 2 envoys";
    let places = 0..bytes.len() - word.len();
    let places: Vec<usize> = places.filter(|at| bytes[*at..].starts_with(word)).collect();
    assert!(!places.is_empty());
    for at in places {
        bytes[at] = b'E';
    }
    fs::write(&db, bytes).unwrap();
    let output = detente(&db, &["verify"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("add the article again"), "{said}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("the text is not the one"));
}

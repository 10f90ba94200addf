//! The commands of the lexicon from outside.

use assert_cmd::Command;
use serde_json::Value;
use std::fs;
use std::path::Path;

fn run(args: &[&str], folder: &Path) -> (i32, String, String) {
    let mut detente = Command::cargo_bin("detente").unwrap();
    let done = detente.args(args).current_dir(folder).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        done.status.code().unwrap(),
        text(done.stdout),
        text(done.stderr),
    )
}

const ACTORS: &str = "\
POLAND_ [POL]
+POLANDIA_
+FRANCE_
TADEUSZ_ZBRYCKI_
\t[POLELI 700101-950101]
\t[POLGOV 19950102-20991231]
ZBRYCKI_BRIGADE_ [POLREB]
VANISHED_ [XQXGOV]
";

#[test]
fn an_imported_pack_loads_and_codes() {
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    fs::write(here.join("actors.txt"), ACTORS).unwrap();
    fs::write(here.join("agents.txt"), "VAULT_WARDEN [~COP]\n").unwrap();
    let import = [
        "lexicon",
        "import",
        "petrarch",
        "actors.txt",
        "agents.txt",
        "--into",
        "pack",
    ];
    let (code, out, err) = run(&import, here);
    assert_eq!(code, 0, "{err}");
    for words in [
        "actors.txt (actors)",
        "6 names = ",
        "no state has this code",
        "pack/import.md",
    ] {
        assert!(out.contains(words), "{words}:\n{out}");
    }
    let account = fs::read_to_string(here.join("pack/import.md")).unwrap();
    assert!(account.contains("actors.txt:8"), "{account}");

    let (code, _, err) = run(&["lexicon", "check", "pack"], here);
    assert_eq!(code, 0, "{err}");
    let text = "Tadeusz Zbrycki condemned Russia on Monday.\n";
    fs::write(here.join("a.txt"), text).unwrap();
    let plain = run(
        &["code", "--json", "--published", "2010-03-02", "a.txt"],
        here,
    )
    .1;
    assert!(!plain.contains("\"code\":\"POL\""), "{plain}");
    let with = [
        "--lexicon",
        "pack",
        "code",
        "--json",
        "--published",
        "2010-03-02",
        "a.txt",
    ];
    let (code, out, err) = run(&with, here);
    assert_eq!(code, 0, "{err}");
    assert!(
        out.contains("\"code\":\"POL\",\"sector\":[\"GOV\"]"),
        "{out}"
    );

    // The folder is taken now, and is left as it is.
    let (code, _, err) = run(&import, here);
    assert_eq!(code, 2);
    assert!(err.contains("--into"), "{err}");
}

#[test]
fn an_import_that_cannot_be_says_so() {
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    fs::write(here.join("bad.gz"), [0x1f, 0x8b, 8, 0, 1]).unwrap();
    fs::write(
        here.join("verbs.txt"),
        "---  GO  [040]  ---\nGO\n- * UP [040]\n",
    )
    .unwrap();
    let (code, _, err) = run(
        &["lexicon", "import", "petrarch", "none.txt", "--into", "p"],
        here,
    );
    assert!(code == 2 && err.contains("none.txt"), "{err}");
    let (code, _, err) = run(
        &["lexicon", "import", "petrarch", "bad.gz", "--into", "p"],
        here,
    );
    assert!(code == 2 && err.contains("bad.gz"), "{err}");
    let (code, out, err) = run(
        &[
            "lexicon",
            "import",
            "petrarch",
            "verbs.txt",
            "--into",
            "p",
            "--json",
        ],
        here,
    );
    assert_eq!(code, 1, "{err}");
    assert!(!here.join("p").exists());
    let refused = out
        .lines()
        .filter(|l| l.contains("\"fate\":\"refused\""))
        .count();
    assert_eq!(refused, 3, "{out}");
}

#[test]
fn unknown_names_are_listed_whatever_the_threads() {
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    let one =
        "Grzegorz Wimbleczyk met Russian diplomats in Warsaw. Poland thanked Grzegorz Wimbleczyk.";
    let two = "Russia criticised Grzegorz Wimbleczyk. Vladimir Putin condemned Poland.";
    let lines: Vec<String> = [one, two]
        .iter()
        .map(|t| serde_json::json!({ "published": "2020-01-02", "text": t }).to_string())
        .collect();
    fs::write(here.join("a.jsonl"), lines.join("\n")).unwrap();
    let args = [
        "lexicon",
        "unknown",
        "--json",
        "--min",
        "2",
        "--contexts",
        "2",
        "a.jsonl",
        "--threads",
    ];
    let with = |n: &str| run(&[&args[..], &[n]].concat(), here);
    let (code, out, err) = with("1");
    assert_eq!(code, 0, "{err}");
    assert_eq!(out, with("3").1);
    // How the reader cuts a name that nobody has heard of is its own affair.
    let rows = out
        .lines()
        .map(|l| serde_json::from_str::<Value>(l).unwrap());
    let surname = |r: &Value| r["name"].as_str().unwrap().ends_with("Wimbleczyk");
    let first = rows.into_iter().find(surname).unwrap();
    assert_eq!(
        (&first["mentions"], &first["articles"]),
        (&3.into(), &2.into())
    );
    assert_eq!(first["contexts"].as_array().unwrap().len(), 2);
    for known in ["Putin", "Poland", "Warsaw"] {
        let name = format!("\"name\":\"{known}");
        assert!(!out.contains(&name), "{out}");
    }
}

#[test]
fn a_packs_examples_are_coded_and_those_that_do_not_hold_are_told() {
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    fs::create_dir_all(here.join("pack/frames/protest")).unwrap();
    let frame = |text: &str| {
        format!(
            "means = \"People bang gongs.\"\nmode = \"demo\"\ncameo = \"141\"\nwords = [\"bang gong\"]\nagent = \"actor\"\n\
             codes = [{{ text = \"Chadian teachers banged gongs in Abeche on Monday.\", event = \"{text}\" }}]\n\
             skips = [{{ text = \"The cook lit the stove.\", why = \"a kitchen\" }}]\n"
        )
    };
    let check = ["lexicon", "check", "pack", "--examples"];
    let file = here.join("pack/frames/protest/potbang.toml");
    fs::write(&file, frame("TCD > -")).unwrap();
    let (code, out, err) = run(&check, here);
    assert_eq!(code, 0, "{out}{err}");
    assert!(
        out.contains("examples that code: 1 of 1; left alone: 1 of 1"),
        "{out}"
    );

    fs::write(&file, frame("FRA > -")).unwrap();
    let (code, out, _) = run(&check, here);
    assert_eq!(code, 1, "{out}");
    for words in ["frames/protest/potbang.toml", "should give FRA > -", "TCD"] {
        assert!(out.contains(words), "{words}:\n{out}");
    }
    let (code, out, err) = run(&["--json", "lexicon", "check", "pack", "--examples"], here);
    assert_eq!(code, 1, "{err}");
    let row: Value = serde_json::from_str(out.lines().next().unwrap()).unwrap();
    assert_eq!(row["frame"], "protest/potbang");
    assert!(err.contains("examples that code: 0 of 1"), "{err}");
}

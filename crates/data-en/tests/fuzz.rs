//! Any text is survived: seeded texts, a fixed number of them, and what must hold
//! of each. `FUZZ_ROUNDS` and `FUZZ_SEED` make it longer or elsewhere.

mod texts;

use texts::{NEWS, READER, check, text};

fn setting(name: &str, usual: u64) -> u64 {
    let set = std::env::var(name).ok();
    set.and_then(|n| n.parse().ok()).unwrap_or(usual)
}

fn survives(text: &str) {
    let read = || {
        let document = READER.read(text);
        check(&document);
        document
    };
    let (a, b) = (read(), read());
    assert_eq!(a.tokens, b.tokens);
    assert_eq!(a.sentences, b.sentences);
    assert_eq!(a.names, b.names);
    assert_eq!(a.clauses, b.clauses);
    assert_eq!(a.speeches, b.speeches);
    assert!((0..a.tokens.len()).all(|t| a.lemma(t) == b.lemma(t)));
}

/// Says which text it was, since a panic inside the reader does not.
fn try_all(texts: impl Iterator<Item = (String, String)>) {
    let mut fallen = Vec::new();
    for (name, text) in texts {
        if std::panic::catch_unwind(|| survives(&text)).is_err() {
            fallen.push(format!("{name}: {text:?}"));
        }
    }
    assert!(
        fallen.is_empty(),
        "{} fell:\n{}",
        fallen.len(),
        fallen.join("\n")
    );
}

#[test]
fn made_texts_are_survived() {
    let first = setting("FUZZ_SEED", 1);
    let rounds = setting("FUZZ_ROUNDS", 3_000);
    try_all((first..first + rounds).map(|seed| (format!("seed {seed}"), text(seed))));
}

#[test]
fn news_cut_anywhere_is_survived() {
    try_all(NEWS.iter().flat_map(|news| {
        (0..=news.len()).map(|at| {
            let (head, tail) = news.as_bytes().split_at(at);
            let half = if at % 2 == 0 { head } else { tail };
            let text = String::from_utf8_lossy(half).into_owned();
            (format!("cut at {at}"), text)
        })
    }));
}

#[test]
fn odd_texts_are_survived() {
    let odd = [
        "",
        " ",
        "\u{0}",
        "\u{feff}",
        "\u{301}",
        "\r",
        ".",
        "\"",
        "'",
        "’s",
        "n't",
        "-",
        "- -",
        "\u{200d}\u{200d}",
        "a\u{301}",
        "BAKU -",
        "BAKU - ",
        "BAKU, July 1 (Reuters) -",
        "said",
        "said that said that",
        "\"\"",
        "\"\"\"",
        "“”“”",
        "…",
        "...",
        "\u{202e}txet desrever",
        "ﬁﬂ ǅ İ ß ẞ",
        "\u{10ffff}",
        "e\u{e9}\u{301}\u{302}\u{303}",
    ];
    try_all(odd.iter().map(|t| ("odd".to_owned(), (*t).to_owned())));
}

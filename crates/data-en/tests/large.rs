//! Large texts are read in time and memory linear in their length. Each text is
//! so large that anything quadratic would take many minutes or many gigabytes.

mod texts;

use std::time::Instant;
use texts::{READER, check};

/// Bytes of memory a byte of text may take, and what the rest of the program takes.
const PER_BYTE: usize = 400;
const BASE: usize = 64 << 20;

/// The largest amount of memory this process has had, where the system says it.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|l| l.starts_with("VmHWM:"))?;
    let kib: usize = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib << 10)
}

fn survives(name: &str, text: &str) {
    let (begin, before) = (Instant::now(), peak());
    let document = READER.read(text);
    let took = begin.elapsed();
    check(&document);
    if let (Some(before), Some(after)) = (before, peak()) {
        let grown = after.saturating_sub(before);
        let most = BASE + PER_BYTE * text.len();
        assert!(grown <= most, "{name}: {grown} bytes for {}", text.len());
    }
    eprintln!("{name}: {took:?}, {} tokens", document.tokens.len());
}

const MEGABYTE: usize = 1 << 20;

fn filled(part: &str, bytes: usize) -> String {
    part.repeat(bytes / part.len())
}

// One test, so that no other grows the process's memory meanwhile.
#[test]
fn large_texts_are_read_in_linear_time_and_memory() {
    // The model's own memory is no text's.
    READER.read("");
    runs();
    nests();
    speeches();
}

fn runs() {
    for (name, part) in [
        ("letters", "a"),
        ("capitals", "A"),
        ("digits", "7"),
        ("letter and space", "a "),
        ("letter and stop", "a."),
        ("initials", "J. "),
        ("accents", "\u{301}"),
        ("letter and accents", "e\u{301}\u{302}"),
        ("emoji", "\u{1f469}\u{200d}"),
        ("hyphens", "a-"),
        ("apostrophes", "a'"),
        ("clitics", "a's'"),
        ("at signs", "a@"),
        ("stops", "."),
        ("quotes", "\" "),
        ("curly quotes", "“"),
        ("slashes", "http://a/"),
        ("controls", "\0"),
        ("questions", "Why? "),
        ("abbreviations", "U.S. "),
        ("commas", "a, "),
    ] {
        survives(name, &filled(part, MEGABYTE));
    }
    survives("newlines", &"\n".repeat(200_000));
    survives("lines", &"a\n".repeat(200_000));
    survives("paragraphs", &"It ended.\n\n".repeat(50_000));
}

fn nests() {
    for (name, text) in [
        ("nested brackets", deep("(so [it ", "])", 10_000)),
        ("relative clauses", "the man who saw ".repeat(30_000)),
        ("conjuncts", "Iran, Iraq and ".repeat(30_000)),
        (
            "a long sentence",
            "the envoy of the state left the city and ".repeat(100_000 / 9),
        ),
        ("possessives", "Iran's ".repeat(50_000)),
        ("lists", "- Iran\n".repeat(50_000)),
    ] {
        survives(name, &text);
    }
}

fn speeches() {
    survives("nested quotes", &deep("“He said ‘", "’”", 10_000));
    survives("straight quotes", &deep("\"He said: ", "\"", 10_000));
    let quoted = "\"We left,\" he said. \"They came.\" ";
    survives("quoted speech", &quoted.repeat(10_000));
    survives("said that", &"Iran said that ".repeat(30_000));
}

fn deep(open: &str, close: &str, times: usize) -> String {
    open.repeat(times) + "No" + &close.repeat(times)
}

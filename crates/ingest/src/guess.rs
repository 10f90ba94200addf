//! What an input is, by its name and its first bytes.

use crate::decode::{decode, is_binary};
use crate::{Kind, Problem, feed, table, warc};
use detente_record::Reason;

/// What the bytes of an input are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// One article in plain words.
    Text,
    /// A web page.
    Html,
    /// RSS, Atom or JSON Feed.
    Feed,
    /// A web archive, WARC or ARC.
    Warc,
    /// A table of characters, an article a row: CSV, TSV or the like.
    Csv,
    /// A Parquet file, an article a row.
    Parquet,
    /// JSON Lines: one article a line, the fields of [`detente_record::Article`].
    Jsonl,
    /// JSON: an article an object, of a list or one after another.
    Json,
}

/// What begins with these bytes is packed or bound, whatever its name.
const SEALED: [(&[u8], &str); 8] = [
    (b"\x1f\x8b", "a file packed with gzip again and again"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ\0", "an xz file"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF document"),
    (b"SQLite format 3\0", "an SQLite database"),
];

/// Names that promise a form other than plain words.
const OTHER: [(&str, &str); 3] = [("conllu", "CoNLL-U"), ("toml", "TOML"), ("yaml", "YAML")];

/// The words a person writes.
const WORDS: [(&str, Format); 8] = [
    ("text", Format::Text),
    ("html", Format::Html),
    ("feed", Format::Feed),
    ("jsonl", Format::Jsonl),
    ("json", Format::Json),
    ("csv", Format::Csv),
    ("warc", Format::Warc),
    ("parquet", Format::Parquet),
];

/// Beginnings of web pages, in lower case.
const PAGES: [&str; 6] = [
    "<!doctype html",
    "<html",
    "<head",
    "<body",
    "<article",
    "<meta ",
];

/// Guesses the format from an input's name and its first bytes (some
/// thousands; all of it, if it has fewer).
///
/// # Errors
///
/// A problem that says what the input is instead, and what to do.
///
/// ```
/// use detente_ingest::{Format, guess};
/// assert_eq!(guess("-", b"{\"text\": \"Hello.\"}\n"), Ok(Format::Jsonl));
/// assert_eq!(guess("note.txt", b"Hello."), Ok(Format::Text));
/// assert!(guess("scan.txt", b"%PDF-1.7").is_err());
/// ```
pub fn guess(name: &str, head: &[u8]) -> Result<Format, Problem> {
    let refuse = |what: &str, hint: &str| {
        let message = format!("it is {what}, which is not read; {hint}");
        Problem::set_aside(name, None, Reason::NotText, message)
    };
    let unpack = "unpack or convert it to plain text or JSON Lines first";
    if let Some((_, what)) = SEALED.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Err(refuse(what, unpack));
    }
    if head.starts_with(b"PAR1") {
        return Ok(Format::Parquet);
    }
    if warc::looks_like(head) {
        return Ok(Format::Warc);
    }
    if is_binary(head) {
        return Err(Problem::binary(name));
    }
    let decoded = decode(head);
    let extension = extension(name);
    let promised = ["rss", "atom", "rdf", "xml"].contains(&extension.as_str());
    if feed::looks_like(&decoded.text) || promised {
        return Ok(Format::Feed);
    }
    match extension.as_str() {
        "txt" | "text" | "md" => return Ok(Format::Text),
        "jsonl" | "ndjson" => return Ok(Format::Jsonl),
        "csv" | "tsv" | "tab" => return Ok(Format::Csv),
        "html" | "htm" | "xhtml" | "shtml" => return Ok(Format::Html),
        _ => {}
    }
    let force = "convert it, or say that it is to be read as plain text";
    if let Some((_, what)) = OTHER.iter().find(|(name, _)| *name == extension) {
        return Err(refuse(what, force));
    }
    let text = decoded.text.trim_start();
    let begins: String = text.chars().take(2000).collect::<String>().to_lowercase();
    // Comments may stand before the page itself.
    let mut begins = begins.as_str();
    while let Some((_, rest)) = begins
        .strip_prefix("<!--")
        .and_then(|b| b.split_once("-->"))
    {
        begins = rest.trim_start();
    }
    if PAGES.iter().any(|start| begins.starts_with(start))
        || (begins.starts_with("<?xml") && begins.contains("<html"))
    {
        return Ok(Format::Html);
    }
    if begins.starts_with("<?xml") {
        return Ok(Format::Feed);
    }
    if let Some(inside) = text.strip_prefix('{')
        && inside.trim_start().starts_with(['"', '}'])
    {
        let first = text.lines().next().unwrap_or(text);
        // A head without a line end says nothing about where the first object ends.
        let spread = text.contains('\n') && !first.trim_end().ends_with('}');
        return Ok(if spread { Format::Json } else { Format::Jsonl });
    }
    let listed = text.strip_prefix('[').map(str::trim_start);
    if listed.is_some_and(|list| list.starts_with('{')) || extension == "json" {
        return Ok(Format::Json);
    }
    if table::looks_like(text) {
        return Ok(Format::Csv);
    }
    Ok(Format::Text)
}

/// The ending of a name, that of what is packed if it is packed.
fn extension(name: &str) -> String {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let packed = [".gz", ".zst", ".zstd"]
        .iter()
        .find_map(|end| file.strip_suffix(end));
    let file = packed.unwrap_or(file);
    match file.rsplit_once('.') {
        Some((_, extension)) => extension.to_lowercase(),
        None => String::new(),
    }
}

impl std::str::FromStr for Format {
    type Err = Problem;

    /// Reads the word a person writes: `text`, `html`, `feed`, `jsonl`, `json`, `csv`, `warc` or `parquet`.
    fn from_str(word: &str) -> Result<Format, Problem> {
        let found = WORDS.iter().find(|(known, _)| *known == word);
        found.map(|(_, format)| *format).ok_or_else(|| {
            let known: Vec<&str> = WORDS.iter().map(|(known, _)| *known).collect();
            Problem {
                origin: word.to_owned(),
                line: None,
                kind: Kind::Failed,
                message: format!("there is no such format; it is one of {}", known.join(", ")),
            }
        })
    }
}

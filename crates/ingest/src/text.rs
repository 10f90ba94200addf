//! A plain text is one article.

use crate::decode::{clean, decode, is_binary};
use crate::{Options, Problem, language};
use detente_record::{Article, digest};

/// What made these articles, as stored beside them.
const EXTRACTOR: &str = "text/1";

/// A first line longer than this, in characters, is a paragraph.
const TITLE_MAX: usize = 200;

pub(crate) fn read(bytes: &[u8], origin: &str, options: &Options) -> Vec<Result<Article, Problem>> {
    if is_binary(bytes) {
        return vec![Err(Problem::binary(origin))];
    }
    let decoded = decode(bytes);
    let whole = clean(&decoded.text);
    if whole.trim().is_empty() {
        return vec![Err(Problem::empty(origin))];
    }
    let (title, text) = split_title(&whole);
    let article = Article {
        published: options.published,
        title: title.map(str::to_owned),
        source: options.source.clone(),
        language: language::told(title, text),
        text: text.to_owned(),
        raw_sha256: digest(bytes),
        extractor: EXTRACTOR.to_owned(),
        ..Article::default()
    };
    let note = decoded
        .note
        .map(|note| Err(Problem::warning(origin, None, note)));
    note.into_iter().chain([Ok(article.sealed())]).collect()
}

/// Takes a headline off a text: its first line with words, if a blank line and
/// then more text follow, it is at most 200 characters, and it does not end as
/// a sentence does (full stop, ellipsis, colon, semicolon or comma, before any
/// closing quotation marks or brackets). A question or exclamation mark ends
/// headlines too. The text then begins at the next line with words.
fn split_title(text: &str) -> (Option<&str>, &str) {
    let body = skip_blank_lines(text);
    let Some((first, rest)) = body.split_once('\n') else {
        return (None, text);
    };
    let blank_follows = rest
        .split_once('\n')
        .is_some_and(|(next, _)| next.trim().is_empty());
    let rest = skip_blank_lines(rest);
    let title = first.trim();
    let bare = title.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']']);
    let stops = bare.ends_with(['.', '…', ':', ';', ',', '。']);
    let is_title = blank_follows
        && !rest.trim().is_empty()
        && !stops
        && bare.contains(char::is_alphabetic)
        && title.chars().count() <= TITLE_MAX;
    if is_title {
        (Some(title), rest)
    } else {
        (None, text)
    }
}

fn skip_blank_lines(mut text: &str) -> &str {
    while let Some((line, rest)) = text.split_once('\n') {
        if !line.trim().is_empty() {
            break;
        }
        text = rest;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_headline_is_told_from_a_paragraph() {
        let body = "The envoy left on Tuesday.\n\nMore.";
        check(
            "Ruritania recalls envoy\n\nThe end.",
            Some("Ruritania recalls envoy"),
            "The end.",
        );
        check(
            "\n \n Who did it? \n\n\nNobody.\n",
            Some("Who did it?"),
            "Nobody.\n",
        );
        check(body, None, body);
        for whole in [
            "Ruritania recalls envoy\nThe end.",
            "Ruritania recalls envoy\n\n  \n",
            "Ruritania recalls envoy",
            "He said: \"We regret.\"\n\nThe end.",
            "***\n\nThe end.",
        ] {
            check(whole, None, whole);
        }
        let long = format!("{}\n\nThe end.", "word ".repeat(41));
        check(&long, None, &long);
    }

    fn check(whole: &str, title: Option<&str>, text: &str) {
        assert_eq!(split_title(whole), (title, text), "{whole:?}");
    }
}

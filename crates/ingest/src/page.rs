//! Web pages: the main text in its paragraphs, and the facts beside it.
//!
//! ```
//! let html = "<html lang=en><head><title>Envoy recalled - Wire</title><meta property='og:site_name' content='Wire'>
//!     <meta property='article:published_time' content='2025-07-01T10:00:00+04:00'></head><body><nav>Home News</nav>
//!     <article><h1>Envoy recalled</h1><p>Ruritania recalled its envoy on Tuesday, the ministry said, after talks had failed.</p>
//!     <p>His aide stays in the capital for now, and the embassy remains open to visitors.</p></article></body></html>";
//! let said = detente_ingest::Declared { url: Some("https://wire.example/1".into()), content_type: None };
//! let page = detente_ingest::page::parse(html.as_bytes(), "1.html", &said, &Default::default()).unwrap();
//! assert_eq!(page.article.title.as_deref(), Some("Envoy recalled"));
//! assert_eq!(page.article.source.as_deref(), Some("Wire"));
//! assert_eq!(page.article.published.unwrap().to_string(), "2025-07-01");
//! assert!(page.article.text.starts_with("Ruritania recalled"));
//! assert!(page.article.text.contains("failed.\n\nHis aide"));
//! ```

mod boilerplate;
mod facts;
mod linked;
mod main_text;

use crate::decode::{Said, charset, decode_as, is_binary, named_inside};
use crate::tame::tame;
use crate::{Declared, Options, Problem, language, unpack};
use detente_record::{Article, Reason, digest};
use facts::Facts;
use scraper::Html;

/// What made these articles, as stored beside them.
pub(crate) const EXTRACTOR: &str = "page/1 dom_smoothie/0.19";

/// Fewer letters than this are no article.
const LETTERS: usize = 60;

/// An article found on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The article. Its `url` is the address the page calls its own, else where it was found.
    pub article: Article,
    /// Who wrote it.
    pub author: Option<String>,
    /// What had to be assumed to read it, in words.
    pub notes: Vec<String>,
}

/// Finds the article on a web page. `origin` names the page in problems;
/// `declared` is what came with the bytes, which may be packed.
///
/// # Errors
/// A problem that says what the page is instead of an article.
pub fn parse(
    bytes: &[u8],
    origin: &str,
    declared: &Declared,
    options: &Options,
) -> Result<Page, Problem> {
    let unpacked = unpack::whole(bytes, origin, options.max_bytes)?;
    let plain = unpacked.bytes.as_ref();
    if plain.iter().all(u8::is_ascii_whitespace) {
        return Err(Problem::empty(origin));
    }
    if plain.len() > options.max_bytes {
        return Err(unpack::too_large(origin, options.max_bytes));
    }
    if is_binary(plain) {
        return Err(Problem::binary(origin));
    }
    let inner = named_inside(plain);
    let said = Said {
        header: declared.content_type.as_deref().and_then(charset),
        inner: inner.as_deref(),
    };
    let decoded = decode_as(plain, said);
    let html = tame(&decoded.text);
    let facts = Facts::read(&Html::parse_document(&html), declared.url.as_deref());
    let text = main_text::find(&html, declared.url.as_deref(), facts.title.as_deref());
    if text.chars().filter(|c| c.is_alphabetic()).count() < LETTERS {
        let message =
            "no article was found on the page (its text may be made by scripts, or it is \
                       a list of links); give the article's own text"
                .to_owned();
        return Err(Problem::set_aside(origin, None, Reason::Empty, message));
    }
    let notes = [unpacked.note, decoded.note, facts.note.clone()];
    let notes = notes.into_iter().flatten().collect();
    let author = facts.author.clone();
    let mut article = article(facts, text, declared, options);
    article.raw_sha256 = digest(bytes);
    Ok(Page {
        article: article.sealed(),
        author,
        notes,
    })
}

/// As [`parse`], with what had to be assumed as warnings before the article.
pub(crate) fn articles(
    bytes: &[u8],
    origin: &str,
    declared: &Declared,
    options: &Options,
) -> Vec<Result<Article, Problem>> {
    match parse(bytes, origin, declared, options) {
        Err(problem) => vec![Err(problem)],
        Ok(page) => {
            let notes = page.notes.into_iter();
            let warnings = notes.map(|note| Err(Problem::warning(origin, None, note)));
            warnings.chain([Ok(page.article)]).collect()
        }
    }
}

fn article(facts: Facts, text: String, declared: &Declared, options: &Options) -> Article {
    let undated = facts.published.is_none() && facts.note.is_none();
    Article {
        published: match &facts.published {
            Some(published) => Some(published.day),
            None => options.published.filter(|_| undated),
        },
        published_time: facts.published.and_then(|published| published.time),
        source: facts
            .source
            .or_else(|| options.source.clone())
            .or(facts.host),
        language: language::of(facts.title.as_deref(), &text, facts.language.as_deref()),
        title: facts.title,
        url: facts.canonical.or_else(|| declared.url.clone()),
        final_url: declared.url.clone(),
        text,
        extractor: EXTRACTOR.to_owned(),
        ..Article::default()
    }
}

#[cfg(test)]
mod tests;

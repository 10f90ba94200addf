//! Which part of a page is its article.

use super::boilerplate::{is_aside, is_prompt};
use crate::blocks::{self, Block};
use dom_smoothie::{Config, Readability};
use scraper::{ElementRef, Html};
use std::collections::BTreeSet;

/// Pages of more elements are read without weighing their parts.
const ELEMENTS: usize = 100_000;

/// What is set apart takes up less of the text than this, or it is the text.
const SHARE: f64 = 0.4;

/// Returns the main text in paragraphs.
pub(super) fn find(html: &str, url: Option<&str>, title: Option<&str>) -> String {
    let content = weigh(html, url);
    let text = content.map(|html| clean(&Html::parse_fragment(&html), title));
    match text {
        Some(text) if !text.is_empty() => text,
        // Nothing stands out: all that is no menu.
        _ => clean(&Html::parse_document(html), title),
    }
}

/// Returns the HTML of the part that holds the article.
fn weigh(html: &str, url: Option<&str>) -> Option<String> {
    let config = Config {
        keep_classes: true,
        max_elements_to_parse: ELEMENTS,
        ..Config::default()
    };
    let url = url.filter(|url| url::Url::parse(url).is_ok());
    let mut page = Readability::new(html, url, Some(config)).ok()?;
    page.parse().ok().map(|article| article.content.to_string())
}

fn clean(tree: &Html, title: Option<&str>) -> String {
    let root = tree.root_element();
    let all = length(root) as f64;
    let found = blocks::blocks(root, |element| {
        is_aside(element.value()) && (length(element) as f64) < all * SHARE
    });
    let title = title.map(flat);
    let mut seen = BTreeSet::new();
    let mut kept: Vec<Block> = Vec::new();
    for block in found {
        let words = flat(&block.text);
        let is_title = title.as_ref() == Some(&words);
        let again = words.len() > 20 && seen.contains(&words);
        seen.insert(words);
        if !is_title && !again && !is_prompt(&block, kept.len()) {
            kept.push(block);
        }
    }
    blocks::join(&kept)
}

fn length(element: ElementRef<'_>) -> usize {
    element.text().map(str::len).sum()
}

/// Letters and digits in lower case, so that quotation marks and dashes do not matter.
fn flat(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

//! What stands in the middle of an article and is not of it: captions, calls to
//! share or subscribe, links to other articles.
//!
//! A list of words that pages name their parts by, and one of words that such parts
//! begin with. Where in doubt a paragraph stays: a sentence that ends as one is
//! never dropped for its words.

use crate::blocks::Block;
use scraper::node::Element;

/// Elements that are never the text itself.
const ASIDE: &[&str] = &["figure", "figcaption", "aside", "nav", "footer", "form"];

/// Words of a class or an id.
const CLASSES: &[&str] = &[
    "advert",
    "advertisement",
    "advertising",
    "ads",
    "authorbio",
    "bio",
    "breadcrumb",
    "breadcrumbs",
    "byline",
    "bylines",
    "caption",
    "captions",
    "carousel",
    "comments",
    "copyright",
    "credit",
    "credits",
    "gallery",
    "inset",
    "modal",
    "newsletter",
    "newsletters",
    "outbrain",
    "pagination",
    "photo",
    "popup",
    "promo",
    "promos",
    "pubdate",
    "pullquote",
    "readmore",
    "recirc",
    "recommended",
    "related",
    "rollover",
    "share",
    "sharing",
    "sidebar",
    "signup",
    "slideshow",
    "social",
    "sponsored",
    "subscribe",
    "subscription",
    "syndigate",
    "taboola",
    "teaser",
    "timestamp",
    "toolbar",
    "tooltip",
    "trending",
];

/// Beginnings of short lines that are no sentences.
const PROMPTS: &[&str] = &[
    "advertisement",
    "also on ",
    "also read",
    "by ",
    "caption",
    "click here",
    "close",
    "copyright",
    "credit:",
    "don't miss",
    "don’t miss",
    "follow us",
    "get breaking news",
    "image ",
    "image:",
    "last updated",
    "latest",
    "like this story",
    "more:",
    "more on",
    "most read",
    "photo:",
    "photograph:",
    "popular",
    "posted",
    "promoted",
    "published",
    "read also",
    "read more",
    "recommended",
    "related",
    "see also",
    "see more",
    "share",
    "sign up",
    "source:",
    "sources:",
    "story continues",
    "subscribe",
    "tags:",
    "topics:",
    "trending",
    "updated",
    "video:",
    "via ",
    "watch:",
    "you may also like",
    "©",
];

/// A line of more words is a paragraph.
const WORDS: usize = 16;

pub(super) fn is_aside(element: &Element) -> bool {
    let name = element.name();
    if ASIDE.contains(&name) {
        return true;
    }
    // The text itself is styled, too: `<p class="related">` is a paragraph all the same.
    if matches!(name, "html" | "body" | "article" | "main") {
        return false;
    }
    let mut named = element.attr("class").into_iter().chain(element.id());
    named.any(|value| {
        words(value)
            .iter()
            .any(|word| CLASSES.contains(&word.as_str()))
    })
}

/// Cuts `image-caption`, `imageCaption` and `image_caption` into words.
fn words(value: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut small = false;
    for c in value.chars() {
        let cut = !c.is_alphanumeric() || (small && c.is_uppercase());
        if cut {
            words.push(String::new());
        }
        if c.is_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.extend(c.to_lowercase());
        }
        small = c.is_lowercase();
    }
    words
}

/// Returns whether a paragraph is a call to do something, a line about the
/// article, or nothing but a link; `before` is how many paragraphs stand before it.
pub(super) fn is_prompt(block: &Block, before: usize) -> bool {
    let text = block.text.trim();
    if !text.contains(char::is_alphabetic) {
        return true;
    }
    let bare = text.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']']);
    let ends = bare.ends_with(['.', '!', '?', '…', '。', ':']);
    let lower = text.to_lowercase();
    let count = text.split_whitespace().count();
    if count > WORDS {
        return false;
    }
    let all_link = block.linked * 10 >= block.text.len() * 8 && count > 2;
    let begins = PROMPTS.iter().any(|prompt| lower.starts_with(prompt));
    // "By" begins sentences; before the text it begins the name of who wrote it.
    let byline = lower.starts_with("by ") && before > 2;
    (begins && !ends && !byline) || (all_link && !ends) || lower.starts_with("copyright ©")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_stay_and_prompts_go() {
        let check = |text: &str, linked: usize, expected: bool| {
            let block = Block {
                text: text.to_owned(),
                linked,
            };
            assert_eq!(is_prompt(&block, 0), expected, "{text}");
        };
        check("Read more: Envoy recalled", 0, true);
        check("Photo: Wire", 0, true);
        check("By A. Writer", 0, true);
        check("6", 0, true);
        check("Aide named as next envoy", 24, true);
        check("By Tuesday he had left.", 0, false);
        check("The ministry said so.", 21, false);
        check("What the treaty says", 0, false);
        check(
            "Related talks were held by both states on Tuesday.",
            0,
            false,
        );
    }

    #[test]
    fn names_are_cut_into_words() {
        assert_eq!(
            words("imageCaption big_photo x-2"),
            ["image", "caption", "big", "photo", "x", "2"]
        );
    }
}

//! HTML that was made to choke a parser, made harmless.
//!
//! A parser that does what the standard says takes time and memory that grow with
//! the square of how deep elements nest, and of how many emphases are left open.
//! No page that is meant to be read nests deeper than browsers let it (512) or
//! leaves thousands open; one that does loses the tags that do it, and no words.

use std::borrow::Cow;

/// As deep as browsers build.
const DEPTH: usize = 512;

/// So many times an open emphasis may be opened again for a new block.
const REOPENED: usize = 1_000_000;

/// Elements without content, or whose end may be left out: they do not nest.
const FLAT: &[&str] = &[
    "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta",
    "option", "p", "param", "path", "source", "tbody", "td", "th", "thead", "tr", "track", "wbr",
    "body", "head", "html", "optgroup", "rp", "rt",
];

/// Emphasis: what is left open is opened again in every block that follows.
const EMPHASIS: &[&str] = &[
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
];

/// Returns the page, without tags that nest too deep if it has any.
pub(crate) fn tame(html: &str) -> Cow<'_, str> {
    let (mut depth, mut open, mut cost, mut wild) = (0usize, 0usize, 0usize, false);
    tags(html, |tag| {
        if EMPHASIS.contains(&tag.name.as_str()) {
            open = if tag.closes {
                open.saturating_sub(1)
            } else {
                open + 1
            };
        } else if !FLAT.contains(&tag.name.as_str()) {
            depth = if tag.closes {
                depth.saturating_sub(1)
            } else {
                depth + 1
            };
        }
        cost += open;
        wild |= depth > DEPTH || cost > REOPENED || open > DEPTH;
    });
    if !wild {
        return Cow::Borrowed(html);
    }
    let mut out = String::with_capacity(html.len());
    let (mut depth, mut from) = (0usize, 0);
    tags(html, |tag| {
        let mut drop = EMPHASIS.contains(&tag.name.as_str());
        if !drop && !FLAT.contains(&tag.name.as_str()) {
            drop = depth >= DEPTH + usize::from(tag.closes);
            depth = if tag.closes {
                depth.saturating_sub(1)
            } else {
                depth + 1
            };
        }
        if drop {
            out.push_str(html.get(from..tag.start).unwrap_or_default());
            from = tag.end;
        }
    });
    out.push_str(html.get(from..).unwrap_or_default());
    Cow::Owned(out)
}

struct Tag {
    name: String,
    closes: bool,
    start: usize,
    end: usize,
}

/// Finds the tags of a page, roughly: comments and scripts have none.
fn tags(html: &str, mut each: impl FnMut(Tag)) {
    let mut at = 0;
    while let Some(found) = html.get(at..).and_then(|rest| rest.find('<')) {
        let start = at + found;
        let rest = html.get(start + 1..).unwrap_or_default();
        if rest.starts_with("!--") {
            at = start + 1 + rest.find("-->").unwrap_or(rest.len());
            continue;
        }
        let closes = rest.starts_with('/');
        let name = rest.get(usize::from(closes)..).unwrap_or_default();
        let length = name
            .find(|c: char| !c.is_ascii_alphanumeric())
            .unwrap_or(name.len());
        let name = name
            .get(..length.min(20))
            .unwrap_or_default()
            .to_ascii_lowercase();
        if name.is_empty() {
            at = start + 1;
            continue;
        }
        let end = start + 1 + rest.find('>').map_or(rest.len(), |end| end + 1);
        at = end;
        if !closes && matches!(name.as_str(), "script" | "style") {
            let rest = html.get(at..).unwrap_or_default();
            let close = if name == "script" {
                "</script"
            } else {
                "</style"
            };
            // Nobody writes these in capitals but to mislead; then the page is only read as wilder.
            at += rest.find(close).unwrap_or(0);
        }
        each(Tag {
            name,
            closes,
            start,
            end,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_wild_pages_lose_tags() {
        let page = "<div><b>One</b></div>".repeat(2000) + &"<p>Two".repeat(2000);
        assert!(matches!(tame(&page), Cow::Borrowed(_)));
        let deep = format!("{}words{}", "<div>".repeat(2000), "</div>".repeat(2000));
        let tamed = tame(&deep);
        assert_eq!(tamed.matches("<div>").count(), DEPTH);
        assert_eq!(tamed.matches("</div>").count(), DEPTH);
        assert!(tamed.contains("words"));
        let open: String = (0..2000).map(|i| format!("<font size={i}>")).collect();
        assert_eq!(tame(&format!("{open}<p>words")), "<p>words");
    }
}

//! HTML to paragraphs: one blank line between blocks, none lost, none glued.

use crate::tame::tame;
use ego_tree::iter::Edge;
use scraper::node::Element;
use scraper::{ElementRef, Html, Node};

/// Elements that stand on lines of their own.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "html",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Elements that hold no words of a text.
const SILENT: &[&str] = &[
    "script", "style", "noscript", "template", "svg", "math", "head", "iframe", "object", "embed",
    "button", "select", "textarea", "input", "canvas", "audio", "video", "map",
];

/// A paragraph, and what it stood in.
#[derive(Debug, Default)]
pub(crate) struct Block {
    pub(crate) text: String,
    /// How many of its bytes are the words of links.
    pub(crate) linked: usize,
}

/// Returns the text of an HTML fragment as paragraphs.
pub(crate) fn fragment(html: &str) -> String {
    let tree = Html::parse_fragment(&tame(html));
    join(&blocks(tree.root_element(), |_| false))
}

/// Returns paragraphs as one text, blank lines between.
pub(crate) fn join(blocks: &[Block]) -> String {
    let texts: Vec<&str> = blocks.iter().map(|block| block.text.as_str()).collect();
    texts.join("\n\n")
}

/// Returns the words of a short text that may hold entities and tags: a title.
pub(crate) fn line(html: &str) -> String {
    let words = if html.contains(['<', '&']) {
        fragment(html)
    } else {
        html.to_owned()
    };
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the paragraphs of an element, without what `skip` says to leave out.
pub(crate) fn blocks(root: ElementRef<'_>, skip: impl Fn(ElementRef<'_>) -> bool) -> Vec<Block> {
    let mut out = Paragraphs::default();
    // The walk goes from node to node, not down by calls: pages nest as deep as they like.
    let mut silent = None;
    for edge in root.traverse() {
        match edge {
            Edge::Open(node) if silent.is_none() => match node.value() {
                Node::Text(text) => out.words(text),
                Node::Element(element) => {
                    let name = element.name();
                    if SILENT.contains(&name)
                        || is_hidden(element)
                        || ElementRef::wrap(node).is_some_and(&skip)
                    {
                        silent = Some(node.id());
                    }
                    match name {
                        "br" => out.line_break(),
                        "a" => out.in_link = true,
                        _ if BLOCKS.contains(&name) => out.end(),
                        _ => {}
                    }
                }
                _ => {}
            },
            Edge::Close(node) => {
                if silent == Some(node.id()) {
                    silent = None;
                }
                if let Node::Element(element) = node.value()
                    && silent.is_none()
                {
                    match element.name() {
                        "a" => out.in_link = false,
                        name if BLOCKS.contains(&name) => out.end(),
                        _ => {}
                    }
                }
            }
            Edge::Open(_) => {}
        }
    }
    out.end();
    out.done
}

fn is_hidden(element: &Element) -> bool {
    element.attr("hidden").is_some()
        || element.attr("aria-hidden") == Some("true")
        || element.attr("style").is_some_and(|style| {
            let style = style.to_ascii_lowercase().replace(' ', "");
            style.contains("display:none") || style.contains("visibility:hidden")
        })
}

/// Gathers words into paragraphs.
#[derive(Default)]
pub(crate) struct Paragraphs {
    done: Vec<Block>,
    open: Block,
    in_link: bool,
    gap: bool,
    breaks: usize,
}

impl Paragraphs {
    /// Adds running text; white space of any kind and length is one space.
    pub(crate) fn words(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                // Marks that are there for layout; a name must not be cut by them.
                '\u{ad}' | '\u{200b}' | '\u{feff}' | '\u{2060}' | '\0' => {}
                c if c.is_whitespace() => self.gap = true,
                c => {
                    let begun = !self.open.text.is_empty();
                    match self.breaks {
                        0 if self.gap && begun => self.open.text.push(' '),
                        0 => {}
                        1 if begun => self.open.text.push('\n'),
                        _ => self.end(),
                    }
                    self.gap = false;
                    self.breaks = 0;
                    self.open.text.push(c);
                    self.open.linked += if self.in_link { c.len_utf8() } else { 0 };
                }
            }
        }
    }

    /// A line break; two end the paragraph.
    pub(crate) fn line_break(&mut self) {
        self.breaks += 1;
    }

    /// Ends the paragraph.
    pub(crate) fn end(&mut self) {
        self.gap = false;
        self.breaks = 0;
        if !self.open.text.is_empty() {
            self.done.push(std::mem::take(&mut self.open));
        }
    }

    pub(crate) fn finish(mut self) -> String {
        self.end();
        join(&self.done)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_kept_apart_and_words_together() {
        check("<p>One.</p><p>Two.</p>", "One.\n\nTwo.");
        check("<div>One.<p>Two.</p>Three.</div>", "One.\n\nTwo.\n\nThree.");
        check("One <b>b</b>old,\n  <i>two</i>.", "One bold, two.");
        check(
            "One.<br>Two.<br><br>Three.<br/> <br/> Four.",
            "One.\nTwo.\n\nThree.\n\nFour.",
        );
        check("<ul><li>One</li><li>Two</li></ul>", "One\n\nTwo");
        check(
            "<table><tr><td>One</td><td>Two</td></tr></table>",
            "One\n\nTwo",
        );
        check(
            "<p>One&nbsp;&amp; t&#173;wo</p><script>no()</script><style>p{}</style>",
            "One & two",
        );
        check(
            "<p>One</p><p style='display: none'>no</p><p hidden>no</p>",
            "One",
        );
        check("5 < 6 & \"7\"", "5 < 6 & \"7\"");
        check("", "");
    }

    #[test]
    fn a_title_is_one_line() {
        assert_eq!(
            line("Envoy &amp; <b>aide</b>\n recalled"),
            "Envoy & aide recalled"
        );
        assert_eq!(line("Tom &amp;amp; Co"), "Tom &amp; Co");
    }

    fn check(html: &str, expected: &str) {
        assert_eq!(fragment(html), expected, "{html}");
    }
}

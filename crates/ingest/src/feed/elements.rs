//! RSS in all its versions, and Atom.

use super::xml::{Child, Element, Tree, parse};
use super::{Feed, Item, absolute};
use crate::{Published, blocks, published_anyhow};
use detente_record::digest;
use url::Url;

/// What an element's namespace is to a feed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Space {
    /// RSS of any kind, Atom, Dublin Core, RSS's content module: the words of feeds.
    Feed,
    Xhtml,
    Other,
}

/// Beginnings of namespaces whose elements are feed's own, and their usual prefixes.
const OWN: [(&str, &str); 10] = [
    ("http://www.w3.org/2005/atom", "atom"),
    ("http://purl.org/atom/", "a"),
    ("http://purl.org/rss/1.0/modules/content", "content"),
    ("http://purl.org/rss/1.0/", "rss"),
    ("http://purl.org/dc/", "dc"),
    ("http://my.netscape.com/", "rss090"),
    ("http://channel.netscape.com/", "rss090"),
    ("http://backend.userland.com/", "rss2"),
    ("http://rssnamespace.org/feedburner/", "feedburner"),
    ("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
];

pub(super) fn is_root(element: &Element<'_>) -> bool {
    matches!(element.name, "rss" | "RDF" | "feed") && !["media", "m"].contains(&element.prefix)
}

pub(super) fn read(text: &str, base: Option<&Url>) -> Result<Feed, String> {
    let tree = parse(text);
    let Some(root) = tree.nodes.iter().position(is_root) else {
        return Err(not_a_feed(&tree, base));
    };
    let reader = Reader { tree: &tree, text };
    let is_item = |node: usize| {
        let name = reader.name(node);
        matches!(name, "item" | "entry")
            && reader.space(node) == Space::Feed
            && reader.children(node).next().is_some()
    };
    let within = |node: usize| {
        let mut at = node;
        while let Some(parent) = reader.parent(at) {
            if parent == root {
                return true;
            }
            at = parent;
        }
        false
    };
    let items: Vec<usize> = (0..tree.nodes.len())
        .filter(|n| is_item(*n) && within(*n))
        .collect();
    let channel = reader.child(root, "channel").unwrap_or(root);
    let mut feed = Feed {
        title: reader.line(channel, "title"),
        link: None,
        language: reader
            .plain(channel, &["language"])
            .or_else(|| reader.language(channel)),
        items: Vec::new(),
        mended: Vec::new(),
    };
    // A feed whose address nobody gave may say it, or whose page it is.
    let own = reader.own_address(channel);
    let base = base.or(own.as_ref());
    feed.link = reader.link(channel, base);
    let page = feed.link.as_deref().and_then(|link| Url::parse(link).ok());
    let base = base.or(page.as_ref());
    feed.items = items.iter().map(|item| reader.item(*item, base)).collect();
    if !tree.mended.is_empty() {
        let what: Vec<&str> = tree.mended.iter().copied().collect();
        feed.mended.push(format!(
            "its XML is not sound ({}); it was mended",
            what.join(", ")
        ));
    }
    Ok(feed)
}

fn not_a_feed(tree: &Tree<'_>, base: Option<&Url>) -> String {
    let is_html = tree
        .nodes
        .iter()
        .any(|n| n.name.eq_ignore_ascii_case("html"));
    let alternate = tree.nodes.iter().find_map(|node| {
        let get = |key: &str| attribute(node, key);
        let feed = get("type").is_some_and(|t| t.contains("rss+xml") || t.contains("atom+xml"));
        (node.name.eq_ignore_ascii_case("link") && feed).then(|| absolute(base, get("href")?))?
    });
    match (is_html, alternate, tree.nodes.first()) {
        (true, Some(feed), _) => {
            format!("it is a web page, not a feed; the page names its feed: {feed}")
        }
        (true, None, _) => "it is a web page, not a feed; check the address".to_owned(),
        (false, _, Some(first)) => {
            format!(
                "it is XML of another kind (<{}>), not a feed; check the address",
                first.name
            )
        }
        (false, _, None) => "it is not a feed; check the address".to_owned(),
    }
}

fn attribute<'t>(element: &'t Element<'_>, name: &str) -> Option<&'t str> {
    let found = element.attributes.iter().find(|(key, _)| *key == name);
    found
        .map(|(_, value)| value.trim())
        .filter(|value| !value.is_empty())
}

struct Reader<'t, 'a> {
    tree: &'t Tree<'a>,
    text: &'a str,
}

impl<'t, 'a> Reader<'t, 'a> {
    fn element(&self, node: usize) -> Option<&'t Element<'a>> {
        self.tree.nodes.get(node)
    }

    fn name(&self, node: usize) -> &'a str {
        self.element(node).map_or("", |e| e.name)
    }

    fn parent(&self, node: usize) -> Option<usize> {
        self.element(node)?.parent
    }

    /// An element and those it is in, from inside out.
    fn up(&self, node: usize) -> impl Iterator<Item = &'t Element<'a>> + '_ {
        std::iter::successors(Some(node), |node| self.parent(*node)).filter_map(|n| self.element(n))
    }

    fn space(&self, node: usize) -> Space {
        let Some(element) = self.element(node) else {
            return Space::Other;
        };
        let declared = self.up(node).find_map(|outer| {
            outer.attributes.iter().find_map(|(key, value)| {
                let prefix = key.strip_prefix("xmlns")?;
                let prefix = prefix.strip_prefix(':').unwrap_or(prefix);
                (prefix == element.prefix).then(|| value.trim().to_ascii_lowercase())
            })
        });
        match declared {
            Some(space) if space.starts_with("http://www.w3.org/1999/xhtml") => Space::Xhtml,
            Some(space) if OWN.iter().any(|(own, _)| space.starts_with(own)) => Space::Feed,
            // What stands there without a prefix is the feed's own, whatever its namespace is called.
            _ if element.prefix.is_empty() => Space::Feed,
            Some(_) if !is_root(element) && !self.rooted_in(element.prefix) => Space::Other,
            Some(_) => Space::Feed,
            None if OWN.iter().any(|(_, prefix)| *prefix == element.prefix) => Space::Feed,
            None => Space::Other,
        }
    }

    // A feed may put all of itself under a prefix, and its namespace may be new to us.
    fn rooted_in(&self, prefix: &str) -> bool {
        self.tree
            .nodes
            .iter()
            .find(|e| is_root(e))
            .is_some_and(|e| e.prefix == prefix)
    }

    fn children(&self, node: usize) -> impl Iterator<Item = usize> + '_ {
        let children = self.element(node).map_or(&[][..], |e| &e.children);
        children.iter().filter_map(|child| match child {
            Child::Element(inner) => Some(*inner),
            _ => None,
        })
    }

    fn named<'n>(&'n self, node: usize, name: &'n str) -> impl Iterator<Item = usize> + 'n {
        let own = move |n: &usize| self.name(*n) == name && self.space(*n) == Space::Feed;
        self.children(node).filter(own)
    }

    fn child(&self, node: usize, name: &str) -> Option<usize> {
        self.named(node, name).next()
    }

    /// The characters of the first of some children that has any.
    fn plain(&self, node: usize, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| {
            self.named(node, name)
                .map(|n| self.tree.words(n).trim().to_owned())
                .find(|words| !words.is_empty())
        })
    }

    /// A child's words as one line of plain text.
    fn line(&self, node: usize, name: &str) -> Option<String> {
        self.named(node, name).find_map(|n| {
            let line = blocks::line(&self.html(n));
            (!line.is_empty()).then_some(line)
        })
    }

    /// What an element holds, as HTML: by its type, and for RSS by its looks.
    fn html(&self, node: usize) -> String {
        let Some(element) = self.element(node) else {
            return String::new();
        };
        let has_elements = self.children(node).next().is_some();
        match attribute(element, "type").unwrap_or_default() {
            "xhtml" | "application/xhtml+xml" => self.tree.markup(node),
            // HTML that should have been escaped, and was not.
            _ if has_elements => self.tree.markup(node),
            "text" | "text/plain" => {
                let words = self.tree.words(node);
                words.replace('&', "&amp;").replace('<', "&lt;")
            }
            _ => self.tree.words(node),
        }
    }

    /// The first of some children that has words, as paragraphs.
    fn paragraphs(&self, node: usize, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| {
            self.named(node, name).find_map(|n| {
                let html = self.html(n);
                let text = if html.contains('<') || html.contains('&') {
                    blocks::fragment(&html)
                } else {
                    plain_paragraphs(&html)
                };
                (!text.is_empty()).then_some(text)
            })
        })
    }

    fn language(&self, node: usize) -> Option<String> {
        self.up(node)
            .find_map(|e| attribute(e, "xml:lang"))
            .map(str::to_owned)
    }

    /// The address an element's relative links count from.
    fn base(&self, node: usize, base: Option<&Url>) -> Option<Url> {
        let said: Vec<&str> = self
            .up(node)
            .filter_map(|e| attribute(e, "xml:base"))
            .collect();
        said.iter()
            .rev()
            .fold(base.cloned(), |base, said| match &base {
                Some(url) => url.join(said).ok().or(base),
                None => Url::parse(said).ok(),
            })
    }

    fn own_address(&self, channel: usize) -> Option<Url> {
        let mut links = self.named(channel, "link").filter_map(|n| self.element(n));
        let own = links.find(|e| attribute(e, "rel") == Some("self"))?;
        Url::parse(attribute(own, "href")?).ok()
    }

    fn link(&self, node: usize, base: Option<&Url>) -> Option<String> {
        let mut written = None;
        for link in self.named(node, "link") {
            let base = self.base(link, base);
            let element = self.element(link)?;
            let words = self.tree.words(link);
            if let Some(href) = attribute(element, "href") {
                let rel = attribute(element, "rel").unwrap_or("alternate");
                if rel == "alternate" && written.is_none() {
                    written = absolute(base.as_ref(), href);
                }
            } else if let Some(address) = absolute(base.as_ref(), &words) {
                return Some(address);
            }
        }
        written
    }

    fn item(&self, node: usize, base: Option<&Url>) -> Item {
        let original = self.plain(node, &["origLink"]);
        let guid = self.plain(node, &["guid", "id", "identifier"]);
        let is_address =
            |guid: &&String| guid.starts_with("http://") || guid.starts_with("https://");
        let permanent = self.child(node, "guid").and_then(|n| self.element(n));
        let permanent = permanent.and_then(|e| attribute(e, "isPermaLink")) != Some("false");
        let about = self
            .element(node)
            .and_then(|e| attribute(e, "rdf:about"))
            .map(str::to_owned);
        let link = original
            .or_else(|| self.link(node, base))
            .or_else(|| {
                guid.as_ref()
                    .filter(|g| permanent && is_address(g))
                    .cloned()
            })
            .or_else(|| about.as_ref().filter(is_address).cloned());
        let (published, bad_date) =
            self.date(node, &["pubDate", "published", "issued", "date", "created"]);
        let (updated, bad_update) = self.date(node, &["updated", "modified"]);
        let source = self.child(node, "source");
        Item {
            link,
            guid: guid.or(about),
            title: self.line(node, "title"),
            content: self.full(node),
            summary: self.paragraphs(node, &["summary", "description"]),
            bad_date: bad_date
                .or(bad_update)
                .filter(|_| published.is_none() && updated.is_none()),
            published: published.or_else(|| updated.clone()),
            updated,
            author: self.author(node),
            source: source
                .and_then(|n| self.line(n, "title").or_else(|| self.line(node, "source")))
                // An address is not an outlet's name.
                .filter(|source| !source.contains("://")),
            language: self
                .plain(node, &["language"])
                .or_else(|| self.language(node)),
            raw_sha256: self
                .element(node)
                .and_then(|e| self.text.get(e.start..e.end))
                .map(|source| digest(source.as_bytes()))
                .unwrap_or_default(),
        }
    }

    /// The whole article, under the names that feeds have for it.
    fn full(&self, node: usize) -> Option<String> {
        self.paragraphs(node, &["encoded", "content"]).or_else(|| {
            let odd = |n: &usize| {
                let name = self.name(*n);
                name == "full-text" || (name == "body" && self.space(*n) == Space::Xhtml)
            };
            let found = self.children(node).find(odd)?;
            let text = blocks::fragment(&self.html(found));
            (!text.is_empty()).then_some(text)
        })
    }

    /// The first date that can be read; else the first that cannot.
    fn date(&self, node: usize, names: &[&str]) -> (Option<Published>, Option<String>) {
        let mut bad = None;
        for name in names {
            for written in self.named(node, name).map(|n| self.tree.words(n)) {
                let written = written.split_whitespace().collect::<Vec<_>>().join(" ");
                if written.is_empty() {
                    continue;
                }
                match published_anyhow(&written) {
                    Some(read) => return (Some(read), None),
                    None => bad = bad.or(Some(written)),
                }
            }
        }
        (None, bad)
    }

    fn author(&self, node: usize) -> Option<String> {
        let inner = |n| self.line(n, "name");
        let named = self.named(node, "author").find_map(inner);
        named
            .or_else(|| self.line(node, "creator"))
            .or_else(|| {
                self.line(node, "author")
                    .map(|author| without_address(&author))
            })
            .filter(|author| !author.is_empty())
    }
}

/// `desk@wire.example (A. Writer)` is A. Writer.
fn without_address(author: &str) -> String {
    let inside = author
        .contains('@')
        .then(|| {
            author
                .split_once('(')?
                .1
                .split_once(')')
                .map(|(name, _)| name.trim().to_owned())
        })
        .flatten();
    inside.unwrap_or_else(|| author.to_owned())
}

/// Plain text with its own blank lines kept.
pub(super) fn plain_paragraphs(text: &str) -> String {
    let mut out = blocks::Paragraphs::default();
    for line in text.lines() {
        if line.trim().is_empty() {
            out.end();
        } else {
            out.words(line);
            out.words(" ");
        }
    }
    out.finish()
}

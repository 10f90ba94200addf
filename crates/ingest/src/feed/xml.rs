//! XML as it is found: a reader that mends what is broken and says so.
//!
//! Half of what goes wrong with feeds is XML that is not sound: a bare `&`, an
//! HTML entity, a tag that is not closed, a file that breaks off, a control
//! character. A strict parser gives nothing for any of them. This one gives the
//! tree that was meant; no entity but a character's is ever expanded.

use std::collections::BTreeSet;

/// The elements of a document, in the order in which they open.
pub(super) struct Tree<'a> {
    pub(super) nodes: Vec<Element<'a>>,
    /// What was mended, in words.
    pub(super) mended: BTreeSet<&'static str>,
}

pub(super) struct Element<'a> {
    /// The name without its prefix.
    pub(super) name: &'a str,
    pub(super) prefix: &'a str,
    pub(super) attributes: Vec<(&'a str, String)>,
    pub(super) children: Vec<Child<'a>>,
    pub(super) parent: Option<usize>,
    /// Where its source is in the document.
    pub(super) start: usize,
    pub(super) end: usize,
}

pub(super) enum Child<'a> {
    Element(usize),
    /// Characters with their entities, to be read by [`characters`].
    Escaped(&'a str),
    /// Characters as they are.
    Verbatim(&'a str),
}

/// Deeper elements are taken for their parent's children: nothing that is meant is so deep.
const DEPTH: usize = 256;

pub(super) fn parse(source: &str) -> Tree<'_> {
    let mut reader = Reader {
        source,
        at: 0,
        open: Vec::new(),
        tree: Tree {
            nodes: Vec::new(),
            mended: BTreeSet::new(),
        },
    };
    while reader.step() {}
    if !reader.open.is_empty() {
        reader.mend("it breaks off before its end");
    }
    reader.close_to(0);
    reader.tree
}

struct Reader<'a> {
    source: &'a str,
    at: usize,
    open: Vec<usize>,
    tree: Tree<'a>,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.source.get(self.at..).unwrap_or_default()
    }

    fn mend(&mut self, what: &'static str) {
        self.tree.mended.insert(what);
    }

    fn step(&mut self) -> bool {
        let rest = self.rest();
        if rest.is_empty() {
            return false;
        }
        let Some(tag) = rest.find('<') else {
            self.text(Child::Escaped(rest));
            self.at = self.source.len();
            return true;
        };
        if tag > 0 {
            self.text(Child::Escaped(rest.get(..tag).unwrap_or_default()));
            self.at += tag;
            return true;
        }
        if let Some(inside) = rest.strip_prefix("<![CDATA[") {
            let end = inside.find("]]>");
            self.text(Child::Verbatim(
                inside
                    .get(..end.unwrap_or(inside.len()))
                    .unwrap_or_default(),
            ));
            self.skip(9, "]]>");
        } else if rest.starts_with("<!--") {
            self.skip(4, "-->");
        } else if rest.starts_with("<?") {
            self.skip(2, "?>");
        } else if rest.starts_with("<!") {
            self.declaration();
        } else if let Some(inside) = rest.strip_prefix("</") {
            self.closing(inside);
        } else if rest.get(1..).is_some_and(|r| r.starts_with(is_name_start)) {
            self.opening();
        } else {
            self.mend("a < that begins no tag");
            self.text(Child::Verbatim("<"));
            self.at += 1;
        }
        true
    }

    /// Goes behind the next `end`, or to the end of the document.
    fn skip(&mut self, from: usize, end: &str) {
        let rest = self.rest().get(from..).unwrap_or_default();
        self.at += match rest.find(end) {
            Some(found) => from + found + end.len(),
            None => {
                self.mend("it breaks off before its end");
                from + rest.len()
            }
        };
    }

    // A document type may hold declarations of its own in brackets.
    fn declaration(&mut self) {
        let mut depth = 0i32;
        let end = self.rest().find(|c| {
            depth += i32::from(c == '[') - i32::from(c == ']');
            c == '>' && depth <= 0
        });
        self.at = end.map_or(self.source.len(), |end| self.at + end + 1);
    }

    fn text(&mut self, child: Child<'a>) {
        if let Some(parent) = self.open.last()
            && let Some(parent) = self.tree.nodes.get_mut(*parent)
        {
            parent.children.push(child);
        }
    }

    fn closing(&mut self, inside: &'a str) {
        let end = inside.find('>').unwrap_or(inside.len());
        let name = inside.get(..end).unwrap_or_default().trim();
        let (prefix, name) = split(name);
        let found = self.open.iter().rposition(|node| {
            let node = self.tree.nodes.get(*node);
            node.is_some_and(|node| node.name == name && node.prefix == prefix)
        });
        self.at = (self.at + 2 + end + 1).min(self.source.len());
        match found {
            Some(depth) => {
                if depth + 1 < self.open.len() {
                    self.mend("an element that is not closed");
                }
                self.close_to(depth);
            }
            None => self.mend("a closing tag of nothing open"),
        }
    }

    fn close_to(&mut self, depth: usize) {
        for node in self.open.drain(depth..) {
            if let Some(node) = self.tree.nodes.get_mut(node) {
                node.end = self.at;
            }
        }
    }

    fn opening(&mut self) {
        let start = self.at;
        let rest = self.rest().get(1..).unwrap_or_default();
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/' | '<'));
        let (prefix, name) = split(rest.get(..end.unwrap_or(rest.len())).unwrap_or_default());
        self.at += 1 + end.unwrap_or(rest.len());
        let (attributes, empty) = self.attributes();
        // An item in an item is one that was not closed.
        if !empty
            && matches!(name, "item" | "entry")
            && let Some(depth) = self.open.iter().position(|node| {
                let node = self.tree.nodes.get(*node);
                node.is_some_and(|node| node.name == name && node.prefix == prefix)
            })
        {
            self.mend("an element that is not closed");
            self.close_to(depth);
        }
        let parent = self.open.last().copied();
        let node = self.tree.nodes.len();
        if let Some(parent) = parent.and_then(|parent| self.tree.nodes.get_mut(parent)) {
            parent.children.push(Child::Element(node));
        }
        self.tree.nodes.push(Element {
            name,
            prefix,
            attributes,
            children: Vec::new(),
            parent,
            start,
            end: self.at,
        });
        if !empty && self.open.len() < DEPTH {
            self.open.push(node);
        }
    }

    /// Reads to the end of a tag; also returns whether it closes itself.
    fn attributes(&mut self) -> (Vec<(&'a str, String)>, bool) {
        let mut found = Vec::new();
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start();
            self.at += rest.len() - trimmed.len();
            if trimmed.is_empty() || trimmed.starts_with('<') {
                self.mend("a tag without its end");
                return (found, false);
            }
            if trimmed.starts_with('>') {
                self.at += 1;
                return (found, false);
            }
            if trimmed.starts_with("/>") {
                self.at += 2;
                return (found, true);
            }
            let end = trimmed
                .find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/' | '<'))
                .unwrap_or(trimmed.len());
            if end == 0 {
                self.at += trimmed.chars().next().map_or(1, char::len_utf8);
                continue;
            }
            let name = trimmed.get(..end).unwrap_or_default();
            self.at += end;
            let value = self.value();
            found.push((name, value));
        }
    }

    fn value(&mut self) -> String {
        let rest = self.rest();
        let Some(after) = rest.trim_start().strip_prefix('=') else {
            return String::new();
        };
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (inside, end) = match quote {
            Some(quote) => {
                let inside = after.get(1..).unwrap_or_default();
                (inside, inside.find(quote))
            }
            None => {
                self.mend("an attribute without quotation marks");
                let end = after.find(|c: char| c.is_whitespace() || c == '>');
                (after, end)
            }
        };
        let end = end.unwrap_or(inside.len());
        let past = (rest.len() - inside.len()) + end + usize::from(quote.is_some());
        self.at = (self.at + past).min(self.source.len());
        characters(inside.get(..end).unwrap_or_default())
    }
}

fn split(name: &str) -> (&str, &str) {
    name.split_once(':').unwrap_or(("", name))
}

fn is_name_start(c: char) -> bool {
    c.is_alphabetic() || c == '_' || c == ':'
}

/// Undoes entities: the five of XML, those of characters by number, and those of
/// HTML, which feeds use undeclared. Any other stays as it is.
pub(super) fn characters(text: &str) -> String {
    if !text.contains('&') {
        return legal(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(rest.get(..at).unwrap_or_default());
        rest = rest.get(at..).unwrap_or_default();
        let end = rest
            .char_indices()
            .take(12)
            .find(|(_, c)| *c == ';')
            .map(|(end, _)| end);
        let named = end.and_then(|end| {
            let name = rest.get(1..end)?;
            Some((entity(name)?, end + 1))
        });
        match named {
            Some((character, length)) => {
                out.push_str(&character);
                rest = rest.get(length..).unwrap_or_default();
            }
            None => {
                out.push('&');
                rest = rest.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    legal(&out)
}

fn entity(name: &str) -> Option<String> {
    let one = |c: char| Some(c.to_string());
    match name {
        "amp" => return one('&'),
        "lt" => return one('<'),
        "gt" => return one('>'),
        "quot" => return one('"'),
        "apos" => return one('\''),
        _ => {}
    }
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return one(char::from_u32(code).unwrap_or('\u{fffd}'));
    }
    if !name.chars().all(|c| c.is_ascii_alphanumeric()) {
        return None;
    }
    // HTML's two thousand names are known to its parser.
    let written = format!("&{name};");
    let read = crate::blocks::fragment(&written);
    match name {
        "nbsp" => one('\u{a0}'),
        _ => (!read.is_empty() && read != written).then_some(read),
    }
}

/// Leaves out the control characters that XML has no place for; C1 controls are
/// what Windows-1252 means by these numbers.
fn legal(text: &str) -> String {
    let odd = |c: char| (c.is_control() && !matches!(c, '\t' | '\n' | '\r')) || c == '\u{fffe}';
    if !text.contains(odd) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match u8::try_from(u32::from(c)) {
            Ok(byte @ 0x80..=0x9f) => {
                let byte = [byte];
                let (read, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&byte);
                out.push_str(&read);
            }
            _ if odd(c) => {}
            _ => out.push(c),
        }
    }
    out
}

impl<'a> Tree<'a> {
    /// Returns the characters of an element and of what is in it.
    pub(super) fn words(&self, node: usize) -> String {
        let mut out = String::new();
        self.walk(node, &mut |step| match step {
            Step::Text(text) => out.push_str(&text),
            Step::Open(_) | Step::Close(_) => {}
        });
        out
    }

    /// Returns the content of an element as HTML, its prefixes gone.
    pub(super) fn markup(&self, node: usize) -> String {
        let mut out = String::new();
        self.walk(node, &mut |step| match step {
            Step::Text(text) => {
                let text = text.replace('&', "&amp;").replace('<', "&lt;");
                out.push_str(&text);
            }
            Step::Open(element) => {
                out.push('<');
                out.push_str(element.name);
                for (name, value) in &element.attributes {
                    let value = value.replace('&', "&amp;").replace('"', "&quot;");
                    out.push_str(&format!(" {name}=\"{value}\""));
                }
                out.push('>');
            }
            Step::Close(element) => out.push_str(&format!("</{}>", element.name)),
        });
        out
    }

    // Depth is bounded by DEPTH, so that the calls are.
    fn walk(&self, node: usize, each: &mut impl FnMut(Step<'_, 'a>)) {
        let Some(element) = self.nodes.get(node) else {
            return;
        };
        for child in &element.children {
            match child {
                Child::Escaped(text) => each(Step::Text(characters(text))),
                Child::Verbatim(text) => each(Step::Text(legal(text))),
                Child::Element(inner) => {
                    let Some(element) = self.nodes.get(*inner) else {
                        continue;
                    };
                    each(Step::Open(element));
                    self.walk(*inner, each);
                    each(Step::Close(element));
                }
            }
        }
    }
}

enum Step<'t, 'a> {
    Text(String),
    Open(&'t Element<'a>),
    Close(&'t Element<'a>),
}

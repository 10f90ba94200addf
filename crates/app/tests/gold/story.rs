//! Stories of several articles with the happenings marked in their words; the
//! format is described in `tests/incidents/README.md`.

use detente_record::{Article, Part};
use std::collections::BTreeMap;

/// What the writer of a story says of one happening.
#[derive(Debug, Default)]
pub struct Wanted {
    pub contested: bool,
}

/// Words that tell of a happening.
#[derive(Debug)]
pub struct Mark {
    pub incident: char,
    pub article: usize,
    pub part: Part,
    pub start: usize,
    pub end: usize,
    pub words: String,
}

/// A story file.
#[derive(Debug, Default)]
pub struct Story {
    pub name: String,
    pub wanted: BTreeMap<char, Wanted>,
    pub articles: Vec<Article>,
    pub marks: Vec<Mark>,
}

/// Reads a story; panics with file and line at what it cannot read.
pub fn parse(name: &str, text: &str) -> Story {
    let mut story = Story {
        name: name.to_owned(),
        ..Story::default()
    };
    let mut body: Vec<&str> = Vec::new();
    let mut head: Option<(usize, &str)> = None;
    for (n, line) in text.lines().enumerate() {
        if let Some(next) = line.strip_prefix("= ") {
            story.close(head, &mut body);
            head = Some((n + 1, next));
        } else if head.is_some() {
            if !line.starts_with("# ") {
                body.push(line);
            }
        } else if let Some(declared) = line.strip_prefix("incident ") {
            let fields: Vec<&str> = declared.split('|').map(str::trim).collect();
            let letter = fields[0].chars().next().expect("a letter");
            let contested = match fields.get(1) {
                Some(&"contested yes") => true,
                Some(&"contested no") => false,
                other => panic!("{name}:{}: contested yes or no, not {other:?}", n + 1),
            };
            story.wanted.insert(letter, Wanted { contested });
        }
    }
    story.close(head, &mut body);
    for mark in &story.marks {
        assert!(
            story.wanted.contains_key(&mark.incident),
            "{name}: {} is not declared",
            mark.incident
        );
    }
    story
}

impl Story {
    fn close(&mut self, head: Option<(usize, &str)>, body: &mut Vec<&str>) {
        let Some((line, head)) = head else {
            return;
        };
        let fields: Vec<&str> = head.splitn(4, " |").map(str::trim).collect();
        let [id, day, source, rest @ ..] = fields.as_slice() else {
            panic!("{}:{line}: id | day | source | title", self.name);
        };
        let title = rest.first().copied().unwrap_or_default();
        let text = body.join("\n").trim().to_owned();
        body.clear();
        let at = self.articles.len();
        let title = self.strip(at, Part::Title, title);
        let text = self.strip(at, Part::Body, &text);
        let article = Article {
            id: format!("{}-{id}", self.name),
            published: Some(
                day.parse()
                    .unwrap_or_else(|_| panic!("{}:{line}: {day}", self.name)),
            ),
            source: Some((*source).to_owned()),
            title: (!title.is_empty()).then_some(title),
            language: Some("en".into()),
            text,
            ..Article::default()
        };
        self.articles.push(article.sealed());
    }

    // Takes the marks out of a text.
    fn strip(&mut self, article: usize, part: Part, text: &str) -> String {
        let mut plain = String::new();
        let mut rest = text;
        while let Some(at) = rest.find('{') {
            plain.push_str(&rest[..at]);
            let (inner, after) = rest[at + 1..]
                .split_once('}')
                .unwrap_or_else(|| panic!("{}: a mark is not closed: {rest}", self.name));
            let (letter, words) = inner
                .split_once('|')
                .unwrap_or_else(|| panic!("{}: a mark without a letter: {inner}", self.name));
            let start = plain.len();
            plain.push_str(words);
            self.marks.push(Mark {
                incident: letter.chars().next().expect("a letter"),
                article,
                part,
                start,
                end: plain.len(),
                words: words.to_owned(),
            });
            rest = after;
        }
        plain + rest
    }
}

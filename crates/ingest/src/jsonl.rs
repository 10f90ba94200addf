//! A line of JSON Lines is one article, and so is an object of a JSON text.

use crate::columns::{Column, Field};
use crate::date::{published, published_anyhow};
use crate::decode::{Utf8, clean, is_binary};
use crate::lines::{Line, Lines};
use crate::members::{Members, Reading};
use crate::objects::Objects;
use crate::sniffed::Sniffed;
use crate::{Options, Problem, language};
use detente_record::{Article, Day, Reason, digest};
use serde::de::{DeserializeOwned, DeserializeSeed};
use serde_json::Value;
use std::collections::VecDeque;
use std::io::BufRead;

/// What made these articles, as stored beside them.
const EXTRACTOR: &str = "jsonl/1";

/// What an input is cut into.
enum Pieces<R> {
    Lines(Lines<R>),
    Objects(Objects<R>),
}

impl<R: BufRead> Pieces<R> {
    fn next(&mut self) -> std::io::Result<Option<(Line, u64)>> {
        match self {
            Pieces::Lines(lines) => Ok(lines.next_line()?.map(|line| (line, lines.number()))),
            Pieces::Objects(all) => Ok(all.next_piece()?.map(|piece| (piece, all.number()))),
        }
    }

    fn number(&self) -> u64 {
        match self {
            Pieces::Lines(lines) => lines.number(),
            Pieces::Objects(all) => all.number(),
        }
    }
}

/// The articles of an input, one at a time.
pub(crate) struct Reader<R: BufRead> {
    pieces: Option<Pieces<Utf8<Sniffed<R>>>>,
    origin: String,
    options: Options,
    ready: VecDeque<Result<Article, Problem>>,
    any: bool,
}

impl<R: BufRead> Reader<R> {
    /// A line is an article. `head` is what `reader` will give first.
    pub(crate) fn new(reader: Sniffed<R>, head: &[u8], origin: &str, options: &Options) -> Self {
        let cut = |text| Pieces::Lines(Lines::new(text, options.max_bytes));
        Reader::of(reader, head, origin, options, cut)
    }

    /// An object of a list, or of several one after another, is an article.
    pub(crate) fn json(reader: Sniffed<R>, head: &[u8], origin: &str, options: &Options) -> Self {
        let cut = |text| Pieces::Objects(Objects::new(text, options.max_bytes));
        Reader::of(reader, head, origin, options, cut)
    }

    fn of(
        reader: Sniffed<R>,
        head: &[u8],
        origin: &str,
        options: &Options,
        cut: impl FnOnce(Utf8<Sniffed<R>>) -> Pieces<Utf8<Sniffed<R>>>,
    ) -> Self {
        let mut ready = VecDeque::new();
        let mut pieces = None;
        // Without this every line of a picture would be a broken line of its own.
        if is_binary(head) {
            ready.push_back(Err(Problem::binary(origin)));
        } else {
            pieces = Some(cut(Utf8::new(reader, head)));
        }
        Reader {
            pieces,
            origin: origin.to_owned(),
            options: options.clone(),
            ready,
            any: false,
        }
    }

    fn line(&mut self, line: Line, number: u64) {
        match line {
            Line::Bytes(bytes) if bytes.iter().all(u8::is_ascii_whitespace) => {}
            Line::Bytes(bytes) => {
                self.any = true;
                self.ready
                    .extend(article(&bytes, &self.origin, number, &self.options));
            }
            Line::TooLong(length) => {
                self.any = true;
                let message = format!(
                    "the line has {length} bytes, more than the {} allowed for one article; \
                     split it into one article a line, or raise the limit",
                    self.options.max_bytes
                );
                let problem =
                    Problem::set_aside(&self.origin, Some(number), Reason::TooLarge, message);
                self.ready.push_back(Err(problem));
            }
        }
    }
}

impl<R: BufRead> Iterator for Reader<R> {
    type Item = Result<Article, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Some(item);
            }
            let pieces = self.pieces.as_mut()?;
            match pieces.next() {
                Ok(Some((line, number))) => self.line(line, number),
                Ok(None) => {
                    self.pieces = None;
                    if !self.any {
                        self.ready.push_back(Err(Problem::empty(&self.origin)));
                    }
                }
                Err(error) => {
                    let mut problem = Problem::unreadable(&self.origin, &error);
                    problem.line = Some(pieces.number() + 1);
                    self.pieces = None;
                    self.ready.push_back(Err(problem));
                }
            }
        }
    }
}

/// Makes an article of a line: a warning about its date first, if there is one.
pub(crate) fn article(
    bytes: &[u8],
    origin: &str,
    line: u64,
    options: &Options,
) -> Vec<Result<Article, Problem>> {
    match parse(bytes, &options.columns).and_then(|members| build(members, options)) {
        Err(mut message) => {
            if let Some(list) = list_within(bytes) {
                message = format!(
                    "{message}; \"{list}\" holds a list: if it is the articles, give them alone (jq -c '.{list}[]' does it)"
                );
            }
            let problem = Problem::set_aside(origin, Some(line), Reason::Broken, message);
            vec![Err(problem)]
        }
        Ok((article, _)) if is_empty(&article) => {
            let message = "there are no words in title or text; nothing to read".to_owned();
            let problem = Problem::set_aside(origin, Some(line), Reason::Empty, message);
            vec![Err(problem)]
        }
        Ok((mut article, note)) => {
            if !options.untold {
                language::tell(&mut article);
            }
            article.raw_sha256 = digest(bytes);
            let note = note.map(|note| Err(Problem::warning(origin, Some(line), note)));
            note.into_iter().chain([Ok(article.sealed())]).collect()
        }
    }
}

// Answers of web services hold their articles in a list.
fn list_within(bytes: &[u8]) -> Option<String> {
    let members: serde_json::Map<String, Value> = serde_json::from_slice(bytes).ok()?;
    let lists = |value: &Value| value.get(0).is_some_and(Value::is_object);
    members
        .into_iter()
        .find(|(_, value)| lists(value))
        .map(|(name, _)| name)
}

fn is_empty(article: &Article) -> bool {
    article.text.trim().is_empty() && article.title.is_none()
}

fn parse(bytes: &[u8], given: &[Column]) -> Result<Members, String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        format!(
            "byte {} of the line is not UTF-8; convert the file to UTF-8",
            error.valid_up_to() + 1
        )
    })?;
    if !text.trim_start().starts_with('{') {
        return Err("it is not a JSON object; write one article {…} a line".to_owned());
    }
    let mut from = serde_json::Deserializer::from_str(text);
    let read = Reading(given).deserialize(&mut from);
    let read = read.and_then(|members| from.end().map(|()| members));
    read.map_err(|error| {
        let column = error.column();
        if error.is_eof() {
            return format!("the JSON breaks off at column {column}; mend or remove the line");
        }
        let words = error.to_string();
        let words = words.split(" at line ").next().unwrap_or(&words);
        format!("it is not sound JSON ({words}, column {column}); mend or remove the line")
    })
}

fn build(mut from: Members, options: &Options) -> Result<(Article, Option<String>), String> {
    let (title, text) = (
        from.field(Field::Title, "title"),
        from.field(Field::Text, "text"),
    );
    if text.is_none() && title.is_none() {
        return Err("field \"text\" is missing; every article needs one".to_owned());
    }
    let mut article = Article {
        id: named(from.field(Field::Id, "id"))?.unwrap_or_default(),
        title: named(title)?
            .map(|title| clean(&title))
            .filter(|title| !title.trim().is_empty()),
        source: named(from.field(Field::Source, "source").map(outlet))?
            .or_else(|| options.source.clone()),
        url: named(from.field(Field::Url, "url"))?,
        language: named(from.field(Field::Language, "language"))?
            .map(|given| language::code(&given).unwrap_or(given)),
        text: named(text)?.map(|text| clean(&text)).unwrap_or_default(),
        retrieved: string("retrieved", from.take("retrieved"))?,
        final_url: string("final_url", from.take("final_url"))?,
        extractor: EXTRACTOR.to_owned(),
        translated: word(
            "translated",
            from.take("translated"),
            "no, human, machine or unknown",
        )?,
        version_of: string("version_of", from.take("version_of"))?,
        corrects: string("corrects", from.take("corrects"))?,
        withdrawn: day("withdrawn", from.take("withdrawn"))?,
        handling: word("handling", from.take("handling"), "open or restricted")?,
        ..Article::default()
    };
    let note = match from.field(Field::Published, "published") {
        None => {
            article.published = options.published;
            None
        }
        Some((name, value)) => {
            let own = name == "published";
            let read = value
                .as_str()
                .and_then(if own { published } else { published_anyhow });
            let note = read.is_none().then(|| {
                format!(
                    "field \"{name}\" is {}, not a date as YYYY-MM-DD or RFC 3339; the \
                     article was read as undated",
                    brief(&value)
                )
            });
            article.published = read.as_ref().map(|read| read.day);
            article.published_time = read.and_then(|read| read.time);
            note
        }
    };
    Ok((article, note))
}

// Some write the outlet as an object that has its name.
fn outlet((field, value): (String, Value)) -> (String, Value) {
    match value.get("name") {
        Some(name) if name.is_string() => (field, name.clone()),
        _ => (field, value),
    }
}

fn named(member: Option<(String, Value)>) -> Result<Option<String>, String> {
    match member {
        None => Ok(None),
        Some((name, value)) => string(&name, Some(value)),
    }
}

// Blank is absent: an empty title is no title, an empty id is to be made.
fn string(field: &str, value: Option<Value>) -> Result<Option<String>, String> {
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if text.trim().is_empty() => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(other) => Err(format!(
            "field \"{field}\" is {}, not a string; put it in quotation marks or leave it out",
            brief(&other)
        )),
    }
}

fn word<T: DeserializeOwned + Default>(
    field: &str,
    value: Option<Value>,
    words: &str,
) -> Result<T, String> {
    let Some(value) = value.filter(|value| !value.is_null()) else {
        return Ok(T::default());
    };
    let shown = brief(&value);
    serde_json::from_value(value).map_err(|_| format!("field \"{field}\" is {shown}, not {words}"))
}

// An article that is marked as withdrawn must not be read as one that stands.
fn day(field: &str, value: Option<Value>) -> Result<Option<Day>, String> {
    let Some(text) = string(field, value)? else {
        return Ok(None);
    };
    match published(&text) {
        Some(read) => Ok(Some(read.day)),
        None => Err(format!(
            "field \"{field}\" is {text:?}, not a date; write YYYY-MM-DD"
        )),
    }
}

fn brief(value: &Value) -> String {
    match value {
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        scalar => {
            let text = scalar.to_string();
            match text.char_indices().nth(40) {
                Some((cut, _)) => format!("{}…", text.get(..cut).unwrap_or_default()),
                None => text,
            }
        }
    }
}

//! Which columns of a table hold what.

use crate::{Options, Problem, language, published_anyhow};
use detente_record::{Article, Reason, digest};

/// What a column may hold of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(missing_docs)]
pub enum Field {
    Text,
    Title,
    Published,
    Source,
    Url,
    Language,
    Id,
}

/// A column by its name, and what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What it holds.
    pub field: Field,
    /// Its name, as in the table's header.
    pub name: String,
}

/// Names under which tables have been seen to keep each field, the likeliest first;
/// small letters and digits only.
const NAMES: [(Field, &[&str]); 7] = [
    (
        Field::Text,
        &[
            "text",
            "body",
            "content",
            "fulltext",
            "articletext",
            "articlebody",
            "maintext",
            "maincontent",
            "plaintext",
            "storytext",
            "bodytext",
            "contenttext",
            "article",
            "story",
            "paragraph",
            "sentence",
            "description",
            "summary",
            "abstract",
            "snippet",
        ],
    ),
    (
        Field::Title,
        &["title", "headline", "heading", "articletitle", "hed"],
    ),
    (
        Field::Published,
        &[
            "published",
            "date",
            "publisheddate",
            "datepublished",
            "publicationdate",
            "pubdate",
            "publishedat",
            "publishdate",
            "publishtime",
            "publicationtime",
            "articledate",
            "datetime",
            "timestamp",
            "time",
            "day",
        ],
    ),
    (
        Field::Source,
        &[
            "source",
            "outlet",
            "publisher",
            "publication",
            "sourcename",
            "newspaper",
            "newsoutlet",
            "media",
            "sitename",
            "domain",
            "site",
        ],
    ),
    (
        Field::Url,
        &["url", "link", "uri", "permalink", "articleurl", "sourceurl"],
    ),
    (
        Field::Language,
        &["language", "lang", "langcode", "languagecode"],
    ),
    (
        Field::Id,
        &[
            "id",
            "articleid",
            "docid",
            "documentid",
            "storyid",
            "guid",
            "uuid",
        ],
    ),
];

/// The words a person writes for fields.
const WORDS: [(&str, Field); 8] = [
    ("text", Field::Text),
    ("title", Field::Title),
    ("published", Field::Published),
    ("date", Field::Published),
    ("source", Field::Source),
    ("url", Field::Url),
    ("language", Field::Language),
    ("id", Field::Id),
];

impl std::str::FromStr for Column {
    type Err = String;

    /// Reads `text=body`: the column named body holds the text.
    fn from_str(text: &str) -> Result<Column, String> {
        let (word, name) = text
            .split_once('=')
            .ok_or_else(|| "write FIELD=COLUMN, such as text=body".to_owned())?;
        let field = WORDS.iter().find(|(known, _)| *known == word.trim());
        match field {
            Some((_, field)) if !name.trim().is_empty() => Ok(Column {
                field: *field,
                name: name.trim().to_owned(),
            }),
            Some(_) => Err("the name of the column is missing; write FIELD=COLUMN".to_owned()),
            None => Err(format!(
                "there is no field {word:?}; it is text, title, date, source, url, language or id"
            )),
        }
    }
}

impl Field {
    pub(crate) const ALL: [Field; 7] = [
        Field::Text,
        Field::Title,
        Field::Published,
        Field::Source,
        Field::Url,
        Field::Language,
        Field::Id,
    ];
}

/// How likely a column of this name holds a field: 0 is likeliest, nothing where it is not known to.
pub(crate) fn rank(field: Field, name: &str) -> Option<usize> {
    let (_, known) = NAMES.iter().find(|(have, _)| *have == field)?;
    let name = plain(name);
    known.iter().position(|known| *known == name)
}

fn plain(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// The places of the fields in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Places(Vec<(Field, usize)>);

impl Places {
    /// Finds the fields among the names of columns, or says what is missing.
    pub(crate) fn find(header: &[String], given: &[Column]) -> Result<Places, String> {
        let mut found = Vec::new();
        for column in given {
            let same = |name: &String| name.trim() == column.name;
            let loose = |name: &String| plain(name) == plain(&column.name);
            let place = header
                .iter()
                .position(same)
                .or_else(|| header.iter().position(loose));
            let place = place.ok_or_else(|| {
                format!(
                    "it has no column {:?}; it has {}",
                    column.name,
                    listed(header)
                )
            })?;
            found.push((column.field, place));
        }
        let names: Vec<String> = header.iter().map(|name| plain(name)).collect();
        for (field, known) in NAMES {
            if found.iter().any(|(have, _)| *have == field) {
                continue;
            }
            let place = known.iter().find_map(|known| {
                let free = |at: &usize| !found.iter().any(|(_, taken)| taken == at);
                names.iter().position(|name| name == known).filter(free)
            });
            found.extend(place.map(|place| (field, place)));
        }
        let words = |(field, _): &(Field, usize)| matches!(field, Field::Text | Field::Title);
        if found.iter().any(words) {
            Ok(Places(found))
        } else {
            let all = listed(header);
            Err(format!(
                "none of its columns is known to hold the text; it has {all}; name the one that does: --column text=NAME"
            ))
        }
    }

    /// The places that hold something, in order.
    pub(crate) fn all(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().map(|(_, place)| *place)
    }

    /// Makes an article of a row; what is wrong with it comes first. `raw` is what the
    /// row is known by: its bytes.
    pub(crate) fn article(
        &self,
        get: impl Fn(usize) -> Option<String>,
        row: (&str, u64),
        raw: &[u8],
        extractor: &str,
        options: &Options,
    ) -> Vec<Result<Article, Problem>> {
        let (origin, line) = (row.0, Some(row.1));
        let field = |field: Field| {
            let (_, place) = self.0.iter().find(|(have, _)| *have == field)?;
            get(*place)
                .map(|value| crate::decode::clean(&value))
                .filter(|value| !is_nothing(value))
        };
        let (title, text) = (field(Field::Title), field(Field::Text).unwrap_or_default());
        if title.is_none() && text.is_empty() {
            let message =
                "there are no words in the row's title or text; nothing to read".to_owned();
            return vec![Err(Problem::set_aside(
                origin,
                line,
                Reason::Empty,
                message,
            ))];
        }
        if text.len() > options.max_bytes {
            let message = format!(
                "its text has more than the {} bytes allowed; raise the limit",
                options.max_bytes
            );
            return vec![Err(Problem::set_aside(
                origin,
                line,
                Reason::TooLarge,
                message,
            ))];
        }
        let mut found = Vec::new();
        let written = field(Field::Published);
        let read = written.as_deref().and_then(published_anyhow);
        if let (Some(written), None) = (&written, &read) {
            let message = format!(
                "its date is {written:?}, which is none that is known; the article was read as undated"
            );
            found.push(Err(Problem::warning(origin, line, message)));
        }
        let declared = field(Field::Language).and_then(|given| language::code(&given));
        let mut article = Article {
            id: field(Field::Id).unwrap_or_default(),
            published: if written.is_some() {
                read.as_ref().map(|read| read.day)
            } else {
                options.published
            },
            published_time: read.and_then(|read| read.time),
            source: field(Field::Source).or_else(|| options.source.clone()),
            url: field(Field::Url),
            language: declared,
            title,
            text,
            raw_sha256: digest(raw),
            extractor: extractor.to_owned(),
            ..Article::default()
        };
        if !options.untold {
            language::tell(&mut article);
        }
        found.push(Ok(article.sealed()));
        found
    }
}

// What programs write for nothing.
fn is_nothing(value: &str) -> bool {
    matches!(
        value.trim(),
        "" | "NA" | "N/A" | "NaN" | "nan" | "NULL" | "null" | "None"
    )
}

/// Returns whether a header names a column that is known to hold text or titles.
pub(crate) fn is_header(names: &[String]) -> bool {
    let short =
        |name: &String| name.chars().count() <= 40 && !name.trim().ends_with(['.', '!', '?']);
    names.len() > 1 && names.iter().all(short) && Places::find(names, &[]).is_ok()
}

fn listed(header: &[String]) -> String {
    let mut names: Vec<&str> = header.iter().take(30).map(|name| name.trim()).collect();
    if header.len() > names.len() {
        names.push("…");
    }
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_found_by_their_names() {
        let names = |list: &str| -> Vec<String> { list.split(',').map(str::to_owned).collect() };
        let check = |list: &str, given: &[&str], expected: Result<&[(Field, usize)], &str>| {
            let given: Vec<Column> = given.iter().map(|g| g.parse().unwrap()).collect();
            match (Places::find(&names(list), &given), expected) {
                (Ok(Places(got)), Ok(expected)) => {
                    assert_eq!(got.len(), expected.len(), "{got:?}");
                    assert!(expected.iter().all(|e| got.contains(e)), "{got:?}");
                }
                (Err(got), Err(says)) => assert!(got.contains(says), "{got}"),
                (got, _) => panic!("{list}: {got:?}"),
            }
        };
        use Field::{Id, Published, Source, Text, Title};
        check(
            "ID,Headline,Full Text,pub_date",
            &[],
            Ok(&[(Id, 0), (Title, 1), (Text, 2), (Published, 3)]),
        );
        check(
            "a,b,c",
            &["text=b", "source=C"],
            Ok(&[(Text, 1), (Source, 2)]),
        );
        check("text,body", &["text=body"], Ok(&[(Text, 1)]));
        check("a,b", &[], Err("a, b; name the one"));
        check("a,text", &["title=x"], Err("no column \"x\""));
        assert!(
            "body=text"
                .parse::<Column>()
                .unwrap_err()
                .contains("no field")
        );
        assert!("text".parse::<Column>().is_err() && "text= ".parse::<Column>().is_err());
    }
}

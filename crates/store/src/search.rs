//! Words in titles and texts.

use crate::columns;
use crate::{Error, Store};
use detente_record::{Day, Id};
use rusqlite::params;

/// An article in which words were found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The article.
    pub article: Id,
    /// Its day.
    pub published: Option<Day>,
    /// Its headline.
    pub title: Option<String>,
    /// Its outlet.
    pub source: Option<String>,
    /// Some words around the finding; `…` where the text goes on.
    pub snippet: String,
    /// BM25 as SQLite counts it: the lower, the better.
    pub rank: f64,
}

/// Over how many of the newest findings ranks are told; ranking costs for each of them.
const RANKED: i64 = 20_000;

impl Store {
    /// Returns the articles that hold all of some words, best first: words in
    /// any order, `"a phrase"`, `begin*`. Case and accents do not matter.
    /// Restricted articles are not found. The best are those of the 20,000
    /// added last.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn search(&self, words: &str, limit: usize) -> Result<Vec<Hit>, Error> {
        let query = query(words);
        if query.is_empty() {
            return Ok(Vec::new());
        }
        let oldest = "SELECT rowid FROM article_words WHERE article_words MATCH ?1
                      ORDER BY rowid DESC LIMIT 1 OFFSET ?2";
        let oldest: Option<i64> = self.one(oldest, params![query, RANKED], |row| row.get(0))?;
        let sql = "SELECT a.id, a.published, a.title, a.source, w.rank AS rank,
                          snippet(article_words, -1, '', '', '…', 24) AS snippet
                   FROM article_words w JOIN article a ON a.seq = w.rowid
                   WHERE article_words MATCH ?1 AND w.rowid > ?2 AND a.handling = 'open'
                   ORDER BY rank, a.id LIMIT ?3";
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.all(sql, params![query, oldest.unwrap_or(-1), limit], |row| {
            Ok(Hit {
                article: row.get("id")?,
                published: columns::from_day(row, "published")?,
                title: row.get("title")?,
                source: row.get("source")?,
                snippet: row.get("snippet")?,
                rank: row.get("rank")?,
            })
        })
    }
}

/// Puts words into quotation marks, so that nothing a person writes is an
/// operator, and leaves out what has no letter or digit.
fn query(words: &str) -> String {
    let mut terms: Vec<String> = Vec::new();
    let mut add = |term: &str, prefix: bool| {
        if term.contains(char::is_alphanumeric) {
            let star = if prefix { "*" } else { "" };
            terms.push(format!("\"{}\"{star}", term.replace('"', "\"\"")));
        }
    };
    // Between quotation marks every second piece is a phrase.
    for (at, piece) in words.replace('\0', " ").split('"').enumerate() {
        if at % 2 == 1 {
            add(piece, false);
            continue;
        }
        for word in piece.split_whitespace() {
            match word.strip_suffix('*') {
                Some(stem) => add(stem, true),
                None => add(word, false),
            }
        }
    }
    terms.join(" ")
}

#[cfg(test)]
mod tests {
    use super::query;

    #[test]
    fn nothing_a_person_writes_is_an_operator() {
        assert_eq!(
            query("ruritania AND (x OR y)"),
            r#""ruritania" "AND" "(x" "OR" "y)""#
        );
        assert_eq!(query(r#"the "new low" rel*"#), r#""the" "new low" "rel"*"#);
        assert_eq!(query("* - \"\" ^"), "");
        assert_eq!(query("\"open phrase"), "\"open phrase\"");
    }
}

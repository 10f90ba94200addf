//! Words in titles and texts, and what their sentences gave.

use crate::columns::{self, WHOLE};
use crate::{Error, Store};
use detente_record::{Day, Id, Record};
use rusqlite::params;
use std::collections::BTreeMap;

/// What is searched.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Search {
    /// Words in any order, `"a phrase"`, `begin*`; case and accents do not matter.
    pub words: String,
    /// Only articles that gave an event or assessment of two codes, in either direction.
    pub dyad: Option<[String; 2]>,
    /// Only those that gave a record of this kind: a PLOVER type, the kind of
    /// an occurrence, the stance of a claim, the direction of an assessment.
    pub kind: Option<String>,
    /// Only those that gave a record in which this code acts, speaks, receives or suffers.
    pub actor: Option<String>,
    /// Published on this day or later.
    pub from: Option<Day>,
    /// Published on this day or earlier.
    pub to: Option<Day>,
    /// Only of this outlet; case does not matter.
    pub source: Option<String>,
    /// So many at most.
    pub limit: usize,
}

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
    /// Where in the snippet the words stand that were found: byte offsets.
    pub marks: Vec<[usize; 2]>,
    /// BM25 as SQLite counts it: the lower, the better.
    pub rank: f64,
    /// What sentences with one of the words gave, or what was asked for by
    /// dyad, kind or actor: at most three.
    pub evidence: Vec<Record>,
}

/// Over how many of the newest findings ranks are told; ranking costs for each of them.
const RANKED: i64 = 20_000;

/// How much evidence a hit shows.
const EVIDENCE: usize = 3;

/// A text, and where in it the words stand that were found.
type Snippet = (String, Vec<[usize; 2]>);

/// What no text holds marks what was found.
const MARKS: [char; 2] = ['\u{2}', '\u{3}'];

impl Store {
    /// Returns the articles that hold all of some words, best first. Restricted
    /// articles are not found. The best are those of the 20,000 added last.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn search(&self, words: &str, limit: usize) -> Result<Vec<Hit>, Error> {
        self.search_for(&Search {
            words: words.to_owned(),
            limit,
            ..Search::default()
        })
    }

    /// Returns the articles that hold all of some words and gave what is asked
    /// for, best first, with their evidence. Nothing is found without a word.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn search_for(&self, search: &Search) -> Result<Vec<Hit>, Error> {
        let query = query(&search.words);
        if query.is_empty() {
            return Ok(Vec::new());
        }
        let oldest = "SELECT rowid FROM article_words WHERE article_words MATCH ?1
                      ORDER BY rowid DESC LIMIT 1 OFFSET ?2";
        let oldest: Option<i64> = self.one(oldest, params![query, RANKED], |row| row.get(0))?;
        let by_record = search.dyad.is_some() || search.kind.is_some() || search.actor.is_some();
        let gave = match by_record {
            true => format!("AND EXISTS (SELECT 1 FROM record r WHERE r.article = x.seq {GAVE})"),
            false => "AND ?3 IS ?3 AND ?4 IS ?4 AND ?5 IS ?5 AND ?6 IS ?6".to_owned(),
        };
        let sql = format!(
            "SELECT x.seq, x.id, x.published, x.title, x.source, w.rank
             FROM (SELECT rowid AS seq, rank FROM article_words
                   WHERE article_words MATCH ?1 AND rowid > ?2) w
                  CROSS JOIN article x ON x.seq = w.seq
             WHERE x.handling = 'open'
               AND (?7 IS NULL OR x.published >= ?7)
               AND (?8 IS NULL OR x.published <= ?8 AND x.published <> '')
               AND (?9 IS NULL OR x.source = ?9 COLLATE NOCASE)
               {gave}
             ORDER BY w.rank, x.id LIMIT ?10"
        );
        let (a, b) = search.dyad.clone().map(|[a, b]| (a, b)).unzip();
        let values = params![
            query,
            oldest.unwrap_or(-1),
            a,
            b,
            search.kind,
            search.actor,
            search.from.map(|day| day.to_string()),
            search.to.map(|day| day.to_string()),
            search.source,
            i64::try_from(search.limit).unwrap_or(i64::MAX)
        ];
        let found = self.all(&sql, values, |row| {
            let hit = Hit {
                article: row.get("id")?,
                published: columns::from_day(row, "published")?,
                title: row.get("title")?,
                source: row.get("source")?,
                snippet: String::new(),
                marks: Vec::new(),
                rank: row.get("rank")?,
                evidence: Vec::new(),
            };
            Ok((row.get("seq")?, hit))
        })?;
        let seqs: Vec<i64> = found.iter().map(|(seq, _)| *seq).collect();
        let mut snippets = self.snippets(&query, &seqs)?;
        let mut hits = Vec::with_capacity(found.len());
        for (seq, mut hit) in found {
            (hit.snippet, hit.marks) = snippets.remove(&seq).unwrap_or_default();
            hit.evidence = self.evidence(search, seq, by_record)?;
            hits.push(hit);
        }
        Ok(hits)
    }

    // All at once: of `begin*` each look merges what all words that begin so have.
    fn snippets(&self, query: &str, found: &[i64]) -> Result<BTreeMap<i64, Snippet>, Error> {
        let (Some(first), Some(last)) = (found.iter().min(), found.iter().max()) else {
            return Ok(BTreeMap::new());
        };
        // The sign keeps SQLite from looking up one after the other.
        let sql = "SELECT rowid, snippet(article_words, -1, ?5, ?6, '…', 24) FROM article_words
                   WHERE article_words MATCH ?1 AND rowid BETWEEN ?2 AND ?3
                     AND +rowid IN (SELECT value FROM json_each(?4))";
        let [start, end] = MARKS.map(String::from);
        let list = serde_json::to_string(found).unwrap_or_default();
        let all = self.all(sql, params![query, first, last, list, start, end], |row| {
            Ok((row.get(0)?, unmarked(&row.get::<_, String>(1)?)))
        })?;
        Ok(all.into_iter().collect())
    }

    fn evidence(&self, search: &Search, seq: i64, all: bool) -> Result<Vec<Record>, Error> {
        let sql = format!(
            "SELECT {WHOLE} FROM record r JOIN article x ON x.seq = r.article
             WHERE r.article = ?1 AND r.kind <> 'protected' AND ?2 IS ?2 {GAVE}
             ORDER BY r.kind = 'assessment' DESC, r.kind = 'event' DESC, r.kind, r.ord"
        );
        let (a, b) = search.dyad.clone().map(|[a, b]| (a, b)).unzip();
        let values = params![seq, rusqlite::types::Null, a, b, search.kind, search.actor];
        let mut records = self.all(&sql, values, columns::record)?;
        let words = plain(&search.words);
        let tells = |record: &Record| {
            let text = folded(record.sentence());
            words.iter().any(|word| text.contains(word.as_str()))
        };
        if !all {
            records.retain(tells);
        }
        records.sort_by_key(|record| !tells(record));
        records.truncate(EVIDENCE);
        Ok(records)
    }
}

/// Whether a record `r` is one that is asked for: `?3` and `?4` the dyad, `?5` the kind, `?6` the actor.
const GAVE: &str = "AND (?5 IS NULL OR ' ' || r.what || ' ' LIKE '% ' || ?5 || ' %')
     AND (?6 IS NULL OR ' ' || r.actors || ' ' || r.recipients || ' ' LIKE '% ' || ?6 || ' %')
     AND (?3 IS NULL OR EXISTS (SELECT 1 FROM record_dyad d WHERE d.record = r.seq
          AND (d.src = ?3 AND d.tgt = ?4 OR d.src = ?4 AND d.tgt = ?3)))";

fn folded(text: &str) -> String {
    text.to_lowercase()
}

// The words and beginnings of words that are searched, in small letters.
fn plain(words: &str) -> Vec<String> {
    words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(folded)
        .collect()
}

// Takes the marks out of a text and returns where they stood.
fn unmarked(marked: &str) -> Snippet {
    let mut text = String::with_capacity(marked.len());
    let (mut marks, mut from) = (Vec::new(), None);
    for c in marked.chars() {
        match MARKS.iter().position(|mark| *mark == c) {
            Some(0) => from = Some(text.len()),
            Some(_) => marks.extend(from.take().map(|start: usize| [start, text.len()])),
            None => text.push(c),
        }
    }
    (text, marks)
}

/// Returns whether there is a word in what somebody wants to search for.
pub fn has_words(words: &str) -> bool {
    !query(words).is_empty()
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
    for (at, piece) in words
        .replace(['\0', MARKS[0], MARKS[1]], " ")
        .split('"')
        .enumerate()
    {
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
    use super::{query, unmarked};

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

    #[test]
    fn marks_are_offsets_of_the_text_without_them() {
        let (text, marks) = unmarked("…Àrdea \u{2}expelled\u{3} an \u{2}envoy\u{3}");
        assert_eq!(text, "…Àrdea expelled an envoy");
        let marked: Vec<_> = marks.iter().map(|[a, b]| &text[*a..*b]).collect();
        assert_eq!(marked, ["expelled", "envoy"]);
    }
}

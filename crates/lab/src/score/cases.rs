//! Gold cases, the articles made of them, and what the coder makes of those.

use super::figures::{Misses, Scored};
use anyhow::{Context, Result, anyhow};
use detente_coding::Coder;
use detente_ingest::{Format, Options};
use detente_record::{Article, Record};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::BufRead;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The coder on trial.
pub struct Bench {
    /// It.
    pub coder: Coder,
    /// How many threads it may use.
    pub threads: usize,
    /// How many misses of a set to keep.
    pub show: usize,
}

impl Bench {
    /// Starts a score.
    pub fn begin(&self) -> Scored {
        Scored::new(Misses::at_most(self.show))
    }

    /// Codes articles; returns the records of each, as `code --json` prints them.
    pub fn code(&self, articles: &[Article]) -> Result<Vec<Vec<Value>>> {
        self.each(articles, |article| {
            self.coder.code(article).records().map(value).collect()
        })
    }

    /// Returns the date mentions of each article, as `read --json` prints them.
    pub fn dates(&self, articles: &[Article]) -> Result<Vec<Vec<Value>>> {
        self.each(articles, |article| {
            let document = self.coder.reader.read(&article.text);
            let (dates, _) = self.coder.mentions(&document, article);
            dates.into_iter().map(Record::Date).map(value).collect()
        })
    }

    /// Returns the place mentions of each article, as `read --json` prints them.
    pub fn places(&self, articles: &[Article]) -> Result<Vec<Vec<Value>>> {
        self.each(articles, |article| {
            let document = self.coder.reader.read(&article.text);
            let (_, places) = self.coder.mentions(&document, article);
            places.into_iter().map(Record::Place).map(value).collect()
        })
    }

    fn each(
        &self,
        articles: &[Article],
        work: impl Fn(&Article) -> Result<Vec<Value>> + Sync,
    ) -> Result<Vec<Vec<Value>>> {
        in_order(articles, self.threads, work).into_iter().collect()
    }
}

fn value(record: Record) -> Result<Value> {
    Ok(serde_json::to_value(record)?)
}

/// Does something with every item, on some threads, and returns the results in
/// the items' order. Threads take one item at a time: articles differ in length.
pub fn in_order<T: Sync, R: Send>(
    items: &[T],
    threads: usize,
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let one = || {
        let mut done = Vec::new();
        while let Some((i, item)) = {
            let i = next.fetch_add(1, Ordering::Relaxed);
            items.get(i).map(|item| (i, item))
        } {
            done.push((i, work(item)));
        }
        done
    };
    let mut all: Vec<(usize, R)> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(one)).collect();
        let done = workers.into_iter().map(|w| match w.join() {
            Ok(done) => done,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        done.flatten().collect()
    });
    all.sort_by_key(|(i, _)| *i);
    all.into_iter().map(|(_, r)| r).collect()
}

/// Reads a gold file: JSON values, one a line, plain or gzipped.
pub fn records(path: &Path) -> Result<Vec<Value>> {
    let mut all = Vec::new();
    for (number, line) in crate::conllu::open(path)?.lines().enumerate() {
        let line = line?;
        if !line.trim().is_empty() {
            let value = serde_json::from_str(&line);
            all.push(value.with_context(|| format!("line {}", number + 1))?);
        }
    }
    Ok(all)
}

/// As [`records`], without those that have a near double in what the lexicon
/// may have been made from.
pub fn fresh(path: &Path) -> Result<Vec<Value>> {
    let mut all = records(path)?;
    all.retain(|g| !is_true(&g["near_dup_in_dev"]));
    Ok(all)
}

/// Makes articles of gold cases whose day stands in `date`.
pub fn articles(gold: &[Value]) -> Result<Vec<Article>> {
    articles_of(gold, |g| {
        let day = g["date"].as_str().unwrap_or("");
        let day = day.get(..10).unwrap_or(day);
        is_day(day).then(|| day.to_owned())
    })
}

/// Makes articles of gold cases by the way the program's own inputs take: an
/// article is a line of JSON with an id, a day and a text. One without words
/// stays one without words: nothing is found in it.
pub fn articles_of(gold: &[Value], day: impl Fn(&Value) -> Option<String>) -> Result<Vec<Article>> {
    let one = |g: &Value| {
        let line = json!({"id": g["id"], "published": day(g), "text": g["text"]}).to_string();
        let options = Options::default();
        for found in detente_ingest::read(line.as_bytes(), "gold", Format::Jsonl, &options) {
            match found {
                Err(problem) if problem.is_failure() => return Err(anyhow!("{problem}")),
                Err(_) => {}
                Ok(article) => return Ok(article),
            }
        }
        Ok(Article::default())
    };
    gold.iter().map(one).collect()
}

fn is_day(text: &str) -> bool {
    let shape = |b: u8| if b.is_ascii_digit() { b'0' } else { b };
    text.bytes().map(shape).eq(*b"0000-00-00")
}

/// Python's truth: not `false`, `null`, nought or empty.
fn is_true(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(b) => *b,
        Value::Number(n) => n.as_f64() != Some(0.0),
        Value::String(s) => !s.is_empty(),
        Value::Array(a) => !a.is_empty(),
        Value::Object(o) => !o.is_empty(),
    }
}

/// Returns the records of one type.
pub fn of_type<'a>(records: &'a [Value], kind: &str) -> Vec<&'a Value> {
    records.iter().filter(|r| r["type"] == kind).collect()
}

/// Returns a list's items; of what is no list, none.
pub fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// Returns the strings of a list.
pub fn words(value: &Value) -> impl Iterator<Item = &str> {
    items(value).iter().filter_map(Value::as_str)
}

/// Returns a string; of what is none, the empty one.
pub fn word(value: &Value) -> &str {
    value.as_str().unwrap_or("")
}

/// Parties, by code.
pub type Codes<'a> = BTreeSet<&'a str>;

/// Returns the codes of entities, where they have one.
pub fn codes(entities: &Value) -> Codes<'_> {
    let all = items(entities).iter().map(|e| word(&e["code"]));
    all.filter(|code| !code.is_empty()).collect()
}

/// Returns today's code of a party that gold writes in its own way.
pub fn code_now(code: &str) -> &str {
    match code.get(..3).unwrap_or(code) {
        "JAP" => "JPN",
        "ROM" => "ROU",
        "ZAR" => "COD",
        "XKX" => "KOS",
        other => other,
    }
}

/// Returns the PLOVER type of today for one that gold may still write.
pub fn type_now(kind: &str) -> &str {
    match kind {
        "DEMAND" => "REQUEST",
        "DISAPPROVE" | "INVESTIGATE" => "ACCUSE",
        "FIGHT" => "ASSAULT",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_number_of_threads_keeps_the_order() {
        let items: Vec<usize> = (0..50).collect();
        let squares: Vec<usize> = items.iter().map(|i| i * i).collect();
        for threads in [1, 2, 7, 80] {
            assert_eq!(in_order(&items, threads, |i| i * i), squares);
        }
        assert!(in_order(&[] as &[usize], 3, |i| *i).is_empty());
    }

    #[test]
    fn an_article_has_a_day_only_where_gold_gives_one() {
        let gold = [
            json!({"id": "a", "date": "2024-05-06T07:08", "text": "Narvik slept."}),
            json!({"id": "b", "date": "spring", "text": "Tromsø woke."}),
            json!({"id": "c", "text": "Bodø yawned."}),
        ];
        let made = articles(&gold).unwrap();
        let days: Vec<_> = made
            .iter()
            .map(|a| a.published.map(|d| d.to_string()))
            .collect();
        assert_eq!(days, [Some("2024-05-06".to_owned()), None, None]);
        assert_eq!(
            (made[1].id.as_str(), made[1].text.as_str()),
            ("b", "Tromsø woke.")
        );
        let empty = articles(&[json!({"id": "d", "text": ""})]).unwrap();
        assert_eq!(empty[0].text, "");
        assert!(articles(&[json!({"id": "e", "text": 7})]).is_err());
    }

    #[test]
    fn codes_are_of_those_who_have_one() {
        let entities =
            json!([{"code": "NOR"}, {"code": ""}, {"entity_text": "men"}, {"code": "NOR"}]);
        assert_eq!(codes(&entities), Codes::from(["NOR"]));
        assert!(codes(&Value::Null).is_empty());
        assert_eq!(
            (code_now("ZARGOV"), code_now("NOR"), code_now("")),
            ("COD", "NOR", "")
        );
    }
}

//! `detente lexicon unknown`: what to add to the lexicon next.

use crate::cli::{Common, Inputs};
use crate::commands::code::each_worked;
use crate::output::{Done, Out};
use crate::session;
use detente_coding::UnknownName;
use serde_json::json;
use std::collections::BTreeMap;

/// What is kept of one name: counts and a few sentences, however large the input.
#[derive(Default)]
struct Row {
    mentions: u64,
    articles: u64,
    records: u64,
    kinds: BTreeMap<&'static str, u64>,
    contexts: Vec<(String, String)>,
}

/// Lists the names that the lexicon does not know, most frequent first.
pub fn run(
    common: &Common,
    given: &Inputs,
    contexts: usize,
    min: u64,
    out: &mut Out,
) -> anyhow::Result<Done> {
    let coder = session::coder(common)?;
    let mut rows: BTreeMap<String, Row> = BTreeMap::new();
    let work = |article: &_| {
        let coded = coder.code(article);
        let names = coder.unknown(article, &coded);
        (coded, names)
    };
    let done = each_worked(
        common,
        given,
        work,
        |(coded, _)| coded,
        |article, (_, names)| {
            let mut seen: Vec<&str> = Vec::new();
            for name in names {
                let row = rows.entry(name.name.clone()).or_default();
                row.articles += u64::from(!seen.contains(&name.name.as_str()));
                row.add(name, &article.id, contexts);
                seen.push(&name.name);
            }
            Ok(())
        },
    )?;
    let all = rows.len();
    let mut list: Vec<(String, Row)> = rows
        .into_iter()
        .filter(|(_, r)| r.mentions >= min)
        .collect();
    // Names stand in order already: of equal counts, the first in the alphabet comes first.
    list.sort_by_key(|(_, row)| std::cmp::Reverse((row.mentions, row.records)));
    for (name, row) in &list {
        if common.json {
            out.json(&row.json(name))?;
        } else {
            out.text(&row.text(name))?;
        }
    }
    eprintln!(
        "unknown names: {all}, {} of them at least {min} times (--min N shows others, --contexts N more sentences)",
        list.len()
    );
    Ok(done)
}

impl Row {
    fn add(&mut self, name: &UnknownName, article: &str, contexts: usize) {
        self.mentions += 1;
        self.records += name.records as u64;
        if let Some(kind) = name.kind {
            *self.kinds.entry(kind).or_default() += 1;
        }
        // The same sentence in a copy tells nothing new.
        let told = self.contexts.iter().any(|(_, s)| *s == name.sentence);
        if self.contexts.len() < contexts && !told {
            self.contexts
                .push((article.to_owned(), name.sentence.clone()));
        }
    }

    // What the reader takes it for most often.
    fn kind(&self) -> Option<&'static str> {
        let most = self
            .kinds
            .iter()
            .max_by_key(|(kind, n)| (**n, std::cmp::Reverse(**kind)));
        most.map(|(kind, _)| *kind)
    }

    fn json(&self, name: &str) -> serde_json::Value {
        let contexts: Vec<_> = self
            .contexts
            .iter()
            .map(|(article, text)| json!({ "article": article, "text": text }))
            .collect();
        json!({
            "type": "unknown", "name": name, "kind": self.kind(), "mentions": self.mentions,
            "articles": self.articles, "uncoded": self.records, "contexts": contexts,
        })
    }

    fn text(&self, name: &str) -> String {
        let name = detente_view::clean(name);
        let kind = self.kind().map(|k| format!(" ({k})")).unwrap_or_default();
        let mut text = format!("{:>6}  {name}{kind}", self.mentions);
        if self.records > 0 {
            text.push_str(&format!(
                ", {} times in records without a code",
                self.records
            ));
        }
        text.push('\n');
        for (_, sentence) in &self.contexts {
            text.push_str(&format!("          {}\n", detente_view::clean(sentence)));
        }
        text
    }
}

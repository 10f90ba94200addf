//! GUM's nested mentions to flat names. The mentions come without parts of
//! speech; the treebank has them for the same documents.

use super::labels::{Kind, OUTSIDE, mark};
use super::{NameExample, json_lines};
use crate::conllu::{self, Tree};
use anyhow::{Result, bail};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::Path;

#[derive(Debug, Deserialize)]
struct Record {
    id: String,
    tokens: Vec<String>,
    mentions: Vec<Mention>,
}

#[derive(Debug, Deserialize)]
struct Mention {
    start: usize,
    end: usize,
    #[serde(rename = "type")]
    kind: String,
}

/// A document's words with what the tree says of them; heads count through the
/// document, a root's is itself.
struct Words {
    forms: Vec<String>,
    upos: Vec<String>,
    plural: Vec<bool>,
    heads: Vec<usize>,
    rels: Vec<String>,
    /// Where the sentences end.
    ends: Vec<usize>,
}

/// A name in a document.
struct Found {
    span: Range<usize>,
    kind: Kind,
}

/// Reads the mentions and the trees of the same documents.
///
/// # Errors
/// When a document's trees are not found.
pub fn read(mentions: &Path, trees: &Path) -> Result<Vec<NameExample>> {
    let records: Vec<Record> = json_lines(mentions)?;
    let trees = conllu::read(trees)?;
    let mut documents = Vec::new();
    let mut at = 0;
    for record in &records {
        // The treebank holds documents that the mentions lack; the order is one.
        let Some(range) = find(record, &trees, at) else {
            bail!("{}: no trees for it", record.id);
        };
        at = range.end;
        documents.push(words(&trees[range]));
    }
    let titles = titles(&records, &documents);
    let mut found: Vec<Vec<Found>> = records
        .iter()
        .zip(&documents)
        .map(|(r, w)| names(r, w, &titles))
        .collect();
    one_kind_a_name(&documents, &mut found);
    let mut examples = Vec::new();
    for (document, mut found) in documents.into_iter().zip(found) {
        push(document, &mut found, &mut examples);
    }
    Ok(examples)
}

fn find(record: &Record, trees: &[Tree], from: usize) -> Option<Range<usize>> {
    (from..trees.len()).find_map(|first| {
        let mut seen = 0;
        for (k, tree) in trees[first..].iter().enumerate() {
            if record.tokens.get(seen..seen + tree.forms.len()) != Some(tree.forms.as_slice()) {
                return None;
            }
            seen += tree.forms.len();
            if seen == record.tokens.len() {
                return Some(first..first + k + 1);
            }
        }
        None
    })
}

fn words(trees: &[Tree]) -> Words {
    let mut words = Words {
        forms: Vec::new(),
        upos: Vec::new(),
        plural: Vec::new(),
        heads: Vec::new(),
        rels: Vec::new(),
        ends: Vec::new(),
    };
    for tree in trees {
        let base = words.forms.len();
        let n = tree.forms.len();
        words.forms.extend(tree.forms.iter().cloned());
        words.upos.extend(tree.upos.iter().cloned());
        words
            .plural
            .extend(tree.feats.iter().map(|f| f.contains("Number=Plur")));
        let heads = tree.heads.iter().enumerate();
        words
            .heads
            .extend(heads.map(|(i, &h)| base + if h == n { i } else { h }));
        words.rels.extend(tree.rels.iter().cloned());
        words.ends.push(words.forms.len());
    }
    words
}

/// The proper nouns that stand before persons' names and are none themselves:
/// those by which persons are also called without a name ("the President").
fn titles(records: &[Record], documents: &[Words]) -> BTreeSet<String> {
    let mut alone: BTreeMap<&str, usize> = BTreeMap::new();
    let mut before: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (record, words) in records.iter().zip(documents) {
        for mention in record.mentions.iter().filter(|m| m.kind == "person") {
            let Some(head) = head(words, mention.start..mention.end) else {
                continue;
            };
            let article = words.upos[mention.start] == "DET" || words.upos[mention.start] == "PRON";
            if article {
                *alone.entry(&words.forms[head]).or_default() += 1;
            }
            let first = (mention.start..mention.end)
                .find(|&i| words.upos[i] == "PROPN")
                .unwrap_or(head);
            if first + 1 < mention.end && words.upos[first + 1] == "PROPN" {
                let next = words.forms[first + 1].as_str();
                before.entry(&words.forms[first]).or_default().insert(next);
            }
        }
    }
    // An abbreviation before many different names is a title too ("Mr.", "Dr").
    before
        .into_iter()
        .filter(|(word, names)| {
            let short = word.ends_with('.') && word.chars().count() > 2;
            let called = alone.get(word).copied().unwrap_or(0);
            short || (called > 0 && names.len() > 1)
        })
        .map(|(word, _)| word.to_owned())
        .collect()
}

/// The word of a span whose head is outside it.
fn head(words: &Words, span: Range<usize>) -> Option<usize> {
    span.clone()
        .find(|&i| words.heads[i] == i || !span.contains(&words.heads[i]))
}

fn names(record: &Record, words: &Words, titles: &BTreeSet<String>) -> Vec<Found> {
    let starts: BTreeSet<usize> = record
        .mentions
        .iter()
        .filter(|m| kind(&m.kind).is_some())
        .map(|m| m.start)
        .collect();
    let mut found: Vec<Found> = Vec::new();
    for mention in &record.mentions {
        let Some(kind) = kind(&mention.kind) else {
            continue;
        };
        let Some(head) = head(words, mention.start..mention.end) else {
            continue;
        };
        // Peoples are no names here ("the Danes").
        if words.upos[head] != "PROPN" || (kind == Kind::Person && words.plural[head]) {
            continue;
        }
        let mut span = widest(words, mention.start..mention.end, head, kind, &starts);
        if kind == Kind::Person {
            let last = span
                .clone()
                .rev()
                .find(|&i| titles.contains(&words.forms[i]));
            span.start = last.map_or(span.start, |i| i + 1);
        }
        if span.start < span.end {
            found.push(Found { span, kind });
        }
    }
    found
}

fn kind(entity: &str) -> Option<Kind> {
    match entity {
        "person" => Some(Kind::Person),
        "place" => Some(Kind::Place),
        "organization" => Some(Kind::Organisation),
        _ => None,
    }
}

/// The widest stretch of a mention around its head that is one name: words with
/// capitals and what joins them.
fn widest(
    words: &Words,
    mention: Range<usize>,
    head: usize,
    kind: Kind,
    starts: &BTreeSet<usize>,
) -> Range<usize> {
    let below = |mut i: usize| {
        while i != head && mention.contains(&words.heads[i]) && words.heads[i] != i {
            i = words.heads[i];
        }
        i == head
    };
    let part = |i: usize| {
        below(i)
            && (words.upos[i] == "PROPN"
                || (words.forms[i].starts_with(char::is_uppercase)
                    && matches!(
                        words.upos[i].as_str(),
                        "NOUN" | "ADJ" | "VERB" | "NUM" | "X"
                    )))
    };
    let joins = |i: usize| match words.forms[i].as_str() {
        "-" | "–" | "&" | "'s" | "’s" => true,
        "of" | "for" | "the" | "and" => kind != Kind::Person,
        _ => false,
    };
    let mut span = head..head + 1;
    // Backwards over whatever is joined without a preposition.
    while span.start > mention.start {
        let left = span.start - 1;
        let glue = matches!(words.forms[left].as_str(), "-" | "–" | "&" | "and");
        if part(left) {
            span.start = left;
        } else if glue && left > mention.start && part(left - 1) && words.rels[head] != "conj" {
            span.start = left - 1;
        } else {
            break;
        }
    }
    while span.end < mention.end {
        let mut next = span.end;
        let mut and = false;
        while next < mention.end && next < span.end + 2 && joins(next) {
            and |= words.forms[next] == "and";
            next += 1;
        }
        // "Chad and Niger" are two names, "Arts and Sciences" part of one.
        if next == mention.end || !part(next) || (and && starts.contains(&next)) {
            break;
        }
        span.end = next + 1;
    }
    span
}

/// GUM calls a country an organisation where it acts; Universal NER calls it a
/// place everywhere.
fn one_kind_a_name(documents: &[Words], found: &mut [Vec<Found>]) {
    let mut counts: BTreeMap<String, [usize; 2]> = BTreeMap::new();
    let text = |words: &Words, span: &Range<usize>| words.forms[span.clone()].join(" ");
    for (words, names) in documents.iter().zip(found.iter()) {
        for name in names {
            let count = counts.entry(text(words, &name.span)).or_default();
            match name.kind {
                Kind::Place => count[0] += 1,
                Kind::Organisation => count[1] += 1,
                Kind::Person => {}
            }
        }
    }
    for (words, names) in documents.iter().zip(found.iter_mut()) {
        for name in names.iter_mut().filter(|n| n.kind == Kind::Organisation) {
            let [place, organisation] = counts[&text(words, &name.span)];
            if place > 0 && place * 4 >= organisation {
                name.kind = Kind::Place;
            }
        }
    }
}

fn push(words: Words, found: &mut [Found], examples: &mut Vec<NameExample>) {
    let mut labels = vec![OUTSIDE; words.forms.len()];
    // The longest first; what lies inside it or across it is left out.
    found.sort_by_key(|f| (std::cmp::Reverse(f.span.len()), f.span.start));
    for name in found.iter() {
        if labels[name.span.clone()].iter().all(|&l| l == OUTSIDE) {
            mark(&mut labels, name.span.clone(), name.kind);
        }
    }
    let mut from = 0;
    for end in words.ends {
        examples.push(NameExample {
            forms: words.forms[from..end].to_vec(),
            labels: labels[from..end].to_vec(),
        });
        from = end;
    }
}

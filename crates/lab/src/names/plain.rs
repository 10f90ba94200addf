//! Sources that list flat entities over words: CrossNER and WikiGold. Their
//! words are cut as in the Penn Treebank and are cut further here.

use super::labels::{Kind, OUTSIDE, UNKNOWN, mark};
use super::{NameExample, json_lines};
use anyhow::Result;
use detente_reading::{Profile, cut};
use serde::Deserialize;
use std::ops::Range;
use std::path::Path;

/// A sentence as the files hold it.
#[derive(Debug, Deserialize)]
pub struct Record {
    /// Its words.
    pub tokens: Vec<String>,
    /// Its names.
    pub entities: Vec<Entity>,
}

/// A name over words.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Entity {
    pub start: usize,
    pub end: usize,
    #[serde(rename = "type")]
    pub kind: String,
}

/// What a source's type comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// A name.
    Name(Kind),
    /// No name of ours.
    Outside,
    /// Perhaps one, or one is inside it: its capitalised words are left open.
    Open,
}

/// CrossNER's types. `misc` holds parties' short names and stray places, and an
/// election may hold a country's name, so both stay open.
pub fn crossner(kind: &str) -> Verdict {
    match kind {
        "politician" | "person" => Verdict::Name(Kind::Person),
        "country" | "location" => Verdict::Name(Kind::Place),
        "organisation" | "politicalparty" => Verdict::Name(Kind::Organisation),
        "misc" | "election" | "event" => Verdict::Open,
        _ => Verdict::Outside,
    }
}

/// WikiGold's types. `MISC` is nationalities, works and events.
pub fn wikigold(kind: &str) -> Verdict {
    match kind {
        "PER" => Verdict::Name(Kind::Person),
        "LOC" => Verdict::Name(Kind::Place),
        "ORG" => Verdict::Name(Kind::Organisation),
        _ => Verdict::Outside,
    }
}

/// Reads a file with its types' meaning.
///
/// # Errors
/// When it cannot be read.
pub fn read(path: &Path, verdict: fn(&str) -> Verdict) -> Result<Vec<NameExample>> {
    let records: Vec<Record> = json_lines(path)?;
    Ok(records.iter().map(|r| example(r, verdict)).collect())
}

/// Reads a file whose words are cut as ours and whose names keep to our
/// convention: nothing is changed.
///
/// # Errors
/// When it cannot be read.
pub fn read_whole(path: &Path, verdict: fn(&str) -> Verdict) -> Result<Vec<NameExample>> {
    let records: Vec<Record> = json_lines(path)?;
    let example = |record: Record| {
        let mut labels = vec![OUTSIDE; record.tokens.len()];
        for entity in &record.entities {
            if let Verdict::Name(kind) = verdict(&entity.kind) {
                mark(&mut labels, entity.start..entity.end, kind);
            }
        }
        NameExample {
            forms: record.tokens,
            labels,
        }
    };
    Ok(records.into_iter().map(example).collect())
}

fn example(record: &Record, verdict: fn(&str) -> Verdict) -> NameExample {
    let profile = Profile::default();
    let mut forms: Vec<String> = Vec::new();
    // Where each of the record's words begins among ours.
    let mut first = Vec::with_capacity(record.tokens.len() + 1);
    for token in &record.tokens {
        // CrossNER cuts a possessive in two.
        if token == "s" && forms.last().is_some_and(|f| f == "'" || f == "’") {
            first.push(forms.len() - 1);
            if let Some(last) = forms.last_mut() {
                last.push('s');
            }
            continue;
        }
        first.push(forms.len());
        push_pieces(token, &profile, &mut forms);
    }
    first.push(forms.len());
    let mut labels = vec![OUTSIDE; forms.len()];
    for entity in &record.entities {
        let (Some(&from), Some(&to)) = (first.get(entity.start), first.get(entity.end)) else {
            continue;
        };
        match verdict(&entity.kind) {
            // A few names are single small words ("liberalism", "and"): slips.
            Verdict::Name(kind) => {
                let span = tidy(&forms, from..to.max(from));
                let capital = |f: &String| f.chars().any(char::is_uppercase);
                if forms[span.clone()].iter().any(capital) {
                    mark(&mut labels, span, kind);
                }
            }
            Verdict::Open => {
                for i in from..to {
                    if forms[i].starts_with(char::is_uppercase) {
                        labels[i] = UNKNOWN;
                    }
                }
            }
            Verdict::Outside => {}
        }
    }
    NameExample { forms, labels }
}

/// Cuts a word of the Penn Treebank at its hyphens and slashes, as Universal
/// Dependencies does; other words stay whole.
fn push_pieces(token: &str, profile: &Profile, forms: &mut Vec<String>) {
    let inner = token.char_indices().any(|(i, c)| {
        i > 0 && i + c.len_utf8() < token.len() && matches!(c, '-' | '–' | '—' | '/')
    });
    let letters = token.chars().any(char::is_alphabetic);
    if !(inner && letters) {
        forms.push(token.to_owned());
        return;
    }
    let pieces = cut(token, profile).tokens;
    for (start, end) in pieces {
        forms.push(token[start as usize..end as usize].to_owned());
    }
}

/// Takes a bare "the" off the front.
fn tidy(forms: &[String], mut span: Range<usize>) -> Range<usize> {
    if span.len() > 1 && forms[span.start] == "the" {
        span.start += 1;
    }
    span
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(text: &str, entities: &[(usize, usize, &str)]) -> NameExample {
        let record = Record {
            tokens: text.split(' ').map(str::to_owned).collect(),
            entities: entities
                .iter()
                .map(|&(start, end, kind)| Entity {
                    start,
                    end,
                    kind: kind.to_owned(),
                })
                .collect(),
        };
        example(&record, crossner)
    }

    #[test]
    fn words_are_cut_further_and_labels_follow() {
        let it = record(
            "Kim Dae-jung ' s visit to Oslo",
            &[(0, 2, "politician"), (6, 7, "location")],
        );
        assert_eq!(it.forms.join(" "), "Kim Dae - jung 's visit to Oslo");
        assert_eq!(it.labels, [1, 2, 2, 2, 0, 0, 0, 3]);
    }

    #[test]
    fn what_is_in_doubt_stays_open() {
        let it = record("the 2001 Italian election", &[(1, 4, "election")]);
        assert_eq!(it.labels, [0, 0, UNKNOWN, 0]);
    }
}

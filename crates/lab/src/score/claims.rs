//! Scores of claims: who says what.

use super::cases::{Bench, articles, items, of_type, records, word};
use super::figures::{Scored, Tally, share};
use super::spans::{Chars, Span, overlap, shared};
use anyhow::Result;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// PolNeAR: a claim is found when its content covers most of a gold one and is
/// covered by it; then its speaker is asked for.
pub fn claims(bench: &Bench, path: &Path) -> Result<Scored> {
    let mut gold = records(path)?;
    let mut seen = BTreeSet::new();
    // Several read some of the articles; one reading is the gold.
    gold.retain(|g| g["is_primary"] != false && seen.insert(word(&g["article"]).to_owned()));
    let got = bench.code(&articles(&gold)?)?;
    let mut scored = bench.begin();
    let mut tally = Tally::default();
    let mut sourced = 0;
    for (g, records) in gold.iter().zip(&got) {
        let chars = Chars::of(word(&g["text"]));
        let have = of_type(records, "claim");
        let wanted: Vec<&Value> = items(&g["attributions"])
            .iter()
            .filter(|a| !items(&a["content"]).is_empty())
            .collect();
        let mut used = BTreeSet::new();
        for want in &wanted {
            let content = parts(&want["content"]);
            let fit = |i: &usize| !used.contains(i) && is_found(&content, &said(&chars, have[*i]));
            let Some(i) = (0..have.len()).find(fit) else {
                let text = || format!("MISS {} {}", word(&g["article"]), want["content"]);
                scored.misses.add(text);
                continue;
            };
            used.insert(i);
            sourced += usize::from(is_by(&parts(&want["source"]), &speakers(&chars, have[i])));
        }
        tally = tally.plus(&Tally {
            hit: used.len(),
            extra: have.len() - used.len(),
            missed: wanted.len() - used.len(),
        });
    }
    let found = tally.hit + tally.extra;
    scored.say_of("claims.content_precision", tally.precision(), found);
    let wanted = tally.hit + tally.missed;
    scored.say_of("claims.content_recall", tally.recall(), wanted);
    scored.say("claims.content_f1", tally.f1());
    let sourced = share(sourced as f64, tally.hit);
    scored.say("claims.source_given_content", sourced);
    Ok(scored)
}

fn parts(gold: &Value) -> Vec<Span> {
    let number = |v: &Value| v.as_u64().unwrap_or(0) as usize;
    let one = |p: &Value| (number(&p["start"]), number(&p["end"]));
    items(gold).iter().map(one).collect()
}

/// Returns where a claim's content stands: its parts, or its hull where it is whole.
fn said(chars: &Chars, claim: &Value) -> Vec<Span> {
    let at = |v: &Value| chars.at(v.as_u64().unwrap_or(0) as usize);
    let content = &claim["content"];
    let parts = items(&content["parts"]);
    if parts.is_empty() {
        return vec![(at(&content["start"]), at(&content["end"]))];
    }
    parts.iter().map(|p| (at(&p[0]), at(&p[1]))).collect()
}

fn speakers(chars: &Chars, claim: &Value) -> Vec<Span> {
    let all = items(&claim["speaker"]).iter();
    all.filter_map(|e| chars.span(e)).collect()
}

/// Returns whether half of the longer one is in the other.
fn is_found(gold: &[Span], own: &[Span]) -> bool {
    let length = |spans: &[Span]| -> isize {
        let one = |s: &Span| s.1 as isize - s.0 as isize;
        spans.iter().map(one).sum()
    };
    let both: usize = gold
        .iter()
        .flat_map(|g| own.iter().map(|o| shared(*g, *o)))
        .sum();
    2 * both as isize >= length(gold).max(length(own))
}

/// Returns whether a claim is put on whom gold names; on nobody, where gold names nobody.
fn is_by(gold: &[Span], own: &[Span]) -> bool {
    if gold.is_empty() {
        return own.is_empty();
    }
    own.iter().any(|o| gold.iter().any(|g| overlap(*o, *g)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn half_of_the_longer_content_is_enough() {
        assert!(is_found(&[(0, 10)], &[(5, 10)]));
        assert!(!is_found(&[(0, 10)], &[(6, 10)]));
        assert!(!is_found(&[(0, 10)], &[(0, 21)]));
        // In parts, around its cue.
        assert!(is_found(&[(0, 10), (20, 30)], &[(0, 12), (22, 30)]));
    }

    #[test]
    fn a_speaker_is_whom_gold_names_or_nobody() {
        assert!(is_by(&[(0, 4), (9, 12)], &[(10, 11)]));
        assert!(!is_by(&[(0, 4)], &[]));
        assert!(is_by(&[], &[]) && !is_by(&[], &[(0, 4)]));
    }

    #[test]
    fn a_content_is_its_parts_or_its_hull() {
        let chars = Chars::of("“É so,” said Ek, “é é.”");
        let whole = json!({"content": {"start": 0, "end": 6, "parts": []}});
        assert_eq!(said(&chars, &whole), [(0, 3)]);
        let broken = json!({"content": {"start": 0, "end": 6, "parts": [[0, 3], [5, 6]]}});
        assert_eq!(said(&chars, &broken), [(0, 1), (2, 3)]);
    }
}

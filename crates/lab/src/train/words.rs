//! What is known of words: clusters, possible tags, dictionary forms.

use super::Example;
use detente_reading::learn::{KEEPS_CASE, LONGEST_ENDING, Lemmas, word};
use detente_reading::{Tag, VerbForm};
use std::collections::{BTreeMap, BTreeSet};

/// Learns dictionary forms: for every ending the commonest edit, and the whole
/// word wherever that edit is wrong.
pub fn lemmas(gold: &[Example], silver: &[Example]) -> Lemmas {
    let mut counts: BTreeMap<(String, Tag), BTreeMap<(u8, String), usize>> = BTreeMap::new();
    let mut in_gold: BTreeSet<(String, Tag)> = BTreeSet::new();
    for (examples, weight) in [(gold, 10), (silver, 1)] {
        for example in examples {
            for i in 0..example.forms.len() {
                let (form, lemma, tag) = (&example.forms[i], &example.lemmas[i], example.tags[i]);
                if tag.upos_name() == "PROPN" && !tag.is_plural() {
                    continue;
                }
                if lemma == "_" || form.chars().count() > 40 {
                    continue;
                }
                let low = form.to_lowercase();
                // "Americans" → "American" keeps its capital; the machine's dictionary forms do not know.
                let keeps = lemma.chars().next().is_some_and(char::is_uppercase)
                    && form.chars().next().is_some_and(char::is_uppercase);
                if tag.is_nominal() && tag.upos_name() == "PROPN" && !keeps {
                    continue;
                }
                let e = if keeps {
                    let (cut, add) = edit(form, lemma);
                    (cut | KEEPS_CASE, add)
                } else {
                    edit(&low, lemma)
                };
                let key = (low, tag);
                if weight == 1 && in_gold.contains(&key) {
                    continue;
                }
                if weight > 1 {
                    in_gold.insert(key.clone());
                }
                *counts.entry(key).or_default().entry(e).or_default() += weight;
            }
        }
    }
    let base = base_forms(gold, silver);
    let mut best: BTreeMap<(String, Tag), (u8, String)> = counts
        .into_iter()
        .filter_map(|(key, edits)| {
            let top = edits
                .into_iter()
                .max_by_key(|(e, n)| (*n, std::cmp::Reverse(e.clone())))?;
            Some((key, top.0))
        })
        .collect();
    mend_verbs(&mut best, &in_gold, &base);
    let mut endings: BTreeMap<(String, Tag), BTreeMap<(u8, String), usize>> = BTreeMap::new();
    for ((form, tag), e) in &best {
        let chars: Vec<char> = form.chars().collect();
        for length in 1..=LONGEST_ENDING.min(chars.len()) {
            let ending: String = chars[chars.len() - length..].iter().collect();
            *endings
                .entry((ending, *tag))
                .or_default()
                .entry(e.clone())
                .or_default() += 1;
        }
    }
    let mut rules: Vec<(u8, String)> = Vec::new();
    let mut number = |e: &(u8, String)| {
        let at = rules.iter().position(|r| r == e).unwrap_or_else(|| {
            rules.push(e.clone());
            rules.len() - 1
        });
        at as u16
    };
    let mut chosen: BTreeMap<(String, Tag), (u8, String)> = BTreeMap::new();
    for (key, edits) in endings {
        let all: usize = edits.values().sum();
        let Some((e, n)) = edits
            .into_iter()
            .max_by_key(|(e, n)| (*n, std::cmp::Reverse(e.clone())))
        else {
            continue;
        };
        // An ending is worth keeping when it is common or nearly always right,
        // and says something its shorter form does not.
        let shorter: String = key.0.chars().skip(1).collect();
        let same = chosen.get(&(shorter, key.1)) == Some(&e);
        if all >= 2 && n * 3 >= all * 2 && !(same && all < 3) {
            chosen.insert(key, e);
        }
    }
    let guess = |form: &str, tag: Tag| {
        let chars: Vec<char> = form.chars().collect();
        (1..=LONGEST_ENDING.min(chars.len()))
            .rev()
            .find_map(|length| {
                let ending: String = chars[chars.len() - length..].iter().collect();
                chosen.get(&(ending, tag))
            })
    };
    let mut exceptions = BTreeMap::new();
    for ((form, tag), e) in &best {
        let guessed = guess(form, *tag).cloned().unwrap_or((0, String::new()));
        if guessed != *e {
            exceptions.insert((word(form.as_bytes()), tag.number() as u8), number(e));
        }
    }
    let endings = chosen
        .iter()
        .map(|((ending, tag), e)| ((word(ending.as_bytes()), tag.number() as u8), number(e)))
        .collect();
    Lemmas::new(rules, exceptions, endings)
}

fn edit(form: &str, lemma: &str) -> (u8, String) {
    let same = form
        .chars()
        .zip(lemma.chars())
        .take_while(|(a, b)| a == b)
        .count();
    let cut = form.chars().count() - same;
    (cut.min(100) as u8, lemma.chars().skip(same).collect())
}

/// Returns the base forms of verbs that stand in the data as such, with their counts.
fn base_forms(gold: &[Example], silver: &[Example]) -> BTreeMap<String, usize> {
    let mut base = BTreeMap::new();
    for example in gold.iter().chain(silver) {
        for (form, tag) in example.forms.iter().zip(&example.tags) {
            if tag.is_verb() && matches!(tag.form(), VerbForm::Infinitive | VerbForm::Imperative) {
                *base.entry(form.to_lowercase()).or_default() += 1;
            }
        }
    }
    base.retain(|_, n| *n >= 2);
    base
}

/// Mends dictionary forms of verbs that only a machine gave: a past tense takes
/// the participle's if people gave that, and a base form that nobody uses
/// ("bombe") gives way to one that is used ("bomb").
fn mend_verbs(
    best: &mut BTreeMap<(String, Tag), (u8, String)>,
    in_gold: &BTreeSet<(String, Tag)>,
    base: &BTreeMap<String, usize>,
) {
    let known = best.clone();
    for ((form, tag), e) in best.iter_mut().filter(|((_, tag), _)| tag.is_verb()) {
        if in_gold.contains(&(form.clone(), *tag)) {
            continue;
        }
        let twin = known.iter().find(|((f, t), _)| {
            f == form
                && t.is_verb()
                && t != tag
                && in_gold.contains(&(f.clone(), *t))
                && is_past(t.form())
                && is_past(tag.form())
        });
        if let Some((_, gold)) = twin {
            e.clone_from(gold);
            continue;
        }
        let lemma: String = form
            .chars()
            .take(form.chars().count().saturating_sub(e.0 as usize))
            .collect::<String>()
            + &e.1;
        let used = |w: &String| base.get(w).copied().unwrap_or(0);
        if used(&lemma) >= 5 {
            continue;
        }
        let better = candidates(form)
            .into_iter()
            .max_by_key(|c| (used(c), std::cmp::Reverse(c.clone())));
        if let Some(better) = better.filter(|b| used(b) > used(&lemma)) {
            *e = edit(form, &better);
        }
    }
}

fn is_past(form: VerbForm) -> bool {
    matches!(form, VerbForm::Past | VerbForm::Participle)
}

// What a regular verb form may come from.
fn candidates(form: &str) -> Vec<String> {
    let mut out = Vec::new();
    for (ending, adds) in [
        ("ied", &["y"][..]),
        ("ed", &["", "e"]),
        ("ing", &["", "e"]),
        ("ies", &["y"]),
        ("es", &["", "e"]),
        ("s", &[""]),
    ] {
        let Some(stem) = form.strip_suffix(ending) else {
            continue;
        };
        out.extend(adds.iter().map(|a| format!("{stem}{a}")));
        let mut tail = stem.chars().rev();
        if let (Some(a), Some(b)) = (tail.next(), tail.next())
            && a == b
        {
            out.push(stem[..stem.len() - a.len_utf8()].to_owned());
        }
    }
    out
}

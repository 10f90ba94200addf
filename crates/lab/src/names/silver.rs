//! Names in machine-parsed text, typed by what is known for certain. The text
//! has proper nouns but no kinds; most of them can be told by the lexicon, a
//! title, a class word or a fuller name elsewhere. The rest stays open.

use super::NameExample;
use super::facts::{Facts, Known};
use super::labels::{Kind, OUTSIDE, UNKNOWN, mark, spans};
use crate::conllu::Tree;
use detente_coding::lexicon::Lexicon;
use std::collections::HashMap;
use std::ops::Range;

/// Labels the names of parsed sentences, in their order: one label a word,
/// [`UNKNOWN`] where it cannot be told. `gold` is what [`super::load`] returns.
///
/// Learn first of all from sentences without an unknown label: where only the
/// told names of a sentence count, a learner hardly ever sees a capitalised
/// word that is no name, and finds too many.
pub fn silver_names(trees: &[Tree], gold: &[NameExample], lexicon: &Lexicon) -> Vec<Vec<u8>> {
    let facts = Facts::new(gold, lexicon);
    let mut all: Vec<Vec<u8>> = trees.iter().map(|tree| first_pass(tree, &facts)).collect();
    let small = small_words(trees);
    // Each round knows more persons' names than the one before.
    for _ in 0..2 {
        let people = People::of(trees, &all, gold, &small);
        for (tree, labels) in trees.iter().zip(&mut all) {
            for run in runs(tree) {
                if labels[run.clone()].iter().all(|&l| l == UNKNOWN)
                    && people.is_person(&tree.forms[run.clone()], &facts)
                {
                    mark(labels, run, Kind::Person);
                }
            }
        }
    }
    all
}

/// How often words are seen without capitals.
fn small_words(trees: &[Tree]) -> HashMap<&str, usize> {
    let mut small = HashMap::new();
    for word in trees.iter().flat_map(|t| &t.forms) {
        if word.starts_with(char::is_lowercase) {
            *small.entry(word.as_str()).or_default() += 1;
        }
    }
    small
}

/// Stretches of proper nouns that the tree does not set apart, hyphens between
/// them included ("al-Sadr").
fn runs(tree: &Tree) -> Vec<Range<usize>> {
    let proper = |i: usize| tree.upos.get(i).is_some_and(|u| u == "PROPN");
    let apart = |i: usize| matches!(tree.rels[i].as_str(), "conj" | "appos" | "list");
    let mut runs = Vec::new();
    let mut at = 0;
    while at < tree.forms.len() {
        if !proper(at) {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        loop {
            if proper(end) && !apart(end) {
                end += 1;
            } else if tree.forms.get(end).is_some_and(|f| f == "-") && proper(end + 1) {
                end += 2;
            } else {
                break;
            }
        }
        runs.push(at..end);
        at = end;
    }
    runs
}

fn first_pass(tree: &Tree, facts: &Facts) -> Vec<u8> {
    let words: Vec<&str> = tree.forms.iter().map(String::as_str).collect();
    let mut labels: Vec<u8> = (0..words.len())
        .map(|i| unsettled(tree, &words, i, facts))
        .collect();
    let runs = runs(tree);
    let mut done = 0;
    for run in &runs {
        if run.start < done {
            continue;
        }
        // "University of Gondar": a class word and what hangs on it.
        let joined = with_of(&words, run, &runs, facts);
        if let Some((span, kind)) = joined {
            let span = with_adjective(tree, span.start)..span.end;
            done = span.end;
            mark(&mut labels, span, kind);
        } else {
            done = settle(tree, &words, run.clone(), facts, &mut labels).max(run.end);
        }
    }
    towns(tree, &words, &runs, &mut labels);
    labels
}

/// What a word is before any name is found: open if it may belong to one.
fn unsettled(tree: &Tree, words: &[&str], i: usize, facts: &Facts) -> u8 {
    let open = match tree.upos[i].as_str() {
        "PROPN" => true,
        // "Iranian officials": describes a thing, is part of no name.
        "ADJ" | "VERB" if i > 0 => tree.upos.get(tree.heads[i]).is_none_or(|u| u == "PROPN"),
        "NOUN" | "X" => i > 0,
        _ => false,
    };
    let capital = tree.upos[i] == "PROPN" || words[i].starts_with(char::is_uppercase);
    if !(open && capital) || facts.is_plain(words[i]) {
        return OUTSIDE;
    }
    match facts.known(&words[i..=i]) {
        Some((1, Known::People)) => OUTSIDE,
        _ => UNKNOWN,
    }
}

/// Labels what is certain of a run; returns where it stopped, which lies beyond
/// the run where a name of the lexicon does ("Gulf of Mexico").
fn settle(
    tree: &Tree,
    words: &[&str],
    run: Range<usize>,
    facts: &Facts,
    labels: &mut [u8],
) -> usize {
    let title = last_title(words, &run, facts);
    let wide = with_adjective(tree, run.start);
    // A title that begins a name of the lexicon is none of it ("President Trump").
    if title.as_ref().is_none_or(|t| t.start > run.start)
        && let Some((span, kind)) = known(tree, words, wide, &run, facts)
            .or_else(|| known(tree, words, run.start, &run, facts))
    {
        mark(labels, span.clone(), kind);
        return span.end;
    }
    let class = facts.class(words[run.end - 1]).filter(|_| run.len() > 1);
    // "Ukraine President Volodymyr Zelenskyy", "foreign minister Wang Yi".
    if let Some(title) = title {
        if class.is_some() {
            return run.end;
        }
        labels[title.clone()].fill(OUTSIDE);
        if title.end < run.end {
            mark(labels, title.end..run.end, Kind::Person);
        }
        if run.start < title.start {
            return settle(tree, words, run.start..title.start, facts, labels).max(run.end);
        }
        return run.end;
    }
    if let Some(kind) = class {
        // "Securities and Exchange Commission": where it begins and ends is not known.
        if !goes_on(words, wide, run.end) {
            mark(labels, wide..run.end, kind);
        }
    } else if has_role(tree, words, &run, facts) {
        mark(labels, run.clone(), Kind::Person);
    }
    run.end
}

/// A name of the lexicon that fills a run.
fn known(
    tree: &Tree,
    words: &[&str],
    start: usize,
    run: &Range<usize>,
    facts: &Facts,
) -> Option<(Range<usize>, Kind)> {
    let (length, known) = facts.known(&words[start..])?;
    let end = start + length;
    let proper = tree.upos.get(end).is_some_and(|u| u == "PROPN");
    let whole = end == run.end || (end > run.end && !proper);
    match known {
        Known::Name(kind) if whole => Some((start..end, kind)),
        _ => None,
    }
}

/// Whether a name may reach beyond a stretch: joined to further capitals.
fn goes_on(words: &[&str], start: usize, end: usize) -> bool {
    let glue = |i: usize| matches!(words[i], "and" | "&" | "of" | "for" | "on" | "-" | "'s");
    let capital = |i: usize| {
        words
            .get(i)
            .is_some_and(|w| w.starts_with(char::is_uppercase))
    };
    let before = start > 1 && glue(start - 1) && capital(start - 2);
    let behind = end < words.len() && matches!(words[end], "of" | "for" | "on" | "&");
    let further = capital(end + 1) || (words.get(end + 1) == Some(&"the") && capital(end + 2));
    before || (behind && further)
}

/// The last title that ends inside a run; it may begin before it ("Prime
/// Minister" where the tagger takes "Prime" for an adjective).
fn last_title(words: &[&str], run: &Range<usize>, facts: &Facts) -> Option<Range<usize>> {
    (run.start + 1..=run.end).rev().find_map(|end| {
        let length = facts.title_ending(&words[end.saturating_sub(6)..end]);
        (length > 0).then(|| end - length..end)
    })
}

/// Whether the tree gives a run a role: "journalist X", "X, the minister".
fn has_role(tree: &Tree, words: &[&str], run: &Range<usize>, facts: &Facts) -> bool {
    let role = |i: usize| {
        tree.upos[i] == "NOUN" && {
            let lemma = tree.lemmas[i].as_str();
            lemma.eq_ignore_ascii_case(words[i]) && facts.title_ending(&[lemma]) > 0
        }
    };
    let before = run.start.checked_sub(1).filter(|&i| role(i));
    let joined = before.is_some_and(|b| {
        let down = run.contains(&tree.heads[b]) && tree.rels[b] == "compound";
        let up = run.clone().any(|i| {
            tree.heads[i] == b && matches!(tree.rels[i].as_str(), "appos" | "flat" | "flat:name")
        });
        down || up
    });
    let explained = (run.end..words.len())
        .any(|i| tree.rels[i] == "appos" && run.contains(&tree.heads[i]) && role(i));
    joined || explained
}

/// "Ministry of Defence": a run that ends with a word that takes "of" in names,
/// with the run behind it.
fn with_of(
    words: &[&str],
    run: &Range<usize>,
    runs: &[Range<usize>],
    facts: &Facts,
) -> Option<(Range<usize>, Kind)> {
    let kind = facts.head_of(words[run.end - 1])?;
    if words.get(run.end) != Some(&"of") {
        return None;
    }
    let from = run.end + 1 + usize::from(words.get(run.end + 1) == Some(&"the"));
    let next = runs.iter().find(|r| r.start == from)?;
    Some((run.start..next.end, kind))
}

/// Where a name begins whose first word is an adjective or was read as a
/// participle ("Colombian Air Force", "United States").
fn with_adjective(tree: &Tree, start: usize) -> usize {
    match start.checked_sub(1) {
        Some(i)
            if matches!(tree.upos[i].as_str(), "ADJ" | "VERB")
                && tree.heads[i] >= start
                && tree.forms[i].starts_with(char::is_uppercase) =>
        {
            i
        }
        _ => start,
    }
}

/// "in Kunduz, Afghanistan": what stands before a known place and a comma,
/// behind a preposition, is a place.
fn towns(tree: &Tree, words: &[&str], runs: &[Range<usize>], labels: &mut [u8]) {
    // From the right, so that a place tells of the one before it.
    for run in runs.iter().rev() {
        let open = labels[run.clone()].iter().all(|&l| l == UNKNOWN);
        let behind = run
            .start
            .checked_sub(1)
            .is_some_and(|i| tree.upos[i] == "ADP");
        let place = words.get(run.end) == Some(&",")
            && labels.get(run.end + 1).copied().and_then(Kind::of) == Some(Kind::Place);
        let joined =
            place && run.contains(&tree.heads[run.end + 1]) && tree.rels[run.end + 1] != "conj";
        if open && behind && joined {
            mark(labels, run.clone(), Kind::Place);
        }
    }
}

/// Parts of persons' names, with how often they were seen as such and as
/// anything else.
struct People<'t> {
    small: &'t HashMap<&'t str, usize>,
    given: HashMap<&'t str, [usize; 2]>,
    family: HashMap<&'t str, [usize; 2]>,
}

impl<'t> People<'t> {
    fn of(
        trees: &'t [Tree],
        labels: &[Vec<u8>],
        gold: &'t [NameExample],
        small: &'t HashMap<&'t str, usize>,
    ) -> People<'t> {
        let mut people = People {
            small,
            given: HashMap::new(),
            family: HashMap::new(),
        };
        for (tree, labels) in trees.iter().zip(labels) {
            people.count(&tree.forms, labels);
        }
        for example in gold {
            people.count(&example.forms, &example.labels);
        }
        people
    }

    fn count(&mut self, forms: &'t [String], labels: &[u8]) {
        for (span, kind) in spans(labels) {
            let words = &forms[span];
            let other = usize::from(kind != Kind::Person);
            let (Some(first), Some(last)) = (words.first(), words.last()) else {
                continue;
            };
            if words.len() > 1 {
                self.given.entry(first).or_default()[other] += 1;
            }
            if words.len() > 1 || other == 1 {
                self.family.entry(last).or_default()[other] += 1;
            }
        }
    }

    fn is_person(&self, words: &[String], facts: &Facts) -> bool {
        let sure = |map: &HashMap<&str, [usize; 2]>, word: &str, least: usize| {
            map.get(word)
                .is_some_and(|[person, other]| *person >= least && *person >= other * 20)
        };
        let Some(last) = words.last() else {
            return false;
        };
        // What is also a common word names nobody for certain ("Day", "Court").
        let small = self.small.get(last.to_lowercase().as_str());
        let seen = self
            .family
            .get(last.as_str())
            .map_or(0, |[person, _]| *person);
        if small.is_some_and(|n| n * 5 > seen) || words.iter().any(|w| facts.is_plain(w)) {
            return false;
        }
        match words {
            [one] => {
                let elsewhere = self.family.get(one.as_str()).map_or(0, |[_, other]| *other);
                one.chars().count() > 2
                    && (sure(&self.family, one, 3) || (elsewhere == 0 && sure(&self.given, one, 5)))
            }
            [first, ..] if words.len() <= 4 => {
                facts.class(last).is_none() && sure(&self.given, first, 5)
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_nothing_tells_stays_open() {
        let tree = Tree {
            forms: ["Then", "Qwrt", "came"].map(str::to_owned).to_vec(),
            lemmas: ["then", "Qwrt", "come"].map(str::to_owned).to_vec(),
            upos: ["ADV", "PROPN", "VERB"].map(str::to_owned).to_vec(),
            feats: vec!["_".to_owned(); 3],
            heads: vec![2, 2, 3],
            rels: ["advmod", "nsubj", "root"].map(str::to_owned).to_vec(),
        };
        let labels = silver_names(&[tree], &[], &Lexicon::default());
        assert_eq!(labels, [[OUTSIDE, UNKNOWN, OUTSIDE]]);
    }
}

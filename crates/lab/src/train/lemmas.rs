//! Learns dictionary forms from treebanks.
//!
//! What people annotated is taken as it is; a machine's annotation only tells
//! which base forms and which names are in use. From the base forms the regular
//! inflections are made, so that a verb seen only as "abseil" is found behind
//! "abseiling".

use super::bases::{Bases, Known, VOTES, used};
use super::lessons::Example;
use detente_reading::learn::Lemmas;
use detente_reading::learn::lemma::{
    COMMON, Case, Kind, LONGEST_ENDING, LemmaRule, Shape, class, key, leads, push_lower,
};
use detente_reading::{Rel, Tag};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Longer words are addresses and noise.
pub(super) const LONGEST: usize = 40;
/// A word of this weight in the gold is one that misspelt words are compared with.
const OFTEN: usize = 2;
/// So often a word must stand in machine-read news to be filed in any case.
const FREQUENT: usize = 8;
/// A name must stand so often in machine-read news to be known.
const NAME: usize = 5;

type Votes = BTreeMap<LemmaRule, usize>;

/// A word with its class: what rules are filed under.
pub(super) type Word = (String, Tag);

/// How a word was written, and whether it led to the next; with one such spelling
/// and the next word's tag, to try rules on.
#[derive(Default)]
struct Seen {
    votes: Votes,
    sample: (String, Tag, Tag),
}

#[derive(Default)]
pub(super) struct Counts {
    pub(super) all: usize,
    votes: Votes,
    ways: BTreeMap<(Shape, bool), Seen>,
}

/// Learns the tables. Every part of the gold has a weight, which decides where
/// treebanks differ.
pub fn lemmas(gold: &[(&[Example], usize)], silver: &[Example], known: &Known) -> Lemmas {
    let mut counts = BTreeMap::new();
    for (part, weight) in gold {
        count(part, *weight, &mut counts);
    }
    without_stops(&mut counts);
    known.correct(&mut counts);
    let bases = Bases::count(gold, silver, known);
    let made = bases.inflect(&counts);
    let silver_words = used(silver);
    let any: BTreeMap<&Word, LemmaRule> = counts
        .iter()
        .filter_map(|(word, c)| Some((word, general(c)?)))
        .collect();
    let mut table = Table::default();
    endings(&counts, &any, &made, &mut table);
    // Words are filed where their ending says something else; and common ones, which
    // makes them fast.
    let by_ending = table.lemmas(0);
    let mut wanted: BTreeMap<&Word, String> = BTreeMap::new();
    for word in silver_words.keys() {
        wanted.insert(word, tried(&by_ending, word));
    }
    wanted.extend(made.iter().map(|(word, (base, _))| (word, base.clone())));
    wanted.extend(
        any.iter()
            .map(|(word, rule)| (*word, applied(rule, &word.0))),
    );
    for (word, rule) in any.iter().filter(|(word, _)| counts[**word].all >= OFTEN) {
        table.put(Kind::Any, word, rule, true);
    }
    // Now a word may also be taken for a slip of a common one.
    let guess = table.lemmas(0);
    let frequent = |w: &Word| silver_words.get(w).is_some_and(|n| *n >= FREQUENT);
    let filed =
        |(word, lemma): &(&&Word, &String)| frequent(word) || tried(&guess, word) != **lemma;
    for (word, lemma) in wanted.iter().filter(filed) {
        let rule = any.get(*word).cloned();
        let rule = rule.unwrap_or_else(|| edit(&word.0, lemma));
        table.put(Kind::Any, word, &rule, false);
    }
    for name in names(silver) {
        let title = LemmaRule {
            case: Case::Title,
            cut: 0,
            add: String::new(),
        };
        if !any.contains_key(&name) {
            table.put(Kind::Any, &name, &title, false);
        }
    }
    let titled = titled(&counts);
    let guess = table.lemmas(titled);
    for (word, c) in &counts {
        for (&(shape, leads), seen) in &c.ways {
            let Some(rule) = best(&seen.votes) else {
                continue;
            };
            let (form, tag, next) = &seen.sample;
            let mut own = String::new();
            guess.push_before(form, *tag, *next, &mut own);
            if own != applied(rule, form) && (shape != Shape::Lower || leads) {
                table.put(Kind::Whole(shape, leads), word, rule, false);
            }
        }
    }
    acronyms(silver, &counts, &mut table);
    table.lemmas(titled)
}

#[derive(Default)]
struct Table {
    rules: Vec<LemmaRule>,
    numbers: BTreeMap<LemmaRule, u16>,
    entries: Vec<(u32, u16)>,
}

impl Table {
    fn put(&mut self, kind: Kind, word: &Word, rule: &LemmaRule, common: bool) {
        let number = *self.numbers.entry(rule.clone()).or_insert_with(|| {
            self.rules.push(rule.clone());
            (self.rules.len() - 1) as u16
        });
        assert!(number < COMMON, "too many rules");
        let mark = if common { COMMON } else { 0 };
        self.entries
            .push((key(kind, &word.0, word.1), number | mark));
    }

    fn lemmas(&self, titled: u64) -> Lemmas {
        Lemmas::new(self.rules.clone(), &self.entries, titled)
    }
}

fn count(gold: &[Example], weight: usize, counts: &mut BTreeMap<Word, Counts>) {
    for example in gold {
        for (i, (form, lemma)) in example.forms.iter().zip(&example.lemmas).enumerate() {
            // Of a word written as two the first half has the lemma of the whole, the
            // second "_": no rule can know that.
            let broken = example.rels.get(i + 1) == Some(&Rel::Goeswith);
            if broken || lemma == "_" && form != "_" || form.len().max(lemma.len()) > LONGEST {
                continue;
            }
            let tag = example.tags[i];
            let next = example.tags.get(i + 1).copied().unwrap_or_default();
            add(counts, form, lemma, (tag, next), weight);
        }
    }
}

fn add(
    counts: &mut BTreeMap<Word, Counts>,
    form: &str,
    lemma: &str,
    (tag, next): (Tag, Tag),
    weight: usize,
) {
    let shape = Shape::of(form);
    let c = counts.entry((lower(form), class(tag))).or_default();
    c.all += weight;
    let seen = c.ways.entry((shape, leads(tag, shape, next))).or_default();
    if seen.sample.0.is_empty() {
        seen.sample = (form.to_owned(), tag, next);
    }
    for rule in edits(form, lemma) {
        *c.votes.entry(rule.clone()).or_default() += weight;
        *seen.votes.entry(rule).or_default() += weight;
    }
}

/// Abbreviations written without their stop: "Sept" is what "Sept." is.
fn without_stops(counts: &mut BTreeMap<Word, Counts>) {
    let mut bare = Vec::new();
    for (word, c) in counts.iter() {
        let Some(stem) = word.0.strip_suffix('.').filter(|s| s.len() >= 3) else {
            continue;
        };
        if stem.contains('.') || counts.contains_key(&(stem.to_owned(), word.1)) {
            continue;
        }
        for seen in c.ways.values() {
            let (form, tag, next) = &seen.sample;
            let lemma = best(&seen.votes).map(|rule| applied(rule, form));
            if let Some(lemma) = lemma.filter(|l| !l.ends_with('.')) {
                bare.push((form.trim_end_matches('.').to_owned(), lemma, (*tag, *next)));
            }
        }
    }
    for (form, lemma, tags) in bare {
        add(counts, &form, &lemma, tags, 1);
    }
}

/// Returns the shortest edits that make the dictionary form: several where
/// capitals can be explained in several ways.
fn edits(form: &str, lemma: &str) -> Vec<LemmaRule> {
    let mut all = Vec::new();
    for case in Case::ALL {
        if case == Case::Number && !form.contains(|c: char| c.is_ascii_digit()) {
            continue;
        }
        let bare = LemmaRule {
            case,
            cut: 0,
            add: String::new(),
        };
        let base = applied(&bare, form);
        let same = base
            .chars()
            .zip(lemma.chars())
            .take_while(|(a, b)| a == b)
            .count();
        let cut = (base.chars().count() - same) as u8;
        let add: String = lemma.chars().skip(same).collect();
        all.push(LemmaRule { case, cut, add });
    }
    let length = |r: &LemmaRule| usize::from(r.cut) + r.add.chars().count();
    let least = all.iter().map(length).min().unwrap_or(0);
    all.retain(|r| length(r) == least);
    all
}

fn edit(lower: &str, base: &str) -> LemmaRule {
    edits(lower, base).swap_remove(0)
}

pub(super) fn lower(form: &str) -> String {
    let mut out = String::new();
    push_lower(form, &mut out);
    out
}

pub(super) fn applied(rule: &LemmaRule, form: &str) -> String {
    let mut out = lower(form);
    rule.apply(form, 0, &mut out);
    out
}

fn tried(lemmas: &Lemmas, word: &Word) -> String {
    let mut out = String::new();
    lemmas.push(&word.0, word.1, &mut out);
    out
}

/// The rule with most votes; of equals the one that does least with capitals.
fn best(votes: &Votes) -> Option<&LemmaRule> {
    votes
        .iter()
        .max_by_key(|(rule, n)| (**n, Reverse(*rule)))
        .map(|(rule, _)| rule)
}

// However it is written; but what people gave the small letters stays theirs.
pub(super) fn general(c: &Counts) -> Option<LemmaRule> {
    let pooled = best(&c.votes)?;
    if let Some(small) = c.ways.get(&(Shape::Lower, false)) {
        let own = best(&small.votes)?;
        if small.votes.get(pooled).copied().unwrap_or(0) < small.votes[own] {
            return Some(own.clone());
        }
    }
    Some(pooled.clone())
}

/// Files rules under endings: a rule must be right for two words in three.
fn endings(
    counts: &BTreeMap<Word, Counts>,
    any: &BTreeMap<&Word, LemmaRule>,
    made: &BTreeMap<Word, (String, usize)>,
    table: &mut Table,
) {
    let mut votes: BTreeMap<(String, Tag, Option<Shape>), (usize, Votes)> = BTreeMap::new();
    // A word votes for every rule that explains it best.
    let mut vote = |word: &Word, shape: Option<Shape>, rules: &[&LemmaRule]| {
        let starts = word.0.char_indices().rev().take(LONGEST_ENDING);
        for at in starts.map(|(at, _)| at).chain([word.0.len()]) {
            let ending = (word.0[at..].to_owned(), word.1, shape);
            let (all, votes) = votes.entry(ending).or_default();
            *all += 1;
            for rule in rules {
                *votes.entry((*rule).clone()).or_default() += 1;
            }
        }
    };
    for (word, rule) in any.iter().filter(|(w, _)| w.1.upos_name() != "PROPN") {
        let c = &counts[*word];
        let mut rules = vec![rule];
        rules.extend(
            c.votes
                .iter()
                .filter(|(r, n)| *r != rule && **n == c.all)
                .map(|(r, _)| r),
        );
        vote(word, None, &rules);
        for (&(shape, leads), seen) in &c.ways {
            if let (true, Some(rule)) = (shape != Shape::Lower && !leads, best(&seen.votes)) {
                vote(word, Some(shape), &[rule]);
            }
        }
    }
    for (word, (base, _)) in made.iter().filter(|(_, (_, n))| *n >= VOTES) {
        vote(word, None, &[&edit(&word.0, base)]);
    }
    let mut chosen: BTreeMap<(String, Tag, Option<Shape>), LemmaRule> = BTreeMap::new();
    let mut order: Vec<_> = votes.iter().collect();
    order.sort_by_key(|((ending, ..), _)| ending.chars().count());
    for ((ending, tag, shape), votes) in order {
        let (all, votes) = votes;
        let Some(rule) = best(votes).filter(|r| *all >= 3 && votes[*r] * 3 >= all * 2) else {
            continue;
        };
        // What the shorter ending says need not be said again, if it is as good.
        let shorter = (1..=ending.chars().count()).find_map(|skip| {
            let rest: String = ending.chars().skip(skip).collect();
            chosen.get(&(rest, *tag, *shape))
        });
        let same = shorter.is_some_and(|s| votes.get(s) == votes.get(rule));
        if !same {
            chosen.insert((ending.clone(), *tag, *shape), rule.clone());
        }
    }
    for ((ending, tag, shape), rule) in &chosen {
        table.put(Kind::Ending(*shape), &(ending.clone(), *tag), rule, false);
    }
}

/// Tags whose words keep their capital inside a name, as a bit per number.
fn titled(counts: &BTreeMap<Word, Counts>) -> u64 {
    let mut votes: BTreeMap<Tag, (usize, usize)> = BTreeMap::new();
    for (word, c) in counts {
        let Some(rule) = c
            .ways
            .get(&(Shape::Title, true))
            .and_then(|s| best(&s.votes))
        else {
            continue;
        };
        let v = votes.entry(word.1).or_default();
        match rule.case {
            Case::Title | Case::Kept => v.0 += 1,
            _ => v.1 += 1,
        }
    }
    votes
        .iter()
        .filter(|(_, (large, small))| *large > 2 * small)
        .fold(0, |bits, (tag, _)| bits | 1 << tag.number())
}

/// Names in use, which in small letters and in capitals are written with one.
fn names(silver: &[Example]) -> BTreeSet<Word> {
    with_shape(silver, Shape::Title)
        .into_iter()
        .filter(|(_, n)| *n >= NAME)
        .map(|(word, _)| word)
        .collect()
}

/// Abbreviations in use that look like a name in capitals: WHO is no "Who".
fn acronyms(silver: &[Example], counts: &BTreeMap<Word, Counts>, table: &mut Table) {
    let kept = LemmaRule {
        case: Case::Kept,
        cut: 0,
        add: String::new(),
    };
    let names = with_shape(silver, Shape::Title);
    for (word, n) in with_shape(silver, Shape::Upper) {
        let known = counts
            .get(&word)
            .is_some_and(|c| c.ways.contains_key(&(Shape::Upper, false)));
        let small = names.get(&word).copied().unwrap_or(0);
        if n >= NAME && n > small && !known {
            table.put(Kind::Whole(Shape::Upper, false), &word, &kept, false);
        }
    }
}

fn with_shape(silver: &[Example], shape: Shape) -> BTreeMap<Word, usize> {
    let mut found = BTreeMap::new();
    for example in silver {
        for (form, tag) in example.forms.iter().zip(&example.tags) {
            let name = tag.upos_name() == "PROPN" && !tag.is_plural();
            if name && form.len() <= LONGEST && Shape::of(form) == shape {
                *found.entry((lower(form), *tag)).or_default() += 1;
            }
        }
    }
    found
}

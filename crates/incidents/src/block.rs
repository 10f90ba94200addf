//! Which pairs of records are worth weighing: those that share a key.
//!
//! Without blocking every record would be weighed with every other. A key is a
//! party, a place, a name or a rare word, together with a stretch of days;
//! crowded keys are walked in order of time with a bounded reach (the sorted
//! neighbourhood of Hernández and Stolfo 1995), so that the work grows with
//! the number of records and not with its square.

use crate::copies::{hash, mix};
use crate::corpus::Corpus;
use crate::dates::Hold;
use crate::kinds::Kind;
use crate::member::Member;
use crate::places::is_point;
use crate::threads::in_two;
use crate::words::{Bag, Table, Words, fold};
use detente_record::EventType;
use std::collections::BTreeSet;
use std::ops::Range;

/// Days to a bucket of the harms, and of the other acts.
const WEEK: i32 = 7;
const DAYS: i32 = 4;
/// How far before its article an undated harm without a name is looked for here.
const BACK: i32 = 14;
const MONTH: i32 = 31;
/// The rarest words of a sentence that serve as keys, and how common they may be.
const RARE: usize = 4;
const COMMON: u32 = 60;
/// The rarest names of a passage whose pairs serve as keys.
const NAMES: usize = 7;
/// How many earlier records of one key a record is weighed with.
const REACH: usize = 60;

/// Returns the pairs within one article: indices of members, the smaller
/// first, sorted. They are always weighed: one sentence gives the official
/// cause and the next the accusation.
pub(crate) fn within(corpus: &Corpus<'_>) -> Vec<(usize, usize)> {
    let keys = corpus.members.iter().enumerate().map(|(i, member)| {
        let harm = i32::from(member.kind.is_harm());
        (key("article", member.article as u64, harm), i)
    });
    let mut pairs = blocks(keys.collect(), 0);
    let article = |m: usize| corpus.members.get(m).map(|m| m.article);
    let answers = answers(corpus).into_iter();
    pairs.extend(answers.filter(|(a, b)| article(*a) == article(*b)));
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// Returns the pairs across articles that share a key, of which the later is of the slice, sorted.
pub(crate) fn across(corpus: &Corpus<'_>, outside: &BTreeSet<usize>) -> Vec<(usize, usize)> {
    let mut pairs = blocks(all_keys(corpus, outside), corpus.first);
    pairs.extend(
        answers(corpus)
            .into_iter()
            .filter(|(_, b)| *b >= corpus.first),
    );
    let article = |m: usize| corpus.members.get(m).map(|m| m.article);
    pairs.retain(|(a, b)| article(*a) != article(*b));
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// The rarest words of an article by which its neighbours are found, how many articles of each word
/// are looked at, the latest first, and how many neighbours are kept.
const TELLING: usize = 24;
const LATEST: usize = 60;
const NEIGHBOURS: usize = 10;

/// Returns, for each article of the slice, those before it that are likest to it in their words:
/// pairs, the earlier first, sorted. What shares no key may still tell of one happening.
pub(crate) fn alike(corpus: &Corpus<'_>) -> Vec<(usize, usize)> {
    let mut told: Table<u32, Vec<usize>> = Table::default();
    let mut pairs = Vec::new();
    for (article, bag) in corpus.bags.iter().enumerate() {
        let mut words: Vec<u32> = bag.to_vec();
        words.retain(|w| corpus.words.spread(*w) > 1);
        corpus.words.rarest_first(&mut words);
        words.truncate(TELLING);
        if article >= corpus.fresh {
            pairs.extend(neighbours(corpus, article, &words, &told).map(|a| (a, article)));
        }
        for word in words {
            told.entry(word).or_default().push(article);
        }
    }
    pairs.sort_unstable();
    pairs
}

fn neighbours(
    corpus: &Corpus<'_>,
    article: usize,
    words: &[u32],
    told: &Table<u32, Vec<usize>>,
) -> impl Iterator<Item = usize> + use<> {
    let day = corpus.published(article);
    let mut found: Table<usize, f64> = Table::default();
    for word in words {
        let weight = corpus.words.weight(*word).powi(2);
        let others = told.get(word).into_iter().flatten().rev();
        for other in others.take(LATEST) {
            *found.entry(*other).or_default() += weight;
        }
    }
    let square = |a: usize| corpus.sums.get(a).map_or(1.0, |s| s.1.max(1.0)).sqrt();
    let found = found.into_iter();
    let mut found: Vec<(f64, usize)> = found
        .filter(|(a, _)| corpus.published(*a).is_some() == day.is_some())
        .map(|(a, sum)| (sum / square(a), a))
        .collect();
    found.sort_by(|x, y| y.0.total_cmp(&x.0).then(y.1.cmp(&x.1)));
    found.into_iter().take(NEIGHBOURS).map(|(_, a)| a)
}

/// Records from which on two threads find their keys.
const MANY: usize = 400;

// Every record with each of its keys, in the order of the records.
fn all_keys(corpus: &Corpus<'_>, outside: &BTreeSet<usize>) -> Vec<(u64, usize)> {
    let of = |some: Range<usize>| {
        let mut keys: Vec<(u64, usize)> = Vec::new();
        // Of the article that was looked at last.
        let mut whole: (Option<usize>, Bag) = (None, Bag::new());
        for i in some.filter(|i| !outside.contains(i)) {
            let Some(member) = corpus.members.get(i) else {
                continue;
            };
            if whole.0 != Some(member.article) {
                let bag = corpus.bags.get(member.article).copied();
                let names = bag.unwrap_or_default().iter().copied();
                let rare = names.filter(|w| is_rare_name(&corpus.words, *w));
                whole = (Some(member.article), rare.collect());
            }
            let mut mine = keys_of(corpus, member, &whole.1);
            mine.sort_unstable();
            mine.dedup();
            keys.extend(mine.into_iter().map(|k| (k, i)));
        }
        keys
    };
    let all = corpus.members.len();
    if all < MANY {
        return of(0..all);
    }
    in_two([0..all / 2, all / 2..all], of).concat()
}

fn blocks(mut keys: Vec<(u64, usize)>, first: usize) -> Vec<(usize, usize)> {
    keys.sort_unstable();
    let mut pairs = Vec::new();
    for block in keys.chunk_by(|a, b| a.0 == b.0) {
        let old = block.partition_point(|(_, m)| *m < first);
        for (n, (_, later)) in block.iter().enumerate().skip(old) {
            for (_, earlier) in block.iter().take(n).rev().take(REACH) {
                pairs.push((*earlier, *later));
            }
        }
    }
    pairs
}

// What a claim tells and what the claim it answers tells.
fn answers(corpus: &Corpus<'_>) -> Vec<(usize, usize)> {
    let mut told: Vec<Vec<usize>> = vec![Vec::new(); corpus.claims.len()];
    for (i, member) in corpus.members.iter().enumerate() {
        for claim in &member.claims {
            if let Some(list) = told.get_mut(*claim) {
                list.push(i);
            }
        }
    }
    let mut pairs = Vec::new();
    for (i, said) in corpus.claims.iter().enumerate() {
        let about = said.claim.about.as_deref();
        let Some(of) = about.and_then(|id| corpus.claim_of.get(id)) else {
            continue;
        };
        for a in told.get(i).into_iter().flatten() {
            for b in told.get(*of).into_iter().flatten().filter(|b| *b != a) {
                pairs.push((*a.min(b), *a.max(b)));
            }
        }
    }
    pairs
}

// Two rare names that one passage holds find the passages that hold both,
// whenever they were printed.
fn names_of(corpus: &Corpus<'_>, member: &Member<'_>, whole: &[u32]) -> Vec<u64> {
    let near = member.wide.iter().copied();
    let mut names: Vec<u32> = near.filter(|w| is_rare_name(&corpus.words, *w)).collect();
    names.extend(whole);
    names.sort_unstable();
    names.dedup();
    corpus.words.rarest_first(&mut names);
    names.truncate(NAMES);
    names.sort_unstable();
    let pairs = names.iter().enumerate().flat_map(|(i, a)| {
        let rest = names.get(i + 1..).unwrap_or_default();
        rest.iter().map(move |b| (*a, *b))
    });
    pairs
        .map(|(a, b)| key("names", u64::from(a) << 32 | u64::from(b), 0))
        .collect()
}

// Types that may be told of one happening share their keys.
fn family(event: EventType) -> &'static str {
    match event {
        EventType::Agree | EventType::Cooperate | EventType::Support => EventType::Consult.code(),
        EventType::Sanction => EventType::Coerce.code(),
        other => other.code(),
    }
}

fn is_rare_name(words: &Words, word: u32) -> bool {
    words.is_name(word) && (2..=COMMON).contains(&words.spread(word))
}

// `whole` are the rare names of its article.
fn keys_of(corpus: &Corpus<'_>, member: &Member<'_>, whole: &[u32]) -> Vec<u64> {
    let mut keys = names_of(corpus, member, whole);
    let buckets = buckets(member);
    let mut dated = |what: &str, word: u64| {
        keys.extend(buckets.iter().map(|b| key(what, word, *b)));
    };
    if let Kind::Act(event) = member.kind {
        let parties = member.doers().iter().chain(member.sufferers());
        let party: Vec<&str> = match member.kind.is_mutual() {
            true => parties.map(|e| e.code.as_str()).collect(),
            false => member.doers().iter().map(|e| e.code.as_str()).collect(),
        };
        for code in party.iter().filter(|c| !c.is_empty()) {
            dated(family(event), text(code));
        }
        if party.iter().all(|c| c.is_empty()) {
            for word in rarest(corpus, member) {
                dated(family(event), u64::from(word));
            }
        }
        return keys;
    }
    for victim in member.sufferers().iter().filter(|e| !e.code.is_empty()) {
        dated("victim", text(&victim.code));
    }
    if member.kind.is_written() {
        for doer in member.doers().iter().filter(|e| !e.code.is_empty()) {
            dated("taker", text(&doer.code));
        }
    }
    if let Some(place) = member.site.as_ref().filter(|p| is_point(p)) {
        dated("place", text(&fold(&place.name)));
    }
    for word in rarest(corpus, member) {
        dated("word", u64::from(word));
    }
    for word in member.names.iter().flat_map(|n| &n.words) {
        if word.chars().count() > 3 {
            keys.push(key("name", text(word), 0));
        }
    }
    keys
}

// The stretches of days a member's window touches. An undated record, or one
// known to a season, is found by its words and names alone.
fn buckets(member: &Member<'_>) -> Vec<i32> {
    let Some(window) = member.at else {
        return vec![i32::MIN];
    };
    let (width, slack) = if member.kind.is_harm() {
        (WEEK, 2)
    } else {
        (DAYS, 1)
    };
    // A long stretch is looked at where it ends; one that is weak, near its report.
    let (low, high) = match window.hold {
        Hold::Weak => (window.low.max(window.high - BACK), window.high),
        Hold::Span => (window.low.max(window.high - MONTH), window.high),
        _ => {
            let high = window.high.min(window.low + MONTH);
            (window.low - slack, high + slack)
        }
    };
    (low.div_euclid(width)..=high.div_euclid(width)).collect()
}

// Words that stand in more than one origin, the rarest first.
fn rarest(corpus: &Corpus<'_>, member: &Member<'_>) -> Vec<u32> {
    let mut words: Vec<u32> = member
        .bag
        .iter()
        .copied()
        .filter(|w| (2..=COMMON).contains(&corpus.words.spread(*w)))
        .collect();
    corpus.words.rarest_first(&mut words);
    words.truncate(RARE);
    words
}

fn text(word: &str) -> u64 {
    hash(word.as_bytes())
}

fn key(what: &str, word: u64, bucket: i32) -> u64 {
    mix(mix(hash(what.as_bytes()) ^ mix(word)) ^ (i64::from(bucket) as u64))
}

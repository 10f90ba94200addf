//! What stands alone after the pairs were joined, held against whole groups.
//!
//! A unit is what the slice tells of a happening, where no earlier article was
//! found to tell of it pair by pair: mostly all that one article tells of it.
//! It is held against all that is known of each group near it, as a mention is
//! linked to an entity by its profile, and the one whose words it shares takes
//! it in, if nothing contradicts it. What counts is which of the groups near it
//! a word tells of: in one quarrel all name the two states, and few the bridge.

use crate::cluster::{Bond, Build};
use crate::corpus::Corpus;
use crate::dates::{self, Pace, Window};
use crate::kinds::Kind;
use crate::profile::Profiles;
use crate::score::{DATE, KIND, NAMES as NAME, STORY, Tally, WORDING};
use crate::words::{Bag, distinct};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

/// Weights of the evidence, fitted by logistic regression on units of the open
/// and half of the fresh stories of `tests/incidents`, among 4,700 items of a
/// chronicle of the same weeks, which tell of other happenings; 0 points is
/// where a unit is taken in.
const NONE: f64 = -1.5;
const KINDS: f64 = 1.5;
/// Their sorts cannot be one.
const UNLIKE: f64 = 0.37;
const DAY: f64 = 0.72;
/// An article tells of both, and was not found to tell of one.
const BOTH: f64 = -1.36;
/// How much more of what its words tell is this group's than any other's.
const AHEAD: f64 = 1.4;
const NAMES: f64 = 1.48;
/// Its sentences name much, and nothing that the group is told with.
const STRANGE: f64 = -2.54;
const WORDS: f64 = 0.42;
/// For the logarithm of the days between the reports, in units of four.
const LATE: f64 = -0.59;

/// The share of names that both must have, at the least, and where their sorts differ.
const SHARED: f64 = 0.28;
const UNLIKE_SHARED: f64 = 0.6;
/// What the names in a unit's sentences must tell for their share to count ("the sergeant who was
/// hurt at the water intake" names nobody), and how far a unit that names less must be ahead.
const FEW: f64 = 3.0;
const CLEAR: f64 = 0.2;
/// How much less than another group's the words of a unit may be a group's.
const BEHIND: f64 = -0.1;
/// What the pairs across must come to on average: they had their say, and were too few to join.
const LEAST: f64 = -2.0;
/// Days after the last report in which a late mention is looked for.
const DAYS: i32 = 84;

/// A group, and what is known of it once that is asked for: most are near nothing new.
struct Group<'c> {
    members: Vec<usize>,
    /// The days of its articles.
    days: Option<(i32, i32)>,
    told: OnceCell<Told<'c>>,
}

/// All that is known of a group, but for its words ([`Profiles`]).
struct Told<'c> {
    articles: BTreeSet<usize>,
    kinds: BTreeSet<(Kind, &'c [String])>,
    windows: Vec<Window>,
    /// The words of its sentences alone.
    core: Bag,
}

impl<'c> Told<'c> {
    fn of(corpus: &'c Corpus<'_>, members: &[usize]) -> Told<'c> {
        let told = || members.iter().filter_map(|m| corpus.members.get(*m));
        let mut windows: Vec<Window> = told().filter_map(|m| m.at).collect();
        windows.sort_unstable_by_key(|w| (w.low, w.high, w.hold));
        windows.dedup_by_key(|w| (w.low, w.high, w.hold));
        Told {
            articles: told().map(|m| m.article).collect(),
            kinds: told().map(|m| (m.kind, m.modes())).collect(),
            windows,
            core: distinct(told().flat_map(|m| m.bag.iter().copied())),
        }
    }
}

impl<'c> Group<'c> {
    fn of(corpus: &'c Corpus<'_>, members: Vec<usize>) -> Group<'c> {
        let told = members.iter().filter_map(|m| corpus.members.get(*m));
        let day = |m| corpus.published(m).map(dates::number);
        let days: Vec<i32> = told.filter_map(|m| day(m.article)).collect();
        Group {
            days: days.iter().copied().min().zip(days.iter().copied().max()),
            members,
            told: OnceCell::new(),
        }
    }

    fn told(&self, corpus: &'c Corpus<'_>) -> &Told<'c> {
        self.told.get_or_init(|| Told::of(corpus, &self.members))
    }

    // Of its words those that are not told by some articles alone.
    fn without<'b>(
        &self,
        corpus: &Corpus<'_>,
        wide: &'b [u32],
        articles: &BTreeSet<usize>,
    ) -> Cow<'b, [u32]> {
        let told = || self.members.iter().filter_map(|m| corpus.members.get(*m));
        if told().all(|m| !articles.contains(&m.article)) {
            return Cow::Borrowed(wide);
        }
        let told = told().filter(|m| !articles.contains(&m.article));
        Cow::Owned(distinct(told.flat_map(|m| m.wide.iter().copied())))
    }

    fn first(&self) -> usize {
        self.members.first().copied().unwrap_or_default()
    }

    // Whether no article tells of it but those that tell of a unit.
    fn is_of(&self, corpus: &'c Corpus<'_>, unit: &Told<'_>) -> bool {
        let mut told = self.members.iter().filter_map(|m| corpus.members.get(*m));
        told.all(|m| unit.articles.contains(&m.article))
    }

    // Whether the days of publication let the two be one.
    fn is_near(&self, other: &Group<'_>) -> bool {
        match (self.days, other.days) {
            (Some(a), Some(b)) => a.0 <= b.1 + DAYS && b.0 <= a.1 + DAYS,
            _ => false,
        }
    }

    // What speaks for a unit being of another; `shared` is the share of the names of both.
    fn weigh(&self, corpus: &'c Corpus<'_>, other: &Group<'c>, shared: f64) -> Tally {
        let (days, other_days) = (self.days, other.days);
        let (mine, other) = (self.told(corpus), other.told(corpus));
        let mut tally = Tally {
            prior: NONE,
            ..Tally::default()
        };
        let kinds = mine.kinds.iter().flat_map(|x| {
            let like = move |y: &(Kind, &[String])| like(*x, *y);
            other.kinds.iter().filter_map(like)
        });
        let kinds = kinds.reduce(f64::max);
        tally.points[KIND] = kinds.map_or(UNLIKE, |k| KINDS * k);
        let pace = mine.kinds.first().map_or(Pace::Talk, |(k, _)| k.pace());
        let windows = mine.windows.iter().flat_map(|x| {
            let weigh = move |y: &Window| dates::weigh(x, y, pace, false).0;
            other.windows.iter().map(weigh)
        });
        tally.points[DATE] = DAY * windows.reduce(f64::max).unwrap_or(0.0).clamp(-3.0, 2.0);
        if let (Some(a), Some(b)) = (days, other_days) {
            let days = (a.0.max(b.0) - a.1.min(b.1)).max(0);
            tally.points[DATE] += LATE * f64::from(days + 1).ln() / 4.0;
        }
        if !mine.articles.is_disjoint(&other.articles) {
            tally.points[STORY] = BOTH;
        }
        tally.points[NAME] = NAMES * shared;
        let words = corpus.words.tell(&mine.core, &other.core).others;
        tally.points[WORDING] = WORDS * (words / 8.0).min(1.5);
        // What was agreed over a clash is not the clash.
        let talk = |g: &Told<'_>| g.kinds.iter().all(|(k, _)| !k.is_deed());
        let apart = kinds.is_none() && (talk(mine) || talk(other));
        tally.never = apart || shared < kinds.map_or(UNLIKE_SHARED, |_| SHARED);
        tally
    }
}

// Points for two sorts, and the ways in which it was done, to be one.
fn like((x, xs): (Kind, &[String]), (y, ys): (Kind, &[String])) -> Option<f64> {
    let types = matches!((x, y), (Kind::Act(a), Kind::Act(b)) if a != b);
    Some(x.with(y)? + if types { 0.0 } else { x.modes(xs, ys) })
}

/// Takes in what stands alone; returns the bonds.
pub(crate) fn adopt(corpus: &Corpus<'_>, build: &mut Build<'_>) -> Vec<Bond> {
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (m, member) in corpus.members.iter().enumerate() {
        let about = member.kind.is_deed() || member.kind.is_mutual();
        if about && !member.reference {
            groups.entry(build.root(m)).or_default().push(m);
        }
    }
    let groups = groups.into_values().map(|m| Group::of(corpus, m));
    let groups: Vec<Group<'_>> = groups.collect();
    let profiles = Profiles::of(corpus, groups.iter().map(|g| g.members.as_slice()));
    let mut found: Vec<(f64, usize, usize, Tally)> = Vec::new();
    for (u, unit) in groups.iter().enumerate() {
        if unit.first() >= corpus.first {
            found.extend(best(corpus, build, (&groups, &profiles), (u, unit)));
        }
    }
    found.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    let mut bonds = Vec::new();
    for (_, a, b, tally) in found {
        if build.join_over(a, b, LEAST) {
            let (a, b) = (a.min(b), a.max(b));
            bonds.push(Bond { a, b, tally });
        }
    }
    bonds
}

// The group that takes a unit in: the points, a member of each, and why.
fn best<'c>(
    corpus: &'c Corpus<'_>,
    build: &mut Build<'_>,
    (groups, profiles): (&[Group<'c>], &Profiles),
    (u, unit): (usize, &Group<'c>),
) -> Option<(f64, usize, usize, Tally)> {
    let (wide, mine) = (profiles.bag(u).0, unit.told(corpus));
    let near = profiles.near(corpus, wide).into_iter();
    let near = near.filter_map(|g| Some((g, groups.get(g)?)));
    let near: Vec<(usize, &Group<'c>)> = near
        .filter(|(g, other)| *g != u && unit.is_near(other))
        .collect();
    // What only articles of the unit itself tell of is no rival.
    let own = near.iter().map(|(_, g)| g.is_of(corpus, mine));
    let own: Vec<bool> = own.collect();
    // The sentences around a unit are no witness to what its own article tells beside it.
    let apart = near
        .iter()
        .map(|(g, other)| other.without(corpus, profiles.bag(*g).0, &mine.articles));
    let apart: Vec<Cow<'_, [u32]>> = apart.collect();
    let shares = shares(corpus, &mine.core, (&apart, &own));
    let ahead = ahead(&shares, &own);
    let few = corpus.words.named(mine.core.iter().copied()) < FEW;
    let asked = (corpus.words.asked(wide), corpus.words.asked(&mine.core));
    let mut best: Option<(f64, usize, usize, Tally)> = None;
    for (i, (g, other)) in near.iter().enumerate() {
        // Two of the slice are held against each other once; two of one article were weighed already.
        let late = other.first() >= corpus.first && *g > u;
        let ahead = ahead.get(i).copied().unwrap_or_default();
        if late || own.get(i) == Some(&true) || ahead < BEHIND {
            continue;
        }
        let (names, _) = profiles.points(&asked.0, *g);
        let (own, _) = asked.1.compare(profiles.bag(*g));
        let mut tally = unit.weigh(corpus, other, names);
        tally.points[NAME] += own.points((0.0, STRANGE));
        tally.points[STORY] += AHEAD * ahead;
        if few && ahead >= CLEAR && tally.points[KIND] != UNLIKE {
            tally.never = false;
        }
        let better = best.is_none_or(|(sum, ..)| tally.sum() > sum);
        if tally.sum() < 0.0 || tally.never || !better {
            continue;
        }
        let (a, b) = (build.root(unit.first()), build.root(other.first()));
        if build.may(a, b, LEAST) {
            best = Some((tally.sum(), unit.first(), other.first(), tally));
        }
    }
    best
}

// By how much each share is above the greatest of the others that are no group's own.
fn ahead(shares: &[f64], own: &[bool]) -> Vec<f64> {
    let (mut most, mut next) = ((0.0, usize::MAX), 0.0);
    let rivals = shares.iter().zip(own).enumerate();
    for (i, (share, _)) in rivals.filter(|(_, (_, own))| !**own) {
        if *share > most.0 {
            (most, next) = ((*share, i), most.0);
        } else {
            next = f64::max(next, *share);
        }
    }
    let all = shares.iter().enumerate();
    all.map(|(i, share)| share - if i == most.1 { next } else { most.0 })
        .collect()
}

// For each group near a unit, the share of what the unit's own words tell that
// the group has, more for a word that few of the groups have.
fn shares(
    corpus: &Corpus<'_>,
    core: &[u32],
    (near, own): (&[Cow<'_, [u32]>], &[bool]),
) -> Vec<f64> {
    let all = own.iter().filter(|own| !**own).count().max(2) as f64;
    let mut out = vec![0.0; near.len()];
    let mut whole = 0.0;
    for word in core.iter().filter(|w| corpus.words.spread(**w) > 1) {
        let weight = corpus.words.weight(*word);
        whole += weight;
        let having = near.iter().enumerate();
        let having = having.filter(|(_, bag)| bag.binary_search(word).is_ok());
        let having: Vec<usize> = having.map(|(i, _)| i).collect();
        let others = having.iter().filter(|i| own.get(**i) == Some(&false));
        let others = others.count().max(1);
        let tells = ((all + 1.0) / (others as f64 + 0.5)).ln();
        for i in having {
            if let Some(share) = out.get_mut(i) {
                *share += weight * tells;
            }
        }
    }
    for share in &mut out {
        *share /= f64::max(whole, LITTLE);
    }
    out
}

/// What a unit's words must tell to be counted in full.
const LITTLE: f64 = 4.0;

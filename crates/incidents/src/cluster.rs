//! Pairs to groups: agglomeration in one order, under constraints.
//!
//! Pairs are taken from the most to the least likely (ties by index, and
//! indices follow the articles' own order), so that the groups depend on the
//! set of articles and not on the order they came in. Two groups join when
//! their best pair is a link, unless that would put contradictory days,
//! contradictory places or different named victims under one happening, or
//! the pairs across the two speak against it on the whole: a single odd pair
//! must not chain two stories together.

use crate::attach;
use crate::block;
use crate::corpus::Corpus;
use crate::dates::{Hold, WRONG, Window};
use crate::hand::{Hand, Limits};
use crate::held::Held;
use crate::member::Member;
use crate::names::Name;
use crate::pairs::{edges, is_reference, weigh_all};
use crate::places;
use crate::score::{Tally, share_a_name};
use crate::sections::Sections;
use crate::union::Groups;
use detente_record::Location;
use std::collections::{BTreeMap, BTreeSet};

/// Points on average, over the pairs weighed across two groups, below which
/// they stay apart; and the same where both name one victim, of whom rival
/// accounts differ.
const NAMED: f64 = -2.0;
const AGAINST: f64 = 0.0;
/// Points of a pair that was not weighed: the two share no key and few words.
const MISSED: f64 = -1.5;

/// A pair that holds a group together.
#[derive(Clone, Copy)]
pub(crate) struct Bond {
    pub(crate) a: usize,
    pub(crate) b: usize,
    pub(crate) tally: Tally,
}

/// What came of it.
pub(crate) struct Clusters {
    /// For each member the earliest of its group; a reference stands alone.
    pub(crate) root: Vec<usize>,
    pub(crate) bonds: Vec<Bond>,
    /// For a reference the group it points at, if it is clear.
    pub(crate) points_at: BTreeMap<usize, usize>,
    /// For an article of which nothing was coded the group it speaks of.
    pub(crate) bare: BTreeMap<usize, usize>,
    /// Pairs that people hold together, and nothing else.
    pub(crate) by_hand: Vec<(usize, usize)>,
}

/// Groups the members of a corpus: first within each article, so that what is
/// told of a happening in one sentence is known in the next; then what each article tells of a
/// happening with what others tell. What was gathered before a slice takes in what the slice tells,
/// and stays together.
pub(crate) fn cluster(corpus: &mut Corpus<'_>, hand: &mut Hand<'_>, held: &Held<'_>) -> Clusters {
    let (near, unit, mut bonds) = units(corpus, hand);
    let corpus = &*corpus;
    let sections = Sections::of(corpus, &unit, held);
    let (edges, hints) = edges(corpus, &sections, near, held);
    let mut build = Build::of(corpus, &edges);
    build.hold(held, corpus.first);
    for section in sections.all.iter().filter(|s| s.article >= corpus.fresh) {
        if let Some((one, rest)) = section.reports.split_first() {
            for m in rest {
                build.fuse(*one, *m);
            }
        }
    }
    build.count(corpus, &sections);
    bonds.retain(|b| b.b >= corpus.first && !is_reference(corpus, b));
    bonds.extend(build.link(edges, &hand.limits(corpus, false)));
    let by_hand = std::mem::take(&mut build.by_hand);
    let root = build.groups.roots();
    // Where an earlier mention pointed, it points still.
    let mut points_at = pointers(corpus, &hints, &root);
    let lone = attach::attach(corpus, &sections, &root);
    points_at.extend(lone.asides);
    for (reference, group) in &held.recalls {
        let first = held.groups.get(*group).and_then(|g| g.first());
        points_at.extend(first.and_then(|m| Some((*reference, *root.get(*m)?))));
    }
    Clusters {
        root,
        bonds,
        points_at,
        bare: lone.bare,
        by_hand,
    }
}

// The pairs within articles, the first of each member's unit, and what holds the units together.
pub(crate) fn units(
    corpus: &mut Corpus<'_>,
    hand: &mut Hand<'_>,
) -> (Vec<Bond>, Vec<usize>, Vec<Bond>) {
    let near = weigh_all(corpus, &block::within(corpus));
    let mut units = Build::of(corpus, &near);
    let bonds = units.link(near.clone(), &hand.limits(corpus, true));
    let unit = units.groups.roots();
    corpus.share(&unit);
    (near, unit, bonds)
}

// The likeliest happening of each background mention.
fn pointers(corpus: &Corpus<'_>, hints: &[Bond], root: &[usize]) -> BTreeMap<usize, usize> {
    let mut best: BTreeMap<usize, (f64, usize)> = BTreeMap::new();
    for hint in hints {
        let from_a = corpus.members.get(hint.a).is_some_and(|m| m.reference);
        let (reference, member) = match from_a {
            true => (hint.a, hint.b),
            false => (hint.b, hint.a),
        };
        let sum = hint.tally.sum();
        let Some(group) = root.get(member).filter(|_| sum >= 0.0 && !hint.tally.never) else {
            continue;
        };
        let held = best.entry(reference).or_insert((sum, *group));
        if sum > held.0 {
            *held = (sum, *group);
        }
    }
    best.into_iter().map(|(r, (_, g))| (r, g)).collect()
}

// What a group may not contradict.
#[derive(Default, Clone)]
struct Bounds<'a> {
    low: Option<i32>,
    high: Option<i32>,
    slack: i32,
    places: Vec<&'a Location>,
    names: Vec<Name>,
    killed: u64,
    harm: bool,
}

impl<'a> Bounds<'a> {
    fn of(member: &Member<'a>) -> Bounds<'a> {
        let killed = member.killed().map_or(0, |k| k.max.unwrap_or(u64::MAX));
        let full = member.names.iter().filter(|n| n.is_full());
        // That a harm was printed then, or is said to be of a week, is weighed pair by pair: one report of ten
        // that is dated wrongly must not part the rest. Talks that no text dates are of the day of their report.
        let told = |w: &Window| w.is_day() || w.hold == Hold::Weak && !member.kind.is_harm();
        let day = member.at.filter(told);
        Bounds {
            low: day.map(|w| w.low),
            // A report of the day itself may be dated a time zone before it.
            high: day.map(|w| w.high + i32::from(w.hold == Hold::Weak)),
            slack: member.kind.pace().slack(),
            places: member
                .place()
                .filter(|p| places::is_firm(p))
                .into_iter()
                .collect(),
            names: full.cloned().collect(),
            killed,
            harm: member.kind.is_harm(),
        }
    }

    fn allow(&self, other: &Bounds<'a>) -> bool {
        let named = share_a_name(&self.names, &other.names);
        self.days_allow(other, named)
            && (named || self.places_allow(other))
            && self.names_allow(other)
    }

    fn days_allow(&self, other: &Bounds<'a>, named: bool) -> bool {
        let low = self.low.max(other.low);
        let high = self.high.into_iter().chain(other.high).min();
        let (Some(low), Some(high)) = (low, high) else {
            return true;
        };
        let slack = if named && self.harm {
            WRONG
        } else {
            // Desks that both name the day differ by one at most, over a night or a time zone.
            self.slack.min(1)
        };
        low - high <= slack
    }

    fn places_allow(&self, other: &Bounds<'a>) -> bool {
        self.places
            .iter()
            .all(|a| other.places.iter().all(|b| !places::weigh(a, b).1))
    }

    fn names_allow(&self, other: &Bounds<'a>) -> bool {
        if self.names.is_empty()
            || other.names.is_empty()
            || share_a_name(&self.names, &other.names)
        {
            return true;
        }
        let all = (self.names.len() + other.names.len()) as u64;
        let kin = self.names.iter().any(|x| {
            let last = x.words.last();
            other.names.iter().any(|y| y.words.last() == last)
        });
        kin || self.killed.max(other.killed) >= all
    }

    // Joined by hand in spite of the bounds: what they contradict each other
    // in binds no longer.
    fn widen(&mut self, mut other: Bounds<'a>) {
        let named = share_a_name(&self.names, &other.names);
        if !self.days_allow(&other, named) {
            (self.low, other.low) = (self.low.min(other.low), None);
            (self.high, other.high) = (self.high.max(other.high), None);
        }
        if !self.places_allow(&other) {
            self.places.clear();
            other.places.clear();
        }
        self.take(other);
    }

    fn take(&mut self, other: Bounds<'a>) {
        self.low = self.low.max(other.low);
        self.high = self.high.into_iter().chain(other.high).min();
        self.killed = self.killed.max(other.killed);
        for place in other.places {
            if !self
                .places
                .iter()
                .any(|p| p.name == place.name && p.country == place.country)
            {
                self.places.push(place);
            }
        }
        for name in other.names {
            if !self.names.contains(&name) {
                self.names.push(name);
            }
        }
    }
}

// The pairs across two groups: their points, their number, and whether one of
// them can never be.
#[derive(Default, Clone, Copy)]
struct Across {
    points: f64,
    pairs: u32,
    never: bool,
}

/// Groups in the making.
struct Build<'a> {
    groups: Groups,
    bounds: Vec<Bounds<'a>>,
    across: Vec<BTreeMap<usize, Across>>,
    /// How many sections, or statements, each group is made of; empty while units are made, of which
    /// all pairs are weighed.
    size: Vec<u32>,
    closed: BTreeSet<usize>,
    by_hand: Vec<(usize, usize)>,
    /// Members before this one were grouped before.
    first: usize,
}

impl<'a> Build<'a> {
    fn of(corpus: &Corpus<'a>, edges: &[Bond]) -> Build<'a> {
        let mut across = vec![BTreeMap::new(); corpus.members.len()];
        for edge in edges {
            // One strong pair must not outweigh many, for or against.
            let one = Across {
                points: edge.tally.sum().clamp(-4.0, 4.0),
                pairs: 1,
                never: edge.tally.never,
            };
            for (a, b) in [(edge.a, edge.b), (edge.b, edge.a)] {
                if let Some(map) = across.get_mut(a) {
                    map.insert(b, one);
                }
            }
        }
        Build {
            groups: Groups::of(corpus.members.len()),
            bounds: corpus.members.iter().map(Bounds::of).collect(),
            across,
            size: Vec::new(),
            closed: BTreeSet::new(),
            by_hand: Vec::new(),
            first: 0,
        }
    }

    // Counts what each group is made of: a section counts once, however many records it has.
    fn count(&mut self, corpus: &Corpus<'_>, sections: &Sections<'_>) {
        self.size = vec![0; corpus.members.len()];
        let alone = sections.of.iter().enumerate().filter(|(_, s)| s.is_none());
        let told = sections
            .all
            .iter()
            .filter_map(|s| s.reports.first().copied());
        for member in alone.map(|(m, _)| m).chain(told) {
            let root = self.groups.root(member);
            if let Some(size) = self.size.get_mut(root) {
                *size += 1;
            }
        }
    }

    // Puts together what was grouped before.
    fn hold(&mut self, held: &Held<'_>, first: usize) {
        for group in &held.groups {
            if let Some((one, rest)) = group.split_first() {
                for m in rest {
                    self.fuse(*one, *m);
                }
            }
        }
        self.first = first;
    }

    // Joins by the pairs that are links, the likeliest first; returns those that held.
    // What people bound or parted comes before all evidence.
    fn link(&mut self, mut edges: Vec<Bond>, limits: &Limits) -> Vec<Bond> {
        edges.retain(|e| e.tally.sum() >= 0.0 && !e.tally.never);
        edges.sort_by(|x, y| {
            let sum = y.tally.sum().total_cmp(&x.tally.sum());
            sum.then((x.a, x.b).cmp(&(y.a, y.b)))
        });
        for (a, b) in &limits.apart {
            let (a, b) = (self.groups.root(*a), self.groups.root(*b));
            for (x, y) in [(a, b), (b, a)] {
                if let Some(map) = self.across.get_mut(x).filter(|_| a != b) {
                    map.entry(y).or_default().never = true;
                }
            }
        }
        let told = edges.iter().filter(|e| limits.one(e.a, e.b));
        let told: Vec<Bond> = told.copied().collect();
        let mut held: Vec<Bond> = told.into_iter().filter(|e| self.fuse(e.a, e.b)).collect();
        for (a, b) in limits.bound() {
            if self.fuse(a, b) {
                self.by_hand.push((a, b));
            }
        }
        let closed = limits.closed.iter().map(|m| self.groups.root(*m));
        self.closed = closed.collect();
        held.extend(edges.into_iter().filter(|e| self.join(e.a, e.b)));
        held
    }

    fn size(&self, root: usize) -> u32 {
        self.size.get(root).copied().unwrap_or_default()
    }

    fn join(&mut self, a: usize, b: usize) -> bool {
        let (a, b) = (self.groups.root(a), self.groups.root(b));
        a != b && self.may(a, b, AGAINST) && self.fuse(a, b)
    }

    fn fuse(&mut self, a: usize, b: usize) -> bool {
        let Some((keep, gone)) = self.groups.join(a, b) else {
            return false;
        };
        let bounds = self.bounds.get_mut(gone).map(std::mem::take);
        if let (Some(kept), Some(other)) = (self.bounds.get_mut(keep), bounds) {
            match kept.allow(&other) {
                true => kept.take(other),
                false => kept.widen(other),
            }
        }
        let added = self.size(gone);
        if let Some(size) = self.size.get_mut(keep) {
            *size += added;
        }
        let moved = self.across.get_mut(gone).map(std::mem::take);
        for (third, add) in moved.unwrap_or_default() {
            if let Some(map) = self.across.get_mut(third) {
                map.remove(&gone);
            }
            if third == keep {
                continue;
            }
            for (x, y) in [(keep, third), (third, keep)] {
                let Some(map) = self.across.get_mut(x) else {
                    continue;
                };
                let held = map.entry(y).or_default();
                held.points += add.points;
                held.pairs += add.pairs;
                held.never |= add.never;
            }
        }
        true
    }

    /// Returns whether two groups, by their earliest members, may be one.
    /// `least` is what the pairs across them must come to on average.
    fn may(&self, a: usize, b: usize, least: f64) -> bool {
        // Two that were told apart before stay apart; a group's name is its earliest member.
        if a.max(b) < self.first || self.closed.contains(&a) || self.closed.contains(&b) {
            return false;
        }
        let (Some(x), Some(y)) = (self.bounds.get(a), self.bounds.get(b)) else {
            return false;
        };
        let across = self.across.get(a).and_then(|map| map.get(&b));
        let across = across.copied().unwrap_or_default();
        let all = f64::from(self.size(a)) * f64::from(self.size(b));
        let missed = (all - f64::from(across.pairs)).max(0.0);
        let mean = (across.points + MISSED * missed) / all.max(f64::from(across.pairs)).max(1.0);
        // One victim's name outweighs much that is told otherwise.
        let least = if share_a_name(&x.names, &y.names) {
            NAMED
        } else {
            least
        };
        !across.never && mean >= least && x.allow(y)
    }
}

//! Decisions by hand, as constraints on the groups.
//!
//! A merge or a pin binds members together (must-link), a split keeps them
//! apart (cannot-link), a pin closes its group to all others. They are taken
//! from the latest to the earliest, and each only as far as what is later
//! leaves room, so that of two that contradict each other the later wins,
//! whatever the order they came in.

use crate::corpus::Corpus;
use crate::union::Groups;
use detente_record::{Decision, DecisionKind, Id, Link};
use std::collections::{BTreeMap, BTreeSet};

/// A decision that could not be followed whole, since a later one says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Overruled {
    /// The earlier decision.
    pub decision: Id,
    /// The later one, which won.
    pub by: Id,
}

/// The constraints, by place among the members that decisions name.
pub(crate) struct Hand<'a> {
    /// From the latest to the earliest.
    decisions: Vec<&'a Decision>,
    /// The members that decisions name.
    at: BTreeMap<Id, usize>,
    bound: Groups,
    /// Roots that must not join, and the decision that says so.
    apart: BTreeMap<(usize, usize), usize>,
    /// Roots that nothing may join.
    closed: BTreeMap<usize, usize>,
    /// The decisions that name a member, the latest first.
    names: BTreeMap<usize, Vec<usize>>,
    overruled: BTreeSet<(usize, usize)>,
}

impl<'a> Hand<'a> {
    /// Makes the constraints. `live` has, in their order, the members there are
    /// among those that decisions name; what is not there is left out.
    pub(crate) fn of(live: impl Iterator<Item = Id>, decisions: &'a [Decision]) -> Hand<'a> {
        let mut order: Vec<&Decision> = decisions.iter().filter(|d| d.undone.is_none()).collect();
        let time = |d: &Decision| d.at.parse::<jiff::Timestamp>().ok();
        order.sort_by(|a, b| (time(b), &b.at, &b.id).cmp(&(time(a), &a.at, &a.id)));
        order.dedup_by(|a, b| a.id == b.id);
        let at: BTreeMap<Id, usize> = live.zip(0..).collect();
        let mut hand = Hand {
            decisions: order,
            bound: Groups::of(at.len()),
            at,
            apart: BTreeMap::new(),
            closed: BTreeMap::new(),
            names: BTreeMap::new(),
            overruled: BTreeSet::new(),
        };
        for (d, decision) in hand.decisions.clone().into_iter().enumerate() {
            let sides: Vec<BTreeSet<usize>> = decision
                .sides
                .iter()
                .map(|side| {
                    side.iter()
                        .filter_map(|id| hand.at.get(id).copied())
                        .collect()
                })
                .collect();
            let all: BTreeSet<usize> = sides.iter().flatten().copied().collect();
            match decision.what {
                DecisionKind::Merge => {
                    hand.bind(d, &all, true);
                }
                DecisionKind::Pin => hand.pin(d, &all),
                DecisionKind::Split => hand.split(d, &sides),
            }
            for member in all {
                hand.names.entry(member).or_default().push(d);
            }
        }
        hand
    }

    // Binds members as far as later decisions let it; returns the roots.
    fn bind(&mut self, d: usize, members: &BTreeSet<usize>, told: bool) -> BTreeSet<usize> {
        let mut roots: BTreeSet<usize> = BTreeSet::new();
        for member in members {
            let mut refused = Vec::new();
            let mut done = false;
            for root in roots.clone() {
                match self.unite(root, *member) {
                    Ok(()) => done = true,
                    Err(by) => refused.push(by),
                }
            }
            if !done && told {
                self.overruled.extend(refused.iter().map(|by| (d, *by)));
            }
            roots.insert(*member);
            roots = roots.into_iter().map(|r| self.bound.root(r)).collect();
        }
        roots
    }

    fn unite(&mut self, a: usize, b: usize) -> Result<(), usize> {
        let (a, b) = (self.bound.root(a), self.bound.root(b));
        if a == b {
            return Ok(());
        }
        let barred = self.apart.get(&(a.min(b), a.max(b)));
        let barred = barred.or_else(|| self.closed.get(&a).or_else(|| self.closed.get(&b)));
        if let Some(by) = barred {
            return Err(*by);
        }
        if let Some((keep, gone)) = self.bound.join(a, b) {
            let move_to = |x: usize| if x == gone { keep } else { x };
            for ((x, y), by) in std::mem::take(&mut self.apart) {
                let (x, y) = (move_to(x), move_to(y));
                self.apart.entry((x.min(y), x.max(y))).or_insert(by);
            }
        }
        Ok(())
    }

    fn pin(&mut self, d: usize, members: &BTreeSet<usize>) {
        for root in self.bind(d, members, true) {
            let more = (0..root_count(&self.names))
                .filter(|m| self.names.contains_key(m) && !members.contains(m))
                .find(|m| self.bound.root(*m) == root);
            // A later merge widened what was pinned.
            if let Some(by) = more.and_then(|m| self.names.get(&m)?.first().copied()) {
                self.overruled.insert((d, by));
            }
            self.closed.entry(root).or_insert(d);
        }
    }

    // What is split off keeps together, unless a later split says otherwise;
    // what stays may still fall apart by itself.
    fn split(&mut self, d: usize, sides: &[BTreeSet<usize>]) {
        let [off, stay] = sides else {
            return;
        };
        self.bind(d, off, false);
        for a in off {
            for b in stay {
                let (x, y) = (self.bound.root(*a), self.bound.root(*b));
                if x != y {
                    self.apart.entry((x.min(y), x.max(y))).or_insert(d);
                    continue;
                }
                let by = |m: &usize| self.names.get(m).into_iter().flatten();
                let both = by(a).find(|d| by(b).any(|e| e == *d));
                if let Some(by) = both.or_else(|| by(a).chain(by(b)).min()) {
                    self.overruled.insert((d, *by));
                }
            }
        }
    }

    /// Returns the constraints for the groups: of all members, or only within each article.
    pub(crate) fn limits(&mut self, corpus: &Corpus<'_>, within: bool) -> Limits {
        let mut limits = Limits::default();
        if self.names.is_empty() {
            return limits;
        }
        let article = |m: usize| corpus.members.get(m).map(|m| m.article);
        let mut first: BTreeMap<(usize, Option<usize>), usize> = BTreeMap::new();
        for (member, m) in corpus.members.iter().enumerate() {
            let Some(named) = self.at.get(m.id()).copied() else {
                continue;
            };
            let root = self.bound.root(named);
            let key = (root, Some(m.article).filter(|_| within));
            let one = *first.entry(key).or_insert(member);
            limits.one.insert(member, one);
            if self.closed.contains_key(&root) {
                limits.closed.insert(one);
            }
        }
        for (x, y) in self.apart.keys() {
            for (_, a) in first.iter().filter(|((root, _), _)| root == x) {
                for (_, b) in first.iter().filter(|((root, _), _)| root == y) {
                    if !within || article(*a) == article(*b) {
                        limits.apart.push((*a, *b));
                    }
                }
            }
        }
        limits
    }

    /// Returns the decisions that were not followed whole.
    pub(crate) fn overruled(&self) -> Vec<Overruled> {
        let id = |d: usize| self.decisions.get(d).map(|d| d.id.clone());
        let pairs = self.overruled.iter().filter(|(d, by)| d != by);
        let mut all: Vec<Overruled> = pairs
            .filter_map(|(d, by)| {
                let (decision, by) = (id(*d)?, id(*by)?);
                Some(Overruled { decision, by })
            })
            .collect();
        all.sort();
        all
    }

    /// Returns the link of two members that only people hold together.
    pub(crate) fn link(&self, corpus: &Corpus<'_>, a: usize, b: usize) -> Option<Link> {
        let named = |m: usize| self.at.get(corpus.members.get(m)?.id());
        let by = |m: usize| {
            named(m)
                .and_then(|n| self.names.get(n))
                .into_iter()
                .flatten()
        };
        let d = by(a)
            .find(|d| by(b).any(|e| e == *d))
            .or_else(|| by(b).next())?;
        let decision = self.decisions.get(*d)?;
        let id = |m: usize| corpus.members.get(m).map(|m| m.id().to_owned());
        let day = decision.at.get(..10).unwrap_or(&decision.at);
        Some(Link {
            a: id(a)?,
            b: id(b)?,
            score: 1.0,
            why: format!(
                "by hand: {} of {day} by {}",
                decision.what.word(),
                decision.by
            ),
        })
    }

    /// Moves claims to where they were put: `of` has the groups of each claim.
    pub(crate) fn place_claims(
        &self,
        corpus: &Corpus<'_>,
        group_of: &BTreeMap<usize, usize>,
        of: &mut [BTreeSet<usize>],
    ) {
        if self.decisions.is_empty() {
            return;
        }
        let members = corpus.members.iter().enumerate();
        let at: BTreeMap<&str, usize> = members.map(|(i, m)| (m.id(), i)).collect();
        let groups = |side: &[Id]| -> BTreeSet<usize> {
            let found = side.iter().filter_map(|id| at.get(id.as_str()));
            found.filter_map(|m| group_of.get(m).copied()).collect()
        };
        // The earliest first: what is later is put over it.
        for decision in self.decisions.iter().rev() {
            let sides: Vec<(BTreeSet<usize>, &Vec<Id>)> =
                decision.sides.iter().map(|s| (groups(s), s)).collect();
            match (decision.what, sides.as_slice()) {
                (DecisionKind::Split, [(off, split), (stay, stayed)]) => {
                    move_claims(corpus, split, (stay, off), of);
                    move_claims(corpus, stayed, (off, stay), of);
                }
                (DecisionKind::Pin, [(own, pinned)]) if !own.is_empty() => {
                    for (i, set) in of.iter_mut().enumerate() {
                        let claim = corpus.claims.get(i).map(|c| &c.claim.id);
                        if claim.is_some_and(|id| pinned.binary_search(id).is_ok()) {
                            set.retain(|g| own.contains(g));
                            if set.is_empty() {
                                set.extend(own.first());
                            }
                        } else {
                            set.retain(|g| !own.contains(g));
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// Returns the decisions that name one of the members or claims, the earliest first.
    pub(crate) fn on(&self, named: &BTreeSet<&str>) -> Vec<Id> {
        let on = self.decisions.iter().rev().filter(|d| {
            let mut ids = d.sides.iter().flatten();
            ids.any(|id| named.contains(id.as_str()))
        });
        on.map(|d| d.id.clone()).collect()
    }
}

fn root_count(names: &BTreeMap<usize, Vec<usize>>) -> usize {
    names.keys().next_back().map_or(0, |last| last + 1)
}

// Takes claims out of some groups and, if that leaves them none, into others.
fn move_claims(
    corpus: &Corpus<'_>,
    claims: &[Id],
    (from, to): (&BTreeSet<usize>, &BTreeSet<usize>),
    of: &mut [BTreeSet<usize>],
) {
    for id in claims {
        let set = corpus
            .claim_of
            .get(id.as_str())
            .and_then(|c| of.get_mut(*c));
        let Some(set) = set else {
            continue;
        };
        let before = set.len();
        set.retain(|g| to.contains(g) || !from.contains(g));
        if set.is_empty() && before > 0 {
            set.extend(to.first());
        }
    }
}

/// What binds the groups in the making.
#[derive(Default)]
pub(crate) struct Limits {
    /// A member that is bound to others, and the first of them.
    one: BTreeMap<usize, usize>,
    /// First members whose groups must not be one.
    pub(crate) apart: Vec<(usize, usize)>,
    /// First members whose groups take nobody else.
    pub(crate) closed: BTreeSet<usize>,
}

impl Limits {
    /// Returns whether two members must be in one group.
    pub(crate) fn one(&self, a: usize, b: usize) -> bool {
        self.one
            .get(&a)
            .is_some_and(|x| self.one.get(&b) == Some(x))
    }

    /// Returns every bound member with the first of those it is bound to.
    pub(crate) fn bound(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let all = self.one.iter().map(|(m, one)| (*one, *m));
        all.filter(|(one, m)| one != m)
    }
}

//! The articles of a slice and of the time before it, and what in them may
//! speak of a happening.

use crate::Told;
use crate::busy::Busy;
use crate::copies::{self, Text, hash, mix};
use crate::dates::Window;
use crate::member::{Member, Said};
use crate::names::{Known, Name};
use crate::places::is_firm;
use crate::ready::Ready;
use crate::trees::Trees;
use crate::union::Groups;
use crate::words::{Words, fold};
use detente_record::{Day, Entity, Location, LocationBasis, Stance};
use std::collections::BTreeMap;

/// Articles in their order, those of the slice last.
pub(crate) struct Corpus<'a> {
    /// By time of publication, then id.
    pub(crate) told: Vec<Told<'a>>,
    /// The first article, and the first member, of the slice; what is before
    /// it was gathered before and stays as it is.
    pub(crate) fresh: usize,
    pub(crate) first: usize,
    /// For each article the earliest of its copy group.
    pub(crate) copy_of: Vec<usize>,
    /// For each article the earliest of those that rest on one text: copies
    /// and later versions.
    pub(crate) origin: Vec<usize>,
    pub(crate) words: Words,
    /// The words of each article, title and all.
    pub(crate) bags: Vec<&'a [u32]>,
    /// Of each, what its names tell, and its square.
    pub(crate) sums: Vec<(f64, f64)>,
    pub(crate) claims: Vec<Said<'a>>,
    pub(crate) claim_of: BTreeMap<&'a str, usize>,
    /// Articles by id.
    pub(crate) article_of: BTreeMap<&'a str, usize>,
    pub(crate) busy: Busy,
    pub(crate) trees: Trees,
    /// In the order of the articles and of their text.
    pub(crate) members: Vec<Member<'a>>,
}

impl<'a> Corpus<'a> {
    /// `ready` is sorted ([`Ready::order`]); the articles of the slice begin at `fresh`.
    pub(crate) fn of(ready: &[&'a Ready], fresh: usize) -> Corpus<'a> {
        let texts: Vec<Text<'_>> = ready
            .iter()
            .map(|r| Text {
                print: &r.print,
                day: r.day(),
            })
            .collect();
        let copy_of = copies::find(&texts);
        let told: Vec<Told<'a>> = ready.iter().map(|r| r.told()).collect();
        let origin = origins(&told, &copy_of);
        let mut by_origin: Vec<(usize, usize)> = origin.iter().copied().zip(0..).collect();
        by_origin.sort_unstable();
        let counts = by_origin.iter();
        let words = Words::of(counts.map(|(o, i)| (*o, ready[*i].counts.as_slice())));
        let mut corpus = Corpus {
            told,
            fresh,
            first: 0,
            copy_of,
            origin,
            words,
            bags: ready.iter().map(|r| r.bag.as_slice()).collect(),
            sums: Vec::new(),
            claims: Vec::new(),
            claim_of: BTreeMap::new(),
            article_of: BTreeMap::new(),
            busy: Busy::default(),
            trees: Trees::built_in(),
            members: Vec::new(),
        };
        let ids = corpus.told.iter().enumerate();
        corpus.article_of = ids.map(|(i, t)| (t.article.id.as_str(), i)).collect();
        corpus.take_claims(ready);
        corpus.take_members(ready);
        corpus.first = corpus.members.partition_point(|m| m.article < fresh);
        corpus.busy = corpus.count_days();
        let days = corpus.members.iter().filter_map(|m| {
            let own: &'a crate::member::Prepared = m.prepared();
            Some((&own.bag, ready[m.article].day()?))
        });
        corpus.words.count_days(days);
        // The words of dates name no happening in particular.
        let broad = ready.iter().flat_map(|r| r.broad.iter().copied());
        corpus.words.settle(broad);
        corpus.sum();
        corpus
    }

    // What is asked of each bag for every pair that it is weighed in.
    fn sum(&mut self) {
        let words = &self.words;
        let named = |bag: &[u32]| words.named(bag.iter().copied());
        let bags = self.bags.iter();
        self.sums = bags.map(|bag| (named(bag), words.square(bag))).collect();
        for member in &mut self.members {
            let own = member.prepared();
            (member.bag_named, member.wide_named) = (named(&own.bag), named(&own.wide));
        }
    }

    /// The day an article's words were first printed.
    pub(crate) fn said_on(&self, article: usize) -> Option<Day> {
        let first = self.origin.get(article).copied().unwrap_or(article);
        let day = |i: usize| self.told.get(i).and_then(|t| t.article.published);
        day(first).or_else(|| day(article))
    }

    pub(crate) fn published(&self, article: usize) -> Option<Day> {
        self.told.get(article).and_then(|t| t.article.published)
    }

    /// Who says what a member tells: the innermost speakers, for "the ministry
    /// said that the ambassador had told it" is the ambassador's word; but what
    /// the ministry says "according to preliminary findings" is the ministry's.
    /// Empty when the reporter says so.
    pub(crate) fn speakers(&self, member: &Member<'a>) -> &'a [Entity] {
        let spoken = |somebody: bool| {
            let inward = member.attribution().iter().rev();
            inward
                .map(|a| a.speaker.as_slice())
                .find(|s| !s.is_empty() && (!somebody || !s.iter().all(is_nobody)))
        };
        if let Some(told) = spoken(true).or_else(|| spoken(false)) {
            return told;
        }
        member
            .claims
            .iter()
            .filter_map(|c| self.claims.get(*c))
            .map(|said| said.claim.speaker.as_slice())
            .find(|s| !s.is_empty())
            .unwrap_or_default()
    }

    /// Returns whether whoever a member is laid on leaves it open: "did not say that …".
    pub(crate) fn is_unsaid(&self, member: &Member<'a>) -> bool {
        let inward = member.attribution().iter().rev();
        let nearest = inward.filter_map(|a| a.claim.as_deref()).next();
        nearest
            .and_then(|id| self.claim_of.get(id))
            .and_then(|c| self.claims.get(*c))
            .is_some_and(|said| said.claim.stance == Stance::Questions)
    }

    /// Returns whether a claim is the word of nobody in particular ("the findings show") inside
    /// what somebody says: then it is his, and his claim has it already.
    pub(crate) fn is_within_another(&self, said: &Said<'_>) -> bool {
        let claim = said.claim;
        if claim.speaker.is_empty() || !claim.speaker.iter().all(is_nobody) {
            return false;
        }
        let at = claim.cue.as_ref().map_or(claim.content.start, |c| c.start);
        self.claims.iter().any(|other| {
            let content = &other.claim.content;
            other.article == said.article
                && !other.claim.speaker.is_empty()
                && !other.claim.speaker.iter().all(is_nobody)
                && content.start <= at
                && at < content.end
        })
    }

    fn count_days(&self) -> Busy {
        let dated = self.members.iter().filter(|m| m.kind.is_harm());
        Busy::of(dated.flat_map(|m| {
            let day = m.window.filter(Window::is_day).map(|w| w.low);
            m.usual.iter().filter_map(move |what| Some((*what, day?)))
        }))
    }

    /// Lets the members of each group, all of one article, know what the others
    /// tell: who "the brothers" are, where and on which day "the blast" was.
    pub(crate) fn share(&mut self, root: &[usize]) {
        let mut units: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (i, r) in root.iter().enumerate() {
            units.entry(*r).or_default().push(i);
        }
        for unit in units.values().filter(|u| u.len() > 1) {
            let told: Vec<&Member<'a>> = unit.iter().filter_map(|m| self.members.get(*m)).collect();
            let mut names: Vec<Name> = told.iter().flat_map(|m| m.names.clone()).collect();
            names.sort();
            names.dedup();
            let day = told.iter().filter_map(|m| m.window).filter(Window::is_day);
            let day = day.min_by_key(|w| (w.hold, w.low));
            let site = told.iter().filter_map(|m| m.place()).find(|p| is_firm(p));
            let site: Option<Location> = site.map(|p| Location {
                basis: LocationBasis::Inherited,
                ..p.clone()
            });
            for i in unit {
                if let Some(member) = self.members.get_mut(*i) {
                    member.learn(&names, day, site.as_ref());
                }
            }
        }
    }

    fn take_claims(&mut self, ready: &[&'a Ready]) {
        for (article, ready) in ready.iter().enumerate() {
            for (i, bag) in &ready.claims {
                let claim = &ready.kept.coded.claims[*i];
                self.claim_of.entry(&claim.id).or_insert(self.claims.len());
                self.claims.push(Said {
                    article,
                    claim,
                    bag,
                });
            }
        }
    }

    fn take_members(&mut self, ready: &[&'a Ready]) {
        let mut telling: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        let length = |c: &usize| {
            let content = self.claims.get(*c).map(|s| &s.claim.content);
            (content.map(|c| c.end.saturating_sub(c.start)), *c)
        };
        for (i, said) in self.claims.iter().enumerate() {
            for event in &said.claim.events {
                telling.entry(event).or_default().push(i);
            }
        }
        let known = Known::of(ready.iter().flat_map(|r| &r.victims));
        let mut members = Vec::new();
        for (article, ready) in ready.iter().enumerate() {
            for own in &ready.members {
                let mut member = Member::of(own, ready.told(), article, &known);
                member.claims = telling.get(member.id()).cloned().unwrap_or_default();
                member.claims.sort_by_key(length);
                members.push(member);
            }
        }
        self.members = members;
    }
}

/// What [`Busy`] counts the days of.
pub(crate) fn place_key(name: &str) -> u64 {
    mix(hash(fold(name).as_bytes()))
}
pub(crate) fn victim_key(code: &str) -> u64 {
    mix(hash(code.as_bytes()) ^ 1)
}
pub(crate) fn doer_key(code: &str) -> u64 {
    mix(hash(code.as_bytes()) ^ 2)
}

// A changed text at one address rests on what stood there before.
fn origins(told: &[Told<'_>], copy_of: &[usize]) -> Vec<usize> {
    let at: BTreeMap<&str, usize> = told
        .iter()
        .enumerate()
        .map(|(i, t)| (t.article.id.as_str(), i))
        .collect();
    let mut groups = Groups::of(told.len());
    for (i, of) in copy_of.iter().enumerate() {
        groups.join(i, *of);
    }
    for (i, t) in told.iter().enumerate() {
        let before = [&t.article.version_of, &t.article.corrects];
        for earlier in before.into_iter().flatten() {
            if let Some(j) = at.get(earlier.as_str()) {
                groups.join(i, *j);
            }
        }
    }
    groups.roots()
}

// Words that stand for no person or body that could be held to them.
fn is_nobody(entity: &Entity) -> bool {
    entity.code.is_empty()
        && entity.sector.is_empty()
        && entity.id.is_none()
        && entity.name.is_none()
}

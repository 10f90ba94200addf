//! What an act reacts to: an expulsion over an attack, a demand over a death.
//!
//! A reaction is a happening of its own. It is over another when its sentence
//! tells of that other, as news or as background, or is about it in words.

use crate::claims::{Gathering, Group};
use crate::cluster::Clusters;
use crate::corpus::Corpus;
use crate::dates::{Window, number};
use crate::kinds::Kind;
use crate::member::Member;
use crate::words::{Table, tokens};
use detente_record::{Entity, EventType, TextInfo};
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

/// Points at which an act is over a happening.
const OVER: f64 = 3.0;
/// The same for acts that are seldom reactions: meetings, agreements, aid.
const SELDOM: f64 = 4.0;
/// Days after a happening in which acts are looked for that are over it.
const DAYS: i32 = 120;
/// How common a word may be that finds an act its happening.
const COMMON: u32 = 60;
const RARE: usize = 4;

/// Returns, for each reacting member of the slice, the group it is over.
pub(crate) fn over(
    corpus: &Corpus<'_>,
    clusters: &Clusters,
    gathering: &Gathering<'_>,
) -> Vec<(usize, usize)> {
    let finder = Finder::of(corpus, clusters, gathering);
    let mut found = Vec::new();
    for (i, member) in corpus.members.iter().enumerate().skip(corpus.first) {
        let Kind::Act(event) = member.kind else {
            continue;
        };
        if member.reference {
            continue;
        }
        let asks = match event {
            EventType::Consult
            | EventType::Agree
            | EventType::Support
            | EventType::Cooperate
            | EventType::Aid => SELDOM,
            _ => OVER,
        };
        let own = gathering.group_of.get(&i).copied();
        let mut best: Option<(f64, usize)> = None;
        let mut candidates = finder.candidates(corpus, member);
        candidates.retain(|g| Some(*g) != own);
        for g in candidates {
            let points = finder.points(corpus, gathering, member, (own, g));
            let better = best.is_none_or(|(most, _)| points > most);
            if points >= asks && better {
                best = Some((points, g));
            }
        }
        found.extend(best.map(|(points, g)| (i, g, points)));
    }
    one_way(gathering, found)
}

// Of two deeds each found to be over the other, the later is: the one for
// which more speaks, and of two alike the one told of later.
fn one_way(gathering: &Gathering<'_>, found: Vec<(usize, usize, f64)>) -> Vec<(usize, usize)> {
    let mut most: BTreeMap<(usize, usize), f64> = BTreeMap::new();
    let own = |member: &usize| gathering.group_of.get(member).copied();
    for (member, g, points) in &found {
        if let Some(own) = own(member) {
            let held = most.entry((own, *g)).or_insert(*points);
            *held = held.max(*points);
        }
    }
    let stands = |from: usize, to: usize| {
        let there = most.get(&(from, to)).copied().unwrap_or(0.0);
        match most.get(&(to, from)) {
            Some(back) => there > *back || (there >= *back && from > to),
            None => true,
        }
    };
    found
        .into_iter()
        .filter(|(member, g, _)| own(member).is_none_or(|own| stands(own, *g)))
        .map(|(member, g, _)| (member, g))
        .collect()
}

struct Finder<'a> {
    /// Where an article tells of a group or a claim speaks of it, as news or
    /// as background: the sentence, and the group.
    told: BTreeMap<usize, Vec<(&'a TextInfo, usize)>>,
    /// Groups by the rare words of their sentences.
    words: Table<u32, Vec<usize>>,
    /// The victims' names, folded, by group.
    names: Vec<BTreeSet<String>>,
    /// The first and last day a group is known to have happened.
    days: Vec<Option<Window>>,
    /// The square of a group's words, once it is asked for.
    squares: Vec<OnceCell<f64>>,
}

impl<'a> Finder<'a> {
    fn of(corpus: &Corpus<'a>, clusters: &Clusters, gathering: &Gathering<'a>) -> Finder<'a> {
        let mut finder = Finder {
            told: BTreeMap::new(),
            words: Table::default(),
            names: vec![BTreeSet::new(); gathering.groups.len()],
            days: vec![None; gathering.groups.len()],
            squares: vec![OnceCell::new(); gathering.groups.len()],
        };
        for (g, group) in gathering.groups.iter().enumerate() {
            let members = || group.members.iter().filter_map(|m| corpus.members.get(*m));
            // Words are over deeds; that a statement answers a statement is
            // told by the claims.
            if group.outside || !members().any(|m| m.kind.is_deed()) {
                continue;
            }
            for i in &group.members {
                if let Some(m) = corpus.members.get(*i) {
                    let at = m.text_info();
                    finder.told.entry(m.article).or_default().push((at, g));
                    let words = m.names.iter().flat_map(|n| n.words.iter().cloned());
                    if let Some(set) = finder.names.get_mut(g) {
                        set.extend(words.filter(|w| w.chars().count() > 3));
                    }
                }
            }
            for said in group.claims.iter().filter_map(|c| corpus.claims.get(*c)) {
                let at = &said.claim.text_info;
                finder.told.entry(said.article).or_default().push((at, g));
            }
            if let Some(slot) = finder.days.get_mut(g) {
                *slot = members()
                    .filter_map(|m| m.at)
                    .min_by_key(|w| (w.hold, w.low));
            }
            let rare = group.words.iter();
            for word in rare.filter(|w| corpus.words.spread(**w) <= COMMON) {
                finder.words.entry(*word).or_default().push(g);
            }
        }
        for (reference, root) in &clusters.points_at {
            let group = gathering.group_of.get(root);
            if let (Some(group), Some(m)) = (group, corpus.members.get(*reference)) {
                let told = finder.told.entry(m.article).or_default();
                told.push((m.text_info(), *group));
            }
        }
        finder
    }

    fn candidates(&self, corpus: &Corpus<'_>, member: &Member<'_>) -> Vec<usize> {
        let here = self.told.get(&member.article).into_iter().flatten();
        let mut rare = member.bag.clone();
        corpus.words.rarest_first(&mut rare);
        let by_words = rare
            .iter()
            .take(RARE)
            .filter_map(|w| self.words.get(w))
            .flatten();
        let mut all: Vec<usize> = here.map(|(_, g)| *g).chain(by_words.copied()).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    fn points(
        &self,
        corpus: &Corpus<'_>,
        gathering: &Gathering<'_>,
        member: &Member<'_>,
        (own, g): (Option<usize>, usize),
    ) -> f64 {
        let (Some(group), Some(day)) = (gathering.groups.get(g), self.when(member, g)) else {
            return 0.0;
        };
        let told = self.told.get(&member.article).into_iter().flatten();
        let mut others = told.clone().filter(|(_, of)| *of != g && Some(*of) != own);
        let alone = others.next().is_none();
        let here = member.text_info();
        let nearest = told
            .filter(|(at, of)| *of == g && at.part == here.part)
            .map(|(at, _)| at.sequence.abs_diff(here.sequence))
            .min();
        let mut points = day;
        points += match nearest {
            Some(0) => 3.0,
            Some(1..=2) => 1.5,
            Some(_) => 0.5,
            None => 0.0,
        };
        // Words of the very sentence are no evidence beside the sentence itself.
        if nearest != Some(0) {
            let square = || corpus.words.square(&group.words);
            let square = self.squares.get(g).map_or(0.0, |s| *s.get_or_init(square));
            let mine = (member.bag.as_slice(), corpus.words.square(&member.bag));
            let cosine = corpus.words.cosine(mine, (&group.words, square));
            let (_, share) = corpus.words.cover(&member.bag, &group.words);
            points += (4.0 * (cosine - 0.1)).clamp(-0.3, 2.0) + 1.5 * share;
        }
        let names = self.names.get(g).filter(|names| !names.is_empty());
        if let Some(names) = names {
            let mut words = tokens(member.text()).into_iter();
            points += if words.any(|t| names.contains(&t.word)) {
                2.0
            } else {
                0.0
            };
        }
        points + between(group, member, nearest.is_some() && alone)
    }

    // A reaction comes after what it is over, and not a season after.
    fn when(&self, member: &Member<'_>, g: usize) -> Option<f64> {
        let (Some(mine), Some(theirs)) = (member.at, self.days.get(g).copied().flatten()) else {
            return Some(0.0);
        };
        let after = mine.high - theirs.low;
        let reported = member.when().date.map_or(mine.high, number).max(mine.high);
        match after {
            _ if reported < theirs.low - 1 => None,
            d if d > DAYS => None,
            d if d <= 14 => Some(0.5),
            _ => Some(0.0),
        }
    }
}

// Who reacts to whom: parties of the happening, and the more likely when the
// article tells of no other.
fn between(group: &Group<'_>, member: &Member<'_>, alone: bool) -> f64 {
    let party = |e: &Entity| group.codes.contains(e.code.as_str());
    let Some(event) = member.event() else {
        return 0.0;
    };
    let actor = event.actor.iter().any(party);
    let recipient = event.recipient.iter().any(party);
    let known = !group.codes.is_empty();
    let other = known && !recipient && event.recipient.iter().any(|e| !e.code.is_empty());
    let mut points = if alone && actor && !other { 1.0 } else { 0.0 };
    points += if actor { 0.3 } else { 0.0 };
    points += if recipient { 0.6 } else { 0.0 };
    points - if other { 1.0 } else { 0.0 }
}

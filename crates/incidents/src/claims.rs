//! Which claims speak of which happening, and which claim a denial answers.

use crate::bare::{is_bare, just_told};
use crate::cluster::Clusters;
use crate::corpus::Corpus;
use crate::dates::number;
use crate::hand::Hand;
use crate::held::Held;
use crate::member::{Member, Said};
use crate::names::one_holder;
use crate::words::{Bag, Table};
use detente_record::{Entity, Part, Stance};
use std::collections::{BTreeMap, BTreeSet};

/// One happening in the making.
pub(crate) struct Group<'a> {
    /// Its members by index; the first is the earliest.
    pub(crate) members: Vec<usize>,
    /// The words of its members' sentences.
    pub(crate) words: Bag,
    /// The codes of all who are in it.
    pub(crate) codes: BTreeSet<&'a str>,
    /// First and last day number of its articles.
    pub(crate) days: Option<(i32, i32)>,
    /// Claims about it, by index.
    pub(crate) claims: Vec<usize>,
    /// The earlier groups it was, by number; a decision by hand can make several one.
    pub(crate) held: Vec<usize>,
    /// Part of a group that is not here: nothing is told of it.
    pub(crate) outside: bool,
}

/// The groups with their claims, and what the claims answer.
pub(crate) struct Gathering<'a> {
    /// In the order of their earliest members.
    pub(crate) groups: Vec<Group<'a>>,
    /// The group of each member that has one.
    pub(crate) group_of: BTreeMap<usize, usize>,
    /// Claim to the claim it denies, confirms or retracts: as coded, else as found here.
    pub(crate) about: BTreeMap<usize, usize>,
    /// The claims for which the answer was found here.
    pub(crate) found: Vec<(usize, usize)>,
}

/// Points at which a claim that names no event of the happening is taken to
/// speak of it.
const ANSWER: f64 = 2.6;
const ASSERTION: f64 = 3.2;
/// Days after the last report in which a claim is looked for by its words.
const DAYS: i32 = 30;
/// The rarest words of a claim that find it happenings in other articles.
const RARE: usize = 4;
/// Sentences after an accusation in which "rejected the accusation" is looked for.
const NEAR: usize = 6;

pub(crate) fn gather<'a>(
    corpus: &Corpus<'a>,
    clusters: &Clusters,
    hand: &Hand<'_>,
    held: &Held<'_>,
) -> Gathering<'a> {
    let mut gathering = Gathering {
        groups: Vec::new(),
        group_of: BTreeMap::new(),
        about: BTreeMap::new(),
        found: Vec::new(),
    };
    let mut at: BTreeMap<usize, usize> = BTreeMap::new();
    for (i, root) in clusters.root.iter().enumerate() {
        let Some(member) = corpus.members.get(i).filter(|m| !m.reference) else {
            continue;
        };
        let group = *at.entry(*root).or_insert_with(|| {
            gathering.groups.push(Group::new());
            gathering.groups.len() - 1
        });
        gathering.group_of.insert(i, group);
        if let Some(group) = gathering.groups.get_mut(group) {
            group.take(corpus, i, member);
            group.outside = held.outside.contains(&i);
        }
    }
    for (number, members) in held.groups.iter().enumerate() {
        let group = members.first().and_then(|m| gathering.group_of.get(m));
        if let Some(group) = group.and_then(|g| gathering.groups.get_mut(*g)) {
            group.held.push(number);
        }
    }
    for group in &mut gathering.groups {
        group.words.sort_unstable();
        group.words.dedup();
    }
    for (i, said) in corpus.claims.iter().enumerate() {
        let about = said.claim.about.as_deref();
        if let Some(of) = about
            .and_then(|id| corpus.claim_of.get(id))
            .filter(|of| **of != i)
        {
            gathering.about.insert(i, *of);
        }
    }
    gathering.about.extend(&held.about);
    gathering.attach(corpus, hand, held);
    gathering.answer(corpus);
    gathering
}

impl<'a> Group<'a> {
    fn new() -> Group<'a> {
        Group {
            members: Vec::new(),
            words: Vec::new(),
            codes: BTreeSet::new(),
            days: None,
            claims: Vec::new(),
            held: Vec::new(),
            outside: false,
        }
    }

    fn take(&mut self, corpus: &Corpus<'a>, i: usize, member: &Member<'a>) {
        self.members.push(i);
        self.words.extend(&member.bag);
        let parties = member.doers().iter().chain(member.sufferers());
        let all = parties
            .chain(member.keepers())
            .chain(corpus.speakers(member));
        self.codes
            .extend(all.map(|e| e.code.as_str()).filter(|c| !c.is_empty()));
        if let Some(day) = corpus.published(member.article).map(number) {
            let (first, last) = self.days.unwrap_or((day, day));
            self.days = Some((first.min(day), last.max(day)));
        }
    }
}

impl<'a> Gathering<'a> {
    // Claims by the events in them, then by the claims they answer, then by their words.
    // Those of before stay where they are.
    fn attach(&mut self, corpus: &Corpus<'a>, hand: &Hand<'_>, held: &Held<'_>) {
        let mut of: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); corpus.claims.len()];
        let fresh = corpus.claims.partition_point(|c| c.article < corpus.fresh);
        for (g, group) in self.groups.iter().enumerate() {
            for claim in group
                .held
                .iter()
                .filter_map(|h| held.claims.get(*h))
                .flatten()
            {
                if let Some(set) = of.get_mut(*claim) {
                    set.insert(g);
                }
            }
        }
        for (member, group) in self.group_of.range(corpus.first..) {
            for claim in corpus.members.get(*member).iter().flat_map(|m| &m.claims) {
                if let Some(set) = of.get_mut(*claim) {
                    set.insert(*group);
                }
            }
        }
        self.taken_up(corpus, &mut of);
        self.follow(&mut of, fresh);
        self.seen_so(corpus, &mut of, fresh);
        let index = self.index(corpus);
        for (i, said) in corpus.claims.iter().enumerate().skip(fresh) {
            if of.get(i).is_some_and(|set| !set.is_empty()) {
                continue;
            }
            if let Some(group) = self.by_words(corpus, said, &of, &index)
                && let Some(set) = of.get_mut(i)
            {
                set.insert(group);
            }
        }
        self.follow(&mut of, fresh);
        hand.place_claims(corpus, &self.group_of, &mut of);
        for (claim, groups) in of.iter().enumerate() {
            for group in groups {
                if let Some(group) = self.groups.get_mut(*group) {
                    group.claims.push(claim);
                }
            }
        }
    }

    // A claim without a happening of its own takes that of the claim it answers.
    fn follow(&self, of: &mut [BTreeSet<usize>], fresh: usize) {
        let mut moved = true;
        while moved {
            moved = false;
            for (from, to) in self.about.range(fresh..) {
                let theirs = of.get(*to).cloned().unwrap_or_default();
                if let Some(mine) = of.get_mut(*from)
                    && mine.is_empty()
                    && !theirs.is_empty()
                {
                    *mine = theirs;
                    moved = true;
                }
            }
        }
    }

    // Rare words to the groups that have them; and articles to their groups.
    fn index(&self, corpus: &Corpus<'a>) -> Index {
        let mut index = Index::default();
        for (g, group) in self.groups.iter().enumerate() {
            // Of a mere statement only what tells of it speaks.
            let mut members = group.members.iter().filter_map(|m| corpus.members.get(*m));
            if group.outside || !members.any(|m| m.kind.is_deed()) {
                continue;
            }
            for word in &group.words {
                if corpus.words.spread(*word) <= 60 {
                    index.words.entry(*word).or_default().push(g);
                }
            }
            for member in group.members.iter().filter_map(|m| corpus.members.get(*m)) {
                let here = index.articles.entry(member.article).or_default();
                if here.last() != Some(&g) {
                    here.push(g);
                }
            }
        }
        index
    }

    fn by_words(
        &self,
        corpus: &Corpus<'a>,
        said: &Said<'a>,
        of: &[BTreeSet<usize>],
        index: &Index,
    ) -> Option<usize> {
        let asks = match said.claim.stance {
            Stance::Demands | Stance::Intends => return None,
            Stance::Denies | Stance::Confirms | Stance::Admits | Stance::Retracts => ANSWER,
            _ => ASSERTION,
        };
        let mut rare: Vec<u32> = said.bag.clone();
        corpus.words.rarest_first(&mut rare);
        let here = index.articles.get(&said.article).into_iter().flatten();
        let else_where = rare
            .iter()
            .take(RARE)
            .filter_map(|w| index.words.get(w))
            .flatten();
        let mut candidates: Vec<usize> = here.chain(else_where).copied().collect();
        candidates.sort_unstable();
        candidates.dedup();
        let mut best: Option<(f64, usize)> = None;
        for g in candidates {
            let points = self.speaks_of(corpus, said, g, of);
            if points >= asks && best.is_none_or(|(most, _)| points > most) {
                best = Some((points, g));
            }
        }
        best.map(|(_, g)| g)
    }

    fn speaks_of(
        &self,
        corpus: &Corpus<'a>,
        said: &Said<'a>,
        g: usize,
        of: &[BTreeSet<usize>],
    ) -> f64 {
        let Some(group) = self.groups.get(g) else {
            return 0.0;
        };
        let day = corpus.published(said.article).map(number);
        if let (Some(day), Some((first, last))) = (day, group.days)
            && (day < first || day > last + DAYS)
        {
            return 0.0;
        }
        let (weight, share) = corpus.words.cover(said.bag, &group.words);
        let mut points = share * (weight / 4.0).min(3.0);
        let speakers = &said.claim.speaker;
        let party = speakers
            .iter()
            .any(|s| group.codes.contains(s.code.as_str()));
        points += if party { 1.0 } else { 0.0 };
        let members = || group.members.iter().filter_map(|m| corpus.members.get(*m));
        if members().any(|m| m.article == said.article) {
            points += 1.0;
        }
        let at = &said.claim.text_info;
        let near = |other: &detente_record::TextInfo| {
            other.part == at.part && other.sequence.abs_diff(at.sequence) <= 3
        };
        if members().any(|m| m.article == said.article && near(m.text_info())) {
            points += 0.5;
        }
        if is_bare(said) && members().any(|m| m.article == said.article && just_told(m, at, 1)) {
            points += 1.5;
        }
        if said.claim.stance == Stance::Denies && speakers.iter().any(|s| blamed(corpus, group, s))
        {
            // Somebody says that the speaker did it: there is something to
            // deny, and the more so where it was said a moment ago.
            let word = share > 0.0 || points > 1.5;
            points += if word { 1.0 } else { 0.0 };
            if self.was_accused(corpus, said, g, of) {
                points += 0.7;
            }
        }
        points
    }

    // "Rejected the accusation", a few sentences after the accusation.
    fn was_accused(
        &self,
        corpus: &Corpus<'a>,
        said: &Said<'a>,
        g: usize,
        of: &[BTreeSet<usize>],
    ) -> bool {
        let at = &said.claim.text_info;
        let accuses = |i: usize, other: &Said<'a>| {
            let there = &other.claim.text_info;
            let before = match (there.part, at.part) {
                (Part::Title, Part::Body) => true,
                (Part::Body, Part::Title) => false,
                _ => there.sequence <= at.sequence && at.sequence - there.sequence <= NEAR,
            };
            other.article == said.article
                && before
                && matches!(other.claim.stance, Stance::Alleges | Stance::Asserts)
                && !shares_holder(&other.claim.speaker, &said.claim.speaker)
                && of.get(i).is_some_and(|set| set.contains(&g))
                && accused(corpus, i, &said.claim.speaker)
        };
        let start = corpus.claims.partition_point(|c| c.article < said.article);
        corpus
            .claims
            .iter()
            .enumerate()
            .skip(start)
            .take_while(|(_, c)| c.article == said.article)
            .any(|(i, c)| accuses(i, c))
    }

    // What each denial, confirmation and retraction answers, where nobody said.
    fn answer(&mut self, corpus: &Corpus<'a>) {
        let mut found: BTreeMap<usize, (f64, usize)> = BTreeMap::new();
        for group in &self.groups {
            for d in &group.claims {
                let said = corpus.claims.get(*d);
                let Some(said) = said.filter(|s| s.article >= corpus.fresh) else {
                    continue;
                };
                let answers = matches!(
                    said.claim.stance,
                    Stance::Denies | Stance::Confirms | Stance::Retracts
                );
                if !answers || said.claim.about.is_some() {
                    continue;
                }
                for c in group.claims.iter().filter(|c| *c != d) {
                    let Some(points) = answering(corpus, (*d, said), *c) else {
                        continue;
                    };
                    let held = found.entry(*d).or_insert((points, *c));
                    // Of two that fit alike, the later is the one answered.
                    if (points, *c) > *held {
                        *held = (points, *c);
                    }
                }
            }
        }
        for (d, (_, c)) in found {
            self.about.insert(d, c);
            self.found.push((d, c));
        }
    }
}

#[derive(Default)]
struct Index {
    words: Table<u32, Vec<usize>>,
    articles: BTreeMap<usize, Vec<usize>>,
}

// Whether a group's members put it on `who`.
fn blamed(corpus: &Corpus<'_>, group: &Group<'_>, who: &Entity) -> bool {
    let members = group.members.iter().filter_map(|m| corpus.members.get(*m));
    members
        .flat_map(|m| m.doers())
        .any(|doer| one_holder(doer, who))
}

// Points for `d` to answer claim `c`; `None` if it does not.
fn answering(corpus: &Corpus<'_>, (d, said): (usize, &Said<'_>), c: usize) -> Option<f64> {
    let other = corpus.claims.get(c)?;
    let day = |i: usize| corpus.published(i);
    let earlier = match (day(other.article), day(said.article)) {
        _ if other.article == said.article => c < d,
        (Some(there), Some(here)) => there <= here,
        _ => other.article < said.article,
    };
    let own = shares_holder(&other.claim.speaker, &said.claim.speaker);
    let fits = if said.claim.stance == Stance::Retracts {
        own
    } else {
        !own
    };
    let told = matches!(
        other.claim.stance,
        Stance::Alleges | Stance::Asserts | Stance::Believes
    );
    if !earlier || !fits || !told {
        return None;
    }
    let (_, share) = corpus.words.cover(said.bag, other.bag);
    let mut points = 3.0 * share;
    if accused(corpus, c, &said.claim.speaker) {
        points += 2.0;
    }
    if other.article == said.article {
        points += 1.0;
    }
    if alike(corpus, d, c) {
        points += 1.0;
    }
    (points >= 2.0).then_some(points)
}

/// Returns whether claim `c` tells of an act done by one of `speakers`.
fn accused(corpus: &Corpus<'_>, c: usize, speakers: &[Entity]) -> bool {
    members_of(corpus, c).any(|m| {
        let done = m.doers().iter().chain(m.keepers());
        done.into_iter()
            .any(|e| speakers.iter().any(|s| one_holder(e, s)))
    })
}

fn alike(corpus: &Corpus<'_>, d: usize, c: usize) -> bool {
    members_of(corpus, d).any(|x| members_of(corpus, c).any(|y| x.kind.answers(y.kind)))
}

/// The members that stand in a claim: its own article's, few enough to walk.
fn members_of<'c, 'a>(
    corpus: &'c Corpus<'a>,
    claim: usize,
) -> impl Iterator<Item = &'c Member<'a>> {
    let article = corpus.claims.get(claim).map_or(usize::MAX, |c| c.article);
    let start = corpus.members.partition_point(|m| m.article < article);
    corpus
        .members
        .get(start..)
        .unwrap_or_default()
        .iter()
        .take_while(move |m| m.article == article)
        .filter(move |m| m.claims.contains(&claim))
}

fn shares_holder(a: &[Entity], b: &[Entity]) -> bool {
    a.iter().any(|x| b.iter().any(|y| one_holder(x, y)))
}

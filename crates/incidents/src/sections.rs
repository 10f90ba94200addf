//! What one article tells of one happening, as a whole.
//!
//! A sentence alone may name nobody and no day, where the report it stands in names both. So what
//! is held against each other across articles is all that each of them tells of one happening: the
//! units that its own records fell into.

use crate::corpus::Corpus;
use crate::dates::Window;
use crate::held::Held;
use crate::kinds::Kind;
use crate::member::Member;
use crate::names::Name;
use crate::score::size;
use crate::words::{Bag, distinct};
use detente_record::{Entity, Location};
use std::collections::BTreeMap;

/// Words, what their names tell and their square.
#[derive(Default)]
pub(crate) struct Told {
    pub(crate) bag: Bag,
    pub(crate) named: f64,
    pub(crate) square: f64,
}

/// What an article tells of a happening; an article of which nothing was coded is one section of
/// no records.
pub(crate) struct Section<'c> {
    pub(crate) article: usize,
    /// Records that report it, and those that mention it as background, in the order of the text.
    pub(crate) reports: Vec<usize>,
    pub(crate) asides: Vec<usize>,
    /// Each sort with the ways in which it was done.
    pub(crate) sorts: Vec<(Kind, &'c [String])>,
    pub(crate) days: Vec<Window>,
    pub(crate) names: Vec<&'c Name>,
    pub(crate) sites: Vec<&'c Location>,
    pub(crate) harmed: Vec<&'c Entity>,
    pub(crate) heads: Vec<&'c str>,
    /// Who is said to have done the harm, or held the victims.
    pub(crate) harmers: Vec<&'c Entity>,
    /// Of other acts.
    pub(crate) actors: Vec<&'c Entity>,
    pub(crate) recipients: Vec<&'c Entity>,
    /// The states of them all, and of the places.
    pub(crate) states: Vec<&'c str>,
    /// Its article tells it first.
    pub(crate) lead: bool,
    /// Records that tell how many.
    pub(crate) sized: Vec<usize>,
    /// The words of its sentences, and with them those around.
    pub(crate) core: Told,
    pub(crate) wide: Told,
}

impl<'c> Section<'c> {
    fn of(corpus: &'c Corpus<'_>, article: usize, members: &[usize]) -> Section<'c> {
        let told = || members.iter().filter_map(|m| corpus.members.get(*m));
        let (asides, reports) = members
            .iter()
            .partition(|m| corpus.members.get(**m).is_some_and(|m| m.reference));
        let mut section = Section {
            core: known(corpus, distinct(told().flat_map(|m| m.bag.iter().copied()))),
            wide: known(
                corpus,
                distinct(told().flat_map(|m| m.wide.iter().copied())),
            ),
            reports,
            asides,
            ..Section::bare(article)
        };
        for (i, member) in members.iter().zip(told()) {
            section.take(*i, member);
        }
        section.sorts.sort_unstable();
        section.sorts.dedup();
        section
            .days
            .sort_unstable_by_key(|w| (w.low, w.high, w.hold));
        section.days.dedup_by_key(|w| (w.low, w.high, w.hold));
        let parties = section.harmed.iter().chain(&section.harmers);
        let parties = parties.chain(&section.actors).chain(&section.recipients);
        let sites = section.sites.iter().map(|s| s.country.as_str());
        let states = parties.map(|e| e.code.as_str()).chain(sites);
        section.states = named(states);
        section.names.sort_unstable();
        section.names.dedup();
        section
    }

    // Nothing told yet.
    fn bare(article: usize) -> Section<'c> {
        Section {
            article,
            reports: Vec::new(),
            asides: Vec::new(),
            sorts: Vec::new(),
            days: Vec::new(),
            names: Vec::new(),
            sites: Vec::new(),
            harmed: Vec::new(),
            heads: Vec::new(),
            harmers: Vec::new(),
            actors: Vec::new(),
            recipients: Vec::new(),
            states: Vec::new(),
            lead: false,
            sized: Vec::new(),
            core: Told::default(),
            wide: Told::default(),
        }
    }

    fn take(&mut self, i: usize, member: &'c Member<'_>) {
        self.sorts.push((member.kind, member.modes()));
        self.lead |= member.is_lead();
        self.days.extend(member.at);
        self.names.extend(&member.names);
        if let Some(site) = &member.site
            && !self.sites.iter().any(|s| s.name == site.name)
        {
            self.sites.push(site);
        }
        if member.kind.is_harm() {
            self.harmed.extend(member.sufferers());
            self.heads.extend(member.heads.iter().map(String::as_str));
            self.harmers.extend(member.doers());
            self.harmers.extend(member.keepers());
            if size(member).is_some() {
                self.sized.push(i);
            }
        } else if let Some(event) = member.event() {
            self.actors.extend(&event.actor);
            self.recipients.extend(&event.recipient);
        }
    }

    /// Its first record; a report, if it has one.
    pub(crate) fn first(&self) -> Option<usize> {
        self.reports.first().or(self.asides.first()).copied()
    }

    /// Returns whether it tells of harm.
    pub(crate) fn is_harm(&self) -> bool {
        self.sorts.iter().any(|(k, _)| k.is_harm())
    }

    /// Returns whether it tells of nothing but what is said and agreed at a table.
    pub(crate) fn is_talk(&self) -> bool {
        self.sorts.iter().all(|(k, _)| !k.is_deed())
    }
}

// The codes among some, each once.
fn named<'c>(codes: impl Iterator<Item = &'c str>) -> Vec<&'c str> {
    let mut codes: Vec<&str> = codes.filter(|c| !c.is_empty()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

fn known(corpus: &Corpus<'_>, bag: Bag) -> Told {
    Told {
        named: corpus.words.named(bag.iter().copied()),
        square: corpus.words.square(&bag),
        bag,
    }
}

/// The sections of all articles, in their order.
pub(crate) struct Sections<'c> {
    pub(crate) all: Vec<Section<'c>>,
    /// The section of a member, if it has one: statements are made about things, and have none.
    pub(crate) of: Vec<Option<usize>>,
    /// For each article its sections.
    pub(crate) by_article: Vec<Vec<usize>>,
}

impl<'c> Sections<'c> {
    /// `unit` has for each member the first of its unit. What was told apart before stays apart.
    pub(crate) fn of(corpus: &'c Corpus<'_>, unit: &[usize], held: &Held<'_>) -> Sections<'c> {
        let mut group_of: BTreeMap<usize, usize> = BTreeMap::new();
        for (g, members) in held.groups.iter().enumerate() {
            group_of.extend(members.iter().map(|m| (*m, g)));
        }
        let mut units: BTreeMap<(usize, usize, Option<usize>), Vec<usize>> = BTreeMap::new();
        let members = corpus.members.iter().zip(unit).enumerate();
        for (m, (member, root)) in members.filter(|(m, _)| !held.outside.contains(m)) {
            if member.kind.is_deed() || member.kind.is_mutual() {
                let key = (member.article, *root, group_of.get(&m).copied());
                units.entry(key).or_default().push(m);
            }
        }
        let mut sections = Sections {
            all: Vec::new(),
            of: vec![None; corpus.members.len()],
            by_article: vec![Vec::new(); corpus.told.len()],
        };
        for ((article, ..), members) in units {
            for m in &members {
                sections.of[*m] = Some(sections.all.len());
            }
            sections.by_article[article].push(sections.all.len());
            sections.all.push(Section::of(corpus, article, &members));
        }
        sections.lend_states(corpus);
        for article in corpus.fresh..corpus.told.len() {
            if sections.by_article[article].is_empty() {
                let bag = corpus.bags.get(article).copied().unwrap_or_default();
                let (named, square) = corpus.sums.get(article).copied().unwrap_or_default();
                let whole = || Told {
                    bag: bag.to_vec(),
                    named,
                    square,
                };
                sections.by_article[article].push(sections.all.len());
                sections.all.push(Section {
                    core: whole(),
                    wide: whole(),
                    ..Section::bare(article)
                });
            }
        }
        sections
    }

    // "Nine are missing": where, the article tells beside it, or whoever speaks in it.
    fn lend_states(&mut self, corpus: &'c Corpus<'_>) {
        for section in self.all.iter_mut().filter(|s| s.states.is_empty()) {
            let from = corpus
                .members
                .partition_point(|m| m.article < section.article);
            let told = corpus.members.iter().skip(from);
            let told = told.take_while(|m| m.article == section.article);
            let told = told.flat_map(|m| {
                let parties = m.doers().iter().chain(m.sufferers()).chain(m.keepers());
                let site = m.place().map(|p| p.country.as_str());
                parties.map(|e| e.code.as_str()).chain(site)
            });
            let from = corpus
                .claims
                .partition_point(|c| c.article < section.article);
            let said = corpus.claims.iter().skip(from);
            let said = said.take_while(|c| c.article == section.article);
            let said = said.flat_map(|c| c.claim.speaker.iter().map(|e| e.code.as_str()));
            section.states = named(told.chain(said));
        }
    }
}

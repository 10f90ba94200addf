//! The articles in their one order, and what in them may speak of a happening.

use crate::Told;
use crate::busy::Busy;
use crate::copies::{self, Text};
use crate::dates::{Window, number};
use crate::kinds::Kind;
use crate::member::{Member, Record, Said, fill, named, refers};
use crate::names::{Known, Name};
use crate::places::is_firm;
use crate::union::Groups;
use crate::words::{Words, fold};
use detente_record::{Claim, Coded, Day, Entity, Location, LocationBasis, Part};
use std::collections::BTreeMap;

/// All that was given, in an order that does not depend on the order given.
pub(crate) struct Corpus<'a> {
    /// By time of publication, then id; undated articles last.
    pub(crate) told: Vec<Told<'a>>,
    /// For each article the earliest of its copy group.
    pub(crate) copy_of: Vec<usize>,
    /// For each article the earliest of those that rest on one text: copies
    /// and later versions.
    pub(crate) origin: Vec<usize>,
    pub(crate) words: Words,
    pub(crate) claims: Vec<Said<'a>>,
    pub(crate) claim_of: BTreeMap<&'a str, usize>,
    /// Articles by id.
    pub(crate) article_of: BTreeMap<&'a str, usize>,
    pub(crate) busy: Busy,
    /// In the order of the articles and of their text.
    pub(crate) members: Vec<Member<'a>>,
}

impl<'a> Corpus<'a> {
    pub(crate) fn of(told: &[Told<'a>]) -> Corpus<'a> {
        let told = sorted(told);
        let texts: Vec<Text<'_>> = told
            .iter()
            .map(|t| Text {
                text: &t.article.text,
                day: t.article.published.map(number),
            })
            .collect();
        let copy_of = copies::find(&texts);
        let origin = origins(&told, &copy_of);
        let words = Words::of(
            told.iter()
                .zip(&origin)
                .flat_map(|(t, o)| texts_of(t).map(|text| (*o, text))),
        );
        let mut corpus = Corpus {
            told,
            copy_of,
            origin,
            words,
            claims: Vec::new(),
            claim_of: BTreeMap::new(),
            article_of: BTreeMap::new(),
            busy: Busy::default(),
            members: Vec::new(),
        };
        let ids = corpus.told.iter().enumerate();
        corpus.article_of = ids.map(|(i, t)| (t.article.id.as_str(), i)).collect();
        corpus.take_claims();
        corpus.take_members();
        corpus.busy = corpus.count_days();
        let days = corpus.members.iter().flat_map(|m| {
            let day = corpus.told.get(m.article).and_then(|t| t.article.published);
            m.bag.iter().filter_map(move |w| Some((*w, number(day?))))
        });
        let days: Vec<(u32, i32)> = days.collect();
        corpus.words.count_days(days.into_iter());
        let broad: Vec<u32> = corpus.broad().collect();
        corpus.words.set_broad(&broad);
        corpus
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
    /// said that the ambassador had told it" is the ambassador's word. Empty
    /// when the reporter says so.
    pub(crate) fn speakers(&self, member: &Member<'a>) -> &'a [Entity] {
        let told = member
            .attribution()
            .iter()
            .rev()
            .find(|a| !a.speaker.is_empty());
        if let Some(told) = told {
            return &told.speaker;
        }
        member
            .claims
            .iter()
            .filter_map(|c| self.claims.get(*c))
            .map(|said| said.claim.speaker.as_slice())
            .find(|s| !s.is_empty())
            .unwrap_or_default()
    }

    fn count_days(&self) -> Busy {
        let dated = self.members.iter().filter(|m| m.kind.is_harm());
        Busy::of(dated.flat_map(|m| {
            let day = m.window.filter(Window::is_day).map(|w| w.low);
            let place = m.place().filter(|p| is_firm(p)).map(|p| place_key(&p.name));
            let whom = m.sufferers().iter().map(|e| victim_key(&e.code));
            let who = m.doers().iter().map(|e| doer_key(&e.code));
            let all: Vec<String> = place.into_iter().chain(whom).chain(who).collect();
            all.into_iter().filter_map(move |what| Some((what, day?)))
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
            let site = site.map(|p| Location {
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

    fn take_claims(&mut self) {
        for (article, told) in self.told.iter().enumerate() {
            let mut claims: Vec<&Claim> = told.coded.claims.iter().collect();
            claims.sort_by_key(|c| {
                let body = c.text_info.part == Part::Body;
                (body, c.text_info.sequence, c.content.start, &c.id)
            });
            for claim in claims {
                let bag = self.words.bag(&claim.content.text, usize::MAX);
                self.claim_of.entry(&claim.id).or_insert(self.claims.len());
                self.claims.push(Said {
                    article,
                    claim,
                    bag,
                });
            }
        }
    }

    // The words of dates name no happening in particular.
    fn broad(&self) -> impl Iterator<Item = u32> {
        let dates = self
            .members
            .iter()
            .filter_map(|m| m.when().date_text.as_deref());
        dates.flat_map(|text| self.words.bag(text, usize::MAX))
    }

    fn known(&self) -> Known {
        Known::of(self.told.iter().flat_map(|t| victims_of(t.coded)))
    }

    fn take_members(&mut self) {
        let mut telling: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (i, said) in self.claims.iter().enumerate() {
            for event in &said.claim.events {
                telling.entry(event).or_default().push(i);
            }
        }
        let known = self.known();
        for (article, told) in self.told.iter().enumerate() {
            let events = told.coded.events.iter().filter_map(|e| {
                let kind = Kind::of_event(e)?;
                Some((Record::Event(e), kind))
            });
            let occurrences = told
                .coded
                .occurrences
                .iter()
                .map(|o| (Record::Occurrence(o), Kind::of_occurrence(o.kind)));
            let mut here: Vec<Member<'a>> = events
                .chain(occurrences)
                .filter_map(|(record, kind)| {
                    let mut member = Member {
                        article,
                        record,
                        kind,
                        reference: false,
                        names: Vec::new(),
                        window: None,
                        at: None,
                        site: None,
                        bag: Vec::new(),
                        plain: Vec::new(),
                        near: Vec::new(),
                        wide: Vec::new(),
                        claims: Vec::new(),
                    };
                    member.reference = refers(&member)?;
                    Some(member)
                })
                .collect();
            here.sort_by(|a, b| a.order().cmp(&b.order()));
            here.dedup_by(|a, b| a.id() == b.id());
            for member in &mut here {
                fill(member, &self.words, &known, told.article);
                member.claims = telling.get(member.id()).cloned().unwrap_or_default();
                let length = |c: &usize| {
                    self.claims.get(*c).map(|s| {
                        (
                            s.claim.content.end.saturating_sub(s.claim.content.start),
                            *c,
                        )
                    })
                };
                member.claims.sort_by_key(length);
            }
            self.members.append(&mut here);
        }
    }
}

fn victims_of(coded: &Coded) -> impl Iterator<Item = Name> {
    let harmful = coded
        .events
        .iter()
        .filter(|e| Kind::of_event(e).is_some_and(Kind::is_harm));
    let harmed = harmful.map(|e| e.recipient.as_slice());
    let befell = coded.occurrences.iter().map(|o| o.victims.as_slice());
    harmed.chain(befell).flat_map(named)
}

/// What [`Busy`] counts the days of.
pub(crate) fn place_key(name: &str) -> String {
    format!("in {}", fold(name))
}
pub(crate) fn victim_key(code: &str) -> String {
    format!("of {code}")
}
pub(crate) fn doer_key(code: &str) -> String {
    format!("by {code}")
}

fn texts_of<'a>(told: &Told<'a>) -> impl Iterator<Item = &'a str> {
    let article = told.article;
    article
        .title
        .as_deref()
        .into_iter()
        .chain([article.text.as_str()])
}

fn sorted<'a>(told: &[Told<'a>]) -> Vec<Told<'a>> {
    let mut told: Vec<(Option<jiff::Timestamp>, Told<'a>)> = told
        .iter()
        .map(|t| {
            let time = t.article.published_time.as_deref();
            (time.and_then(|t| t.parse().ok()), *t)
        })
        .collect();
    // The text last, in case two articles were given one id.
    told.sort_by(|(s, a), (t, b)| {
        let key = |time: &Option<jiff::Timestamp>, told: &Told<'a>| {
            let a = told.article;
            let undated = a.published.is_none();
            (undated, a.published, time.is_none(), *time)
        };
        key(s, a)
            .cmp(&key(t, b))
            .then_with(|| a.article.id.cmp(&b.article.id))
            .then_with(|| a.article.text.cmp(&b.article.text))
    });
    let mut ids = std::collections::BTreeSet::new();
    told.into_iter()
        .map(|(_, t)| t)
        .filter(|t| ids.insert(t.article.id.as_str()))
        .collect()
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

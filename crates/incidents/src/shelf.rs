//! Where articles and incidents are kept while they are gathered.

use crate::hand::Overruled;
use crate::ready::Ready;
use crate::slices::Slice;
use crate::step::Findings;
use crate::{Gathered, Told};
use detente_record::{Article, Coded, Id, Incident};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::convert::Infallible;

/// An article as it is kept.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    /// The article.
    pub article: Article,
    /// What it gave, as it was coded: without what gathering found.
    pub coded: Coded,
    /// What gathering found: a claim of it, and the claim it answers.
    pub about: Vec<(Id, Id)>,
}

/// What holds articles and incidents, by slice. An incident is of every slice
/// in which one of its reports or recalls was published.
pub trait Shelf {
    /// Why something could not be read or written.
    type Error;

    /// Returns the slices there is anything of, with the number of their articles.
    fn slices(&mut self) -> Result<BTreeMap<Slice, usize>, Self::Error>;
    /// Returns the articles of a slice, in any order: made ready, which a shelf
    /// may do ahead and elsewhere, for it takes a good part of the time.
    fn articles(&mut self, slice: Slice) -> Result<Vec<Ready>, Self::Error>;
    /// Returns an article by its id.
    fn article(&mut self, id: &str) -> Result<Option<Kept>, Self::Error>;
    /// Returns the article of an event, occurrence or claim.
    fn article_of(&mut self, record: &str) -> Result<Option<Kept>, Self::Error>;
    /// Returns the incidents of any slice from one to another, both included, in any order.
    fn incidents(&mut self, from: Slice, to: Slice) -> Result<Vec<Incident>, Self::Error>;
    /// Returns the incidents that a record is part of.
    fn incidents_of(&mut self, record: &str) -> Result<Vec<Incident>, Self::Error>;
    /// Takes incidents away and puts others in their place, also those of the same id.
    fn put(&mut self, gone: &[Id], incidents: &[Incident]) -> Result<(), Self::Error>;
    /// Replaces what was found about the records of a slice.
    fn found(&mut self, slice: Slice, findings: &Findings) -> Result<(), Self::Error>;
}

/// Returns the slices an incident is of.
pub fn slices_of(incident: &Incident) -> BTreeSet<Slice> {
    let reports = incident.reports.iter().map(|r| r.published);
    let recalled = incident.recalled.iter().map(|r| r.published);
    reports.chain(recalled).map(Slice::of).collect()
}

/// Shelves in memory.
#[derive(Debug, Default)]
pub(crate) struct Shelves<'a> {
    articles: BTreeMap<Slice, Vec<Told<'a>>>,
    incidents: BTreeMap<Id, Incident>,
    findings: BTreeMap<Slice, Findings>,
}

impl<'a> Shelves<'a> {
    pub(crate) fn of(told: &[Told<'a>]) -> Shelves<'a> {
        let mut shelves = Shelves::default();
        for told in told {
            let slice = Slice::of(told.article.published);
            shelves.articles.entry(slice).or_default().push(*told);
        }
        shelves
    }

    fn find(&self, fits: impl Fn(&Told<'a>) -> bool) -> Option<Kept> {
        let mut all = self.articles.iter();
        all.find_map(|(s, told)| Some(self.kept(*s, told.iter().find(|t| fits(t))?)))
    }

    fn kept(&self, slice: Slice, told: &Told<'a>) -> Kept {
        let about = self.findings.get(&slice).into_iter().flat_map(|f| &f.about);
        let own = |id: &Id| told.coded.claims.iter().any(|c| c.id == *id);
        Kept {
            article: told.article.clone(),
            coded: told.coded.clone(),
            about: about.filter(|(claim, _)| own(claim)).cloned().collect(),
        }
    }

    pub(crate) fn gathered(self, overruled: Vec<Overruled>) -> Gathered {
        let mut gathered = Gathered {
            overruled,
            ..Gathered::default()
        };
        let mut told: Vec<&Told<'_>> = self.articles.values().flatten().collect();
        told.sort_by(|a, b| crate::ready::order(a.article, b.article));
        let mut rank: HashMap<&str, (usize, usize)> = HashMap::new();
        for (n, t) in told.iter().enumerate() {
            for (i, member) in crate::ready::members(t.article, t.coded).iter().enumerate() {
                rank.entry(member.id(t.coded)).or_insert((n, i));
            }
        }
        let first = |i: &Incident| {
            let event = i.reports.iter().find_map(|r| r.events.first());
            event.and_then(|e| rank.get(e.as_str()).copied())
        };
        gathered.incidents = self.incidents.into_values().collect();
        gathered.incidents.sort_by_key(first);
        for findings in self.findings.into_values() {
            gathered.copies.extend(findings.copies);
            gathered.over.extend(findings.over);
            gathered.about.extend(findings.about);
        }
        gathered
    }
}

impl Shelf for Shelves<'_> {
    type Error = Infallible;

    fn slices(&mut self) -> Result<BTreeMap<Slice, usize>, Infallible> {
        let slices = self.articles.iter();
        Ok(slices.map(|(s, told)| (*s, told.len())).collect())
    }

    fn articles(&mut self, slice: Slice) -> Result<Vec<Ready>, Infallible> {
        let told = self.articles.get(&slice).into_iter().flatten();
        Ok(told.map(|t| Ready::of(self.kept(slice, t))).collect())
    }

    fn article(&mut self, id: &str) -> Result<Option<Kept>, Infallible> {
        Ok(self.find(|t| t.article.id == id))
    }

    fn article_of(&mut self, record: &str) -> Result<Option<Kept>, Infallible> {
        Ok(self.find(|t| {
            let c = t.coded;
            c.events.iter().any(|e| e.id == record)
                || c.occurrences.iter().any(|o| o.id == record)
                || c.claims.iter().any(|c| c.id == record)
        }))
    }

    fn incidents(&mut self, from: Slice, to: Slice) -> Result<Vec<Incident>, Infallible> {
        let fits = |i: &&Incident| slices_of(i).range(from..=to).next().is_some();
        Ok(self.incidents.values().filter(fits).cloned().collect())
    }

    fn incidents_of(&mut self, record: &str) -> Result<Vec<Incident>, Infallible> {
        let holds = |i: &&Incident| {
            let mut reports = i
                .reports
                .iter()
                .flat_map(|r| r.events.iter().chain(&r.claims));
            reports.any(|id| id == record)
        };
        Ok(self.incidents.values().filter(holds).cloned().collect())
    }

    fn put(&mut self, gone: &[Id], incidents: &[Incident]) -> Result<(), Infallible> {
        for id in gone {
            self.incidents.remove(id);
        }
        for incident in incidents {
            self.incidents.insert(incident.id.clone(), incident.clone());
        }
        Ok(())
    }

    fn found(&mut self, slice: Slice, findings: &Findings) -> Result<(), Infallible> {
        self.findings.insert(slice, findings.clone());
        Ok(())
    }
}

/// Returns whether one incident is made of what another is: the same members,
/// claims and recalls, held by the same links.
pub(crate) fn alike(a: &Incident, b: &Incident) -> bool {
    let made = |i: &Incident| -> Vec<(Id, Vec<Id>, Vec<Id>)> {
        let reports = i.reports.iter();
        let reports = reports.map(|r| (r.article.clone(), r.events.clone(), r.claims.clone()));
        let recalled = i.recalled.iter();
        let recalled = recalled.map(|r| (r.article.clone(), r.events.clone(), Vec::new()));
        reports.chain(recalled).collect()
    };
    made(a) == made(b) && a.links == b.links
}

/// Cuts an incident back to what it was before a slice; `None` if it was not there.
pub(crate) fn before(incident: &Incident, slice: Slice) -> Option<Incident> {
    let mut cut = incident.clone();
    cut.reports.retain(|r| Slice::of(r.published) < slice);
    cut.recalled.retain(|r| Slice::of(r.published) < slice);
    let members: BTreeSet<&Id> = cut.reports.iter().flat_map(|r| &r.events).collect();
    let claims: BTreeSet<&Id> = cut.reports.iter().flat_map(|r| &r.claims).collect();
    cut.links
        .retain(|l| members.contains(&l.a) && members.contains(&l.b));
    cut.claims.retain(|c| claims.contains(c));
    (!members.is_empty()).then_some(cut)
}

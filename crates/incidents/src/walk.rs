//! Slice by slice: what is gathered anew, and what can stay.
//!
//! What a slice gives depends on the articles of the slice and of the
//! [`REACH`](crate::REACH) days before it, on the incidents that were told of
//! in those days, and on decisions by hand; on nothing else. So a slice is
//! gathered anew where one of these has changed, and the walk ends where what
//! it finds is what was there.

use crate::hand::{Hand, Overruled};
use crate::named::Named;
use crate::ready::{self, Ready};
use crate::shelf::{Shelf, alike, before, slices_of};
use crate::slices::{ENOUGH, Slice};
use crate::step::{Step, step};
use detente_record::{Decision, Id, Incident};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// What has changed since incidents were gathered last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dirty {
    /// The slices in which articles came, changed or went.
    pub slices: BTreeSet<Slice>,
    /// Those articles. May be left out where there were no incidents yet.
    pub articles: BTreeSet<Id>,
    /// The records that new, or newly undone, decisions name.
    pub records: BTreeSet<Id>,
}

/// Gathers what has changed, and all that rests on it.
///
/// The incidents are then the same, to the byte, as if all articles were
/// gathered from nothing. In memory are held the articles of [`crate::REACH`]
/// days and of one slice, and what incidents of these days were made of before.
///
/// # Errors
/// Those of the shelf.
pub fn walk<S: Shelf>(
    shelf: &mut S,
    dirty: &Dirty,
    decisions: &[Decision],
) -> Result<Vec<Overruled>, S::Error> {
    let mut walk = Walk::begin(shelf, dirty.clone(), decisions)?;
    let overruled = walk.hand.overruled();
    walk.all(shelf)?;
    walk.finish(shelf)?;
    Ok(overruled)
}

impl Dirty {
    /// Everything: for a shelf without incidents, or to gather all anew.
    ///
    /// # Errors
    /// Those of the shelf.
    pub fn all<S: Shelf>(shelf: &mut S) -> Result<Dirty, S::Error> {
        Ok(Dirty {
            slices: shelf.slices()?.into_keys().collect(),
            ..Dirty::default()
        })
    }
}

/// A walk under way.
pub(crate) struct Walk<'w> {
    dirty: Dirty,
    hand: Hand<'w>,
    named: Named,
    decisions: &'w [Decision],
    /// The articles of each slice, by number.
    counts: BTreeMap<Slice, usize>,
    /// Slices of which the shelf had nothing when the walk began.
    given: BTreeSet<Slice>,
    /// Slices to gather whatever else is found.
    must: BTreeSet<Slice>,
    /// The articles looked at, by slice and in order.
    pool: BTreeMap<Slice, Vec<Rc<Ready>>>,
    /// Earlier ones, that incidents are made of.
    extras: BTreeMap<Id, Rc<Ready>>,
    /// The incidents looked at, as they are before the next slice.
    live: BTreeMap<Id, Incident>,
    /// Those of them that were stored when the walk came to them, as they were.
    finals: BTreeMap<Id, Incident>,
    rebuilt: BTreeSet<Id>,
    /// Incidents as they were stored of which a slice was gathered anew.
    stale: BTreeMap<Id, Incident>,
    /// Incidents that are not what they were, and the slices they are or were of.
    changed: BTreeMap<Id, BTreeSet<Slice>>,
    /// Incidents that lost their last reports, to be told anew as of a slice.
    cut: BTreeMap<Slice, BTreeSet<Id>>,
    /// Whether the slice before was gathered.
    on: bool,
}

impl<'w> Walk<'w> {
    /// Sets out; nothing is gathered yet.
    pub(crate) fn begin<S: Shelf>(
        shelf: &mut S,
        dirty: Dirty,
        decisions: &'w [Decision],
    ) -> Result<Walk<'w>, S::Error> {
        let named = Named::of(shelf, decisions)?;
        let mut walk = Walk {
            dirty,
            hand: Hand::of(named.members.iter().cloned(), decisions),
            named,
            decisions,
            counts: shelf.slices()?,
            given: BTreeSet::new(),
            must: BTreeSet::new(),
            pool: BTreeMap::new(),
            extras: BTreeMap::new(),
            live: BTreeMap::new(),
            finals: BTreeMap::new(),
            rebuilt: BTreeSet::new(),
            stale: BTreeMap::new(),
            changed: BTreeMap::new(),
            cut: BTreeMap::new(),
            on: false,
        };
        walk.mark(shelf)?;
        Ok(walk)
    }

    // Marks what decisions bear on.
    fn mark<S: Shelf>(&mut self, shelf: &mut S) -> Result<(), S::Error> {
        for record in &self.dirty.records {
            if let Some((slice, _)) = self.named.at.get(record) {
                self.must.insert(*slice);
            }
            for incident in shelf.incidents_of(record)? {
                let slices = slices_of(&incident);
                self.must.extend(slices.first());
                self.changed.insert(incident.id, slices);
            }
        }
        Ok(())
    }

    fn all<S: Shelf>(&mut self, shelf: &mut S) -> Result<(), S::Error> {
        let mut all: BTreeSet<Slice> = self.counts.keys().copied().collect();
        all.extend(&self.dirty.slices);
        let first = self.dirty.slices.iter().chain(&self.must).min().copied();
        for slice in all.range(first.unwrap_or(Slice::UNDATED)..).copied() {
            self.visit(shelf, slice)?;
        }
        Ok(())
    }

    /// Gathers the next slice, if that is asked for.
    pub(crate) fn visit<S: Shelf>(&mut self, shelf: &mut S, slice: Slice) -> Result<(), S::Error> {
        if !self.asks(slice) {
            if self.on {
                self.leave(shelf, None)?;
            }
            self.on = false;
            return Ok(());
        }
        if self.on {
            self.leave(shelf, Some(slice))?;
        } else {
            self.enter(shelf, slice)?;
        }
        self.on = true;
        self.gather(shelf, slice)
    }

    /// Takes the articles of a slice of which the shelf had none when the walk began, in place
    /// of reading them from there.
    pub(crate) fn give(&mut self, slice: Slice, articles: Vec<Ready>) {
        self.counts.insert(slice, articles.len());
        self.given.insert(slice);
        self.dirty.slices.insert(slice);
        self.hold(slice, articles);
    }

    /// Ends it: stores what is left.
    pub(crate) fn finish<S: Shelf>(mut self, shelf: &mut S) -> Result<(), S::Error> {
        self.leave(shelf, None)?;
        self.retell(shelf)
    }

    // Whether a slice is to be gathered.
    fn asks(&self, slice: Slice) -> bool {
        let early = slice.remembered();
        let counted = self.counted(slice);
        self.must.contains(&slice)
            || self.dirty.slices.range(counted..=slice).next().is_some()
            || self
                .changed
                .values()
                .any(|s| s.range(early..slice).next().is_some())
    }

    // The first slice whose articles are counted with one.
    fn counted(&self, slice: Slice) -> Slice {
        let early = slice.earliest();
        let sum = |from: Slice| {
            self.counts
                .range(from..=slice)
                .map(|(_, n)| n)
                .sum::<usize>()
        };
        let mut least = ENOUGH.saturating_sub(sum(early));
        let mut first = early;
        for (s, n) in self.counts.range(..early).rev() {
            if least == 0 || slice == Slice::UNDATED {
                break;
            }
            least = least.saturating_sub(*n);
            first = *s;
        }
        first
    }

    // Takes up the incidents as they were before a slice.
    fn enter<S: Shelf>(&mut self, shelf: &mut S, slice: Slice) -> Result<(), S::Error> {
        self.live.clear();
        self.finals.clear();
        if slice.earliest() < slice {
            let last = Slice(slice.0 - 1);
            for incident in shelf.incidents(slice.remembered(), last)? {
                let cut = before(&incident, slice);
                if let Some(cut) = cut.filter(|i| is_near(i, slice)) {
                    self.live.insert(cut.id.clone(), cut);
                    self.finals.insert(incident.id.clone(), incident);
                }
            }
        }
        Ok(())
    }

    fn gather<S: Shelf>(&mut self, shelf: &mut S, slice: Slice) -> Result<(), S::Error> {
        let there = match self.given.contains(&slice) {
            true => Vec::new(),
            false => shelf.incidents(slice, slice)?,
        };
        for incident in there {
            let id = incident.id.clone();
            self.finals
                .entry(id.clone())
                .or_insert_with(|| incident.clone());
            self.stale.entry(id).or_insert(incident);
        }
        let step = self.step(shelf, slice)?;
        shelf.found(slice, &step.findings)?;
        let answers = self.take_about(slice, &step);
        let mut met: BTreeSet<Id> = step.gone.iter().cloned().collect();
        for id in &step.gone {
            self.live.remove(id);
        }
        for incident in step.incidents {
            met.insert(incident.id.clone());
            self.rebuilt.insert(incident.id.clone());
            self.live.insert(incident.id.clone(), incident);
        }
        let old = self.finals.iter();
        met.extend(
            old.filter(|(_, i)| slices_of(i).contains(&slice))
                .map(|(id, _)| id.clone()),
        );
        for id in met {
            self.compare(slice, id, &answers);
        }
        Ok(())
    }

    // Notes what the claims of a slice answer; returns those for which that is new.
    fn take_about(&mut self, slice: Slice, step: &Step) -> BTreeSet<Id> {
        let mut differ = BTreeSet::new();
        let about: BTreeMap<&Id, &Id> = step.findings.about.iter().map(|(a, b)| (a, b)).collect();
        for ready in self.pool.get(&slice).into_iter().flatten() {
            let claims = ready.kept.coded.claims.iter();
            let now: Vec<(Id, Id)> = claims
                .filter_map(|c| Some((c.id.clone(), (*about.get(&c.id)?).clone())))
                .collect();
            let was = ready.about.replace(now.clone());
            for pair in now.iter().filter(|p| !was.contains(p)) {
                differ.insert(pair.0.clone());
            }
            for pair in was.into_iter().filter(|p| !now.contains(p)) {
                differ.insert(pair.0);
            }
        }
        differ
    }

    // Notes whether an incident is, after a slice, what it was.
    fn compare(&mut self, slice: Slice, id: Id, answers: &BTreeSet<Id>) {
        let next = Slice(slice.0.saturating_add(1));
        let was = self.finals.get(&id);
        let now = self.live.get(&id);
        let cut = was.and_then(|i| match slice {
            Slice::UNDATED => Some(i.clone()),
            _ => before(i, next),
        });
        let touches = |i: &Incident| {
            let reports = i.reports.iter().map(|r| &r.article);
            let mut articles = reports.chain(i.recalled.iter().map(|r| &r.article));
            articles.any(|a| self.dirty.articles.contains(a))
                || i.claims.iter().any(|c| answers.contains(c))
        };
        let same = match (&cut, now) {
            (Some(was), Some(now)) => alike(was, now) && !touches(was) && !touches(now),
            (None, None) => true,
            _ => false,
        };
        if same && !self.changed.contains_key(&id) {
            return;
        }
        let mut slices = was.map(slices_of).unwrap_or_default();
        slices.extend(now.map(slices_of).unwrap_or_default());
        self.changed.entry(id).or_default().extend(slices);
    }

    fn step<S: Shelf>(&mut self, shelf: &mut S, slice: Slice) -> Result<Step, S::Error> {
        let gone = self.fill(shelf, slice)?;
        let counted = self.counted(slice);
        let borrowed = self.borrow(shelf, slice)?;
        let mut wanted: BTreeSet<Id> = borrowed.articles;
        let incidents: Vec<&Incident> = self.live.values().chain(&borrowed.incidents).collect();
        for incident in &incidents {
            let reports = incident.reports.iter();
            let far = reports.filter(|r| Slice::of(r.published) < counted);
            wanted.extend(far.map(|r| r.article.clone()));
            let recalled = incident.recalled.iter();
            let far = recalled.filter(|r| Slice::of(r.published) < counted);
            wanted.extend(far.map(|r| r.article.clone()));
        }
        self.extras.retain(|id, _| wanted.contains(id));
        // What has just been let go of need not be read again.
        let gone = gone.into_iter().filter(|r| wanted.contains(r.id()));
        self.extras.extend(gone.map(|r| (r.id().clone(), r)));
        for id in wanted {
            if !self.extras.contains_key(&id)
                && let Some(kept) = shelf.article(&id)?
            {
                self.extras.insert(id, Rc::new(Ready::of(kept)));
            }
        }
        let mut early: Vec<&Ready> = self.extras.values().map(Rc::as_ref).collect();
        early.sort_by(|a, b| ready::order(&a.kept.article, &b.kept.article));
        let near = self.pool.range(..slice).flat_map(|(_, list)| list);
        early.extend(near.map(Rc::as_ref));
        let fresh = early.len();
        early.extend(self.pool.get(&slice).into_iter().flatten().map(Rc::as_ref));
        let incidents: Vec<&Incident> = self.live.values().chain(&borrowed.incidents).collect();
        Ok(step(&early, fresh, &incidents, &mut self.hand))
    }

    // Holds the articles of a slice and of the time before it, and no others; returns those
    // before that were held.
    fn fill<S: Shelf>(&mut self, shelf: &mut S, slice: Slice) -> Result<Vec<Rc<Ready>>, S::Error> {
        let first = self.counted(slice);
        let rest = self.pool.split_off(&first);
        let gone = std::mem::replace(&mut self.pool, rest);
        self.pool.retain(|s, _| *s <= slice);
        let all = self.counts.range(first..=slice).map(|(s, _)| *s);
        let missing: Vec<Slice> = all.filter(|s| !self.pool.contains_key(s)).collect();
        for s in missing {
            let found = shelf.articles(s)?;
            self.hold(s, found);
        }
        Ok(gone.into_values().flatten().collect())
    }

    fn hold(&mut self, slice: Slice, articles: Vec<Ready>) {
        let mut ids = BTreeSet::new();
        let mut ready: Vec<Rc<Ready>> = articles.into_iter().map(Rc::new).collect();
        ready.sort_by(|a, b| ready::order(&a.kept.article, &b.kept.article));
        ready.retain(|r| ids.insert(r.id().clone()));
        self.pool.insert(slice, ready);
    }

    // What decisions bind to the records of a slice, though it may be far back.
    fn borrow<S: Shelf>(&mut self, shelf: &mut S, slice: Slice) -> Result<Borrowed, S::Error> {
        let mut borrowed = Borrowed::default();
        let here = |id: &Id| self.named.at.get(id).is_some_and(|(s, _)| *s == slice);
        let mut records: BTreeSet<&Id> = BTreeSet::new();
        for decision in self.decisions.iter().filter(|d| d.undone.is_none()) {
            let all = || decision.sides.iter().flatten();
            if all().any(here) {
                records.extend(all());
            }
        }
        for record in records {
            let Some((at, article)) = self.named.at.get(record) else {
                continue;
            };
            if *at >= slice {
                continue;
            }
            if *at < self.counted(slice) {
                borrowed.articles.insert(article.clone());
            }
            for incident in shelf.incidents_of(record)? {
                // What the walk has changed and not stored yet is at hand.
                let known = self.live.contains_key(&incident.id)
                    || self.stale.contains_key(&incident.id)
                    || borrowed.incidents.iter().any(|i| i.id == incident.id);
                if let Some(cut) = before(&incident, slice).filter(|_| !known) {
                    borrowed.incidents.push(cut);
                    self.finals.entry(incident.id.clone()).or_insert(incident);
                }
            }
        }
        Ok(borrowed)
    }

    // Stores the incidents that the next slice does not look at; all, where the
    // walk breaks off.
    fn leave<S: Shelf>(&mut self, shelf: &mut S, next: Option<Slice>) -> Result<(), S::Error> {
        let near = |i: &Incident| next.is_some_and(|n| is_near(i, n));
        let mut put = Vec::new();
        let live = std::mem::take(&mut self.live);
        for (id, incident) in live {
            if near(&incident) {
                self.live.insert(id, incident);
                continue;
            }
            let last = slices_of(&incident).last().copied();
            let was = self.finals.remove(&id);
            let later = was
                .as_ref()
                .is_some_and(|w| slices_of(w).last().copied() > last);
            let stale = self.stale.remove(&id).is_some();
            let rebuilt = self.rebuilt.remove(&id);
            let kept = later && !self.changed.contains_key(&id);
            if kept {
                continue;
            }
            if rebuilt {
                put.push(incident);
            } else if stale || later {
                // It has lost its last reports.
                self.cut
                    .entry(last.unwrap_or(Slice::UNDATED))
                    .or_default()
                    .insert(id);
                put.push(incident);
            }
        }
        let staying: BTreeSet<&Id> = match self.stale.is_empty() {
            true => BTreeSet::new(),
            false => self.live.values().flat_map(members).collect(),
        };
        let gone: Vec<Id> = self
            .stale
            .values()
            .filter(|i| !self.live.contains_key(&i.id))
            .filter(|i| next.is_none() || !members(i).any(|m| staying.contains(m)))
            .map(|i| i.id.clone())
            .collect();
        for id in &gone {
            self.stale.remove(id);
            self.finals.remove(id);
        }
        self.changed.retain(|_, slices| match next {
            Some(next) => slices.last().is_some_and(|s| *s >= next.remembered()),
            None => true,
        });
        if !gone.is_empty() || !put.is_empty() {
            shelf.put(&gone, &put)?;
        }
        Ok(())
    }

    // Tells anew of the incidents that ended earlier than they did.
    fn retell<S: Shelf>(&mut self, shelf: &mut S) -> Result<(), S::Error> {
        for (slice, ids) in std::mem::take(&mut self.cut) {
            self.enter(shelf, slice)?;
            let step = self.step(shelf, slice)?;
            let told = step.incidents.into_iter().filter(|i| ids.contains(&i.id));
            let told: Vec<Incident> = told.collect();
            shelf.put(&[], &told)?;
        }
        Ok(())
    }
}

#[derive(Default)]
struct Borrowed {
    articles: BTreeSet<Id>,
    incidents: Vec<Incident>,
}

// Whether an incident, as it was before a slice, is looked at with it.
fn is_near(incident: &Incident, slice: Slice) -> bool {
    let from = match incident.reports.len() {
        0 | 1 => slice.earliest(),
        _ => slice.remembered(),
    };
    slices_of(incident).range(from..slice).next().is_some()
}

fn members(incident: &Incident) -> impl Iterator<Item = &Id> {
    incident.reports.iter().flat_map(|r| &r.events)
}

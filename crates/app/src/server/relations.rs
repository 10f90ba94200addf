//! The relations of all pairs: computed in the background, anew when the
//! record has changed.

use crate::commands::relation::Base;
use crate::counting::Source;
use crate::masking;
use crate::server::site::Site;
use crate::server::withheld;
use detente_record::{Break, Day, Evidence, Level};
use detente_relations::{Act, detect, dyad, level};
use detente_store::{Counts, Store};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A relation that moved.
#[derive(Debug, Clone)]
pub struct Change {
    pub dyad: [String; 2],
    /// The index then and now.
    pub from: f64,
    pub to: f64,
    /// Acts in the weeks between.
    pub acts: usize,
}

/// Over how many weeks a change is told.
pub const CHANGE_WEEKS: usize = 13;

/// Where all relations stood.
pub struct Snapshot {
    pub base: Base,
    /// Newest first, masked.
    pub breaks: Vec<Break>,
    /// Largest first.
    pub changes: Vec<Change>,
    /// The last level of each pair that has a recent one.
    pub standing: BTreeMap<[String; 2], Level>,
    pub counts: Counts,
    by_dyad: BTreeMap<[String; 2], Vec<usize>>,
}

impl Snapshot {
    /// Computes them.
    pub fn of(store: &Store, names: bool) -> anyhow::Result<Snapshot> {
        let base = Source::default().base(store, None)?;
        let mut breaks = detect(&base.acts, &base.counts, &base.params);
        masking::breaks(store, names, &mut breaks)?;
        withheld::breaks(store, &mut breaks)?;
        breaks.sort_by(|a, b| (b.detected, &a.id).cmp(&(a.detected, &b.id)));
        let mut by_dyad: BTreeMap<[String; 2], Vec<usize>> = BTreeMap::new();
        for (at, act) in base.acts.iter().enumerate() {
            by_dyad.entry(act.dyad()).or_default().push(at);
        }
        let mut snapshot = Snapshot {
            base,
            breaks,
            by_dyad,
            counts: store.counts()?,
            changes: Vec::new(),
            standing: BTreeMap::new(),
        };
        snapshot.stand();
        Ok(snapshot)
    }

    fn stand(&mut self) {
        let last = self.last_week();
        let mut changes = Vec::new();
        let mut standing = BTreeMap::new();
        for (pair, acts) in &self.by_dyad {
            let newest = acts.iter().filter_map(|at| self.base.acts.get(*at));
            let newest = newest.map(|a| a.date).max();
            // A pair that has been silent for two years has no recent evidence.
            if newest
                .zip(last)
                .is_none_or(|(n, l)| (l - n).get_days() > 730)
            {
                continue;
            }
            let levels = self.levels(pair);
            let Some(now) = levels.last().filter(|l| l.evidence == Evidence::Recent) else {
                continue;
            };
            let then = levels.len().checked_sub(CHANGE_WEEKS + 1);
            let then = then.and_then(|at| levels.get(at));
            if let Some(then) = then.filter(|t| t.evidence == Evidence::Recent) {
                changes.push(Change {
                    dyad: pair.clone(),
                    from: then.index[0],
                    to: now.index[0],
                    acts: self.acts(pair).filter(|a| a.date >= then.week).count(),
                });
            }
            standing.insert(pair.clone(), now.clone());
        }
        let size = |c: &Change| (c.to - c.from).abs();
        changes.sort_by(|a, b| {
            size(b)
                .total_cmp(&size(a))
                .then_with(|| a.dyad.cmp(&b.dyad))
        });
        self.changes = changes;
        self.standing = standing;
    }

    /// Returns the Monday of the last week there is.
    pub fn last_week(&self) -> Option<Day> {
        let last = self.base.counts.weeks().checked_sub(1)?;
        Some(self.base.counts.week(last))
    }

    /// Returns the weekly levels of a pair, from its first act on.
    pub fn levels(&self, pair: &[String; 2]) -> Vec<Level> {
        let [a, b] = pair;
        let mut levels = level(&self.base.counts, a, b, false, &self.base.params);
        let first = self.acts(pair).map(|x| detente_relations::monday(x.date));
        let first = first.min();
        levels.retain(|l| first.is_some_and(|f| f <= l.week));
        levels
    }

    /// Returns the acts between two states.
    pub fn acts(&self, pair: &[String; 2]) -> impl Iterator<Item = &Act> {
        let own = self.by_dyad.get(pair).into_iter().flatten();
        own.filter_map(|at| self.base.acts.get(*at))
    }

    /// Returns all pairs with how many acts each has.
    pub fn pairs(&self) -> impl Iterator<Item = (&[String; 2], usize)> {
        self.by_dyad.iter().map(|(pair, acts)| (pair, acts.len()))
    }

    /// Returns the breaks of a pair, newest first.
    pub fn breaks_of<'a>(&'a self, a: &str, b: &str) -> impl Iterator<Item = &'a Break> {
        let pair = dyad(a, b);
        self.breaks.iter().filter(move |x| x.dyad == pair)
    }
}

/// Keeps the relations up to date until the site is gone.
pub fn keep(site: &Arc<Site>) {
    let weak = Arc::downgrade(site);
    std::thread::spawn(move || {
        let mut seen = None;
        let mut rest = Duration::from_millis(500);
        while let Some(site) = weak.upgrade() {
            let version = site.version().ok();
            if version.is_some() && version != seen {
                let begun = Instant::now();
                match once(&site) {
                    Ok(()) => seen = version,
                    Err(error) => eprintln!("relations could not be computed: {error:#}"),
                }
                // While others write, a tenth of one core's time at most goes into this.
                rest = (begun.elapsed() * 9).max(Duration::from_millis(500));
            }
            drop(site);
            std::thread::sleep(rest.min(Duration::from_secs(600)));
        }
    });
}

/// Computes the relations once.
pub fn once(site: &Site) -> anyhow::Result<()> {
    let begun = Instant::now();
    let made = site.with(|store| Snapshot::of(store, site.options.names))??;
    site.metrics.related(&made.counts, begun.elapsed());
    site.put_snapshot(made);
    Ok(())
}

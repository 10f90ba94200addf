//! The relations of all pairs: computed in the background, anew when the
//! record has changed. Of the acts only weekly counts are held; whoever shows
//! a break or a pair reads its acts.

use crate::backseat;
use crate::commands::relation::Base;
use crate::counting::{Pair, Source};
use crate::masking;
use crate::server::ask::PAGE;
use crate::server::site::{SERIES, Site, held};
use crate::server::withheld;
use detente_record::{Break, BreakDirection, Day, Evidence, Level, Tier};
use detente_relations::{Act, Panel, detect_bare, detect_those, level, levels_ago, panels};
use detente_store::{Counts, SeriesSize, Store};
use jiff::ToSpan;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// A relation that moved.
#[derive(Debug, Clone)]
pub struct Change {
    pub dyad: Pair,
    /// The index then and now.
    pub from: f64,
    pub to: f64,
    /// Acts in the weeks between.
    pub acts: u64,
}

/// Over how many weeks a change is told.
pub const CHANGE_WEEKS: usize = 13;

/// A pair that has been silent for so many weeks has no recent evidence.
const SILENT: usize = 104;

/// Acts of breaks that are no more days apart than this are read at once.
const APART: i32 = 91;

/// So many breaks of all pairs are kept with what made them, once they were shown.
const TOLD: usize = 2_000;

/// So many of the newest breaks from watch on are told to those who follow.
const NEWS: usize = 64;

/// What the relations of one feed are computed from: weekly counts of all pairs.
pub struct Feed {
    pub source: Source,
    pub base: Base,
    /// The last day that is counted.
    end: Option<Day>,
    // Of pairs that were shown what was found.
    known: Mutex<BTreeMap<Pair, Arc<Known>>>,
}

/// What takes long to find of a pair.
pub struct Known {
    /// Its breaks, in order, with the acts that made them, masked.
    pub breaks: Vec<Break>,
    /// The signs of influence of the first over the second, and back.
    pub panels: [Panel; 2],
}

/// Of so many pairs it is kept.
const KNOWN: usize = 400;

/// Of so many, those with the most acts, it is found before they are asked for.
const FIRST: usize = 200;

/// A break by the least that finds it again.
#[derive(Debug, Clone, Copy)]
pub struct Found {
    /// The number of its pair.
    pub pair: u32,
    pub date: Day,
    pub detected: Day,
    pub direction: BreakDirection,
    pub tier: Tier,
}

/// Where all relations stood.
#[derive(Clone)]
pub struct Snapshot {
    pub feed: Arc<Feed>,
    /// All pairs with how many acts each has, in order.
    pub pairs: Vec<(Pair, u64)>,
    /// Newest first.
    pub breaks: Vec<Found>,
    /// Largest first.
    pub changes: Vec<Change>,
    /// The last level of each pair that has a recent one.
    pub standing: BTreeMap<Pair, Level>,
    /// The newest breaks from watch on, whole.
    pub news: Arc<Vec<Break>>,
    pub counts: Counts,
    pub series: Vec<SeriesSize>,
    /// Whether all of it is known; at first only the counts are.
    pub whole: bool,
    told: Arc<Mutex<BTreeMap<Key, Break>>>,
}

// The number of a pair, and which of its breaks.
type Key = (u32, Day, BreakDirection);

impl Feed {
    /// Reads the weekly counts of an imported series, or of what was coded here.
    pub fn of(store: &Store, series: Option<String>) -> anyhow::Result<Feed> {
        let source = Source {
            series,
            ..Source::default()
        };
        let end = source.end(store)?;
        let counts = source.counts(store, end)?;
        let base = Base::of(store, Vec::new(), counts, &source)?;
        Ok(Feed {
            source,
            base,
            end,
            known: Mutex::default(),
        })
    }

    /// Returns the Monday of the last week there is.
    pub fn last_week(&self) -> Option<Day> {
        let last = self.base.counts.weeks().checked_sub(1)?;
        Some(self.base.counts.week(last))
    }

    /// Returns the weekly levels of a pair, from its first act on.
    pub fn levels(&self, pair: &Pair) -> Vec<Level> {
        let [a, b] = pair;
        let counts = &self.base.counts;
        let mut levels = level(counts, a, b, false, &self.base.params);
        let first = counts.cells(pair).next().map_or(0, |cell| cell.week);
        levels.drain(..first.min(levels.len()));
        levels
    }

    /// Returns the Monday of the last week with an act of a pair.
    pub fn last_act(&self, pair: &Pair) -> Option<Day> {
        let counts = &self.base.counts;
        counts.cells(pair).last().map(|cell| counts.week(cell.week))
    }

    /// Returns the acts of a pair in some days, by day.
    pub fn acts(&self, store: &Store, pair: &Pair, days: [Day; 2]) -> anyhow::Result<Vec<Act>> {
        let mut acts = self.source.acts(store, Some(pair), Some(days))?;
        acts.retain(|act| self.end.is_none_or(|end| act.date <= end));
        Ok(acts)
    }

    /// Returns what takes long to find of a pair, and keeps it for as long as these counts hold.
    pub fn known(&self, store: &Store, names: bool, pair: &Pair) -> anyhow::Result<Arc<Known>> {
        if let Some(known) = held(&self.known).get(pair) {
            return Ok(known.clone());
        }
        let base = &self.base;
        let acts = match self.last_week() {
            Some(last) => self.acts(
                store,
                pair,
                [days_before(last, 7 * 104), days_before(last, -6)],
            )?,
            None => Vec::new(),
        };
        let known = Arc::new(Known {
            breaks: self.breaks(store, names, pair, |_| true)?,
            panels: panels(&acts, &base.counts, &base.params, pair),
        });
        let mut all = held(&self.known);
        if all.len() >= KNOWN {
            all.clear();
        }
        all.insert(pair.clone(), known.clone());
        Ok(known)
    }

    /// Of how many pairs that is kept.
    #[cfg(test)]
    pub fn held(&self) -> usize {
        held(&self.known).len()
    }

    /// Returns the breaks of a pair without what made them, in order.
    fn bare(&self, pair: &Pair) -> Vec<Break> {
        detect_bare(pair, &self.base.counts, &self.base.params)
    }

    /// Returns those breaks of a pair that are wanted, in order, with the acts that made them, masked:
    /// of the acts only those of the weeks of these breaks are read.
    pub fn breaks(
        &self,
        store: &Store,
        names: bool,
        pair: &Pair,
        wanted: impl Fn(&Break) -> bool,
    ) -> anyhow::Result<Vec<Break>> {
        let mut weeks: Vec<[Day; 2]> = Vec::new();
        let mut bare = self.bare(pair);
        bare.retain(|b| wanted(b));
        bare.sort_by_key(|b| (b.date, b.detected));
        for b in &bare {
            match weeks.last_mut() {
                // A question takes longer than some acts more.
                Some(last) if days_before(b.date, APART) <= last[1] => {
                    last[1] = last[1].max(b.detected);
                }
                _ => weeks.push([b.date, b.detected]),
            }
        }
        let mut acts = Vec::new();
        for days in weeks {
            acts.extend(self.acts(store, pair, days)?);
        }
        let acts: Vec<&Act> = acts.iter().collect();
        let mut found = detect_those(pair, &acts, &self.base.counts, &self.base.params, wanted);
        if self.source.series.is_none() {
            masking::breaks(store, names, &mut found)?;
            withheld::breaks(store, &mut found)?;
        }
        Ok(found)
    }
}

impl Snapshot {
    /// Reads the counts: what pages of single pairs need.
    pub fn begin(store: &Store) -> anyhow::Result<Snapshot> {
        let coded = store.last_published(None)?.is_some();
        let series = match coded {
            true => None,
            false => store.imported_names()?.into_iter().next(),
        };
        let feed = Arc::new(Feed::of(store, series)?);
        let counts = &feed.base.counts;
        let pairs = counts.dyads();
        Ok(Snapshot {
            pairs: pairs.map(|p| (p.clone(), counts.acts(p))).collect(),
            breaks: Vec::new(),
            changes: Vec::new(),
            standing: BTreeMap::new(),
            news: Arc::default(),
            counts: Counts::default(),
            series: Vec::new(),
            whole: false,
            told: Arc::default(),
            feed,
        })
    }

    /// Computes where all relations stand.
    pub fn complete(mut self, store: &Store, names: bool) -> anyhow::Result<Snapshot> {
        self.counts = store.counts()?;
        self.series = store.imported_sizes()?;
        self.stand();
        self.detect();
        let worth = self.breaks.iter().filter(|b| b.tier >= Tier::Watch);
        let newest: Vec<Found> = worth.take(NEWS).copied().collect();
        self.news = Arc::new(self.told(store, names, &newest)?);
        // What the first pages show is found before they are asked for.
        self.newest(store, names, PAGE)?;
        let alerts = self.breaks.iter().filter(|b| b.tier == Tier::Alert);
        let alerts: Vec<Found> = alerts.take(PAGE).copied().collect();
        self.told(store, names, &alerts)?;
        self.whole = true;
        Ok(self)
    }

    fn stand(&mut self) {
        let (counts, params) = (&self.feed.base.counts, &self.feed.base.params);
        let weeks = counts.weeks();
        let silent = weeks.saturating_sub(SILENT)..weeks;
        for (pair, _) in &self.pairs {
            if counts.cells_in(pair, silent.clone()).next().is_none() {
                continue;
            }
            let found = levels_ago(counts, pair, params, &[0, CHANGE_WEEKS]);
            let Some(now) = found.first().filter(|l| l.evidence == Evidence::Recent) else {
                continue;
            };
            let first = counts.cells(pair).next().map_or(0, |cell| cell.week);
            let then = found
                .get(1)
                .filter(|l| l.evidence == Evidence::Recent && weeks > first + CHANGE_WEEKS);
            if let Some(then) = then {
                let since = counts.cells_in(pair, weeks - 1 - CHANGE_WEEKS..weeks);
                self.changes.push(Change {
                    dyad: pair.clone(),
                    from: then.index[0],
                    to: now.index[0],
                    acts: since.map(|cell| sum(&cell)).sum(),
                });
            }
            self.standing.insert(pair.clone(), now.clone());
        }
        let size = |c: &Change| (c.to - c.from).abs();
        self.changes.sort_by(|a, b| {
            size(b)
                .total_cmp(&size(a))
                .then_with(|| a.dyad.cmp(&b.dyad))
        });
    }

    fn detect(&mut self) {
        for (number, (pair, _)) in (0..).zip(&self.pairs) {
            self.breaks
                .extend(self.feed.bare(pair).iter().map(|b| Found {
                    pair: number,
                    date: b.date,
                    detected: b.detected,
                    direction: b.direction,
                    tier: b.tier,
                }));
        }
        self.breaks.sort_by(|a, b| {
            let key = |x: &Found| (x.pair, x.date, x.direction);
            (b.detected, key(a)).cmp(&(a.detected, key(b)))
        });
        self.breaks.shrink_to_fit();
    }

    /// Returns breaks with the acts that made them, in the order given.
    pub fn told(&self, store: &Store, names: bool, list: &[Found]) -> anyhow::Result<Vec<Break>> {
        let key = |x: &Found| (x.pair, x.date, x.direction);
        let missing: Vec<&Found> = {
            let told = held(&self.told);
            list.iter()
                .filter(|x| !told.contains_key(&key(x)))
                .collect()
        };
        let of: BTreeSet<u32> = missing.iter().map(|x| x.pair).collect();
        for number in of {
            let Some((pair, _)) = self.pairs.get(number as usize) else {
                continue;
            };
            let asked: BTreeSet<Key> = missing.iter().map(|x| key(x)).collect();
            let wanted = |b: &Break| asked.contains(&(number, b.date, b.direction));
            let found = self.feed.breaks(store, names, pair, wanted)?;
            let mut told = held(&self.told);
            if told.len() >= TOLD {
                told.retain(|key, _| list.iter().any(|x| (x.pair, x.date, x.direction) == *key));
            }
            told.extend(
                found
                    .into_iter()
                    .map(|b| ((number, b.date, b.direction), b)),
            );
        }
        let told = held(&self.told);
        Ok(list
            .iter()
            .filter_map(|x| told.get(&key(x)).cloned())
            .collect())
    }

    /// Returns the breaks that were found last, of those worth a look; where there is none, of all.
    pub fn newest(&self, store: &Store, names: bool, most: usize) -> anyhow::Result<Vec<Break>> {
        let worth = self.breaks.iter().filter(|b| b.tier >= Tier::Watch);
        let mut list: Vec<Found> = worth.take(most).copied().collect();
        if list.is_empty() {
            list = self.breaks.iter().take(most).copied().collect();
        }
        self.told(store, names, &list)
    }
}

/// How many acts a week has.
pub fn sum(cell: &detente_relations::Week) -> u64 {
    let all = cell.of(detente_relations::Side::Both);
    all.iter().map(|n| u64::from(*n)).sum()
}

/// Returns a day some days before.
pub fn days_before(day: Day, days: i32) -> Day {
    day.saturating_sub(i64::from(days).days())
}

/// Keeps the relations up to date until the site is gone.
pub fn keep(site: &Arc<Site>) {
    let weak = Arc::downgrade(site);
    std::thread::spawn(move || {
        backseat::take();
        let mut seen = None;
        let mut rest = Duration::from_millis(500);
        while let Some(site) = weak.upgrade() {
            let version = site.version().ok();
            if version.is_some() && version != seen {
                let begun = Instant::now();
                match once(&site).and_then(|()| prepare(&site)) {
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

/// Computes the relations once. The first time what is known first is shown first.
pub fn once(site: &Site) -> anyhow::Result<()> {
    let begun = Instant::now();
    let made = site.with(Snapshot::begin)??;
    if site.snapshot().is_none() {
        site.put_snapshot(made.clone());
    }
    // So that nobody waits for the millions of a series.
    let mut names = site.with(Store::imported_names)??;
    names.retain(|name| made.feed.source.series.as_ref() != Some(name));
    for name in names.iter().take(SERIES) {
        site.with(|store| site.read_series(store, name))??;
    }
    let made = site.with(|store| made.complete(store, site.options.names))??;
    site.metrics.related(&made.counts, begun.elapsed());
    site.put_snapshot(made);
    Ok(())
}

/// Finds what takes long of the pairs with the most acts, whose pages would take longest when they
/// are asked for first; until the record changes.
pub fn prepare(site: &Site) -> anyhow::Result<()> {
    let Some(snapshot) = site.snapshot() else {
        return Ok(());
    };
    let version = site.version()?;
    let mut pairs: Vec<&(Pair, u64)> = snapshot.pairs.iter().collect();
    pairs.sort_by_key(|(pair, acts)| (std::cmp::Reverse(*acts), pair));
    for (pair, _) in pairs.into_iter().take(FIRST) {
        if site.version()? != version {
            break;
        }
        let names = site.options.names;
        site.with(|store| snapshot.feed.known(store, names, pair).map(|_| ()))??;
    }
    Ok(())
}

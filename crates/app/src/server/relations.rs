//! The relations of all pairs: computed in the background, anew when the
//! record has changed. Of the acts only weekly counts are held; whoever shows
//! a break or a pair reads its acts.

use crate::commands::relation::Base;
use crate::counting::{Pair, Source};
use crate::masking;
use crate::server::site::Site;
use crate::server::withheld;
use detente_record::{Break, BreakDirection, Day, Evidence, Level, Tier};
use detente_relations::{Act, Scale, detect_bare, detect_dyad, level, levels_ago};
use detente_store::{Counts, SeriesSize, Store};
use jiff::ToSpan;
use std::collections::BTreeMap;
use std::sync::Arc;
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

/// So many of the newest breaks from watch on are told to those who follow.
const NEWS: usize = 64;

/// What the relations of one feed are computed from: weekly counts of all pairs.
pub struct Feed {
    pub source: Source,
    pub base: Base,
    /// The last day that is counted.
    end: Option<Day>,
}

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
}

impl Feed {
    /// Reads the weekly counts of an imported series, or of what was coded here.
    pub fn of(store: &Store, series: Option<String>) -> anyhow::Result<Feed> {
        let source = Source {
            series,
            ..Source::default()
        };
        let end = source.end(store, None)?;
        let counts = source.counts(store, end)?;
        let base = Base::of(store, Vec::new(), counts, Scale::Plover)?;
        Ok(Feed { source, base, end })
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
                Some(last) if b.date <= last[1] => last[1] = last[1].max(b.detected),
                _ => weeks.push([b.date, b.detected]),
            }
        }
        let mut acts = Vec::new();
        for days in weeks {
            acts.extend(self.acts(store, pair, days)?);
        }
        let acts: Vec<&Act> = acts.iter().collect();
        let mut found = detect_dyad(pair, &acts, &self.base.counts, &self.base.params);
        found.retain(|b| wanted(b));
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
        let key = |b: &Break| (b.date, b.direction);
        let mut of_pairs: BTreeMap<u32, Vec<Break>> = BTreeMap::new();
        let mut out = Vec::with_capacity(list.len());
        for one in list {
            let Some((pair, _)) = self.pairs.get(one.pair as usize) else {
                continue;
            };
            if !of_pairs.contains_key(&one.pair) {
                let wanted = |b: &Break| {
                    let mut own = list.iter().filter(|x| x.pair == one.pair);
                    own.any(|x| (x.date, x.direction) == key(b))
                };
                let found = self.feed.breaks(store, names, pair, wanted)?;
                of_pairs.insert(one.pair, found);
            }
            let found = of_pairs.get(&one.pair).into_iter().flatten();
            out.extend(
                found
                    .into_iter()
                    .find(|b| key(b) == (one.date, one.direction))
                    .cloned(),
            );
        }
        Ok(out)
    }

    /// Returns the breaks that were found last.
    pub fn newest(&self, store: &Store, names: bool, most: usize) -> anyhow::Result<Vec<Break>> {
        let list: Vec<Found> = self.breaks.iter().take(most).copied().collect();
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

/// Computes the relations once. The first time what is known first is shown first.
pub fn once(site: &Site) -> anyhow::Result<()> {
    let begun = Instant::now();
    let made = site.with(Snapshot::begin)??;
    if site.snapshot().is_none() {
        site.put_snapshot(made.clone());
    }
    let made = site.with(|store| made.complete(store, site.options.names))??;
    site.metrics.related(&made.counts, begun.elapsed());
    site.put_snapshot(made);
    Ok(())
}

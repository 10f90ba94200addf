//! Acts to weekly counts in six bins, and the exposure of each week.

use crate::{Act, BINS, Dyad, Exposure, Params, Prior};
use detente_record::Day;
use std::collections::BTreeMap;
use std::ops::Range;

/// Scores that part the bins: violent or coercive | threat, sanction, rupture
/// | criticism, refusal | neutral | visit, praise, intent | aid, agreement.
const EDGES: [f64; BINS - 1] = [-6.99, -3.99, -0.01, 1.01, 4.01];

/// Weeks a store may span (a hundred years): one wrong date must not make an
/// endless series. Acts more than this before the last week are left out.
const MOST_WEEKS: i64 = 5_218;

/// Non-silent dyad-weeks after which a store's own prior replaces the shipped one.
const ENOUGH: usize = 500;

/// Acts from which a dyad is active, that is, enters the prior rates.
pub(crate) const ACTIVE: u32 = 40;

/// Returns the bin of a score; `None` if it is not a number.
pub fn bin(score: f64) -> Option<usize> {
    (!score.is_nan()).then(|| EDGES.iter().filter(|edge| score >= **edge).count())
}

/// Returns the Monday of a day's ISO week.
pub fn monday(day: Day) -> Day {
    let back = i64::from(day.weekday().to_monday_zero_offset());
    shift(day, -back)
}

/// Moves a day; at the ends of the calendar it stays.
pub(crate) fn shift(day: Day, days: i64) -> Day {
    jiff::Span::new()
        .try_days(days)
        .ok()
        .and_then(|span| day.checked_add(span).ok())
        .unwrap_or(day)
}

fn days(from: Day, to: Day) -> i64 {
    number(to) - number(from)
}

// Days since 1 March of the year 0, by arithmetic alone: millions of acts are put into weeks. Years
// begin in March, so that the leap day comes last.
fn number(day: Day) -> i64 {
    let (year, month) = (i64::from(day.year()), i64::from(day.month()));
    let year = year - i64::from(month <= 2);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(day.day()) - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + of_year
}

/// Acts of one dyad in one week, by bin.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Week {
    /// Weeks since the store's first.
    pub week: usize,
    /// By the first state of the sorted dyad toward the second.
    pub there: [u32; BINS],
    /// By the second toward the first.
    pub back: [u32; BINS],
    /// By both.
    pub mutual: [u32; BINS],
}

/// Which acts of a dyad are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// All, whoever acts.
    Both,
    /// What the first of the sorted dyad does to the second.
    There,
    /// What the second does to the first.
    Back,
}

impl Week {
    /// Returns the counts of a side; mutual acts belong to each.
    pub fn of(&self, side: Side) -> [u32; BINS] {
        let mut out = self.mutual;
        for (k, n) in out.iter_mut().enumerate() {
            if side != Side::Back {
                *n = n.saturating_add(self.there[k]);
            }
            if side != Side::There {
                *n = n.saturating_add(self.back[k]);
            }
        }
        out
    }
}

/// Weekly counts of a whole store: every dyad, from its first week to its last. Millions of acts
/// of thousands of dyads take a few bytes each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    first: Day,
    totals: Vec<u64>,
    dyads: BTreeMap<Dyad, Vec<Slot>>,
}

// How many acts of a bin, by a side, in a week: weeks hold few kinds of acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Slot {
    week: u16,
    /// Six bins there, six back, six mutual.
    place: u8,
    n: u32,
}

/// Acts of one dyad in one week: by the first of the sorted dyad toward the second, back, mutual.
pub type Sides = [[u32; BINS]; 3];

impl Counts {
    /// Counts acts over the weeks from the first act to the last, or over the
    /// weeks of `span`; acts outside it are left out. Give the span: a store
    /// that has read to today is silent, not ended, after its last act, and
    /// acts dated in the future are mistakes.
    pub fn of(acts: &[Act], span: Option<(Day, Day)>) -> Counts {
        let days_of = acts.iter().map(|act| act.date);
        let found = days_of.clone().min().zip(days_of.max());
        let Some((first, last)) = span.or(found) else {
            return Counts::default();
        };
        let mut counts = Counts::over(first, last);
        for act in acts {
            let (Some(week), Some(bin)) = (counts.index(act.date), bin(act.score)) else {
                continue;
            };
            let dyad = act.dyad();
            let side = match (act.mutual, act.from == dyad[0]) {
                (true, _) => 2,
                (false, there) => usize::from(!there),
            };
            counts.put(dyad, week, side * BINS + bin, 1);
        }
        counts.merge();
        counts
    }

    /// Begins the counts of the weeks from one day to another, without any act.
    pub fn over(first: Day, last: Day) -> Counts {
        let last = monday(last);
        let first = monday(first).max(shift(last, -7 * (MOST_WEEKS - 1)));
        match usize::try_from(days(first, last) / 7 + 1) {
            Ok(weeks) => Counts {
                first,
                totals: vec![0; weeks],
                dyads: BTreeMap::new(),
            },
            Err(_) => Counts::default(),
        }
    }

    /// Takes in what was counted of a dyad (sorted codes) elsewhere, by Mondays; weeks outside
    /// the span are left out. A week is given once.
    pub fn take(&mut self, dyad: &Dyad, weeks: impl IntoIterator<Item = (Day, Sides)>) {
        let mut slots = self.dyads.remove(dyad).unwrap_or_default();
        for (monday, sides) in weeks {
            let Some(week) = self.index(monday) else {
                continue;
            };
            let Ok(at) = u16::try_from(week) else {
                continue;
            };
            for (place, n) in (0..).zip(sides.as_flattened()).filter(|(_, n)| **n > 0) {
                self.totals[week] += u64::from(*n);
                slots.push(Slot {
                    week: at,
                    place,
                    n: *n,
                });
            }
        }
        if !slots.is_empty() {
            settle(&mut slots);
            slots.shrink_to_fit();
            self.dyads.insert(dyad.clone(), slots);
        }
    }

    fn put(&mut self, dyad: Dyad, week: usize, place: usize, n: u32) {
        let (Ok(at), Ok(place)) = (u16::try_from(week), u8::try_from(place)) else {
            return;
        };
        self.totals[week] += u64::from(n);
        let slots = self.dyads.entry(dyad).or_default();
        slots.push(Slot { week: at, place, n });
    }

    fn merge(&mut self) {
        self.dyads.values_mut().for_each(settle);
    }

    /// How many weeks the store spans.
    pub fn weeks(&self) -> usize {
        self.totals.len()
    }

    /// Returns the Monday of a week of the store.
    pub fn week(&self, index: usize) -> Day {
        shift(
            self.first,
            i64::try_from(index).unwrap_or(0).saturating_mul(7),
        )
    }

    /// Returns which week of the store a day falls in.
    pub fn index(&self, day: Day) -> Option<usize> {
        let week = usize::try_from(days(self.first, day)).ok()? / 7;
        (week < self.totals.len()).then_some(week)
    }

    /// Dyads with at least one act, sorted.
    pub fn dyads(&self) -> impl Iterator<Item = &Dyad> {
        self.dyads.keys()
    }

    /// Returns whether a dyad has any act.
    pub fn has(&self, dyad: &Dyad) -> bool {
        self.dyads.contains_key(dyad)
    }

    /// Returns the weeks of a dyad that are not silent, in order.
    pub fn cells(&self, dyad: &Dyad) -> impl Iterator<Item = Week> {
        self.dyads
            .get(dyad)
            .into_iter()
            .flat_map(|slots| weeks(slots))
    }

    /// Returns those weeks of a dyad that lie in a range of the store's weeks.
    pub fn cells_in(&self, dyad: &Dyad, range: Range<usize>) -> impl Iterator<Item = Week> {
        let slots = self.dyads.get(dyad).map_or(&[][..], Vec::as_slice);
        let at = |week: usize| slots.partition_point(|slot| usize::from(slot.week) < week);
        let (from, to) = (at(range.start), at(range.end));
        weeks(slots.get(from..to).unwrap_or(&[]))
    }

    /// Returns how many acts of a dyad are counted.
    pub fn acts(&self, dyad: &Dyad) -> u64 {
        let slots = self.dyads.get(dyad).into_iter().flatten();
        slots.map(|slot| u64::from(slot.n)).sum()
    }

    /// Returns a dyad's counts in every week of the store, silent ones included.
    pub fn series(&self, dyad: &Dyad, side: Side) -> Vec<[u32; BINS]> {
        let mut out = vec![[0; BINS]; self.weeks()];
        for cell in self.cells(dyad) {
            if let Some(row) = out.get_mut(cell.week) {
                *row = cell.of(side);
            }
        }
        out
    }

    /// Acts a week of the middle active dyad (40 acts or more); `None` if there is none.
    pub(crate) fn typical(&self) -> Option<f64> {
        let all = self.dyads.keys().map(|dyad| self.acts(dyad));
        let mut active: Vec<u64> = all.filter(|n| *n >= u64::from(ACTIVE)).collect();
        active.sort_unstable();
        let middle = active.get(active.len() / 2)?;
        Some(*middle as f64 / self.weeks().max(1) as f64)
    }

    /// Returns the exposure of every week for a dyad: how much was reported of
    /// the other dyads, against their mean over the trailing window. 1 where
    /// there are no others. A week's exposure depends on no later week, so a
    /// stream and a batch agree.
    pub fn exposure(&self, dyad: &Dyad, how: &Exposure) -> Vec<f64> {
        let mut others = self.totals.clone();
        for cell in self.cells(dyad) {
            let own: u64 = cell.of(Side::Both).iter().map(|n| u64::from(*n)).sum();
            if let Some(total) = others.get_mut(cell.week) {
                *total = total.saturating_sub(own);
            }
        }
        let window = how.window.max(1);
        let mut sum = 0;
        let mut out = Vec::with_capacity(others.len());
        for (t, n) in others.iter().enumerate() {
            sum += n;
            if t >= window {
                sum -= others[t - window];
            }
            let mean = sum as f64 / (t + 1).min(window) as f64;
            let ratio = (*n as f64 + how.shrink) / (mean + how.shrink);
            let known = if ratio.is_finite() { ratio } else { 1.0 };
            out.push(known.max(how.floor));
        }
        out
    }
}

// Slots in order, each place of a week once.
fn settle(slots: &mut Vec<Slot>) {
    slots.sort_unstable();
    slots.dedup_by(|next, held| {
        let same = (next.week, next.place) == (held.week, held.place);
        if same {
            held.n = held.n.saturating_add(next.n);
        }
        same
    });
}

fn weeks(slots: &[Slot]) -> impl Iterator<Item = Week> {
    slots.chunk_by(|a, b| a.week == b.week).map(|of_week| {
        let mut sides: Sides = Default::default();
        for slot in of_week {
            if let Some(n) = sides.as_flattened_mut().get_mut(usize::from(slot.place)) {
                *n = slot.n;
            }
        }
        let [there, back, mutual] = sides;
        Week {
            week: of_week.first().map_or(0, |slot| usize::from(slot.week)),
            there,
            back,
            mutual,
        }
    })
}

impl Prior {
    /// Fits a prior to a store: the pooled composition of all dyads, and half
    /// the mean rates of the active ones. `None` while the store has fewer
    /// than 500 dyad-weeks with an act or no active dyad (40 acts or more):
    /// keep the shipped one.
    pub fn fit(counts: &Counts, params: &Params) -> Option<Prior> {
        let mut pooled = [1.0; BINS];
        let (mut weeks, mut active) = (0, 0.0);
        let (mut conflict, mut cooperation) = (0.0, 0.0);
        for dyad in counts.dyads() {
            let mut sums = [0_u32; BINS];
            for cell in counts.cells(dyad) {
                weeks += 1;
                for (sum, n) in sums.iter_mut().zip(cell.of(Side::Both)) {
                    *sum = sum.saturating_add(n);
                }
            }
            for (pool, n) in pooled.iter_mut().zip(sums) {
                *pool += f64::from(n);
            }
            if sums.iter().fold(0_u32, |a, n| a.saturating_add(*n)) >= ACTIVE {
                let exposure: f64 = counts.exposure(dyad, &params.exposure).iter().sum();
                active += 1.0;
                conflict += weighted(&sums, &params.conflict_weights) / exposure.max(1.0);
                cooperation += cooperative(&sums) / exposure.max(1.0);
            }
        }
        if weeks < ENOUGH || active == 0.0 {
            return None;
        }
        let all: f64 = pooled.iter().sum();
        Some(Prior {
            composition: pooled.map(|n| n / all),
            conflict: (0.5 * conflict / active).max(1e-3),
            cooperation: (0.5 * cooperation / active).max(1e-3),
        })
    }
}

/// Conflictive acts.
pub(crate) fn conflictive(n: &[u32; BINS]) -> f64 {
    n[..3].iter().map(|n| f64::from(*n)).sum()
}

/// Conflictive acts as the detector counts them.
pub(crate) fn weighted(n: &[u32; BINS], weights: &[f64; 3]) -> f64 {
    n.iter().zip(weights).map(|(n, w)| f64::from(*n) * w).sum()
}

/// Cooperative acts, what is given weighing more than what is said.
pub(crate) fn cooperative(n: &[u32; BINS]) -> f64 {
    COOPERATION
        .iter()
        .zip(n)
        .map(|(w, n)| w * f64::from(*n))
        .sum()
}

/// Weight of an act of each bin in the cooperation count.
pub(crate) const COOPERATION: [f64; BINS] = [0.0, 0.0, 0.0, 0.0, 0.5, 1.5];

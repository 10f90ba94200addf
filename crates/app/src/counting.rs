//! What relations are counted from, read no further than is asked: of all pairs the weekly counts,
//! from roll-ups; of one pair its acts.
//!
//! The roll-ups hold what [`Acts`] makes of each week of a pair; they are brought up to date
//! after every gathering ([`refresh`]), and what is not yet in them is counted as it is read. So
//! the counts are those of all acts, to the last one. Only what the roll-ups cannot tell (what was
//! known on some day, the alleged, another scale) is still counted from all events.

use crate::commands::relation::{Base, Basis};
use anyhow::bail;
use detente_record::{Day, NON_STATE_CODES};
use detente_relations::{Act, Acts, Counts, Scale, bin, monday};
use detente_store::{ActFilter, Sides, Store, Weeks};
use std::collections::BTreeMap;

/// Pairs a transaction.
const BATCH: usize = 2_000;

/// From so many pairs on, a series is read once and not pair by pair.
const MANY: usize = 500;

/// From so many weeks of a pair on, what lies between them is read at once, if most of it is asked for.
const SEVERAL: usize = 8;

/// Two codes, sorted.
pub type Pair = [String; 2];

/// Which events are counted: an imported series, or what was coded here; and of those, which.
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// An imported series by name; none for what was coded here.
    pub series: Option<String>,
    /// Also what is only alleged.
    pub alleged: bool,
    /// Only what had been published by this day.
    pub as_of: Option<Day>,
    /// Which scores.
    pub scale: Scale,
}

impl Source {
    /// Returns what was asked for; without coded events the one series that was imported. Feeds
    /// are not spliced: a rate of conflict means something within one feed only.
    pub fn of(store: &Store, basis: &Basis, alleged: bool, scale: Scale) -> anyhow::Result<Source> {
        let all = store.imported_names()?;
        let series = match &basis.series {
            Some(name) if all.contains(name) => Some(name.clone()),
            Some(name) if all.is_empty() => bail!(
                "there is no series “{name}” in this record: none was imported (detente import)"
            ),
            Some(name) => bail!(
                "there is no series “{name}” in this record; there are: {}",
                all.join(", ")
            ),
            None if all.is_empty() || store.last_published(None)?.is_some() => None,
            None if all.len() > 1 => bail!(
                "several series were imported; say which with --series: {}",
                all.join(", ")
            ),
            None => all.first().cloned(),
        };
        Ok(Source {
            series,
            alleged,
            as_of: basis.as_of,
            scale,
        })
    }

    /// Returns the last day that is counted: what is dated later than the last word of it was
    /// published is a mistake. Days that are asked for with `--to` only choose what is shown: were
    /// they the end, the method's constants would be fitted to less, and other breaks found.
    pub fn end(&self, store: &Store) -> anyhow::Result<Option<Day>> {
        let last = match &self.series {
            Some(series) => store.last_imported(series, self.as_of)?,
            None => store.last_published(self.as_of)?,
        };
        Ok(self.as_of.into_iter().chain(last).min())
    }

    // Whether the roll-ups can tell. Of an imported series only days are known: what was known by a
    // day is what had happened by then.
    fn is_rolled_up(&self) -> bool {
        self.series.is_some()
            || (!self.alleged && self.as_of.is_none() && self.scale == Scale::Plover)
    }

    fn filter(&self, pair: Option<&Pair>, days: Option<[Day; 2]>) -> ActFilter {
        ActFilter {
            dyad: pair.cloned(),
            alleged: self.alleged,
            published_by: self.as_of,
            between: days,
        }
    }

    /// Returns the acts of a pair, or of all, by day, states and code; of a pair also only those
    /// of some days.
    pub fn acts(
        &self,
        store: &Store,
        pair: Option<&Pair>,
        days: Option<[Day; 2]>,
    ) -> anyhow::Result<Vec<Act>> {
        let filter = self.filter(pair, days);
        let Some(series) = &self.series else {
            let incidents = match pair {
                Some(pair) => store.incidents_between(pair, days)?,
                None => store.incidents(&Default::default())?,
            };
            let mut acts = Acts::new(&incidents, self.alleged, self.scale);
            store.each_act(&filter, |event| {
                acts.add(&event);
                anyhow::Ok(())
            })?;
            let mut acts = acts.finish().0;
            acts.retain(|act| pair.is_none_or(|pair| act.dyad() == *pair));
            return Ok(acts);
        };
        let mut acts = Vec::new();
        store.each_imported_act(series, &filter, |act| {
            acts.push(Act {
                id: format!("{series}:{}:{}:{}:{}", act.date, act.from, act.to, act.code),
                date: act.date,
                text: format!("{} → {}: {}", act.from, act.to, act.code),
                from: act.from,
                to: act.to,
                score: act.score,
                code: act.code,
                reports: act.reports,
                ..Act::default()
            });
            anyhow::Ok(())
        })?;
        acts.sort_by(|a, b| {
            (a.date, &a.from, &a.to, &a.code).cmp(&(b.date, &b.from, &b.to, &b.code))
        });
        Ok(acts)
    }

    /// Returns the weekly counts of all pairs, up to a day.
    pub fn counts(&self, store: &Store, end: Option<Day>) -> anyhow::Result<Counts> {
        if !self.is_rolled_up() {
            let mut acts = self.acts(store, None, None)?;
            acts.retain(|act| end.is_none_or(|end| act.date <= end));
            return Ok(counted(&acts, end));
        }
        let anew = self.anew(store)?;
        let fresh = anew.values().filter_map(|weeks| weeks.first());
        let stored = store.counted_span(self.series.as_deref())?;
        let first = fresh.map(|(day, _)| *day).chain(stored.map(|s| s[0])).min();
        let Some((first, end)) = first.zip(end).filter(|(first, end)| first <= end) else {
            return Ok(Counts::default());
        };
        let mut counts = Counts::over(first, end);
        let mut take = |pair: &Pair, weeks: Weeks| -> anyhow::Result<()> {
            let weeks = self.cut(store, pair, weeks, end)?;
            counts.take(pair, weeks);
            Ok(())
        };
        store.each_counted(self.series.as_deref(), |pair, weeks| {
            match anew.contains_key(&pair) {
                true => Ok(()),
                false => take(&pair, weeks),
            }
        })?;
        for (pair, weeks) in anew {
            take(&pair, weeks)?;
        }
        if counts.dyads().next().is_none() {
            return Ok(Counts::default());
        }
        Ok(counts)
    }

    // What the roll-ups do not yet hold: the counts of those pairs.
    fn anew(&self, store: &Store) -> anyhow::Result<BTreeMap<Pair, Weeks>> {
        let uncounted = store.uncounted(self.series.as_deref())?;
        match &self.series {
            Some(series) if uncounted.len() > MANY => Ok(store.recount_imported(series, None)?),
            _ => {
                let all = uncounted.into_iter();
                all.map(|(pair, weeks)| Ok((pair.clone(), self.again(store, &pair, &weeks)?)))
                    .collect()
            }
        }
    }

    // The counts of a pair with some of its weeks, or all, counted from its acts.
    fn again(&self, store: &Store, pair: &Pair, weeks: &[Day]) -> anyhow::Result<Weeks> {
        if pair
            .iter()
            .any(|code| NON_STATE_CODES.contains(&code.as_str()))
        {
            return Ok(Weeks::new());
        }
        if let Some(series) = &self.series {
            let found = store.recount_imported(series, Some(pair))?.remove(pair);
            return Ok(found.unwrap_or_default());
        }
        if weeks.is_empty() {
            return Ok(weekly(&self.acts(store, Some(pair), None)?));
        }
        let mut all: BTreeMap<Day, Sides> = store.counted(None, pair)?.into_iter().collect();
        let span = weeks.first().zip(weeks.last()).filter(|(first, last)| {
            let stored = all.range(*first..=*last).count();
            weeks.len() > SEVERAL && weeks.len() >= stored / 2
        });
        let spans: Vec<[Day; 2]> = match span {
            Some((first, last)) => vec![[*first, sunday(*last)]],
            None => weeks.iter().map(|week| [*week, sunday(*week)]).collect(),
        };
        let mut found = BTreeMap::new();
        for days in spans {
            found.extend(weekly(&self.acts(store, Some(pair), Some(days))?));
        }
        for week in weeks {
            all.remove(week);
            all.extend(found.remove_entry(week));
        }
        Ok(all.into_iter().collect())
    }

    // Of the week of the last day only what happened until then.
    fn cut(&self, store: &Store, pair: &Pair, mut weeks: Weeks, end: Day) -> anyhow::Result<Weeks> {
        let (last, whole) = (monday(end), sunday(end));
        weeks.retain(|(week, _)| *week <= last);
        if end < whole && weeks.last().is_some_and(|(week, _)| *week == last) {
            let after = Some([end.tomorrow()?, whole]);
            let known = Source {
                as_of: None,
                ..self.clone()
            };
            if !known.acts(store, Some(pair), after)?.is_empty() {
                weeks.pop();
                weeks.extend(weekly(&self.acts(store, Some(pair), Some([last, end]))?));
            }
        }
        Ok(weeks)
    }

    /// Returns what the relation of one pair is computed from: the counts of all, and its acts.
    pub fn base_of(&self, store: &Store, pair: &Pair) -> anyhow::Result<Base> {
        let end = self.end(store)?;
        let mut acts = self.acts(store, Some(pair), None)?;
        acts.retain(|act| end.is_none_or(|end| act.date <= end));
        let counts = self.counts(store, end)?;
        Base::of(store, acts, counts, self)
    }
}

/// Brings the roll-ups of what was coded here up to date.
///
/// # Errors
/// If the store cannot be read or written.
pub fn refresh(store: &mut Store) -> anyhow::Result<()> {
    let source = Source::default();
    store.begin()?;
    let uncounted = store.uncounted(None)?;
    for (number, (pair, weeks)) in uncounted.iter().enumerate() {
        let found = source.again(store, pair, weeks)?;
        store.put_counted(pair, &found)?;
        if number % BATCH == BATCH - 1 {
            store.commit()?;
            store.begin()?;
        }
    }
    store.commit()?;
    Ok(())
}

// Counts acts that are none later than a day.
fn counted(acts: &[Act], end: Option<Day>) -> Counts {
    let first = acts.iter().map(|act| act.date).min();
    Counts::of(acts, first.zip(end))
}

// The acts of one pair by weeks.
fn weekly(acts: &[Act]) -> Weeks {
    let mut out: BTreeMap<Day, Sides> = BTreeMap::new();
    for act in acts {
        let Some(bin) = bin(act.score) else { continue };
        let side = match (act.mutual, act.from < act.to) {
            (true, _) => 2,
            (false, there) => usize::from(!there),
        };
        out.entry(monday(act.date)).or_default()[side][bin] += 1;
    }
    out.into_iter().collect()
}

fn sunday(day: Day) -> Day {
    let mut day = monday(day);
    for _ in 0..6 {
        day = day.tomorrow().unwrap_or(day);
    }
    day
}

#[cfg(test)]
mod tests;

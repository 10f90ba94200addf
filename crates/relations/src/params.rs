//! The method's constants, in one struct with defaults that say where each comes from.

use crate::{BINS, Counts};

/// Acts a week of a typical active dyad from which a feed is dense: the three
/// feeds measured have 1.8, 0.8 (both dense) and 0.1.
const DENSE: f64 = 0.5;

/// Weeks of burn-in a dense feed needs.
const DENSE_BURN_IN: u16 = 6;

/// What the detector, the level and the partition are run with. Defaults were
/// measured on ICEWS (2005-2018), undirected dyads, ISO weeks, one act a day
/// for each source, target and code; recalibrate on a feed of your own
/// ([`crate::calibrate`]).
#[derive(Debug, Clone, PartialEq)]
pub struct Params {
    /// What a dyad is taken to be before it is known.
    pub prior: Prior,
    /// Mean score of an act in each bin, from violent to material help.
    pub bin_scores: [f64; BINS],
    /// Weeks in which what a baseline remembers loses half its weight.
    pub half_life: f64,
    /// The same for the recent part of the level.
    pub fast_half_life: f64,
    /// Design effect of acts in the detector: so many count as one for composition.
    pub phi: f64,
    /// Design effect of acts in the level; 2 makes its 90 % intervals cover 90 %.
    pub level_phi: f64,
    /// How many (discounted) acts the prior composition is worth.
    pub prior_acts: f64,
    /// How many standard weeks the prior rates are worth.
    pub prior_weeks: f64,
    /// Range of the negative binomial size that follows each dyad's own noise.
    pub size_range: [f64; 2],
    /// What an act of each conflictive bin counts in the detector: violence, threat or
    /// rupture, criticism. All 1 in a dense feed. In a thin one a break is a single act, and
    /// the cut of relations must weigh more than the word of criticism.
    pub conflict_weights: [f64; 3],
    /// How much higher the thresholds are for a dyad that is used to conflict: they are taken
    /// `1 + loud * ln(1 + conflictive acts a usual year)` times. 0: the same for all. In a thin
    /// feed one threshold for all either lets the dyads of daily quarrels raise most alarms, or
    /// leaves the one cut of relations between two silent states below it.
    pub loud: f64,
    /// The size of the weighted cooperation count, the same for every dyad: where it
    /// follows a dyad's own noise, as that of conflict does, a relation that warmed in
    /// bursts becomes deaf to its thaw (5 of 10 known thaws instead of 6, ICEWS).
    pub cooperation_size: f64,
    /// Weight of composition in the statistic; volume has the rest, and
    /// because they sum to 1 the statistic keeps `E[exp] <= 1` (Hoelder).
    pub composition_weight: f64,
    /// Alternatives tested at once: tilt of the mix `eta`, ratio of the volume `rho`.
    pub grid: [(f64, f64); 4],
    /// A thaw needs something to thaw: slow tone must be below this.
    pub thaw_below: f64,
    /// Part of the baseline that is kept after an alarm.
    pub keep_after_alarm: f64,
    /// Alarms of one dyad and direction no more than so many weeks apart are one.
    pub merge_weeks: u16,
    /// Weeks from the start of a store in which nothing is raised.
    pub burn_in: u16,
    /// Thresholds for a worsening.
    pub down: Thresholds,
    /// Thresholds for a thaw. Its counts are weighted, so no bound holds:
    /// they are calibrated only.
    pub up: Thresholds,
    /// Composition-only statistic above which a break is a change in kind.
    pub different: f64,
    /// How exposure is reckoned.
    pub exposure: Exposure,
    /// Acts named in a break, at most; what is left is summed in one line, so
    /// that the parts still sum to the statistic.
    pub reasons: usize,
    /// Weeks of level a dyad must have before "a new low" means anything.
    pub low_needs: usize,
    /// Name of the scale of the scores, written on every level.
    pub scale: String,
}

/// A prior for dyads of which little is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Prior {
    /// Composition of acts over the bins; sums to 1, none is 0.
    pub composition: [f64; BINS],
    /// Conflictive acts in a standard week.
    pub conflict: f64,
    /// Weighted cooperative acts in a standard week.
    pub cooperation: f64,
}

/// A threshold for each tier; the statistic must exceed it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// Written down only.
    pub log: f64,
    /// Raises an alarm and restarts the baseline.
    pub watch: f64,
    /// Strong enough to interrupt somebody. As the watch threshold restarts the
    /// statistic, what passes this one passed it in the same week, or again
    /// within the weeks in which alarms are one.
    pub alert: f64,
}

/// How the volume of a week's reporting is normalised: `(others + shrink) /
/// (mean of others + shrink)`, the dyad itself left out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Exposure {
    /// Acts added above and below, so that a small store's exposure stays near 1.
    pub shrink: f64,
    /// Weeks of the trailing mean, the present one included.
    pub window: usize,
    /// Least exposure of a week.
    pub floor: f64,
}

impl Default for Params {
    fn default() -> Params {
        Params {
            prior: Prior::default(),
            bin_scores: [-9.35, -4.77, -1.80, 0.62, 3.13, 6.64],
            half_life: 26.0,
            fast_half_life: 4.0,
            phi: 8.0,
            level_phi: 2.0,
            prior_acts: 10.0,
            prior_weeks: 12.0,
            size_range: [0.2, 5.0],
            conflict_weights: [1.0; 3],
            loud: 0.0,
            cooperation_size: 1.0,
            composition_weight: 0.125,
            grid: [(0.05, 2.0), (0.1, 2.0), (0.2, 4.0), (0.4, 8.0)],
            thaw_below: 2.5,
            keep_after_alarm: 0.25,
            merge_weeks: 4,
            burn_in: 13,
            down: Thresholds {
                log: 3.0,
                watch: 4.5,
                alert: 6.0,
            },
            up: Thresholds {
                log: 5.0,
                watch: 8.0,
                alert: 12.0,
            },
            different: 1.0,
            exposure: Exposure {
                shrink: 20.0,
                window: 52,
                floor: 0.05,
            },
            reasons: 50,
            low_needs: 13,
            scale: "plover".to_owned(),
        }
    }
}

impl Params {
    /// What suits a thin feed (typical dyads have an act in two weeks or fewer), where a break
    /// is one act: the cut of relations weighs more, a dyad is remembered for two years, and
    /// thresholds rise with its usual conflict. The thresholds are those at which 29 dyads of 24
    /// years of Wikipedia's current events, as coded here, without any known break, raise 0.5,
    /// 0.25 and 0.1 alarms a year, for a worsening and for a thaw. On a random fifth of ICEWS
    /// 2005-2015 those are 0.75, 1.75 and 3 for a worsening, and 4.25 for 0.25 thaws.
    pub fn sparse() -> Params {
        Params {
            conflict_weights: [1.0, 1.75, 1.0],
            loud: 0.5,
            half_life: 104.0,
            down: Thresholds {
                log: 1.125,
                watch: 1.75,
                alert: 2.625,
            },
            up: Thresholds {
                log: 1.5,
                watch: 2.625,
                alert: 3.625,
            },
            ..Params::default()
        }
    }

    /// What suits a store: its own prior once it has enough, the thin feed's
    /// thresholds if its active dyads (40 acts or more) typically have less
    /// than an act in two weeks, and a shorter burn-in if they have more.
    pub fn for_feed(counts: &Counts) -> Params {
        let mut params = match counts.typical() {
            Some(rate) if rate < DENSE => Params::sparse(),
            Some(_) => Params {
                burn_in: DENSE_BURN_IN,
                ..Params::default()
            },
            None => Params::default(),
        };
        if let Some(prior) = Prior::fit(counts, &params) {
            params.prior = prior;
        }
        params
    }

    /// Weekly discount of the slow baseline.
    pub(crate) fn slow(&self) -> f64 {
        decay(self.half_life)
    }

    /// Weekly discount of the recent part of the level.
    pub(crate) fn fast(&self) -> f64 {
        decay(self.fast_half_life)
    }
}

fn decay(half_life: f64) -> f64 {
    (-1.0 / half_life.max(1e-3)).exp2()
}

/// Pooled over ICEWS 2005-2018, three feeds of different density: the
/// composition of 269,000 acts, and rates between those of the dense feeds
/// (0.35 to 0.45 conflictive acts a week) and the thin one (0.03).
impl Default for Prior {
    fn default() -> Prior {
        Prior {
            composition: [0.06, 0.07, 0.07, 0.25, 0.40, 0.15],
            conflict: 0.2,
            cooperation: 0.4,
        }
    }
}

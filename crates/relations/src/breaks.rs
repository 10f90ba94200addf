//! Breaks of a whole store: the online detector driven week by week, its
//! alarms merged, explained and dressed as records.

use crate::baseline::Tilts;
use crate::counts::shift;
use crate::explain::Run;
use crate::level::{Point, points};
use crate::{Act, Alarm, BINS, Counts, Detector, Dyad, Params, Side, Step, explain};
use detente_record::{Break, BreakDirection, Mix, Reasoned, Tier, id};
use std::collections::BTreeMap;

/// Weeks after a worsening in which its level may yet prove a new low.
const LOW_AFTER: usize = 8;

/// Weeks looked back on for a new low, the last three left out.
const LOW_WINDOW: (usize, usize) = (52, 3);

/// Standard deviations by which a new low must be lower.
const LOW_BY: f64 = 1.28;

/// Detects the breaks of every dyad, sorted by the day they were detected,
/// then by dyad. `acts` are those `counts` was made of.
pub fn detect(acts: &[Act], counts: &Counts, params: &Params) -> Vec<Break> {
    let mut of: BTreeMap<Dyad, Vec<&Act>> = BTreeMap::new();
    for act in acts {
        of.entry(act.dyad()).or_default().push(act);
    }
    let mut out = Vec::new();
    for (dyad, acts) in &of {
        out.extend(detect_dyad(dyad, acts, counts, params));
    }
    out.sort_by(|a, b| (a.detected, &a.dyad, a.direction).cmp(&(b.detected, &b.dyad, b.direction)));
    out
}

/// Detects the breaks of one dyad (sorted codes), in order. A break that
/// passes a higher tier while it lasts keeps its id and date and takes the
/// rest, `detected` included, from the alarm that passed it.
pub fn detect_dyad(dyad: &Dyad, acts: &[&Act], counts: &Counts, params: &Params) -> Vec<Break> {
    detect_those(dyad, acts, counts, params, |_| true)
}

/// As [`detect_dyad`], but only those breaks that are wanted, by what [`detect_bare`] tells of them;
/// no other acts are needed than those of their weeks, from the date to the day they were detected.
pub fn detect_those(
    dyad: &Dyad,
    acts: &[&Act],
    counts: &Counts,
    params: &Params,
    wanted: impl Fn(&Break) -> bool,
) -> Vec<Break> {
    let watch = Watch::over(dyad, acts, counts, params);
    let (before, mut raised) = watch.run();
    raised.retain(|raised| wanted(&raised.found));
    // An alarm that goes on is raised every week; only what is left of them is explained.
    raised.retain_mut(|raised| watch.explain(&before, raised).is_some());
    watch.lows(&mut raised);
    raised.into_iter().map(|raised| raised.found).collect()
}

/// As [`detect_dyad`], without the acts that made the breaks: what they are and when is told by
/// the counts alone, in a fraction of the time. Of a thaw it is not known whether it is of another kind.
pub fn detect_bare(dyad: &Dyad, counts: &Counts, params: &Params) -> Vec<Break> {
    let (_, raised) = Watch::over(dyad, &[], counts, params).run();
    raised.into_iter().map(|raised| raised.found).collect()
}

// A break, and the week of its alarm.
struct Raised {
    week: usize,
    alarm: Alarm,
    found: Break,
}

impl Raised {
    // The week after may show that what began as more of the same is another thing.
    fn turn(&mut self, step: &Step, params: &Params) {
        if self.found.direction == BreakDirection::Down && step.mix > params.different {
            self.found.mix = Mix::Different;
        }
    }
}

// Alarms of one direction that go on from each other, or follow within a few
// weeks, are one break.
fn gather(raised: &mut Vec<Raised>, mut new: Raised, params: &Params) {
    let direction = new.found.direction;
    let last = raised
        .iter_mut()
        .rev()
        .find(|old| old.found.direction == direction);
    match last {
        Some(old)
            if new.alarm.continues || new.week - old.week <= usize::from(params.merge_weeks) =>
        {
            if new.found.tier > old.found.tier {
                new.found.id.clone_from(&old.found.id);
                new.found.date = old.found.date;
                *old = new;
            }
        }
        _ => raised.push(new),
    }
}

// One dyad under observation.
struct Watch<'a> {
    dyad: &'a Dyad,
    acts: Vec<(usize, &'a Act)>,
    counts: &'a Counts,
    params: &'a Params,
    series: Vec<[u32; BINS]>,
    exposure: Vec<f64>,
}

impl<'a> Watch<'a> {
    fn over(dyad: &'a Dyad, acts: &[&'a Act], counts: &'a Counts, params: &'a Params) -> Watch<'a> {
        let placed = acts
            .iter()
            .filter_map(|act| Some((counts.index(act.date)?, *act)));
        Watch {
            dyad,
            acts: placed.collect(),
            counts,
            params,
            series: counts.series(dyad, Side::Both),
            exposure: counts.exposure(dyad, &params.exposure),
        }
    }

    // The detector over all weeks: its state before each, and what it raised.
    fn run(&self) -> (Vec<Detector>, Vec<Raised>) {
        let params = self.params;
        let tilts = Tilts::of(params);
        let mut detector = Detector::default();
        let mut before = Vec::with_capacity(self.series.len());
        let mut raised: Vec<Raised> = Vec::new();
        for (t, (n, e)) in self.series.iter().zip(&self.exposure).enumerate() {
            before.push(detector.clone());
            let step = detector.step_by(params, Some(&tilts), n, *e);
            for old in raised.iter_mut().filter(|old| old.week + 1 == t) {
                old.turn(&step, params);
            }
            for alarm in [step.down, step.up].into_iter().flatten() {
                gather(&mut raised, self.raise(t, alarm, &step), params);
            }
        }
        (before, raised)
    }

    fn raise(&self, t: usize, alarm: Alarm, step: &Step) -> Raised {
        let date = self.counts.week(t.saturating_sub(usize::from(alarm.age)));
        let direction = match alarm.direction {
            BreakDirection::Down => "down",
            BreakDirection::Up => "up",
        };
        let worse = alarm.direction == BreakDirection::Down;
        let [a, b] = self.dyad;
        let found = Break {
            id: id('b', &[a, b, direction, &date.to_string()]),
            dyad: self.dyad.clone(),
            direction: alarm.direction,
            date,
            detected: shift(self.counts.week(t), 6),
            score: alarm.score,
            tier: alarm.tier,
            new_low: false,
            mix: if worse && step.mix > self.params.different {
                Mix::Different
            } else {
                Mix::Louder
            },
            because: Vec::new(),
            without_top: 0.0,
            one_report: false,
        };
        Raised {
            week: t,
            alarm,
            found,
        }
    }

    // Names the acts that made a break; `None` if its weeks are not those of the store.
    fn explain(&self, before: &[Detector], raised: &mut Raised) -> Option<()> {
        let Raised { week, alarm, found } = raised;
        let from = week.saturating_sub(usize::from(alarm.age));
        let inside = self
            .acts
            .iter()
            .filter(|(at, _)| (from..=*week).contains(at));
        let acts: Vec<(usize, &Act)> = inside.map(|(at, act)| (at - from, *act)).collect();
        let run = Run {
            start: before.get(from)?,
            counts: self.series.get(from..=*week)?,
            exposure: self.exposure.get(from..=*week)?,
            acts: &acts,
        };
        let why = explain(self.params, &run, alarm);
        let at = match alarm.direction {
            BreakDirection::Down => &self.params.down,
            BreakDirection::Up => {
                let scaled = why.composition / self.params.composition_weight / 3.0;
                if scaled > self.params.different {
                    found.mix = Mix::Different;
                }
                &self.params.up
            }
        };
        let needed = alarm.bar
            * if alarm.tier == Tier::Log {
                at.log
            } else {
                at.watch
            };
        let top = why.parts.first().and_then(|(i, _)| acts.get(*i));
        found.because = reasons(&why, &acts, self.params.reasons);
        found.without_top = why.without_top;
        found.one_report =
            why.without_top <= needed && top.is_some_and(|(_, act)| act.reports <= 1);
        Some(())
    }

    // The article's phrase, made exact: lower than anything in the 52 weeks
    // before, by more than the two uncertainties, within 8 weeks of the alarm.
    fn lows(&self, raised: &mut [Raised]) {
        let worse = |old: &&mut Raised| old.found.direction == BreakDirection::Down;
        let mut down = raised.iter_mut().filter(worse).peekable();
        if down.peek().is_none() {
            return;
        }
        let levels = points(&self.series, &self.exposure, self.params);
        for old in down {
            let until = (old.week + LOW_AFTER + 1).min(levels.len());
            old.found.new_low =
                (old.week..until).any(|t| is_low(&levels, t, self.params.low_needs));
        }
    }
}

fn is_low(levels: &[Point], t: usize, needs: usize) -> bool {
    let (window, skip) = LOW_WINDOW;
    let past = levels
        .get(t.saturating_sub(window)..t.saturating_sub(skip))
        .unwrap_or(&[]);
    if past.len() < needs.max(1) {
        return false;
    }
    let lowest = past
        .iter()
        .min_by(|a, b| a.level.mean.total_cmp(&b.level.mean));
    let (Some(lowest), Some(now)) = (lowest, levels.get(t)) else {
        return false;
    };
    let noise = (now.level.variance + lowest.level.variance).max(0.0).sqrt();
    lowest.level.mean - now.level.mean >= LOW_BY * noise
}

// The largest parts by name; what is left in one line, and the quiet weeks in
// one, so that the parts sum to the statistic.
fn reasons(why: &crate::Explanation, acts: &[(usize, &Act)], most: usize) -> Vec<Reasoned> {
    let named = why.parts.iter().take(most).filter_map(|(i, part)| {
        let (_, act) = acts.get(*i)?;
        Some(Reasoned {
            incident: act.incident.clone(),
            event: act.id.clone(),
            date: Some(act.date),
            text: act.text.clone(),
            part: *part,
        })
    });
    let mut out: Vec<Reasoned> = named.collect();
    let line = |text: String, part: f64| Reasoned {
        text,
        part,
        ..Reasoned::default()
    };
    let rest = why.parts.len().saturating_sub(most);
    if rest > 0 {
        let sum = why.parts.iter().skip(most).map(|(_, part)| part).sum();
        out.push(line(format!("{rest} further acts"), sum));
    }
    if why.quiet != 0.0 {
        out.push(line("weeks without such acts".to_owned(), why.quiet));
    }
    out
}

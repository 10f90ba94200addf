//! `detente breaks`.

use crate::cli::{Common, CountWhat, Which};
use crate::commands::relation::{self, Base, Basis};
use crate::counting::Source;
use crate::masking;
use crate::output::{Done, Out};
use crate::session;
use clap::{Args, ValueEnum};
use detente_record::{Break, BreakDirection, Day, Event, Record, Tier};
use detente_relations::{Act, Dyad, Scale, detect_bare, detect_those, dyad, partition, source_mix};
use detente_store::{ActFilter, Store};
use detente_view::{Names, day};
use jiff::ToSpan;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// From so many pairs on, all acts are read at once and not pair by pair.
const MANY: usize = 300;

/// What `breaks` takes.
#[derive(Args)]
pub struct BreaksArgs {
    #[command(flatten)]
    pub which: Which,
    #[command(flatten)]
    pub basis: Basis,
    /// Raise at this statistic instead of the calibrated ones
    #[arg(long, value_name = "C")]
    pub threshold: Option<f64>,
    /// Breaks at least so strong
    #[arg(long, value_enum, default_value_t = Least::Watch)]
    pub tier: Least,
    /// Seen from today: the weeks that part a relation's past best (slow; give --dyad)
    #[arg(long)]
    pub retrospective: bool,
    /// What a cut in the past must be worth, in nats
    #[arg(long, value_name = "NATS", default_value_t = 8.0)]
    pub beta: f64,
}

/// The least tier that is shown.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq)]
pub enum Least {
    /// All that was written down
    Log,
    /// Worth a look
    Watch,
    /// Worth an interruption
    Alert,
}

impl Least {
    /// The tier meant.
    pub fn tier(self) -> Tier {
        match self {
            Least::Log => Tier::Log,
            Least::Watch => Tier::Watch,
            Least::Alert => Tier::Alert,
        }
    }
}

/// Prints the breaks of all relations, or of one.
pub fn run(common: &Common, args: &BreaksArgs, out: &mut Out) -> anyhow::Result<Done> {
    let coder = session::coder(common)?;
    let store = session::stored(common)?;
    let which = &args.which;
    let pair = which
        .dyad
        .as_deref()
        .map(|d| session::dyad(&coder.lexicon, d))
        .transpose()?
        .map(|[a, b]| dyad(&a, &b));
    let mut ground = Ground::of(&store, which, &args.basis)?;
    if let Some(c) = args.threshold {
        let params = &mut ground.base.params;
        for at in [&mut params.down, &mut params.up] {
            (at.log, at.watch) = (c, c);
            at.alert = at.alert.max(c);
        }
    }
    let names = session::names(&coder.lexicon);
    if args.retrospective {
        return hindsight(common, args, &ground.base, pair.as_ref(), &names, out);
    }
    let mut bare = ground.bare(pair.as_ref());
    bare.retain(|b| {
        relation::within(which, b.detected)
            && (b.tier >= args.tier.tier() || args.threshold.is_some())
    });
    let mut found = ground.explained(&store, &bare)?;
    masking::breaks(&store, common.names, &mut found)?;
    for b in found {
        let changed = sources_changed(&store, &args.basis, &b)?;
        if common.json {
            let mut value = serde_json::to_value(Record::Break(Box::new(b)))?;
            if let (Some(p), Some(fields)) = (changed, value.as_object_mut()) {
                fields.insert("source_mix_p".into(), json!(p));
            }
            out.json(&value)?;
        } else {
            out.text(&told(&store, &b, changed, &names)?)?;
        }
    }
    Ok(Done::All)
}

/// What breaks are found in: the counts of all pairs, from the roll-ups where they can tell;
/// acts are read only to say what made a break.
pub struct Ground {
    source: Source,
    end: Option<Day>,
    /// Holds no acts.
    pub base: Base,
}

impl Ground {
    /// Counts what was asked for.
    pub fn of(store: &Store, which: &Which, basis: &Basis) -> anyhow::Result<Ground> {
        let alleged = which.count == Some(CountWhat::All);
        let source = Source::of(store, basis, alleged, Scale::Plover)?;
        Ground::on(store, source)
    }

    /// Counts a source.
    pub fn on(store: &Store, source: Source) -> anyhow::Result<Ground> {
        let end = source.end(store)?;
        let counts = source.counts(store, end)?;
        let base = Base::of(store, Vec::new(), counts, &source)?;
        Ok(Ground { source, end, base })
    }

    /// Returns the last day that is counted.
    pub fn end(&self) -> Option<Day> {
        self.end
    }

    /// Returns the breaks of all pairs, or of one, without the acts that made them.
    pub fn bare(&self, pair: Option<&Dyad>) -> Vec<Break> {
        let Base { counts, params, .. } = &self.base;
        let one = |pair: &Dyad| detect_bare(pair, counts, params);
        match pair {
            Some(pair) => one(pair),
            None => counts.dyads().flat_map(one).collect(),
        }
    }

    /// Returns some of the bare breaks with the acts that made them, by the day they were
    /// detected, then by pair.
    pub fn explained(&self, store: &Store, some: &[Break]) -> anyhow::Result<Vec<Break>> {
        // Alarms of one run that are weeks apart have one beginning, and so one id.
        let which: BTreeSet<(&str, Day)> =
            some.iter().map(|b| (b.id.as_str(), b.detected)).collect();
        // Of each pair, the days from the first break's beginning to the last one's end.
        let mut days: BTreeMap<&Dyad, [Day; 2]> = BTreeMap::new();
        for b in some {
            let of = days.entry(&b.dyad).or_insert([b.date, b.detected]);
            *of = [of[0].min(b.date), of[1].max(b.detected)];
        }
        let mut all: BTreeMap<Dyad, Vec<Act>> = BTreeMap::new();
        if days.len() > MANY {
            for act in self.source.acts(store, None, None)? {
                all.entry(act.dyad()).or_default().push(act);
            }
        }
        let mut out = Vec::new();
        for (pair, days) in days {
            let mut acts = match all.remove(pair) {
                Some(acts) => acts,
                None => self.source.acts(store, Some(pair), Some(days))?,
            };
            acts.retain(|act| self.end.is_none_or(|end| act.date <= end));
            let acts: Vec<&Act> = acts.iter().collect();
            let Base { counts, params, .. } = &self.base;
            let wanted = |b: &Break| which.contains(&(b.id.as_str(), b.detected));
            out.extend(detect_those(pair, &acts, counts, params, wanted));
        }
        out.sort_by(|a, b| {
            (a.detected, &a.dyad, a.direction).cmp(&(b.detected, &b.dyad, b.direction))
        });
        Ok(out)
    }
}

fn told(store: &Store, b: &Break, changed: Option<f64>, names: &Names) -> anyhow::Result<String> {
    let mut text = format!(
        "{} – {}: {}",
        names.of(&b.dyad[0]),
        names.of(&b.dyad[1]),
        detente_view::break_lines(b)
    );
    for (title, sum, n) in begun_by(store, b)? {
        text.push_str(&format!("  {sum:+.1}  {n} acts over “{title}”\n"));
    }
    if let Some(p) = changed.filter(|p| *p < 0.01) {
        text.push_str(&format!(
            "  the sources changed at the same time (p {p:.3}): coverage may be why\n"
        ));
    }
    Ok(text)
}

/// What the acts of a break react to: incidents by title, with the parts of their acts,
/// largest first.
fn begun_by(store: &Store, b: &Break) -> anyhow::Result<Vec<(String, f64, usize)>> {
    let mut sums: BTreeMap<String, (f64, usize)> = BTreeMap::new();
    for part in b.because.iter().filter(|p| !p.event.is_empty()) {
        let Some(Record::Event(event)) = store.record(&part.event)? else {
            continue;
        };
        if let Some(over) = event.over {
            let sum = sums.entry(over).or_default();
            sum.0 += part.part;
            sum.1 += 1;
        }
    }
    let mut out = Vec::new();
    for (id, (sum, n)) in sums {
        if let Some(Record::Incident(incident)) = store.record(&id)? {
            out.push((incident.title.clone(), sum, n));
        }
    }
    out.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    Ok(out)
}

/// The probability that the acts of a break come from the sources that told of the pair in the
/// year before; `None` where that cannot be told.
pub fn sources_changed(store: &Store, basis: &Basis, b: &Break) -> anyhow::Result<Option<f64>> {
    let filter = ActFilter {
        dyad: Some(b.dyad.clone()),
        alleged: false,
        published_by: basis.as_of,
        between: Some([b.date.saturating_sub(364.days()), b.detected]),
    };
    let mut dated: Vec<Event> = Vec::new();
    store.each_act(&filter, |event| {
        let after = event.when.date.map(|d| (d - b.date).get_days());
        if after.is_some_and(|a| a >= -364) && event.when.date <= Some(b.detected) {
            dated.push(event);
        }
        anyhow::Ok(())
    })?;
    let [mut before, mut during] = [BTreeMap::new(), BTreeMap::new()];
    for event in dated {
        let article = store.article(&event.article)?;
        let source = article.and_then(|a| a.source).unwrap_or_default();
        let side = if event.when.date < Some(b.date) {
            &mut before
        } else {
            &mut during
        };
        *side.entry(source).or_insert(0_u32) += 1;
    }
    Ok(source_mix(&before, &during))
}

fn hindsight(
    common: &Common,
    args: &BreaksArgs,
    base: &Base,
    pair: Option<&Dyad>,
    names: &Names,
    out: &mut Out,
) -> anyhow::Result<Done> {
    let all: Vec<Dyad> = match pair {
        Some(pair) => vec![pair.clone()],
        None => base.counts.dyads().cloned().collect(),
    };
    for pair in all {
        for cut in partition(&base.counts, &pair, &base.params, args.beta) {
            if !relation::within(&args.which, cut.week) {
                continue;
            }
            let down = cut.direction == BreakDirection::Down;
            if common.json {
                out.json(&json!({
                    "type": "cut", "dyad": pair, "direction": cut.direction, "week": cut.week,
                    "before": cut.before, "after": cut.after,
                }))?;
                continue;
            }
            let mean = |m: Option<f64>| m.map_or("no acts".into(), |m| format!("{m:+.1}"));
            out.text(&format!(
                "{} – {}: {} from the week of {}; mean score {} before, {} after\n",
                names.of(&pair[0]),
                names.of(&pair[1]),
                if down { "▼ worse" } else { "▲ better" },
                day(cut.week),
                mean(cut.before),
                mean(cut.after)
            ))?;
        }
    }
    Ok(Done::All)
}

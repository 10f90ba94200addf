//! `detente calibrate`: thresholds for a record's own feed.

use crate::cli::{Common, Which};
use crate::commands::breaks::Ground;
use crate::commands::relation::Basis;
use crate::output::{Done, Out};
use crate::session;
use anyhow::{Context, bail};
use clap::Args;
use detente_record::Day;
use detente_relations::{Dyad, Params, Thresholds, calibrate, dyad};
use detente_store::Store;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// What `calibrate` takes.
#[derive(Args)]
pub struct CalibrateArgs {
    /// False alarms a relation and year for what is written down, watched, alerted
    #[arg(long, value_name = "RATES", num_args = 3, value_delimiter = ',', default_values_t = [0.5, 0.25, 0.1])]
    pub rates: Vec<f64>,
    /// Leave these relations out: a file, a pair a line (AZE-RUS); those known to have broken
    #[arg(long, value_name = "FILE")]
    pub without: Option<PathBuf>,
    /// Only print; the record keeps the thresholds that it has
    #[arg(long)]
    pub dry_run: bool,
    #[command(flatten)]
    pub basis: Basis,
}

/// Thresholds as kept in the record.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Kept {
    date: String,
    /// The last day of the acts they were found on.
    #[serde(default)]
    until: Option<Day>,
    dyads: usize,
    years: f64,
    rates: Vec<f64>,
    /// For a worsening and for a thaw: log, watch, alert.
    down: [f64; 3],
    up: [f64; 3],
    /// Alarms of worsening a year in the least active third, the middle, the most active.
    by_activity: [f64; 3],
    without: usize,
}

/// Puts a record's own thresholds into the method's constants, unless they were found on acts later
/// than the day as of which the record is read: nobody could have known them then.
pub fn apply(store: &Store, params: &mut Params, as_of: Option<Day>) -> anyhow::Result<()> {
    let Some(json) = store.calibration()? else {
        return Ok(());
    };
    let kept: Kept = serde_json::from_str(&json)
        .context("the thresholds kept in the record cannot be read; run detente calibrate again")?;
    if let Some((day, until)) = as_of.zip(kept.until).filter(|(day, until)| day < until) {
        eprintln!(
            "the thresholds kept in the record were found on acts up to {until}: as of {day} the shipped \
             ones are used (detente calibrate --as-of {day} finds those of then)"
        );
        return Ok(());
    }
    let of = |[log, watch, alert]: [f64; 3]| Thresholds { log, watch, alert };
    (params.down, params.up) = (of(kept.down), of(kept.up));
    Ok(())
}

/// Finds thresholds on the relations of which no break is known, and keeps them.
pub fn run(common: &Common, args: &CalibrateArgs, out: &mut Out) -> anyhow::Result<Done> {
    let mut rates = args.rates.clone();
    rates.sort_by(|a, b| b.total_cmp(a));
    if rates.len() != 3 || rates.iter().any(|r| !(*r > 0.0 && r.is_finite())) {
        bail!("--rates takes three numbers above 0, such as 0.5,0.25,0.1");
    }
    let coder = session::coder(common)?;
    let mut store = if args.dry_run {
        session::stored(common)?
    } else {
        session::store(common)?
    };
    let known = known(args, &coder.lexicon)?;
    let ground = Ground::of(&store, &Which::default(), &args.basis)?;
    let base = &ground.base;
    let mut kept = Kept {
        date: session::now(),
        until: ground.end(),
        dyads: 0,
        years: 0.0,
        rates: rates.clone(),
        down: [0.0; 3],
        up: [0.0; 3],
        by_activity: [0.0; 3],
        without: known.len(),
    };
    for (at, rate) in rates.iter().enumerate() {
        let found = calibrate(&base.counts, &base.params, &known, *rate);
        if found.dyads < 10 {
            bail!(
                "only {} relations have 40 acts or more and are not left out; ten are needed to tell false alarms",
                found.dyads
            );
        }
        (kept.dyads, kept.years) = (found.dyads, found.years);
        kept.down[at] = found.down.unwrap_or(20.0);
        kept.up[at] = found.up.unwrap_or(20.0);
        if at == 1 {
            kept.by_activity = found.by_activity;
        }
    }
    if !args.dry_run {
        store.keep_calibration(&session::now_exactly(), &serde_json::to_string(&kept)?)?;
    }
    if common.json {
        out.json(&kept)?;
        return Ok(Done::All);
    }
    out.text(&format!(
        "{} relations of which no break is known, {:.0} relation-years; {} left out\n\
         \x20          false alarms a year   worse   better\n",
        kept.dyads, kept.years, kept.without
    ))?;
    for (at, name) in ["log", "watch", "alert"].iter().enumerate() {
        out.text(&format!(
            "  {name:<8} {:>19}   {:>5}   {:>6}\n",
            rates[at], kept.down[at], kept.up[at]
        ))?;
    }
    let [low, middle, high] = kept.by_activity;
    out.text(&format!(
        "at watch, a year: {low:.2} in the least active third, {middle:.2} in the middle, {high:.2} in the most active\n{}\n",
        if args.dry_run {
            "nothing was kept (--dry-run)"
        } else {
            "kept in the record; breaks, alerts and relation go by them"
        }
    ))?;
    Ok(Done::All)
}

fn known(
    args: &CalibrateArgs,
    lexicon: &detente_coding::lexicon::Lexicon,
) -> anyhow::Result<BTreeSet<Dyad>> {
    let Some(path) = &args.without else {
        return Ok(BTreeSet::new());
    };
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("{} cannot be read", path.display()))?;
    let mut out = BTreeSet::new();
    for (number, line) in text.lines().enumerate() {
        let line = line.split('#').next().unwrap_or("").trim();
        if line.is_empty() {
            continue;
        }
        let [a, b] = session::dyad(lexicon, line)
            .with_context(|| format!("{}, line {}", path.display(), number + 1))?;
        out.insert(dyad(&a, &b));
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thresholds_found_later_were_not_known_before() {
        let mut store = Store::in_memory().unwrap();
        let day = |text: &str| text.parse::<Day>().ok();
        let kept = Kept {
            date: "2026-01-01".to_owned(),
            until: day("2025-06-30"),
            dyads: 10,
            years: 10.0,
            rates: vec![0.5, 0.25, 0.1],
            down: [7.0, 8.0, 9.0],
            up: [7.0, 8.0, 9.0],
            by_activity: [0.0; 3],
            without: 0,
        };
        let json = serde_json::to_string(&kept).unwrap();
        store.keep_calibration("2026-01-01", &json).unwrap();
        let watch = |as_of| {
            let mut params = Params::default();
            apply(&store, &mut params, as_of).unwrap();
            params.down.watch
        };
        assert_eq!(watch(None), 8.0);
        assert_eq!(watch(day("2025-06-30")), 8.0);
        assert_eq!(watch(day("2025-06-29")), Params::default().down.watch);
    }
}

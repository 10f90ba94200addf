//! What a rupture counts for in a thin feed, and how thresholds rise with usual conflict: chosen
//! on half of the pairs and on the thin series, reported on the other half.

use super::methods::{Method, Way, only};
use super::news::{Alarms, Gold, by_pair, hit, merged_days};
use super::sweep::{YEAR, at_rates};
use super::{RATES, series};
use detente_relations::{Act, Counts, Dyad, Params, Prior, detect_dyad};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What is tried: the weight of a rupture, how thresholds rise with conflict, the half-life.
const TRIED: [[f64; 3]; 7] = [
    [1.0, 0.0, 26.0],
    [1.5, 0.0, 26.0],
    [1.75, 0.0, 104.0],
    [1.0, 0.5, 104.0],
    [1.5, 0.5, 26.0],
    [1.75, 0.5, 104.0],
    [1.75, 1.0, 104.0],
];
const STEP: f64 = 0.125;
const STEPS: std::ops::RangeInclusive<u32> = 6..=28;

/// False alarms a quiet dyad-year.
const RATE: f64 = 0.25;

/// One half of the pairs: the quiet ones, and the known breaks.
struct Half<'a> {
    quiet: Vec<&'a Dyad>,
    gold: Vec<&'a Gold>,
    years: f64,
}

impl Half<'_> {
    // False alarms a dyad-year, and hits.
    fn score(&self, alarms: &Alarms) -> (f64, usize) {
        let each = self.quiet.iter();
        let raised: usize = each
            .map(|d| merged_days(alarms.get(&((*d).clone(), true))))
            .sum();
        let hits = self.gold.iter().filter(|g| hit(alarms, g)).count();
        (raised as f64 / self.years.max(1e-9), hits)
    }
}

/// Prints each choice of weights at the least threshold that keeps to the rate on the first
/// half, with that half's recall, the thin series' hits, and what the other half makes of it.
pub fn choose(
    data: &Path,
    acts: &[Act],
    counts: &Counts,
    quiet: &[Dyad],
    gold: &[&Gold],
) -> anyhow::Result<()> {
    let mut of: BTreeMap<Dyad, Vec<&Act>> = BTreeMap::new();
    let wanted: BTreeSet<&Dyad> = quiet.iter().chain(gold.iter().map(|g| &g.pair)).collect();
    for act in acts {
        if wanted.contains(&act.dyad()) {
            of.entry(act.dyad()).or_default().push(act);
        }
    }
    let halves = [false, true].map(|other| {
        let quiet: Vec<&Dyad> = quiet.iter().filter(|d| second(d) == other).collect();
        Half {
            years: counts.weeks() as f64 / YEAR * quiet.len() as f64,
            quiet,
            gold: gold
                .iter()
                .copied()
                .filter(|g| second(&g.pair) == other)
                .collect(),
        }
    });
    let [first, last] = &halves;
    println!(
        "chosen on {} known breaks and {} quiet pairs; held out {} and {}",
        first.gold.len(),
        first.quiet.len(),
        last.gold.len(),
        last.quiet.len()
    );
    println!(
        "| rupture, loud, half-life | c | chosen on: recall | false alarms | held out: recall | false alarms | thin series .10 | .25 | thaws |\n|---|---|---|---|---|---|---|---|---|"
    );
    let mut set = series::thin(data)?;
    for tried in TRIED {
        let mut params = Params::for_feed(counts);
        set_to(&mut params, tried);
        params.prior = Prior::fit(counts, &params).unwrap_or(params.prior);
        let at = |c: f64| {
            let p = Params {
                down: only(c),
                up: only(params.up.watch),
                ..params.clone()
            };
            let found: Vec<_> = of
                .iter()
                .flat_map(|(pair, acts)| detect_dyad(pair, acts, counts, &p))
                .collect();
            by_pair(&found)
        };
        let least = STEPS
            .map(|n| f64::from(n) * STEP)
            .map(|c| (c, at(c)))
            .find(|(_, alarms)| first.score(alarms).0 <= RATE);
        let Some((c, alarms)) = least else { continue };
        let [a, b] = [first, last].map(|half| (half.score(&alarms), half.gold.len() as f64));
        println!(
            "| {tried:?} | {c} | {:.3} | {:.3} | {:.3} | {:.3} | {} |",
            a.0.1 as f64 / a.1,
            a.0.0,
            b.0.1 as f64 / b.1,
            b.0.0,
            thin(&mut set, tried)
        );
    }
    Ok(())
}

fn set_to(params: &mut Params, [rupture, loud, half_life]: [f64; 3]) {
    params.conflict_weights = [1.0, rupture, 1.0];
    (params.loud, params.half_life) = (loud, half_life);
}

// Half of all pairs, by a hash of their codes (FNV-1a), so that nobody chose them.
fn second(pair: &Dyad) -> bool {
    let bytes = pair.iter().flat_map(|code| code.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash >> 32 & 1 == 1
}

// Hits on the thin series at two rates, and thaws.
fn thin(set: &mut series::Set, tried: [f64; 3]) -> String {
    set_to(&mut set.params, tried);
    set.params.prior = Prior::fit(&set.counts, &set.params).unwrap_or(set.params.prior);
    let down = at_rates(set, Method::Counts, Way::Down, &RATES[..2]);
    set.params.down.watch = down[1].c;
    let up = at_rates(set, Method::Counts, Way::Up, &[RATE]);
    format!(
        "{} at {} | {} at {} | {} at {}",
        down[0].within(30, true),
        down[0].c,
        down[1].within(30, true),
        down[1].c,
        up[0].within(30, false),
        up[0].c
    )
}

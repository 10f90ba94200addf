//! What else a method owes: breaks dated in hindsight, intervals that cover, false alarms that
//! do not follow how busy a pair is, and no crisis out of a change in what is collected.

use super::methods::{Method, Way};
use super::series::{Known, Series, Set};
use super::sweep::{YEAR, at_rates};
use super::{RATES, days};
use detente_record::Day;
use detente_relations::{BINS, Dyad, level, partition};

/// Half-widths of 80 % and 90 % intervals in standard deviations.
const Z: [f64; 2] = [1.2816, 1.645];

/// Weeks ahead, and weeks a level has before it foretells.
const AHEAD: usize = 4;
const BEFORE: usize = 26;
const MANY: u32 = 5;

/// The sweep of the price of a cut.
const STEP: f64 = 0.5;
const STEPS: u32 = 40;

pub fn print(sets: &[Set]) {
    hindsight(sets);
    coverage(sets);
    busy(sets);
}

// The least price of a cut that keeps to the rate on quiet pairs, and the breaks it dates.
fn hindsight(sets: &[Set]) {
    println!(
        "\nIn hindsight: cuts within 14 and 30 days of all known breaks, cuts of either way a quiet dyad-year"
    );
    println!("| set | beta | rate | 14 days | 30 days |\n|---|---|---|---|---|");
    let (mut soon, mut near, mut all) = (0, 0, 0);
    for set in sets {
        let years = set.counts.weeks() as f64 * set.quiet.len() as f64 / YEAR;
        let rate = |beta: f64| {
            let each = set.quiet.iter();
            let cuts = each.map(|s| partition(&set.counts, &s.dyad, &set.params, beta).len());
            cuts.sum::<usize>() as f64 / years.max(1e-9)
        };
        let (mut low, mut high) = (0, STEPS);
        while high - low > 1 {
            let middle = (low + high) / 2;
            if rate(STEP * f64::from(middle)) <= RATES[1] {
                high = middle;
            } else {
                low = middle;
            }
        }
        let beta = STEP * f64::from(high);
        let off: Vec<i64> = set.breaks.iter().map(|b| nearest(set, b, beta)).collect();
        let within = |most: i64| off.iter().filter(|d| **d <= most).count();
        println!(
            "| {} | {beta} | {:.3} | {} | {} of {} |",
            set.name,
            rate(beta),
            within(14),
            within(30),
            off.len()
        );
        (soon, near, all) = (soon + within(14), near + within(30), all + off.len());
    }
    println!("| all | | | {soon} | {near} of {all} |");
}

// Days from a break to the nearest cut, on either side.
fn nearest(set: &Set, known: &Known, beta: f64) -> i64 {
    let cuts = partition(&set.counts, &known.series.dyad, &set.params, beta);
    let off = cuts.iter().map(|cut| days(known.date, cut.week).abs());
    off.min().unwrap_or(i64::MAX)
}

// How often the mean score of the next four weeks falls into the level's intervals.
fn coverage(sets: &[Set]) {
    let foretold: Vec<Vec<Foretold>> = sets
        .iter()
        .map(|set| set.quiet.iter().flat_map(|s| foretold(set, s)).collect())
        .collect();
    // Of the thin series, so that the dense ones are judged by what was not fitted to them.
    let alike = foretold.last().map_or(0.0, |thin| likeness(thin));
    println!(
        "\nThe mean score of acts in the next 4 weeks, of quiet pairs, inside the interval foretold (acts of one pair in the same weeks are alike by {alike:.3}, in the thin series):"
    );
    for (set, all) in sets.iter().zip(&foretold) {
        for (least, which) in [(1, ""), (MANY, ", where five acts or more followed")] {
            let some = || all.iter().filter(|f| f.n >= least);
            let part = Z.map(|z| {
                let inside = some().filter(|f| f.off <= z * f.sd(alike)).count();
                100.0 * inside as f64 / some().count().max(1) as f64
            });
            println!(
                "{}: 80 % interval {:.1} %, 90 % interval {:.1} % of {}{which}",
                set.name,
                part[0],
                part[1],
                some().count()
            );
        }
    }
}

/// What was foretold of four weeks, and what came.
struct Foretold {
    /// How far the mean score that came is from the one foretold.
    off: f64,
    /// Variance of the mean foretold.
    variance: f64,
    /// Variance of one act's score.
    spread: f64,
    /// Acts that came.
    n: u32,
}

impl Foretold {
    // Acts of one pair in the same weeks are alike (one quarrel gives several), so that the mean of n
    // of them varies as that of fewer: Kish's design effect, 1 + (n - 1) times how alike they are.
    fn sd(&self, alike: f64) -> f64 {
        let n = f64::from(self.n);
        (self.variance + self.spread * (1.0 + (n - 1.0) * alike) / n).sqrt()
    }
}

// How alike acts are, by moments: what the means vary more than those of acts that have nothing to do
// with each other would, for each act after the first.
fn likeness(all: &[Foretold]) -> f64 {
    let (mut above, mut acts) = (0.0, 0.0);
    for f in all.iter().filter(|f| f.n > 1 && f.spread > 0.0) {
        let n = f64::from(f.n);
        above += (f.off * f.off - f.variance) * n / f.spread - 1.0;
        acts += n - 1.0;
    }
    (above / f64::max(acts, 1.0)).clamp(0.0, 1.0)
}

// Of every fourth week that acts followed.
fn foretold(set: &Set, pair: &Series) -> Vec<Foretold> {
    let [a, b]: &Dyad = &pair.dyad;
    let levels = level(&set.counts, a, b, false, &set.params);
    let fade = (-1.0 / set.params.fast_half_life).exp2();
    let (mut fast, mut out) = (0.0, Vec::new());
    for (t, week) in levels.iter().enumerate() {
        let acts: u32 = pair.weeks[t].iter().sum();
        fast = fade * fast + f64::from(acts) / set.params.level_phi;
        let next = pair.scores.iter().skip(t + 1).take(AHEAD);
        let (sum, n) = next.fold((0.0, 0), |(s, n), (score, more)| (s + score, n + more));
        if t < BEFORE || t % AHEAD != 0 || n == 0 || t + AHEAD >= levels.len() {
            continue;
        }
        let [mean, _, high] = week.tone;
        // The interval is of the mean; the scores themselves vary (weight + 1) times as much.
        let weight = fast + set.params.prior_acts;
        let variance = ((high - mean) / Z[1]).powi(2);
        out.push(Foretold {
            off: (sum / f64::from(n) - mean).abs(),
            variance,
            spread: variance * (weight + 1.0),
            n,
        });
    }
    out
}

// False alarms of quarters of the quiet pairs, from the least busy to the busiest.
fn busy(sets: &[Set]) {
    println!(
        "\nFalse alarms down a dyad-year at the threshold for .25, by quarter of activity, least busy first:"
    );
    for set in sets {
        let c = at_rates(set, Method::Counts, Way::Down, &RATES[1..2])[0].c;
        let mut quiet: Vec<&Series> = set.quiet.iter().collect();
        quiet.sort_by_key(|s| s.weeks.iter().flatten().sum::<u32>());
        let weeks = set.counts.weeks() - usize::from(set.params.burn_in);
        let quarters: Vec<f64> = quiet
            .chunks(quiet.len().div_ceil(4).max(1))
            .map(|some| {
                let alarms = some
                    .iter()
                    .map(|s| Method::Counts.alarms(s, &set.params, Way::Down, c).len());
                alarms.sum::<usize>() as f64 * YEAR / (weeks * some.len()) as f64
            })
            .collect();
        let cells: Vec<String> = quarters.iter().map(|r| format!("{r:.3}")).collect();
        let most = quarters.iter().copied().fold(0.0, f64::max);
        let least = quarters.iter().copied().fold(f64::INFINITY, f64::min);
        println!(
            "{}: {} (most over least {:.1})",
            set.name,
            cells.join(", "),
            most / least
        );
    }
}

/// The day from which the thin series' whole collection is at hand, not a fifth of it.
const WHOLE: Day = Day::constant(2012, 8, 7);

/// Alarms a quiet dyad-year in the year before the thin series' collection grows, and in the
/// quarter after, and the same without the growth.
pub fn jump(thin: &Set, grown: &Set) {
    println!("\nFrom August 2012 on all of ICEWS is collected instead of a fifth:");
    let c = at_rates(thin, Method::Counts, Way::Down, &RATES[1..2])[0].c;
    for (name, set) in [("without", thin), ("with", grown)] {
        // The same pairs in both: those quiet without the growth.
        let (mut raised, mut acts) = ([0_usize; 2], [0_u32; 2]);
        for pair in &thin.quiet {
            let Some(own) = set.quiet.iter().find(|s| s.dyad == pair.dyad) else {
                continue;
            };
            let side = |week: usize| match days(WHOLE, set.counts.week(week)) {
                -364..0 => Some(0),
                0..91 => Some(1),
                _ => None,
            };
            for (week, n) in own.weeks.iter().enumerate() {
                if let Some(at) = side(week) {
                    acts[at] += n.iter().sum::<u32>();
                }
            }
            let alarms = Method::Counts.alarms(own, &thin.params, Way::Down, c);
            for at in alarms.into_iter().filter_map(side) {
                raised[at] += 1;
            }
        }
        let n = thin.quiet.len() as f64;
        let (before, after) = (raised[0] as f64 / n, raised[1] as f64 * 4.0 / n);
        println!(
            "{name}: alarms of quiet pairs in the year before {before:.3}, in the quarter after {after:.3} a year, {:.2} times; acts {:.2} times",
            after / before,
            4.0 * f64::from(acts[1]) / f64::from(acts[0])
        );
    }
}

/// Made-up weeks for the bench: most are silent.
pub fn made_up(roll: u64) -> [u32; BINS] {
    let mut n = [0; BINS];
    if roll % 1000 < 86 {
        n[(roll / 1000 % 6) as usize] = (roll / 6000 % 3 + 1) as u32;
    }
    n
}

#[cfg(test)]
mod tests {
    use super::{Foretold, likeness};

    fn two(off: f64) -> Foretold {
        Foretold {
            off,
            variance: 0.0,
            spread: 1.0,
            n: 2,
        }
    }

    // Of two acts with nothing to do with each other the mean varies half as much as one; of two of
    // one quarrel, as much.
    #[test]
    fn acts_are_alike_as_far_as_their_means_vary_more() {
        assert!(likeness(&[two(0.5), two(0.75_f64.sqrt())]).abs() < 1e-9);
        assert!((likeness(&[two(1.0), two(1.0)]) - 1.0).abs() < 1e-9);
        assert!((two(0.0).sd(0.0).powi(2) - 0.5).abs() < 1e-9);
        assert!((two(0.0).sd(1.0).powi(2) - 1.0).abs() < 1e-9);
    }
}

//! Scores the relations on the series of events and the breaks known to be in them.

mod bench;
mod disputes;
mod measures;
mod methods;
mod news;
mod series;
mod sweep;
mod weights;

use clap::Args as ClapArgs;
use detente_record::Day;
pub use news::{Args as News, run as news};

use methods::{Method, Way};
use series::Set;
use std::path::PathBuf;
use std::time::Instant;

#[derive(ClapArgs)]
pub struct Args {
    /// The folder of data sets (its relations/series is read)
    #[arg(long, value_name = "DIR", default_value = "../shared/data")]
    data: PathBuf,
    /// Measure the detector's speed and size too
    #[arg(long)]
    bench: bool,
    /// Print each break and what the detector made of it
    #[arg(long)]
    show: bool,
}

const RATES: [f64; 3] = [0.10, 0.25, 0.50];

pub fn run(args: &Args) -> anyhow::Result<()> {
    let begin = Instant::now();
    let sets = series::sets(&args.data)?;
    for set in &sets {
        let seen = set.breaks.iter().filter(|b| b.down && b.observable).count();
        println!(
            "{}: {} rows, {} between two states, {} acts, {} weeks; {} quiet dyads; {} breaks down ({} observable), {} up",
            set.name,
            set.rows.0,
            set.rows.1,
            set.acts.len(),
            set.counts.weeks(),
            set.quiet.len(),
            set.breaks.iter().filter(|b| b.down).count(),
            seen,
            set.breaks.iter().filter(|b| !b.down).count(),
        );
    }
    eprintln!("read in {:.1} s", begin.elapsed().as_secs_f64());
    online(&sets, args.show);
    measures::print(&sets);
    if let Some(thin) = sets.last() {
        measures::jump(thin, &series::grown(&args.data)?);
    }
    disputes::print(&args.data)?;
    if args.bench {
        bench::print();
    }
    Ok(())
}

fn online(sets: &[Set], show: bool) {
    println!(
        "\nDown: hits within 30 days of the observable breaks (per set) [within 14 of all], at so many false alarms a quiet dyad-year"
    );
    println!("| method | .10 | .25 | .50 | up, .25 |\n|---|---|---|---|---|");
    for method in Method::ALL {
        let down: Vec<Vec<sweep::Result>> = sets
            .iter()
            .map(|set| sweep::at_rates(set, method, Way::Down, &RATES))
            .collect();
        let up: Vec<sweep::Result> = sets
            .iter()
            .flat_map(|set| sweep::at_rates(set, method, Way::Up, &[0.25]))
            .collect();
        let cell = |i: usize| {
            let each: Vec<usize> = down.iter().map(|d| d[i].within(30, true)).collect();
            let soon: usize = down.iter().map(|d| d[i].within(14, false)).sum();
            let parts: Vec<String> = each.iter().map(ToString::to_string).collect();
            let sum: usize = each.iter().sum();
            format!("{sum} ({}) [{soon}]", parts.join("+"))
        };
        let thaws: usize = up.iter().map(|u| u.within(30, false)).sum();
        let of: usize = up.iter().map(|u| u.delays.len()).sum();
        println!(
            "| {} | {} | {} | {} | {thaws} of {of} |",
            method.name(),
            cell(0),
            cell(1),
            cell(2)
        );
        if method as u8 == Method::Counts as u8 {
            ours(sets, &down, &up, show);
        }
    }
}

fn ours(sets: &[Set], down: &[Vec<sweep::Result>], up: &[sweep::Result], show: bool) {
    for ((set, down), up) in sets.iter().zip(down).zip(up) {
        let each: Vec<String> = down
            .iter()
            .map(|r| format!("{} ({:.3})", r.c, r.rate))
            .collect();
        println!(
            "{}: thresholds down {}; up {} ({:.3})",
            set.name,
            each.join(", "),
            up.c,
            up.rate
        );
    }
    let at = 1;
    let mut delays: Vec<i64> = down
        .iter()
        .flat_map(|d| d[at].delays.iter().flatten().copied())
        .collect();
    delays.sort_unstable();
    if let Some(middle) = delays.get(delays.len() / 2) {
        println!(
            "median delay at .25: {middle} days of {} hits",
            delays.len()
        );
    }
    if show {
        for ((set, down), up) in sets.iter().zip(down).zip(up) {
            each_break(set, down, true);
            each_break(set, std::slice::from_ref(up), false);
        }
    }
}

fn each_break(set: &Set, results: &[sweep::Result], down: bool) {
    let own = set.breaks.iter().filter(|b| b.down == down);
    for (i, known) in own.enumerate() {
        let delay = |r: &sweep::Result| r.delays[i].map_or("-".into(), |d| d.to_string());
        let cells: Vec<String> = results.iter().map(delay).collect();
        let [a, b] = &known.series.dyad;
        println!(
            "{} {a}-{b} {} {}{}: {}",
            set.name,
            known.date,
            if down { "down" } else { "up" },
            if known.observable { ", observable" } else { "" },
            cells.join(" ")
        );
    }
}

/// Days from one to another.
pub fn days(from: Day, to: Day) -> i64 {
    to.duration_since(from).as_hours() / 24
}

//! Tables that a user supplies: what is not in the news.

use super::InfluenceArgs;
use crate::commands::relation::Base;
use crate::session;
use anyhow::{Context, bail};
use detente_coding::lexicon::Lexicon;
use detente_relations::{Indicator, Side, dyad};
use std::path::Path;

/// Standard deviation of a year's change in a log share among pairs where nothing happened: half
/// of that of four years, measured as 0.84 on GDELT's sums of 2018-2023, as if each year's change
/// stood by itself. Not measured on shares of rivals, which this is used for.
const PLACEBO: f64 = 0.42;

/// Standard deviation of a year's change of a share in trade, arms or loans. Chosen, not
/// measured: a change of four points in a hundred votes, one of three does not.
const SHARE: f64 = 0.03;

/// The tables.
pub struct Files {
    /// Each file's rows: giver, taker, year, amount.
    flows: Vec<Vec<(String, String, i32, f64)>>,
    rivals: Option<Vec<(String, String)>>,
    treaties: Vec<Vec<String>>,
}

impl Files {
    /// Reads them; a state may be a name or a code.
    pub fn read(args: &InfluenceArgs, lexicon: &Lexicon) -> anyhow::Result<Files> {
        let mut flows = Vec::new();
        for path in &args.dependence {
            let mut rows = Vec::new();
            for row in table(path, 4)? {
                let year = row[2].trim().parse::<i32>();
                let amount = row[3].trim().parse::<f64>();
                let (Ok(year), Ok(amount)) = (year, amount) else {
                    bail!(
                        "{}: {:?} has no year or amount",
                        path.display(),
                        row.join(",")
                    );
                };
                let giver =
                    session::state(lexicon, &row[0]).with_context(|| path.display().to_string())?;
                let taker =
                    session::state(lexicon, &row[1]).with_context(|| path.display().to_string())?;
                rows.push((giver, taker, year, amount));
            }
            flows.push(rows);
        }
        let rivals = match &args.rivals {
            None => None,
            Some(path) => {
                let mut out = Vec::new();
                for row in table(path, 2)? {
                    out.push((
                        session::state(lexicon, &row[0])?,
                        session::state(lexicon, &row[1])?,
                    ));
                }
                Some(out)
            }
        };
        let treaties = match &args.treaties {
            None => Vec::new(),
            Some(path) => {
                let mut rows = table(path, 5)?;
                for row in &mut rows {
                    row[0] = session::state(lexicon, &row[0])?;
                    row[1] = session::state(lexicon, &row[1])?;
                }
                rows
            }
        };
        Ok(Files {
            flows,
            rivals,
            treaties,
        })
    }

    /// The share of `i` in all that `j` gets, in the last year of the tables and the year before;
    /// the mean over the tables.
    pub fn dependence(&self, i: &str, j: &str) -> Option<Indicator> {
        let share = |rows: &[(String, String, i32, f64)], year: i32| {
            let own = rows.iter().filter(|r| r.1 == j && r.2 == year);
            let all: f64 = own.clone().map(|r| r.3).sum();
            let of: f64 = own.filter(|r| r.0 == i).map(|r| r.3).sum();
            (all > 0.0).then(|| of / all)
        };
        let pairs: Vec<(f64, f64)> = self
            .flows
            .iter()
            .filter_map(|rows| {
                let last = rows.iter().filter(|r| r.1 == j).map(|r| r.2).max()?;
                Some((share(rows, last - 1)?, share(rows, last)?))
            })
            .collect();
        let n = pairs.len() as f64;
        (n > 0.0).then(|| {
            let before = pairs.iter().map(|p| p.0).sum::<f64>() / n;
            let now = pairs.iter().map(|p| p.1).sum::<f64>() / n;
            Indicator::of(before, now, SHARE, 1.0)
        })
    }

    /// Cooperation of `j` with the rivals of `i` for each act of cooperation with `i`, as a logarithm.
    pub fn rival_share(&self, base: &Base, i: &str, j: &str) -> Option<Indicator> {
        let rivals: Vec<&str> = self
            .rivals
            .as_ref()?
            .iter()
            .filter(|(of, _)| of == i)
            .map(|(_, r)| r.as_str())
            .filter(|r| *r != j)
            .collect();
        let weeks = base.counts.weeks();
        if rivals.is_empty() || weeks < 104 {
            return None;
        }
        let cooperation = |other: &str, end: usize| -> f64 {
            let pair = dyad(j, other);
            let cells = base.counts.cells(&pair);
            cells
                .filter(|c| (end - 52..end).contains(&c.week))
                .map(|c| {
                    let n = c.of(Side::Both);
                    f64::from(n[4]) + f64::from(n[5])
                })
                .sum()
        };
        let at = |end: usize| {
            let with: f64 = rivals.iter().map(|r| cooperation(r, end)).sum();
            ((with + 1.0) / (cooperation(i, end) + 1.0)).ln()
        };
        Some(Indicator::of(at(weeks - 52), at(weeks), PLACEBO, -1.0))
    }

    /// Treaties between the two, as facts with their dates.
    pub fn facts(&self, i: &str, j: &str) -> Vec<String> {
        let pair = dyad(i, j);
        let own = self.treaties.iter().filter(|t| dyad(&t[0], &t[1]) == pair);
        own.map(|t| {
            let ended = if t[3].trim().is_empty() {
                "in force".to_owned()
            } else {
                format!("ended {}", t[3].trim())
            };
            format!("{}, signed {}, {ended}", t[4].trim(), t[2].trim())
        })
        .collect()
    }
}

// Rows of a CSV with a line of names above.
fn table(path: &Path, columns: usize) -> anyhow::Result<Vec<Vec<String>>> {
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("{} cannot be read", path.display()))?;
    let mut out = Vec::new();
    for (number, line) in text.lines().enumerate().skip(1) {
        if line.trim().is_empty() {
            continue;
        }
        let cells: Vec<String> = line
            .split(',')
            .map(|c| c.trim().trim_matches('"').to_owned())
            .collect();
        if cells.len() < columns {
            bail!(
                "{}, line {}: {} columns where {columns} are needed",
                path.display(),
                number + 1,
                cells.len()
            );
        }
        out.push(cells);
    }
    Ok(out)
}

//! `detente influence A over B`: a panel with votes, never one number.

mod files;

use crate::cli::{Common, Which};
use crate::commands::relation::{self, Basis};
use crate::output::{Done, Out};
use crate::session;
use anyhow::bail;
use clap::Args;
use detente_relations::{Indicator, Panel, Scale, Vote, dyad, panel};
use files::Files;
use serde_json::json;
use std::path::PathBuf;

/// What `influence` takes.
#[derive(Args)]
pub struct InfluenceArgs {
    /// Whose influence, “over”, and over whom: Russia over Armenia
    #[arg(required = true, num_args = 2..=3, value_names = ["A", "over", "B"])]
    pub states: Vec<String>,
    /// CSV of what one depends on the other for: exporter,importer,year,usd (or supplier,recipient,year,tiv); may be given again
    #[arg(long, value_name = "FILE")]
    pub dependence: Vec<PathBuf>,
    /// CSV of the first one's rivals: i,r
    #[arg(long, value_name = "FILE")]
    pub rivals: Option<PathBuf>,
    /// CSV of treaties, shown as dated facts: i,j,signed,ended,type
    #[arg(long, value_name = "FILE")]
    pub treaties: Option<PathBuf>,
    #[command(flatten)]
    pub basis: Basis,
}

/// One line of the panel.
pub struct Row {
    /// Its name in JSON.
    pub key: &'static str,
    /// What is measured, in words.
    pub words: String,
    /// What was found; `None` is "not measured".
    pub found: Option<Indicator>,
}

/// Prints the panel.
pub fn run(common: &Common, args: &InfluenceArgs, out: &mut Out) -> anyhow::Result<Done> {
    let coder = session::coder(common)?;
    let (a, b) = match &args.states[..] {
        [a, b] => (a, b),
        [a, over, b] if over == "over" => (a, b),
        _ => bail!("write it as: detente influence Russia over Armenia"),
    };
    let (i, j) = (
        session::state(&coder.lexicon, a)?,
        session::state(&coder.lexicon, b)?,
    );
    if i == j {
        bail!("“{a}” and “{b}” are one state");
    }
    let files = Files::read(args, &coder.lexicon)?;
    let store = session::stored(common)?;
    let pair = dyad(&i, &j);
    let base = relation::base_of(&store, &Which::default(), &args.basis, Scale::Plover, &pair)?;
    let found = panel(&base.acts, &base.counts, &base.params, &i, &j);
    let names = session::names(&coder.lexicon);
    let supplied = (files.dependence(&i, &j), files.rival_share(&base, &i, &j));
    let rows = rows(&found, (names.of(&i), names.of(&j)), supplied);
    let told = Told {
        of: (&i, names.of(&i)),
        over: (&j, names.of(&j)),
        rows: &rows,
        asymmetry: found.asymmetry,
        facts: &files.facts(&i, &j),
        verdict: &verdict(&rows),
    };
    if common.json {
        out.json(&told.json())?;
    } else {
        out.text(&told.text())?;
    }
    Ok(Done::All)
}

/// Returns the lines of the panel of one state over another, by their names; `supplied`
/// is what files tell: dependence, and the rivals' share.
pub fn rows(
    found: &Panel,
    (of, over): (&str, &str),
    supplied: (Option<Indicator>, Option<Indicator>),
) -> [Row; 5] {
    let row = |key, words, found| Row { key, words, found };
    [
        row(
            "goodwill",
            format!("goodwill: level of what {over} does toward {of}"),
            found.goodwill,
        ),
        row(
            "alignment",
            "alignment: how alike they stand toward third states".to_owned(),
            found.alignment,
        ),
        row(
            "defiance",
            format!("defiance: costly acts of {over} toward {of}, a year"),
            found.defiance,
        ),
        row(
            "dependence",
            format!("dependence: share of {of} in what {over} gets"),
            supplied.0,
        ),
        row(
            "rival_share",
            format!("rivals: cooperation of {over} with {of}'s rivals"),
            supplied.1,
        ),
    ]
}

// What is told of one state over another.
struct Told<'a> {
    of: (&'a str, &'a str),
    over: (&'a str, &'a str),
    rows: &'a [Row],
    asymmetry: Option<f64>,
    facts: &'a [String],
    verdict: &'a str,
}

impl Told<'_> {
    fn json(&self) -> serde_json::Value {
        json!({
            "type": "influence", "of": self.of.0, "over": self.over.0, "panel": parts(self.rows),
            "asymmetry": self.asymmetry, "verdict": self.verdict, "treaties": self.facts,
        })
    }

    fn text(&self) -> String {
        let (of, over) = (self.of.1, self.over.1);
        let mut out = format!("{of} over {over}: the last 52 weeks against the 52 before\n");
        for row in self.rows {
            let told = row.found.map_or_else(
                || "not measured".to_owned(),
                |f| {
                    let half = 1.645 * f.spread;
                    let vote = vote(f.vote);
                    format!("{:+.2} → {:+.2} (±{half:.2})  {vote}", f.before, f.now)
                },
            );
            out.push_str(&format!("  {:<58} {told}\n", row.words));
        }
        if let Some(more) = self.asymmetry {
            out.push_str(&format!(
                "  costly acts of {over} toward {of}, less the other way round: {more:+.0} in the last year\n"
            ));
        }
        for fact in self.facts {
            out.push_str(&format!("  on paper: {fact}\n"));
        }
        out.push_str(self.verdict);
        out.push('\n');
        out
    }
}

/// Returns the panel's lines by name, as JSON.
pub fn parts(rows: &[Row]) -> serde_json::Value {
    let part = |r: &Row| {
        let value = r.found.map_or(
            json!("not measured"),
            |f| json!({"before": f.before, "now": f.now, "spread": f.spread, "vote": vote(f.vote)}),
        );
        (r.key.to_owned(), value)
    };
    rows.iter()
        .map(part)
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// Returns what a vote says.
pub fn vote(vote: Vote) -> &'static str {
    match vote {
        Vote::Down => "votes: less",
        Vote::Up => "votes: more",
        Vote::Unclear => "no vote: unclear",
    }
}

/// Returns the verdict: three votes, or two where files are absent, goodwill or defiance
/// among them, and more than vote the other way.
pub fn verdict(rows: &[Row]) -> String {
    let votes = |way: Vote| -> Vec<&str> {
        let has = |r: &&Row| r.found.is_some_and(|f| f.vote == way);
        rows.iter().filter(has).map(|r| r.key).collect()
    };
    let measured = rows.iter().filter(|r| r.found.is_some()).count();
    if measured == 0 {
        return "nothing is measured: too few acts, and no files were given".to_owned();
    }
    let needed = if measured == rows.len() { 3 } else { 2 };
    let own = |votes: &[&str]| votes.iter().any(|v| matches!(*v, "goodwill" | "defiance"));
    let (down, up) = (votes(Vote::Down), votes(Vote::Up));
    let of = format!(
        "{} of {measured} measured indicators",
        down.len().max(up.len())
    );
    if down.len() >= needed && down.len() > up.len() && own(&down) {
        format!("eroding: {} ({of} vote for less)", down.join(", "))
    } else if up.len() >= needed && up.len() > down.len() && own(&up) {
        format!("growing: {} ({of} vote for more)", up.join(", "))
    } else {
        format!(
            "mixed: {} vote for less, {} for more, of {measured} measured",
            down.len(),
            up.len()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // One letter an indicator, in the panel's order: d for less, u for more, - for unclear, . for
    // not measured.
    fn told(votes: &str) -> String {
        let keys = [
            "goodwill",
            "alignment",
            "defiance",
            "dependence",
            "rival_share",
        ];
        let rows: Vec<Row> = keys
            .iter()
            .zip(votes.chars())
            .map(|(key, vote)| {
                let change = match vote {
                    'd' => Some(-3.0),
                    'u' => Some(3.0),
                    '-' => Some(0.5),
                    _ => None,
                };
                Row {
                    key,
                    words: String::new(),
                    found: change.map(|now| Indicator::of(0.0, now, 1.0, 1.0)),
                }
            })
            .collect();
        verdict(&rows)
    }

    #[test]
    fn the_rule_of_votes() {
        for (votes, expected) in [
            // All measured: three, goodwill or defiance among them.
            ("ddd--", "eroding"),
            ("dd---", "mixed"),
            ("-d-dd", "mixed"),
            ("u-u-u", "growing"),
            ("d-ddu", "eroding"),
            ("dduud", "eroding"),
            // Files absent: two.
            ("d-d..", "eroding"),
            ("dd...", "eroding"),
            ("-dd..", "eroding"),
            ("-d-d.", "mixed"),
            ("u.u..", "growing"),
            // One vote is never enough.
            ("d....", "mixed"),
            ("---..", "mixed"),
            // As many either way.
            ("dudu.", "mixed"),
            (".....", "nothing is measured"),
        ] {
            let found = told(votes);
            assert!(found.starts_with(expected), "{votes}: {found}");
        }
    }

    #[test]
    fn the_verdict_names_its_votes() {
        assert_eq!(
            told("d-d.."),
            "eroding: goodwill, defiance (2 of 3 measured indicators vote for less)"
        );
    }
}

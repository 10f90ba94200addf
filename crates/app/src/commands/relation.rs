//! `detente relation`, and what all relations are computed from.

use crate::cli::{Common, CountWhat, Which};
use crate::commands::calibrate;
use crate::counting::{Pair, Source};
use crate::masking;
use crate::output::{Done, Out};
use crate::session;
use anyhow::{Context, bail};
use clap::Args;
use detente_record::{Break, Day, Level, Record};
use detente_relations::{Act, Counts, Params, Scale, detect_dyad, dyad, level};
use detente_store::Store;
use detente_view::chart::{self, Chart};
use std::path::PathBuf;

/// Which events relations are computed from.
#[derive(Args, Clone, Default)]
pub struct Basis {
    /// Only what had been published by this day: the relation as it was known then
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Day>,
    /// An imported series, by name (what was coded here, or the one series there is)
    #[arg(long, value_name = "NAME")]
    pub series: Option<String>,
}

/// What `relation` takes.
#[derive(Args)]
pub struct RelationArgs {
    /// A state, by name or code
    pub a: String,
    /// The other
    pub b: String,
    /// Only what the first does to the second
    #[arg(long)]
    pub directed: bool,
    /// Beside PLOVER's scores those of Goldstein
    #[arg(long)]
    pub scales: bool,
    /// Draw it into a file
    #[arg(long, value_name = "FILE")]
    pub svg: Option<PathBuf>,
    /// Write it as a page: the drawing and what it rests on
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    #[command(flatten)]
    pub which: Which,
    #[command(flatten)]
    pub basis: Basis,
}

/// What all relations are computed from.
pub struct Base {
    pub acts: Vec<Act>,
    pub counts: Counts,
    pub params: Params,
}

impl Base {
    /// Fits the method's constants to the counts of a source.
    pub fn of(
        store: &Store,
        acts: Vec<Act>,
        counts: Counts,
        source: &Source,
    ) -> anyhow::Result<Base> {
        let mut params = Params::for_feed(&counts);
        if source.scale == Scale::Goldstein {
            "goldstein".clone_into(&mut params.scale);
        }
        calibrate::apply(store, &mut params, source.as_of)?;
        Ok(Base {
            acts,
            counts,
            params,
        })
    }
}

/// Loads the acts of one pair, and the counts of all.
pub fn base_of(
    store: &Store,
    which: &Which,
    basis: &Basis,
    scale: Scale,
    pair: &Pair,
) -> anyhow::Result<Base> {
    let alleged = which.count == Some(CountWhat::All);
    Source::of(store, basis, alleged, scale)?.base_of(store, pair)
}

pub fn within(which: &Which, day: Day) -> bool {
    which.from.is_none_or(|f| f <= day) && which.to.is_none_or(|t| day <= t)
}

/// Prints one relation.
pub fn one(common: &Common, args: &RelationArgs, out: &mut Out) -> anyhow::Result<Done> {
    let coder = session::coder(common)?;
    let (a, b) = (
        session::state(&coder.lexicon, &args.a)?,
        session::state(&coder.lexicon, &args.b)?,
    );
    if a == b {
        bail!(
            "“{}” and “{}” are one state; a relation is between two",
            args.a,
            args.b
        );
    }
    let store = session::stored(common)?;
    let which = &args.which;
    let pair = dyad(&a, &b);
    let base = base_of(&store, which, &args.basis, Scale::Plover, &pair)?;
    let (levels, mut breaks) = of_pair(&base, &a, &b, args.directed, which);
    masking::breaks(&store, common.names, &mut breaks)?;
    let mut others = Vec::new();
    if args.scales {
        let base = base_of(&store, which, &args.basis, Scale::Goldstein, &pair)?;
        others = of_pair(&base, &a, &b, args.directed, which).0;
    }
    let names = session::names(&coder.lexicon);
    let sign = if args.directed { "→" } else { "–" };
    let title = format!("{} {sign} {}", names.of(&a), names.of(&b));
    let text = {
        let mut text = detente_view::relation(&a, &b, &levels, &breaks, &names);
        if let Some(last) = others.last() {
            text.push_str(&format!(
                "by Goldstein's scores: index {:.0} ({:.0} to {:.0}), tone {:+.1}\n",
                last.index[0], last.index[1], last.index[2], last.tone[0]
            ));
        }
        text
    };
    draw(args, &title, &levels, &breaks, &text)?;
    if common.json {
        for l in levels.into_iter().chain(others) {
            out.record(&Record::Level(l))?;
        }
        for b in breaks {
            out.record(&Record::Break(Box::new(b)))?;
        }
        return Ok(Done::All);
    }
    out.text(&text)?;
    Ok(Done::All)
}

fn draw(
    args: &RelationArgs,
    title: &str,
    levels: &[Level],
    breaks: &[Break],
    text: &str,
) -> anyhow::Result<()> {
    let drawing = Chart {
        title,
        levels,
        breaks,
        width: 960,
        id: "relation",
        alone: true,
    };
    let write = |path: &PathBuf, what: String| {
        std::fs::write(path, what).with_context(|| format!("{} cannot be written", path.display()))
    };
    if let Some(path) = &args.svg {
        write(path, chart::svg(&drawing))?;
    }
    if let Some(path) = &args.html {
        let notes: Vec<String> = text
            .split_once('\n')
            .map(|(_, rest)| rest.to_owned())
            .into_iter()
            .collect();
        write(path, chart::page(&drawing, &notes))?;
    }
    Ok(())
}

/// Returns the levels and breaks of a pair.
pub fn of_pair(
    base: &Base,
    a: &str,
    b: &str,
    directed: bool,
    which: &Which,
) -> (Vec<Level>, Vec<Break>) {
    let pair = dyad(a, b);
    let (from, to) = if directed {
        (a, b)
    } else {
        (pair[0].as_str(), pair[1].as_str())
    };
    let mut levels = level(&base.counts, from, to, directed, &base.params);
    let own: Vec<&Act> = base.acts.iter().filter(|x| x.dyad() == pair).collect();
    // Silence before the first act of the pair says nothing of it.
    let first = own.iter().map(|x| detente_relations::monday(x.date)).min();
    levels.retain(|l| within(which, l.week) && first.is_some_and(|f| f <= l.week));
    let mut breaks = if directed {
        Vec::new()
    } else {
        detect_dyad(&pair, &own, &base.counts, &base.params)
    };
    breaks.retain(|x| within(which, x.detected));
    (levels, breaks)
}

//! `detente relation` and `detente breaks`.

use crate::cli::{Common, CountWhat, Which};
use crate::masking;
use crate::output::{Done, Out};
use crate::session;
use detente_record::{Break, Day, Event, Level, Record};
use detente_relations::{Act, Counts, Params, acts, detect, detect_dyad, dyad, level};
use detente_store::Store;

/// What all relations are computed from.
pub struct Base {
    pub acts: Vec<Act>,
    pub counts: Counts,
    pub params: Params,
}

/// Loads the acts of a store, and counts them.
pub fn base(store: &Store, which: &Which) -> anyhow::Result<Base> {
    let mut events: Vec<Event> = Vec::new();
    let mut last: Option<Day> = None;
    for told in store.all_told() {
        let (article, coded) = told?;
        last = last.max(article.published);
        events.extend(coded.events);
    }
    let incidents = store.incidents(&Default::default())?;
    let (mut acts, _) = acts(&events, &incidents, which.count == Some(CountWhat::All));
    // Only what had been published by the last day can have happened by then.
    let end = which.to.or(last);
    acts.retain(|a| end.is_none_or(|e| a.date <= e));
    let first = acts.iter().map(|a| a.date).min();
    let counts = Counts::of(&acts, first.zip(end));
    let params = Params::for_feed(&counts);
    Ok(Base {
        acts,
        counts,
        params,
    })
}

fn within(which: &Which, day: Day) -> bool {
    which.from.is_none_or(|f| f <= day) && which.to.is_none_or(|t| day <= t)
}

/// Prints one relation.
pub fn one(
    common: &Common,
    a: &str,
    b: &str,
    directed: bool,
    which: &Which,
    out: &mut Out,
) -> anyhow::Result<Done> {
    let coder = session::coder(common)?;
    let (a, b) = (
        session::state(&coder.lexicon, a)?,
        session::state(&coder.lexicon, b)?,
    );
    let store = session::stored(common)?;
    let base = base(&store, which)?;
    let (levels, mut breaks) = of_pair(&base, &a, &b, directed, which);
    masking::breaks(&store, common.names, &mut breaks)?;
    if common.json {
        for l in levels {
            out.record(&Record::Level(l))?;
        }
        for b in breaks {
            out.record(&Record::Break(Box::new(b)))?;
        }
        return Ok(Done::All);
    }
    let names = session::names(&coder.lexicon);
    out.text(&detente_view::relation(&a, &b, &levels, &breaks, &names))?;
    Ok(Done::All)
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

/// Prints the breaks of all relations, or of one.
pub fn breaks(
    common: &Common,
    which: &Which,
    threshold: Option<f64>,
    out: &mut Out,
) -> anyhow::Result<Done> {
    let coder = session::coder(common)?;
    let store = session::stored(common)?;
    let pair = which
        .dyad
        .as_deref()
        .map(|d| session::dyad(&coder.lexicon, d))
        .transpose()?
        .map(|[a, b]| dyad(&a, &b));
    let base = base(&store, which)?;
    let mut found = detect(&base.acts, &base.counts, &base.params);
    found.retain(|b| {
        pair.as_ref().is_none_or(|p| *p == b.dyad)
            && within(which, b.detected)
            && threshold.is_none_or(|t| b.score >= t)
    });
    masking::breaks(&store, common.names, &mut found)?;
    let names = session::names(&coder.lexicon);
    for b in found {
        if common.json {
            out.record(&Record::Break(Box::new(b)))?;
        } else {
            out.text(&format!(
                "{} – {}: {}",
                names.of(&b.dyad[0]),
                names.of(&b.dyad[1]),
                detente_view::break_lines(&b)
            ))?;
        }
    }
    Ok(Done::All)
}

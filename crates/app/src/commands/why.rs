//! `detente why`: which words, which frame, which rule; or why nothing.

use crate::cli::Common;
use crate::output::{Done, Out};
use crate::session;
use anyhow::{anyhow, bail};
use detente_coding::Coder;
use detente_record::{Day, Record};

/// Explains a stored record, or a text.
pub fn run(
    common: &Common,
    id: Option<String>,
    text: Option<String>,
    day: Option<Day>,
    out: &mut Out,
) -> anyhow::Result<Done> {
    let coder = session::coder(common)?;
    if let Some(text) = text {
        out.text(&explain(&coder, &text, day))?;
        return Ok(Done::All);
    }
    let id = id.unwrap_or_default();
    let store = session::stored(common)?;
    let names = session::names(&coder.lexicon);
    let record = store.record(&id)?.ok_or_else(|| {
        anyhow!(
            "no record, or several, begin with “{id}”; `detente export` prints the ids of events"
        )
    })?;
    let (shown, text, article) = match &record {
        Record::Event(e) => (
            detente_view::event(e, &names),
            e.text.clone(),
            e.article.clone(),
        ),
        Record::Occurrence(o) => (
            format!("{}\n", detente_view::clean(&o.text)),
            o.text.clone(),
            o.article.clone(),
        ),
        Record::Claim(c) => (
            format!("{}\n", detente_view::clean(&c.text)),
            c.text.clone(),
            c.article.clone(),
        ),
        Record::Assessment(a) => (
            format!("{}\n", detente_view::clean(&a.text)),
            a.text.clone(),
            a.article.clone(),
        ),
        _ => bail!("“{id}” is no record of an article; `detente incident {id}` shows an incident"),
    };
    if common.json {
        out.record(&record)?;
        return Ok(Done::All);
    }
    out.text(&shown)?;
    let day = store.article(&article)?.and_then(|a| a.published);
    out.text("\nclause by clause:\n")?;
    out.text(&explain(&coder, &text, day))?;
    Ok(Done::All)
}

/// Returns the explanation of a text.
pub fn explain(coder: &Coder, text: &str, day: Option<Day>) -> String {
    let clauses: Vec<detente_view::Clause> = coder
        .why(text, day)
        .into_iter()
        .map(|w| detente_view::Clause {
            predicate: w.predicate,
            roles: w.roles,
            told: w.told,
            frame: w.frame,
            slots: w.slots,
            near: w.near,
            rules: w.rules,
        })
        .collect();
    detente_view::why(&clauses)
}

//! `detente incidents` and `detente incident`.

use crate::cli::{Common, Which};
use crate::output::{Done, Out};
use crate::session;
use anyhow::anyhow;
use detente_record::{Claim, Incident, Record};
use detente_store::{IncidentFilter, Store};

/// Lists incidents.
pub fn list(
    common: &Common,
    contested: bool,
    which: &Which,
    out: &mut Out,
) -> anyhow::Result<Done> {
    let coder = session::coder(common)?;
    let store = session::stored(common)?;
    let dyad = which
        .dyad
        .as_deref()
        .map(|d| session::dyad(&coder.lexicon, d))
        .transpose()?;
    let filter = IncidentFilter {
        dyad,
        contested,
        since: which.from,
    };
    for incident in store.incidents(&filter)? {
        if which
            .to
            .is_some_and(|t| incident.from.is_some_and(|f| f > t))
        {
            continue;
        }
        if common.json {
            out.record(&Record::Incident(Box::new(incident)))?;
        } else {
            out.text(&format!("{}\n", detente_view::incident_line(&incident)))?;
        }
    }
    Ok(Done::All)
}

/// Shows one incident.
pub fn one(common: &Common, id: &str, out: &mut Out) -> anyhow::Result<Done> {
    let coder = session::coder(common)?;
    let store = session::stored(common)?;
    let incident = store.incident(id)?.ok_or_else(|| {
        anyhow!("no incident, or several, begin with “{id}”; `detente incidents` lists them")
    })?;
    if common.json {
        out.record(&Record::Incident(Box::new(incident)))?;
        return Ok(Done::All);
    }
    let names = session::names(&coder.lexicon);
    out.text(&show(&store, &incident, &names))?;
    out.text("  reports\n")?;
    for report in &incident.reports {
        let source = report.source.as_deref().unwrap_or("–");
        let day = report.published.map(|d| d.to_string()).unwrap_or_default();
        let title = store
            .article(&report.article)?
            .and_then(|a| a.title)
            .unwrap_or_default();
        out.text(&format!(
            "    {day}  {}  {}\n",
            detente_view::clean(source),
            detente_view::shorten(&detente_view::clean(&title), 52)
        ))?;
    }
    Ok(Done::All)
}

/// Returns an incident with its accounts in columns.
pub fn show(store: &Store, incident: &Incident, names: &detente_view::Names) -> String {
    let claims = |id: &str| -> Option<Claim> {
        match store.record(id).ok().flatten()? {
            Record::Claim(claim) => Some(*claim),
            _ => None,
        }
    };
    detente_view::accounts(incident, names, &claims)
}

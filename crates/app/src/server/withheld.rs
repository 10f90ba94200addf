//! What rests on restricted articles is not served: an incident is shown as
//! its open reports alone tell it.

use crate::server::ask::Ask;
use detente_incidents::{Told, gather};
use detente_record::{Break, Handling, Incident};
use detente_store::Store;

/// Returns an incident as its open reports tell it; none if it has no such report.
pub fn safe(ask: &Ask, incident: Incident) -> anyhow::Result<Option<Incident>> {
    let mut open = 0;
    for report in &incident.reports {
        open += usize::from(ask.store.is_open(&report.article)?);
    }
    if open == incident.reports.len() {
        return Ok(Some(incident));
    }
    let mut articles = Vec::new();
    for report in &incident.reports {
        let article = ask.store.article(&report.article)?;
        let Some(article) = article.filter(|a| a.handling == Handling::Open) else {
            continue;
        };
        let coded = ask.store.coded(&report.article)?.unwrap_or_default();
        articles.push((article, coded));
    }
    let told: Vec<Told> = articles
        .iter()
        .map(|(article, coded)| Told { article, coded })
        .collect();
    let own = |i: &Incident| {
        let all = i
            .reports
            .iter()
            .flat_map(|r| r.events.iter().chain(&r.claims));
        all.filter(|m| {
            let reports = incident.reports.iter();
            reports
                .into_iter()
                .any(|r| r.events.contains(m) || r.claims.contains(m))
        })
        .count()
    };
    let again = gather(&told, &ask.store.decisions()?).incidents;
    let best = again.into_iter().max_by_key(own).filter(|i| own(i) > 0);
    Ok(best.map(|found| Incident {
        id: incident.id,
        aliases: incident.aliases,
        recalled: Vec::new(),
        ..found
    }))
}

/// Returns incidents as their open reports tell them.
pub fn safe_all(ask: &Ask, list: Vec<Incident>) -> anyhow::Result<Vec<Incident>> {
    let mut out = Vec::new();
    for incident in list {
        out.extend(safe(ask, incident)?);
    }
    Ok(out)
}

/// Takes the words of restricted articles out of the reasons of breaks.
pub fn breaks(store: &Store, breaks: &mut [Break]) -> anyhow::Result<()> {
    for reason in breaks.iter_mut().flat_map(|b| &mut b.because) {
        if let Some(detente_record::Record::Event(event)) = store.record(&reason.event)?
            && !store.is_open(&event.article)?
        {
            reason.text = "withheld: its handling is restricted".to_owned();
        }
    }
    Ok(())
}

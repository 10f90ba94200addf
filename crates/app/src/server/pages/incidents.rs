//! Incidents, newest first.

use crate::server::ask::{Answer, Ask, Page, Refusal, cut};
use crate::server::parts;
use crate::server::withheld;
use crate::session;
use maud::html;
use serde_json::json;

/// The page.
pub fn page(ask: &Ask) -> Answer {
    let contested = ask.query.is("contested");
    let asked = ask.query.get("dyad");
    let dyad = asked
        .map(|d| session::dyad(&ask.site.coder.lexicon, d))
        .transpose();
    let dyad = dyad.map_err(|e| Refusal::Bad(e.to_string()))?;
    let pair = dyad.as_ref().map(|[a, b]| [a.as_str(), b.as_str()]);
    let (stretch, after) = ask.parted(ask.stretch()?)?;
    let mut list = ask.store.newest_incidents(pair, contested, &stretch)?;
    let next = cut(&mut list, stretch.limit - 1);
    let list = list.into_iter().map(|(incident, _)| incident).collect();
    let list = withheld::safe_all(ask, list)?;
    let later = match after {
        Some(after) => ask.store.newest_incidents(pair, contested, &after)?,
        None => Vec::new(),
    };
    let later = later.into_iter().map(|(incident, _)| incident).collect();
    let later = withheld::safe_all(ask, later)?;
    let json = json!({
        "incidents": parts::incident_records(ask, &list)?,
        "later": parts::incident_records(ask, &later)?,
        "next": next,
    });
    let next = next.map(|n| ask.query.with("/incidents", &[("after", &n)]));
    let first = ask
        .query
        .get("after")
        .map(|_| ask.query.with("/incidents", &[("after", "")]));
    let day = |key| ask.query.get(key).unwrap_or("");
    let body = html! {
        h1 { "Incidents" }
        p.lead { "What was linked as speaking of one happening, over all articles: its reports and the accounts of it." }
        form.filters action="/incidents" {
            label { "Relation " input name="dyad" value=(asked.unwrap_or("")) placeholder="AZE-RUS" size="14" maxlength="60"; }
            label { "From " input type="date" name="from" value=(day("from")); }
            label { "To " input type="date" name="to" value=(day("to")); }
            label.check { input type="checkbox" name="contested" value="1" checked[contested]; " Only contested" }
            button { "Show" }
        }
        (parts::later(later.len(), &parts::incidents(ask, &later)?))
        @if list.is_empty() { p.notice { "There is no such incident." } }
        (parts::incidents(ask, &list)?)
        (parts::pager(first, next))
    };
    Ok(Page {
        title: "Incidents".into(),
        body,
        json,
        scripts: &[],
    })
}

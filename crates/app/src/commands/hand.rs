//! `detente incident merge, split, pin, undo, decisions`: what people decide by hand.

use crate::cli::{Common, Hand, Signed};
use crate::commands::add;
use crate::masking;
use crate::output::{Done, Out};
use crate::session;
use anyhow::{anyhow, bail};
use detente_record::{Decision, DecisionKind, Id, Incident, Record, Undone};
use detente_store::Store;
use std::collections::BTreeSet;

/// Decides, takes back or lists.
pub fn run(common: &Common, hand: Hand, out: &mut Out) -> anyhow::Result<Done> {
    match hand {
        Hand::Merge { a, b, signed } => {
            let mut store = session::store(common)?;
            let (a, b) = (find(&store, &a)?, find(&store, &b)?);
            if a.id == b.id {
                bail!("both are the incident {}; there is nothing to merge", a.id);
            }
            let sides = vec![members(&a), members(&b)];
            decide(
                common,
                &mut store,
                DecisionKind::Merge,
                (sides, &[a, b]),
                signed,
                out,
            )
        }
        Hand::Split {
            id,
            reports,
            members: some,
            signed,
        } => {
            let mut store = session::store(common)?;
            let incident = find(&store, &id)?;
            let off = chosen(&incident, &reports, &some)?;
            let all = members(&incident);
            let stay: Vec<Id> = all.into_iter().filter(|m| !off.contains(m)).collect();
            let acts = |side: &[Id]| side.iter().any(|m| !incident.claims.contains(m));
            if !acts(&stay) {
                bail!(
                    "nothing would be left of {}; name some of its reports or members, not all",
                    incident.id
                );
            }
            let sides = vec![off.into_iter().collect(), stay];
            decide(
                common,
                &mut store,
                DecisionKind::Split,
                (sides, &[incident]),
                signed,
                out,
            )
        }
        Hand::Pin { id, signed } => {
            let mut store = session::store(common)?;
            let incident = find(&store, &id)?;
            let sides = vec![members(&incident)];
            decide(
                common,
                &mut store,
                DecisionKind::Pin,
                (sides, &[incident]),
                signed,
                out,
            )
        }
        Hand::Undo { decision, by } => {
            let mut store = session::store(common)?;
            let undone = Undone {
                by: signer(by)?,
                at: session::now_exactly(),
            };
            let done = store.undo_decision(&decision, undone)?.ok_or_else(|| {
                anyhow!(
                    "no decision begins with “{decision}”; `detente incident decisions` lists them"
                )
            })?;
            add::regather(&mut store)?;
            out.text(&format!("{}\n", detente_view::decision_line(&done)))?;
            Ok(Done::All)
        }
        Hand::Decisions => list(common, out),
    }
}

fn list(common: &Common, out: &mut Out) -> anyhow::Result<Done> {
    let store = session::stored(common)?;
    for decision in store.decisions()? {
        if common.json {
            out.record(&Record::Decision(Box::new(decision)))?;
        } else {
            let mut gone = 0;
            for member in decision.sides.iter().flatten() {
                gone += usize::from(store.record(member)?.is_none());
            }
            let lost = match gone {
                0 => String::new(),
                n => format!(" · {n} of the members are no longer in the record"),
            };
            let line = detente_view::decision_line(&decision);
            out.text(&format!("{line}{lost}\n"))?;
        }
    }
    Ok(Done::All)
}

fn decide(
    common: &Common,
    store: &mut Store,
    what: DecisionKind,
    (sides, incidents): (Vec<Vec<Id>>, &[Incident]),
    signed: Signed,
    out: &mut Out,
) -> anyhow::Result<Done> {
    let decision = Decision {
        what,
        by: signer(signed.by)?,
        at: session::now_exactly(),
        note: signed.note.filter(|n| !n.trim().is_empty()),
        incidents: incidents.iter().map(|i| i.id.clone()).collect(),
        sides,
        ..Decision::default()
    }
    .sealed();
    store.put_decision(&decision)?;
    add::regather(store)?;
    out.text(&format!("{}\n", detente_view::decision_line(&decision)))?;
    let mut shown = BTreeSet::new();
    for side in &decision.sides {
        for incident in side
            .first()
            .map_or(Ok(Vec::new()), |m| store.incidents_of(m))?
        {
            let mask = masking::of_incident(store, &incident.id, common.names)?;
            if shown.insert(incident.id.clone()) {
                out.text(&format!(
                    "  {}\n",
                    detente_view::incident_line(&incident, &mask)
                ))?;
            }
        }
    }
    Ok(Done::All)
}

fn find(store: &Store, id: &str) -> anyhow::Result<Incident> {
    store
        .incident(id)?
        .ok_or_else(|| anyhow!("no incident begins with “{id}”; `detente incidents` lists them"))
}

// Everything an incident is made of, so that a decision stands whatever is coded anew.
fn members(incident: &Incident) -> Vec<Id> {
    let reports = incident.reports.iter();
    let all: BTreeSet<&Id> = reports
        .flat_map(|r| r.events.iter().chain(&r.claims))
        .collect();
    all.into_iter().cloned().collect()
}

// The members that are named: by report (an article's id, or the number that
// `detente incident` prints) or one by one.
fn chosen(
    incident: &Incident,
    reports: &[String],
    some: &[String],
) -> anyhow::Result<BTreeSet<Id>> {
    let mut off = BTreeSet::new();
    for name in reports {
        let number = name.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
        let by_id = incident.reports.iter().find(|r| r.article == *name);
        let by_start = || {
            let mut fits = incident
                .reports
                .iter()
                .filter(|r| r.article.starts_with(name.as_str()));
            fits.next().filter(|_| fits.next().is_none())
        };
        let report = by_id
            .or_else(|| incident.reports.get(number?))
            .or_else(by_start)
            .ok_or_else(|| {
                anyhow!(
                    "“{name}” is no report of {}; give its number or the id of its article",
                    incident.id
                )
            })?;
        off.extend(report.events.iter().chain(&report.claims).cloned());
    }
    for name in some {
        let all = members(incident);
        let mut fits = all.iter().filter(|m| m.starts_with(name.as_str()));
        let (Some(member), None) = (fits.next(), fits.next()) else {
            bail!(
                "“{name}” is no member of {}, or fits several; `detente incident {0} --links` names them",
                incident.id
            );
        };
        off.insert(member.clone());
    }
    Ok(off)
}

pub fn signer(by: Option<String>) -> anyhow::Result<String> {
    let named = ["USER", "LOGNAME", "USERNAME"];
    let env = named.iter().find_map(|key| std::env::var(key).ok());
    by.or(env)
        .map(|by| by.trim().to_owned())
        .filter(|by| !by.is_empty())
        .ok_or_else(|| anyhow!("nobody signs; say who decides with --by NAME"))
}

//! `detente incidents` and `detente incident`.

use crate::cli::{Common, IncidentArgs, Which};
use crate::commands::{bundle, hand};
use crate::masking;
use crate::output::{Done, Out};
use crate::session;
use anyhow::{Context, anyhow};
use detente_record::{Article, Coded, Decision, Handling, Incident, Record};
use detente_store::{IncidentFilter, Store};
use detente_view::{Case, Colophon, Mask, Names, Told};
use std::collections::BTreeSet;

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
        let mask = masking::of_incident(&store, &incident.id, common.names)?;
        if common.json {
            out.json(&masking::masked(
                &Record::Incident(Box::new(incident)),
                &mask,
            )?)?;
        } else {
            out.text(&format!(
                "{}\n",
                detente_view::incident_line(&incident, &mask)
            ))?;
        }
    }
    Ok(Done::All)
}

/// An incident with all it rests on, and what of it is masked.
pub struct File {
    pub incident: Incident,
    pub articles: Vec<(Article, Coded)>,
    pub decisions: Vec<Decision>,
    pub mask: Mask,
}

impl File {
    /// Looks up what an incident rests on.
    pub fn of(store: &Store, incident: Incident, names: bool) -> anyhow::Result<File> {
        let mut articles = Vec::new();
        for report in &incident.reports {
            if let (Some(article), Some(coded)) = (
                store.article(&report.article)?,
                store.coded(&report.article)?,
            ) {
                articles.push((article, coded));
            }
        }
        let mut decisions = store.decisions()?;
        decisions.retain(|d| incident.decisions.contains(&d.id));
        let mask = masking::mask(&articles, names);
        Ok(File {
            incident,
            articles,
            decisions,
            mask,
        })
    }

    /// Returns it ready to print.
    pub fn case(&self, names: &Names) -> Case {
        let told = Told {
            articles: &self.articles,
            decisions: &self.decisions,
        };
        detente_view::case(&self.incident, told, names, &self.mask)
    }

    /// Returns the incident, the decisions on it and the records it is made of,
    /// those of restricted articles left out.
    pub fn records(&self) -> Vec<Record> {
        let reports = self.incident.reports.iter();
        let own: BTreeSet<&str> = reports
            .flat_map(|r| r.events.iter().chain(&r.claims))
            .chain(&self.incident.claims)
            .map(String::as_str)
            .collect();
        let mut records = vec![Record::Incident(Box::new(self.incident.clone()))];
        records.extend(
            self.decisions
                .iter()
                .map(|d| Record::Decision(Box::new(d.clone()))),
        );
        let told = self
            .articles
            .iter()
            .filter(|(a, _)| a.handling == Handling::Open);
        let told = told.flat_map(|(_, coded)| coded.records());
        records.extend(told.filter(|r| match r {
            Record::Event(e) => own.contains(e.id.as_str()),
            Record::Occurrence(o) => own.contains(o.id.as_str()),
            Record::Claim(c) => own.contains(c.id.as_str()),
            _ => false,
        }));
        records
    }
}

/// Shows one incident, or decides about incidents by hand.
pub fn one(common: &Common, args: IncidentArgs, out: &mut Out) -> anyhow::Result<Done> {
    if let Some(hand) = args.hand {
        return hand::run(common, hand, out);
    }
    let id = args.id.unwrap_or_default();
    let coder = session::coder(common)?;
    let store = session::stored(common)?;
    let incident = store
        .incident(&id)?
        .ok_or_else(|| anyhow!("no incident begins with “{id}”; `detente incidents` lists them"))?;
    let file = File::of(&store, incident, common.names)?;
    let names = session::names(&coder.lexicon);
    let case = file.case(&names);
    let stamp = coder.stamp();
    let colophon = Colophon {
        program: format!("Detente {}", stamp.program),
        coder: format!("lexicon {}, model {}", stamp.lexicon, stamp.model),
        made: session::now(),
    };
    if let Some(path) = &args.html {
        std::fs::write(path, detente_view::incident_page(&case, &colophon))
            .with_context(|| format!("{}: cannot be written", path.display()))?;
    }
    if let Some(dir) = &args.bundle {
        bundle::write(dir, &file, &case, &colophon, common.names)?;
    }
    if common.json {
        for record in file.records() {
            out.json(&masking::masked(&record, &file.mask)?)?;
        }
    } else if args.html.is_none() && args.bundle.is_none() {
        let width = args.width.unwrap_or_else(session::width);
        out.text(&detente_view::accounts(&case, width))?;
        out.text(&detente_view::accounts_rest(&case, args.links, width))?;
    }
    Ok(Done::All)
}

/// Returns an incident with its accounts in columns.
pub fn show(store: &Store, incident: &Incident, names: &Names) -> anyhow::Result<String> {
    let file = File::of(store, incident.clone(), false)?;
    Ok(detente_view::accounts(&file.case(names), 80))
}

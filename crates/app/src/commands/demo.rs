//! `detente demo`: the sample dispatches, end to end.

use crate::cli::{Common, Which};
use crate::commands::serve::ServeArgs;
use crate::commands::{add, incidents, relation, why};
use crate::counting::Source;
use crate::output::{Done, Out};
use crate::{account, runs, session};
use anyhow::Context;
use detente_ingest::{Format, Options};
use detente_record::{Event, Incident};
use detente_store::{Account, IncidentFilter, Input, Store};

/// The dispatches, inside the binary.
const SAMPLES: [(&str, &str); 5] = [
    (
        "samples/russia-azerbaijan.jsonl",
        include_str!("../../../../samples/russia-azerbaijan.jsonl"),
    ),
    (
        "samples/greece-turkey.jsonl",
        include_str!("../../../../samples/greece-turkey.jsonl"),
    ),
    (
        "samples/saudi-arabia-iran.jsonl",
        include_str!("../../../../samples/saudi-arabia-iran.jsonl"),
    ),
    (
        "samples/ethiopia-eritrea.jsonl",
        include_str!("../../../../samples/ethiopia-eritrea.jsonl"),
    ),
    (
        "samples/other.jsonl",
        include_str!("../../../../samples/other.jsonl"),
    ),
];

/// Runs the demonstration.
pub fn run(common: &Common, serve: bool, out: &mut Out) -> anyhow::Result<Done> {
    let coder = session::coder(common)?;
    let names = session::names(&coder.lexicon);
    let path = match &common.db {
        Some(path) => path.clone(),
        None => tempfile::Builder::new()
            .prefix("detente-")
            .tempdir()?
            .keep()
            .join("demo.db"),
    };
    let mut store = Store::open(&path)?;
    let mut articles = Vec::new();
    for (name, text) in SAMPLES {
        for article in
            detente_ingest::read(text.as_bytes(), name, Format::Jsonl, &Options::default())
        {
            articles.push(article.map_err(|p| anyhow::anyhow!("{p}"))?);
        }
    }
    let coded = session::code_all(&coder, &articles, session::threads(common));
    let mut sums = Account::default();
    let inputs = SAMPLES.map(|(name, text)| Input {
        origin: name.to_owned(),
        sha256: Some(detente_record::digest(text.as_bytes())),
    });
    let options = runs::options(common, None);
    let run = runs::begin(&mut store, "demo", &coder, options, inputs.to_vec())?;
    store.begin()?;
    for (article, coded) in articles.iter().zip(&coded) {
        account::count(&mut sums, coded);
        store.add(article, coded)?;
    }
    store.commit()?;
    add::regather(&mut store)?;
    store.finish_run(run, &session::now(), &sums)?;
    out.text(&format!("{}\n", account::lines(&sums)))?;

    let contested = store.incidents(&IncidentFilter {
        contested: true,
        ..IncidentFilter::default()
    })?;
    out.text(&format!(
        "\n{} incidents are contested. Those with most reports:\n\n",
        contested.len()
    ))?;
    for incident in most_reported(&contested, 4) {
        out.text(&incidents::show(&store, incident, &names)?)?;
    }

    let source = Source::default();
    let counts = source.counts(&store, source.end(&store)?)?;
    let busiest = counts.dyads().max_by_key(|pair| counts.acts(pair)).cloned();
    let pair = busiest.context("no two states have an act between them in the samples")?;
    let base = source.base_of(&store, &pair)?;
    let [a, b] = pair;
    let (levels, breaks) = relation::of_pair(&base, &a, &b, false, &Which::default());
    out.text(&detente_view::relation(&a, &b, &levels, &breaks, &names))?;

    if let Some(event) = strongest(&store, &a, &b)? {
        out.text("\nOne event, explained:\n\n")?;
        out.text(&detente_view::event(&event, &names))?;
        out.text("\n")?;
        out.text(&why::explain(&coder, &event.text, event.when.date))?;
    }
    out.text(&format!(
        "\nThe record is {0}. Go on with:\n  detente incidents --contested --db {0}\n  detente serve --db {0}\n",
        path.display()
    ))?;
    if !serve {
        return Ok(Done::All);
    }
    out.flush()?;
    drop(store);
    crate::commands::serve::serve(common, &path, ServeArgs::default())
}

fn most_reported(incidents: &[Incident], most: usize) -> Vec<&Incident> {
    let mut all: Vec<&Incident> = incidents.iter().collect();
    all.sort_by_key(|i| (std::cmp::Reverse(i.reports.len()), i.id.clone()));
    all.truncate(most);
    all.sort_by_key(|i| (i.from, i.id.clone()));
    all
}

// The most severe act between two states that a body sentence tells.
fn strongest(store: &Store, a: &str, b: &str) -> anyhow::Result<Option<Event>> {
    let mut events = store.events_of_dyad(a, b)?;
    events.retain(Event::is_act);
    events.sort_by(|x, y| {
        x.event_scale
            .total_cmp(&y.event_scale)
            .then_with(|| x.id.cmp(&y.id))
    });
    Ok(events.into_iter().find(|e| e.attribution.is_some()))
}

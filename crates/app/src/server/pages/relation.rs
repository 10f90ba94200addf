//! A relation: its level week by week, its breaks, what lies behind them.

use crate::server::ask::{Answer, Ask, Page, Refusal, cut};
use crate::server::chart::{self, Window};
use crate::server::pages::influence::{self, Panels};
use crate::server::pages::relations::breaks_json;
use crate::server::pages::series::{self, About};
use crate::server::parts::{self, event_path, relation_path, when};
use crate::server::relations::{Feed, Snapshot};
use crate::server::withheld;
use crate::session;
use detente_record::{
    Assessment, AssessmentAbout, Break, Day, Event, Evidence, Imported, Incident, Level, Record,
};
use detente_relations::{dyad, monday};
use detente_store::{Mark, Stretch};
use detente_view::{clean, day, shorten};
use maud::{Markup, html};
use serde_json::{Value, json};
use std::sync::Arc;

/// How many weeks are shown if nobody says.
const WEEKS: i32 = 104;

/// How many acts of a week are listed.
const OF_WEEK: usize = 40;

/// What is said of a relation, and when it was published.
type Said = (Assessment, Option<Day>);

/// Everything the page shows.
struct Shown {
    pair: [String; 2],
    window: Window,
    levels: Vec<Level>,
    breaks: Vec<Break>,
    contested: Vec<Incident>,
    said: Vec<Said>,
    week: Option<Week>,
    events: Vec<Event>,
    /// Dated later than the last report.
    later: Vec<Event>,
    next: Option<String>,
    /// Whether anything was coded here.
    coded: bool,
    about: Option<About>,
    now: Option<Level>,
    /// Events of an imported series, in place of those coded here.
    imported: Vec<Imported>,
    influence: Panels,
}

/// A week that is looked into.
struct Week {
    monday: Day,
    incidents: Vec<Incident>,
    events: Vec<Event>,
    imported: Vec<Imported>,
}

/// The page.
pub fn page(ask: &Ask) -> Answer {
    let lexicon = &ask.site.coder.lexicon;
    let state = |at: usize| {
        session::state(lexicon, ask.part(at)).map_err(|e| Refusal::Missing(e.to_string()))
    };
    let (a, b) = (state(0)?, state(1)?);
    if a == b {
        return Err(Refusal::Bad("a relation is of two states".into()));
    }
    let pair = dyad(&a, &b);
    let path = relation_path(&pair);
    if [ask.part(0), ask.part(1)] != [pair[0].as_str(), pair[1].as_str()] {
        return Err(Refusal::Moved(ask.query.with(&path, &[])));
    }
    let snapshot = ask.site.snapshot().ok_or(Refusal::NotYet)?;
    let feed = feed(ask, &snapshot)?;
    let shown = shown(ask, &snapshot, feed, pair)?;
    // One of the two is thrown away.
    if ask.twin {
        return Ok(Page {
            json: json(ask, &shown)?,
            body: html! {},
            title: String::new(),
            scripts: &[],
        });
    }
    let title = format!(
        "{} – {}",
        ask.name(&shown.pair[0]),
        ask.name(&shown.pair[1])
    );
    let body = body(ask, &shown, &title, &path)?;
    Ok(Page {
        title,
        body,
        json: Value::Null,
        scripts: &["chart.js"],
    })
}

// What it is counted from: an imported series that is asked for, else what the other pages are.
fn feed(ask: &Ask, snapshot: &Snapshot) -> Answer<Arc<Feed>> {
    let Some(name) = ask.query.get("series") else {
        return Ok(snapshot.feed.clone());
    };
    if snapshot.feed.source.series.as_deref() == Some(name) {
        return Ok(snapshot.feed.clone());
    }
    let found = ask.site.series(ask.store, name)?;
    found.ok_or_else(|| Refusal::Missing(format!("there is no imported series “{}”", clean(name))))
}

fn shown(ask: &Ask, snapshot: &Snapshot, feed: Arc<Feed>, pair: [String; 2]) -> Answer<Shown> {
    let [a, b] = pair.clone();
    let all = feed.levels(&pair);
    let window = window(ask, &feed, &pair, &all)?;
    let now = all.last().cloned();
    let levels = all.into_iter().filter(|l| window.holds(l.week)).collect();
    let known = feed.known(ask.store, ask.site.options.names, &pair)?;
    let mut breaks = known.breaks.clone();
    breaks.sort_by(|a, b| (b.detected, &a.id).cmp(&(a.detected, &b.id)));
    let week = match ask.query.day("week")? {
        Some(day) => Some(week(ask, &feed, &pair, monday(day))?),
        None => None,
    };
    let last = ask.store.last_published(None)?;
    let newest = |limit| Stretch {
        from: None,
        to: last,
        after: Mark::newest(),
        limit,
    };
    let contested = ask
        .store
        .newest_incidents(Some([&a, &b]), true, &newest(8))?;
    let contested = contested.into_iter().map(|(i, _)| i).collect();
    let contested = withheld::safe_all(ask, contested)?;
    // The window is for the chart; the newest events are the newest.
    let mut stretch = ask.stretch()?;
    (stretch.from, stretch.to) = (None, None);
    if ask.query.get("limit").is_none() {
        stretch.limit = 26;
    }
    let (mut events, mut imported, mut later) = (Vec::new(), Vec::new(), Vec::new());
    let next = match &feed.source.series {
        Some(series) => {
            imported = ask.store.newest_imported(series, &pair, &stretch)?;
            cut(&mut imported, stretch.limit - 1)
        }
        None => {
            let (now, after) = ask.parted(stretch)?;
            stretch = now;
            events = ask.store.newest_between(&a, &b, true, &stretch)?;
            if let Some(after) = after {
                later = ask.store.newest_between(&a, &b, true, &after)?;
            }
            cut(&mut events, stretch.limit - 1)
        }
    };
    Ok(Shown {
        coded: snapshot.feed.source.series.is_none(),
        about: series::about(ask, &feed)?,
        imported: imported.into_iter().map(|(event, _)| event).collect(),
        influence: influence::told(ask, &known.panels, &pair),
        now,
        said: ask.store.newest_assessments(&a, &b, 20)?,
        events: events.into_iter().map(|(event, _)| event).collect(),
        later: later.into_iter().map(|(event, _)| event).collect(),
        pair,
        window,
        levels,
        breaks,
        contested,
        week,
        next,
    })
}

// The weeks that are asked for; else the last two years, or the last two in
// which there was anything.
fn window(ask: &Ask, feed: &Feed, pair: &[String; 2], all: &[Level]) -> Answer<Window> {
    let (from, to) = (ask.query.day("from")?, ask.query.day("to")?);
    let last_act = feed.last_act(pair);
    let first = all.first().map(|l| l.week);
    let last = all.last().map(|l| l.week);
    let (Some(first), Some(last), Some(act)) = (first, last, last_act) else {
        let today = to.or(from).or(feed.last_week()).unwrap_or_default();
        return Ok(Window::of(monday(today), monday(today), [monday(today); 2]));
    };
    let back = |d: Day, weeks: i32| chart::weeks_later(d, -weeks);
    let mut end = if (last - act).get_days() > WEEKS * 7 {
        back(act, -26)
    } else {
        last
    };
    // A week that is looked into is in sight.
    let week = ask.query.day("week")?.map(monday);
    if let Some(week) = week.filter(|w| *w < back(end, WEEKS - 1) || end < *w) {
        end = back(week, -WEEKS / 2).max(first);
    }
    let to = to.map_or(end.min(last), monday);
    let from = from.map_or_else(|| back(to, WEEKS - 1).max(first), monday);
    if from > to {
        return Err(Refusal::Bad("“from” comes after “to”".into()));
    }
    Ok(Window::of(from, to, [first, last]))
}

fn week(ask: &Ask, feed: &Feed, pair: &[String; 2], monday: Day) -> Answer<Week> {
    let stretch = Stretch {
        from: Some(monday),
        to: Some(chart::days_later(monday, 6)),
        after: Mark::newest(),
        limit: OF_WEEK,
    };
    let [a, b] = pair;
    if let Some(series) = &feed.source.series {
        let imported = ask.store.newest_imported(series, pair, &stretch)?;
        return Ok(Week {
            monday,
            incidents: Vec::new(),
            events: Vec::new(),
            imported: imported.into_iter().map(|(event, _)| event).collect(),
        });
    }
    let events = ask.store.newest_between(a, b, true, &stretch)?;
    let incidents = ask.store.newest_incidents(Some([a, b]), false, &stretch)?;
    let incidents = incidents.into_iter().map(|(i, _)| i).collect();
    Ok(Week {
        monday,
        incidents: withheld::safe_all(ask, incidents)?,
        events: events.into_iter().map(|(e, _)| e).collect(),
        imported: Vec::new(),
    })
}

fn json(ask: &Ask, shown: &Shown) -> anyhow::Result<Value> {
    let mut said = Vec::new();
    for (assessment, _) in &shown.said {
        let mask = ask.mask(&assessment.article)?;
        said.push(parts::record(
            Record::Assessment(Box::new(assessment.clone())),
            &mask,
        )?);
    }
    let week = match &shown.week {
        None => Value::Null,
        Some(week) => json!({
            "monday": week.monday,
            "incidents": parts::incident_records(ask, &week.incidents)?,
            "events": parts::event_records(ask, &week.events)?,
            "imported": week.imported,
        }),
    };
    let levels = shown.levels.iter().map(|l| json!(Record::Level(l.clone())));
    Ok(json!({
        "dyad": shown.pair,
        "series": series::json(shown.about.as_ref()),
        "from": shown.window.from,
        "to": shown.window.to,
        "levels": levels.collect::<Vec<_>>(),
        "breaks": breaks_json(shown.breaks.iter()),
        "contested": parts::incident_records(ask, &shown.contested)?,
        "said": said,
        "influence": influence::json(&shown.influence, &shown.pair),
        "week": week,
        "events": parts::event_records(ask, &shown.events)?,
        "later": parts::event_records(ask, &shown.later)?,
        "imported": shown.imported,
        "next": shown.next,
    }))
}

fn body(ask: &Ask, shown: &Shown, title: &str, path: &str) -> anyhow::Result<Markup> {
    let [a, b] = &shown.pair;
    let next = shown.next.as_ref();
    let next = next.map(|n| format!("{}#events", ask.query.with(path, &[("after", n)])));
    let first = ask.query.get("after");
    let first = first.map(|_| format!("{}#events", ask.query.with(path, &[("after", "")])));
    let week = shown.week.as_ref().map(|w| w.monday);
    Ok(html! {
        p.crumb { a href="/relations" { "Relations" } " · " a href={ "/actor/" (a) } { (ask.name(a)) } " · " a href={ "/actor/" (b) } { (ask.name(b)) } }
        h1 { (title) }
        (series::choice(ask, path, shown.about.as_ref(), shown.coded)?)
        (standing(shown.now.as_ref()))
        @if shown.now.is_none() { p.notice { "No act between them is on record." } }
        @else { (chart::figure(ask, path, &shown.window, &shown.levels, &shown.breaks, week)) }
        @if let Some(week) = &shown.week { (week_section(ask, week, path)?) }
        div.columns.wide-left {
            section aria-labelledby="breaks" {
                h2 #breaks { "Breaks" }
                @if shown.breaks.is_empty() { p.soft { "None was found." } }
                @else {
                    p.soft { "The acts named are those that moved the figure, not its cause." }
                    ol.rows.tight { @for found in shown.breaks.iter().take(8) { (parts::break_row(ask, found, false)) } }
                    @if shown.breaks.len() > 8 {
                        details { summary { (shown.breaks.len() - 8) " older" } ol.rows.tight { @for found in shown.breaks.iter().skip(8).take(100) { (parts::break_row(ask, found, false)) } } }
                    }
                }
            }
            section aria-labelledby="contested" {
                h2 #contested { "Contested incidents" }
                @if shown.contested.is_empty() { p.soft { "None between these two." } }
                (parts::incidents(ask, &shown.contested)?)
                p { a href={ "/incidents?dyad=" (a) "-" (b) } { "All incidents of the two" } }
            }
        }
        (influence::section(ask, &shown.influence, &shown.pair))
        (said(ask, shown)?)
        section aria-labelledby="events" {
            h2 #events { "Newest acts between them" }
            @if shown.events.is_empty() && shown.imported.is_empty() { p.soft { "None is on record." } }
            @if shown.about.is_some() { (series::events(ask, &shown.imported)) }
            @else { (parts::later(shown.later.len(), &parts::events(ask, &shown.later)?)) (parts::events(ask, &shown.events)?) }
            (parts::pager(first, next))
        }
    })
}

fn standing(now: Option<&Level>) -> Markup {
    html! {
        @match now.filter(|l| l.evidence == Evidence::Recent) {
            None => p.lead { "No recent evidence: little or nothing was reported between them of late. That is not “neutral”." },
            Some(l) => p.lead {
                "In the week of " (day(l.week)) " the index stood at "
                strong { (format!("{:.0}", l.index[0])) } span.soft { (format!(" ({:.0} to {:.0})", l.index[1], l.index[2])) }
                " of 100" @if l.index[0] <= 0.0 { " (the scale ends there)" } "; mean tone of acts " strong { (parts::signed(l.tone[0])) } span.soft { " (" (parts::signed(l.tone[1])) " to " (parts::signed(l.tone[2])) ")" }
                "; " (format!("{:.1}", l.hostility[0])) " conflict acts in a usual week."
            },
        }
    }
}

fn week_section(ask: &Ask, week: &Week, path: &str) -> anyhow::Result<Markup> {
    let (before, after) = (
        chart::days_later(week.monday, -7),
        chart::days_later(week.monday, 7),
    );
    let to = |monday: Day| {
        format!(
            "{}#week",
            ask.query
                .with(path, &[("week", &monday.to_string()), ("after", "")])
        )
    };
    Ok(html! {
        section.week aria-labelledby="week" {
            h2 #week tabindex="-1" { "The week of " (day(week.monday)) }
            nav.pager aria-label="Weeks" {
                a rel="prev" href=(to(before)) { "← the week before" }
                a rel="next" href=(to(after)) { "the week after →" }
                a href=(ask.query.with(path, &[("week", "")])) { "close" }
            }
            @if week.incidents.is_empty() && week.events.is_empty() && week.imported.is_empty() { p.soft { "Nothing between them is dated to this week." } }
            @if !week.incidents.is_empty() { h3 { "Incidents" } (parts::incidents(ask, &week.incidents)?) }
            @if !week.imported.is_empty() {
                h3 { "Events of the series" @if week.imported.len() == OF_WEEK { span.soft { " · the last " (OF_WEEK) } } }
                (series::events(ask, &week.imported))
            }
            @if !week.events.is_empty() {
                h3 { "What was reported" @if week.events.len() == OF_WEEK { span.soft { " · the last " (OF_WEEK) } } }
                (parts::events(ask, &week.events)?)
            }
        }
    })
}

// What is said of the relation itself and of one's influence on the other.
fn said(ask: &Ask, shown: &Shown) -> anyhow::Result<Markup> {
    let mut rows = Vec::new();
    for (said, published) in &shown.said {
        let mask = ask.mask(&said.article)?;
        let speakers: Vec<_> = said.speaker.iter().map(|s| mask.entity(s)).collect();
        let who = match speakers.is_empty() {
            true => "the reporter".to_owned(),
            false => ask.site.names.entities(&speakers),
        };
        let of = match said.about {
            AssessmentAbout::Relation => "the relation".to_owned(),
            AssessmentAbout::Influence => format!(
                "influence of {} on {}",
                ask.name(&said.dyad[0]),
                ask.name(&said.dyad[1])
            ),
        };
        let direction = format!("{:?}", said.direction).to_lowercase();
        let words = shorten(&mask.text(&clean(&said.text)), 200);
        rows.push(html! {
            tr {
                td.short { (when(*published)) }
                td { (of) }
                td.short { (direction) }
                td { (who) }
                td { a href=(event_path(&said.id)) { "“" (words) "”" } }
            }
        });
    }
    Ok(html! {
        section aria-labelledby="said" {
            h2 #said { "Said of the relation, and of influence" }
            @if rows.is_empty() { p.soft { "Nobody is reported to have said how the two stand." } }
            @else {
                div.scroll tabindex="0" role="region" aria-label="Said of the relation" {
                    table {
                        caption { "Assessments in the words of those who make them; the newest " (rows.len()) }
                        thead { tr { th scope="col" { "Published" } th scope="col" { "Of" } th scope="col" { "Said to be" } th scope="col" { "By" } th scope="col" { "Words" } } }
                        tbody { @for row in &rows { (row) } }
                    }
                }
            }
        }
    })
}

//! What several pages show: rows of events and incidents, days, names.

use crate::masking;
use crate::server::ask::{Ask, part_of_path};
use detente_record::{
    Auxiliary, Break, BreakDirection, Day, Event, Incident, Record, Standing, Tier,
};
use detente_view::{Mask, clean, day, shorten};
use maud::{Markup, html};
use serde_json::Value;

impl Ask<'_> {
    /// Returns what is masked in what an article told.
    pub fn mask(&self, article: &str) -> anyhow::Result<Mask> {
        masking::of_article(self.store, article, self.site.options.names)
    }

    /// Returns what is masked in an incident.
    pub fn mask_of(&self, incident: &Incident) -> anyhow::Result<Mask> {
        masking::of_incident(self.store, &incident.id, self.site.options.names)
    }

    /// Returns the name of a state, or its code.
    pub fn name<'b>(&'b self, code: &'b str) -> &'b str {
        self.site.names.of(code)
    }
}

/// Returns the address of an event.
pub fn event_path(id: &str) -> String {
    format!("/event/{}", part_of_path(id))
}

/// Returns the address of an incident.
pub fn incident_path(id: &str) -> String {
    format!("/incident/{}", part_of_path(id))
}

/// Returns the address of an article.
pub fn article_path(id: &str) -> String {
    format!("/article/{}", part_of_path(id))
}

/// Returns the address of a relation.
pub fn relation_path(pair: &[String; 2]) -> String {
    format!(
        "/relation/{}/{}",
        part_of_path(&pair[0]),
        part_of_path(&pair[1])
    )
}

/// A day for a person, and for a machine.
pub fn when(date: Option<Day>) -> Markup {
    match date {
        Some(date) => html! { time datetime=(date) { (day(date)) } },
        None => html! { span.undated { "undated" } },
    }
}

/// What kind of act, in words: "accuse, disapprove".
pub fn act(event: &Event) -> String {
    let types = event.event.iter().map(|t| t.code().to_lowercase());
    let words: Vec<String> = types
        .chain(event.mode.iter().map(|m| m.replace('_', " ")))
        .collect();
    words.join(", ")
}

/// On whose word an act stands, where it is not plainly told.
pub fn standing(event: &Event) -> Vec<&'static str> {
    let mut told = match event.standing {
        Standing::Narrated => Vec::new(),
        Standing::Owned => vec!["by its own word"],
        Standing::Attributed => vec!["by another’s word"],
        Standing::Alleged => vec!["alleged"],
        Standing::Denied => vec!["denied"],
    };
    told.extend(event.auxiliary.iter().map(|a| match a {
        Auxiliary::Historical => "background",
        Auxiliary::Future => "planned",
        Auxiliary::Hypothetical => "hypothetical",
        Auxiliary::Negation => "did not happen",
    }));
    told
}

/// Cooperation or conflict: a sign, a hue and a word.
pub fn side(quad: u8) -> Markup {
    let (class, sign, word) = match quad {
        1 | 2 => ("cooperation", "▲", "cooperation"),
        _ => ("conflict", "▼", "conflict"),
    };
    html! { span.side.(class) title=(word) { span aria-hidden="true" { (sign) } span.unseen { (word) ": " } } }
}

/// Who does it to whom.
pub fn parties(ask: &Ask, event: &Event, mask: &Mask) -> String {
    let names = &ask.site.names;
    let of = |list: &[detente_record::Entity]| {
        let masked: Vec<_> = list.iter().map(|e| mask.entity(e)).collect();
        names.entities(&masked)
    };
    let actor = if event.actor.is_empty() {
        "somebody unnamed".to_owned()
    } else {
        of(&event.actor)
    };
    match event.recipient.is_empty() {
        true => actor,
        false => format!("{actor} → {}", of(&event.recipient)),
    }
}

/// Events, one under the other, newest first.
pub fn events(ask: &Ask, list: &[Event]) -> anyhow::Result<Markup> {
    let mut rows = Vec::new();
    for event in list {
        let mask = ask.mask(&event.article)?;
        let source = ask.store.source_of(&event.article)?;
        let told = standing(event);
        rows.push(html! {
            li.row {
                div.day { (when(event.when.date)) }
                div.what {
                    (side(event.quad_code))
                    a href=(event_path(&event.id)) { (parties(ask, event, &mask)) }
                    " " span.act { (act(event)) }
                    @for word in &told { " " span.tag { (word) } }
                    p.words { "“" (shorten(&mask.text(&clean(&event.text)), 220)) "”" }
                }
                div.score title="PLOVER score, −10 to +10" { (signed(event.event_scale)) }
                div.source { (source.as_deref().map(clean).unwrap_or_default()) }
            }
        });
    }
    Ok(html! { ol.rows { @for row in &rows { (row) } } })
}

/// What is dated later than the last report, apart from what is newest.
pub fn later(n: usize, rows: &Markup) -> Markup {
    html! {
        @if n > 0 {
            details {
                summary { (n) " dated later than the last report" }
                p.soft { "Planned, or a date misread: they count as no act." }
                (rows)
            }
        }
    }
}

/// The headline of an article; of one that has none its first words.
pub fn headline(title: Option<&str>, text: &str) -> String {
    match title.map(clean).filter(|t| !t.is_empty()) {
        Some(title) => title,
        None => format!("“{}”", shorten(clean(text).trim(), 70)),
    }
}

/// Incidents, one under the other.
pub fn incidents(ask: &Ask, list: &[Incident]) -> anyhow::Result<Markup> {
    let mut rows = Vec::new();
    for incident in list {
        let mask = ask.mask_of(incident)?;
        rows.push(incident_row(ask, incident, &mask));
    }
    Ok(html! { ol.rows { @for row in &rows { (row) } } })
}

fn incident_row(ask: &Ask, incident: &Incident, mask: &Mask) -> Markup {
    let place = incident.place.as_deref().map(clean).unwrap_or_default();
    let place = mask.field(&place);
    html! {
        li.row {
            div.day { (when(incident.from)) }
            div.what {
                a href=(incident_path(&incident.id)) { (mask.field(&clean(&incident.title))) }
                @if incident.disputed { " " span.tag.dispute { "disputed" } }
                @if incident.divergent { " " span.tag.dispute { "accounts differ" } }
                p.words {
                    (detente_view::reports_line(incident))
                    @if !place.is_empty() { " · " (place) }
                    @for pair in incident.dyads.iter().take(3) {
                        " · " a href=(relation_path(pair)) { (ask.name(&pair[0])) " – " (ask.name(&pair[1])) }
                    }
                }
            }
        }
    }
}

/// A break, with the acts that moved the figure.
pub fn break_row(ask: &Ask, found: &Break, whose: bool) -> Markup {
    let (class, sign, word) = match found.direction {
        BreakDirection::Down => ("conflict", "▼", "worse"),
        BreakDirection::Up => ("cooperation", "▲", "better"),
    };
    let tier = tier(found.tier);
    let week = format!("{}?week={}#week", relation_path(&found.dyad), found.date);
    html! {
        li.row {
            div.day { (when(Some(found.detected))) }
            div.what {
                span.side.(class) { (sign) " " (word) }
                " "
                @if whose { a href=(week) { (ask.name(&found.dyad[0])) " – " (ask.name(&found.dyad[1])) } }
                @else { a href=(week) { "from the week of " (day(found.date)) } }
                " " span.tag title=(tier_means(found.tier)) { (tier) }
                @if found.new_low { " " span.tag { "a 52-week low" } }
                @if found.one_report { " " span.tag { "rests on one report" } }
                @if found.mix == detente_record::Mix::Louder && detente_view::mix_words(found).is_some() { " " span.tag { "more of the same" } }
                @if let Some(first) = found.because.first() {
                    p.words {
                        "The act that moved the figure most: "
                        // What was imported has no page of its own.
                        @if first.event.contains(':') || first.event.is_empty() { (shorten(&clean(&first.text), 160)) }
                        @else { a href=(event_path(&first.event)) { "“" (shorten(&clean(&first.text), 160)) "”" } }
                    }
                }
            }
            div.score title="how far beyond the usual; the alarm’s own figure" { (format!("{:.1}", found.score)) }
        }
    }
}

/// How strong a break is, in a word.
pub fn tier(tier: Tier) -> &'static str {
    match tier {
        Tier::Log => "log",
        Tier::Watch => "watch",
        Tier::Alert => "alert",
    }
}

fn tier_means(tier: Tier) -> &'static str {
    match tier {
        Tier::Log => "as a quiet pair gives about every two years: written down only",
        Tier::Watch => "as a quiet pair gives about every four years: worth a look",
        Tier::Alert => "as a quiet pair gives about every ten years: worth an interruption",
    }
}

/// A figure with its sign.
pub fn signed(figure: f64) -> String {
    format!("{figure:+.1}").replace('-', "−")
}

/// Where the next page of a list is.
pub fn pager(first: Option<String>, next: Option<String>) -> Markup {
    html! {
        @if first.is_some() || next.is_some() {
            nav.pager aria-label="More of the list" {
                @if let Some(first) = &first { a href=(first) { "To the newest" } }
                @if let Some(next) = &next { a rel="next" href=(next) { "More" } }
            }
        }
    }
}

/// A record as JSON, masked, its `type` first.
pub fn record(record: Record, mask: &Mask) -> anyhow::Result<Value> {
    masking::masked(&record, mask)
}

/// Events as JSON, masked.
pub fn event_records(ask: &Ask, list: &[Event]) -> anyhow::Result<Vec<Value>> {
    let one = |e: &Event| record(Record::Event(Box::new(e.clone())), &ask.mask(&e.article)?);
    list.iter().map(one).collect()
}

/// Incidents as JSON, masked.
pub fn incident_records(ask: &Ask, list: &[Incident]) -> anyhow::Result<Vec<Value>> {
    let one = |i: &Incident| record(Record::Incident(Box::new(i.clone())), &ask.mask_of(i)?);
    list.iter().map(one).collect()
}

//! An article, with everything it gave.

use crate::masking;
use crate::server::ask::{Answer, Ask, Page, Refusal};
use crate::server::parts::{self, when};
use crate::server::text::{self, Mark};
use crate::server::withheld;
use detente_record::{Article, Coded, Handling, Incident, Part, TextInfo};
use detente_view::{Mask, clean, shorten};
use maud::{Markup, html};
use serde_json::{Value, json};

/// The page.
pub fn page(ask: &Ask) -> Answer {
    let id = ask.part(0);
    let missing = || Refusal::Missing(format!("no article is called “{}”", clean(id)));
    let article = match ask.store.article(id) {
        Err(error @ detente_store::Error::Ambiguous { .. }) => {
            return Err(Refusal::Bad(error.to_string()));
        }
        found => found?
            .filter(|a| a.handling == Handling::Open)
            .ok_or_else(missing)?,
    };
    if article.id != id {
        return Err(Refusal::Moved(parts::article_path(&article.id)));
    }
    let coded = ask.store.coded(&article.id)?.unwrap_or_default();
    let mask = ask.mask(&article.id)?;
    let json = json(ask, &article, &coded, &mask)?;
    let title = mask.text(&parts::headline(article.title.as_deref(), &article.text));
    let incidents = incidents(ask, &coded)?;
    let body = html! {
        p.crumb { "Article · " (article.source.as_deref().map(clean).unwrap_or_else(|| "no outlet named".into())) " · " (when(article.published)) }
        h1 { (title) }
        @if let Some(day) = article.withdrawn {
            p.notice { "The outlet withdrew this article on " (when(Some(day))) "." }
        }
        div.columns {
            section aria-labelledby="text" {
                h2 #text { "The text" }
                (body_of(&article, &coded, &mask))
                p.soft { "Underlined words lead to the records they gave." }
            }
            section aria-labelledby="gave" {
                h2 #gave { "What it gave" }
                (gave(ask, &coded, &mask))
                @if !incidents.is_empty() {
                    h2 { "Incidents it reports" }
                    (parts::incidents(ask, &incidents)?)
                }
                (set_aside(&article, &coded, &mask))
                (provenance(&article, &mask))
            }
        }
    };
    Ok(Page {
        title,
        body,
        json,
        scripts: &[],
    })
}

fn json(ask: &Ask, article: &Article, coded: &Coded, mask: &Mask) -> anyhow::Result<Value> {
    let mut records = Vec::new();
    for record in coded.records() {
        // Whose names are masked is not told, unless names are shown.
        if !matches!(record, detente_record::Record::Protected(_)) || ask.site.options.names {
            records.push(parts::record(record, mask)?);
        }
    }
    let notes = coded.notes.iter().map(|n| masking::masked(n, mask));
    Ok(json!({
        "article": masking::masked(article, mask)?,
        "records": records,
        "notes": notes.collect::<anyhow::Result<Vec<_>>>()?,
        "sentences": coded.sentences,
    }))
}

fn incidents(ask: &Ask, coded: &Coded) -> anyhow::Result<Vec<Incident>> {
    let mut incidents: Vec<Incident> = Vec::new();
    for event in &coded.events {
        for incident in ask.store.incidents_of(&event.id)? {
            if !incidents.iter().any(|i| i.id == incident.id) {
                incidents.push(incident);
            }
        }
    }
    withheld::safe_all(ask, incidents)
}

fn body_of(article: &Article, coded: &Coded, mask: &Mask) -> Markup {
    let mut marks: Vec<(Part, Mark)> = Vec::new();
    let mut add = |info: &TextInfo, span: &detente_record::Span, id: &str| {
        let to = Some(parts::event_path(id));
        marks.push((
            info.part,
            Mark {
                start: span.start,
                end: span.end,
                what: "gave",
                to,
            },
        ));
    };
    for e in &coded.events {
        add(&e.text_info, &e.trigger, &e.id);
    }
    for o in &coded.occurrences {
        add(&o.text_info, &o.trigger, &o.id);
    }
    for a in &coded.assessments {
        add(&a.text_info, &a.trigger, &a.id);
    }
    for c in &coded.claims {
        if let Some(cue) = &c.cue {
            add(&c.text_info, cue, &c.id);
        }
    }
    let of = |part: Part| -> Vec<Mark> {
        let own = marks.iter().filter(|(p, _)| *p == part);
        own.map(|(_, m)| m.clone()).collect()
    };
    let (in_title, in_body) = (of(Part::Title), of(Part::Body));
    let title = article.title.as_deref().unwrap_or("");
    html! {
        article.text {
            @if !title.is_empty() { h3 { (text::marked(title, 0, title.len(), &in_title, mask)) } }
            @for (from, to) in text::paragraphs(&article.text) {
                p { (text::marked(&article.text, from, to, &in_body, mask)) }
            }
        }
    }
}

fn gave(ask: &Ask, coded: &Coded, mask: &Mask) -> Markup {
    let names = &ask.site.names;
    html! {
        @if coded.is_empty() { p { "Nothing: no act, occurrence, claim or assessment was found in it." } }
        ul.gave {
            @for e in &coded.events {
                li {
                    (parts::side(e.quad_code))
                    a href=(parts::event_path(&e.id)) { (parts::parties(ask, e, mask)) } " " span.act { (parts::act(e)) }
                    @for word in parts::standing(e) { " " span.tag { (word) } }
                }
            }
            @for o in &coded.occurrences {
                @let kind = format!("{:?}", o.kind).to_lowercase();
                @let victims: Vec<_> = o.victims.iter().map(|v| mask.entity(v)).collect();
                li { span.side aria-hidden="true" { "●" } " " a href=(parts::event_path(&o.id)) { (names.entities(&victims)) } " " span.act { (kind) } }
            }
            @for c in &coded.claims {
                @let stance = format!("{:?}", c.stance).to_lowercase();
                @let speakers: Vec<_> = c.speaker.iter().map(|v| mask.entity(v)).collect();
                li {
                    span.side aria-hidden="true" { "“" } " " a href=(parts::event_path(&c.id)) { (names.entities(&speakers)) } " " span.act { (stance) }
                    " " span.soft { (shorten(&mask.text(&clean(&c.content.text)), 90)) }
                }
            }
            @for a in &coded.assessments {
                @let direction = format!("{:?}", a.direction).to_lowercase();
                li { span.side aria-hidden="true" { "↕" } " " a href=(parts::event_path(&a.id)) { (ask.name(&a.dyad[0])) " – " (ask.name(&a.dyad[1])) } " " span.act { "said to be " (direction) } }
            }
        }
    }
}

fn set_aside(article: &Article, coded: &Coded, mask: &Mask) -> Markup {
    html! {
        @if !coded.notes.is_empty() {
            details {
                summary { (coded.notes.len()) " of " (coded.sentences) " sentences set aside, and why" }
                ul.notes {
                    @for note in &coded.notes {
                        li {
                            @match note.sentence { Some(n) => { "sentence " (n) ": " }, None => "the article: " }
                            (note.reason.word())
                            @if !note.detail.is_empty() { span.soft { " · " (mask.text(&clean(&note.detail))) } }
                        }
                    }
                }
            }
        }
        @if article.text.trim().is_empty() { p { "It has no text." } }
    }
}

fn provenance(article: &Article, mask: &Mask) -> Markup {
    let url = article.url.as_deref().filter(|u| !mask.reveals(u));
    // Only an address that a reader would expect to follow is one.
    let web = url.filter(|u| u.starts_with("https://") || u.starts_with("http://"));
    html! {
        h2 { "Where it is from" }
        dl.facts {
            @if let Some(url) = web { dt { "address" } dd { a rel="noreferrer noopener" href=(url) { (url) } } }
            @else if let Some(url) = url { dt { "address" } dd { code { (clean(url)) } } }
            @if let Some(at) = &article.retrieved { dt { "read" } dd { (at) } }
            dt { "made of it by" } dd { (article.extractor) }
            dt { "text’s SHA-256" } dd { code { (article.text_sha256) } }
            dt { "id" } dd { code { (article.id) } }
            @if let Some(of) = &article.version_of { dt { "version of" } dd { a href=(parts::article_path(of)) { (of) } } }
            @if let Some(of) = &article.corrects { dt { "corrects" } dd { a href=(parts::article_path(of)) { (of) } } }
        }
    }
}

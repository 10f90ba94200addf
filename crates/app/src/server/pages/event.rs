//! One record: the words it rests on, its frame, why.

use crate::masking;
use crate::server::ask::{Answer, Ask, Page, Refusal, part_of_path};
use crate::server::parts::{self, article_path, incident_path, when};
use crate::server::text::{self, Mark};
use crate::server::{review, withheld};
use detente_record::{
    Article, Assessment, Attribution, Claim, Day, Entity, Event, Handling, Occurrence, Part,
    Record, Span, TextInfo,
};
use detente_view::{Mask, clean};
use maud::{Markup, html};
use serde_json::json;

/// What a record of an article rests on, whatever its kind.
struct Rests {
    kind: &'static str,
    id: String,
    sentence: String,
    info: TextInfo,
    frame: Option<String>,
    marks: Vec<Mark>,
    facts: Vec<(&'static str, Markup)>,
    title: String,
    day: Option<Day>,
}

/// The page.
pub fn page(ask: &Ask) -> Answer {
    let (found, article) = of(ask, ask.part(0))?;
    let mask = ask.mask(&article.id)?;
    let rests = rests(ask, &found, &article, &mask);
    if rests.id != ask.part(0) {
        return Err(Refusal::Moved(parts::event_path(&rests.id)));
    }
    let incidents = ask.store.incidents_of(&rests.id)?;
    let incidents = withheld::safe_all(ask, incidents)?;
    let clauses = ask
        .site
        .coder
        .why(&rests.sentence, article.published.or(rests.day));
    let frame = rests.frame.as_deref().and_then(|id| ask.site.frame(id));
    let reviews = review::of(ask.site, &rests.id);
    let mut meta = masking::masked(&article, &mask)?;
    if let Some(map) = meta.as_object_mut() {
        map.remove("text");
    }
    let why: Vec<_> = clauses.iter().map(|c| why_json(c, &mask)).collect();
    let json = json!({
        "record": parts::record(found.clone(), &mask)?,
        "article": meta,
        "frame": frame.map(|f| json!({"id": f.id, "means": f.means})),
        "incidents": incidents.iter().map(|i| &i.id).collect::<Vec<_>>(),
        "why": why,
        "reviews": reviews,
    });
    let body = html! {
        p.crumb { (rests.kind) " · " a href=(article_path(&article.id)) { (headline(&article, &mask)) } }
        h1 { (rests.title) }
        div.columns {
            section.words-of aria-labelledby="words" {
                h2 #words { "The words" }
                (in_article(&article, &rests, &mask))
                p.key {
                    @for what in kinds(&rests.marks) { mark.(what) { (what) } " " }
                    span.soft { "marked in the sentence this record rests on" }
                }
            }
            section aria-labelledby="facts" {
                h2 #facts { "The record" }
                dl.facts {
                    @for (name, value) in &rests.facts { dt { (name) } dd { (value) } }
                    @if let Some(frame) = frame {
                        dt { "frame" }
                        dd { a href={ "/codebook/" (frame.id) } { (frame.id) } p.soft { (frame.means) } }
                    }
                    @for incident in &incidents {
                        dt { "incident" }
                        dd { a href=(incident_path(&incident.id)) { (mask.field(&clean(&incident.title))) } }
                    }
                    dt { "id" } dd { code { (rests.id) } }
                }
            }
        }
        section aria-labelledby="why" {
            h2 #why { "Why" }
            p.soft { "Its sentence, read again now, clause by clause: what was found, and what was nearly found." }
            (why_list(&clauses, &mask))
        }
        (review::section(ask, &rests.id, &reviews))
    };
    Ok(Page {
        title: rests.title,
        body,
        json,
        scripts: &[],
    })
}

/// Looks up a record that may be served, with its article.
pub fn of(ask: &Ask, id: &str) -> Answer<(Record, Article)> {
    let missing = || Refusal::Missing(format!("no record is called “{}”", clean(id)));
    let record = match ask.store.record(id) {
        Err(error @ detente_store::Error::Ambiguous { .. }) => {
            return Err(Refusal::Bad(error.to_string()));
        }
        found => found?.ok_or_else(missing)?,
    };
    let article = match &record {
        Record::Event(e) => &e.article,
        Record::Occurrence(o) => &o.article,
        Record::Claim(c) => &c.article,
        Record::Assessment(a) => &a.article,
        Record::Incident(i) => return Err(Refusal::Moved(incident_path(&i.id))),
        // Who is protected is nobody's business here.
        _ => return Err(missing()),
    };
    let article = ask.store.article(article)?.ok_or_else(missing)?;
    if article.handling != Handling::Open {
        return Err(missing());
    }
    Ok((record, article))
}

fn headline(article: &Article, mask: &Mask) -> String {
    let title = article.title.as_deref().map(clean).unwrap_or_default();
    let source = article.source.as_deref().map(clean);
    let source = source.unwrap_or_else(|| "no outlet named".to_owned());
    match title.as_str() {
        "" => source,
        title => format!("{source}: {}", mask.text(title)),
    }
}

fn rests(ask: &Ask, record: &Record, article: &Article, mask: &Mask) -> Rests {
    match record {
        Record::Event(e) => of_event(ask, e, article, mask),
        Record::Occurrence(o) => of_occurrence(ask, o, article, mask),
        Record::Claim(c) => of_claim(ask, c, mask),
        Record::Assessment(a) => of_assessment(ask, a, mask),
        _ => Rests {
            kind: "record",
            id: String::new(),
            sentence: String::new(),
            info: TextInfo::default(),
            frame: None,
            marks: Vec::new(),
            facts: Vec::new(),
            title: String::new(),
            day: None,
        },
    }
}

fn mark(start: usize, end: usize, what: &'static str) -> Mark {
    Mark {
        start,
        end,
        what,
        to: None,
    }
}

fn of_span(span: &Span, what: &'static str) -> Mark {
    mark(span.start, span.end, what)
}

fn of_entities(list: &[Entity], what: &'static str) -> Vec<Mark> {
    let spans = list.iter().filter_map(|e| e.start.zip(e.end));
    spans.map(|(start, end)| mark(start, end, what)).collect()
}

// A date or a place is known by its words only: those in the sentence.
fn of_words(
    article: &Article,
    info: &TextInfo,
    words: Option<&str>,
    what: &'static str,
) -> Option<Mark> {
    let words = words.filter(|w| !w.is_empty())?;
    let text = part_of(article, info.part);
    let at = text.get(info.start..info.end)?.find(words)?;
    Some(mark(info.start + at, info.start + at + words.len(), what))
}

fn part_of(article: &Article, part: Part) -> &str {
    match part {
        Part::Title => article.title.as_deref().unwrap_or(""),
        Part::Body => &article.text,
    }
}

fn of_event(ask: &Ask, e: &Event, article: &Article, mask: &Mask) -> Rests {
    let mut marks = vec![of_span(&e.trigger, "act")];
    marks.extend(of_entities(&e.actor, "actor"));
    marks.extend(of_entities(&e.recipient, "recipient"));
    let place = e.event_loc.as_ref().map(|l| l.name.as_str());
    marks.extend(of_words(
        article,
        &e.text_info,
        e.when.date_text.as_deref(),
        "date",
    ));
    marks.extend(of_words(article, &e.text_info, place, "place"));
    let mut facts = vec![
        ("actor", entities(ask, &e.actor, mask)),
        ("recipient", entities(ask, &e.recipient, mask)),
        (
            "act",
            html! { (parts::side(e.quad_code)) " " (parts::act(e)) span.soft { " · score " (parts::signed(e.event_scale)) " · CAMEO " (e.cameo) } },
        ),
    ];
    facts.push(("date", date(&e.when)));
    facts.extend(e.event_loc.as_ref().map(|l| ("place", location(ask, l))));
    facts.push((
        "standing",
        said(ask, e.attribution.as_deref(), &parts::standing(e), mask),
    ));
    if !e.context.is_empty() {
        facts.push((
            "context",
            html! { (e.context.join(", ").replace('_', " ")) },
        ));
    }
    if !e.rules.is_empty() {
        facts.push((
            "rules",
            html! { @for rule in &e.rules { (clean(rule)) br; } },
        ));
    }
    Rests {
        kind: "Event",
        id: e.id.clone(),
        sentence: e.text.clone(),
        info: e.text_info.clone(),
        frame: Some(e.frame.clone()),
        marks,
        facts,
        title: format!("{}: {}", parts::parties(ask, e, mask), parts::act(e)),
        day: e.when.date,
    }
}

fn of_occurrence(ask: &Ask, o: &Occurrence, article: &Article, mask: &Mask) -> Rests {
    let mut marks = vec![of_span(&o.trigger, "act")];
    marks.extend(of_entities(&o.victims, "victim"));
    let place = o.event_loc.as_ref().map(|l| l.name.as_str());
    marks.extend(of_words(
        article,
        &o.text_info,
        o.when.date_text.as_deref(),
        "date",
    ));
    marks.extend(of_words(article, &o.text_info, place, "place"));
    let kind = format!("{:?}", o.kind)
        .to_lowercase()
        .replace("detentionabuse", "abuse in detention");
    let mut facts = vec![("victims", entities(ask, &o.victims, mask))];
    facts.extend(
        o.cause
            .as_deref()
            .map(|c| ("cause given", html! { "“" (mask.text(&clean(c))) "”" })),
    );
    if !o.custodian.is_empty() {
        facts.push(("held by", entities(ask, &o.custodian, mask)));
    }
    facts.push(("date", date(&o.when)));
    facts.extend(o.event_loc.as_ref().map(|l| ("place", location(ask, l))));
    facts.push(("standing", said(ask, o.attribution.as_deref(), &[], mask)));
    Rests {
        kind: "Occurrence",
        id: o.id.clone(),
        sentence: o.text.clone(),
        info: o.text_info.clone(),
        frame: Some(o.frame.clone()),
        marks,
        facts,
        title: match o.victims.is_empty() {
            true => format!("What befell: {kind}"),
            false => format!("{}: {kind}", names(ask, &o.victims, mask)),
        },
        day: o.when.date,
    }
}

fn of_claim(ask: &Ask, c: &Claim, mask: &Mask) -> Rests {
    let mut marks = of_entities(&c.speaker, "speaker");
    marks.extend(c.cue.as_ref().map(|cue| of_span(cue, "cue")));
    match c.content.parts.is_empty() {
        true => marks.push(mark(c.content.start, c.content.end, "content")),
        false => marks.extend(c.content.parts.iter().map(|[s, e]| mark(*s, *e, "content"))),
    }
    let stance = format!("{:?}", c.stance).to_lowercase();
    let facts = vec![
        ("speaker", entities(ask, &c.speaker, mask)),
        (
            "stance",
            html! { (stance) @if c.quoted { span.soft { " · in quotation marks" } } },
        ),
        (
            "what is said",
            html! { "“" (mask.text(&clean(&c.content.text))) "”" },
        ),
        (
            "tells of",
            html! {
                @if c.events.is_empty() { "no act that is coded" }
                @for id in &c.events { a href=(parts::event_path(id)) { code { (id.get(..9).unwrap_or(id)) } } " " }
            },
        ),
    ];
    Rests {
        kind: "Claim",
        id: c.id.clone(),
        sentence: c.text.clone(),
        info: c.text_info.clone(),
        frame: None,
        marks,
        facts,
        title: format!("{} {stance}", names(ask, &c.speaker, mask)),
        day: None,
    }
}

fn of_assessment(ask: &Ask, a: &Assessment, mask: &Mask) -> Rests {
    let pair = format!("{} – {}", ask.name(&a.dyad[0]), ask.name(&a.dyad[1]));
    let direction = format!("{:?}", a.direction).to_lowercase();
    let about = format!("{:?}", a.about).to_lowercase();
    Rests {
        kind: "Assessment",
        id: a.id.clone(),
        sentence: a.text.clone(),
        info: a.text_info.clone(),
        frame: Some(a.frame.clone()),
        marks: vec![of_span(&a.trigger, "act")],
        facts: vec![
            (
                "relation",
                html! { a href=(parts::relation_path(&a.dyad)) { (pair) } },
            ),
            ("said of", html! { (about) ": " (direction) }),
            (
                "speaker",
                if a.speaker.is_empty() {
                    html! { "the reporter" }
                } else {
                    entities(ask, &a.speaker, mask)
                },
            ),
        ],
        title: format!("{pair}: {about} said to be {direction}"),
        day: None,
    }
}

fn names(ask: &Ask, list: &[Entity], mask: &Mask) -> String {
    let masked: Vec<_> = list.iter().map(|e| mask.entity(e)).collect();
    ask.site.names.entities(&masked)
}

fn entities(ask: &Ask, list: &[Entity], mask: &Mask) -> Markup {
    html! {
        @if list.is_empty() { span.soft { "nobody named" } }
        @for entity in list {
            @let shown = mask.entity(entity);
            @let basis = format!("{:?}", entity.basis).to_lowercase();
            div {
                @if entity.code.is_empty() { (ask.site.names.entity(&shown)) }
                @else { a href={ "/actor/" (part_of_path(&entity.code)) } { (ask.site.names.entity(&shown)) } }
                span.soft {
                    " · " (if entity.code.is_empty() { "unknown" } else { &entity.code })
                    @for sector in &entity.sector { " " (sector) }
                    ", by " (basis) " “" (clean(&shown.entity_text)) "”"
                }
            }
        }
    }
}

fn date(of: &detente_record::When) -> Markup {
    let basis = format!("{:?}", of.date_basis).to_lowercase();
    let precision = format!("{:?}", of.date_precision).to_lowercase();
    html! {
        (when(of.date))
        @if let Some(end) = of.enddate { " to " (when(Some(end))) }
        span.soft { " · to the " (precision) ", " (basis) @if let Some(words) = &of.date_text { " from “" (clean(words)) "”" } }
    }
}

fn location(ask: &Ask, of: &detente_record::Location) -> Markup {
    let basis = format!("{:?}", of.basis).to_lowercase();
    html! {
        (clean(&of.name))
        @if of.name != ask.name(&of.country) && !of.country.is_empty() { ", " (ask.name(&of.country)) }
        span.soft {
            " · " (of.precision) ", " (basis)
            @if let (Some(lat), Some(lon)) = (of.lat, of.lon) { " · " (format!("{lat:.2}, {lon:.2}")) }
        }
    }
}

fn said(ask: &Ask, chain: Option<&[Attribution]>, told: &[&str], mask: &Mask) -> Markup {
    let chain = chain.unwrap_or_default();
    html! {
        @if told.is_empty() { "told as it is" } @else { (told.join(", ")) }
        @if chain.is_empty() { span.soft { " · on the reporter’s word" } }
        @for link in chain {
            span.soft {
                " · on the word of " (names(ask, &link.speaker, mask))
                @if let Some(claim) = &link.claim { " (" a href=(parts::event_path(claim)) { "claim" } ")" }
            }
        }
    }
}

fn kinds(marks: &[Mark]) -> Vec<&'static str> {
    let mut kinds: Vec<_> = Vec::new();
    for mark in marks {
        if !kinds.contains(&mark.what) {
            kinds.push(mark.what);
        }
    }
    kinds
}

// The article, its sentence standing out.
fn in_article(article: &Article, rests: &Rests, mask: &Mask) -> Markup {
    let info = &rests.info;
    let title = article.title.as_deref().unwrap_or("");
    let of_title = info.part == Part::Title;
    let title_marks: &[Mark] = if of_title { &rests.marks } else { &[] };
    let body = &article.text;
    html! {
        article.text lang=[article.language.as_deref().filter(|l| l.len() < 9 && l.is_ascii())] {
            @if !title.is_empty() { h3 { (text::marked(title, 0, title.len(), title_marks, mask)) } }
            p.soft { @if let Some(source) = article.source.as_deref().map(clean).filter(|s| !s.is_empty()) { (source) " · " } (when(article.published)) }
            @for (from, to) in text::paragraphs(body) {
                p {
                    @if !of_title && from <= info.start && info.end <= to {
                        (text::marked(body, from, info.start, &[], mask))
                        span.sentence { (text::marked(body, info.start, info.end, &rests.marks, mask)) }
                        (text::marked(body, info.end, to, &[], mask))
                    } @else {
                        (text::marked(body, from, to, &[], mask))
                    }
                }
            }
        }
    }
}

fn why_json(c: &detente_coding::Why, mask: &Mask) -> serde_json::Value {
    let words = |text: &str| mask.text(text);
    json!({
        "predicate": words(&c.predicate),
        "roles": c.roles.iter().map(|(role, text)| json!({"role": role, "text": words(text)})).collect::<Vec<_>>(),
        "told": c.told,
        "frame": c.frame.as_ref().map(|(id, means)| json!({"id": id, "means": means})),
        "slots": c.slots.iter().map(|[slot, code, text, basis]| json!({"slot": slot, "code": code, "text": words(text), "basis": basis})).collect::<Vec<_>>(),
        "near": c.near.iter().map(|(id, missing)| json!({"frame": id, "missing": words(missing)})).collect::<Vec<_>>(),
        "rules": c.rules,
    })
}

fn why_list(clauses: &[detente_coding::Why], mask: &Mask) -> Markup {
    html! {
        @if clauses.is_empty() { p { "No clause was found in it." } }
        ol.why {
            @for c in clauses {
                li {
                    strong { (mask.text(&clean(&c.predicate))) }
                    @if !c.told.is_empty() { span.soft { " " (c.told.join(", ")) } }
                    @match &c.frame {
                        Some((id, means)) => div { "→ " a href={ "/codebook/" (id) } { (id) } ": " (means) },
                        None => div.soft { (if c.near.is_empty() { "no frame has this word" } else { "no frame matched" }) },
                    }
                    @if !c.roles.is_empty() {
                        dl.roles { @for (role, words) in &c.roles { dt { (role) } dd { (mask.text(&clean(words))) } } }
                    }
                    @for rule in &c.rules { div.soft { "rule: " (clean(rule)) } }
                    @if !c.near.is_empty() {
                        details { summary { (c.near.len()) " that did not match" }
                            ul { @for (id, missing) in &c.near { li { a href={ "/codebook/" (id) } { (id) } ": " (mask.text(&clean(missing))) } } }
                        }
                    }
                }
            }
        }
    }
}

//! Actors: all of them, and one: what it did, what was done to it, what it said.

use crate::server::ask::{Answer, Ask, Page, Refusal, cut, part_of_path};
use crate::server::pages::account::thousands;
use crate::server::parts::{self, event_path, relation_path, when};
use crate::session;
use detente_record::{NON_STATE_CODES, Record};
use detente_view::{clean, shorten};
use maud::{Markup, html};
use serde_json::json;
use std::collections::BTreeMap;

/// PLOVER's codes of those that are no state, in words.
const OTHERS: [(&str, &str); 7] = [
    ("UNO", "the United Nations"),
    ("EUR", "the European Union"),
    ("IGO", "other organisations of states"),
    ("NGO", "non-governmental organisations"),
    ("MNC", "companies of many countries"),
    ("IMG", "armed groups across borders"),
    ("ISM", "movements across borders"),
];

/// All states that are in a pair.
pub fn list(ask: &Ask) -> Answer {
    let snapshot = ask.site.snapshot().ok_or(Refusal::NotYet)?;
    let mut actors: BTreeMap<&str, (u64, usize)> = BTreeMap::new();
    for (pair, acts) in &snapshot.pairs {
        for code in pair {
            let sums = actors.entry(code).or_default();
            sums.0 += acts;
            sums.1 += 1;
        }
    }
    let mut rows: Vec<(&str, u64, usize)> =
        actors.into_iter().map(|(c, (a, p))| (c, a, p)).collect();
    rows.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    let json = json!({
        "actors": rows.iter().map(|(code, acts, partners)| json!({
            "code": code, "name": ask.name(code), "acts": acts, "partners": partners,
        })).collect::<Vec<_>>(),
    });
    let body = html! {
        h1 { "Actors" }
        p.lead { "States with an act toward another, or from another, on record. Others by kind: " @for (code, words) in OTHERS { a href={ "/actor/" (code) } { (words) } "  " } }
        table.sortable {
            caption { "Acts count once a day, however many reports tell of them" }
            thead { tr { th scope="col" { "State" } th scope="col" { "Code" } th.number scope="col" { "Acts" } th.number scope="col" { "With so many others" } } }
            tbody {
                @for (code, acts, partners) in &rows {
                    tr { th scope="row" { a href={ "/actor/" (code) } { (ask.name(code)) } } td { (code) } td.number { (thousands(*acts)) } td.number { (partners) } }
                }
            }
        }
    };
    Ok(Page {
        title: "Actors".into(),
        body,
        json,
        scripts: &["table.js"],
    })
}

/// One actor.
pub fn page(ask: &Ask) -> Answer {
    let asked = ask.part(0);
    let code = code(ask, asked)?;
    let path = format!("/actor/{}", part_of_path(&code));
    if code != asked {
        return Err(Refusal::Moved(ask.query.with(&path, &[])));
    }
    let side = ask.query.get("side").unwrap_or("acts");
    let mut stretch = ask.stretch()?;
    let mut later = Vec::new();
    let (mut events, mut claims) = (Vec::new(), Vec::new());
    match side {
        "acts" | "received" => {
            let (now, after) = ask.parted(stretch)?;
            let received = side == "received";
            events = ask.store.newest_of(&code, received, &now)?;
            if let Some(after) = after {
                later = ask.store.newest_of(&code, received, &after)?;
            }
            stretch = now;
        }
        "claims" => claims = ask.store.newest_claims(&code, &stretch)?,
        _ => {
            return Err(Refusal::Bad(
                "“side” is to be acts, received or claims".into(),
            ));
        }
    }
    let next = match side {
        "claims" => cut(&mut claims, stretch.limit - 1),
        _ => cut(&mut events, stretch.limit - 1),
    };
    let claims: Vec<Said> = claims.into_iter().map(|(said, _)| said).collect();
    let events: Vec<_> = events.into_iter().map(|(event, _)| event).collect();
    let later: Vec<_> = later.into_iter().map(|(event, _)| event).collect();
    let relations = relations(ask, &code);
    let mut said = Vec::new();
    for (claim, _) in &claims {
        said.push(parts::record(
            Record::Claim(Box::new(claim.clone())),
            &ask.mask(&claim.article)?,
        )?);
    }
    let json = json!({
        "code": code, "name": ask.name(&code), "side": side,
        "relations": relations.iter().map(|(pair, acts)| json!({"dyad": pair, "acts": acts})).collect::<Vec<_>>(),
        "events": parts::event_records(ask, &events)?,
        "later": parts::event_records(ask, &later)?,
        "claims": said,
        "next": next,
    });
    let address = |change: &[(&str, &str)]| ask.query.with(&path, change);
    let next = next.map(|n| address(&[("after", &n)]));
    let first = ask.query.get("after").map(|_| address(&[("after", "")]));
    let tabs = [
        ("acts", "What it did"),
        ("received", "What was done to it"),
        ("claims", "What it said"),
    ];
    let body = html! {
        p.crumb { a href="/actors" { "Actors" } }
        h1 { (ask.name(&code)) span.soft { " " (code) } }
        (partners(ask, &code, &relations))
        nav.tabs aria-label="What is shown" {
            @for (key, words) in tabs { a href=(address(&[("side", key), ("after", "")])) aria-current=[(key == side).then_some("true")] { (words) } }
        }
        @match side {
            "claims" => (said_list(ask, &claims)?),
            _ => {
                (parts::later(later.len(), &parts::events(ask, &later)?))
                @if events.is_empty() { p.notice { "Nothing of the kind is on record." } }
                (parts::events(ask, &events)?)
            },
        }
        (parts::pager(first, next))
    };
    Ok(Page {
        title: ask.name(&code).to_owned(),
        body,
        json,
        scripts: &[],
    })
}

fn code(ask: &Ask, asked: &str) -> Answer<String> {
    let known = |code: &str| NON_STATE_CODES.contains(&code);
    match session::state(&ask.site.coder.lexicon, asked) {
        Ok(code) => Ok(code),
        Err(_) if known(asked) => Ok(asked.to_owned()),
        Err(_) => Err(Refusal::Missing(format!(
            "“{}” is no actor that has a page: a state’s code or name, or one of PLOVER’s codes for others",
            clean(asked)
        ))),
    }
}

fn partners(ask: &Ask, code: &str, relations: &[([String; 2], u64)]) -> Markup {
    html! {
        @if !relations.is_empty() {
            p.jump { "With: " @for (pair, acts) in relations.iter().take(16) {
                @let other = if pair[0] == code { &pair[1] } else { &pair[0] };
                a href=(relation_path(pair)) { (ask.name(other)) } span.soft { " " (acts) "  " }
            } @if relations.len() > 16 { a href={ "/relations?state=" (code) } { "all " (relations.len()) } } }
        }
    }
}

fn relations(ask: &Ask, code: &str) -> Vec<([String; 2], u64)> {
    let snapshot = ask.site.snapshot();
    let pairs = snapshot.iter().flat_map(|s| &s.pairs);
    let own = pairs.filter(|(pair, _)| pair.iter().any(|c| c == code));
    let mut own: Vec<_> = own.cloned().collect();
    own.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    own
}

type Said = (detente_record::Claim, Option<detente_record::Day>);

fn said_list(ask: &Ask, claims: &[Said]) -> anyhow::Result<Markup> {
    let mut rows = Vec::new();
    for (claim, published) in claims {
        let mask = ask.mask(&claim.article)?;
        let speakers: Vec<_> = claim.speaker.iter().map(|s| mask.entity(s)).collect();
        let stance = format!("{:?}", claim.stance).to_lowercase();
        let source = ask.store.source_of(&claim.article)?;
        rows.push(html! {
            li.row {
                div.day { (when(*published)) }
                div.what {
                    a href=(event_path(&claim.id)) { (ask.site.names.entities(&speakers)) } " " span.act { (stance) }
                    p.words { "“" (shorten(&mask.text(&clean(&claim.content.text)), 220)) "”" }
                }
                div.source { (source.as_deref().map(clean).unwrap_or_default()) }
            }
        });
    }
    Ok(html! {
        @if rows.is_empty() { p.notice { "No claim of it is on record." } }
        ol.rows { @for row in &rows { (row) } }
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_kind_that_is_no_state_has_words() {
        let mut told: Vec<&str> = super::OTHERS.iter().map(|(code, _)| *code).collect();
        let mut all = detente_record::NON_STATE_CODES.to_vec();
        told.sort_unstable();
        all.sort_unstable();
        assert_eq!(told, all);
    }
}

//! Words, and where they stand; with filters, and what the sentences gave.

use crate::server::ask::{Answer, Ask, Page, Refusal};
use crate::server::parts::{self, article_path, event_path, when};
use crate::session;
use detente_coding::lexicon::ActorKind;
use detente_record::{EventType, Record};
use detente_store::{Hit, Search};
use detente_view::{Mask, clean};
use maud::{Markup, html};
use serde_json::json;

/// So many pages are turned at most: whoever looks further needs other words.
const PAGES: usize = 20;

/// A finding, masked: headline, and the words around it with those found marked.
struct Shown {
    hit: Hit,
    /// None where the article has no headline.
    title: Option<String>,
    pieces: Vec<(String, bool)>,
    mask: Mask,
}

/// The page.
pub fn page(ask: &Ask) -> Answer {
    let (limit, number) = (ask.query.limit()?, number(ask)?);
    let search = search(ask, number * limit + 1)?;
    let mut hits = ask.store.search_for(&search)?;
    let more = hits.len() > number * limit;
    hits.truncate(number * limit);
    let mut all = Vec::new();
    for hit in hits.into_iter().skip((number - 1) * limit) {
        all.push(shown(ask, hit)?);
    }
    let states = states(ask, &search.words);
    let mut found = Vec::new();
    for s in &all {
        let evidence = s.hit.evidence.iter();
        let evidence = evidence.map(|r| parts::record(r.clone(), &s.mask));
        found.push(json!({
            "article": s.hit.article, "published": s.hit.published, "title": s.title, "source": s.hit.source,
            "snippet": s.pieces.iter().map(|(p, _)| p.as_str()).collect::<String>(),
            "evidence": evidence.collect::<anyhow::Result<Vec<_>>>()?,
        }));
    }
    let json = json!({
        "q": search.words,
        "hits": found,
        "states": states.iter().map(|(code, name)| json!({"code": code, "name": name})).collect::<Vec<_>>(),
        "more": more,
    });
    let turn = |to: usize| ask.query.with("/search", &[("page", &to.to_string())]);
    let body = html! {
        h1 { "Search" }
        (form(ask, &search.words))
        @if !states.is_empty() {
            p.states { "States: " @for (code, name) in &states { a href={ "/actor/" (code) } { (name) } " " } }
        }
        @if all.is_empty() && !search.words.is_empty() { p.notice { "No article that fits has all of these words." } }
        ol.rows { @for s in &all { (row(ask, s)) } }
        nav.pager aria-label="More of the list" {
            @if number > 1 { a href=(turn(number - 1)) { "Back" } }
            @if more && number < PAGES { a rel="next" href=(turn(number + 1)) { "More" } }
        }
    };
    Ok(Page {
        title: "Search".into(),
        body,
        json,
        scripts: &[],
    })
}

fn search(ask: &Ask, limit: usize) -> Answer<Search> {
    let lexicon = &ask.site.coder.lexicon;
    let bad = |e: anyhow::Error| Refusal::Bad(e.to_string());
    let dyad = ask.query.get("dyad").map(|d| session::dyad(lexicon, d));
    let actor = ask.query.get("actor").map(|word| {
        // A code that is no state's is taken as it is.
        session::state(lexicon, word).unwrap_or_else(|_| word.to_uppercase())
    });
    Ok(Search {
        words: ask.query.get("q").unwrap_or("").to_owned(),
        dyad: dyad.transpose().map_err(bad)?,
        kind: ask.query.get("kind").map(str::to_owned),
        actor,
        from: ask.query.day("from")?,
        to: ask.query.day("to")?,
        source: ask.query.get("source").map(str::to_owned),
        limit,
    })
}

fn number(ask: &Ask) -> Answer<usize> {
    let Some(text) = ask.query.get("page") else {
        return Ok(1);
    };
    match text.parse() {
        Ok(n) if (1..=PAGES).contains(&n) => Ok(n),
        _ => Err(Refusal::Bad(format!(
            "“page” is to be a number from 1 to {PAGES}"
        ))),
    }
}

fn shown(ask: &Ask, hit: Hit) -> anyhow::Result<Shown> {
    let mask = ask.mask(&hit.article)?;
    let title = hit.title.as_deref().map(clean).filter(|t| !t.is_empty());
    let title = title.map(|t| mask.text(&t));
    let mut pieces = Vec::new();
    let mut at = 0;
    let mut put = |from: usize, to: usize, found: bool| {
        let words = hit.snippet.get(from..to).unwrap_or("");
        if !words.is_empty() {
            let kept = |c: char| if c.is_control() { ' ' } else { c };
            let words: String = words.chars().map(kept).collect();
            pieces.push((mask.text(&words), found));
        }
    };
    for [start, end] in &hit.marks {
        put(at, *start, false);
        put(*start, *end, true);
        at = *end;
    }
    put(at, hit.snippet.len(), false);
    Ok(Shown {
        title,
        pieces,
        mask,
        hit,
    })
}

fn row(ask: &Ask, s: &Shown) -> Markup {
    let address = article_path(&s.hit.article);
    let words = html! { @for (words, found) in &s.pieces { @if *found { mark { (words) } } @else { (words) } } };
    html! {
        li.row {
            div.day { (when(s.hit.published)) }
            div.what {
                @match &s.title {
                    Some(title) => { a href=(address) { (title) } p.words { (words) } },
                    None => p { a href=(address) { (words) } },
                }
                @for record in &s.hit.evidence { (evidence(ask, record, &s.mask)) }
            }
            div.score {}
            div.source { (s.hit.source.as_deref().map(clean).unwrap_or_default()) }
        }
    }
}

fn evidence(ask: &Ask, record: &Record, mask: &Mask) -> Markup {
    let names = &ask.site.names;
    let of = |list: &[detente_record::Entity]| {
        let masked: Vec<_> = list.iter().map(|e| mask.entity(e)).collect();
        names.entities(&masked)
    };
    let (id, who, act) = match record {
        Record::Event(e) => (&e.id, parts::parties(ask, e, mask), parts::act(e)),
        Record::Occurrence(o) => (
            &o.id,
            of(&o.victims),
            format!("{:?}", o.kind).to_lowercase(),
        ),
        Record::Claim(c) => (
            &c.id,
            of(&c.speaker),
            format!("{:?}", c.stance).to_lowercase(),
        ),
        Record::Assessment(a) => (
            &a.id,
            format!("{} – {}", names.of(&a.dyad[0]), names.of(&a.dyad[1])),
            format!("said to be {:?}", a.direction).to_lowercase(),
        ),
        _ => return html! {},
    };
    html! {
        p.evidence {
            @match who.trim_matches('–').is_empty() {
                true => a href=(event_path(id)) { span.act { (act) } },
                false => { a href=(event_path(id)) { (who) } " " span.act { (act) } },
            }
        }
    }
}

fn form(ask: &Ask, words: &str) -> Markup {
    let value = |key: &str| ask.query.get(key).unwrap_or("").to_owned();
    let narrowed = ["dyad", "kind", "actor", "source", "from", "to"];
    let narrowed = narrowed.iter().any(|key| ask.query.get(key).is_some());
    html! {
        form role="search" action="/search" {
            div.search.large {
                label.unseen for="words" { "Search the articles" }
                input #words type="search" name="q" value=(words) maxlength="200" autofocus[words.is_empty()];
                button { "Search" }
            }
            details open[narrowed] {
                summary { "Only articles that …" }
                div.filters {
                    label { "gave an act between " input name="dyad" value=(value("dyad")) placeholder="AZE-RUS" size="14" maxlength="60"; }
                    label { "by or to " input name="actor" value=(value("actor")) size="14" maxlength="60"; }
                    label { "of the kind "
                        select name="kind" {
                            option value="" { "any" }
                            @for kind in EventType::ALL {
                                option value=(kind.code()) selected[value("kind").eq_ignore_ascii_case(kind.code())] { (kind.code().to_lowercase()) }
                            }
                            @for kind in ["death", "crash", "blast", "disappearance", "denies", "admits", "worse", "better"] {
                                option value=(kind) selected[value("kind") == kind] { (kind) }
                            }
                        }
                    }
                    label { "from " input type="date" name="from" value=(value("from")); }
                    label { "to " input type="date" name="to" value=(value("to")); }
                    label { "of the outlet " input name="source" value=(value("source")) size="14" maxlength="80"; }
                }
            }
            p.soft { "All words must be there; “a phrase” in quotation marks; begin* for a beginning. The best of the 20,000 newest findings come first." }
        }
    }
}

// States of that name, so that a name leads to a state's own page.
fn states(ask: &Ask, words: &str) -> Vec<(String, String)> {
    let low = words.trim_matches('"').to_lowercase();
    if low.chars().count() < 3 {
        return Vec::new();
    }
    let actors = ask.site.coder.lexicon.actors.iter();
    let states = actors.filter(|a| a.kind == ActorKind::State);
    let named = states.filter(|a| {
        a.code.to_lowercase() == low || a.names.iter().any(|n| n.text.to_lowercase() == low)
    });
    named
        .map(|a| (a.code.clone(), a.name.clone()))
        .take(5)
        .collect()
}

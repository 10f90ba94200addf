//! Words, and where they stand.

use crate::server::ask::{Answer, Ask, Page, Refusal};
use crate::server::parts::{article_path, when};
use detente_coding::lexicon::ActorKind;
use detente_view::clean;
use maud::html;
use serde_json::json;

/// So many pages are turned at most: whoever looks further needs other words.
const PAGES: usize = 20;

/// The page.
pub fn page(ask: &Ask) -> Answer {
    let words = ask.query.get("q").unwrap_or("");
    let limit = ask.query.limit()?;
    let number = number(ask)?;
    let states = states(ask, words);
    let mut hits = match words {
        "" => Vec::new(),
        words => ask.store.search(words, number * limit + 1)?,
    };
    let more = hits.len() > number * limit;
    hits.truncate(number * limit);
    let mut shown = Vec::new();
    for hit in hits.into_iter().skip((number - 1) * limit) {
        let mask = ask.mask(&hit.article)?;
        let title = hit.title.as_deref().map(clean).filter(|t| !t.is_empty());
        let title = mask.text(&title.unwrap_or_else(|| "Without a headline".to_owned()));
        let snippet = mask.text(&clean(&hit.snippet));
        shown.push((hit, title, snippet));
    }
    let json = json!({
        "q": words,
        "hits": shown.iter().map(|(hit, title, snippet)| json!({
            "article": hit.article, "published": hit.published, "title": title,
            "source": hit.source, "snippet": snippet,
        })).collect::<Vec<_>>(),
        "states": states.iter().map(|(code, name)| json!({"code": code, "name": name})).collect::<Vec<_>>(),
        "more": more,
    });
    let turn = |to: usize| ask.query.with("/search", &[("page", &to.to_string())]);
    let body = html! {
        h1 { "Search" }
        form.search.large role="search" action="/search" {
            label.unseen for="words" { "Search the articles" }
            input #words type="search" name="q" value=(words) maxlength="200" autofocus[words.is_empty()];
            button { "Search" }
        }
        p.soft { "All words must be there; “a phrase” in quotation marks; begin* for a beginning. The best of the 20,000 newest findings come first." }
        @if !states.is_empty() {
            p.states { "States: " @for (code, name) in &states { a href={ "/actor/" (code) } { (name) } " " } }
        }
        @if shown.is_empty() && !words.is_empty() { p.notice { "No article has all of these words." } }
        ol.rows {
            @for (hit, title, snippet) in &shown {
                li.row {
                    div.day { (when(hit.published)) }
                    div.what { a href=(article_path(&hit.article)) { (title) } p.words { (snippet) } }
                    div.source { (hit.source.as_deref().map(clean).unwrap_or_default()) }
                }
            }
        }
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

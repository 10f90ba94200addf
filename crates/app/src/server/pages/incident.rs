//! One incident: its accounts side by side, who said what when, its reports.

use crate::commands::incidents::File;
use crate::masking;
use crate::server::ask::{Answer, Ask, Page, Refusal};
use crate::server::parts::{self, article_path, event_path, relation_path, when};
use crate::server::{timeline, withheld};
use detente_view::{Case, Line, Telling, clean};
use maud::{Markup, html};
use serde_json::{Value, json};

/// The page.
pub fn page(ask: &Ask) -> Answer {
    let id = ask.part(0);
    let missing = || Refusal::Missing(format!("no incident is called “{}”", clean(id)));
    let found = match ask.store.incident(id) {
        Err(error @ detente_store::Error::Ambiguous { .. }) => {
            return Err(Refusal::Bad(error.to_string()));
        }
        found => found?.ok_or_else(missing)?,
    };
    if found.id != id {
        return Err(Refusal::Moved(parts::incident_path(&found.id)));
    }
    let all = found.reports.len();
    let incident = withheld::safe(ask, found)?.ok_or_else(missing)?;
    let hidden = all - incident.reports.len();
    let file = File::of(ask.store, incident, ask.site.options.names)?;
    let case = file.case(&ask.site.names);
    let records = file.records();
    let records = records.iter().map(|r| masking::masked(r, &file.mask));
    let records = records.collect::<anyhow::Result<Vec<_>>>()?;
    let json = json!({
        "incident": records.first(),
        "title": case.title,
        "accounts": case.accounts.iter().map(account_json).collect::<Vec<_>>(),
        "reports": case.reports.iter().map(|r| json!({
            "number": r.number, "published": r.day, "source": r.source, "title": r.title,
            "url": r.url, "article": r.article, "origin": r.origin,
        })).collect::<Vec<_>>(),
        "records": records,
        "withheld": hidden,
    });
    let body = html! {
        p.crumb {
            "Incident"
            @for pair in &file.incident.dyads {
                " · " a href=(relation_path(pair)) { (ask.name(&pair[0])) " – " (ask.name(&pair[1])) }
            }
        }
        h1 { (case.title) }
        p.meta { (case.when) @if let Some(place) = &case.place { " · " (place) } " · " (case.reports_line) }
        @for (at, stand) in case.stand.iter().enumerate() { @if at > 0 { " " } span.tag.dispute { (stand) } }
        p.how {
            "What each holder is reported to say, in the sentences it was printed in. This page does not say which account is true. "
            "That these reports speak of one happening is Detente’s judgement; its reasons are under " a href="#links" { "Links" } "."
        }
        @if hidden > 0 { p.notice { (hidden) " of its reports withheld, since their handling is restricted; what is shown rests on the others." } }
        (people(&case))
        section aria-labelledby="accounts" {
            h2 #accounts { "Accounts" }
            div.accounts.{ "of-" (case.accounts.len().min(4)) } { @for account in ordered(&case) { (telling(account)) } }
        }
        (timeline::section(&case))
        (reports(&case))
        (recalled(ask, &file)?)
        (links(&case))
        @if !case.decisions.is_empty() {
            section { h2 { "Decided by hand" } ul { @for d in &case.decisions { li { (d) } } } }
        }
        p.soft { "By hand: " code { "detente incident split " (file.incident.id.get(..9).unwrap_or("ID")) " --reports 2 --by NAME" } ", merge, pin." }
    };
    Ok(Page {
        title: case.title.clone(),
        body,
        json,
        scripts: &[],
    })
}

/// Those who say most first, the reporters' own word last.
pub fn ordered(case: &Case) -> Vec<&Telling> {
    let mut all: Vec<&Telling> = case.accounts.iter().collect();
    let lines = |a: &Telling| a.says.len() + a.denies.len();
    all.sort_by_key(|a| (a.narrator, std::cmp::Reverse(lines(a))));
    all
}

fn account_json(account: &Telling) -> Value {
    let line = |l: &Line| {
        json!({
            "how": l.how, "sentence": l.sentence(), "day": l.day, "source": l.source,
            "reports": l.reports, "records": l.ids,
        })
    };
    let facts = account
        .facts
        .iter()
        .map(|(what, told)| json!({"what": what, "told": told}));
    json!({
        "holder": account.holder,
        "narrator": account.narrator,
        "facts": facts.collect::<Vec<_>>(),
        "says": account.says.iter().map(line).collect::<Vec<_>>(),
        "denies": account.denies.iter().map(line).collect::<Vec<_>>(),
    })
}

fn people(case: &Case) -> Markup {
    html! {
        @if !case.victims.is_empty() || !case.tolls.is_empty() {
            div.columns {
                @if !case.victims.is_empty() {
                    section aria-labelledby="victims" {
                        h2 #victims { "Victims, as the reports name them" }
                        ul.victims { @for victim in &case.victims { li { (victim) } } }
                    }
                }
                @if !case.tolls.is_empty() {
                    section aria-labelledby="toll" {
                        h2 #toll { "Toll" }
                        table {
                            caption { "Each figure with whose it is; the first line of each kind is the range over all accounts" }
                            thead { tr { th scope="col" { "Figure" } th scope="col" { "Whose" } th scope="col" { "First spoke" } } }
                            tbody {
                                @for figure in &case.tolls {
                                    tr.all { th scope="row" { (figure.all) " " (figure.what) } td { "over all accounts" } td {} }
                                    @for (number, who, first) in &figure.by { tr { td { (number) " " (figure.what) } td { (who) } td { (first) } } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn telling(account: &Telling) -> Markup {
    html! {
        article.account.narrator[account.narrator] {
            h3 { (account.holder) }
            dl.facts { @for (what, told) in &account.facts { dt { (what) } dd { (told) } } }
            @for (name, lines, denies) in [(account.what(), &account.says, false), ("What it denies", &account.denies, true)] {
                @if !lines.is_empty() {
                    h4 { (name) }
                    ul.said.denied[denies] { @for line in lines.iter().take(6) { li { (said(line)) } } }
                    @if lines.len() > 6 {
                        details { summary { (lines.len() - 6) " more" } ul.said { @for line in lines.iter().skip(6) { li { (said(line)) } } } }
                    }
                }
            }
        }
    }
}

/// A sentence somebody is reported to have said, its words marked.
pub fn said(line: &Line) -> Markup {
    html! {
        span.verb { (line.lead()) }
        blockquote {
            "“"
            @for (text, marked) in &line.pieces { @if *marked { mark { (text) } } @else { (text) } }
            "”"
        }
        p.source {
            (line.source) " · report" @if line.reports.len() > 1 { "s" }
            @for (at, n) in line.reports.iter().enumerate() { @if at > 0 { "," } " " a href={ "#report-" (n) } { (n) } }
            @if let Some(id) = line.ids.first() { " · " a href=(event_path(id)) { "record" } }
        }
    }
}

fn reports(case: &Case) -> Markup {
    html! {
        section aria-labelledby="reports" {
            h2 #reports { "Reports" }
            div.scroll tabindex="0" role="region" aria-label="Reports" {
                table {
                    caption { (case.reports_line) ". Reports that rest on one text or one speaker share an origin." }
                    thead { tr { th scope="col" { "No." } th scope="col" { "Day" } th scope="col" { "Outlet" } th scope="col" { "Headline" } th scope="col" { "Origin" } } }
                    tbody {
                        @for r in &case.reports {
                            tr id={ "report-" (r.number) } {
                                th scope="row" { (r.number) }
                                td { (when(r.day)) }
                                td { (r.source) }
                                td { a href=(article_path(&r.article)) { (if r.title.is_empty() { "without a headline" } else { &r.title }) } }
                                td { @if r.origin == r.number { "its own" } @else { "as no. " (r.origin) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn recalled(ask: &Ask, file: &File) -> anyhow::Result<Markup> {
    let mut rows = Vec::new();
    for recall in &file.incident.recalled {
        if !ask.store.is_open(&recall.article)? {
            continue;
        }
        let source = ask.store.source_of(&recall.article)?.map(|s| clean(&s));
        rows.push(html! {
            li { (when(recall.published)) " · " a href=(article_path(&recall.article)) { (source.unwrap_or_else(|| "no outlet named".into())) } }
        });
    }
    Ok(html! {
        @if !rows.is_empty() {
            details { summary { (rows.len()) " articles about something else bring it up" } ul { @for row in &rows { (row) } } }
        }
    })
}

fn links(case: &Case) -> Markup {
    html! {
        section aria-labelledby="links" {
            h2 #links { "Links" }
            @if case.links.is_empty() { p { "One record alone; nothing had to be linked." } }
            @else {
                details {
                    summary { "Why these records were taken to speak of one happening (" (case.links.len()) ")" }
                    div.scroll tabindex="0" role="region" aria-label="Links" {
                        table {
                            caption { "A score from 0 to 1, and the evidence for and against in points" }
                            thead { tr { th scope="col" { "Record" } th scope="col" { "Record" } th.number scope="col" { "Score" } th scope="col" { "Evidence" } } }
                            tbody { @for l in &case.links { tr { td { (l.a) } td { (l.b) } td.number { (format!("{:.3}", l.score)) } td { (l.why) } } } }
                        }
                    }
                }
            }
        }
    }
}

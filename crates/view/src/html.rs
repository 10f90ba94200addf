//! An incident as a page: one file, no script, nothing fetched; to be read on
//! a screen and in print.

use crate::case::{Case, Line, Telling};
use crate::page::day;
use detente_record::Day;
use std::fmt::Write as _;

/// The look of every page.
const STYLE: &str = include_str!("page.css");

/// What is told of the page itself.
#[derive(Debug, Clone, Default)]
pub struct Colophon {
    /// The program and its version.
    pub program: String,
    /// When it was made.
    pub made: String,
    /// The coder's stamps.
    pub coder: String,
}

/// Makes text safe inside an element and inside a quoted attribute.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() && c != '\n' && c != '\t' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// Returns the page of an incident.
pub fn page(case: &Case, colophon: &Colophon) -> String {
    let mut out = head(&case.title);
    header(&mut out, case);
    out.push_str("<section aria-labelledby=\"accounts\">\n<h2 id=\"accounts\">Accounts</h2>\n<div class=\"accounts\">\n");
    for account in &case.accounts {
        telling(&mut out, account);
    }
    out.push_str("</div>\n</section>\n");
    people(&mut out, case);
    reports(&mut out, case);
    links(&mut out, case);
    decisions(&mut out, case);
    foot(&mut out, case, colophon);
    out
}

/// Returns what was said, day by day, as a page.
pub fn timeline_page(case: &Case, colophon: &Colophon) -> String {
    let mut out = head(&format!("{}: day by day", case.title));
    let _ = writeln!(
        out,
        "<header>\n<h1>{}</h1>\n<p class=\"meta\">Who said what, day by day · {}</p>\n</header>\n<main>",
        escape(&case.title),
        escape(&case.reports_line)
    );
    let mut today: Option<Option<Day>> = None;
    for (when, holder, line) in by_day(case) {
        if today != Some(when) {
            if today.is_some() {
                out.push_str("</ol>\n</section>\n");
            }
            today = Some(when);
            let name = when.map_or("Undated".to_owned(), day);
            let _ = writeln!(
                out,
                "<section class=\"day\">\n<h2>{}</h2>\n<ol>",
                escape(&name)
            );
        }
        let _ = write!(
            out,
            "<li><p class=\"who\"><strong>{}</strong> {}</p>",
            escape(holder),
            line.lead()
        );
        sentence(&mut out, line);
        out.push_str("</li>\n");
    }
    if today.is_some() {
        out.push_str("</ol>\n</section>\n");
    }
    foot(&mut out, case, colophon);
    out
}

/// Returns all lines of all holders, by day; the undated last.
pub fn by_day(case: &Case) -> Vec<(Option<Day>, &str, &Line)> {
    let mut all: Vec<(Option<Day>, &str, &Line)> = Vec::new();
    for account in &case.accounts {
        let lines = account.says.iter().chain(&account.denies);
        all.extend(lines.map(|l| (l.day, account.holder.as_str(), l)));
    }
    all.sort_by_key(|(day, _, line)| (day.is_none(), *day, line.reports.first().copied()));
    all
}

fn head(title: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n",
        escape(title)
    )
}

fn header(out: &mut String, case: &Case) {
    let mut meta = vec![case.when.clone()];
    meta.extend(case.place.clone());
    meta.push(case.reports_line.clone());
    let _ = writeln!(
        out,
        "<header>\n<h1>{}</h1>\n<p class=\"meta\">{}</p>",
        escape(&case.title),
        escape(&meta.join(" · "))
    );
    if !case.stand.is_empty() {
        let stand = case.stand.join("; ");
        let _ = writeln!(out, "<p class=\"stand\">{}</p>", escape(&first_up(&stand)));
    }
    out.push_str(
        "<p class=\"how\">What each holder is reported to say, in the sentences it was printed in. \
         This page does not say which account is true. That these reports speak of one happening is Detente’s \
         judgement; its reasons are under Links.</p>\n</header>\n<main>\n",
    );
}

fn first_up(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_uppercase().collect::<String>());
    format!("{}{}", first.unwrap_or_default(), chars.as_str())
}

fn telling(out: &mut String, account: &Telling) {
    let _ = writeln!(
        out,
        "<article class=\"account\">\n<h3>{}</h3>\n<dl>",
        escape(&account.holder)
    );
    for (what, text) in &account.facts {
        let _ = writeln!(out, "<dt>{}</dt><dd>{}</dd>", escape(what), escape(text));
    }
    out.push_str("</dl>\n");
    for (name, lines) in [
        (account.what(), &account.says),
        ("What it denies", &account.denies),
    ] {
        if lines.is_empty() {
            continue;
        }
        let _ = writeln!(out, "<h4>{name}</h4>\n<ul>");
        for line in lines {
            let _ = write!(out, "<li><span class=\"verb\">{}</span>", line.lead());
            sentence(out, line);
            out.push_str("</li>\n");
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</article>\n");
}

fn sentence(out: &mut String, line: &Line) {
    out.push_str("<blockquote>“");
    for (text, marked) in &line.pieces {
        let text = escape(text);
        match marked {
            true => out.push_str(&format!("<mark>{text}</mark>")),
            false => out.push_str(&text),
        }
    }
    let numbers: Vec<String> = line
        .reports
        .iter()
        .map(|n| format!("<a href=\"#report-{n}\">{n}</a>"))
        .collect();
    let s = if numbers.len() == 1 { "" } else { "s" };
    let _ = write!(
        out,
        "”</blockquote><p class=\"source\">{} · <span class=\"ref\">report{s} {}</span></p>",
        escape(&line.source),
        numbers.join(", ")
    );
}

fn people(out: &mut String, case: &Case) {
    if !case.victims.is_empty() {
        out.push_str("<section class=\"short\" aria-labelledby=\"victims\">\n<h2 id=\"victims\">Victims, as the reports name them</h2>\n<ul class=\"victims\">\n");
        for victim in &case.victims {
            let _ = writeln!(out, "<li>{}</li>", escape(victim));
        }
        out.push_str("</ul>\n</section>\n");
    }
    if case.tolls.is_empty() {
        return;
    }
    out.push_str(
        "<section class=\"short\" aria-labelledby=\"toll\">\n<h2 id=\"toll\">Toll</h2>\n<table>\n\
         <caption>Each figure with whose it is; the first line of each kind is the range over all accounts</caption>\n\
         <thead><tr><th scope=\"col\">Figure</th><th scope=\"col\">Whose</th><th scope=\"col\">First spoke</th></tr></thead>\n<tbody>\n",
    );
    for figure in &case.tolls {
        let _ = writeln!(
            out,
            "<tr class=\"all\"><th scope=\"row\">{} {}</th><td>over all accounts</td><td></td></tr>",
            escape(&figure.all),
            figure.what
        );
        for (number, who, first) in &figure.by {
            let _ = writeln!(
                out,
                "<tr><td>{} {}</td><td>{}</td><td>{}</td></tr>",
                escape(number),
                figure.what,
                escape(who),
                escape(first)
            );
        }
    }
    out.push_str("</tbody>\n</table>\n</section>\n");
}

fn reports(out: &mut String, case: &Case) {
    let _ = writeln!(
        out,
        "<section aria-labelledby=\"reports\">\n<h2 id=\"reports\">Reports</h2>\n<table>\n\
         <caption>{}. Reports that rest on one text or one speaker share an origin.</caption>\n\
         <thead><tr><th scope=\"col\">No.</th><th scope=\"col\">Day</th><th scope=\"col\">Outlet</th>\
         <th scope=\"col\">Headline</th><th scope=\"col\">Origin</th></tr></thead>\n<tbody>",
        escape(&case.reports_line)
    );
    for r in &case.reports {
        let day = r.day.map_or("undated".to_owned(), day);
        let mut title = escape(&r.title);
        if r.withheld {
            title = "withheld: its handling is restricted".to_owned();
        }
        // Only an address that a reader would expect to follow is one.
        if let Some(url) = r
            .url
            .as_deref()
            .filter(|u| u.starts_with("https://") || u.starts_with("http://"))
        {
            let url = escape(url);
            let _ = write!(
                title,
                " <a class=\"url\" rel=\"noreferrer noopener\" href=\"{url}\">{url}</a>"
            );
        }
        let origin = match r.origin == r.number {
            true => "its own".to_owned(),
            false => format!("as no. {}", r.origin),
        };
        let _ = writeln!(
            out,
            "<tr id=\"report-{}\"><th scope=\"row\">{0}</th><td>{}</td><td>{}</td><td>{title}</td><td>{origin}</td></tr>",
            r.number,
            escape(&day),
            escape(&r.source)
        );
    }
    out.push_str("</tbody>\n</table>\n</section>\n");
}

fn links(out: &mut String, case: &Case) {
    out.push_str("<section aria-labelledby=\"links\">\n<h2 id=\"links\">Links</h2>\n");
    if case.links.is_empty() {
        out.push_str("<p>One record alone; nothing had to be linked.</p>\n</section>\n");
        return;
    }
    out.push_str(
        "<table class=\"links\">\n<caption>Why these records were taken to speak of one happening: a score from 0 to 1, \
         and the evidence for and against in points</caption>\n<thead><tr><th scope=\"col\">Record</th><th scope=\"col\">Record</th>\
         <th scope=\"col\">Score</th><th scope=\"col\">Evidence</th></tr></thead>\n<tbody>\n",
    );
    for link in &case.links {
        let _ = writeln!(
            out,
            "<tr><td>{}</td><td>{}</td><td class=\"score\">{:.3}</td><td>{}</td></tr>",
            escape(&link.a),
            escape(&link.b),
            link.score,
            escape(&link.why)
        );
    }
    out.push_str("</tbody>\n</table>\n</section>\n");
}

fn decisions(out: &mut String, case: &Case) {
    if case.decisions.is_empty() {
        return;
    }
    out.push_str(
        "<section aria-labelledby=\"hand\">\n<h2 id=\"hand\">Decided by hand</h2>\n<ul>\n",
    );
    for decision in &case.decisions {
        let _ = writeln!(out, "<li>{}</li>", escape(decision));
    }
    out.push_str("</ul>\n</section>\n");
}

fn foot(out: &mut String, case: &Case, colophon: &Colophon) {
    out.push_str("</main>\n<footer>\n");
    if case.masked {
        out.push_str("<p>Names of minors, of victims of sexual violence and of witnesses are masked on this page.</p>\n");
    }
    for withheld in &case.withheld {
        let _ = writeln!(
            out,
            "<p>Withheld, since its handling is restricted: {}</p>",
            escape(withheld)
        );
    }
    let _ = writeln!(
        out,
        "<p>Incident {} · {} · {} · {}</p>\n</footer>\n</body>\n</html>",
        escape(&case.id),
        escape(&colophon.program),
        escape(&colophon.coder),
        escape(&colophon.made)
    );
}

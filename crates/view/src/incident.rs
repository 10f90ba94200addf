//! An incident on a terminal: its accounts side by side.

use crate::case::{Case, Line, Telling};
use crate::making::range;
use crate::mask::Mask;
use crate::page::day;
use crate::words::{clean, columns, short, shorten, wrap};
use detente_record::{Decision, Id, Incident, Range, Toll};

/// The narrowest column that a sentence can be read in.
const NARROW: usize = 34;
/// Sentences of one account that are printed; the page has all.
const MOST: usize = 4;

/// Returns one line for a list of incidents.
pub fn line(incident: &Incident, mask: &Mask) -> String {
    let when = incident
        .from
        .map_or("undated".to_owned(), |d| d.to_string());
    let mark = if incident.contested {
        "accounts differ"
    } else {
        ""
    };
    let title = shorten(&mask.field(&clean(&incident.title)), 46);
    let reports = reports(incident);
    columns(
        &[
            short(&incident.id).to_owned(),
            when,
            title,
            format!("{reports} {mark}"),
        ],
        &[9, 10, 46],
    )
}

/// Returns "10 reports, 2 origins".
pub fn reports(incident: &Incident) -> String {
    let mut origins: Vec<&Id> = incident.reports.iter().map(|r| &r.origin).collect();
    origins.sort();
    origins.dedup();
    let plural = |n: usize, word: &str| format!("{n} {word}{}", if n == 1 { "" } else { "s" });
    format!(
        "{}, {}",
        plural(incident.reports.len(), "report"),
        plural(origins.len(), "origin")
    )
}

/// Returns one line for a decision by hand: what, by whom, when.
pub fn decision_line(decision: &Decision) -> String {
    let on = decision.at.get(..10).unwrap_or(&decision.at);
    let of: Vec<&str> = decision.incidents.iter().map(short).collect();
    let count: Vec<String> = decision.sides.iter().map(|s| s.len().to_string()).collect();
    let note = decision.note.as_deref().map(|n| format!(": {}", clean(n)));
    let undone = decision.undone.as_ref().map(|u| {
        let on = u.at.get(..10).unwrap_or(&u.at);
        format!(" · taken back by {} on {on}", clean(&u.by))
    });
    format!(
        "{} {} {} ({} members) by {} on {on}{}{}",
        short(&decision.id),
        decision.what.word(),
        of.join(" "),
        count.join(" + "),
        clean(&decision.by),
        note.unwrap_or_default(),
        undone.unwrap_or_default()
    )
}

/// Returns an incident's head and its accounts in columns, `width` wide.
pub fn accounts(case: &Case, width: usize) -> String {
    let width = width.max(NARROW + 2);
    let mut out = String::new();
    let mut head = vec![case.title.clone(), case.when.clone()];
    head.extend(case.place.clone());
    head.push(case.reports_line.clone());
    head.extend(case.stand.iter().map(|s| (*s).to_owned()));
    let mut put = |indent: &str, text: &str| {
        for (i, l) in wrap(text, width - indent.len() - 2).iter().enumerate() {
            let more = if i > 0 { "  " } else { "" };
            out.push_str(&format!("{indent}{more}{l}\n"));
        }
    };
    put("", &head.join(" · "));
    if !case.victims.is_empty() {
        put("  ", &format!("victims: {}", case.victims.join("; ")));
    }
    for figure in &case.tolls {
        let by = figure.by.iter().map(|(n, who, _)| format!("{n} ({who})"));
        let by: Vec<String> = by.collect();
        let text = format!(
            "{}: {} over all accounts: {}",
            figure.what,
            figure.all,
            by.join(", ")
        );
        put("  ", &text);
    }
    out.push('\n');
    let many = ((width - 2 + 3) / (NARROW + 3)).clamp(1, case.accounts.len().max(1));
    let column = (width - 2 - 3 * (many - 1)) / many;
    for row in case.accounts.chunks(many) {
        let cells: Vec<Vec<String>> = row.iter().map(|a| cell(a, column)).collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or(0);
        for i in 0..height {
            let at = |c: &Vec<String>| c.get(i).cloned().unwrap_or_default();
            let line: Vec<String> = cells.iter().map(at).collect();
            let padded = columns(&line, &vec![column + 1; many]);
            out.push_str(format!("  {padded}").trim_end());
            out.push('\n');
        }
        out.push('\n');
    }
    out
}

/// Returns the reports, the links if asked for, and the decisions of an incident.
pub fn rest(case: &Case, links: bool, width: usize) -> String {
    let mut out = String::from("  reports\n");
    let width = width.max(NARROW + 2);
    for report in &case.reports {
        let day = report.day.map_or("undated".to_owned(), |d| d.to_string());
        let origin = if report.origin == report.number {
            String::new()
        } else {
            format!(" (same origin as {})", report.origin)
        };
        let title = if report.withheld {
            "withheld: restricted"
        } else {
            &report.title
        };
        let line = format!(
            "{:>5}  {day}  {}{origin}  {title}",
            report.number, report.source
        );
        out.push_str(&format!("{}\n", shorten(&line, width)));
    }
    if links {
        out.push_str("\n  links: why these records were taken to speak of one happening\n");
        for link in &case.links {
            for (i, l) in wrap(
                &format!("{:.3}  {} – {}: {}", link.score, link.a, link.b, link.why),
                width - 10,
            )
            .iter()
            .enumerate()
            {
                out.push_str(&format!("    {}{l}\n", if i > 0 { "       " } else { "" }));
            }
        }
    }
    if !case.decisions.is_empty() {
        out.push_str("\n  decided by hand\n");
        for decision in &case.decisions {
            for (i, l) in wrap(decision, width - 8).iter().enumerate() {
                out.push_str(&format!("    {}{l}\n", if i > 0 { "  " } else { "" }));
            }
        }
    }
    if case.masked {
        let told = "Names of minors, victims of sexual violence and witnesses are masked; --names shows them.";
        out.push('\n');
        for l in wrap(told, width - 2) {
            out.push_str(&format!("  {l}\n"));
        }
    }
    out
}

fn cell(account: &Telling, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut put = |first: &str, text: &str| {
        for (i, l) in wrap(text, width - 2).into_iter().enumerate() {
            lines.push(if i == 0 {
                format!("{first}{l}")
            } else {
                format!("  {l}")
            });
        }
    };
    put("", &account.holder.to_uppercase_first());
    for (what, text) in &account.facts {
        put("", &format!("{what}: {text}"));
    }
    for said in [&account.says, &account.denies] {
        for line in said.iter().take(MOST) {
            put("", &quoted(line));
            put("  — ", &line.source);
        }
        if said.len() > MOST {
            put("", &format!("… and {} more", said.len() - MOST));
        }
    }
    lines
}

fn quoted(line: &Line) -> String {
    format!("{}: “{}”", line.lead(), line.sentence().trim())
}

trait UppercaseFirst {
    fn to_uppercase_first(&self) -> String;
}

impl UppercaseFirst for String {
    fn to_uppercase_first(&self) -> String {
        let mut chars = self.chars();
        let first = chars.next().map(|c| c.to_uppercase().collect::<String>());
        format!("{}{}", first.unwrap_or_default(), chars.as_str())
    }
}

/// Returns the figures of a toll.
pub(crate) fn toll(toll: &Toll) -> String {
    let one = |r: Option<Range>, word: &str| r.map(|r| format!("{} {word}", range(r)));
    let parts = [
        one(toll.killed, "killed"),
        one(toll.injured, "injured"),
        one(toll.missing, "missing"),
        one(toll.arrested, "arrested"),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Returns what was said day by day, as text.
pub fn timeline(case: &Case) -> String {
    let mut out = format!("{} · {}\n", case.title, case.reports_line);
    let mut today = None;
    for (when, holder, line) in crate::html::by_day(case) {
        if today != Some(when) {
            today = Some(when);
            out.push_str(&format!("\n{}\n", when.map_or("undated".to_owned(), day)));
        }
        for l in wrap(&format!("{holder} {}", quoted(line)), 74) {
            out.push_str(&format!("  {l}\n"));
        }
        out.push_str(&format!("    — {}\n", line.source));
    }
    out
}

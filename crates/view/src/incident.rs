//! An incident: its accounts side by side.

use crate::page::day;
use crate::words::{Names, clean, columns, short, shorten, wrap};
use detente_record::{Account, Claim, Id, Incident, Range, Toll};

/// Returns one line for a list of incidents.
pub fn line(incident: &Incident) -> String {
    let when = incident
        .from
        .map_or("undated".to_owned(), |d| d.to_string());
    let mark = if incident.contested {
        "accounts differ"
    } else {
        ""
    };
    let title = shorten(&clean(&incident.title), 46);
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

fn reports(incident: &Incident) -> String {
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

/// Returns an incident with its accounts in columns; `claims` finds a claim by id.
pub fn accounts(
    incident: &Incident,
    names: &Names,
    claims: &dyn Fn(&str) -> Option<Claim>,
) -> String {
    let mut out = String::new();
    let mut head = vec![clean(&incident.title)];
    head.extend(incident.from.map(day));
    head.extend(incident.place.as_deref().map(clean));
    head.push(reports(incident));
    if incident.contested {
        head.push("accounts differ".into());
    }
    for l in wrap(&head.join(" · "), 78) {
        out.push_str(&format!("{l}\n"));
    }
    let toll = toll(&incident.toll);
    if !toll.is_empty() {
        out.push_str(&format!("  {toll}, over all accounts\n"));
    }
    for pair in incident.accounts.chunks(2) {
        let cells: Vec<Vec<String>> = pair.iter().map(|a| cell(a, names, claims)).collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or(0);
        for i in 0..height {
            let row: Vec<String> = cells
                .iter()
                .map(|c| c.get(i).cloned().unwrap_or_default())
                .collect();
            out.push_str(&format!("  {}\n", columns(&row, &[36, 36])));
        }
        out.push('\n');
    }
    out
}

fn cell(account: &Account, names: &Names, claims: &dyn Fn(&str) -> Option<Claim>) -> Vec<String> {
    const WIDTH: usize = 36;
    let holder = account
        .holder
        .as_ref()
        .map_or("the reports themselves".to_owned(), |h| names.entity(h));
    let mut lines: Vec<String> = wrap(&holder, WIDTH);
    let mut put = |text: String| lines.extend(wrap(&text, WIDTH));
    if let Some(cause) = &account.cause {
        put(format!("cause: {}", clean(cause)));
    }
    if !account.doer.is_empty() {
        put(format!(
            "done, it says, by {}",
            names.entities(&account.doer)
        ));
    }
    let toll = toll(&account.toll);
    if !toll.is_empty() {
        put(toll);
    }
    for id in account.says.iter().take(2) {
        if let Some(claim) = claims(id) {
            put(format!("“{}”", shorten(&clean(&claim.content.text), 100)));
        }
    }
    for id in account.denies.iter().take(2) {
        if let Some(claim) = claims(id) {
            put(format!(
                "denies: “{}”",
                shorten(&clean(&claim.content.text), 80)
            ));
        }
    }
    for change in &account.changes {
        put(format!(
            "first said {}, later {}",
            clean(&change.from),
            clean(&change.to)
        ));
    }
    if let Some(first) = account.first {
        put(format!("first said {}", day(first)));
    }
    lines
}

fn toll(toll: &Toll) -> String {
    let one = |range: Option<Range>, word: &str| {
        range.map(|r| match r.max {
            Some(max) if max == r.min => format!("{max} {word}"),
            Some(max) => format!("{}–{max} {word}", r.min),
            None => format!("at least {} {word}", r.min),
        })
    };
    let parts = [
        one(toll.killed, "killed"),
        one(toll.injured, "injured"),
        one(toll.missing, "missing"),
        one(toll.arrested, "arrested"),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

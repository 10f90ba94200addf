//! The reading page: one article's records; one event; why.

use crate::words::{Names, clean, columns, short, shorten, wrap};
use detente_record::{Article, Auxiliary, Coded, DateBasis, Event, Stance, Standing, When};

/// Returns the records of an article for a person.
pub fn page(article: &Article, coded: &Coded, names: &Names) -> String {
    let mut out = String::new();
    let day = article.published.map_or("undated".to_owned(), day);
    let source = article
        .source
        .as_deref()
        .map(|s| format!(" · {}", clean(s)))
        .unwrap_or_default();
    out.push_str(&format!("{day}{source}\n"));
    if let Some(title) = &article.title {
        for line in wrap(&clean(title), 78) {
            out.push_str(&format!("{line}\n"));
        }
    }
    for event in &coded.events {
        out.push_str(&event_line(event, names));
        out.push('\n');
    }
    for one in &coded.occurrences {
        let kind = format!("{:?}", one.kind).to_lowercase();
        let killed = one
            .toll
            .killed
            .map(|r| format!("{} killed", range(r.min, r.max)))
            .unwrap_or_default();
        let hurt = one
            .toll
            .injured
            .map(|r| format!("{} injured", range(r.min, r.max)))
            .unwrap_or_default();
        let cause = one
            .cause
            .as_deref()
            .map(|c| format!("“{}”", shorten(&clean(c), 24)))
            .unwrap_or_default();
        let detail: Vec<String> = [killed, hurt, cause, told(&one.auxiliary)]
            .into_iter()
            .filter(|s| !s.is_empty())
            .collect();
        let victims = if one.victims.is_empty() {
            String::new()
        } else {
            names.entities(&one.victims)
        };
        out.push_str(&columns(
            &[
                format!("  {}", shorten(&victims, 40)),
                kind,
                detail.join(", "),
            ],
            &[43, 16],
        ));
        out.push('\n');
    }
    for claim in coded.claims.iter().filter(|c| matters(c.stance)) {
        let stance = format!("{:?}", claim.stance).to_lowercase();
        let content = format!("“{}”", shorten(&clean(&claim.content.text), 60));
        let speaker = names.entities(&claim.speaker);
        out.push_str(&columns(
            &[format!("  {}", shorten(&speaker, 24)), stance, content],
            &[27, 10],
        ));
        out.push('\n');
    }
    for view in &coded.assessments {
        let pair = format!(
            "  {} – {}",
            names.of(&view.dyad[0]),
            names.of(&view.dyad[1])
        );
        out.push_str(&columns(
            &[
                pair,
                format!("{:?}", view.direction).to_lowercase(),
                format!("“{}”", clean(&view.trigger.text)),
            ],
            &[43, 16],
        ));
        out.push('\n');
    }
    out
}

// Bare assertions crowd the page: they stand in the JSON.
fn matters(stance: Stance) -> bool {
    !matches!(stance, Stance::Asserts | Stance::Believes)
}

fn event_line(event: &Event, names: &Names) -> String {
    let kinds: Vec<&str> = event.event.iter().map(|e| e.code()).collect();
    let mode = event
        .mode
        .first()
        .map(|m| format!(" {m}"))
        .unwrap_or_default();
    let act = format!("{}{mode}", kinds.join("+"));
    let who = if event.recipient.is_empty() {
        names.entities(&event.actor)
    } else {
        format!(
            "{} → {}",
            names.entities(&event.actor),
            names.entities(&event.recipient)
        )
    };
    let mut detail = Vec::new();
    match event.standing {
        Standing::Narrated => {}
        Standing::Owned => detail.push("says so itself".to_owned()),
        other => detail.push(format!("{other:?}").to_lowercase()),
    }
    let aux = told(&event.auxiliary);
    if !aux.is_empty() {
        detail.push(aux);
    }
    detail.push(format!("“{}”", shorten(&clean(&event.trigger.text), 24)));
    if matches!(
        event.when.date_basis,
        DateBasis::Stated | DateBasis::Inferred
    ) {
        detail.push(when(&event.when));
    }
    columns(
        &[format!("  {}", shorten(&who, 41)), act, detail.join(", ")],
        &[43, 16],
    )
}

fn told(auxiliary: &[Auxiliary]) -> String {
    auxiliary
        .iter()
        .map(|a| format!("{a:?}").to_lowercase())
        .collect::<Vec<_>>()
        .join(" ")
}

fn range(min: u64, max: Option<u64>) -> String {
    match max {
        Some(max) if max == min => min.to_string(),
        Some(max) => format!("{min}–{max}"),
        None => format!("at least {min}"),
    }
}

/// Returns a day as a person writes it: 1 July 2025.
pub fn day(day: detente_record::Day) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = MONTHS.get(day.month() as usize - 1).copied().unwrap_or("");
    format!("{} {month} {}", day.day(), day.year())
}

fn when(when: &When) -> String {
    let basis = format!("{:?}", when.date_basis).to_lowercase();
    match (when.date, when.enddate) {
        (Some(from), Some(to)) => format!("{from} to {to} ({basis})"),
        (Some(date), None) => format!("{} ({basis})", day(date)),
        _ => String::new(),
    }
}

/// Returns one event, explained: its words, its frame, its slots, what changed it.
pub fn event(event: &Event, names: &Names) -> String {
    let mut out = String::new();
    let mut line = |key: &str, value: String| {
        for (i, part) in wrap(&value, 62).into_iter().enumerate() {
            out.push_str(&columns(
                &[
                    if i == 0 {
                        format!("  {key}")
                    } else {
                        "  ".into()
                    },
                    part,
                ],
                &[14],
            ));
            out.push('\n');
        }
    };
    let kinds: Vec<&str> = event.event.iter().map(|e| e.code()).collect();
    line(
        "event",
        format!(
            "{} {} · score {:+.1} · CAMEO {}",
            kinds.join(" "),
            event.mode.join(" "),
            event.event_scale,
            event.cameo
        ),
    );
    line("actor", names.entities(&event.actor));
    line("recipient", names.entities(&event.recipient));
    line(
        "words",
        format!(
            "“{}” in: {}",
            clean(&event.trigger.text),
            clean(&event.text)
        ),
    );
    line(
        "frame",
        format!("{} (lexicon/frames/{}.toml)", event.frame, event.frame),
    );
    line(
        "date",
        if event.when.date.is_some() {
            format!(
                "{}{}",
                when(&event.when),
                event
                    .when
                    .date_text
                    .as_deref()
                    .map(|t| format!(" from “{}”", clean(t)))
                    .unwrap_or_default()
            )
        } else {
            "none".into()
        },
    );
    let holders: Vec<String> = event
        .attribution
        .iter()
        .flatten()
        .map(|a| names.entities(&a.speaker))
        .collect();
    let word = if holders.is_empty() {
        "the reporter".to_owned()
    } else {
        holders.join(", who says that ")
    };
    line(
        "standing",
        format!("{:?}, on the word of {word}", event.standing).to_lowercase_first(),
    );
    for e in event.actor.iter().chain(&event.recipient) {
        line(
            "",
            format!(
                "“{}” is {} by its {:?}",
                clean(&e.entity_text),
                if e.code.is_empty() {
                    "unknown"
                } else {
                    &e.code
                },
                e.basis
            )
            .to_lowercase_first(),
        );
    }
    for rule in &event.rules {
        line("rule", rule.clone());
    }
    line(
        "id",
        format!("{} in article {}", short(&event.id), event.article),
    );
    out
}

trait LowercaseFirst {
    fn to_lowercase_first(self) -> String;
}

impl LowercaseFirst for String {
    fn to_lowercase_first(self) -> String {
        let mut chars = self.chars();
        chars
            .next()
            .map(|c| c.to_lowercase().chain(chars).collect())
            .unwrap_or_default()
    }
}

/// A clause as `why` explains it; the program fills it from the coder's own.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct Clause {
    pub predicate: String,
    pub roles: Vec<(String, String)>,
    pub told: Vec<String>,
    pub frame: Option<(String, String)>,
    pub slots: Vec<[String; 4]>,
    pub near: Vec<(String, String)>,
    pub rules: Vec<String>,
}

/// Returns why a text gave what it gave.
pub fn why(clauses: &[Clause]) -> String {
    if clauses.is_empty() {
        return "nothing here is a predicate: no clause was found\n".to_owned();
    }
    let mut out = String::new();
    for c in clauses {
        let told = if c.told.is_empty() {
            String::new()
        } else {
            format!(" ({})", c.told.join(", "))
        };
        out.push_str(&format!("{}{told}\n", clean(&c.predicate)));
        for (role, words) in &c.roles {
            out.push_str(&columns(
                &[format!("    {role}"), shorten(&clean(words), 56)],
                &[18],
            ));
            out.push('\n');
        }
        match &c.frame {
            Some((id, means)) => out.push_str(&format!("  → {id}: {means}\n")),
            None if c.near.is_empty() => out.push_str("  no frame has this word\n"),
            None => out.push_str("  no frame matched\n"),
        }
        for [slot, code, words, basis] in &c.slots {
            let code = if code.is_empty() { "unknown" } else { code };
            out.push_str(&format!(
                "    {slot}: {code} “{}”, by its {basis}\n",
                shorten(&clean(words), 40)
            ));
        }
        for rule in &c.rules {
            out.push_str(&format!("    rule: {rule}\n"));
        }
        for (id, missing) in &c.near {
            out.push_str(&format!("    not {id}: {missing}\n"));
        }
    }
    out
}

/// A row of a parsed sentence.
pub type Row = [String; 6];

/// Returns sentences as trees for a person: number, word, lemma, tag, head, relation.
pub fn document(sentences: &[(Vec<Row>, Vec<String>)]) -> String {
    let mut out = String::new();
    for (rows, clauses) in sentences {
        for row in rows {
            out.push_str(&columns(
                &row.clone().map(|c| clean(&c)),
                &[4, 22, 20, 7, 4, 14],
            ));
            out.push('\n');
        }
        for clause in clauses {
            out.push_str(&format!("  · {clause}\n"));
        }
        out.push('\n');
    }
    out
}

//! What a story may ask of what was gathered.

use detente_incidents::Gathered;
use detente_record::{Account, Incident, Range};

/// Checks one line; returns what is wrong with it.
pub fn check(gathered: &Gathered, ask: &str) -> Result<(), String> {
    let words: Vec<&str> = ask.split_whitespace().collect();
    let (what, rest) = words.split_first().expect("an ask is not empty");
    let of = |id: &str| incident(gathered, id);
    match *what {
        "together" => {
            let first = of(rest[0])?;
            for id in rest {
                same(&of(id)?.id, &first.id, || format!("{id} stands elsewhere"))?;
            }
            Ok(())
        }
        "apart" => {
            for (i, a) in rest.iter().enumerate() {
                for b in rest.iter().skip(i + 1) {
                    if of(a)?.id == of(b)?.id {
                        return Err(format!("{a} and {b} are one: {}", links(of(a)?)));
                    }
                }
            }
            Ok(())
        }
        "incidents" => same(&gathered.incidents.len(), &number(rest[0]), || {
            titles(gathered)
        }),
        "contest" => {
            let i = of(rest[0])?;
            let mut told = Vec::new();
            told.extend(i.disputed.then_some("disputed"));
            told.extend(i.divergent.then_some("divergent"));
            let told = if told.is_empty() { vec!["none"] } else { told };
            let contested = told != ["none"];
            same(&i.contested, &contested, || "contested".into())?;
            same(&told, &rest[1..].to_vec(), || accounts(i))
        }
        "origins" => {
            let i = of(rest[0])?;
            let mut origins: Vec<&str> = i.reports.iter().map(|r| r.origin.as_str()).collect();
            origins.sort_unstable();
            origins.dedup();
            let told = (i.reports.len(), origins.len());
            same(&told, &(number(rest[1]), number(rest[2])), || {
                format!("{origins:?}")
            })
        }
        "over" => pair(&gathered.over, rest[0], Some(&of(rest[1])?.id)),
        "not-over" => pair(&gathered.over, rest[0], None),
        "about" => pair(&gathered.about, rest[0], Some(rest[1])),
        "copy" => pair(&gathered.copies, rest[0], Some(rest[1])),
        "overruled" => {
            let pairs = gathered.overruled.iter();
            let told: Vec<String> = pairs.map(|o| format!("{} {}", o.decision, o.by)).collect();
            same(&told.join("; "), &rest.join(" "), || "overruled".into())
        }
        "copies" => same(&gathered.copies.len(), &number(rest[0]), || {
            format!("{:?}", gathered.copies)
        }),
        "account" => account(of(rest[0])?, rest[1], &rest[2..]),
        "no-account" => match holder(of(rest[0])?, rest[1]) {
            Ok(_) => Err(format!("{} has an account", rest[1])),
            Err(_) => Ok(()),
        },
        field => text(of(rest[0])?, field, &rest[1..].join(" ")),
    }
}

// What an incident says of itself, in words.
fn text(i: &Incident, field: &str, want: &str) -> Result<(), String> {
    let day = |d: Option<detente_record::Day>| d.map_or("-".into(), |d| d.to_string());
    let told = match field {
        "toll" => figure(i.toll.killed),
        "title" => i.title.clone(),
        "days" => format!("{} {}", day(i.from), day(i.to)),
        "claims" => i.claims.join(" "),
        "decisions" => i.decisions.join(" "),
        "by-hand" => {
            let links = i.links.iter().filter(|l| l.why.starts_with("by hand"));
            links.map(|l| l.why.as_str()).collect::<Vec<_>>().join("; ")
        }
        "dyads" => {
            let dyads: Vec<String> = i.dyads.iter().map(|d| d.join("-")).collect();
            dyads.join(" ")
        }
        "victims" => {
            let labels: Vec<&str> = i.victims.iter().map(|v| v.label()).collect();
            labels.join("; ")
        }
        other => return Err(format!("nobody knows how to ask {other}")),
    };
    same(&told.as_str(), &want, || field.to_owned())
}

// `account o1 RUS doer=- cause=heart_failure killed=2 says=2 denies=1 changes=1`
fn account(incident: &Incident, code: &str, keys: &[&str]) -> Result<(), String> {
    let a = holder(incident, code)?;
    for key in keys {
        let (key, want) = key.split_once('=').ok_or("a key and a value")?;
        let doers: Vec<&str> = a.doer.iter().map(|d| d.code.as_str()).collect();
        let changes = |c: &detente_record::Change| format!("{}->{}", c.from, c.to);
        let told = match key {
            "doer" if doers.is_empty() => "-".into(),
            "doer" => doers.join("+"),
            "cause" => a.cause.clone().unwrap_or("-".into()).replace(' ', "_"),
            "killed" => figure(a.toll.killed),
            "says" => a.says.len().to_string(),
            "denies" => a.denies.len().to_string(),
            "first" => a.first.map_or("-".into(), |d| d.to_string()),
            "last" => a.last.map_or("-".into(), |d| d.to_string()),
            "changes" => {
                let told: Vec<String> = a.changes.iter().map(changes).collect();
                told.join(";").replace(' ', "_")
            }
            _ => return Err(format!("no such key {key}")),
        };
        same(&told.as_str(), &want, || {
            format!("{key}: {}", accounts(incident))
        })?;
    }
    Ok(())
}

// A holder by code, by `CODE/SECTOR`, by words, or the `narrator`.
fn holder<'a>(incident: &'a Incident, who: &str) -> Result<&'a Account, String> {
    let (code, sector) = who.split_once('/').unwrap_or((who, ""));
    let fits = |a: &&Account| match &a.holder {
        None => who == "narrator",
        Some(h) => {
            (h.code == code && (sector.is_empty() || h.sector.iter().any(|s| s == sector)))
                || h.label().replace(' ', "_") == who
        }
    };
    let found: Vec<&Account> = incident.accounts.iter().filter(fits).collect();
    match found.as_slice() {
        [one] => Ok(one),
        other => Err(format!(
            "{} accounts of {who}: {}",
            other.len(),
            accounts(incident)
        )),
    }
}

fn pair(pairs: &[(String, String)], from: &str, to: Option<&str>) -> Result<(), String> {
    let found = pairs
        .iter()
        .find(|(a, _)| a == from)
        .map(|(_, b)| b.as_str());
    same(&found, &to, || format!("{pairs:?}"))
}

fn incident<'a>(gathered: &'a Gathered, id: &str) -> Result<&'a Incident, String> {
    let has = |i: &&Incident| i.reports.iter().any(|r| r.events.iter().any(|e| e == id));
    gathered
        .incidents
        .iter()
        .find(has)
        .ok_or_else(|| format!("{id} is in no incident"))
}

fn same<T: PartialEq + std::fmt::Debug>(
    told: &T,
    want: &T,
    more: impl Fn() -> String,
) -> Result<(), String> {
    match told == want {
        true => Ok(()),
        false => Err(format!("{told:?} for {want:?}: {}", more())),
    }
}

fn figure(range: Option<Range>) -> String {
    match range {
        None => "-".into(),
        Some(Range { min, max: None }) => format!("{min}+"),
        Some(Range {
            min,
            max: Some(max),
        }) if max == min => min.to_string(),
        Some(Range {
            min,
            max: Some(max),
        }) => format!("{min}-{max}"),
    }
}

fn number(text: &str) -> usize {
    text.parse().expect("a number")
}

fn links(i: &Incident) -> String {
    let lines = i
        .links
        .iter()
        .map(|l| format!("\n  {} {} {} {}", l.a, l.b, l.score, l.why));
    lines.collect()
}

fn accounts(i: &Incident) -> String {
    let line = |a: &Account| {
        let who = a.holder.as_ref().map_or("narrator", |h| h.label());
        let doers: Vec<&str> = a.doer.iter().map(|d| d.label()).collect();
        let said = format!("{:?} -{:?} {:?}", a.says, a.denies, a.cause);
        format!("\n      {who}: {said} {doers:?} {}", figure(a.toll.killed))
    };
    i.accounts.iter().map(line).collect()
}

fn titles(gathered: &Gathered) -> String {
    let line = |i: &Incident| {
        let members: Vec<&str> = i
            .reports
            .iter()
            .flat_map(|r| &r.events)
            .map(String::as_str)
            .collect();
        format!("\n  {}: {members:?}{}", i.title, links(i))
    };
    gathered.incidents.iter().map(line).collect()
}

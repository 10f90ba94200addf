//! Scores of dates and places.

use super::cases::{Bench, articles, articles_of, items, records, word};
use super::figures::{Scored, Tally, share};
use super::spans::{Chars, Span, kilometres, overlap};
use anyhow::Result;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// Date expressions whose value is a day, a month or a year: does one overlap
/// gold's, and has it gold's value (TempEval-3, relaxed).
pub fn dates(bench: &Bench, path: &Path) -> Result<Scored> {
    let gold = records(path)?;
    let day = |g: &Value| {
        let day = g["dct"].as_str().filter(|d| !d.is_empty());
        day.or(g["doc_date"].as_str()).map(str::to_owned)
    };
    let got = bench.dates(&articles_of(&gold, day)?)?;
    let mut scored = bench.begin();
    let mut tally = Tally::default();
    let mut right = 0;
    for (g, own) in gold.iter().zip(&got) {
        let chars = Chars::of(word(&g["text"]));
        let all = expressions(g);
        let want: Vec<(Span, &str)> = all.iter().filter_map(dated).collect();
        let have: Vec<(Span, &str)> = own
            .iter()
            .filter_map(|r| Some((chars.span(r)?, word(&r["value"]))))
            .collect();
        let pairs = paired(&want, &have);
        for (w, i) in want.iter().zip(&pairs) {
            let value = i.map(|i: usize| have[i].1);
            right += usize::from(value == Some(w.1));
            if value != Some(w.1) {
                let line = || format!("MISS {} {w:?} GOT {value:?}", word(&g["id"]));
                scored.misses.add(line);
            }
        }
        let used: BTreeSet<usize> = pairs.iter().flatten().copied().collect();
        let every: Vec<Span> = all.iter().map(gold_span).collect();
        // What gold knows and does not ask for is not invented.
        let is_extra = |&(i, h): &(usize, &(Span, &str))| {
            !used.contains(&i) && !every.iter().any(|e| overlap(h.0, *e))
        };
        tally = tally.plus(&Tally {
            hit: used.len(),
            extra: have.iter().enumerate().filter(is_extra).count(),
            missed: want.len() - used.len(),
        });
    }
    let n = tally.hit + tally.missed;
    scored.say_of("dates.extent_f1", tally.f1(), n);
    let value = tally.f1() * right as f64 / tally.hit.max(1) as f64;
    scored.say("dates.value_f1", value);
    Ok(scored)
}

fn expressions(gold: &Value) -> &[Value] {
    let timexes = items(&gold["timexes"]);
    if timexes.is_empty() {
        return items(&gold["dates"]);
    }
    timexes
}

fn gold_span(expression: &Value) -> Span {
    let at = |key: &str| expression[key].as_u64().unwrap_or(0) as usize;
    (at("start"), at("end"))
}

// A gold expression of the kind asked for: no time of day, no week, no span.
fn dated(expression: &Value) -> Option<(Span, &str)> {
    let is_date = expression.get("type").is_none_or(|t| t == "DATE");
    let value = expression["value"].as_str().filter(|v| !v.is_empty());
    let value = value.or(expression["when"].as_str())?;
    let year: Vec<char> = value.chars().take(4).collect();
    let is_year = !year.is_empty() && year.iter().all(char::is_ascii_digit);
    (is_date && is_year && !value.contains(['T', 'W'])).then(|| (gold_span(expression), value))
}

/// Gives each wanted one the first that overlaps it and is still free.
fn paired(want: &[(Span, &str)], have: &[(Span, &str)]) -> Vec<Option<usize>> {
    let mut used = BTreeSet::new();
    let mut one = |w: &(Span, &str)| {
        let fit = |i: &usize| !used.contains(i) && overlap(have[*i].0, w.0);
        let found = (0..have.len()).find(fit);
        used.extend(found);
        found
    };
    want.iter().map(&mut one).collect()
}

/// Toponyms: found, not invented, and in the right place.
pub fn places(bench: &Bench, path: &Path) -> Result<Scored> {
    let gold = records(path)?;
    let got = bench.places(&articles(&gold)?)?;
    let mut scored = bench.begin();
    let (mut found, mut near, mut n, mut extra) = (0, 0, 0, 0);
    for (g, own) in gold.iter().zip(&got) {
        let chars = Chars::of(word(&g["text"]));
        let have: Vec<(Span, &Value)> = own
            .iter()
            .filter_map(|r| Some((chars.span(r)?, r)))
            .collect();
        let toponyms = items(&g["toponyms"]);
        let is_known = |h: &(Span, &Value)| toponyms.iter().any(|t| overlap(h.0, gold_span(t)));
        extra += have.iter().filter(|h| !is_known(h)).count();
        for t in toponyms {
            let Some(at) = point(t) else { continue };
            n += 1;
            let hit = have.iter().find(|h| overlap(h.0, gold_span(t)));
            found += usize::from(hit.is_some());
            let own = hit.and_then(|h| point(h.1));
            let right = own.is_some_and(|p| kilometres(at, p) <= reach(t));
            near += usize::from(right);
            if !right {
                let own = hit.map(|h| (word(&h.1["text"]), word(&h.1["country"]), own));
                let line = || format!("MISS {} {} {at:?} GOT {own:?}", g["id"], t["text"]);
                scored.misses.add(line);
            }
        }
    }
    scored.say_of("places.recall", share(found as f64, n), n);
    scored.say("places.precision", share(found as f64, found + extra));
    scored.say("places.right_of_found", share(near as f64, found));
    scored.say("places.right_of_all", share(near as f64, n));
    Ok(scored)
}

// Latitude and longitude, as numbers or written out.
fn point(place: &Value) -> Option<(f64, f64)> {
    let number = |v: &Value| v.as_f64().or_else(|| v.as_str()?.trim().parse().ok());
    Some((number(&place["lat"])?, number(&place["lon"])?))
}

// How far off, in kilometres, a place may be: a country's or a province's point
// may lie anywhere in it.
fn reach(toponym: &Value) -> f64 {
    match word(&toponym["fcode"]) {
        code if code.starts_with("PCL") => 1500.0,
        code if code.starts_with("ADM1") => 500.0,
        _ => 161.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_days_months_and_years_are_asked_for() {
        let value = |v: Value| dated(&v).map(|(_, value)| value.to_owned());
        let day = json!({"start": 3, "end": 9, "type": "DATE", "value": "2024-05-06"});
        assert_eq!(dated(&day), Some(((3, 9), "2024-05-06")));
        assert_eq!(value(json!({"when": "1998"})), Some("1998".into()));
        for other in ["2024-W05", "2024-05-06T08", "PAST_REF", "P3D", ""] {
            assert_eq!(value(json!({"value": other})), None, "{other}");
        }
        let span = json!({"type": "DURATION", "value": "2024"});
        assert_eq!((value(span), value(json!({"when": null}))), (None, None));
    }

    #[test]
    fn a_date_answers_one_expression() {
        let want = [((0, 9), "2024"), ((5, 7), "2024-05"), ((20, 24), "2023")];
        let have = [((4, 6), "2024"), ((21, 23), "2023")];
        assert_eq!(paired(&want, &have), [Some(0), None, Some(1)]);
    }

    #[test]
    fn a_country_may_be_further_off_than_a_town() {
        let reaches = ["PCLI", "ADM1H", "PPL"].map(|f| reach(&json!({"fcode": f})));
        assert_eq!(reaches, [1500.0, 500.0, 161.0]);
        assert_eq!(reach(&json!({"fcode": null})), 161.0);
        assert_eq!(
            point(&json!({"lat": "59.9", "lon": 10.75})),
            Some((59.9, 10.75))
        );
        assert_eq!(point(&json!({"lat": "", "lon": 10.75})), None);
    }
}

//! Scores of who did it to whom, by the words of the text.

use super::cases::{Bench, articles, fresh, items, of_type, word, words};
use super::figures::{Scored, Tally, share};
use super::spans::{Chars, Span, overlap};
use anyhow::Result;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The PLOVER root of a CAMEO root, as the gold of `plv` was made.
fn via(cameo: &str) -> Option<&'static str> {
    Some(match cameo.get(..2)? {
        "03" => "AGREE",
        "04" => "CONSULT",
        "05" => "SUPPORT",
        "06" => "COOPERATE",
        "07" => "AID",
        "08" => "YIELD",
        "09" | "11" => "ACCUSE",
        "10" => "REQUEST",
        "12" => "REJECT",
        "13" => "THREATEN",
        "14" => "PROTEST",
        "15" => "MOBILIZE",
        "16" => "SANCTION",
        "17" => "COERCE",
        "18" | "19" | "20" => "ASSAULT",
        _ => return None,
    })
}

// The gold knows neither of the two that YIELD became.
fn root(kind: &str) -> &str {
    match kind {
        "RETREAT" | "CONCEDE" => "YIELD",
        other => other,
    }
}

/// What the coder makes of a given pair.
#[derive(Debug, PartialEq)]
struct Answer<'a> {
    /// 3 where both are its parties, 2 for the source alone, 1 for the target alone.
    fit: u8,
    kind: &'a str,
    via: Option<&'static str>,
}

/// Returns the event that fits a pair best, the first of those that fit alike.
fn answer<'a>(
    chars: &Chars,
    events: &[&'a Value],
    source: Option<Span>,
    target: Option<Span>,
) -> Option<Answer<'a>> {
    let meets = |entities: &Value, gold: Option<Span>| {
        let spans = items(entities).iter().filter_map(|e| chars.span(e));
        gold.is_some_and(|g| spans.into_iter().any(|s| overlap(s, g)))
    };
    let mut best: Option<Answer> = None;
    for r in events {
        // Those who act together are recipients too.
        let together = items(&r["recipient"]).is_empty() && meets(&r["actor"], target);
        let to = meets(&r["recipient"], target) || together;
        let fit = 2 * u8::from(meets(&r["actor"], source)) + u8::from(to);
        if fit > best.as_ref().map_or(0, |b| b.fit) {
            best = Some(Answer {
                fit,
                kind: root(word(&r["event"][0])),
                via: via(word(&r["cameo"])),
            });
        }
    }
    best
}

/// The PLOVER root for a given directed pair; a pair for which no event is
/// found counts as wrong.
pub fn plv(bench: &Bench, path: &Path) -> Result<Scored> {
    let gold = fresh(path)?;
    let got = bench.code(&articles(&gold)?)?;
    let mut scored = bench.begin();
    let mut confused: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let (mut linked, mut either, mut count) = (0, 0, 0);
    for (g, records) in gold.iter().zip(&got) {
        let (text, want) = (word(&g["text"]), root(word(&g["root"])));
        let chars = Chars::of(text);
        let at = |key: &str| chars.find(word(&g[key]), 0);
        let events = of_type(records, "event");
        count += events.len();
        let best = answer(&chars, &events, at("source"), at("target"));
        linked += usize::from(best.as_ref().is_some_and(|b| b.fit == 3));
        let allowed = |b: &Answer| b.kind == want || b.via == Some(want);
        either += usize::from(best.as_ref().is_some_and(allowed));
        let kind = best.map_or("NONE", |b| b.kind);
        *confused.entry((want, kind)).or_default() += 1;
        if kind != want {
            let line = || format!("MISS {want} {kind} {}", word(&g["marked"]));
            scored.misses.add(line);
        }
    }
    let kinds = by_kind(&confused);
    for (kind, tally) in &kinds {
        let n = tally.hit + tally.missed;
        scored.detail(format!("{kind}: {:.3}  (n={n})", tally.f1()));
    }
    let n = gold.len();
    let sum: f64 = kinds.values().map(Tally::f1).sum();
    let right: usize = kinds.values().map(|t| t.hit).sum();
    scored.say_of("plv.root_macro_f1", share(sum, kinds.len()), n);
    scored.say("plv.root_accuracy", share(right as f64, n));
    scored.say("plv.accuracy_either_map", share(either as f64, n));
    scored.say("plv.pair_found", share(linked as f64, n));
    scored.say("plv.events_per_sentence", share(count as f64, n));
    Ok(scored)
}

/// Returns a tally for every kind that gold has, from counts of (gold, given).
fn by_kind<'a>(confused: &BTreeMap<(&'a str, &str), usize>) -> BTreeMap<&'a str, Tally> {
    let mut all: BTreeMap<&str, Tally> = BTreeMap::new();
    for (&(want, have), &n) in confused {
        let tally = all.entry(want).or_default();
        let count = if want == have {
            &mut tally.hit
        } else {
            &mut tally.missed
        };
        *count += n;
    }
    for (&(want, have), &n) in confused {
        if let Some(tally) = all.get_mut(have).filter(|_| want != have) {
            tally.extra += n;
        }
    }
    all
}

const ROLES: [&str; 2] = ["source", "target"];

/// Who acts and who is acted on: overlap of entities with gold's words.
pub fn roles(bench: &Bench, path: &Path) -> Result<Scored> {
    let gold = fresh(path)?;
    let got = bench.code(&articles(&gold)?)?;
    let mut scored = bench.begin();
    let mut tallies = [Tally::default(); 2];
    for (g, records) in gold.iter().zip(&got) {
        let chars = Chars::of(word(&g["text"]));
        let (want, have) = (wanted_roles(&chars, g), given_roles(&chars, records));
        for (role, tally) in tallies.iter_mut().enumerate() {
            let (want, have) = (&want[role], &have[role]);
            let one = spans_tally(want, have);
            *tally = tally.plus(&one);
            if one.extra + one.missed > 0 {
                scored.misses.add(|| {
                    let (role, text) = (ROLES[role], word(&g["text"]));
                    format!("MISS {role} WANT {want:?} GOT {have:?} {text}")
                });
            }
        }
    }
    for (role, tally) in ROLES.iter().zip(&tallies) {
        let (p, r, f) = (tally.precision(), tally.recall(), tally.f1());
        scored.detail(format!("{role}: P {p:.3} R {r:.3} F {f:.3}"));
    }
    let f1 = tallies[0].plus(&tallies[1]).f1();
    scored.say_of("roles.f1", f1, gold.len());
    Ok(scored)
}

/// Gold spans that some given one touches, and given ones that touch none.
fn spans_tally(want: &[Span], have: &BTreeSet<Span>) -> Tally {
    let hit = want
        .iter()
        .filter(|w| have.iter().any(|h| overlap(*h, **w)));
    let hit = hit.count();
    let extra = have
        .iter()
        .filter(|h| !want.iter().any(|w| overlap(**h, *w)));
    Tally {
        hit,
        extra: extra.count(),
        missed: want.len() - hit,
    }
}

// Sources and targets, found in the text by gold's tokens.
fn wanted_roles(chars: &Chars, gold: &Value) -> [Vec<Span>; 2] {
    let mut next = 0;
    let mut tokens: Vec<Span> = Vec::new();
    for token in words(&gold["tokens"]) {
        let length = token.chars().count();
        let start = chars.find(token, next).map_or(next, |s| s.0);
        next = start + length;
        tokens.push((start, next));
    }
    let mut want = [Vec::new(), Vec::new()];
    for actor in items(&gold["actors"]) {
        let token = |key: &str| actor[key].as_u64().unwrap_or(0) as usize;
        let first = tokens.get(token("start"));
        let last = tokens.get(token("end").wrapping_sub(1));
        let (Some(first), Some(last)) = (first, last) else {
            continue;
        };
        for (role, name) in ROLES.iter().enumerate() {
            if actor["label"] == *name || actor["label"] == "reciprocal" {
                want[role].push((first.0, last.1));
            }
        }
    }
    want
}

fn given_roles(chars: &Chars, records: &[Value]) -> [BTreeSet<Span>; 2] {
    let mut have = [BTreeSet::new(), BTreeSet::new()];
    for r in of_type(records, "event") {
        let spans = |key: &str| -> Vec<Span> {
            items(&r[key])
                .iter()
                .filter_map(|e| chars.span(e))
                .collect()
        };
        // Several who act on nobody act on each other.
        if items(&r["recipient"]).is_empty() && items(&r["actor"]).len() > 1 {
            have[1].extend(spans("actor"));
        }
        have[0].extend(spans("actor"));
        have[1].extend(spans("recipient"));
    }
    have
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const TEXT: &str = "Østby met Ek and thanked Lind";

    fn party(words: &str) -> Value {
        let start = TEXT.find(words).unwrap();
        json!({"start": start, "end": start + words.len()})
    }

    #[test]
    fn the_event_with_both_parties_answers() {
        let met = json!({"event": ["CONSULT"], "cameo": "040", "actor": [party("Østby"), party("Ek")], "recipient": []});
        let thanked = json!({"event": ["SUPPORT"], "cameo": "051", "actor": [party("Østby")], "recipient": [party("Lind")]});
        let chars = Chars::of(TEXT);
        let events = [&met, &thanked];
        let ask = |s, t| answer(&chars, &events, chars.find(s, 0), chars.find(t, 0));
        let both = ask("Østby", "Lind").unwrap();
        assert_eq!(
            (both.fit, both.kind, both.via),
            (3, "SUPPORT", Some("SUPPORT"))
        );
        // Acting together counts in both directions.
        assert_eq!(ask("Ek", "Østby").unwrap().kind, "CONSULT");
        // The first of those that fit alike.
        assert_eq!(ask("Østby", "nobody").unwrap().kind, "CONSULT");
        assert_eq!(ask("nobody", "thanked"), None);
    }

    #[test]
    fn what_is_given_wrongly_is_missed_in_one_kind_and_extra_in_another() {
        let confused = BTreeMap::from([
            (("AID", "AID"), 3),
            (("AID", "ACCUSE"), 1),
            (("ACCUSE", "NONE"), 2),
            (("ACCUSE", "COERCE"), 1),
        ]);
        let all = by_kind(&confused);
        assert_eq!(all.keys().collect::<Vec<_>>(), [&"ACCUSE", &"AID"]);
        let accuse = Tally {
            hit: 0,
            extra: 1,
            missed: 3,
        };
        assert_eq!(all["ACCUSE"], accuse);
        assert_eq!((all["AID"].hit, all["AID"].missed), (3, 1));
    }

    #[test]
    fn tokens_are_found_in_order() {
        let gold = json!({"tokens": ["Østby", "met", "Ek", "and", "thanked", "Lind"], "actors": [
            {"label": "reciprocal", "start": 0, "end": 1}, {"label": "target", "start": 4, "end": 6}]});
        let want = wanted_roles(&Chars::of(TEXT), &gold);
        assert_eq!(want, [vec![(0, 5)], vec![(0, 5), (17, 29)]]);
        let have = BTreeSet::from([(25, 29), (10, 12)]);
        let tally = Tally {
            hit: 1,
            extra: 1,
            missed: 1,
        };
        assert_eq!(spans_tally(&want[1], &have), tally);
    }
}

//! Scores of events: are they found, are they right, are others invented.

use super::cases::{
    Bench, Codes, articles, code_now, codes, fresh, items, of_type, type_now, word, words,
};
use super::figures::{Scored, Tally, share};
use anyhow::Result;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The PLOVER gold standard records: one coded event a sentence, so that recall
/// is what can be measured.
pub fn gsr(bench: &Bench, path: &Path) -> Result<Scored> {
    let mut gold = fresh(path)?;
    gold.retain(|g| g["event"] != "DOCUMENT");
    // That day stands for no day.
    for g in &mut gold {
        if word(&g["date"]).starts_with("2000-01-01") {
            g["date"] = Value::Null;
        }
    }
    let got = bench.code(&articles(&gold)?)?;
    let mut scored = bench.begin();
    let (mut typed, mut full, mut events) = (0, 0, 0);
    let mut by_type: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (g, records) in gold.iter().zip(&got) {
        let want = type_now(word(&g["event"]));
        let (s, t) = (parties(&g["sources"]), parties(&g["targets"]));
        let found = of_type(records, "event");
        events += found.len();
        let mut same = found.iter().filter(|r| has_type(r, want)).peekable();
        typed += usize::from(same.peek().is_some());
        let right = same.any(|r| is_between(&s, &t, r));
        full += usize::from(right);
        let sums = by_type.entry(want).or_default();
        sums.0 += usize::from(right);
        sums.1 += 1;
        if !right {
            scored.misses.add(|| {
                let got = told(&found);
                format!("MISS {want} {s:?} {t:?} {} GOT {got}", word(&g["text"]))
            });
        }
    }
    for (kind, (right, n)) in by_type {
        scored.detail(format!("{kind}: {:.3}  (n={n})", share(right as f64, n)));
    }
    let n = gold.len();
    scored.say_of("gsr.type_recall", share(typed as f64, n), n);
    scored.say_of("gsr.full_recall", share(full as f64, n), n);
    scored.say("gsr.events_per_sentence", share(events as f64, n));
    Ok(scored)
}

// An organisation of states may be coded as such or by its own name.
fn parties(entities: &Value) -> Codes<'_> {
    let all = items(entities)
        .iter()
        .map(|x| code_now(word(&x["code"]).trim()));
    let mut all: Codes = all.filter(|c| !c.is_empty()).collect();
    if all.contains("IGO") {
        all.extend(["UNO", "EUR"]);
    }
    all
}

// A right actor and a right recipient; what gold leaves open is right, and two
// who act together may be gold's source and target.
fn is_between(s: &Codes, t: &Codes, record: &Value) -> bool {
    let (actor, recipient) = (codes(&record["actor"]), codes(&record["recipient"]));
    let meets = |t: &&str| recipient.contains(*t) || (actor.contains(*t) && !s.contains(*t));
    (s.is_empty() || !s.is_disjoint(&actor)) && (t.is_empty() || t.iter().any(meets))
}

fn has_type(record: &Value, kind: &str) -> bool {
    words(&record["event"]).any(|e| e == kind)
}

fn told(events: &[&Value]) -> String {
    let one = |r: &&Value| {
        let types: Vec<&str> = words(&r["event"]).collect();
        let marks: Vec<&str> = words(&r["auxiliary"]).collect();
        let (actor, recipient) = (codes(&r["actor"]), codes(&r["recipient"]));
        format!("({types:?} {actor:?} {recipient:?} {marks:?})")
    };
    let all: Vec<String> = events.iter().map(one).collect();
    all.join(" ")
}

/// An event that gold wants.
#[derive(Debug, Clone, Default)]
struct Wanted<'a> {
    types: Vec<&'a str>,
    actors: Codes<'a>,
    recipients: Codes<'a>,
    /// It did not happen: it may be, it is denied, it failed.
    unreal: bool,
    /// It may be left out.
    optional: bool,
    /// It is told as what is to come: that may be a type of its own, or a mark.
    future: bool,
}

impl Wanted<'_> {
    fn fits(&self, record: &Value) -> bool {
        let types = &self.types;
        let marks: BTreeSet<&str> = words(&record["auxiliary"]).collect();
        let unreal = ["negation", "hypothetical", "future"];
        let is_unreal = unreal.iter().any(|m| marks.contains(m));
        types.iter().any(|t| has_type(record, t))
            && is_between(&self.actors, &self.recipients, record)
            && (self.unreal == is_unreal || (self.future && is_unreal))
    }
}

/// Gives each wanted event the first record that fits and is still free, what
/// must be found before what may. Returns how many of the former were found,
/// and which records were given.
fn matched(wanted: &[Wanted], records: &[&Value]) -> (usize, BTreeSet<usize>) {
    let mut given = BTreeSet::new();
    let mut found = 0;
    for optional in [false, true] {
        for w in wanted.iter().filter(|w| w.optional == optional) {
            let fit = |&i: &usize| !given.contains(&i) && w.fits(records[i]);
            if let Some(i) = (0..records.len()).find(fit) {
                given.insert(i);
                found += usize::from(!optional);
            }
        }
    }
    (found, given)
}

/// Modern news read by one reader: whole events (type, actor, recipient,
/// whether it happened), and sentences that hold none.
pub fn silver(bench: &Bench, path: &Path) -> Result<Scored> {
    let gold = fresh(path)?;
    let got = bench.code(&articles(&gold)?)?;
    let mut scored = bench.begin();
    let mut tally = Tally::default();
    let (mut traps, mut clean) = (0, 0);
    for (g, records) in gold.iter().zip(&got) {
        let wanted: Vec<Wanted> = items(&g["events"]).iter().map(silver_event).collect();
        let needed = wanted.iter().filter(|w| !w.optional).count();
        let events = of_type(records, "event");
        let (found, given) = matched(&wanted, &events);
        // Background that gold does not list is neither right nor wrong.
        let is_extra = |&(i, r): &(usize, &&Value)| {
            !given.contains(&i) && words(&r["auxiliary"]).all(|m| m != "historical")
        };
        let extra = events.iter().enumerate().filter(is_extra).count();
        tally = tally.plus(&Tally {
            hit: found,
            extra,
            missed: needed - found,
        });
        if wanted.is_empty() {
            traps += 1;
            clean += usize::from(extra == 0);
        }
        if found < needed || extra > 0 {
            scored.misses.add(|| {
                let want: Vec<String> = wanted.iter().map(Wanted::told).collect();
                let got = told(&events);
                format!("WANT {} | {} | GOT {got}", want.join(" "), word(&g["text"]))
            });
        }
    }
    let found = tally.hit + tally.extra;
    scored.say_of("silver.precision", tally.precision(), found);
    let wanted = tally.hit + tally.missed;
    scored.say_of("silver.recall", tally.recall(), wanted);
    scored.say("silver.f1", tally.f1());
    if traps > 0 {
        let share = share(clean as f64, traps);
        scored.say_of("silver.clean_on_non_events", share, traps);
    }
    Ok(scored)
}

fn silver_event(event: &Value) -> Wanted<'_> {
    let kind = type_now(word(&event["event"]));
    let realis = word(&event["realis"]);
    let future = realis == "future";
    // Said to be coming, an act may be the promise of it.
    let promise = match kind {
        "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" if future => Some("AGREE"),
        "RETREAT" if future => Some("CONCEDE"),
        _ => None,
    };
    Wanted {
        types: std::iter::once(kind).chain(promise).collect(),
        actors: states(&event["source_codes"]),
        recipients: states(&event["target_codes"]),
        unreal: matches!(realis, "cond" | "denied" | "failed"),
        optional: realis == "background",
        future,
    }
}

const SECTORS: [&str; 25] = [
    "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
    "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC",
];

// Codes of three letters or of threes of them, by their first three, unless
// those are a sector without a country.
fn states(codes: &Value) -> Codes<'_> {
    let is_code = |c: &&str| {
        let head = c.get(..3).unwrap_or("");
        let capital = head.chars().any(char::is_uppercase);
        matches!(c.chars().count(), 3 | 6 | 9)
            && capital
            && !head.chars().any(char::is_lowercase)
            && !SECTORS.contains(&head)
    };
    words(codes).filter(is_code).map(code_now).collect()
}

impl Wanted<'_> {
    fn told(&self) -> String {
        let mark = match (self.unreal, self.optional) {
            (true, _) => " unreal",
            (_, true) => " optional",
            _ => "",
        };
        let (s, t) = (&self.actors, &self.recipients);
        format!("({:?} {s:?} {t:?}{mark})", self.types)
    }
}

/// The right quad class, shared out over the classes given; none where none is due.
pub fn quad(bench: &Bench, path: &Path) -> Result<Scored> {
    let gold = fresh(path)?;
    let got = bench.code(&articles(&gold)?)?;
    let mut scored = bench.begin();
    let mut sum = 0.0;
    for (g, records) in gold.iter().zip(&got) {
        let want = g["quad"].as_u64().unwrap_or(0);
        let events = of_type(records, "event");
        let given = events.iter().filter_map(|r| r["quad_code"].as_u64());
        let given: BTreeSet<u64> = given.collect();
        sum += quad_hit(want, &given);
        if quad_hit(want, &given) < 1.0 {
            let line = || format!("WANT {want} | {} | GOT {given:?}", word(&g["text"]));
            scored.misses.add(line);
        }
    }
    scored.say_of("quad.hit", share(sum, gold.len()), gold.len());
    Ok(scored)
}

// No event at all is class 0.
fn quad_hit(want: u64, given: &BTreeSet<u64>) -> f64 {
    match given.is_empty() {
        true => f64::from(want == 0),
        false if given.contains(&want) => 1.0 / given.len() as f64,
        false => 0.0,
    }
}

#[cfg(test)]
mod tests;

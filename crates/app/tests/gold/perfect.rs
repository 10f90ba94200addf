//! The groups as the marks have them, by decisions: what is still wrong in
//! `contested` is then not the matcher's.

use crate::place;
use crate::story::Story;
use detente_incidents::{Gathered, Told, gather};
use detente_record::{
    Attribution, Coded, Decision, DecisionKind, Entity, EventType, Id, Incident, Part, TextInfo,
};
use std::collections::{BTreeMap, BTreeSet};

type Sides = BTreeMap<(String, char), BTreeSet<Id>>;

/// Gathers with each story's happenings merged, and kept apart from each other.
pub fn gathered(told: &[Told<'_>], stories: &[Story], coded: &[Vec<Coded>]) -> Gathered {
    let mut sides: Sides = BTreeMap::new();
    for (story, coded) in stories.iter().zip(coded) {
        sides.extend(marked(story, coded));
    }
    let claims: BTreeSet<&Id> = coded
        .iter()
        .flatten()
        .flat_map(|c| c.claims.iter().map(|c| &c.id))
        .collect();
    let free = |side: &BTreeSet<Id>| {
        side.iter()
            .filter(|i| !claims.contains(i))
            .cloned()
            .collect()
    };
    let mut decisions: Vec<Decision> = Vec::new();
    for ((story, letter), side) in &sides {
        decisions.push(decision(DecisionKind::Merge, vec![free(side)]));
        let others = sides.iter().filter(|((s, l), _)| s == story && l > letter);
        for (_, other) in others {
            decisions.push(decision(DecisionKind::Split, vec![free(side), free(other)]));
        }
    }
    // What the matcher adds to each of these is left there; claims go where they are marked.
    let first = gather(told, &decisions);
    let taken: BTreeSet<&Id> = sides.values().flatten().collect();
    let pins = sides.values().map(|side| {
        let mut pinned = side.clone();
        let holds = |i: &&Incident| {
            let mut reports = i.reports.iter().flat_map(|r| &r.events);
            reports.any(|e| side.contains(e))
        };
        for incident in first.incidents.iter().filter(holds) {
            let reports = incident.reports.iter().flat_map(|r| &r.events);
            let all = reports.chain(&incident.claims);
            pinned.extend(all.filter(|id| !taken.contains(id)).cloned());
        }
        decision(DecisionKind::Pin, vec![pinned.into_iter().collect()])
    });
    gather(told, &pins.collect::<Vec<_>>())
}

// The records that marks stand on; and harm without a mark in a sentence that tells of one
// happening alone.
fn marked(story: &Story, coded: &[Coded]) -> Sides {
    let mut sides: Sides = BTreeMap::new();
    let mut of: BTreeMap<Id, char> = BTreeMap::new();
    let mut told: BTreeMap<(usize, bool, usize), BTreeSet<char>> = BTreeMap::new();
    let sentence = |article: usize, at: &TextInfo| (article, at.part == Part::Body, at.sequence);
    for mark in &story.marks {
        let coded = &coded[mark.article];
        let all = crate::tellers(coded)
            .into_iter()
            .map(|t| (t.id.to_owned(), 0));
        let Some(found) = place(mark, coded, &all.collect()) else {
            continue;
        };
        let letter = *of.entry(found.id.clone()).or_insert(mark.incident);
        let tellers = crate::tellers(coded);
        if let Some(teller) = tellers.iter().find(|t| t.id == found.id) {
            let at = sentence(mark.article, teller.at);
            told.entry(at).or_default().insert(mark.incident);
        }
        sides
            .entry((story.name.clone(), letter))
            .or_default()
            .insert(found.id);
    }
    for (article, coded) in coded.iter().enumerate() {
        let blow = |e: &&detente_record::Event| {
            matches!(
                e.event.first(),
                Some(EventType::Assault | EventType::Coerce)
            )
        };
        let events = coded
            .events
            .iter()
            .filter(blow)
            .map(|e| (&e.id, &e.text_info));
        let occurrences = coded.occurrences.iter().map(|o| (&o.id, &o.text_info));
        for (id, at) in events.chain(occurrences) {
            let letters = told.get(&sentence(article, at)).filter(|l| l.len() == 1);
            let letter = letters
                .and_then(|l| l.first())
                .filter(|_| !of.contains_key(id));
            if let Some(letter) = letter {
                sides
                    .entry((story.name.clone(), *letter))
                    .or_default()
                    .insert(id.clone());
            }
        }
    }
    sides
}

fn decision(what: DecisionKind, sides: Vec<Vec<Id>>) -> Decision {
    Decision {
        what,
        by: "marks".to_owned(),
        at: "2026-01-01T00:00:00Z".to_owned(),
        sides,
        ..Decision::default()
    }
    .sealed()
}

/// Prints a happening whose `contested` is wrong: its marks, what each holder says, and its acts.
pub fn explain(story: &Story, letter: char, incident: &Incident, coded: &[Coded]) {
    for mark in story.marks.iter().filter(|m| m.incident == letter) {
        let article = &story.articles[mark.article];
        let text = match mark.part {
            Part::Title => article.title.as_deref().unwrap_or_default(),
            Part::Body => &article.text,
        };
        let stop = |c: char| matches!(c, '.' | '\n');
        let from = text[..mark.start].rfind(stop).map_or(0, |i| i + 1);
        let to = text[mark.end..]
            .find(stop)
            .map_or(text.len(), |i| mark.end + i);
        let source = article.source.as_deref().unwrap_or_default();
        println!(
            "      {} [{source}] <{}> {}",
            article.id,
            mark.words,
            text[from..to].trim()
        );
    }
    let claims = || coded.iter().flat_map(|c| &c.claims);
    for account in &incident.accounts {
        let who = account.holder.as_ref().map_or("narrator", |h| h.label());
        let doers: Vec<&str> = account.doer.iter().map(|d| d.label()).collect();
        println!(
            "      * {who}: cause {:?} doer {doers:?} toll {:?}",
            account.cause, account.toll.killed
        );
        for (word, ids) in [("says", &account.says), ("DENIES", &account.denies)] {
            for claim in claims().filter(|c| ids.contains(&c.id)) {
                let speaker: Vec<&str> = claim.speaker.iter().map(|s| s.label()).collect();
                let about = claims().find(|c| claim.about.as_ref() == Some(&c.id));
                let about = about.map_or("", |c| c.content.text.as_str());
                println!(
                    "        {word} {speaker:?} {:?}: {} ABOUT {about}",
                    claim.stance, claim.content.text
                );
            }
        }
    }
    let label = |all: &[Entity]| all.iter().map(|e| e.label().to_owned()).collect::<Vec<_>>();
    let by = |told: &Option<Vec<Attribution>>| {
        let told = told.iter().flatten();
        told.flat_map(|a| label(&a.speaker)).collect::<Vec<_>>()
    };
    let events: Vec<&Id> = incident.reports.iter().flat_map(|r| &r.events).collect();
    for coded in coded {
        for e in coded.events.iter().filter(|e| events.contains(&&e.id)) {
            let by = by(&e.attribution);
            println!(
                "      - {} {:?} {:?} {:?}>{:?} {:?} by {by:?} {}",
                e.article,
                e.event,
                e.mode,
                label(&e.actor),
                label(&e.recipient),
                e.standing,
                e.trigger.text
            );
        }
        for o in coded.occurrences.iter().filter(|o| events.contains(&&o.id)) {
            let by = by(&o.attribution);
            println!(
                "      - {} {:?} {:?} killed {:?} cause {:?} {:?} {:?} by {by:?} {}",
                o.article,
                o.kind,
                label(&o.victims),
                o.toll.killed,
                o.cause,
                o.cause_class,
                o.standing,
                o.trigger.text
            );
        }
    }
}

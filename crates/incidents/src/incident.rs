//! Groups to incidents: what, when, where, of whom, and the reports.

use crate::accounts::{Holding, accounts};
use crate::claims::{Gathering, Group};
use crate::cluster::{Bond, Clusters};
use crate::contest;
use crate::corpus::Corpus;
use crate::dates::Hold;
use crate::kinds::Kind;
use crate::member::Member;
use crate::names::Name;
use crate::score::head;
use crate::title::title;
use crate::tolls;
use crate::words::fold;
use detente_record::{
    Day, Entity, EventType, Id, Incident, Link, NON_STATE_CODES, Recall, Report, Toll, id,
};
use std::collections::{BTreeMap, BTreeSet};

/// Returns the id of a group: it is called by its earliest member.
pub(crate) fn name(corpus: &Corpus<'_>, group: &Group<'_>) -> Id {
    let first = group.members.first().and_then(|m| corpus.members.get(*m));
    id('i', &[first.map_or("", |m| m.id())])
}

/// Makes the incident of a group; `links` hold it from before, `bonds` since.
pub(crate) fn incident<'a>(
    corpus: &Corpus<'a>,
    gathering: &Gathering<'a>,
    group: &Group<'a>,
    (mut held, bonds): (Vec<Link>, &[Bond]),
) -> Incident {
    held.extend(links(corpus, bonds));
    let members: Vec<&Member<'a>> = group
        .members
        .iter()
        .filter_map(|m| corpus.members.get(*m))
        .collect();
    let holdings = accounts(corpus, gathering, group);
    let disputed = contest::disputed(corpus, gathering, &holdings);
    let divergent = contest::divergent(corpus, &holdings);
    let (from, to) = days(&members);
    let toll = holdings
        .iter()
        .fold(Toll::default(), |sum, h| tolls::merge(sum, h.account.toll));
    let claim_id = |c: &usize| corpus.claims.get(*c).map(|s| s.claim.id.clone());
    let mut incident = Incident {
        id: name(corpus, group),
        kind: kinds(&members),
        from,
        to,
        place: place(corpus, &members),
        dyads: dyads(&members),
        victims: victims(&members),
        toll,
        contested: disputed || divergent,
        disputed,
        divergent,
        claims: group.claims.iter().filter_map(claim_id).collect(),
        reports: reports(corpus, group),
        links: held,
        accounts: holdings
            .into_iter()
            .map(|h: Holding<'_>| h.account)
            .collect(),
        ..Incident::default()
    };
    incident.title = title(&members, &incident);
    incident
}

/// Returns, for each group, the articles that bring it up as background.
pub(crate) fn recalled(
    corpus: &Corpus<'_>,
    clusters: &Clusters,
    gathering: &Gathering<'_>,
) -> Vec<Vec<Recall>> {
    let mut recalled: Vec<Vec<Recall>> = vec![Vec::new(); gathering.groups.len()];
    for (reference, root) in &clusters.points_at {
        let group = gathering.group_of.get(root);
        let Some(list) = group.and_then(|g| recalled.get_mut(*g)) else {
            continue;
        };
        let Some(member) = corpus.members.get(*reference) else {
            continue;
        };
        let article = corpus.told.get(member.article).map(|t| t.article);
        let Some(article) = article else {
            continue;
        };
        // Members come article by article.
        match list.last_mut().filter(|r| r.article == article.id) {
            Some(held) => held.events.push(member.id().to_owned()),
            None => list.push(Recall {
                article: article.id.clone(),
                published: article.published,
                events: vec![member.id().to_owned()],
                passages: Vec::new(),
            }),
        }
    }
    recalled
}

fn links(corpus: &Corpus<'_>, bonds: &[Bond]) -> Vec<Link> {
    let mut bonds = bonds.to_vec();
    bonds.sort_by_key(|b| (b.a, b.b));
    let member_id = |m: usize| corpus.members.get(m).map_or("", |m| m.id()).to_owned();
    bonds
        .iter()
        .map(|b| Link {
            a: member_id(b.a),
            b: member_id(b.b),
            score: b.tally.score(),
            why: b.tally.why(),
        })
        .collect()
}

// Occurrence kinds first, then PLOVER types, each once.
fn kinds(members: &[&Member<'_>]) -> Vec<String> {
    let mut kinds: BTreeMap<(u8, String), ()> = BTreeMap::new();
    for member in members {
        let what = match (member.occurrence(), member.kind) {
            (Some(_), kind) => (0, occurrence_word(kind).to_owned()),
            (None, Kind::Arrest) => (1, EventType::Coerce.code().to_owned()),
            (None, _) => {
                let act = member.act().unwrap_or(EventType::Assault);
                (1, act.code().to_owned())
            }
        };
        kinds.insert(what, ());
    }
    kinds.into_keys().map(|(_, word)| word).collect()
}

// As the record writes `OccurrenceKind`.
fn occurrence_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Death => "death",
        Kind::Injury => "injury",
        Kind::Crash => "crash",
        Kind::Blast => "blast",
        Kind::Fire => "fire",
        Kind::Disappearance => "disappearance",
        Kind::Abuse => "detention_abuse",
        _ => "other",
    }
}

// The days stated; else the stretch stated; else the day first reported.
fn days(members: &[&Member<'_>]) -> (Option<Day>, Option<Day>) {
    let told = |hold: fn(Hold) -> bool| {
        members
            .iter()
            .filter(move |m| m.window.is_some_and(|w| hold(w.hold)))
            .filter_map(|m| m.when().date.map(|d| (d, m.when().enddate.unwrap_or(d))))
    };
    let day = |h: Hold| matches!(h, Hold::Stated | Hold::Inferred);
    let from = told(day).map(|d| d.0).min();
    if from.is_some() {
        return (from, told(day).map(|d| d.1.max(d.0)).max());
    }
    let span = |h: Hold| h == Hold::Span;
    // The narrowest stretch: "in June" and "this week" are the week.
    let narrow = told(span).min_by_key(|(from, to)| {
        (
            crate::dates::number(*to) - crate::dates::number(*from),
            *from,
        )
    });
    if let Some((from, to)) = narrow {
        return (Some(from), Some(to));
    }
    let weak = |h: Hold| h == Hold::Weak;
    let first = told(weak).map(|d| d.0).min();
    (first, first)
}

// The place most origins name; a town before a country; the first told of.
fn place(corpus: &Corpus<'_>, members: &[&Member<'_>]) -> Option<String> {
    let mut named: Vec<(&str, bool, BTreeSet<usize>)> = Vec::new();
    for member in members {
        let Some(place) = member.place().filter(|p| !p.name.is_empty()) else {
            continue;
        };
        let origin = corpus
            .origin
            .get(member.article)
            .copied()
            .unwrap_or(member.article);
        match named
            .iter_mut()
            .find(|(n, ..)| fold(n) == fold(&place.name))
        {
            Some((_, _, origins)) => drop(origins.insert(origin)),
            None => named.push((
                &place.name,
                place.precision == "country",
                BTreeSet::from([origin]),
            )),
        }
    }
    // `max_by_key` keeps the last of equals; the first is wanted.
    named
        .iter()
        .rev()
        .max_by_key(|(_, country, origins)| (!country, origins.len()))
        .map(|(name, ..)| (*name).to_owned())
}

fn victims(members: &[&Member<'_>]) -> Vec<Entity> {
    let harmed = members.iter().any(|m| m.kind.hurts());
    let mut people: Vec<(Name, Entity)> = Vec::new();
    let mut crowds: Vec<(&Member<'_>, Entity)> = Vec::new();
    for member in members {
        if !member.kind.hurts() && (harmed || member.kind != Kind::Arrest) {
            continue;
        }
        for victim in member.sufferers().iter().filter(|v| !v.is_state()) {
            match Name::of(victim) {
                Some(name) => add_person(&mut people, name, victim),
                None => add_crowd(&mut crowds, member, victim),
            }
        }
    }
    // "Two brothers" are told once their names are; "12 passengers" are not.
    let named = people.len() as u64;
    crowds.retain(|(_, c)| named == 0 || c.count.is_some_and(|n| n.low > named));
    let people = people.into_iter().map(|(_, e)| e);
    people.chain(crowds.into_iter().map(|(_, c)| c)).collect()
}

fn add_person(people: &mut Vec<(Name, Entity)>, name: Name, victim: &Entity) {
    let held = people
        .iter_mut()
        .find(|(n, _)| n.same(&name) || ((!n.is_full() || !name.is_full()) && n.within(&name)));
    let Some((known, entity)) = held else {
        people.push((name, victim.clone()));
        return;
    };
    if known.words.len() < name.words.len() {
        let code = std::mem::take(&mut entity.code);
        *entity = victim.clone();
        if entity.code.is_empty() {
            entity.code = code;
        }
        *known = name;
    } else if entity.code.is_empty() {
        entity.code.clone_from(&victim.code);
        entity.tie = entity.tie.or(victim.tie);
    }
}

// A crowd told of again: by the same noun, in the same number, or as a part of
// it further on in one text ("one of them").
fn add_crowd<'m>(
    crowds: &mut Vec<(&'m Member<'m>, Entity)>,
    member: &'m Member<'m>,
    victim: &Entity,
) {
    let same = |(from, c): &&mut (&Member<'_>, Entity)| {
        let code = c.code == victim.code || c.code.is_empty() || victim.code.is_empty();
        let fewer = c
            .count
            .zip(victim.count)
            .is_some_and(|(c, v)| v.high < c.low);
        let part = fewer && from.article == member.article && from.id() != member.id();
        let number = c.count.is_some() && c.count == victim.count;
        code && (head(c) == head(victim) || number || part)
    };
    match crowds.iter_mut().find(same) {
        Some((_, held)) => {
            if held.code.is_empty() || held.count.is_none() && victim.count.is_some() {
                *held = victim.clone();
            }
        }
        None if victim.entity_text.is_empty() => {}
        None => crowds.push((member, victim.clone())),
    }
}

// Every state on the doing side with every other on the suffering side. What
// is done by or to a state's rebels, opposition or unrecognised parts is not
// done by or to the state.
fn dyads(members: &[&Member<'_>]) -> Vec<[String; 2]> {
    let state = |e: &&Entity| {
        !e.code.is_empty()
            && !NON_STATE_CODES.contains(&e.code.as_str())
            && !e
                .sector
                .iter()
                .any(|s| matches!(s.as_str(), "REB" | "OPP" | "UAF" | "PRE"))
    };
    let mut doing: BTreeSet<&str> = BTreeSet::new();
    let mut suffering: BTreeSet<&str> = BTreeSet::new();
    for member in members {
        let done = member.doers().iter().chain(member.keepers());
        doing.extend(done.filter(state).map(|e| e.code.as_str()));
        let mutual = member.event().filter(|e| e.recipient.is_empty());
        let both = mutual.map_or(&[][..], |e| &e.actor);
        let suffered = member.sufferers().iter().chain(both);
        suffering.extend(suffered.filter(state).map(|e| e.code.as_str()));
    }
    let mut dyads: BTreeSet<[String; 2]> = BTreeSet::new();
    for a in &doing {
        for b in suffering.iter().filter(|b| *b != a) {
            dyads.insert([(*a.min(b)).to_owned(), (*a.max(b)).to_owned()]);
        }
    }
    dyads.into_iter().collect()
}

// One report for each article. Reports rest on one origin when they are one
// text (copies, later versions), or when all they tell of the happening is the
// word of one and the same identified speaker.
fn reports(corpus: &Corpus<'_>, group: &Group<'_>) -> Vec<Report> {
    let mut at: BTreeMap<usize, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for m in &group.members {
        if let Some(member) = corpus.members.get(*m) {
            at.entry(member.article).or_default().0.push(*m);
        }
    }
    for c in &group.claims {
        if let Some(said) = corpus.claims.get(*c) {
            at.entry(said.article).or_default().1.push(*c);
        }
    }
    let mut voices: BTreeMap<String, Id> = BTreeMap::new();
    let mut origins: BTreeMap<usize, Id> = BTreeMap::new();
    let article_id = |a: usize| corpus.told.get(a).map(|t| t.article.id.clone());
    let mut reports = Vec::new();
    for (article, (members, claims)) in &at {
        let Some(told) = corpus.told.get(*article) else {
            continue;
        };
        let first = corpus.origin.get(*article).copied().unwrap_or(*article);
        let text = origins
            .get(&first)
            .cloned()
            .or_else(|| article_id(first))
            .unwrap_or_default();
        let origin = match voice(corpus, members, claims) {
            Some(voice) => voices.entry(voice).or_insert(text).clone(),
            None => text,
        };
        origins.entry(first).or_insert_with(|| origin.clone());
        let member_id = |m: &usize| corpus.members.get(*m).map(|m| m.id().to_owned());
        let claim_id = |c: &usize| corpus.claims.get(*c).map(|s| s.claim.id.clone());
        reports.push(Report {
            article: told.article.id.clone(),
            source: told.article.source.clone(),
            published: told.article.published,
            origin,
            events: members.iter().filter_map(member_id).collect(),
            claims: claims.iter().filter_map(claim_id).collect(),
            ..Report::default()
        });
    }
    reports
}

// The one identified speaker on whose word a report rests, if it is one.
fn voice(corpus: &Corpus<'_>, members: &[usize], claims: &[usize]) -> Option<String> {
    let mut speakers: Vec<&[Entity]> = Vec::new();
    for m in members {
        speakers.push(corpus.speakers(corpus.members.get(*m)?));
    }
    for c in claims {
        speakers.push(&corpus.claims.get(*c)?.claim.speaker);
    }
    let mut voices: BTreeSet<String> = BTreeSet::new();
    for list in speakers {
        let [one] = list else {
            return None;
        };
        voices.insert(identity(one)?);
    }
    voices.pop_first().filter(|_| voices.is_empty())
}

// A country alone is nobody in particular; an unnamed source even less.
fn identity(entity: &Entity) -> Option<String> {
    if let Some(id) = &entity.id {
        return (!entity.sector.is_empty() || entity.code.is_empty()).then(|| format!("id {id}"));
    }
    if entity.code.is_empty() || entity.sector.is_empty() {
        return None;
    }
    Some(format!("{} {}", entity.code, fold(entity.label())))
}

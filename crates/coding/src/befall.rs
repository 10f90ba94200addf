//! What befell somebody, whoever did it: deaths, injuries, crashes, blasts.

use crate::events::{Known, told, trigger};
use crate::lexicon::{Home, Slot};
use crate::link::Links;
use crate::matching::Match;
use crate::{cause, numbers, standing};
use detente_reading::{Rel, RoleKind, Upos};
use detente_record::{Auxiliary, Entity, GROWN, Occurrence, OccurrenceKind, Range, Toll, id};

/// Makes the occurrence of a match; `all` are those of its document.
pub fn make(links: &Links, known: &Known, found: &Match, all: &[Match]) -> Option<Occurrence> {
    let frame = known.lexicon.frames.get(found.frame)?;
    let Home::Occurrence(kind) = frame.home else {
        return None;
    };
    let document = links.document;
    let clause = &document.clauses[found.clause];
    let part = known.part;
    let entities =
        |slot: Slot| -> Vec<Entity> { found.fillers(slot).map(|l| l.entity.clone()).collect() };
    let victims: Vec<Entity> = entities(Slot::Victim);
    let custodian = entities(Slot::Custodian);
    let word = standing::of(
        links,
        found.clause,
        known.claims,
        part.outlet.as_ref(),
        (&[], &victims),
    );
    let trigger = trigger(links, found);
    let when = crate::dates::when(links, part, found.clause);
    let mut rules = found.rules.clone();
    let mut auxiliary = told(
        links,
        clause,
        frame,
        &when,
        part.published.or(links.dates.dateline),
        &mut rules,
    );
    rules.extend(crate::events::another(links, clause));
    rules.extend(frame.grown.then(|| GROWN.to_owned()));
    if word.denied {
        auxiliary.push(Auxiliary::Negation);
    }
    auxiliary.sort_unstable();
    auxiliary.dedup();
    let (cause, cause_class) = cause::of(links, known.lexicon, found, all);
    let (text, text_info) = part.sentence(document, clause.sentence);
    let in_custody = !custodian.is_empty()
        || clause
            .roles
            .iter()
            .any(|r| r.kind == RoleKind::Oblique && links.is_thing(r.token, "custody"));
    let codes = victims
        .iter()
        .chain(&custodian)
        .map(|e: &Entity| e.code.as_str());
    let event_loc = crate::places::place(links, found.clause, codes);
    Some(Occurrence {
        id: id(
            'o',
            &[
                &part.article,
                part.part_name(),
                &frame.id,
                &trigger.start.to_string(),
            ],
        ),
        article: part.article.clone(),
        kind,
        toll: toll(links, kind, frame.grown, found),
        victims,
        cause_class,
        cause,
        custodian,
        in_custody,
        last_seen: None,
        taken_by: entities(Slot::Taker),
        custody: Default::default(),
        fate: None,
        when,
        event_loc,
        auxiliary,
        // Nobody is charged by what befell: a recipient's own word is as good as any.
        standing: match word.standing {
            detente_record::Standing::Alleged if word.attribution.is_some() => {
                detente_record::Standing::Attributed
            }
            other => other,
        },
        attribution: word.attribution,
        trigger,
        mentions: Vec::new(),
        frame: frame.id.clone(),
        rules,
        language: part.language.clone(),
        coder: part.coder.clone(),
        text,
        text_info,
    })
}

fn toll(links: &Links, kind: OccurrenceKind, grown: bool, found: &Match) -> Toll {
    let mut counted: Vec<(usize, Range)> = found
        .heads(Slot::Victim)
        .filter_map(|t| Some((t, numbers::range(links, t)?)))
        .map(|(t, range)| (t, open_above(links, t, range)))
        .collect();
    counted.sort_unstable_by_key(|(t, _)| *t);
    counted.dedup_by_key(|(t, _)| *t);
    // "The toll rises to nine, and forty infected": a count has grown to one number.
    if grown || is_spelled_out(links, &counted) {
        counted.truncate(1);
    }
    // "Nine, two **of them** badly": a part is no further number.
    if counted.len() > 1 {
        counted.retain(|(t, _)| !is_part(links, *t));
    }
    let sum = counted.into_iter().map(|(_, r)| r).reduce(|a, b| Range {
        min: a.min + b.min,
        max: a.max.zip(b.max).map(|(a, b)| a + b),
    });
    let mut toll = Toll::default();
    match kind {
        OccurrenceKind::Death => toll.killed = sum,
        OccurrenceKind::Injury | OccurrenceKind::DetentionAbuse => toll.injured = sum,
        OccurrenceKind::Disappearance => toll.missing = sum,
        _ => {}
    }
    toll
}

fn is_part(links: &Links, counter: usize) -> bool {
    let document = links.document;
    let of_them = |c: usize| {
        document.rel(c) == Rel::Nmod && document.tag(c).upos() == Upos::Pron && c > counter
    };
    document.tag(counter).upos() == Upos::Num && document.children(counter).any(of_them)
}

// "Three more bodies were found": there are three at least, and others that were counted before.
fn open_above(links: &Links, head: usize, range: Range) -> Range {
    let further = &links.lexicon.words.numbers.further;
    let document = links.document;
    let more = |t: usize| {
        let beside = matches!(document.rel(t), Rel::Amod | Rel::Det);
        beside && further.iter().any(|w| w == links.low_word(t))
    };
    // "74 were killed, and another five died": the others are told of themselves.
    let told = || {
        let first = document.subtree(head).first().copied().unwrap_or(head);
        let sentence = document.sentences.get(document.sentence_of(head));
        let start = sentence.map_or(first, |s| s.tokens.start);
        (start..first).any(|t| document.tag(t).upos() == Upos::Num)
    };
    match document.children(head).any(more) && !told() {
        true => Range { max: None, ..range },
        false => range,
    }
}

// "Fifteen people - nine Finns and six Poles -", "nine people, five Finns and four Poles": what follows
// says who the first number counts and is no further number.
fn is_spelled_out(links: &Links, counted: &[(usize, Range)]) -> bool {
    let [(whole, all), parts @ ..] = counted else {
        return false;
    };
    let Some((first, _)) = parts.first() else {
        return false;
    };
    let sum: u64 = parts.iter().map(|(_, r)| r.min).sum();
    let document = links.document;
    // A hyphen inside a word sets nothing off.
    let spaced = |t: usize| {
        let (a, b) = (t.checked_sub(1), document.tokens.get(t));
        let a = a.and_then(|a| document.tokens.get(a));
        a.zip(b).is_some_and(|(a, b)| a.end < b.start)
    };
    let set_off = (whole + 1..*first).any(|t| match document.word(t) {
        "-" => spaced(t),
        word => matches!(word, "--" | "\u{2013}" | "\u{2014}" | ":" | "("),
    });
    let joined = (whole + 1..*first).any(|t| document.tag(t).upos() == Upos::Cconj);
    !joined
        && match set_off {
            true => sum <= all.min,
            false => parts.len() > 1 && sum == all.min && links.is_thing(*whole, "person"),
        }
}

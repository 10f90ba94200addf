//! What somebody died of, or what it was that came of something.

use crate::lexicon::{Home, Lexicon, Slot};
use crate::link::Links;
use crate::matching::Match;
use detente_reading::{Clause, Modality, Rel, RoleKind, Upos};
use detente_record::{CauseClass, EventType, OccurrenceKind};
use std::ops::Range;

/// Returns the words that give the cause of what a match tells, and its class.
pub fn of(
    links: &Links,
    lexicon: &Lexicon,
    found: &Match,
    all: &[Match],
) -> (Option<String>, CauseClass) {
    let document = links.document;
    let given = lexicon.frames[found.frame].cause;
    let why = reason(links, found);
    let noun = found
        .heads(Slot::Cause)
        .chain(why)
        .chain(own(links, given, found))
        .find(|&t| may_be(links, t));
    let told = || told_why(links, lexicon, found, all);
    let (words, class) = match noun {
        Some(t) => (Some(phrase(links, t)), class(links, given, (found, why))),
        None => match told() {
            Some((clause, of)) if given == CauseClass::Unknown => (Some(clause), of),
            Some((clause, _)) => (Some(clause), given),
            None => (None, class(links, given, (found, why))),
        },
    };
    (
        words.and_then(|w| document.text.get(w)).map(str::to_owned),
        class,
    )
}

// "A blow to the head, not a fever": what it was not is no part of what it was.
fn phrase(links: &Links, head: usize) -> Range<usize> {
    let document = links.document;
    let whole = document.phrase(head);
    let negators = &links.lexicon.words.negation.negators;
    let denied = (head + 1..document.tokens.len())
        .take_while(|&t| (document.tokens[t].start as usize) < whole.end)
        .find(|&t| negators.iter().any(|w| w == document.lemma(t)) && document.word(t - 1) == ",");
    match denied {
        Some(t) => whole.start..document.tokens[t - 2].end as usize,
        None => whole,
    }
}

// "In which" points at what is told elsewhere; "in Osaka" and "in his flat" tell where.
fn may_be(links: &Links, token: usize) -> bool {
    let state = || {
        let named = links.mention(token).filter(|m| !m.is_adjective());
        named.is_some() && links.entity_of(token).entity.is_state()
    };
    links.document.tag(token).upos() != Upos::Pron
        && links.place(token).is_none()
        && !state()
        && !links.is_thing(token, "death-toll")
        && !(links
            .document
            .is_behind(token, &links.lexicon.words.links.place)
            && PLACES.iter().any(|class| links.is_thing(token, class)))
}

/// Classes of things in which people die.
const PLACES: [&str; 5] = ["settlement", "territory", "building", "time", "custody"];

// "Came down owing to a cracked rotor": why, where the frame itself asks for no cause.
fn reason(links: &Links, found: &Match) -> Option<usize> {
    let document = links.document;
    let words = &links.lexicon.words.links.reason;
    let behind = |case: usize| words.iter().any(|w| w == document.lemma(case));
    let roles = document.clauses.get(found.clause)?.roles.iter();
    roles
        .filter(|r| r.kind == RoleKind::Oblique)
        .find(|r| r.case.is_some_and(behind))
        .map(|r| r.token)
}

// What the frame's own words say of it: "died of cancer".
fn own(links: &Links, given: CauseClass, found: &Match) -> Option<usize> {
    let head = links.document.clauses.get(found.clause)?.head;
    let mut words = found.trigger.iter().copied();
    words.find(|&t| t != head && given != CauseClass::Unknown && links.document.tag(t).is_nominal())
}

// "Died because nobody called a doctor", "were killed when a bus overturned": the clause that tells
// why, and of what kind it is; of "two died and three were hurt when …" that of the other as well.
fn told_why(
    links: &Links,
    lexicon: &Lexicon,
    found: &Match,
    all: &[Match],
) -> Option<(Range<usize>, CauseClass)> {
    let document = links.document;
    let clause = document.clauses.get(found.clause)?;
    let frame = &lexicon.frames[found.frame];
    let befalls = matches!(
        frame.home,
        Home::Occurrence(
            OccurrenceKind::Death
                | OccurrenceKind::Injury
                | OccurrenceKind::Disappearance
                | OccurrenceKind::DetentionAbuse
                | OccurrenceKind::Crash
        )
    );
    if clause.negated || !befalls {
        return None;
    }
    let joined = document
        .children(clause.head)
        .filter(|&c| document.rel(c) == Rel::Conj && document.clause_at(c).is_some());
    let below = |head| {
        let under = document.children(head);
        under.filter(|&c| document.rel(c) == Rel::Advcl)
    };
    std::iter::once(clause.head)
        .chain(joined)
        .flat_map(below)
        .find_map(|head| why(links, lexicon, (found, head), all))
}

// What only tells when must itself be harm or an accident.
fn why(
    links: &Links,
    lexicon: &Lexicon,
    (found, head): (&Match, usize),
    all: &[Match],
) -> Option<(Range<usize>, CauseClass)> {
    let document = links.document;
    let words = &lexicon.words.links;
    let number = document.clause_at(head)?;
    let inner = &document.clauses[number];
    let is = |list: &[String], c: usize| list.iter().any(|w| w == links.low_lemma(c));
    let mark = document.children(head).find(|&c| {
        let joins = matches!(document.rel(c), Rel::Mark | Rel::Advmod) && c < head;
        joins && (is(&words.reason, c) || is(&words.upon, c))
    })?;
    let mut told = all.iter().filter(|m| m.clause == number).peekable();
    if told.peek().is_some_and(|m| did_it(links, m, found)) {
        return None;
    }
    let class = kind(links, lexicon, inner, told);
    let harm = class.is_some() && inner.modality == Modality::Real && !inner.negated;
    let when = harm && lexicon.frames[found.frame].cause == CauseClass::Unknown;
    if !is(&words.reason, mark) && !when {
        return None;
    }
    let inside = document.subtree(head).into_iter();
    let (first, last) = inside
        .filter(|&t| t > mark && document.rel(t) != Rel::Punct)
        .fold((head, head), |(a, b), t| (a.min(t), b.max(t)));
    let (first, last) = (document.tokens.get(first)?, document.tokens.get(last)?);
    Some((
        first.start as usize..last.end as usize,
        class.unwrap_or_default(),
    ))
}

// "Was shot after opening fire on a patrol": what he did himself is not what he died of.
fn did_it(links: &Links, other: &Match, found: &Match) -> bool {
    let mut doers = other.heads(Slot::Actor);
    let he = |t| links.document.tag(t).upos() == Upos::Pron;
    doers.any(|t| he(t) || found.heads(Slot::Victim).any(|v| v == t))
}

// Of what kind of cause is what a clause tells, if it tells of harm at all.
fn kind<'m>(
    links: &Links,
    lexicon: &Lexicon,
    inner: &Clause,
    told: impl Iterator<Item = &'m Match>,
) -> Option<CauseClass> {
    let classes = told.filter_map(|m| {
        let frame = &lexicon.frames[m.frame];
        match frame.home {
            Home::Event(EventType::Assault) => Some(CauseClass::Violence),
            Home::Occurrence(OccurrenceKind::DetentionAbuse) => Some(CauseClass::Violence),
            Home::Occurrence(OccurrenceKind::Crash | OccurrenceKind::Fire)
                if frame.cause == CauseClass::Unknown =>
            {
                Some(CauseClass::Accident)
            }
            // What burst tells whether somebody meant it.
            Home::Occurrence(OccurrenceKind::Blast) if frame.cause == CauseClass::Unknown => {
                Some(by_things(links, inner).unwrap_or_default())
            }
            Home::Occurrence(_) if frame.cause != CauseClass::Unknown => Some(frame.cause),
            _ => None,
        }
    });
    // An attack by which something crashes comes before the crash, and so does a mine that it hits.
    classes
        .chain(by_things(links, inner))
        .min_by_key(|c| match c {
            CauseClass::Violence => 0,
            CauseClass::Accident => 1,
            CauseClass::Unknown => 3,
            _ => 2,
        })
}

// "After catching malaria", "when a flood hit the coast"; "after falling from a roof", where nobody is said to act.
fn by_things(links: &Links, inner: &Clause) -> Option<CauseClass> {
    let own = |kind: RoleKind| {
        let roles = inner.roles.iter();
        roles.filter(move |r| r.kind == kind && !r.shared)
    };
    let of = |kind: RoleKind| own(kind).find_map(|r| thing(links, r.token));
    let alone = || own(RoleKind::Agent).next().is_none() && own(RoleKind::Patient).next().is_none();
    of(RoleKind::Agent)
        .or_else(|| of(RoleKind::Patient))
        .or_else(|| alone().then(|| thing(links, inner.head)).flatten())
}

/// Returns of what kind of cause a noun is.
pub fn thing(links: &Links, token: usize) -> Option<CauseClass> {
    let classes = [
        ("illness", CauseClass::Illness),
        ("violence", CauseClass::Violence),
        ("accident", CauseClass::Accident),
        ("natural-hazard", CauseClass::Accident),
        ("suicide", CauseClass::Suicide),
    ];
    let mut known = classes.into_iter();
    known
        .find(|(name, _)| links.is_thing(token, name))
        .map(|(_, class)| class)
}

// The frame's class, else the class of the noun that is given as cause.
fn class(links: &Links, given: CauseClass, (found, why): (&Match, Option<usize>)) -> CauseClass {
    if given != CauseClass::Unknown {
        return given;
    }
    let mut heads = found.heads(Slot::Cause).chain(why);
    heads.find_map(|t| thing(links, t)).unwrap_or_default()
}

//! Whose names are masked on pages and exports: persons that a text calls a
//! child or gives an age under age, whom it says were raped, and witnesses.
//!
//! In doubt a name is masked: whoever needs it can ask for it. But those whom
//! the lexicon knows for their office are no minors, and as witnesses they
//! speak in public.

use crate::code::Frame;
use crate::lexicon::{ActorKind, Protection, Target};
use crate::link::Links;
use detente_reading::{Document, Rel, RoleKind, Upos};
use detente_record::{Event, Protected, Span, Why, id};
use std::collections::BTreeSet;
use std::ops::Range;

/// A name of a person and what the text says who that is.
struct Person {
    name: Range<usize>,
    /// Its own head, and the words that describe it.
    words: Vec<usize>,
}

impl Person {
    // The words that describe it; "Squirrel Girl" is a name all through.
    fn telling(&self) -> impl Iterator<Item = &usize> {
        self.words.iter().filter(|w| !self.name.contains(w))
    }
}

/// Finds the persons to be protected in a part of an article; `events` are what it gave.
pub(crate) fn find(links: &Links, frame: &Frame, events: &[Event]) -> Vec<Protected> {
    let document = links.document;
    let own = &links.lexicon.words.protected;
    let violated = violated(links, own);
    let mut found: Vec<Protected> = Vec::new();
    for person in persons(links, own) {
        let known = is_official(links, &person);
        let reason = if person.words.iter().any(|w| violated.contains(w))
            || person.words.iter().any(|w| is_victim(links, own, *w))
        {
            Some((Why::SexualViolence, minor(links, own, &person).flatten()))
        } else if known {
            None
        } else if let Some(instead) = minor(links, own, &person) {
            Some((Why::Minor, instead))
        } else {
            let witness = |w: &usize| own.witness.iter().any(|x| x == links.low_lemma(*w));
            person
                .telling()
                .any(witness)
                .then_some((Why::Witness, None))
        };
        let Some((why, instead)) = reason else {
            continue;
        };
        let name = span(document, &person.name);
        let sentence = document.sentence_of(person.name.start);
        found.push(make(
            frame,
            document,
            (why, name, sentence),
            instead.or(own.instead(why)),
        ));
    }
    // "She was raped": the name stands elsewhere in the text.
    let suffered = events.iter().filter(|e| {
        let mut modes = e.mode.iter();
        e.text_info.part == frame.part && modes.any(|m| own.modes.contains(m))
    });
    for event in suffered {
        let named = event.recipient.iter().filter(|v| v.id.is_none());
        for name in named.filter_map(|v| v.name.as_deref()) {
            let Some(start) = document.text.find(name).filter(|_| !name.is_empty()) else {
                continue;
            };
            let why = Why::SexualViolence;
            let name = Span::of(document.text, start, start + name.len());
            let sentence = event.text_info.sequence;
            let told = (why, name, sentence);
            found.push(make(frame, document, told, own.instead(why)));
        }
    }
    found
}

fn span(document: &Document, tokens: &Range<usize>) -> Span {
    let start = document.tokens.get(tokens.start).map_or(0, |t| t.start);
    let last = tokens.end.saturating_sub(1);
    let end = document.tokens.get(last).map_or(start, |t| t.end);
    Span::of(document.text, start as usize, end as usize)
}

/// Keeps of each name the first that says most.
pub(crate) fn settle(found: &mut Vec<Protected>) {
    let mut seen: BTreeSet<(String, Why)> = BTreeSet::new();
    found.retain(|p| seen.insert((p.name.text.clone(), p.why)));
    whole_names(found);
    found.sort_by(|a, b| {
        let key = |p: &Protected| {
            (
                p.text_info.part != detente_record::Part::Title,
                p.name.start,
                p.why,
            )
        };
        key(a).cmp(&key(b))
    });
}

// Two readings of one name ("Abeer al", "Abeer al-Rashid") are one person: the words of
// the first, the whole of the name.
fn whole_names(found: &mut Vec<Protected>) {
    let mut one: Vec<Protected> = Vec::with_capacity(found.len());
    for person in found.drain(..) {
        match one.iter_mut().find(|p| p.id == person.id) {
            Some(same) if person.name.end > same.name.end => same.name = person.name,
            Some(_) => {}
            None => one.push(person),
        }
    }
    *found = one;
}

fn make(
    frame: &Frame,
    document: &Document,
    (why, name, sentence): (Why, Span, usize),
    instead: Option<String>,
) -> Protected {
    let (text, text_info) = frame.sentence(document, sentence);
    let kind = format!("{why:?}");
    let at = name.start.to_string();
    Protected {
        id: id('p', &[&frame.article, frame.part_name(), &kind, &at]),
        article: frame.article.clone(),
        why,
        name,
        instead,
        language: frame.language.clone(),
        coder: frame.coder.clone(),
        text,
        text_info,
    }
}

// Runs of proper nouns that can be a person's name. Words like "schoolgirl"
// before it are no part of it, but describe it.
fn persons(links: &Links, own: &Protection) -> Vec<Person> {
    let document = links.document;
    let mut persons = Vec::new();
    for sentence in &document.sentences {
        if !sentence.tokens.clone().any(|t| tells(links, own, t)) {
            continue;
        }
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let mut end = at;
            while end < sentence.tokens.end && document.tag(end).upos() == Upos::Propn {
                end += 1;
            }
            if end > at {
                persons.extend(person(links, own, at..end));
            }
            at = end.max(at + 1);
        }
    }
    persons
}

// Whether a word can make somebody's name one to be masked.
fn tells(links: &Links, own: &Protection, token: usize) -> bool {
    let lemma = links.low_lemma(token);
    let among = |list: &[String]| list.iter().any(|w| w == lemma);
    links.document.tag(token).upos() == Upos::Num
        || own.young.contains_key(lemma)
        || among(&own.witness)
        || among(&own.violated)
        || lemma.ends_with(own.old.first().map_or("-", String::as_str))
}

fn person(links: &Links, own: &Protection, run: Range<usize>) -> Option<Person> {
    let document = links.document;
    let told = |t: usize| {
        let lemma = links.low_lemma(t);
        own.young.contains_key(lemma) || own.witness.iter().any(|w| w == lemma)
    };
    let first = run.clone().find(|t| !told(*t))?;
    let name = first..run.end;
    let other = |t: usize| {
        links.mention(t).is_some_and(|m| {
            m.place.is_some()
                || matches!(m.target, Some(Target::Actor(a, _)) if links
                    .lexicon
                    .actors
                    .get(a as usize)
                    .is_some_and(|a| a.kind != ActorKind::Person))
        })
    };
    let typed = document.names.iter().find(|n| n.tokens.contains(&first));
    let typed = typed.and_then(|n| n.kind).is_some_and(|k| k != "person");
    if typed || name.clone().all(other) {
        return None;
    }
    let heads = run
        .clone()
        .filter(|t| document.head(*t).is_none_or(|h| !run.contains(&h)));
    let mut words: Vec<usize> = (run.start..first).collect();
    for head in heads {
        words.push(head);
        describe(document, own, head, &mut words);
    }
    words.sort_unstable();
    words.dedup();
    Some(Person { name, words })
}

// The words that say who a name is: in apposition, before it, in a predicate,
// or what it is the name of ("a girl named …").
fn describe(document: &Document, own: &Protection, head: usize, words: &mut Vec<usize>) {
    let before = |c: &usize| {
        *c < head && matches!(document.rel(*c), Rel::Compound | Rel::NmodDesc | Rel::Amod)
    };
    let apposed = |c: &usize| document.rel(*c) == Rel::Appos;
    words.extend(document.children(head).filter(|c| apposed(c) || before(c)));
    let Some(up) = document.head(head) else {
        return;
    };
    match document.rel(head) {
        Rel::Appos | Rel::Flat | Rel::NmodDesc => words.push(up),
        Rel::Nsubj if document.child(up, Rel::Cop).is_some() => words.push(up),
        _ if own.naming.iter().any(|w| w == document.lemma(up)) => {
            words.extend(document.head(up).filter(|_| document.rel(up) == Rel::Acl));
            words.extend(document.child(up, Rel::NsubjPass));
        }
        _ => {}
    }
}

fn is_official(links: &Links, person: &Person) -> bool {
    let actor = |t: usize| {
        let Some(Target::Actor(a, _)) = links.mention(t)?.target else {
            return None;
        };
        links.lexicon.actors.get(a as usize)
    };
    person
        .name
        .clone()
        .filter_map(actor)
        .any(|a| a.kind == ActorKind::Person)
}

// `Some` if the text makes a minor of somebody; with the phrase to print, if it says more.
fn minor(links: &Links, own: &Protection, person: &Person) -> Option<Option<String>> {
    let noun = person.telling().find_map(|w| {
        let phrase = own.young.get(links.low_lemma(*w))?;
        Some((links.low_lemma(*w), phrase))
    });
    match (age(links, own, person), noun) {
        (Some(age), _) if age >= own.of_age => None,
        (Some(age), noun) => {
            let noun = noun.map_or("", |(noun, _)| noun);
            Some(own.aged(age, noun))
        }
        (None, Some((_, phrase))) => Some(Some(phrase.clone())),
        (None, None) => None,
    }
}

// "12-year-old …", "…, 12,", "…, aged 12", "… was 12".
fn age(links: &Links, own: &Protection, person: &Person) -> Option<u64> {
    let document = links.document;
    let number = |t: usize| {
        let word = links.low_word(t);
        let told = links.lexicon.words.numbers.exact.get(word).copied();
        word.parse::<u64>().ok().or(told).filter(|n| *n < 120)
    };
    let is = |list: &[String], t: usize| list.iter().any(|w| w == links.low_word(t));
    let sentence = document
        .sentences
        .get(document.sentence_of(person.name.start))?;
    let inside = |t: usize| sentence.tokens.contains(&t);
    let skip = |mut t: usize| {
        while inside(t) && document.word(t) == "-" {
            t += 1;
        }
        t
    };
    // A number with its unit and "old", one word or several.
    let old = |t: usize| -> Option<u64> {
        let whole = links.low_word(t);
        if let Some((n, rest)) = whole.split_once('-') {
            let mut parts = rest.split('-');
            let unit = parts
                .next()
                .filter(|u| own.years.iter().chain(&own.months).any(|y| y == u))?;
            parts.next().filter(|o| own.old.iter().any(|w| w == o))?;
            let n = n
                .parse()
                .ok()
                .or(links.lexicon.words.numbers.exact.get(n).copied())?;
            return Some(if own.years.iter().any(|y| y == unit) {
                n
            } else {
                0
            });
        }
        let n = number(t)?;
        let unit = skip(t + 1);
        if !inside(unit) || !is(&own.old, skip(unit + 1)) {
            return None;
        }
        match (is(&own.years, unit), is(&own.months, unit)) {
            (true, _) => Some(n),
            (_, true) => Some(0),
            _ => None,
        }
    };
    let end = person.name.end;
    let mark = |t: usize| inside(t) && matches!(document.word(t), "," | "(");
    let behind = mark(end)
        .then_some(end + 1)
        .or(Some(end).filter(|e| inside(*e)))?;
    let closes = |t: usize| !inside(t) || matches!(document.word(t), "," | ")" | "." | ";");
    let stated = number(behind).filter(|_| mark(end) && closes(behind + 1));
    let stated = stated.or_else(|| old(behind).filter(|_| mark(end)));
    let aged = || {
        Some(behind)
            .filter(|b| is(&own.aged, *b))
            .and_then(|b| number(b + 1))
    };
    let described = || {
        // The phrase alone: what is joined to it by "and" is somebody else.
        let phrases: Vec<Range<usize>> = person.words.iter().map(|w| document.phrase(*w)).collect();
        let told = |t: &usize| {
            let start = document.tokens.get(*t).map_or(0, |t| t.start as usize);
            phrases.iter().any(|p| p.contains(&start))
        };
        sentence.tokens.clone().filter(told).find_map(old)
    };
    let predicate = || {
        let is_one = |w: &&usize| {
            let of = document.child(**w, Rel::Nmod).is_some();
            !of && document.child(**w, Rel::Cop).is_some()
                && document.child(**w, Rel::Advcl).is_none()
        };
        person.words.iter().find(is_one).and_then(|w| number(*w))
    };
    stated.or_else(aged).or_else(described).or_else(predicate)
}

// The words whose persons are told to have suffered sexual violence.
fn violated(links: &Links, own: &Protection) -> BTreeSet<usize> {
    let document = links.document;
    let told = document.clauses.iter();
    told.filter(|c| own.violated.iter().any(|w| w == links.low_lemma(c.head)))
        .flat_map(|c| &c.roles)
        .filter(|r| r.kind == RoleKind::Patient)
        .map(|r| r.token)
        .collect()
}

// "a rape victim", "a survivor of rape".
fn is_victim(links: &Links, own: &Protection, word: usize) -> bool {
    own.victims.iter().any(|w| w == links.low_lemma(word))
        && links
            .document
            .children(word)
            .any(|c| own.violated.iter().any(|w| w == links.low_lemma(c)))
}

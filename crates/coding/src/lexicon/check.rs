//! What only the whole lexicon can show to be wrong.

use super::fault::Fault;
use super::frame::{Class, Frame, Home, Predicate, RoleSpec};
use super::read::{Mark, What};
use super::{Actor, ActorKind, Lexicon, Name};
use detente_record::Day;
use std::collections::{BTreeMap, BTreeSet};

/// Adds the faults that the marks show against the lexicon as a whole.
pub(super) fn whole(lexicon: &Lexicon, marks: &[Mark], faults: &mut Vec<Fault>) {
    named(lexicon, marks, faults);
    contradictions(lexicon, marks, faults);
    names(lexicon, marks, faults);
    twice(marks, faults);
}

fn put(faults: &mut Vec<Fault>, mark: &Mark, message: String, advice: &str) {
    faults.push(Fault::new(&mark.file, mark.line, message, advice));
}

// What is named must be there.
fn named(lexicon: &Lexicon, marks: &[Mark], faults: &mut Vec<Fault>) {
    let classes: BTreeSet<&str> = lexicon
        .roles
        .iter()
        .map(|r| r.class.as_str())
        .chain(lexicon.things.iter().map(|t| t.0.as_str()))
        .collect();
    let contexts: BTreeSet<&str> = lexicon.contexts.iter().map(|c| c.id.as_str()).collect();
    let states: BTreeSet<&str> = lexicon
        .actors
        .iter()
        .filter(|a| a.kind == ActorKind::State)
        .map(|a| a.code.as_str())
        .collect();
    for mark in marks {
        match &mark.what {
            What::Class(name) if !classes.contains(name.as_str()) => {
                put(
                    faults,
                    mark,
                    format!("no class `{name}`"),
                    "name a file of actors/roles or words/things, or add one",
                );
            }
            What::Context(name) if !contexts.contains(name.as_str()) => {
                put(
                    faults,
                    mark,
                    format!("no context `{name}`"),
                    "take one of the files of contexts",
                );
            }
            What::Code(code) if !states.contains(code.as_str()) => {
                put(
                    faults,
                    mark,
                    format!("no state has the code `{code}`"),
                    "take the code of a file of actors/states, or add the state",
                );
            }
            _ => {}
        }
    }
}

type Limits = Vec<RoleSpec>;

// What of a frame's roles tells it from another frame with the same words.
fn limits(frame: &Frame) -> Limits {
    let sorted = |classes: &[Class]| -> Vec<Class> {
        let set: BTreeSet<&Class> = classes.iter().collect();
        set.into_iter().cloned().collect()
    };
    let mut limits: Limits = frame
        .roles
        .iter()
        .filter(|r| !r.is.is_empty() || !r.not.is_empty() || r.need)
        .map(|r| RoleSpec {
            slot: None,
            owner: None,
            content_agent: None,
            is: sorted(&r.is),
            not: sorted(&r.not),
            ..r.clone()
        })
        .collect();
    limits.sort();
    limits
}

// An event, an occurrence and an assessment may rest on the same words.
fn home(frame: &Frame) -> u8 {
    match frame.home {
        Home::Event(_) => 0,
        Home::Occurrence(_) => 1,
        Home::Assessment(..) => 2,
    }
}

fn same_code(a: &Frame, b: &Frame) -> bool {
    a.home == b.home
        && a.modes == b.modes
        && a.also == b.also
        && a.cameo == b.cameo
        && a.cause == b.cause
}

fn contradictions(lexicon: &Lexicon, marks: &[Mark], faults: &mut Vec<Fault>) {
    let frames: BTreeMap<&str, (&Frame, Limits)> = lexicon
        .frames
        .iter()
        .map(|f| (f.id.as_str(), (f, limits(f))))
        .collect();
    let mut uses: BTreeMap<(u8, usize, &Predicate), Vec<&str>> = BTreeMap::new();
    for frame in &lexicon.frames {
        for (number, list) in [&frame.words, &frame.nouns, &frame.adjectives]
            .into_iter()
            .enumerate()
        {
            for predicate in list {
                uses.entry((home(frame), number, predicate))
                    .or_default()
                    .push(&frame.id);
            }
        }
    }
    let marked: BTreeSet<&str> = marks
        .iter()
        .filter_map(|m| {
            if let What::Predicate(id, ..) = &m.what {
                Some(id.as_str())
            } else {
                None
            }
        })
        .collect();
    for mark in marks {
        let What::Predicate(id, number, predicate) = &mark.what else {
            continue;
        };
        let Some((frame, own)) = frames.get(id.as_str()) else {
            continue;
        };
        let others = uses
            .get(&(home(frame), *number, predicate))
            .map_or(&[][..], Vec::as_slice);
        // Of two new files only the second is at fault.
        let other = others
            .iter()
            .filter(|o| **o < id.as_str() || !marked.contains(**o))
            .find(|o| {
                frames
                    .get(**o)
                    .is_some_and(|(f, limits)| f.id != *id && limits == own && !same_code(f, frame))
            });
        if let Some(other) = other {
            let words: Vec<&str> = std::iter::once(&predicate.head)
                .chain(&predicate.rest)
                .map(String::as_str)
                .collect();
            let message = format!(
                "`{}` stands with the same limits in {other}, which has another code",
                words.join(" ")
            );
            put(
                faults,
                mark,
                message,
                "take it out of one of the two, or tell them apart by a limit (`is`, `not`, `need`)",
            );
        }
    }
}

// What ends on the day another begins makes room for it.
fn overlap(a: (Option<Day>, Option<Day>), b: (Option<Day>, Option<Day>)) -> bool {
    let before = |x: (Option<Day>, Option<Day>), y: (Option<Day>, Option<Day>)| {
        x.1.zip(y.0).is_some_and(|(to, from)| to <= from)
    };
    !before(a, b) && !before(b, a)
}

// One name, one state at a time.
fn names(lexicon: &Lexicon, marks: &[Mark], faults: &mut Vec<Fault>) {
    let mut taken: BTreeMap<&str, Vec<(&Actor, &Name)>> = BTreeMap::new();
    for actor in lexicon.actors.iter().filter(|a| a.kind == ActorKind::State) {
        for name in &actor.names {
            taken.entry(&name.text).or_default().push((actor, name));
        }
    }
    let marked: BTreeSet<&str> = marks
        .iter()
        .filter_map(|m| {
            if let What::Name(code, _) = &m.what {
                Some(code.as_str())
            } else {
                None
            }
        })
        .collect();
    for mark in marks {
        let What::Name(code, name) = &mark.what else {
            continue;
        };
        let others = taken.get(name.text.as_str()).map_or(&[][..], Vec::as_slice);
        let other = others.iter().find(|(actor, other)| {
            let lived = (other.from.or(actor.from), other.to.or(actor.to));
            actor.code != *code
                && (actor.code < *code || !marked.contains(actor.code.as_str()))
                && overlap((name.from, name.to), lived)
        });
        if let Some((other, _)) = other {
            let message = format!("`{}` names {} at the same time", name.text, other.name);
            put(
                faults,
                mark,
                message,
                "give `from` or `to`, or take the name out of one of the two",
            );
        }
    }
}

// One id, one actor; one role noun, one class.
fn twice(marks: &[Mark], faults: &mut Vec<Fault>) {
    let mut ids: BTreeMap<(ActorKind, &str), &Mark> = BTreeMap::new();
    let mut nouns: BTreeMap<&str, (&str, &Mark)> = BTreeMap::new();
    for mark in marks {
        match &mark.what {
            What::Id(kind, id) if !id.is_empty() => {
                if let Some(first) = ids.get(&(*kind, id.as_str())) {
                    let message =
                        format!("the id `{id}` is taken by {}:{}", first.file, first.line);
                    put(
                        faults,
                        mark,
                        message,
                        "give each its own, or make one of the two",
                    );
                } else {
                    ids.insert((*kind, id), mark);
                }
            }
            What::RoleWord(class, word) => match nouns.get(word.as_str()) {
                Some((other, first)) if other != class => {
                    let message = format!(
                        "`{word}` is in the class {other} already ({}:{})",
                        first.file, first.line
                    );
                    put(faults, mark, message, "keep it in one of the two");
                }
                _ => {
                    nouns.insert(word, (class, mark));
                }
            },
            _ => {}
        }
    }
}

//! The format of `tests/harm/*.txt`, and whether records are as a line wants them.

use super::told::{Pile, auxiliary, standing};
use detente_record::{Auxiliary, Coded, Entity, EventType, Standing};

/// A text with what must hold of its records.
pub struct Trap {
    /// File and line.
    pub place: String,
    pub text: String,
    /// Why it is known to fail, where it is.
    pub known: Option<String>,
    pub wants: Vec<Want>,
}

/// What must hold.
pub struct Want {
    pub line: String,
    number: Number,
    what: What,
    limits: Vec<Limit>,
}

/// Of how many of the records it must hold.
#[derive(Clone, Copy)]
enum Number {
    Every,
    Some,
    None,
}

enum What {
    Event(EventType, Option<String>),
    Occurrence(String),
    /// Speaker and stance.
    Claim(String, String),
}

enum Limit {
    Act,
    By(String),
    On(String),
    NoActor,
    Standing(Vec<String>),
    Auxiliary(String),
}

/// One record, as far as the limits look at it.
struct Seen<'c> {
    actor: &'c [Entity],
    recipient: &'c [Entity],
    auxiliary: &'c [Auxiliary],
    standing: Standing,
}

/// Reads one file of traps.
pub fn parse(pile: &Pile) -> Vec<Trap> {
    let mut traps: Vec<Trap> = Vec::new();
    for (place, line) in &pile.lines {
        if let Some(text) = line.strip_prefix("> ") {
            traps.push(Trap {
                place: place.clone(),
                text: text.to_owned(),
                known: None,
                wants: Vec::new(),
            });
            continue;
        }
        let trap = traps
            .last_mut()
            .unwrap_or_else(|| panic!("{place}: no text before it"));
        match line.strip_prefix("? ") {
            Some(why) => trap.known = Some(why.to_owned()),
            None => trap
                .wants
                .push(want(line).unwrap_or_else(|| panic!("{place}: not understood: {line}"))),
        }
    }
    traps
}

fn want(line: &str) -> Option<Want> {
    let mut words = line.split_whitespace().peekable();
    let number = match *words.peek()? {
        "no" => Number::None,
        "must" => Number::Some,
        _ => Number::Every,
    };
    if !matches!(number, Number::Every) {
        words.next();
    }
    let what = match words.next()? {
        "occurrence" => What::Occurrence(words.next()?.to_owned()),
        "claim" => What::Claim(words.next()?.to_owned(), words.next()?.to_owned()),
        code => {
            let (kind, mode) = code
                .split_once('/')
                .map_or((code, None), |(k, m)| (k, Some(m)));
            What::Event(kind.parse().ok()?, mode.map(str::to_owned))
        }
    };
    let mut limits = Vec::new();
    while let Some(word) = words.next() {
        limits.push(match word {
            "act" => Limit::Act,
            "by" => Limit::By(words.next()?.to_owned()),
            "on" => Limit::On(words.next()?.to_owned()),
            "actor" if words.next()? == "none" => Limit::NoActor,
            "standing" => Limit::Standing(words.next()?.split('|').map(str::to_owned).collect()),
            "aux" => Limit::Auxiliary(words.next()?.to_owned()),
            _ => return None,
        });
    }
    Some(Want {
        line: line.to_owned(),
        number,
        what,
        limits,
    })
}

// A state's code, a sector, or the lexicon's id.
fn has(side: &[Entity], code: &str) -> bool {
    side.iter().any(|e| {
        e.code == code || e.sector.iter().any(|s| s == code) || e.id.as_deref() == Some(code)
    })
}

impl Limit {
    fn holds(&self, seen: &Seen) -> bool {
        match self {
            Limit::Act => {
                seen.auxiliary.is_empty()
                    && matches!(
                        seen.standing,
                        Standing::Narrated | Standing::Owned | Standing::Attributed
                    )
            }
            Limit::By(code) => has(seen.actor, code),
            Limit::On(code) => has(seen.recipient, code),
            Limit::NoActor => seen.actor.is_empty(),
            Limit::Standing(any) => any.contains(&standing(seen.standing)),
            Limit::Auxiliary(name) => seen.auxiliary.iter().any(|&a| auxiliary(a) == *name),
        }
    }
}

impl Want {
    /// Whether the records are as this line wants them.
    pub fn holds(&self, coded: &Coded) -> bool {
        let mut holds = self
            .seen(coded)
            .into_iter()
            .map(|s| self.limits.iter().all(|l| l.holds(&s)));
        match self.number {
            Number::Every => holds.all(|h| h),
            Number::Some => holds.any(|h| h),
            Number::None => !holds.any(|h| h),
        }
    }

    fn seen<'c>(&self, coded: &'c Coded) -> Vec<Seen<'c>> {
        match &self.what {
            What::Event(kind, mode) => {
                let fits = coded.events.iter().filter(|e| {
                    e.event.contains(kind) && mode.as_ref().is_none_or(|m| e.mode.contains(m))
                });
                fits.map(|e| Seen {
                    actor: &e.actor,
                    recipient: &e.recipient,
                    auxiliary: &e.auxiliary,
                    standing: e.standing,
                })
                .collect()
            }
            What::Occurrence(kind) => {
                let name = |o: &detente_record::Occurrence| format!("{:?}", o.kind).to_lowercase();
                let fits = coded.occurrences.iter().filter(|o| name(o) == *kind);
                fits.map(|o| Seen {
                    actor: &[],
                    recipient: &o.victims,
                    auxiliary: &o.auxiliary,
                    standing: o.standing,
                })
                .collect()
            }
            What::Claim(speaker, stance) => {
                let fits = coded.claims.iter().filter(|c| {
                    has(&c.speaker, speaker) && format!("{:?}", c.stance).to_lowercase() == *stance
                });
                fits.map(|c| Seen {
                    actor: &c.speaker,
                    recipient: &[],
                    auxiliary: &[],
                    standing: Standing::Narrated,
                })
                .collect()
            }
        }
    }
}

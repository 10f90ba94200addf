//! Names and role nouns of the lexicon, found along the tokens.

use super::Links;
use crate::lexicon::{ActorKind, Ground, Target};
use detente_reading::Upos;
use detente_record::Basis;
use std::collections::BTreeMap;
use std::ops::Range;

/// A name or a role noun that stands in the text.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention {
    pub tokens: Range<usize>,
    /// The actor of a name.
    pub target: Option<Target>,
    pub ground: Ground,
    /// Sectors the name adds.
    pub sector: Vec<String>,
    /// The number of a role noun's class.
    pub role: Option<u32>,
    /// The number of the place it (also) names.
    pub place: Option<u32>,
}

impl Mention {
    pub fn is_adjective(&self) -> bool {
        matches!(self.ground, Ground::Adjective | Ground::People)
    }

    pub fn basis(&self) -> Basis {
        match self.ground {
            Ground::Name | Ground::Part => Basis::Name,
            Ground::Adjective | Ground::People => Basis::Adjective,
            Ground::Capital | Ground::Seat => Basis::Capital,
        }
    }
}

impl Links<'_> {
    pub(super) fn find_names(&mut self) {
        let document = self.document;
        for sentence in &document.sentences {
            let words: Vec<&str> = sentence.tokens.clone().map(|t| document.word(t)).collect();
            let mut i = 0;
            while i < words.len() {
                let plain = !words[i]
                    .chars()
                    .next()
                    .is_some_and(|c| c.is_uppercase() || c.is_numeric() || !c.is_ascii());
                let found = if plain && !words[i].starts_with("al") {
                    None
                } else {
                    self.index.name_at(&words[i..])
                };
                let start = sentence.tokens.start + i;
                match found.and_then(|f| {
                    self.choose(start, f.length, f.targets)
                        .map(|m| (f.length, m))
                }) {
                    Some((length, mention)) => {
                        self.put(mention);
                        i += length;
                    }
                    None => i += 1,
                }
            }
        }
    }

    // Of several that share a name: the actor that existed on the day, states before others; a place beside it.
    fn choose(&self, start: usize, length: usize, targets: &[Target]) -> Option<Mention> {
        let tokens = start..start + length;
        let mut best: Option<(u8, Target, Ground, Vec<String>)> = None;
        let mut place = None;
        for &target in targets {
            match target {
                Target::Place(p) => {
                    let bigger = |old: u32| {
                        let size = |p: u32| {
                            self.lexicon
                                .places
                                .get(p as usize)
                                .map_or(0, |p| p.population)
                        };
                        size(p) > size(old)
                    };
                    if place.is_none_or(bigger) {
                        place = Some(p);
                    }
                }
                Target::Actor(a, n) => {
                    let Some(actor) = self.lexicon.actors.get(a as usize) else {
                        continue;
                    };
                    let name = actor.names.get(n as usize);
                    let (from, to) = (
                        name.and_then(|n| n.from).or(actor.from),
                        name.and_then(|n| n.to).or(actor.to),
                    );
                    let lives = self
                        .day
                        .is_none_or(|d| from.is_none_or(|f| f <= d) && to.is_none_or(|t| d <= t));
                    if self.is_barred(actor, &tokens) {
                        continue;
                    }
                    let rank = u8::from(lives) * 8
                        + match actor.kind {
                            ActorKind::State => 3,
                            ActorKind::Organisation => 2,
                            ActorKind::Group => 1,
                            ActorKind::Person => u8::from(self.in_office(a)),
                        };
                    let ground = name.map_or(Ground::Name, |n| n.ground);
                    // Authorities that are gone leave the name of a region.
                    let sector = name.filter(|_| lives).map(|n| n.sector.clone());
                    let sector = sector.unwrap_or_default();
                    if best.as_ref().is_none_or(|b| rank > b.0) {
                        best = Some((rank, target, ground, sector));
                    }
                }
            }
        }
        let (target, ground, sector) = match best {
            Some((_, target, ground, sector)) => (Some(target), ground, sector),
            None => (None, Ground::Name, Vec::new()),
        };
        if target.is_none() && place.is_none() {
            return None;
        }
        // A lone first word of a longer unknown name is no mention: "Jordan Smith".
        if self.is_part_of_name(&tokens, ground) {
            return None;
        }
        Some(Mention {
            tokens,
            target,
            ground,
            sector,
            role: None,
            place,
        })
    }

    fn in_office(&self, actor: u32) -> bool {
        let Some(day) = self.day else { return false };
        self.lexicon.actors.get(actor as usize).is_some_and(|a| {
            a.offices
                .iter()
                .any(|o| o.from.is_none_or(|f| f <= day) && o.to.is_none_or(|t| day <= t))
        })
    }

    fn is_barred(&self, actor: &crate::lexicon::Actor, tokens: &Range<usize>) -> bool {
        let word = |t: Option<usize>| t.map_or("", |t| self.document.word(t));
        let text: String = tokens.clone().map(|t| self.document.word(t)).collect();
        let (left, right) = (word(tokens.start.checked_sub(1)), word(Some(tokens.end)));
        let right2 = word(Some(tokens.end + 1));
        actor.unless.iter().any(|u| {
            let named: String = u.name.split_whitespace().collect();
            let after = |w: &String| *w == right || w.split_whitespace().eq([right, right2]);
            named == text && (u.before.iter().any(|w| w == left) || u.after.iter().any(after))
        })
    }

    fn is_part_of_name(&self, tokens: &Range<usize>, ground: Ground) -> bool {
        if tokens.len() != 1 || matches!(ground, Ground::Adjective | Ground::People | Ground::Part)
        {
            return false;
        }
        let document = self.document;
        let next = tokens.end;
        let flat = |t: usize| document.rel(t) == detente_reading::Rel::Flat;
        document.tag(next).upos() == Upos::Propn
            && flat(next)
            && document.head(next) == Some(tokens.start)
            && self
                .index
                .role_ending(&[], &document.lemma(tokens.start).to_lowercase())
                .is_none()
    }

    fn put(&mut self, mention: Mention) {
        let number = self.mentions.len() as u32;
        for token in mention.tokens.clone() {
            if let Some(slot) = self.at.get_mut(token) {
                *slot = Some(number);
            }
        }
        self.mentions.push(mention);
    }

    // A person named in full is afterwards found by the surname alone.
    pub(super) fn find_surnames(&mut self) {
        let document = self.document;
        let mut known: BTreeMap<&str, (usize, Target)> = BTreeMap::new();
        for mention in &self.mentions {
            let Some(target @ Target::Actor(a, _)) = mention.target else {
                continue;
            };
            let person = self
                .lexicon
                .actors
                .get(a as usize)
                .is_some_and(|a| a.kind == ActorKind::Person);
            if person && mention.tokens.len() > 1 {
                let last = document.word(mention.tokens.end - 1);
                known.entry(last).or_insert((mention.tokens.end, target));
            }
        }
        for token in 0..document.tokens.len() {
            if self.at[token].is_some() || document.tag(token).upos() != Upos::Propn {
                continue;
            }
            let Some((after, target)) = known.get(document.word(token)).copied() else {
                continue;
            };
            let inside = token > 0
                && document.tag(token - 1).upos() == Upos::Propn
                && self.at[token - 1].is_none();
            if token >= after && !inside {
                self.put(Mention {
                    tokens: token..token + 1,
                    target: Some(target),
                    ground: Ground::Name,
                    sector: Vec::new(),
                    role: None,
                    place: None,
                });
            }
        }
    }

    pub(super) fn find_roles(&mut self) {
        let document = self.document;
        for sentence in &document.sentences {
            let mut words: Vec<String> = Vec::new();
            for token in sentence.tokens.clone() {
                let lower = document.word(token).to_lowercase();
                let lemma = document.lemma(token).to_lowercase();
                let nominal = matches!(
                    document.tag(token).upos(),
                    Upos::Noun | Upos::Propn | Upos::Adj | Upos::Verb
                );
                let before = &words[self.free_from(token, words.len())..];
                let found = nominal
                    .then(|| {
                        self.index.role_ending(before, &lemma).or_else(|| {
                            (lower != lemma)
                                .then(|| self.index.role_ending(before, &lower))
                                .flatten()
                        })
                    })
                    .flatten();
                if let Some((length, role)) = found {
                    let tokens = token + 1 - length..token + 1;
                    let free = tokens.clone().all(|t| {
                        self.at[t].is_none_or(|m| self.mentions[m as usize].role.is_some())
                    });
                    let noun = length > 1
                        || matches!(document.tag(token).upos(), Upos::Noun | Upos::Propn);
                    if free && noun {
                        self.put(Mention {
                            tokens,
                            target: None,
                            ground: Ground::Name,
                            sector: Vec::new(),
                            role: Some(role),
                            place: None,
                        });
                    }
                }
                words.push(lower);
            }
        }
    }

    // A role noun does not reach into a name before it: "White House official".
    fn free_from(&self, token: usize, before: usize) -> usize {
        let named =
            |t: &usize| self.at[*t].is_some_and(|m| self.mentions[m as usize].role.is_none());
        let taken = (token - before..token).rev().find(named);
        taken.map_or(0, |t| t + 1 + before - token)
    }

    // "BAKU, July 1 (Reuters) -": a place in capitals or before a date at the very beginning.
    pub(super) fn find_dateline(&self) -> Option<(String, usize)> {
        let first = self.document.sentences.first()?;
        let dash = first
            .tokens
            .clone()
            .take(14)
            .find(|&t| matches!(self.document.word(t), "-" | "–" | "—" | "--" | "."))?;
        if first.tokens.len() > 14 {
            return None;
        }
        let place = |t: usize| {
            let word = self.document.word(t);
            let title: String = word
                .chars()
                .enumerate()
                .flat_map(|(i, c)| {
                    if i == 0 {
                        vec![c]
                    } else {
                        c.to_lowercase().collect()
                    }
                })
                .collect();
            let found = self
                .index
                .name_at(&[word])
                .or_else(|| self.index.name_at(&[&title]))?;
            found.targets.iter().find_map(|target| match target {
                Target::Place(p) => self
                    .lexicon
                    .places
                    .get(*p as usize)
                    .map(|p| p.country.clone()),
                Target::Actor(a, _) => self
                    .lexicon
                    .actors
                    .get(*a as usize)
                    .filter(|a| a.kind == ActorKind::State)
                    .map(|a| a.code.clone()),
            })
        };
        (first.tokens.start..dash)
            .take(3)
            .find_map(|t| Some((place(t)?, t)))
    }
}

//! Names and role nouns of the lexicon, found along the tokens.

use super::Links;
use crate::lexicon::{Actor, ActorKind, Found, Ground, Index, LONGEST_ROLE, Target};
use detente_reading::Upos;
use detente_record::{Basis, Entity};
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
    /// It names a place, but the text does not tell which of several.
    pub vague: bool,
}

/// An actor that a name may mean.
#[derive(Debug, Clone)]
pub(super) struct Meant {
    pub target: Target,
    pub ground: Ground,
    pub sector: Vec<String>,
}

/// A name before it is settled what it means.
#[derive(Debug, Clone)]
pub(super) struct Raw<'a> {
    pub tokens: Range<usize>,
    pub actor: Option<Meant>,
    pub targets: &'a [Target],
}

/// Places in capitals longer than this, in tokens, are not found.
const LONGEST_SHOUTED: usize = 5;

impl Mention {
    pub fn is_adjective(&self) -> bool {
        matches!(self.ground, Ground::Adjective | Ground::People)
    }

    /// Says in an entity which actor of the lexicon it is.
    pub fn tell(&self, actor: &Actor, entity: &mut Entity) {
        entity.code.clone_from(&actor.code);
        entity.sector.clone_from(&actor.sector);
        entity.sector.extend(self.sector.iter().cloned());
        entity.basis = self.basis();
        entity.name = Some(actor.name.clone());
        if actor.kind != ActorKind::State {
            entity.id = Some(actor.id.clone());
        }
    }

    pub fn basis(&self) -> Basis {
        match self.ground {
            Ground::Name | Ground::Part => Basis::Name,
            Ground::Adjective | Ground::People => Basis::Adjective,
            Ground::Capital | Ground::Seat => Basis::Capital,
        }
    }
}

impl<'a> Links<'a> {
    /// Finds the names of the lexicon, the longest first, and what each may mean.
    pub(super) fn find_names(&mut self) {
        let document = self.document;
        let mut raws: Vec<Raw<'a>> = Vec::new();
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
                    self.name_at(&words[i..])
                };
                let start = sentence.tokens.start + i;
                let raw = found.and_then(|f| self.raw(start..start + f.length, f.targets));
                i += raw.as_ref().map_or(1, |r| r.tokens.len());
                raws.extend(raw);
            }
        }
        self.settle(raws);
    }

    // Actors are known as they are shouted; of places this is told by the look of the words.
    fn name_at(&self, words: &[&str]) -> Option<Found<'a>> {
        let index: &'a Index = self.index;
        let found = index.name_at(words);
        // "SAN DIEGO": a short word is told by the next.
        let second = words.get(1).is_some_and(|w| is_shouted(w, 4));
        if !is_shouted(words.first()?, if second { 2 } else { 4 }) {
            return found;
        }
        let titled: Vec<String> = words
            .iter()
            .take(LONGEST_SHOUTED)
            .map(|w| {
                if w.len() > 2 {
                    titled(w)
                } else {
                    (*w).to_owned()
                }
            })
            .collect();
        let titled: Vec<&str> = titled.iter().map(String::as_str).collect();
        let Some(other) = index.name_at(&titled) else {
            return found;
        };
        match &found {
            Some(f) if f.length > other.length => found,
            // The same actor with the place it is called after, or another actor.
            Some(f) if f.length == other.length && !other.targets.contains(f.targets.first()?) => {
                found
            }
            _ => Some(other),
        }
    }

    // What a name may mean, as far as the name itself tells.
    fn raw(&self, tokens: Range<usize>, targets: &'a [Target]) -> Option<Raw<'a>> {
        let actor = self.choose_actor(&tokens, targets);
        let ground = actor.as_ref().map_or(Ground::Name, |a| a.ground);
        // A lone first word of a longer unknown name is no mention: "Jordan Smith".
        if self.is_part_of_name(&tokens, ground) {
            return None;
        }
        let places = targets.iter().any(|t| matches!(t, Target::Place(..)));
        if actor.is_none() && !(places && self.is_cut_alike(&tokens, targets)) {
            return None;
        }
        Some(Raw {
            tokens,
            actor,
            targets,
        })
    }

    // Of several actors that share a name: the one that existed on the day, states before others.
    fn choose_actor(&self, tokens: &Range<usize>, targets: &[Target]) -> Option<Meant> {
        let mut best: Option<(u8, Meant)> = None;
        for &target in targets {
            let Target::Actor(a, n) = target else {
                continue;
            };
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
            if self.is_barred(actor, tokens)
                || self.is_namesake(actor, tokens)
                || (!lives && self.is_gone_acronym(tokens, to))
            {
                continue;
            }
            let rank = u8::from(lives) * 8
                + match actor.kind {
                    ActorKind::State => 3,
                    ActorKind::Organisation => 2,
                    ActorKind::Group => 1,
                    ActorKind::Person => u8::from(self.in_office(a)),
                };
            if best.as_ref().is_none_or(|b| rank > b.0) {
                let meant = Meant {
                    target,
                    ground: name.map_or(Ground::Name, |n| n.ground),
                    // Authorities that are gone leave the name of a region.
                    sector: name
                        .filter(|_| lives)
                        .map(|n| n.sector.clone())
                        .unwrap_or_default(),
                };
                best = Some((rank, meant));
            }
        }
        best.map(|(_, meant)| meant)
    }

    // Capitals are handed on: those of a body that ended over two years before are another's.
    fn is_gone_acronym(&self, tokens: &Range<usize>, to: Option<detente_record::Day>) -> bool {
        let word = self.document.word(tokens.start);
        let capitals = tokens.len() == 1 && word.bytes().all(|b| b.is_ascii_uppercase());
        let gone =
            |(day, to): (detente_record::Day, detente_record::Day)| (day - to).get_days() > 730;
        capitals && self.day.zip(to).is_some_and(gone)
    }

    // Names are found however a text is cut into words; "But a man" is no town of Buta.
    fn is_cut_alike(&self, tokens: &Range<usize>, targets: &[Target]) -> bool {
        if tokens.len() == 1 {
            return true;
        }
        let document = self.document;
        let text = document
            .tokens
            .get(tokens.start)
            .zip(document.tokens.get(tokens.end - 1))
            .and_then(|(a, b)| document.text.get(a.start as usize..b.end as usize));
        let pieces = |text: &str| {
            text.split(|c: char| c.is_whitespace() || c == '-')
                .filter(|p| !p.is_empty())
                .count()
        };
        let Some(text) = text.filter(|t| t.contains(char::is_whitespace)) else {
            return true;
        };
        targets.iter().any(|t| match t {
            Target::Place(p, _) => self.lexicon.places.get(*p as usize).is_some_and(|p| {
                std::iter::once(&p.name)
                    .chain(&p.names)
                    .chain(&p.weak)
                    .any(|n| pieces(n) == pieces(text) && same_letters(n, text))
            }),
            Target::Actor(..) => false,
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

    // "Melania Trump" is another: a surname behind a first name that begins as none of theirs.
    fn is_namesake(&self, actor: &Actor, tokens: &Range<usize>) -> bool {
        let document = self.document;
        let flat = tokens.len() == 1 && document.rel(tokens.start) == detente_reading::Rel::Flat;
        let first = document
            .head(tokens.start)
            .filter(|f| flat && *f < tokens.start && actor.kind == ActorKind::Person)
            .and_then(|f| document.word(f).chars().next())
            .filter(|c| c.is_uppercase());
        first.is_some_and(|first| {
            let words = actor.names.iter().flat_map(|n| n.text.split([' ', '-']));
            let mut letters = words.filter_map(|w| w.chars().next());
            !letters.any(|c| c == first)
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
                .role_ending::<&str>(&[], self.low_lemma(tokens.start))
                .is_none()
    }

    pub(super) fn put(&mut self, mention: Mention) {
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
                    vague: false,
                });
            }
        }
    }

    pub(super) fn find_roles(&mut self) {
        let document = self.document;
        for sentence in &document.sentences {
            for token in sentence.tokens.clone() {
                let nominal = matches!(
                    document.tag(token).upos(),
                    Upos::Noun | Upos::Propn | Upos::Adj | Upos::Verb
                );
                let found = nominal
                    .then(|| self.role_at(token, sentence.tokens.start))
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
                            vague: false,
                        });
                    }
                }
            }
        }
    }

    fn role_at(&self, token: usize, start: usize) -> Option<(usize, u32)> {
        let (lower, lemma) = (self.low_word(token), self.low_lemma(token));
        let before = self.low_words(self.free_from(token, start)..token);
        let ending = |last: &str| self.index.role_ending(before, last);
        ending(lemma).or_else(|| (lower != lemma).then(|| ending(lower)).flatten())
    }

    // A role noun does not reach into a name before it: "White House official".
    fn free_from(&self, token: usize, start: usize) -> usize {
        let named =
            |t: &usize| self.at[*t].is_some_and(|m| self.mentions[m as usize].role.is_none());
        // Nor further back than the longest role noun.
        let start = start.max(token.saturating_sub(LONGEST_ROLE));
        let taken = (start..token).rev().find(named);
        taken.map_or(start, |t| t + 1)
    }

    // "BAKU, July 1 (Reuters) -": the place of a short beginning with a dash. Its token.
    pub(super) fn find_dateline(&self) -> Option<usize> {
        let dash = self.dash()?;
        let named = |t: &usize| {
            self.mention(*t)
                .is_some_and(|m| m.place.is_some() || !self.code_of(m).is_empty())
        };
        (0..dash).take(3).find(named)
    }

    /// Returns the dash that ends a dateline.
    pub(super) fn dash(&self) -> Option<usize> {
        let first = self.document.sentences.first()?;
        let dash = first
            .tokens
            .clone()
            .take(14)
            .find(|&t| matches!(self.document.word(t), "-" | "–" | "—" | "--" | "."))?;
        (first.tokens.len() <= 14).then_some(dash)
    }

    /// Returns the state that a mention names, or in which its place lies; empty where none.
    pub(super) fn code_of(&self, mention: &Mention) -> &'a str {
        let lexicon: &'a crate::lexicon::Lexicon = self.lexicon;
        if let Some(place) = mention.place.and_then(|p| lexicon.places.get(p as usize)) {
            return &place.country;
        }
        let Some(Target::Actor(a, _)) = mention.target else {
            return "";
        };
        lexicon
            .actors
            .get(a as usize)
            .filter(|a| a.kind == ActorKind::State)
            .map_or("", |a| &a.code)
    }
}

fn is_shouted(word: &str, least: usize) -> bool {
    word.len() >= least && word.chars().all(|c| c.is_uppercase() || !c.is_alphabetic())
}

fn titled(word: &str) -> String {
    let mut start = true;
    word.chars()
        .flat_map(|c| {
            let kept = start;
            start = !c.is_alphabetic();
            let lower: Vec<char> = if kept {
                vec![c]
            } else {
                c.to_lowercase().collect()
            };
            lower
        })
        .collect()
}

fn same_letters(a: &str, b: &str) -> bool {
    let letters = |s: &str| -> String {
        s.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    letters(a) == letters(b)
}

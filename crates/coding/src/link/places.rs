//! Which place a name means, and whether it means a place at all.
//!
//! Of several places of one name the text chooses: what stands right behind
//! ("Paris, Texas"), the states and divisions it names elsewhere, the places
//! near by; else the one with by far the most people. Where nothing tells,
//! nothing is told.

mod evidence;
mod support;

use super::Links;
use super::mentions::{Meant, Mention, Raw};
use crate::lexicon::{ActorKind, Ground, Place, PlaceType, Target};
use evidence::Evidence;
use std::collections::HashMap;
use std::ops::Range;

/// A name that may be a place's.
pub(super) struct Toponym<'a> {
    pub tokens: Range<usize>,
    pub actor: Option<Meant>,
    /// The places of that name.
    pub options: Vec<u32>,
    /// The name is neither a word nor a person's.
    pub firm: bool,
    /// What all mentions of the name share.
    name: *const Target,
    place: Option<u32>,
    vague: bool,
    /// What stands behind it says where it is: state, division.
    within: Option<(&'a str, &'a str)>,
    /// It is part of a longer name of a place: "Victoria Park".
    partial: bool,
    /// It is no name of a place.
    dropped: bool,
}

/// How many logarithms of people the best place must have before the next.
const CLEAR: f64 = 0.4;
/// Places closer than this, in kilometres, are one place to a reader of news.
const SAME: f64 = 60.0;

impl<'a> Links<'a> {
    /// Decides what the names mean and puts them down as mentions.
    pub(super) fn settle(&mut self, raws: Vec<Raw<'a>>) {
        let mut names: Vec<Toponym<'a>> = raws.into_iter().map(|r| self.toponym(r)).collect();
        self.qualify(&mut names);
        let evidence = Evidence::of(self, &names);
        self.support(&mut names);
        self.side_with_states(&mut names, &evidence);
        self.choose_places(&mut names, &evidence);
        for name in names {
            let is_place = name.place.is_some() || name.vague;
            if name.dropped || (name.actor.is_none() && !is_place) {
                continue;
            }
            let (target, ground, sector) = match name.actor {
                Some(a) => (Some(a.target), a.ground, a.sector),
                None => (None, Ground::Name, Vec::new()),
            };
            self.put(Mention {
                tokens: name.tokens,
                target,
                ground,
                sector,
                role: None,
                place: name.place,
                vague: name.vague,
            });
        }
    }

    fn toponym(&self, raw: Raw<'a>) -> Toponym<'a> {
        let mut firm = false;
        let mut options = Vec::new();
        for target in raw.targets {
            if let Target::Place(p, is_firm) = *target {
                firm |= is_firm;
                options.push(p);
            }
        }
        // "Russian" is no town, and "Kremlin" is a government.
        let no_place = raw.actor.as_ref().is_some_and(|a| {
            let state = self.state_of(a).is_some();
            !state || matches!(a.ground, Ground::Adjective | Ground::People | Ground::Seat)
        });
        if no_place {
            options.clear();
        }
        Toponym {
            tokens: raw.tokens,
            actor: raw.actor,
            options,
            firm,
            name: raw.targets.as_ptr(),
            place: None,
            vague: false,
            within: None,
            partial: false,
            dropped: false,
        }
    }

    pub(super) fn at_place(&self, number: u32) -> Option<&'a Place> {
        let lexicon: &'a crate::lexicon::Lexicon = self.lexicon;
        lexicon.places.get(number as usize)
    }

    /// Returns the code of the state that is meant.
    pub(super) fn state_of(&self, actor: &Meant) -> Option<&'a str> {
        let lexicon: &'a crate::lexicon::Lexicon = self.lexicon;
        let Target::Actor(a, _) = actor.target else {
            return None;
        };
        let actor = lexicon.actors.get(a as usize)?;
        (actor.kind == ActorKind::State).then_some(actor.code.as_str())
    }

    /// Returns whether a name is that of a state itself.
    pub(super) fn is_state(&self, name: &Toponym) -> bool {
        name.actor
            .as_ref()
            .is_some_and(|a| a.ground == Ground::Name && self.state_of(a).is_some())
    }

    // "Paris, Texas", "Atlanta, Georgia", "the Texas town of Paris": a state or a division behind it.
    fn qualify(&self, names: &mut [Toponym<'a>]) {
        for i in 0..names.len().saturating_sub(1) {
            let (head, tail) = names.split_at_mut(i + 1);
            let (Some(name), Some(next)) = (head.last_mut(), tail.first_mut()) else {
                continue;
            };
            let gap = next.tokens.start.saturating_sub(name.tokens.end);
            let between = self.document.word(name.tokens.end);
            let behind = match gap {
                0 => true,
                1 => matches!(between, "," | "(") || between == "in",
                _ => false,
            };
            let one = self.document.sentence_of(name.tokens.start)
                == self.document.sentence_of(next.tokens.start);
            if !behind || !one || name.options.is_empty() {
                continue;
            }
            let lies = |place: &Place, country: &str, division: &str| {
                place.kind == PlaceType::City
                    && place.country == country
                    && (division.is_empty() || place.division == division)
            };
            let within = |country: &str, division: &str| {
                name.options
                    .iter()
                    .filter_map(|o| self.at_place(*o))
                    .any(|p| lies(p, country, division))
            };
            let divisions: Vec<(u32, &'a Place)> = next
                .options
                .iter()
                .filter_map(|o| Some((*o, self.at_place(*o)?)))
                .filter(|(_, p)| p.kind == PlaceType::Province && !p.division.is_empty())
                .collect();
            let division = divisions
                .iter()
                .find(|(_, p)| within(&p.country, &p.division));
            if let Some((number, p)) = division {
                name.within = Some((&p.country, &p.division));
                next.options = vec![*number];
                next.firm = true;
                if self.is_state(next) {
                    next.actor = None;
                }
                continue;
            }
            let state = next.actor.as_ref().filter(|_| gap > 0);
            let state = state.and_then(|a| self.state_of(a));
            let town = |o: &u32| {
                self.at_place(*o)
                    .is_some_and(|p| p.kind == PlaceType::City && p.population > 300_000)
            };
            match state.filter(|code| within(code, "")) {
                Some(code) => name.within = Some((code, "")),
                // A town that the gazetteer lacks: where it lies is known, and no more.
                None if between == "," && state.is_none() && !next.options.iter().any(town) => {
                    if let [(_, p)] = divisions.as_slice() {
                        name.within = Some((&p.country, &p.division));
                        next.firm = true;
                    }
                }
                None => {}
            }
        }
    }

    // A name of a state is the state's, unless the text speaks of the other land of that name.
    fn side_with_states(&self, names: &mut [Toponym<'a>], evidence: &Evidence<'a>) {
        let heads = &self.lexicon.words.links.head;
        for name in names.iter_mut() {
            if !self.is_state(name) || name.options.is_empty() {
                continue;
            }
            let code = name.actor.as_ref().and_then(|a| self.state_of(a));
            let code = code.unwrap_or_default();
            if let Some((country, _)) = name.within.filter(|(c, _)| *c != code) {
                name.options
                    .retain(|o| self.at_place(*o).is_some_and(|p| p.country == country));
                name.actor = None;
                continue;
            }
            let next = self.low_word(name.tokens.end);
            let headed = heads.iter().any(|h| h == next) || self.is_division_word(name.tokens.end);
            let rival = name.options.iter().copied().find(|o| {
                self.at_place(*o).is_some_and(|p| {
                    p.kind == PlaceType::Province
                        && p.country != code
                        && (headed || evidence.speaks_of_parts(p) && !evidence.names(code))
                })
            });
            match rival {
                Some(place) => {
                    name.actor = None;
                    name.options = vec![place];
                    name.firm = true;
                }
                None => name.options.clear(),
            }
        }
    }

    fn choose_places(&self, names: &mut [Toponym<'a>], evidence: &Evidence<'a>) {
        // Where a name is told once which place it means, it means that one throughout.
        let mut told: HashMap<*const Target, (&'a str, &'a str)> = HashMap::new();
        for name in names.iter() {
            if let Some(within) = name.within {
                told.entry(name.name).or_insert(within);
            }
        }
        for name in names.iter_mut() {
            if name.dropped || name.options.is_empty() {
                continue;
            }
            let own = name.within;
            let within = own.or_else(|| told.get(&name.name).copied());
            self.choose_place(name, within, evidence);
            let place = name.place.and_then(|p| self.at_place(p));
            let code = name.actor.as_ref().and_then(|a| self.state_of(a));
            // A capital's namesake is not the capital.
            if place.is_some_and(|p| code.is_some_and(|c| c != p.country)) {
                name.actor = None;
            }
        }
    }

    fn choose_place(
        &self,
        name: &mut Toponym<'a>,
        within: Option<(&'a str, &'a str)>,
        evidence: &Evidence<'a>,
    ) {
        let division_word = self.is_division_word(name.tokens.end);
        let code = name.actor.as_ref().and_then(|a| self.state_of(a));
        let mut scored: Vec<(f64, u32, &'a Place)> = Vec::new();
        for &option in &name.options {
            let Some(place) = self.at_place(option) else {
                continue;
            };
            let inside = within.is_none_or(|(country, division)| {
                place.country == country && (division.is_empty() || place.division == division)
            });
            if !inside {
                continue;
            }
            let mut score = evidence.weigh(place);
            // A bare name is a town's before it is that of the land around it.
            if !place.division.is_empty() && place.kind != PlaceType::City {
                score += if division_word { 8.0 } else { -1.5 };
            }
            // The capital itself, among towns called like it.
            if code == Some(place.country.as_str()) {
                score += 1.5;
            }
            scored.push((score, option, place));
        }
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let Some(&(best, option, place)) = scored.first() else {
            name.vague = name.actor.is_none();
            return;
        };
        // Of a part of a longer name, how many live there tells nothing.
        let town = place.kind == PlaceType::City;
        if name.partial && town && within.is_none() && evidence.around(place) < 1.5 {
            name.vague = name.actor.is_none();
            return;
        }
        let open = scored.iter().skip(1).any(|(score, _, other)| {
            best - score < CLEAR && evidence::kilometres(place, other) > SAME
        });
        // Of a county or a district that the gazetteer lacks nothing is known but its name.
        if open {
            name.vague = name.actor.is_none();
        } else {
            name.place = Some(option);
        }
    }

    /// Returns whether a word makes the name before it that of a division: "province".
    pub(super) fn is_division_word(&self, token: usize) -> bool {
        let lemma = self.low_lemma(token);
        let words = &self.lexicon.words.links.division;
        words.iter().any(|w| w == lemma)
    }
}

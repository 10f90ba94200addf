//! Function words: what the reader needs of a language, numbers, topics.

use super::denials::Denials;
use super::grammar::Grammar;
use super::light::Light;
use super::merge::extend;
use super::protection::Protection;
use super::read::{File, named};
use super::rivals::Rivals;
use detente_reading::{Language, Modality, Profile, Reporting};
use detente_record::{Reason, Stance};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// All word lists of one language.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Words {
    pub tokens: Tokens,
    pub negation: Negation,
    pub modality: Modalities,
    pub reporting: Speaking,
    pub light: Light,
    pub control: Control,
    pub grammar: Grammar,
    pub numbers: Numbers,
    pub topics: BTreeMap<String, Vec<String>>,
    pub dates: crate::dates::DateWords,
    pub links: Links,
    pub denials: Denials,
    pub rivals: Rivals,
    pub protected: Protection,
}

/// `tokens.toml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs)]
pub struct Tokens {
    pub never_end: Vec<String>,
    pub may_end: Vec<String>,
    pub kept_prefixes: Vec<String>,
    pub kept_words: Vec<String>,
    pub before_number: Vec<String>,
    pub starters: Vec<String>,
    pub clitics: Vec<String>,
    pub units: Vec<String>,
    pub split_words: BTreeMap<String, usize>,
}

/// `negation.toml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs)]
pub struct Negation {
    pub negators: Vec<String>,
    pub idle: Vec<String>,
    pub negative_verbs: Vec<String>,
    /// Those of them that undo what was begun or to be expected, and deny nothing: fail, stop.
    pub undoing: Vec<String>,
}

/// `modality.toml`: lists of words by the modality they give.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs)]
pub struct Modalities {
    pub modals: BTreeMap<String, Vec<String>>,
    pub prospective: BTreeMap<String, Vec<String>>,
    pub conditional: Vec<String>,
    pub asking: Vec<String>,
}

/// `reporting.toml`: lists of words by stance.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs)]
pub struct Speaking {
    pub verbs: BTreeMap<String, Vec<String>>,
    pub clause_only: Vec<String>,
    pub nouns: BTreeMap<String, Vec<String>>,
    pub adjectives: BTreeMap<String, Vec<String>>,
    pub naming: BTreeMap<String, Vec<String>>,
    pub prepositions: Vec<String>,
    pub alleging: Vec<String>,
}

/// `control.toml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs)]
pub struct Control {
    pub object_control: Vec<String>,
    pub to_control: Vec<String>,
    pub raising: Vec<String>,
    pub judging: Vec<String>,
}

/// `numbers.toml`: number words, and words for a vague number with its two ends.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs)]
pub struct Numbers {
    pub exact: BTreeMap<String, u64>,
    pub times: BTreeMap<String, u64>,
    pub vague: BTreeMap<String, [u64; 2]>,
    pub at_least: Vec<String>,
    pub at_most: Vec<String>,
    pub further: Vec<String>,
    /// Words for a part of a hundred: percent.
    pub share: Vec<String>,
}

/// `links.toml`: words that point back to somebody named before.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs)]
pub struct Links {
    /// Pronouns that can stand for one person, one body, or several.
    pub person: Vec<String>,
    pub body: Vec<String>,
    pub several: Vec<String>,
    /// Pronouns for the doer of their own clause: himself.
    pub reflexive: Vec<String>,
    /// Pronouns for those who talk and are talked to: I, we, you.
    pub talking: Vec<String>,
    /// Pronouns for somebody of whom nothing is known: whoever.
    pub anybody: Vec<String>,
    /// What a text is called that somebody issues in his own name: a statement.
    pub issued: Vec<String>,
    /// Words by which it is a paper's own: a blog.
    pub published: Vec<String>,
    /// Nouns for a state: country, kingdom, republic.
    pub state: Vec<String>,
    /// Nouns for both sides of a pair: sides, countries, neighbours.
    pub pair: Vec<String>,
    /// Words with which such a noun means both: the, both, two.
    pub both: Vec<String>,
    /// Words before a nationality that make it an ethnicity.
    pub ethnic: Vec<String>,
    /// Words that make an office a former one.
    pub former: Vec<String>,
    /// Words by which those that act are acted on themselves: each other.
    pub mutual: Vec<String>,
    /// Nouns for a citizen: national, citizen.
    pub citizen: Vec<String>,
    /// Prepositions behind which a place is where, not who.
    pub place: Vec<String>,
    /// Words before a noun that takes up what was told.
    pub definite: Vec<String>,
    /// Adverbs, adjectives and determiners that tell of another happening of a kind: again, second.
    pub another: Vec<String>,
    /// Nouns for what lasts and is no single act.
    pub lasting: Vec<String>,
    /// Prepositions behind which an act is background to another.
    pub background: Vec<String>,
    /// Prepositions behind which an act is what somebody died of.
    pub cause: Vec<String>,
    /// Prepositions behind which stands why something befell: because, due.
    pub reason: Vec<String>,
    /// Conjunctions behind which stands what harm came of: when, after.
    pub upon: Vec<String>,
    /// Conjunctions that set somebody a term.
    pub until: Vec<String>,
    /// Prepositions behind which a film or an exercise is where an act is played.
    pub played: Vec<String>,
    /// Verbs by which an actor is somebody on a stage.
    pub acted: Vec<String>,
    /// Nouns for somebody who is never of the side he is a neighbour, a rival, an enemy of.
    pub others: Vec<String>,
    /// Prepositions behind a deed's noun that say whom it was aimed at.
    pub aim: Vec<String>,
    /// Nouns for a town.
    pub town: Vec<String>,
    /// Prepositions behind which stand talks at which the doer of the clause was.
    pub attended: Vec<String>,
    /// Prepositions behind which stands whom a protest is against or what it is about.
    pub against: Vec<String>,
    /// Words that complain or demand.
    pub grievance: Vec<String>,
    /// Nouns for a post in any body: its head, its members, those who speak for it.
    pub post: Vec<String>,
    /// Nouns for some of those named behind them: "a group of", "members of".
    pub grouping: Vec<String>,
    pub share: Vec<String>,
    /// Nouns that say what kind of body the name before them is: "the Hezbollah group".
    pub kind: Vec<String>,
    /// Words that leave it to somebody's word what one is.
    pub claimed: Vec<String>,
    /// Verbs by which one says of oneself what one is.
    pub profess: Vec<String>,
    /// Nouns for a part of a state: province, county.
    pub division: Vec<String>,
    /// Offices at the head of a division, never of a state: governor.
    pub head: Vec<String>,
}

impl Words {
    /// Reads one file of `words/`; `false` when no list has that name.
    pub(super) fn read(&mut self, name: &str, text: &str, file: &mut File) -> bool {
        match name {
            "tokens" => self.tokens = parse(text, file),
            "negation" => self.negation = parse(text, file),
            "modality" => {
                self.modality = parse(text, file);
                let lists = [&self.modality.modals, &self.modality.prospective];
                let known = |word: &str| modality(word).is_some();
                keys(
                    lists,
                    text,
                    file,
                    known,
                    "is no modality",
                    "take real, possible, obliged, conditional or intended",
                );
            }
            "reporting" => {
                self.reporting = parse(text, file);
                let own = &self.reporting;
                let lists = [&own.verbs, &own.nouns, &own.adjectives, &own.naming];
                let known = |word: &str| named::<Stance>(word).is_some();
                let advice = "take asserts, alleges, denies, confirms, admits, questions, retracts, believes, demands or intends";
                keys(lists, text, file, known, "is no stance", advice);
            }
            "light" => self.light = parse(text, file),
            "control" => self.control = parse(text, file),
            "grammar" => self.grammar = parse(text, file),
            "numbers" => self.numbers = parse(text, file),
            "topics" => {
                self.topics = parse(text, file);
                let known = |word: &str| {
                    let (topic, kind) = word.split_once('-').unwrap_or((word, ""));
                    let kinds = ["", "alone", "score", "rubric"];
                    kinds.contains(&kind) && TOPICS.iter().any(|t| t.word() == topic)
                };
                let advice = "take sport, markets, weather, culture, science, business, metaphor, history or obituary";
                let what = "is no reason to set a sentence aside";
                let rubrics = |(key, _): &(&String, &Vec<String>)| key.ends_with("-rubric");
                let own = |(key, words): (&String, &Vec<String>)| (key.clone(), words.clone());
                let (titles, cues): (Lists, Lists) = (
                    self.topics.iter().filter(rubrics).map(own).collect(),
                    self.topics
                        .iter()
                        .filter(|t| !rubrics(t))
                        .map(own)
                        .collect(),
                );
                keys([&cues, &titles], text, file, known, what, advice);
            }
            "dates" => self.dates = parse(text, file),
            "links" => self.links = parse(text, file),
            "denials" => self.denials = parse(text, file),
            "rivals" => self.rivals = parse(text, file),
            "protected" => self.protected = parse(text, file),
            _ => return false,
        }
        true
    }

    /// Adds the words of a pack; its spelling, grammar and dates, where it has them, replace what is there.
    pub(super) fn add(&mut self, pack: Words) {
        if pack.tokens != Tokens::default() {
            self.tokens = pack.tokens;
        }
        if pack.grammar != Grammar::default() {
            self.grammar = pack.grammar;
        }
        if pack.dates != crate::dates::DateWords::default() {
            self.dates = pack.dates;
        }
        extend(&mut self.negation.negators, pack.negation.negators);
        extend(&mut self.negation.undoing, pack.negation.undoing);
        extend(
            &mut self.negation.negative_verbs,
            pack.negation.negative_verbs,
        );
        by_key(&mut self.modality.modals, pack.modality.modals);
        by_key(&mut self.modality.prospective, pack.modality.prospective);
        extend(&mut self.modality.conditional, pack.modality.conditional);
        extend(&mut self.modality.asking, pack.modality.asking);
        by_key(&mut self.reporting.verbs, pack.reporting.verbs);
        by_key(&mut self.reporting.nouns, pack.reporting.nouns);
        by_key(&mut self.reporting.adjectives, pack.reporting.adjectives);
        by_key(&mut self.reporting.naming, pack.reporting.naming);
        extend(&mut self.reporting.clause_only, pack.reporting.clause_only);
        extend(
            &mut self.reporting.prepositions,
            pack.reporting.prepositions,
        );
        extend(&mut self.reporting.alleging, pack.reporting.alleging);
        self.light.take(pack.light);
        extend(
            &mut self.control.object_control,
            pack.control.object_control,
        );
        extend(&mut self.control.to_control, pack.control.to_control);
        extend(&mut self.control.raising, pack.control.raising);
        extend(&mut self.control.judging, pack.control.judging);
        self.numbers.exact.extend(pack.numbers.exact);
        self.numbers.times.extend(pack.numbers.times);
        self.numbers.vague.extend(pack.numbers.vague);
        extend(&mut self.numbers.at_least, pack.numbers.at_least);
        extend(&mut self.numbers.at_most, pack.numbers.at_most);
        extend(&mut self.numbers.further, pack.numbers.further);
        extend(&mut self.numbers.share, pack.numbers.share);
        by_key(&mut self.topics, pack.topics);
        self.protected.add(pack.protected);
        self.denials.add(pack.denials);
        self.rivals.add(pack.rivals);
        extend(&mut self.negation.idle, pack.negation.idle);
        let (own, links) = (&mut self.links, pack.links);
        extend(&mut own.person, links.person);
        extend(&mut own.body, links.body);
        extend(&mut own.several, links.several);
        extend(&mut own.talking, links.talking);
        extend(&mut own.anybody, links.anybody);
        extend(&mut own.issued, links.issued);
        extend(&mut own.published, links.published);
        extend(&mut own.state, links.state);
        extend(&mut own.pair, links.pair);
        extend(&mut own.both, links.both);
        extend(&mut own.ethnic, links.ethnic);
        extend(&mut own.former, links.former);
        extend(&mut own.citizen, links.citizen);
        extend(&mut own.mutual, links.mutual);
        extend(&mut own.place, links.place);
        extend(&mut own.definite, links.definite);
        extend(&mut own.another, links.another);
        extend(&mut own.lasting, links.lasting);
        extend(&mut own.background, links.background);
        extend(&mut own.cause, links.cause);
        extend(&mut own.reason, links.reason);
        extend(&mut own.upon, links.upon);
        extend(&mut own.until, links.until);
        extend(&mut own.aim, links.aim);
        extend(&mut own.town, links.town);
        extend(&mut own.attended, links.attended);
        extend(&mut own.played, links.played);
        extend(&mut own.acted, links.acted);
        extend(&mut own.others, links.others);
        extend(&mut own.post, links.post);
        extend(&mut own.grouping, links.grouping);
        extend(&mut own.share, links.share);
        extend(&mut own.kind, links.kind);
        extend(&mut own.claimed, links.claimed);
        extend(&mut own.profess, links.profess);
        extend(&mut own.division, links.division);
        extend(&mut own.head, links.head);
    }

    /// Returns how the language is spelt.
    pub fn profile(&self) -> Profile {
        let set = |words: &[String]| words.iter().cloned().collect();
        Profile {
            never_end: set(&self.tokens.never_end),
            may_end: set(&self.tokens.may_end),
            kept_prefixes: set(&self.tokens.kept_prefixes),
            kept_words: set(&self.tokens.kept_words),
            before_number: set(&self.tokens.before_number),
            starters: set(&self.tokens.starters),
            clitics: set(&self.tokens.clitics),
            units: set(&self.tokens.units),
            split_words: self.tokens.split_words.clone(),
        }
    }

    /// Returns what the reader needs. `event_nouns` are the nouns that call up frames.
    pub fn language(&self, event_nouns: impl Iterator<Item = String>) -> Language {
        let set = |words: &[String]| words.iter().cloned().collect();
        let by_modality = |lists: &BTreeMap<String, Vec<String>>| {
            lists
                .iter()
                .flat_map(|(m, words)| {
                    words
                        .iter()
                        .map(move |w| (w.clone(), modality(m).unwrap_or_default()))
                })
                .collect()
        };
        let by_stance = |lists: &BTreeMap<String, Vec<String>>| {
            lists
                .iter()
                .flat_map(|(stance, words)| {
                    words.iter().map(move |w| {
                        let clause_only = self.reporting.clause_only.contains(w);
                        (
                            w.clone(),
                            Reporting {
                                stance: stance.clone(),
                                clause_only,
                            },
                        )
                    })
                })
                .collect()
        };
        let mut language = Language::default();
        language.code = "en".into();
        language.profile = self.profile();
        language.negators = set(&self.negation.negators);
        language.idle = set(&self.negation.idle);
        language.negative_verbs = set(&self.negation.negative_verbs);
        language.modals = by_modality(&self.modality.modals);
        language.prospective = by_modality(&self.modality.prospective);
        language.conditional = set(&self.modality.conditional);
        language.reporting = by_stance(&self.reporting.verbs);
        language.reporting_nouns = by_stance(&self.reporting.nouns);
        language.reporting_adjectives = by_stance(&self.reporting.adjectives);
        language.naming = by_stance(&self.reporting.naming);
        language.reporting_prepositions = set(&self.reporting.prepositions);
        self.light.give(&mut language);
        language.event_nouns = event_nouns.collect();
        language.alleging = set(&self.reporting.alleging);
        language.object_control = set(&self.control.object_control);
        language.raising = set(&self.control.raising);
        language.judging = set(&self.control.judging);
        language.to_control = set(&self.control.to_control);
        language.common = set(&self.grammar.common);
        language.grammar = self.grammar.read();
        language
    }
}

fn modality(word: &str) -> Option<Modality> {
    Some(match word {
        "real" => Modality::Real,
        "possible" => Modality::Possible,
        "obliged" => Modality::Obliged,
        "conditional" => Modality::Conditional,
        "intended" => Modality::Intended,
        _ => return None,
    })
}

const TOPICS: [Reason; 9] = [
    Reason::Sport,
    Reason::Markets,
    Reason::Weather,
    Reason::Culture,
    Reason::Science,
    Reason::Business,
    Reason::Metaphor,
    Reason::History,
    Reason::Obituary,
];

fn parse<T: serde::de::DeserializeOwned + Default>(text: &str, file: &mut File) -> T {
    toml::from_str(text).unwrap_or_else(|error| {
        file.refused(&error);
        T::default()
    })
}

type Lists = BTreeMap<String, Vec<String>>;

fn keys<const N: usize>(
    lists: [&Lists; N],
    text: &str,
    file: &mut File,
    known: impl Fn(&str) -> bool,
    what: &str,
    advice: &str,
) {
    for word in lists
        .into_iter()
        .flat_map(BTreeMap::keys)
        .filter(|w| !known(w))
    {
        // The serde tree has lost its places: a key stands at the beginning of a line.
        let at = text.find(&format!("\n{word}")).map_or(0, |at| at + 1);
        file.fault(at, format!("`{word}` {what}"), advice);
    }
    for list in lists {
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        for (key, words) in list {
            for word in words {
                let Some(other) = seen.insert(word, key).filter(|o| o != key) else {
                    continue;
                };
                let section = text.find(&format!("\n{key} =")).unwrap_or(0);
                let behind = text
                    .get(section..)
                    .unwrap_or("")
                    .find(&format!("\"{word}\""))
                    .unwrap_or(0);
                file.fault(
                    section + behind,
                    format!("`{word}` stands under `{other}` already"),
                    "keep it under one of the two",
                );
            }
        }
    }
}

pub(super) fn by_key(lists: &mut Lists, more: Lists) {
    for (key, words) in more {
        extend(lists.entry(key).or_default(), words);
    }
}

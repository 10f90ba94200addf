//! From PETRARCH's dictionaries to a lexicon pack. Pure: bytes in, the pack's
//! files and an account of every entry out.
//!
//! The dictionaries write names in capitals and codes in CAMEO; the pack has
//! names as newspapers write them, and PLOVER's codes
//! (`crates/coding/tables/cameo-actors.tsv`). What the lexicon that is built in
//! knows goes before any dictionary, so that a pack never contradicts it.

mod actors;
mod agents;
mod code;
mod day;
mod discards;
mod known;
mod line;
mod name;
mod pack;
mod report;
#[cfg(test)]
mod tests;
mod verbs;
mod write;

pub use report::{Dictionary, Fate, FileLines, Item, Report, Sums, Unit, Why};

use super::{ActorKind, Lexicon};
use agents::Classes;
use code::Codes;
use known::Known;
use pack::Pack;
use std::collections::BTreeSet;

/// What an import gives.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Import {
    /// The pack: paths in its folder, texts.
    pub files: Vec<(String, String)>,
    /// What became of every entry.
    pub report: Report,
}

/// Imports dictionaries (name, bytes) on top of a lexicon. `is_word` tells a
/// common word of the language, in small letters: it is no name by itself.
pub fn import(
    dictionaries: &[(String, Vec<u8>)],
    lexicon: &Lexicon,
    is_word: &dyn Fn(&str) -> bool,
) -> Import {
    let states: BTreeSet<String> = lexicon
        .actors
        .iter()
        .filter(|a| a.kind == ActorKind::State)
        .map(|a| a.code.clone())
        .collect();
    let codes = Codes::of(states);
    let known = Known::of(lexicon, is_word);
    let mut pack = Pack::new(&known);
    let mut classes = Classes::default();
    let mut report = Report::default();
    for (name, bytes) in dictionaries {
        let lines = line::lines(name, bytes, &mut report);
        match report.files.last().map(|f| f.dictionary) {
            Some(Dictionary::Actors) => {
                for raw in actors::read(&lines, &codes, &mut report) {
                    pack.put(&raw, &mut report);
                }
            }
            Some(Dictionary::Agents) => {
                agents::read(&lines, &codes, &known, &mut classes, &mut report);
            }
            Some(Dictionary::Discards) => discards::read(&lines, lexicon, &mut report),
            Some(Dictionary::Verbs) => verbs::read(&lines, lexicon, &mut report),
            None => {}
        }
    }
    report.made = made(&pack, &classes);
    Import {
        files: write::files(&pack, &classes, &known),
        report,
    }
}

fn made(pack: &Pack, classes: &Classes) -> Vec<(&'static str, usize)> {
    let of = |kinds: &[ActorKind], new: bool| {
        let fits = |m: &&pack::Made| kinds.contains(&m.kind) && m.known.is_none() == new;
        pack.made.iter().filter(fits).count()
    };
    let names = pack.made.iter().map(|m| m.names.len() + m.known_as.len());
    let bodies = [ActorKind::Organisation, ActorKind::Group];
    vec![
        ("states with new names", pack.states.len()),
        (
            "new names of states",
            pack.states.values().map(Vec::len).sum(),
        ),
        ("new organisations", of(&bodies[..1], true)),
        ("new groups", of(&bodies[1..], true)),
        ("new people", of(&[ActorKind::Person], true)),
        (
            "known actors with new names",
            pack.made
                .iter()
                .filter(|m| m.known.is_some() && !(m.names.is_empty() && m.known_as.is_empty()))
                .count(),
        ),
        ("names of these actors, each in all its forms", names.sum()),
        (
            "terms of office",
            pack.made.iter().map(|m| m.offices.len()).sum(),
        ),
        (
            "role nouns",
            classes.list.values().map(agents::Class::len).sum(),
        ),
        ("classes of role nouns", classes.list.len()),
    ]
}

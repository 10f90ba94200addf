//! What a happening is known by: the words of all that is told of it.
//!
//! A pair of sentences may share little, where the happening as a whole has
//! been told of in most of the words of a late mention ("the capture of the
//! Celadon Star in the strait"). So what stands alone is held against whole
//! groups, as a mention is linked to an entity by all that is known of it.

use crate::corpus::Corpus;
use crate::words::{Asked, Bag, Table, distinct};
use std::collections::BTreeSet;

/// Points for all of a text's names being known of the happening, and for
/// other rare words that it is told in ([`FULL`] count in full).
const NAMES: f64 = 1.0;
const WORDS: f64 = 1.0;
const FULL: f64 = 12.0;
/// The rarest words by which happenings are looked for, and how common they may be.
const RARE: usize = 8;
const COMMON: u32 = 60;

/// Groups by what they are known by.
pub(crate) struct Profiles {
    bags: Vec<Bag>,
    /// What the names of each tell; a group is held against many texts.
    named: Vec<f64>,
    index: Table<u32, Vec<usize>>,
}

impl Profiles {
    /// Takes the members of each group; a group without members is never found.
    pub(crate) fn of<'g>(
        corpus: &Corpus<'_>,
        groups: impl Iterator<Item = &'g [usize]>,
    ) -> Profiles {
        let mut profiles = Profiles {
            bags: Vec::new(),
            named: Vec::new(),
            index: Table::default(),
        };
        for (g, members) in groups.enumerate() {
            let members = members.iter().filter_map(|m| corpus.members.get(*m));
            let bag = distinct(members.flat_map(|m| m.wide.iter().copied()));
            for word in &bag {
                if (2..=COMMON).contains(&corpus.words.spread(*word)) {
                    profiles.index.entry(*word).or_default().push(g);
                }
            }
            let named = corpus.words.named(bag.iter().copied());
            profiles.named.push(named);
            profiles.bags.push(bag);
        }
        profiles
    }

    /// Returns the groups that share a rare word with a text.
    pub(crate) fn near(&self, corpus: &Corpus<'_>, bag: &[u32]) -> BTreeSet<usize> {
        let mut rare: Bag = bag.to_vec();
        rare.retain(|w| self.index.contains_key(w));
        corpus.words.rarest_first(&mut rare);
        let groups = rare.iter().take(RARE).filter_map(|w| self.index.get(w));
        groups.flatten().copied().collect()
    }

    /// Returns all words of a group, and what its names tell.
    pub(crate) fn bag(&self, g: usize) -> (&[u32], f64) {
        let bag = self.bags.get(g).map_or(&[][..], Vec::as_slice);
        (bag, self.named.get(g).copied().unwrap_or_default())
    }

    /// Points for a text to be of a group; about 1 where all its names, or a
    /// good many of its rare words, are the group's.
    pub(crate) fn points(&self, asked: &Asked<'_>, g: usize) -> (f64, f64) {
        let (Some(group), Some(named)) = (self.bags.get(g), self.named.get(g)) else {
            return (0.0, 0.0);
        };
        let (names, words) = asked.shared((group, *named));
        (NAMES * names, WORDS * (words / FULL).min(1.0))
    }
}

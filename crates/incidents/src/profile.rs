//! Which happenings a text may speak of: those that are told in its rarest words.

use crate::corpus::Corpus;
use crate::words::{Bag, Table, distinct};
use std::collections::BTreeSet;

/// The rarest words by which happenings are looked for, and how common they may be.
const RARE: usize = 8;
const COMMON: u32 = 60;

/// Groups by the words they are told in.
pub(crate) struct Profiles {
    index: Table<u32, Vec<usize>>,
}

impl Profiles {
    /// Takes the members of each group.
    pub(crate) fn of<'g>(
        corpus: &Corpus<'_>,
        groups: impl Iterator<Item = &'g [usize]>,
    ) -> Profiles {
        let mut profiles = Profiles {
            index: Table::default(),
        };
        for (g, members) in groups.enumerate() {
            let members = members.iter().filter_map(|m| corpus.members.get(*m));
            for word in distinct(members.flat_map(|m| m.wide.iter().copied())) {
                if (2..=COMMON).contains(&corpus.words.spread(word)) {
                    profiles.index.entry(word).or_default().push(g);
                }
            }
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
}

//! Which happenings a text may speak of: those that are told in its rarest words.

use crate::corpus::Corpus;
use crate::words::{Bag, Table, distinct};

/// The rarest words by which happenings are looked for, how common they may be, and how many
/// happenings are looked at.
const RARE: usize = 8;
const COMMON: u32 = 60;
const NEAREST: usize = 10;

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

    /// Returns the groups that share most of a text's rare words.
    pub(crate) fn near(&self, corpus: &Corpus<'_>, bag: &[u32]) -> Vec<usize> {
        let mut rare: Bag = bag.to_vec();
        rare.retain(|w| self.index.contains_key(w));
        corpus.words.rarest_first(&mut rare);
        let mut found: Table<usize, f64> = Table::default();
        for word in rare.iter().take(RARE) {
            let weight = corpus.words.weight(*word).powi(2);
            for group in self.index.get(word).into_iter().flatten() {
                *found.entry(*group).or_default() += weight;
            }
        }
        let mut found: Vec<(usize, f64)> = found.into_iter().collect();
        found.sort_by(|x, y| y.1.total_cmp(&x.1).then(x.0.cmp(&y.0)));
        found.truncate(NEAREST);
        found.into_iter().map(|(group, _)| group).collect()
    }
}

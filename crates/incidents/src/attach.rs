//! What tells of no happening as news, held against whole groups: background, and articles of
//! which nothing was coded.
//!
//! A mention is linked to an entity by all that is known of it, and so is a mention of a happening
//! to the group whose sections it is likest to, on average.

use crate::corpus::Corpus;
use crate::dates::number;
use crate::links::{self, MOST};
use crate::profile::Profiles;
use crate::sections::{Section, Sections};
use std::collections::BTreeMap;

/// Sections of a group that a mention is held against: the latest.
const LATEST: usize = 12;

/// What was found.
#[derive(Default)]
pub(crate) struct Lone {
    /// For a background mention the group it points at.
    pub(crate) asides: BTreeMap<usize, usize>,
    /// For an article of which nothing was coded the group it speaks of.
    pub(crate) bare: BTreeMap<usize, usize>,
}

/// Finds the group of what stands in no group; `root` has the first of each member's group.
pub(crate) fn attach(corpus: &Corpus<'_>, sections: &Sections<'_>, root: &[usize]) -> Lone {
    let mut lone = Lone::default();
    let mut by_root: BTreeMap<usize, Vec<&Section<'_>>> = BTreeMap::new();
    for section in &sections.all {
        if let Some(root) = section.reports.first().and_then(|m| root.get(*m)) {
            by_root.entry(*root).or_default().push(section);
            let asides = section.asides.iter().filter(|m| **m >= corpus.first);
            lone.asides.extend(asides.map(|m| (*m, *root)));
        }
    }
    let fresh = sections.all.iter().filter(|s| s.article >= corpus.fresh);
    let fresh: Vec<&Section<'_>> = fresh.filter(|s| s.reports.is_empty()).collect();
    if fresh.is_empty() {
        return lone;
    }
    let groups: Vec<(usize, Vec<&Section<'_>>)> = by_root.into_iter().collect();
    let members: Vec<Vec<usize>> = groups
        .iter()
        .map(|(_, told)| {
            told.iter()
                .flat_map(|s| s.reports.iter().copied())
                .collect()
        })
        .collect();
    let profiles = Profiles::of(corpus, members.iter().map(Vec::as_slice));
    for section in fresh {
        let near = profiles.near(corpus, &section.wide.bag).into_iter();
        let near = near.filter_map(|g| groups.get(g));
        let weighed = near.filter_map(|(root, told)| Some((mean(corpus, section, told)?, *root)));
        let best = weighed.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
        let Some((_, root)) = best.filter(|(points, _)| *points >= 0.0) else {
            continue;
        };
        match section.asides.is_empty() {
            true => drop(lone.bare.insert(section.article, root)),
            false => lone
                .asides
                .extend(section.asides.iter().map(|m| (*m, root))),
        }
    }
    lone
}

// Points on average over what other articles tell, none later than the mention; `None` where they
// contradict it.
fn mean(corpus: &Corpus<'_>, section: &Section<'_>, told: &[&Section<'_>]) -> Option<f64> {
    let day = |s: &Section<'_>| corpus.published(s.article).map(number);
    let own = day(section)?;
    let others = told.iter().rev().filter(|s| s.article != section.article);
    let others = others.filter(|s| day(s).is_some_and(|d| d <= own + 1));
    let (mut sum, mut all) = (0.0, 0.0);
    for other in others.take(LATEST) {
        let tally = links::weigh(corpus, other, section);
        if tally.never {
            return None;
        }
        sum += tally.sum().clamp(-MOST, MOST);
        all += 1.0;
    }
    (all > 0.0).then(|| sum / all)
}

//! Every pair that was weighed, for a person who looks for a fault.

use crate::block;
use crate::cluster;
use crate::corpus::Corpus;
use crate::hand::Hand;
use crate::held::Held;
use crate::ready::{Ready, order};
use crate::score::weigh;
use crate::texts::Last;
use crate::{Kept, Told};
use detente_record::Id;
use std::collections::BTreeMap;

/// What speaks for and against two records telling of one happening.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// The earlier record, and the later.
    pub a: Id,
    /// See `a`.
    pub b: Id,
    /// Points, 0 as likely as not; `None` when their sorts cannot be one.
    pub points: Option<f64>,
    /// They contradict each other.
    pub never: bool,
    /// The points by source.
    pub why: String,
}

/// Weighs all articles in one slice, and tells of every pair that was looked at.
pub fn evidence(told: &[Told<'_>]) -> Vec<Evidence> {
    let kept = told.iter().map(|t| Kept {
        article: t.article.clone(),
        coded: t.coded.clone(),
        about: Vec::new(),
    });
    let mut ready: Vec<Ready> = kept.map(Ready::of).collect();
    ready.sort_by(|a, b| order(&a.kept.article, &b.kept.article));
    let ready: Vec<&Ready> = ready.iter().collect();
    let mut corpus = Corpus::of(&ready, 0);
    let held = Held::of(&corpus, &[], &BTreeMap::new());
    let mut hand = Hand::of(std::iter::empty(), &[]);
    cluster::cluster(&mut corpus, &mut hand, &held);
    let mut pairs = block::within(&corpus);
    pairs.extend(block::across(&corpus, &held.outside));
    let told = pairs.into_iter().filter_map(|(a, b)| {
        let (x, y) = (corpus.members.get(a)?, corpus.members.get(b)?);
        let tally = weigh(&corpus, (x, y), &mut Last::default());
        Some(Evidence {
            a: x.id().to_owned(),
            b: y.id().to_owned(),
            points: tally.map(|t| t.sum()),
            never: tally.is_some_and(|t| t.never),
            why: tally.map(|t| t.why()).unwrap_or_default(),
        })
    });
    told.collect()
}

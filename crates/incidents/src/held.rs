//! What was gathered before a slice: groups that may grow and are not taken
//! apart, by the place of their members in the corpus.

use crate::corpus::Corpus;
use detente_record::{Id, Incident};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The groups made before, of which all articles are in the corpus.
#[derive(Default)]
pub(crate) struct Held<'h> {
    pub(crate) incidents: Vec<&'h Incident>,
    /// The members of each, by index, the earliest first.
    pub(crate) groups: Vec<Vec<usize>>,
    /// The claims of each.
    pub(crate) claims: Vec<Vec<usize>>,
    /// Background mentions, and the group each points at.
    pub(crate) recalls: BTreeMap<usize, usize>,
    /// Members of groups that are not here: they are left alone.
    pub(crate) outside: BTreeSet<usize>,
    /// The claim that a claim was found to answer.
    pub(crate) about: BTreeMap<usize, usize>,
}

impl<'h> Held<'h> {
    pub(crate) fn of(
        corpus: &Corpus<'_>,
        incidents: &[&'h Incident],
        about: &BTreeMap<Id, Id>,
    ) -> Held<'h> {
        let old = corpus.members.iter().take(corpus.first).enumerate();
        let at: HashMap<&str, usize> = old.map(|(i, m)| (m.id(), i)).collect();
        let mut held = Held::default();
        let member = |id: &Id| at.get(id.as_str()).copied();
        let claim = |id: &Id| corpus.claim_of.get(id.as_str()).copied();
        for incident in incidents {
            let reports = incident.reports.iter();
            let mut group: Vec<usize> =
                reports.flat_map(|r| &r.events).filter_map(member).collect();
            group.sort_unstable();
            if group.is_empty() {
                continue;
            }
            let number = held.groups.len();
            let recalled = incident.recalled.iter().flat_map(|r| &r.events);
            held.recalls
                .extend(recalled.filter_map(member).map(|m| (m, number)));
            held.claims
                .push(incident.claims.iter().filter_map(claim).collect());
            held.groups.push(group);
            held.incidents.push(*incident);
        }
        let mut outside: BTreeSet<usize> = (0..corpus.first).collect();
        for m in held.groups.iter().flatten() {
            outside.remove(m);
        }
        outside.retain(|m| corpus.members.get(*m).is_some_and(|m| !m.reference));
        held.outside = outside;
        let pairs = about.iter();
        held.about = pairs.filter_map(|(a, b)| claim(a).zip(claim(b))).collect();
        held
    }
}

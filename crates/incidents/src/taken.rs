//! Claims that tell of no act themselves, and speak of one that their article tells of.

use crate::bare::{JUST, just_told};
use crate::claims::Gathering;
use crate::corpus::Corpus;
use crate::member::Member;
use crate::words::bag;
use detente_record::{Part, Stance};
use std::collections::BTreeSet;

impl<'a> Gathering<'a> {
    /// A claim without an act of its own speaks of the act that it takes up by a noun ("had any
    /// part in the attack").
    pub(crate) fn taken_up(&self, corpus: &Corpus<'a>, of: &mut [BTreeSet<usize>]) {
        for (member, group) in self.group_of.range(corpus.first..) {
            let member = corpus.members.get(*member);
            let Some((member, event)) = member.and_then(|m| Some((m, m.event()?))) else {
                continue;
            };
            let start = corpus
                .claims
                .partition_point(|c| c.article < member.article);
            let claims = corpus.claims.iter().enumerate().skip(start);
            for (i, said) in claims.take_while(|(_, c)| c.article == member.article) {
                let content = &said.claim.content;
                let answers = !matches!(said.claim.stance, Stance::Demands | Stance::Intends);
                let inside = event.mentions.iter().any(|m| {
                    let part = said.claim.text_info.part == Part::Body;
                    part && content.start <= m.start && m.end <= content.end
                });
                if let Some(set) = of.get_mut(i)
                    && answers
                    && inside
                    && said.claim.events.is_empty()
                {
                    set.insert(*group);
                }
            }
        }
    }

    /// Who says how he sees it ("they were farmers", "it lay in our waters") speaks of what was told
    /// just before.
    pub(crate) fn seen_so(&self, corpus: &Corpus<'a>, of: &mut [BTreeSet<usize>], fresh: usize) {
        for (i, said) in corpus.claims.iter().enumerate().skip(fresh) {
            let bare = of.get(i).is_some_and(BTreeSet::is_empty);
            if said.claim.terms.is_empty() || !bare {
                continue;
            }
            let sees = said.claim.terms.iter().any(|t| !t.starts_with(UNDONE));
            let here = &said.claim.text_info;
            let start = corpus.members.partition_point(|m| m.article < said.article);
            let told = (start..).zip(corpus.members.iter().skip(start));
            let told = told.take_while(|(_, m)| m.article == said.article);
            let near = told.filter(|(_, m)| {
                just_told(m, here, JUST) && (sees || undoes(&said.claim.terms, m))
            });
            let last = near.max_by_key(|(m, own)| (own.text_info().sequence, *m));
            let group = last.and_then(|(m, _)| self.group_of.get(&m));
            if let (Some(group), Some(set)) = (group, of.get_mut(i)) {
                set.insert(*group);
            }
        }
    }
}

/// What the terms begin with that tell what was not done ([`detente_record::Claim::terms`]).
pub(crate) const UNDONE: &str = "not ";

/// Returns whether a member's own word is among those of what somebody says was not done.
pub(crate) fn undoes(terms: &[String], member: &Member<'_>) -> bool {
    let own = bag(&member.trigger().text);
    let words = terms.iter().filter_map(|t| t.strip_prefix(UNDONE));
    words.flat_map(bag).any(|w| own.contains(&w))
}

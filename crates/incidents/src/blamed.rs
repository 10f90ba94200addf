//! Whom a holder accuses of what was told just before.

use crate::accounts::{Holding, hold};
use crate::bare::JUST;
use crate::claims::{Gathering, Group};
use crate::corpus::Corpus;
use crate::kinds::Kind;
use crate::member::Member;
use crate::names::one_holder;
use detente_record::{Claim, Entity, Event, EventType};
use std::collections::BTreeSet;

/// Notes on every holder whom it accuses: "the mayor said that raiders burned the mill. He accused the
/// northern militia."
pub(crate) fn blames<'a>(
    corpus: &Corpus<'a>,
    gathering: &Gathering<'a>,
    group: &Group<'a>,
    holdings: &mut Vec<Holding<'a>>,
) {
    let own = group
        .members
        .first()
        .and_then(|m| gathering.group_of.get(m));
    let articles: BTreeSet<usize> = group
        .members
        .iter()
        .filter_map(|m| corpus.members.get(*m))
        .map(|m| m.article)
        .collect();
    for article in articles {
        let start = corpus.members.partition_point(|m| m.article < article);
        let here = || {
            let all = corpus.members.iter().enumerate().skip(start);
            all.take_while(|(_, m)| m.article == article)
        };
        let own_deeds: Vec<&Member<'_>> = members_in(corpus, group, article);
        for (_, accusation) in here() {
            let Some(event) = accusation.event().filter(|_| accuses(accusation)) else {
                continue;
            };
            let before = |m: &Member<'_>| {
                let near = m.sentences_to(accusation).is_some_and(|n| n <= JUST);
                near && m.kind.is_harm() && m.trigger().start < accusation.trigger().start
            };
            if !own_deeds.iter().any(|m| before(m)) {
                continue;
            }
            let last = here().filter(|(_, m)| before(m));
            let last = last.max_by_key(|(_, m)| m.trigger().start);
            let Some((i, deed)) = last else { continue };
            if gathering.group_of.get(&i) != own || !is_over(corpus, accusation, event, deed) {
                continue;
            }
            for at in hold(holdings, &event.actor) {
                if let Some(h) = holdings.get_mut(at) {
                    h.blames.extend(&event.recipient);
                }
            }
        }
    }
}

fn members_in<'c, 'a>(
    corpus: &'c Corpus<'a>,
    group: &Group<'a>,
    article: usize,
) -> Vec<&'c Member<'a>> {
    let all = group.members.iter().filter_map(|m| corpus.members.get(*m));
    all.filter(|m| m.article == article).collect()
}

// Whoever did it accuses nobody of it, nor is it laid on whom it was done to; and "accused of
// plotting" is of something else.
fn is_over(corpus: &Corpus<'_>, accusation: &Member<'_>, event: &Event, deed: &Member<'_>) -> bool {
    let among = |all: &[Entity], one: &Entity| all.iter().any(|e| one_holder(e, one));
    let own = event.actor.iter().any(|a| among(deed.doers(), a));
    let known = |e: &Entity| !e.code.is_empty() || !e.sector.is_empty() && !e.is_civil();
    let charged = |e: &Entity| known(e) && !among(deed.sufferers(), e);
    let start = corpus
        .claims
        .partition_point(|c| c.article < accusation.article);
    let here = corpus.claims.iter().skip(start);
    let mut here = here.take_while(|c| c.article == accusation.article);
    let cue = |c: &Claim| c.cue.as_ref().map(|c| c.start) == Some(accusation.trigger().start);
    let of_deed = here.find(|c| cue(c.claim)).is_none_or(|c| {
        let said = &c.claim.content;
        let inside = |e: &Entity| e.start.is_some_and(|at| said.start <= at && at < said.end);
        event.recipient.iter().any(inside)
    });
    !own && of_deed && !event.recipient.is_empty() && event.recipient.iter().all(charged)
}

fn accuses(member: &Member<'_>) -> bool {
    let accusation = member.kind == Kind::Act(EventType::Accuse) && !member.denied();
    let by_somebody = member.event().is_some_and(|e| !e.actor.is_empty());
    accusation && by_somebody && member.modes().iter().any(|m| m == ALLEGE)
}

/// PLOVER's mode of laying a deed at somebody's door.
const ALLEGE: &str = "allege";

//! A nation and its body before the noun of what they do: "a **Kenyan police** raid".

use super::{Linked, Links};
use crate::lexicon::ActorKind;
use detente_reading::Rel;
use detente_record::Basis;

impl Links<'_> {
    // The tree hangs both from the raid; they are one party all the same.
    pub(super) fn by_side(&self, token: usize) -> Option<Linked> {
        if let Some(linked) = self.by_whole_name(token) {
            return Some(linked);
        }
        let (nation, body) = self.side(token)?;
        let state = self.adjective(nation)?;
        let mut linked = self.role(body, false)?;
        let entity = &mut linked.entity;
        entity.code.clone_from(&state.entity.code);
        (entity.basis, entity.from, entity.tie) = (Basis::Adjective, None, None);
        entity.start = state.entity.start;
        let span = entity.start.zip(entity.end);
        let text = span.and_then(|(from, to)| self.document.text.get(from..to));
        entity.entity_text = text.unwrap_or_default().to_owned();
        Some(linked)
    }

    // "An **Israeli army** raid": a name whose words hang from the raid, each on its own.
    fn by_whole_name(&self, token: usize) -> Option<Linked> {
        let document = self.document;
        let mention = self.mention(token).filter(|m| m.target.is_some())?;
        let noun = document.head(token).filter(|n| *n >= mention.tokens.end)?;
        let mut words = mention.tokens.clone();
        if words.len() < 2 || words.any(|t| document.head(t) != Some(noun)) {
            return None;
        }
        let mut linked = self.by_name(token)?;
        let ends = [mention.tokens.start, mention.tokens.end - 1].map(|t| document.tokens.get(t));
        let [Some(first), Some(last)] = ends else {
            return None;
        };
        let (from, to) = (first.start as usize, last.end as usize);
        (linked.entity.start, linked.entity.end) = (Some(from), Some(to));
        linked.entity.entity_text = document.text.get(from..to)?.to_owned();
        Some(linked)
    }

    // The nation and the body of which a token is one.
    fn side(&self, token: usize) -> Option<(usize, usize)> {
        let document = self.document;
        let noun = document.head(token).filter(|n| *n > token)?;
        let beside = |t: usize| {
            let modifies = matches!(document.rel(t), Rel::Amod | Rel::Compound);
            modifies && document.head(t) == Some(noun) && t < noun
        };
        let is_body = |t: usize| {
            let role = self.mention(t).and_then(|m| m.role);
            let role = role.and_then(|r| self.lexicon.roles.get(r as usize));
            role.is_some_and(|r| r.collective)
        };
        let is_nation = |t: usize| {
            let state = self.adjective(t);
            state.is_some_and(|l| l.kind == Some(ActorKind::State) && !l.entity.code.is_empty())
        };
        if !beside(token) {
            return None;
        }
        let mention = self.mention(token)?;
        let (first, last) = match is_body(token) {
            true => (mention.tokens.start.checked_sub(1)?, token),
            false => (token, self.mention(mention.tokens.end)?.tokens.end - 1),
        };
        let whole = beside(first) && beside(last) && is_nation(first) && is_body(last);
        // "A Kenyan police officer" is one noun, and no deed of the police.
        let deed = self.mention(noun).is_none_or(|m| m.role.is_none());
        (whole && deed).then_some((first, last))
    }
}

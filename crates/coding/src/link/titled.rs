//! "President Okello", "the Okello administration": a surname that its office makes plain.

use super::Links;
use crate::lexicon::{Actor, ActorKind, Office};
use detente_reading::Upos;
use detente_record::{Basis, Entity};

impl Links<'_> {
    /// Gives an office without a state that of the person of that surname who holds it on
    /// the day, or of all who ever held it.
    pub(super) fn titled(&self, title: usize, entity: &mut Entity) {
        let document = self.document;
        let Some(mention) = self.mention(title) else {
            return;
        };
        let government = mention
            .role
            .and_then(|r| self.lexicon.roles.get(r as usize))
            .is_some_and(|r| r.class == "government");
        // Right beside it, and no longer name: "Prime Minister Ahmed Qurei" is none of the Ahmeds.
        let proper = |t: usize| document.tag(t).upos() == Upos::Propn;
        let (surname, next) = if government {
            let before = mention.tokens.start.checked_sub(1);
            (before, before.and_then(|t| t.checked_sub(1)))
        } else {
            (Some(mention.tokens.end), Some(mention.tokens.end + 1))
        };
        let alone = |t: &usize| {
            proper(*t)
                && self.mention(*t).is_none()
                && document.sentence_of(*t) == document.sentence_of(title)
        };
        let Some(surname) = surname.filter(alone).filter(|_| !next.is_some_and(proper)) else {
            return;
        };
        let surname = document.word(surname);
        let title = self.low_words(mention.tokens.clone()).join(" ");
        let fits = |o: &Office| {
            let own = o.title.to_lowercase();
            own == title || (government && self.heads_a_state(&own))
        };
        let mut holders: Vec<(&Actor, bool)> = Vec::new();
        for actor in &self.lexicon.actors {
            let same = actor.kind == ActorKind::Person
                && actor.name.rsplit(' ').next() == Some(surname)
                && actor.name.len() > surname.len();
            if !same {
                continue;
            }
            let mut offices = actor.offices.iter().filter(|o| fits(o)).peekable();
            if offices.peek().is_some() {
                let on = |d| {
                    offices.any(|o| o.from.is_none_or(|f| f <= d) && o.to.is_none_or(|t| d <= t))
                };
                holders.push((actor, self.day.is_some_and(on)));
            }
        }
        let now = holders.iter().any(|(_, on)| *on);
        holders.retain(|(_, on)| *on == now);
        let Some((first, _)) = holders.first() else {
            return;
        };
        if holders.iter().any(|(a, _)| a.code != first.code) {
            return;
        }
        entity.code.clone_from(&first.code);
        entity.basis = Basis::Office;
        if holders.len() == 1 {
            entity.id = Some(first.id.clone());
            entity.name = Some(first.name.clone());
        }
        if !now && self.day.is_some() && !entity.sector.is_empty() {
            entity.sector = vec!["ELI".into()];
        }
    }

    fn heads_a_state(&self, title: &str) -> bool {
        let words: Vec<&str> = title.split(' ').collect();
        let Some((last, before)) = words.split_last() else {
            return false;
        };
        let role = self.index.role_ending(before, last);
        role.filter(|(length, _)| *length == words.len())
            .and_then(|(_, r)| self.lexicon.roles.get(r as usize))
            .is_some_and(|r| r.class == "head-of-state")
    }
}

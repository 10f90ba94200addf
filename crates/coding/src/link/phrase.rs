//! Role nouns with their nationality, appositions, owners.

use super::{Linked, Links};
use crate::lexicon::{ActorKind, Target};
use detente_reading::{Rel, Upos};
use detente_record::{Basis, Entity, Tie};

impl Links<'_> {
    /// A role noun: its sector, and the state of its adjective, possessor, name or place.
    pub(super) fn by_role(&self, head: usize) -> Option<Linked> {
        self.role(head, true)
    }

    // `back`: whether a possessor may be a pronoun. Looking for what a pronoun
    // means never goes through another pronoun.
    pub(super) fn role(&self, head: usize, back: bool) -> Option<Linked> {
        let mention = self.mention(head).filter(|m| m.tokens.contains(&head))?;
        let role = self.lexicon.roles.get(mention.role? as usize)?;
        let mut entity = self.blank(head);
        entity.sector.clone_from(&role.sector);
        entity.code.clone_from(&role.code);
        entity.basis = Basis::Role;
        if let Some(owner) = self.owners(head, back).into_iter().next() {
            self.belongs(head, &owner, &mut entity);
        }
        self.named_person(head, &mut entity);
        let former = |c: usize| {
            self.lexicon
                .words
                .links
                .former
                .iter()
                .any(|w| *w == self.document.lemma(c))
        };
        if self.document.children(head).any(former) && entity.sector.iter().any(|s| s == "GOV") {
            entity.sector = vec!["ELI".into()];
        }
        if entity.code.is_empty() {
            self.inherit(head, &mut entity);
        }
        Some(Linked {
            entity,
            kind: None,
            class: Some(role.class.clone()),
        })
    }

    // The owner of a role noun is its state; an organisation owns its officials.
    fn belongs(&self, head: usize, owner: &Linked, entity: &mut Entity) {
        let ethnic = self
            .document
            .children(head)
            .chain(self.document.subtree(head))
            .any(|c| {
                self.lexicon
                    .words
                    .links
                    .ethnic
                    .iter()
                    .any(|w| *w == self.document.lemma(c))
            });
        if ethnic {
            entity.tie = Some(Tie::Ethnic);
            return;
        }
        entity.code.clone_from(&owner.entity.code);
        entity.basis = if owner.entity.basis == Basis::Adjective {
            Basis::Adjective
        } else {
            Basis::Role
        };
        if owner.kind != Some(ActorKind::State) && owner.kind.is_some() {
            entity.id.clone_from(&owner.entity.id);
            entity.sector.extend(owner.entity.sector.iter().cloned());
        }
        if owner.entity.sector.iter().any(|s| s == "PRE") {
            entity.sector.push("PRE".into());
        }
        if entity.sector.iter().any(|s| s == "CVL") {
            entity.tie = Some(Tie::National);
        }
    }

    // "Foreign Minister Jeyhun Bayramov": the name beside the role.
    fn named_person(&self, head: usize, entity: &mut Entity) {
        let document = self.document;
        let beside = document.children(head).find(|&c| {
            matches!(document.rel(c), Rel::Flat | Rel::Appos | Rel::NmodDesc)
                && document.tag(c).upos() == Upos::Propn
        });
        let Some(name) = beside else { return };
        if let Some(Target::Actor(a, _)) = self.mention(name).and_then(|m| m.target)
            && let Some(actor) = self
                .lexicon
                .actors
                .get(a as usize)
                .filter(|a| a.kind == ActorKind::Person)
        {
            entity.name = Some(actor.name.clone());
            entity.id = Some(actor.id.clone());
            if entity.code.is_empty() {
                entity.code.clone_from(&actor.code);
                entity.basis = Basis::Office;
            }
            return;
        }
        if entity.name.is_none() {
            let span = document.phrase(name);
            let flat = document.rel(name) == Rel::Flat;
            let last = document
                .children(head)
                .rev()
                .find(|&c| document.rel(c) == Rel::Flat)
                .unwrap_or(name);
            let end = document
                .tokens
                .get(last)
                .map_or(span.end, |t| t.end as usize);
            let range = if flat {
                span.start..end.max(span.end)
            } else {
                span
            };
            entity.name = document.text.get(range).map(str::to_owned);
        }
    }

    /// An unknown name that is explained: "Huseyn Safarov, an Azerbaijani citizen",
    /// "Azerbaijani journalist X", "the Russian oligarch X".
    pub(super) fn by_apposition(&self, head: usize) -> Option<Linked> {
        let document = self.document;
        if self.mention(head).is_some_and(|m| m.target.is_some()) {
            return None;
        }
        let beside = document
            .children(head)
            .filter(|&c| {
                matches!(
                    document.rel(c),
                    Rel::Appos | Rel::NmodDesc | Rel::Compound | Rel::Flat
                )
            })
            .chain(
                document
                    .head(head)
                    .filter(|_| matches!(document.rel(head), Rel::Appos | Rel::Flat)),
            );
        for other in beside {
            if let Some(role) = self.by_role_alone(other) {
                let mut linked = role;
                linked.entity.start = Some(self.span(head).start);
                linked.entity.end = Some(self.span(head).end);
                linked.entity.entity_text =
                    document.text.get(self.span(head)).unwrap_or("").to_owned();
                if document.tag(head).upos() == Upos::Propn {
                    linked.entity.name = Some(self.name_words(head));
                }
                return Some(linked);
            }
            if document.rel(other) == Rel::Appos
                && let Some(named) = self
                    .by_name(other)
                    .filter(|n| n.kind != Some(ActorKind::State))
            {
                return Some(named);
            }
        }
        self.introduced(head)
    }

    // A role noun without looking at the names beside it.
    fn by_role_alone(&self, token: usize) -> Option<Linked> {
        let mention = self.mention(token)?;
        let role = self.lexicon.roles.get(mention.role? as usize)?;
        let mut entity = self.blank(token);
        entity.sector.clone_from(&role.sector);
        entity.code.clone_from(&role.code);
        entity.basis = Basis::Role;
        let holder = self.owner(token).into_iter().next().or_else(|| {
            self.document
                .head(token)
                .and_then(|h| self.owner(h).into_iter().next())
        });
        if let Some(owner) = holder {
            self.belongs(token, &owner, &mut entity);
        }
        if entity.code.is_empty() {
            self.inherit(token, &mut entity);
        }
        Some(Linked {
            entity,
            kind: None,
            class: Some(role.class.clone()),
        })
    }

    /// Returns the words of a name, titles left out.
    pub(crate) fn name_words(&self, head: usize) -> String {
        let document = self.document;
        let inside = |n: &&detente_reading::Name| n.tokens.contains(&head);
        match document.names.iter().find(inside) {
            Some(name) => {
                let start = document
                    .tokens
                    .get(name.tokens.start)
                    .map_or(0, |t| t.start as usize);
                let end = document
                    .tokens
                    .get(name.tokens.end - 1)
                    .map_or(0, |t| t.end as usize);
                document.text.get(start..end).unwrap_or("").to_owned()
            }
            None => document.word(head).to_owned(),
        }
    }

    /// Returns whose something is: the actors of its adjectives, possessors and
    /// "of", "from" and "in" phrases, nearest ground first.
    pub fn owner(&self, head: usize) -> Vec<Linked> {
        self.owners(head, true)
    }

    fn owners(&self, head: usize, back: bool) -> Vec<Linked> {
        let document = self.document;
        let mut by_rank: Vec<(u8, usize, Linked)> = Vec::new();
        for child in document.children(head) {
            let case = document
                .children(child)
                .find(|&c| document.rel(c) == Rel::Case)
                .map(|c| document.lemma(c));
            let rank = match (document.rel(child), case) {
                (Rel::NmodPoss, _) => 0,
                (Rel::Amod | Rel::Compound | Rel::NmodDesc, _) => 1,
                (Rel::Nmod, Some("of")) => 2,
                (Rel::Nmod, Some("from" | "for")) => 3,
                (Rel::Nmod, Some("in" | "at")) => 4,
                _ => continue,
            };
            for token in std::iter::once(child).chain(
                document
                    .children(child)
                    .filter(|&c| document.rel(c) == Rel::Conj),
            ) {
                if let Some(linked) = self.owner_at(token, rank, back) {
                    by_rank.push((rank, token, linked));
                }
            }
        }
        // "Russian and Turkish ministers": adjectives hang one from the other; and a
        // compound may hang from a compound ("Russian state television").
        if by_rank.is_empty() {
            let start = self.mention(head).map_or(head, |m| m.tokens.start);
            if let Some(before) = start.checked_sub(1)
                && self.mention(before).is_some_and(|m| m.is_adjective())
                && let Some(linked) = self.adjective(before)
            {
                by_rank.push((1, before, linked));
            }
        }
        by_rank.sort_by_key(|(rank, token, _)| (*rank, *token));
        let best = by_rank.first().map_or(0, |(rank, ..)| *rank);
        by_rank
            .into_iter()
            .filter(|(rank, ..)| *rank == best)
            .map(|(.., linked)| linked)
            .collect()
    }

    fn owner_at(&self, token: usize, rank: u8, back: bool) -> Option<Linked> {
        if let Some(linked) = self.adjective(token) {
            return Some(linked);
        }
        if let Some(linked) = self.by_name(token) {
            return Some(linked);
        }
        if let Some(place) = self
            .place(token)
            .and_then(|p| self.lexicon.places.get(p as usize))
            .filter(|p| !p.country.is_empty())
        {
            let entity = Entity {
                code: place.country.clone(),
                basis: Basis::Inherited,
                ..self.blank(token)
            };
            return Some(Linked {
                entity,
                kind: Some(ActorKind::State),
                class: None,
            });
        }
        // "the ministry's spokesman", "its ambassador".
        if rank == 0 || rank == 2 {
            let linked = self
                .role(token, back)
                .or_else(|| if back { self.by_pronoun(token) } else { None })?;
            return (!linked.entity.code.is_empty()).then_some(linked);
        }
        None
    }

    // A nationality as an attribute.
    pub(crate) fn adjective(&self, token: usize) -> Option<Linked> {
        let mention = self.mention(token)?;
        let Some(Target::Actor(a, _)) = mention.target else {
            return None;
        };
        let actor = self.lexicon.actors.get(a as usize)?;
        if !matches!(
            actor.kind,
            ActorKind::State | ActorKind::Organisation | ActorKind::Group
        ) {
            return None;
        }
        let mut entity = self.blank(token);
        let tokens = &mention.tokens;
        let start = self.document.tokens.get(tokens.start)?.start as usize;
        let end = self.document.tokens.get(tokens.end - 1)?.end as usize;
        entity.start = Some(start);
        entity.end = Some(end);
        entity.entity_text = self.document.text.get(start..end)?.to_owned();
        entity.code.clone_from(&actor.code);
        entity.sector.clone_from(&actor.sector);
        entity.sector.extend(mention.sector.iter().cloned());
        entity.basis = mention.basis();
        entity.name = Some(actor.name.clone());
        if actor.kind != ActorKind::State {
            entity.id = Some(actor.id.clone());
        }
        Some(Linked {
            entity,
            kind: Some(actor.kind),
            class: None,
        })
    }
}

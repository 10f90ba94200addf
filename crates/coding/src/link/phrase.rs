//! Role nouns with their nationality, appositions, owners.

use super::owners::IN;
use super::{Linked, Links};
use crate::lexicon::{ActorKind, Target};
use detente_reading::{Rel, Upos};
use detente_record::{Basis, Entity, is_organ};

/// The sector of a state's forces, which may stand in another's country, and of what they fire.
const FORCES: &str = "MIL";

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
        if entity.code.is_empty() {
            self.titled(head, &mut entity);
        }
        self.post(head, &mut entity);
        self.named_person(head, &mut entity);
        self.past(head, &mut entity);
        self.profess(head, &mut entity);
        if entity.code.is_empty() {
            self.again(head, &mut entity);
        }
        if entity.code.is_empty() {
            self.joined_to(head, &mut entity);
        }
        if entity.code.is_empty() && !role.anybodys {
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
        entity.code.clone_from(&owner.entity.code);
        entity.basis = if owner.entity.basis == Basis::Adjective {
            Basis::Adjective
        } else {
            Basis::Role
        };
        // A drone in Kherson, troops in Goma are where they are, and whose is not told.
        let forces = entity.sector.first().is_some_and(|s| s == FORCES);
        if forces && self.only_stands_in(head, owner) {
            entity.basis = Basis::Inherited;
            entity.from = owner
                .entity
                .start
                .zip(owner.entity.end)
                .map(|(a, b)| [a, b]);
        }
        // Whoever supports a group, or is of its members' kin, is not the group.
        let private = entity.sector == ["CVL"];
        if owner.kind != Some(ActorKind::State) && owner.kind.is_some() && !private {
            entity.id.clone_from(&owner.entity.id);
            entity.sector.extend(owner.entity.sector.iter().cloned());
        }
        if owner.entity.sector.iter().any(|s| s == "PRE") {
            entity.sector.push("PRE".into());
        }
        self.tie(head, entity);
    }

    // Whether nothing but a place says whose somebody is: "in Goma", "across Mali".
    fn only_stands_in(&self, head: usize, owner: &Linked) -> bool {
        let document = self.document;
        let start = |t: usize| document.tokens.get(t).map_or(0, |t| t.start as usize);
        let Some((from, to)) = owner.entity.start.zip(owner.entity.end) else {
            return false;
        };
        let within = |t: usize| (from..to).contains(&start(t));
        let mut behind = document.children(head).filter(|c| *c > head);
        behind.any(|c| {
            let case = document.child(c, Rel::Case).map(|p| document.lemma(p));
            let place = document.rel(c) == Rel::Nmod && case.is_some_and(|p| IN.contains(&p));
            place && within(c)
        })
    }

    // "Peru's prosecutors **and police**": organs that are joined are of one state where the first
    // alone says of which. Rebels and civilians beside soldiers may be anybody's.
    fn joined_to(&self, head: usize, entity: &mut Entity) {
        let document = self.document;
        let joined = document.rel(head) == Rel::Conj && entity.is_organ();
        let Some(first) = document.head(head).filter(|f| joined && *f < head) else {
            return;
        };
        let role = self.mention(first).and_then(|m| m.role);
        let role = role.and_then(|r| self.lexicon.roles.get(r as usize));
        if !role.is_some_and(|r| r.sector.iter().any(|s| is_organ(s))) {
            return;
        }
        let owners = self.owners(first, false);
        let [owner] = owners.as_slice() else { return };
        if owner.kind != Some(ActorKind::State) {
            return;
        }
        entity.inherit(&owner.entity.code, owner.entity.span());
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
                // "journalist Smith" is a journalist; "a party rally" is no party.
                let proper = document.tag(head).upos() == Upos::Propn;
                match document.rel(c) {
                    Rel::Appos | Rel::NmodDesc | Rel::Flat => true,
                    Rel::Compound => proper,
                    _ => false,
                }
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
                    .filter(|n| n.kind != Some(ActorKind::State) || self.is_called_state(head))
            {
                return Some(named);
            }
        }
        self.introduced(head)
    }

    // "its former ally France", "the kingdom, Bahrain": a noun that may stand for a state whose name
    // is right behind it.
    fn is_called_state(&self, head: usize) -> bool {
        let links = &self.lexicon.words.links;
        let mut words = links.others.iter().chain(&links.state);
        let lemma = self.low_lemma(head);
        !self.document.tag(head).is_plural() && words.any(|w| w == lemma)
    }

    /// "the Hezbollah group", "the UNITA wing": a noun that only says what kind of body it
    /// is whose name stands before it.
    pub(super) fn by_kind(&self, head: usize) -> Option<Linked> {
        let document = self.document;
        let kinds = &self.lexicon.words.links.kind;
        if document.tag(head).is_plural() || !kinds.iter().any(|w| w == self.low_lemma(head)) {
            return None;
        }
        let body = |l: &Linked| matches!(l.kind, Some(ActorKind::Group | ActorKind::Organisation));
        let before = document.children(head).filter(|&c| {
            c < head && matches!(document.rel(c), Rel::Compound | Rel::NmodDesc | Rel::Amod)
        });
        let mut linked = before.filter_map(|c| self.adjective(c)).find(body)?;
        let whole = self.blank(head);
        linked.entity.entity_text = whole.entity_text;
        (linked.entity.start, linked.entity.end) = (whole.start, whole.end);
        Some(linked)
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
            self.titled(token, &mut entity);
        }
        if entity.code.is_empty() && !role.anybodys {
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
        match self.label(&(head..head + 1)) {
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
}

//! Whose something is.

use super::{Linked, Links};
use crate::lexicon::{ActorKind, Target};
use detente_reading::{Rel, Upos};
use detente_record::{Basis, Entity};

/// Prepositions of where something is.
pub(super) const IN: [&str; 4] = ["in", "at", "across", "throughout"];

/// Words before a head that are looked through for its owner.
const LONGEST_PHRASE: usize = 8;

impl Links<'_> {
    /// Returns whose something is: the actors of its adjectives, possessors and
    /// "of", "from" and "in" phrases, nearest ground first.
    pub fn owner(&self, head: usize) -> Vec<Linked> {
        self.owner_of(head).to_vec()
    }

    pub(super) fn owners(&self, head: usize, back: bool) -> Vec<Linked> {
        let document = self.document;
        let mut by_rank: Vec<(u8, usize, Linked)> = Vec::new();
        // "Peru's neighbours", "its enemies" are anybody but Peru.
        let others = &self.lexicon.words.links.others;
        let other = others.iter().any(|w| w == self.low_lemma(head));
        for child in document.children(head) {
            if other && document.rel(child) == Rel::NmodPoss {
                continue;
            }
            let case = document
                .children(child)
                .find(|&c| document.rel(c) == Rel::Case)
                .map(|c| document.lemma(c));
            // "the minister's Twitter account" is no company's.
            let medium = document.rel(child) == Rel::Compound
                && self.is_thing(child, "social-network")
                && document
                    .children(head)
                    .any(|c| matches!(document.rel(c), Rel::NmodPoss | Rel::Nmod));
            if medium {
                continue;
            }
            let rank = match (document.rel(child), case) {
                // "his Chadian counterpart" is Chad's.
                (Rel::NmodPoss, _) if document.tag(child).upos() == Upos::Pron => 2,
                (Rel::NmodPoss, _) => 0,
                (Rel::Amod | Rel::Compound | Rel::NmodDesc, _) => 1,
                (Rel::Nmod, Some("of")) => 2,
                (Rel::Nmod, Some("from" | "for")) => 3,
                // "the border between Chad and Sudan".
                (Rel::Nmod, Some("between")) if self.lies_between(head) => 3,
                (Rel::Nmod, Some(place)) if IN.contains(&place) => 4,
                // "the parties to the war in Mali".
                (Rel::Nmod, Some("to")) if self.is_thing(child, "war") => 4,
                _ => continue,
            };
            // "police and supporters of Y's party": the police are not the party's.
            let apart = rank == 2
                && document
                    .children(head)
                    .any(|c| document.rel(c) == Rel::Conj && c < child);
            for token in std::iter::once(child).chain(
                document
                    .children(child)
                    .filter(|&c| document.rel(c) == Rel::Conj),
            ) {
                let theirs = |l: &Linked| !apart || l.kind == Some(ActorKind::State);
                if let Some(linked) = self.owner_at(token, rank, back).filter(theirs) {
                    by_rank.push((rank, token, linked));
                }
            }
        }
        // "Russian and Turkish ministers": adjectives hang one from the other; and a
        // compound may hang from a compound ("Kano State government").
        if by_rank.is_empty() {
            by_rank.extend(
                self.before(head)
                    .filter(|t| !self.is_origin(*t))
                    .find_map(|t| Some((1, t, self.owner_at(t, 1, back)?))),
            );
        }
        by_rank.sort_by_key(|(rank, token, _)| (*rank, *token));
        let best = by_rank.first().map_or(0, |(rank, ..)| *rank);
        by_rank
            .into_iter()
            .filter(|(rank, ..)| *rank == best)
            .map(|(.., linked)| linked)
            .collect()
    }

    // The words of a noun phrase before its head, nearest first; of a role noun
    // of several words those before the first of them.
    pub(super) fn before(&self, head: usize) -> impl Iterator<Item = usize> + '_ {
        let document = self.document;
        let start = self
            .mention(head)
            .map_or(head, |m| m.tokens.start.min(head));
        let sentence = document.sentence_of(head);
        let first = document
            .sentences
            .get(sentence)
            .map_or(start, |s| s.tokens.start);
        (first.max(start.saturating_sub(LONGEST_PHRASE))..start)
            .rev()
            .take_while(move |&t| {
                document.is_below(t, head)
                    && document.tag(t).upos() != Upos::Adp
                    && !self.is_people(t)
            })
    }

    // "An **Iranian**-made drone" is Iran's no longer.
    fn is_origin(&self, token: usize) -> bool {
        let above = self.document.head(token).filter(|above| *above > token);
        above.is_some_and(|made| self.is_thing(made, "origin"))
    }

    // Several people before a noun are no part of its name: "called two Polish lawmakers traitors".
    fn is_people(&self, token: usize) -> bool {
        let role = self.mention(token).and_then(|m| m.role);
        let role = role.and_then(|r| self.lexicon.roles.get(r as usize));
        self.document.tag(token).is_plural() && role.is_some_and(|r| !r.collective)
    }

    /// Gives an unknown noun the state, organisation or group it belongs to, or the
    /// state it lies in, with the span that says so.
    pub(super) fn placed(&self, head: usize, entity: &mut Entity) {
        let document = self.document;
        if !matches!(document.tag(head).upos(), Upos::Noun | Upos::Propn) {
            return;
        }
        if let Some(place) = self.lies_in(head) {
            entity.code.clone_from(&place.country);
            entity.basis = Basis::Inherited;
            entity.from = self.word_span(head);
            return;
        }
        let Some(owner) = self.owners(head, false).into_iter().next() else {
            return;
        };
        if owner.kind.is_none_or(|k| k == ActorKind::Person) || owner.entity.code.is_empty() {
            return;
        }
        entity.code.clone_from(&owner.entity.code);
        if owner.kind != Some(ActorKind::State) {
            entity.sector.clone_from(&owner.entity.sector);
        }
        if owner.entity.basis == Basis::Adjective {
            entity.basis = Basis::Adjective;
        } else {
            entity.basis = Basis::Inherited;
            entity.from = owner.entity.span();
        }
    }

    // The place a noun names, also where it is only called after it: "Sind province", "the city
    // of Kano".
    pub(super) fn lies_in(&self, token: usize) -> Option<&crate::lexicon::Place> {
        let document = self.document;
        let placed = |t: usize| {
            let place = self.lexicon.places.get(self.place(t)? as usize)?;
            (!place.country.is_empty()).then_some(place)
        };
        let divides = || {
            let links = &self.lexicon.words.links;
            let mut nouns = links.division.iter().chain(&links.town);
            nouns.any(|n| n == self.low_lemma(token))
        };
        let of = |c: usize| document.children(c).any(|k| document.lemma(k) == "of");
        let named = |c: &usize| match document.rel(*c) {
            Rel::Compound | Rel::Flat => true,
            Rel::Nmod => of(*c),
            Rel::Appos => *c == token + 1,
            _ => false,
        };
        placed(token)
            .or_else(|| {
                let mut children = document.children(token).filter(named);
                children.find_map(placed).filter(|_| divides())
            })
            .or_else(|| self.place_again(token))
    }

    // What lies or holds between two is of both, unless something only happens there ("killed on the
    // border between").
    fn lies_between(&self, head: usize) -> bool {
        let document = self.document;
        let mut cases = document
            .children(head)
            .filter(|&c| document.rel(c) == Rel::Case);
        self.is_thing(head, "link-between") && cases.all(|c| document.lemma(c) == "of")
    }

    pub(super) fn owner_at(&self, token: usize, rank: u8, back: bool) -> Option<Linked> {
        if let Some(linked) = self.adjective(token) {
            return Some(linked);
        }
        if let Some(linked) = self.by_name(token) {
            return Some(linked);
        }
        if let Some(place) = self.lies_in(token) {
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
        if let Some(linked) = self.by_relative(token) {
            return Some(linked);
        }
        // "the ministry's spokesman", "its ambassador".
        if rank == 0 || rank == 2 {
            let linked = self
                .role(token, back)
                .or_else(|| if back { self.by_pronoun(token) } else { None });
            // "a unit of the Chadian Road Bureau": a body that is nobody known is its adjective's.
            let document = self.document;
            let common = document
                .head(token)
                .is_some_and(|h| document.tag(h).upos() == Upos::Noun);
            let named = rank == 2
                && common
                && document.tag(token).upos() == Upos::Propn
                && document
                    .children(token)
                    .any(|c| c < token && self.adjective(c).is_some());
            let body = || self.body(token).filter(|_| named);
            return linked.filter(|l| !l.entity.code.is_empty()).or_else(body);
        }
        if rank >= 3 {
            return self.body(token);
        }
        // "a Security Council resolution": a body that is its own state's or union's by its name.
        let role = self.mention(token).and_then(|m| m.role);
        let role = role.and_then(|r| self.lexicon.roles.get(r as usize))?;
        let named = self.document.tag(token).upos() == Upos::Propn;
        let body = named && role.collective && !role.code.is_empty();
        self.role(token, back).filter(|_| body)
    }

    // "The Ivorian captain, **whose** ship was held": the ship is the noun's that the clause belongs to.
    fn by_relative(&self, token: usize) -> Option<Linked> {
        const DEEPEST: usize = 4;
        let document = self.document;
        let relative = &self.lexicon.words.grammar.relative;
        let owns = document.rel(token) == Rel::NmodPoss
            && relative.iter().any(|w| w == self.low_word(token));
        if !owns {
            return None;
        }
        let mut above = document.head(token)?;
        for _ in 0..DEEPEST {
            let head = document.head(above)?;
            if document.rel(above) == Rel::AclRelcl {
                let named = self.by_name(head);
                return named.or_else(|| self.owners(head, false).into_iter().next());
            }
            above = head;
        }
        None
    }

    // A body that the lexicon does not know, with its state: "for the Chadian Human Rights League".
    fn body(&self, token: usize) -> Option<Linked> {
        let mut entity = self.blank(token);
        self.placed(token, &mut entity);
        let linked = Linked {
            entity,
            kind: Some(ActorKind::State),
            class: None,
        };
        (!linked.entity.code.is_empty()).then_some(linked)
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
        mention.tell(actor, &mut entity);
        Some(Linked {
            entity,
            kind: Some(actor.kind),
            class: None,
        })
    }
}

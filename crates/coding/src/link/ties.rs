//! How somebody belongs to a state or a body: posts in bodies, former officials,
//! nationals, ethnicities, and what one only claims to be.

use super::{Linked, Links};
use crate::lexicon::{ActorKind, Ground, Target};
use crate::link::mentions::Mention;
use detente_reading::{Rel, Upos};
use detente_record::{Basis, Entity, Tie, is_organ};

impl Links<'_> {
    // A word that stands before a head and speaks of it, not of its possessor:
    // "a former CIA official", but not "the former republic's president".
    fn is_called(&self, head: usize, words: &[String]) -> bool {
        let document = self.document;
        let among = |t: usize| {
            let (word, lemma) = (self.low_word(t), document.lemma(t));
            // "self-proclaimed" is cut at its hyphen.
            let joined = (t >= 2 && document.word(t - 1) == "-")
                .then(|| format!("{}-{word}", self.low_word(t - 2)));
            words
                .iter()
                .any(|w| *w == word || *w == lemma || joined.as_ref() == Some(w))
        };
        let own = |t: usize| {
            document.head(t).is_some_and(|h| {
                h == head
                    || (document.head(h) == Some(head)
                        && matches!(document.rel(h), Rel::Compound | Rel::Amod | Rel::NmodDesc))
            })
        };
        document.children(head).any(among) || self.before(head).any(|t| among(t) && own(t))
    }

    /// "the president of the Knesset", "a CIA officer": a post that any body may
    /// have is of the body's sector.
    pub(super) fn post(&self, head: usize, entity: &mut Entity) {
        let document = self.document;
        let Some(mention) = self.mention(head) else {
            return;
        };
        let last = self.low_lemma(mention.tokens.end - 1);
        if !self.lexicon.words.links.post.iter().any(|w| w == last) {
            return;
        }
        let beside = document
            .children(head)
            .filter(|&c| matches!(document.rel(c), Rel::Nmod | Rel::NmodPoss | Rel::Compound));
        let close = self.before(head).take(1);
        // Who supports the opposition is of it; who supports a president or a group is neither.
        let private = entity.sector == ["CVL"];
        for body in beside.chain(close) {
            let Some(found) = self.mention(body) else {
                continue;
            };
            if let Some(role) = found.role.and_then(|r| self.lexicon.roles.get(r as usize)) {
                if role.sector.is_empty() || found.tokens == mention.tokens {
                    continue;
                }
                if private && role.sector.iter().any(|s| is_organ(s)) {
                    continue;
                }
                entity.sector.clone_from(&role.sector);
                if entity.code.is_empty() {
                    entity.code.clone_from(&role.code);
                }
                return;
            }
            if let Some(Target::Actor(a, _)) = found.target
                && let Some(actor) = self.lexicon.actors.get(a as usize)
                && matches!(actor.kind, ActorKind::Organisation | ActorKind::Group)
                && !actor.sector.is_empty()
                && !private
            {
                entity.sector.clone_from(&actor.sector);
                return;
            }
        }
    }

    /// "a former CIA official", "the retired vice president": who served in an organ of the state
    /// and does no more is a former official.
    pub(super) fn past(&self, head: usize, entity: &mut Entity) {
        if entity.is_organ() && self.is_called(head, &self.lexicon.words.links.former) {
            entity.sector = vec!["ELI".into()];
        }
    }

    /// Says how somebody whose state is named belongs to it.
    pub(super) fn tie(&self, head: usize, entity: &mut Entity) {
        let links = &self.lexicon.words.links;
        if self.is_called(head, &links.ethnic) {
            entity.tie = Some(Tie::Ethnic);
            self.at_home_in(head, entity);
        } else if self.is_called(head, &links.claimed) {
            entity.tie = Some(Tie::Claimed);
        } else if entity.is_civil() {
            entity.tie = Some(Tie::National);
        }
    }

    /// "the Russians", "two Russians", "ethnic Russians".
    pub(super) fn people(&self, head: usize, entity: &mut Entity) {
        entity.basis = Basis::Adjective;
        let document = self.document;
        let one = |c: usize| {
            document.rel(c) == Rel::Nummod || matches!(document.lemma(c), "a" | "an" | "another")
        };
        let links = &self.lexicon.words.links;
        if self.is_called(head, &links.ethnic) {
            entity.sector = vec!["CVL".into()];
            entity.tie = Some(Tie::Ethnic);
            self.at_home_in(head, entity);
        } else if self.is_called(head, &links.claimed) {
            entity.sector = vec!["CVL".into()];
            entity.tie = Some(Tie::Claimed);
        } else if document.children(head).any(one) {
            // "the Russians" are the state as often as its people; "two Russians" are people.
            entity.sector = vec!["CVL".into()];
            entity.tie = Some(Tie::National);
        } else if document.tag(head).is_plural() {
            // "the Swedes of southern Finland" are Finland's.
            let own = entity.code.clone();
            self.at_home_in(head, entity);
            if entity.code != own {
                entity.sector = vec!["CVL".into()];
            }
        }
    }

    // "Ethnic Albanians in Serbia" are people of Serbia: no state is theirs by ethnicity alone.
    fn at_home_in(&self, head: usize, entity: &mut Entity) {
        let own = entity.code.clone();
        let ethnic = entity.tie == Some(Tie::Ethnic);
        let document = self.document;
        let of = |t: usize| {
            document.head(t) == Some(head)
                && document.rel(t) == Rel::Nmod
                && document.children(t).any(|c| document.lemma(c) == "of")
                && self.mention(t).is_some_and(|m| !m.is_adjective())
        };
        let here = |t: usize| {
            (of(t) || ethnic && self.is_where(t, head, false))
                && self
                    .mention(t)
                    .and_then(|m| self.state_named(m))
                    .is_some_and(|code| code != own)
        };
        // Where no place is told: the one other state that the sentence speaks of.
        let other = || {
            let states = self.states_of(self.document.sentence_of(head));
            let mut others = states.iter().filter(|(code, _)| *code != own);
            let (code, token) = others.next()?;
            let lone = ethnic && others.next().is_none();
            lone.then(|| Some((code.clone(), self.word_span(*token)?)))?
        };
        let told = self.where_is(head, &here);
        if let Some((code, from)) = told.map_or(None, |t| t.or_else(other)) {
            entity.inherit(&code, Some(from));
        }
    }

    /// A capital that acts is its government; where something is, it is a town.
    pub(super) fn metonym(&self, head: usize, mention: &Mention, entity: &mut Entity) {
        let subject = self.document.rel(head) == Rel::Nsubj;
        if mention.ground == Ground::Capital && subject && entity.sector.is_empty() {
            entity.sector = vec!["GOV".into()];
        }
    }

    /// "a man who says he is a Russian officer": his own word for it.
    pub(super) fn profess(&self, head: usize, entity: &mut Entity) {
        let document = self.document;
        let links = &self.lexicon.words.links;
        let says = |c: usize| {
            matches!(document.rel(c), Rel::AclRelcl | Rel::Acl)
                && links.profess.iter().any(|w| w == document.lemma(c))
        };
        let Some(verb) = document.children(head).find(|&c| says(c)) else {
            return;
        };
        // What he says of himself: a noun behind "he is", "himself", "to be", "as".
        let behind = document.subtree(verb).into_iter().filter(|&t| t > verb);
        let mut himself = false;
        for token in behind {
            let lemma = self.low_lemma(token);
            himself |= links.person.iter().any(|w| w == lemma) || matches!(lemma, "be" | "as");
            if !himself || !matches!(document.tag(token).upos(), Upos::Noun | Upos::Propn) {
                continue;
            }
            let Some(owner) = self.state_or_own(token) else {
                continue;
            };
            entity.code.clone_from(&owner.entity.code);
            entity.basis = Basis::Inherited;
            entity.tie = Some(Tie::Claimed);
            let span = self.span(token);
            entity.from = Some([span.start, span.end]);
            return;
        }
    }

    fn state_or_own(&self, token: usize) -> Option<Linked> {
        let known = |l: &Linked| l.kind.is_some() && !l.entity.code.is_empty();
        let owner = self.owners(token, false).into_iter().find(|l| known(l));
        owner.or_else(|| self.adjective(token).filter(known))
    }
}

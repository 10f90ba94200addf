//! "The army said it had shelled two villages": whoever speaks of himself is who is meant,
//! by his own words and not by a pronoun's.

use super::Matcher;
use crate::lexicon::{ActorKind, Frame, Home};
use crate::link::Linked;
use detente_reading::{Clause, Rel, Role, RoleKind, Upos};
use detente_record::EventType;

/// Bodies whose "they" fights. Of officials, police and witnesses it may be those of
/// whom they speak: "officials said they had killed two".
const FIGHTERS: [&str; 4] = ["MIL", "REB", "PRM", "SPY"];

impl Matcher<'_, '_> {
    /// Returns who stands as subject: instead of a pronoun in what somebody says, the
    /// speaker, where it can be nobody else.
    pub(super) fn of_itself(&self, clause: &Clause, frame: &Frame, role: Role) -> Role {
        let subject = match role.kind {
            RoleKind::Agent => !clause.passive,
            RoleKind::Patient => clause.passive,
            _ => false,
        };
        let document = self.links.document;
        if !subject || document.tag(role.token).upos() != Upos::Pron {
            return role;
        }
        let speech = clause.speech.and_then(|s| document.speeches.get(s));
        let Some((speech, speaker)) = speech.and_then(|s| Some((s, s.speaker?))) else {
            return role;
        };
        // The subject of the words said, or of what is joined to them; not of a clause inside.
        let direct = document.head(role.token).is_some_and(|h| {
            let joined = document.rel(h) == Rel::Conj && document.head(h) == Some(speech.content);
            h == speech.content || joined
        });
        let here = document.sentence_of(speaker) == document.sentence_of(role.token);
        if !direct || !here || speaker >= role.token {
            return role;
        }
        let linked = self.links.entity_of(speaker);
        let agrees = linked.is_known() && self.agrees(role.token, speaker, &linked);
        let violent = frame.home == Home::Event(EventType::Assault);
        if !agrees || (violent && !self.nobody_else(role.token, speaker, &linked)) {
            return role;
        }
        Role {
            token: speaker,
            ..role
        }
    }

    fn agrees(&self, pronoun: usize, speaker: usize, linked: &Linked) -> bool {
        let document = self.links.document;
        let links = &self.lexicon.words.links;
        let word = self.links.low_word(pronoun);
        let has = |list: &[String]| list.iter().any(|w| w == word);
        let person = self.links.is_person(speaker, linked);
        let plural = document.tag(speaker).is_plural()
            || document
                .children(speaker)
                .any(|c| document.rel(c) == Rel::Conj);
        if has(&links.person) {
            person && !plural
        } else if has(&links.body) {
            !person && (!plural || linked.kind.is_some())
        } else {
            // "The council claims they …" may be others.
            has(&links.several) && (plural || (!person && linked.kind.is_some()))
        }
    }

    /// Returns whether a pronoun may mean the doer or the undergoer of what the sentence tells first.
    pub(super) fn is_either(&self, pronoun: usize) -> bool {
        let document = self.links.document;
        let verb = document.head(pronoun);
        let beside = verb.filter(|&v| document.rel(v) == Rel::Advcl);
        let first = beside.and_then(|v| document.head(v));
        let Some(clause) = first.and_then(|f| self.clause_at(f)) else {
            return false;
        };
        let clause = &document.clauses[clause];
        let word = self.links.low_word(pronoun);
        let several = self.lexicon.words.links.several.iter().any(|w| w == word);
        let may = |kind: RoleKind| {
            let mut roles = clause.roles.iter();
            roles.any(|r| {
                let linked = self.links.entity_of(r.token);
                // A cell, a crew, a ministry are "they" as well.
                let body = several && !self.links.is_person(r.token, &linked);
                let fits = body || self.agrees(pronoun, r.token, &linked);
                r.kind == kind && r.token < pronoun && fits
            })
        };
        let pronominal = document.tag(pronoun).upos() == Upos::Pron;
        pronominal && may(RoleKind::Agent) && may(RoleKind::Patient)
    }

    // Violence is put on the speaker only where no other party stands before the pronoun.
    fn nobody_else(&self, pronoun: usize, speaker: usize, linked: &Linked) -> bool {
        let document = self.links.document;
        let links = &self.lexicon.words.links;
        let word = self.links.low_word(pronoun);
        let fights = matches!(linked.kind, Some(ActorKind::State | ActorKind::Group))
            || linked
                .entity
                .sector
                .iter()
                .any(|s| FIGHTERS.contains(&s.as_str()));
        // "The judge said he had stabbed his neighbour": the one he has judged.
        let anybody = links.several.iter().chain(&links.person);
        if anybody.into_iter().any(|w| w == word) && !fights {
            return false;
        }
        let sentence = document.sentence_of(pronoun);
        let start = document
            .sentences
            .get(sentence.saturating_sub(1))
            .map_or(0, |s| s.tokens.start);
        (start..pronoun)
            .filter(|&t| t != speaker && !document.is_below(t, speaker))
            .all(|t| self.links.mention(t).is_none() && !self.links.is_named(t))
    }
}

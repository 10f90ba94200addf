//! Who speaks of himself and his own.

use crate::lexicon::ActorKind;
use crate::link::Links;
use crate::official;
use detente_reading::{Rel, Upos};
use detente_record::Entity;

/// Somebody who denies, and what is of his side.
pub struct Side {
    who: Entity,
    /// Where he is named, for the pronouns that mean him.
    named: Option<[usize; 2]>,
    /// It is no single person, whom "he" and "she" could mean.
    body: bool,
    /// Whose the speaker is: "Okello's campaign".
    owners: Vec<Entity>,
    /// The words of the name of whoever issues a text.
    words: Vec<String>,
}

impl Side {
    pub fn of_speaker(links: &Links, speaker: usize) -> Side {
        let span = links.span(speaker);
        let who = links.entity_of(speaker).entity.clone();
        let collective = || {
            let role = links.mention(speaker).and_then(|m| m.role);
            let role = role.and_then(|r| links.lexicon.roles.get(r as usize));
            role.is_some_and(|r| r.collective)
        };
        let document = links.document;
        let counted = || {
            let number = document.tag(speaker).upos() == Upos::Num;
            number || document.child(speaker, Rel::Nummod).is_some()
        };
        let several = document.tag(speaker).is_plural() || counted();
        let named = links.entity_of(speaker).kind;
        let body = named.is_some_and(|k| k != ActorKind::Person);
        Side {
            body: body || who.is_state() || several || collective(),
            owners: links.owner(speaker).into_iter().map(|l| l.entity).collect(),
            who,
            named: Some([span.start, span.end]),
            words: Vec::new(),
        }
    }

    pub fn of_outlet(outlet: &Entity) -> Side {
        let mut words = official::words(&outlet.entity_text);
        words.retain(|w| w.len() > 3);
        Side {
            who: outlet.clone(),
            body: false,
            owners: Vec::new(),
            named: None,
            words,
        }
    }

    /// Returns whether it is a party to what happens, and no witness or expert.
    pub fn is_party(&self) -> bool {
        !self.who.code.is_empty() || self.named.is_none() || self.is_armed_or_rules()
    }

    fn is_armed_or_rules(&self) -> bool {
        let of = |s: &String| matches!(s.as_str(), "GOV" | "MIL" | "REB" | "COP" | "SPY" | "UAF");
        self.who.sector.iter().any(of)
    }

    /// Returns whether somebody or something is the speaker, or of his side: "we", "its men",
    /// "none of its aircraft", "no soldier of ours".
    pub fn owns(&self, links: &Links, token: usize) -> bool {
        self.owns_below(links, token, 3)
    }

    fn owns_below(&self, links: &Links, token: usize, deep: usize) -> bool {
        let document = links.document;
        let of = &links.lexicon.words.grammar.of;
        let below = |c: usize| match document.rel(c) {
            // "Its ships", "X's ships"; what a minister's colleague did is not his.
            Rel::NmodPoss => is_pronoun(links, c) || links.entity_of(c).entity.is_state(),
            Rel::Nmod | Rel::Obl => document
                .child(c, Rel::Case)
                .is_some_and(|p| of.iter().any(|w| w == links.low_word(p))),
            _ => false,
        };
        self.is_one(links, token)
            || deep > 0
                && document
                    .children(token)
                    .any(|c| below(c) && self.owns_below(links, c, deep - 1))
    }

    fn is_one(&self, links: &Links, token: usize) -> bool {
        let words = &links.lexicon.words;
        let told = &words.links;
        let word = links.low_word(token);
        let among = |list: &[String]| list.iter().any(|w| w == word);
        if among(&told.talking) || among(&words.denials.own) {
            return true;
        }
        let entity = &links.entity_of(token).entity;
        if !is_pronoun(links, token) {
            let named = || self.words.iter().any(|w| w == links.low_lemma(token));
            return self.is_with(entity) || named();
        }
        // A pronoun that stands for somebody else is not the speaker's; a body is no "she".
        let meant = |[a, b]: [usize; 2]| self.named.is_some_and(|[c, d]| a < d && c < b);
        let back = self.who.from.is_some_and(|f| entity.from == Some(f));
        let open = !self.body || !among(&told.person);
        back || self.is_same(entity) || entity.from.map_or(open, meant)
    }

    // The speaker by name, or whose he is.
    fn is_same(&self, other: &Entity) -> bool {
        let known = other.id.is_some();
        let mut named = std::iter::once(&self.who).chain(&self.owners);
        known && named.any(|e| e.id == other.id)
    }

    // A state, and its government, speak for its organs; a citizen does not.
    fn is_with(&self, other: &Entity) -> bool {
        let who = &self.who;
        let whole = who.is_state() || who.sector.iter().any(|s| s == "GOV");
        // Its ships and planes have no sector of their own.
        let things = other.sector.is_empty();
        let organs = other.is_organ() || things;
        let shared = who.sector.iter().any(|s| other.sector.contains(s));
        let alike = who.is_organ() && (shared || things);
        let one_state = !who.code.is_empty() && who.code == other.code;
        let named = |e: &Entity| !e.code.is_empty() && e.same_party(other);
        one_state && (whole && organs || alike) || named(who) || self.is_same(other)
    }

    /// Returns whether it is a court: what it calls unlawful it has judged.
    pub fn judges(&self) -> bool {
        self.who.sector.iter().any(|s| s == "JUD")
    }
}

fn is_pronoun(links: &Links, token: usize) -> bool {
    let told = &links.lexicon.words.links;
    let lists = [
        &told.person,
        &told.body,
        &told.several,
        &told.talking,
        &links.lexicon.words.denials.own,
    ];
    lists
        .iter()
        .any(|l| l.iter().any(|w| w == links.low_word(token)))
}

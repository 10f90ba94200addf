//! Recipients that nobody names: whoever lives where it happened, or under the
//! organ that acts.

use super::{Match, Matcher};
use crate::lexicon::{ActorKind, Home, Slot};
use crate::link::Linked;
use detente_reading::{Clause, Document, Kind, Rel, RoleKind, Upos};
use detente_record::{Basis, Entity, EventType};

impl Matcher<'_, '_> {
    /// Violence without a named victim is told of the state where it happened;
    /// whom an organ of a state arrests or convicts, without more said, is
    /// somebody under it.
    pub(super) fn inherit_recipients(&self, found: &mut [Match]) {
        let violent = self.violent(found);
        for one in found {
            let frame = &self.lexicon.frames[one.frame];
            if let Home::Event(kind) = frame.home {
                self.under_one_state(kind, one);
            }
            let uncoded = one
                .fillers(Slot::Recipient)
                .all(|l| l.entity.code.is_empty());
            // A claim is made elsewhere than where the attack was.
            if !uncoded || frame.reciprocal || frame.stance.is_some() {
                continue;
            }
            let clause = &self.links.document.clauses[one.clause];
            match frame.home {
                Home::Event(EventType::Assault) => self.where_it_happened(clause, one),
                Home::Event(EventType::Aid) => self.where_helped(clause, one),
                Home::Event(EventType::Coerce | EventType::Sanction) => self.under_organ(one),
                Home::Event(EventType::Accuse | EventType::Concede | EventType::Request)
                    if self.rules_over(clause, one) =>
                {
                    self.under_organ(one);
                }
                Home::Event(EventType::Protest) => {
                    self.whom_they_protest(clause, frame, &violent, one);
                }
                _ => {}
            }
        }
    }

    /// A measure at home is done to those who live where it is taken, else to the people of
    /// the state that takes it, where no other is in sight.
    pub(super) fn at_home(&self, clause: &Clause, found: &mut Match) {
        if found.fillers(Slot::Recipient).next().is_some() {
            return;
        }
        let Ok(told) = self.links.where_told(clause.head, true) else {
            return;
        };
        let actors: Vec<&Entity> = found.fillers(Slot::Actor).map(|l| &l.entity).collect();
        let own = match actors.as_slice() {
            [one] if one.code.len() == 3 && one.basis != Basis::Pronoun => {
                let rules =
                    |s: &String| matches!(s.as_str(), "GOV" | "COP" | "JUD" | "LEG" | "MIL");
                let state = one.sector.is_empty() || one.sector.iter().any(rules);
                let span = one.span();
                span.filter(|_| state && self.speaks_of_one(clause, &one.code))
                    .map(|span| (one.code.clone(), span))
            }
            _ => None,
        };
        let named = told.is_some();
        let Some((code, from)) = told.or(own) else {
            return;
        };
        let text = self.links.document.text.get(from[0]..from[1]);
        let entity = Entity {
            code,
            basis: Basis::Inherited,
            from: Some(from),
            entity_text: text.filter(|_| named).unwrap_or("").to_owned(),
            start: named.then_some(from[0]),
            end: named.then_some(from[1]),
            ..Entity::default()
        };
        give(found, clause, entity);
        let rule = if named {
            "nobody is named: the state in which it is done"
        } else {
            "nobody is named: the people of the state that acts"
        };
        found.rules.push(rule.into());
    }

    // The place hangs from the act or from a verb above it, not from some other noun.
    pub(super) fn happened_there(&self, clause: &Clause, start: usize, acts_there: bool) -> bool {
        let document = self.links.document;
        let tokens = document
            .sentences
            .get(clause.sentence)
            .map(|s| s.tokens.clone());
        let Some(token) = tokens
            .into_iter()
            .flatten()
            .find(|&t| document.tokens[t].start as usize == start)
        else {
            return false;
        };
        let mut at = token;
        while let Some(above) = document.head(at) {
            if above == clause.head {
                return true;
            }
            let verbal =
                matches!(document.rel(at), Rel::Obl) && document.is_below(clause.head, above);
            // "burned the embassy in X in response to the killing of Y": X is where it burned.
            if verbal && self.is_why(clause, above) {
                return false;
            }
            if verbal {
                // Where a state is said to act is not yet where it acts.
                let said = document.speeches.iter().any(|s| s.cue == Some(above));
                return !(said && acts_there);
            }
            at = above;
        }
        false
    }

    // Whether a deed's noun stands in a phrase of a verb that tells why or when, not what of.
    fn is_why(&self, clause: &Clause, verb: usize) -> bool {
        let document = self.links.document;
        let mut at = clause.head;
        while document.head(at).is_some_and(|h| h != verb) {
            at = document.head(at).unwrap_or(verb);
        }
        let words = &self.lexicon.words.links;
        let within = |c: usize| {
            let lemma = document.lemma(c);
            words.cause.iter().chain(&words.aim).any(|w| w == lemma)
        };
        let case = document
            .children(at)
            .find(|&c| document.rel(c) == Rel::Case);
        clause.kind == Kind::Nominal
            && document.rel(at) == Rel::Obl
            && (at != clause.head || case.is_some_and(|c| !within(c)))
    }

    // Where the act is told to have happened; else where its doer is ("gunmen in Kano killed
    // two farmers").
    fn scene_of(
        &self,
        clause: &Clause,
        head: usize,
        found: &Match,
    ) -> Option<(String, [usize; 2])> {
        let told = self.links.where_told(head, false).ok()?;
        let told = told.filter(|(code, from)| {
            let acts_there = found.fillers(Slot::Actor).any(|l| l.entity.code == *code);
            self.happened_there(clause, from[0], acts_there)
        });
        let doers: Vec<usize> = clause
            .roles
            .iter()
            .filter(|r| r.kind == RoleKind::Agent && !r.shared)
            .map(|r| r.token)
            .collect();
        let person = found
            .fillers(Slot::Recipient)
            .all(|l| l.entity.sector.iter().any(|s| s == "CVL"));
        told.or_else(|| {
            let beside = |t: usize| doers.iter().any(|&d| self.links.is_where(t, d, true));
            let at = self.links.where_is(head, &beside).ok()?;
            at.filter(|_| person && found.fillers(Slot::Recipient).next().is_some())
        })
    }

    fn where_it_happened(&self, clause: &Clause, found: &mut Match) {
        let victim = found.heads(Slot::Recipient).next();
        let head = victim.unwrap_or(clause.head);
        let Some((code, from)) = self.scene_of(clause, head, found) else {
            return;
        };
        if found.fillers(Slot::Recipient).next().is_none() {
            let entity = Entity {
                code,
                basis: Basis::Inherited,
                from: Some(from),
                entity_text: self
                    .links
                    .document
                    .text
                    .get(from[0]..from[1])
                    .unwrap_or("")
                    .to_owned(),
                ..Entity::default()
            };
            give(found, clause, entity);
            found
                .rules
                .push("no victim is named: the state where it happened".into());
            return;
        }
        // Whom a pronoun means has a state of his own.
        let pronoun = |t: usize| self.links.document.tag(t).upos() == Upos::Pron;
        if found.heads(Slot::Recipient).any(pronoun) {
            return;
        }
        // Soldiers and rebels may be anybody's wherever they die.
        let armed = |l: &Linked| {
            let s = |s: &String| matches!(s.as_str(), "MIL" | "REB" | "UAF" | "PRM");
            l.entity.sector.iter().any(s)
        };
        if found.fillers(Slot::Recipient).all(armed) {
            return;
        }
        for (slot, _, linked) in &mut found.slots {
            if *slot == Slot::Recipient && !armed(linked) {
                linked.entity.inherit(&code, Some(from));
            }
        }
        found
            .rules
            .push("the victim's state is where it happened".into());
    }

    // "evacuated the wounded from a Malian town", "fed villagers in Ruvu": people without a state
    // who are helped are those of where they are.
    fn where_helped(&self, clause: &Clause, found: &mut Match) {
        let people = |l: &Linked| {
            let s = |s: &String| matches!(s.as_str(), "CVL" | "MED" | "REF");
            l.entity.sector.iter().any(s) && l.entity.basis != Basis::Pronoun
        };
        let heads: Vec<usize> = found.heads(Slot::Recipient).collect();
        let [head] = heads.as_slice() else { return };
        if !found.fillers(Slot::Recipient).all(people) {
            return;
        }
        let from = ["from".to_owned()];
        let here = |t: usize| {
            self.links.is_where(t, clause.head, true)
                || self.links.is_at(t, *head, true, &from)
                || self.links.is_at(t, clause.head, true, &from)
        };
        let Ok(Some((code, from))) = self.links.where_is(*head, &here) else {
            return;
        };
        for (slot, _, linked) in &mut found.slots {
            if *slot == Slot::Recipient {
                linked.entity.inherit(&code, Some(from));
            }
        }
        let rule = "whom they helped is told by where";
        found.rules.push(rule.into());
    }

    // A court that indicts, clears or orders somebody, and a government that asks the public for
    // something, speak to those under them, where no other state is in sight.
    fn rules_over(&self, clause: &Clause, found: &Match) -> bool {
        let Some(actor) = found.fillers(Slot::Actor).next() else {
            return false;
        };
        let sector = |l: &Linked, s: &str| l.entity.sector.iter().any(|own| own == s);
        let court = sector(actor, "JUD") || sector(actor, "COP");
        let public = found
            .fillers(Slot::Recipient)
            .all(|l| l.entity.sector == ["CVL"]);
        (court || public) && self.speaks_of_one(clause, &actor.entity.code)
    }

    // "A judge opened an inquiry against Peruvian ministers": a court, a parliament or an
    // opposition that deals with those in office of the only state in sight is of that state.
    fn under_one_state(&self, kind: EventType, found: &mut Match) {
        let clause = &self.links.document.clauses[found.clause];
        let office = |l: &Linked| {
            let e = &l.entity;
            let named = !matches!(e.basis, Basis::Inherited | Basis::Pronoun);
            named && e.code.len() == 3 && (e.is_organ() || e.sector.iter().any(|s| s == "ELI"))
        };
        let Some(other) = found.fillers(Slot::Recipient).next() else {
            return;
        };
        let code = other.entity.code.clone();
        let from = other.entity.span();
        let one = |l: &Linked| office(l) && l.entity.code == code;
        let inner = |l: &Linked| {
            let e = &l.entity;
            let sector = |s: &String| matches!(s.as_str(), "JUD" | "LEG" | "OPP");
            e.code.is_empty() && e.basis != Basis::Pronoun && e.sector.iter().any(sector)
        };
        let fits = kind != EventType::Assault
            && found.fillers(Slot::Recipient).all(one)
            && found.fillers(Slot::Actor).all(inner)
            && self.speaks_of_one(clause, &code);
        if !fits {
            return;
        }
        let mut any = false;
        for (slot, _, linked) in &mut found.slots {
            if *slot == Slot::Actor {
                linked.entity.inherit(&code, from);
                any = true;
            }
        }
        if any {
            let rule = "the actor is of the one state in sight, whose officials it deals with";
            found.rules.push(rule.into());
        }
    }

    fn under_organ(&self, found: &mut Match) {
        let organ = |l: &Linked| {
            let state = l
                .entity
                .sector
                .iter()
                .any(|s| matches!(s.as_str(), "COP" | "JUD" | "GOV" | "LEG" | "SPY"));
            state && l.entity.basis != Basis::Pronoun && l.entity.code.len() == 3
        };
        let actors: Vec<&Linked> = found.fillers(Slot::Actor).collect();
        let [one] = actors.as_slice() else { return };
        if !organ(one) {
            return;
        }
        let code = one.entity.code.clone();
        let from = one.entity.span();
        let mut any = false;
        for (slot, _, linked) in &mut found.slots {
            if *slot == Slot::Recipient && linked.is_known() && linked.entity.tie.is_none() {
                linked.entity.inherit(&code, from);
                any = true;
            }
        }
        if any {
            found
                .rules
                .push("the recipient is taken to be under the organ that acts".into());
        }
    }
}

// A state as recipient that no words of the clause name.
/// Gives an act as its recipient a state that some words of the text name.
pub(super) fn give_named(
    (document, words): (&Document, [usize; 2]),
    code: &str,
    found: &mut Match,
    clause: &Clause,
) {
    let [start, end] = words;
    let entity = Entity {
        code: code.to_owned(),
        basis: Basis::Inherited,
        from: Some(words),
        entity_text: document.text.get(start..end).unwrap_or("").to_owned(),
        start: Some(start),
        end: Some(end),
        ..Entity::default()
    };
    give(found, clause, entity);
}

pub(super) fn give(found: &mut Match, clause: &Clause, entity: Entity) {
    let linked = Linked {
        entity,
        kind: Some(ActorKind::State),
        class: None,
    };
    found.slots.push((Slot::Recipient, clause.head, linked));
}

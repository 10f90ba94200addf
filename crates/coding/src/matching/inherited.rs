//! Recipients that nobody names: whoever lives where it happened, or under the
//! organ that acts.

use super::{Match, Matcher};
use crate::lexicon::{ActorKind, Frame, Home, Slot};
use crate::link::Linked;
use detente_reading::{Clause, Rel, RoleKind, Upos};
use detente_record::{Basis, Entity, EventType};

impl Matcher<'_, '_> {
    /// Violence without a named victim is told of the state where it happened;
    /// whom an organ of a state arrests or convicts, without more said, is
    /// somebody under it.
    pub(super) fn inherit_recipients(&self, found: &mut [Match]) {
        for one in found {
            let frame = &self.lexicon.frames[one.frame];
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
                Home::Event(EventType::Coerce | EventType::Sanction) => self.under_organ(one),
                Home::Event(EventType::Protest) => {
                    self.where_they_protest(clause, frame, one);
                }
                _ => {}
            }
        }
    }

    // Who protests in the streets of his own state against nobody that is named
    // protests under its government.
    fn where_they_protest(&self, clause: &Clause, frame: &Frame, found: &mut Match) {
        let against = frame
            .roles
            .iter()
            .any(|r| r.slot == Some(Slot::Recipient) || r.owner == Some(Slot::Recipient));
        let Ok(Some((code, from))) = self.links.where_told(clause.head, true) else {
            return;
        };
        let own = found
            .fillers(Slot::Actor)
            .all(|l| l.entity.code == code || l.entity.code.is_empty());
        if !against || !own || found.fillers(Slot::Recipient).next().is_some() {
            return;
        }
        let entity = Entity {
            code,
            sector: vec!["GOV".into()],
            basis: Basis::Inherited,
            from: Some(from),
            ..Entity::default()
        };
        give(found, clause, entity);
        found
            .rules
            .push("nobody is named whom the protest is against: the state it is in".into());
    }

    // The place hangs from the act or from a verb above it, not from some other noun.
    fn happened_there(&self, clause: &Clause, start: usize) -> bool {
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
            if verbal {
                return true;
            }
            at = above;
        }
        false
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
        let told = told.filter(|(_, from)| self.happened_there(clause, from[0]));
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
        if found.fillers(Slot::Recipient).any(armed) {
            return;
        }
        for (slot, _, linked) in &mut found.slots {
            if *slot == Slot::Recipient {
                linked.entity.code.clone_from(&code);
                linked.entity.basis = Basis::Inherited;
                linked.entity.from = Some(from);
            }
        }
        found
            .rules
            .push("the victim's state is where it happened".into());
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
        let from = one.entity.start.zip(one.entity.end).map(|(a, b)| [a, b]);
        let mut any = false;
        for (slot, _, linked) in &mut found.slots {
            if *slot == Slot::Recipient && linked.is_known() && linked.entity.tie.is_none() {
                linked.entity.code.clone_from(&code);
                linked.entity.basis = Basis::Inherited;
                linked.entity.from = from;
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
fn give(found: &mut Match, clause: &Clause, entity: Entity) {
    let linked = Linked {
        entity,
        kind: Some(ActorKind::State),
        class: None,
    };
    found.slots.push((Slot::Recipient, clause.head, linked));
}

//! Recipients that stand deep in a phrase: "closed its embassy in X", "pulled out of X",
//! "concern about the activities of X's forces".

use super::inherited::give_named;
use super::{Match, Matcher};
use crate::lexicon::{ActorKind, Ground, Slot};
use crate::link::Linked;
use detente_reading::{Clause, Rel, Role, RoleKind};
use detente_record::EventType;

/// How many nouns deep a party is looked for.
const DEPTH: usize = 3;

/// Prepositions behind which a bare name is the other party of an act.
const WITH: &[&str] = &[
    "with", "from", "of", "to", "into", "in", "by", "between", "toward", "towards",
];
/// In words of blame a bare name is the one blamed only as its doer: not whom it was done to.
const BY: &[&str] = &["by", "from"];

impl Matcher<'_, '_> {
    /// Gives an act without a recipient the other party that its objects name.
    pub(super) fn reach_recipient(&self, clause: &Clause, kind: EventType, found: &mut Match) {
        use EventType::{Accuse, Assault, Consult, Mobilize, Protest};
        if found.fillers(Slot::Recipient).next().is_some()
            || matches!(kind, Assault | Consult | Protest)
            // Who agree among themselves have named the other party.
            || (self.lexicon.frames[found.frame].reciprocal
                && found.fillers(Slot::Actor).count() > 1)
        {
            return;
        }
        let acting: Vec<String> = found
            .fillers(Slot::Actor)
            .map(|l| l.entity.code.clone())
            .collect();
        if acting.iter().all(String::is_empty) {
            return;
        }
        let names = if kind == Accuse { BY } else { WITH };
        let foreign = |l: &Linked| {
            let party = matches!(
                l.kind,
                Some(ActorKind::State | ActorKind::Organisation | ActorKind::Group)
            );
            party && !l.entity.code.is_empty() && !acting.contains(&l.entity.code)
        };
        let order = |r: &&Role| match r.kind {
            RoleKind::Patient => 0,
            RoleKind::Indirect => 1,
            _ => 2,
        };
        let mut roles: Vec<&Role> = clause
            .roles
            .iter()
            .filter(|r| self.may_hold(r, names, kind == Mobilize))
            .collect();
        roles.sort_by_key(order);
        for role in roles {
            if let Some((token, linked)) = self.party_in(role.token, names, 0, &foreign) {
                found
                    .rules
                    .push("the other party that its objects name".into());
                found.slots.push((Slot::Recipient, token, linked));
                return;
            }
        }
        if kind == EventType::Sanction
            && let Some((token, linked)) = self.joined_with(clause, &foreign)
        {
            found
                .rules
                .push("the other party of the clause it is joined to".into());
            found.slots.push((Slot::Recipient, token, linked));
            return;
        }
        self.only_state(clause, kind, &acting, found);
    }

    // "X cut ties with Z, and Y reduced ties": the second act is with Z as well.
    fn joined_with(
        &self,
        clause: &Clause,
        foreign: &dyn Fn(&Linked) -> bool,
    ) -> Option<(usize, Linked)> {
        let document = self.links.document;
        let joined = document.rel(clause.head) == Rel::Conj;
        let above = document.head(clause.head).filter(|_| joined)?;
        let first = &document.clauses[self.clause_at(above)?];
        let with = |c: usize| matches!(document.lemma(c), "with" | "to");
        let others = first
            .roles
            .iter()
            .filter(|r| r.kind == RoleKind::Oblique && r.case.is_some_and(with))
            .map(|r| r.token);
        // "cut relations with Z": what hangs from the relations.
        let things = first.roles.iter().filter(|r| r.kind == RoleKind::Patient);
        let hung = things
            .flat_map(|r| document.children(r.token))
            .filter(|&c| document.children(c).any(with));
        others
            .chain(hung)
            .map(|t| (t, self.links.entity(t)))
            .find(|(_, l)| foreign(l))
    }

    // "rejected a call for its troops to be sent to X": the one other state that what is
    // agreed, refused or threatened tells of.
    fn only_state(&self, clause: &Clause, kind: EventType, acting: &[String], found: &mut Match) {
        use EventType::{Agree, Concede, Mobilize, Reject, Request, Threaten};
        let document = self.links.document;
        if !matches!(
            kind,
            Agree | Concede | Reject | Request | Threaten | Mobilize
        ) {
            return;
        }
        let objects: Vec<usize> = clause
            .roles
            .iter()
            .filter(|r| matches!(r.kind, RoleKind::Patient | RoleKind::Content) && !r.shared)
            .map(|r| r.token)
            .collect();
        let states = self.links.states_in(clause.sentence);
        // Troops are raised against somebody, not for where they are.
        let against = |t: usize| document.is_behind(t, &self.lexicon.words.links.against);
        let mut below = states.iter().filter(|(_, t)| {
            objects.iter().any(|&o| document.is_below(*t, o))
                && (kind != Mobilize || against(*t))
                && !self.is_venue(*t)
        });
        let Some((code, token)) = below.next() else {
            return;
        };
        if acting.contains(code) || below.any(|(c, _)| c != code) {
            return;
        }
        let Some(span) = document.tokens.get(*token) else {
            return;
        };
        let words = [span.start as usize, span.end as usize];
        give_named((document, words), code, found, clause);
        found
            .rules
            .push("the one other state that its objects name".into());
    }

    // Where people meet or agree is nobody's part in it: "agreed to talks in Geneva".
    fn is_venue(&self, token: usize) -> bool {
        let document = self.links.document;
        let mention = self.links.mention(token);
        if mention.is_some_and(|m| m.place.is_some() || m.ground == Ground::Capital) {
            return !self.is_sent_to(token);
        }
        let lies = document.is_behind(token, &self.lexicon.words.links.place);
        let Some(above) = document.head(token).filter(|_| lies) else {
            return false;
        };
        document.tag(above).is_verb()
            || ["meeting", "agreement", "gathering"]
                .iter()
                .any(|class| self.links.is_thing(above, class))
    }

    // "to send peacekeepers to Darfur": troops, arms and relief are sent to no meeting.
    fn is_sent_to(&self, token: usize) -> bool {
        let document = self.links.document;
        let above = document.head(token).filter(|_| {
            let to = document.is_behind(token, &["to", "into"]);
            to && matches!(document.rel(token), Rel::Obl | Rel::Nmod)
        });
        let things = ["forces", "peacekeeping-troops", "weapon", "relief-goods"];
        let sent = |t: usize| {
            let armed = |s: &String| matches!(s.as_str(), "MIL" | "COP");
            things.iter().any(|class| self.links.is_thing(t, class))
                || self.links.entity_of(t).entity.sector.iter().any(armed)
        };
        above.is_some_and(|v| sent(v) || document.child(v, Rel::Obj).is_some_and(sent))
    }

    fn may_hold(&self, role: &Role, names: &[&str], only_patient: bool) -> bool {
        let document = self.links.document;
        match role.kind {
            RoleKind::Patient | RoleKind::Indirect => true,
            // "raised its alert amid a stand-off with X".
            RoleKind::Oblique if only_patient => {
                role.case.is_some_and(|c| document.lemma(c) == "amid")
                    && self.links.is_thing(role.token, "tension-thing")
            }
            RoleKind::Oblique => role.case.is_some_and(|c| {
                let case = document.lemma(c);
                // "in X" beside the verb is where it happened.
                names.contains(&case) && case != "in" || matches!(case, "over" | "about" | "at")
            }),
            _ => false,
        }
    }

    fn party_in(
        &self,
        token: usize,
        names: &[&str],
        depth: usize,
        foreign: &dyn Fn(&Linked) -> bool,
    ) -> Option<(usize, Linked)> {
        let document = self.links.document;
        let linked = self.links.entity(token);
        if foreign(&linked) {
            return Some((token, linked));
        }
        // One's own forces in another's country; but not one's own people's affairs.
        if linked.is_known() && linked.class.is_none() {
            return None;
        }
        let mut inner: Vec<(u8, usize)> = Vec::new();
        for child in document.children(token) {
            let rank = match document.rel(child) {
                Rel::NmodPoss => 0,
                Rel::Amod | Rel::Compound | Rel::NmodDesc => 1,
                Rel::Nmod => 2,
                _ => continue,
            };
            inner.push((rank, child));
        }
        inner.sort_unstable();
        for (rank, child) in inner {
            if rank < 2 {
                let linked = self.links.adjective(child).filter(|l| foreign(l));
                if let Some(linked) = linked {
                    return Some((child, linked));
                }
                continue;
            }
            let case = document
                .children(child)
                .find(|&c| document.rel(c) == Rel::Case)
                .map_or("", |c| document.lemma(c));
            let known = self.links.entity_of(child).is_known();
            if (known && !names.contains(&case)) || depth + 1 >= DEPTH {
                continue;
            }
            if let Some(found) = self.party_in(child, names, depth + 1, foreign) {
                return Some(found);
            }
        }
        None
    }
}

//! Whom words of blame are aimed at, where only the deed is named again: "X fires a missile.
//! Y condemns the launch."

use super::{Match, Matcher};
use crate::lexicon::{Home, Slot};
use crate::link::Linked;
use detente_reading::{Clause, Kind, Modality, Rel, RoleKind, Upos};
use detente_record::EventType;

impl Matcher<'_, '_> {
    /// Gives words of blame for "the launch", "the ruling" the one state whose deed the sentence
    /// before tells first.
    pub(super) fn point_back(&self, found: &mut [Match]) {
        let document = self.links.document;
        for at in 0..found.len() {
            let one = &found[at];
            let clause = &document.clauses[one.clause];
            let blames = self.lexicon.frames[one.frame].home == Home::Event(EventType::Accuse);
            let open = one
                .fillers(Slot::Recipient)
                .all(|l| l.entity.code.is_empty());
            if !blames || !open || !self.names_deed(clause) {
                continue;
            }
            let Some(doer) = self.doer_before(found, clause) else {
                continue;
            };
            let one = &mut found[at];
            let itself = |l: &Linked| l.entity.code == doer.1.entity.code;
            if one.fillers(Slot::Actor).any(itself) {
                continue;
            }
            one.slots.retain(|(s, ..)| *s != Slot::Recipient);
            one.slots.push((Slot::Recipient, doer.0, doer.1));
            one.rules
                .push("whose deed the sentence before tells".into());
        }
    }

    // "the launch", "these tests", with nobody's name beside it.
    fn names_deed(&self, clause: &Clause) -> bool {
        let document = self.links.document;
        clause.roles.iter().any(|r| {
            let pointed = document.children(r.token).any(|c| {
                matches!(
                    document.lemma(c),
                    "the" | "this" | "these" | "that" | "those"
                )
            });
            matches!(r.kind, RoleKind::Patient | RoleKind::Oblique)
                && document.tag(r.token).upos() == Upos::Noun
                && pointed
                && self.links.is_thing(r.token, "deed")
                && self.links.owner(r.token).is_empty()
        })
    }

    // The one doer of the first act of the sentence before, a state by its own name.
    fn doer_before(&self, found: &[Match], clause: &Clause) -> Option<(usize, Linked)> {
        let document = self.links.document;
        let before = clause.sentence.checked_sub(1)?;
        let first = found
            .iter()
            .filter(|m| {
                let c = &document.clauses[m.clause];
                let real = !c.negated && !c.aside && c.modality == Modality::Real;
                let event = matches!(self.lexicon.frames[m.frame].home, Home::Event(_));
                let told = c.kind == Kind::Verbal || c.light.is_some();
                c.sentence == before && real && event && told && c.speech.is_none()
            })
            .min_by_key(|m| m.clause)?;
        let mut doers = first.slots.iter().filter(|(s, ..)| *s == Slot::Actor);
        let (_, token, doer) = doers.next().filter(|_| doers.clone().next().is_none())?;
        let named = doer.entity.code.len() == 3
            && doer
                .kind
                .or(doer
                    .class
                    .as_ref()
                    .map(|_| crate::lexicon::ActorKind::State))
                .is_some();
        named.then(|| (*token, doer.clone()))
    }

    // The object of the verb above is somebody, who is to act.
    fn has_party(&self, head: usize) -> bool {
        let document = self.links.document;
        document
            .head(head)
            .and_then(|v| document.child(v, Rel::Obj))
            .is_some_and(|o| self.links.is_thing(o, "forces") || self.links.entity_of(o).is_known())
    }

    /// Returns whether violence is only what somebody or something is for: "an army to fight the
    /// rebels".
    pub(super) fn is_purpose(&self, clause: &Clause) -> bool {
        let document = self.links.document;
        // "used tanks to shell the town": means, told with an object, are no purpose.
        let free = |t: usize| {
            document
                .head(t)
                .is_some_and(|v| document.child(v, Rel::Obj).is_none())
        };
        let purpose = match document.rel(clause.head) {
            Rel::Acl => true,
            Rel::Advcl => free(clause.head) || self.has_party(clause.head),
            _ => false,
        };
        let to = |c: usize| document.rel(c) == Rel::Mark && document.tag(c).upos() == Upos::Part;
        purpose
            && document.children(clause.head).any(to)
            && document.tag(clause.head).form() == detente_reading::VerbForm::Infinitive
            && clause.modality == Modality::Real
    }
}

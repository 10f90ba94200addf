//! Acts inside one state, and meetings that the one who speaks of them was at.

use super::inherited::give_named;
use super::{Match, Matcher};
use crate::lexicon::{ActorKind, Frame, RoleName, Slot, Target};
use crate::link::{Linked, Mention};
use detente_reading::{Clause, Kind, Modality, Rel, Role, RoleKind, Upos, VerbForm};
use detente_record::{Basis, EventType};

/// How many words deep a party is looked for.
const DEPTH: usize = 4;

impl Matcher<'_, '_> {
    /// Gives an act that names no other state the party of the doer's own state that its objects
    /// name: "rejected a bid by the finance minister", "faulted the president's decision".
    pub(super) fn reach_own(
        &self,
        clause: &Clause,
        kind: EventType,
        frame: &Frame,
        found: &mut Match,
    ) {
        use EventType::{Accuse, Agree, Concede, Reject, Request, Retreat, Support, Threaten};
        let fit = matches!(
            kind,
            Accuse | Agree | Concede | Reject | Request | Retreat | Support | Threaten
        );
        // Who denies a deed has refused nobody anything.
        let told = clause.kind == Kind::Verbal && frame.stance.is_none();
        if !fit || !told || frame.recipient_required {
            return;
        }
        if found.fillers(Slot::Recipient).next().is_some() {
            return;
        }
        let Some(code) = self.one_state(found) else {
            return;
        };
        let heads: Vec<usize> = found.heads(Slot::Actor).collect();
        let document = self.links.document;
        let another = |t: usize, l: &Linked| {
            // "its fighters" are the doer himself.
            let own = document
                .children(t)
                .any(|c| document.rel(c) == Rel::NmodPoss && document.tag(c).upos() == Upos::Pron);
            let party = l.class.is_some() || l.kind.is_some_and(|k| k != ActorKind::State);
            let apart = !heads.iter().any(|&h| h == t || document.is_below(t, h));
            party && apart && !own && l.entity.code == code && l.entity.basis != Basis::Pronoun
        };
        let objects = clause.roles.iter().filter(|r| {
            matches!(r.kind, RoleKind::Patient | RoleKind::Content) && !r.shared
                || r.kind == RoleKind::Oblique && document.is_behind(r.token, &["with", "on", "to"])
        });
        for role in objects {
            let party = self.own_party(role.token, kind == Accuse, 0, &another);
            if let Some((token, linked)) = party {
                let rule = "the party of the doer's own state that its objects name";
                found.rules.push(rule.into());
                found.slots.push((Slot::Recipient, token, linked));
                return;
            }
        }
        if matches!(kind, Agree | Concede | Reject) {
            self.own_state_told(clause, &code, &heads, found);
        }
    }

    // "agreed to postpone the march in Lima": what an organ or a party of a state does about
    // something there, in a sentence that names no other state, is done at home.
    fn own_state_told(&self, clause: &Clause, code: &str, heads: &[usize], found: &mut Match) {
        let document = self.links.document;
        let whole = found
            .fillers(Slot::Actor)
            .any(|l| l.entity.sector.is_empty());
        if whole || !self.speaks_of_one(clause, code) {
            return;
        }
        let object = |r: &&Role| match r.kind {
            RoleKind::Oblique => document.is_behind(r.token, &["to", "on"]),
            RoleKind::Content => document.tag(r.token).form() == VerbForm::Infinitive,
            kind => kind == RoleKind::Patient,
        };
        let objects = clause.roles.iter().filter(object).filter(|r| !r.shared);
        let objects: Vec<usize> = objects.map(|r| r.token).collect();
        let inside = |t: usize| {
            let below = |above: &usize| document.is_below(t, *above);
            objects.iter().any(below) && !heads.iter().any(below)
        };
        // The place or the state itself, or what is of it: its people have been looked for.
        let named = |m: &&Mention| {
            let state = matches!(m.target, Some(Target::Actor(a, _))
                if self.lexicon.actors.get(a as usize).is_some_and(|a| a.kind == ActorKind::State));
            let of_people = || {
                let above = document.head(m.tokens.start);
                above.is_some_and(|h| self.links.entity_of(h).is_known())
            };
            let told = !m.is_adjective() || !of_people();
            told && (state || m.place.is_some()) && inside(m.tokens.start)
        };
        let states = self.links.states_in(clause.sentence);
        let mut mentions = states.iter().filter_map(|(_, t)| self.links.mention(*t));
        let Some(words) = mentions.find(named).map(|m| m.tokens.clone()) else {
            return;
        };
        let ends = (
            document.tokens.get(words.start),
            document.tokens.get(words.end - 1),
        );
        let (Some(first), Some(last)) = ends else {
            return;
        };
        let words = [first.start as usize, last.end as usize];
        give_named((document, words), code, found, clause);
        let rule = "nobody is named: the doer's own state, which its objects name";
        found.rules.push(rule.into());
    }

    // The state that all who act are of.
    fn one_state(&self, found: &Match) -> Option<String> {
        let mut actors = found.fillers(Slot::Actor);
        let code = actors.next()?.entity.code.clone();
        (code.len() == 3 && actors.all(|l| l.entity.code == code)).then_some(code)
    }

    // Beside a thing that is nobody itself: whose it is, by whom, with whom or for whom.
    fn own_party(
        &self,
        token: usize,
        blamed: bool,
        depth: usize,
        another: &dyn Fn(usize, &Linked) -> bool,
    ) -> Option<(usize, Linked)> {
        let document = self.links.document;
        let linked = self.links.entity_of(token);
        if depth > 0 && another(token, &linked) {
            return Some((token, linked.into_owned()));
        }
        if linked.is_known() || depth >= DEPTH {
            return None;
        }
        let cases: &[&str] = match blamed {
            true => &["by", "from"],
            false => &["by", "from", "with", "of", "to", "against", "for"],
        };
        let next = |c: &usize| match document.rel(*c) {
            Rel::NmodPoss => document.tag(*c).upos() != Upos::Pron,
            Rel::Nmod | Rel::Obl | Rel::OblAgent => document.is_behind(*c, cases),
            Rel::Obj => true,
            // "orders issued by the commissioner"; what is reported of others is no party's.
            Rel::Acl => {
                let subject = [Rel::Nsubj, Rel::NsubjPass];
                subject.iter().all(|s| document.child(*c, *s).is_none())
            }
            _ => false,
        };
        let mut children = document.children(token).filter(next);
        children.find_map(|c| self.own_party(c, blamed, depth + 1, another))
    }

    /// "After talks with X, Y said …": whoever does what the sentence tells was at the talks.
    pub(super) fn guest(&self, clause: &Clause, frame: &Frame, found: &mut Match) {
        let document = self.links.document;
        // "On a visit to Podgorica, the Slovene president …": he is the visitor.
        let visit = !frame.reciprocal
            && clause.modality == Modality::Real
            && found.fillers(Slot::Actor).next().is_none()
            && found.fillers(Slot::Recipient).next().is_some();
        let alone = (frame.reciprocal || visit) && clause.kind == Kind::Nominal;
        let owned = clause.roles.iter().any(|r| {
            matches!(r.kind, RoleKind::Agent | RoleKind::Possessor)
                || r.kind == RoleKind::Modifier && self.links.mention(r.token).is_some()
        });
        let words = &self.lexicon.words.links;
        let beside = matches!(document.rel(clause.head), Rel::Obl | Rel::Advcl)
            && (document.is_behind(clause.head, &words.attended)
                || visit && document.is_behind(clause.head, &words.place));
        let nobody = !visit && found.fillers(Slot::Actor).next().is_none();
        if !alone || owned || !beside || nobody {
            return;
        }
        let verb = document.head(clause.head).and_then(|v| self.clause_at(v));
        let Some(verb) = verb.map(|v| &document.clauses[v]) else {
            return;
        };
        let fits = |r: &&Role| {
            r.kind == RoleKind::Agent
                && !r.shared
                && frame
                    .role(&RoleName::Agent)
                    .is_some_and(|s| self.fits(r, s))
        };
        if verb.passive || verb.kind != Kind::Verbal || verb.negated {
            return;
        }
        // A union and a government of one state are two.
        let with: Vec<(String, Vec<String>)> = found
            .fillers(if visit { Slot::Recipient } else { Slot::Actor })
            .map(|l| (l.entity.code.clone(), l.entity.sector.clone()))
            .collect();
        let doers: Vec<(usize, Linked)> = verb
            .roles
            .iter()
            .filter(fits)
            .map(|r| (r.token, self.links.entity(r.token)))
            .filter(|(_, l)| l.is_known() && !l.entity.code.is_empty())
            .filter(|(_, l)| {
                let (code, sector) = (&l.entity.code, &l.entity.sector);
                with.iter().all(|(c, s)| {
                    c != code
                        || !(s.is_empty()
                            || sector.is_empty()
                            || s.iter().any(|s| sector.contains(s)))
                })
            })
            .collect();
        for (token, linked) in doers {
            found.slots.push((Slot::Actor, token, linked));
            let rule = "who tells of talks, or acts after them, was at them";
            found.rules.push(rule.into());
        }
    }
}

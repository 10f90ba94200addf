//! From fillers to slots: who acts, who receives, who suffers.

use super::fillers::ARMED;
use super::{Match, Matcher};
use crate::lexicon::{ActorKind, Frame, Home, RoleName, RoleSpec, Slot};
use crate::link::Linked;
use detente_reading::{Clause, Kind, Rel, Role, RoleKind};
use detente_record::{Basis, EventType};

impl Matcher<'_, '_> {
    pub(super) fn fill(&self, clause: &Clause, frame: &Frame, found: &mut Match) {
        // The patient before the prepositions: these fill what it leaves empty.
        let order = |r: &RoleSpec| match r.role {
            RoleName::Agent => 0,
            RoleName::Patient => 1,
            RoleName::Indirect => 2,
            RoleName::Possessor => 3,
            RoleName::Content => 4,
            RoleName::Prep(_) => 5,
        };
        let specs = frame.roles.iter();
        let filled = specs.map(|s| (s, self.fillers(clause, frame, &s.role, &found.trigger)));
        let mut specs: Vec<(&RoleSpec, Vec<Role>)> = filled.collect();
        // Of two prepositions the one with a party: "fire on protesters at a bridge".
        let nobody = |(spec, fillers): &(&RoleSpec, Vec<Role>)| {
            let party = |f: &Role| {
                self.links.entity(f.token).is_known() || !self.links.owner(f.token).is_empty()
            };
            let tells =
                matches!(spec.role, RoleName::Prep(_)) && spec.slot == Some(Slot::Recipient);
            tells && !fillers.iter().any(party)
        };
        specs.sort_by_cached_key(|s| (order(s.0), nobody(s), &s.0.role));
        for (spec, fillers) in specs {
            let prepositional = matches!(spec.role, RoleName::Prep(_));
            // What the patient fills already, a preposition does not fill again.
            let taken = spec
                .slot
                .is_some_and(|slot| found.slots.iter().any(|(s, ..)| *s == slot));
            let second = prepositional
                && taken
                && !frame.reciprocal
                && matches!(spec.slot, Some(Slot::Recipient | Slot::Victim));
            for filler in fillers {
                if second || !self.fits(&filler, spec) {
                    continue;
                }
                self.filler(&filler, spec, frame, found);
            }
        }
        if frame.reciprocal {
            for (slot, ..) in &mut found.slots {
                if *slot == Slot::Recipient {
                    *slot = Slot::Actor;
                }
            }
        }
        once(found);
    }

    fn filler(&self, filler: &Role, spec: &RoleSpec, frame: &Frame, found: &mut Match) {
        let violent = frame.home == Home::Event(EventType::Assault);
        if self.links.is_mutual(filler.token) || self.is_told(filler.token, spec, found) {
            return;
        }
        if let Some(slot) = spec.content_agent {
            let outer: Vec<usize> = found.heads(Slot::Actor).collect();
            let named = frame.home == Home::Event(EventType::Request);
            for (token, linked) in self.content_agents(filler, &outer, named) {
                let accused = frame.home == Home::Event(EventType::Accuse);
                let own = own_state(&linked, found) || accused && self.is_own(token, found);
                if slot != Slot::Recipient || !own {
                    found.slots.push((slot, token, linked));
                }
            }
        }
        if let Some(slot) = spec.owner {
            // Whose attack it was, not where it was: "attacks in the north, in which two died".
            let owners = match self.noun_of_act(filler.token) && slot == Slot::Actor {
                true => self.doers_of_act(filler.token, violent).unwrap_or_default(),
                false => self.links.owner(filler.token),
            };
            // A craft that is somebody's is not somebody besides: "a Russian bomber".
            let owned = !owners.is_empty() && spec.slot == spec.owner;
            // An American singer who drives into a crowd is nobody's craft.
            let person = slot == Slot::Actor && self.links.is_named_person(filler.token);
            let behind = |l: &Linked| slot == Slot::Actor && self.is_behind(filler.token, found, l);
            let owners: Vec<Linked> = owners
                .into_iter()
                .filter(|l| !person && !behind(l))
                .collect();
            for linked in owners {
                found.slots.push((slot, filler.token, linked));
            }
            if owned && self.is_craft(filler.token) {
                return;
            }
        }
        let Some(slot) = spec.slot.filter(|s| *s != Slot::None) else {
            return;
        };
        let pair = self.links.pair(filler.token);
        if !pair.is_empty() {
            found
                .slots
                .extend(pair.into_iter().map(|l| (slot, filler.token, l)));
            return;
        }
        let mut several = self.links.apposed(filler.token);
        if several.is_empty() {
            several = self.links.several(filler.token);
        }
        // "Their meeting", behind "Spain and Chad signed": both of them.
        if several.is_empty() && !violent {
            several = self.links.they(filler.token);
        }
        if !several.is_empty() {
            found
                .slots
                .extend(several.into_iter().map(|l| (slot, filler.token, l)));
            return;
        }
        let linked = self.links.entity(filler.token);
        // "arrested a cell before **they** struck": of two who may be meant neither is charged.
        if violent && slot == Slot::Actor && self.is_either(filler.token) {
            return;
        }
        let side = matches!(
            slot,
            Slot::Actor | Slot::Recipient | Slot::Side | Slot::Custodian | Slot::Taker
        );
        // "A security operation" is no body of its state, though it sounds like one.
        let act = slot == Slot::Actor && self.links.is_thing(filler.token, "operation");
        // A missile or a drone is nobody; whose it is did it.
        let unmanned = slot == Slot::Actor
            && violent
            && linked.entity.code.is_empty()
            && ["missile", "drone", "shell"]
                .iter()
                .any(|c| self.links.is_thing(filler.token, c));
        if (linked.is_known() && !act && !unmanned) || !side {
            found.slots.push((slot, filler.token, linked));
            return;
        }
        // "the strike killed": whose strike it was did it.
        if slot == Slot::Actor
            && let Some(mut doers) = self.doers_of_act(filler.token, violent)
        {
            doers.retain(|l| !self.is_behind(filler.token, found, l));
            found
                .rules
                .push("the doer of the act that stands as subject".into());
            found
                .slots
                .extend(doers.into_iter().map(|l| (slot, filler.token, l)));
            return;
        }
        self.indirectly(filler, slot, linked, frame, found);
    }

    // "A resolution condemning abuses by X": whoever is told behind what the subject does has not passed it.
    fn is_behind(&self, subject: usize, found: &Match, who: &Linked) -> bool {
        let verb = found.trigger.first().filter(|t| **t > subject);
        let verb = verb.and_then(|t| self.links.document.tokens.get(*t));
        let start = who.entity.start.zip(verb);
        start.is_some_and(|(start, verb)| start > verb.start as usize)
    }

    // A filler that is nobody itself: its owner, if it may speak for it.
    fn indirectly(
        &self,
        filler: &Role,
        slot: Slot,
        linked: Linked,
        frame: &Frame,
        found: &mut Match,
    ) {
        let document = self.links.document;
        // Blamed for a deed is who did it, never whom it was done to.
        let blames = matches!(
            frame.home,
            Home::Event(EventType::Accuse | EventType::Protest)
        );
        let blamed = blames && slot == Slot::Recipient;
        let owners = match blamed && self.noun_of_act(filler.token) {
            true => self.doers_of_act(filler.token, false).unwrap_or_default(),
            false => self.links.owner(filler.token),
        };
        let is_person = self.links.is_person(filler.token, &linked);
        let act = self.noun_of_act(filler.token);
        match slot {
            // Whose attack it was is told by its noun's roles; what lies before it may be where.
            Slot::Actor if act && self.is_instrument(filler.token) && !self.is_shots(filler) => {}
            Slot::Actor if self.is_instrument(filler.token) => found
                .slots
                .extend(owners.into_iter().map(|l| (slot, filler.token, l))),
            Slot::Actor => found.slots.push((slot, filler.token, linked)),
            _ if !owners.is_empty() && !matches!(frame.home, Home::Occurrence(_)) && !is_person => {
                found
                    .rules
                    .push("the owner of what stands as recipient".into());
                found
                    .slots
                    .extend(owners.into_iter().map(|l| (slot, filler.token, l)));
            }
            _ => {
                let mut linked = linked;
                if is_person && let Some(owner) = owners.into_iter().next() {
                    linked.entity.code.clone_from(&owner.entity.code);
                    linked.entity.basis = owner.entity.basis;
                    linked.entity.sector = vec!["CVL".into()];
                    linked.entity.tie = Some(detente_record::Tie::National);
                }
                let place = self
                    .links
                    .place(filler.token)
                    .and_then(|p| self.lexicon.places.get(p as usize));
                if let Some(place) = place {
                    linked.entity.code.clone_from(&place.country);
                    linked.entity.basis = detente_record::Basis::Inherited;
                }
                if linked.entity.code.is_empty() && is_person {
                    self.links.inherit(filler.token, &mut linked.entity);
                }
                // A bare thing receives nothing; it may still be what was hit.
                let nominal = document.tag(filler.token).is_nominal() || is_person;
                if slot != Slot::Side
                    && nominal
                    && (is_person || place.is_some() || found_place(self, filler))
                {
                    found.slots.push((slot, filler.token, linked));
                }
            }
        }
    }

    // "Bosnia and Herzegovina" is one, though its parts are joined.
    fn is_told(&self, token: usize, spec: &RoleSpec, found: &Match) -> bool {
        let slot = spec.slot.or(spec.owner);
        let joined = self.links.document.rel(token) == Rel::Conj;
        let mention = self.links.mention(token).filter(|_| joined);
        mention.is_some_and(|mention| {
            let same = |t: usize| t != token && mention.tokens.contains(&t);
            let mut slots = found.slots.iter();
            slots.any(|(s, t, _)| Some(*s) == slot && same(*t))
        })
    }

    /// Returns what a clause matched; nothing once all is handed over to be told.
    pub(super) fn matches_of(&self, clause: usize) -> &[Match] {
        self.found.get(clause).map_or(&[], Vec::as_slice)
    }

    /// Returns whether a head word is a weapon, a vessel or an attack: something
    /// that does harm by somebody's hand.
    pub(super) fn is_instrument(&self, token: usize) -> bool {
        let thing = [
            "weapon",
            "aircraft",
            "ship",
            "vehicle",
            "forces",
            "explosive",
            "missile",
        ]
        .iter()
        .any(|c| self.links.is_thing(token, c));
        let act = || {
            self.clause_at(token).is_some_and(|c| {
                self.matches_of(c)
                    .iter()
                    .any(|m| self.lexicon.frames[m.frame].home == Home::Event(EventType::Assault))
            })
        };
        thing || act()
    }

    /// Returns whether what stands as doer is there to do harm: a bomb, a missile or a
    /// warplane is. A plane, a ship or a car that hits somebody is an accident unless it is
    /// told whose it is.
    pub(super) fn does_harm(&self, clause: &Clause) -> bool {
        let doers = clause.roles.iter().filter(|r| r.kind == RoleKind::Agent);
        let peaceful = |r: &Role| {
            let is = |class: &&str| self.links.is_thing(r.token, class);
            self.is_craft(r.token)
                && !["weapon", "missile", "explosive", "warplane", "drone"]
                    .iter()
                    .any(is)
        };
        !doers.clone().all(peaceful)
    }

    fn is_craft(&self, token: usize) -> bool {
        let crafts = ["aircraft", "ship", "vehicle"];
        crafts.iter().any(|c| self.links.is_thing(token, c))
    }

    fn noun_of_act(&self, token: usize) -> bool {
        self.clause_at(token)
            .is_some_and(|c| self.links.document.clauses[c].kind == Kind::Nominal)
    }

    fn doers_of_act(&self, token: usize, violent: bool) -> Option<Vec<Linked>> {
        let document = self.links.document;
        let number = self.clause_at(token)?;
        let clause = &document.clauses[number];
        if clause.kind != Kind::Nominal {
            return None;
        }
        let by_frame = self
            .matches_of(number)
            .iter()
            .find(|m| m.fillers(Slot::Actor).next().is_some());
        // Of a clash between two one alone is known: neither is charged.
        let half = |m: &Match| {
            self.lexicon.frames[m.frame].reciprocal && m.fillers(Slot::Actor).count() < 2
        };
        if by_frame.is_some_and(half) {
            return None;
        }
        if let Some(m) = by_frame {
            return Some(m.fillers(Slot::Actor).cloned().collect());
        }
        // An explosion is nobody's by what stands before it ("a gas tank explosion").
        let told = self
            .matches_of(number)
            .iter()
            .any(|m| matches!(self.lexicon.frames[m.frame].home, Home::Event(_)));
        if violent && !told && !self.links.is_thing(token, "operation") {
            return None;
        }
        // Not every operation is one of arms: a surgeon's is not.
        let armed = |l: &Linked| {
            let s = |s: &String| ARMED.contains(&s.as_str());
            told || !l.entity.code.is_empty() || l.entity.sector.iter().any(s)
        };
        let doers: Vec<Linked> = clause
            .roles
            .iter()
            .filter(|r| {
                matches!(
                    r.kind,
                    RoleKind::Agent | RoleKind::Possessor | RoleKind::Modifier
                )
            })
            .filter(|r| !self.is_scene(clause, r) && !self.is_means(r.token))
            .map(|r| self.links.entity(r.token))
            .filter(|l| l.is_known() && (!violent || armed(l)))
            .collect();
        (!doers.is_empty()).then_some(doers)
    }

    fn content_agents(&self, filler: &Role, outer: &[usize], named: bool) -> Vec<(usize, Linked)> {
        let document = self.links.document;
        let Some(number) = filler.clause.or_else(|| self.clause_at(filler.token)) else {
            return Vec::new();
        };
        let inner = &document.clauses[number];
        let own: Vec<&Role> = inner
            .roles
            .iter()
            .filter(|r| r.kind == RoleKind::Agent && (!r.shared || !outer.contains(&r.token)))
            .collect();
        let agents: Vec<(usize, Linked)> = own
            .into_iter()
            .flat_map(|r| {
                let pair = self.links.pair(r.token);
                if pair.is_empty() {
                    vec![(r.token, self.links.entity(r.token))]
                } else {
                    pair.into_iter().map(|l| (r.token, l)).collect()
                }
            })
            // "demanded that Adade resign": somebody by name, though nobody knows him.
            .filter(|(t, l)| l.is_known() || named && self.links.is_named(*t))
            .collect();
        if !agents.is_empty() {
            return agents;
        }
        // "demanded the release of X by Y", "urged Y's withdrawal".
        self.doers_of_act(filler.token, false)
            .into_iter()
            .flatten()
            .map(|l| (filler.token, l))
            .collect()
    }
}

// "The general warned that his state would strike back": he speaks of his own state.
fn own_state(agent: &Linked, found: &Match) -> bool {
    agent.kind == Some(ActorKind::State)
        && agent.entity.sector.is_empty()
        && found.fillers(Slot::Actor).any(|l| {
            let e = &l.entity;
            e.code == agent.entity.code && (e.sector.is_empty() || e.is_organ())
        })
}

fn found_place(matcher: &Matcher, filler: &Role) -> bool {
    ["settlement", "building", "ship", "aircraft", "vehicle"]
        .iter()
        .any(|c| matcher.links.is_thing(filler.token, c))
}

// The same party in one slot once; nobody on both sides of one act.
fn once(found: &mut Match) {
    let mut kept: Vec<(Slot, usize, Linked)> = Vec::new();
    for (slot, token, linked) in std::mem::take(&mut found.slots) {
        let twin = kept.iter().any(|(s, t, l)| {
            *s == slot
                && ((*t == token && l.entity == linked.entity)
                    || (l.entity.start == linked.entity.start
                        && l.entity.code == linked.entity.code
                        && l.entity.start.is_some()))
        });
        let both = slot == Slot::Recipient
            && kept.iter().any(|(s, _, l)| {
                *s == Slot::Actor
                    && l.entity.start == linked.entity.start
                    && l.entity.start.is_some()
            });
        // "said that it had erred", "criticised X over its law": the doer himself receives nothing.
        let itself = slot == Slot::Recipient
            && linked.entity.basis == Basis::Pronoun
            && kept
                .iter()
                .any(|(s, _, l)| *s == Slot::Actor && l.entity.code == linked.entity.code);
        if !twin && !both && !itself {
            kept.push((slot, token, linked));
        }
    }
    found.slots = kept;
}

/// Returns a role's name for a person.
pub(super) fn name(role: &RoleName) -> String {
    match role {
        RoleName::Agent => "agent".into(),
        RoleName::Patient => "patient".into(),
        RoleName::Indirect => "indirect object".into(),
        RoleName::Content => "content".into(),
        RoleName::Possessor => "possessor".into(),
        RoleName::Prep(p) => format!("“{p}”"),
    }
}

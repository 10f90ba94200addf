//! What fills a role of a frame in a clause.

use super::Matcher;
use crate::lexicon::{ActorKind, Class, Frame, Ground, Home, RoleName, Target};
use crate::link::Linked;
use detente_reading::{Clause, Kind, Rel, Role, RoleKind, Upos};
use detente_record::EventType;

/// Sectors of those who bear arms.
pub(super) const ARMED: [&str; 7] = ["COP", "MIL", "REB", "UAF", "CRM", "PRM", "SPY"];

// What an attack is made with.
const ARMS: [&str; 5] = ["weapon", "missile", "drone", "explosive", "warplane"];

impl Matcher<'_, '_> {
    /// Returns what fills a role of a frame in a clause. Nouns put their roles otherwise than verbs.
    pub(crate) fn fillers(
        &self,
        clause: &Clause,
        frame: &Frame,
        role: &RoleName,
        trigger: &[usize],
    ) -> Vec<Role> {
        let document = self.links.document;
        let case = |r: &Role| r.case.map(|c| document.lemma(c)).unwrap_or("");
        let of_kind = |kind: RoleKind| -> Vec<Role> {
            clause
                .roles
                .iter()
                .filter(|r| r.kind == kind)
                .copied()
                .collect()
        };
        let nominal = clause.kind == Kind::Nominal;
        let is_of = |r: &RoleName| matches!(r, RoleName::Prep(p) if p == "of");
        let own_of = frame.roles.iter().any(|r| is_of(&r.role));
        let has_of = clause
            .roles
            .iter()
            .any(|r| r.kind == RoleKind::Oblique && case(r) == "of");
        let mut out = match role {
            RoleName::Agent => {
                let mut agents = of_kind(RoleKind::Agent);
                let mishap = matches!(frame.home, Home::Occurrence(_));
                // Whom somebody charges with a deed is no cause of what befell.
                if mishap && clause.charged.is_some() {
                    agents.clear();
                }
                let possessor_is_agent = has_of || frame.role(&RoleName::Possessor).is_none();
                if nominal && agents.is_empty() && possessor_is_agent {
                    agents = of_kind(RoleKind::Possessor);
                }
                if nominal && agents.is_empty() && possessor_is_agent {
                    // What burns may be told by the arms ("tank fire"): no mishap. Who did it is not.
                    agents = of_kind(RoleKind::Modifier)
                        .into_iter()
                        .filter(|r| self.names_somebody(r.token))
                        .filter(|r| mishap || !self.is_means(r.token))
                        .collect();
                }
                if nominal && frame.home == Home::Event(EventType::Assault) {
                    agents.retain(|r| !self.is_scene(clause, r));
                }
                agents
            }
            RoleName::Patient if nominal => clause
                .roles
                .iter()
                .filter(|r| {
                    let of = r.kind == RoleKind::Oblique && case(r) == "of" && !own_of;
                    of || r.kind == RoleKind::Patient
                })
                .copied()
                .collect(),
            RoleName::Patient => of_kind(RoleKind::Patient)
                .into_iter()
                .map(|r| self.meant(clause, r))
                .collect(),
            RoleName::Indirect => of_kind(RoleKind::Indirect),
            RoleName::Content => of_kind(RoleKind::Content),
            RoleName::Possessor => {
                let mut owners = if has_of {
                    Vec::new()
                } else {
                    of_kind(RoleKind::Possessor)
                };
                if owners.is_empty() && !has_of && nominal {
                    owners = of_kind(RoleKind::Modifier)
                        .into_iter()
                        .filter(|r| self.names_somebody(r.token))
                        .collect();
                }
                owners
            }
            RoleName::Prep(wanted) => {
                let mut own: Vec<Role> = clause
                    .roles
                    .iter()
                    .filter(|r| r.kind == RoleKind::Oblique && case(r) == wanted)
                    .copied()
                    .collect();
                if own.is_empty() {
                    own = self.behind_day(clause, wanted);
                }
                if own.is_empty() {
                    let asked = !nominal && frame.role(role).is_some_and(|s| s.need);
                    let mishap = asked && matches!(frame.home, Home::Occurrence(_));
                    own = self.through_patient(clause, wanted, trigger, mishap);
                }
                own
            }
        };
        // "in August", "last August's crash", "the raids of 1998", "the week's raid" is when, not where or whose.
        let dated = |r: &Role| {
            let owns = r.kind == RoleKind::Possessor;
            let of = nominal && matches!(role, RoleName::Patient);
            (matches!(role, RoleName::Prep(_)) || owns || of)
                && self.links.is_date(&(r.token..r.token + 1))
                || owns && self.links.is_thing(r.token, "time")
        };
        // "Last week's raid": a frame may ask for just that.
        let asks_when = frame.role(role).is_some_and(|spec| {
            let time = |class: &Class| matches!(class, Class::Named(name) if name == "time");
            *role == RoleName::Possessor && spec.is.iter().any(time)
        });
        out.retain(|r| asks_when || !dated(r));
        out.retain(|r| !trigger.contains(&r.token) || matches!(role, RoleName::Patient));
        out.into_iter()
            .map(|r| self.of_itself(clause, frame, self.whole(clause, frame, r)))
            .collect()
    }

    // "Died on 2 May of malaria": trees hang it from the day, which is nobody's.
    fn behind_day(&self, clause: &Clause, wanted: &str) -> Vec<Role> {
        let document = self.links.document;
        let obliques = clause.roles.iter().filter(|r| r.kind == RoleKind::Oblique);
        let days = obliques.filter(|r| self.links.is_date(&(r.token..r.token + 1)));
        days.flat_map(|day| document.children(day.token).map(|c| (*day, c)))
            .filter(|(_, c)| document.rel(*c) == Rel::Nmod)
            .filter_map(|(day, token)| {
                let case = document.child(token, Rel::Case)?;
                (document.lemma(case) == wanted).then_some(Role {
                    token,
                    case: Some(case),
                    ..day
                })
            })
            .collect()
    }

    // "stopped the tanker and towed **it** to port": a pronoun for a thing takes up the one thing that
    // the verb before was done to, by the same doer.
    fn meant(&self, clause: &Clause, role: Role) -> Role {
        let document = self.links.document;
        let grammar = &self.lexicon.words.grammar;
        let thing = grammar
            .thing
            .iter()
            .any(|w| w == document.lemma(role.token));
        let subject = |c: usize| matches!(document.rel(c), Rel::Nsubj | Rel::NsubjPass);
        let own = document.children(clause.head).any(subject);
        if !thing || own || document.rel(clause.head) != Rel::Conj {
            return role;
        }
        let before = document.head(clause.head).and_then(|h| self.clause_at(h));
        let objects = before
            .into_iter()
            .flat_map(|c| &document.clauses[c].roles)
            .filter(|r| r.kind == RoleKind::Patient && r.token < role.token);
        let mut objects = objects.map(|r| r.token);
        match (objects.next(), objects.next()) {
            (Some(token), None) if document.tag(token).upos() == Upos::Noun => {
                Role { token, ..role }
            }
            _ => role,
        }
    }

    // "most of the Kursk region": a share of a place, and a division called after one, stand for it.
    fn whole(&self, clause: &Clause, frame: &Frame, role: Role) -> Role {
        let document = self.links.document;
        let told = |c: usize| matches!(document.rel(c), Rel::Nmod | Rel::Compound);
        if !document.children(role.token).any(told) {
            return role;
        }
        let links = &self.lexicon.words.links;
        let among = |list: &[String], t: usize| {
            let words = [document.word(t), self.links.low_lemma(t)];
            list.iter().any(|w| words.contains(&w.as_str()))
        };
        let state = |c: usize| {
            let mention = self.links.mention(c);
            mention.is_some_and(|m| self.means_state(m.target.as_ref()))
        };
        let lies = |c: usize| state(c) || self.links.place(c).is_some();
        // What a noun is for may be a region's people: only of violence is it where it hits.
        let violent = frame.home == Home::Event(EventType::Assault);
        let happens = violent || clause.kind != Kind::Nominal;
        let of = |c: usize| document.children(c).any(|k| document.lemma(k) == "of");
        let inside = |t: usize| {
            let mut children = document.children(t);
            let town = |c: usize| self.links.place(c).is_some() && !state(c);
            let named = |c: &usize| document.rel(*c) == Rel::Compound && town(*c);
            let Some(place) = children.find(named).filter(|_| happens) else {
                return t;
            };
            // "the Kansas Department of Health", "a town's police department" are no places.
            let role = self.links.mention(t).and_then(|m| m.role);
            let role = role.and_then(|r| self.lexicon.roles.get(r as usize));
            let body = document.children(t).any(of) || role.is_some_and(|r| r.sector != ["GOV"]);
            let divides = !body && !lies(t) && among(&links.division, t);
            if divides { place } else { t }
        };
        let mut children = document.children(role.token);
        let part = children.find(|&c| document.rel(c) == Rel::Nmod && of(c));
        let share = part.filter(|_| among(&links.share, role.token));
        let token = match share.map(inside) {
            Some(place) if lies(place) => place,
            _ => inside(role.token),
        };
        Role { token, ..role }
    }

    // "severed ties with X", "recalled its ambassador from Y": what hangs from the
    // thing acted on, or from a word of the trigger, is the act's.
    fn through_patient(
        &self,
        clause: &Clause,
        wanted: &str,
        trigger: &[usize],
        mishap: bool,
    ) -> Vec<Role> {
        let document = self.links.document;
        // "The flow of gas stopped": what befalls the subject of a verb without an object is told as of an object.
        let patient = |r: &Role| r.kind == RoleKind::Patient;
        let subject = mishap && !clause.roles.iter().any(patient);
        let things = clause
            .roles
            .iter()
            .filter(|r| patient(r) || subject && r.kind == RoleKind::Agent)
            .map(|r| r.token);
        let mut from: Vec<usize> = things
            .chain(trigger.iter().copied().filter(|t| *t != clause.head))
            .collect();
        // Of a party, "of" and "in" say whose or where it is, not what is done.
        from.retain(|&t| !(matches!(wanted, "of" | "in") && self.links.entity_of(t).is_known()));
        // "asked for help from X": what the trigger's preposition governs.
        let governed = trigger
            .iter()
            .filter(|&&t| wanted == "from" && document.rel(t) == Rel::Case);
        from.extend(
            governed
                .filter_map(|&t| document.head(t))
                .filter(|h| *h != clause.head),
        );
        from.sort_unstable();
        from.dedup();
        let mut out: Vec<Role> = Vec::new();
        for token in from {
            for child in self.hung_from(token, clause, wanted) {
                let Some(case) = document
                    .children(child)
                    .find(|&c| document.rel(c) == Rel::Case)
                else {
                    continue;
                };
                if document.lemma(case) != wanted {
                    continue;
                }
                let joined = document
                    .children(child)
                    .filter(|&c| document.rel(c) == Rel::Conj && document.tag(c).is_nominal());
                for token in std::iter::once(child).chain(joined) {
                    out.push(Role {
                        kind: RoleKind::Oblique,
                        token,
                        case: Some(case),
                        clause: None,
                        shared: true,
                    });
                }
            }
        }
        out
    }

    // The phrases of a thing acted on; those of a participle behind it are the thing's as well
    // ("lifted the sanctions imposed **on X**"); of somebody they are not ("the men seized in X").
    fn hung_from(&self, token: usize, clause: &Clause, wanted: &str) -> Vec<usize> {
        let document = self.links.document;
        let phrase = |c: &usize| matches!(document.rel(*c), Rel::Nmod | Rel::Obl | Rel::OblAgent);
        let mut out: Vec<usize> = document.children(token).filter(phrase).collect();
        let person = self.links.is_person(token, &self.links.entity_of(token));
        let told = |c: usize| {
            let inner = document.clause_at(c);
            // "a swap mediated by X with forty prisoners" has its own parties.
            let other = wanted == "with" && document.child(c, Rel::OblAgent).is_some();
            inner.is_some_and(|c| document.clauses[c].passive) && !other
        };
        if !person && clause.kind == Kind::Verbal {
            let behind = document.children(token).filter(|&c| {
                c > token && document.rel(c) == Rel::Acl && document.tag(c).is_verb() && told(c)
            });
            out.extend(behind.flat_map(|c| document.children(c).filter(phrase)));
        }
        out
    }

    /// Returns whether a name before the noun of a deed tells where it was done: "the
    /// Paris attacks", "a Yemeni wedding strike". Who is said to have done it to whom
    /// ("Moscow's attack on Kyiv"), and with what ("a Russian drone strike"), did it.
    pub(super) fn is_scene(&self, clause: &Clause, role: &Role) -> bool {
        let document = self.links.document;
        if !matches!(role.kind, RoleKind::Modifier | RoleKind::Possessor) {
            return false;
        }
        let aimed = clause.roles.iter().any(|r| {
            let at = |c: usize| {
                let aims = &self.lexicon.words.links.aim;
                aims.iter().any(|w| w == document.lemma(c))
            };
            r.kind == RoleKind::Oblique
                && r.case.is_some_and(at)
                && !self.links.is_date(&(r.token..r.token + 1))
                && !self.links.is_thing(r.token, "time")
        });
        if aimed {
            return false;
        }
        let target = document.children(clause.head).any(|c| {
            let hit = [
                "building",
                "gathering",
                "settlement",
                "vehicle",
                "embassy",
                "road",
                "shrine",
                "office-building",
                "ship",
                "base",
                "monument",
                "infrastructure",
            ]
            .iter()
            .any(|class| self.links.is_thing(c, class));
            matches!(document.rel(c), Rel::Compound | Rel::Amod) && c >= role.token && hit
        });
        if target || role.kind == RoleKind::Possessor {
            // "After its bombing the hospital closed": what a pronoun owns befell it as likely.
            let own = self.links.entity_of(role.token);
            let pronoun = document.tag(role.token).upos() == Upos::Pron;
            return target || pronoun && own.kind.is_none() && !self.is_armed_body(&own);
        }
        if self.links.is_thing(clause.head, "victim-act") {
            return !self.is_armed(role.token);
        }
        self.links.mention(role.token).is_some_and(|m| {
            let town = m.place.is_some() || m.ground == Ground::Capital;
            let state = m.ground == Ground::Name
                && document.tag(role.token).upos() == Upos::Propn
                && self.means_state(m.target.as_ref());
            town || state && !self.has_arms(clause, role.token)
        })
    }

    // "a U.S. drone strike", "US airstrikes": a name that is its state's adjective too, before arms.
    fn has_arms(&self, clause: &Clause, name: usize) -> bool {
        let document = self.links.document;
        let adjective = self.links.mention(name).is_some_and(|m| match m.target {
            Some(Target::Actor(a, _)) => self.lexicon.actors.get(a as usize).is_some_and(|a| {
                let word = document.word(name);
                let mut names = a.names.iter();
                names.any(|n| n.ground == Ground::Adjective && n.text == word)
            }),
            _ => false,
        });
        let arms = |c: usize| {
            c > name
                && document.rel(c) == Rel::Compound
                && ARMS.iter().any(|a| self.links.is_thing(c, a))
        };
        let strike = || self.links.is_thing(clause.head, ARMS[0]);
        adjective && (strike() || document.children(clause.head).any(arms))
    }

    // "a Taliban killing", "the police shooting": a group or armed men, by a noun of their own.
    fn is_armed(&self, token: usize) -> bool {
        let linked = self.links.entity_of(token);
        let group = matches!(
            linked.kind,
            Some(ActorKind::Group | ActorKind::Organisation)
        );
        let noun = self.links.document.tag(token).upos() == Upos::Noun;
        group || noun && self.is_armed_body(&linked)
    }

    fn is_armed_body(&self, linked: &Linked) -> bool {
        let mut sectors = linked.entity.sector.iter();
        sectors.any(|s| ARMED.contains(&s.as_str()))
    }

    // "A missile strike", "a drone attack": with what, not by whom.
    pub(super) fn is_means(&self, token: usize) -> bool {
        let thing = |class: &&str| self.links.is_thing(token, class);
        // "A U.S. drone strike" is told to be theirs.
        let nobodys = || self.links.entity(token).entity.code.is_empty();
        let mention = self.links.mention(token);
        mention.is_some_and(|m| m.target.is_none()) && ARMS.iter().any(thing) && nobodys()
    }

    fn means_state(&self, target: Option<&Target>) -> bool {
        let Some(Target::Actor(actor, _)) = target else {
            return false;
        };
        let actor = self.lexicon.actors.get(*actor as usize);
        actor.is_some_and(|a| a.kind == ActorKind::State)
    }

    fn names_somebody(&self, token: usize) -> bool {
        self.links
            .mention(token)
            .is_some_and(|m| m.target.is_some())
            || (self.links.document.tag(token).upos() == Upos::Noun
                && self.links.mention(token).is_some())
    }
}

//! What only a sentence's matches together show: whom an attack hit, which act
//! is background, which match tells of nobody.

use super::{Match, Matcher};
use crate::lexicon::{Home, Slot};
use crate::link::Linked;
use detente_reading::{Clause, Kind, Modality, Rel, Role, RoleKind};
use detente_record::{EventType, OccurrenceKind};

impl Matcher<'_, '_> {
    /// "Three were killed in an attack": those who died are whom the attack hit,
    /// where the noun itself names nobody.
    pub(super) fn victims(&self, found: &mut [Match]) {
        let document = self.links.document;
        let mut hits: Vec<(usize, usize, Linked)> = Vec::new();
        let deaths: Vec<usize> = self.harms(found).map(|m| m.clause).collect();
        for death in self.harms(found) {
            let clause = &document.clauses[death.clause];
            for number in self.causes(clause, &deaths) {
                for (_, token, linked) in death.slots.iter().filter(|(s, ..)| *s == Slot::Victim) {
                    hits.push((number, *token, linked.clone()));
                }
            }
        }
        // In the order of the text.
        hits.sort_by_key(|(_, token, _)| *token);
        for attack in found.iter_mut() {
            let frame = &self.lexicon.frames[attack.frame];
            let noun = document.clauses[attack.clause].kind == Kind::Nominal;
            if frame.home != Home::Event(EventType::Assault) || frame.reciprocal || !noun {
                continue;
            }
            let hit = |l: &Linked| l.is_known() || !l.entity.code.is_empty();
            if attack.fillers(Slot::Recipient).any(hit) {
                continue;
            }
            let mut any = false;
            for (number, token, linked) in &hits {
                let new = attack.heads(Slot::Recipient).all(|t| t != *token);
                if *number == attack.clause && new {
                    attack.slots.push((Slot::Recipient, *token, linked.clone()));
                    any = true;
                }
            }
            if any {
                attack
                    .rules
                    .push("whom it killed or hurt is whom it hit".into());
            }
        }
    }

    /// "Two were killed and five hurt in a bomb attack", "two were shot dead and five hurt": who
    /// suffered in the joined clause, of which nothing else is told, was hit as well.
    pub(super) fn joined_victims(&self, found: &mut [Match]) {
        let document = self.links.document;
        let home = |m: &Match| self.lexicon.frames[m.frame].home;
        let violent = |m: &Match| home(m) == Home::Event(EventType::Assault);
        let hurts: Vec<(usize, Vec<(usize, Linked)>)> = self
            .harms(found)
            .filter(|m| {
                let clause = &document.clauses[m.clause];
                let told = found.iter().any(|o| violent(o) && o.clause == m.clause);
                !told && clause.passive && self.own_causes(clause).is_empty()
            })
            .map(|m| {
                let victims = m.slots.iter().filter(|(s, ..)| *s == Slot::Victim);
                (m.clause, victims.map(|(_, t, l)| (*t, l.clone())).collect())
            })
            .collect();
        let joined = |a: usize, b: usize| {
            let (a, b) = (document.clauses[a].head, document.clauses[b].head);
            let under =
                |x: usize, y: usize| document.rel(x) == Rel::Conj && document.head(x) == Some(y);
            under(a, b) || under(b, a)
        };
        for attack in found.iter_mut() {
            let clause = &document.clauses[attack.clause];
            // Those who clash with each other are not told to have hit anybody.
            let hit = attack.fillers(Slot::Recipient).next().is_some();
            if !violent(attack) || !clause.passive || !hit {
                continue;
            }
            let others = hurts.iter().filter(|(c, _)| joined(*c, attack.clause));
            let new: Vec<(Slot, usize, Linked)> = others
                .flat_map(|(_, victims)| victims)
                .filter(|(token, _)| attack.slots.iter().all(|(_, t, _)| t != token))
                .map(|(token, linked)| (Slot::Recipient, *token, linked.clone()))
                .collect();
            if !new.is_empty() {
                attack.slots.extend(new);
                attack.slots.sort_by_key(|(_, token, _)| *token);
                let rule = "who was killed or hurt beside is whom it hit";
                attack.rules.push(rule.into());
            }
        }
    }

    // Those that tell of deaths and injuries.
    fn harms<'m>(&self, found: &'m [Match]) -> impl Iterator<Item = &'m Match> {
        found.iter().filter(|m| {
            matches!(
                self.lexicon.frames[m.frame].home,
                Home::Occurrence(OccurrenceKind::Death | OccurrenceKind::Injury)
            )
        })
    }

    // The acts of which somebody died, or was hurt; of "two were killed and five injured in an
    // attack" and "two were killed in an attack and five injured" those of the other.
    fn causes(&self, clause: &Clause, deaths: &[usize]) -> Vec<usize> {
        let document = self.links.document;
        let own = self.own_causes(clause);
        if !own.is_empty() || clause.kind != Kind::Verbal {
            return own;
        }
        let suffers = |t: usize| {
            let number = self.clause_at(t).filter(|c| deaths.contains(c))?;
            document.clauses.get(number)
        };
        let joined = |c: &usize| document.rel(*c) == Rel::Conj;
        let first = Some(clause.head)
            .filter(joined)
            .and_then(|t| document.head(t));
        let next = document.children(clause.head).filter(joined);
        let others = first.into_iter().chain(next).filter_map(suffers);
        others
            .map(|other| self.own_causes(other))
            .find(|causes| !causes.is_empty())
            .unwrap_or_default()
    }

    fn own_causes(&self, clause: &Clause) -> Vec<usize> {
        let document = self.links.document;
        let by = |c: usize| {
            let grammar = &self.lexicon.words.links;
            grammar.cause.iter().any(|w| w == document.lemma(c))
        };
        let causes = clause.roles.iter().filter(|r| match r.kind {
            RoleKind::Oblique => r.case.is_some_and(by),
            RoleKind::Agent => true,
            _ => false,
        });
        let violent = |r: &&Role| !self.links.is_thing(r.token, "illness");
        causes
            .filter(violent)
            .filter_map(|r| self.clause_at(r.token))
            .collect()
    }

    /// "A jet crashed, killing its pilot": who is in an accident has attacked nobody, and
    /// what happens to a ship that sinks is nobody's act.
    pub(super) fn accidents(&self, found: &mut Vec<Match>) {
        let document = self.links.document;
        let agents = |clause: usize| {
            let roles = document.clauses[clause].roles.iter();
            roles.filter(|r| r.kind == RoleKind::Agent).map(|r| r.token)
        };
        let wrecks: Vec<(usize, usize)> = found
            .iter()
            .filter(|m| {
                self.lexicon.frames[m.frame].home == Home::Occurrence(OccurrenceKind::Crash)
            })
            .flat_map(|m| agents(m.clause).map(|t| (m.clause, t)))
            .filter(|(_, t)| {
                let linked = self.links.entity_of(*t);
                // A company's plane goes by the company's name, an air force's by its own.
                let company = linked
                    .entity
                    .sector
                    .iter()
                    .any(|s| s == "BUS" || s == "MIL");
                self.is_instrument(*t) || company || !linked.is_known()
            })
            .collect();
        let violent =
            |m: &Match| self.lexicon.frames[m.frame].home == Home::Event(EventType::Assault);
        let acts: Vec<usize> = found
            .iter()
            .filter(|m| violent(m))
            .map(|m| m.clause)
            .collect();
        found.retain(|m| {
            let alone = |c: usize| {
                !document.clauses[c]
                    .roles
                    .iter()
                    .any(|r| r.kind == RoleKind::Patient)
            };
            let wrecked = wrecks.iter().any(|(clause, token)| {
                let shares = agents(m.clause).any(|t| t == *token);
                match *clause == m.clause {
                    true => alone(m.clause),
                    false => shares && !acts.contains(clause),
                }
            });
            !(violent(m) && wrecked)
        });
    }

    /// An act that stands behind "after", "since" or "despite" of another act is
    /// background: it is kept and marked; so is what a protest is about.
    pub(super) fn backgrounds(&self, found: &mut [Match], about: &[usize]) {
        let document = self.links.document;
        let acts: Vec<usize> = found
            .iter()
            .filter(|m| matches!(self.lexicon.frames[m.frame].home, Home::Event(_)))
            .flat_map(|m| {
                let light = document.clauses[m.clause].light;
                let carrier = light.and_then(|v| document.clause_at(v));
                std::iter::once(m.clause).chain(carrier)
            })
            .collect();
        for one in found.iter_mut() {
            let clause = &document.clauses[one.clause];
            if clause.kind != Kind::Nominal {
                continue;
            }
            let links = &self.lexicon.words.links;
            // "Refused during a visit": what goes on meanwhile is no background.
            let behind = document.is_behind(clause.head, &links.background)
                && !document.is_behind(clause.head, &links.played);
            let other = document
                .head(clause.head)
                .and_then(|h| document.clause_at(h))
                .is_some_and(|above| acts.contains(&above));
            one.background = (behind && other)
                || about.contains(&one.clause)
                || self.is_label(clause.head, &acts);
        }
    }

    // "2013 protests in Turkey: The government offers …", "Ukraine war: Missiles hit …": what
    // stands before the colon says what the news belongs to.
    fn is_label(&self, head: usize, acts: &[usize]) -> bool {
        let document = self.links.document;
        let number = document.sentence_of(head);
        let Some(sentence) = document.sentences.get(number) else {
            return false;
        };
        let colon = |t: &usize| document.word(*t) == ":";
        let Some(colon) = sentence.tokens.clone().find(colon).filter(|c| head < *c) else {
            return false;
        };
        (sentence.tokens.start..colon).all(|t| !document.tag(t).is_verb())
            && acts.iter().any(|&c| {
                let act = &document.clauses[c];
                act.sentence == number && act.head > colon && act.kind == Kind::Verbal
            })
    }

    /// "warned of a catastrophe if X moved its embassy", "will not stop until X pays":
    /// whoever the condition is set to receives the threat or the refusal.
    pub(super) fn conditional_recipient(&self, clause: &Clause, found: &mut Match) {
        if found.fillers(Slot::Recipient).next().is_some() {
            return;
        }
        let document = self.links.document;
        let acting: Vec<String> = found
            .fillers(Slot::Actor)
            .map(|l| l.entity.code.clone())
            .collect();
        // The condition may stand deep in what is threatened: "to end talks on arms if X goes ahead".
        let objects = clause.roles.iter().filter(|r| {
            matches!(
                r.kind,
                RoleKind::Content | RoleKind::Patient | RoleKind::Oblique
            ) && !r.shared
        });
        let below = objects.flat_map(|r| document.subtree(r.token));
        let heads = std::iter::once(clause.head).chain(below);
        for head in heads {
            for condition in document.children(head).filter(|&c| {
                document.rel(c) == Rel::Advcl
                    && document.children(c).any(|m| {
                        let words = &self.lexicon.words;
                        let lemma = document.lemma(m).to_lowercase();
                        document.rel(m) == Rel::Mark
                            && (words.modality.conditional.contains(&lemma)
                                || words.links.until.contains(&lemma))
                    })
            }) {
                let Some(number) = self.clause_at(condition) else {
                    continue;
                };
                let agent = document.clauses[number]
                    .roles
                    .iter()
                    .filter(|r| r.kind == RoleKind::Agent)
                    .map(|r| (r.token, self.links.entity(r.token)))
                    .find(|(_, l)| !l.entity.code.is_empty() && !acting.contains(&l.entity.code));
                if let Some((token, linked)) = agent {
                    found.rules.push("the one the condition is set to".into());
                    found.slots.push((Slot::Recipient, token, linked));
                    return;
                }
            }
        }
    }

    /// Returns whether an act names nobody on either side.
    pub(super) fn is_empty(&self, found: &Match) -> bool {
        let frame = &self.lexicon.frames[found.frame];
        let Home::Event(kind) = frame.home else {
            return false;
        };
        let document = self.links.document;
        let clause = &document.clauses[found.clause];
        let noun = clause.kind == Kind::Nominal;
        // "An expected attack": nobody has done it, and nobody is said to be about to.
        let planned = kind == EventType::Assault
            && clause.modality == Modality::Intended
            && noun
            // "An attempted murder" was attempted.
            && !document.children(clause.head).any(|c| {
                document.rel(c) == Rel::Amod && document.tag(c).is_verb()
            });
        let nobody = found.fillers(Slot::Actor).next().is_none();
        nobody && planned || self.is_unnamed(found) && !self.is_told_done(clause, frame)
    }

    // Neither side is named.
    fn is_unnamed(&self, found: &Match) -> bool {
        let noun = self.links.document.clauses[found.clause].kind == Kind::Nominal;
        let nobody = |l: &Linked| noun && !l.is_known() && l.entity.code.is_empty();
        found.fillers(Slot::Actor).next().is_none() && found.fillers(Slot::Recipient).all(nobody)
    }

    /// What a noun tells of nobody, in a phrase of a sentence on something else, is background.
    pub(super) fn taken_up(&self, found: &mut [Match]) {
        let document = self.links.document;
        for one in found {
            let head = document.clauses[one.clause].head;
            // "Killed during protests": what goes on meanwhile is no background.
            let phrase = matches!(document.rel(head), Rel::Obl | Rel::Nmod)
                && !document.is_behind(head, &self.lexicon.words.links.played);
            let event = matches!(self.lexicon.frames[one.frame].home, Home::Event(_));
            let noun = document.clauses[one.clause].kind == Kind::Nominal;
            one.background |= event && noun && phrase && self.is_unnamed(one);
        }
    }
}

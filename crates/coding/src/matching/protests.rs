//! Whom a protest is against: who did what it is about, whoever it is demanded of, else the
//! government of the state whose people protest.

use super::{Match, Matcher, inherited};
use crate::lexicon::{ActorKind, Frame, Home, Slot};
use crate::link::Linked;
use detente_reading::{Clause, Kind, Modality, Rel, RoleKind, Upos};
use detente_record::{Basis, Entity, EventType};

/// How deep in what a protest is about a party is looked for.
const DEPTH: usize = 6;

/// The sector of people without an office.
const PEOPLE: &str = "CVL";

impl Matcher<'_, '_> {
    /// Gives a protest against nobody that its own clause names the party that its grievance or
    /// its demand names, else the government over those who protest.
    pub(super) fn whom_they_protest(
        &self,
        clause: &Clause,
        frame: &Frame,
        violent: &[usize],
        found: &mut Match,
    ) {
        let receives = |r: &crate::lexicon::RoleSpec| {
            r.slot == Some(Slot::Recipient) || r.owner == Some(Slot::Recipient)
        };
        if found.fillers(Slot::Recipient).next().is_some() || !frame.roles.iter().any(receives) {
            return;
        }
        // What goes on beside a protest that is over is not what it was about.
        let over = clause.kind == Kind::Nominal && self.has_gone_before(clause.head);
        if let Some((token, linked)) = self.grievance(clause, violent, found).filter(|_| !over) {
            found
                .rules
                .push("the party that the grievance names".into());
            found.slots.push((Slot::Recipient, token, linked));
            return;
        }
        self.their_own_government(clause, frame, found);
    }

    /// Returns whether a word stands for people, be it a bare number of them: "in Perth 2,000
    /// march", "thousands march".
    pub(super) fn is_crowd(&self, token: usize) -> bool {
        let is = |class| self.links.is_thing(token, class);
        self.links.document.tag(token).upos() == Upos::Num || is("person") || is("crowd-count")
    }

    /// "Protests broke out in Nairobi": where nobody is named it is the people of the place
    /// who protest, if the protest itself is what the sentence tells of.
    pub(super) fn people_there(&self, clause: &Clause, found: &mut Match) {
        let document = self.links.document;
        // "Riots gripped Ecuador": no state riots.
        if clause.kind == Kind::Verbal {
            for (slot, _, linked) in &mut found.slots {
                let land = linked.entity.code.len() == 3 && linked.entity.sector.is_empty();
                if *slot == Slot::Actor && land {
                    linked.entity.sector = vec![PEOPLE.to_owned()];
                }
            }
            return;
        }
        let named = clause.roles.iter().any(|r| r.kind == RoleKind::Agent)
            || found.fillers(Slot::Actor).next().is_some();
        if clause.kind != Kind::Nominal || named {
            return;
        }
        let happens = match document.rel(clause.head) {
            Rel::Root => true,
            Rel::Nsubj | Rel::NsubjPass => document
                .head(clause.head)
                .and_then(|verb| self.clause_at(verb))
                .map(|c| &document.clauses[c])
                .is_some_and(|c| !c.negated && c.modality == Modality::Real && !c.aside),
            _ => self.has_gone_before(clause.head),
        };
        if !happens {
            return;
        }
        let told = match self.links.where_told(clause.head, true) {
            Ok(told) => told.filter(|(_, from)| self.happened_there(clause, from[0], false)),
            Err(()) => return,
        };
        let Some((code, from)) = told.or_else(|| self.towns_of(clause)) else {
            return;
        };
        if code.len() != 3 {
            return;
        }
        let entity = Entity {
            code,
            sector: vec![PEOPLE.to_owned()],
            basis: Basis::Inherited,
            from: Some(from),
            ..Entity::default()
        };
        let linked = Linked {
            entity,
            kind: Some(ActorKind::State),
            class: None,
        };
        found.slots.push((Slot::Actor, clause.head, linked));
        found
            .rules
            .push("nobody is named: the people of the place where it happens".into());
    }

    // "resigned after weeks of **rallies** in Lae": what something else is told to have followed has
    // happened, if it says itself where. One rally may be a party's.
    fn has_gone_before(&self, noun: usize) -> bool {
        let document = self.links.document;
        let series = |h: &usize| {
            let words = &self.lexicon.words.light.series;
            document.rel(noun) == Rel::Nmod && words.iter().any(|w| w == document.lemma(*h))
        };
        let whole = document.head(noun).filter(series).unwrap_or(noun);
        let placed = |c: usize| {
            matches!(document.rel(c), Rel::Nmod | Rel::Obl) && self.links.place(c).is_some()
        };
        matches!(document.rel(whole), Rel::Obl | Rel::Nmod)
            && document.is_behind(whole, &self.lexicon.words.links.background)
            && document.children(noun).any(placed)
            && (document.tag(noun).is_plural() || !self.links.is_thing(noun, "party-event"))
    }

    // "in several Belgian towns": no place is named, but whose towns they are.
    fn towns_of(&self, clause: &Clause) -> Option<(String, [usize; 2])> {
        let document = self.links.document;
        let above = document.head(clause.head).into_iter();
        let mut phrases = above
            .chain([clause.head])
            .flat_map(|t| document.children(t))
            .filter(|&c| matches!(document.rel(c), Rel::Obl | Rel::Nmod));
        let town = phrases.find(|&c| self.links.is_thing(c, "settlement"))?;
        let state = &self.links.owner_of(town).first()?.entity;
        let span = state.span()?;
        Some((state.code.clone(), span))
    }

    // "… to protest Norway's decision", "… demanding freedom from the king's government".
    fn grievance(
        &self,
        clause: &Clause,
        violent: &[usize],
        found: &Match,
    ) -> Option<(usize, Linked)> {
        let document = self.links.document;
        let words = &self.lexicon.words.links;
        let grieves = |t: usize| words.grievance.iter().any(|w| w == document.lemma(t));
        let acting: Vec<usize> = found.heads(Slot::Actor).collect();
        let mut at: Vec<(usize, usize, bool)> = Vec::new();
        for head in std::iter::once(clause.head).chain(clause.light) {
            at.push((head, 0, grieves(head)));
        }
        let mut next = 0;
        while let Some(&(token, depth, aimed)) = at.get(next) {
            next += 1;
            if depth >= DEPTH {
                continue;
            }
            for child in document.children(token) {
                let case = document
                    .children(child)
                    .find(|&c| document.rel(c) == Rel::Case)
                    .map_or("", |c| document.lemma(c));
                let Some(aimed) = self.aims(child, case, aimed, grieves(token)) else {
                    continue;
                };
                if aimed
                    && !acting.contains(&child)
                    && let Some(party) = self.party_of(child, case, violent)
                {
                    return Some((child, party));
                }
                at.push((child, depth + 1, aimed || grieves(child)));
            }
        }
        None
    }

    // Whether what hangs from a word of the protest belongs to its grievance; none where it
    // tells of something else. `own`: it hangs from the word that complains or demands.
    fn aims(&self, child: usize, case: &str, aimed: bool, own: bool) -> Option<bool> {
        let document = self.links.document;
        let against = &self.lexicon.words.links.against;
        match document.rel(child) {
            Rel::Obj | Rel::Xcomp | Rel::Ccomp | Rel::Advcl | Rel::Acl => Some(aimed),
            // "demanded that the king resign"; but whoever complains stands before the word.
            Rel::Nsubj | Rel::NsubjPass | Rel::NmodPoss | Rel::Amod | Rel::Compound => {
                (aimed && !own).then_some(true)
            }
            Rel::OblAgent => (aimed && !own).then_some(true),
            // "against the war against X": what was done to a party is nothing that it did.
            Rel::Nmod | Rel::Obl if against.iter().any(|w| w == case) => {
                (!aimed || own).then_some(true)
            }
            Rel::Nmod | Rel::Obl => match case {
                "for" => (aimed && own).then_some(true),
                "by" => (aimed && !own).then_some(true),
                "from" | "of" | "on" | "about" => aimed.then_some(true),
                "in" | "during" | "following" | "amid" => (!aimed).then_some(false),
                _ => None,
            },
            _ => None,
        }
    }

    fn party_of(&self, token: usize, case: &str, violent: &[usize]) -> Option<Linked> {
        let document = self.links.document;
        let linked = self.links.entity_of(token);
        // Organs are protested against by what they did.
        let organ = linked.entity.is_organ();
        let known = !linked.entity.code.is_empty()
            && (linked.kind.is_some() || linked.class.is_some())
            && !matches!(linked.entity.basis, Basis::Pronoun);
        let party = organ
            || matches!(
                linked.kind,
                Some(ActorKind::State | ActorKind::Organisation | ActorKind::Group)
            );
        let people = linked.entity.tie.is_some() || linked.entity.sector.iter().any(|s| s == "CVL");
        if !known || !party || people {
            return None;
        }
        let above = document.head(token)?;
        let on_violence = self.clause_at(above).is_some_and(|c| violent.contains(&c));
        let stands = match document.rel(token) {
            Rel::NmodPoss | Rel::Nsubj | Rel::Obj | Rel::OblAgent => true,
            // A nationality of a deed, not of people.
            Rel::Amod | Rel::Compound => {
                document.tag(above).is_nominal()
                    && self.links.entity_of(above).class.is_none()
                    && linked.kind == Some(ActorKind::State)
            }
            // What was done to a party is nothing that it did.
            Rel::Nmod | Rel::Obl => match case {
                "by" | "from" => true,
                "of" => organ && !on_violence,
                _ => self.lexicon.words.links.against.iter().any(|w| w == case),
            },
            _ => false,
        };
        stands.then(|| linked.into_owned())
    }

    // Who protests at home against nobody that is named protests under his government.
    fn their_own_government(&self, clause: &Clause, frame: &Frame, found: &mut Match) {
        let told = match self.links.where_told(clause.head, true) {
            Ok(told) => told,
            Err(()) => return,
        };
        let theirs: Vec<(String, Option<(usize, usize)>)> = found
            .fillers(Slot::Actor)
            .filter(|l| !l.entity.code.is_empty())
            .map(|l| {
                let named = l.entity.start.zip(l.entity.end);
                let span = named.or(l.entity.from.map(|[a, b]| (a, b)));
                (l.entity.code.clone(), span)
            })
            .collect();
        let from = match (told, theirs.first()) {
            (Some((code, from)), None) => Some((code, from)),
            (Some((code, from)), Some((own, _))) => (*own == code).then_some((code, from)),
            (None, Some((own, span))) => span.map(|(a, b)| (own.clone(), [a, b])),
            (None, None) => None,
        };
        let Some((code, from)) = from else { return };
        // Supporters of the president march for him.
        let actors = found.slots.iter().filter(|(s, ..)| *s == Slot::Actor);
        let mut whose = actors.flat_map(|(_, t, _)| {
            let people = self.links.counted(*t).unwrap_or(*t);
            self.links.owner(people)
        });
        if whose.any(|l| l.entity.is_organ()) {
            return;
        }
        // Workers strike against whoever employs them; parties against who rules.
        let political = |s: &String| matches!(s.as_str(), "OPP" | "PTY");
        let private = frame.modes.iter().any(|m| m == "boycott" || m == "strike")
            && !found
                .fillers(Slot::Actor)
                .any(|l| l.entity.sector.iter().any(political));
        if private || code.len() != 3 || theirs.iter().any(|(other, _)| *other != code) {
            return;
        }
        if !self.speaks_of_one(clause, &code) {
            return;
        }
        let entity = Entity {
            code,
            sector: vec!["GOV".into()],
            basis: Basis::Inherited,
            from: Some(from),
            ..Entity::default()
        };
        inherited::give(found, clause, entity);
        found
            .rules
            .push("nobody is named whom the protest is against: their own government".into());
    }

    /// Returns whether a clause's sentence names one state and no firm or body beside it.
    pub(super) fn speaks_of_one(&self, clause: &Clause, code: &str) -> bool {
        let document = self.links.document;
        let states = self.links.states_of(clause.sentence);
        let tokens = document
            .sentences
            .get(clause.sentence)
            .map(|s| s.tokens.clone());
        let another = |t: usize| {
            let linked = self.links.entity_of(t);
            let elsewhere = linked.kind.is_some()
                && !linked.entity.code.is_empty()
                && linked.entity.code != code;
            elsewhere || linked.entity.sector.iter().any(|s| s == "BUS")
        };
        states.iter().all(|(c, _)| c == code)
            && !tokens
                .into_iter()
                .flatten()
                .filter(|&t| self.links.mention(t).is_some())
                .any(another)
    }

    /// Returns the clauses of acts that are done to somebody by force.
    pub(super) fn violent(&self, found: &[Match]) -> Vec<usize> {
        let force = |m: &&Match| {
            matches!(
                self.lexicon.frames[m.frame].home,
                Home::Event(EventType::Assault | EventType::Coerce) | Home::Occurrence(_)
            )
        };
        found.iter().filter(force).map(|m| m.clause).collect()
    }
}

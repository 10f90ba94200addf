//! Who is meant where nobody is named: pronouns, names introduced before,
//! countries inherited from the sentence, the article or the dateline.

use super::{Linked, Links};
use crate::lexicon::{ActorKind, Target};
use detente_reading::{Clause, Kind, Rel, RoleKind, Upos};
use detente_record::{Basis, Entity};

impl Links<'_> {
    /// Returns whether it means those that act themselves: "each other", "one another".
    pub(crate) fn is_mutual(&self, head: usize) -> bool {
        let second = self.document.child(head, Rel::Fixed);
        second.is_some_and(|s| {
            let words = &self.lexicon.words.links.mutual;
            let (first, second) = (self.low_word(head), self.low_word(s));
            words
                .iter()
                .any(|w| w.split_once(' ') == Some((first, second)))
        })
    }

    /// A pronoun or a noun that points back ("the kingdom").
    pub(super) fn by_pronoun(&self, head: usize) -> Option<Linked> {
        let document = self.document;
        let links = &self.lexicon.words.links;
        let (lemma, word) = (self.low_lemma(head), self.low_word(head));
        let has = |list: &[String]| list.iter().any(|w| w == lemma || w == word);
        let is_pronoun = document.tag(head).upos() == Upos::Pron;
        let wanted: &dyn Fn(usize, &Linked) -> bool = if is_pronoun && has(&links.person) {
            &|t, l| self.is_one_person(t, l)
        } else if is_pronoun && has(&links.body) {
            &|_, l| match l.kind {
                Some(kind) => kind != ActorKind::Person,
                None => self.is_collective(l),
            }
        } else if is_pronoun && has(&links.several) {
            &|t, l| !self.is_one_person(t, l)
        } else if has(&links.state) && !is_pronoun {
            &|_, l| l.kind == Some(ActorKind::State)
        } else {
            return None;
        };
        let (token, found) = self.last_subject(head, is_pronoun && has(&links.person), wanted)?;
        let mut linked = self.pointed_at(head, token, found);
        if !is_pronoun {
            linked.entity.basis = Basis::Inherited;
        }
        Some(linked)
    }

    /// Returns all whom a pronoun for several means where they were named side by side.
    pub(crate) fn they(&self, head: usize) -> Vec<Linked> {
        let document = self.document;
        let words = &self.lexicon.words.links.several;
        let word = self.low_word(head);
        if document.tag(head).upos() != Upos::Pron || !words.iter().any(|w| w == word) {
            return Vec::new();
        }
        let wanted = |t: usize, l: &Linked| !self.is_one_person(t, l);
        let Some((first, _)) = self.last_subject(head, false, &wanted) else {
            return Vec::new();
        };
        let joined = document
            .children(first)
            .filter(|&c| document.rel(c) == Rel::Conj && document.tag(c).is_nominal() && c < head);
        let all = std::iter::once(first).chain(joined);
        let named = all.filter_map(|t| Some((t, self.by_name(t).or_else(|| self.role(t, false))?)));
        let known = named.filter(|(_, l)| !l.entity.code.is_empty());
        let meant: Vec<Linked> = known.map(|(t, l)| self.pointed_at(head, t, l)).collect();
        if meant.len() > 1 { meant } else { Vec::new() }
    }

    // Somebody as a word that points back to him tells him.
    fn pointed_at(&self, head: usize, token: usize, mut linked: Linked) -> Linked {
        let (span, from) = (self.span(head), self.span(token));
        let text = self.document.text.get(span.clone());
        linked.entity.entity_text = text.unwrap_or("").to_owned();
        (linked.entity.start, linked.entity.end) = (Some(span.start), Some(span.end));
        linked.entity.from = Some([from.start, from.end]);
        linked.entity.basis = Basis::Pronoun;
        linked.entity.count = None;
        linked
    }

    // The nearest doer before a token, in its own sentence or the one before,
    // that is of the wanted kind; `one`: a person. A doer is likelier meant than anybody else.
    fn last_subject(
        &self,
        head: usize,
        one: bool,
        wanted: &dyn Fn(usize, &Linked) -> bool,
    ) -> Option<(usize, Linked)> {
        let document = self.document;
        let sentence = document.sentence_of(head);
        let mut doers: Vec<usize> = Vec::new();
        let near = document.clauses_of(sentence.saturating_sub(1)).start
            ..document.clauses_of(sentence).end;
        for clause in document.clauses.get(near).unwrap_or(&[]) {
            let subject = if clause.passive {
                RoleKind::Patient
            } else {
                RoleKind::Agent
            };
            for role in clause
                .roles
                .iter()
                .filter(|r| r.kind == subject && !r.shared && r.token < head)
            {
                doers.push(role.token);
            }
        }
        doers.sort_unstable();
        doers.dedup();
        let (here, before): (Vec<usize>, Vec<usize>) = doers
            .into_iter()
            .partition(|t| document.sentence_of(*t) == sentence);
        // Whose subject does something is likeliest the one right above who tells of it ("K said
        // that U confirmed that **its** troops …"); else first the outermost doer of this sentence,
        // then those of the last one from its beginning.
        let above = self.doer_above(head);
        let ahead = self.doer_ahead(head);
        let order = above.into_iter().chain(here).chain(ahead).chain(before);
        // Nobody is "him" in what he does himself.
        let acted_on = matches!(document.rel(head), Rel::Obj | Rel::Iobj | Rel::Obl);
        let reflexive = &self.lexicon.words.links.reflexive;
        let shared = document.tag(head).upos() == Upos::Pron
            && !reflexive.iter().any(|w| w == self.low_word(head));
        let verb = document.head(head).filter(|_| acted_on);
        let clause = verb.filter(|_| shared).and_then(|v| document.clause_at(v));
        let clause = clause.and_then(|c| document.clauses.get(c));
        let does = |t: usize| {
            let mut roles = clause.into_iter().flat_map(|c| &c.roles);
            roles.any(|r| r.kind == RoleKind::Agent && r.token == t)
        };
        let own = |t: usize| verb.is_some() && document.head(t) == verb || does(t);
        for t in order.filter(|&t| document.tag(t).upos() != Upos::Pron && !own(t)) {
            match self.by_name(t).or_else(|| self.role(t, false)) {
                Some(linked) => {
                    let somebody = !linked.entity.code.is_empty() || linked.class.is_some();
                    if wanted(t, &linked) && somebody {
                        return Some((t, linked));
                    }
                }
                // Somebody named whom nobody knows stands nearer: "he" is likelier that one.
                None if one && self.is_named_person(t) => return None,
                None => {}
            }
        }
        None
    }

    // The doer of the clause above the one in whose subject a possessive stands.
    fn doer_above(&self, head: usize) -> Option<usize> {
        let document = self.document;
        let possessive = document.rel(head) == Rel::NmodPoss;
        let owned = document.head(head).filter(|_| possessive)?;
        let is_subject = matches!(document.rel(owned), Rel::Nsubj | Rel::NsubjPass);
        let mut at = document.head(owned).filter(|_| is_subject)?;
        while let Some(above) = document.head(at) {
            let clauses = document.clauses_of(document.sentence_of(above));
            let clause = document
                .clauses
                .get(clauses)?
                .iter()
                .find(|c| c.head == above);
            // "Denied the charge by C that **its** navy …": nobody charges his own.
            let charge = |c: &Clause| c.kind == Kind::Nominal && self.is_thing(above, "accusation");
            if let Some(clause) = clause.filter(|c| !charge(c)) {
                let doers = clause.roles.iter().filter(|r| r.kind == RoleKind::Agent);
                return doers.map(|r| r.token).find(|&t| t < head);
            }
            at = above;
        }
        None
    }

    // "After **its** raid, K said …": the doer of the clause before which the phrase was put.
    fn doer_ahead(&self, head: usize) -> Option<usize> {
        let document = self.document;
        let fronted = |t: usize| {
            let phrase = matches!(document.rel(t), Rel::Obl | Rel::Advcl);
            document.head(t).filter(|&h| phrase && h > t)
        };
        let mut at = document
            .head(head)
            .filter(|_| document.rel(head) == Rel::NmodPoss)?;
        let main = loop {
            if let Some(main) = fronted(at) {
                break main;
            }
            at = document.head(at)?;
        };
        let subject = |c: &usize| matches!(document.rel(*c), Rel::Nsubj | Rel::NsubjPass);
        let subject = document.children(main).find(subject)?;
        (subject > at && document.head(main).is_none()).then_some(subject)
    }

    // One human being: "he" is nobody's police, nor several ministers.
    fn is_one_person(&self, token: usize, linked: &Linked) -> bool {
        let document = self.document;
        let joined = document
            .children(token)
            .any(|c| document.rel(c) == Rel::Conj);
        let person = linked.kind == Some(ActorKind::Person)
            || (linked.class.is_some() && !self.is_collective(linked));
        person && !joined && !document.tag(token).is_plural()
    }

    // A role noun for a body that acts itself: "police", "parliament".
    fn is_collective(&self, linked: &Linked) -> bool {
        let class = linked.class.as_deref();
        let mut roles = self.lexicon.roles.iter();
        class.is_some_and(|c| roles.any(|r| r.class == c && r.collective))
    }

    /// A name that was explained where it first stood.
    pub(super) fn introduced(&self, head: usize) -> Option<Linked> {
        let document = self.document;
        if document.tag(head).upos() != Upos::Propn {
            return None;
        }
        let word = document.word(head);
        let own = self.label(&(head..head + 1))?;
        let earlier = document
            .names
            .iter()
            .take_while(|n| n.tokens.end <= own.tokens.start)
            .find(|n| {
                document.word(n.tokens.end - 1) == word && n.tokens.len() > own.tokens.len()
            })?;
        let first = earlier.tokens.clone().find(|&t| {
            document
                .head(t)
                .is_none_or(|h| !earlier.tokens.contains(&h))
        })?;
        let mut linked = self.by_role(first).or_else(|| self.by_apposition(first))?;
        let from = self.span(first);
        let span = self.span(head);
        linked.entity.entity_text = document.text.get(span.clone()).unwrap_or("").to_owned();
        linked.entity.start = Some(span.start);
        linked.entity.end = Some(span.end);
        linked.entity.from = Some([from.start, from.end]);
        linked.entity.basis = Basis::Inherited;
        Some(linked)
    }

    /// Gives a body without a nationality the country where the sentence says it
    /// is, else that of the dateline. Never that of another party the sentence
    /// names: gunmen who abduct a German are no Germans.
    pub(crate) fn inherit(&self, head: usize, entity: &mut Entity) {
        // Thirty governments that meet in a town are not all its state's.
        let state = entity.sector == ["GOV"];
        if state && self.document.tag(head).is_plural() && self.is_of_states(head) {
            return;
        }
        // "The army chiefs of the NATO countries" are of them, not of where they meet.
        let pair = &self.lexicon.words.links.pair;
        let states = |c: usize| {
            let word = pair.iter().any(|w| w == self.low_lemma(c));
            self.document.rel(c) == Rel::Nmod && self.document.tag(c).is_plural() && word
        };
        if self.document.children(head).any(states) {
            return;
        }
        match self.where_told(head, true) {
            Ok(Some((code, from))) => {
                entity.code = code;
                entity.basis = Basis::Inherited;
                entity.from = Some(from);
            }
            Ok(None) => {
                // Civilians, rebels and gunmen may be anybody's wherever a report is filed.
                let organ =
                    |s: &String| matches!(s.as_str(), "GOV" | "COP" | "JUD" | "LEG" | "SPY");
                let organ = entity.sector.iter().any(organ);
                if let Some((code, token)) = self.dateline.as_ref().filter(|_| organ) {
                    entity.code.clone_from(code);
                    entity.basis = Basis::Inherited;
                    entity.from = self.word_span(*token);
                } else if organ || entity.sector.iter().any(|s| s == "MIL") {
                    self.inherit_scene(head, entity);
                }
            }
            Err(()) => {}
        }
    }

    // A plural noun for whole states: "the other governments".
    fn is_of_states(&self, head: usize) -> bool {
        let class = self
            .mention(head)
            .and_then(|m| m.role)
            .and_then(|r| self.lexicon.roles.get(r as usize));
        let pair = &self.lexicon.words.links.pair;
        class.is_some_and(|r| r.class == "government")
            && pair.iter().any(|w| w == self.low_lemma(head))
    }

    /// Returns the one state in which its sentence says that somebody is or that
    /// something happened, and the words that say so; an error where it names several.
    /// Whose body it is (`strict`) is told beside the verb or the body itself, not
    /// inside another noun's phrase ("the mandate of the force in Lebanon").
    pub(crate) fn where_told(
        &self,
        head: usize,
        strict: bool,
    ) -> Result<Option<(String, [usize; 2])>, ()> {
        self.where_is(head, &|t| self.is_where(t, head, strict))
    }

    /// The same, with a judgement of its own of which words say where.
    pub(crate) fn where_is(
        &self,
        head: usize,
        here: &dyn Fn(usize) -> bool,
    ) -> Result<Option<(String, [usize; 2])>, ()> {
        let mut found: Option<(&str, usize)> = None;
        for (code, token) in self.states_in(self.document.sentence_of(head)) {
            if !here(*token) {
                continue;
            }
            match found {
                Some((first, _)) if first != code => return Err(()),
                Some(_) => {}
                None => found = Some((code, *token)),
            }
        }
        let sentence = self.document.sentences.get(self.document.sentence_of(head));
        let again = |t: usize| {
            let place = self.place_again(t).filter(|_| here(t))?;
            Some((place.country.as_str(), t))
        };
        let mut tokens = sentence.map_or(0..0, |s| s.tokens.clone());
        let found = found.or_else(|| tokens.find_map(again));
        let Some((code, token)) = found else {
            return Ok(None);
        };
        let token = self.document.tokens.get(token).ok_or(())?;
        Ok(Some((
            code.to_owned(),
            [token.start as usize, token.end as usize],
        )))
    }

    // The state that a mention names, by name, adjective, office, capital or place.
    pub(super) fn state_named(&self, mention: &super::mentions::Mention) -> Option<String> {
        let code = match mention.target {
            Some(Target::Actor(a, _)) => self
                .lexicon
                .actors
                .get(a as usize)
                .filter(|a| matches!(a.kind, ActorKind::State | ActorKind::Person))
                .map(|a| a.code.clone()),
            _ => mention
                .place
                .and_then(|p| self.lexicon.places.get(p as usize))
                .map(|p| p.country.clone()),
        };
        code.filter(|c| !c.is_empty())
    }

    pub(super) fn find_states(&self, sentence: usize) -> Vec<(String, usize)> {
        let Some(range) = self
            .document
            .sentences
            .get(sentence)
            .map(|s| s.tokens.clone())
        else {
            return Vec::new();
        };
        let mut found: Vec<(String, usize)> = Vec::new();
        // In the order they were found: full names, then surnames.
        let mut numbers: Vec<u32> = range.clone().filter_map(|t| self.at[t]).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let mentions = numbers.iter().filter_map(|m| self.all().get(*m as usize));
        for mention in mentions.filter(|m| range.contains(&m.tokens.start)) {
            let code = self.state_named(mention);
            if let Some(code) = code {
                found.push((code, mention.tokens.start));
            }
        }
        found
    }

    /// Returns who is meant by a noun for both sides of a pair ("the two countries"):
    /// the two states the text named last, where they are exactly two.
    pub fn pair(&self, head: usize) -> Vec<Linked> {
        self.pair_of(head).to_vec()
    }

    pub(super) fn make_pair(&self, head: usize) -> Vec<Linked> {
        let document = self.document;
        // "the two sides", "both governments", "the neighbours"; but not "the United
        // States", nor "the Community's ministers".
        let named = self.mention(head).is_some_and(|m| m.target.is_some());
        let own = document.children(head).any(|c| match document.rel(c) {
            Rel::NmodPoss | Rel::Nmod | Rel::Compound | Rel::AclRelcl => true,
            Rel::Amod => document.tag(c).upos() == Upos::Propn || self.mention(c).is_some(),
            _ => false,
        });
        let meant = document.children(head).any(|c| {
            matches!(document.rel(c), Rel::Det | Rel::Nummod | Rel::Amod)
                && self
                    .lexicon
                    .words
                    .links
                    .both
                    .iter()
                    .any(|w| w == document.lemma(c))
        });
        if named
            || own
            || !meant
            || !self
                .lexicon
                .words
                .links
                .pair
                .iter()
                .any(|w| w == self.low_lemma(head))
            || !document.tag(head).is_plural()
        {
            return Vec::new();
        }
        let sentence = document.sentence_of(head);
        for at in (0..=sentence).rev().take(3) {
            let states = self.states_of(at);
            match states.len() {
                0 | 1 => {}
                2 => {
                    return states
                        .iter()
                        .map(|(code, token)| {
                            let from = document
                                .tokens
                                .get(*token)
                                .map(|t| [t.start as usize, t.end as usize]);
                            let entity = Entity {
                                code: code.clone(),
                                basis: Basis::Inherited,
                                from,
                                ..self.blank(head)
                            };
                            Linked {
                                entity,
                                kind: Some(ActorKind::State),
                                class: None,
                            }
                        })
                        .collect();
                }
                _ => return Vec::new(),
            }
        }
        Vec::new()
    }

    /// Returns the parties of one plural role noun with several nationalities:
    /// "the Russian and Turkish ministers".
    pub fn several(&self, head: usize) -> Vec<Linked> {
        if !self.document.tag(head).is_plural()
            && self.mention(head).is_none_or(|m| m.role.is_none())
        {
            return Vec::new();
        }
        let owners: Vec<Linked> = self
            .owner(head)
            .into_iter()
            .filter(|o| o.kind == Some(ActorKind::State))
            .collect();
        let mut codes: Vec<&str> = owners.iter().map(|o| o.entity.code.as_str()).collect();
        codes.sort_unstable();
        codes.dedup();
        if codes.len() < 2 {
            return Vec::new();
        }
        let base = self.entity(head);
        if !base.is_known() {
            return Vec::new();
        }
        let party = |o: &Linked| {
            let mut linked = base.clone();
            linked.entity.code.clone_from(&o.entity.code);
            linked.entity.basis = o.entity.basis;
            linked
        };
        owners.iter().map(party).collect()
    }
}

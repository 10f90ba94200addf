//! Who is meant: from words to entities of the lexicon, as of the day of the
//! article.

mod memo;
mod mentions;
mod named;
mod owners;
mod phrase;
mod places;
mod recall;
mod scene;
mod side;
mod ties;
mod titled;

use crate::lexicon::{Actor, ActorKind, Ground, Index, Lexicon, Target};
use detente_reading::{Document, Rel, Upos};
use detente_record::{Basis, Day, Entity};
pub(crate) use memo::lower;
pub(crate) use mentions::Mention;

/// The code of bodies of citizens that are of no state.
const BODY_OF_CITIZENS: &str = "NGO";

/// Somebody meant by a noun phrase.
#[derive(Debug, Clone, PartialEq)]
pub struct Linked {
    /// As it goes into a record.
    pub entity: Entity,
    /// The lexicon's kind; `None` for role nouns and unknown names.
    pub kind: Option<ActorKind>,
    /// The class of the role noun, if it is one.
    pub class: Option<String>,
}

impl Linked {
    /// Returns whether the actor lexicon knows it, by name or by role.
    pub fn is_known(&self) -> bool {
        self.kind.is_some() || self.class.is_some()
    }
}

/// The names and role nouns of one document, and who they are.
pub struct Links<'a> {
    pub(crate) document: &'a Document<'a>,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) index: &'a Index,
    pub(crate) day: Option<Day>,
    /// Date expressions.
    pub(crate) dates: crate::dates::Dates,
    /// For every token, the mention it belongs to.
    at: Vec<Option<u32>>,
    mentions: Vec<Mention>,
    /// The country of the dateline, if there is one, and the token that says so.
    dateline: Option<(String, usize)>,
    /// For every sentence, the one state the text before it is about.
    scene: Vec<Option<(String, usize)>>,
    /// The token of the dateline's place.
    filed: Option<usize>,
    /// The state of the outlet.
    home: Option<&'a str>,
    memo: memo::Memo<'a>,
}

impl<'a> Links<'a> {
    /// Finds every name of the lexicon in a document; `home` is the state of
    /// the outlet, which tells towns of one name apart.
    pub fn of(
        document: &'a Document<'a>,
        lexicon: &'a Lexicon,
        index: &'a Index,
        day: Option<Day>,
        home: Option<&'a str>,
    ) -> Links<'a> {
        let mut links = Links {
            document,
            lexicon,
            index,
            day,
            dates: crate::dates::find(document, &lexicon.words.dates, index.date_starts(), day),
            at: vec![None; document.tokens.len()],
            mentions: Vec::new(),
            dateline: None,
            scene: Vec::new(),
            filed: None,
            home,
            memo: memo::Memo::of(document),
        };
        links.find_names();
        links.find_surnames();
        links.find_roles();
        // A short first sentence may be a headline; a dash is a dateline's.
        let dashed = links.dash().is_some_and(|t| document.word(t) != ".");
        let opening = links.find_dateline().filter(|_| dashed);
        links.dateline = opening
            .and_then(|t| Some((links.code_of(links.mention(t)?).to_owned(), t)))
            .filter(|(code, _)| !code.is_empty());
        links.scene = links.find_scenes();
        links.filed = opening;
        links
    }

    pub(crate) fn mention(&self, token: usize) -> Option<&Mention> {
        self.at
            .get(token)
            .copied()
            .flatten()
            .and_then(|m| self.mentions.get(m as usize))
    }

    pub(crate) fn all(&self) -> &[Mention] {
        &self.mentions
    }

    /// Returns the byte range of the noun phrase of a head.
    pub fn span(&self, head: usize) -> std::ops::Range<usize> {
        self.document.phrase(head)
    }

    /// Returns who is meant by the noun phrase of a head word. What is not
    /// known keeps its words and an empty code.
    pub fn entity(&self, head: usize) -> Linked {
        self.entity_of(head).into_owned()
    }

    fn make_entity(&self, head: usize) -> Linked {
        if let Some(counted) = self.counted(head) {
            let mut linked = self.entity(counted);
            linked.entity.count = crate::numbers::count(self, head).or(linked.entity.count);
            return linked;
        }
        self.by_side(head)
            .or_else(|| self.by_name(head))
            .or_else(|| self.by_role(head))
            .or_else(|| self.by_apposition(head))
            .or_else(|| self.by_kind(head))
            .or_else(|| self.by_pronoun(head))
            .unwrap_or_else(|| self.unknown(head))
    }

    /// Returns whether somebody is of a class of role nouns, or of one that is a kind of it.
    pub fn is_role(&self, linked: &Linked, class: &str) -> bool {
        let Some(own) = linked.class.as_deref() else {
            return false;
        };
        let kind_of = |r: &&crate::lexicon::RoleNouns| r.class == own && r.under == class;
        own == class || self.lexicon.roles.iter().any(|r| kind_of(&r))
    }

    // "thousands of people", "one of the detainees": the noun that is counted.
    pub(crate) fn counted(&self, head: usize) -> Option<usize> {
        let numbers = &self.lexicon.words.numbers;
        let (lemma, word) = (self.low_lemma(head), self.low_word(head));
        let vague = |w: &str| {
            numbers.vague.contains_key(w)
                || numbers.times.contains_key(w)
                || numbers.exact.contains_key(w)
        };
        let grouping = self.lexicon.words.links.grouping.iter().any(|w| w == lemma);
        let counts = self.document.tag(head).upos() == Upos::Num || vague(lemma) || vague(word);
        if !(counts || grouping) || self.mention(head).is_some_and(|m| m.target.is_some()) {
            return None;
        }
        if !grouping && self.mention(head).is_some() {
            return None;
        }
        self.document.children(head).find(|&c| {
            self.document.rel(c) == Rel::Nmod
                && self
                    .document
                    .children(c)
                    .any(|k| self.document.lemma(k) == "of")
                // "a group of tourists", but not "a group of three" or "a party of reform".
                && (!grouping || self.stands_for_somebody(c))
        })
    }

    fn stands_for_somebody(&self, token: usize) -> bool {
        self.mention(token).is_some_and(|m| {
            m.role.is_some()
                || matches!(m.target, Some(Target::Actor(a, _)) if self
                    .lexicon
                    .actors
                    .get(a as usize)
                    .is_some_and(|a| a.kind != ActorKind::State || m.ground == Ground::People))
        })
    }

    fn blank(&self, head: usize) -> Entity {
        let span = self.span(head);
        Entity {
            entity_text: self
                .document
                .text
                .get(span.clone())
                .unwrap_or("")
                .to_owned(),
            start: Some(span.start),
            end: Some(span.end),
            count: crate::numbers::count(self, head),
            ..Entity::default()
        }
    }

    fn by_name(&self, head: usize) -> Option<Linked> {
        // A title before a name heads the phrase in some trees: look along the flat chain.
        let mention = self
            .mention(head)
            .filter(|m| m.target.is_some())
            .or_else(|| {
                self.document
                    .children(head)
                    .filter(|&c| {
                        let flat = matches!(self.document.rel(c), Rel::Flat | Rel::NmodDesc);
                        flat || self.is_named_right_behind(head, c)
                    })
                    .find_map(|c| self.mention(c).filter(|m| m.target.is_some()))
                    .filter(|_| self.mention(head).is_none_or(|m| m.role.is_some()))
            })?;
        let Some(Target::Actor(a, _)) = mention.target else {
            return None;
        };
        // The head is a common noun that the name only describes.
        if mention.is_adjective() && !mention.tokens.contains(&head) {
            return None;
        }
        let actor = self.lexicon.actors.get(a as usize)?;
        let mut entity = self.blank(head);
        mention.tell(actor, &mut entity);
        match actor.kind {
            ActorKind::Person => self.office(actor, &mut entity),
            ActorKind::State if mention.is_adjective() => self.people(head, &mut entity),
            ActorKind::State => self.metonym(head, mention, &mut entity),
            ActorKind::Organisation => self.national(head, mention, &mut entity),
            ActorKind::Group => {}
        }
        Some(Linked {
            entity,
            kind: Some(actor.kind),
            class: None,
        })
    }

    // "The rebel group Boko Haram": what kind of body it is, and right behind it its name.
    fn is_named_right_behind(&self, head: usize, name: usize) -> bool {
        let close = self.document.rel(name) == Rel::Appos;
        let mention = self
            .mention(name)
            .filter(|m| close && m.tokens.start == head + 1);
        let kinds = &self.lexicon.words.links.kind;
        mention.is_some_and(|m| match m.target {
            Some(Target::Actor(a, _)) => self.lexicon.actors.get(a as usize).is_some_and(|a| {
                matches!(a.kind, ActorKind::Group | ActorKind::Organisation)
                    && kinds.iter().any(|w| w == self.low_lemma(head))
            }),
            _ => false,
        })
    }

    // "The **Kenyan** Red Cross": what bears the name of a body that is of no state, with a state before
    // it, is that state's society.
    fn national(&self, head: usize, mention: &Mention, entity: &mut Entity) {
        let document = self.document;
        if entity.code != BODY_OF_CITIZENS {
            return;
        }
        let before = document.children(head).filter(|&c| {
            let beside = matches!(
                document.rel(c),
                Rel::Amod | Rel::Compound | Rel::NmodPoss | Rel::NmodDesc
            );
            beside && c < mention.tokens.start
        });
        let mut owners = before.filter_map(|c| self.owner_at(c, 1, false));
        if let Some(state) = owners.find(|l| l.kind == Some(ActorKind::State)) {
            entity.code = state.entity.code;
            entity.basis = state.entity.basis;
            (entity.id, entity.name) = (None, None);
        }
    }

    // A person speaks for the office held on the day; after it, as a former official.
    fn office(&self, actor: &Actor, entity: &mut Entity) {
        let holds = |day: Day, from: Option<Day>, to: Option<Day>| {
            from.is_none_or(|f| f <= day) && to.is_none_or(|t| day <= t)
        };
        let held = self
            .day
            .and_then(|d| actor.offices.iter().find(|o| holds(d, o.from, o.to)));
        // An article without a day is read as of the last office.
        let last = || actor.offices.iter().max_by_key(|o| (o.to.is_none(), o.to));
        let held = held.or_else(|| last().filter(|_| self.day.is_none()));
        entity.basis = Basis::Office;
        entity.sector = match held {
            Some(office) if !office.sector.is_empty() => office.sector.clone(),
            Some(_) => vec!["GOV".into()],
            None if self.day.is_none() => vec!["GOV".into()],
            None => vec!["ELI".into()],
        };
    }

    // What the lexicon does not know keeps its words. Where they say whose it is
    // ("a Syrian island"), or it is a place that lies somewhere, that is its state.
    fn unknown(&self, head: usize) -> Linked {
        let mut entity = self.blank(head);
        self.placed(head, &mut entity);
        self.profess(head, &mut entity);
        Linked {
            entity,
            kind: None,
            class: None,
        }
    }

    /// Returns whether a head word is a person, known or not.
    pub fn is_person(&self, head: usize, linked: &Linked) -> bool {
        if linked.kind == Some(ActorKind::Person) {
            return true;
        }
        if let Some(class) = &linked.class {
            let role = self.lexicon.roles.iter().find(|r| r.class == *class);
            return role.is_some_and(|r| !r.collective);
        }
        let tag = self.document.tag(head).upos();
        let counted =
            self.document.child(head, Rel::Nummod).is_some() && self.is_thing(head, "person");
        counted
            || tag == Upos::Pron
            || self.is_thing(head, "person")
            || (tag == Upos::Propn && linked.kind.is_none() && self.mention(head).is_none())
            || (tag == Upos::Num && linked.kind.is_none())
    }

    /// Returns the token of the dateline's place.
    pub fn filed(&self) -> Option<usize> {
        self.filed
    }

    /// Returns the place a head word names: its number in the lexicon.
    pub fn place(&self, head: usize) -> Option<u32> {
        self.mention(head).and_then(|m| m.place)
    }
}

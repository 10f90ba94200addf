//! Which frame a clause calls up, and who fills its slots.

mod again;
mod borders;
mod claimed;
mod domestic;
mod fillers;
mod inherited;
mod inner;
mod itself;
mod limits;
mod nameless;
mod played;
mod pointed;
mod private;
mod protests;
mod reach;
mod slots;
mod trigger;
mod twice;
mod whole;

use crate::lexicon::{Frame, Home, Index, Lexicon, RoleName, Slot};
use crate::link::{Linked, Links};
use detente_reading::{Clause, Document, Kind, Rel, RoleKind};
use detente_record::EventType;

/// A frame that a clause matched.
#[derive(Debug, Clone)]
pub struct Match {
    /// The clause's number in the document.
    pub clause: usize,
    /// The frame's number in the lexicon.
    pub frame: usize,
    /// Who fills which slot, with the head word.
    pub slots: Vec<(Slot, usize, Linked)>,
    /// Tokens of the predicate.
    pub trigger: Vec<usize>,
    /// The clauses whose acts this one takes in.
    pub absorbs: Vec<usize>,
    /// A filler told what the clause itself did not ("the strike" that killed was somebody's).
    pub rules: Vec<String>,
    /// Modes that another telling of the same act adds.
    pub modes: Vec<String>,
    /// It stands behind "after", "since", "despite" of another act: no news.
    pub background: bool,
    /// A film, a play or an exercise tells of it.
    pub played: bool,
    /// Another telling of it only alleges it.
    pub alleged: bool,
    /// The clause in which the doer claims it.
    pub claimed: Option<usize>,
    /// Other tellings of the same act, in the sentence or by a bare noun elsewhere: head and trigger.
    pub told_again: Vec<(usize, Vec<usize>)>,
    score: usize,
}

impl Match {
    /// Returns who fills a slot.
    pub fn fillers(&self, slot: Slot) -> impl Iterator<Item = &Linked> {
        self.slots
            .iter()
            .filter(move |(s, ..)| *s == slot)
            .map(|(.., l)| l)
    }

    /// Returns the head words that fill a slot.
    pub fn heads(&self, slot: Slot) -> impl Iterator<Item = usize> + '_ {
        self.slots
            .iter()
            .filter(move |(s, ..)| *s == slot)
            .map(|(_, t, _)| *t)
    }
}

/// A frame whose word stood there and that did not match, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near {
    /// The clause's number.
    pub clause: usize,
    /// The frame's number in the lexicon.
    pub frame: usize,
    /// What was missing.
    pub missing: Missing,
    /// Nobody the actor lexicon knows did it.
    pub no_actor: bool,
}

/// What a frame lacked. Put into words only for those that are told: most are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Nothing stands as the role of that number.
    Filler(usize),
    /// What stands as a role, by its head word, is not of its classes.
    Class(usize, usize),
    /// Somebody, in these words.
    Somebody(&'static str),
}

impl Near {
    /// Returns the frame's id.
    pub fn frame<'l>(&self, lexicon: &'l Lexicon) -> &'l str {
        lexicon.frames.get(self.frame).map_or("", |f| &f.id)
    }

    /// Returns what was missing, in words.
    pub fn missing(&self, links: &Links) -> String {
        let role = |number: usize| {
            let frame = links.lexicon.frames.get(self.frame);
            let spec = frame.and_then(|f| f.roles.get(number));
            spec.map_or_else(String::new, |s| slots::name(&s.role))
        };
        match self.missing {
            Missing::Filler(number) => format!("nothing stands as {}", role(number)),
            Missing::Class(number, token) => {
                let words = links.document.text.get(links.span(token)).unwrap_or("");
                let role = role(number);
                format!("“{words}” as {role} is not of the class it asks for")
            }
            Missing::Somebody(words) => words.into(),
        }
    }
}

/// Matches every clause of a document. Inner clauses first: a frame may ask
/// what its content is.
pub fn all(links: &Links, lexicon: &Lexicon, index: &Index) -> (Vec<Match>, Vec<Near>) {
    let document = links.document;
    let mut matcher = Matcher {
        links,
        lexicon,
        found: vec![Vec::new(); document.clauses.len()],
        near: Vec::new(),
    };
    for clause in inner_first(document) {
        matcher.clause(clause, index);
    }
    let (absorbed, kept) = matcher.absorbed();
    let mut found: Vec<Match> = std::mem::take(&mut matcher.found)
        .into_iter()
        .flatten()
        .collect();
    found.retain(|m| {
        !absorbed.contains(&m.clause) || matches!(lexicon.frames[m.frame].home, Home::Occurrence(_))
    });
    found.sort_by_key(|m| (m.clause, m.frame));
    again::within(document, lexicon, &mut found);
    matcher.accidents(&mut found);
    matcher.victims(&mut found);
    twice::join(document, lexicon, &mut found);
    twice::named(document, lexicon, &mut found);
    matcher.joined_victims(&mut found);
    borders::keep(links, lexicon, &mut found);
    borders::conditions(document, lexicon, &mut found);
    matcher.claim_attacks(&mut found);
    matcher.backgrounds(&mut found, &kept);
    matcher.plays(&mut found);
    matcher.point_back(&mut found);
    matcher.inherit_recipients(&mut found);
    found.retain(|m| !matcher.is_empty(m));
    matcher.taken_up(&mut found);
    let taken_up = matcher.again(&mut found, index);
    again::nameless((document, lexicon), &mut found, &taken_up);
    (found, matcher.near)
}

fn inner_first(document: &Document) -> Vec<usize> {
    let depth = |clause: &Clause| {
        let mut token = clause.head;
        let mut n = 0usize;
        while let Some(head) = document.head(token) {
            token = head;
            n += 1;
        }
        n
    };
    let mut order: Vec<(usize, usize)> = document
        .clauses
        .iter()
        .enumerate()
        .map(|(i, c)| (depth(c), i))
        .collect();
    order.sort_by_key(|&(d, i)| (std::cmp::Reverse(d), i));
    order.into_iter().map(|(_, i)| i).collect()
}

pub(crate) struct Matcher<'a, 'l> {
    pub links: &'a Links<'l>,
    pub lexicon: &'a Lexicon,
    /// What each clause matched: at most one of events, occurrences and assessments each.
    pub found: Vec<Vec<Match>>,
    pub near: Vec<Near>,
}

impl Matcher<'_, '_> {
    fn clause(&mut self, number: usize, index: &Index) {
        let document = self.links.document;
        let clause = &document.clauses[number];
        let lemma = self.links.low_lemma(clause.head);
        let (candidates, class) = match clause.kind {
            Kind::Verbal => (index.verb(lemma), 0),
            Kind::Nominal => (index.noun(lemma), 1),
            Kind::Adjectival => (index.adjective(lemma), 2),
        };
        // "a heart attack" is no attack, and "a press release" sets nobody free.
        let no_deed = |class| self.links.is_thing(clause.head, class);
        let nature = clause.kind == Kind::Nominal && self.is_by_nature(clause.head);
        if nature || clause.kind == Kind::Nominal && (no_deed("illness") || no_deed("no-deed")) {
            return;
        }
        // "called the stabbing barbaric": a deed taken for a verb is not done by who speaks of it.
        let deed = document.tag(clause.head).form() == detente_reading::VerbForm::Gerund
            && document.child(clause.head, Rel::Det).is_some();
        if deed
            && clause
                .roles
                .iter()
                .any(|r| r.kind == RoleKind::Agent && r.shared)
        {
            return;
        }
        let mut best: [Option<Match>; 3] = [None, None, None];
        for &(frame, predicate) in candidates {
            let Some(f) = self.lexicon.frames.get(frame as usize) else {
                continue;
            };
            let list = [&f.words, &f.nouns, &f.adjectives][class];
            let Some(predicate) = list.get(predicate as usize) else {
                continue;
            };
            let Some(trigger) = self.trigger(clause, predicate) else {
                continue;
            };
            match self.fit(number, frame as usize, f, trigger) {
                Ok(found) => {
                    let home = home(f);
                    if best[home].as_ref().is_none_or(|b| found.score > b.score) {
                        best[home] = Some(found);
                    }
                }
                Err(near) => self.near.push(near),
            }
        }
        self.found[number] = best.into_iter().flatten().collect();
    }

    // The clauses whose acts others take in, and those of a protest's deeds, which stay.
    fn absorbed(&self) -> (Vec<usize>, Vec<usize>) {
        let all = self.found.iter().flatten();
        let inner = all.flat_map(|m| m.absorbs.iter().map(move |&c| (self.stands(m, c), c)));
        let (kept, absorbed): (Vec<_>, Vec<_>) = inner.partition(|(stands, _)| *stands);
        let clauses = |list: Vec<(bool, usize)>| list.into_iter().map(|(_, c)| c).collect();
        (clauses(absorbed), clauses(kept))
    }

    fn fit(
        &self,
        number: usize,
        frame_number: usize,
        frame: &Frame,
        trigger: Vec<usize>,
    ) -> Result<Match, Near> {
        let document = self.links.document;
        let clause = &document.clauses[number];
        let miss = |missing: Missing, no_actor: bool| Near {
            clause: number,
            frame: frame_number,
            missing,
            no_actor,
        };
        let mut found = Match {
            clause: number,
            frame: frame_number,
            slots: Vec::new(),
            score: trigger.len() * 100,
            trigger,
            absorbs: Vec::new(),
            rules: Vec::new(),
            modes: Vec::new(),
            told_again: Vec::new(),
            background: false,
            played: false,
            claimed: None,
            alleged: false,
        };
        if frame.negated && !clause.negated {
            return Err(miss(Missing::Somebody("it is not negated"), false));
        }
        if self.is_barred(clause, frame) {
            return Err(miss(
                Missing::Somebody("a phrase tells of another sense"),
                false,
            ));
        }
        // Limits first: they tell senses apart, so one that fails ends it.
        for (role, spec) in frame.roles.iter().enumerate() {
            let fillers = self.fillers(clause, frame, &spec.role, &found.trigger);
            let limited = !spec.is.is_empty() || !spec.not.is_empty();
            if fillers.is_empty() {
                if spec.need {
                    return Err(miss(Missing::Filler(role), false));
                }
                continue;
            }
            if limited {
                let fits = fillers.iter().any(|r| self.fits(r, spec));
                // A phrase that is none of the classes is some other phrase, not another sense; nor
                // is somebody of whom nothing is known.
                let beside = matches!(spec.role, RoleName::Prep(_)) && !spec.need;
                if !fits && (beside || self.is_unknown_doer(clause, frame, &spec.role)) {
                    continue;
                }
                if !fits {
                    return Err(miss(Missing::Class(role, fillers[0].token), false));
                }
                found.score += 10;
            } else {
                found.score += usize::from(spec.need);
            }
        }
        self.fill(clause, frame, &mut found);
        if frame.absorb {
            found.absorbs = self.inner_acts(clause);
            self.take_in(clause, &mut found);
        }
        if let Home::Event(EventType::Threaten | EventType::Reject | EventType::Request) =
            frame.home
        {
            self.conditional_recipient(clause, &mut found);
        }
        if let Home::Event(kind) = frame.home {
            self.reach_recipient(clause, kind, &mut found);
            match kind {
                EventType::Consult => self.guest(clause, frame, &mut found),
                _ => self.reach_own(clause, kind, frame, &mut found),
            }
        }
        if frame.at_home {
            self.at_home(clause, &mut found);
        }
        if frame.people {
            self.people_there(clause, &mut found);
        }
        if matches!(frame.home, Home::Event(EventType::Consult)) {
            self.drop_unmeant(clause, &mut found);
        }
        self.complete(clause, frame, &mut found)
            .map_err(|(words, no_actor)| miss(Missing::Somebody(words), no_actor))?;
        Ok(found)
    }

    // An act needs a doer the lexicon knows, unless nobody is named as doer at all.
    fn complete(
        &self,
        clause: &Clause,
        frame: &Frame,
        found: &mut Match,
    ) -> Result<(), (&'static str, bool)> {
        match frame.home {
            Home::Event(kind) => {
                let other = found
                    .fillers(Slot::Recipient)
                    .any(|l| l.is_known() && !l.entity.code.is_empty());
                let private = self.is_private(clause, frame, found);
                // Somebody named whom the lexicon does not know may act on one whom it knows.
                let acts = |token: usize, l: &Linked| {
                    let crowd = kind == EventType::Protest && self.is_crowd(token);
                    let nature = kind == EventType::Assault && self.is_nature(token);
                    let known = l.is_known() || crowd || (other && self.links.is_named(token));
                    known && !private && !nature && !self.is_player(kind, token)
                };
                let known = found
                    .slots
                    .iter()
                    .any(|(s, t, l)| *s == Slot::Actor && acts(*t, l));
                let doer = clause
                    .roles
                    .iter()
                    .any(|r| r.kind == RoleKind::Agent && !self.is_instrument(r.token));
                let nominal = clause.kind == Kind::Nominal;
                // A bomb kills; whose it was is not told.
                let by_thing = kind == EventType::Assault
                    && clause.roles.iter().any(|r| r.kind == RoleKind::Agent)
                    && !doer
                    && self.does_harm(clause);
                let undergone = undergone(clause, found);
                let agentless = (clause.passive || nominal || by_thing || undergone)
                    && found.fillers(Slot::Actor).next().is_none();
                let deed = matches!(kind, EventType::Assault | EventType::Coerce);
                let nobody = deed && (self.is_nobodys(clause) || other && self.is_anybodys(clause));
                if !known && !nobody && !(agentless && (!doer || nominal || undergone)) {
                    return Err(("nobody the actor lexicon knows is the doer", true));
                }
                found
                    .slots
                    .retain(|(slot, t, l)| *slot != Slot::Actor || acts(*t, l));
                let recipients = found
                    .fillers(Slot::Recipient)
                    .any(|l| l.is_known() || !l.entity.entity_text.is_empty());
                // Several may confer under one noun, but for a person: "the League discussed".
                let lone = |t: usize, l: &Linked| {
                    let many = self.links.document.tag(t).is_plural();
                    kind != EventType::Consult || (!many && self.links.is_person(t, l))
                };
                let actors = || found.slots.iter().filter(|(s, ..)| *s == Slot::Actor);
                let alone = actors().count() < 2 && actors().all(|(_, t, l)| lone(*t, l));
                let mutual = clause.roles.iter().any(|r| self.links.is_mutual(r.token));
                let lacks = match frame.reciprocal || mutual {
                    true => alone,
                    false => !recipients,
                };
                if frame.recipient_required && lacks {
                    return Err(("nobody stands as recipient", false));
                }
                // A noun alone, with neither side named, is a topic, no report of an act; whom an
                // attack killed may yet be told beside it.
                let nobody = found.fillers(Slot::Recipient).all(|l| !l.is_known());
                let told = kind == EventType::Assault || self.is_told_done(clause, frame);
                if !known && nobody && nominal && !told {
                    return Err(("a noun with nobody on either side", true));
                }
                found.score += usize::from(known) + usize::from(recipients);
                Ok(())
            }
            Home::Occurrence(kind) => {
                use detente_record::OccurrenceKind::{Blast, Crash, Fire, Other};
                let anybody = found.fillers(Slot::Victim).next().is_some();
                let befalls_things = matches!(kind, Blast | Crash | Fire | Other);
                if !anybody && !befalls_things && clause.kind != Kind::Nominal {
                    return Err(("nobody is the victim", false));
                }
                Ok(())
            }
            Home::Assessment(..) => Ok(()),
        }
    }

    // "An earthquake strikes near X": the tree may take the verb for a noun.
    fn is_by_nature(&self, noun: usize) -> bool {
        let document = self.links.document;
        document
            .children(noun)
            .any(|c| document.rel(c) == Rel::Compound && self.links.is_thing(c, "hazard"))
    }

    // "Typhoon Nari" is nobody, whatever it is called.
    fn is_nature(&self, name: usize) -> bool {
        let document = self.links.document;
        let around = document.children(name).chain(document.head(name));
        std::iter::once(name)
            .chain(around)
            .any(|t| self.links.is_thing(t, "hazard"))
    }

    pub(crate) fn clause_at(&self, token: usize) -> Option<usize> {
        self.links.document.clause_at(token)
    }
}

fn home(frame: &Frame) -> usize {
    match frame.home {
        Home::Event(_) => 0,
        Home::Occurrence(_) => 1,
        Home::Assessment(..) => 2,
    }
}

// "A reporter walked free": who acts in the clause is the one to whom it is done.
fn undergone(clause: &Clause, found: &Match) -> bool {
    let is_recipient =
        |token| (found.slots.iter()).any(|(slot, t, _)| *slot == Slot::Recipient && *t == token);
    let mut roles = clause.roles.iter();
    clause.kind != Kind::Nominal
        && roles.any(|r| r.kind == RoleKind::Agent && is_recipient(r.token))
}

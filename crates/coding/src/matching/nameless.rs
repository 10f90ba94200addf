//! Acts of which no doer is named, and which are told as done all the same.

use super::{Match, Matcher};
use crate::lexicon::{ActorKind, Frame, Home, RoleName, Slot};
use crate::link::Linked;
use detente_reading::{Clause, Kind, Modality, Rel, RoleKind, Sentence, Tense, Upos, VerbForm};
use detente_record::EventType;

impl Matcher<'_, '_> {
    /// "Nobody fired", "no officer used force": it is told of no doer, and so of no unknown one.
    pub(super) fn is_nobodys(&self, clause: &Clause) -> bool {
        let document = self.links.document;
        let words = &self.links.lexicon.words.negation.negators;
        let none = |t: usize| words.iter().any(|w| w == document.lemma(t));
        let no = |t: usize| {
            document
                .children(t)
                .any(|c| document.rel(c) == Rel::Det && none(c))
        };
        let agents = clause.roles.iter().filter(|r| r.kind == RoleKind::Agent);
        let mut agents = agents.map(|r| r.token).peekable();
        clause.negated && agents.peek().is_some() && agents.all(|t| none(t) || no(t))
    }

    /// "They shot the consul", "whoever shot the consul": somebody did, and who is not told.
    pub(super) fn is_anybodys(&self, clause: &Clause) -> bool {
        let document = self.links.document;
        let words = &self.lexicon.words.links;
        let anybody = |t: usize| {
            let forms = [self.links.low_lemma(t), self.links.low_word(t)];
            let among = |list: &[String]| list.iter().any(|w| forms.contains(&w.as_str()));
            let lists = [&words.person, &words.several, &words.anybody];
            document.tag(t).upos() == Upos::Pron
                && lists.iter().any(|list| among(list))
                && !among(&words.talking)
                && !self.links.entity_of(t).is_known()
        };
        let agents = clause.roles.iter().filter(|r| r.kind == RoleKind::Agent);
        let mut agents = agents.map(|r| r.token).peekable();
        let done = clause.kind == Kind::Verbal
            && clause.modality == Modality::Real
            && clause.tense != Tense::Future;
        done && agents.peek().is_some() && agents.all(anybody)
    }

    /// Returns whether a role is the doer of a deed, and he somebody of whom nothing is known.
    pub(super) fn is_unknown_doer(&self, clause: &Clause, frame: &Frame, role: &RoleName) -> bool {
        let deed = matches!(
            frame.home,
            Home::Event(EventType::Assault | EventType::Coerce)
        );
        // "She declared war on clutter in her flat in Brussels" is no deed to Belgium.
        let to_somebody = clause.roles.iter().any(|r| {
            let whom = self.links.entity_of(r.token);
            r.kind == RoleKind::Patient && !whom.entity.code.is_empty()
        });
        deed && *role == RoleName::Agent && to_somebody && self.is_anybodys(clause)
    }

    /// Leaves out the doers of a noun that only a pronoun without a meaning tells: "their meeting in
    /// Brussels" took place, whoever they are.
    pub(super) fn drop_unmeant(&self, clause: &Clause, found: &mut Match) {
        if clause.kind == Kind::Nominal {
            let document = self.links.document;
            let unmeant = |t: usize, l: &Linked| {
                document.tag(t).upos() == Upos::Pron && !l.is_known() && l.entity.code.is_empty()
            };
            (found.slots).retain(|(slot, t, l)| *slot != Slot::Actor || !unmeant(*t, l));
        }
    }

    /// Returns whether a deed of which nobody is named is told as one that happened: with its place
    /// or its day, and not as a topic ("since the summit in Windhoek", "a pact signed in Juba").
    pub(super) fn is_told_done(&self, clause: &Clause, frame: &Frame) -> bool {
        let Home::Event(kind) = frame.home else {
            return false;
        };
        let document = self.links.document;
        let words = &self.lexicon.words.links;
        let lasts = (words.lasting.iter()).any(|w| w == self.links.low_lemma(clause.head));
        let done = clause.modality == Modality::Real && clause.tense != Tense::Future;
        if !done || clause.negated || lasts {
            return false;
        }
        let date = |t: usize| self.links.is_date(&(t..t + 1));
        let land = |t: usize| self.links.entity_of(t).kind == Some(ActorKind::State);
        let place = |t: usize| (self.links.place(t).is_some() || land(t)) && !date(t);
        let case = |c: usize| words.place.iter().any(|w| w == document.lemma(c));
        let noun = clause.kind == Kind::Nominal;
        let at = |t: usize| match noun {
            true => document.rel(t) == Rel::Compound || document.is_behind(t, &words.place),
            false => clause
                .roles
                .iter()
                .any(|r| r.token == t && r.case.is_some_and(case)),
        };
        let behind = noun && document.is_behind(clause.head, &words.background);
        // A day alone may be a market's: "Friday's assault on its lows".
        let astray = clause.roles.iter().any(|r| {
            let aim = |c: usize| words.aim.iter().any(|w| w == document.lemma(c));
            let known = self.links.entity_of(r.token).is_known();
            r.case.is_some_and(aim) && !known && !date(r.token) && !place(r.token)
        });
        let day = |t: usize| date(t) && (behind || !astray);
        let told = match noun {
            true => (self.phrase_of(clause.head)).any(|t| day(t) || at(t) && place(t)),
            false => (clause.roles.iter()).any(|r| at(r.token) && place(r.token)),
        };
        use EventType::{Agree, Assault, Coerce, Consult, Mobilize, Protest, Sanction, Support};
        let happens = match clause.kind {
            // "The sentence of May" may be any court's.
            Kind::Nominal => match kind {
                Agree | Assault | Consult | Mobilize | Protest => self.is_taken_up(clause.head),
                Coerce | Sanction => behind,
                _ => false,
            },
            _ => {
                let between =
                    matches!(kind, Agree | Consult) || kind == Support && frame.reciprocal;
                clause.passive && between
            }
        };
        told && happens
    }

    fn phrase_of(&self, head: usize) -> impl Iterator<Item = usize> + '_ {
        let document = self.links.document;
        let range = document.phrase(head);
        let sentence = document.sentences.get(document.sentence_of(head));
        let tokens = sentence.map_or(0..0, |s| s.tokens.clone());
        tokens.filter(move |&t| range.contains(&(document.tokens[t].start as usize)))
    }

    // Behind "after" or "since", or with "the" or an owner; so is what is "of" such a noun ("the
    // collapse of talks"), and what a headline without a verb is made of.
    fn is_taken_up(&self, noun: usize) -> bool {
        let document = self.links.document;
        let words = &self.lexicon.words.links;
        let above = document.head(noun).filter(|&h| {
            document.rel(noun) == Rel::Nmod
                && document.tag(h).is_nominal()
                && document.is_behind(noun, &["of"])
        });
        let sentence = document.sentences.get(document.sentence_of(noun));
        let no_verb = |s: &Sentence| {
            let mut tokens = s.tokens.clone();
            let bare = [VerbForm::None, VerbForm::Participle, VerbForm::Gerund];
            tokens.all(|t| bare.contains(&document.tag(t).form()))
        };
        document.is_behind(noun, &words.background)
            || document.head(noun).is_none() && sentence.is_some_and(no_verb)
            || self.links.is_definite(noun)
            || above.is_some_and(|h| self.is_taken_up(h))
    }

    /// Returns whether a protest, or words of blame, leave what they are about an act of its own:
    /// one deed that was done ("protested over the arrest of its consul").
    pub(super) fn stands(&self, outer: &Match, inner: usize) -> bool {
        let document = self.links.document;
        let clause = &document.clauses[inner];
        let home = |m: &Match| self.lexicon.frames[m.frame].home;
        let blames = matches!(
            home(outer),
            Home::Event(EventType::Accuse | EventType::Consult | EventType::Protest)
        );
        let deed = |m: &Match| {
            matches!(
                home(m),
                Home::Event(EventType::Assault | EventType::Coerce | EventType::Mobilize)
            )
        };
        let one = document
            .children(clause.head)
            .any(|c| matches!(document.rel(c), Rel::Det | Rel::NmodPoss));
        blames
            && clause.kind == Kind::Nominal
            && clause.modality == Modality::Real
            && !clause.negated
            && one
            && self
                .found
                .get(inner)
                .is_some_and(|all| all.iter().any(deed))
    }
}

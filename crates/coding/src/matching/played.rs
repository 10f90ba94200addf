//! What a film, a script, a painting or an exercise shows did not happen.

use super::{Match, Matcher};
use crate::lexicon::Home;
use detente_reading::Rel;
use detente_record::EventType;

/// Behind it stands what is rewarded.
const REWARDED: &str = "for";

impl Matcher<'_, '_> {
    /// Marks what is played: "the film shows how soldiers shoot a shepherd", "a drill in
    /// which police storm a bank".
    pub(super) fn plays(&self, found: &mut [Match]) {
        for one in found.iter_mut() {
            let home = self.lexicon.frames[one.frame].home;
            if matches!(home, Home::Event(_)) {
                // Violence that somebody is out for has not been done either.
                let clause = &self.links.document.clauses[one.clause];
                one.played = self.is_played(one.clause)
                    || self.is_rewarded(clause.head)
                    || (home == Home::Event(EventType::Assault) && self.is_purpose(clause));
            }
        }
    }

    // "A reward for the capture of X": it is wanted, and not done.
    fn is_rewarded(&self, act: usize) -> bool {
        let document = self.links.document;
        let reward = |t: usize| self.links.is_thing(t, "reward");
        let told = |c: usize| matches!(document.rel(c), Rel::Obj | Rel::NsubjPass) && reward(c);
        let Some(above) = document.head(act) else {
            return false;
        };
        document.is_behind(act, &[REWARDED.to_owned()])
            && (reward(above) || document.children(above).any(told))
    }

    fn is_played(&self, number: usize) -> bool {
        let document = self.links.document;
        // "A series of bombings" is on no screen.
        let counts = |t: usize| {
            self.is_one_of(&self.lexicon.words.links.grouping, t)
                && document.children(t).any(|c| document.rel(c) == Rel::Nmod)
        };
        let fiction = |t: usize| self.links.is_thing(t, "fiction") && !counts(t);
        let mut at = document.clauses[number].head;
        // A clause has been left upwards through an object or a phrase of the clause above.
        let mut within = false;
        loop {
            // "In the exercise, marines stormed …"
            let inside = document
                .children(at)
                .any(|c| document.rel(c) == Rel::Obl && self.behind_play(c) && fiction(c));
            if inside || self.staged(at) {
                return true;
            }
            let clausal = matches!(
                document.rel(at),
                Rel::Ccomp | Rel::Xcomp | Rel::AclRelcl | Rel::Acl | Rel::Advcl | Rel::AdvclRelcl
            );
            let Some(above) = document.head(at) else {
                return false;
            };
            // Who speaks of a film in a report is no film.
            let shown = (clausal || (within && document.rel(at) == Rel::Obj))
                && (fiction(above)
                    || document
                        .children(above)
                        .any(|c| document.rel(c) == Rel::Nsubj && fiction(c)));
            // "plays an officer who tortures students".
            let acted = within
                && document.rel(at) == Rel::Obj
                && self.is_one_of(&self.lexicon.words.links.acted, above);
            // "a play about officers who tortured students", "a painting of troops executing peasants".
            let depicted = document.rel(at) == Rel::Nmod
                && (fiction(above) && self.behind_play(at)
                    || self.links.is_thing(above, "depiction"));
            if shown || acted || depicted {
                return true;
            }
            within = clausal || (within && matches!(document.rel(at), Rel::Obj | Rel::Conj));
            at = above;
        }
    }

    // "The script has guards storm a bank": the film stands beside the doer, or hangs from
    // the verb that has him do it.
    fn staged(&self, verb: usize) -> bool {
        let document = self.links.document;
        let subjects = |t: usize| {
            document
                .children(t)
                .filter(|&c| document.rel(c) == Rel::Nsubj)
        };
        let helpers = document
            .children(verb)
            .filter(|&c| document.rel(c) == Rel::Aux);
        let beside = helpers
            .flat_map(subjects)
            .chain(subjects(verb))
            .any(|c| self.links.is_thing(c, "fiction"));
        let doers = subjects(verb)
            .filter(|&c| !self.links.is_thing(c, "fiction"))
            .count();
        beside && doers > 0
    }

    fn behind_play(&self, token: usize) -> bool {
        let played = &self.lexicon.words.links.played;
        self.links.document.is_behind(token, played)
    }

    fn is_one_of(&self, words: &[String], token: usize) -> bool {
        let lemma = self.links.document.lemma(token);
        words.iter().any(|w| w == lemma)
    }
}

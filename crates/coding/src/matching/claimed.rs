//! Who claims an attack did it: "A blast kills two. X claims responsibility."

use super::{Match, Matcher};
use crate::claims::stance as stance_of;
use crate::lexicon::{Home, Slot};
use detente_reading::Kind;
use detente_record::{Basis, EventType, Stance};

/// How many sentences before a claim its attack may be told.
const NEAR: usize = 2;

impl Matcher<'_, '_> {
    /// Gives an attack told without a known doer the one who claims it beside it or in the
    /// sentences behind: one act, on the word of who claims it.
    pub(super) fn claim_attacks(&self, found: &mut Vec<Match>) {
        let mut gone = vec![false; found.len()];
        for claim in 0..found.len() {
            if !self.is_claim(&found[claim]) {
                continue;
            }
            let Some(attack) = self.attack_claimed(found, claim, &gone) else {
                continue;
            };
            let claimants: Vec<_> = found[claim]
                .slots
                .iter()
                .filter(|(s, ..)| *s == Slot::Actor)
                .cloned()
                .collect();
            let number = found[claim].clause;
            let told = &mut found[attack];
            let known = |l: &crate::link::Linked| {
                let guessed = matches!(l.entity.basis, Basis::Inherited | Basis::Pronoun);
                !l.entity.code.is_empty() && !guessed
            };
            if !told.fillers(Slot::Actor).any(known) {
                told.claimed = Some(number);
                told.rules.push("who claims the attack did it".into());
                told.slots.extend(claimants);
            }
            let head = self.links.document.clauses[number].head;
            let trigger = found[claim].trigger.clone();
            found[attack].told_again.push((head, trigger));
            gone[claim] = true;
        }
        super::twice::drop_all(found, &gone);
    }

    fn is_attack(&self, one: &Match) -> bool {
        self.lexicon.frames[one.frame].home == Home::Event(EventType::Assault)
    }

    fn admits(&self, one: &Match) -> bool {
        let stance = self.lexicon.frames[one.frame].stance.as_deref();
        self.is_attack(one) && stance.and_then(stance_of) == Some(Stance::Admits)
    }

    fn is_claim(&self, one: &Match) -> bool {
        let clause = &self.links.document.clauses[one.clause];
        self.admits(one)
            && !clause.negated
            && clause.modality == detente_reading::Modality::Real
            && one.fillers(Slot::Actor).next().is_some()
    }

    // The first attack told shortly before: its doer nobody knows, or he is the claimant; not
    // what was then done to the attackers.
    fn attack_claimed(&self, found: &[Match], claim: usize, gone: &[bool]) -> Option<usize> {
        let document = self.links.document;
        let sentence = |m: &Match| document.clauses[m.clause].sentence;
        let own = sentence(&found[claim]);
        let codes = |m: &Match| -> Vec<(String, Option<String>)> {
            m.fillers(Slot::Actor)
                .filter(|l| !matches!(l.entity.basis, Basis::Inherited | Basis::Pronoun))
                .map(|l| (l.entity.code.clone(), l.entity.id.clone()))
                .collect()
        };
        let claimants = codes(&found[claim]);
        // Police who stormed a house did so themselves, whoever claims the attack before.
        let open = |m: &Match| {
            let doers = codes(m);
            if m.fillers(Slot::Actor).any(|l| l.entity.is_organ()) {
                return !doers.is_empty() && doers.iter().all(|d| claimants.contains(d));
            }
            doers.iter().all(|d| d.0.is_empty() && d.1.is_none())
                || doers.iter().all(|d| claimants.contains(d))
        };
        let real = |m: &Match| {
            let clause = &document.clauses[m.clause];
            !clause.negated && clause.modality == detente_reading::Modality::Real && !m.played
        };
        let armed = |m: &Match| {
            m.fillers(Slot::Recipient)
                .any(|l| l.entity.sector.iter().any(|s| s == "UAF"))
        };
        (own.saturating_sub(NEAR)..=own).find_map(|at| {
            let here = || {
                (0..found.len()).filter(|&i| {
                    i != claim
                        && !gone[i]
                        && sentence(&found[i]) == at
                        && self.is_attack(&found[i])
                        && !self.admits(&found[i])
                        && !self.lexicon.frames[found[i].frame].reciprocal
                })
            };
            // The verb tells more than a noun beside it.
            let verbal = |i: &usize| document.clauses[found[*i].clause].kind == Kind::Verbal;
            here()
                .filter(|&i| open(&found[i]) && real(&found[i]) && !armed(&found[i]))
                .min_by_key(|i| (!verbal(i), found[*i].clause))
        })
    }
}

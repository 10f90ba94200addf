//! A bare noun that takes up an act told before: "the expulsions", "this second raid".

use super::{Match, Matcher};
use crate::dates::Found;
use crate::lexicon::{Home, Index, Lexicon, Slot};
use crate::link::Linked;
use detente_reading::{Clause, Document, Kind, Modality, Rel, Role, RoleKind, Upos};
use detente_record::{EventType, OccurrenceKind};

/// So many sentences back an act is still the one that a bare noun means.
const FAR: usize = 8;

/// Modes of a means: a noun of the type that names no means ("the attack") may mean any of them.
const MEANS: &[&str] = &[
    "aerial",
    "destroy",
    "drone",
    "explosives",
    "firearms",
    "heavy-weapons",
    "primitive",
    "suicide-attack",
    "unconventional",
];

impl Matcher<'_, '_> {
    /// Gives the acts that bare nouns take up a further telling each; returns those nouns' clauses.
    pub(super) fn again(&self, found: &mut Vec<Match>, index: &Index) -> Vec<usize> {
        let document = self.links.document;
        let told: Vec<usize> = found
            .iter()
            .filter(|m| matches!(self.lexicon.frames[m.frame].home, Home::Event(_)))
            .flat_map(|m| {
                let heads = m.told_again.iter().map(|(head, _)| *head);
                heads.chain([document.clauses[m.clause].head])
            })
            .collect();
        let mut taken_up = Vec::new();
        for (number, clause) in document.clauses.iter().enumerate() {
            let summed = self.sums_up(clause);
            if (told.contains(&clause.head) && !summed) || !self.is_bare(clause) {
                continue;
            }
            let (kinds, trigger) = self.kinds(clause, index);
            let same: Vec<usize> = (0..found.len())
                .filter(|&i| kinds.iter().any(|k| self.is_of_kind(*k, &found[i])))
                .filter(|&i| self.may_mean(clause, &found[i]))
                .collect();
            // Two parties' acts: which of them is meant is not told.
            let mut doers: Vec<&str> = same
                .iter()
                .flat_map(|&i| found[i].fillers(Slot::Actor))
                .map(|l| l.entity.code.as_str())
                .filter(|c| !c.is_empty())
                .collect();
            doers.sort_unstable();
            doers.dedup();
            if doers.len() > 1 {
                continue;
            }
            let first = same.into_iter().max_by_key(|&i| {
                let before = &document.clauses[found[i].clause];
                (!before.negated, before.head)
            });
            if let Some(first) = first {
                found[first].told_again.push((clause.head, trigger));
                taken_up.push(number);
            }
        }
        found.retain(|m| {
            let event = matches!(self.lexicon.frames[m.frame].home, Home::Event(_));
            !(event && taken_up.contains(&m.clause))
        });
        taken_up
    }

    // "the", "this" or an owner before it, told as real.
    fn is_bare(&self, clause: &Clause) -> bool {
        let document = self.links.document;
        let lasting = &self.lexicon.words.links.lasting;
        let lemma = document.lemma(clause.head);
        clause.kind == Kind::Nominal
            && !clause.negated
            && !lasting.iter().any(|w| w == lemma)
            && clause.modality == Modality::Real
            && clause.light.is_none()
            && (self.links.is_definite(clause.head) || self.sums_up(clause))
    }

    // "It was the third attack in a week", "this is one of five attacks": what the sentence before
    // told is counted among others.
    fn sums_up(&self, clause: &Clause) -> bool {
        let document = self.links.document;
        let links = &self.lexicon.words.links;
        let points = |noun: usize| {
            let subject = document.child(noun, Rel::Nsubj);
            document.child(noun, Rel::Cop).is_some()
                && subject.is_some_and(|s| {
                    let word = self.links.low_lemma(s);
                    document.tag(s).upos() == Upos::Pron
                        && [&links.body, &links.definite]
                            .iter()
                            .any(|l| l.iter().any(|w| w == word))
                })
        };
        let one = document.head(clause.head).filter(|&o| {
            document.rel(clause.head) == Rel::Nmod && document.tag(o).upos() == Upos::Num
        });
        points(clause.head) || one.is_some_and(points)
    }

    // The same type and mode; or the noun says nothing of the means.
    fn is_of_kind(&self, noun: usize, act: &Match) -> bool {
        let (own, other) = (&self.lexicon.frames[noun], &self.lexicon.frames[act.frame]);
        let happens = |kind: EventType| {
            use EventType::{Assault, Coerce, Consult, Mobilize, Protest, Retreat, Sanction};
            matches!(
                kind,
                Assault | Coerce | Consult | Mobilize | Protest | Retreat | Sanction
            )
        };
        let event =
            matches!(own.home, Home::Event(kind) if happens(kind)) && own.home == other.home;
        let mut modes = other.modes.iter().chain(&act.modes);
        let any = MEANS.iter().any(|m| other.modes.iter().any(|o| o == m));
        let open = own.modes.is_empty() && (other.modes.is_empty() || any);
        event && (open || modes.any(|m| own.modes.contains(m)))
    }

    // The frames that the noun calls up, with its words.
    fn kinds(&self, clause: &Clause, index: &Index) -> (Vec<usize>, Vec<usize>) {
        let mut kinds = Vec::new();
        let mut words = vec![clause.head];
        for &(frame, predicate) in index.noun(self.links.low_lemma(clause.head)) {
            let Some(f) = self.lexicon.frames.get(frame as usize) else {
                continue;
            };
            let Some(predicate) = f.nouns.get(predicate as usize) else {
                continue;
            };
            let Some(trigger) = self.trigger(clause, predicate) else {
                continue;
            };
            kinds.push(frame as usize);
            if trigger.len() > words.len() {
                words = trigger;
            }
        }
        (kinds, words)
    }

    // Told not long before, on no other day, with no party that the act has not.
    fn may_mean(&self, clause: &Clause, act: &Match) -> bool {
        let document = self.links.document;
        let before = &document.clauses[act.clause];
        let near = before.head < clause.head && before.sentence + FAR >= clause.sentence;
        let codes = sides_of(act).map(|l| l.entity.code.as_str());
        let sides: Vec<&str> = codes.filter(|c| !c.is_empty()).collect();
        let place = |r: &Role| {
            let words = &self.lexicon.words.links.place;
            r.case
                .is_some_and(|c| words.iter().any(|w| w == document.lemma(c)))
        };
        let names: Vec<&str> = sides_of(act)
            .flat_map(|l| l.entity.entity_text.split_whitespace())
            .collect();
        let dated = |t: usize| {
            let at = document.tokens[t].start as usize;
            let dates = &self.links.dates.found;
            dates.iter().any(|d| d.start <= at && at < d.end)
        };
        let fits = |r: &Role| {
            let code = self.links.entity(r.token).entity.code;
            let named = document.tag(r.token).upos() == Upos::Propn;
            place(r)
                || dated(r.token)
                || (code.is_empty() && !named)
                || sides.contains(&code.as_str())
                || names.contains(&document.word(r.token))
        };
        near && before.modality == Modality::Real
            && before.tense != detente_reading::Tense::Future
            && clause
                .roles
                .iter()
                .filter(|r| r.kind != RoleKind::Content)
                .all(fits)
            && (self.sums_up(clause) || self.same_day(clause, before))
    }

    // A noun with a day of its own means an act that was told with this day.
    fn same_day(&self, clause: &Clause, before: &Clause) -> bool {
        let document = self.links.document;
        let dates = &self.links.dates.found;
        let phrase = document.phrase(clause.head);
        let within = |d: &&Found, range: &std::ops::Range<usize>| {
            d.start >= range.start && d.end <= range.end
        };
        let Some(own) = dates.iter().find(|d| within(d, &phrase)) else {
            return true;
        };
        let Some(sentence) = document.sentences.get(before.sentence) else {
            return false;
        };
        dates
            .iter()
            .filter(|d| within(d, &(sentence.start..sentence.end)))
            .any(|d| d.from == own.from && d.start != own.start)
    }
}

fn sides_of(act: &Match) -> impl Iterator<Item = &Linked> {
    let side = |s: &Slot| matches!(s, Slot::Actor | Slot::Recipient);
    act.slots
        .iter()
        .filter(move |(s, ..)| side(s))
        .map(|(.., l)| l)
}

/// What an event tells is no second, nameless occurrence.
pub(super) fn nameless(
    (document, lexicon): (&Document, &Lexicon),
    found: &mut Vec<Match>,
    taken_up: &[usize],
) {
    let events: Vec<usize> = found
        .iter()
        .filter(|m| matches!(lexicon.frames[m.frame].home, Home::Event(_)))
        .map(|m| m.clause)
        .collect();
    // "Protests broke out": the noun tells of the act, and the verb of no second one.
    let of_act = |clause: usize| {
        let roles = document.clauses[clause].roles.iter();
        let mut doers = roles.filter(|r| r.kind == RoleKind::Agent);
        doers.any(|r| {
            let own = document.clause_at(r.token);
            own.is_some_and(|c| events.contains(&c))
        })
    };
    found.retain(|m| {
        let bare = m.fillers(Slot::Victim).next().is_none() && taken_up.contains(&m.clause);
        let told = matches!(lexicon.frames[m.frame].home, Home::Occurrence(_)) && bare;
        !told && lexicon.frames[m.frame].home != Home::Occurrence(OccurrenceKind::Other)
            || !(told
                || events.contains(&m.clause)
                || taken_up.contains(&m.clause)
                || of_act(m.clause))
    });
    once(lexicon, found);
}

// "was found dead": the word inside the phrase tells of nothing more.
fn once(lexicon: &Lexicon, found: &mut Vec<Match>) {
    let all: Vec<(Home, Vec<usize>)> = found
        .iter()
        .map(|m| (lexicon.frames[m.frame].home, m.trigger.clone()))
        .collect();
    found.retain(|m| {
        let home = lexicon.frames[m.frame].home;
        let within = |(other, trigger): &(Home, Vec<usize>)| {
            *other == home
                && trigger.len() > m.trigger.len()
                && m.trigger.iter().all(|t| trigger.contains(t))
        };
        !matches!(home, Home::Occurrence(_)) || !all.iter().any(within)
    });
}

//! On whose word an act stands.

use crate::claims::{is_by_rule, is_refusal, is_wanted, stance, told_by};
use crate::link::{Linked, Links};
use detente_reading::{Clause, Kind, Rel, Speech, VerbForm};
use detente_record::{Attribution, Entity, Id, Stance, Standing};

/// The chain of speakers behind a clause, outermost first, with the standing it gives.
#[derive(Debug, Clone, Default)]
pub struct Word {
    /// `None` when the reporter says so.
    pub attribution: Option<Vec<Attribution>>,
    /// The innermost speech's standing.
    pub standing: Standing,
    /// It stands in what somebody denies.
    pub denied: bool,
}

/// Weighs the speeches around a clause. `claims` are the claims' ids, by
/// speech; `sides` are the entities that act and receive.
pub fn of(
    links: &Links,
    clause: usize,
    claims: &[Option<Id>],
    outlet: Option<&Entity>,
    sides: (&[Entity], &[Entity]),
) -> Word {
    let document = links.document;
    let Chain {
        speeches: chain,
        wanted,
        refused,
    } = Chain::of(links, clause);
    let alleged = document.clauses.get(clause).is_some_and(|c| c.alleged);
    let mut word = Word::default();
    let mut attribution: Vec<Attribution> = Vec::new();
    for (depth, &s) in chain.iter().enumerate() {
        let Some(speech) = document.speeches.get(s) else {
            continue;
        };
        let speaker: Vec<Entity> = told_by(links, speech, outlet);
        let stance = stance(&speech.stance).unwrap_or_default();
        if depth == 0 {
            word.standing = standing(stance, speech.negated, &speaker, sides);
            word.denied = word.standing == Standing::Denied;
        } else if matches!(stance, Stance::Denies) && !speech.negated {
            word.denied = true;
            word.standing = Standing::Denied;
        } else if matches!(stance, Stance::Retracts) && !word.denied {
            // "retracted its report that …".
            word.standing = Standing::Alleged;
        }
        let claim = claims.get(s).cloned().flatten();
        attribution.push(Attribution { speaker, claim });
    }
    attribution.reverse();
    if attribution.is_empty()
        && let Some(outlet) = outlet
    {
        word.standing = standing(Stance::Asserts, false, std::slice::from_ref(outlet), sides);
        attribution.push(Attribution {
            speaker: vec![outlet.clone()],
            claim: None,
        });
    }
    if (alleged || wanted) && word.standing != Standing::Denied {
        word.standing = Standing::Alleged;
    }
    word.denied |= refused;
    word.attribution = (!attribution.is_empty()).then_some(attribution);
    word
}

// The speeches around a clause, the innermost first, and what of them nobody has said.
struct Chain {
    speeches: Vec<usize>,
    /// What X is asked to say or admit nobody has said in so many words.
    wanted: bool,
    /// What is refused will not be, and nobody has denied it.
    refused: bool,
}

impl Chain {
    fn of(links: &Links, clause: usize) -> Chain {
        let document = links.document;
        let mut speeches = Vec::new();
        let mut next = document.clauses.get(clause).and_then(|c| c.speech);
        while let Some(s) = next {
            speeches.push(s);
            let around = document.speeches.get(s).and_then(|s| s.within);
            next = around.filter(|w| !speeches.contains(w));
        }
        let (mut wanted, mut refused) = (false, false);
        speeches.retain(|&s| {
            let Some(speech) = document.speeches.get(s) else {
                return true;
            };
            let asked = is_wanted(links, speech);
            let refusal = !asked && is_refusal(links, speech);
            wanted |= asked;
            let nominal = document.tag(speech.content).is_nominal();
            refused |= refusal && nominal && !is_told_of(links, clause, speech.content);
            let own = document.clauses.get(clause);
            let charge = speech.content == own.map_or(usize::MAX, |c| c.head)
                && own.is_some_and(|c| is_denied_charge(links, c));
            !asked && !refusal && !charge && !is_by_rule(links, speech)
        });
        Chain {
            speeches,
            wanted,
            refused,
        }
    }
}

/// Returns whether a word is the charge that somebody denies: "denied Ukrainian **accusations**". That it was
/// made is told; denied is what it says.
pub fn is_denied_charge(links: &Links, clause: &Clause) -> bool {
    let denied = |s: &Speech| {
        let denies = stance(&s.stance) == Some(Stance::Denies) && !s.negated;
        denies && s.content == clause.head
    };
    clause.kind == Kind::Nominal
        && links.is_thing(clause.head, "accusation")
        && links.document.speeches.iter().any(denied)
}

// "Rejected appeals to free the envoy **imprisoned in Lima**": what is told of somebody in what is refused
// is as it is told.
fn is_told_of(links: &Links, clause: usize, thing: usize) -> bool {
    let document = links.document;
    let head = document.clauses.get(clause).map(|c| c.head);
    let up = std::iter::successors(head, |t| document.head(*t));
    let mut below = up.take_while(|t| *t != thing);
    below.any(|t| match document.rel(t) {
        Rel::AclRelcl => true,
        Rel::Acl => document.tag(t).form() == VerbForm::Participle,
        _ => false,
    })
}

fn standing(
    stance: Stance,
    negated: bool,
    speaker: &[Entity],
    (actors, recipients): (&[Entity], &[Entity]),
) -> Standing {
    let own = |side: &[Entity]| speaker.iter().any(|s| side.iter().any(|e| s.same_party(e)));
    match stance {
        Stance::Denies if !negated => Standing::Denied,
        // "did not say that", "has not confirmed", "does not deny": nobody has said it.
        Stance::Asserts | Stance::Confirms | Stance::Admits | Stance::Denies if negated => {
            Standing::Alleged
        }
        Stance::Admits => Standing::Owned,
        _ if own(actors) => Standing::Owned,
        Stance::Alleges | Stance::Questions | Stance::Believes | Stance::Retracts => {
            Standing::Alleged
        }
        _ if states_own(speaker, recipients) => Standing::Alleged,
        // Nobody named stands behind it: the reporter's own caution.
        _ => Standing::Attributed,
    }
}

// A state speaks for its citizens who suffer, not for its rebels.
fn states_own(speaker: &[Entity], recipients: &[Entity]) -> bool {
    let apart = |e: &Entity| {
        e.sector
            .iter()
            .any(|s| matches!(s.as_str(), "REB" | "OPP" | "UAF" | "PRE"))
    };
    speaker.iter().any(|s| {
        recipients.iter().any(|e| {
            s.same_party(e) || (!s.code.is_empty() && s.code == e.code && !apart(s) && !apart(e))
        })
    })
}

/// Returns who speaks, what is joined to it included.
pub fn speakers(links: &Links, token: usize) -> Vec<Entity> {
    let document = links.document;
    let pair = links.pair(token);
    if !pair.is_empty() {
        return pair.into_iter().map(|l| l.entity).collect();
    }
    let joined = document
        .children(token)
        .filter(|&c| document.rel(c) == detente_reading::Rel::Conj && document.tag(c).is_nominal());
    std::iter::once(token)
        .chain(joined)
        .map(|t| speaker(links, t))
        .collect()
}

// A speaker without a code of its own speaks for whose it is: "the Russian side".
fn speaker(links: &Links, token: usize) -> Entity {
    let Linked {
        mut entity,
        kind,
        class,
    } = links.entity(token);
    if kind.is_none()
        && class.is_none()
        && let Some(owner) = links.owner(token).into_iter().next()
    {
        entity.code = owner.entity.code;
        entity.basis = owner.entity.basis;
        entity.sector = owner.entity.sector;
    }
    entity.count = None;
    entity
}

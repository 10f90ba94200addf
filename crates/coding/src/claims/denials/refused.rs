//! What is refused, and not denied: a plan is rejected, an officer dismissed, a prisoner denied bail.

use crate::claims::stance;
use crate::link::Links;
use detente_reading::{Rel, Speech, Upos};
use detente_record::Stance;

/// The sector of courts and judges.
const COURTS: &str = "JUD";

/// Returns whether a verb of denial takes what nobody has said: what is offered or asked for, what is
/// kept from somebody, or persons. "Rejects the claim that a plan …" takes the claim.
pub fn is_refusal(links: &Links, speech: &Speech) -> bool {
    let document = links.document;
    let Some((verb, thing)) = denied_thing(links, speech) else {
        return false;
    };
    let words = &links.lexicon.words.denials;
    let among = |list: &[String], t: usize| list.iter().any(|w| w == links.low_lemma(t));
    let somebody = |t: usize| {
        let linked = links.entity(t);
        linked.is_known() || links.is_person(t, &linked)
    };
    // A plan that "contradicts the law" denies nothing.
    if among(&words.contradicting, verb) {
        let claims = ["claim", "accusation", "statement"];
        return !claims.iter().any(|class| links.is_thing(thing, class));
    }
    if !among(&words.refusing, verb) {
        return among(&words.withheld, thing);
    }
    // What a court dismisses it has judged.
    let court = |t: usize| links.entity_of(t).entity.sector.iter().any(|s| s == COURTS);
    if speech.speaker.is_some_and(court) {
        return true;
    }
    // "All of his ministers", "281 members of the force".
    let mut of_many = document
        .children(thing)
        .filter(|c| document.rel(*c) == Rel::Nmod);
    among(&words.refused, thing)
        || among(&words.withheld, thing)
        || somebody(thing)
        || document.tag(thing).upos() != Upos::Noun && of_many.any(somebody)
}

// The verb of a denial of a thing, and the thing: what the verb governs goes before what the reader took
// for its content ("dismissed the envoy for taking bribes").
fn denied_thing(links: &Links, speech: &Speech) -> Option<(usize, usize)> {
    let document = links.document;
    let verb = speech.cue?;
    if stance(&speech.stance) != Some(Stance::Denies) || speech.quoted {
        return None;
    }
    let nominal = |t: &usize| document.tag(*t).is_nominal() || document.tag(*t).upos() == Upos::Det;
    let governed = document
        .child(verb, Rel::Obj)
        .or_else(|| document.child(verb, Rel::NsubjPass));
    // "Visited Kyiv with a plan, which was rejected": the plan, whatever the tree hangs it from.
    let before = || {
        let first = document.subtree(verb).first().copied()?;
        let mut before = (0..first).rev();
        before.find(|t| document.tag(*t).upos() != Upos::Punct)
    };
    let relative = document.rel(verb) == Rel::AclRelcl;
    let relates = |t: &usize| relative && document.tag(*t).upos() == Upos::Pron;
    let thing = governed.filter(|t| nominal(t) && !relates(t));
    let thing = thing.or_else(|| Some(speech.content).filter(nominal));
    // Two who were shot, "which the army rejected", are not whom it rejected.
    let plan = |t: &usize| {
        let words = &links.lexicon.words.denials.refused;
        relative && words.iter().any(|w| w == links.low_lemma(*t))
    };
    Some((verb, thing.or_else(|| before().filter(plan))?))
}

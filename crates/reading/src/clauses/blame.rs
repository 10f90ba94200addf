//! Whose deed a noun names that somebody is charged with: "blamed the raid **on rebels**", "accused
//! **Togo** of the murder of a judge".

use super::lexis::{BEGINS_PHRASE, BLAMED, CHARGED, NEGATOR};
use super::view::View;
use crate::Rel;

/// Who is charged with the deed that a noun names, and the verb that charges him.
#[derive(Debug, Clone, Copy)]
pub struct Charge {
    pub doer: usize,
    pub verb: usize,
    /// Somebody does charge him: not "did not blame the raid on rebels".
    pub made: bool,
}

/// Finds the charge.
pub fn of(view: &View, noun: usize) -> Option<Charge> {
    let (doer, verb) = on_him(view, noun).or_else(|| of_him(view, noun))?;
    let made = !view.children(verb).any(|c| view.is(c, NEGATOR));
    (doer != noun).then_some(Charge { doer, verb, made })
}

// "Blamed the raid on rebels", "a raid that Chad blames on rebels", "a raid blamed on rebels".
fn on_him(view: &View, noun: usize) -> Option<(usize, usize)> {
    let governs = |verb: usize, phrase: usize| {
        let case = view.preposition(phrase);
        let entry = case.and_then(|case| view.phrase(&[verb, case]));
        entry.is_some_and(|e| e.classes & BLAMED != 0)
    };
    // The last of them: what it was done to stands before ("the raid on the port on rebels").
    let behind = |verb: usize| {
        let phrase = |t: &usize| {
            let rel = matches!(view.rel(*t), Rel::Obl | Rel::Nmod);
            rel && nominal_path(view, *t, verb, noun) && governs(verb, *t)
        };
        (verb + 1..=view.rightmost(verb).max(view.rightmost(noun)))
            .rev()
            .find(phrase)
    };
    let object = matches!(view.rel(noun), Rel::Obj | Rel::NsubjPass);
    let above = view.head(noun).filter(|v| object && view.tag(*v).is_verb());
    let relative = view.children(noun).filter(|c| {
        let own = |k: usize| view.rel(k) == Rel::Obj && !view.is_relative(k);
        let clause = matches!(view.rel(*c), Rel::Acl | Rel::AclRelcl);
        clause && view.tag(*c).is_verb() && !view.children(*c).any(own)
    });
    let verbs = above.into_iter().chain(relative);
    let mut verbs = verbs.filter(|v| view.is(*v, BEGINS_PHRASE));
    verbs.find_map(|v| Some((behind(v)?, v)))
}

// Whether a phrase hangs from the verb or the deed, or from a noun of theirs.
fn nominal_path(view: &View, phrase: usize, verb: usize, noun: usize) -> bool {
    let mut above = std::iter::successors(view.head(phrase), |t| view.head(*t));
    let end = above.find(|t| *t == verb || *t == noun || !view.tag(*t).is_nominal());
    end == Some(verb) || end == Some(noun)
}

// "Accused Togo of the murder", "a man suspected of the murder": it hangs from the verb, or from him.
fn of_him(view: &View, noun: usize) -> Option<(usize, usize)> {
    let case = view.preposition(noun)?;
    let above = view.head(noun)?;
    let charges = |verb: usize| {
        let entry = view.phrase(&[verb, case]);
        view.tag(verb).is_verb() && entry.is_some_and(|e| e.classes & CHARGED != 0)
    };
    let accused = |&c: &usize| matches!(view.rel(c), Rel::Obj | Rel::NsubjPass);
    let (doer, verb) = match charges(above) {
        true => {
            let him = view.children(above).find(accused);
            let reduced = || view.head(above).filter(|_| view.rel(above) == Rel::Acl);
            (him.or_else(reduced)?, above)
        }
        false => (
            above,
            view.head(above)
                .filter(|v| accused(&above) && charges(*v))?,
        ),
    };
    (!view.is_relative(doer)).then_some((doer, verb))
}

//! Trees: greedy arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez & Satta
//! 2011) scored by a linear model; relations by a second one, when an arc is made.

mod features;
mod state;

pub use features::{ARC_FEATURES, LABEL_FEATURES, arc_features, label_features};
pub use state::{Action, State};

use crate::atoms::Atom;
use crate::model::Model;
use crate::{Rel, Tag, Upos};

/// The longest sentence that is parsed, in tokens; longer ones are cut by the caller.
pub const LONGEST: usize = 400;

/// An arc of the tree: the head's number in the sentence (its own for the
/// root), the relation, and by how much the deciding transition was preferred.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[allow(missing_docs)]
pub struct Arc {
    pub head: usize,
    pub rel: Rel,
    pub margin: f32,
}

/// Parses a tagged sentence. `scratch` is reused between sentences.
pub fn parse(model: &Model, atoms: &[Atom], scratch: &mut State, arcs: &mut Vec<Arc>) {
    scratch.start(atoms.len());
    arcs.clear();
    arcs.resize(atoms.len(), Arc::default());
    let mut keys = [0u32; ARC_FEATURES];
    while !scratch.is_done() {
        let allowed = scratch.allowed();
        let (action, margin) = match only(allowed) {
            Some(action) => (action, f32::MAX),
            None => {
                arc_features(scratch, atoms, &mut keys);
                choose(model.arcs.score(&keys), allowed)
            }
        };
        if let Some((head, dependent)) = scratch.arc_of(action) {
            let rel = relation(model, scratch, atoms, head, dependent);
            scratch.set_label(dependent, rel);
            arcs[dependent] = Arc {
                head: head.unwrap_or(dependent),
                rel,
                margin,
            };
        }
        scratch.step(action);
    }
}

fn only(allowed: [bool; 3]) -> Option<Action> {
    match allowed {
        [true, false, false] => Some(Action::Shift),
        [false, true, false] => Some(Action::Left),
        [false, false, true] => Some(Action::Right),
        _ => None,
    }
}

fn choose(scores: [i32; 3], allowed: [bool; 3]) -> (Action, f32) {
    let mut best = (Action::Shift, i32::MIN);
    let mut second = i32::MIN;
    for action in Action::ALL {
        if !allowed[action as usize] {
            continue;
        }
        let score = scores[action as usize];
        if score > best.1 {
            second = best.1;
            best = (action, score);
        } else if score > second {
            second = score;
        }
    }
    (best.0, best.1.saturating_sub(second) as f32)
}

fn relation(
    model: &Model,
    state: &State,
    atoms: &[Atom],
    head: Option<usize>,
    dependent: usize,
) -> Rel {
    let Some(head) = head else { return Rel::Root };
    let mut keys = [0u32; LABEL_FEATURES];
    label_features(state, atoms, head, dependent, &mut keys);
    let mut scores = [0i32; Rel::COUNT];
    for key in keys {
        model.labels.add(key, &mut scores);
    }
    scores[Rel::Root as usize] = i32::MIN;
    if atoms[dependent].tag.upos() == Upos::Punct {
        return Rel::Punct;
    }
    let best = (0..Rel::COUNT)
        .max_by_key(|&r| (scores[r], -(r as i32)))
        .unwrap_or(0);
    Rel::nth(best)
}

/// Returns the tag of a token, or one past the table for the root or the edge.
#[inline(always)]
pub(crate) fn tag_of(atoms: &[Atom], token: Option<usize>) -> u32 {
    token
        .and_then(|t| atoms.get(t))
        .map_or(Tag::COUNT as u32 + 1, |a| a.tag.number() as u32)
}

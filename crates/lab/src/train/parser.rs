//! Trains the parser: arc-hybrid with a dynamic oracle and exploration
//! (Goldberg & Nivre 2012, 2013), relations beside it.

use super::Example;
use super::learner::{Dice, Learner};
use super::tagger::best_but;
use detente_reading::Rel;
use detente_reading::learn::{
    ARC_FEATURES, Action, Atom, LABEL_FEATURES, State, arc_features, label_features,
};

/// Scale of the stored weights.
pub const SCALE: f64 = 8.0;
const MARGIN: f32 = 1.0;
/// Of ten steps after the first pass, how many follow the parser rather than the treebank.
const EXPLORE: usize = 9;

/// The two learners of a parser.
pub struct Learners {
    /// Transitions.
    pub arcs: Learner<3>,
    /// Relations.
    pub labels: Learner<{ Rel::COUNT }>,
}

/// Trains on examples whose atoms carry predicted tags.
pub fn train(
    examples: &[&Example],
    passes: usize,
    seed: u64,
    mut say: impl FnMut(usize, f64),
) -> Learners {
    let mut l = Learners {
        arcs: Learner::new(24, 2),
        labels: Learner::new(20, 1),
    };
    let mut dice = Dice::new(seed);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut state = State::default();
    for pass in 0..passes {
        dice.shuffle(&mut order);
        let (mut right, mut all) = (0usize, 0usize);
        for &e in &order {
            let (r, n) = sentence(examples[e], pass, &mut l, &mut dice, &mut state);
            right += r;
            all += n;
        }
        say(pass, right as f64 / all.max(1) as f64);
    }
    l
}

fn sentence(
    example: &Example,
    pass: usize,
    l: &mut Learners,
    dice: &mut Dice,
    state: &mut State,
) -> (usize, usize) {
    let atoms = &example.atoms;
    let mut arcs = [0u32; ARC_FEATURES];
    let mut right = 0;
    state.start(atoms.len());
    while !state.is_done() {
        let allowed = state.allowed();
        let action = if allowed.iter().filter(|a| **a).count() == 1 {
            Action::ALL
                .into_iter()
                .find(|a| allowed[*a as usize])
                .unwrap_or(Action::Shift)
        } else {
            arc_features(state, atoms, &mut arcs);
            let scores = l.arcs.score(&arcs);
            let costs = costs(state, example);
            let cheapest = (0..3)
                .filter(|&a| allowed[a])
                .map(|a| costs[a])
                .min()
                .unwrap_or(0);
            let pick = |good: bool| {
                Action::ALL
                    .into_iter()
                    .filter(|a| allowed[*a as usize] && (costs[*a as usize] == cheapest) == good)
                    .fold(None, |best: Option<Action>, a| match best {
                        Some(b) if scores[b as usize] >= scores[a as usize] => Some(b),
                        _ => Some(a),
                    })
            };
            let good = pick(true).unwrap_or(Action::Shift);
            l.arcs.time += 1.0;
            match pick(false) {
                Some(bad) => {
                    if scores[good as usize] - scores[bad as usize] < MARGIN {
                        l.arcs.update(&arcs, good as usize, bad as usize);
                    }
                    let own = if scores[bad as usize] > scores[good as usize] {
                        bad
                    } else {
                        good
                    };
                    if pass > 0 && dice.below(10) < EXPLORE {
                        own
                    } else {
                        good
                    }
                }
                None => good,
            }
        };
        if let Some((head, dependent)) = state.arc_of(action) {
            let gold = example.heads[dependent];
            let correct = head.unwrap_or(atoms.len()) == gold;
            right += usize::from(correct);
            let rel = label(example, l, state, atoms, head, dependent, correct);
            state.set_label(dependent, rel);
        }
        state.step(action);
    }
    (right, atoms.len())
}

fn label(
    example: &Example,
    l: &mut Learners,
    state: &State,
    atoms: &[Atom],
    head: Option<usize>,
    dependent: usize,
    correct: bool,
) -> Rel {
    let Some(head) = head else { return Rel::Root };
    let mut keys = [0u32; LABEL_FEATURES];
    label_features(state, atoms, head, dependent, &mut keys);
    let scores = l.labels.score(&keys);
    let best = best_but(&scores, Rel::Root as usize);
    if correct && example.rels[dependent] != Rel::Root {
        let gold = example.rels[dependent] as usize;
        let rival = best_but(&scores, gold);
        l.labels.time += 1.0;
        if scores[gold] - scores[rival] < MARGIN {
            l.labels.update(&keys, gold, rival);
        }
    }
    Rel::nth(best)
}

/// Counts the arcs of the treebank that each transition makes unreachable.
fn costs(state: &State, example: &Example) -> [usize; 3] {
    let n = example.heads.len();
    let front = state.front();
    let stack = state.stacked();
    let mut costs = [0; 3];
    if front < n {
        // The front loses its head and its dependents on the stack, but for a head on top.
        let head = example.heads[front];
        costs[0] += stack
            .iter()
            .rev()
            .skip(1)
            .filter(|&&s| s as usize == head)
            .count();
        costs[0] += stack
            .iter()
            .filter(|&&s| example.heads[s as usize] == front)
            .count();
    }
    if let Some(top) = state.stack(0) {
        let head = example.heads[top];
        let lost = example.children[top]
            .iter()
            .filter(|&&c| c >= front)
            .count();
        let later = head > front || (head == n && front < n);
        costs[1] += lost + usize::from(later) + usize::from(state.stack(1) == Some(head));
        costs[2] += lost + usize::from(head >= front);
    }
    costs
}

//! Trains the tagger.

use super::Example;
use super::learner::{Dice, Learner};
use detente_reading::Tag;
use detente_reading::learn::{Atom, FEATURES, features};

/// Scale of the stored weights.
pub const SCALE: f64 = 32.0;
const MARGIN: f32 = 1.5;

/// Trains on some examples for some passes.
pub fn train(
    examples: &[&Example],
    passes: usize,
    bits: u32,
    seed: u64,
) -> Learner<{ Tag::COUNT }> {
    let mut learner = Learner::new(bits, 1);
    let mut dice = Dice::new(seed);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut keys = [0u32; FEATURES];
    for _ in 0..passes {
        dice.shuffle(&mut order);
        for &e in &order {
            let example = examples[e];
            let words: Vec<&str> = example.forms.iter().map(String::as_str).collect();
            let mut atoms: Vec<Atom> = example.atoms.clone();
            for i in 0..atoms.len() {
                if atoms[i].info.only > 0 {
                    atoms[i].tag = Tag::nth(atoms[i].info.only as usize - 1);
                    continue;
                }
                features(&atoms, &words, i, &mut keys);
                let scores = learner.score(&keys);
                let gold = example.tags[i].number();
                let best = best_but(&scores, usize::MAX);
                let rival = best_but(&scores, gold);
                learner.time += 1.0;
                if scores[gold] - scores[rival] < MARGIN {
                    learner.update(&keys, gold, rival);
                }
                atoms[i].tag = Tag::nth(best);
            }
        }
    }
    learner
}

/// Returns the best class other than `but`; the first of equals.
pub fn best_but<const K: usize>(scores: &[f32; K], but: usize) -> usize {
    let mut best = usize::from(but == 0);
    for k in 0..K {
        if k != but && scores[k] > scores[best] {
            best = k;
        }
    }
    best
}

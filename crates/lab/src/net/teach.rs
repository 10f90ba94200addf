//! The course of a training.

use super::loss::{self, Room, Sums, Truth};
use super::params::Params;
use super::run::Tape;
use crate::dice::Dice;
use detente_reading::learn::Atom;

/// A sentence to learn from.
#[derive(Clone, Default)]
pub struct Lesson {
    pub atoms: Vec<Atom>,
    pub truth: Truth,
    pub weight: f32,
}

/// How to teach.
#[derive(Clone, Copy)]
pub struct Course {
    pub passes: usize,
    /// Tokens a step.
    pub batch: usize,
    /// Highest rate of a step.
    pub rate: f32,
    pub drop: f32,
    pub seed: u64,
}

/// Teaches; `counts` says how often each word was seen, so that rare ones are
/// sometimes hidden and the network learns to do without.
pub fn teach(
    p: &mut Params,
    lessons: &[Lesson],
    counts: &[u32],
    course: Course,
    mut after: impl FnMut(usize, Sums),
) {
    let mut dice = Dice::new(course.seed);
    let mut order: Vec<usize> = (0..lessons.len()).collect();
    let tokens: usize = lessons.iter().map(|l| l.atoms.len()).sum();
    let steps = (tokens / course.batch + 1) * course.passes;
    let (mut tape, mut room) = (Tape::default(), Room::default());
    let mut step = 0;
    for pass in 0..course.passes {
        dice.shuffle(&mut order);
        let mut sums = Sums::default();
        let mut next = 0;
        while next < order.len() {
            let first = next;
            tape.atoms.clear();
            tape.sentences.clear();
            while next < order.len() && (next == first || tape.atoms.len() < course.batch) {
                let from = tape.atoms.len();
                tape.atoms.extend_from_slice(&lessons[order[next]].atoms);
                tape.sentences.push(from..tape.atoms.len());
                next += 1;
            }
            hide(&mut tape.atoms, counts, &mut dice);
            tape.forward(p, course.drop, &mut dice);
            let share = 1.0 / tape.len() as f32;
            for (k, &lesson) in order[first..next].iter().enumerate() {
                let lesson = &lessons[lesson];
                let at = tape.sentences[k].clone();
                let weight = lesson.weight * share;
                loss::sentence(
                    p,
                    &mut tape,
                    at,
                    &lesson.truth,
                    weight,
                    &mut room,
                    &mut sums,
                );
            }
            tape.backward(p);
            step += 1;
            p.step(rate(course.rate, step, steps), 1.0, step as i32);
        }
        after(pass, sums);
    }
}

// Up in a straight line over the first steps, then down along a cosine.
fn rate(top: f32, step: usize, steps: usize) -> f32 {
    const WARM: usize = 400;
    let done = (step as f32 / steps as f32).min(1.0);
    let down = 0.5 * (1.0 + (std::f32::consts::PI * done).cos());
    top * down.max(0.002) * (step as f32 / WARM as f32).min(1.0)
}

fn hide(atoms: &mut [Atom], counts: &[u32], dice: &mut Dice) {
    for atom in atoms {
        let seen = counts.get(usize::from(atom.word)).copied().unwrap_or(0);
        if atom.word != 0 && dice.below(seen as usize + 1) == 0 {
            atom.word = 0;
        }
        if atom.cluster != 0 && dice.below(25) == 0 {
            atom.cluster = 0;
        }
    }
}

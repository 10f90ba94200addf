//! The detector's speed and size at the scale of the world.

use super::measures::made_up;
use crate::dice::Dice;
use detente_relations::{Detector, Params, Tilts};
use std::hint::black_box;
use std::time::Instant;

const DYADS: usize = 20_000;
const WEEKS: usize = 520;

/// Steps 20,000 pairs through 520 weeks (8.6 % not silent) on one thread, then through one more.
pub fn print() {
    let params = Params::default();
    let mut dice = Dice::new(11);
    let some: Vec<[u32; 6]> = (0..1 << 16).map(|_| made_up(dice.bits() >> 8)).collect();
    let mut all = vec![Detector::default(); DYADS];
    let begin = Instant::now();
    for t in 0..WEEKS {
        week(&mut all, &params, &some, t);
    }
    let whole = begin.elapsed().as_secs_f64();
    let begin = Instant::now();
    week(&mut all, &params, &some, WEEKS);
    let one = begin.elapsed().as_secs_f64();
    println!(
        "\n{DYADS} pairs x {WEEKS} weeks on one thread: {whole:.2} s; one new week for all: {:.1} ms; state of a pair: {} bytes",
        one * 1e3,
        size_of::<Detector>()
    );
}

fn week(all: &mut [Detector], params: &Params, some: &[[u32; 6]], t: usize) {
    let tilts = Tilts::of(params);
    for (i, detector) in all.iter_mut().enumerate() {
        let n = &some[(i * 7919 + t * 104_729) % some.len()];
        black_box(detector.step_by(params, Some(&tilts), n, 1.0));
    }
}

//! The detector's speed and size at the scale of the world.

use super::measures::made_up;
use crate::dice::Dice;
use detente_relations::{Detector, Params, Tilts};
use std::hint::black_box;

const DYADS: usize = 20_000;
const WEEKS: usize = 520;

/// Steps 20,000 pairs through 520 weeks (8.6 % not silent) on one thread, then through one more.
pub fn print() {
    let params = Params::default();
    let mut dice = Dice::new(11);
    let some: Vec<[u32; 6]> = (0..1 << 16).map(|_| made_up(dice.bits() >> 8)).collect();
    let mut all = vec![Detector::default(); DYADS];
    let begin = busy();
    for t in 0..WEEKS {
        week(&mut all, &params, &some, t);
    }
    let whole = busy() - begin;
    let begin = busy();
    week(&mut all, &params, &some, WEEKS);
    let one = busy() - begin;
    println!(
        "\n{DYADS} pairs x {WEEKS} weeks on one thread: {whole:.2} s of the processor; one new week for all: {:.1} ms; state of a pair: {} bytes",
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

// Seconds this thread has had a processor, whoever else is at work. A machine without that
// account (not Linux) tells 0.
fn busy() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let spent = text.split(' ').next().and_then(|n| n.parse::<f64>().ok());
    spent.unwrap_or(0.0) / 1e9
}

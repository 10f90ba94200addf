//! What the network is taught: heads, relations, tags, names.

use super::params::Params;
use super::run::{Tape, add};
use super::tensor::multiply;
use crate::names::labels::UNKNOWN;
use detente_reading::Tag;
use detente_reading::learn::shape::{
    ARC, AS_DEPENDENT, AS_HEAD, DISTANCES, HEADNESS, LABEL, LABEL_DEPENDENT, LABEL_HEAD, NAME,
    NAMES, OUT, RELS, ROOT, TAGS, distance,
};
use std::ops::Range;

/// What is known of a sentence.
#[derive(Default, Clone)]
pub struct Truth {
    /// The root's head is the sentence's length; empty when there is no tree.
    pub heads: Vec<u16>,
    pub rels: Vec<u8>,
    pub tags: Vec<u8>,
    /// Labels of name tokens; empty when there are none, [`UNKNOWN`] where one is not known.
    pub names: Vec<u8>,
}

/// Sums of a batch's losses, and their counts.
#[derive(Default, Clone, Copy)]
pub struct Sums {
    pub arcs: f64,
    pub rels: f64,
    pub tags: f64,
    pub names: f64,
    pub words: f64,
    pub named: f64,
}

impl std::fmt::Display for Sums {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let per = |sum: f64, n: f64| sum / n.max(1.0);
        write!(
            f,
            "losses a word: heads {:.4}, relations {:.4}, tags {:.4}, names {:.4}",
            per(self.arcs, self.words),
            per(self.rels, self.words),
            per(self.tags, self.words),
            per(self.names, self.named)
        )
    }
}

/// Room for one sentence's arcs.
#[derive(Default)]
pub struct Room {
    dependents: Vec<f32>,
    heads: Vec<f32>,
    along: Vec<f32>,
    pub scores: Vec<f32>,
    d_along: Vec<f32>,
    d_dependents: Vec<f32>,
    d_heads: Vec<f32>,
}

/// Scores every head for every token: a row a dependent, the root last.
pub fn arcs(p: &Params, tape: &Tape, sentence: Range<usize>, room: &mut Room) {
    let n = sentence.len();
    room.dependents.clear();
    room.heads.clear();
    for i in sentence.clone() {
        let out = &tape.out[i * OUT..];
        room.dependents
            .extend_from_slice(&out[AS_DEPENDENT..AS_DEPENDENT + ARC]);
        room.heads.extend_from_slice(&out[AS_HEAD..AS_HEAD + ARC]);
    }
    room.heads.extend_from_slice(&p.root.w[..ARC]);
    room.along.resize(n * DISTANCES, 0.0);
    let size = (n, ARC, DISTANCES);
    multiply(
        &mut room.along,
        (&room.dependents, false),
        (&p.far.w, true),
        size,
        0.0,
    );
    room.scores.resize(n * (n + 1), 0.0);
    let size = (n, ARC, n + 1);
    multiply(
        &mut room.scores,
        (&room.dependents, false),
        (&room.heads, true),
        size,
        0.0,
    );
    for i in 0..n {
        let row = &mut room.scores[i * (n + 1)..(i + 1) * (n + 1)];
        for (j, s) in row.iter_mut().enumerate() {
            let far = if j == n { ROOT } else { distance(i, j) };
            let headness = if j == n {
                p.root.w[ARC]
            } else {
                tape.out[(sentence.start + j) * OUT + HEADNESS]
            };
            *s += room.along[i * DISTANCES + far] + p.far_bias.w[far] + headness;
        }
        row[i] = f32::NEG_INFINITY;
    }
}

/// Turns scores into the gradient of the logarithmic loss, in place; returns the loss.
fn softmax(scores: &mut [f32], gold: usize, weight: f32) -> f64 {
    let top = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut sum = 0.0;
    for s in scores.iter_mut() {
        *s = (*s - top).exp();
        sum += *s;
    }
    let loss = -f64::from((scores[gold] / sum).max(1e-30)).ln();
    scores.iter_mut().for_each(|s| *s *= weight / sum);
    scores[gold] -= weight;
    loss
}

/// Adds a sentence's losses and their gradients.
pub fn sentence(
    p: &mut Params,
    tape: &mut Tape,
    at: Range<usize>,
    truth: &Truth,
    weight: f32,
    room: &mut Room,
    sums: &mut Sums,
) {
    if !truth.heads.is_empty() {
        arcs(p, tape, at.clone(), room);
        arc_loss(p, tape, at.clone(), truth, weight, room, sums);
        label_loss(p, tape, at.clone(), truth, weight, sums);
        sums.words += at.len() as f64;
    }
    for (k, i) in at.enumerate() {
        let row = i * OUT;
        if let Some(&tag) = truth.tags.get(k) {
            sums.tags += class_loss(tape, row + TAGS..row + TAGS + Tag::COUNT, tag, weight);
        }
        if let Some(&name) = truth.names.get(k).filter(|n| **n != UNKNOWN) {
            sums.named += 1.0;
            sums.names += class_loss(tape, row + NAME..row + NAME + NAMES, name, weight);
        }
    }
}

// The loss of classes that the last layer scores directly.
fn class_loss(tape: &mut Tape, range: Range<usize>, gold: u8, weight: f32) -> f64 {
    tape.d_out[range.clone()].copy_from_slice(&tape.out[range.clone()]);
    softmax(&mut tape.d_out[range], usize::from(gold), weight)
}

fn arc_loss(
    p: &mut Params,
    tape: &mut Tape,
    at: Range<usize>,
    truth: &Truth,
    weight: f32,
    room: &mut Room,
    sums: &mut Sums,
) {
    let n = at.len();
    room.d_along.clear();
    room.d_along.resize(n * DISTANCES, 0.0);
    for i in 0..n {
        let row = &mut room.scores[i * (n + 1)..(i + 1) * (n + 1)];
        sums.arcs += softmax(row, usize::from(truth.heads[i]), weight);
        for (j, &d) in row.iter().enumerate() {
            let far = if j == n { ROOT } else { distance(i, j) };
            room.d_along[i * DISTANCES + far] += d;
            p.far_bias.grad[far] += d;
            if j == n {
                p.root.grad[ARC] += d;
            } else {
                tape.d_out[(at.start + j) * OUT + HEADNESS] += d;
            }
        }
    }
    arc_gradient(p, tape, at, room);
}

// From the scores' gradient, which stands in their place, to the arc space.
fn arc_gradient(p: &mut Params, tape: &mut Tape, at: Range<usize>, room: &mut Room) {
    let n = at.len();
    room.d_dependents.resize(n * ARC, 0.0);
    room.d_heads.resize((n + 1) * ARC, 0.0);
    let g = (&room.scores[..], false);
    multiply(
        &mut room.d_dependents,
        g,
        (&room.heads, false),
        (n, n + 1, ARC),
        0.0,
    );
    let along = (&room.d_along[..], false);
    multiply(
        &mut room.d_dependents,
        along,
        (&p.far.w, false),
        (n, DISTANCES, ARC),
        1.0,
    );
    let dependents = (&room.dependents[..], false);
    multiply(
        &mut room.d_heads,
        (&room.scores, true),
        dependents,
        (n + 1, n, ARC),
        0.0,
    );
    let size = (DISTANCES, n, ARC);
    multiply(
        &mut p.far.grad,
        (&room.d_along, true),
        dependents,
        size,
        1.0,
    );
    for i in 0..n {
        let out = &mut tape.d_out[(at.start + i) * OUT..];
        add(
            &mut out[AS_DEPENDENT..AS_DEPENDENT + ARC],
            &room.d_dependents[i * ARC..][..ARC],
        );
        add(
            &mut out[AS_HEAD..AS_HEAD + ARC],
            &room.d_heads[i * ARC..][..ARC],
        );
    }
    add(&mut p.root.grad[..ARC], &room.d_heads[n * ARC..][..ARC]);
}

/// Returns the relation layer of an arc, before its rectifier.
pub fn label_input(
    p: &Params,
    tape: &Tape,
    at: &Range<usize>,
    i: usize,
    head: usize,
) -> [f32; LABEL] {
    let mut x = [0f32; LABEL];
    let n = at.len();
    let own = (at.start + i) * OUT + LABEL_DEPENDENT;
    add(&mut x, &tape.out[own..own + LABEL]);
    if head == n {
        add(&mut x, &p.label_root.w);
        add(&mut x, p.label_far.row(ROOT));
    } else {
        let other = (at.start + head) * OUT + LABEL_HEAD;
        add(&mut x, &tape.out[other..other + LABEL]);
        add(&mut x, p.label_far.row(distance(i, head)));
    }
    x
}

fn label_loss(
    p: &mut Params,
    tape: &mut Tape,
    at: Range<usize>,
    truth: &Truth,
    weight: f32,
    sums: &mut Sums,
) {
    let n = at.len();
    let mut hidden = vec![0f32; n * LABEL];
    for i in 0..n {
        let x = label_input(p, tape, &at, i, usize::from(truth.heads[i]));
        for (h, x) in hidden[i * LABEL..].iter_mut().zip(x) {
            *h = x.max(0.0);
        }
    }
    let mut scores = Vec::with_capacity(n * RELS);
    (0..n).for_each(|_| scores.extend_from_slice(&p.rels_bias.w));
    let size = (n, LABEL, RELS);
    multiply(&mut scores, (&hidden, false), (&p.rels.w, false), size, 1.0);
    for (i, row) in scores.chunks_exact_mut(RELS).enumerate() {
        sums.rels += softmax(row, usize::from(truth.rels[i]), weight);
        add(&mut p.rels_bias.grad, row);
    }
    let size = (LABEL, n, RELS);
    multiply(
        &mut p.rels.grad,
        (&hidden, true),
        (&scores, false),
        size,
        1.0,
    );
    let mut d_hidden = vec![0f32; n * LABEL];
    multiply(
        &mut d_hidden,
        (&scores, false),
        (&p.rels.w, true),
        (n, RELS, LABEL),
        0.0,
    );
    for i in 0..n {
        let d = &mut d_hidden[i * LABEL..(i + 1) * LABEL];
        for (d, h) in d.iter_mut().zip(&hidden[i * LABEL..]) {
            if *h <= 0.0 {
                *d = 0.0;
            }
        }
        let head = usize::from(truth.heads[i]);
        let own = (at.start + i) * OUT + LABEL_DEPENDENT;
        add(&mut tape.d_out[own..own + LABEL], d);
        if head == n {
            add(&mut p.label_root.grad, d);
            p.label_far.add(ROOT, d);
        } else {
            let other = (at.start + head) * OUT + LABEL_HEAD;
            add(&mut tape.d_out[other..other + LABEL], d);
            p.label_far.add(distance(i, head), d);
        }
    }
}

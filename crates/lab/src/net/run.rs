//! The network forwards and backwards over a batch of sentences.

use super::params::{Block, Params};
use super::tensor::{Weights, multiply};
use crate::dice::Dice;
use detente_reading::learn::shape::{BLOCKS, GATES, HALF, OUT, REACH, WIDTH};
use detente_reading::learn::{Atom, step};
use std::ops::Range;

/// What one pass leaves for the way back.
#[derive(Default)]
pub struct Tape {
    pub atoms: Vec<Atom>,
    pub sentences: Vec<Range<usize>>,
    /// States of the tokens, after all blocks.
    pub h: Vec<f32>,
    norms: Vec<Norm>,
    blocks: Vec<Pass>,
    /// Output of the last layer, tokens × OUT.
    pub out: Vec<f32>,
    /// Its gradient, filled by the losses.
    pub d_out: Vec<f32>,
    d_h: Vec<f32>,
    scratch: [Vec<f32>; 3],
}

#[derive(Default)]
struct Norm {
    /// Normed, with dropout.
    u: Vec<f32>,
    /// Normed, without.
    x: Vec<f32>,
    mask: Vec<f32>,
    inverse: Vec<f32>,
}

#[derive(Default)]
struct Pass {
    wide: Vec<f32>,
    /// Kept share, new content, gate before its sigmoid.
    z: Vec<f32>,
    gate: Vec<f32>,
    state: Vec<f32>,
    y: Vec<f32>,
}

/// How steeply [`step`] rises where it has a value.
fn slope(value: f32) -> f32 {
    0.25 * (2.0 * value.min(1.0 - value)).max(0.0).sqrt()
}

impl Tape {
    /// Returns how many tokens the batch has.
    pub fn len(&self) -> usize {
        self.atoms.len()
    }

    /// Runs forwards; `drop` is the share of states left out, 0 when not learning.
    pub fn forward(&mut self, p: &Params, drop: f32, dice: &mut Dice) {
        let t = self.len();
        self.norms.resize_with(BLOCKS + 1, Norm::default);
        self.blocks.resize_with(BLOCKS, Pass::default);
        self.h.clear();
        self.h.resize(t * WIDTH, 0.0);
        for (atom, h) in self.atoms.iter().zip(self.h.chunks_exact_mut(WIDTH)) {
            for (table, row) in rows(p, atom) {
                add(h, table.row(row));
            }
        }
        for (b, &reach) in REACH.iter().enumerate() {
            self.norms[b].forward(&self.h, drop, dice);
            let (u, pass) = (&self.norms[b].u, &mut self.blocks[b]);
            pass.forward(&p.blocks[b], u, reach, &self.sentences);
            multiply(
                &mut self.h,
                (&pass.y, false),
                (&p.blocks[b].out.w, false),
                (t, WIDTH, WIDTH),
                1.0,
            );
            (self.h.chunks_exact_mut(WIDTH)).for_each(|h| add(h, &p.blocks[b].out_bias.w));
        }
        let norm = &mut self.norms[BLOCKS];
        norm.forward(&self.h, drop, dice);
        spread(&mut self.out, &p.last_bias.w, t);
        let size = (t, WIDTH, OUT);
        multiply(
            &mut self.out,
            (&norm.u, false),
            (&p.last.w, false),
            size,
            1.0,
        );
        self.d_out.clear();
        self.d_out.resize(t * OUT, 0.0);
    }

    /// Returns the normed input of a block, or of the last layer.
    pub fn normed(&self, layer: usize) -> &[f32] {
        &self.norms[layer].x
    }

    /// Returns what a block lets out.
    pub fn let_out(&self, block: usize) -> &[f32] {
        &self.blocks[block].y
    }

    /// Runs backwards from the gradient of the last layer's output.
    pub fn backward(&mut self, p: &mut Params) {
        let t = self.len();
        let [du, dz, dy] = &mut self.scratch;
        self.d_h.clear();
        self.d_h.resize(t * WIDTH, 0.0);
        let u = &self.norms[BLOCKS].u;
        gradient(&mut p.last, u, &self.d_out, t);
        bias(&mut p.last_bias, &self.d_out);
        du.resize(t * WIDTH, 0.0);
        multiply(
            du,
            (&self.d_out, false),
            (&p.last.w, true),
            (t, OUT, WIDTH),
            0.0,
        );
        self.norms[BLOCKS].backward(du, &mut self.d_h);
        for b in (0..BLOCKS).rev() {
            let (block, pass) = (&mut p.blocks[b], &self.blocks[b]);
            gradient(&mut block.out, &pass.y, &self.d_h, t);
            bias(&mut block.out_bias, &self.d_h);
            dy.resize(t * WIDTH, 0.0);
            let size = (t, WIDTH, WIDTH);
            multiply(dy, (&self.d_h, false), (&block.out.w, true), size, 0.0);
            pass.backward(dy, dz, &self.sentences);
            let wide = if REACH[b] > 0 {
                &pass.wide
            } else {
                &self.norms[b].u
            };
            gradient(&mut block.into, wide, dz, t);
            bias(&mut block.into_bias, dz);
            let inputs = block.into.rows;
            dy.resize(t * inputs, 0.0);
            multiply(
                dy,
                (dz, false),
                (&block.into.w, true),
                (t, GATES, inputs),
                0.0,
            );
            du.clear();
            du.resize(t * WIDTH, 0.0);
            narrow(du, dy, REACH[b], &self.sentences);
            self.norms[b].backward(du, &mut self.d_h);
        }
        for (i, atom) in self.atoms.iter().enumerate() {
            let d = &self.d_h[i * WIDTH..(i + 1) * WIDTH];
            p.words.add(usize::from(atom.word), d);
            p.clusters.add(usize::from(atom.cluster), d);
            p.shapes.add(usize::from(atom.shape), d);
            for (table, &row) in p.parts.iter_mut().zip(&atom.parts) {
                table.add(usize::from(row), d);
            }
        }
    }
}

fn rows<'p>(p: &'p Params, atom: &Atom) -> [(&'p Weights, usize); 7] {
    [
        (&p.words, usize::from(atom.word)),
        (&p.clusters, usize::from(atom.cluster)),
        (&p.shapes, usize::from(atom.shape)),
        (&p.parts[0], usize::from(atom.parts[0])),
        (&p.parts[1], usize::from(atom.parts[1])),
        (&p.parts[2], usize::from(atom.parts[2])),
        (&p.parts[3], usize::from(atom.parts[3])),
    ]
}

pub fn add(to: &mut [f32], what: &[f32]) {
    for (a, b) in to.iter_mut().zip(what) {
        *a += b;
    }
}

fn spread(out: &mut Vec<f32>, bias: &[f32], tokens: usize) {
    out.clear();
    (0..tokens).for_each(|_| out.extend_from_slice(bias));
}

fn gradient(weights: &mut Weights, input: &[f32], d_output: &[f32], tokens: usize) {
    let size = (weights.rows, tokens, weights.cols);
    multiply(
        &mut weights.grad,
        (input, true),
        (d_output, false),
        size,
        1.0,
    );
}

fn bias(weights: &mut Weights, d_output: &[f32]) {
    for row in d_output.chunks_exact(weights.cols) {
        add(&mut weights.grad, row);
    }
}

// Each token's neighbours beside it; nothing beyond the sentence.
fn widen(wide: &mut Vec<f32>, u: &[f32], reach: usize, sentences: &[Range<usize>]) {
    let columns = (1 + 2 * reach) * WIDTH;
    wide.clear();
    wide.resize(u.len() / WIDTH * columns, 0.0);
    for sentence in sentences {
        for i in sentence.clone() {
            for k in 0..=2 * reach {
                if let Some(j) = (i + k).checked_sub(reach).filter(|j| sentence.contains(j)) {
                    wide[i * columns + k * WIDTH..][..WIDTH]
                        .copy_from_slice(&u[j * WIDTH..][..WIDTH]);
                }
            }
        }
    }
}

fn narrow(du: &mut [f32], wide: &[f32], reach: usize, sentences: &[Range<usize>]) {
    let columns = (1 + 2 * reach) * WIDTH;
    for sentence in sentences {
        for i in sentence.clone() {
            for k in 0..=2 * reach {
                if let Some(j) = (i + k).checked_sub(reach).filter(|j| sentence.contains(j)) {
                    add(
                        &mut du[j * WIDTH..][..WIDTH],
                        &wide[i * columns + k * WIDTH..][..WIDTH],
                    );
                }
            }
        }
    }
}

impl Norm {
    fn forward(&mut self, h: &[f32], drop: f32, dice: &mut Dice) {
        self.x.clear();
        self.inverse.clear();
        for row in h.chunks_exact(WIDTH) {
            let square = row.iter().map(|x| x * x).sum::<f32>() / WIDTH as f32;
            let inverse = 1.0 / (square + 1e-5).sqrt();
            self.inverse.push(inverse);
            self.x.extend(row.iter().map(|x| x * inverse));
        }
        self.u.clone_from(&self.x);
        self.mask.clear();
        if drop > 0.0 {
            let kept = 1.0 / (1.0 - drop);
            let line = (drop * 65536.0) as u32;
            while self.mask.len() < self.x.len() {
                let mut bits = dice.bits();
                for _ in 0..4 {
                    let out = (bits as u32 & 0xffff) < line;
                    self.mask.push(if out { 0.0 } else { kept });
                    bits >>= 16;
                }
            }
            for (u, m) in self.u.iter_mut().zip(&self.mask) {
                *u *= m;
            }
        }
    }

    fn backward(&self, du: &mut [f32], d_h: &mut [f32]) {
        if !self.mask.is_empty() {
            for (d, m) in du.iter_mut().zip(&self.mask) {
                *d *= m;
            }
        }
        let rows = du.chunks_exact(WIDTH).zip(self.x.chunks_exact(WIDTH));
        for ((d, x), (inverse, h)) in rows.zip(self.inverse.iter().zip(d_h.chunks_exact_mut(WIDTH)))
        {
            let along = d.iter().zip(x).map(|(d, x)| d * x).sum::<f32>() / WIDTH as f32;
            for i in 0..WIDTH {
                h[i] += inverse * (d[i] - x[i] * along);
            }
        }
    }
}

impl Pass {
    fn forward(&mut self, block: &Block, u: &[f32], reach: usize, sentences: &[Range<usize>]) {
        let t = u.len() / WIDTH;
        let input = if reach > 0 {
            widen(&mut self.wide, u, reach, sentences);
            &self.wide
        } else {
            u
        };
        spread(&mut self.z, &block.into_bias.w, t);
        let size = (t, block.into.rows, GATES);
        multiply(
            &mut self.z,
            (input, false),
            (&block.into.w, false),
            size,
            1.0,
        );
        self.gate.clear();
        self.state.resize(t * WIDTH, 0.0);
        self.y.resize(t * WIDTH, 0.0);
        for z in self.z.chunks_exact_mut(GATES) {
            z[..WIDTH].iter_mut().for_each(|x| *x = step(*x));
            self.gate.extend(z[2 * WIDTH..].iter().map(|x| step(*x)));
        }
        for sentence in sentences {
            let mut last = [0f32; WIDTH];
            for i in sentence.clone() {
                recur(&self.z[i * GATES..], &mut last, 0..HALF);
                self.state[i * WIDTH..][..HALF].copy_from_slice(&last[..HALF]);
            }
            for i in sentence.clone().rev() {
                recur(&self.z[i * GATES..], &mut last, HALF..WIDTH);
                self.state[i * WIDTH + HALF..][..HALF].copy_from_slice(&last[HALF..]);
            }
        }
        for i in 0..t {
            let (z, gate) = (&self.z[i * GATES + 2 * WIDTH..], &self.gate[i * WIDTH..]);
            let (r, y) = (&self.state[i * WIDTH..], &mut self.y[i * WIDTH..]);
            for k in 0..WIDTH {
                y[k] = r[k] * z[k] * gate[k];
            }
        }
    }

    fn backward(&self, dy: &[f32], dz: &mut Vec<f32>, sentences: &[Range<usize>]) {
        let t = dy.len() / WIDTH;
        dz.resize(t * GATES, 0.0);
        // Through the gate; the state's gradient waits where the kept share's will stand.
        for i in 0..t {
            let (z, gate) = (&self.z[i * GATES + 2 * WIDTH..], &self.gate[i * WIDTH..]);
            let (r, d) = (&self.state[i * WIDTH..], &dy[i * WIDTH..]);
            let out = &mut dz[i * GATES..(i + 1) * GATES];
            for k in 0..WIDTH {
                out[k] = d[k] * z[k] * gate[k];
                out[2 * WIDTH + k] = d[k] * r[k] * (gate[k] + z[k] * slope(gate[k]));
            }
        }
        for sentence in sentences {
            let mut carried = [0f32; WIDTH];
            for i in sentence.clone().rev() {
                let before = (i > sentence.start).then(|| &self.state[(i - 1) * WIDTH..]);
                let (z, dz) = (&self.z[i * GATES..], &mut dz[i * GATES..]);
                unrecur(z, before, dz, &mut carried, 0..HALF);
            }
            for i in sentence.clone() {
                let before = (i + 1 < sentence.end).then(|| &self.state[(i + 1) * WIDTH..]);
                let (z, dz) = (&self.z[i * GATES..], &mut dz[i * GATES..]);
                unrecur(z, before, dz, &mut carried, HALF..WIDTH);
            }
        }
    }
}

fn recur(z: &[f32], last: &mut [f32; WIDTH], lanes: Range<usize>) {
    for k in lanes {
        let (keep, new) = (z[k], z[WIDTH + k]);
        last[k] = keep * (last[k] - new) + new;
    }
}

fn unrecur(
    z: &[f32],
    before: Option<&[f32]>,
    dz: &mut [f32],
    carried: &mut [f32; WIDTH],
    lanes: Range<usize>,
) {
    for k in lanes {
        let (keep, new) = (z[k], z[WIDTH + k]);
        let d = dz[k] + carried[k];
        carried[k] = d * keep;
        dz[WIDTH + k] = d * (1.0 - keep);
        dz[k] = d * (before.map_or(0.0, |b| b[k]) - new) * slope(keep);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::net::loss::{Room, Sums, Truth, sentence};

    fn atoms(n: usize) -> Vec<Atom> {
        let atom = |i: usize| Atom {
            word: (i % 5) as u16,
            cluster: (i % 3) as u16,
            shape: i as u16,
            parts: [i as u16, 7, 9, 11],
        };
        (0..n).map(atom).collect()
    }

    fn total(p: &mut Params, learn: bool) -> f64 {
        let mut tape = Tape {
            atoms: atoms(9),
            sentences: vec![0..4, 4..9],
            ..Tape::default()
        };
        tape.forward(p, 0.0, &mut Dice::new(1));
        let (mut sums, mut room) = (Sums::default(), Room::default());
        let truths = [[1u16, 4, 1, 2].to_vec(), [1, 5, 1, 2, 3].to_vec()];
        for (at, heads) in [0..4, 4..9].into_iter().zip(truths) {
            let truth = Truth {
                rels: (0..heads.len() as u8).collect(),
                tags: (3..3 + heads.len() as u8).collect(),
                names: vec![1; heads.len()],
                heads,
            };
            sentence(p, &mut tape, at, &truth, 1.0, &mut room, &mut sums);
        }
        if learn {
            tape.backward(p);
        }
        sums.arcs + sums.rels + sums.tags + sums.names
    }

    #[test]
    fn gradients_are_what_small_steps_show() {
        let mut p = Params::new(6, 4, &mut Dice::new(3));
        total(&mut p, true);
        let gradients: Vec<Vec<f32>> = p.all().iter().map(|w| w.grad.clone()).collect();
        for (m, gradient) in gradients.iter().enumerate() {
            // The three steepest weights of each matrix: small ones drown in rounding.
            let mut order: Vec<usize> = (0..gradient.len()).collect();
            order.sort_by(|a, b| gradient[*b].abs().total_cmp(&gradient[*a].abs()));
            for &at in order.iter().take(3) {
                let mut loss = |by: f32| {
                    p.all()[m].w[at] += by;
                    let loss = total(&mut p, false);
                    p.all()[m].w[at] -= by;
                    loss
                };
                let shown = (loss(0.002) - loss(-0.002)) / 0.004;
                let told = f64::from(gradient[at]);
                let near = 0.03 * told.abs().max(0.05);
                assert!(
                    (shown - told).abs() < near,
                    "matrix {m}, {at}: {shown} against {told}"
                );
            }
        }
    }
}

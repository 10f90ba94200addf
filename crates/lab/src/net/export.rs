//! Weights in floating point → the network that is shipped, in eight bits.

use super::loss::label_input;
use super::params::Params;
use super::run::Tape;
use super::teach::Lesson;
use crate::dice::Dice;
use detente_reading::learn::shape::{
    ALONG, ARC, AS_DEPENDENT, BLOCKS, DISTANCES, HEADNESS, OUT, ROOT, WIDE_OUT, WIDTH,
};
use detente_reading::learn::{Block, Dense, Forms, Grid, Net, Table};

/// Of so many values one may be cut off at the end of its grid.
const CUT: usize = 4000;

/// Makes the shipped network; `sample` shows how large its values get.
pub fn export(p: &Params, forms: Forms, sample: &[Lesson]) -> Net {
    let mut tape = Tape::default();
    for lesson in sample {
        let from = tape.atoms.len();
        tape.atoms.extend_from_slice(&lesson.atoms);
        tape.sentences.push(from..tape.atoms.len());
    }
    tape.forward(p, 0.0, &mut Dice::new(1));
    let mut hidden = Vec::new();
    for (at, lesson) in tape.sentences.iter().zip(sample) {
        for (i, &head) in lesson.truth.heads.iter().enumerate() {
            let x = label_input(p, &tape, at, i, usize::from(head));
            hidden.extend(x.map(|x| x.max(0.0)));
        }
    }
    let blocks = (0..BLOCKS).map(|b| Block {
        into: Dense::new(
            &p.blocks[b].into.w,
            &p.blocks[b].into_bias.w,
            Grid::signed(reach(tape.normed(b))),
        ),
        out: Dense::new(
            &p.blocks[b].out.w,
            &p.blocks[b].out_bias.w,
            Grid::signed(reach(tape.let_out(b))),
        ),
    });
    let (last, bias) = last(p);
    let tables = [&p.words, &p.clusters, &p.shapes]
        .into_iter()
        .chain(&p.parts);
    Net {
        forms,
        tables: tables.map(|t| Table::new(&t.w)).collect(),
        blocks: blocks.collect(),
        last: Dense::new(&last, &bias, Grid::signed(reach(tape.normed(BLOCKS)))),
        label_root: p.label_root.w.clone(),
        label_far: p.label_far.w.clone(),
        rels: Dense::new(&p.rels.w, &p.rels_bias.w, Grid::positive(reach(&hidden))),
    }
}

// The size that all but a few values stay below.
fn reach(values: &[f32]) -> f32 {
    let mut sizes: Vec<f32> = values.iter().map(|x| x.abs()).collect();
    let at = sizes.len().saturating_sub(1 + sizes.len() / CUT);
    sizes.sort_unstable_by(f32::total_cmp);
    sizes.get(at).copied().unwrap_or(1.0).max(1e-3)
}

// What training computes from the arc space becomes outputs of their own: how
// much a token likes each distance, and the root.
fn last(p: &Params) -> (Vec<f32>, Vec<f32>) {
    let rows = p.last.w.chunks_exact(OUT).chain([&p.last_bias.w[..]]);
    let mut all = Vec::with_capacity((WIDTH + 1) * WIDE_OUT);
    for row in rows {
        let mut out = [0f32; WIDE_OUT];
        out[..=HEADNESS].copy_from_slice(&row[..=HEADNESS]);
        for d in 0..DISTANCES {
            let along = |to: &[f32]| -> f32 {
                let dependent = &row[AS_DEPENDENT..AS_DEPENDENT + ARC];
                dependent.iter().zip(to).map(|(x, y)| x * y).sum()
            };
            out[ALONG + d] = along(p.far.row(d));
            if d == ROOT {
                out[ALONG + d] += along(&p.root.w[..ARC]);
            }
        }
        all.extend_from_slice(&out);
    }
    let mut bias = all.split_off(WIDTH * WIDE_OUT);
    for (b, far) in bias[ALONG..].iter_mut().zip(&p.far_bias.w) {
        *b += far;
    }
    bias[ALONG + ROOT] += p.root.w[ARC];
    (all, bias)
}

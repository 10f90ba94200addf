//! The network forwards, over the tokens of several sentences at once.

use super::dense::{Dense, Grid, ROWS};
use super::forms::{Atom, Forms};
use super::isa::{Isa, Job};
use super::shape::{
    ALONG, ARC, AS_DEPENDENT, AS_HEAD, BLOCKS, DISTANCES, GATES, HALF, HEADNESS, LABEL,
    LABEL_DEPENDENT, LABEL_HEAD, NAME, NAMES, REACH, RELS, ROOT, TAGS, WIDE_OUT, WIDTH, distance,
};
use super::tree::{self, best_tree, greatest, top};
use crate::{Rel, Tag};
use std::ops::Range;

/// The longest sentence the network reads.
pub const LONGEST: usize = 400;

// Classes of distance, from a dependent LONGEST tokens behind to one as far before.
static FAR: [u8; 2 * LONGEST] = {
    let mut far = [0; 2 * LONGEST];
    let mut at = 0;
    while at < far.len() {
        far[at] = distance(LONGEST, at) as u8;
        at += 1;
    }
    far
};

/// A table of vectors in eight bits, each on a scale of its own.
#[derive(Debug, Clone, Default)]
pub struct Table {
    pub(super) rows: Vec<i8>,
    pub(super) scales: Vec<f32>,
}

impl Table {
    /// Makes a table from vectors of the network's width.
    pub fn new(rows: &[f32]) -> Table {
        let mut table = Table::default();
        for row in rows.chunks_exact(WIDTH) {
            let most = row.iter().fold(0f32, |m, x| m.max(x.abs()));
            let scale = most.max(1e-8) / 127.0;
            table.scales.push(scale);
            (table.rows).extend(
                row.iter()
                    .map(|x| (x / scale).round().clamp(-127.0, 127.0) as i8),
            );
        }
        table
    }

    #[inline(always)]
    fn add(&self, row: u16, to: &mut [f32; WIDTH]) {
        let row = usize::from(row).min(self.scales.len().saturating_sub(1));
        if let (Some(values), Some(&scale)) = (
            self.rows.get(row * WIDTH..(row + 1) * WIDTH),
            self.scales.get(row),
        ) {
            for (h, x) in to.iter_mut().zip(values) {
                *h += f32::from(*x) * scale;
            }
        }
    }
}

/// One recurrent block.
#[derive(Debug, Clone, Default)]
pub struct Block {
    /// State → kept share, new content, gate.
    pub into: Dense,
    /// What the block adds to the state.
    pub out: Dense,
}

/// The network.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct Net {
    pub forms: Forms,
    /// Words, clusters, shapes, then the word parts.
    pub tables: Vec<Table>,
    pub blocks: Vec<Block>,
    pub last: Dense,
    pub label_root: Vec<f32>,
    pub label_far: Vec<f32>,
    pub rels: Dense,
}

/// What the network says of a token.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[allow(missing_docs)]
pub struct Word {
    pub tag: Tag,
    /// Number of the head in its sentence; its own for the root.
    pub head: u16,
    pub rel: Rel,
    /// By how much the head is preferred to the next best.
    pub margin: f32,
    /// Label of a name token.
    pub name: u8,
}

/// Room that is used again from batch to batch.
#[derive(Debug, Default, Clone)]
pub struct Work {
    /// The words of the batch, sentence after sentence.
    pub atoms: Vec<Atom>,
    /// The sentences, as ranges of `atoms`.
    pub sentences: Vec<Range<usize>>,
    /// What was found, one a word.
    pub words: Vec<Word>,
    // Rows of the batch: an empty one before each sentence, so that neighbours do not touch.
    rows: Vec<Range<usize>>,
    h: Vec<f32>,
    bytes: Vec<u8>,
    inner: Vec<u8>,
    z: Vec<f32>,
    out: Vec<f32>,
    turned: Vec<f32>,
    scores: Vec<f32>,
    heads: Vec<u16>,
    tree: tree::Room,
}

impl Net {
    /// Runs over the sentences that stand in `work` and leaves what it finds there.
    pub fn run(&self, work: &mut Work) {
        work.words.clear();
        work.words.resize(work.atoms.len(), Word::default());
        let whole = work.sentences.iter().all(|s| s.len() <= LONGEST);
        if self.blocks.len() == BLOCKS && !work.atoms.is_empty() && whole {
            super::isa::run(Reading { net: self, work });
        }
    }
}

struct Reading<'a> {
    net: &'a Net,
    work: &'a mut Work,
}

impl Job for Reading<'_> {
    type Out = ();

    #[inline(always)]
    fn run<I: Isa>(self, isa: I) {
        let Reading { net, work } = self;
        lay_out(work);
        embed(net, work);
        for (b, block) in net.blocks.iter().enumerate() {
            norm(&work.h, block.into.grid(), &mut work.bytes);
            let from = (1 - REACH[b].min(1)) * WIDTH;
            block
                .into
                .run(isa, &work.bytes[from..], WIDTH, &mut work.z, false);
            recur(&work.z, &work.rows, block.out.grid(), &mut work.inner);
            block.out.run(isa, &work.inner, WIDTH, &mut work.h, true);
        }
        norm(&work.h, net.last.grid(), &mut work.bytes);
        net.last
            .run(isa, &work.bytes[WIDTH..], WIDTH, &mut work.out, false);
        for s in 0..work.sentences.len() {
            heads(work, s);
        }
        relations(net, isa, work);
        classes(work);
    }
}

// Gives every sentence its rows, filled up to a whole number of tiles.
fn lay_out(work: &mut Work) {
    work.rows.clear();
    let mut next = 1;
    for sentence in &work.sentences {
        work.rows.push(next..next + sentence.len());
        next += sentence.len() + 1;
    }
    let rows = next.next_multiple_of(ROWS);
    work.h.clear();
    work.h.resize(rows * WIDTH, 0.0);
    work.z.resize(rows * GATES, 0.0);
    work.out.resize(rows * WIDE_OUT, 0.0);
    // One row more on either side: a row's neighbours are read with it.
    work.bytes.clear();
    work.bytes.resize((rows + 2) * WIDTH, 64);
    work.inner.clear();
    work.inner.resize(rows * WIDTH, 64);
}

#[inline(always)]
fn embed(net: &Net, work: &mut Work) {
    let [words, clusters, shapes, parts @ ..] = &net.tables[..] else {
        return;
    };
    for (sentence, rows) in work.sentences.iter().zip(&work.rows) {
        for (atom, row) in work.atoms[sentence.clone()].iter().zip(rows.clone()) {
            let mut h = [0f32; WIDTH];
            words.add(atom.word, &mut h);
            clusters.add(atom.cluster, &mut h);
            shapes.add(atom.shape, &mut h);
            for (table, &part) in parts.iter().zip(&atom.parts) {
                table.add(part, &mut h);
            }
            work.h[row * WIDTH..][..WIDTH].copy_from_slice(&h);
        }
    }
}

// Each state at length one (Zhang & Sennrich 2019), as bytes; empty rows stay empty.
#[inline(always)]
fn norm(h: &[f32], grid: Grid, bytes: &mut [u8]) {
    let rows = h
        .chunks_exact(WIDTH)
        .zip(bytes[WIDTH..].chunks_exact_mut(WIDTH));
    for (h, bytes) in rows {
        let mut sums = [0f32; 16];
        for part in h.chunks_exact(16) {
            for k in 0..16 {
                sums[k] += part[k] * part[k];
            }
        }
        let square = sums.iter().sum::<f32>() / WIDTH as f32;
        let inverse = 1.0 / (square + 1e-5).sqrt();
        for (byte, x) in bytes.iter_mut().zip(h) {
            *byte = grid.byte(x * inverse);
        }
    }
}

/// A smooth step from nothing to one between -4 and 4: the sigmoid's place
/// without its division.
#[inline(always)]
pub fn step(x: f32) -> f32 {
    let t = (x * 0.25).clamp(-1.0, 1.0);
    0.5 + t * (1.0 - 0.5 * t.abs())
}

#[inline(always)]
fn recur(z: &[f32], sentences: &[Range<usize>], grid: Grid, out: &mut [u8]) {
    for rows in sentences {
        let mut state = [0f32; HALF];
        for row in rows.clone() {
            lanes::<0>(
                &z[row * GATES..][..GATES],
                &mut state,
                grid,
                &mut out[row * WIDTH..][..WIDTH],
            );
        }
        let mut state = [0f32; HALF];
        for row in rows.clone().rev() {
            lanes::<HALF>(
                &z[row * GATES..][..GATES],
                &mut state,
                grid,
                &mut out[row * WIDTH..][..WIDTH],
            );
        }
    }
}

#[inline(always)]
fn lanes<const FROM: usize>(z: &[f32], state: &mut [f32; HALF], grid: Grid, out: &mut [u8]) {
    let keep = &z[FROM..FROM + HALF];
    let new = &z[WIDTH + FROM..WIDTH + FROM + HALF];
    let gate = &z[2 * WIDTH + FROM..2 * WIDTH + FROM + HALF];
    let out = &mut out[FROM..FROM + HALF];
    for k in 0..HALF {
        state[k] = step(keep[k]) * (state[k] - new[k]) + new[k];
        out[k] = grid.byte(state[k] * gate[k] * step(gate[k]));
    }
}

// Scores of all arcs of a sentence, and the best tree.
#[inline(always)]
fn heads(work: &mut Work, s: usize) {
    let (rows, sentence) = (work.rows[s].clone(), work.sentences[s].clone());
    let n = rows.len();
    // Heads as columns, so that one row of scores is a sum of rows.
    let wide = n.next_multiple_of(16);
    work.turned.clear();
    work.turned.resize((ARC + 1) * wide, 0.0);
    for (j, row) in rows.clone().enumerate() {
        let out = &work.out[row * WIDE_OUT..][..WIDE_OUT];
        for k in 0..ARC {
            work.turned[k * wide + j] = out[AS_HEAD + k];
        }
        work.turned[ARC * wide + j] = out[HEADNESS];
    }
    work.scores.clear();
    for (i, row) in rows.clone().enumerate() {
        let out = &work.out[row * WIDE_OUT..][..WIDE_OUT];
        let dependent = &out[AS_DEPENDENT..AS_DEPENDENT + ARC];
        let along = &out[ALONG..ALONG + DISTANCES];
        let from = work.scores.len();
        for block in (0..n).step_by(16) {
            let mut sums = [0f32; 16];
            sums.copy_from_slice(&work.turned[ARC * wide + block..][..16]);
            for (k, &x) in dependent.iter().enumerate() {
                let column = &work.turned[k * wide + block..][..16];
                for l in 0..16 {
                    sums[l] += x * column[l];
                }
            }
            work.scores.extend_from_slice(&sums[..(n - block).min(16)]);
        }
        let far = &FAR[LONGEST - i..LONGEST - i + n];
        for (score, &class) in work.scores[from..].iter_mut().zip(far) {
            *score += along[usize::from(class)];
        }
        work.scores[from + i] = f32::NEG_INFINITY;
        work.scores.push(along[ROOT]);
    }
    best_tree(&work.scores, n, &mut work.heads, &mut work.tree);
    for (i, &head) in work.heads.iter().enumerate() {
        let scores = &work.scores[i * (n + 1)..(i + 1) * (n + 1)];
        let chosen = usize::from(head);
        let next = greatest(&scores[..chosen]).max(greatest(&scores[chosen + 1..]));
        let word = &mut work.words[sentence.start + i];
        word.head = if chosen == n { i as u16 } else { head };
        word.margin = if n == 1 {
            f32::MAX
        } else {
            scores[chosen] - next
        };
    }
}

// Relations of the arcs that were chosen, all sentences at once.
#[inline(always)]
fn relations<I: Isa>(net: &Net, isa: I, work: &mut Work) {
    let grid = net.rels.grid();
    let count = work.words.len().next_multiple_of(ROWS);
    work.inner.clear();
    work.inner.resize(count * LABEL, 0);
    for (sentence, rows) in work.sentences.iter().zip(&work.rows) {
        for (i, row) in rows.clone().enumerate() {
            let at = sentence.start + i;
            let head = usize::from(work.words[at].head);
            let own = &work.out[row * WIDE_OUT + LABEL_DEPENDENT..][..LABEL];
            work.words[at].rel = if head == i { Rel::Root } else { Rel::Dep };
            let (other, far) = if head == i {
                (&net.label_root[..LABEL], ROOT)
            } else {
                let other = (rows.start + head) * WIDE_OUT + LABEL_HEAD;
                (&work.out[other..other + LABEL], distance(i, head))
            };
            let far = &net.label_far[far * LABEL..][..LABEL];
            let hidden = &mut work.inner[at * LABEL..][..LABEL];
            for k in 0..LABEL {
                hidden[k] = grid.byte((own[k] + other[k] + far[k]).max(0.0));
            }
        }
    }
    work.z.clear();
    work.z.resize(count * RELS, 0.0);
    net.rels.run(isa, &work.inner, LABEL, &mut work.z, false);
    for (i, word) in work
        .words
        .iter_mut()
        .enumerate()
        .filter(|(_, w)| w.rel != Rel::Root)
    {
        let scores = &mut work.z[i * RELS..][..Rel::COUNT];
        scores[Rel::Root as usize] = f32::NEG_INFINITY;
        word.rel = Rel::nth(top(scores));
    }
}

#[inline(always)]
fn classes(work: &mut Work) {
    for (sentence, rows) in work.sentences.iter().zip(&work.rows) {
        for (at, row) in sentence.clone().zip(rows.clone()) {
            let out = &work.out[row * WIDE_OUT..][..WIDE_OUT];
            work.words[at].tag = Tag::nth(top(&out[TAGS..TAGS + Tag::COUNT]));
            work.words[at].name = top(&out[NAME..NAME + NAMES]) as u8;
        }
    }
}

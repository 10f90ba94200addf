//! Everything the network learns.

use super::tensor::Weights;
use crate::dice::Dice;
use detente_reading::learn::shape::{
    ARC, BLOCKS, DISTANCES, GATES, LABEL, OUT, PART_TABLES, PARTS, REACH, RELS, SHAPES, WIDTH,
};

/// One recurrent block.
#[derive(Clone)]
pub struct Block {
    pub into: Weights,
    pub into_bias: Weights,
    pub out: Weights,
    pub out_bias: Weights,
}

/// The weights of the network.
#[derive(Clone)]
pub struct Params {
    pub words: Weights,
    pub clusters: Weights,
    pub shapes: Weights,
    pub parts: [Weights; PART_TABLES],
    pub blocks: Vec<Block>,
    pub last: Weights,
    pub last_bias: Weights,
    /// What stands for the root as a head, with its headness behind it.
    pub root: Weights,
    /// Directions of the arc space for each class of distance.
    pub far: Weights,
    pub far_bias: Weights,
    /// What stands for the root as a relation's head.
    pub label_root: Weights,
    pub label_far: Weights,
    pub rels: Weights,
    pub rels_bias: Weights,
}

impl Params {
    /// Makes random weights.
    pub fn new(words: usize, clusters: usize, dice: &mut Dice) -> Params {
        let table = |rows: usize, dice: &mut Dice| Weights::table(rows, WIDTH, 0.1, dice);
        let block = |b: usize, dice: &mut Dice| {
            let inputs = (1 + 2 * REACH[b]) * WIDTH;
            let mut into_bias = Weights::new(1, GATES, 0.0, dice);
            // Lanes differ in how long they remember from the start.
            for lane in 0..WIDTH {
                into_bias.w[lane] = 3.0 * (lane % (WIDTH / 2)) as f32 / (WIDTH / 2) as f32 - 0.5;
            }
            Block {
                into: Weights::new(inputs, GATES, (1.0 / inputs as f32).sqrt(), dice),
                into_bias,
                out: Weights::new(WIDTH, WIDTH, 0.5 * (1.0 / WIDTH as f32).sqrt(), dice),
                out_bias: Weights::new(1, WIDTH, 0.0, dice),
            }
        };
        Params {
            words: table(words, dice),
            clusters: table(clusters, dice),
            shapes: table(SHAPES, dice),
            parts: std::array::from_fn(|_| table(PARTS, dice)),
            blocks: (0..BLOCKS).map(|b| block(b, dice)).collect(),
            last: Weights::new(WIDTH, OUT, (1.0 / WIDTH as f32).sqrt(), dice),
            last_bias: Weights::new(1, OUT, 0.0, dice),
            root: Weights::new(1, ARC + 1, 0.1, dice),
            far: Weights::new(DISTANCES, ARC, 0.1, dice),
            far_bias: Weights::new(1, DISTANCES, 0.0, dice),
            label_root: Weights::new(1, LABEL, 0.1, dice),
            label_far: Weights::new(DISTANCES, LABEL, 0.1, dice),
            rels: Weights::new(LABEL, RELS, (1.0 / LABEL as f32).sqrt(), dice),
            rels_bias: Weights::new(1, RELS, 0.0, dice),
        }
    }

    /// Every matrix.
    pub fn all(&mut self) -> Vec<&mut Weights> {
        let mut all = vec![&mut self.words, &mut self.clusters, &mut self.shapes];
        all.extend(self.parts.iter_mut());
        for block in &mut self.blocks {
            all.extend([&mut block.into, &mut block.into_bias]);
            all.extend([&mut block.out, &mut block.out_bias]);
        }
        all.extend([&mut self.last, &mut self.last_bias, &mut self.root]);
        all.extend([&mut self.far, &mut self.far_bias, &mut self.label_root]);
        all.extend([&mut self.label_far, &mut self.rels, &mut self.rels_bias]);
        all
    }

    /// Takes a step with every matrix; gradients longer than `most` are shortened.
    pub fn step(&mut self, rate: f32, most: f64, time: i32) {
        let norm = self.all().iter().map(|w| w.norm()).sum::<f64>().sqrt();
        let scale = if norm > most { most / norm } else { 1.0 };
        for weights in self.all() {
            weights.step(rate, scale as f32, time);
        }
    }
}

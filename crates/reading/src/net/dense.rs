//! A layer of weights in eight bits over inputs in seven, with the products
//! summed exactly, so that every processor gives the same bits.
//!
//! Seven bits, not eight, of input: sums of two products then fit the sixteen
//! bits that AVX2's multiply-add keeps, and all ways to compute agree.

use super::isa::{Isa, Tile};
use crate::model::{Reader, Writer};

/// Lines of outputs that are computed together.
pub(super) const LANES: usize = 16;
/// Rows that are computed together; a batch is filled up to a multiple.
pub const ROWS: usize = 8;

/// What an input byte means: `(byte - zero) · scale`.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Grid {
    /// The size of a step.
    pub scale: f32,
    /// The byte that stands for nothing: 64 where inputs have both signs, else 0.
    pub zero: u8,
}

impl Grid {
    /// Inputs of both signs up to `most` either way.
    pub fn signed(most: f32) -> Grid {
        Grid {
            scale: most / 63.0,
            zero: 64,
        }
    }

    /// Inputs from nothing up to `most`.
    pub fn positive(most: f32) -> Grid {
        Grid {
            scale: most / 127.0,
            zero: 0,
        }
    }

    /// Returns the byte of a value.
    #[inline(always)]
    pub fn byte(self, x: f32) -> u8 {
        // Adding 1.5 · 2^23 rounds to a whole number and leaves it in the last bits.
        const ROUND: f32 = 12_582_912.0;
        let q = x * (1.0 / self.scale) + (f32::from(self.zero) + ROUND);
        q.clamp(ROUND, ROUND + 127.0).to_bits() as u8
    }
}

/// A layer: outputs = inputs · weights + bias.
#[derive(Debug, Clone, Default)]
pub struct Dense {
    inputs: usize,
    outputs: usize,
    grid: Grid,
    /// By sixteen outputs, then four inputs: output by output, its four weights.
    packed: Vec<i8>,
    scales: Vec<f32>,
    biases: Vec<f32>,
    // What a sum of products is worth, and what it starts from.
    worth: Vec<f32>,
    start: Vec<f32>,
}

impl Dense {
    /// Makes a layer from weights (inputs × outputs, row by row), each output on
    /// a scale of its own. `inputs` must be a multiple of four, outputs of sixteen.
    pub fn new(weights: &[f32], bias: &[f32], grid: Grid) -> Dense {
        let outputs = bias.len();
        let inputs = weights.len() / outputs.max(1);
        assert!(inputs.is_multiple_of(4) && outputs.is_multiple_of(LANES));
        let scales: Vec<f32> = (0..outputs)
            .map(|o| {
                let most = (0..inputs).fold(0f32, |m, i| m.max(weights[i * outputs + o].abs()));
                most.max(1e-8) / 127.0
            })
            .collect();
        let mut packed = Vec::with_capacity(inputs * outputs);
        for block in 0..outputs / LANES {
            for four in 0..inputs / 4 {
                for o in block * LANES..(block + 1) * LANES {
                    for i in four * 4..four * 4 + 4 {
                        let w = weights[i * outputs + o] / scales[o];
                        packed.push(w.round().clamp(-127.0, 127.0) as i8);
                    }
                }
            }
        }
        Dense::from_parts(inputs, outputs, grid, packed, scales, bias.to_vec())
    }

    fn from_parts(
        inputs: usize,
        outputs: usize,
        grid: Grid,
        packed: Vec<i8>,
        scales: Vec<f32>,
        biases: Vec<f32>,
    ) -> Dense {
        let worth: Vec<f32> = scales.iter().map(|s| s * grid.scale).collect();
        let start = (0..outputs)
            .map(|o| {
                let block = &packed[o / LANES * LANES * inputs..][..LANES * inputs];
                let own = block
                    .chunks_exact(4 * LANES)
                    .flat_map(|c| &c[o % LANES * 4..][..4]);
                let sum: i32 = own.map(|w| i32::from(*w)).sum();
                biases[o] - worth[o] * (i32::from(grid.zero) * sum) as f32
            })
            .collect();
        Dense {
            inputs,
            outputs,
            grid,
            packed,
            scales,
            biases,
            worth,
            start,
        }
    }

    /// Returns what the layer's input bytes mean.
    pub fn grid(&self) -> Grid {
        self.grid
    }

    /// Returns how many outputs a row has.
    pub fn outputs(&self) -> usize {
        self.outputs
    }

    /// Computes rows of outputs from rows of inputs, `stride` bytes apart (rows
    /// may overlap); `add` adds to what `out` holds. Rows come in eights.
    #[inline(always)]
    pub(super) fn run<I: Isa>(
        &self,
        isa: I,
        input: &[u8],
        stride: usize,
        out: &mut [f32],
        add: bool,
    ) {
        if self.outputs == 0 {
            return;
        }
        let rows = out.len() / self.outputs;
        assert!(rows.is_multiple_of(ROWS));
        assert!(rows == 0 || (rows - 1) * stride + self.inputs <= input.len());
        for row in (0..rows).step_by(ROWS) {
            let input = &input[row * stride..];
            let out = &mut out[row * self.outputs..][..ROWS * self.outputs];
            let mut block = 0;
            while block < self.outputs / LANES {
                let left = self.outputs / LANES - block;
                let at = block * LANES;
                let tile = Tile {
                    input,
                    stride,
                    inputs: self.inputs,
                    weights: &self.packed[at * self.inputs..],
                    worth: &self.worth[at..],
                    start: &self.start[at..],
                    outputs: self.outputs,
                    add,
                };
                match left {
                    1 => isa.tile::<1>(tile, &mut out[at..]),
                    2 => isa.tile::<2>(tile, &mut out[at..]),
                    _ => isa.tile::<3>(tile, &mut out[at..]),
                }
                block += left.min(3);
            }
        }
    }

    pub(crate) fn write(&self, w: &mut Writer) {
        w.number(self.inputs as u64);
        w.number(self.outputs as u64);
        w.number(u64::from(self.grid.zero));
        w.floats(&[self.grid.scale]);
        w.small(&self.packed);
        w.floats(&self.scales);
        w.floats(&self.biases);
    }

    pub(crate) fn read(r: &mut Reader, inputs: usize, outputs: usize) -> Option<Dense> {
        let sizes = (r.number()?, r.number()?);
        if sizes != (inputs as u64, outputs as u64) {
            return None;
        }
        let zero = u8::try_from(r.number()?).ok()?;
        let scale = r.floats(1)?[0];
        let packed = r.small(inputs * outputs)?;
        let (scales, biases) = (r.floats(outputs)?, r.floats(outputs)?);
        let grid = Grid { scale, zero };
        Some(Dense::from_parts(
            inputs, outputs, grid, packed, scales, biases,
        ))
    }
}

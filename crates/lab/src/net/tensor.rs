//! Matrices of weights with their gradients, and the optimiser (Adam, Kingma & Ba 2015).

use crate::dice::Dice;
use ndarray::linalg::general_mat_mul;
use ndarray::{ArrayView2, ArrayViewMut2};

const DECAY: f32 = 0.9;
const DECAY_SQUARED: f32 = 0.98;

/// A matrix of weights, row by row.
#[derive(Clone)]
pub struct Weights {
    pub rows: usize,
    pub cols: usize,
    pub w: Vec<f32>,
    pub grad: Vec<f32>,
    mean: Vec<f32>,
    square: Vec<f32>,
    /// Rows with a gradient, where only a few of many have one at a time.
    touched: Option<Vec<u32>>,
    marked: Vec<bool>,
}

impl Weights {
    /// Makes a matrix of random weights of a spread.
    pub fn new(rows: usize, cols: usize, spread: f32, dice: &mut Dice) -> Weights {
        let size = rows * cols;
        let w = (0..size).map(|_| dice.normal() * spread).collect();
        Weights {
            rows,
            cols,
            w,
            grad: vec![0.0; size],
            mean: vec![0.0; size],
            square: vec![0.0; size],
            touched: None,
            marked: Vec::new(),
        }
    }

    /// Makes a table of which each step touches few rows.
    pub fn table(rows: usize, cols: usize, spread: f32, dice: &mut Dice) -> Weights {
        Weights {
            touched: Some(Vec::new()),
            marked: vec![false; rows],
            ..Weights::new(rows, cols, spread, dice)
        }
    }

    /// Returns a row.
    pub fn row(&self, row: usize) -> &[f32] {
        &self.w[row * self.cols..(row + 1) * self.cols]
    }

    /// Adds to the gradient of a row.
    pub fn add(&mut self, row: usize, gradient: &[f32]) {
        if let Some(touched) = &mut self.touched
            && !std::mem::replace(&mut self.marked[row], true)
        {
            touched.push(row as u32);
        }
        let at = row * self.cols;
        for (g, x) in self.grad[at..at + self.cols].iter_mut().zip(gradient) {
            *g += x;
        }
    }

    /// Returns the sum of the squares of the gradient.
    pub fn norm(&self) -> f64 {
        let sum = |g: &[f32]| g.iter().map(|x| f64::from(*x) * f64::from(*x)).sum::<f64>();
        match &self.touched {
            None => sum(&self.grad),
            Some(rows) => rows
                .iter()
                .map(|&r| sum(&self.grad[r as usize * self.cols..(r as usize + 1) * self.cols]))
                .sum(),
        }
    }

    /// Takes a step against the gradient and clears it.
    pub fn step(&mut self, rate: f32, scale: f32, time: i32) {
        let first = 1.0 / (1.0 - DECAY.powi(time));
        let second = 1.0 / (1.0 - DECAY_SQUARED.powi(time));
        let mut move_range = |from: usize, to: usize| {
            let w = &mut self.w[from..to];
            let g = &mut self.grad[from..to];
            let m = &mut self.mean[from..to];
            let s = &mut self.square[from..to];
            for i in 0..w.len() {
                let x = g[i] * scale;
                m[i] = DECAY * m[i] + (1.0 - DECAY) * x;
                s[i] = DECAY_SQUARED * s[i] + (1.0 - DECAY_SQUARED) * x * x;
                w[i] -= rate * (m[i] * first) / ((s[i] * second).sqrt() + 1e-8);
                g[i] = 0.0;
            }
        };
        match &mut self.touched {
            None => move_range(0, self.rows * self.cols),
            Some(rows) => {
                for &row in rows.iter() {
                    let at = row as usize * self.cols;
                    move_range(at, at + self.cols);
                    self.marked[row as usize] = false;
                }
                rows.clear();
            }
        }
    }
}

/// `out = a · b + keep · out`; `a` is m × k, `b` k × n, each transposed first where told so.
pub fn multiply(
    out: &mut [f32],
    a: (&[f32], bool),
    b: (&[f32], bool),
    (m, k, n): (usize, usize, usize),
    keep: f32,
) {
    fn view((x, turned): (&[f32], bool), rows: usize, cols: usize) -> ArrayView2<'_, f32> {
        let (r, c) = if turned { (cols, rows) } else { (rows, cols) };
        let view = ArrayView2::from_shape((r, c), &x[..rows * cols]).expect("sizes agree");
        if turned { view.reversed_axes() } else { view }
    }
    let mut out = ArrayViewMut2::from_shape((m, n), &mut out[..m * n]).expect("sizes agree");
    general_mat_mul(1.0, &view(a, m, k), &view(b, k, n), keep, &mut out);
}

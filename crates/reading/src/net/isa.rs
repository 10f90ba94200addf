//! The same sums by the widest instructions a processor has.
//!
//! This is the one place of the crate with `unsafe`: intrinsics that load from
//! memory, and calls of functions compiled for wider instructions after the
//! processor was asked for them. It pays: with AVX-512 VNNI the network costs a
//! tenth of what plain code costs (`cargo bench -p detente-lab`). Sums are of
//! whole numbers and exact, so that all ways give the same bits.
#![allow(unsafe_code)]
// A tile's rows and blocks count sums, inputs and outputs alike.
#![allow(clippy::needless_range_loop)]

use super::dense::{LANES, ROWS};

/// `ROWS` rows of inputs by some blocks of sixteen outputs.
#[derive(Clone, Copy)]
pub(super) struct Tile<'a> {
    /// Rows of `inputs` bytes, `stride` apart.
    pub input: &'a [u8],
    pub stride: usize,
    pub inputs: usize,
    /// Packed: by block, by four inputs, by output.
    pub weights: &'a [i8],
    /// What a sum is worth, and what it starts from, by output.
    pub worth: &'a [f32],
    pub start: &'a [f32],
    /// How far apart rows of outputs are.
    pub outputs: usize,
    /// Adds to what stands there.
    pub add: bool,
}

impl Tile<'_> {
    fn check<const B: usize>(&self, out: &[f32]) {
        assert!((ROWS - 1) * self.stride + self.inputs <= self.input.len());
        assert!(B * LANES * self.inputs <= self.weights.len() && self.inputs.is_multiple_of(4));
        assert!(B * LANES <= self.worth.len() && B * LANES <= self.start.len());
        assert!((ROWS - 1) * self.outputs + B * LANES <= out.len());
    }
}

/// A way to sum products.
pub(super) trait Isa: Copy {
    /// Computes a tile of `B` blocks of outputs.
    fn tile<const B: usize>(self, tile: Tile, out: &mut [f32]);
}

/// What any processor can do.
#[derive(Clone, Copy)]
pub(super) struct Plain;

impl Isa for Plain {
    #[inline(always)]
    fn tile<const B: usize>(self, t: Tile, out: &mut [f32]) {
        for r in 0..ROWS {
            let input = &t.input[r * t.stride..r * t.stride + t.inputs];
            for b in 0..B {
                let block = &t.weights[b * LANES * t.inputs..][..LANES * t.inputs];
                let mut sums = [0i32; LANES];
                for (x, w) in input.chunks_exact(4).zip(block.chunks_exact(4 * LANES)) {
                    for (sum, w) in sums.iter_mut().zip(w.chunks_exact(4)) {
                        *sum += (0..4)
                            .map(|k| i32::from(x[k]) * i32::from(w[k]))
                            .sum::<i32>();
                    }
                }
                let out = &mut out[r * t.outputs + b * LANES..][..LANES];
                for (k, &sum) in sums.iter().enumerate() {
                    let o = b * LANES + k;
                    let x = sum as f32 * t.worth[o] + t.start[o];
                    out[k] = if t.add { out[k] + x } else { x };
                }
            }
        }
    }
}

#[cfg(target_arch = "x86_64")]
pub(super) mod x86 {
    use super::{Isa, LANES, ROWS, Tile};
    use std::arch::x86_64::*;

    /// AVX-512 with VNNI. Made only by [`run`], after the processor was asked.
    #[derive(Clone, Copy)]
    pub(in super::super) struct Vnni(());

    /// AVX2. Made only by [`run`], after the processor was asked.
    #[derive(Clone, Copy)]
    pub(in super::super) struct Avx2(());

    impl Isa for Vnni {
        #[inline(always)]
        fn tile<const B: usize>(self, tile: Tile, out: &mut [f32]) {
            tile.check::<B>(out);
            // SAFETY: `self` exists only where the processor has these instructions;
            // `check` has seen that all that is touched lies inside the slices.
            unsafe { vnni::<B>(tile, out.as_mut_ptr()) }
        }
    }

    #[inline]
    #[target_feature(enable = "avx512f,avx512vnni")]
    unsafe fn vnni<const B: usize>(t: Tile, out: *mut f32) {
        let (input, weights) = (t.input.as_ptr(), t.weights.as_ptr());
        let mut sums = [[_mm512_setzero_si512(); B]; ROWS];
        // SAFETY: the caller has checked the lengths.
        unsafe {
            for four in 0..t.inputs / 4 {
                let mut w = [_mm512_setzero_si512(); B];
                for b in 0..B {
                    let at = (b * t.inputs / 4 + four) * 4 * LANES;
                    w[b] = _mm512_loadu_si512(weights.add(at).cast());
                }
                for r in 0..ROWS {
                    let x = input.add(r * t.stride + four * 4).cast::<i32>();
                    let x = _mm512_set1_epi32(x.read_unaligned());
                    for b in 0..B {
                        sums[r][b] = _mm512_dpbusd_epi32(sums[r][b], x, w[b]);
                    }
                }
            }
            for b in 0..B {
                let worth = _mm512_loadu_ps(t.worth.as_ptr().add(b * LANES));
                let start = _mm512_loadu_ps(t.start.as_ptr().add(b * LANES));
                for r in 0..ROWS {
                    let to = out.add(r * t.outputs + b * LANES);
                    let x = _mm512_mul_ps(_mm512_cvtepi32_ps(sums[r][b]), worth);
                    let x = _mm512_add_ps(x, start);
                    let x = if t.add {
                        _mm512_add_ps(_mm512_loadu_ps(to), x)
                    } else {
                        x
                    };
                    _mm512_storeu_ps(to, x);
                }
            }
        }
    }

    impl Isa for Avx2 {
        #[inline(always)]
        fn tile<const B: usize>(self, tile: Tile, out: &mut [f32]) {
            tile.check::<B>(out);
            for r in (0..ROWS).step_by(4) {
                for b in 0..B {
                    // SAFETY: as above.
                    unsafe { avx2(tile, r, b, out.as_mut_ptr()) }
                }
            }
        }
    }

    // Four rows by one block.
    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn avx2(t: Tile, row: usize, block: usize, out: *mut f32) {
        let ones = _mm256_set1_epi16(1);
        let mut sums = [[_mm256_setzero_si256(); 2]; 4];
        // SAFETY: the caller has checked the lengths.
        unsafe {
            let input = t.input.as_ptr().add(row * t.stride);
            let weights = t.weights.as_ptr().add(block * LANES * t.inputs);
            for four in 0..t.inputs / 4 {
                let w = weights.add(four * 4 * LANES).cast::<__m256i>();
                let w = [_mm256_loadu_si256(w), _mm256_loadu_si256(w.add(1))];
                for r in 0..4 {
                    let x = input.add(r * t.stride + four * 4).cast::<i32>();
                    let x = _mm256_set1_epi32(x.read_unaligned());
                    for h in 0..2 {
                        let pairs = _mm256_maddubs_epi16(x, w[h]);
                        sums[r][h] = _mm256_add_epi32(sums[r][h], _mm256_madd_epi16(pairs, ones));
                    }
                }
            }
            for h in 0..2 {
                let o = block * LANES + h * 8;
                let worth = _mm256_loadu_ps(t.worth.as_ptr().add(o));
                let start = _mm256_loadu_ps(t.start.as_ptr().add(o));
                for r in 0..4 {
                    let to = out.add((row + r) * t.outputs + o);
                    let x = _mm256_mul_ps(_mm256_cvtepi32_ps(sums[r][h]), worth);
                    let x = _mm256_add_ps(x, start);
                    let x = if t.add {
                        _mm256_add_ps(_mm256_loadu_ps(to), x)
                    } else {
                        x
                    };
                    _mm256_storeu_ps(to, x);
                }
            }
        }
    }

    /// Runs a job by the widest instructions there are.
    pub(in super::super) fn run<J: super::Job>(job: J) -> J::Out {
        let widest_known = is_x86_feature_detected!("avx512f")
            && is_x86_feature_detected!("avx512bw")
            && is_x86_feature_detected!("avx512vl")
            && is_x86_feature_detected!("avx512dq")
            && is_x86_feature_detected!("avx512vnni");
        if widest_known {
            // SAFETY: the processor was just asked.
            unsafe { widest(job) }
        } else if is_x86_feature_detected!("avx2") {
            // SAFETY: the processor was just asked.
            unsafe { wide(job) }
        } else {
            job.run(super::Plain)
        }
    }

    #[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512dq,avx512vnni")]
    unsafe fn widest<J: super::Job>(job: J) -> J::Out {
        job.run(Vnni(()))
    }

    #[target_feature(enable = "avx2")]
    pub(super) unsafe fn wide<J: super::Job>(job: J) -> J::Out {
        job.run(Avx2(()))
    }
}

/// Work that is compiled once for each kind of processor.
pub(super) trait Job {
    /// What it gives.
    type Out;
    /// Does it; must be inlined into its caller, to be compiled with its instructions.
    fn run<I: Isa>(self, isa: I) -> Self::Out;
}

/// Runs a job by the widest instructions there are.
pub(super) fn run<J: Job>(job: J) -> J::Out {
    #[cfg(target_arch = "x86_64")]
    return x86::run(job);
    #[cfg(not(target_arch = "x86_64"))]
    job.run(Plain)
}

#[cfg(test)]
mod tests {
    use super::super::dense::{Dense, Grid};
    use super::*;

    struct Layer<'a> {
        dense: &'a Dense,
        input: &'a [u8],
        add: bool,
    }

    impl Job for Layer<'_> {
        type Out = Vec<u32>;

        #[inline(always)]
        fn run<I: Isa>(self, isa: I) -> Vec<u32> {
            let mut out = vec![0.25f32; 2 * ROWS * self.dense.outputs()];
            self.dense.run(isa, self.input, 40, &mut out, self.add);
            out.iter().map(|x| x.to_bits()).collect()
        }
    }

    #[test]
    fn every_processor_gives_the_same_bits() {
        let (inputs, outputs) = (52, 80);
        let weights: Vec<f32> = (0..inputs * outputs)
            .map(|i| ((i * 7919 % 1013) as f32 - 506.0) / 300.0)
            .collect();
        let bias: Vec<f32> = (0..outputs).map(|o| o as f32 / 7.0 - 3.0).collect();
        let dense = Dense::new(&weights, &bias, Grid::signed(4.0));
        // The largest input there is, everywhere: the sums that could overflow.
        for input in [
            vec![127u8; 40 * 16 + 20],
            (0..660).map(|i| (i * 31 % 128) as u8).collect(),
        ] {
            for add in [false, true] {
                let layer = || Layer {
                    dense: &dense,
                    input: &input,
                    add,
                };
                let plain = layer().run(Plain);
                assert_eq!(run(layer()), plain);
                #[cfg(target_arch = "x86_64")]
                if is_x86_feature_detected!("avx2") {
                    // SAFETY: the processor was just asked.
                    assert_eq!(unsafe { x86::wide(layer()) }, plain);
                }
            }
        }
    }
}

//! A line of blocks for a terminal.

use detente_record::{Evidence, Level};

const BLOCKS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// Returns the index over time in so many characters; a dot where there is no recent
/// evidence, which is not "neutral". Weeks that share a character are averaged.
pub fn sparkline(levels: &[Level], width: usize) -> String {
    let cells = width.max(1).min(levels.len());
    (0..cells)
        .map(|i| {
            let part = &levels[i * levels.len() / cells..(i + 1) * levels.len() / cells];
            let known: Vec<f64> = part
                .iter()
                .filter(|l| l.evidence == Evidence::Recent)
                .map(|l| l.index[0])
                .collect();
            if known.is_empty() {
                return '·';
            }
            let mean = known.iter().sum::<f64>() / known.len() as f64;
            let step = (mean / 100.0 * BLOCKS.len() as f64).max(0.0) as usize;
            BLOCKS[step.min(BLOCKS.len() - 1)]
        })
        .collect()
}

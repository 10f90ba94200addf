//! The network in a model file.

use super::dense::Dense;
use super::forms::Forms;
use super::run::{Block, Net, Table};
use super::shape::{
    BLOCKS, DISTANCES, GATES, LABEL, PART_TABLES, PARTS, REACH, RELS, SHAPES, WIDE_OUT, WIDTH,
};
use crate::model::{Reader, Writer};

impl Net {
    pub(crate) fn write(&self, w: &mut Writer) {
        self.forms.write(w);
        for table in &self.tables {
            w.number(table.scales.len() as u64);
            w.floats(&table.scales);
            w.small(&table.rows);
        }
        for block in &self.blocks {
            block.into.write(w);
            block.out.write(w);
        }
        self.last.write(w);
        w.floats(&self.label_root);
        w.floats(&self.label_far);
        self.rels.write(w);
    }

    /// Reads a network whose sizes are those this program computes with.
    pub(crate) fn read(r: &mut Reader) -> Option<Net> {
        let forms = Forms::read(r)?;
        let (words, clusters) = forms.greatest();
        let mut sizes = vec![usize::from(words) + 1, usize::from(clusters) + 1, SHAPES];
        sizes.extend([PARTS; PART_TABLES]);
        let tables = sizes.into_iter().map(|size| {
            let rows = r.count()?;
            let scales = r.floats(rows)?;
            let rows = r.small(rows.checked_mul(WIDTH)?)?;
            (scales.len() == size).then_some(Table { rows, scales })
        });
        let tables = tables.collect::<Option<Vec<_>>>()?;
        let mut blocks = Vec::new();
        for reach in REACH.iter().take(BLOCKS) {
            blocks.push(Block {
                into: Dense::read(r, (1 + 2 * reach) * WIDTH, GATES)?,
                out: Dense::read(r, WIDTH, WIDTH)?,
            });
        }
        Some(Net {
            forms,
            tables,
            blocks,
            last: Dense::read(r, WIDTH, WIDE_OUT)?,
            label_root: r.floats(LABEL)?,
            label_far: r.floats(DISTANCES * LABEL)?,
            rels: Dense::read(r, LABEL, RELS)?,
        })
    }
}

//! What evidence on two statements counts for when they stand in two texts.
//!
//! Another meeting, or another statement, may follow tomorrow: who took part and when tells more
//! than the words. The weights are set by hand. (What is done and what befalls is weighed by
//! sections, see `links`.)

use crate::corpus::Corpus;
use crate::member::Member;
use crate::score::{NAMES, STORY, Tally, WORDING};

/// Weighs the words of two statements of two texts.
pub(crate) fn across(corpus: &Corpus<'_>, a: &Member<'_>, b: &Member<'_>, tally: &mut Tally) {
    let own = [a, b].map(|m| (m.bag.as_slice(), m.bag_named));
    let own = corpus.words.names(own[0], own[1]).points((0.8, -0.1));
    let [wide_a, wide_b] = [a, b].map(|m| (m.wide.as_slice(), m.wide_named));
    let wide = corpus.words.names(wide_a, wide_b).points((0.7, -0.4));
    tally.points[NAMES] = own + wide;
    let own = corpus.words.tell(&a.plain, &b.plain);
    tally.points[WORDING] = (0.3 * own.others).min(1.0);
    let around = [(&a.near, &b.near), (&a.near, &b.bag), (&a.bag, &b.near)];
    let around = around.map(|(x, y)| corpus.words.tell(x, y).others);
    tally.points[STORY] = (0.3 * around.iter().sum::<f64>()).min(2.0);
}

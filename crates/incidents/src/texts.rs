//! What evidence on two records counts for when they stand in two texts.

use crate::corpus::Corpus;
use crate::dates;
use crate::member::Member;
use crate::score::{
    DATE, KIND, NAMES, NUMBER, PARTIES, PLACE, STORY, Tally, VICTIMS, WORDING, shared_names,
};
use crate::words::Names;

/// What evidence across two texts counts for. Fitted by logistic regression on
/// pairs of the open and half of the fresh stories of `tests/incidents`, whose
/// happenings are marked, and of five months of one-sentence news, whose items
/// name their topic: pairs of one single event against all others, at a
/// thirtieth of their weight, for a daily war is not told of as a quarrel is.
struct Weights {
    none: f64,
    kind: f64,
    named: f64,
    number: f64,
    parties: f64,
    date: f64,
    place: f64,
    /// For each point that shared words around the two tell, up to [`WORDS`].
    words: f64,
    /// Names around the two: for the share that both have, and where none is shared.
    names: (f64, f64),
    /// The same of the two texts as a whole.
    texts: (f64, f64),
    cosine: f64,
    length: f64,
}

const HARM: Weights = Weights {
    none: -1.05,
    kind: 0.5,
    named: 0.6,
    number: 1.0,
    parties: 0.25,
    date: 1.15,
    place: 0.8,
    words: 0.3,
    names: (2.15, -1.45),
    texts: (0.35, -1.7),
    cosine: -1.1,
    length: 1.3,
};

const ACT: Weights = Weights {
    none: -0.2,
    kind: 0.3,
    named: 0.0,
    number: 0.0,
    parties: 0.6,
    date: 0.7,
    place: 0.0,
    words: 0.0,
    names: (0.85, -0.9),
    texts: (0.85, -0.9),
    cosine: 0.6,
    length: 0.9,
};

const WORDS: f64 = 8.0;

/// Points of what only some happenings have (names, a place, victims, rare words) below which two
/// texts share little but a sort and a week, and what that weighs against them.
const GATE: f64 = 0.6;
const SORT_ONLY: f64 = 0.8;

/// How two texts stand to each other, whichever of their records are weighed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Texts {
    names: Names,
    cosine: f64,
    /// What the shorter tells, about nought for one of thirty words.
    length: f64,
}

/// The two texts that were compared last: pairs of records of the same two
/// mostly follow each other.
#[derive(Default)]
pub(crate) struct Last(Option<((usize, usize), Texts)>);

impl Last {
    fn of(&mut self, corpus: &Corpus<'_>, a: usize, b: usize) -> Texts {
        match self.0 {
            Some((pair, texts)) if pair == (a, b) => texts,
            _ => {
                let texts = Texts::of(corpus, a, b);
                self.0 = Some(((a, b), texts));
                texts
            }
        }
    }
}

impl Texts {
    fn of(corpus: &Corpus<'_>, a: usize, b: usize) -> Texts {
        let bag = |i: usize| corpus.bags.get(i).copied().unwrap_or_default();
        let sums = |i: usize| corpus.sums.get(i).copied().unwrap_or_default();
        let (x, y) = (bag(a), bag(b));
        let ((named_x, square_x), (named_y, square_y)) = (sums(a), sums(b));
        let words = x.len().min(y.len()) as f64 + 1.0;
        Texts {
            names: corpus.words.names((x, named_x), (y, named_y)),
            cosine: corpus.words.cosine((x, square_x), (y, square_y)).min(0.4),
            length: (words.ln() - 3.5).clamp(-0.4, 1.5),
        }
    }
}

// Weighs the evidence once more, for two texts.
pub(crate) fn across(
    corpus: &Corpus<'_>,
    a: &Member<'_>,
    b: &Member<'_>,
    last: &mut Last,
    tally: &mut Tally,
) {
    let w = match a.kind.pace() {
        dates::Pace::Harm => &HARM,
        dates::Pace::Deed => &ACT,
        dates::Pace::Talk => return talk(corpus, a, b, tally),
    };
    let texts = last.of(corpus, a.article, b.article);
    let points = &mut tally.points;
    tally.prior = w.none;
    points[KIND] *= w.kind;
    // A nation that both name as the victim is weighed among the names.
    points[VICTIMS] = w.named * (points[VICTIMS] - 1.0).max(0.0);
    points[NUMBER] *= w.number;
    points[PARTIES] *= w.parties;
    points[DATE] *= w.date;
    // Two places part more surely than one place joins.
    points[PLACE] *= if points[PLACE] > 0.0 { w.place } else { 1.0 };
    let words = corpus.words.tell(&a.wide, &b.wide).others;
    points[WORDING] = w.words * words.min(WORDS);
    // Who shares a victim need share no other name.
    let least = match shared_names(corpus, a, b) {
        0 => f64::NEG_INFINITY,
        _ => 0.0,
    };
    let names = wide(corpus, a, b).points(w.names);
    points[NAMES] = names.max(least);
    points[STORY] =
        texts.names.points(w.texts).max(least) + w.cosine * texts.cosine + w.length * texts.length;
    let own = points[NAMES].max(0.0) + points[PLACE].max(0.0) + points[VICTIMS] + points[WORDING];
    if own < GATE {
        tally.prior -= SORT_ONLY * (1.0 - own / GATE);
    }
}

// The names around the two.
fn wide(corpus: &Corpus<'_>, a: &Member<'_>, b: &Member<'_>) -> Names {
    let [a, b] = [a, b].map(|m| (m.wide.as_slice(), m.wide_named));
    corpus.words.names(a, b)
}

// Another meeting, or another statement, may follow tomorrow: who took part and
// when tells more than the words. The weights are set by hand.
fn talk(corpus: &Corpus<'_>, a: &Member<'_>, b: &Member<'_>, tally: &mut Tally) {
    let own = [a, b].map(|m| (m.bag.as_slice(), m.bag_named));
    let own = corpus.words.names(own[0], own[1]).points((0.8, -0.1));
    let wide = wide(corpus, a, b).points((0.7, -0.4));
    tally.points[NAMES] = own + wide;
    let own = corpus.words.tell(&a.plain, &b.plain);
    tally.points[WORDING] = (0.3 * own.others).min(1.0);
    let around = [(&a.near, &b.near), (&a.near, &b.bag), (&a.bag, &b.near)];
    let around = around.map(|(x, y)| corpus.words.tell(x, y).others);
    tally.points[STORY] = (0.3 * around.iter().sum::<f64>()).min(2.0);
}

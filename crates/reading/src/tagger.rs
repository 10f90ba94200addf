//! Parts of speech: a linear model over the word, its neighbours, their
//! clusters and the tags chosen so far (Collins 2002, averaged perceptron;
//! features after READING.md's prototype and Brown clusters after Koo et al. 2008).

use crate::atoms::{Atom, beginning, ending};
use crate::hash::mix;
use crate::model::Model;
use crate::{Tag, Upos};

/// How many features a token has.
pub const FEATURES: usize = 47;

/// Writes the features of token `i`; the tags of the tokens before it must stand in their atoms.
pub fn features(atoms: &[Atom], words: &[&str], i: usize, out: &mut [u32; FEATURES]) {
    const EDGE: Atom = Atom {
        form: 1,
        lower: 1,
        ending: 1,
        shape: 0,
        info: crate::model::WordInfo {
            cluster: 0,
            ambiguity: 0,
            only: 0,
        },
        tag: Tag(0),
    };
    let at = |k: isize| {
        i.checked_add_signed(k)
            .and_then(|j| atoms.get(j))
            .unwrap_or(&EDGE)
    };
    let (a, p, pp, n, nn) = (at(0), at(-1), at(-2), at(1), at(2));
    let before = |k: usize| {
        if i >= k {
            at(-(k as isize)).tag.number() as u32 + 1
        } else {
            99
        }
    };
    let (t1, t2) = (before(1), before(2));
    let word = words[i];
    let amb = |a: &Atom| u32::from(a.info.ambiguity);
    let first = u32::from(i == 0);
    let mut f = Fill { out, next: 0 };
    f.put(a.form, 0, 0);
    f.put(a.lower, 0, 0);
    f.put(a.shape, first, 0);
    for length in 1..=4 {
        f.put(ending(word, length), length as u32, 0);
    }
    for length in 1..=3 {
        f.put(beginning(word, length), length as u32, 0);
    }
    f.put(p.lower, 0, 0);
    f.put(pp.lower, 0, 0);
    f.put(n.lower, 0, 0);
    f.put(nn.lower, 0, 0);
    f.put(a.info.cluster, 0, 0);
    f.put(a.info.prefix(6), 0, 0);
    f.put(a.info.prefix(8), a.shape, 0);
    f.put(p.info.prefix(8), 0, 0);
    f.put(n.info.prefix(8), 0, 0);
    f.put(n.info.cluster, 0, 0);
    f.put(nn.info.prefix(8), 0, 0);
    f.put(amb(a), 0, 0);
    f.put(amb(n), 0, 0);
    f.put(amb(nn), 0, 0);
    f.put(amb(a), amb(n), 0);
    f.put(amb(a), amb(n), amb(nn));
    f.put(t1, 0, 0);
    f.put(t1, t2, 0);
    f.put(t1, a.lower, 0);
    f.put(t1, amb(a), 0);
    f.put(t1, t2, amb(a));
    f.put(t1, amb(a), amb(n));
    f.put(t1, a.ending, 0);
    f.put(t1, a.info.prefix(8), 0);
    f.put(t1, n.lower, 0);
    f.put(t2, a.lower, 0);
    f.put(p.lower, a.lower, 0);
    f.put(a.lower, n.lower, 0);
    f.put(p.lower, amb(a), 0);
    f.put(n.lower, amb(a), 0);
    f.put(n.ending, amb(a), 0);
    f.put(p.lower, n.lower, 0);
    f.put(a.shape, n.shape, p.shape);
    f.put(a.ending, n.ending, 0);
    f.put(t1, a.shape, first);
    f.put(p.info.prefix(6), a.info.prefix(6), n.info.prefix(6));
    f.put(0, 0, 0);
}

struct Fill<'a> {
    out: &'a mut [u32; FEATURES],
    next: usize,
}

impl Fill<'_> {
    #[inline(always)]
    fn put(&mut self, a: u32, b: u32, c: u32) {
        if let Some(slot) = self.out.get_mut(self.next) {
            *slot = mix(self.next as u32, a, b, c);
        }
        self.next += 1;
    }
}

/// Tags a sentence in place. Words that had one tag only in all the training
/// data are not scored.
pub fn tag(model: &Model, words: &[&str], atoms: &mut [Atom]) {
    let mut keys = [0u32; FEATURES];
    for i in 0..atoms.len() {
        if atoms[i].info.only > 0 {
            atoms[i].tag = Tag::nth(atoms[i].info.only as usize - 1);
            continue;
        }
        features(atoms, words, i, &mut keys);
        let mut scores = [0i32; Tag::COUNT];
        for key in keys {
            model.tagger.add(key, &mut scores);
        }
        let best = (0..Tag::COUNT)
            .max_by_key(|&t| (scores[t], -(t as i32)))
            .unwrap_or(0);
        atoms[i].tag = Tag::nth(best);
    }
    punctuation(words, atoms);
}

// What has no letter and no digit is no word, whatever its neighbours.
fn punctuation(words: &[&str], atoms: &mut [Atom]) {
    for (word, atom) in words.iter().zip(atoms) {
        let bare = !word.chars().any(char::is_alphanumeric);
        if bare && !matches!(atom.tag.upos(), Upos::Punct | Upos::Sym | Upos::X) {
            atom.tag = Tag::of(
                if word.chars().any(|c| "$€£¥%+=<>§°&".contains(c)) {
                    "SYM"
                } else {
                    "PUNCT"
                },
                "_",
            );
        }
    }
}

//! What the parser looks at: after Zhang & Nivre (2011), with clusters (Koo et
//! al. 2008) and triples for prepositional attachment.

use super::state::{State, child};
use super::tag_of;
use crate::atoms::Atom;
use crate::hash::mix;

/// Features of a transition.
pub const ARC_FEATURES: usize = 103;
/// Features of a relation.
pub const LABEL_FEATURES: usize = 44;

/// A token seen from the parser: lower form, tag, cluster coarse and fine.
#[derive(Clone, Copy)]
struct Seen {
    w: u32,
    t: u32,
    c: u32,
    f: u32,
}

#[inline(always)]
fn seen(atoms: &[Atom], token: Option<usize>) -> Seen {
    match token.and_then(|t| atoms.get(t)) {
        Some(a) => Seen {
            w: a.lower,
            t: a.tag.number() as u32,
            c: a.info.prefix(5),
            f: a.info.prefix(12),
        },
        None => Seen {
            w: 7,
            t: tag_of(atoms, None),
            c: 0,
            f: 0,
        },
    }
}

struct Fill<'a> {
    out: &'a mut [u32],
    next: usize,
}

impl Fill<'_> {
    #[inline(always)]
    fn put(&mut self, a: u32, b: u32, c: u32) {
        self.out[self.next] = mix(self.next as u32, a, b, c);
        self.next += 1;
    }
}

#[inline(always)]
fn distance(a: Option<usize>, b: Option<usize>, end: usize) -> u32 {
    let d = b.unwrap_or(end) - a.unwrap_or(0);
    match d {
        0..=4 => d as u32,
        5..=6 => 5,
        7..=10 => 6,
        _ => 7,
    }
}

#[inline(always)]
fn pair(a: u32, b: u32) -> u32 {
    a.wrapping_mul(0x9e37_79b1).rotate_left(15) ^ b
}

/// Writes the features of the next transition.
pub fn arc_features(state: &State, atoms: &[Atom], out: &mut [u32; ARC_FEATURES]) {
    let (i0, i1, i2) = (state.stack(0), state.stack(1), state.stack(2));
    let (j0, j1, j2) = (state.buffer(0), state.buffer(1), state.buffer(2));
    let s0 = seen(atoms, i0);
    let s1 = seen(atoms, i1);
    let s2 = seen(atoms, i2);
    let n0 = seen(atoms, j0);
    let n1 = seen(atoms, j1);
    let n2 = seen(atoms, j2);
    let n3 = tag_of(atoms, state.buffer(3));
    let (f0, f1, g0) = (state.family(i0), state.family(i1), state.family(j0));
    let kid = |slot: u32| seen(atoms, child(slot));
    let (s0l, s0r, s1l, s1r, n0l) = (
        kid(f0.left[0]),
        kid(f0.right[0]),
        kid(f1.left[0]),
        kid(f1.right[0]),
        kid(g0.left[0]),
    );
    let (s0l2, n0l2, s1r2) = (kid(f0.left[1]), kid(g0.left[1]), kid(f1.right[1]));
    let rel = |slot: u32| child(slot).map_or(99, |t| state.family(Some(t)).rel as u32);
    let bits = |set: u64| (set ^ (set >> 32)) as u32;
    let end = atoms.len();
    let d0 = distance(i0, j0, end);
    let d1 = distance(i1, i0, end);
    let val = |f: u8| u32::from(f.min(4));
    let mut f = Fill { out, next: 0 };
    let f_ = &mut f;
    words(f_, [s0, s1, s2, n0, n1, n2]);
    pairs(f_, [s0, s1, n0, n1]);
    triples(f_, [s0, s1, s2, n0, n1, n2], n3);
    // Children.
    f.put(pair(s0.t, s0l.t), n0.t, 0);
    f.put(pair(s0.t, s0r.t), n0.t, 0);
    f.put(pair(s0.t, s0l.t), pair(s0l2.t, n0.t), 0);
    f.put(pair(s1.t, s1r.t), s0.t, 0);
    f.put(pair(s1.t, s1l.t), s0.t, 0);
    f.put(pair(s0.t, n0.t), n0l.t, 0);
    f.put(pair(s0.t, n0.t), pair(n0l.t, n0l2.t), 0);
    f.put(pair(s1.t, s0.t), pair(s0l.t, s0r.t), 0);
    f.put(pair(s1.t, s1r.t), pair(s1r2.t, s0.t), n0.t);
    f.put(s0.w, bits(f0.left_rels), 0);
    f.put(s0.w, bits(f0.right_rels), 0);
    f.put(s0.t, bits(f0.right_rels), n0.t);
    f.put(s0.t, bits(f0.left_rels), n0.t);
    f.put(s1.w, bits(f1.right_rels), s0.t);
    f.put(s1.t, bits(f1.right_rels), s0.t);
    f.put(s1.t, bits(f1.left_rels), s0.t);
    f.put(n0.t, bits(g0.left_rels), s0.t);
    f.put(n0.w, bits(g0.left_rels), 0);
    f.put(s0.t, pair(bits(f0.left_rels), bits(f0.right_rels)), s1.t);
    f.put(rel(f0.left[0]), s0.t, s1.t);
    f.put(rel(f0.right[0]), s0.t, n0.t);
    f.put(rel(f1.right[0]), pair(s1.t, s0.t), 0);
    // Prepositions and other left children decide attachment.
    f.put(s1.w, s0l.w, s0.t);
    f.put(s1.w, s0l.w, s0.w);
    f.put(s1.f, s0l.w, s0.f);
    f.put(s1.t, s0l.w, s0.t);
    f.put(s0.w, n0l.w, n0.t);
    f.put(s0.f, n0l.w, n0.f);
    f.put(s0.t, n0l.w, pair(s1.t, n0.t));
    f.put(s1.w, n0l.w, pair(s0.t, n0.t));
    f.put(s1.f, pair(n0l.w, s0.f), n0.t);
    f.put(s2.w, s0l.w, pair(s1.t, s0.t));
    f.put(s1.w, pair(s0l.w, rel(f1.right[0])), 0);
    f.put(s1.f, pair(s0.f, s0l.w), rel(f1.right[0]));
    // Distance and valency.
    f.put(s0.w, d0, 0);
    f.put(s0.t, d0, n0.t);
    f.put(n0.w, d0, s0.t);
    f.put(pair(s1.t, s0.t), d1, 0);
    f.put(s1.w, d1, s0.t);
    f.put(s0.t, d0, d1);
    f.put(s0.t, val(f0.lefts), val(f0.rights));
    f.put(s0.w, val(f0.rights), n0.t);
    f.put(s1.t, val(f1.rights), s0.t);
    f.put(n0.t, val(g0.lefts), s0.t);
    f.put(0, state.stacked().len().min(4) as u32, n0.t);
    f.put(0, 0, 0);
    debug_assert_eq!(f.next, ARC_FEATURES);
}

#[inline(always)]
fn words(f: &mut Fill, [s0, s1, s2, n0, n1, n2]: [Seen; 6]) {
    f.put(s0.w, s0.t, 0);
    f.put(s0.t, 0, 0);
    f.put(s0.f, s0.t, 0);
    f.put(s1.w, s1.t, 0);
    f.put(s1.f, s1.t, 0);
    f.put(s2.w, s2.t, 0);
    f.put(n0.w, n0.t, 0);
    f.put(n0.f, n0.t, 0);
    f.put(n1.w, n1.t, 0);
    f.put(n1.f, n1.t, 0);
    f.put(n2.w, n2.t, 0);
}

#[inline(always)]
fn pairs(f: &mut Fill, [s0, s1, n0, n1]: [Seen; 4]) {
    f.put(pair(s0.w, s0.t), n0.w, n0.t);
    f.put(pair(s0.w, s0.t), n0.t, 0);
    f.put(s0.t, n0.w, n0.t);
    f.put(s0.t, n0.t, 0);
    f.put(s0.f, n0.f, 0);
    f.put(s0.c, n0.c, pair(s0.t, n0.t));
    f.put(s0.f, n0.t, 0);
    f.put(s0.t, n0.f, 0);
    f.put(pair(s1.w, s1.t), s0.w, s0.t);
    f.put(pair(s1.w, s1.t), s0.t, 0);
    f.put(s1.t, s0.w, s0.t);
    f.put(s1.t, s0.t, 0);
    f.put(s1.f, s0.f, 0);
    f.put(s1.c, s0.c, pair(s1.t, s0.t));
    f.put(s1.f, s0.t, 0);
    f.put(s1.t, s0.f, 0);
    f.put(s1.t, n0.t, 0);
    f.put(s1.w, n0.w, 0);
    f.put(s1.w, n0.t, 0);
    f.put(n0.w, n1.w, 0);
    f.put(n0.t, n1.t, s0.w);
    f.put(s0.w, n1.w, 0);
}

#[inline(always)]
fn triples(f: &mut Fill, [s0, s1, s2, n0, n1, n2]: [Seen; 6], n3: u32) {
    f.put(s0.t, n0.t, n1.t);
    f.put(n0.t, n1.t, n2.t);
    f.put(s1.t, s0.t, n0.t);
    f.put(s2.t, s1.t, s0.t);
    f.put(pair(s0.t, n0.t), pair(n1.t, n2.t), 0);
    f.put(pair(s1.t, s0.t), pair(n0.t, n1.t), 0);
    f.put(pair(s2.t, s1.t), pair(s0.t, n0.t), 0);
    f.put(pair(n0.t, n1.t), pair(n2.t, n3), s0.t);
    f.put(s0.w, n0.t, n1.t);
    f.put(s0.t, n0.w, n1.t);
    f.put(s0.t, n0.t, n1.w);
    f.put(s1.w, s0.t, n0.t);
    f.put(s1.t, s0.w, n0.t);
    f.put(s1.t, s0.t, n0.w);
    f.put(s1.w, s0.w, n0.t);
    f.put(s1.t, s0.w, n0.w);
    f.put(s1.w, s0.t, n0.w);
    f.put(s1.f, s0.f, n0.f);
    f.put(s0.f, n0.f, n1.t);
    f.put(s1.c, pair(s0.c, n0.c), n1.c);
    f.put(s2.f, s1.t, pair(s0.t, n0.t));
    f.put(s1.f, s0.t, n0.t);
    f.put(s1.t, s0.f, n0.t);
    f.put(s1.t, s0.t, n0.f);
}

/// Writes the features of the relation between a head and its new dependent.
pub fn label_features(
    state: &State,
    atoms: &[Atom],
    head: usize,
    dependent: usize,
    out: &mut [u32; LABEL_FEATURES],
) {
    let at = |i: usize, k: isize| seen(atoms, i.checked_add_signed(k).filter(|&j| j < atoms.len()));
    let h = seen(atoms, Some(head));
    let d = seen(atoms, Some(dependent));
    let (hp, hn, dp, dn) = (
        at(head, -1),
        at(head, 1),
        at(dependent, -1),
        at(dependent, 1),
    );
    let (fh, fd) = (state.family(Some(head)), state.family(Some(dependent)));
    let kid = |slot: u32| seen(atoms, child(slot));
    let (dl, dr, dl2) = (kid(fd.left[0]), kid(fd.right[0]), kid(fd.left[1]));
    let side = u32::from(dependent < head);
    let gap = distance(Some(dependent.min(head)), Some(dependent.max(head)), 0) * 2 + side;
    let bits = |set: u64| (set ^ (set >> 32)) as u32;
    let siblings = bits(if side == 1 {
        fh.left_rels
    } else {
        fh.right_rels
    });
    let near = child(if side == 1 { fh.left[0] } else { fh.right[0] });
    let near_rel = near.map_or(99, |t| state.family(Some(t)).rel as u32);
    let dist_ending = atoms[dependent].ending;
    let mut f = Fill { out, next: 0 };
    f.put(d.w, d.t, side);
    f.put(d.t, side, 0);
    f.put(d.f, d.t, side);
    f.put(h.w, h.t, side);
    f.put(h.t, side, 0);
    f.put(h.f, h.t, side);
    f.put(pair(h.w, h.t), pair(d.w, d.t), side);
    f.put(pair(h.w, h.t), d.t, side);
    f.put(h.t, pair(d.w, d.t), side);
    f.put(h.t, d.t, side);
    f.put(h.t, d.t, gap);
    f.put(h.f, d.f, side);
    f.put(pair(h.c, h.t), pair(d.c, d.t), side);
    f.put(h.f, d.t, side);
    f.put(h.t, d.f, side);
    f.put(pair(h.t, d.t), dl.w, side);
    f.put(h.t, pair(d.t, dl.t), side);
    f.put(h.w, dl.w, d.t);
    f.put(h.f, dl.w, d.f);
    f.put(dl.w, d.w, side);
    f.put(dl.w, dl2.w, pair(h.t, d.t));
    f.put(d.t, bits(fd.left_rels), side);
    f.put(pair(h.t, d.t), bits(fd.left_rels), side);
    f.put(pair(h.t, d.t), bits(fd.right_rels), side);
    f.put(d.w, bits(fd.left_rels), 0);
    f.put(h.t, d.t, siblings);
    f.put(h.w, siblings, side);
    f.put(pair(h.t, d.t), near_rel, side);
    f.put(h.w, near_rel, d.t);
    f.put(pair(h.t, d.t), bits(fh.left_rels), side);
    f.put(dp.t, d.t, pair(h.t, side));
    f.put(dn.t, d.t, pair(h.t, side));
    f.put(dp.w, d.t, pair(h.t, side));
    f.put(dn.w, d.t, pair(h.t, side));
    f.put(hp.t, h.t, pair(d.t, side));
    f.put(hn.t, h.t, pair(d.t, side));
    f.put(pair(dp.t, dn.t), pair(d.t, h.t), side);
    f.put(pair(hp.t, hn.t), pair(d.t, h.t), side);
    f.put(dr.t, d.t, pair(h.t, side));
    f.put(dist_ending, h.t, side);
    f.put(u32::from(dependent == 0), d.t, h.t);
    f.put(hp.w, h.t, pair(d.t, side));
    f.put(atoms[dependent].shape, atoms[head].shape, pair(d.t, h.t));
    f.put(0, 0, 0);
    debug_assert_eq!(f.next, LABEL_FEATURES);
}

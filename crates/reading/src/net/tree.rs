//! The best tree for the scores of all arcs (Chu & Liu 1965, Edmonds 1967),
//! with one root.

const NONE: u16 = u16::MAX;

/// Room that is used again from sentence to sentence.
#[derive(Debug, Default, Clone)]
pub struct Room {
    weights: Vec<f32>,
    heads: Vec<u16>,
    best: Vec<u16>,
    seen: Vec<u16>,
    alive: Vec<u16>,
    undo: Vec<Contraction>,
}

// A cycle made one node, and what is needed to open it again.
#[derive(Debug, Clone)]
struct Contraction {
    nodes: Vec<u16>,
    heads: Vec<u16>,
    // By outer head: the node of the cycle that it would govern.
    enter: Vec<u16>,
    // By outer dependent: the node of the cycle that would govern it.
    leave: Vec<u16>,
}

/// Finds heads from scores: a row a token, a column a head, the root last;
/// a token's own column is negative infinity. The root's number is the length.
#[inline(always)]
pub fn best_tree(scores: &[f32], n: usize, heads: &mut Vec<u16>, room: &mut Room) {
    heads.clear();
    heads.extend((0..n).map(|i| top(&scores[i * (n + 1)..(i + 1) * (n + 1)]) as u16));
    let roots = heads.iter().filter(|h| usize::from(**h) == n).count();
    room.seen.clear();
    room.seen.resize(n, NONE);
    room.alive.clear();
    room.alive.extend(0..n as u16);
    if roots != 1 || cycle(heads, room.alive.iter(), &mut room.seen).is_some() {
        search(scores, n, heads, room);
    }
}

fn search(scores: &[f32], n: usize, heads: &mut Vec<u16>, room: &mut Room) {
    let mut most = f32::NEG_INFINITY;
    for root in candidates(scores, n).into_iter().flatten() {
        rooted(scores, n, root, room);
        let total: f32 = (room.heads.iter().enumerate())
            .map(|(i, h)| scores[i * (n + 1) + usize::from(*h)])
            .sum();
        if total > most {
            most = total;
            heads.clone_from(&room.heads);
        }
    }
}

/// Returns the greatest of some numbers, sixteen at a time.
#[inline(always)]
pub(super) fn greatest(row: &[f32]) -> f32 {
    let mut most = [f32::NEG_INFINITY; 16];
    let parts = row.chunks_exact(16);
    let rest = parts.remainder();
    for part in parts {
        for k in 0..16 {
            most[k] = if part[k] > most[k] { part[k] } else { most[k] };
        }
    }
    let more = |most: f32, x: &f32| if *x > most { *x } else { most };
    rest.iter().chain(&most).fold(f32::NEG_INFINITY, more)
}

/// Returns the place of the greatest of some numbers, the first of equals.
#[inline(always)]
pub(super) fn top(row: &[f32]) -> usize {
    let most = greatest(row);
    row.iter().position(|x| *x == most).unwrap_or(0)
}

// The three tokens that lose least by being the root.
fn candidates(scores: &[f32], n: usize) -> [Option<usize>; 3] {
    let mut best: [Option<(f32, usize)>; 3] = [None; 3];
    for i in 0..n {
        let row = &scores[i * (n + 1)..(i + 1) * (n + 1)];
        let other = greatest(&row[..n]).max(f32::MIN);
        let mut entry = Some((row[n] - other, i));
        for slot in &mut best {
            if entry.is_some_and(|e| slot.is_none_or(|s| e.0 > s.0)) {
                std::mem::swap(slot, &mut entry);
            }
        }
    }
    best.map(|b| b.map(|b| b.1))
}

// The nodes of a cycle among the heads, if there is one.
fn cycle<'a>(
    heads: &[u16],
    nodes: impl Iterator<Item = &'a u16>,
    seen: &mut [u16],
) -> Option<Vec<u16>> {
    for &start in nodes {
        let mut at = start;
        while let Some(mark) = seen.get_mut(usize::from(at)) {
            if *mark == start {
                let mut found = vec![at];
                let mut next = heads[usize::from(at)];
                while next != at {
                    found.push(next);
                    next = heads[usize::from(next)];
                }
                return Some(found);
            }
            if *mark != NONE {
                break;
            }
            *mark = start;
            at = heads[usize::from(at)];
        }
    }
    None
}

// The best tree in which one token, and no other, hangs from the root.
fn rooted(scores: &[f32], n: usize, root: usize, room: &mut Room) {
    room.weights.clear();
    for row in scores.chunks_exact(n + 1) {
        room.weights.extend_from_slice(&row[..n]);
    }
    room.alive.clear();
    room.alive.extend(0..n as u16);
    room.undo.clear();
    room.best.clear();
    room.best.resize(n, n as u16);
    for at in 0..n {
        find_best(at, n, root, room);
    }
    loop {
        room.seen.iter_mut().for_each(|s| *s = NONE);
        match cycle(&room.best, room.alive.iter(), &mut room.seen) {
            Some(nodes) => contract(nodes, n, root, room),
            None => break,
        }
    }
    room.heads.clone_from(&room.best);
    while let Some(c) = room.undo.pop() {
        let head = room.heads[usize::from(c.nodes[0])];
        for (&node, &inner) in c.nodes.iter().zip(&c.heads) {
            room.heads[usize::from(node)] = inner;
        }
        let entered = c.enter[usize::from(head)];
        room.heads[usize::from(entered)] = head;
        for (d, &node) in c
            .leave
            .iter()
            .enumerate()
            .filter(|(_, node)| **node != NONE)
        {
            if room.heads[d] == c.nodes[0] {
                room.heads[d] = node;
            }
        }
    }
}

fn find_best(node: usize, n: usize, root: usize, room: &mut Room) {
    if node != root {
        let row = &room.weights[node * n..(node + 1) * n];
        let others = room
            .alive
            .iter()
            .copied()
            .filter(|h| usize::from(*h) != node);
        let more = |a: u16, b: u16| {
            if row[usize::from(b)] > row[usize::from(a)] {
                b
            } else {
                a
            }
        };
        room.best[node] = others.reduce(more).unwrap_or(n as u16);
    }
}

// Makes a cycle one node, under its first node's name. Whoever's best head was in
// it keeps the new node as its best; only the new node must look for its own.
fn contract(nodes: Vec<u16>, n: usize, root: usize, room: &mut Room) {
    let first = usize::from(nodes[0]);
    let heads: Vec<u16> = nodes.iter().map(|c| room.best[usize::from(*c)]).collect();
    room.alive.retain(|a| !nodes.contains(a));
    let (mut enter, mut leave) = (vec![NONE; n], vec![NONE; n]);
    let w = &mut room.weights;
    for outer in room.alive.iter().map(|a| usize::from(*a)) {
        let mut most = (f32::NEG_INFINITY, NONE);
        for (&c, &head) in nodes.iter().zip(&heads) {
            let row = usize::from(c) * n;
            let gain = w[row + outer] - w[row + usize::from(head)];
            if most.1 == NONE || gain > most.0 {
                most = (gain, c);
            }
        }
        enter[outer] = most.1;
        let mut best = nodes[0];
        for &c in &nodes {
            if w[outer * n + usize::from(c)] > w[outer * n + usize::from(best)] {
                best = c;
            }
        }
        if outer != root {
            leave[outer] = best;
        }
        // From here the first node's row and column stand for the whole cycle.
        w[outer * n + first] = w[outer * n + usize::from(best)];
        w[first * n + outer] = most.0;
    }
    for outer in room.alive.iter().map(|a| usize::from(*a)) {
        if nodes.contains(&room.best[outer]) {
            room.best[outer] = first as u16;
        }
    }
    room.alive.push(first as u16);
    find_best(first, n, root, room);
    room.undo.push(Contraction {
        nodes,
        heads,
        enter,
        leave,
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn total(scores: &[f32], n: usize, heads: &[u16]) -> Option<f32> {
        let roots = heads.iter().filter(|h| usize::from(**h) == n).count();
        let all: Vec<u16> = (0..n as u16).collect();
        let round = cycle(heads, all.iter(), &mut vec![NONE; n]).is_some();
        let sum = |(i, h): (usize, &u16)| scores[i * (n + 1) + usize::from(*h)];
        (roots == 1 && !round).then(|| heads.iter().enumerate().map(sum).sum())
    }

    // Every assignment of heads to four or five tokens, against the algorithm's.
    #[test]
    fn no_tree_scores_higher() {
        let (mut heads, mut room) = (Vec::new(), Room::default());
        let mut seed = 1u32;
        for n in [1usize, 2, 3, 4, 5] {
            for _ in 0..60 {
                let mut scores: Vec<f32> = (0..n * (n + 1))
                    .map(|_| {
                        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                        (seed >> 20) as f32 / 64.0
                    })
                    .collect();
                (0..n).for_each(|i| scores[i * (n + 1) + i] = f32::NEG_INFINITY);
                best_tree(&scores, n, &mut heads, &mut room);
                let found = total(&scores, n, &heads).expect("a tree");
                let mut best = f32::NEG_INFINITY;
                for code in 0..(n + 1).pow(n as u32) {
                    let digit = |i: usize| (code / (n + 1).pow(i as u32) % (n + 1)) as u16;
                    let other: Vec<u16> = (0..n).map(digit).collect();
                    best = best.max(total(&scores, n, &other).unwrap_or(f32::NEG_INFINITY));
                }
                // Three roots are tried; with so few tokens that misses little.
                if n <= 3 {
                    assert!((found - best).abs() < 1e-3, "{n}: {found} < {best}");
                } else {
                    assert!(found >= best - 30.0, "{n}: {found} < {best}");
                }
            }
        }
    }
}

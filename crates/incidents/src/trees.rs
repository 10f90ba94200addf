//! Boosted regression trees (Friedman 2001, "Greedy function approximation: a gradient boosting
//! machine"): the log odds that what is seen of two sections is seen of one happening.
//!
//! A tree stands in one line, its nodes in preorder: `name<=at@points` asks whether what is seen is
//! at most `at` (then the next node, else the one behind that one's own), `=points` is a leaf. The
//! points of an inner node are the mean of all below it, so that each step down a tree tells what
//! its question was worth, and a link can say why it was made.

use crate::links::SEEN;
use crate::score::Tally;

const TEXT: &str = include_str!("../data/links.trees");

/// A node; a leaf asks nothing.
#[derive(Debug, Clone, Copy)]
struct Node {
    asks: Option<usize>,
    at: f64,
    points: f64,
    /// Where it goes on when more is seen.
    above: usize,
}

/// The trees, one behind the other.
#[derive(Debug)]
pub(crate) struct Trees {
    nodes: Vec<Node>,
    roots: Vec<usize>,
}

impl Trees {
    /// Reads those that are built in.
    pub(crate) fn built_in() -> Trees {
        let mut trees = Trees {
            nodes: Vec::new(),
            roots: Vec::new(),
        };
        for line in TEXT.lines().filter(|l| !l.starts_with('#')) {
            let mut tokens = line.split_ascii_whitespace();
            let root = trees.nodes.len();
            if trees.read(&mut tokens).is_some() {
                trees.roots.push(root);
            } else {
                trees.nodes.truncate(root);
            }
        }
        trees
    }

    // A node and all below it.
    fn read<'t>(&mut self, tokens: &mut impl Iterator<Item = &'t str>) -> Option<()> {
        let token = tokens.next()?;
        let here = self.nodes.len();
        let mut node = Node {
            asks: None,
            at: 0.0,
            points: 0.0,
            above: 0,
        };
        if let Some(points) = token.strip_prefix('=') {
            node.points = points.parse().ok()?;
            self.nodes.push(node);
            return Some(());
        }
        let (name, rest) = token.split_once("<=")?;
        let (at, points) = rest.split_once('@')?;
        node.asks = Some(SEEN.iter().position(|(_, n)| *n == name)?);
        (node.at, node.points) = (at.parse().ok()?, points.parse().ok()?);
        self.nodes.push(node);
        self.read(tokens)?;
        let above = self.nodes.len();
        self.nodes.get_mut(here)?.above = above;
        self.read(tokens)
    }

    // Goes down a tree, telling of each step what was asked and the nodes it leads between; returns
    // the leaf's points.
    fn descend(
        &self,
        root: usize,
        seen: &[f64; SEEN.len()],
        mut step: impl FnMut(usize, &Node, &Node),
    ) -> f64 {
        let mut at = root;
        let Some(mut node) = self.nodes.get(at) else {
            return 0.0;
        };
        while let Some(asked) = node.asks {
            let more = seen.get(asked).is_some_and(|v| *v > node.at);
            at = if more { node.above } else { at + 1 };
            let Some(next) = self.nodes.get(at) else {
                break;
            };
            step(asked, node, next);
            node = next;
        }
        node.points
    }

    /// Adds up what is seen.
    pub(crate) fn sum(&self, seen: &[f64; SEEN.len()]) -> f64 {
        let roots = self.roots.iter();
        roots.map(|r| self.descend(*r, seen, |_, _, _| {})).sum()
    }

    /// Adds up what is seen, under the heads that a link's reasons are told by.
    pub(crate) fn weigh(&self, seen: &[f64; SEEN.len()]) -> Tally {
        let mut tally = Tally::default();
        for root in &self.roots {
            tally.prior += self.nodes.get(*root).map_or(0.0, |n| n.points);
            self.descend(*root, seen, |asked, node, next| {
                if let Some((what, _)) = SEEN.get(asked) {
                    tally.points[*what] += next.points - node.points;
                }
            });
        }
        tally
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tree_is_read_and_its_steps_add_up() {
        let trees = Trees::built_in();
        let lines = TEXT.lines().filter(|l| !l.starts_with('#')).count();
        assert!(lines > 50);
        assert_eq!(trees.roots.len(), lines);
        let asked = trees.nodes.iter().filter_map(|n| n.asks);
        assert!(asked.max() < Some(SEEN.len()));
        let nothing = trees.weigh(&[0.0; SEEN.len()]);
        let sum = trees.sum(&[0.0; SEEN.len()]);
        assert!(
            (nothing.sum() - sum).abs() < 1e-6,
            "{} {sum}",
            nothing.sum()
        );
    }
}

//! Disjoint groups whose name is their smallest member, so that the order of
//! joining leaves no trace.

pub(crate) struct Groups {
    parent: Vec<usize>,
}

impl Groups {
    pub(crate) fn of(size: usize) -> Groups {
        Groups {
            parent: (0..size).collect(),
        }
    }

    /// Returns the smallest member of `i`'s group.
    pub(crate) fn root(&mut self, i: usize) -> usize {
        let mut at = i;
        while let Some(&up) = self.parent.get(at).filter(|up| **up != at) {
            let over = self.parent.get(up).copied().unwrap_or(up);
            if let Some(slot) = self.parent.get_mut(at) {
                *slot = over;
            }
            at = over;
        }
        at
    }

    /// Joins two groups and returns the roots they had, the smaller first;
    /// `None` if they are one already.
    pub(crate) fn join(&mut self, a: usize, b: usize) -> Option<(usize, usize)> {
        let (a, b) = (self.root(a), self.root(b));
        let (low, high) = (a.min(b), a.max(b));
        if low == high {
            return None;
        }
        *self.parent.get_mut(high)? = low;
        Some((low, high))
    }

    /// Returns every member's root.
    pub(crate) fn roots(mut self) -> Vec<usize> {
        (0..self.parent.len()).map(|i| self.root(i)).collect()
    }
}

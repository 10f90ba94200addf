//! Where a parse stands: stack, buffer, and the children found so far.

use crate::Rel;

/// A transition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Action {
    Shift,
    /// The top of the stack depends on the front of the buffer.
    Left,
    /// The top of the stack depends on the one beneath it.
    Right,
}

impl Action {
    /// In the order of the weights.
    pub const ALL: [Action; 3] = [Action::Shift, Action::Left, Action::Right];
}

const NONE: u32 = u32::MAX;

/// Stack, buffer and children. The root stands after the last token, so that
/// it is reached by a left arc when all else is done.
#[derive(Debug, Default, Clone)]
pub struct State {
    length: usize,
    stack: Vec<u32>,
    next: usize,
    family: Vec<Family>,
}

/// The children of one token: the two outermost on either side, how many, and
/// the set of their relations.
#[derive(Debug, Clone, Copy)]
pub(super) struct Family {
    pub left: [u32; 2],
    pub right: [u32; 2],
    pub lefts: u8,
    pub rights: u8,
    pub left_rels: u64,
    pub right_rels: u64,
    pub rel: Rel,
}

const ORPHAN: Family = Family {
    left: [NONE; 2],
    right: [NONE; 2],
    lefts: 0,
    rights: 0,
    left_rels: 0,
    right_rels: 0,
    rel: Rel::Dep,
};

impl State {
    /// Begins a sentence of a length.
    pub fn start(&mut self, length: usize) {
        self.length = length;
        self.stack.clear();
        self.next = 0;
        self.family.clear();
        self.family.resize(length, ORPHAN);
    }

    /// Returns whether every token has a head.
    pub fn is_done(&self) -> bool {
        self.next == self.length && self.stack.is_empty()
    }

    /// Returns the token at a depth of the stack, 0 for its top.
    #[inline(always)]
    pub fn stack(&self, depth: usize) -> Option<usize> {
        self.stack
            .len()
            .checked_sub(depth + 1)
            .map(|i| self.stack[i] as usize)
    }

    /// Returns the whole stack, bottom first.
    pub fn stacked(&self) -> &[u32] {
        &self.stack
    }

    /// Returns the token at a place of the buffer; `None` at and beyond the root.
    #[inline(always)]
    pub fn buffer(&self, place: usize) -> Option<usize> {
        let token = self.next + place;
        (token < self.length).then_some(token)
    }

    /// Returns the front of the buffer; the sentence's length stands for the root.
    pub fn front(&self) -> usize {
        self.next
    }

    /// Returns which transitions may be taken. A single root: only the last
    /// token on the stack may take it.
    pub fn allowed(&self) -> [bool; 3] {
        let more = self.next < self.length;
        let depth = self.stack.len();
        [more, depth > 0 && (more || depth == 1), depth > 1]
    }

    /// Returns the arc a transition makes: (head, dependent), no head for the root.
    pub fn arc_of(&self, action: Action) -> Option<(Option<usize>, usize)> {
        let top = self.stack(0)?;
        match action {
            Action::Shift => None,
            Action::Left => Some((self.buffer(0), top)),
            Action::Right => Some((self.stack(1), top)),
        }
    }

    /// Notes the relation of a token that is about to be attached.
    pub fn set_label(&mut self, token: usize, rel: Rel) {
        self.family[token].rel = rel;
    }

    /// Takes a transition.
    pub fn step(&mut self, action: Action) {
        match action {
            Action::Shift => {
                self.stack.push(self.next as u32);
                self.next += 1;
            }
            Action::Left | Action::Right => {
                if let Some((head, dependent)) = self.arc_of(action) {
                    if let Some(head) = head {
                        self.adopt(head, dependent);
                    }
                    self.stack.pop();
                }
            }
        }
    }

    fn adopt(&mut self, head: usize, child: usize) {
        let rel = 1u64 << (self.family[child].rel as u64);
        let family = &mut self.family[head];
        // Children come from the inside out, so the newest is the outermost.
        if child < head {
            family.left = [child as u32, family.left[0]];
            family.lefts = family.lefts.saturating_add(1);
            family.left_rels |= rel;
        } else {
            family.right = [child as u32, family.right[0]];
            family.rights = family.rights.saturating_add(1);
            family.right_rels |= rel;
        }
    }

    #[inline(always)]
    pub(super) fn family(&self, token: Option<usize>) -> Family {
        token
            .and_then(|t| self.family.get(t))
            .copied()
            .unwrap_or(ORPHAN)
    }
}

/// Returns a child's number.
#[inline(always)]
pub(super) fn child(slot: u32) -> Option<usize> {
    (slot != NONE).then_some(slot as usize)
}

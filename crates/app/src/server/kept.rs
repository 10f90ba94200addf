//! Answers that are kept for as long as the record does not change.

use crate::server::site::held;
use axum::body::Bytes;
use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;

/// So many bytes are kept: over a record of decades a few hundred pages of relations fill 32 MiB, and
/// are then made anew for ever.
const ROOM: usize = 128 << 20;

/// An answer that can be given again.
#[derive(Clone)]
pub struct Given {
    pub body: Bytes,
    pub kind: &'static str,
    /// A hash of the body.
    pub tag: String,
}

/// The answers, by address.
#[derive(Default)]
pub struct Kept(Mutex<Shelf>);

#[derive(Default)]
struct Shelf {
    version: i64,
    answers: BTreeMap<String, Given>,
    /// In the order they were put there.
    order: VecDeque<String>,
    bytes: usize,
}

impl Kept {
    /// Returns the answer to an address, if the record is as it was then.
    pub fn get(&self, address: &str, version: i64) -> Option<Given> {
        let shelf = held(&self.0);
        let same = shelf.version == version;
        shelf.answers.get(address).filter(|_| same).cloned()
    }

    /// Keeps an answer; the oldest make room for it.
    pub fn put(&self, address: String, version: i64, given: &Given) {
        let mut shelf = held(&self.0);
        if shelf.version != version {
            *shelf = Shelf {
                version,
                ..Shelf::default()
            };
        }
        if given.body.len() > ROOM / 8 || shelf.answers.contains_key(&address) {
            return;
        }
        shelf.bytes += given.body.len();
        shelf.order.push_back(address.clone());
        shelf.answers.insert(address, given.clone());
        while shelf.bytes > ROOM {
            let Some(oldest) = shelf.order.pop_front() else {
                break;
            };
            if let Some(gone) = shelf.answers.remove(&oldest) {
                shelf.bytes -= gone.body.len();
            }
        }
    }

    /// Forgets all.
    pub fn forget(&self) {
        *held(&self.0) = Shelf::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(bytes: usize) -> Given {
        Given {
            body: vec![b'x'; bytes].into(),
            kind: "text/plain",
            tag: String::new(),
        }
    }

    #[test]
    fn a_change_of_the_record_empties_the_shelf_and_the_oldest_make_room() {
        let kept = Kept::default();
        kept.put("/a".into(), 1, &given(10));
        assert!(kept.get("/a", 1).is_some());
        assert!(kept.get("/a", 2).is_none());
        kept.put("/b".into(), 2, &given(10));
        assert!(kept.get("/a", 2).is_none());
        for n in 0..12 {
            kept.put(format!("/{n}"), 2, &given(ROOM / 8));
        }
        assert!(kept.get("/b", 2).is_none());
        assert!(kept.get("/11", 2).is_some());
        assert!(held(&kept.0).bytes <= ROOM);
    }
}

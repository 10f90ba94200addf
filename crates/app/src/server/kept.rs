//! Answers that are kept: given again while the record is as it was, and for a moment longer
//! while one of those who ask has the answer made anew.
//!
//! A writer that commits every few seconds would else have every page made at once, and all who ask
//! wait for it (RFC 5861, section 3: stale-while-revalidate).

use crate::server::site::held;
use axum::body::Bytes;
use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// So many bytes are kept: over a record of decades a few hundred pages of relations fill 32 MiB, and
/// are then made anew for ever.
const ROOM: usize = 128 << 20;

/// So long after it was last known to be right an answer is given before its new one.
const BEHIND: Duration = Duration::from_secs(10);

/// What the record and the relations computed from it are at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edition {
    pub record: i64,
    pub relations: u64,
    /// What is withheld and purged: of before that nothing is given any more.
    pub holds: i64,
}

/// An answer that can be given again.
#[derive(Clone)]
pub struct Given {
    pub body: Bytes,
    pub kind: &'static str,
    /// A hash of the body.
    pub tag: String,
}

/// What is there for an address.
pub enum Found {
    /// The answer as it is now.
    Right(Given),
    /// The answer as it was. Who is told so is to make it anew; the others are not.
    Old(Given, bool),
    Nothing,
}

/// The answers, by address.
#[derive(Default)]
pub struct Kept(Mutex<Shelf>);

#[derive(Default)]
struct Shelf {
    answers: BTreeMap<String, Answer>,
    /// In the order they were first put there.
    order: VecDeque<String>,
    bytes: usize,
}

struct Answer {
    given: Given,
    edition: Edition,
    /// When it was last known to be right.
    right: Instant,
    /// Someone makes it anew.
    in_hand: bool,
}

impl Kept {
    /// Returns the answer to an address.
    pub fn get(&self, address: &str, edition: Edition, now: Instant) -> Found {
        let mut shelf = held(&self.0);
        let Some(answer) = shelf.answers.get_mut(address) else {
            return Found::Nothing;
        };
        if answer.edition == edition {
            answer.right = now;
            return Found::Right(answer.given.clone());
        }
        let long = now.saturating_duration_since(answer.right) > BEHIND;
        if long || answer.edition.holds != edition.holds {
            return Found::Nothing;
        }
        let turn = !std::mem::replace(&mut answer.in_hand, true);
        Found::Old(answer.given.clone(), turn)
    }

    /// Keeps an answer; the oldest make room for it.
    pub fn put(&self, address: String, edition: Edition, given: &Given, now: Instant) {
        let mut shelf = held(&self.0);
        let answer = Answer {
            given: given.clone(),
            edition,
            right: now,
            in_hand: false,
        };
        if given.body.len() > ROOM / 8 {
            shelf.remove(&address);
            return;
        }
        shelf.bytes += given.body.len();
        match shelf.answers.insert(address.clone(), answer) {
            Some(old) => shelf.bytes -= old.given.body.len(),
            None => shelf.order.push_back(address),
        }
        while shelf.bytes > ROOM {
            let Some(oldest) = shelf.order.pop_front() else {
                break;
            };
            if let Some(gone) = shelf.answers.remove(&oldest) {
                shelf.bytes -= gone.given.body.len();
            }
        }
    }

    /// Forgets the answer to an address.
    pub fn remove(&self, address: &str) {
        held(&self.0).remove(address);
    }

    /// Forgets all.
    pub fn forget(&self) {
        *held(&self.0) = Shelf::default();
    }
}

impl Shelf {
    fn remove(&mut self, address: &str) {
        if let Some(gone) = self.answers.remove(address) {
            self.bytes -= gone.given.body.len();
            self.order.retain(|a| a != address);
        }
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

    fn at(record: i64) -> Edition {
        Edition {
            record,
            ..Edition::default()
        }
    }

    #[test]
    fn an_answer_of_before_is_made_anew_by_one_and_given_to_the_others_meanwhile() {
        let (kept, now) = (Kept::default(), Instant::now());
        assert!(matches!(kept.get("/a", at(1), now), Found::Nothing));
        kept.put("/a".into(), at(1), &given(10), now);
        assert!(matches!(kept.get("/a", at(1), now), Found::Right(_)));
        assert!(matches!(kept.get("/a", at(2), now), Found::Old(_, true)));
        assert!(matches!(kept.get("/a", at(2), now), Found::Old(_, false)));
        kept.put("/a".into(), at(2), &given(20), now);
        assert!(matches!(kept.get("/a", at(2), now), Found::Right(g) if g.body.len() == 20));
        assert_eq!(held(&kept.0).bytes, 20);
        let withheld = Edition { holds: 1, ..at(3) };
        assert!(matches!(kept.get("/a", withheld, now), Found::Nothing));
        // Whoever was to make it anew could not: it is not given for ever.
        kept.remove("/a");
        assert!(matches!(kept.get("/a", at(2), now), Found::Nothing));
        assert_eq!(held(&kept.0).bytes, 0);
    }

    #[test]
    fn what_was_not_asked_for_lately_is_not_given_when_the_record_has_changed() {
        let (kept, now) = (Kept::default(), Instant::now());
        kept.put("/a".into(), at(1), &given(10), now);
        let later = now + BEHIND + Duration::from_secs(1);
        assert!(matches!(kept.get("/a", at(2), later), Found::Nothing));
        assert!(matches!(kept.get("/a", at(1), later), Found::Right(_)));
        assert!(matches!(
            kept.get("/a", at(2), later + BEHIND),
            Found::Old(_, true)
        ));
    }

    #[test]
    fn the_oldest_make_room() {
        let (kept, now) = (Kept::default(), Instant::now());
        kept.put("/b".into(), at(2), &given(10), now);
        for n in 0..12 {
            kept.put(format!("/{n}"), at(2), &given(ROOM / 8), now);
        }
        assert!(matches!(kept.get("/b", at(2), now), Found::Nothing));
        assert!(matches!(kept.get("/11", at(2), now), Found::Right(_)));
        assert!(held(&kept.0).bytes <= ROOM);
    }
}

//! Adding a user's pack to a lexicon.

use super::{Actor, ActorKind, Lexicon};
use detente_record::digest;
use std::collections::BTreeMap;

impl Lexicon {
    /// Adds a pack: a frame, context or class of the same id replaces what is
    /// there; names, offices and members of an actor of the same id are added
    /// to it; all else is added.
    pub fn merge(&mut self, pack: Lexicon) {
        replace(&mut self.frames, pack.frames, |f| f.id.clone());
        replace(&mut self.contexts, pack.contexts, |c| c.id.clone());
        replace(&mut self.roles, pack.roles, |r| r.class.clone());
        replace(&mut self.things, pack.things, |t| t.0.clone());
        let mut known: BTreeMap<(ActorKind, String), usize> = self
            .actors
            .iter()
            .enumerate()
            .map(|(i, a)| ((a.kind, a.id.clone()), i))
            .collect();
        for actor in pack.actors {
            let place = *known
                .entry((actor.kind, actor.id.clone()))
                .or_insert(self.actors.len());
            match self.actors.get_mut(place) {
                Some(old) => old.add(actor),
                None => self.actors.push(actor),
            }
        }
        self.gather_places(pack.places);
        replace(&mut self.outlets, pack.outlets, |o| o.name.clone());
        self.words.add(pack.words);
        let hashes = format!("{}+{}", self.hash, pack.hash);
        self.hash = digest(hashes.as_bytes())
            .get(..16)
            .unwrap_or_default()
            .to_owned();
    }
}

impl Actor {
    fn add(&mut self, other: Actor) {
        extend(&mut self.names, other.names);
        extend(&mut self.offices, other.offices);
        extend(&mut self.members, other.members);
        extend(&mut self.known_as, other.known_as);
        extend(&mut self.unless, other.unless);
    }
}

/// Adds what is not there yet.
pub(super) fn extend<T: PartialEq>(list: &mut Vec<T>, more: Vec<T>) {
    for one in more {
        if !list.contains(&one) {
            list.push(one);
        }
    }
}

fn replace<T>(list: &mut Vec<T>, more: Vec<T>, id: impl Fn(&T) -> String) {
    list.retain(|old| more.iter().all(|new| id(new) != id(old)));
    list.extend(more);
    list.sort_by_key(id);
}

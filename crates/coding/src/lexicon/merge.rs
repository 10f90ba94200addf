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

// A lexicon is in the order of its files' names, which decides between equals: what is there stays
// where it is, and what is new comes where its file would have been read.
fn replace<T>(list: &mut Vec<T>, more: Vec<T>, id: impl Fn(&T) -> String) {
    let file = |one: &T| format!("{}.toml", id(one));
    for new in more {
        match list.iter().position(|old| id(old) == id(&new)) {
            Some(at) => list[at] = new,
            None => {
                let before = |old: &&T| file(old) < file(&new);
                let at = list.iter().take_while(before).count();
                list.insert(at, new);
            }
        }
    }
}

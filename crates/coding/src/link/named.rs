//! Names the lexicon does not know.

use super::{Linked, Links};
use detente_reading::{Rel, Upos};

impl Links<'_> {
    /// Returns whether a head word belongs to a name of a person or a body that
    /// the lexicon does not know.
    pub fn is_named(&self, token: usize) -> bool {
        self.kind_of_name(token)
            .is_some_and(|k| matches!(k, "person" | "organisation"))
    }

    /// Returns whether a head word belongs to an unknown body's name.
    pub fn is_named_body(&self, token: usize) -> bool {
        self.kind_of_name(token) == Some("organisation")
    }

    /// Returns whether a head word belongs to an unknown person's name.
    pub(crate) fn is_named_person(&self, token: usize) -> bool {
        self.kind_of_name(token) == Some("person")
    }

    fn kind_of_name(&self, token: usize) -> Option<&'static str> {
        if self.mention(token).is_some() || self.document.tag(token).upos() != Upos::Propn {
            return None;
        }
        self.label(&(token..token + 1)).and_then(|n| n.kind)
    }
}

impl Links<'_> {
    /// Returns the persons whom a plural names behind it, each with what the plural tells
    /// of them: "the brothers Emin and Rauf Saharli".
    pub fn apposed(&self, head: usize) -> Vec<Linked> {
        let document = self.document;
        let name = |t: &usize| document.tag(*t).upos() == Upos::Propn;
        let first = document
            .children(head)
            .filter(|_| document.tag(head).is_plural())
            .find(|c| document.rel(*c) == Rel::Appos && name(c));
        let Some(first) = first else {
            return Vec::new();
        };
        let joined = document
            .children(first)
            .filter(|c| document.rel(*c) == Rel::Conj && name(c));
        let named: Vec<usize> = std::iter::once(first).chain(joined).collect();
        if named.len() < 2 {
            return Vec::new();
        }
        let base = self.entity(head);
        let person = |t: &usize| {
            let own = self.entity(*t);
            if own.is_known() {
                return own;
            }
            let mut linked = base.clone();
            linked.entity.name = Some(own.entity.entity_text.clone());
            linked.entity.entity_text = own.entity.entity_text;
            (linked.entity.start, linked.entity.end) = (own.entity.start, own.entity.end);
            linked.entity.count = None;
            // "Ministers Ali of Egypt and Sara": Egypt is Ali's alone.
            if *t != first && !self.owner(first).is_empty() {
                linked.entity.code.clear();
            }
            linked
        };
        named.iter().map(person).collect()
    }
}

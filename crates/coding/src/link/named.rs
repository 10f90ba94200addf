//! Names the lexicon does not know.

use super::Links;
use detente_reading::Upos;

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
    pub(super) fn is_named_person(&self, token: usize) -> bool {
        self.kind_of_name(token) == Some("person")
    }

    fn kind_of_name(&self, token: usize) -> Option<&'static str> {
        if self.mention(token).is_some() || self.document.tag(token).upos() != Upos::Propn {
            return None;
        }
        self.label(&(token..token + 1)).and_then(|n| n.kind)
    }
}

//! A second look at a sentence without a verb: in "A Danish court sentences former minister Lars
//! Holm" the network may take the verb for the noun that it also is, and then has no clause to give.
//!
//! The word is put aside for a verb that is nothing else, and the sentence is read again. If that
//! verb then has a subject before it and an object behind it, the word was the verb.

use crate::net::{Forms, Net, Word, Work};
use crate::{Grammar, Rel, Upos, VerbForm};

/// Reads a sentence again where that helps. `words` is what the network said, `text` gives the words.
pub(crate) struct Again<'a> {
    pub(crate) net: &'a Net,
    pub(crate) grammar: &'a Grammar,
    pub(crate) work: &'a mut Work,
}

impl Again<'_> {
    /// Returns what the network says of the sentence with a verb where it saw a noun.
    pub(crate) fn look<'t>(
        &mut self,
        words: &[Word],
        atoms: &[crate::net::Atom],
        text: impl Fn(usize) -> &'t str,
    ) -> Option<Vec<Word>> {
        if !is_verbless(words) {
            return None;
        }
        let plain = &self.grammar.plain;
        for at in 1..words.len().saturating_sub(1) {
            let Some(third) = self.may_be_verb(words, at, text(at)) else {
                continue;
            };
            let stand_in = plain.get(usize::from(!third))?;
            let forms: &Forms = &self.net.forms;
            self.work.atoms.clear();
            self.work.atoms.extend_from_slice(atoms);
            if let Some(atom) = self.work.atoms.get_mut(at) {
                *atom = forms.atom(stand_in);
            }
            self.work.sentences.clear();
            self.work.sentences.push(0..atoms.len());
            self.net.run(self.work);
            if is_clause(&self.work.words, at, third) {
                return Some(self.work.words.clone());
            }
        }
        None
    }

    // Whether a noun may be a verb, by its form and by what stands around it; and whether it would
    // be one of the third person.
    fn may_be_verb(&self, words: &[Word], at: usize, text: &str) -> Option<bool> {
        let doubled = &self.grammar.doubled;
        let upos = |i: usize| words.get(i).map(|w| w.tag.upos());
        let named = matches!(
            upos(at),
            Some(Upos::Noun | Upos::Adj | Upos::Propn | Upos::Adv)
        );
        let before = matches!(
            upos(at - 1),
            Some(Upos::Noun | Upos::Propn | Upos::Num | Upos::Punct)
        );
        // "sentences former …": no noun goes on so.
        let behind = matches!(
            upos(at + 1),
            Some(Upos::Det | Upos::Adj | Upos::Propn | Upos::Num | Upos::Pron | Upos::Noun)
        );
        if !named || !before || !behind {
            return None;
        }
        if doubled.contains(text) {
            return Some(false);
        }
        let bare = text.strip_suffix('s')?;
        let stem = bare.strip_suffix('e');
        let with_y = stem
            .and_then(|s| s.strip_suffix('i'))
            .map(|s| format!("{s}y"));
        let known = doubled.contains(bare)
            || stem.is_some_and(|s| doubled.contains(s))
            || with_y.is_some_and(|s| doubled.contains(&s));
        known.then_some(true)
    }
}

// What the sentence hangs from is no verb, and no verb is finite but in relative clauses.
fn is_verbless(words: &[Word]) -> bool {
    let verbal = |w: &Word| matches!(w.tag.upos(), Upos::Verb | Upos::Aux);
    let finite = |w: &Word| {
        let form = w.tag.form();
        verbal(w) && matches!(form, VerbForm::Past | VerbForm::Present | VerbForm::Modal)
    };
    let relative = |w: &Word| {
        let head = words.get(usize::from(w.head));
        w.rel == Rel::AclRelcl || head.is_some_and(|h| h.rel == Rel::AclRelcl)
    };
    words.iter().enumerate().all(|(at, w)| {
        let top = usize::from(w.head) == at;
        !(top && verbal(w)) && (!finite(w) || relative(w))
    })
}

// The verb in its place is finite, and has a subject of its number and an object.
fn is_clause(words: &[Word], at: usize, third: bool) -> bool {
    let Some(verb) = words.get(at).filter(|w| w.tag.upos() == Upos::Verb) else {
        return false;
    };
    let of = |i: usize, rel: Rel| {
        words
            .get(i)
            .is_some_and(|w| usize::from(w.head) == at && w.rel == rel && i != at)
    };
    let Some(subject) = (0..at).rev().find(|&i| of(i, Rel::Nsubj)) else {
        return false;
    };
    let joined = words
        .iter()
        .any(|w| usize::from(w.head) == subject && w.rel == Rel::Conj);
    let plural = words.get(subject).is_some_and(|w| w.tag.is_plural()) || joined;
    let top = usize::from(verb.head) == at;
    top && plural != third
        && verb.tag.form() == VerbForm::Present
        && (at + 1..words.len()).any(|i| of(i, Rel::Obj))
}

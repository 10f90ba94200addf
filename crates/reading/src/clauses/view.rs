//! A document under work: its tokens with their entries in the lists, its
//! clauses by predicate, and what several rules ask of a tree.

use super::lexis::{
    ATTRIBUTED, BEGINS_PHRASE, BY, Classes, Entry, Lexis, MEANS, RELATIVE, TRANSITIVE,
};
use crate::{Document, Rel, Upos, VerbForm};
use std::ops::Deref;

/// A document with what is looked up once a token.
pub struct View<'d, 't> {
    document: &'d Document<'t>,
    lexis: &'d Lexis,
    /// Every token's entry in the lists.
    entries: Vec<u16>,
    /// Every token's clause, `u32::MAX` for none.
    clauses: Vec<u32>,
}

impl<'t> Deref for View<'_, 't> {
    type Target = Document<'t>;

    fn deref(&self) -> &Document<'t> {
        self.document
    }
}

impl<'d, 't> View<'d, 't> {
    pub fn of(document: &'d Document<'t>, lexis: &'d Lexis) -> View<'d, 't> {
        let mut lower = String::new();
        let mut number = |word: &str, name: bool| {
            // A name is no common word: "Will" is not "will".
            if name || !word.bytes().any(|b| b.is_ascii_uppercase()) {
                return lexis.number(word);
            }
            lower.clear();
            lower.extend(word.chars().map(|c| c.to_ascii_lowercase()));
            lexis.number(&lower)
        };
        let entries = (0..document.tokens.len())
            .map(|t| {
                let upos = document.tag(t).upos();
                match upos {
                    Upos::Punct => 0,
                    // "n't", "alleged": the form is in the lists, the dictionary form is not.
                    Upos::Part | Upos::Adv | Upos::Det => match number(document.lemma(t), false) {
                        0 => number(document.word(t), false),
                        found => found,
                    },
                    _ => number(document.lemma(t), upos == Upos::Propn),
                }
            })
            .collect();
        View::with(document, lexis, entries)
    }

    /// The same with entries that have been looked up already: they do not hang on the tree.
    pub fn with(document: &'d Document<'t>, lexis: &'d Lexis, entries: Vec<u16>) -> View<'d, 't> {
        View {
            document,
            lexis,
            entries,
            clauses: vec![u32::MAX; document.tokens.len()],
        }
    }

    /// Returns every token's entry.
    pub fn into_entries(self) -> Vec<u16> {
        self.entries
    }

    /// Returns what the lists say of a token's dictionary form.
    pub fn entry(&self, token: usize) -> &'d Entry {
        self.lexis
            .get(self.entries.get(token).copied().unwrap_or(0))
    }

    /// Returns whether a token's dictionary form stands in one of the lists.
    pub fn is(&self, token: usize, classes: Classes) -> bool {
        self.entry(token).classes & classes != 0
    }

    /// Returns what the lists say of a token's form: "alleged" as an adjective.
    pub fn form(&self, token: usize) -> &'d Entry {
        let word = self.document.word(token);
        match word.bytes().any(|b| b.is_ascii_uppercase()) {
            true => self
                .lexis
                .get(self.lexis.number(&word.to_ascii_lowercase())),
            false => self.lexis.get(self.lexis.number(word)),
        }
    }

    /// Returns whether a token is a question mark.
    pub fn asks(&self, token: usize) -> bool {
        self.document.word(token).starts_with('?')
    }

    /// Returns what the lists say of two or three words together: "stop short", "take part in".
    pub fn phrase(&self, words: &[usize]) -> Option<&'d Entry> {
        if !self.is(*words.first()?, BEGINS_PHRASE) {
            return None;
        }
        let mut joined = String::new();
        for (i, &word) in words.iter().enumerate() {
            if i > 0 {
                joined.push(' ');
            }
            joined.push_str(self.document.lemma(word));
        }
        let number = self.lexis.number(&joined.to_lowercase());
        (number != 0).then(|| self.lexis.get(number))
    }

    /// Returns whether what begins with these tokens looks like a negation and is none:
    /// "nothing but", "in no time".
    pub fn is_idle(&self, from: usize) -> bool {
        let mut said = String::new();
        (from..(from + 3).min(self.tokens.len())).any(|t| {
            if t > from {
                said.push(' ');
            }
            said.push_str(&self.word(t).to_lowercase());
            self.lexis.idle.contains(&said)
        })
    }

    /// Returns what a preposition of speech says.
    pub fn hearsay(&self) -> &'d crate::Reporting {
        &self.lexis.hearsay
    }

    pub fn set_clause(&mut self, token: usize, clause: usize) {
        self.clauses[token] = clause as u32;
    }

    /// Returns the clause a token is the predicate of.
    pub fn clause(&self, token: usize) -> Option<usize> {
        let found = self.clauses.get(token).copied().unwrap_or(u32::MAX);
        (found != u32::MAX).then_some(found as usize)
    }

    /// Returns the clause whose predicate is nearest above a token.
    pub fn governing(&self, mut token: usize) -> Option<usize> {
        while let Some(head) = self.head(token) {
            if let Some(clause) = self.clause(head) {
                return Some(clause);
            }
            token = head;
        }
        None
    }

    /// Returns whether a token has a dependent of one of these relations.
    pub fn any(&self, token: usize, rels: &[Rel]) -> bool {
        self.children(token).any(|c| rels.contains(&self.rel(c)))
    }

    /// Returns whether a mark parts what hangs from a token from what stands before it; the tree may
    /// hang the mark from either.
    pub fn is_set_off(&self, token: usize, mark: &str) -> bool {
        let start = self.leftmost(token);
        let before = start.checked_sub(1);
        std::iter::once(start)
            .chain(before)
            .any(|t| self.word(t) == mark)
    }

    /// Returns the first token below a token: its first dependent's first dependent's …
    pub fn leftmost(&self, mut token: usize) -> usize {
        while let Some(first) = self.children(token).next().filter(|c| *c < token) {
            token = first;
        }
        token
    }

    /// Returns the last token below a token.
    pub fn rightmost(&self, mut token: usize) -> usize {
        while let Some(last) = self.children(token).next_back().filter(|c| *c > token) {
            token = last;
        }
        token
    }

    /// Returns the preposition of a nominal: its first case marker that is no
    /// possessive sign.
    pub fn preposition(&self, token: usize) -> Option<usize> {
        self.children(token)
            .find(|&c| {
                matches!(self.rel(c), Rel::Case | Rel::Mark) && self.tag(c).upos() != Upos::Part
            })
            .or_else(|| {
                self.children(token)
                    .find(|&c| self.rel(c) == Rel::Case && self.is(c, super::lexis::MOTION))
            })
            // "with Foreign Secretary Adam Bako": the preposition hangs from the title.
            .or_else(|| {
                let titles = self.children(token);
                titles
                    .filter(|&c| self.rel(c) == Rel::NmodDesc && c < token)
                    .find_map(|title| self.child(title, Rel::Case).filter(|&c| c < title))
            })
    }

    /// Returns whether a dependent's preposition is of a class.
    pub fn has_case(&self, token: usize, classes: Classes) -> bool {
        self.children(token)
            .any(|c| self.rel(c) == Rel::Case && self.is(c, classes))
    }

    /// Returns whether a token stands behind "by" as a doer: "by police", not "by order of the court".
    pub fn is_doer(&self, token: usize) -> bool {
        self.has_case(token, BY) && !self.is_means(token)
    }

    /// Returns whether a token has a form that may be a participle or a past tense: "shot".
    pub fn is_past_form(&self, token: usize) -> bool {
        matches!(
            self.tag(token).form(),
            VerbForm::Past | VerbForm::Participle
        )
    }

    /// Returns whether what stands behind "by" tells how it was done.
    pub fn is_means(&self, token: usize) -> bool {
        // "Hit by Israeli helicopter", in a headline, is another matter.
        let named = |c| self.document.word(c).starts_with(char::is_uppercase);
        let bare = |c| !matches!(self.rel(c), Rel::Det | Rel::NmodPoss) && !named(c);
        self.is(token, MEANS)
            && !self.tag(token).is_plural()
            && self.has_case(token, BY)
            && self.children(token).all(bare)
    }

    /// Returns whether a token is a relative pronoun or adverb of the clause it stands in.
    pub fn is_relative(&self, token: usize) -> bool {
        self.is(token, RELATIVE)
            && self.head(token).is_some()
            && matches!(
                self.tag(token).upos(),
                Upos::Pron | Upos::Adv | Upos::Det | Upos::Sconj
            )
    }

    /// Returns whether a verb was taken for its noun: it has an object ("Police arrest a
    /// lawmaker"), or a subject right before it that it shares with the verb joined to it
    /// ("Gunmen ambush and kill four guards").
    pub fn is_verb_told_as_noun(&self, token: usize) -> bool {
        if self.tag(token).upos() != Upos::Noun || self.rel(token) != Rel::Root {
            return false;
        }
        let joined = |c: usize| self.rel(c) == Rel::Conj && self.tag(c).is_verb();
        let own = |c: usize| self.rel(c) == Rel::Nsubj && self.rightmost(c) + 1 == token;
        self.any(token, &[Rel::Obj])
            || self.children(token).any(own) && self.children(token).any(joined)
    }

    /// Returns whether an adjective is the participle of a verb that is nothing without an object and
    /// looks no different: "was hurt", "two hurt".
    pub fn is_participle(&self, token: usize) -> bool {
        self.tag(token).upos() == Upos::Adj
            && self.is(token, TRANSITIVE)
            && !matches!(self.rel(token), Rel::Amod | Rel::Compound)
    }

    /// Returns whether a participle before a noun tells what befell it: "the **kidnapped** nurse".
    pub fn is_told_before_noun(&self, token: usize) -> bool {
        self.rel(token) == Rel::Amod
            && matches!(self.tag(token).upos(), Upos::Verb | Upos::Adj)
            && self.is(token, ATTRIBUTED)
            && !self.is_plain_verb(token)
            && !self.is_capital_within(token)
            && self
                .head(token)
                .is_some_and(|noun| token < noun && self.tag(noun).is_nominal())
    }

    // "The Memorial to the **Murdered** Jews": a name.
    fn is_capital_within(&self, token: usize) -> bool {
        let sentence = self.document.sentence_of(token);
        let first = self.document.sentences[sentence].tokens.start;
        self.document.word(token).starts_with(char::is_uppercase) && token > first
    }

    fn is_plain_verb(&self, token: usize) -> bool {
        self.tag(token).is_verb() && !self.is_past_form(token)
    }

    /// Returns whether a word stands in its dictionary form.
    pub fn is_plain(&self, token: usize) -> bool {
        self.document.word(token) == self.document.lemma(token)
    }

    /// Returns whether a clause has a subject of its own.
    pub fn has_subject(&self, token: usize) -> bool {
        self.any(
            token,
            &[Rel::Nsubj, Rel::NsubjPass, Rel::Csubj, Rel::CsubjPass],
        )
    }
}

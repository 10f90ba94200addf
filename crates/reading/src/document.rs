//! A text that has been read.

use crate::clause::{Clause, Speech};
use crate::{Rel, Tag};
use std::ops::Range;

/// A text with its sentences, tokens, trees and clauses. Offsets are bytes of
/// `text`; token numbers count through the whole document.
#[derive(Debug, Clone, Default)]
pub struct Document<'t> {
    /// The text that was read.
    pub text: &'t str,
    /// In order of the text.
    pub sentences: Vec<Sentence>,
    /// In order of the text.
    pub tokens: Vec<Token>,
    /// In order of their predicates.
    pub clauses: Vec<Clause>,
    /// Who is told to say what, in order of their contents.
    pub speeches: Vec<Speech>,
    /// Name spans.
    pub names: Vec<Name>,
    pub(crate) lemmas: String,
    /// Children of every token, one list after the other; `first[t]..first[t + 1]` are t's.
    pub(crate) kids: Vec<u32>,
    pub(crate) first: Vec<u32>,
}

/// A sentence: a range of tokens.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sentence {
    /// Byte offset.
    pub start: usize,
    /// End of it.
    pub end: usize,
    /// Its tokens.
    pub tokens: Range<usize>,
    /// It was longer than the reader parses whole, and was read in pieces.
    pub too_long: bool,
}

/// A token with its place in the tree.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Token {
    /// Byte offset.
    pub start: u32,
    /// End of it.
    pub end: u32,
    /// Part of speech with verb form.
    pub tag: Tag,
    /// Relation to the head.
    pub rel: Rel,
    /// The head's number in the document; its own number for a root.
    pub head: u32,
    /// How far this arc was preferred to the next best.
    pub margin: f32,
    pub(crate) lemma: (u32, u32),
}

/// A name by its form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// `person`, `place`, `organisation`; `None` where the reader does not type it.
    pub kind: Option<&'static str>,
}

impl<'t> Document<'t> {
    /// Returns the words of a token.
    pub fn word(&self, token: usize) -> &'t str {
        self.tokens
            .get(token)
            .map_or("", |t| &self.text[t.start as usize..t.end as usize])
    }

    /// Returns the dictionary form of a token.
    pub fn lemma(&self, token: usize) -> &str {
        self.tokens
            .get(token)
            .map_or("", |t| &self.lemmas[t.lemma.0 as usize..t.lemma.1 as usize])
    }

    /// Returns the tag of a token.
    pub fn tag(&self, token: usize) -> Tag {
        self.tokens.get(token).map_or(Tag::default(), |t| t.tag)
    }

    /// Returns the relation of a token to its head.
    pub fn rel(&self, token: usize) -> Rel {
        self.tokens.get(token).map_or(Rel::Dep, |t| t.rel)
    }

    /// Returns the number of the sentence a token stands in.
    pub fn sentence_of(&self, token: usize) -> usize {
        self.sentences.partition_point(|s| s.tokens.end <= token)
    }

    /// Returns the number of the clause whose predicate a token is.
    pub fn clause_at(&self, token: usize) -> Option<usize> {
        self.clauses.binary_search_by_key(&token, |c| c.head).ok()
    }

    /// Returns the numbers of a sentence's clauses.
    pub fn clauses_of(&self, sentence: usize) -> Range<usize> {
        let at = |n: usize| self.clauses.partition_point(|c| c.sentence < n);
        at(sentence)..at(sentence + 1)
    }

    /// Returns the head of a token, `None` for a root.
    pub fn head(&self, token: usize) -> Option<usize> {
        let head = self.tokens.get(token)?.head as usize;
        (head != token).then_some(head)
    }

    /// Returns the dependents of a token, in order of the text.
    pub fn children(&self, token: usize) -> impl DoubleEndedIterator<Item = usize> + '_ {
        let from = self.first.get(token).copied().unwrap_or(0) as usize;
        let to = self.first.get(token + 1).copied().unwrap_or(0) as usize;
        self.kids
            .get(from..to)
            .unwrap_or(&[])
            .iter()
            .map(|&k| k as usize)
    }

    /// Returns the first dependent with a relation.
    pub fn child(&self, token: usize, rel: Rel) -> Option<usize> {
        self.children(token).find(|&c| self.rel(c) == rel)
    }

    /// Returns the tokens of the subtree below a token, itself included, in
    /// order of the text.
    pub fn subtree(&self, token: usize) -> Vec<usize> {
        let mut all = vec![token];
        let mut next = 0;
        while next < all.len() {
            all.extend(self.children(all[next]));
            next += 1;
        }
        let (first, last) = all
            .iter()
            .fold((token, token), |(a, b), &t| (a.min(t), b.max(t)));
        // Most subtrees are one stretch of the text.
        if last - first + 1 == all.len() {
            all.clear();
            all.extend(first..=last);
        } else {
            all.sort_unstable();
        }
        all
    }

    /// Returns whether one of some prepositions, in dictionary form, governs a token.
    pub fn is_behind<W: AsRef<str>>(&self, token: usize, prepositions: &[W]) -> bool {
        let among = |lemma: &str| prepositions.iter().any(|p| p.as_ref() == lemma);
        self.children(token)
            .any(|c| self.rel(c) == Rel::Case && among(self.lemma(c)))
    }

    /// Returns whether a token stands below another, or is it.
    pub fn is_below(&self, mut token: usize, above: usize) -> bool {
        loop {
            if token == above {
                return true;
            }
            match self.head(token) {
                Some(head) => token = head,
                None => return false,
            }
        }
    }

    /// Returns the byte range of the tokens of a noun phrase: the subtree
    /// without clauses, appositions and conjuncts that hang from its head.
    pub fn phrase(&self, head: usize) -> Range<usize> {
        let keep = |c: &usize| {
            !matches!(
                self.rel(*c),
                Rel::Acl
                    | Rel::AclRelcl
                    | Rel::Appos
                    | Rel::Conj
                    | Rel::Cc
                    | Rel::Punct
                    | Rel::Parataxis
                    | Rel::Case
                    | Rel::Mark
                    | Rel::Nsubj
                    | Rel::NsubjPass
                    | Rel::Cop
                    | Rel::Advcl
                    | Rel::List
                    | Rel::Discourse
                    | Rel::Obl
                    | Rel::OblUnmarked
                    | Rel::Aux
                    | Rel::CcPreconj
            )
        };
        let mut tokens: Vec<usize> = vec![head];
        for child in self.children(head).filter(keep) {
            tokens.extend(self.subtree(child));
        }
        tokens.sort_unstable();
        // Only the stretch that is unbroken around the head.
        let at = tokens.iter().position(|&t| t == head).unwrap_or(0);
        let mut from = at;
        while from > 0 && tokens[from - 1] + 1 == tokens[from] {
            from -= 1;
        }
        let mut to = at;
        while to + 1 < tokens.len() && tokens[to] + 1 == tokens[to + 1] {
            to += 1;
        }
        let span = |t: usize| {
            self.tokens
                .get(t)
                .map_or(0..0, |t| t.start as usize..t.end as usize)
        };
        span(tokens[from]).start..span(tokens[to]).end
    }

    pub(crate) fn link_children(&mut self) {
        let n = self.tokens.len();
        self.first.clear();
        self.first.resize(n + 1, 0);
        for (i, token) in self.tokens.iter().enumerate() {
            if token.head as usize != i {
                self.first[token.head as usize + 1] += 1;
            }
        }
        for i in 0..n {
            self.first[i + 1] += self.first[i];
        }
        let mut at = self.first.clone();
        self.kids.clear();
        self.kids.resize(self.first[n] as usize, 0);
        for (i, token) in self.tokens.iter().enumerate() {
            let head = token.head as usize;
            if head != i {
                self.kids[at[head] as usize] = i as u32;
                at[head] += 1;
            }
        }
    }
}

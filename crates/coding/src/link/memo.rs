//! What is found out once about a document's tokens and asked for many times:
//! words in lower case, and who is meant. Filled when it is asked for, by the
//! one thread that codes the document; always with the same answer.

use super::{Linked, Links};
use detente_reading::{Document, Rel};
use std::borrow::Cow;
use std::cell::OnceCell;

/// Classes of things: of the longest thing that ends with a token, and of the token alone.
type Things<'a> = (&'a [u16], &'a [u16]);

/// A state and the token that names it.
pub(crate) type Stated = (String, usize);

pub(super) struct Memo<'a> {
    words: Vec<Cow<'a, str>>,
    lemmas: Vec<Cow<'a, str>>,
    things: Vec<OnceCell<Things<'a>>>,
    entities: Vec<OnceCell<Box<Linked>>>,
    owners: Vec<OnceCell<Box<[Linked]>>>,
    pairs: Vec<OnceCell<Box<[Linked]>>>,
    /// By sentence.
    states: Vec<OnceCell<Vec<Stated>>>,
}

impl<'a> Memo<'a> {
    pub(super) fn of(document: &'a Document<'a>) -> Memo<'a> {
        let tokens = 0..document.tokens.len();
        Memo {
            words: tokens.clone().map(|t| lower(document.word(t))).collect(),
            lemmas: tokens.clone().map(|t| lower(document.lemma(t))).collect(),
            things: vec![OnceCell::new(); tokens.len()],
            entities: vec![OnceCell::new(); tokens.len()],
            owners: vec![OnceCell::new(); tokens.len()],
            pairs: vec![OnceCell::new(); tokens.len()],
            states: vec![OnceCell::new(); document.sentences.len()],
        }
    }
}

impl<'a> Links<'a> {
    /// Returns a token's word in lower case.
    pub(crate) fn low_word(&self, token: usize) -> &str {
        self.memo.words.get(token).map_or("", AsRef::as_ref)
    }

    /// Returns whether an article, a pointing word or an owner says which one is meant.
    pub(crate) fn is_definite(&self, noun: usize) -> bool {
        let definite = &self.lexicon.words.links.definite;
        self.document.children(noun).any(|c| {
            self.document.rel(c) == Rel::NmodPoss
                || self.document.rel(c) == Rel::Det
                    && definite.iter().any(|w| w == self.low_word(c))
        })
    }

    /// Returns a token's dictionary form in lower case.
    pub(crate) fn low_lemma(&self, token: usize) -> &str {
        self.memo.lemmas.get(token).map_or("", AsRef::as_ref)
    }

    /// Returns the words of some tokens in lower case.
    pub(super) fn low_words(&self, tokens: std::ops::Range<usize>) -> &[Cow<'a, str>] {
        self.memo.words.get(tokens).unwrap_or(&[])
    }

    /// Returns who is meant by the noun phrase of a head word, without a copy.
    pub(crate) fn entity_of(&self, head: usize) -> Cow<'_, Linked> {
        match self.memo.entities.get(head) {
            Some(cell) => Cow::Borrowed(cell.get_or_init(|| Box::new(self.make_entity(head)))),
            None => Cow::Owned(self.make_entity(head)),
        }
    }

    /// Returns whose something is, without a copy.
    pub(crate) fn owner_of(&self, head: usize) -> &[Linked] {
        let make = || self.owners(head, true).into_boxed_slice();
        let cell = self.memo.owners.get(head);
        cell.map_or(&[], |cell| cell.get_or_init(make))
    }

    /// Returns who is meant by a noun for both sides of a pair, without a copy.
    pub(crate) fn pair_of(&self, head: usize) -> &[Linked] {
        let make = || self.make_pair(head).into_boxed_slice();
        let cell = self.memo.pairs.get(head);
        cell.map_or(&[], |cell| cell.get_or_init(make))
    }

    /// Returns the states a sentence names, by name, adjective, capital or place, each once.
    pub(crate) fn states_of(&self, sentence: usize) -> Vec<&Stated> {
        let mut once: Vec<&Stated> = Vec::new();
        for state in self.states_in(sentence) {
            if once.iter().all(|(code, _)| *code != state.0) {
                once.push(state);
            }
        }
        once
    }

    /// Returns every word of a sentence that names a state.
    pub(crate) fn states_in(&self, sentence: usize) -> &[Stated] {
        let cell = self.memo.states.get(sentence);
        cell.map_or(&[], |cell| cell.get_or_init(|| self.find_states(sentence)))
    }

    /// Returns whether a head word belongs to a class of things.
    pub fn is_thing(&self, head: usize, class: &str) -> bool {
        let Some(class) = self.index.class(class) else {
            return false;
        };
        let Some(cell) = self.memo.things.get(head) else {
            return false;
        };
        let (longest, alone) = cell.get_or_init(|| self.things(head));
        longest.contains(&class) || alone.contains(&class)
    }

    fn things(&self, head: usize) -> Things<'a> {
        let index: &'a crate::lexicon::Index = self.index;
        let document = self.document;
        let start = document
            .sentences
            .get(document.sentence_of(head))
            .map_or(head, |s| s.tokens.start);
        let before = self.low_words(start.max(head.saturating_sub(4))..head);
        let lemma = self.low_lemma(head);
        let alone = index.things_ending::<&str>(&[], lemma);
        let longest = match before {
            [] => alone,
            _ => index.things_ending(before, lemma),
        };
        // "Fighting broke out", "the wounded were flown out": a noun that was read as a verb.
        let word = self.low_word(head);
        let nominal = matches!(
            document.tag(head).form(),
            detente_reading::VerbForm::Gerund | detente_reading::VerbForm::Participle
        );
        let noun = match nominal && document.tag(head).is_verb() && word != lemma {
            true => index.things_ending::<&str>(&[], word),
            false => &[],
        };
        let (alone, longest) = match noun {
            [] => (alone, longest),
            _ => (noun, index.things_ending(before, word)),
        };
        let longest = match self.thing_of(head) {
            [] => longest,
            whole => whole,
        };
        // "Hurricane Petra", "Mount Tavur": a name of its own, said to be of what.
        let proper = |t: usize| document.tag(t).upos() == detente_reading::Upos::Propn;
        let class = (longest.is_empty() && alone.is_empty() && proper(head))
            .then(|| head.checked_sub(1))
            .flatten()
            .filter(|&t| t >= start && proper(t) && document.head(t) == Some(head));
        let class = self.class_before(head, start).or(class);
        match class {
            Some(t) => {
                let of = index.things_ending::<&str>(&[], self.low_lemma(t));
                (of, of)
            }
            None => (longest, alone),
        }
    }

    // "The **tanker** Mistral Star": what the bearer of a name of several words is.
    fn class_before(&self, head: usize, start: usize) -> Option<usize> {
        use detente_reading::Upos;
        let document = self.document;
        let upos = |t: usize| document.tag(t).upos();
        let mut before = (start..head).rev().take(4);
        let noun = before.find(|&t| upos(t) != Upos::Propn || document.head(t) != Some(head))?;
        let names = noun + 1 < head && upos(head) == Upos::Propn;
        let beside = upos(noun) == Upos::Noun
            && document.rel(noun) == Rel::Compound
            && document.head(noun) == Some(head);
        (names && beside).then_some(noun)
    }

    // "The number **of dead**", "states **of emergency**": a thing whose name goes on behind its noun.
    fn thing_of(&self, head: usize) -> &'a [u16] {
        let index: &'a crate::lexicon::Index = self.index;
        let document = self.document;
        let next = |t: &usize| {
            document.rel(*t) == Rel::Nmod && document.child(*t, Rel::Case) == Some(head + 1)
        };
        let Some(last) = document.children(head).filter(|t| *t > head).find(next) else {
            return &[];
        };
        let mut words = vec![self.low_lemma(head)];
        words.extend(self.low_words(head + 1..last).iter().map(AsRef::as_ref));
        let whole = index.thing(&words, self.low_lemma(last));
        // "The number of villagers **killed**".
        let what_befell = || document.child(last, Rel::Acl).filter(|t| *t == last + 1);
        match (whole, what_befell()) {
            ([], Some(t)) => {
                let of = self.low_words(head + 1..head + 2).first();
                let short = [self.low_lemma(head), of.map_or("", AsRef::as_ref)];
                index.thing(&short, self.low_word(t))
            }
            _ => whole,
        }
    }
}

// Most words are in lower case as they stand.
pub(crate) fn lower(word: &str) -> Cow<'_, str> {
    let is_lower = |b: u8| b.is_ascii() && !b.is_ascii_uppercase();
    if word.bytes().all(is_lower) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.to_lowercase())
    }
}

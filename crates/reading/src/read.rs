//! The one path from text to document.

use crate::atoms::{Atom, fill};
use crate::cut::{Cut, cut};
use crate::parser::{Arc, LONGEST, State, parse};
use crate::tagger::tag;
use crate::{Document, Language, Model, Name, Rel, Sentence, Tag, Token, Upos};

/// A model and a language, ready to read.
#[derive(Debug, Clone, Default)]
pub struct Reader {
    /// The weights.
    pub model: Model,
    /// The words.
    pub language: Language,
}

impl Reader {
    /// Reads a text: any text, in time linear in its length.
    pub fn read<'t>(&self, text: &'t str) -> Document<'t> {
        // Offsets are 32-bit; what lies beyond four gigabytes is not read.
        let text = if text.len() < u32::MAX as usize {
            text
        } else {
            ""
        };
        let cut = cut(text, &self.language.profile);
        let mut document = Document {
            text,
            ..Document::default()
        };
        document.tokens.reserve(cut.tokens.len());
        let mut work = Work::default();
        let dateline = dateline(text, &cut);
        let mut ranges = cut.sentences;
        if let (Some(end), Some(first)) = (dateline, ranges.first().cloned()) {
            ranges.splice(0..1, [first.start..end, end..first.end]);
        }
        for range in ranges {
            let first = document.tokens.len();
            let spans = cut.tokens.get(range).unwrap_or(&[]);
            for piece in spans.chunks(LONGEST) {
                self.sentence(piece, None, &mut document, &mut work);
            }
            push_sentence(&mut document, first, spans.len() > LONGEST);
        }
        self.finish(&mut document);
        document
    }

    /// Reads a text whose sentences and tokens are given, as byte ranges; with
    /// `tags`, one a token, parts of speech are kept.
    pub fn read_cut<'t>(
        &self,
        text: &'t str,
        sentences: &[Vec<(u32, u32)>],
        tags: Option<&[Vec<Tag>]>,
    ) -> Document<'t> {
        let mut document = Document {
            text,
            ..Document::default()
        };
        let mut work = Work::default();
        for (number, spans) in sentences.iter().enumerate() {
            let first = document.tokens.len();
            let given = tags.and_then(|t| t.get(number)).map(Vec::as_slice);
            for (k, piece) in spans.chunks(LONGEST).enumerate() {
                let from = k * LONGEST;
                let given = given.and_then(|g| g.get(from..from + piece.len()));
                self.sentence(piece, given, &mut document, &mut work);
            }
            push_sentence(&mut document, first, spans.len() > LONGEST);
        }
        self.finish(&mut document);
        document
    }

    fn sentence(
        &self,
        spans: &[(u32, u32)],
        tags: Option<&[Tag]>,
        document: &mut Document,
        work: &mut Work,
    ) {
        let text = document.text;
        let base = document.tokens.len();
        let slice =
            |&(start, end): &(u32, u32)| text.get(start as usize..end as usize).unwrap_or("");
        let words: Vec<&str> = spans.iter().map(slice).collect();
        fill(words.iter().copied(), &self.model.words, &mut work.atoms);
        match tags {
            Some(tags) => work
                .atoms
                .iter_mut()
                .zip(tags)
                .for_each(|(a, t)| a.tag = *t),
            None => tag(&self.model, &words, &mut work.atoms),
        }
        parse(&self.model, &work.atoms, &mut work.state, &mut work.arcs);
        for (i, (&(start, end), word)) in spans.iter().zip(&words).enumerate() {
            let from = document.lemmas.len() as u32;
            self.model
                .lemmas
                .push(word, work.atoms[i].tag, &mut document.lemmas);
            let arc = work.arcs[i];
            document.tokens.push(Token {
                start,
                end,
                tag: work.atoms[i].tag,
                rel: arc.rel,
                head: (base + arc.head) as u32,
                margin: arc.margin,
                lemma: (from, document.lemmas.len() as u32),
            });
        }
    }

    fn finish(&self, document: &mut Document) {
        document.link_children();
        document.names = names(document);
        crate::clauses::find(document, &self.language);
    }
}

// "BAKU, July 1 (Reuters) -": a place in capitals at the very beginning, closed
// by a dash that stands alone. It is read apart: it is no part of the clause behind it.
fn dateline(text: &str, cut: &Cut) -> Option<usize> {
    let first = cut.sentences.first()?.clone();
    let word = |i: usize| {
        cut.tokens
            .get(i)
            .and_then(|&(a, b)| text.get(a as usize..b as usize))
            .unwrap_or("")
    };
    let capitals =
        word(first.start).chars().count() >= 3 && word(first.start).chars().all(char::is_uppercase);
    let end = first.end.min(first.start + 14);
    let alone = |i: usize| {
        cut.tokens
            .get(i - 1)
            .zip(cut.tokens.get(i))
            .is_some_and(|(a, b)| a.1 < b.0)
    };
    let dash =
        (first.start + 1..end).find(|&i| matches!(word(i), "-" | "–" | "—" | "--") && alone(i))?;
    let plain = (first.start + 1..dash).all(|i| !word(i).starts_with(char::is_lowercase));
    (capitals && plain && dash + 1 < first.end).then_some(dash + 1)
}

#[derive(Default)]
struct Work {
    atoms: Vec<Atom>,
    arcs: Vec<Arc>,
    state: State,
}

fn push_sentence(document: &mut Document, first: usize, too_long: bool) {
    let end = document.tokens.len();
    if let (Some(a), Some(b)) = (
        document.tokens.get(first),
        document.tokens.get(end.wrapping_sub(1)),
    ) {
        let sentence = Sentence {
            start: a.start as usize,
            end: b.end as usize,
            tokens: first..end,
            too_long,
        };
        document.sentences.push(sentence);
    }
}

/// Runs of proper nouns that the tree holds together.
fn names(document: &Document) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    for sentence in &document.sentences {
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let mut end = at;
            while end < sentence.tokens.end
                && document.tag(end).upos() == Upos::Propn
                && (end == at || !matches!(document.rel(end), Rel::Conj | Rel::Appos))
            {
                end += 1;
            }
            if end > at {
                names.push(Name {
                    tokens: at..end,
                    kind: None,
                });
            }
            at = end.max(at + 1);
        }
    }
    names
}

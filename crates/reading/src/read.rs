//! The one path from text to document.

use crate::again::Again;
use crate::cut::{Cut, cut};
use crate::names::names;
use crate::net::{LONGEST, Work};
use crate::{Document, Language, Model, Sentence, Tag, Token, Upos};
use std::ops::Range;

/// How many tokens are gathered before the network runs over them.
const BATCH: usize = 256;

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
        let mut batch = Batch::new(self, text);
        let dateline = dateline(text, &cut);
        let mut ranges = cut.sentences;
        if let (Some(end), Some(first)) = (dateline, ranges.first().cloned()) {
            ranges.splice(0..1, [first.start..end, end..first.end]);
        }
        for range in ranges {
            batch.sentence(cut.tokens.get(range).unwrap_or(&[]), None);
        }
        batch.finish()
    }

    /// Reads a text whose sentences and tokens are given, as byte ranges; with
    /// `tags`, one a token, parts of speech are kept.
    pub fn read_cut<'t>(
        &self,
        text: &'t str,
        sentences: &[Vec<(u32, u32)>],
        tags: Option<&[Vec<Tag>]>,
    ) -> Document<'t> {
        let mut batch = Batch::new(self, text);
        for (number, spans) in sentences.iter().enumerate() {
            let given = tags.and_then(|t| t.get(number)).map(Vec::as_slice);
            batch.sentence(spans, given);
        }
        batch.finish()
    }
}

/// Sentences that wait for the network, and the document that they go to.
struct Batch<'r, 't> {
    reader: &'r Reader,
    document: Document<'t>,
    work: Work,
    again: Work,
    spans: Vec<(u32, u32)>,
    given: Vec<Option<Tag>>,
    tags: Vec<Tag>,
    labels: Vec<u8>,
}

impl<'r, 't> Batch<'r, 't> {
    fn new(reader: &'r Reader, text: &'t str) -> Batch<'r, 't> {
        Batch {
            reader,
            document: Document {
                text,
                ..Document::default()
            },
            work: Work::default(),
            again: Work::default(),
            spans: Vec::new(),
            given: Vec::new(),
            tags: Vec::new(),
            labels: Vec::new(),
        }
    }

    fn sentence(&mut self, spans: &[(u32, u32)], tags: Option<&[Tag]>) {
        let (Some(first), Some(last)) = (spans.first(), spans.last()) else {
            return;
        };
        let from = self.document.tokens.len() + self.spans.len();
        self.document.sentences.push(Sentence {
            start: first.0 as usize,
            end: last.1 as usize,
            tokens: from..from + spans.len(),
            too_long: spans.len() > LONGEST,
        });
        for (number, piece) in spans.chunks(LONGEST).enumerate() {
            let from = self.spans.len();
            for (k, &(start, end)) in piece.iter().enumerate() {
                let word = self.document.text.get(start as usize..end as usize);
                let atom = self.reader.model.net.forms.atom(word.unwrap_or(""));
                self.work.atoms.push(atom);
                self.given
                    .push(tags.and_then(|t| t.get(number * LONGEST + k)).copied());
            }
            self.spans.extend_from_slice(piece);
            self.work.sentences.push(from..self.spans.len());
            if self.spans.len() >= BATCH {
                self.flush();
            }
        }
    }

    // Sentences without a verb are read again with a verb where they may have one.
    fn look_again(&mut self) {
        let reader = self.reader;
        let mut again = Again {
            net: &reader.model.net,
            grammar: &reader.language.grammar,
            work: &mut self.again,
        };
        let (text, spans) = (self.document.text, &self.spans);
        for piece in self.work.sentences.clone() {
            let given = self.given.get(piece.clone()).unwrap_or_default();
            let (Some(words), Some(atoms)) = (
                self.work.words.get_mut(piece.clone()),
                self.work.atoms.get(piece.clone()),
            ) else {
                continue;
            };
            let word = |i: usize| {
                let span = spans.get(piece.start + i);
                let word = span.and_then(|&(start, end)| text.get(start as usize..end as usize));
                word.unwrap_or("")
            };
            if given.iter().all(Option::is_none)
                && let Some(found) = again.look(words, atoms, word)
            {
                words.copy_from_slice(&found);
            }
        }
    }

    // Runs the network and moves what it found into the document.
    fn flush(&mut self) {
        self.reader.model.net.run(&mut self.work);
        self.look_again();
        let document = &mut self.document;
        let lemmas = &self.reader.model.lemmas;
        let forms = &self.reader.language.grammar.forms;
        for piece in &self.work.sentences {
            let base = document.tokens.len();
            for i in piece.clone() {
                let (start, end) = self.spans[i];
                let word = document.text.get(start as usize..end as usize);
                let found = self.work.words[i].tag;
                self.tags
                    .push(self.given[i].unwrap_or_else(|| bare(word.unwrap_or(""), found)));
            }
            for i in piece.clone() {
                let (start, end) = self.spans[i];
                let found = self.work.words[i];
                let word = document
                    .text
                    .get(start as usize..end as usize)
                    .unwrap_or("");
                let tag = self.tags[i - piece.start];
                let next = self.tags.get(i + 1 - piece.start).copied();
                let from = document.lemmas.len() as u32;
                match forms.get(word).filter(|_| tag.is_verb()) {
                    Some(form) => document.lemmas.push_str(form),
                    None => {
                        let next = next.unwrap_or_default();
                        lemmas.push_before(word, tag, next, &mut document.lemmas);
                        // "The march on parliament": no month, however it was tagged.
                        let low = word.bytes().all(|b| b.is_ascii_lowercase());
                        if let (true, Upos::Propn) = (low, tag.upos())
                            && let Some(lemma) = document.lemmas.get_mut(from as usize..)
                        {
                            lemma.make_ascii_lowercase();
                        }
                    }
                }
                document.tokens.push(Token {
                    start,
                    end,
                    tag,
                    rel: found.rel,
                    head: base as u32 + u32::from(found.head),
                    margin: found.margin,
                    lemma: (from, document.lemmas.len() as u32),
                });
                self.labels.push(found.name);
            }
            self.tags.clear();
        }
        self.work.atoms.clear();
        self.work.sentences.clear();
        self.spans.clear();
        self.given.clear();
    }

    fn finish(mut self) -> Document<'t> {
        self.flush();
        self.document.link_children();
        self.document.names = names(&self.document, &self.labels);
        crate::clauses::find(&mut self.document, &self.reader.language);
        self.document
    }
}

// What has no letter and no digit is no word, whatever its neighbours.
fn bare(word: &str, tag: Tag) -> Tag {
    if matches!(tag.upos(), Upos::Punct | Upos::Sym | Upos::X)
        || word.chars().any(char::is_alphanumeric)
    {
        return tag;
    }
    let sign = word.chars().any(|c| "$€£¥%+=<>§°&".contains(c));
    Tag::of(if sign { "SYM" } else { "PUNCT" }, "_")
}

// "BAKU, July 1 (Reuters) -", "Lima, Peru -", "ACCRA (Graphic):": names at the very beginning,
// closed by a dash that stands alone. They are read apart: they are no part of the clause behind them.
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
    let closes = |i: usize| match word(i) {
        "-" | "–" | "—" | "--" => alone(i),
        ":" => capitals && word(i - 1) == ")",
        _ => false,
    };
    let dash = (first.start + 1..end).find(|&i| closes(i))?;
    let plain = (first.start + 1..dash).all(|i| !word(i).starts_with(char::is_lowercase));
    let placed = capitals || is_town_and_state(&word, first.start..dash, first.end);
    (placed && plain && dash + 1 < first.end).then_some(dash + 1)
}

// "Lima, Peru - The …": two names and a comma, and a whole sentence behind them. A headline of
// that shape ("Chad, Niger Sign Pact - Minister") has a word or two behind its dash.
fn is_town_and_state<'t>(
    word: &impl Fn(usize) -> &'t str,
    names: Range<usize>,
    end: usize,
) -> bool {
    let capital = |i: usize| word(i).starts_with(char::is_uppercase);
    let comma = names.clone().find(|&i| word(i) == ",");
    let parts = comma.map(|c| (c - names.start, names.end - c - 1));
    let short =
        parts.is_some_and(|(town, state)| (1..=3).contains(&town) && (1..=3).contains(&state));
    let named = names.clone().all(|i| Some(i) == comma || capital(i));
    short && named && capital(names.end + 1) && end > names.end + 6
}

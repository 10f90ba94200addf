//! Names that the lexicon does not know.

use crate::code::Coder;
use crate::lexicon::{ActorKind, Target};
use crate::link::Links;
use detente_reading::{Document, Name, Rel, Upos};
use detente_record::{Article, Coded, Entity, Part, Span};
use std::ops::Range;

/// A name in a text that leads to nobody and nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownName {
    /// Its words, one blank between them.
    pub name: String,
    /// `person`, `place`, `organisation`; `None` where the reader does not tell.
    pub kind: Option<&'static str>,
    /// How many entities of records, left without a code, have it.
    pub records: usize,
    /// The sentence it stands in.
    pub sentence: String,
}

/// An entity of a record without a code: where it stands.
type Uncoded = (Part, Range<usize>);

impl Coder {
    /// Returns the names of an article that the lexicon does not know, in order
    /// of the text. `coded` is what coding the article gave.
    pub fn unknown(&self, article: &Article, coded: &Coded) -> Vec<UnknownName> {
        let mut out = Vec::new();
        // What was set aside whole was not read.
        if coded.notes.iter().any(|n| n.sentence.is_none()) {
            return out;
        }
        let uncoded = uncoded(coded);
        let title = article.title.as_deref().unwrap_or("");
        for (part, text) in [(Part::Title, title), (Part::Body, article.text.as_str())] {
            if text.trim().is_empty() {
                continue;
            }
            let document = self.reader.read(text);
            let links = Links::of(
                &document,
                &self.lexicon,
                &self.index,
                article.published,
                self.home(article),
            );
            let here: Vec<&Range<usize>> = uncoded
                .iter()
                .filter(|(p, _)| *p == part)
                .map(|(_, r)| r)
                .collect();
            names(&links, &here, &mut out);
        }
        out
    }
}

fn uncoded(coded: &Coded) -> Vec<Uncoded> {
    let mut out = Vec::new();
    let mut add = |part: Part, lists: &[&Vec<Entity>]| {
        for entity in lists.iter().flat_map(|l| l.iter()) {
            if let (true, Some(start), Some(end)) =
                (entity.code.is_empty(), entity.start, entity.end)
            {
                out.push((part, start..end));
            }
        }
    };
    for event in &coded.events {
        add(event.text_info.part, &[&event.actor, &event.recipient]);
    }
    for one in &coded.occurrences {
        add(
            one.text_info.part,
            &[&one.victims, &one.custodian, &one.taken_by],
        );
    }
    for claim in &coded.claims {
        add(claim.text_info.part, &[&claim.speaker, &claim.addressee]);
    }
    out
}

fn names(links: &Links, uncoded: &[&Range<usize>], out: &mut Vec<UnknownName>) {
    let document = links.document;
    let mut rest: Vec<bool> = vec![true; uncoded.len()];
    let mut found: Vec<(usize, UnknownName)> = Vec::new();
    for name in whole(document) {
        let bytes = bytes(document, &name.tokens);
        let mut records = 0;
        for (i, entity) in uncoded.iter().enumerate() {
            if entity.start < bytes.end && bytes.start < entity.end {
                rest[i] = false;
                records += 1;
            }
        }
        if !is_none(links, &bytes) && !is_known(links, &name.tokens) {
            let one = unknown(document, &name.tokens, name.kind, records);
            found.push((name.tokens.start, one));
        }
    }
    // A record may keep a proper noun that the reader took for no name.
    for (entity, _) in uncoded.iter().zip(&rest).filter(|(_, rest)| **rest) {
        let first = document
            .tokens
            .partition_point(|t| (t.start as usize) < entity.start);
        let end = document
            .tokens
            .partition_point(|t| (t.start as usize) < entity.end);
        let proper = |t: &usize| document.tag(*t).upos() == Upos::Propn;
        let (Some(start), Some(last)) =
            ((first..end).find(proper), (first..end).rev().find(proper))
        else {
            continue;
        };
        let tokens = start..last + 1;
        let same = |n: &(usize, UnknownName)| n.0 == start;
        match found.iter_mut().find(|n| same(n)) {
            Some((_, one)) => one.records += 1,
            None if !is_none(links, &bytes(document, &tokens)) && !is_known(links, &tokens) => {
                found.push((start, unknown(document, &tokens, None, 1)));
            }
            None => {}
        }
    }
    found.sort_by_key(|(at, _)| *at);
    out.extend(found.into_iter().map(|(_, one)| one));
}

// The names of a document; a name that the labels cut in two, one part of it
// without a kind, is put together where the tree holds it together.
fn whole(document: &Document) -> Vec<Name> {
    let mut out: Vec<Name> = Vec::new();
    for name in &document.names {
        if let Some(last) = out.last_mut()
            && last.tokens.end == name.tokens.start
            && (last.kind.is_none() || name.kind.is_none())
            && joined(document, &last.tokens, &name.tokens)
        {
            last.tokens.end = name.tokens.end;
            last.kind = last.kind.or(name.kind);
        } else {
            out.push(name.clone());
        }
    }
    out
}

fn joined(document: &Document, a: &Range<usize>, b: &Range<usize>) -> bool {
    let proper = |t: usize| document.tag(t).upos() == Upos::Propn;
    let flat = |t: usize, other: &Range<usize>| {
        matches!(document.rel(t), Rel::Flat | Rel::Compound)
            && document.head(t).is_some_and(|h| other.contains(&h))
    };
    a.clone().chain(b.clone()).all(proper)
        && (a.clone().any(|t| flat(t, b)) || b.clone().any(|t| flat(t, a)))
}

// A day or month is no name; nor is a word without a capital.
fn is_none(links: &Links, bytes: &Range<usize>) -> bool {
    let text = links.document.text.get(bytes.clone()).unwrap_or("");
    let date = |f: &crate::dates::Found| f.start <= bytes.start && bytes.end <= f.end;
    !text.chars().any(char::is_uppercase) && text.is_ascii() || links.dates.found.iter().any(date)
}

// Every proper noun of it is in a mention; of people, the end of the name suffices.
fn is_known(links: &Links, tokens: &Range<usize>) -> bool {
    let person = |t: usize| {
        let Some(Target::Actor(a, _)) = links.mention(t).and_then(|m| m.target) else {
            return false;
        };
        let actor = links.lexicon.actors.get(a as usize);
        actor.is_some_and(|a| a.kind == ActorKind::Person)
    };
    let mut proper = tokens
        .clone()
        .filter(|t| links.document.tag(*t).upos() == Upos::Propn)
        .peekable();
    if proper.peek().is_none() {
        // Labelled as a name though no word of it is a proper noun: any mention will do.
        return tokens.clone().any(|t| links.mention(t).is_some());
    }
    person(tokens.end - 1) || proper.all(|t| links.mention(t).is_some())
}

fn bytes(document: &Document, tokens: &Range<usize>) -> Range<usize> {
    let first = document.tokens.get(tokens.start).map_or(0, |t| t.start);
    let last = document.tokens.get(tokens.end - 1).map_or(first, |t| t.end);
    first as usize..last as usize
}

fn unknown(
    document: &Document,
    tokens: &Range<usize>,
    kind: Option<&'static str>,
    records: usize,
) -> UnknownName {
    let span = bytes(document, tokens);
    let sentence = document.sentences.get(document.sentence_of(tokens.start));
    let (start, end) = sentence.map_or((span.start, span.end), |s| (s.start, s.end));
    UnknownName {
        name: one_line(&Span::of(document.text, span.start, span.end).text),
        kind,
        records,
        sentence: context(document.text, start..end, &span),
    }
}

/// How much of a long sentence is shown on each side of a name, in bytes.
const AROUND: usize = 120;

// The sentence, or of a long one what stands around the name.
fn context(text: &str, sentence: Range<usize>, name: &Range<usize>) -> String {
    let from = name.start.saturating_sub(AROUND).max(sentence.start);
    let to = (name.end + AROUND).min(sentence.end);
    let shown = one_line(&Span::of(text, from, to).text);
    let before = if from > sentence.start { "…" } else { "" };
    let after = if to < sentence.end { "…" } else { "" };
    format!("{before}{shown}{after}")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

//! Who is told to say what: verbs, nouns and prepositions of speech, quotation
//! marks, and the speaker who carries over into the next sentence.

use super::{Map, governing, role};
use crate::clause::{Clause, Kind, RoleKind, Speech};
use crate::language::Reporting;
use crate::{Document, Language, Rel, Upos, VerbForm};

/// Finds the speeches and notes on every clause the innermost one it stands in.
pub fn find(
    document: &Document,
    language: &Language,
    clauses: &mut [Clause],
    map: &Map,
) -> Vec<Speech> {
    let mut found: Vec<(Speech, Vec<usize>)> = Vec::new();
    let quotes = Quotes::of(document);
    for sentence in 0..document.sentences.len() {
        let before = found.len();
        for token in document.sentences[sentence].tokens.clone() {
            let hits = [
                by_verb(document, language, clauses, map, token),
                by_noun(document, language, clauses, map, token),
                by_preposition(document, language, token),
            ];
            for (mut speech, content) in hits.into_iter().flatten() {
                speech.sentence = sentence;
                found.push((speech, content));
            }
        }
        if found.len() == before
            && let Some(carried) = carry_over(document, &quotes, &found, sentence)
        {
            found.push(carried);
        }
    }
    settle(document, &quotes, found, clauses)
}

type Hit = Option<(Speech, Vec<usize>)>;

fn by_verb(
    document: &Document,
    language: &Language,
    clauses: &[Clause],
    map: &Map,
    token: usize,
) -> Hit {
    let clause = map
        .get(token)
        .map(|c| &clauses[c])
        .filter(|c| c.kind == Kind::Verbal)?;
    let lemma = document.lemma(token);
    let phrase = clause
        .particle
        .map(|p| format!("{lemma} {}", document.lemma(p)));
    let reporting = phrase
        .as_deref()
        .and_then(|p| language.reporting.get(p))
        .or_else(|| language.reporting.get(lemma))?;
    let speaker = role(clause, RoleKind::Agent).map(|r| r.token);
    let content = verb_content(document, language, reporting, clause, token)?;
    let addressee = role(clause, RoleKind::Indirect)
        .or_else(|| {
            role(clause, RoleKind::Patient)
                .filter(|p| !content.contains(&p.token) && !clause.passive)
        })
        .map(|r| r.token);
    // "is said to have": nobody is named as the speaker.
    let speaker = speaker.filter(|s| !content.contains(s));
    Some((
        speech(reporting, Some(token), speaker, addressee, clause.negated),
        content,
    ))
}

// What a verb of speech governs: a clause, a quotation before it, or the thing said.
fn verb_content(
    document: &Document,
    language: &Language,
    reporting: &Reporting,
    clause: &Clause,
    verb: usize,
) -> Option<Vec<usize>> {
    let mut content: Vec<usize> = Vec::new();
    for child in document.children(verb) {
        let rel = document.rel(child);
        let is_clause = match rel {
            Rel::Ccomp => true,
            Rel::Xcomp => !document.tag(child).is_nominal(),
            Rel::Advcl => gerund_behind_preposition(document, child),
            Rel::Parataxis => child > verb && quoted_or_finite(document, child),
            _ => false,
        };
        if is_clause {
            content.extend(document.subtree(child));
        }
    }
    if content.is_empty()
        && matches!(
            document.rel(verb),
            Rel::Parataxis | Rel::Advcl | Rel::Ccomp | Rel::Conj | Rel::Acl
        )
    {
        content = said_before(document, verb);
    }
    if content.is_empty() && !reporting.clause_only {
        let thing = clause.roles.iter().find(|r| {
            r.kind == RoleKind::Patient
                || (r.kind == RoleKind::Oblique
                    && r.case
                        .is_some_and(|c| matches!(document.lemma(c), "of" | "about")))
        });
        // Somebody who is spoken to is no content.
        if let Some(r) =
            thing.filter(|r| !matches!(document.tag(r.token).upos(), Upos::Propn | Upos::Pron))
        {
            content = document.subtree(r.token);
        }
        let of = clause.roles.iter().find(|r| {
            r.kind == RoleKind::Oblique && r.case.is_some_and(|c| document.lemma(c) == "of")
        });
        if let Some(of) = of {
            content = document.subtree(of.token);
        }
    }
    // "…, a charge Moscow denied" speaks of the content and is no part of it; nor
    // does a relative clause belong to what its own verb governs.
    let comment = content.iter().copied().find(|&t| {
        document.rel(t) == Rel::Appos && language.reporting_nouns.contains_key(document.lemma(t))
    });
    let outside: Vec<usize> = comment
        .filter(|c| !document.is_below(verb, *c))
        .into_iter()
        .chain(matches!(document.rel(verb), Rel::AclRelcl | Rel::Acl).then_some(verb))
        .flat_map(|t| document.subtree(t))
        .collect();
    content.retain(|t| *t != verb && !outside.contains(t));
    (!content.is_empty()).then_some(content)
}

fn gerund_behind_preposition(document: &Document, child: usize) -> bool {
    document.tag(child).form() == VerbForm::Gerund
        && document
            .children(child)
            .any(|m| matches!(document.rel(m), Rel::Mark | Rel::Case))
}

fn quoted_or_finite(document: &Document, child: usize) -> bool {
    document
        .children(child)
        .any(|c| matches!(document.rel(c), Rel::Nsubj | Rel::NsubjPass | Rel::Cop))
}

// "Talks have ended, officials said": the verb hangs from what is said.
fn said_before(document: &Document, verb: usize) -> Vec<usize> {
    let Some(head) = document.head(verb) else {
        return Vec::new();
    };
    let as_clause = document
        .child(verb, Rel::Mark)
        .is_some_and(|m| document.lemma(m) == "as");
    match document.rel(verb) {
        Rel::Parataxis => {}
        Rel::Advcl if as_clause => {}
        _ => return Vec::new(),
    }
    let own = document.subtree(verb);
    let mut content = document.subtree(head);
    content.retain(|t| own.binary_search(t).is_err());
    content
}

fn by_noun(
    document: &Document,
    language: &Language,
    clauses: &[Clause],
    map: &Map,
    token: usize,
) -> Hit {
    if !document.tag(token).is_nominal() {
        return None;
    }
    let reporting = language.reporting_nouns.get(document.lemma(token))?;
    let mut content: Vec<usize> = Vec::new();
    for child in document.children(token) {
        let is_content = match document.rel(child) {
            Rel::Acl | Rel::Ccomp => {
                document.child(child, Rel::Mark).is_some()
                    || document.tag(child).form() == VerbForm::Infinitive
            }
            Rel::Nmod => document
                .child(child, Rel::Case)
                .is_some_and(|c| matches!(document.lemma(c), "of" | "about")),
            _ => false,
        };
        if is_content {
            content.extend(document.subtree(child));
        }
    }
    if content.is_empty() {
        return None;
    }
    let owner = document.children(token).find(|&c| match document.rel(c) {
        Rel::NmodPoss => true,
        Rel::Nmod | Rel::OblAgent | Rel::Obl => document
            .child(c, Rel::Case)
            .is_some_and(|k| matches!(document.lemma(k), "by" | "from")),
        _ => false,
    });
    // "X made the claim that …": the verb's doer speaks.
    let doer = governing(document, map, token)
        .map(|c| &clauses[c])
        .filter(|c| {
            c.roles
                .iter()
                .any(|r| r.token == token && r.kind == RoleKind::Patient)
        })
        .and_then(|c| role(c, RoleKind::Agent))
        .map(|r| r.token)
        .filter(|t| *t != token);
    Some((
        speech(reporting, Some(token), owner.or(doer), None, false),
        content,
    ))
}

fn by_preposition(document: &Document, language: &Language, token: usize) -> Hit {
    let case = document.children(token).find(|&c| {
        document.rel(c) == Rel::Case && {
            let whole = fixed(document, c);
            language.reporting_prepositions.contains(&whole)
        }
    })?;
    let head = document.head(token)?;
    let own = document.subtree(token);
    let mut content = document.subtree(head);
    content.retain(|t| own.binary_search(t).is_err());
    if content.len() < 2 {
        return None;
    }
    let reporting = Reporting {
        stance: "asserts".into(),
        clause_only: false,
    };
    Some((
        speech(&reporting, Some(case), Some(token), None, false),
        content,
    ))
}

// A preposition with the words fixed to it: "according to".
fn fixed(document: &Document, case: usize) -> String {
    let mut whole = document.lemma(case).to_lowercase();
    for child in document
        .children(case)
        .filter(|&c| document.rel(c) == Rel::Fixed)
    {
        whole.push(' ');
        whole.push_str(document.lemma(child));
    }
    let next = case + 1;
    if !whole.contains(' ') && document.lemma(next) == "to" && document.rel(next) == Rel::Case {
        whole.push_str(" to");
    }
    whole
}

fn speech(
    reporting: &Reporting,
    cue: Option<usize>,
    speaker: Option<usize>,
    addressee: Option<usize>,
    negated: bool,
) -> Speech {
    Speech {
        sentence: 0,
        cue,
        stance: reporting.stance.clone(),
        speaker,
        addressee,
        content: 0,
        parts: Vec::new(),
        quoted: false,
        negated,
        within: None,
    }
}

// A sentence that stands whole in quotation marks goes on with the speaker before it.
fn carry_over(
    document: &Document,
    quotes: &Quotes,
    found: &[(Speech, Vec<usize>)],
    sentence: usize,
) -> Hit {
    let s = &document.sentences[sentence];
    let last = found
        .last()
        .filter(|(f, _)| f.sentence + 1 == sentence && f.speaker.is_some())?;
    let inside = |t: usize| quotes.inside(document.tokens[t].start as usize);
    let words: Vec<usize> = s
        .tokens
        .clone()
        .filter(|&t| document.tag(t).upos() != Upos::Punct)
        .collect();
    if words.is_empty() || !words.iter().all(|&t| inside(t)) {
        return None;
    }
    let mut carried = last.0.clone();
    carried.sentence = sentence;
    carried.cue = None;
    carried.stance = "asserts".into();
    carried.addressee = None;
    Some((carried, s.tokens.clone().collect()))
}

fn settle(
    document: &Document,
    quotes: &Quotes,
    found: Vec<(Speech, Vec<usize>)>,
    clauses: &mut [Clause],
) -> Vec<Speech> {
    let mut sized: Vec<(Speech, Vec<usize>)> = found
        .into_iter()
        .filter_map(|(mut speech, tokens)| {
            speech.parts = parts(document, &tokens);
            speech.content = tokens.iter().copied().find(|&t| {
                document
                    .head(t)
                    .is_none_or(|h| tokens.binary_search(&h).is_err())
            })?;
            speech.quoted = speech.parts.iter().any(|p| quotes.overlap(p[0], p[1]));
            (!speech.parts.is_empty()).then_some((speech, tokens))
        })
        .collect();
    sized.sort_by_key(|(s, _)| (s.sentence, s.parts.first().copied(), s.cue));
    let contains = |i: usize, token: usize| sized[i].1.binary_search(&token).is_ok();
    let innermost = |token: usize, but: Option<usize>| {
        (0..sized.len())
            .filter(|&i| {
                Some(i) != but
                    && contains(i, token)
                    && but.is_none_or(|b| sized[i].1.len() > sized[b].1.len())
            })
            .min_by_key(|&i| sized[i].1.len())
    };
    let within: Vec<Option<usize>> = (0..sized.len())
        .map(|i| {
            sized[i]
                .0
                .cue
                .or(Some(sized[i].0.content))
                .and_then(|t| innermost(t, Some(i)))
        })
        .collect();
    for clause in clauses.iter_mut() {
        clause.speech = innermost(clause.head, None);
    }
    sized
        .into_iter()
        .zip(within)
        .map(|((speech, _), within)| Speech { within, ..speech })
        .collect()
}

// Stretches of tokens without a gap, commas and quotation marks at their edges cut off.
fn parts(document: &Document, tokens: &[usize]) -> Vec<[usize; 2]> {
    let mut parts = Vec::new();
    let mut run: Vec<usize> = Vec::new();
    let flush = |run: &mut Vec<usize>, parts: &mut Vec<[usize; 2]>| {
        let edge = |t: &usize| document.tag(*t).upos() == Upos::Punct;
        while run.last().is_some_and(edge) {
            run.pop();
        }
        let from = run.iter().position(|t| !edge(t)).unwrap_or(run.len());
        if let (Some(&a), Some(&b)) = (run.get(from), run.last()) {
            parts.push([
                document.tokens[a].start as usize,
                document.tokens[b].end as usize,
            ]);
        }
        run.clear();
    };
    for &token in tokens {
        if run.last().is_some_and(|last| last + 1 != token) {
            flush(&mut run, &mut parts);
        }
        run.push(token);
    }
    flush(&mut run, &mut parts);
    parts
}

/// The stretches of a text that stand in double quotation marks.
struct Quotes {
    ranges: Vec<[usize; 2]>,
}

impl Quotes {
    fn of(document: &Document) -> Quotes {
        let mut ranges = Vec::new();
        let mut open: Option<usize> = None;
        for (at, c) in document.text.char_indices() {
            match (c, open) {
                ('“' | '«' | '„', None) | ('"', None) => open = Some(at),
                ('”' | '»' | '"', Some(from)) => {
                    ranges.push([from, at]);
                    open = None;
                }
                // A quotation is not carried over a blank line without being reopened.
                ('\n', Some(_)) if document.text[at..].starts_with("\n\n") => open = None,
                _ => {}
            }
        }
        Quotes { ranges }
    }

    fn inside(&self, at: usize) -> bool {
        let i = self.ranges.partition_point(|r| r[0] <= at);
        i > 0 && self.ranges[i - 1][1] > at
    }

    fn overlap(&self, from: usize, to: usize) -> bool {
        let i = self.ranges.partition_point(|r| r[1] <= from);
        self.ranges.get(i).is_some_and(|r| r[0] < to)
    }
}

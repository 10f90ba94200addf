//! Direct speech: a quotation belongs whole to whoever is told to say it, however the
//! tree cuts it and over however many sentences it runs.

use super::super::view::View;
use super::Found;
use super::quotes::Quotes;
use crate::clause::Clause;
use crate::{Rel, Upos, VerbForm};
use std::ops::Range;

/// Which speech each sentence is part of or leaves open, as its quotations are given to their speakers.
pub(super) struct Speakers {
    /// The speeches of every sentence.
    of: Vec<Vec<usize>>,
    /// The speech whose quotation a sentence is part of.
    quoted_by: Vec<Option<usize>>,
}

impl Speakers {
    /// Gives every quotation to its speaker.
    pub(super) fn find(
        view: &View,
        clauses: &[Clause],
        quotes: &Quotes,
        found: &mut Vec<Found>,
    ) -> Speakers {
        let mut of: Vec<Vec<usize>> = vec![Vec::new(); view.sentences.len()];
        for (i, f) in found.iter().enumerate() {
            of[f.speech.sentence].push(i);
        }
        let mut all = Speakers {
            quoted_by: vec![None; of.len()],
            of,
        };
        for number in 0..view.sentences.len() {
            all.sentence(view, quotes, found, number);
        }
        for q in 0..quotes.len() {
            all.quotation(view, clauses, quotes, found, q);
        }
        all
    }

    /// Returns the speech that a sentence leaves open for the next one.
    pub(super) fn open(
        &self,
        quotes: &Quotes,
        view: &View,
        found: &[Found],
        sentence: usize,
    ) -> Option<usize> {
        self.quoted_by[sentence].or_else(|| {
            let outside = |i: &usize| {
                let speech = &found[*i].speech;
                speech.speaker.is_some()
                    && speech.cue.is_none_or(|c| quoted(view, quotes, c).is_none())
            };
            let here = self.of[sentence].iter().copied().filter(outside);
            here.max_by_key(|&i| found[i].tokens.len())
        })
    }

    /// Returns whether nobody is told to say anything in a sentence, nor quoted with it.
    pub(super) fn silent(&self, found: &[Found], sentence: usize) -> bool {
        self.quoted_by[sentence].is_none()
            && self.of[sentence]
                .iter()
                .all(|&i| found[i].tokens.is_empty())
    }

    // The quotations beside a verb of speech, in its own sentence.
    fn sentence(&mut self, view: &View, quotes: &Quotes, found: &mut [Found], number: usize) {
        let s = &view.sentences[number];
        let here = quotes.within(s.start, s.end);
        if here.is_empty() || self.of[number].is_empty() {
            return;
        }
        let stretches: Vec<Range<usize>> = here
            .map(|q| stretch(view, quotes, q, s.tokens.clone()))
            .filter(|r| !r.is_empty())
            .collect();
        let cues: Vec<usize> = self.of[number]
            .iter()
            .filter_map(|&i| found[i].speech.cue)
            .filter(|&c| view.clause(c).is_some() && quoted(view, quotes, c).is_none())
            .collect();
        for &i in &self.of[number] {
            let f = &mut found[i];
            let Some(cue) = f.speech.cue.filter(|&c| quoted(view, quotes, c).is_none()) else {
                continue;
            };
            let nearest = |r: &Range<usize>| {
                let far = |c: usize| {
                    if c < r.start {
                        r.start - c
                    } else {
                        c - r.start.min(c)
                    }
                };
                cues.iter().all(|&c| c == cue || far(cue) <= far(c))
            };
            let direct: Vec<usize> = stretches
                .iter()
                .filter(|r| {
                    cues.contains(&cue) && nearest(r) && is_direct(view, f, cue, r, &stretches)
                })
                .flat_map(Clone::clone)
                .collect();
            if !direct.is_empty() {
                f.tokens = direct;
                continue;
            }
            let partly = |r: &&Range<usize>| {
                let at = f.tokens.partition_point(|&t| t < r.start);
                f.tokens.get(at).is_some_and(|&t| t < r.end)
            };
            let more: Vec<usize> = stretches
                .iter()
                .filter(partly)
                .flat_map(Clone::clone)
                .collect();
            f.tokens.extend(more);
            f.tokens.sort_unstable();
            f.tokens.dedup();
        }
    }

    // A quotation of several sentences, or of one without a verb of speech.
    fn quotation(
        &mut self,
        view: &View,
        clauses: &[Clause],
        quotes: &Quotes,
        found: &mut Vec<Found>,
        q: usize,
    ) {
        let tokens = stretch(view, quotes, q, 0..view.tokens.len());
        if tokens.is_empty() {
            return;
        }
        let sentences = view.sentence_of(tokens.start)..view.sentence_of(tokens.end - 1) + 1;
        let has = |f: &Found| {
            let at = f.tokens.partition_point(|&t| t < tokens.start);
            f.tokens.get(at).is_some_and(|&t| t < tokens.end)
        };
        let frames: Vec<usize> = sentences
            .clone()
            .flat_map(|s| self.of[s].iter().copied())
            .filter(|&i| {
                found[i].speech.cue.is_some_and(|c| !tokens.contains(&c)) && has(&found[i])
            })
            .collect();
        let whole: Vec<usize> = sentences
            .clone()
            .filter(|&s| words(view, view.sentences[s].tokens.clone()).all(|t| tokens.contains(&t)))
            .collect();
        for &i in &frames {
            let own = view.sentences[found[i].speech.sentence].tokens.clone();
            let others = tokens.clone().filter(|t| !own.contains(t));
            found[i].tokens.extend(others);
            found[i].tokens.sort_unstable();
        }
        let frame = frames.into_iter().max_by_key(|&i| found[i].tokens.len());
        let speaker = match (frame, whole.first()) {
            (Some(i), _) => Some(i),
            (None, _) => self.freestanding(view, clauses, quotes, found, sentences.start, tokens),
        };
        for s in whole {
            self.quoted_by[s] = speaker;
        }
    }

    // A quotation that nobody in its own sentences is told to say belongs to whoever
    // the sentence before tells of.
    fn freestanding(
        &mut self,
        view: &View,
        clauses: &[Clause],
        quotes: &Quotes,
        found: &mut Vec<Found>,
        first: usize,
        tokens: Range<usize>,
    ) -> Option<usize> {
        let begins = words(view, view.sentences[first].tokens.clone()).next()?;
        if !tokens.contains(&begins) {
            let silent = self.of[first].iter().all(|&i| found[i].tokens.is_empty());
            let start = tokens.start;
            return silent
                .then(|| self.announced(view, clauses, found, first, start, tokens))
                .flatten();
        }
        let before = first.checked_sub(1)?;
        let Some(last) = self.open(quotes, view, found, before) else {
            let end = view.sentences[before].tokens.end;
            return self.announced(view, clauses, found, before, end, tokens);
        };
        if super::carry::may_go_on(&found[last].speech) || found[last].tokens.is_empty() {
            found[last].tokens.extend(tokens);
            found[last].tokens.sort_unstable();
            return Some(last);
        }
        let mut speech = super::speech(view.hearsay(), None, found[last].speech.speaker);
        speech.sentence = first;
        self.of[first].push(found.len());
        found.push(Found {
            speech,
            tokens: tokens.collect(),
            told: None,
        });
        Some(found.len() - 1)
    }
}

impl Speakers {
    // "The envoy was blunt: "…"": whoever a sentence tells of says what stands behind its colon.
    fn announced(
        &mut self,
        view: &View,
        clauses: &[Clause],
        found: &mut Vec<Found>,
        sentence: usize,
        end: usize,
        tokens: Range<usize>,
    ) -> Option<usize> {
        let s = view.sentences[sentence].tokens.clone();
        let colon = (s.start..end)
            .rev()
            .find(|&t| view.word(t).ends_with(':'))?;
        let nothing = (colon + 1..end).all(|t| view.tag(t).upos() == Upos::Punct);
        let root = s.clone().find(|&t| view.head(t).is_none())?;
        let clause = view.clause(root).map(|c| &clauses[c])?;
        let speaker = super::role(clause, crate::clause::RoleKind::Agent)?.token;
        if !nothing || clause.passive || speaker >= colon || !is_told(view, tokens.clone()) {
            return None;
        }
        let mut speech = super::speech(view.hearsay(), None, Some(speaker));
        speech.sentence = sentence;
        self.of[sentence].push(found.len());
        found.push(Found {
            speech,
            tokens: tokens.collect(),
            told: None,
        });
        Some(found.len() - 1)
    }
}

/// Returns the quotation a token stands in.
pub(super) fn quoted(view: &View, quotes: &Quotes, token: usize) -> Option<usize> {
    quotes.inside(view.tokens[token].start as usize)
}

fn words<'v>(
    view: &'v View<'_, '_>,
    tokens: Range<usize>,
) -> impl DoubleEndedIterator<Item = usize> + 'v {
    tokens.filter(|&t| view.tag(t).upos() != Upos::Punct)
}

// The words of a quotation among some tokens, without its marks.
fn stretch(view: &View, quotes: &Quotes, q: usize, among: Range<usize>) -> Range<usize> {
    let [from, to] = quotes.range(q);
    let at = |offset: usize| view.tokens.partition_point(|t| (t.start as usize) < offset);
    let start = at(from + 1).clamp(among.start, among.end);
    let end = at(to).clamp(among.start, among.end);
    let mut all = words(view, start..end);
    match (all.next(), all.next_back()) {
        (Some(a), Some(b)) => a..b + 1,
        (Some(a), None) => a..a + 1,
        _ => start..start,
    }
}

// Whether a quotation stands beside the words that say who speaks, as a saying of its own:
// "…," X said; X said: "…".
fn is_direct(view: &View, f: &Found, cue: usize, r: &Range<usize>, all: &[Range<usize>]) -> bool {
    let punct = |t: usize| view.tag(t).upos() == Upos::Punct;
    let s = view.sentences[view.sentence_of(cue)].tokens.clone();
    let frame = |t: usize| {
        t == cue
            || view.is_below(t, cue)
                && f.tokens.binary_search(&t).is_err()
                && !all.iter().any(|a| a.contains(&t))
    };
    let text =
        |a: usize, b: usize| &view.text[view.tokens[a].end as usize..view.tokens[b].start as usize];
    let told = |r: Range<usize>| is_told(view, r);
    if r.end <= cue {
        let Some(next) = (r.end..s.end).find(|&t| !punct(t)) else {
            return false;
        };
        let closes = text(r.end - 1, next);
        // "On the programme “Good Day,” she said …": a name among other words is no saying.
        let starts = (s.start..r.start).all(|t| punct(t) || all.iter().any(|a| a.contains(&t)));
        return frame(next) && closes.contains([',', '?', '!', '—', '–', '-', '.', '…']) && starts;
    }
    let Some(last) = (s.start..r.start).rev().find(|&t| !punct(t)) else {
        return false;
    };
    let opens = text(last, r.start);
    let goes_to_end = (r.end..s.end).all(punct);
    let marked = opens.contains([',', ':']);
    frame(last)
        && (marked && (told(r.clone()) || opens.contains(':') || goes_on(all, r))
            || last == cue && goes_to_end && told(r.clone()) && whole_clause(view, r))
}

// Whether some words have a finite verb.
fn is_told(view: &View, mut words: Range<usize>) -> bool {
    words.any(|t| {
        matches!(view.tag(t).upos(), Upos::Verb | Upos::Aux)
            && !matches!(view.tag(t).form(), VerbForm::Gerund | VerbForm::Participle)
    })
}

// "…," she said, "…": the second half need be no clause.
fn goes_on(all: &[Range<usize>], r: &Range<usize>) -> bool {
    all.first().is_some_and(|first| first.end <= r.start)
}

// A clause of its own, with its subject: no mixed quotation ("said he would "never" …").
fn whole_clause(view: &View, r: &Range<usize>) -> bool {
    r.clone().any(|t| {
        matches!(view.rel(t), Rel::Nsubj | Rel::NsubjPass)
            && view.head(t).is_some_and(|h| r.contains(&h))
    })
}

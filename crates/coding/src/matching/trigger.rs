//! The words of a frame's predicate, found in a clause.

use super::Matcher;
use crate::lexicon::Predicate;
use detente_reading::{Clause, Kind, Rel, RoleKind};

impl Matcher<'_, '_> {
    // The predicate's other words, found among what hangs from it.
    pub(super) fn trigger(&self, clause: &Clause, predicate: &Predicate) -> Option<Vec<usize>> {
        let document = self.links.document;
        let mut tokens = vec![clause.head];
        if predicate.rest.is_empty() {
            // "carry" is not "carry out": a verb with a particle is another verb.
            let particle = clause
                .particle
                .filter(|p| !matches!(document.lemma(*p), "up"));
            return particle.is_none().then_some(tokens);
        }
        if let Some(idiom) = self.idiom(clause, predicate) {
            return Some(idiom);
        }
        let domain = self.domain(clause);
        // "declared a truce in its war" declares no war.
        let lone = clause.kind == Kind::Verbal && predicate.rest.len() == 1;
        let links = &self.lexicon.words.links;
        // Nor does "declared an end to its war".
        let ended = |t: usize| {
            let noun = document.clause_at(t).map(|c| &document.clauses[c]);
            noun.is_some_and(|c| c.negated && c.kind == Kind::Nominal && !clause.negated)
                && document.head(t) != Some(clause.head)
        };
        let apart = |t| {
            document.is_behind(t, &links.background)
                || document.is_behind(t, &links.place)
                || ended(t)
        };
        for word in &predicate.rest {
            let token = domain.iter().copied().find(|&t| {
                !(tokens.contains(&t) || lone && apart(t))
                    && (document.lemma(t).eq_ignore_ascii_case(word)
                        || document.word(t).eq_ignore_ascii_case(word))
            })?;
            // "called an election for May" is no call for an election.
            let governed = tokens.last().is_none_or(|&case| {
                let above = document
                    .head(case)
                    .filter(|_| document.rel(case) == Rel::Case);
                above.is_none_or(|noun| token == noun || document.is_below(token, noun))
            });
            if !governed {
                return None;
            }
            tokens.push(token);
        }
        tokens.sort_unstable();
        Some(tokens)
    }

    // The words of a long idiom may stand together, whatever hangs from what.
    fn idiom(&self, clause: &Clause, predicate: &Predicate) -> Option<Vec<usize>> {
        let document = self.links.document;
        let words = predicate.rest.len();
        let end = document.sentences.get(clause.sentence)?.tokens.end;
        let same = |t: usize, word: &str| document.word(t).eq_ignore_ascii_case(word);
        let behind = clause.head + 1..end.min(clause.head + 10).saturating_sub(words - 1);
        let first = (words > 2).then_some(behind)?.find(|&t| {
            let mut rest = predicate.rest.iter().enumerate();
            rest.all(|(n, word)| same(t + n, word))
        })?;
        Some(
            std::iter::once(clause.head)
                .chain(first..first + words)
                .collect(),
        )
    }

    // Tokens near a predicate: its dependents and theirs, other clauses left out;
    // what a relative clause or a participle hangs from ("the pact signed in …") and shared fillers too.
    fn domain(&self, clause: &Clause) -> Vec<usize> {
        let document = self.links.document;
        let mut all: Vec<(usize, usize)> = vec![(clause.head, 0)];
        for role in clause
            .roles
            .iter()
            .filter(|r| r.kind == RoleKind::Patient)
            .filter(|r| r.shared || document.is_below(clause.head, r.token))
        {
            all.push((role.token, 1));
        }
        let mut next = 0;
        while next < all.len() {
            let (token, depth) = all[next];
            next += 1;
            if depth == 4 {
                continue;
            }
            for child in document.children(token) {
                let clausal = matches!(
                    document.rel(child),
                    Rel::Conj
                        | Rel::Parataxis
                        | Rel::Ccomp
                        | Rel::Advcl
                        | Rel::Acl
                        | Rel::AclRelcl
                        | Rel::Nsubj
                        | Rel::Appos
                        | Rel::List
                        | Rel::OblAgent
                );
                let subject_of_noun =
                    document.rel(child) == Rel::Nsubj && clause.kind == Kind::Verbal;
                // "according to" is no accord.
                let participle = document.rel(child) == Rel::Case && document.tag(child).is_verb();
                if !clausal && !subject_of_noun && !participle {
                    all.push((child, depth + 1));
                }
            }
        }
        let mut tokens: Vec<usize> = all.into_iter().map(|(t, _)| t).collect();
        tokens.sort_unstable();
        tokens.dedup();
        tokens
    }
}

//! Which way to look for a day that is not told in full.

use super::cursor::Cursor;
use detente_reading::{Aspect, Clause, Document, Modality, Rel, Tense, VerbForm};

/// Where the clause around an expression lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    Past,
    Present,
    Future,
    None,
}

impl Cursor<'_> {
    /// Returns where the clause around an expression lies.
    pub fn time(&self, at: usize) -> Time {
        let Some(word) = self.text.get(at) else {
            return Time::None;
        };
        let mut token = word.token;
        loop {
            if let Some(time) = told(self.document, self.cues, token) {
                return time;
            }
            match self.document.head(token) {
                Some(head) => token = head,
                None => return Time::None,
            }
        }
    }

    /// Returns whether "today" means these days: "the town is known today as".
    pub fn timeless(&self, at: usize) -> bool {
        let document = self.document;
        let Some(token) = self.text.get(at).map(|w| w.token) else {
            return false;
        };
        let (mut above, mut clause) = (token, None);
        while clause.is_none() {
            clause = document.clause_at(above);
            match document.head(above) {
                Some(head) => above = head,
                None => break,
            }
        }
        let near = (at.saturating_sub(4)..at).any(|i| self.is(&self.words.still, i));
        let now = |c: &Clause| {
            c.tense == Tense::Present && c.aspect == Aspect::Simple && c.modality == Modality::Real
        };
        clause
            .map(|c| &document.clauses[c])
            .is_some_and(|c| now(c) && (near || c.passive))
    }
}

fn told(document: &Document, cues: &[bool], token: usize) -> Option<Time> {
    let form = document.tag(token).form();
    // "plans announced in January": what a bare participle tells is over.
    if form == VerbForm::Participle && matches!(document.rel(token), Rel::Acl | Rel::Amod) {
        return Some(Time::Past);
    }
    let clause = document.clause_at(token).map(|c| &document.clauses[c]);
    if let Some(c) = clause {
        let open = matches!(
            c.modality,
            Modality::Possible | Modality::Obliged | Modality::Conditional
        );
        let modal = || {
            document
                .children(token)
                .any(|t| document.tag(t).form() == VerbForm::Modal)
        };
        let marked = || {
            document
                .children(token)
                .any(|t| matches!(document.rel(t), Rel::Mark | Rel::Case) && t < token)
        };
        match (c.modality, c.tense) {
            (Modality::Intended, _) | (_, Tense::Future) => return Some(Time::Future),
            _ if open && c.aspect != Aspect::Perfect && modal() => return Some(Time::Future),
            (_, Tense::Past) => return Some(Time::Past),
            // "accuses X of attacking it on Sunday", "holds X for spying on Monday": it is over.
            (Modality::Real, _) if form == VerbForm::Gerund && marked() => {
                return Some(Time::Past);
            }
            (_, Tense::Present) if c.aspect == Aspect::Perfect => return Some(Time::Past),
            (_, Tense::Present) => {
                // A report in the present tells of what was: "he says on Monday".
                let speaks = cues.get(token) == Some(&true);
                return Some(if speaks { Time::Past } else { Time::Present });
            }
            (_, Tense::None) => {}
        }
    }
    None
}

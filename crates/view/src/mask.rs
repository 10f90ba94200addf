//! Names that are not shown unless asked for: minors, victims of sexual
//! violence, witnesses.

use detente_record::{Entity, Protected};
use std::collections::{BTreeMap, BTreeSet};

/// What stands in a sentence where a name stood.
const WITHHELD: &str = "[name withheld]";

/// Masks the names of some persons in any text. The default masks nothing.
#[derive(Debug, Clone, Default)]
pub struct Mask {
    /// The words of all masked names, folded, and what to print instead.
    words: BTreeMap<String, Option<String>>,
    /// Full names, folded, that are somebody else's.
    spared: Vec<BTreeSet<String>>,
}

/// A stretch of capitalised words: one name, or several.
struct Run {
    /// Byte ranges and folded words.
    words: Vec<(std::ops::Range<usize>, String)>,
}

impl Mask {
    /// Masks these persons. Family names go too, for kin lead to the child;
    /// but not the names of those known for their office (`spared`).
    pub fn of<'a>(
        protected: impl IntoIterator<Item = &'a Protected>,
        spared: impl IntoIterator<Item = &'a str>,
    ) -> Mask {
        let mut mask = Mask::default();
        for person in protected {
            for run in runs(&person.name.text) {
                for (_, word) in run.words.into_iter().filter(|(_, w)| telling(w)) {
                    let instead = mask.words.entry(word).or_default();
                    if instead.is_none() {
                        instead.clone_from(&person.instead);
                    }
                }
            }
        }
        for name in spared {
            let words = runs(name).into_iter().flat_map(|r| r.words);
            let words: BTreeSet<String> = words.map(|(_, w)| w).collect();
            if words.len() > 1 {
                mask.spared.push(words);
            }
        }
        mask
    }

    /// Returns whether it masks nothing.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Returns whether an address or a file name spells one of the names.
    pub fn reveals(&self, address: &str) -> bool {
        let low = address.to_lowercase();
        let mut parts = low.split(|c: char| !c.is_alphanumeric());
        parts.any(|part| self.words.contains_key(part))
    }

    /// Returns a sentence without the names.
    pub fn text(&self, text: &str) -> String {
        self.put(text, |_| WITHHELD.to_owned())
    }

    /// Returns a title or a field without the names: "a 15-year-old boy" where that is known.
    pub fn field(&self, text: &str) -> String {
        self.put(text, |instead| instead.unwrap_or(WITHHELD).to_owned())
    }

    /// Returns an entity without the names.
    #[must_use]
    pub fn entity(&self, entity: &Entity) -> Entity {
        let mut masked = entity.clone();
        if !self.is_empty() {
            masked.entity_text = self.field(&entity.entity_text);
            masked.name = entity.name.as_deref().map(|n| self.field(n));
        }
        masked
    }

    fn put(&self, text: &str, instead: impl Fn(Option<&str>) -> String) -> String {
        if self.is_empty() {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len());
        let mut done = 0;
        for run in runs(text) {
            let whole: BTreeSet<String> = run.words.iter().map(|(_, w)| w.clone()).collect();
            let other = |name: &BTreeSet<String>| whole.len() > 1 && whole.is_subset(name);
            if self.spared.iter().any(other) {
                continue;
            }
            let mut open = false;
            for (range, word) in &run.words {
                let Some(by) = self.words.get(word) else {
                    open = false;
                    continue;
                };
                if !open {
                    out.push_str(text.get(done..range.start).unwrap_or(""));
                    out.push_str(&instead(by.as_deref()));
                }
                done = range.end;
                open = true;
            }
        }
        out.push_str(text.get(done..).unwrap_or(""));
        out
    }
}

// An initial is no name.
fn telling(word: &str) -> bool {
    word.chars().count() > 1
}

fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut last_end = None;
    for (range, word) in words(text) {
        if !word.starts_with(char::is_uppercase) {
            last_end = None;
            continue;
        }
        let folded = word.to_lowercase();
        let gap = last_end.and_then(|end: usize| text.get(end..range.start));
        // A full stop joins behind an initial; else a sentence has ended.
        let initial = runs
            .last()
            .and_then(|r: &Run| r.words.last())
            .is_some_and(|(_, w)| w.chars().count() < 3);
        let joins = match gap {
            Some(" " | "-" | "\u{a0}") => true,
            Some(". ") => initial,
            _ => false,
        };
        last_end = Some(range.end);
        match runs.last_mut().filter(|_| joins) {
            Some(run) => run.words.push((range, folded)),
            None => runs.push(Run {
                words: vec![(range, folded)],
            }),
        }
    }
    runs
}

// Letters in a row; an apostrophe inside is part of a name ("O'Hara"), and
// what follows one at the end ("Amin's") is not.
fn words(text: &str) -> Vec<(std::ops::Range<usize>, &str)> {
    let apostrophe = |c: char| matches!(c, '\'' | '’');
    let mut out = Vec::new();
    let mut start = None;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (at, c) in ends {
        match start {
            None if c.is_alphanumeric() => start = Some(at),
            Some(from) if !c.is_alphanumeric() && !apostrophe(c) => {
                let word = text
                    .get(from..at)
                    .unwrap_or("")
                    .trim_end_matches(apostrophe);
                let cut = word.rfind(apostrophe).filter(|cut| {
                    let tail = word.get(*cut..).unwrap_or("");
                    tail.chars().skip(1).all(char::is_lowercase) && tail.chars().count() == 2
                });
                let word = cut.and_then(|cut| word.get(..cut)).unwrap_or(word);
                out.push((from..from + word.len(), word));
                start = None;
            }
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use detente_record::Span;

    fn mask(name: &str, instead: Option<&str>, spared: &[&str]) -> Mask {
        let person = Protected {
            name: Span::of(name, 0, name.len()),
            instead: instead.map(str::to_owned),
            ..Protected::default()
        };
        Mask::of([&person], spared.iter().copied())
    }

    #[test]
    fn a_name_goes_whole_or_in_parts() {
        let mask = mask("Leyla Al-Amin", Some("a 12-year-old girl"), &["Boris Amin"]);
        let text = "Leyla Al-Amin died. LEYLA’s father Omar Amin wept; Mr. Amin, President Amin. Boris Amin did not.";
        assert_eq!(
            mask.text(text),
            "[name withheld] died. [name withheld]’s father Omar [name withheld] wept; Mr. [name withheld], \
             President [name withheld]. Boris Amin did not."
        );
        assert_eq!(
            mask.field("Death of Leyla Al-Amin in Ostrel"),
            "Death of a 12-year-old girl in Ostrel"
        );
        assert_eq!(mask.text("an amiable text"), "an amiable text");
    }

    #[test]
    fn nothing_is_masked_without_need() {
        let text = "Leyla Amin’s \u{1f600} O'Hara";
        assert_eq!(Mask::default().text(text), text);
    }
}

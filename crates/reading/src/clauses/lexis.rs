//! The language's word lists as one table: a token is looked up once, and every
//! question about it is then a test of bits.

use crate::language::Reporting;
use crate::{Language, Modality};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{BuildHasherDefault, Hasher};

/// What lists a word stands in, one bit each.
pub type Classes = u64;

macro_rules! classes {
    ($($name:ident $bit:literal),* $(,)?) => { $(pub const $name: Classes = 1 << $bit;)* };
}

classes! {
    NEGATOR 0, NEGATIVE 1, CONDITIONAL 2, SPEECH_PREPOSITION 3, LIGHT 4, EVENT_NOUN 5, ALLEGING 6,
    OBJECT_CONTROL 7, TO_CONTROL 8, RAISING 9, BEGINS_PHRASE 10, BY 11, OF 12, TOPIC 13, SOURCE 14,
    COMPLEMENT 15, WITHHELD 16, MANNER 17, RELATIVE 18, FUTURE 19, WOULD 20, PERFECT 21, GOING 22,
    CONTRAST 23, MOTION 24, LINKING 25, ANYBODY 26, SERIES 27, FREE 28, THING 29,
    JOINING 30, FURTHER 31, HAPPENING 32, BETWEEN 33, OBJECT_ONE 34, OBJECT_SEVERAL 35,
    TRANSITIVE 36, MEANS 37, WORK 38, BLAMED 39, CHARGED 40, UNDERGOING 41,
    JUDGING 42, BESIDES 43, INDEFINITE 44, TOGETHER 45, ATTRIBUTED 46,
    DIRECTIVE 47, KIN 48, PLACING 49, FIGURE 50, COUNTING 51,
}

/// What the lists say of a word or a phrase.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    pub classes: Classes,
    pub modal: Option<Modality>,
    pub prospective: Option<Modality>,
    /// As a verb of speech.
    pub verb: Option<Reporting>,
    /// As a noun of speech.
    pub noun: Option<Reporting>,
    /// As an adjective of belief.
    pub adjective: Option<Reporting>,
    /// As a verb that calls something by a name.
    pub naming: Option<Reporting>,
}

/// All lists of a language by word.
#[derive(Debug, Clone)]
pub struct Lexis {
    /// The first entry is that of words in no list.
    entries: Vec<Entry>,
    numbers: HashMap<Box<str>, u16, BuildHasherDefault<Fnv>>,
    /// What begins like a negation and is none.
    pub idle: BTreeSet<String>,
    /// What a preposition of speech says.
    pub hearsay: Reporting,
}

impl Lexis {
    pub fn of(language: &Language) -> Lexis {
        let mut lexis = Lexis {
            entries: vec![Entry::default()],
            numbers: HashMap::default(),
            idle: language.idle.clone(),
            hearsay: Reporting {
                stance: "asserts".into(),
                clause_only: false,
            },
        };
        let grammar = &language.grammar;
        let lists: [(&BTreeSet<String>, Classes); 51] = [
            (&language.negators, NEGATOR),
            (&language.negative_verbs, NEGATIVE),
            (&language.conditional, CONDITIONAL),
            (&language.reporting_prepositions, SPEECH_PREPOSITION),
            (&language.light_verbs, LIGHT),
            (&language.event_nouns, EVENT_NOUN),
            (&language.alleging, ALLEGING),
            (&language.object_control, OBJECT_CONTROL),
            (&language.to_control, TO_CONTROL),
            (&language.raising, RAISING),
            (&language.judging, JUDGING),
            (&grammar.by, BY),
            (&grammar.of, OF),
            (&grammar.topic, TOPIC),
            (&grammar.source, SOURCE),
            (&grammar.complement, COMPLEMENT),
            (&grammar.withheld, WITHHELD),
            (&grammar.manner, MANNER),
            (&grammar.relative, RELATIVE),
            (&grammar.future, FUTURE),
            (&grammar.would, WOULD),
            (&grammar.perfect, PERFECT),
            (&grammar.going, GOING),
            (&grammar.contrast, CONTRAST),
            (&grammar.besides, BESIDES),
            (&grammar.motion, MOTION),
            (&grammar.linking, LINKING),
            (&grammar.anybody, ANYBODY),
            (&grammar.free, FREE),
            (&language.series, SERIES),
            (&grammar.thing, THING),
            (&grammar.joining, JOINING),
            (&grammar.further, FURTHER),
            (&grammar.between, BETWEEN),
            (&grammar.means, MEANS),
            (&grammar.indefinite, INDEFINITE),
            (&grammar.together, TOGETHER),
            (&grammar.object_one, OBJECT_ONE),
            (&grammar.object_several, OBJECT_SEVERAL),
            (&grammar.transitive, TRANSITIVE),
            (&grammar.directive, DIRECTIVE),
            (&grammar.kin, KIN),
            (&grammar.placing, PLACING),
            (&grammar.figure, FIGURE),
            (&grammar.counting, COUNTING),
            (&language.happening, HAPPENING),
            (&language.undergoing, UNDERGOING),
            (&language.attributed, ATTRIBUTED),
            (&language.work, WORK),
            (&language.blamed, BLAMED),
            (&language.charged, CHARGED),
        ];
        for (words, class) in lists {
            for word in words {
                lexis.entry(word).classes |= class;
            }
        }
        for (word, modality) in &language.modals {
            lexis.entry(word).modal = Some(*modality);
        }
        for (word, modality) in &language.prospective {
            lexis.entry(word).prospective = Some(*modality);
        }
        lexis.reporting(&language.reporting, |entry, how| entry.verb = Some(how));
        lexis.reporting(&language.reporting_nouns, |entry, how| {
            entry.noun = Some(how);
        });
        lexis.reporting(&language.reporting_adjectives, |entry, how| {
            entry.adjective = Some(how);
        });
        lexis.reporting(&language.naming, |entry, how| entry.naming = Some(how));
        lexis
    }

    fn reporting(
        &mut self,
        words: &BTreeMap<String, Reporting>,
        set: impl Fn(&mut Entry, Reporting),
    ) {
        for (word, how) in words {
            set(self.entry(word), how.clone());
        }
    }

    // The entry of a word, made if there is none; a phrase is noted on its first word.
    fn entry(&mut self, word: &str) -> &mut Entry {
        if let Some((first, _)) = word.split_once(' ') {
            let first = self.number_or_new(first);
            self.entries[first].classes |= BEGINS_PHRASE;
        }
        let number = self.number_or_new(word);
        &mut self.entries[number]
    }

    fn number_or_new(&mut self, word: &str) -> usize {
        if let Some(&number) = self.numbers.get(word) {
            return number as usize;
        }
        // Lists of a language have some thousands of words; beyond the numbers' range words are in no list.
        let Ok(number) = u16::try_from(self.entries.len()) else {
            return 0;
        };
        self.entries.push(Entry::default());
        self.numbers.insert(word.into(), number);
        number as usize
    }

    /// Returns the number of a word's entry; words in no list share one.
    pub fn number(&self, word: &str) -> u16 {
        self.numbers.get(word).copied().unwrap_or(0)
    }

    /// Returns the entry of a number.
    pub fn get(&self, number: u16) -> &Entry {
        &self.entries[number as usize]
    }
}

/// FNV-1a: the keys are short words of a list that nobody attacks.
#[derive(Debug, Clone)]
pub struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for &b in bytes {
            self.0 = (self.0 ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        // The table takes its tag from the high bits and its place from the low ones.
        self.0 ^ (self.0 >> 32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_all_its_lists_and_a_phrase_is_noted_on_its_first_word() {
        let words = |list: &[&str]| list.iter().map(|w| (*w).to_owned()).collect();
        let language = Language {
            negative_verbs: words(&["stop", "stop short"]),
            object_control: words(&["stop"]),
            ..Language::default()
        };
        let lexis = Lexis::of(&language);
        let entry = |word: &str| lexis.get(lexis.number(word)).classes;
        assert_eq!(entry("stop"), NEGATIVE | OBJECT_CONTROL | BEGINS_PHRASE);
        assert_eq!(entry("stop short"), NEGATIVE);
        assert_eq!(entry("short"), 0);
    }
}

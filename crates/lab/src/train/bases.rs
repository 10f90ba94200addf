//! Base forms in use, and the inflections made from them.

use super::inflect;
use super::lemmas::{Counts, LONGEST, Word, applied, general};
use super::lessons::Example;
use detente_reading::Tag;
use detente_reading::learn::lemma::class;
use std::collections::BTreeMap;

/// A base form must be seen so often for its inflections to be made, and so often
/// for them to vote on endings.
const BASE: usize = 3;
pub const VOTES: usize = 15;

/// Base forms in use, by part of speech, with how often they were seen.
#[derive(Default)]
pub struct Bases {
    verbs: BTreeMap<String, usize>,
    nouns: BTreeMap<String, usize>,
    adjectives: BTreeMap<String, usize>,
    irregular: Vec<[String; 3]>,
}

/// What is known of verbs and nouns besides the treebanks.
#[derive(Default)]
pub struct Known {
    /// Base forms of verbs and of nouns in the lexicon's frames.
    pub verbs: Vec<String>,
    pub nouns: Vec<String>,
    /// Base, past tense, participle.
    pub irregular: Vec<[String; 3]>,
}

/// What people annotated less often than this gives way to what is known: treebanks
/// have slips ("fled" as a form of "flead").
const SLIP: usize = 8;

impl Known {
    /// Forgets annotations of the forms that are known better.
    pub(super) fn correct(&self, counts: &mut BTreeMap<Word, Counts>) {
        let mut better: Vec<Word> = Vec::new();
        let mut add = |form: &str, feats: &str| {
            better.push((form.to_owned(), class(Tag::of("VERB", feats))));
        };
        for [_, past, participle] in &self.irregular {
            add(past, "Tense=Past|VerbForm=Fin");
            add(participle, "Tense=Past|VerbForm=Part");
        }
        let regular = |base: &&String| self.irregular.iter().all(|v| v[0] != **base);
        for base in self.verbs.iter().filter(regular) {
            for (form, feats) in inflect::forms("VERB", base) {
                add(&form, feats);
            }
        }
        for word in better {
            if counts.get(&word).is_some_and(|c| c.all < SLIP) {
                counts.remove(&word);
            }
        }
    }
}

/// A base form that the lexicon has counts as one seen so often.
const LISTED: usize = 10;

impl Bases {
    /// Counts them.
    pub fn count(gold: &[(&[Example], usize)], silver: &[Example], known: &Known) -> Bases {
        let mut bases = Bases::default();
        let small = |w: &str| w.len() >= 3 && w.bytes().all(|b| b.is_ascii_lowercase());
        let gold = gold.iter().map(|(part, _)| (*part, true));
        for (examples, people) in gold.chain([(silver, false)]) {
            for example in examples {
                for (i, tag) in example.tags.iter().enumerate() {
                    // People's dictionary forms count more; a machine's are not
                    // looked at, only words that are base forms where they stand.
                    let (base, n) = if people {
                        (&example.lemmas[i], 5)
                    } else {
                        (&example.forms[i], 1)
                    };
                    let bare = people || is_base(*tag);
                    if !bare || !small(base) {
                        continue;
                    }
                    let list = match tag.upos_name() {
                        "VERB" => &mut bases.verbs,
                        "NOUN" => &mut bases.nouns,
                        "ADJ" | "ADV" => &mut bases.adjectives,
                        _ => continue,
                    };
                    *list.entry(base.clone()).or_default() += n;
                }
            }
        }
        for (list, words) in [
            (&mut bases.verbs, &known.verbs),
            (&mut bases.nouns, &known.nouns),
        ] {
            for base in words.iter().filter(|w| small(w)) {
                *list.entry(base.clone()).or_default() += LISTED;
            }
        }
        bases.irregular.clone_from(&known.irregular);
        bases
    }

    /// The regular inflections of all bases that people did not annotate; of two
    /// bases with one inflection the commoner has it.
    pub fn inflect(&self, counts: &BTreeMap<Word, Counts>) -> BTreeMap<Word, (String, usize)> {
        let mut made: BTreeMap<Word, (String, usize)> = BTreeMap::new();
        for (upos, list) in [
            ("VERB", &self.verbs),
            ("NOUN", &self.nouns),
            ("ADJ", &self.adjectives),
        ] {
            for (base, &n) in list.iter().filter(|(_, n)| **n >= BASE) {
                let bare = if upos == "VERB" { "VerbForm=Inf" } else { "_" };
                let itself = (base.clone(), bare);
                for (form, feats) in inflect::forms(upos, base).into_iter().chain([itself]) {
                    let word = (form, class(Tag::of(upos, feats)));
                    if counts.contains_key(&word) {
                        continue;
                    }
                    let own = made.entry(word).or_default();
                    if own.1 < n {
                        *own = (base.clone(), n);
                    }
                }
            }
        }
        for [base, past, participle] in &self.irregular {
            for (form, feats) in [
                (past, "Tense=Past|VerbForm=Fin"),
                (participle, "Tense=Past|VerbForm=Part"),
            ] {
                let word = (form.clone(), class(Tag::of("VERB", feats)));
                if !counts.contains_key(&word) {
                    made.insert(word, (base.clone(), VOTES));
                }
            }
        }
        // Any common noun may be made a verb: "subpoenaed".
        for (base, _) in self.nouns.iter().filter(|(_, n)| **n >= VOTES) {
            for (form, feats) in inflect::forms("VERB", base) {
                let word = (form, class(Tag::of("VERB", feats)));
                if !counts.contains_key(&word) {
                    made.entry(word).or_insert_with(|| (base.clone(), 1));
                }
            }
        }
        // What people gave a past tense holds for the participle, and the other way.
        let past = |form| class(Tag::of("VERB", form));
        let (past, participle) = (
            past("Tense=Past|VerbForm=Fin"),
            past("Tense=Past|VerbForm=Part"),
        );
        for (word, c) in counts
            .iter()
            .filter(|(w, _)| w.1 == past || w.1 == participle)
        {
            let other = if word.1 == past { participle } else { past };
            let twin = (word.0.clone(), other);
            if let (false, Some(rule)) = (counts.contains_key(&twin), general(c)) {
                made.insert(twin, (applied(&rule, &word.0), 1));
            }
        }
        made
    }
}

/// Words that machine-read news has more than once, with how often.
pub fn used(silver: &[Example]) -> BTreeMap<Word, usize> {
    let mut seen: BTreeMap<Word, usize> = BTreeMap::new();
    for example in silver {
        for (form, tag) in example.forms.iter().zip(&example.tags) {
            if form.len() <= LONGEST && form.bytes().all(|b| b.is_ascii_lowercase()) {
                *seen.entry((form.clone(), class(*tag))).or_default() += 1;
            }
        }
    }
    seen.retain(|_, n| *n >= 2);
    seen
}

fn is_base(tag: Tag) -> bool {
    let bare = Tag::of("VERB", "VerbForm=Inf");
    let singular = Tag::of("NOUN", "_");
    class(tag) == bare
        || tag == singular
        || tag == Tag::of("ADJ", "_")
        || tag == Tag::of("ADV", "_")
}

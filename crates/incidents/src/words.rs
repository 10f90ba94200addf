//! Words of the articles as numbers with weights: rare words tell more.
//!
//! Weights are inverse document frequencies (Spärck Jones 1972) over the
//! origins given. A handful of articles says little about how common a word
//! is, so that every count starts from a prior by length and case: short words
//! are common (Zipf's law of abbreviation), capitalised ones are names. No
//! list of stop words is needed, so that any alphabetic language is served.

use crate::copies::{hash, mix};
pub(crate) use crate::fold::{Token, fold, tokens};
pub(crate) use crate::table::Table;

/// Words as sorted, distinct numbers (see [`bag`]).
pub(crate) type Bag = Vec<u32>;

/// Cutting words at six letters conflates inflections about as well as a
/// stemmer, for any language (McNamee and Mayfield 2004).
const STEM: usize = 6;

/// Weights up to which a shared name, and another word, tell nothing.
const NAME: f64 = 1.5;
const WORD: f64 = 2.5;

/// Days in the news from which on a name tells nothing of which happening it is.
const HABITUAL: f64 = 20.0;

/// What shared names must tell to count in full.
const ENOUGH: f64 = 4.0;

/// How many articles the priors count for.
const PRIOR: f64 = 200.0;

/// A word as a number: the hash of its stem, so that it is the same wherever it is read.
/// (Two words of one number are one word; among a million that happens to a hundred.)
fn number(stem: &str) -> u32 {
    (mix(hash(stem.as_bytes())) >> 32) as u32
}

/// Returns the distinct words of a text, by number.
pub(crate) fn bag(text: &str) -> Bag {
    bag_of(&tokens(text))
}

/// As [`bag`], of a text that is cut already.
pub(crate) fn bag_of(tokens: &[Token]) -> Bag {
    distinct(tokens.iter().filter_map(|t| stem(&t.word).map(number)))
}

/// Puts words into a bag.
pub(crate) fn distinct(words: impl Iterator<Item = u32>) -> Bag {
    let mut bag: Bag = words.collect();
    bag.sort_unstable();
    bag.dedup();
    bag
}

/// A word of one article: how often it stands there, and how often with a capital.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Counted {
    word: u32,
    seen: Seen,
}

impl Counted {
    pub(crate) fn word(&self) -> u32 {
        self.word
    }
}

#[derive(Debug, Default, Clone, Copy)]
struct Seen {
    capital: u32,
    times: u32,
    length: u32,
}

impl Seen {
    // Written with a capital inside sentences more often than not.
    fn is_name(&self) -> bool {
        self.capital * 2 > self.times
    }
}

/// Counts the words of one article, by number.
pub(crate) fn counted<'t>(tokens: impl Iterator<Item = &'t Token>) -> Vec<Counted> {
    let mut all: Vec<Counted> = tokens
        .filter_map(|t| {
            let stem = stem(&t.word)?;
            Some(Counted {
                word: number(stem),
                seen: Seen {
                    capital: u32::from(t.capital),
                    times: 1,
                    length: stem.chars().count() as u32,
                },
            })
        })
        .collect();
    all.sort_unstable_by_key(|c| (c.word, c.seen.length));
    all.dedup_by(|next, held| {
        let same = next.word == held.word;
        if same {
            held.seen.capital += next.seen.capital;
            held.seen.times += next.seen.times;
        }
        same
    });
    all
}

/// What is known of the words of some articles.
#[derive(Default)]
pub(crate) struct Words {
    known: Table<u32, Word>,
}

#[derive(Default, Clone, Copy)]
struct Word {
    seen: Seen,
    weight: f64,
    spread: u32,
    name: bool,
    days: u32,
    // How well it tells one happening from others, of a name ([`Words::settle`]).
    identity: f64,
    // The last origin, and the last day, that was counted.
    origin: Option<usize>,
    day: Option<i32>,
}

/// What the words that two texts share tell, names and others apart.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Shared {
    pub(crate) names: f64,
    pub(crate) others: f64,
}

/// What the names of the poorer of two bags tell, and those that both have.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Names {
    least: f64,
    both: f64,
}

impl Names {
    fn share(self) -> f64 {
        self.both / self.least * (self.both / ENOUGH).min(1.0)
    }

    /// Points where all that is named is shared (`all`) and where nothing is
    /// (`none`, less where the poorer bag names little).
    pub(crate) fn points(self, (all, none): (f64, f64)) -> f64 {
        if self.both > 0.0 {
            all * self.share()
        } else {
            none * (self.least / ENOUGH).min(1.0)
        }
    }
}

impl Words {
    /// Puts the counts of articles together, each with the number of its origin:
    /// copies of one text count once. The articles of one origin must follow each other.
    pub(crate) fn of<'a>(articles: impl Iterator<Item = (usize, &'a [Counted])>) -> Words {
        let mut known: Table<u32, Word> = Table::default();
        let mut origins = 0_usize;
        let mut last = None;
        for (origin, counts) in articles {
            origins += usize::from(last != Some(origin));
            last = Some(origin);
            for counted in counts {
                let word = known.entry(counted.word).or_default();
                word.seen.times += counted.seen.times;
                word.seen.capital += counted.seen.capital;
                word.seen.length = match word.seen.length {
                    0 => counted.seen.length,
                    held => held.min(counted.seen.length),
                };
                word.spread += u32::from(word.origin != Some(origin));
                word.origin = Some(origin);
            }
        }
        let all = origins as f64 + PRIOR;
        for word in known.values_mut() {
            let expected = PRIOR * prior(&word.seen);
            word.weight = (all / (f64::from(word.spread) + expected)).ln().max(0.0);
            word.name = word.seen.is_name();
        }
        Words { known }
    }

    fn get(&self, word: u32) -> Word {
        self.known.get(&word).copied().unwrap_or_default()
    }

    /// Returns what a word tells, 0 for the commonest.
    pub(crate) fn weight(&self, word: u32) -> f64 {
        self.get(word).weight
    }

    /// Sorts words by what they tell, the rarest first.
    pub(crate) fn rarest_first(&self, words: &mut [u32]) {
        words.sort_by_cached_key(|w| {
            // Weights are never below zero, so that their bits sort as they do.
            (std::cmp::Reverse(self.weight(*w).to_bits()), *w)
        });
    }

    /// Returns how rare a folded word is: 0 for one that stands in every tenth
    /// origin, 1 for one in a hundred or fewer.
    pub(crate) fn rarity(&self, word: &str) -> f64 {
        let weight = stem(word).map_or(0.0, |s| self.weight(number(s)));
        ((weight - 10_f64.ln()) / 10_f64.ln()).clamp(0.0, 1.0)
    }

    /// Returns in how many origins a word stands.
    pub(crate) fn spread(&self, word: u32) -> u32 {
        self.get(word).spread
    }

    /// Returns the sum of the squared weights of a bag.
    pub(crate) fn square(&self, bag: &[u32]) -> f64 {
        bag.iter().map(|w| self.weight(*w).powi(2)).sum()
    }

    /// Returns the cosine of two bags, 0 to 1, weights squared (binary tf-idf); each with its
    /// [`Words::square`].
    pub(crate) fn cosine(&self, (a, of_a): (&[u32], f64), (b, of_b): (&[u32], f64)) -> f64 {
        let whole = (of_a * of_b).sqrt();
        if whole <= 0.0 {
            return 0.0;
        }
        let both: f64 = shared(a, b).map(|w| self.weight(w).powi(2)).sum();
        both / whole
    }

    /// Counts, for each word, the days on which something is told in a sentence
    /// with it; bags and their days, in the order of the days.
    pub(crate) fn count_days<'a>(&mut self, told: impl Iterator<Item = (&'a Bag, i32)>) {
        for (bag, day) in told {
            for word in bag {
                if let Some(word) = self.known.get_mut(word) {
                    word.days += u32::from(word.day != Some(day));
                    word.day = Some(day);
                }
            }
        }
    }

    /// Marks words that name no happening in particular, and works out what the others tell.
    pub(crate) fn settle(&mut self, broad: impl Iterator<Item = u32>) {
        for word in broad {
            if let Some(word) = self.known.get_mut(&word) {
                word.days = u32::MAX;
            }
        }
        for word in self.known.values_mut().filter(|word| word.name) {
            word.identity = Words::identity(word);
        }
    }

    // How well a name tells one happening from others: one in the news every
    // day, of a state or a city at war, tells nothing.
    fn identity(word: &Word) -> f64 {
        (HABITUAL / (f64::from(word.days) + 1.0)).ln().max(0.0)
    }

    /// Returns whether a folded word is in the news so often that it tells nothing of which
    /// happening it is.
    pub(crate) fn is_habitual(&self, word: &str) -> bool {
        let days = stem(word).map_or(0, |s| self.get(number(s)).days);
        f64::from(days) + 1.0 >= HABITUAL
    }

    /// Returns what the names among some words tell.
    pub(crate) fn named(&self, words: impl Iterator<Item = u32>) -> f64 {
        let names = words.filter_map(|w| self.known.get(&w).filter(|w| w.name));
        names.map(|word| word.identity).sum()
    }

    /// Compares the names of two bags, each with what they tell ([`Words::named`]).
    pub(crate) fn names(&self, (a, of_a): (&[u32], f64), (b, of_b): (&[u32], f64)) -> Names {
        Names {
            least: of_a.min(of_b),
            both: self.named(shared(a, b)),
        }
    }

    /// Returns whether a word is mostly written with a capital.
    pub(crate) fn is_name(&self, word: u32) -> bool {
        self.get(word).name
    }

    /// Sums what the shared words of two bags tell beyond what any two texts
    /// of one corpus share.
    pub(crate) fn tell(&self, a: &[u32], b: &[u32]) -> Shared {
        let mut told = Shared::default();
        for word in shared(a, b) {
            let Word { weight, name, .. } = self.get(word);
            match name {
                true => told.names += (weight - NAME).max(0.0),
                false => told.others += (weight - WORD).max(0.0),
            }
        }
        told
    }

    /// Returns the weight of `a` and the share of it that `b` covers.
    pub(crate) fn cover(&self, a: &[u32], b: &[u32]) -> (f64, f64) {
        let whole: f64 = a.iter().map(|w| self.weight(*w)).sum();
        if whole <= 0.0 {
            return (0.0, 0.0);
        }
        let both: f64 = shared(a, b).map(|w| self.weight(w)).sum();
        (whole, both / whole)
    }
}

/// The words of `a` that `b` has; both sorted.
fn shared<'a>(a: &'a [u32], b: &'a [u32]) -> impl Iterator<Item = u32> + 'a {
    let mut rest = b.iter();
    let mut next = rest.next();
    a.iter().copied().filter(move |w| {
        while next.is_some_and(|x| x < w) {
            next = rest.next();
        }
        next == Some(w)
    })
}

// One and two letters carry grammar; a number tells at any length.
fn stem(word: &str) -> Option<&str> {
    let number = word.starts_with(|c: char| c.is_ascii_digit());
    if !number && word.chars().nth(2).is_none() {
        return None;
    }
    let end = word.char_indices().nth(STEM).map_or(word.len(), |(i, _)| i);
    word.get(..end)
}

// The share of articles a word is expected in before any was read.
fn prior(seen: &Seen) -> f64 {
    if seen.is_name() {
        return 0.02;
    }
    match seen.length {
        0..=3 => 0.4,
        4 => 0.15,
        5 => 0.06,
        _ => 0.03,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(texts: &[&str]) -> Words {
        let counts: Vec<Vec<Counted>> = texts.iter().map(|t| counted(tokens(t).iter())).collect();
        Words::of(counts.iter().map(Vec::as_slice).enumerate())
    }

    #[test]
    fn rare_words_and_names_weigh_more() {
        let texts = [
            "The envoy met Aruvane there.",
            "The envoy met them with care.",
        ];
        let words = words(&texts);
        let weight = |w: &str| bag(w).first().map_or(0.0, |n| words.weight(*n));
        assert!(weight("aruvane") > weight("envoy"));
        assert!(weight("envoy") > weight("with"));
        assert!(weight("with") > weight("the"));
        assert_eq!(weight("of"), 0.0);
    }

    #[test]
    fn one_name_in_two_spellings_is_one() {
        assert_eq!(fold("Hüseyn Səfərov"), "huseyn seferov");
        assert_eq!(fold("ŁÓDŹ"), "lodz");
    }

    #[test]
    fn a_cosine_is_one_only_for_the_same_words() {
        let words = words(&["blast market dead", "court ruling"]);
        let cosine = |a: &str, b: &str| {
            let (a, b) = (bag(a), bag(b));
            words.cosine((&a, words.square(&a)), (&b, words.square(&b)))
        };
        let all = "blast market dead";
        assert!((cosine(all, all) - 1.0).abs() < 1e-9);
        let half = cosine(all, "court blast");
        assert!(half > 0.0 && half < 0.9, "{half}");
        assert_eq!(cosine(all, ""), 0.0);
    }
}

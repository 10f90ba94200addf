//! Words of the articles as numbers with weights: rare words tell more.
//!
//! Weights are inverse document frequencies (Spärck Jones 1972) over the
//! origins given. A handful of articles says little about how common a word
//! is, so that every count starts from a prior by length and case: short words
//! are common (Zipf's law of abbreviation), capitalised ones are names. No
//! list of stop words is needed, so that any alphabetic language is served.

use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Words as sorted, distinct numbers.
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

/// One word of a text, folded, and whether it stands capitalised inside a sentence.
pub(crate) struct Token {
    pub(crate) word: String,
    pub(crate) capital: bool,
}

/// Splits a text into words: lower case, without diacritics.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut opens = true;
    for piece in text.split_whitespace() {
        for part in piece.split(|c: char| !c.is_alphanumeric()) {
            let Some(first) = part.chars().next() else {
                continue;
            };
            out.push(Token {
                word: fold(part),
                capital: first.is_uppercase() && !opens,
            });
            opens = false;
        }
        opens |= piece
            .trim_end_matches(['"', '\'', '”', '’', ')', '»'])
            .ends_with(['.', '!', '?', ':', '…']);
    }
    out
}

/// Lower case, with the marks of Latin letters taken off, so that one name
/// written by two desks is one name.
pub(crate) fn fold(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .map(bare)
        .collect()
}

fn bare(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' | 'ĉ' | 'ċ' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ə' => 'e',
        'ğ' | 'ģ' | 'ĝ' | 'ġ' => 'g',
        'ì'..='ï' | 'ī' | 'į' | 'ı' | 'ĩ' => 'i',
        'ķ' => 'k',
        'ł' | 'ļ' | 'ľ' | 'ĺ' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' | 'ŕ' => 'r',
        'ś' | 'š' | 'ş' | 'ș' | 'ŝ' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' | 'ŭ' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ž' | 'ż' => 'z',
        _ => c,
    }
}

/// The words seen, their numbers and weights.
#[derive(Default)]
pub(crate) struct Words {
    numbers: HashMap<String, u32>,
    weights: Vec<f64>,
    spread: Vec<u32>,
    names: Vec<bool>,
    days: Vec<u32>,
}

#[derive(Default, Clone, Copy)]
struct Seen {
    capital: u32,
    times: u32,
    length: usize,
}

impl Seen {
    // Written with a capital inside sentences more often than not.
    fn is_name(&self) -> bool {
        self.capital * 2 > self.times
    }
}

/// What the words that two texts share tell, names and others apart.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Shared {
    pub(crate) names: f64,
    pub(crate) others: f64,
}

impl Words {
    /// Counts the words of texts, each with the number of its origin: copies
    /// of one text count once.
    pub(crate) fn of<'a>(texts: impl Iterator<Item = (usize, &'a str)>) -> Words {
        let mut words = Words::default();
        let mut seen: Vec<Seen> = Vec::new();
        let mut origins: BTreeMap<usize, BTreeSet<u32>> = BTreeMap::new();
        for (origin, text) in texts {
            let held = origins.entry(origin).or_default();
            for token in tokens(text) {
                let Some(stem) = stem(&token.word) else {
                    continue;
                };
                let next = words.numbers.len() as u32;
                let number = *words.numbers.entry(stem.to_owned()).or_insert(next);
                if number == next {
                    seen.push(Seen {
                        length: stem.chars().count(),
                        ..Seen::default()
                    });
                }
                if let Some(s) = seen.get_mut(number as usize) {
                    s.times += 1;
                    s.capital += u32::from(token.capital);
                }
                held.insert(number);
            }
        }
        words.spread = vec![0; seen.len()];
        for number in origins.values().flatten() {
            if let Some(count) = words.spread.get_mut(*number as usize) {
                *count += 1;
            }
        }
        words.names = seen.iter().map(Seen::is_name).collect();
        let all = origins.len() as f64 + PRIOR;
        words.weights = seen
            .iter()
            .zip(&words.spread)
            .map(|(s, n)| (all / (f64::from(*n) + PRIOR * prior(s))).ln().max(0.0))
            .collect();
        words
    }

    /// Returns the distinct words of a text, at most the first `limit` tokens.
    pub(crate) fn bag(&self, text: &str, limit: usize) -> Bag {
        let mut bag: Bag = tokens(text)
            .iter()
            .take(limit)
            .filter_map(|t| self.numbers.get(stem(&t.word)?).copied())
            .collect();
        bag.sort_unstable();
        bag.dedup();
        bag
    }

    /// Returns what a word tells, 0 for the commonest.
    pub(crate) fn weight(&self, word: u32) -> f64 {
        self.weights.get(word as usize).copied().unwrap_or(0.0)
    }

    /// Sorts words by what they tell, the rarest first.
    pub(crate) fn rarest_first(&self, words: &mut [u32]) {
        words.sort_by(|a, b| {
            let order = self.weight(*b).total_cmp(&self.weight(*a));
            order.then(a.cmp(b))
        });
    }

    /// Returns how rare a folded word is: 0 for one that stands in every tenth
    /// origin, 1 for one in a hundred or fewer.
    pub(crate) fn rarity(&self, word: &str) -> f64 {
        let number = stem(word).and_then(|s| self.numbers.get(s));
        let weight = number.map_or(0.0, |n| self.weight(*n));
        ((weight - 10_f64.ln()) / 10_f64.ln()).clamp(0.0, 1.0)
    }

    /// Returns in how many origins a word stands.
    pub(crate) fn spread(&self, word: u32) -> u32 {
        self.spread.get(word as usize).copied().unwrap_or(0)
    }

    /// Returns the cosine of two bags, 0 to 1, weights squared (binary tf-idf).
    pub(crate) fn cosine(&self, a: &[u32], b: &[u32]) -> f64 {
        let square = |bag: &[u32]| bag.iter().map(|w| self.weight(*w).powi(2)).sum::<f64>();
        let whole = (square(a) * square(b)).sqrt();
        if whole <= 0.0 {
            return 0.0;
        }
        let both: f64 = shared(a, b).map(|w| self.weight(w).powi(2)).sum();
        both / whole
    }

    /// Counts, for each word, the days on which something is told in a sentence
    /// with it; the pairs are of a word and a day.
    pub(crate) fn count_days(&mut self, told: impl Iterator<Item = (u32, i32)>) {
        let days: BTreeSet<(u32, i32)> = told.collect();
        self.days = vec![0; self.weights.len()];
        for (word, _) in days {
            if let Some(count) = self.days.get_mut(word as usize) {
                *count += 1;
            }
        }
    }

    /// Marks words that name no happening in particular.
    pub(crate) fn set_broad(&mut self, words: &[u32]) {
        for word in words {
            if let Some(count) = self.days.get_mut(*word as usize) {
                *count = u32::MAX;
            }
        }
    }

    // How well a name tells one happening from others: one in the news every
    // day, of a state or a city at war, tells nothing.
    fn identity(&self, word: u32) -> f64 {
        let days = self.days.get(word as usize).copied().unwrap_or(0);
        (HABITUAL / (f64::from(days) + 1.0)).ln().max(0.0)
    }

    /// Returns the share of the names of the poorer bag that the other has,
    /// less where what they share tells little; `None` where either names nothing.
    pub(crate) fn names_shared(&self, a: &[u32], b: &[u32]) -> Option<f64> {
        let sum = |words: &mut dyn Iterator<Item = u32>| -> f64 {
            words
                .filter(|w| self.is_name(*w))
                .map(|w| self.identity(w))
                .sum()
        };
        let least = sum(&mut a.iter().copied()).min(sum(&mut b.iter().copied()));
        let both = sum(&mut shared(a, b));
        (least > 0.0).then(|| both / least * (both / ENOUGH).min(1.0))
    }

    /// Returns whether a word is mostly written with a capital.
    pub(crate) fn is_name(&self, word: u32) -> bool {
        self.names.get(word as usize).copied().unwrap_or(false)
    }

    /// Sums what the shared words of two bags tell beyond what any two texts
    /// of one corpus share.
    pub(crate) fn tell(&self, a: &[u32], b: &[u32]) -> Shared {
        let mut told = Shared::default();
        for word in shared(a, b) {
            let weight = self.weight(word);
            if self.is_name(word) {
                told.names += (weight - NAME).max(0.0);
            } else {
                told.others += (weight - WORD).max(0.0);
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
    let mut rest = b;
    a.iter().copied().filter(move |w| {
        let skip = rest.partition_point(|x| x < w);
        rest = rest.get(skip..).unwrap_or_default();
        rest.first() == Some(w)
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

    #[test]
    fn rare_words_and_names_weigh_more() {
        let texts = [
            "The envoy met Aruvane there.",
            "The envoy met them with care.",
        ];
        let words = Words::of(texts.iter().enumerate().map(|(i, t)| (i, *t)));
        let weight = |w: &str| words.bag(w, 9).first().map_or(0.0, |n| words.weight(*n));
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
        let words = Words::of([(0, "blast market dead"), (1, "court ruling")].into_iter());
        let a = words.bag("blast market dead", 9);
        let b = words.bag("court blast", 9);
        assert!((words.cosine(&a, &a) - 1.0).abs() < 1e-9);
        let half = words.cosine(&a, &b);
        assert!(half > 0.0 && half < 0.9, "{half}");
        assert_eq!(words.cosine(&a, &[]), 0.0);
    }
}

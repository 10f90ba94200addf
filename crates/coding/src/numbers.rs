//! How many: number words, digits, and the words that make them vague.

use crate::link::Links;
use detente_reading::{Rel, Upos};
use detente_record::{Count, Range};

/// Returns how many a noun phrase counts, `None` where it does not say.
pub fn count(links: &Links, head: usize) -> Option<Count> {
    let range = range(links, head)?;
    Some(Count {
        low: range.min,
        high: range.max.unwrap_or(range.min),
    })
}

/// Returns whether a noun phrase has a number of its own or is one; "a man" has none.
pub fn is_counted(links: &Links, head: usize) -> bool {
    let document = links.document;
    let vague = |t: usize| {
        links
            .lexicon
            .words
            .numbers
            .vague
            .contains_key(links.low_word(t))
    };
    document.tag(head).upos() == Upos::Num
        || document.child(head, Rel::Nummod).is_some()
        || vague(head)
        || document.children(head).any(vague)
}

/// Returns how many, with an open end where the words leave one ("at least 12").
pub fn range(links: &Links, head: usize) -> Option<Range> {
    let document = links.document;
    let numbers = &links.lexicon.words.numbers;
    let is_number = document.tag(head).upos() == Upos::Num;
    let counter = if is_number {
        Some(head)
    } else {
        document.child(head, Rel::Nummod)
    };
    // "3 % of the population" is no count.
    let share = |t: usize| numbers.share.iter().any(|w| w == links.low_word(t));
    if share(head) || counter.is_some_and(|c| share(c + 1)) {
        return None;
    }
    if let Some(counter) = counter {
        let value = value(links, counter)?;
        let hedges = document
            .children(counter)
            .chain(document.children(head))
            .chain(counter.checked_sub(1))
            .chain(counter.checked_sub(2));
        let words: Vec<String> = hedges.map(|h| phrase(links, h)).collect();
        let has = |list: &[String]| words.iter().any(|w| list.iter().any(|l| l == w));
        return Some(match () {
            () if has(&numbers.at_least) => Range {
                min: value,
                max: None,
            },
            () if has(&numbers.at_most) => Range {
                min: 0,
                max: Some(value),
            },
            () => Range {
                min: value,
                max: Some(value),
            },
        });
    }
    let vague = |token: usize| {
        numbers
            .vague
            .get(document.lemma(token))
            .or_else(|| numbers.vague.get(links.low_word(token)))
    };
    if let Some([low, high]) = vague(head).or_else(|| document.children(head).find_map(vague)) {
        return Some(Range {
            min: *low,
            max: (*high > 0).then_some(*high),
        });
    }
    // "a man", "the journalist": one; a bare plural says nothing.
    let single = !document.tag(head).is_plural() && document.tag(head).upos() == Upos::Noun;
    let article = document
        .child(head, Rel::Det)
        .is_some_and(|d| matches!(document.lemma(d), "a" | "an"));
    let name = document.tag(head).upos() == Upos::Propn && links.mention(head).is_none();
    ((single && article) || name).then_some(Range {
        min: 1,
        max: Some(1),
    })
}

// "at least", "more than": a word with the one before it.
fn phrase(links: &Links, token: usize) -> String {
    let word = links.low_word(token);
    match token.checked_sub(1).map(|b| links.low_word(b)) {
        Some(before) if matches!(word, "least" | "than" | "most" | "to") => {
            format!("{before} {word}")
        }
        _ => word.to_owned(),
    }
}

fn value(links: &Links, token: usize) -> Option<u64> {
    let document = links.document;
    let numbers = &links.lexicon.words.numbers;
    let one = |t: usize| -> Option<u64> {
        let word = links.low_word(t);
        let digits: String = word.chars().filter(|c| *c != ',').collect();
        digits
            .parse()
            .ok()
            .or_else(|| numbers.exact.get(word).copied())
    };
    let times = |t: usize| numbers.times.get(links.low_word(t)).copied();
    let mut parts: Vec<usize> = document
        .children(token)
        .filter(|&c| matches!(document.rel(c), Rel::Compound | Rel::Nummod))
        .collect();
    parts.push(token);
    parts.sort_unstable();
    let mut total: Option<u64> = None;
    for part in parts {
        total = match (total, one(part), times(part)) {
            (Some(t), _, Some(m)) => t.checked_mul(m),
            (None, _, Some(m)) => Some(m),
            (Some(t), Some(n), None) => t.checked_add(n),
            (None, Some(n), None) => Some(n),
            (t, None, None) => t,
        };
    }
    total
}

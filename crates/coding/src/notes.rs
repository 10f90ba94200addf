//! What gave no record, and why.

use crate::lexicon::Lexicon;
use crate::link::Links;
use crate::matching::Near;
use detente_reading::Upos;
use detente_record::{Note, Reason};

/// Returns why a sentence gave nothing.
pub fn reason(
    links: &Links,
    sentence: usize,
    near: &[Near],
    topic: Option<Reason>,
) -> (Reason, String) {
    let document = links.document;
    let Some(s) = document.sentences.get(sentence) else {
        return (Reason::Fragment, String::new());
    };
    if s.too_long {
        return (Reason::TooLong, String::new());
    }
    if let Some(topic) = topic {
        return (topic, String::new());
    }
    let words = s
        .tokens
        .clone()
        .filter(|&t| document.tag(t).upos() != Upos::Punct)
        .count();
    let verbal = s
        .tokens
        .clone()
        .any(|t| matches!(document.tag(t).upos(), Upos::Verb | Upos::Aux));
    if words < 3 || !verbal {
        return (Reason::Fragment, String::new());
    }
    let clauses: Vec<usize> = (0..document.clauses.len())
        .filter(|&c| document.clauses[c].sentence == sentence)
        .collect();
    if clauses.is_empty() {
        return (Reason::NoPredicate, String::new());
    }
    let nearest = near.iter().filter(|n| clauses.contains(&n.clause));
    let detail = |n: &Near| format!("{}: {}", n.frame, n.missing);
    let mut nearest = nearest.peekable();
    match nearest.peek() {
        None => (Reason::NoFrame, String::new()),
        Some(first) => {
            let first = detail(first);
            match nearest.find(|n| n.no_actor) {
                Some(n) => (Reason::NoActor, detail(n)),
                None => (Reason::NoFrame, first),
            }
        }
    }
}

/// Returns the topic that takes a sentence out of politics: the one with at
/// least two of its cue words in the sentence, or one there and more in the article.
pub fn topics(links: &Links, lexicon: &Lexicon) -> Vec<Option<Reason>> {
    let document = links.document;
    let mut counts: Vec<Vec<usize>> = Vec::new();
    let topics: Vec<(Reason, &Vec<String>)> = lexicon
        .words
        .topics
        .iter()
        .filter_map(|(name, words)| Some((topic(name)?, words)))
        .collect();
    let mut all = vec![0usize; topics.len()];
    for s in &document.sentences {
        let mut here = vec![0usize; topics.len()];
        let mut text = String::from(" ");
        for t in s.tokens.clone() {
            text.push_str(&document.lemma(t).to_lowercase());
            text.push(' ');
        }
        for (i, (_, words)) in topics.iter().enumerate() {
            here[i] = words
                .iter()
                .filter(|w| text.contains(&format!(" {w} ")))
                .count();
            all[i] += here[i];
        }
        counts.push(here);
    }
    let long = document.sentences.len().max(1);
    counts
        .into_iter()
        .map(|here| {
            (0..topics.len())
                .filter(|&i| here[i] >= 2 || (here[i] == 1 && all[i] >= 3 && all[i] * 2 >= long))
                .max_by_key(|&i| here[i])
                .map(|i| topics[i].0)
        })
        .collect()
}

fn topic(name: &str) -> Option<Reason> {
    Some(match name {
        "sport" => Reason::Sport,
        "markets" => Reason::Markets,
        "weather" => Reason::Weather,
        "culture" => Reason::Culture,
        "science" => Reason::Science,
        "business" => Reason::Business,
        "metaphor" => Reason::Metaphor,
        "history" => Reason::History,
        "obituary" => Reason::Obituary,
        _ => return None,
    })
}

/// Makes a note of a whole article.
pub fn article(article: &str, reason: Reason, detail: &str) -> Note {
    Note {
        article: article.to_owned(),
        sentence: None,
        reason,
        detail: detail.to_owned(),
    }
}

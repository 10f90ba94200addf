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
    near: &[&Near],
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
    let clauses = document.clauses_of(sentence);
    if clauses.is_empty() {
        return (Reason::NoPredicate, String::new());
    }
    let detail = |n: &Near| format!("{}: {}", n.frame(links.lexicon), n.missing(links));
    let mut nearest = near.iter().peekable();
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
    let names = lexicon.words.topics.keys();
    let topics: Vec<Option<Reason>> = names.map(|name| topic(name)).collect();
    let mut counts: Vec<Vec<usize>> = Vec::new();
    let mut all = vec![0usize; topics.len()];
    for s in &document.sentences {
        let mut here = vec![0usize; topics.len()];
        let lemmas = s.tokens.clone().map(|t| links.low_lemma(t));
        let words: Vec<&str> = lemmas.flat_map(|l| l.split(' ')).collect();
        // A cue counts once a sentence.
        let mut seen: Vec<u32> = Vec::new();
        for cue in links.index.cues(&words) {
            if !seen.contains(&cue.number) {
                seen.push(cue.number);
                here[cue.topic] += 1;
                all[cue.topic] += 1;
            }
        }
        counts.push(here);
    }
    let long = document.sentences.len().max(1);
    counts
        .into_iter()
        .map(|here| {
            (0..topics.len())
                .filter(|&i| topics[i].is_some())
                .filter(|&i| here[i] >= 2 || (here[i] == 1 && all[i] >= 3 && all[i] * 2 >= long))
                .max_by_key(|&i| here[i])
                .and_then(|i| topics[i])
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

//! What gave no record, and why.

use crate::lexicon::{Home, Lexicon, Slot};
use crate::link::Links;
use crate::matching::Near;
use detente_reading::{Document, Upos};
use detente_record::{EventType, Note, OccurrenceKind, Reason};
use std::collections::BTreeMap;
use std::ops::Range;

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
/// A rubric above the article takes all of it.
pub fn topics(links: &Links, lexicon: &Lexicon, rubric: Option<Reason>) -> Vec<Option<Reason>> {
    let document = links.document;
    if rubric.is_some() {
        return vec![rubric; document.sentences.len()];
    }
    let lists: Vec<Option<Cues>> = lexicon.words.topics.keys().map(|n| Cues::of(n)).collect();
    let mut counts: Vec<BTreeMap<Reason, usize>> = Vec::new();
    let mut all: BTreeMap<Reason, usize> = BTreeMap::new();
    for sentence in &document.sentences {
        let mut here: BTreeMap<Reason, usize> = BTreeMap::new();
        let text = text(links, sentence.tokens.clone());
        let words: Vec<&str> = text.split(' ').collect();
        let scored = words.windows(3).any(|w| w == ["#", "-", "#"]);
        // A cue counts once a sentence.
        let mut seen: Vec<u32> = Vec::new();
        for cue in links.index.cues(&words) {
            let Some(list) = lists.get(cue.topic).and_then(Option::as_ref) else {
                continue;
            };
            if !seen.contains(&cue.number) && (scored || !list.scored) {
                seen.push(cue.number);
                *here.entry(list.topic).or_default() += list.weight;
            }
        }
        for (topic, n) in &here {
            *all.entry(*topic).or_default() += n;
        }
        counts.push(here);
    }
    let long = document.sentences.len().max(1);
    let full = |topic: &Reason| all.get(topic).is_some_and(|&n| n > ENOUGH && n * 2 >= long);
    counts
        .into_iter()
        .map(|here| {
            here.into_iter()
                .filter(|(topic, n)| *n >= ENOUGH || full(topic))
                .max_by_key(|&(topic, n)| (n, topic))
                .map(|(topic, _)| topic)
        })
        .collect()
}

/// Takes back that a sentence is about sport where it tells of the dead, of arrests or of bombs:
/// at a match too people are killed.
pub fn no_game(
    links: &Links,
    lexicon: &Lexicon,
    found: &[crate::matching::Match],
    topics: &mut [Option<Reason>],
) {
    for m in found {
        let frame = &lexicon.frames[m.frame];
        let mode = |code: &str| frame.modes.iter().any(|m| m == code);
        let grave = match frame.home {
            Home::Occurrence(OccurrenceKind::Death) => m
                .heads(Slot::Victim)
                .any(|t| crate::numbers::range(links, t).is_some()),
            Home::Event(EventType::Coerce) => mode("arrest"),
            Home::Event(EventType::Assault) => mode("explosives") || mode("suicide-attack"),
            _ => false,
        };
        let sentence = links.document.clauses[m.clause].sentence;
        if let Some(topic) = topics.get_mut(sentence)
            && grave
            && *topic == Some(Reason::Sport)
        {
            *topic = None;
        }
    }
}

/// So many cue words take a sentence out.
const ENOUGH: usize = 2;

/// What a list of cue words is of, and how much each says.
struct Cues {
    topic: Reason,
    weight: usize,
    /// They say something beside a score alone.
    scored: bool,
}

impl Cues {
    fn of(name: &str) -> Option<Cues> {
        let (name, kind) = name.split_once('-').unwrap_or((name, ""));
        if kind == "rubric" {
            return None;
        }
        Some(Cues {
            topic: topic(name)?,
            weight: if kind.is_empty() { 1 } else { ENOUGH },
            scored: kind == "score",
        })
    }
}

/// Returns the topic whose rubric stands at the head of a title: "Chess", "Tennis: …".
pub fn rubric(title: &str, lexicon: &Lexicon) -> Option<Reason> {
    let title = title.trim().to_lowercase();
    let heads = |word: &&String| {
        let rest = title.strip_prefix(word.as_str()).map(str::trim_start);
        rest.is_some_and(|r| r.is_empty() || r.starts_with([':', '|', '-', '–', '—']))
    };
    let mut topics = lexicon.words.topics.iter();
    topics.find_map(|(name, words)| {
        let topic = topic(name.strip_suffix("-rubric")?)?;
        words.iter().any(|w| heads(&w)).then_some(topic)
    })
}

// A sentence in dictionary forms, as it stands, and once more with short numbers as `#`.
fn text(links: &Links, tokens: Range<usize>) -> String {
    let mut texts = [String::new(), "| ".to_owned(), "| ".to_owned()];
    for t in tokens {
        let lemma = links.low_lemma(t).replace('–', "-");
        let digits = lemma.bytes().take_while(u8::is_ascii_digit).count();
        let numbered = match digits {
            1 | 2 => format!("#{}", &lemma[digits..]),
            _ => lemma.clone(),
        };
        let parts = [lemma.as_str(), links.low_word(t), numbered.as_str()];
        for (text, part) in texts.iter_mut().zip(parts) {
            text.push_str(part);
            text.push(' ');
        }
    }
    texts.concat()
}

/// Returns the clauses that tell of a year long before the news.
pub fn of_old(links: &Links) -> Vec<usize> {
    let document = links.document;
    let tag = |t: usize| (t < document.tokens.len()).then(|| document.tag(t).upos());
    let plain = |t: usize| tag(t).is_some() && document.word(t).parse::<u16>().is_ok();
    let named = |t| matches!(tag(t), Some(Upos::Noun | Upos::Propn | Upos::Adj));
    let year = |t: &usize| {
        let old = document
            .word(*t)
            .parse()
            .is_ok_and(|y: u16| OLD.contains(&y));
        let behind = *t > 0 && tag(t - 1) == Some(Upos::Adp);
        let counts = named(t + 1) || (plain(t + 2) && named(t + 3));
        old && behind && !counts
    };
    let years = (0..document.tokens.len()).filter(year);
    years.filter_map(|t| clause_of(document, t)).collect()
}

fn clause_of(document: &Document, token: usize) -> Option<usize> {
    let mut at = Some(token);
    while let Some(t) = at {
        if let Some(clause) = document.clause_at(t) {
            return Some(clause);
        }
        at = document.head(t);
    }
    None
}

/// Years of which no report tells as news.
const OLD: Range<u16> = 1000..1900;

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

//! What a changed lexicon can touch. A frame is called up by words, an actor
//! by names: an article that has none of them is coded as before. All else
//! in a lexicon, and the model, may touch any article.

use detente_coding::lexicon::{Actor, Frame, Lexicon};
use detente_reading::learn::Lemmas;
use detente_reading::{Tag, Upos};
use detente_record::digest;
use detente_store::{PartOf, Parts};
use serde::Serialize;
use std::collections::BTreeSet;

/// The shortest word of a name that is looked for; shorter ones stand everywhere.
const SHORTEST: usize = 3;

/// Returns what a lexicon is made of.
pub fn parts(lexicon: &Lexicon) -> anyhow::Result<Parts> {
    let mut parts = Parts::default();
    let mut whole = Lexicon {
        contexts: lexicon.contexts.clone(),
        roles: lexicon.roles.clone(),
        things: lexicon.things.clone(),
        places: lexicon.places.clone(),
        outlets: lexicon.outlets.clone(),
        words: lexicon.words.clone(),
        ..Lexicon::default()
    };
    for frame in &lexicon.frames {
        let bare = without_examples(frame);
        let lemmas = heads(frame);
        if lemmas.is_empty() {
            whole.frames.push(bare);
            continue;
        }
        let part = PartOf {
            hash: hash(&bare)?,
            lemmas: lemmas.into_iter().collect(),
            words: Vec::new(),
        };
        parts.parts.insert(format!("frame {}", frame.id), part);
    }
    for actor in &lexicon.actors {
        let words = names(actor);
        if words.is_empty() {
            whole.actors.push(actor.clone());
            continue;
        }
        let name = format!("actor {:?} {} {}", actor.kind, actor.id, actor.name);
        // Two entries may share all of these: their order tells them apart.
        let twins = parts
            .parts
            .range(name.clone()..)
            .take_while(|(k, _)| k.starts_with(&name));
        let name = format!("{name} {}", twins.count());
        let part = PartOf {
            hash: hash(actor)?,
            lemmas: Vec::new(),
            words: words.into_iter().collect(),
        };
        parts.parts.insert(name, part);
    }
    parts.whole = hash(&whole)?;
    Ok(parts)
}

/// What differs between two lexicons: `None` if it may touch any article, else
/// the names of what was changed, added and taken out, with its words.
pub fn changed(before: &Parts, now: &Parts) -> Option<(Vec<String>, PartOf)> {
    if before.whole != now.whole {
        return None;
    }
    let mut names = Vec::new();
    let mut all = PartOf::default();
    let keys: BTreeSet<&String> = before.parts.keys().chain(now.parts.keys()).collect();
    for key in keys {
        let (was, is) = (before.parts.get(key), now.parts.get(key));
        if was.map(|p| &p.hash) == is.map(|p| &p.hash) {
            continue;
        }
        names.push(key.trim_end_matches(char::is_numeric).trim().to_owned());
        for part in [was, is].into_iter().flatten() {
            all.lemmas.extend(part.lemmas.iter().cloned());
            all.words.extend(part.words.iter().cloned());
        }
    }
    Some((names, all))
}

/// Returns the words of a vocabulary that may have one of some dictionary forms, however the
/// reader tags them, and the beginnings of words that are looked for as they are.
pub fn words(part: &PartOf, vocabulary: &[String], lemmas: &Lemmas) -> BTreeSet<String> {
    let sought: BTreeSet<&str> = part.lemmas.iter().map(String::as_str).collect();
    let mut found: BTreeSet<String> = part.words.iter().map(|w| format!("{w}*")).collect();
    if sought.is_empty() {
        return found;
    }
    let content = |tag: &Tag| !matches!(tag.upos(), Upos::Punct | Upos::Num | Upos::Sym);
    let tags: Vec<Tag> = (0..Tag::COUNT).map(Tag::nth).filter(content).collect();
    let name = Tag::of("PROPN", "Number=Sing");
    let participle = Tag::of("VERB", "Tense=Past|VerbForm=Part");
    let mut form = String::new();
    let mut may_be = |word: &str, tag: Tag, next: Tag| {
        form.clear();
        lemmas.push_before(word, tag, next, &mut form);
        sought.contains(form.as_str()) || sought.contains(form.to_lowercase().as_str())
    };
    for word in vocabulary {
        let large = capitalised(word);
        let is = near(word, &sought)
            || tags.iter().any(|&tag| {
                [Tag::default(), name, participle]
                    .iter()
                    .any(|&next| may_be(word, tag, next) || may_be(&large, tag, next))
            });
        if is {
            found.insert(word.clone());
        }
    }
    found
}

// The word itself, or with another ending: whatever the model makes of it.
fn near(word: &str, sought: &BTreeSet<&str>) -> bool {
    sought.iter().any(|lemma| {
        let mut stem = lemma.chars();
        if lemma.chars().count() > SHORTEST {
            stem.next_back();
        }
        word.starts_with(stem.as_str())
    })
}

fn capitalised(word: &str) -> String {
    let mut rest = word.chars();
    let first = rest.next().into_iter().flat_map(char::to_uppercase);
    first.chain(rest).collect()
}

// Examples are for people and tests.
fn without_examples(frame: &Frame) -> Frame {
    let mut bare = Frame {
        codes: Vec::new(),
        skips: Vec::new(),
        means: String::new(),
        source: String::new(),
        ..frame.clone()
    };
    for wording in bare.tongues.values_mut() {
        wording.codes.clear();
        wording.skips.clear();
    }
    bare
}

// A hyphen parts words where they are searched: then any of the pieces will do.
fn heads(frame: &Frame) -> BTreeSet<String> {
    let own = [&frame.words, &frame.nouns, &frame.adjectives];
    let others = frame.tongues.values();
    let others = others.flat_map(|w| [&w.words, &w.nouns, &w.adjectives]);
    own.into_iter()
        .chain(others)
        .flatten()
        .flat_map(|predicate| pieces(&predicate.head))
        .collect()
}

fn names(actor: &Actor) -> BTreeSet<String> {
    let texts = std::iter::once(&actor.name)
        .chain(actor.names.iter().map(|name| &name.text))
        .chain(actor.offices.iter().map(|office| &office.title))
        .chain(&actor.known_as)
        .chain(actor.unless.iter().map(|unless| &unless.name));
    texts
        .flat_map(|text| {
            let all: Vec<String> = pieces(text).collect();
            let long = |w: &&String| w.chars().count() >= SHORTEST;
            match all.iter().any(|w| long(&w)) {
                true => all.iter().filter(long).cloned().collect(),
                false => all,
            }
        })
        .collect()
}

fn pieces(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|piece| !piece.is_empty())
        .map(str::to_lowercase)
}

fn hash(value: &impl Serialize) -> anyhow::Result<String> {
    let mut hash = digest(&serde_json::to_vec(value)?);
    hash.truncate(16);
    Ok(hash)
}

//! Treebanks and names → what the network is taught.

use super::Data;
use crate::conllu::Tree;
use crate::names::{NameExample, labels::UNKNOWN};
use crate::net::{Lesson, Truth};
use detente_reading::learn::Forms;
use detente_reading::{Rel, Tag};

/// Of so many machine-parsed sentences one is also learnt as a headline.
const TITLES: usize = 30;
/// Of so many short passives one is also learnt as a headline.
const PASSIVES: usize = 2;
/// Passives longer than this, in tokens, are no headlines.
const SHORT: usize = 26;
/// So often a sentence with names that people marked is seen in a pass.
const NAMED: usize = 2;

/// A sentence to learn from.
pub struct Example {
    pub forms: Vec<String>,
    pub lemmas: Vec<String>,
    pub tags: Vec<Tag>,
    pub heads: Vec<u16>,
    pub rels: Vec<Rel>,
    /// Labels of name tokens; empty when there are none.
    pub names: Vec<u8>,
}

/// Makes an example of a tree and the names in it.
pub fn example(tree: Tree, names: Vec<u8>) -> Example {
    Example {
        tags: (tree.upos.iter().zip(&tree.feats))
            .map(|(u, f)| Tag::of(u, f))
            .collect(),
        heads: tree.heads.iter().map(|h| *h as u16).collect(),
        rels: tree.rels.iter().map(|r| Rel::of(r)).collect(),
        forms: tree.forms,
        lemmas: tree.lemmas,
        names,
    }
}

/// Returns all lessons; `gold` is the weight of a sentence that people parsed.
pub fn lessons(data: &Data, forms: &Forms, gold: f32) -> Vec<Lesson> {
    let mut all: Vec<Lesson> = (data.gold.iter())
        .map(|e| lesson(e, e.names.clone(), forms, gold))
        .collect();
    for e in &data.silver {
        // Where a name's kind is open, so is much of what is no name: the
        // network would learn that whatever has a capital is one.
        let whole = !e.names.contains(&UNKNOWN);
        let names = if whole { e.names.clone() } else { Vec::new() };
        all.push(lesson(e, names, forms, 1.0));
    }
    let titles = headlines(&data.silver);
    all.extend(titles.iter().map(|e| lesson(e, Vec::new(), forms, 1.0)));
    for _ in 0..NAMED {
        all.extend(data.named.iter().map(|e| named(e, forms)));
    }
    all
}

fn lesson(example: &Example, names: Vec<u8>, forms: &Forms, weight: f32) -> Lesson {
    Lesson {
        atoms: example.forms.iter().map(|f| forms.atom(f)).collect(),
        truth: Truth {
            heads: example.heads.clone(),
            rels: example.rels.iter().map(|r| *r as u8).collect(),
            tags: example.tags.iter().map(|t| t.number() as u8).collect(),
            names,
        },
        weight,
    }
}

fn named(example: &NameExample, forms: &Forms) -> Lesson {
    Lesson {
        atoms: example.forms.iter().map(|f| forms.atom(f)).collect(),
        truth: Truth {
            names: example.labels.clone(),
            ..Truth::default()
        },
        weight: 1.0,
    }
}

/// How a headline is written.
#[derive(Clone, Copy, PartialEq)]
enum Style {
    /// Capitals On Every Longer Word.
    Title,
    /// ON ALL LETTERS.
    Capitals,
    /// Like a sentence.
    Plain,
}

/// Some machine-parsed sentences again as headlines write them: with capitals,
/// without the stop, the articles and the auxiliary of a passive. A bare
/// participle ("Two soldiers killed in ambush") is what the network would else
/// read as an active past, the dead as the killers: short passives come oftener.
fn headlines(examples: &[Example]) -> Vec<Example> {
    let mut all = Vec::new();
    let mut passives = 0;
    for (i, example) in examples.iter().enumerate() {
        if i % TITLES == 0 {
            let capitals = i % (3 * TITLES) == 0;
            let style = if capitals {
                Style::Capitals
            } else {
                Style::Title
            };
            all.push(headline(example, style));
        }
        let passive = example.rels.iter().any(|r| *r == Rel::AuxPass);
        if passive && example.forms.len() <= SHORT {
            passives += 1;
            if passives % PASSIVES == 0 {
                let style = [Style::Plain, Style::Title, Style::Plain][passives / PASSIVES % 3];
                all.push(headline(example, style));
            }
        }
    }
    all
}

fn headline(example: &Example, style: Style) -> Example {
    let root = example.forms.len();
    let is_leaf = |word: usize| example.heads.iter().all(|h| usize::from(*h) != word);
    let dropped = |word: usize| {
        let form = example.forms[word].to_lowercase();
        let article = example.rels[word] == Rel::Det && matches!(form.as_str(), "a" | "an" | "the");
        let stop = word + 1 == root && form == ".";
        (article || stop || example.rels[word] == Rel::AuxPass) && is_leaf(word)
    };
    let kept: Vec<usize> = (0..root).filter(|&w| root == 1 || !dropped(w)).collect();
    let place = |h: u16| match kept.binary_search(&usize::from(h)) {
        Ok(at) => at as u16,
        // Only leaves are dropped: what is not there is the root.
        Err(_) => kept.len() as u16,
    };
    let written = |(at, &word): (usize, &usize)| {
        let form = &example.forms[word];
        let long = form.chars().count() > 3;
        match style {
            Style::Capitals => form.to_uppercase(),
            Style::Title if long => capital(form),
            _ if at == 0 => capital(form),
            _ => form.clone(),
        }
    };
    Example {
        forms: kept.iter().enumerate().map(written).collect(),
        lemmas: kept.iter().map(|&w| example.lemmas[w].clone()).collect(),
        tags: kept.iter().map(|&w| example.tags[w]).collect(),
        heads: kept.iter().map(|&w| place(example.heads[w])).collect(),
        rels: kept.iter().map(|&w| example.rels[w]).collect(),
        names: Vec::new(),
    }
}

fn capital(form: &str) -> String {
    let mut chars = form.chars();
    let first: Vec<char> = chars
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    first.into_iter().chain(chars).collect()
}

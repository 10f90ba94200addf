//! Treebanks and names → what the network is taught.

use super::Data;
use crate::conllu::Tree;
use crate::names::{NameExample, labels::UNKNOWN};
use crate::net::{Lesson, Truth};
use detente_reading::learn::Forms;
use detente_reading::{Rel, Tag};

/// Of so many machine-parsed sentences one is also learnt as a headline.
const TITLES: usize = 30;
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

/// Some machine-parsed sentences again as headlines write them: Capitals On Every
/// Longer Word, or ON ALL LETTERS, and no stop.
fn headlines(examples: &[Example]) -> Vec<Example> {
    let some = examples.iter().enumerate().step_by(TITLES);
    some.map(|(i, example)| headline(example, i % (3 * TITLES) == 0))
        .collect()
}

fn headline(example: &Example, capitals: bool) -> Example {
    let title = |form: &String| {
        let mut chars = form.chars();
        match chars.next() {
            Some(first) if form.chars().count() > 3 => first.to_uppercase().chain(chars).collect(),
            _ => form.clone(),
        }
    };
    let full = example.forms.len() as u16;
    let is_leaf = |word: usize| example.heads.iter().all(|h| usize::from(*h) != word);
    let n = match example.forms.len() {
        n if n > 1 && example.forms[n - 1] == "." && is_leaf(n - 1) => n - 1,
        n => n,
    };
    let forms = example.forms[..n].iter();
    let head = |&h: &u16| if h == full { n as u16 } else { h };
    Example {
        forms: if capitals {
            forms.map(|f| f.to_uppercase()).collect()
        } else {
            forms.map(title).collect()
        },
        lemmas: example.lemmas[..n].to_vec(),
        tags: example.tags[..n].to_vec(),
        heads: example.heads[..n].iter().map(head).collect(),
        rels: example.rels[..n].to_vec(),
        names: Vec::new(),
    }
}

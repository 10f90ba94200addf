//! Treebanks and names → what the network is taught.

use super::Data;
use super::headlines::headlines;
use crate::conllu::Tree;
use crate::names::{NameExample, labels::UNKNOWN};
use crate::net::{Lesson, Truth};
use detente_reading::learn::Forms;
use detente_reading::{Rel, Tag};

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
pub fn lessons(data: &Data, forms: &Forms, gold: f32, seed: u64) -> Vec<Lesson> {
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
    for (e, parsed) in headlines(data, seed) {
        let weight = if parsed { gold } else { 1.0 };
        all.push(lesson(&e, Vec::new(), forms, weight));
    }
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

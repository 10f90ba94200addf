//! Every story in `tests/stories` is gathered, in several orders, and asked.

#[path = "story/asks.rs"]
mod asks;
mod story;

use detente_incidents::{Told, gather};
use detente_record::Coded;
use story::Story;

/// A fixed shuffle: multiplication in a field of prime order.
fn shuffled<T: Clone>(list: &[T], seed: usize) -> Vec<T> {
    let mut order: Vec<usize> = (0..list.len()).collect();
    order.sort_by_key(|i| (i + 1) * seed % 10_007);
    order.into_iter().map(|i| list[i].clone()).collect()
}

fn turned(coded: &Coded) -> Coded {
    let mut coded = coded.clone();
    coded.events.reverse();
    coded.occurrences.reverse();
    coded.claims.reverse();
    coded
}

fn check(name: &str, text: &str) -> Vec<String> {
    let story = Story::read(text);
    let gathered = story.gather();
    let mut wrong: Vec<String> = story
        .asks
        .iter()
        .filter_map(|ask| {
            let fault = asks::check(&gathered, ask).err()?;
            Some(format!("{name}: {ask}\n    {fault}"))
        })
        .collect();
    if story.asks.is_empty() {
        wrong.push(format!("{name} asks nothing"));
    }
    let bytes = format!("{gathered:?}");
    let turned: Vec<Coded> = story.coded.iter().map(turned).collect();
    let again: Vec<Told<'_>> = story
        .articles
        .iter()
        .zip(&turned)
        .map(|(article, coded)| Told { article, coded })
        .collect();
    for (i, told) in [story.told(), again].iter().enumerate() {
        for seed in [7, 1009, 4001] {
            let decisions = shuffled(&story.decisions, seed);
            if format!("{:?}", gather(&shuffled(told, seed), &decisions)) != bytes {
                wrong.push(format!("{name}: another order ({i}, {seed}), other bytes"));
            }
        }
    }
    wrong
}

#[test]
fn stories() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/stories");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder of stories")
        .filter_map(|f| Some(f.ok()?.path()))
        .collect();
    files.sort();
    assert!(files.len() >= 12, "stories are missing");
    let mut wrong = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a story");
        let name = file.file_stem().and_then(|s| s.to_str()).unwrap_or("story");
        wrong.extend(check(name, &text));
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

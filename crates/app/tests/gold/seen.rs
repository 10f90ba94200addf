//! What is seen of every pair of sections, written out for `tools/links.py`, which fits the trees of
//! `crates/incidents/data/links.trees` to it.
//!
//! Lines of tabs: `N` the names of what is seen; `S` a section: set, number, story, article; `M` a mark: set,
//! letter, the number of its section; `P` a pair: set, two numbers, whether they contradict each
//! other, whether they share a key, what is seen.

use super::{place, stories};
use detente_coding::Coder;
use detente_incidents::{Seen, Stretch, Told, seen, seen_names};
use detente_record::{Article, Coded};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Days between two articles up to which their sections are written out.
const STORY: i32 = 120;
const NEWS: i32 = 84;

fn pairs(out: &mut String, set: &str, pairs: &[Seen], keyed: &BTreeSet<(usize, usize)>) {
    for (a, b, values, never) in pairs {
        let values: Vec<String> = values.iter().map(|x| format!("{x:.4}")).collect();
        let (never, keyed) = (u8::from(*never), u8::from(keyed.contains(&(*a, *b))));
        let values = values.join("\t");
        writeln!(out, "P\t{set}\t{a}\t{b}\t{never}\t{keyed}\t{values}").expect("a string");
    }
}

fn told<'a>(articles: &'a [Article], coded: &'a [Coded]) -> Vec<Told<'a>> {
    let both = articles.iter().zip(coded);
    both.map(|(article, coded)| Told { article, coded })
        .collect()
}

// A set of stories, gathered as one.
fn set(out: &mut String, coder: &Coder, set: &str) {
    let stories = stories(set);
    let articles = stories.iter().flat_map(|s| s.articles.iter().cloned());
    let articles: Vec<Article> = articles.collect();
    let coded: Vec<Coded> = articles.iter().map(|a| coder.code(a)).collect();
    let told = told(&articles, &coded);
    let (sections, all) = seen(&told, STORY, false);
    let (_, keyed) = seen(&told, STORY, true);
    let keyed = keyed.iter().map(|(a, b, ..)| (*a, *b)).collect();
    let (mut of, mut by) = (BTreeMap::new(), BTreeMap::<&str, Vec<usize>>::new());
    for (i, Stretch { article, records }) in sections.iter().enumerate() {
        let holds = |s: &&super::Story| s.articles.iter().any(|a| a.id == *article);
        let story = stories.iter().find(holds).map_or("", |s| s.name.as_str());
        writeln!(out, "S\t{set}\t{i}\t{story}\t{article}").expect("a string");
        by.entry(article.as_str()).or_default().push(i);
        of.extend(records.iter().map(|r| (r.clone(), i)));
    }
    for story in &stories {
        for mark in &story.marks {
            let id = &story.articles[mark.article].id;
            let at = articles
                .iter()
                .position(|a| a.id == *id)
                .expect("its article");
            let found = place(mark, &coded[at], &of).map(|f| f.incident);
            // What has no record is of the only thing its article tells of.
            let only = by.get(id.as_str()).filter(|b| b.len() == 1).map(|b| b[0]);
            if let Some(section) = found.or(only) {
                let letter = mark.incident;
                writeln!(out, "M\t{set}\t{letter}\t{section}").expect("a string");
            }
        }
    }
    pairs(out, set, &all, &keyed);
}

// News: lines of id, date, title and text, set apart by tabs.
fn news(out: &mut String, coder: &Coder, set: &str, lines: &str) {
    let article = |line: &str| {
        let fields: Vec<&str> = line.split('\t').collect();
        Article {
            id: fields[0].to_owned(),
            published: Some(fields[1].parse().expect("a date")),
            title: Some(fields[2].to_owned()).filter(|t| !t.is_empty()),
            text: fields[3].to_owned(),
            ..Article::default()
        }
    };
    let articles: Vec<Article> = lines.lines().map(article).collect();
    let coded: Vec<Coded> = articles.iter().map(|a| coder.code(a)).collect();
    let (sections, all) = seen(&told(&articles, &coded), NEWS, true);
    for (i, section) in sections.iter().enumerate() {
        writeln!(out, "S\t{set}\t{i}\t-\t{}", section.article).expect("a string");
    }
    pairs(out, set, &all, &BTreeSet::new());
}

/// `SEEN` names the file to write, `SETS` folders of stories, `NEWS` a chronicle, `LONE` files of news
/// of many things, each gathered by itself.
#[test]
#[ignore = "writes what tools/links.py reads"]
fn written_out() {
    let coder = detente_data_en::coder(Vec::new()).expect("built-in parts");
    let mut out = format!("N\t{}\n", seen_names().join("\t"));
    for folder in std::env::var("SETS").unwrap_or_default().split_whitespace() {
        set(&mut out, &coder, folder);
    }
    let files = |name: &str| std::env::var(name).unwrap_or_default();
    let lone = files("LONE");
    let lone = lone.split_whitespace().enumerate();
    let lone = lone.map(|(n, path)| (format!("lone{n}"), path.to_owned()));
    let chronicle = files("NEWS");
    let chronicle = chronicle
        .split_whitespace()
        .map(|path| ("news".to_owned(), path.to_owned()));
    for (set, path) in chronicle.chain(lone) {
        let lines = std::fs::read_to_string(path).expect("news");
        news(&mut out, &coder, &set, &lines);
    }
    std::fs::write(std::env::var("SEEN").expect("SEEN=FILE"), out).expect("a file");
}

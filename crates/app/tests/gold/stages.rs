//! Which stage of gathering fails, for each pair of marks that is wrong.

use super::{By, Found};
use crate::story::Story;
use detente_incidents::{Evidence, Told, evidence};
use std::collections::BTreeMap;

/// Wrong pairs by the stage that failed.
pub struct Stages {
    weighed: BTreeMap<(String, String), Evidence>,
    missed: BTreeMap<&'static str, usize>,
    joined: BTreeMap<&'static str, usize>,
}

impl Stages {
    pub fn of(told: &[Told<'_>]) -> Stages {
        let pairs = evidence(told).into_iter();
        Stages {
            weighed: pairs.map(|e| (key(&e.a, &e.b), e)).collect(),
            missed: BTreeMap::new(),
            joined: BTreeMap::new(),
        }
    }

    /// Counts the pairs of a story; `PAIRS=<name>` shows those that were weighed.
    pub fn count(&mut self, story: &Story, placed: &[Option<Found>]) {
        if std::env::var("PAIRS").is_ok_and(|s| s == "marks") {
            for (mark, found) in story.marks.iter().zip(placed) {
                let by = found.as_ref().map_or("none", |f| match f.by {
                    By::Record => "record",
                    By::Claim => "claim",
                    By::Passage => "passage",
                });
                println!(
                    "MARK\t{}\t{}\t{by}\t{:?}\t{}\t{:?}\t{}",
                    story.name,
                    mark.incident,
                    found.as_ref().map(|f| f.incident),
                    story.articles[mark.article].id,
                    mark.part,
                    mark.words
                );
            }
        }
        for (i, a) in story.marks.iter().enumerate() {
            for (j, b) in story.marks.iter().enumerate().skip(i + 1) {
                let ours = |n: usize| placed[n].as_ref().map(|f| f.incident);
                let same = ours(i).is_some() && ours(i) == ours(j);
                let wanted = a.incident == b.incident;
                if same == wanted {
                    continue;
                }
                let stage = match (&placed[i], &placed[j]) {
                    (Some(x), Some(y)) => self.stage(x, y, wanted),
                    _ => "1 coding: no record",
                };
                let table = if wanted {
                    &mut self.missed
                } else {
                    &mut self.joined
                };
                *table.entry(stage).or_default() += 1;
                if std::env::var("PAIRS").is_ok_and(|s| s == "all" || s == story.name) {
                    let why = |x: &Found, y: &Found| self.weighed.get(&key(&x.id, &y.id));
                    let told = placed[i].as_ref().zip(placed[j].as_ref());
                    let told = told.and_then(|(x, y)| why(x, y));
                    println!(
                        "  {} {stage} | {} {} «{}» | {} {} «{}» | {}",
                        if wanted { "missed" } else { "joined" },
                        a.incident,
                        story.articles[a.article].id,
                        a.words,
                        b.incident,
                        story.articles[b.article].id,
                        b.words,
                        told.map_or(String::new(), |e| format!("{:.1} {}", e.points, e.why)),
                    );
                }
            }
        }
    }

    fn stage(&self, x: &Found, y: &Found, wanted: bool) -> &'static str {
        if x.by == By::Passage || y.by == By::Passage {
            return "2 coding: no record, by its passage alone";
        }
        if x.by == By::Claim || y.by == By::Claim {
            return "3 claims: no act or occurrence, by a claim alone";
        }
        if x.id == y.id {
            return "3 coding: one record for two";
        }
        match self.weighed.get(&key(&x.id, &y.id)) {
            None => "4 blocking: never weighed",
            Some(Evidence { never: true, .. }) => "5 they contradict each other",
            Some(e) if (e.points < 0.0) == wanted => "6 scoring",
            Some(_) => "7 clustering",
        }
    }

    /// Prints both tables.
    pub fn print(&self) {
        for (name, table) in [("missed", &self.missed), ("joined", &self.joined)] {
            println!("  pairs wrongly {name}: {}", table.values().sum::<usize>());
            for (stage, n) in table {
                println!("    {n:>5}  {stage}");
            }
        }
    }
}

fn key(a: &str, b: &str) -> (String, String) {
    let (a, b) = (a.to_owned(), b.to_owned());
    if a < b { (a, b) } else { (b, a) }
}

//! Stories with the happenings marked by hand: which marks are found to speak
//! of one happening, and which happenings are found to be contested.
//!
//! Pairwise F1 is over pairs of marks of one story. A mark belongs to the
//! incident of the event, occurrence or claim that its words tell, else to the
//! one whose passage it stands in; any other stands alone. `PERFECT=1` makes the
//! groups as the marks have them.

#[path = "gold/perfect.rs"]
mod perfect;
#[path = "gold/seen.rs"]
mod seen;
#[path = "gold/stages.rs"]
mod stages;
#[path = "gold/story.rs"]
mod story;

use detente_incidents::{Gathered, Told, gather};
use detente_record::{Coded, Incident, Part, Span, TextInfo};
use stages::Stages;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use story::{Mark, Story};

/// Pairwise F1 that has been reached, and the share of happenings whose
/// `contested` is right: they may only rise. The aim is 0.85 and 0.90.
const OPEN: (f64, f64) = (0.775, 0.86);
const SEALED: (f64, f64) = (0.725, 0.71);
const FRESH: (f64, f64) = (0.67, 0.92);
const FRESH_HELD: (f64, f64) = (0.745, 0.74);
const WIDE: (f64, f64) = (0.60, 0.74);
const MORE: (f64, f64) = (0.81, 0.85);
/// Of small bundles whose groups are given, how many are rightly contested or not.
const RIVALS: usize = 97;
const RIVALS_HELD: usize = 100;
/// Characters between a mark and the nearest trigger of its sentence that may
/// still be what the mark is about ("carried out a strike").
const NEAR: usize = 25;

#[derive(Default, Clone, Copy)]
struct Sum {
    stories: usize,
    articles: usize,
    marks: usize,
    unfound: usize,
    both: usize,
    gold: usize,
    ours: usize,
    incidents: usize,
    right: usize,
}

impl Sum {
    fn ratio(part: usize, whole: usize) -> f64 {
        part as f64 / whole.max(1) as f64
    }
    fn f1(&self) -> f64 {
        2.0 * self.both as f64 / (self.gold + self.ours).max(1) as f64
    }
    fn contested(&self) -> f64 {
        Sum::ratio(self.right, self.incidents)
    }
    fn add(&mut self, o: Sum) {
        self.stories += o.stories;
        self.articles += o.articles;
        self.marks += o.marks;
        self.unfound += o.unfound;
        self.both += o.both;
        self.gold += o.gold;
        self.ours += o.ours;
        self.incidents += o.incidents;
        self.right += o.right;
    }
    fn line(&self, name: &str) -> String {
        format!(
            "{name:<24} {:>3} articles {:>3} marks ({} not coded)  F1 {:.3} (P {:.3} R {:.3})  contested {}/{}",
            self.articles,
            self.marks,
            self.unfound,
            self.f1(),
            Sum::ratio(self.both, self.ours),
            Sum::ratio(self.both, self.gold),
            self.right,
            self.incidents
        )
    }
}

fn stories(half: &str) -> Vec<Story> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/incidents")
        .join(half);
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap_or_else(|e| panic!("{}: {e}", folder.display()))
        .filter_map(|f| Some(f.ok()?.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "story"))
        .collect();
    files.sort();
    files
        .iter()
        .map(|file| {
            let name = file.file_stem().unwrap_or_default().to_string_lossy();
            story::parse(&name, &std::fs::read_to_string(file).expect("a story"))
        })
        .collect()
}

// Where an article's records stand: part, sentence, words, and what they are called.
struct Teller<'a> {
    id: &'a str,
    spans: Vec<&'a Span>,
    at: &'a TextInfo,
    claim: bool,
}

fn tellers(coded: &Coded) -> Vec<Teller<'_>> {
    let events = coded.events.iter().map(|e| Teller {
        id: &e.id,
        spans: std::iter::once(&e.trigger).chain(&e.mentions).collect(),
        at: &e.text_info,
        claim: false,
    });
    let occurrences = coded.occurrences.iter().map(|o| Teller {
        id: &o.id,
        spans: std::iter::once(&o.trigger).chain(&o.mentions).collect(),
        at: &o.text_info,
        claim: false,
    });
    let claims = coded.claims.iter().map(|c| Teller {
        id: &c.id,
        spans: c.cue.iter().collect(),
        at: &c.text_info,
        claim: true,
    });
    events.chain(occurrences).chain(claims).collect()
}

/// Where a mark fell, and by what.
struct Found {
    incident: usize,
    by: By,
    id: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Record,
    Claim,
    Passage,
}

// The incident of a mark: of what is told in its very words, else of what is
// told nearest to it in its sentence.
fn place(mark: &Mark, coded: &Coded, of: &BTreeMap<String, usize>) -> Option<Found> {
    let mut best: Option<(usize, bool, usize, &str)> = None;
    for teller in tellers(coded).iter().filter(|t| t.at.part == mark.part) {
        let Some(incident) = of.get(teller.id) else {
            continue;
        };
        let inside = teller.at.start <= mark.start && mark.end <= teller.at.end;
        for span in &teller.spans {
            let gap = span.start.saturating_sub(mark.end) + mark.start.saturating_sub(span.end);
            if gap > 0 && (gap > NEAR || !inside) {
                continue;
            }
            let key = (gap, teller.claim, *incident, teller.id);
            if best.is_none_or(|held| (key.0, key.1) < (held.0, held.1)) {
                best = Some(key);
            }
        }
    }
    best.map(|(_, claim, incident, id)| Found {
        incident,
        by: if claim { By::Claim } else { By::Record },
        id: id.to_owned(),
    })
}

// The incident whose passage in the article holds a mark.
fn passage(mark: &Mark, article: &str, incidents: &[Incident]) -> Option<usize> {
    incidents.iter().position(|incident| {
        let holds = |passages: &[[usize; 2]]| {
            let mut all = passages.iter();
            all.any(|[from, to]| *from <= mark.start && mark.end <= *to)
        };
        let report = incident.reports.iter().find(|r| r.article == article);
        let recall = incident.recalled.iter().find(|r| r.article == article);
        match mark.part {
            Part::Title => report.is_some_and(|r| r.headline),
            Part::Body => {
                report.is_some_and(|r| holds(&r.passages))
                    || recall.is_some_and(|r| holds(&r.passages))
            }
        }
    })
}

// A statement over a happening (a denial, an accusation) speaks of it.
fn members(gathered: &Gathered) -> BTreeMap<String, usize> {
    let incidents = &gathered.incidents;
    let mut of = BTreeMap::new();
    for (event, over) in &gathered.over {
        let at = |i: &Incident| i.reports.iter().any(|r| r.events.contains(event));
        let own = incidents.iter().find(|i| at(i));
        let only = |i: &Incident| i.kind.iter().all(|k| k == "REJECT" || k == "ACCUSE");
        if own.is_some_and(only)
            && let Some(i) = incidents.iter().position(|i| i.id == *over)
        {
            of.insert(event.clone(), i);
        }
    }
    for (i, incident) in incidents.iter().enumerate() {
        let reports = incident.reports.iter().flat_map(|r| &r.events);
        let recalled = incident.recalled.iter().flat_map(|r| &r.events);
        for id in reports.chain(recalled).chain(&incident.claims) {
            of.entry(id.clone()).or_insert(i);
        }
    }
    of
}

// All stories of a half are gathered as one corpus, as a newsroom's day would
// be: words are rare or common in it, and nothing may link two stories.
fn check(coder: &detente_coding::Coder, stories: &[Story], perfect: bool) -> Vec<Sum> {
    let coded: Vec<Vec<Coded>> = stories
        .iter()
        .map(|s| s.articles.iter().map(|a| coder.code(a)).collect())
        .collect();
    let mut told: Vec<Told<'_>> = Vec::new();
    for (story, coded) in stories.iter().zip(&coded) {
        let pairs = story.articles.iter().zip(coded);
        told.extend(pairs.map(|(article, coded)| Told { article, coded }));
    }
    let gathered = match perfect {
        true => perfect::gathered(&told, stories, &coded),
        false => gather(&told, &[]),
    };
    let of = members(&gathered);
    let incidents = gathered.incidents;
    let mut stages = Stages::of(&told);
    let sums = stories.iter().zip(&coded).map(|(story, coded)| {
        let place = |m: &Mark| {
            let id = &story.articles[m.article].id;
            place(m, &coded[m.article], &of).or_else(|| {
                // Whoever has the records right needs no passages.
                let passage = || passage(m, id, &incidents);
                let passage = (!perfect).then(passage).flatten();
                passage.map(|incident| Found {
                    incident,
                    by: By::Passage,
                    id: String::new(),
                })
            })
        };
        let placed: Vec<Option<Found>> = story.marks.iter().map(place).collect();
        stages.count(story, &placed);
        let found: Vec<Option<usize>> = placed.iter().map(|f| Some(f.as_ref()?.incident)).collect();
        show(story, &found, &incidents);
        weigh((story, coded), &found, &incidents)
    });
    let sums = sums.collect();
    stages.print();
    sums
}

fn weigh(
    (story, coded): (&Story, &[Coded]),
    found: &[Option<usize>],
    incidents: &[Incident],
) -> Sum {
    let mut sum = Sum {
        stories: 1,
        articles: story.articles.len(),
        marks: story.marks.len(),
        unfound: found.iter().filter(|f| f.is_none()).count(),
        ..Sum::default()
    };
    for (i, a) in story.marks.iter().enumerate() {
        for (j, b) in story.marks.iter().enumerate().skip(i + 1) {
            let gold = a.incident == b.incident;
            let ours = found[i].is_some() && found[i] == found[j];
            sum.gold += usize::from(gold);
            sum.ours += usize::from(ours);
            sum.both += usize::from(gold && ours);
        }
    }
    for (letter, wanted) in &story.wanted {
        // Ours is the incident into which most of its marks fell.
        let mut votes: BTreeMap<usize, usize> = BTreeMap::new();
        for (mark, found) in story.marks.iter().zip(found) {
            if let Some(found) = found.filter(|_| mark.incident == *letter) {
                *votes.entry(found).or_default() += 1;
            }
        }
        let most = votes
            .iter()
            .max_by_key(|(i, n)| (**n, std::cmp::Reverse(**i)));
        let ours = most.is_some_and(|(i, _)| incidents[*i].contested);
        sum.incidents += 1;
        sum.right += usize::from(ours == wanted.contested);
        if ours != wanted.contested {
            println!(
                "    {}: {letter} contested {ours}, wanted {}",
                story.name, wanted.contested
            );
            if let Some((ours, _)) = most.filter(|_| std::env::var("WRONG").is_ok()) {
                perfect::explain(story, *letter, &incidents[*ours], coded);
            }
        }
    }
    sum
}

// Every mark with the incident it fell into, for a person who looks for the fault.
fn show(story: &Story, found: &[Option<usize>], incidents: &[Incident]) {
    if !std::env::var("STORY").is_ok_and(|s| s == "all" || s == story.name) {
        return;
    }
    for (mark, found) in story.marks.iter().zip(found) {
        let article = &story.articles[mark.article];
        let text = if mark.part == Part::Title {
            article.title.as_deref().unwrap_or_default()
        } else {
            &article.text
        };
        let near = &text[text[..mark.start].rfind(['.', '\n']).map_or(0, |i| i + 1)..];
        let near = near.split('\n').next().unwrap_or_default();
        let part = if mark.part == Part::Title {
            "title"
        } else {
            "body"
        };
        let ours = found.map_or("-".to_owned(), |i| format!("{i} {}", incidents[i].title));
        println!(
            "  {} {:<10} {part:<5} {:<24} {ours}   «{near}»",
            mark.incident, article.id, mark.words
        );
    }
    for (i, incident) in incidents.iter().enumerate() {
        println!(
            "  [{i}] {} {:?} disputed {} divergent {}",
            incident.title, incident.from, incident.disputed, incident.divergent
        );
        for a in &incident.accounts {
            let who = a.holder.as_ref().map_or("narrator", |h| h.label());
            let doers: Vec<&str> = a.doer.iter().map(|d| d.label()).collect();
            println!(
                "      {who}: cause {:?} doer {doers:?} killed {:?} says {} denies {}",
                a.cause,
                a.toll.killed,
                a.says.len(),
                a.denies.len()
            );
        }
    }
}

fn half(name: &str) -> Sum {
    scored(name, std::env::var("PERFECT").is_ok())
}

fn scored(name: &str, perfect: bool) -> Sum {
    let coder = detente_data_en::coder(Vec::new()).expect("built-in parts");
    let mut all = Sum::default();
    let stories = stories(name);
    for (story, sum) in stories.iter().zip(check(&coder, &stories, perfect)) {
        println!("{}", sum.line(&story.name));
        all.add(sum);
    }
    println!("{}", all.line(name));
    all
}

fn reaches(name: &str, (f1, contested): (f64, f64)) {
    let sum = half(name);
    assert!(sum.f1() >= f1, "{name}: pairwise F1 {:.3}", sum.f1());
    assert!(
        sum.contested() >= contested,
        "{name}: contested {:.3}",
        sum.contested()
    );
}

#[test]
fn open_half() {
    reaches("open", OPEN);
}

#[test]
fn sealed_half() {
    reaches("sealed", SEALED);
}

#[test]
fn fresh_half() {
    reaches("fresh", FRESH);
}

#[test]
fn fresh_half_held_out() {
    reaches("fresh-held", FRESH_HELD);
}

// Whoever adds a few articles need not have chosen them on one thing: of twenty articles of many
// things no pair of marks is joined.
#[test]
fn strangers_stay_apart() {
    let sum = half("apart");
    let joined = sum.ours - sum.both;
    assert_eq!(joined, 0, "pairs of two happenings");
}

#[test]
fn wide_half() {
    reaches("wide", WIDE);
}

#[test]
fn more_half() {
    reaches("more", MORE);
}

// Small bundles of one to four short reports, whose groups are given: what is wrong is how the
// accounts are read. The held half is scored and never printed.
fn told_apart(name: &str, right: usize) {
    let sum = scored(name, true);
    assert!(sum.right >= right, "{name}: {} contested right", sum.right);
}

#[test]
fn rival_accounts() {
    told_apart("rivals", RIVALS);
}

#[test]
fn rival_accounts_held_out() {
    told_apart("rivals-held", RIVALS_HELD);
}

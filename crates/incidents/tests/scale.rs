//! A made-up world: happenings told by several desks with gaps, among routine
//! meetings. What is gathered is compared with what happened.

use detente_incidents::{Gathered, Told, gather};
use detente_record::*;
use std::collections::BTreeMap;
use std::time::Instant;

/// Numbers from a seed (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((x ^ (x >> 31)) % sides.max(1) as u64) as usize
    }
    fn chance(&mut self, percent: usize) -> bool {
        self.roll(100) < percent
    }
    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.roll(list.len())]
    }
    fn name(&mut self) -> String {
        let parts = [
            "ba", "ro", "mi", "ka", "tel", "vo", "sen", "dur", "pha", "lim", "ost", "gre",
        ];
        let mut word: String = (0..2 + self.roll(2)).map(|_| self.of(&parts)).collect();
        word[..1].make_ascii_uppercase();
        word
    }
}

// A day the text tells, or none but that of publication.
fn told_on(stated: bool, on: usize, published: Day) -> When {
    let (date, date_precision, date_basis) = match stated {
        true => (day(on), Precision::Day, DateBasis::Inferred),
        false => (published, Precision::Unknown, DateBasis::Published),
    };
    When {
        date: Some(date),
        date_precision,
        date_basis,
        ..When::default()
    }
}

impl Happening {
    fn place(&self) -> Location {
        Location {
            name: self.town.0.clone(),
            country: self.state.clone(),
            lat: Some(self.town.1),
            lon: Some(self.town.2),
            precision: "place".into(),
            ..Location::default()
        }
    }

    // Named or counted, with or without a code.
    fn victim(&self, dice: &mut Dice) -> Entity {
        let named = self.killed == 1 && dice.chance(70);
        let words = match named {
            true => self.person.clone(),
            false => format!("{} people", self.killed),
        };
        Entity {
            code: if dice.chance(70) {
                self.state.clone()
            } else {
                String::new()
            },
            name: named.then(|| self.person.clone()),
            sector: vec!["CVL".into()],
            entity_text: words,
            count: (!named).then_some(Count {
                low: self.killed,
                high: self.killed,
            }),
            tie: Some(Tie::National),
            ..Entity::default()
        }
    }
}

struct World {
    articles: Vec<Article>,
    coded: Vec<Coded>,
    /// What each record truly tells of.
    truth: BTreeMap<Id, usize>,
}

struct Happening {
    number: usize,
    day: usize,
    state: String,
    doer: String,
    town: (String, f64, f64),
    killed: u64,
    person: String,
    verb: &'static str,
    site: &'static str,
}

const SITES: [&str; 10] = [
    "market",
    "barracks",
    "school",
    "station",
    "hotel",
    "mosque",
    "bridge",
    "factory",
    "prison",
    "checkpoint",
];
const VERBS: [&str; 5] = ["shot", "bombed", "shelled", "stabbed", "burned"];
const FILLER: [&str; 12] = [
    "officials",
    "residents",
    "ambulance",
    "windows",
    "smoke",
    "relatives",
    "hospital",
    "morning",
    "guards",
    "windy",
    "street",
    "families",
];

fn day(n: usize) -> Day {
    jiff::civil::date(2024, 1, 1) + jiff::Span::new().days(n as i64)
}

impl World {
    fn of(articles: usize, days: usize, seed: u64) -> World {
        let mut dice = Dice(seed);
        let mut world = World {
            articles: Vec::new(),
            coded: Vec::new(),
            truth: BTreeMap::new(),
        };
        let states: Vec<String> = (0..40)
            .map(|i| format!("X{}{}", (b'A' + i / 10) as char, i % 10))
            .collect();
        let towns: Vec<(String, f64, f64)> = (0..200)
            .map(|_| {
                (
                    dice.name(),
                    dice.roll(120) as f64 - 60.0,
                    dice.roll(300) as f64 - 150.0,
                )
            })
            .collect();
        let mut number = 0;
        while world.articles.len() < articles {
            number += 1;
            if dice.chance(40) {
                world.meeting(&mut dice, &states, &towns, (number, days));
                continue;
            }
            let town = dice.roll(towns.len());
            let h = Happening {
                number,
                day: dice.roll(days),
                // A town lies in one state.
                state: states[town % states.len()].clone(),
                doer: states[(town + 1 + dice.roll(2)) % states.len()].clone(),
                town: towns[town].clone(),
                killed: 1 + dice.roll(12) as u64,
                person: format!("{} {}", dice.name(), dice.name()),
                verb: dice.of(&VERBS),
                site: dice.of(&SITES),
            };
            for _ in 0..1 + dice.roll(5) {
                world.report(&mut dice, &h);
            }
        }
        world
    }

    fn add(&mut self, published: Day, text: &str, fill: impl FnOnce(&str, &mut Coded)) {
        let id = format!("a{:05}", self.articles.len());
        let mut coded = Coded::default();
        fill(&id, &mut coded);
        self.articles.push(Article {
            id,
            published: Some(published),
            text: text.into(),
            ..Article::default()
        });
        self.coded.push(coded);
    }

    // One desk's telling of a killing: date, place, name and number may be missing.
    fn report(&mut self, dice: &mut Dice, h: &Happening) {
        let late = dice.roll(4);
        let published = day(h.day + late);
        let stated = dice.chance(70);
        let when = told_on(stated, h.day, published);
        let event_loc = dice.chance(75).then(|| h.place());
        let victim = h.victim(dice);
        let place = if event_loc.is_some() {
            h.town.0.as_str()
        } else {
            "the town"
        };
        let text = format!(
            "{} {} at the {} in {place}, {} {} said, with {} and {} near the {}.",
            victim.entity_text,
            h.verb,
            h.site,
            dice.of(&FILLER),
            dice.of(&FILLER),
            dice.of(&FILLER),
            dice.of(&FILLER),
            dice.of(&FILLER),
        );
        let id = format!("{:05}", self.articles.len());
        let (event, death) = (format!("e{id}"), format!("o{id}"));
        let tells = dice.roll(3);
        if tells != 1 {
            self.truth.insert(event.clone(), h.number);
        }
        if tells != 0 {
            self.truth.insert(death.clone(), h.number);
        }
        self.add(published, &text, |article, coded| {
            if tells != 1 {
                coded.events.push(Event {
                    id: event,
                    article: article.into(),
                    event: vec![EventType::Assault],
                    actor: vec![Entity {
                        code: h.doer.clone(),
                        ..Entity::default()
                    }],
                    recipient: vec![victim.clone()],
                    when: when.clone(),
                    event_loc: event_loc.clone(),
                    text: text.clone(),
                    ..Event::default()
                });
            }
            if tells != 0 {
                coded.occurrences.push(Occurrence {
                    id: death,
                    article: article.into(),
                    kind: OccurrenceKind::Death,
                    victims: vec![victim],
                    when,
                    event_loc,
                    text: text.clone(),
                    ..Occurrence::default()
                });
            }
        });
    }

    // Ministers of neighbours meet, as they do every few days.
    fn meeting(
        &mut self,
        dice: &mut Dice,
        states: &[String],
        towns: &[(String, f64, f64)],
        (number, days): (usize, usize),
    ) {
        let a = dice.roll(states.len());
        let b = (a + 1 + dice.roll(2)) % states.len();
        let on = dice.roll(days);
        let town = &towns[dice.roll(towns.len())];
        let topic = dice.of(&["transit", "fishing", "visas", "gas", "grain"]);
        for _ in 0..1 + dice.roll(3) {
            let text = format!(
                "The foreign ministers of {} and {} met in {} to discuss {topic}, the {} said.",
                states[a],
                states[b],
                town.0,
                dice.of(&FILLER),
            );
            let published = day(on + dice.roll(2));
            let party = |i: usize| Entity {
                code: states[i].clone(),
                sector: vec!["GOV".into()],
                ..Entity::default()
            };
            let id = format!("e{:05}", self.articles.len());
            self.truth.insert(id.clone(), number);
            let stated = dice.chance(80);
            self.add(published, &text, |article, coded| {
                coded.events.push(Event {
                    id,
                    article: article.into(),
                    event: vec![EventType::Consult],
                    actor: vec![party(a), party(b)],
                    when: told_on(stated, on, published),
                    event_loc: Some(Location {
                        name: town.0.clone(),
                        lat: Some(town.1),
                        lon: Some(town.2),
                        precision: "place".into(),
                        ..Location::default()
                    }),
                    text: text.clone(),
                    ..Event::default()
                });
            });
        }
    }

    fn gather(&self) -> Gathered {
        let pairs = self.articles.iter().zip(&self.coded);
        let told: Vec<Told<'_>> = pairs
            .map(|(article, coded)| Told { article, coded })
            .collect();
        gather(&told, &[])
    }

    // Pairwise precision and recall of what stands together.
    fn scores(&self, gathered: &Gathered) -> (f64, f64) {
        let pairs = |n: usize| (n * n.saturating_sub(1) / 2) as f64;
        let mut cells: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        let (mut found, mut told) = (BTreeMap::new(), BTreeMap::new());
        for (i, incident) in gathered.incidents.iter().enumerate() {
            for event in incident.reports.iter().flat_map(|r| &r.events) {
                let truth = self.truth[event];
                *cells.entry((i, truth)).or_insert(0) += 1;
                *found.entry(i).or_insert(0) += 1;
                *told.entry(truth).or_insert(0) += 1;
            }
        }
        let right: f64 = cells.values().map(|n| pairs(*n)).sum();
        let sum = |map: &BTreeMap<usize, usize>| map.values().map(|n| pairs(*n)).sum::<f64>();
        (right / sum(&found), right / sum(&told))
    }
}

#[test]
fn happenings_are_told_apart() {
    let world = World::of(600, 60, 11);
    let gathered = world.gather();
    let members: usize = gathered
        .incidents
        .iter()
        .flat_map(|i| &i.reports)
        .map(|r| r.events.len())
        .sum();
    assert_eq!(
        members,
        world.truth.len(),
        "every record stands in one incident"
    );
    let (precision, recall) = world.scores(&gathered);
    println!("precision {precision:.3}, recall {recall:.3}");
    assert!(precision > 0.9, "precision {precision}");
    assert!(recall > 0.75, "recall {recall}");
}

#[test]
fn daily_meetings_do_not_collapse() {
    for stated in [true, false] {
        let mut world = World::of(0, 1, 1);
        for n in 0..120 {
            let party = |code: &str| Entity {
                code: code.into(),
                sector: vec!["GOV".into()],
                ..Entity::default()
            };
            let when = When {
                date: Some(day(n)),
                date_precision: if stated {
                    Precision::Day
                } else {
                    Precision::Unknown
                },
                date_basis: if stated {
                    DateBasis::Stated
                } else {
                    DateBasis::Published
                },
                ..When::default()
            };
            let text = "The ministers met again to discuss transit and fishing, the ministry said.";
            world.add(day(n), text, |article, coded| {
                coded.events.push(Event {
                    id: format!("e{n:03}"),
                    article: article.into(),
                    event: vec![EventType::Consult],
                    actor: vec![party("XAA"), party("XBB")],
                    when,
                    text: text.into(),
                    ..Event::default()
                });
            });
        }
        let gathered = world.gather();
        // A stated day parts them; without one only reports of a few days can be one meeting.
        let least = if stated { 60 } else { 20 };
        assert!(
            gathered.incidents.len() >= least,
            "{}",
            gathered.incidents.len()
        );
        for incident in &gathered.incidents {
            let first = incident.reports.iter().filter_map(|r| r.published).min();
            let last = incident.reports.iter().filter_map(|r| r.published).max();
            let days = last
                .zip(first)
                .map_or(0, |(l, f)| l.since(f).map_or(0, |s| s.get_days()));
            assert!(days <= 5, "{days} days in one meeting");
        }
    }
}

/// Records as empty, odd and repeated as a broken file could hold.
#[test]
fn odd_records_are_gathered_without_a_fault() {
    let mut world = World::of(20, 10, 3);
    let whole = world.truth.len();
    for (n, date) in [Day::MIN, Day::MAX, day(0)].into_iter().enumerate() {
        let when = When {
            date: Some(date),
            enddate: Some(Day::MAX),
            date_precision: Precision::Day,
            date_basis: DateBasis::Stated,
            ..When::default()
        };
        let crowd = Entity {
            count: Some(Count {
                low: u64::MAX,
                high: u64::MAX,
            }),
            ..Entity::default()
        };
        let claim = Claim {
            id: format!("c{n}"),
            about: Some(format!("c{}", 2 - n)),
            ..Claim::default()
        };
        world.add(date, "", |_, coded| {
            coded.claims = vec![Claim::default(), claim];
            coded.events = vec![
                Event::default(),
                Event {
                    id: format!("x{n}"),
                    event: vec![EventType::Assault],
                    when: when.clone(),
                    recipient: vec![crowd.clone()],
                    ..Event::default()
                },
            ];
            coded.occurrences = vec![Occurrence {
                id: format!("y{n}"),
                kind: OccurrenceKind::Death,
                victims: vec![crowd.clone(), crowd],
                when,
                ..Occurrence::default()
            }];
        });
    }
    let again = (world.articles[0].clone(), world.coded[0].clone());
    world.articles.push(again.0);
    world.coded.push(again.1);
    let gathered = world.gather();
    let members: usize = gathered
        .incidents
        .iter()
        .flat_map(|i| &i.reports)
        .map(|r| r.events.len())
        .sum();
    assert_eq!(
        members,
        whole + 6,
        "an event without a type is none, and one article counts once"
    );
}

/// `cargo test -p detente-incidents --test scale -- --ignored --nocapture`
#[test]
#[ignore = "ten thousand articles take a while without optimisation"]
fn ten_thousand_articles() {
    for (articles, days) in [(2500, 90), (5000, 180), (10_000, 365), (10_000, 30)] {
        let world = World::of(articles, days, 5);
        let start = Instant::now();
        let gathered = world.gather();
        let (precision, recall) = world.scores(&gathered);
        println!(
            "{articles} articles, {days} days: {} incidents in {:.1} s, precision {precision:.3}, recall {recall:.3}",
            gathered.incidents.len(),
            start.elapsed().as_secs_f64()
        );
    }
}

//! What is read of one pair gives what the acts of all give, to the last bit.

use super::*;
use crate::commands::breaks::Ground;
use detente_record::{
    Article, Break, Coded, Entity, Event, EventType, Imported, Precision, Side, Standing, Tier,
    When, id,
};
use detente_relations::detect;
use detente_store::{Handled, Hold, Over};

const CODES: [&str; 6] = ["AAA", "BBB", "CCC", "DDD", "EEE", "IGO"];

// Dice that fall the same way every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.roll(list.len() as u64) as usize]
    }

    fn parties(&mut self) -> Vec<Entity> {
        let party = |dice: &mut Dice| Entity {
            code: (*dice.of(&CODES)).to_owned(),
            sector: match dice.roll(12) {
                0 => vec!["REB".to_owned()],
                1 => vec!["BUS".to_owned()],
                _ => Vec::new(),
            },
            ..Entity::default()
        };
        (0..1 + self.roll(2)).map(|_| party(self)).collect()
    }

    fn day(&mut self) -> Day {
        let text = format!("2025-{:02}-{:02}", 1 + self.roll(6), 1 + self.roll(28));
        text.parse().unwrap()
    }
}

fn event(dice: &mut Dice, article: &str, number: u64) -> Event {
    let standings = [
        Standing::Narrated,
        Standing::Attributed,
        Standing::Owned,
        Standing::Alleged,
        Standing::Denied,
    ];
    let (kind, score) = *dice.of(&[
        (EventType::Consult, 1.0),
        (EventType::Accuse, -3.0),
        (EventType::Assault, -9.0),
        (EventType::Aid, 7.0),
    ]);
    let precisions = [
        Precision::Day,
        Precision::Day,
        Precision::Week,
        Precision::Month,
    ];
    Event {
        id: id('e', &[article, &number.to_string()]),
        article: article.to_owned(),
        event: vec![kind],
        event_scale: score + dice.roll(2) as f64,
        cameo: "040".to_owned(),
        goldstein: (dice.roll(4) > 0).then_some(score),
        actor: dice.parties(),
        // Without a recipient all actors do it together.
        recipient: if dice.roll(4) == 0 {
            Vec::new()
        } else {
            dice.parties()
        },
        when: When {
            date: (dice.roll(20) > 0).then(|| dice.day()),
            date_precision: *dice.of(&precisions),
            ..When::default()
        },
        standing: *dice.of(&standings),
        ..Event::default()
    }
}

fn told(dice: &mut Dice, name: &str) -> (Article, Coded) {
    let events: Vec<Event> = (0..dice.roll(5)).map(|n| event(dice, name, n)).collect();
    // Most articles tell of what has happened, some of a day to come.
    let last = events.iter().filter_map(|e| e.when.date).max();
    let published = match dice.roll(4) {
        0 => dice.day(),
        _ => last.unwrap_or_else(|| dice.day()),
    };
    let article = Article {
        id: name.to_owned(),
        published: Some(published),
        text: format!("Of {name}."),
        ..Article::default()
    }
    .sealed();
    let coded = Coded {
        events,
        ..Coded::default()
    };
    (article, coded)
}

fn gather_all(store: &mut Store) {
    let all: Vec<(Article, Coded)> = store
        .articles()
        .map(|article| article.unwrap())
        .map(|a| (a.clone(), store.coded(&a.id).unwrap().unwrap_or_default()))
        .collect();
    let told: Vec<_> = all
        .iter()
        .map(|(article, coded)| detente_incidents::Told { article, coded })
        .collect();
    let found = detente_incidents::gather(&told, &[]).incidents;
    store.put_incidents(&found, Over::Everything).unwrap();
}

fn hold(store: &mut Store, article: &str, what: Hold) {
    let done = Handled {
        article: article.to_owned(),
        what,
        at: "2025-07-01T00:00:00Z".to_owned(),
        by: "a test".to_owned(),
        reason: "a test".to_owned(),
    };
    assert!(match what {
        Hold::Withhold => store.withhold(&done).unwrap(),
        _ => store.purge(&done).unwrap(),
    });
}

fn sources(series: Option<&str>) -> Vec<Source> {
    let plain = Source {
        series: series.map(str::to_owned),
        ..Source::default()
    };
    let as_of = |day: &str| Source {
        as_of: day.parse().ok(),
        ..plain.clone()
    };
    let alleged = Source {
        alleged: true,
        ..plain.clone()
    };
    let goldstein = Source {
        scale: Scale::Goldstein,
        ..plain.clone()
    };
    // In the middle of a week and at its end, after all and before all.
    let days = ["2025-03-12", "2025-03-16", "2025-09-01", "2024-01-01"];
    let mut all: Vec<Source> = days.into_iter().map(as_of).collect();
    all.extend([plain, alleged, goldstein]);
    all
}

// From all acts at once: what everything else is held against.
fn whole(source: &Source, store: &Store) -> Base {
    let end = source.end(store).unwrap();
    let mut acts = source.acts(store, None, None).unwrap();
    acts.retain(|act| end.is_none_or(|end| act.date <= end));
    let counts = counted(&acts, end);
    Base::of(store, acts, counts, source).unwrap()
}

// Every way to ask, for every pair; returns how many acts were met.
fn compare(store: &Store, series: Option<&str>) -> usize {
    let mut met = 0;
    for source in sources(series) {
        let all = whole(&source, store);
        let mut ground = Ground::on(store, source.clone()).unwrap();
        // So soon, and at so little, that half a year of these dice has breaks.
        let params = &mut ground.base.params;
        params.burn_in = 2;
        (params.down.log, params.down.watch) = (0.01, 0.4);
        let found = ground.explained(store, &ground.bare(None)).unwrap();
        assert!(source.as_of.is_some() || !found.is_empty(), "{source:?}");
        let expected = detect(&all.acts, &all.counts, &ground.base.params);
        assert_eq!(found, expected);
        let strong = |b: &Break| b.tier >= Tier::Watch;
        let mut bare = ground.bare(None);
        bare.retain(strong);
        let found = ground.explained(store, &bare).unwrap();
        assert!(
            expected.iter().filter(|b| strong(b)).eq(&found),
            "{source:?}"
        );
        for (at, a) in CODES.iter().enumerate() {
            for b in &CODES[at + 1..] {
                let pair = [(*a).to_owned(), (*b).to_owned()];
                let one = source.base_of(store, &pair).unwrap();
                assert_eq!(one.counts, all.counts, "{source:?}");
                assert_eq!(one.params, all.params);
                let own: Vec<Act> = all
                    .acts
                    .iter()
                    .filter(|x| x.dyad() == pair)
                    .cloned()
                    .collect();
                assert_eq!(one.acts, own, "{source:?} {pair:?}");
                met += own.len();
                let week = Some(["2025-03-03".parse().unwrap(), "2025-03-14".parse().unwrap()]);
                let mut some = source.acts(store, Some(&pair), week).unwrap();
                let end = source.end(store).unwrap();
                some.retain(|x| end.is_none_or(|end| x.date <= end));
                let days = |x: &&Act| week.is_some_and(|[from, to]| from <= x.date && x.date <= to);
                assert_eq!(some, own.iter().filter(days).cloned().collect::<Vec<_>>());
            }
        }
    }
    met
}

#[test]
fn of_coded_events_a_pair_alone_gives_what_all_give() {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let mut store = Store::in_memory().unwrap();
    for number in 0..150 {
        let (article, coded) = told(&mut dice, &format!("article {number}"));
        store.add(&article, &coded).unwrap();
    }
    gather_all(&mut store);
    assert!(!store.uncounted(None).unwrap().is_empty());
    // Nothing is rolled up yet: all is counted as it is read.
    assert!(compare(&store, None) > 300);
    refresh(&mut store).unwrap();
    assert!(store.uncounted(None).unwrap().is_empty());
    compare(&store, None);
    // Articles come, are corrected, withheld, given back and purged; each time before and after the rolling up.
    for number in 140..170 {
        let (mut article, coded) = told(&mut dice, &format!("article {number}"));
        article.text.push_str(" A correction.");
        store.add(&article.sealed(), &coded).unwrap();
    }
    compare(&store, None);
    refresh(&mut store).unwrap();
    compare(&store, None);
    for number in 0..20 {
        let what = if number % 2 == 0 {
            Hold::Withhold
        } else {
            Hold::Purge
        };
        hold(&mut store, &format!("article {number}"), what);
    }
    gather_all(&mut store);
    compare(&store, None);
    refresh(&mut store).unwrap();
    assert!(compare(&store, None) > 300);
}

fn imported(dice: &mut Dice, number: u64) -> Imported {
    let side = |dice: &mut Dice| Side {
        code: (*dice.of(&CODES)).to_owned(),
        ..Side::default()
    };
    Imported {
        series: "elsewhere".to_owned(),
        key: number.to_string(),
        date: dice.day(),
        date_precision: Precision::Day,
        source: side(dice),
        target: side(dice),
        cameo: (*dice.of(&["040", "112", "190", ""])).to_owned(),
        event: dice
            .of(&[Some(EventType::Aid), Some(EventType::Accuse)])
            .to_owned(),
        score: (dice.roll(9) > 0).then(|| dice.roll(21) as f64 - 10.0),
        reports: 1,
        ..Imported::default()
    }
}

#[test]
fn of_an_imported_series_a_pair_alone_gives_what_all_give() {
    let mut dice = Dice(0x1234_5678_9abc_def1);
    let mut store = Store::in_memory().unwrap();
    let mut events: Vec<Imported> = (0..1500).map(|n| imported(&mut dice, n)).collect();
    let put = |store: &mut Store, events: &[Imported], finish: bool| {
        let mut import = store.import("elsewhere", "plain").unwrap();
        for event in events {
            import.add(event).unwrap();
        }
        if finish {
            import.finish().unwrap();
        }
    };
    put(&mut store, &events[..1000], true);
    assert!(store.uncounted(Some("elsewhere")).unwrap().is_empty());
    assert!(compare(&store, Some("elsewhere")) > 1000);
    put(&mut store, &events, true);
    compare(&store, Some("elsewhere"));
    // A table that knows better changes what events mean, and whose they are.
    for event in events.iter_mut().step_by(7) {
        event.source.code = (*dice.of(&CODES)).to_owned();
        event.score = Some(-5.0);
    }
    put(&mut store, &events, true);
    assert!(store.uncounted(Some("elsewhere")).unwrap().is_empty());
    assert!(compare(&store, Some("elsewhere")) > 1000);
    // An import that is broken off leaves nothing behind.
    let more: Vec<Imported> = (2000..2100).map(|n| imported(&mut dice, n)).collect();
    put(&mut store, &more, false);
    compare(&store, Some("elsewhere"));
}

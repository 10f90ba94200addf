//! The store at scale, on made-up articles of some 300 bytes, each with an
//! event and every third with a claim: how fast they are added, how much room
//! they take, how fast what pages and searches need is found.
//!
//!     cargo bench -p detente-lab --bench store -- --events 1000000
//!
//! Words and dyads are drawn as in news: few often, most seldom. The file is
//! kept where `--db` says, and then only read when it is there already.

use detente_record::{
    Article, Claim, Coded, Coder, Content, Day, Entity, Event, EventType, Part, Precision, Span,
    Stance, TextInfo, When, id,
};
use detente_store::{Search, Store};
use std::path::PathBuf;
use std::time::{Duration, Instant};

const WORDS: usize = 30_000;
const CODES: usize = 200;
const BATCH: usize = 2_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut events = 100_000usize;
    let mut db = None;
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--events" => events = args.next().and_then(|n| n.parse().ok()).unwrap_or(events),
            "--db" => db = args.next().map(PathBuf::from),
            _ => {}
        }
    }
    let folder = std::env::temp_dir().join(format!("detente-bench-{}", std::process::id()));
    let path = db.clone().unwrap_or_else(|| folder.join("bench.db"));
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent)?;
    }
    if !path.exists() {
        fill(&path, events)?;
    }
    ask(&path)?;
    if db.is_none() {
        std::fs::remove_dir_all(&folder)?;
    }
    Ok(())
}

fn fill(path: &PathBuf, events: usize) -> Result<(), Box<dyn std::error::Error>> {
    let mut dice = Dice(1);
    let mut store = Store::open(path)?;
    let (mut storing, mut texts) = (Duration::ZERO, 0);
    let mut last = Instant::now();
    for first in (0..events).step_by(BATCH) {
        let made: Vec<(Article, Coded)> = (first..events.min(first + BATCH))
            .map(|number| made_up(number, &mut dice))
            .collect();
        let started = Instant::now();
        store.begin()?;
        for (article, coded) in &made {
            texts += article.text.len();
            store.add(article, coded)?;
        }
        store.commit()?;
        storing += started.elapsed();
        if last.elapsed() > Duration::from_secs(30) {
            eprintln!("{} of {events}", first + made.len());
            last = Instant::now();
        }
    }
    drop(store);
    let bytes = std::fs::metadata(path)?.len();
    println!(
        "{events} articles with an event each: {:.0} added a second, {:.0} bytes each ({:.0} of them its text)",
        events as f64 / storing.as_secs_f64(),
        bytes as f64 / events as f64,
        texts as f64 / events as f64
    );
    Ok(())
}

fn ask(path: &PathBuf) -> Result<(), Box<dyn std::error::Error>> {
    let store = Store::open_read_only(path)?;
    let counts = store.counts()?;
    println!("{} events in {} articles", counts.events, counts.articles);
    let mut dice = Dice(2);
    let pairs: Vec<(String, String)> = (0..40).map(|_| pair(&mut dice)).collect();
    time("a dyad's newest 50 events", &pairs, |(a, b)| {
        store.newest_events(a, b, 50).map(|found| found.len())
    })?;
    time("a dyad's weeks", &pairs, |(a, b)| {
        store.weeks_of_dyad(a, b).map(|found| found.len())
    })?;
    let ids: Vec<String> = (0..200)
        .map(|_| event_id(&article_id(dice.below(counts.articles as usize))))
        .collect();
    time("an event by its id", &ids, |id| {
        store.record(id).map(|found| found.iter().count())
    })?;
    for (what, from, to) in [
        ("common", 0, 20),
        ("less common", 100, 120),
        ("seldom", 5_000, 5_020),
    ] {
        let words: Vec<String> = (from..to).map(word).collect();
        time(&format!("search for a {what} word"), &words, |word| {
            store.search(word, 50).map(|found| found.len())
        })?;
    }
    let two: Vec<String> = (0..20)
        .map(|n| format!("{} {}", word(n), word(n + 30)))
        .collect();
    time("search for two common words", &two, |words| {
        store.search(words, 50).map(|found| found.len())
    })?;
    let filtered: Vec<(String, (String, String))> = (0..20).map(word).zip(pairs).collect();
    time(
        "search for a common word in a dyad",
        &filtered,
        |(word, (a, b))| {
            let search = Search {
                words: word.clone(),
                dyad: Some([a.clone(), b.clone()]),
                limit: 50,
                ..Search::default()
            };
            store.search_for(&search).map(|found| found.len())
        },
    )?;
    Ok(())
}

fn time<T>(
    what: &str,
    asked: &[T],
    find: impl Fn(&T) -> Result<usize, detente_store::Error>,
) -> Result<(), detente_store::Error> {
    let mut took = Vec::new();
    let mut found = 0;
    for one in asked {
        let started = Instant::now();
        found += find(one)?;
        took.push(started.elapsed().as_secs_f64() * 1e3);
    }
    took.sort_by(f64::total_cmp);
    let at = |part: f64| took[((took.len() - 1) as f64 * part) as usize];
    println!(
        "{what}: median {:.2} ms, p95 {:.2} ms, worst {:.2} ms ({} found on average)",
        at(0.5),
        at(0.95),
        at(1.0),
        found / asked.len()
    );
    Ok(())
}

struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }

    // As words and states come in news: the first by far the most often.
    fn seldom(&mut self, end: usize) -> usize {
        let part = (self.below(1 << 20) as f64 + 1.0) / (1u64 << 20) as f64;
        ((end as f64 + 1.0).powf(part) - 1.0) as usize % end
    }
}

fn word(number: usize) -> String {
    const PARTS: [&str; 16] = [
        "ba", "ko", "ri", "ten", "mu", "lor", "sa", "vi", "de", "nor", "pa", "ge", "shi", "ul",
        "ca", "ont",
    ];
    let mut text = String::new();
    let mut left = number + 16;
    while left > 0 {
        text += PARTS[left % 16];
        left /= 16;
    }
    text
}

fn code(number: usize) -> String {
    let letter = |n: usize| char::from(b'A' + (n % 26) as u8);
    [letter(number / 26), letter(number), letter(number * 7)]
        .iter()
        .collect()
}

fn pair(dice: &mut Dice) -> (String, String) {
    let a = dice.seldom(CODES);
    let b = (a + 1 + dice.seldom(CODES - 1)) % CODES;
    (code(a), code(b))
}

fn article_id(number: usize) -> String {
    id('a', &["bench", &number.to_string()])
}

fn event_id(article: &str) -> String {
    id('e', &[article])
}

fn day(number: usize) -> Day {
    let first = Day::constant(2000, 1, 1);
    first
        .checked_add(jiff::Span::new().days((number % 9_490) as i64))
        .unwrap_or(first)
}

fn made_up(number: usize, dice: &mut Dice) -> (Article, Coded) {
    let (from, to) = pair(dice);
    let mut sentences = Vec::new();
    for _ in 0..3 {
        let words: Vec<String> = (0..12).map(|_| word(dice.seldom(WORDS))).collect();
        sentences.push(words.join(" "));
    }
    let told = format!("{from} condemned {to} {}.", sentences[0]);
    let text = format!("{told} {} said {}. {}.", to, sentences[1], sentences[2]);
    let article = Article {
        id: article_id(number),
        published: Some(day(dice.below(9_490))),
        source: Some(format!("wire-{}", dice.seldom(300))),
        text,
        extractor: "bench/1".to_owned(),
        ..Article::default()
    }
    .sealed();
    let coded = records(&article, &told, &from, &to, number);
    (article, coded)
}

fn records(article: &Article, told: &str, from: &str, to: &str, number: usize) -> Coded {
    let coder = Coder {
        program: "bench".to_owned(),
        ..Coder::default()
    };
    let text = article.text.as_str();
    let entity = |code: &str, start: usize| Entity {
        code: code.to_owned(),
        entity_text: code.to_owned(),
        start: Some(start),
        end: Some(start + code.len()),
        ..Entity::default()
    };
    let info = |start: usize, end: usize, sequence: usize| TextInfo {
        part: Part::Body,
        sequence,
        start,
        end,
    };
    let event = Event {
        id: event_id(&article.id),
        article: article.id.clone(),
        event: vec![EventType::Accuse],
        quad_code: 3,
        event_scale: -3.0,
        cameo: "111".to_owned(),
        goldstein: Some(-2.0),
        actor: vec![entity(from, 0)],
        recipient: vec![entity(to, from.len() + 11)],
        when: When {
            date: article.published,
            date_precision: Precision::Day,
            ..When::default()
        },
        trigger: Span::of(text, from.len() + 1, from.len() + 10),
        frame: "accuse/condemn".to_owned(),
        language: "en".to_owned(),
        coder: coder.clone(),
        text: told.to_owned(),
        text_info: info(0, told.len(), 0),
        ..Event::default()
    };
    let start = told.len() + 1;
    let end = start + text[start..].find('.').map_or(0, |dot| dot + 1);
    let content = Span::of(text, start + to.len() + 6, end - 1);
    let claim = Claim {
        id: id('c', &[&article.id]),
        article: article.id.clone(),
        speaker: vec![entity(to, start)],
        stance: Stance::Asserts,
        cue: Some(Span::of(text, start + to.len() + 1, start + to.len() + 5)),
        content: Content {
            start: content.start,
            end: content.end,
            parts: vec![[content.start, content.end]],
            text: content.text,
        },
        language: "en".to_owned(),
        coder,
        text: text[start..end].to_owned(),
        text_info: info(start, end, 1),
        ..Claim::default()
    };
    Coded {
        events: vec![event],
        claims: if number.is_multiple_of(3) {
            vec![claim]
        } else {
            Vec::new()
        },
        sentences: 3,
        ..Coded::default()
    }
}

//! Date expressions with what they mean, and the dates that events take from
//! their sentences.

use detente_coding::Coder;
use detente_record::{Article, DateMention};
use std::sync::LazyLock;

static CODER: LazyLock<Coder> =
    LazyLock::new(|| detente_data_en::coder(Vec::new()).expect("built-in parts"));

/// A Friday.
const TODAY: &str = "2025-06-27";

fn article(text: &str, published: Option<&str>) -> Article {
    Article {
        id: "a".into(),
        published: published.map(|d| d.parse().expect("a day")),
        text: text.into(),
        ..Article::default()
    }
}

fn dates(text: &str, published: Option<&str>) -> Vec<DateMention> {
    let document = CODER.reader.read(text);
    CODER.mentions(&document, &article(text, published)).0
}

fn tell(d: &DateMention) -> String {
    let day = |d: Option<detente_record::Day>| d.map_or("-".into(), |d| d.to_string());
    [
        d.value.clone(),
        day(d.from),
        day(d.to),
        format!("{:?}", d.precision).to_lowercase(),
        format!("{:?}", d.basis).to_lowercase(),
    ]
    .join(" | ")
}

#[test]
fn expressions_mean_what_the_table_says() {
    let table = include_str!("dates/expressions.txt");
    let mut wrong = Vec::new();
    let mut rows = 0;
    for line in table
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
    {
        rows += 1;
        let (marked, wanted) = line
            .split_once(" | ")
            .expect("a sentence and what it means");
        let text = marked.replace(['[', ']'], "");
        let found = dates(&text, Some(TODAY));
        let own = match (marked.find('['), marked.find(']')) {
            (Some(start), Some(end)) => found
                .iter()
                .find(|d| (d.start, d.end) == (start, end - 1))
                .map_or_else(|| "none".to_owned(), tell),
            _ => found.first().map_or_else(|| "none".to_owned(), tell),
        };
        if own != wanted {
            wrong.push(format!("{marked}\n  {wanted}\n  {own}"));
        }
    }
    assert!(rows >= 80);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_undated_text_completes_nothing() {
    for (text, wanted) in [
        (
            "The envoys met on Tuesday.",
            "XXXX-WXX-2 | - | - | day | none",
        ),
        (
            "The envoys met on June 3.",
            "XXXX-06-03 | - | - | day | none",
        ),
        (
            "The envoys met in August.",
            "XXXX-08 | - | - | month | none",
        ),
        (
            "The envoys met on 3 June 2024.",
            "2024-06-03 | 2024-06-03 | 2024-06-03 | day | stated",
        ),
    ] {
        let found = dates(text, None);
        assert_eq!(
            found.iter().map(tell).collect::<Vec<_>>(),
            [wanted],
            "{text}"
        );
    }
    assert!(dates("The envoys met yesterday.", None).is_empty());
}

/// An event's trigger, its day, its last day and how it is known.
fn check(text: &str, published: Option<&str>, wanted: &[&str]) {
    let coded = CODER.code(&article(text, published));
    let mut found: Vec<String> = coded
        .events
        .iter()
        .map(|e| {
            let when = &e.when;
            let day = |d: Option<detente_record::Day>| d.map_or("-".into(), |d| d.to_string());
            let end = when.enddate.map_or(String::new(), |d| format!("..{d}"));
            let basis = format!("{:?}", when.date_basis).to_lowercase();
            format!("{} {}{end} {basis}", e.trigger.text, day(when.date))
        })
        .collect();
    found.sort();
    found.dedup();
    let mut wanted: Vec<String> = wanted.iter().map(|w| (*w).to_owned()).collect();
    wanted.sort();
    assert_eq!(found, wanted, "{text}");
}

#[test]
fn an_event_takes_the_date_that_grammar_gives_it() {
    let today = Some(TODAY);
    check(
        "Chad accuses Niger of attacking a convoy on Sunday.",
        today,
        &[
            "accuses 2025-06-27 published",
            "attacking 2025-06-22 inferred",
        ],
    );
    check(
        "On Tuesday, Russia attacked Kyiv and arrested two Ukrainian diplomats.",
        today,
        &[
            "attacked 2025-06-24 inferred",
            "arrested 2025-06-24 inferred",
        ],
    );
    check(
        "Two men who had killed a Georgian soldier in 2020 were arrested by Russia on Monday.",
        today,
        &[
            "killed 2020-01-01..2020-12-31 stated",
            "arrested 2025-06-23 inferred",
        ],
    );
    check(
        "Russia attacked Kyiv after Ukraine bombed Moscow on Sunday.",
        today,
        &[
            "attacked 2025-06-27 published",
            "bombed 2025-06-22 inferred",
        ],
    );
    check(
        "Iran condemned the 2022 invasion of Ukraine by Russia.",
        today,
        &[
            "condemned 2025-06-27 published",
            "invasion 2022-01-01..2022-12-31 stated",
        ],
    );
    check(
        "Azerbaijan condemned Thursday's attack by Armenia.",
        today,
        &[
            "condemned 2025-06-27 published",
            "attack 2025-06-26 inferred",
        ],
    );
    check(
        "Russia bombed Kyiv between 20 and 22 June 2025.",
        today,
        &["bombed 2025-06-20..2025-06-22 stated"],
    );
    check(
        "Russian troops killed 300 Ukrainian civilians over the past three months.",
        today,
        &["killed 2025-03-27..2025-06-27 inferred"],
    );
}

#[test]
fn without_a_date_of_its_own_an_event_is_of_the_dateline_or_the_publication() {
    let bare = "Azerbaijan expelled two Russian diplomats.";
    check(bare, Some(TODAY), &["expelled 2025-06-27 published"]);
    check(bare, None, &["expelled - none"]);
    let lined = format!("BAKU, June 26 (Reuters) - {bare}");
    check(&lined, Some(TODAY), &["expelled 2025-06-26 dateline"]);
    let full = format!(
        "BAKU, June 26, 2025 (Reuters) - {bare} Iran expelled an Iraqi diplomat on Monday."
    );
    check(
        &full,
        None,
        &[
            "expelled 2025-06-26 dateline",
            "expelled 2025-06-23 inferred",
        ],
    );
    check(
        "Azerbaijan expelled two Russian diplomats on Monday.",
        None,
        &["expelled - none"],
    );
    check(
        "Azerbaijan expelled two Russian diplomats on 3 June 2024.",
        None,
        &["expelled 2024-06-03 stated"],
    );
}

/// Days of what happened, as a table tells them.
#[test]
fn a_happening_has_the_day_that_the_table_says() {
    let table = include_str!("dates/happenings.txt");
    let mut wrong = Vec::new();
    for line in table
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
    {
        let (marked, wanted) = line.split_once(" | ").expect("a text and its day");
        let at = marked.find('[').expect("a trigger");
        let text = marked.replace(['[', ']'], "");
        let coded = CODER.code(&article(&text, Some(TODAY)));
        let events = coded.events.iter().map(|e| (&e.trigger, &e.when));
        let befell = coded.occurrences.iter().map(|o| (&o.trigger, &o.when));
        let mut found: Vec<String> = events
            .chain(befell)
            .filter(|(trigger, _)| trigger.start <= at && at < trigger.end)
            .map(|(_, when)| {
                let day = when.date.map_or("-".into(), |d| d.to_string());
                let end = when.enddate.map_or(String::new(), |d| format!("..{d}"));
                format!("{day}{end} | {:?}", when.date_basis).to_lowercase()
            })
            .collect();
        found.dedup();
        if found != [wanted] {
            wrong.push(format!("{marked}\n  {wanted}\n  {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

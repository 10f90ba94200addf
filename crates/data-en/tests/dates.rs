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
    let word = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    [
        d.value.clone(),
        day(d.from),
        day(d.to),
        word(serde_json::to_value(d.precision).expect("a word")),
        word(serde_json::to_value(d.basis).expect("a word")),
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

//! What a reader reads, written in its format and read again, is the same.

use super::read;
use crate::Problem;
use crate::events::{EventFile, EventFormat, EventOptions, ParquetEvents, read_parquet_series};
use detente_record::Imported;

/// A row of numbers that is the same each time (xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    fn of<'a>(&mut self, values: &[&'a str]) -> &'a str {
        values[self.roll(values.len())]
    }
}

const WORDS: [&str; 9] = [
    "",
    "NA",
    "Wire",
    "São Tomé",
    "a|b",
    "\"quoted\"",
    "x, y; z",
    "---",
    "Москва",
];
const DAYS: [&str; 4] = ["2018-06-01", "20181231", "2/29/2016", "1999-01-01"];
const CODES: [&str; 7] = ["040", "10", "0211", "190", "1951", "016", "57"];
const SCORES: [&str; 6] = ["", "1", "-9.5", "0", "3.4", "-0.1"];
const PLACES: [&str; 5] = ["", "21.0245", "-77.5", "0", "NA"];
const NATIVE: [&str; 7] = ["USAGOV", "SYRREB", "IGOUNO", "", "CHN", "ROMMIL", "---"];
const NAMES: [&str; 6] = [
    "France",
    "Western Sahara",
    "",
    "Nowhere",
    "Greenland",
    "South Korea",
];

// A column by what its name says, so that every reader meets what it may.
fn value<'a>(name: &str, dice: &mut Dice) -> &'a str {
    let name = name.to_lowercase();
    let has = |part: &str| name.contains(part);
    match () {
        () if name == "mentionidentifier" => dice.of(&["https://a.example/1", "wire 5"]),
        () if has("publication") || has("dateadded") => {
            dice.of(&["", "20191024000000", "2019-10-24"])
        }
        () if has("enddate") => dice.of(&["", "2019-10-24"]),
        () if name == "date_precision" => dice.of(&["day", "week", "month"]),
        () if has("date") || name == "sqldate" => dice.of(&DAYS),
        () if name == "event" || has("event type") => dice.of(&["ASSAULT", "AGREE", "consult"]),
        () if has("mode") => dice.of(&["", "drone", "destroy;aerial"]),
        () if has("context") => dice.of(&["", "military", "military;legal"]),
        () if has("root") || has("base") => "",
        () if has("geo_type") => dice.of(&["0", "1", "4"]),
        () if has("actor1countrycode") || has("actor2countrycode") => {
            dice.of(&["FRA", "ROM", "", "XXX"])
        }
        () if has("countrycode") => dice.of(&["FR", "AU", "KV", ""]),
        () if has("actorentity") => dice.of(&["USA", "SYR", ""]),
        () if has("iso3") => dice.of(&["FRA", "KOS", "NGO", "GRL", "", "ZZZ"]),
        () if has("actorfull") || has("actor1code") || has("actor2code") => dice.of(&NATIVE),
        () if has("type") || has("role") || has("group") => {
            dice.of(&["", "GOV", "REB", "UNO", "CVL"])
        }
        () if has("sector") => dice.of(&["", "GOV", "MIL;GOV", "Rebel", "Military,Government"]),
        () if has("code") && !has("quad") || name == "cameo" => dice.of(&CODES),
        () if has("intensity") || has("goldstein") || has("score") => dice.of(&SCORES),
        () if has("quad") || has("penta") => dice.of(&["1", "4", ""]),
        () if has("lat") || has("lon") => dice.of(&PLACES),
        () if has("country") => dice.of(&NAMES),
        () if has("sentence number") || name == "sentence" || has("num") || has("reports") => {
            dice.of(&["1", "12"])
        }
        () if name == "year"
            || name == "month"
            || name == "day"
            || has("fraction")
            || has("monthyear") =>
        {
            ""
        }
        () => dice.of(&WORDS),
    }
}

fn file(names: &[&str], header: bool, seed: u64) -> String {
    let mut dice = Dice(seed);
    let names: Vec<&str> = names.iter().map(|n| n.split('|').next().unwrap()).collect();
    let mut out = if header {
        names.join("\t") + "\n"
    } else {
        String::new()
    };
    for number in 0..300 {
        let id = number.to_string();
        let row: Vec<&str> = names
            .iter()
            .enumerate()
            .map(|(at, name)| {
                if at == 0 && !name.contains("date") {
                    id.as_str()
                } else {
                    value(name, &mut dice)
                }
            })
            .collect();
        out += &(row.join("\t") + "\n");
    }
    out
}

fn again(format: EventFormat, file: EventFile, text: &str, least: usize) {
    let (first, ..) = read(format, text.as_bytes());
    let mut written = file.header().unwrap_or_default();
    let mut kept: Vec<&Imported> = Vec::new();
    for event in &first {
        if let Ok(line) = file.line(event, true) {
            written.extend(line);
            kept.push(event);
        }
    }
    assert!(
        kept.len() >= least,
        "{format:?}: {} of {} rows",
        kept.len(),
        first.len()
    );
    let (second, account, problems) = read(format, &written);
    assert!(account.repaired.is_empty(), "{:?}", account.repaired);
    assert_eq!(second.len(), kept.len(), "{format:?} {problems:?}");
    for (one, other) in kept.into_iter().zip(&second) {
        assert_eq!(one, other, "{format:?}");
    }
}

#[test]
fn in_and_out_and_in_again() {
    for seed in 1..6 {
        let icews = file(&crate::events::icews::COLUMNS, true, seed);
        again(EventFormat::Icews, EventFile::Icews, &icews, 150);
        let gdelt = file(&crate::events::gdelt::COLUMNS, false, seed);
        again(EventFormat::Gdelt, EventFile::Gdelt, &gdelt, 200);
        let mentions = file(&crate::events::mentions::COLUMNS, false, seed);
        again(
            EventFormat::GdeltMentions,
            EventFile::GdeltMentions,
            &mentions,
            200,
        );
        let phoenix = file(&crate::events::phoenix::COLUMNS, false, seed);
        again(EventFormat::Phoenix, EventFile::Phoenix, &phoenix, 100);
        // What ISO-8859-1 has no letters for is lost: a row of it is not the same.
        let polecat =
            file(&crate::events::polecat::COLUMNS, true, seed).replace("Москва", "Málaga");
        again(EventFormat::Polecat, EventFile::Polecat, &polecat, 150);
        let series = file(&crate::events::series::COLUMNS, true, seed);
        again(EventFormat::Series, EventFile::Csv, &series, 200);
    }
}

#[test]
fn petrarch_goes_out_and_in() {
    let mut dice = Dice(9);
    let mut text = String::new();
    for number in 0..300 {
        let columns = [
            "20140601",
            dice.of(&NATIVE),
            dice.of(&NATIVE),
            dice.of(&["042", "190", "010"]),
            dice.of(&["", "AID,1"]),
        ];
        text += &columns.join("\t");
        text += &format!("\tST{number}_1");
        if dice.roll(2) == 0 {
            text += "\thttp://a.example/1";
        }
        text += "\twire";
        let more = ["Paris", "---", "met", "verb", "---"];
        for word in &more[..dice.roll(6)] {
            text += "\t";
            text += word;
        }
        text += "\n";
    }
    again(EventFormat::Petrarch, EventFile::Petrarch, &text, 150);
}

#[test]
fn parquet_holds_what_csv_holds() {
    let (events, ..) = read(
        EventFormat::Series,
        file(&crate::events::series::COLUMNS, true, 3).as_bytes(),
    );
    let mut out = ParquetEvents::new(
        tempfile::tempfile().unwrap(),
        &[("about", "test".to_owned())],
    )
    .unwrap();
    for event in &events {
        out.add(event, true).unwrap();
    }
    let mut found = Vec::new();
    let account = read_parquet_series(
        out.finish().unwrap(),
        "file",
        &EventOptions::of("s"),
        |batch| {
            found.extend(batch.events);
            Ok::<(), Problem>(())
        },
    )
    .unwrap();
    assert!(account.balances());
    assert_eq!(found.len(), events.len());
    for (found, event) in found.iter().zip(&events) {
        assert_eq!(found, event);
    }
}

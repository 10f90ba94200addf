//! The file's cases: Python assertions as text, what of them can be judged.

use anyhow::{Context, Result};
use detente_record::Day;
use serde::Deserialize;
use serde_json::Value;

/// Cases without a day are of the time in which the file was written.
const WRITTEN: &str = "2022-11-01";

#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    args: Vec<String>,
    #[serde(default)]
    kwargs: serde_json::Map<String, Value>,
    #[serde(default)]
    expected: Vec<String>,
}

/// What a case wants of a country or a role.
#[derive(Debug, Default, PartialEq, Eq)]
pub enum Wanted {
    /// It says nothing.
    #[default]
    Unsaid,
    /// There is none.
    Nothing,
    /// Any of these.
    OneOf(Vec<String>),
}

/// A text, what stands before it, its day, and what it is.
#[derive(Debug)]
pub struct Case {
    pub text: String,
    pub context: String,
    pub day: Option<Day>,
    pub country: Wanted,
    pub role: Wanted,
    pub second: Wanted,
}

impl Case {
    /// Reads a line; `None` for a case that states no country and no role.
    pub fn read(line: &str) -> Result<Option<Case>> {
        let line: Line = serde_json::from_str(line).context("a case that is no JSON")?;
        let arg = |n: usize, key: &str| -> String {
            let named = line.kwargs.get(key).and_then(Value::as_str);
            let found = line.args.get(n).map(String::as_str).or(named);
            found.unwrap_or("").to_owned()
        };
        let case = Case {
            text: arg(0, "text"),
            context: match arg(1, "context") {
                context if context.is_empty() => arg(usize::MAX, "known_country"),
                context => context,
            },
            day: day(&arg(2, "query_date")),
            country: wanted(&line.expected, &["country", "cc"]),
            role: wanted(&line.expected, &["code_1"]),
            second: wanted(&line.expected, &["code_2"]),
        };
        // Some are written for a table of values that is not in the file.
        let elsewhere = line.args.iter().chain(&line.expected);
        let elsewhere = elsewhere.into_iter().any(|a| a.contains("d['"));
        let says = case.country != Wanted::Unsaid || case.role != Wanted::Unsaid;
        Ok((says && !elsewhere).then_some(case))
    }
}

// "code['country'] == 'XXX'", "code['code_1'] in ['A', 'B']", "code is None".
fn wanted(expected: &[String], keys: &[&str]) -> Wanted {
    if expected.iter().any(|e| e == "code is None") {
        return Wanted::Nothing;
    }
    let mut values = Vec::new();
    let mut nothing = false;
    for assertion in expected {
        let Some((left, right)) = assertion
            .split_once("==")
            .or_else(|| assertion.split_once(" in "))
        else {
            continue;
        };
        let name = left
            .trim()
            .trim_start_matches("code[")
            .trim_end_matches(']');
        if !keys.contains(&name.trim_matches('\'')) {
            continue;
        }
        for value in right.split('\'').skip(1).step_by(2) {
            match value {
                "" => nothing = true,
                // "not decided yet", "no actor at all".
                "????" => {}
                "JNK" => nothing = true,
                // PLOVER's spelling of both.
                "XKX" => values.push("KOS".to_owned()),
                "HLH" => values.push("MED".to_owned()),
                other => values.push(other.to_owned()),
            }
        }
    }
    match (values.is_empty(), nothing) {
        (false, _) => Wanted::OneOf(values),
        (true, true) => Wanted::Nothing,
        (true, false) => Wanted::Unsaid,
    }
}

// "2022-06-01", "10 May 2015", "October 1, 2021"; "today" is the day of writing.
fn day(text: &str) -> Option<Day> {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    if text.is_empty() || text == "today" {
        return WRITTEN.parse().ok();
    }
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let (mut year, mut month, mut date) = (None, None, None);
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        let lower = word.to_lowercase();
        match word.parse::<u32>() {
            Ok(n) if n > 31 => year = Some(n),
            Ok(n) => date = Some(n),
            Err(_) => {
                let at = MONTHS.iter().position(|m| lower.starts_with(m));
                month = month.or(at.map(|m| m + 1));
            }
        }
    }
    format!("{:04}-{:02}-{:02}", year?, month?, date.unwrap_or(1))
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn assertions_become_wishes() {
        let line = r#"{"args":["Kosovo's ministers","","10 May 2015"],"kwargs":{},"expected":["code['country'] == 'XKX'","code['code_1'] in ['GOV', 'LEG']","code['code_2'] == ''"]}"#;
        let case = Case::read(line).unwrap().unwrap();
        assert_eq!(case.country, Wanted::OneOf(vec!["KOS".into()]));
        assert_eq!(case.role, Wanted::OneOf(vec!["GOV".into(), "LEG".into()]));
        assert_eq!(case.second, Wanted::Nothing);
        assert_eq!(case.day, "2015-05-10".parse().ok());
    }

    #[test]
    fn a_case_without_values_is_skipped() {
        let line =
            r#"{"args":["d['actor']"],"expected":["code['country'] == d['correct_country']"]}"#;
        assert!(Case::read(line).unwrap().is_none());
        let nobody = r#"{"args":["Frank"],"expected":["code is None"]}"#;
        let case = Case::read(nobody).unwrap().unwrap();
        assert_eq!(
            (case.country, case.role),
            (Wanted::Nothing, Wanted::Nothing)
        );
    }
}

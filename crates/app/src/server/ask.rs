//! A question to a page, and its answer: a page and its JSON twin.

use crate::server::site::Site;
use detente_record::Day;
use detente_store::{Mark, Store, Stretch};
use maud::Markup;
use serde_json::Value;

/// How many of a list stand on one page, if nobody says.
pub const PAGE: usize = 50;

/// At most so many.
const MOST: usize = 200;

/// So many of what is dated later than the last report stand apart from a list.
const LATER: usize = 20;

/// A question: which page, with what.
pub struct Ask<'a> {
    pub site: &'a Site,
    pub store: &'a Store,
    /// What stands in the variable parts of the path.
    pub parts: Vec<String>,
    pub query: Query,
    /// Whether the JSON twin is asked for, and not the page.
    pub twin: bool,
}

/// The page that answers it.
pub struct Page {
    pub title: String,
    pub body: Markup,
    /// What the JSON twin says.
    pub json: Value,
    /// Which modules make it better, by name.
    pub scripts: &'static [&'static str],
}

/// Why a question is not answered.
#[derive(Debug)]
pub enum Refusal {
    /// There is no such thing.
    Missing(String),
    /// What was asked makes no sense.
    Bad(String),
    /// It is at another address.
    Moved(String),
    /// It cannot be told yet.
    NotYet,
    /// Too many others ask.
    Busy,
    /// Something here does not work.
    Broken(anyhow::Error),
}

impl<E: Into<anyhow::Error>> From<E> for Refusal {
    fn from(error: E) -> Refusal {
        Refusal::Broken(error.into())
    }
}

/// Answer or refusal.
pub type Answer<T = Page> = Result<T, Refusal>;

impl Ask<'_> {
    /// Returns a variable part of the path.
    pub fn part(&self, at: usize) -> &str {
        self.parts.get(at).map_or("", String::as_str)
    }

    /// Returns the stretch of a list that is asked for, one more than is
    /// shown, so that it is known whether there are more.
    pub fn stretch(&self) -> Answer<Stretch> {
        let after = match self.query.get("after") {
            None => Mark::newest(),
            Some(text) => text
                .parse()
                .map_err(|()| Refusal::Bad("“after” is to be taken from a page’s “next”".into()))?,
        };
        Ok(Stretch {
            from: self.query.day("from")?,
            to: self.query.day("to")?,
            after,
            limit: self.query.limit()? + 1,
        })
    }

    /// Parts a list, newest first, at the last day on which anything was published: what is dated
    /// later is planned, or a slip, and would lead the list for years. Returns what is listed, and what
    /// stands apart on the first page.
    pub fn parted(&self, mut stretch: Stretch) -> anyhow::Result<(Stretch, Option<Stretch>)> {
        let last = self.store.last_published(None)?;
        let asked = stretch.to.or(stretch.from).is_some();
        let Some(last) = last.filter(|_| !asked) else {
            return Ok((stretch, None));
        };
        let later = Stretch {
            from: last.tomorrow().ok(),
            to: None,
            after: Mark::newest(),
            limit: LATER,
        };
        stretch.to = Some(last);
        let first = self.query.get("after").is_none();
        Ok((stretch, first.then_some(later)))
    }
}

/// What stands behind the question mark.
#[derive(Debug, Clone, Default)]
pub struct Query(pub Vec<(String, String)>);

impl Query {
    /// Reads it; of what is said twice the last holds.
    pub fn of(text: &str) -> Query {
        let pairs = url::form_urlencoded::parse(text.as_bytes());
        Query(pairs.into_owned().collect())
    }

    /// Returns a value that is not blank.
    pub fn get(&self, key: &str) -> Option<&str> {
        let found = self.0.iter().rev().find(|(k, _)| k == key);
        found.map(|(_, v)| v.trim()).filter(|v| !v.is_empty())
    }

    /// Returns a day.
    pub fn day(&self, key: &str) -> Answer<Option<Day>> {
        let read = |text: &str| {
            text.parse()
                .map_err(|_| Refusal::Bad(format!("“{key}” is to be a day such as 2025-07-01")))
        };
        self.get(key).map(read).transpose()
    }

    /// Returns whether something is asked for: 1, true, yes.
    pub fn is(&self, key: &str) -> bool {
        matches!(self.get(key), Some("1" | "true" | "yes" | "on"))
    }

    /// Returns how many of a list are asked for.
    pub fn limit(&self) -> Answer<usize> {
        let Some(text) = self.get("limit") else {
            return Ok(PAGE);
        };
        match text.parse() {
            Ok(n) if (1..=MOST).contains(&n) => Ok(n),
            _ => Err(Refusal::Bad(format!(
                "“limit” is to be a number from 1 to {MOST}"
            ))),
        }
    }

    /// Returns an address with some values changed or, if empty, left out.
    pub fn with(&self, path: &str, changes: &[(&str, &str)]) -> String {
        let kept = self.0.iter().filter(|(k, v)| {
            !v.trim().is_empty() && !changes.iter().any(|(changed, _)| changed == k)
        });
        let mut out = url::form_urlencoded::Serializer::new(String::new());
        for (key, value) in kept {
            out.append_pair(key, value);
        }
        for (key, value) in changes.iter().filter(|(_, v)| !v.is_empty()) {
            out.append_pair(key, value);
        }
        match out.finish() {
            query if query.is_empty() => path.to_owned(),
            query => format!("{path}?{query}"),
        }
    }
}

/// Cuts a list to what is shown, and returns where the next page begins.
pub fn cut<T>(list: &mut Vec<(T, Mark)>, limit: usize) -> Option<String> {
    let more = list.len() > limit;
    list.truncate(limit);
    list.last()
        .filter(|_| more)
        .map(|(_, mark)| mark.to_string())
}

/// Makes text safe as one part of a path.
pub fn part_of_path(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'~' => {
                out.push(char::from(byte))
            }
            // A part that is only dots means another folder.
            b'.' if !matches!(text, "." | "..") => out.push('.'),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_keeps_what_is_not_changed() {
        let query = Query::of("from=2025-01-01&week=2025-02-03&x=&after=a.b");
        assert_eq!(
            query.with("/relation/A/B", &[("week", ""), ("after", "c d")]),
            "/relation/A/B?from=2025-01-01&after=c+d"
        );
        assert_eq!(Query::of("").with("/", &[]), "/");
    }

    #[test]
    fn an_id_of_any_letters_is_one_part_of_a_path() {
        assert_eq!(part_of_path("a/b c?é"), "a%2Fb%20c%3F%C3%A9");
        assert_eq!(part_of_path(".."), "%2E%2E");
    }

    #[test]
    fn a_senseless_number_is_refused() {
        assert!(Query::of("limit=0").limit().is_err());
        assert!(Query::of("limit=9999").limit().is_err());
        assert_eq!(Query::of("limit=7").limit().unwrap(), 7);
        assert!(Query::of("from=yesterday").day("from").is_err());
    }
}

//! How long, how large, how often.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use std::time::Duration;

/// A length of time, written as `30s`, `15m`, `2h` or `1d`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span(pub Duration);

impl Span {
    pub const fn secs(seconds: u64) -> Span {
        Span(Duration::from_secs(seconds))
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Span, D::Error> {
        let text = String::deserialize(from)?;
        parse(&text).map(Span).ok_or_else(|| {
            D::Error::custom(format!(
                "“{text}” is no length of time; write it as 30s, 15m, 2h or 1d"
            ))
        })
    }
}

// Days are not lengths to the library of dates, since some have 23 hours; here they are.
fn parse(text: &str) -> Option<Duration> {
    let text = text.trim();
    let unit = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let number: u64 = text.strip_suffix(unit)?.parse().ok()?;
    let (each, unit) = match unit.trim() {
        "ms" => return Some(Duration::from_millis(number)),
        "s" => (1, unit),
        "m" | "min" => (60, unit),
        "h" => (3600, unit),
        "d" => (86_400, unit),
        _ => return None,
    };
    debug_assert!(!unit.is_empty());
    Some(Duration::from_secs(number.checked_mul(each)?))
}

/// What a request may take, and how often one may be made.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// To find a host and connect to it, each.
    pub connect: Span,
    /// From the request to the end of the answer's headers.
    pub headers: Span,
    /// For the answer's body.
    pub body: Span,
    /// For one request, all in all.
    pub whole: Span,
    /// Bytes of an answer as they come.
    pub bytes: u64,
    /// Bytes of an answer after unpacking.
    pub unpacked: u64,
    /// Redirects in a row.
    pub redirects: u32,
    /// How often a request is tried again.
    pub retries: u32,
    /// The first wait before trying again; each further one is twice as long.
    pub backoff: Span,
    /// The longest wait before trying again; whoever asks for more is left alone until then.
    pub patience: Span,
    /// Between two requests to one host.
    pub gap: Span,
    /// The longest crawl-delay of a robots.txt that is kept to as it is.
    pub crawl_delay: Span,
    /// Requests at one time, to as many hosts.
    pub at_once: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            connect: Span::secs(10),
            headers: Span::secs(30),
            body: Span::secs(60),
            whole: Span::secs(90),
            bytes: 16 << 20,
            unpacked: 64 << 20,
            redirects: 5,
            retries: 2,
            backoff: Span::secs(2),
            patience: Span::secs(60),
            gap: Span::secs(2),
            crawl_delay: Span::secs(60),
            at_once: 8,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time() {
        let secs = |text| parse(text).map(|d| d.as_secs());
        assert_eq!(secs("30s"), Some(30));
        assert_eq!(secs("15m"), Some(900));
        assert_eq!(secs("2 h"), Some(7200));
        assert_eq!(secs("1d"), Some(86_400));
        assert_eq!(parse("50ms"), Some(Duration::from_millis(50)));
        for bad in [
            "",
            "15",
            "m",
            "-3m",
            "1.5h",
            "99999999999999999999s",
            "1 fortnight",
        ] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}

//! robots.txt, as RFC 9309 has it.

use crate::fetch::ROBOT;
use crate::fetch::failure::{Failure, What};
use std::time::{Duration, Instant};
use texting_robots::Robot;
use url::Url;

/// How long a robots.txt is gone by before it is asked for again (section 2.4).
const KEPT: Duration = Duration::from_secs(24 * 3600);

/// How long a site is left alone whose robots.txt could not be had.
const UNREACHED: Duration = Duration::from_secs(10 * 60);

/// As much of a robots.txt as is read (section 2.5 asks for 500 KiB at least).
pub const READ: usize = 512 << 10;

/// What a site allows.
#[derive(Debug)]
pub struct Rules {
    says: Says,
    until: Instant,
}

#[derive(Debug)]
enum Says {
    Everything,
    By(Box<Robot>),
    Unreached(String),
}

impl Rules {
    /// Makes the rules of what came when robots.txt was asked for. That there
    /// is none allows everything; that it could not be had forbids everything
    /// for a while (section 2.3.1).
    pub fn of(answer: Result<&[u8], &Failure>) -> Rules {
        let (says, kept) = match answer {
            Ok(bytes) => (by(bytes), KEPT),
            Err(failure) => match failure.what {
                What::Status(status @ 300..=499) if status != 429 => (Says::Everything, KEPT),
                // More than five hops, or a file of no use: as if there were none.
                What::Redirects(_) | What::Ring | What::Unpacked(_) | What::TooLarge(_) => {
                    (Says::Everything, KEPT)
                }
                _ => (Says::Unreached(failure.what.to_string()), UNREACHED),
            },
        };
        Rules {
            says,
            until: Instant::now() + kept,
        }
    }

    /// Returns whether the rules are to be asked for again.
    pub fn are_old(&self) -> bool {
        Instant::now() >= self.until
    }

    /// Returns the crawl-delay, if an address may be fetched.
    pub fn judge(&self, url: &Url) -> Result<Duration, What> {
        match &self.says {
            Says::Everything => Ok(Duration::ZERO),
            Says::Unreached(why) => Err(What::NoRobots(why.clone())),
            Says::By(robot) if !robot.allowed(url.as_str()) => Err(What::Robots),
            Says::By(robot) => Ok(robot
                .delay
                .and_then(|delay| Duration::try_from_secs_f32(delay).ok())
                .unwrap_or_default()),
        }
    }
}

fn by(bytes: &[u8]) -> Says {
    let bytes = bytes.get(..READ).unwrap_or(bytes);
    // A page of excuses in place of a robots.txt has no rule in it and allows everything.
    match Robot::new(ROBOT, bytes) {
        Ok(robot) => Says::By(Box::new(robot)),
        Err(_) => Says::Everything,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed(what: What) -> Failure {
        Failure::new("http://a.example/robots.txt", what)
    }

    fn may(rules: &Rules, path: &str) -> bool {
        let url = Url::parse("http://a.example/").unwrap().join(path).unwrap();
        rules.judge(&url).is_ok()
    }

    #[test]
    fn rules_are_kept_to() {
        let text =
            b"User-agent: detente\nDisallow: /closed\nAllow: /closed/but-this\nCrawl-delay: 7\n\n\
                     User-agent: *\nDisallow: /\n";
        let rules = Rules::of(Ok(text));
        assert!(may(&rules, "/open"));
        assert!(!may(&rules, "/closed/a"));
        assert!(may(&rules, "/closed/but-this"));
        let url = Url::parse("http://a.example/open").unwrap();
        assert_eq!(rules.judge(&url), Ok(Duration::from_secs(7)));
        let rules = Rules::of(Ok(b"User-agent: *\nDisallow: /\n"));
        assert_eq!(rules.judge(&url), Err(What::Robots));
    }

    #[test]
    fn no_rules_allow_everything_and_no_answer_allows_nothing() {
        for what in [What::Status(404), What::Status(403), What::Redirects(5)] {
            assert!(
                may(&Rules::of(Err(&failed(what.clone()))), "/a"),
                "{what:?}"
            );
        }
        for what in [
            What::Status(500),
            What::Status(503),
            What::Status(429),
            What::Slow("body"),
            What::NoHost,
        ] {
            assert!(
                !may(&Rules::of(Err(&failed(what.clone()))), "/a"),
                "{what:?}"
            );
        }
        assert!(may(&Rules::of(Ok(b"<html>No such page</html>")), "/a"));
        assert!(may(&Rules::of(Ok(b"")), "/a"));
        assert!(may(&Rules::of(Ok(&[0xff, 0, 0xfe, b'\n'])), "/a"));
    }
}
